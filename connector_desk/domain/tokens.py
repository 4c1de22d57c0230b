"""A text as a row of words, each with what a reader sees of it: its place, and how its first letter is written."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from connector_desk.domain.sounds import unmasked
from connector_desk.domain.spellings import readable
from connector_desk.domain.word_lists import ABBREVIATIONS

_END_OF_SENTENCE = frozenset('.!?…\n•*"“„»«')
# Where more of the words than this are in capitals, a capital says nothing.
_MOSTLY = 0.7
_WIDEST_GAP = 4


@dataclass(frozen=True, slots=True)
class Token:
    """One word: folded, its place in the readable text, and the signs between it and the word before.

    `is_capital` says that it begins with a capital which the beginning of a sentence does not account for;
    `begins` that it is the first word of a sentence.
    """

    word: str
    start: int
    end: int
    gap: str
    is_capital: bool
    begins: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it is read: `plain` is what is compared, `at` the place of each of its characters in the text."""

    text: str
    plain: str
    at: list[int]
    tokens: tuple[Token, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return places in the text as it was typed; combining signs that follow belong to the place."""
        last = self.at[end - 1] + 1
        while last < len(self.text) and unicodedata.combining(self.text[last]):
            last += 1
        return self.at[start], last


def read(text: str) -> Reading:
    """Take a text apart."""
    plain, at = readable(text)
    spans = _spans(plain)
    capitals = [_is_capital(text[at[start]]) for start, _ in spans]
    # What is written in capitals throughout is read as if it were written small.
    shouted = sum(_is_shouted(text[at[start] : at[end - 1] + 1]) for start, end in spans)
    if shouted > _MOSTLY * sum(end - start > 1 for start, end in spans):
        capitals = [False] * len(spans)
    tokens, before, last = [], "", 0
    for (start, end), capital in zip(spans, capitals, strict=True):
        # A line ends a sentence, but is a blank in the readable text: so the gap is taken from the text itself.
        gap = text[at[last - 1] + 1 : at[start]] if last else text[: at[start]]
        begins = _begins(gap, before)
        word = unmasked(plain[start:end])
        tokens.append(Token(word, start, end, gap, capital and not begins, begins))
        before, last = word, end
    return Reading(text, plain, at, tuple(tokens))


def _spans(plain: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start = -1
    for place, character in enumerate(plain):
        if _is_letter(character):
            start = place if start < 0 else start
        elif start >= 0:
            spans.append((start, place))
            start = -1
    if start >= 0:
        spans.append((start, len(plain)))
    return spans


@lru_cache(maxsize=4096)
def _is_letter(character: str) -> bool:
    return character.isalpha() or unicodedata.category(character).startswith("M")


def _is_capital(character: str) -> bool:
    # Scripts without capitals show nothing either way; a name in one of them stands out by itself.
    return character.isupper() or character.istitle() or (character.isalpha() and not character.islower())


def _is_shouted(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _begins(gap: str, before: str) -> bool:
    """Say whether a sentence begins here; the point after "dhr" or an initial ends none."""
    if not before:
        return True
    if "\n" in gap or any(sign in _END_OF_SENTENCE for sign in gap if sign != "."):
        return True
    return "." in gap and any(sign.isspace() for sign in gap) and not _is_short(before)


def _is_short(word: str) -> bool:
    return len(word) == 1 or word in ABBREVIATIONS


def follows_closely(token: Token) -> bool:
    """Say whether a word stands beside the word before, with nothing but a blank or the signs of a name between."""
    return not token.begins and len(token.gap) <= _WIDEST_GAP and all(map(_is_in_names, token.gap))


def _is_in_names(sign: str) -> bool:
    return sign.isspace() or sign in "-–—'’`´.,/_" or unicodedata.category(sign) == "Cf"
