"""The words of a picker: each choice begins with a capital, also where the same word stands small in a sentence."""

from collections.abc import Iterable
from enum import StrEnum

from connector_desk.domain.words import Words
from connector_desk.words.terms import term


def options(words: Words, members: Iterable[StrEnum]) -> list[tuple[str, str]]:
    """Return each member with its word; only the first letter is changed, so that names inside stay as they are."""
    return [(member.value, _capital(term(words, member))) for member in members]


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
