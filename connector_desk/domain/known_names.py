"""Everybody whom the desk knows by name, held so that each word of a text can be looked up at once."""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from enum import IntFlag
from functools import lru_cache

from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.entity import Entity
from connector_desk.domain.meeting import Concern
from connector_desk.domain.organization import Area, Initiative, Organization
from connector_desk.domain.resident import NetworkTie, Resident
from connector_desk.domain.sounds import sounds_of
from connector_desk.domain.spellings import numbers, readable, streets
from connector_desk.domain.volunteer import Volunteer
from connector_desk.domain.word_lists import PREFIXES, RELATIONS, TITLES

_NO_NAMES = PREFIXES - {"ben", "o"} | TITLES | RELATIONS
_WORDS = re.compile(r"[^\W\d_]+")
_LEAST = 3


class Role(IntFlag):
    """As what a word is known."""

    FIRST = 1
    FAMILY = 2
    ALIAS = 4


@dataclass
class KnownNames:
    """Folded words of all names, how they sound, and what may stand anywhere since it is public.

    `words` holds each word of a name, and names of several words joined; `sounds` how they sound, `word_sounds` those
    of names that are words. `ordinary` are words that people also use
    without meaning anybody. `pairs` are first and family names of one person where both are such words.
    """

    ordinary: Container[str] = frozenset()
    words: dict[str, Role] = field(default_factory=dict)
    sounds: set[str] = field(default_factory=set)
    word_sounds: set[str] = field(default_factory=set)
    pairs: set[tuple[str, str]] = field(default_factory=set)
    streets: set[str] = field(default_factory=set)
    houses: set[str] = field(default_factory=set)
    public: dict[str, set[tuple[str, ...]]] = field(default_factory=dict)
    public_words: set[str] = field(default_factory=set)
    public_numbers: set[str] = field(default_factory=set)

    def learn(self, entity: Entity) -> None:
        """Know whom an entity names, from now on; what it named before stays known until the desk is locked."""
        match entity:
            case Resident():
                self.learn_resident(
                    entity.first_name, entity.prefix, entity.family_name, entity.aliases, entity.address
                )
            case Volunteer():
                self.learn_resident(entity.name, "", entity.family_name)
            case NetworkTie():
                self.learn_name(entity.name)
            case ContactMoment():
                self.learn_called(entity.called)
            case Concern():
                self.learn_called(entity.reporter)
            case Organization():
                self.learn_public(entity.name, entity.phone, entity.letterhead)
            case Initiative():
                self.learn_all_public((entity.name, entity.public_label))
            case Area():
                self.learn_all_public((entity.name, entity.municipality, entity.district))

    def learn_resident(
        self, first: str, prefix: str, family: str, aliases: Iterable[str] = (), address: str = ""
    ) -> None:
        """Know somebody by the fields of a file."""
        first_words = self._learn(first, Role.FIRST)
        family_words = self._learn(f"{prefix} {family}", Role.FAMILY)
        if family and prefix:
            self._learn(family, Role.FAMILY)
        for alias in aliases:
            self._learn(alias, Role.ALIAS)
        if first_words and family_words:
            self._pair(first_words[0], family_words[-1])
        if address:
            self._learn_address(address)

    def learn_name(self, name: str) -> None:
        """Know somebody by a name of one field: the first word may be a first name, the others a family name."""
        words = [word for word in _WORDS.findall(readable(name)[0]) if word not in TITLES | RELATIONS]
        if len(words) == 1:
            self._learn(words[0], Role.FIRST | Role.FAMILY)
        elif words and words[0] in PREFIXES:
            self._learn(" ".join(words), Role.FAMILY)
        elif words:
            self.learn_resident(words[0], "", " ".join(words[1:]))

    def learn_called(self, text: str) -> None:
        """Know somebody by how they were described: only words with a capital are names, "mevrouw De Wit"."""
        self.learn_name(" ".join(word for word in text.split() if not word[:1].islower()))

    def learn_all_public(self, names: Iterable[str]) -> None:
        """Know several names that stand in the directory."""
        for name in names:
            self.learn_public(name)

    def learn_public(self, name: str, phone: str = "", lines: Iterable[str] = ()) -> None:
        """Know a name and a number that stand in the directory, for everybody to see."""
        words = tuple(_WORDS.findall(readable(name)[0]))
        if words:
            self.public.setdefault(words[0], set()).add(words)
            self.public_words.update(words)
        for number in (found for line in (phone, *lines) for found in numbers(line)):
            self.public_numbers.add(national(number))

    def _learn(self, name: str, role: Role) -> tuple[str, ...]:
        telling, joined = _telling(name)
        for word in (*telling, joined) if telling and joined else telling:
            self._add(word, role)
        return telling

    def _add(self, word: str, role: Role) -> None:
        known = self.words.get(word)
        if known is None or role & ~known:
            self.words[word] = role if known is None else known | role
        if known is None:
            (self.word_sounds if word in self.ordinary else self.sounds).update(sounds_of(word))

    def _pair(self, first: str, family: str) -> None:
        if first in self.ordinary and family in self.ordinary:
            self.pairs.add((first, family))

    def _learn_address(self, address: str) -> None:
        for street in streets(address):
            self.streets.add("".join(_WORDS.findall(readable(street)[0])))
        for part in address.split(",")[:-1]:
            house = "".join(_WORDS.findall(readable(part)[0]))
            if house and not any(character.isdigit() for character in part):
                self.houses.add(house)


@lru_cache(maxsize=8192)
def _telling(name: str) -> tuple[tuple[str, ...], str]:
    """Return the words of a name that point at somebody, and all of several written as one."""
    words = _WORDS.findall(readable(name)[0])
    telling = tuple(word for word in words if word not in _NO_NAMES and (len(word) >= _LEAST or _is_whole(word, words)))
    return telling, "".join(words) if len(words) > 1 else ""


def by_first_word(phrases: Iterable[tuple[str, ...]]) -> dict[str, set[tuple[str, ...]]]:
    """Return phrases by their first word, so that a text is walked once."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for words in phrases:
        found.setdefault(words[0], set()).add(words)
    return found


def _is_whole(word: str, words: list[str]) -> bool:
    """Say whether a short word is all there is of a name: "Mo", and names in scripts that need few characters."""
    return (len(words) == 1 and len(word) > 1) or not word.isascii()


def national(number: str) -> str:
    """Return the figures of a telephone number as they are dialled within the country, without the first nought."""
    digits = re.sub(r"\D", "", readable(number)[0]).removeprefix("00")
    if digits.startswith("31") and len(digits) >= 11:
        digits = digits.removeprefix("31")
    return digits.removeprefix("0")
