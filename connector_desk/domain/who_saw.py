"""The finished facts of "who saw my file": a resident's own overview of everybody who did something with their data."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from connector_desk.domain.papers import Letterhead
from connector_desk.domain.resident import FormOfAddress


class Deed(StrEnum):
    """What somebody did with the data of a resident, as far as it matters to that resident."""

    LOOKED = "looked"
    FOUND = "found"
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    LETTER = "letter"
    SHEET = "sheet"
    FILE = "file"
    ERASED = "erased"


@dataclass(frozen=True, kw_only=True, slots=True)
class Seen:
    """One record of the log: when (the clock on the wall), who, and what.

    `role` is the word for the role in which somebody did it. `recipient` is for whom a letter was made.
    """

    day: date
    at: time
    who: str
    deed: Deed
    role: str = ""
    recipient: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class WhoSaw:
    """Every record about one resident from `since` up to and including `until`, in the order of the log.

    `name` is what the resident is called, without the form of address. `checked_on` is the day on which the whole
    log was checked and `is_unbroken` what came out; `contact` is the person to ask, empty where there is none.
    """

    sample: bool
    letterhead: Letterhead
    day: date
    name: str
    since: date
    until: date
    seen: tuple[Seen, ...]
    is_unbroken: bool
    checked_on: date
    form_of_address: FormOfAddress = FormOfAddress.FIRST_NAME
    contact: str = ""
