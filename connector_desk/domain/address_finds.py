"""Addresses in a text: a street with a number, a postcode, a house that has a name."""

import re
from collections.abc import Iterator

from connector_desk.domain.forms import Hit
from connector_desk.domain.known_names import KnownNames
from connector_desk.domain.tokens import Reading, Token
from connector_desk.domain.word_lists import PREFIXES, STREET_ENDINGS, STREET_WORDS

_STRONG = re.compile(
    r".{3,}(?:straat|straatje|str|laan|weg|plein|kade|gracht|singel|steeg|dreef|plantsoen|burgwal|hof)"
)
_WEAK = re.compile(rf".{{3,}}(?:{'|'.join(STREET_ENDINGS)})")
# A number that counts or tells a time is no number of a house.
_NO_HOUSE = (
    r"(?!\d|[.,]\d|:\d|\s?(?:%|e\b|euro|uur|keer|maal|procent|jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
    r"|\s(?:mensen|kinderen|bomen|huizen|woningen|winkels|jaar|weken|dagen|minuten|meter|km|auto))"
)
_NUMBER = re.compile(
    rf"[\s.]{{0,3}}(?:(?:huis)?(?:nummer|nr|no)\.?\s?)?\d{{1,5}}{_NO_HOUSE}"
    r"(?:\s?[\-‐-―/]?\s?(?:hs|huis|bis|bg|i{1,3}|iv|[a-h]|\d{1,3})\b(?!\s?(?:uur|euro|keer)))?"
)
_BEFORE = re.compile(r"(?:huis)?(?:nummer|nr|no)\.?\s?\d{1,5}\w?\s(?:in|op|aan|van)\s(?:de|het)\s$")
_FURTHEST = 40


def addresses_in(reading: Reading, known: KnownNames) -> Iterator[Hit]:
    """Yield start, end and kind of each address. A street alone is none: whether it tells depends on the street."""
    tokens = reading.tokens
    for at, token in enumerate(tokens):
        if _is_street(tokens, at, known):
            yield from _with_number(reading, at, token)
    yield from _houses(reading, known)


def _is_street(tokens: tuple[Token, ...], at: int, known: KnownNames) -> bool:
    token, word = tokens[at], tokens[at].word
    if word in known.streets and word not in known.ordinary:
        return True
    if known.streets and _joined(tokens, at) & known.streets:
        return True
    if word in STREET_WORDS and at:
        before = tokens[at - 1]
        return token.gap in {" ", "-"} and (before.is_capital or before.word + word in known.streets)
    if _STRONG.fullmatch(word):
        return token.is_capital or word not in known.ordinary
    return token.is_capital and _WEAK.fullmatch(word) is not None


def _joined(tokens: tuple[Token, ...], at: int) -> set[str]:
    """Return the ends of the street's name that stop at a word: "kromme waal" is "krommewaal"."""
    words = [token.word for token in tokens[max(0, at - 4) : at + 1]]
    return {"".join(words[start:]) for start in range(len(words) - 1)}


def _with_number(reading: Reading, at: int, token: Token) -> Iterator[Hit]:
    start = _start_of_street(reading, at)
    if after := _NUMBER.match(reading.plain, token.end):
        yield start, after.end(), "address"
    elif before := _BEFORE.search(reading.plain, max(0, token.start - _FURTHEST), token.start):
        yield before.start(), token.end, "address"


def _start_of_street(reading: Reading, at: int) -> int:
    """Take in the words with a capital that belong to the name: "Korte Papierdwarsstraat"."""
    tokens = reading.tokens
    while at and tokens[at].gap.isspace() and not tokens[at].begins:
        before = tokens[at - 1]
        if before.word in PREFIXES or not reading.text[reading.at[before.start]].isupper():
            break
        at -= 1
    return tokens[at].start


def _houses(reading: Reading, known: KnownNames) -> Iterator[Hit]:
    """Yield names of houses and boats that are somebody's address."""
    tokens, most = reading.tokens, 6
    for at in range(len(tokens) if known.houses else 0):
        joined = ""
        for token in tokens[at : at + most]:
            joined += token.word
            if joined in known.houses:
                yield tokens[at].start, token.end, "address"
                break
