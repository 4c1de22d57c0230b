"""Names in a text: a word that is nothing but a name always counts, a word that people also use needs its context."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from enum import IntEnum

from connector_desk.domain.known_names import KnownNames, Role, by_first_word
from connector_desk.domain.sounds import slips, sounds_of
from connector_desk.domain.tokens import Reading, Token, follows_closely
from connector_desk.domain.word_lists import (
    ARTICLES,
    CLOSED_WORDS,
    MONTHS,
    PLACES,
    PREFIXES,
    RELATIONS,
    SMALL_WORDS,
    SPEAKS,
    TAKES_A_DEED,
    TAKES_A_PERSON,
    TITLES,
    TITLES_AFTER,
)


class Likeness(IntEnum):
    """How near a word comes to a name that is known."""

    NONE = 0
    SLIP = 1
    SOUND = 2
    SAME = 3


@dataclass(frozen=True, slots=True)
class NameFind:
    """Tokens `first` up to and including `last` point at somebody."""

    first: int
    last: int
    is_alias: bool


_NO_NAMES = PREFIXES | TITLES | RELATIONS
_PLACES_BY_WORD = by_first_word(tuple(place.split()) for place in PLACES)
_LEAST_SLIP, _LEAST_SOUND, _LEAST_SPLIT = 5, 4, 6
_LEAST_SMALL = 3
_SCRIPTS_WITHOUT_BLANKS = ("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u3040", "\u9fff")
_MOST_CHARACTERS = 6


class NameScan:
    """Looks through one text for the names of one store."""

    def __init__(self, reading: Reading, known: KnownNames, told: Container[str] = frozenset()) -> None:
        self._tokens = reading.tokens
        self._known = known
        self._told = told
        self._open = self._not_public()

    def finds(self) -> Iterator[NameFind]:
        """Yield each place, in order; neighbours are not joined yet."""
        for at, token in enumerate(self._tokens):
            if not self._open[at]:
                continue
            if self._points(at, token):
                yield NameFind(at, at, self._is_alias(token.word))
            elif self._is_split_name(at):
                yield NameFind(at, at + 1, is_alias=False)

    def _is_alias(self, word: str) -> bool:
        return self._known.words.get(word) == Role.ALIAS

    def _not_public(self) -> list[bool]:
        """Say of each token whether it may point at somebody: not within a public name, and not told anyway."""
        tokens = self._tokens
        is_open = [token.word not in _NO_NAMES and token.word not in self._told for token in tokens]
        for at, token in enumerate(tokens):
            for words in (*_PLACES_BY_WORD.get(token.word, ()), *self._known.public.get(token.word, ())):
                if tuple(one.word for one in tokens[at : at + len(words)]) == words and self._is_public(words):
                    is_open[at : at + len(words)] = [False] * len(words)
        return is_open

    def _is_public(self, words: tuple[str, ...]) -> bool:
        return len(words) > 1 or words[0] not in self._known.words or words[0] in PLACES

    def _points(self, at: int, token: Token) -> bool:
        if _has_no_blanks(token.word):
            return self._holds_a_name(token.word)
        is_titled = self._titled(at)
        acts = token.begins and self._acts(at, token)
        likeness = self._likeness(token, may_slip=token.is_capital or is_titled or acts, is_titled=is_titled)
        if likeness is Likeness.NONE:
            return False
        if is_titled and self._fits_a_title(token, likeness):
            return True
        if at + 1 < len(self._tokens) and self._tokens[at + 1].word in TITLES_AFTER:
            return likeness >= Likeness.SOUND
        if not self._is_word(token.word):
            return acts or self._points_by_itself(token, likeness)
        return likeness is Likeness.SAME and self._is_meant(at, token, acts=acts)

    def _points_by_itself(self, token: Token, likeness: Likeness) -> bool:
        """Say whether a word that means nothing else points at somebody: written small it must sound the same."""
        if token.is_capital:
            return True
        if token.begins:
            return likeness >= Likeness.SOUND
        return likeness is Likeness.SOUND or (likeness is Likeness.SAME and len(token.word) >= _LEAST_SMALL)

    def _is_meant(self, at: int, token: Token, *, acts: bool) -> bool:
        """Say whether a word that is a name as well is meant as one here."""
        if self._in_full(at) or self._after_old_prefix(at):
            return True
        if token.word in CLOSED_WORDS:
            return False
        if token.is_capital:
            return not self._is_place_or_month(at) and self._fits_article(at, token)
        return acts

    def _likeness(self, token: Token, *, may_slip: bool, is_titled: bool) -> Likeness:
        known, word = self._known, token.word
        if word in known.words or (word.endswith("s") and word[:-1] in known.words and not self._is_word(word)):
            return Likeness.SAME
        if word.endswith("s") and word[:-1] in known.words and may_slip:
            return Likeness.SAME
        # A word of the directory is itself, and no slip for somebody's name.
        if len(word) < _LEAST_SOUND or self._is_word(word) or word in known.public_words:
            return Likeness.NONE
        sounds = sounds_of(word)
        if any(sound in known.sounds or (is_titled and sound in known.word_sounds) for sound in sounds):
            return Likeness.SOUND
        may_be = (slip for sound in sounds for slip in slips(sound)) if may_slip else ()
        if any(slip in known.sounds and len(slip) >= _LEAST_SLIP for slip in may_be):
            return Likeness.SLIP
        return Likeness.NONE

    def _is_word(self, word: str) -> bool:
        ordinary, is_plural = self._known.ordinary, word.endswith("s") and word not in self._known.words
        return word in ordinary or word in SMALL_WORDS or (is_plural and word[:-1] in ordinary)

    def _titled(self, at: int) -> bool:
        """Say whether a title stands before a word, across the prefixes of the name."""
        before = self._last_name(at)
        return before is not None and self._tokens[before].word in TITLES

    def _fits_a_title(self, token: Token, likeness: Likeness) -> bool:
        if token.is_capital or not self._is_word(token.word):
            return True
        role = self._known.words.get(token.word, Role.FIRST)
        is_verb = token.word in SMALL_WORDS or token.word in TAKES_A_PERSON
        return likeness is Likeness.SAME and bool(role & Role.FAMILY) and not is_verb

    def _in_full(self, at: int) -> bool:
        """Say whether first and family name of one person stand here, whatever the case."""
        pairs = self._known.pairs
        return bool(pairs) and any((first.word, family.word) in pairs for first, family in self._pairs_around(at))

    def _pairs_around(self, at: int) -> Iterator[tuple[Token, Token]]:
        for one, other in ((at, self._next_name(at)), (self._last_name(at), at)):
            if one is not None and other is not None:
                yield self._tokens[one], self._tokens[other]
                yield self._tokens[other], self._tokens[one]

    def _next_name(self, at: int) -> int | None:
        for after in range(at + 1, min(at + 5, len(self._tokens))):
            if not follows_closely(self._tokens[after]):
                return None
            if self._tokens[after].word not in PREFIXES:
                return after
        return None

    def _last_name(self, at: int) -> int | None:
        for before in range(at - 1, max(at - 5, -1), -1):
            if not follows_closely(self._tokens[before + 1]):
                return None
            if self._tokens[before].word not in PREFIXES:
                return before
        return None

    def _after_old_prefix(self, at: int) -> bool:
        """Say whether "van den", "van der" or "vd" stands before: nobody writes those before a plain word any more."""
        role = self._known.words.get(self._tokens[at].word, Role.FIRST)
        if at == 0 or not role & Role.FAMILY or not follows_closely(self._tokens[at]):
            return False
        before = self._tokens[at - 1].word
        if before in {"vd", "vdr", "vanden", "vander"}:
            return True
        return at > 1 and before in {"den", "der", "d"} and self._tokens[at - 2].word in {"van", "v"}

    def _is_place_or_month(self, at: int) -> bool:
        word, before = self._tokens[at].word, self._tokens[at - 1] if at else None
        if word in MONTHS:
            return True
        # "het Amsterdamse Bos", "de Utrechtse Berg": a place, by the adjective before it.
        adjective = before is not None and (before.is_capital or before.begins) and before.word.endswith(("se", "sche"))
        return adjective and before is not None and before.word not in self._known.words

    def _fits_article(self, at: int, token: Token) -> bool:
        """Say whether an article before a word belongs to a name: "De Vos" is somebody only where a De Vos is known."""
        if at == 0 or self._tokens[at - 1].word not in ARTICLES or not follows_closely(token):
            return True
        before = self._tokens[at - 1]
        return before.word + token.word in self._known.words or (at > 1 and self._tokens[at - 2].word in PREFIXES)

    def _acts(self, at: int, token: Token) -> bool:
        """Say whether a sentence begins with somebody who does something: "Kok komt", not "Kok gezocht"."""
        if at + 1 >= len(self._tokens):
            return False
        after = self._tokens[at + 1]
        if token.word in MONTHS:
            return after.word in SPEAKS
        if after.is_capital and len(after.word) == 1 and follows_closely(after):
            return True
        if after.word == "s" and after.gap in {"'", "’"}:
            # "Kok's" is somebody's, "dia's" are many.
            return token.word[-1] not in "aeiouy"
        is_deed = token.word.endswith("en") and after.word in TAKES_A_DEED
        return after.gap.isspace() and after.word in TAKES_A_PERSON and not is_deed

    def _is_split_name(self, at: int) -> bool:
        """Say whether two words are one name, "Gebre Medhin": both bear a capital, and nothing else is meant."""
        if at + 1 >= len(self._tokens) or not self._open[at + 1]:
            return False
        one, two = self._tokens[at], self._tokens[at + 1]
        if not (two.is_capital and (one.is_capital or one.begins)) or not follows_closely(two):
            return False
        joined = one.word + two.word
        if len(joined) < _LEAST_SPLIT:
            return False
        return joined in self._known.words or any(sound in self._known.sounds for sound in sounds_of(joined))

    def _holds_a_name(self, word: str) -> bool:
        if word in self._known.words:
            return True
        pieces = (
            word[start : start + length]
            for length in range(2, min(len(word), _MOST_CHARACTERS) + 1)
            for start in range(len(word) - length + 1)
        )
        return any(piece in self._known.words for piece in pieces)


def _has_no_blanks(word: str) -> bool:
    return any(first <= word[0] <= last for first, last in _SCRIPTS_WITHOUT_BLANKS)
