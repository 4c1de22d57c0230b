"""What stands on a volunteer's own week."""

from dataclasses import dataclass
from datetime import date, time

from connector_desk.domain.week import IsoWeek


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetVisit:
    """One visit in the week."""

    day: date
    starts: time
    minutes: int


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetMatch:
    """One match of the volunteer: first name of the resident, visits, and what may be told."""

    resident: str
    visits: tuple[SheetVisit, ...] = ()
    agreed: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class VolunteerSheet:
    """A volunteer's own week, folded in three; `code` is "WB-48-04"."""

    sample: bool
    code: str
    volunteer: str
    week: IsoWeek
    organization: str
    matches: tuple[SheetMatch, ...]
    call_phone: str = ""
