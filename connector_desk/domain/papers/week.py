"""What stands on the weekly overview: calls, days, and who has room."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from connector_desk.domain.week import Availability, DayPart, IsoWeek


class CallReason(StrEnum):
    """Why somebody must be called."""

    CONSENT_WITHDRAWN = "consent_withdrawn"
    SAME_DAY = "same_day"
    WORD_BACK = "word_back"
    SILENT_MATCH = "silent_match"
    COACHING = "coaching"
    CHECK_LINE = "check_line"


class CallMoment(StrEnum):
    """When to call; the order of the sheet."""

    TODAY = "today"
    THIS_WEEK = "this_week"
    WHEN_QUIET = "when_quiet"


@dataclass(frozen=True, kw_only=True, slots=True)
class WeekCall:
    """One call to make: whom (`who`), the number to dial, and why.

    `resident` is a first name and initial, or empty. `since` is the day of the withdrawal, contact, last talk, last
    check (None: never), or on which word was asked; `due` the promised day. `line` names what to check in the
    directory, or the place of a concern that owes `who` word; `code` the letter.
    """

    moment: CallMoment
    reason: CallReason
    who: str
    phone: str = ""
    resident: str = ""
    code: str = ""
    line: str = ""
    since: date | None = None
    due: date | None = None
    waiting: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class WeekEntry:
    """Something on a day of the week: a visit (`volunteer` to `resident`), a promise or a public `text`.

    A promise: `volunteer` gets word back on that day, about `resident` (empty where it is about nobody by name).
    """

    day: date
    part: DayPart
    starts: time | None = None
    volunteer: str = ""
    resident: str = ""
    text: str = ""
    is_visit: bool = False
    is_uncertain: bool = False
    is_promise: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class RoomLine:
    """A volunteer who may have room: matches carried and the most they want, and their own boundary."""

    name: str
    taken: int
    limit: int
    can: tuple[Availability, ...] = ()
    last_talk: date | None = None
    talk_is_late: bool = False
    boundary: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Week:
    """The weekly overview; `today` is the day from which "days late" counts."""

    sample: bool
    week: IsoWeek
    today: date
    calls: tuple[WeekCall, ...] = ()
    entries: tuple[WeekEntry, ...] = ()
    room: tuple[RoomLine, ...] = ()
