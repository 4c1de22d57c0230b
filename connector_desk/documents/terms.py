"""How the codes among the facts read on paper: languages, and who is around somebody."""

from connector_desk.domain.language import Reads, SpokenLanguage
from connector_desk.domain.resident import TieRole
from connector_desk.domain.words import Words

_ROLES = frozenset(role.value for role in TieRole)


def spoken_language(words: Words, one: SpokenLanguage) -> str:
    """Return "Turks: moedertaal, leest het"; what is not known about reading is left out."""
    reads = () if one.reads is Reads.UNKNOWN else (words.term(one.reads),)
    return f"{words.language_name(one.tag)}: {', '.join((words.term(one.speaks), *reads))}"


def role(words: Words, text: str) -> str:
    """Return the word for a role where the text is its code, else the word that the resident uses."""
    return words.term(TieRole(text)) if text in _ROLES else text
