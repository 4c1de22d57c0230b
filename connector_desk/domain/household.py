"""How somebody lives, read from what was typed ("alleen, klein flatje"), so that it reads on after "lives".

Own words are Dutch here, sometimes English, so these words are data and no sentences of the window.
"""

import re

from connector_desk.domain.word_lists import listed

# First words of a part that reads on by itself: "woont alleen", "woont bij haar dochter", "woont op de derde".
_READS_ON = listed(
    "aan achter alleen begeleid bij boven dicht dichtbij in inwonend met naast niet nog op samen sinds tegenover "
    "thuis tijdelijk tussen vlak voorlopig weer zelfstandig zonder alone at near together with"
)
# After these a dwelling may follow without a word between: "alleen klein flatje".
_ALONE = listed("alleen begeleid nog samen tijdelijk voorlopig weer zelfstandig")
_DWELLING = re.compile(
    r"(?:woning|woninkje|huis|huisje|flat|flatje|appartement|appartementje|kamer|kamertje|studio|etage|hofje|hotel"
    r"|opvang|caravan|woonwagen|tent|villa|maisonnette|kelder|kraakpand)"
)
_ON_WHICH = re.compile(r"(?:woonboot|boot|bootje|schip|boerderij|boerderijtje|zolder|camping|vakantiepark|kamers)")
# What may stand before a dwelling: an adjective, by its ending or by itself.
_ADJECTIVE = re.compile(r"\w+(?:e|ig|lijk|isch)|ge\w+[dt]")
_ADJECTIVES = listed("donker eigen groot houten klein koud krap licht mooi net nieuw oud ruim smal stil")
_DETERMINERS = listed("een de het 'n ’n deze dit die dat haar zijn hun mijn onze ons twee drie vier vijf zes")
_ARTICLES = {"opvang": "de ", "zolder": "", "kamers": ""}
_NO_DWELLINGS = listed("thuis slaapkamer slaapkamers badkamer huiskamer woonkamer")
_MOST = 4


def read_household(text: str) -> tuple[str, str]:
    """Return what reads on after "lives" ("alleen in een klein flatje"), and what does not ("drie katten")."""
    how: list[str] = []
    where: list[str] = []
    also: list[str] = []
    for part in filter(None, (piece.strip(" .") for piece in re.split(r"[,;\n]|\.\s", text))):
        first, _, rest = part.partition(" ")
        reads_on = first.casefold() in _READS_ON
        if dwelling := _in_which(part):
            where.append(dwelling)
        elif first.casefold() in _ALONE and (dwelling := _in_which(rest)):
            how.append(first.casefold())
            where.append(dwelling)
        else:
            (how if reads_on else also).append(part[0].lower() + part[1:] if reads_on else part)
    return " ".join(filter(None, (", ".join(how), ", ".join(where)))), ", ".join(also)


def _in_which(part: str) -> str:
    """Return "in een klein flatje" for "klein flatje", or nothing where this is no dwelling with its adjectives."""
    words = part.split()
    at = next((at for at, word in enumerate(words[:_MOST]) if _preposition(word)), None)
    if at is None:
        return ""
    first, dwelling = words[0].casefold(), words[at].casefold()
    has_determiner = at > 0 and (first in _DETERMINERS or first.isdigit())
    if not all(_is_adjective(word) for word in words[int(has_determiner) : at]):
        return ""
    if has_determiner:
        return f"in {part}" if dwelling.endswith("kamers") else f"{_preposition(dwelling)} {part}"
    article = next((told for ending, told in _ARTICLES.items() if dwelling.endswith(ending)), "een ")
    return f"{_preposition(dwelling)} {article}{part[0].lower()}{part[1:]}"


def _preposition(word: str) -> str:
    """Return the preposition that a dwelling takes, or nothing for another word."""
    plain = word.casefold()
    if plain in _NO_DWELLINGS:
        return ""
    if re.fullmatch(rf"\w*{_ON_WHICH.pattern}", plain):
        return "op"
    return "in" if re.fullmatch(rf"[\w\-]*{_DWELLING.pattern}", plain) else ""


def _is_adjective(word: str) -> bool:
    plain = word.casefold()
    return plain in _ADJECTIVES or (_ADJECTIVE.fullmatch(plain) is not None and plain not in _DETERMINERS)
