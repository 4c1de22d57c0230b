"""The scan of free text: every place that points at anybody whom the desk knows, or that identifies by its form."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from connector_desk.domain.address_finds import addresses_in
from connector_desk.domain.errors import IdentifyingText
from connector_desk.domain.forms import Hit, forms_in
from connector_desk.domain.identifying import Found, Identifier, IdentifyingKind, hits_in
from connector_desk.domain.known_names import KnownNames, national
from connector_desk.domain.name_finds import NameFind, NameScan
from connector_desk.domain.sounds import sounds_of
from connector_desk.domain.spellings import readable, words_of
from connector_desk.domain.tokens import Reading, follows_closely, read
from connector_desk.domain.word_lists import PREFIXES

_NUMBERS = frozenset({IdentifyingKind.PHONE, IdentifyingKind.POSTCODE, IdentifyingKind.ADDRESS})


class Told:
    """What a document tells anyway: it may stand in its texts, too."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        kept = tuple(filter(None, texts))
        self._words = {word for text in kept for word in words_of(text)}
        self._sounds = {sound for word in self._words if word not in PREFIXES for sound in sounds_of(word)}
        self._bare = tuple(map(_bare, kept))
        self._numbers = {national(text) for text in kept} - {""}

    def __contains__(self, word: object) -> bool:
        """Say whether a word is part of a name that is told, also with the s of "Samiras" or in another spelling."""
        known = isinstance(word, str) and (word in self._words or word.removesuffix("s") in self._words)
        return known or (isinstance(word, str) and any(sound in self._sounds for sound in sounds_of(word)))

    def holds(self, text: str) -> bool:
        """Say whether a number or an address is told."""
        # "Kerkstraat 1" is not told by "Kerkstraat 12".
        whole = re.compile(re.escape(_bare(text)) + r"(?!\d)")
        return national(text) in self._numbers or any(whole.search(one) for one in self._bare)


def finds_in(
    text: str, known: KnownNames, near: Iterable[Identifier] = (), told: Iterable[str] = ()
) -> tuple[Found, ...]:
    """Return each place that must not pass, in order and none within another.

    `near` is what points at those whom a document is about, where less is enough: a street without a number, a word
    of a description. `told` are texts that the document says anyway: names, numbers, an address.
    """
    return _finds(text, known, tuple(near), Told(told))


def _finds(text: str, known: KnownNames, near: tuple[Identifier, ...], told: Told) -> tuple[Found, ...]:
    reading = read(text)
    capitals = frozenset(place for place, at in enumerate(reading.at) if text[at].isupper())
    hits = chain(
        _names(reading, NameScan(reading, known, told).finds()),
        addresses_in(reading, known),
        forms_in(reading.plain, capitals, known.public_numbers),
        hits_in(reading.plain, _telling(near, known)),
    )
    found = (_found(reading, hit) for hit in _apart(hits))
    return tuple(one for one in found if one.kind not in _NUMBERS or not told.holds(text[one.start : one.end]))


def refuse_finds(
    texts: Iterable[tuple[str, str]], known: KnownNames, near: Iterable[Identifier] = (), told: Iterable[str] = ()
) -> None:
    """Do nothing where no text points at anybody. Raises IdentifyingText with the first place, and all others."""
    if error := together(identifying_texts(texts, known, near, told)):
        raise error


def identifying_texts(
    texts: Iterable[tuple[str, str]], known: KnownNames, near: Iterable[Identifier] = (), told: Iterable[str] = ()
) -> tuple[IdentifyingText, ...]:
    """Return each find in texts that are given with the word for their place."""
    around, passing = tuple(near), Told(told)
    return tuple(
        IdentifyingText(place, text, one.start, one.end, one.kind)
        for place, text in dict.fromkeys(texts)
        for one in _finds(text, known, around, passing)
    )


def together(finds: tuple[IdentifyingText, ...]) -> IdentifyingText | None:
    """Return the first find with all others beside it, or None where there is none."""
    if not finds:
        return None
    first, *others = finds
    return IdentifyingText(first.place, first.text, first.start, first.end, first.kind, tuple(others))


def _bare(text: str) -> str:
    return re.sub(r"[\W_]", "", readable(text)[0])


def _telling(near: Iterable[Identifier], known: KnownNames) -> Iterator[Identifier]:
    """Leave out names that are plain words: those count by their context, like everybody else's."""
    for one in near:
        words = words_of(one.text)
        plain = one.kind is IdentifyingKind.NAME or (one.kind is IdentifyingKind.ALIAS and len(words) == 1)
        if not (plain and all(word in known.ordinary or word in PREFIXES for word in words)):
            yield one


def _names(reading: Reading, finds: Iterable[NameFind]) -> Iterator[Hit]:
    """Join finds that stand side by side, with the prefixes between them: one name, one place."""
    tokens, name = reading.tokens, None
    for find in finds:
        if name is None:
            name = find
        elif _is_one_name(reading, name.last, find.first):
            name = NameFind(name.first, find.last, name.is_alias and find.is_alias)
        else:
            yield tokens[name.first].start, tokens[name.last].end, _kind(name)
            name = find
    if name is not None:
        yield tokens[name.first].start, tokens[name.last].end, _kind(name)


def _is_one_name(reading: Reading, last: int, first: int) -> bool:
    between = reading.tokens[last + 1 : first]
    beside = all(follows_closely(token) for token in reading.tokens[last + 1 : first + 1])
    return beside and all(token.word in PREFIXES for token in between)


def _kind(name: NameFind) -> str:
    return IdentifyingKind.ALIAS if name.is_alias else IdentifyingKind.NAME


def _apart(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Yield hits in order; of those that overlap the one that begins first, and then the longest."""
    last = 0
    for start, end, kind in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
        if start >= last:
            yield start, end, kind
            last = end


def _found(reading: Reading, hit: Hit) -> Found:
    start, end = reading.span(hit[0], hit[1])
    return Found(start=start, end=end, kind=IdentifyingKind(hit[2]))
