"""Who may be meant by what was typed, whatever spelling: by the index of sounds, weighed by rapidfuzz.

First come whole names that begin so and names that sound so; only where these are few, also sounds with one slip of
the hand. What was typed is text: it becomes plain words and sounds before it gets near SQL.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from connector_desk.domain.entity import Kind
from connector_desk.domain.likeness import LikeReason, likenesses, telling_words
from connector_desk.domain.sounds import slips
from connector_desk.store.search_index import LIKENESSES, driver_of, number_of
from connector_desk.store.search_reads import typed

_MOST_WEIGHED = 150
_FEW = 3
# Below this nobody would take one name for the other.
_LEAST_LIKE = 62
_HALF = 50
_MOST_JOINED = 4
_LEAST_FOR_SLIPS = 3
_LAST = "\U0010ffff"
# A sound ends where its row ends, so that a whole sound is a range of one.
_LIKE = (
    "SELECT n.entry FROM json_each(?) AS v CROSS JOIN search_name AS n"
    " WHERE n.kind = ? AND n.key >= v.value ->> 0 AND n.key < v.value ->> 1"
)
_BEGIN = "SELECT entry FROM search_name WHERE kind = ? AND key >= ? AND key < ? LIMIT ?"
_NAMED = (
    "SELECT e.id, e.names, group_concat(n.key, ' ') FROM json_each(?) AS v CROSS JOIN search_entry AS e"
    " ON e.entry = v.value CROSS JOIN search_name AS n ON n.entry = e.entry"
    " WHERE n.kind = ? GROUP BY e.entry"
)


@dataclass(frozen=True)
class LikeName:
    """Somebody who may be meant; `score` goes up to 100."""

    id: str
    reason: LikeReason
    score: float


def like_named(connection: Connection, text: str, limit: int) -> list[LikeName]:
    """Return who may be meant, likeliest first."""
    plain = typed(text)
    words = telling_words(plain)
    if not plain or not words:
        return []
    found: dict[str, LikeName] = {}
    _learn(found, _weighed(connection, (*_beginning(connection, plain), *_sounding(connection, words)), words))
    # Looked for only where what was typed leads to few: each takes about as long.
    others = _ways(words, plain.replace(" ", "")) if len(found) < limit else []
    for way in others:
        _learn(found, _weighed(connection, _sounding(connection, way), way))
    for way in (words, *others) if len(found) < _FEW else ():
        _learn(found, _weighed(connection, _slipped(connection, way), way))
    return sorted(found.values(), key=lambda one: (-one.score, one.id))[:limit]


def _ways(words: tuple[str, ...], whole: str) -> list[tuple[str, ...]]:
    """Return the words with some of them as one: "Ben Ali" may be Benali."""
    pairs = range(min(len(words), _MOST_JOINED) - 1)
    joined = [(*words[:at], words[at] + words[at + 1], *words[at + 2 :]) for at in pairs]
    return [way for way in dict.fromkeys((*joined, (whole,))) if way != words]


def _learn(found: dict[str, LikeName], more: Iterable[LikeName]) -> None:
    for one in more:
        if one.id not in found or found[one.id].score < one.score:
            found[one.id] = one


def _beginning(connection: Connection, plain: str) -> Iterator[int]:
    rows = driver_of(connection).execute(_BEGIN, (number_of(Kind.RESIDENTS), plain, plain + _LAST, _MOST_WEIGHED))
    return (row[0] for row in rows)


def _sounding(connection: Connection, words: tuple[str, ...]) -> Iterable[int]:
    """Return whose names have the sound of each word; the last one may still be typed, so its sound may go on.

    One consonant alone says too little.
    """
    *whole, last = ([one for one in likenesses(word) if len(one) > 1] for word in words)
    ranges = [[(one, one + "\0") for one in some] for some in whole]
    return _all_of(connection, [one for one in (*ranges, [(one, one + _LAST) for one in last]) if one])


def _slipped(connection: Connection, words: tuple[str, ...]) -> Iterable[int]:
    """Return whose names have the sound of each word but for one slip."""
    return _all_of(connection, [[(one, one + "\0") for one in _near(word)] for word in words])


def _near(word: str) -> Iterator[str]:
    for sound in likenesses(word):
        yield sound
        if len(sound) >= _LEAST_FOR_SLIPS and sound.isascii():
            yield from (one for one in slips(sound) if len(one) > 1)


def _all_of(connection: Connection, ranges: list[list[tuple[str, str]]]) -> Iterable[int]:
    if not ranges:
        return ()
    statement = " INTERSECT ".join([_LIKE] * len(ranges)) + f" LIMIT {_MOST_WEIGHED}"
    packed = [part for one in ranges for part in (json.dumps(one), LIKENESSES)]
    return [row[0] for row in driver_of(connection).execute(statement, packed)]


def _nearness(one: str, other: str) -> float:
    """Return how alike two texts are spelt, from 0 to 100."""
    # Loaded with the first name that is typed: most of a day nobody is looked for by a slip.
    from rapidfuzz import fuzz

    return fuzz.ratio(one, other)


def _weighed(connection: Connection, entries: Iterable[int], words: tuple[str, ...]) -> Iterator[LikeName]:
    rows = driver_of(connection).execute(_NAMED, (json.dumps(list(dict.fromkeys(entries))), LIKENESSES))
    sounds = [likenesses(word) for word in words]
    for thing_id, names, heard in rows:
        name = tuple(dict.fromkeys(names.replace("\n", " ").split()))
        keys = heard.split()
        weights = [_weight(word, own, name, keys) for word, own in zip(words, sounds, strict=True)]
        whole = max(_nearness(" ".join(words), one) for one in names.split("\n"))
        # The whole name decides among those whose words are equally near.
        score = (sum(weight for weight, _ in weights) / len(weights)) * 0.99 + whole * 0.01
        if score >= _LEAST_LIKE:
            yield LikeName(thing_id, max((reason for _, reason in weights), key=_ORDER.index), score)


_ORDER = list(LikeReason)


def _weight(word: str, sounds: tuple[str, ...], name: tuple[str, ...], keys: list[str]) -> tuple[float, LikeReason]:
    """Return how near the nearest word of a name is, and in which way."""
    if word in name:
        return 100, LikeReason.SAME
    if any(one.startswith(word) for one in name):
        return 96, LikeReason.BEGINS
    spelt = max((_nearness(word, one) for one in name), default=0)
    if any(sound in keys for sound in sounds if len(sound) > 1 or spelt >= _HALF):
        return 80 + spelt * 0.15, LikeReason.SOUNDS
    if spelt >= _HALF and any(key.startswith(sound) for key in keys for sound in sounds):
        return 66 + spelt * 0.15, LikeReason.SOUNDS
    return spelt, LikeReason.SLIP
