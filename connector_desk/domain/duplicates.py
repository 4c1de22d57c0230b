"""Who may be in the desk twice: a like name, and a year of birth, a number or an address that is the same."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from connector_desk.domain.known_names import national
from connector_desk.domain.likeness import likenesses, telling_words
from connector_desk.domain.lines import PersonLine
from connector_desk.domain.text import folded

# So many with one number or one address and one name are a house or a mistake, and no pair of files.
_MOST_ALIKE = 12
_LEAST_DIGITS = 6


class SameBy(StrEnum):
    """What two files have in common beside a like name."""

    PHONE = "phone"
    ADDRESS = "address"
    BIRTH_YEAR = "birth_year"


@dataclass(frozen=True)
class MaybeSame:
    """Two files that may be one person, and by what."""

    one: PersonLine
    other: PersonLine
    by: tuple[SameBy, ...]


def maybe_same(people: Iterable[PersonLine], apart: Iterable[frozenset[str]] = ()) -> tuple[MaybeSame, ...]:
    """Return the pairs, those with most in common first; `apart` are pairs of ids that are known to be two people."""
    blocks: defaultdict[tuple[object, ...], list[PersonLine]] = defaultdict(list)
    for person in people:
        for key in dict.fromkeys(_keys(person)):
            blocks[key].append(person)
    found: dict[frozenset[str], tuple[PersonLine, PersonLine, set[SameBy]]] = {}
    for (by, *_), alike in blocks.items():
        for one, other in combinations(alike, 2) if len(alike) <= _MOST_ALIKE else ():
            pair = frozenset((one.id, other.id))
            found.setdefault(pair, (one, other, set()))[2].add(SameBy(str(by)))
    known = set(apart)
    pairs = (MaybeSame(one, other, tuple(sorted(by))) for ids, (one, other, by) in found.items() if ids not in known)
    return tuple(sorted(pairs, key=lambda pair: (-len(pair.by), _conflicts(pair), pair.one.full_name, pair.one.id)))


def _conflicts(pair: MaybeSame) -> bool:
    """Say whether both years of birth are known and differ: a father and a son."""
    years = {pair.one.birth_year, pair.other.birth_year} - {None}
    return len(years) > 1


def _keys(person: PersonLine) -> Iterator[tuple[object, ...]]:
    first = [sound for word in telling_words(person.first_name)[:1] for sound in likenesses(word)]
    family = [sound for word in telling_words(person.family_name)[-1:] for sound in likenesses(word)]
    number, home = national(person.phone), _home(person)
    for sound in first:
        if len(number) >= _LEAST_DIGITS:
            yield SameBy.PHONE, sound, number
        if home:
            yield SameBy.ADDRESS, sound, home
        if person.birth_year and family:
            yield from ((SameBy.BIRTH_YEAR, sound, other, person.birth_year) for other in family)


def _home(person: PersonLine) -> str:
    """An address with its number, or nothing: a street alone is many homes."""
    home = folded(person.address)
    return home if any(character.isdigit() for character in home) else ""
