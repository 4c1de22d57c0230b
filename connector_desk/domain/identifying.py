"""Finding what points at a person in a free text: names, aliases, addresses, telephone numbers."""

import re
from collections.abc import Iterable
from enum import StrEnum

from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.entity import Value
from connector_desk.domain.errors import IdentifyingText
from connector_desk.domain.meeting import Concern
from connector_desk.domain.resident import NetworkTie, Resident
from connector_desk.domain.text import folded
from connector_desk.domain.volunteer import Volunteer

_NUMBER = re.compile(r"\+?\d[\d .\-()]{6,}\d")
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
    names = (*_name_parts(resident.first_name), *_name_parts(resident.family_name))
    addresses = (_street(resident.address), resident.address, resident.postcode)
    return (
        *_identifiers(names, IdentifyingKind.NAME),
        *_identifiers(resident.aliases, IdentifyingKind.ALIAS),
        *_identifiers(addresses, IdentifyingKind.ADDRESS),
        *_identifiers((resident.phone,), IdentifyingKind.PHONE),
    )


def identifiers_of_tie(tie: NetworkTie, volunteer_name: str = "") -> tuple[Identifier, ...]:
    """Return what points at somebody in the network by name or number."""
    return (
        *_identifiers((*_name_parts(tie.name), *_name_parts(volunteer_name)), IdentifyingKind.NAME),
        *_identifiers((tie.phone,), IdentifyingKind.PHONE),
    )


def identifiers_of_volunteer(volunteer: Volunteer) -> tuple[Identifier, ...]:
    """Return what points at a volunteer: on a letter they are a role."""
    names = (*_name_parts(volunteer.name), *_name_parts(volunteer.family_name))
    return (
        *_identifiers(names, IdentifyingKind.NAME),
        *_identifiers((volunteer.phone,), IdentifyingKind.PHONE),
    )


def identifiers_of_contact(moment: ContactMoment) -> tuple[Identifier, ...]:
    """Return what somebody was called at the counter and the numbers they left there."""
    return (
        *_identifiers(_name_parts(moment.called), IdentifyingKind.ALIAS),
        *_identifiers(_NUMBER.findall(moment.reach), IdentifyingKind.PHONE),
    )


def identifiers_of_concern(concern: Concern) -> tuple[Identifier, ...]:
    """Return the place of a concern: on a table it would be an address to a neighbour."""
    return _identifiers((concern.place,), IdentifyingKind.PLACE)


def _name_parts(name: str) -> tuple[str, ...]:
    """Return a name whole and word by word: "Nadia de Vries" is also "Nadia" and "Vries"."""
    words = re.findall(r"[^\W\d_]+", name)
    parts = (name, *(word for word in words if len(word) > 2))
    return tuple(part for part in parts if folded(part) not in _NO_NAMES)


def _identifiers(texts: Iterable[str], kind: IdentifyingKind) -> tuple[Identifier, ...]:
    return tuple(Identifier(text=text, kind=kind) for text in dict.fromkeys(texts) if len(folded(text)) > 1)


def _street(address: str) -> str:
    found = re.match(r"^(\D{4,}?)\s*\d", address)
    return found[1] if found else ""


def found_in(text: str, identifiers: Iterable[Identifier]) -> Found | None:
    """Return the first place where the text holds one of the identifiers, whole words, accents and case ignored."""
    plain, at = _folded_with_places(text)
    hits = (hit for identifier in identifiers if (hit := _hit(plain, at, identifier)))
    return min(hits, key=lambda hit: hit.start, default=None)


def _hit(plain: str, at: list[int], identifier: Identifier) -> Found | None:
    if identifier.kind is IdentifyingKind.PHONE:
        digits = re.sub(r"\D", "", identifier.text)
        national = digits.removeprefix("31") if digits.startswith("31") else digits.removeprefix("0")
        if len(national) < 6:
            return None
        pattern = (
            r"(?<!\d)(?:(?:\+|00)?31[ .\-()]*(?:0[ .\-()]*)?|0[ .\-()]*)?" + r"[ .\-()]*".join(national) + r"(?!\d)"
        )
    else:
        words = re.findall(r"\w+", folded(identifier.text))
        if not words:
            return None
        # A genitive s ("Samira's", "Henks") points at the same person.
        pattern = r"(?<!\w)" + r"\W+".join(map(re.escape, words)) + r"(?:['’]?s)?(?!\w)"
        if identifier.kind is IdentifyingKind.ADDRESS:
            pattern = r"(?<!\w)" + r"\W*".join(map(re.escape, words)) + r"(?!\w)"
    if found := re.search(pattern, plain):
        return Found(start=at[found.start()], end=at[found.end() - 1] + 1, kind=identifier.kind)
    return None


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """Fold each character by itself, so that a hit can be marked in the text as it was typed."""
    plain: list[str] = []
    at: list[int] = []
    for index, character in enumerate(text):
        piece = " " if character.isspace() else folded(character)
        plain.append(piece)
        at.extend([index] * len(piece))
    return "".join(plain), at


def refuse_identifying(place: str, text: str, identifiers: Iterable[Identifier]) -> None:
    """Do nothing where the text points at nobody. Raises IdentifyingText with the place marked."""
    if found := found_in(text, identifiers):
        raise IdentifyingText(place, text, found.start, found.end, found.kind)
