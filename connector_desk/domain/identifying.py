"""Finding what points at a person in a free text: names, aliases, addresses, telephone numbers."""

import re
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum

from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.entity import Value
from connector_desk.domain.errors import IdentifyingText
from connector_desk.domain.meeting import Concern
from connector_desk.domain.resident import NetworkTie, Resident
from connector_desk.domain.spellings import (
    address_pattern,
    name_pattern,
    number_pattern,
    numbers,
    postcodes,
    readable,
    streets,
    words_of,
)
from connector_desk.domain.text import folded
from connector_desk.domain.volunteer import Volunteer

# Words that stand before or between names and point at nobody by themselves.
_NO_NAMES = frozenset(
    {"mevrouw", "meneer", "mevr", "mejuffrouw", "dhr", "heer", "den", "der", "van", "von", "ten", "ter", "del", "het"}
    | {"zoon", "dochter", "moeder", "vader", "broer", "zus", "oma", "opa", "tante", "oom", "buurman", "buurvrouw"}
)


class IdentifyingKind(StrEnum):
    """What kind of thing points at somebody."""

    NAME = "name"
    ALIAS = "alias"
    ADDRESS = "address"
    PHONE = "phone"
    PLACE = "place"
    POSTCODE = "postcode"
    EMAIL = "email"
    BSN = "bsn"
    IBAN = "iban"
    DATE_OF_BIRTH = "date_of_birth"
    OTHER_NUMBER = "other_number"


class Identifier(Value, frozen=True):
    """A string that must not stand in a text, as it was written in the store."""

    text: str
    kind: IdentifyingKind


class Found(Value, frozen=True):
    """Where a text points at somebody."""

    start: int
    end: int
    kind: IdentifyingKind


def identifiers_of(resident: Resident) -> tuple[Identifier, ...]:
    """Return what points at a resident; a family name counts with and without its prefix."""
    family = " ".join(filter(None, (resident.prefix, resident.family_name)))
    names = (*_name_parts(resident.first_name), *_name_parts(resident.family_name), family)
    aliases = (part for alias in resident.aliases for part in (alias, *_capitalized(alias)))
    return (
        *_identifiers(names, IdentifyingKind.NAME),
        *_identifiers(aliases, IdentifyingKind.ALIAS),
        *_identifiers(_address_parts(f"{resident.address}, {resident.postcode}"), IdentifyingKind.ADDRESS),
        *_identifiers((resident.address, resident.postcode), IdentifyingKind.ADDRESS),
        *_identifiers(numbers(resident.phone), IdentifyingKind.PHONE),
    )


def identifiers_of_tie(tie: NetworkTie) -> tuple[Identifier, ...]:
    """Return what points at somebody in the network by name or number."""
    return (
        *_identifiers(_name_parts(tie.name), IdentifyingKind.NAME),
        *_identifiers(numbers(tie.phone), IdentifyingKind.PHONE),
    )


def identifiers_of_volunteer(volunteer: Volunteer) -> tuple[Identifier, ...]:
    """Return what points at a volunteer: on a letter they are a role."""
    names = (*_name_parts(volunteer.name), *_name_parts(volunteer.family_name))
    return (
        *_identifiers(names, IdentifyingKind.NAME),
        *_identifiers(numbers(volunteer.phone), IdentifyingKind.PHONE),
    )


def identifiers_of_contact(moment: ContactMoment) -> tuple[Identifier, ...]:
    """Return what somebody was called at the counter and the numbers they left there."""
    return (
        *_identifiers(_name_parts(moment.called), IdentifyingKind.ALIAS),
        *_identifiers(numbers(moment.reach), IdentifyingKind.PHONE),
    )


def identifiers_around(
    ties: Iterable[NetworkTie], volunteers: Iterable[Volunteer], moments: Iterable[ContactMoment]
) -> Iterator[Identifier]:
    """Yield what points at those around a resident, and what the resident left at the counter."""
    for tie in ties:
        yield from identifiers_of_tie(tie)
    for volunteer in volunteers:
        yield from identifiers_of_volunteer(volunteer)
    for moment in moments:
        yield from identifiers_of_contact(moment)


def identifiers_of_concern(concern: Concern) -> tuple[Identifier, ...]:
    """Return the place of a concern, on a table an address to a neighbour, and the name of who reported it."""
    return (
        *_identifiers((concern.place,), IdentifyingKind.PLACE),
        *_identifiers(_address_parts(concern.place), IdentifyingKind.ADDRESS),
        *_identifiers(_capitalized(concern.reporter), IdentifyingKind.NAME),
    )


def _name_parts(name: str) -> tuple[str, ...]:
    """Return a name whole and word by word: "Nadia de Vries" is also "Nadia" and "Vries"."""
    words = re.findall(r"[^\W\d_]+", name)
    parts = (name, *(word for word in words if len(word) > 2))
    return tuple(part for part in parts if folded(part) not in _NO_NAMES)


def _capitalized(text: str) -> tuple[str, ...]:
    """Return the names within a description: "tante Mies" is also "Mies", "de man van de hoek" nobody."""
    return tuple(part for part in _name_parts(text) if part != text and part[0].isupper())


def _address_parts(address: str) -> tuple[str, ...]:
    return (*streets(address), *postcodes(address))


def _identifiers(texts: Iterable[str], kind: IdentifyingKind) -> tuple[Identifier, ...]:
    return tuple(Identifier(text=text, kind=kind) for text in dict.fromkeys(texts) if len(folded(text)) > 1)


def without_told(identifiers: Iterable[Identifier], told: Iterable[str]) -> tuple[Identifier, ...]:
    """Leave out names that are made of told words only, and numbers that are told: they may stand anywhere."""
    texts = tuple(told)
    words = {word for text in texts for word in words_of(text)}

    def is_told(one: Identifier) -> bool:
        if one.kind in {IdentifyingKind.NAME, IdentifyingKind.ALIAS}:
            return words_of(one.text) <= words
        return one.kind is IdentifyingKind.PHONE and any(found_in(text, (one,)) for text in texts)

    return tuple(one for one in dict.fromkeys(identifiers) if not is_told(one))


def found_in(text: str, identifiers: Iterable[Identifier]) -> Found | None:
    """Return the first place where the text holds one of the identifiers, whole words, accents and case ignored."""
    plain, at = readable(text)
    hits = hits_in(plain, identifiers)
    first = min(hits, key=lambda hit: hit[0], default=None)
    return Found(start=at[first[0]], end=at[first[1] - 1] + 1, kind=first[2]) if first else None


_PATTERNS: dict[IdentifyingKind, Callable[[str], str]] = {
    IdentifyingKind.NAME: name_pattern,
    IdentifyingKind.ALIAS: name_pattern,
    IdentifyingKind.PLACE: name_pattern,
    IdentifyingKind.ADDRESS: address_pattern,
    IdentifyingKind.PHONE: number_pattern,
}


def hits_in(plain: str, identifiers: Iterable[Identifier]) -> Iterator[tuple[int, int, IdentifyingKind]]:
    """Yield each place in a readable text that holds one of the identifiers."""
    for identifier in identifiers:
        if pattern := _PATTERNS[identifier.kind](identifier.text):
            yield from ((*found.span(), identifier.kind) for found in re.finditer(pattern, plain))


def refuse_identifying(place: str, text: str, identifiers: Iterable[Identifier]) -> None:
    """Do nothing where the text points at nobody. Raises IdentifyingText with the place marked."""
    if found := found_in(text, identifiers):
        raise IdentifyingText(place, text, found.start, found.end, found.kind)
