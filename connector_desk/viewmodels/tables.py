"""Neighbourhood tables on a screen: clock times, the sum of minutes, and who hears what."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from connector_desk.domain.entity import MeetingId, OrganizationId
from connector_desk.domain.meeting import ItemKind, Meeting
from connector_desk.services.meetings import CaseView


@dataclass(frozen=True)
class MeetingRow:
    """One meeting in the list."""

    id: MeetingId
    title: str
    day: date
    starts_at: time
    place: str
    cases: int
    is_past: bool


@dataclass(frozen=True)
class ItemRow:
    """One item of the agenda; `subject` is who or what a case is about, for this screen only."""

    at: int
    starts: time
    minutes: int
    kind: ItemKind
    title: str
    letter: str
    subject: str
    is_concern: bool
    is_follow_up: bool


class Hears(StrEnum):
    """What an invited organisation hears of a case."""

    WITHOUT_NAME = "without_name"
    NAME_ALLOWED = "name_allowed"
    WITH_NAME = "with_name"


@dataclass(frozen=True)
class CaseRow:
    """One row of who hears what: naming goes for all invited or for nobody."""

    at: int
    letter: str
    subject: str
    is_concern: bool
    hears: tuple[Hears, ...]
    may_be_named: bool
    is_named: bool
    missing: tuple[OrganizationId, ...]


@dataclass(frozen=True)
class Minutes:
    """The items against the time there is."""

    planned: int
    available: int

    @property
    def too_many(self) -> int:
        """Minutes over; 0 where it fits."""
        return max(0, self.planned - self.available)

    @property
    def left(self) -> int:
        """Minutes still free; 0 where it is full."""
        return max(0, self.available - self.planned)


def meeting_rows(meetings: tuple[Meeting, ...], today: date) -> tuple[MeetingRow, ...]:
    """Return the meetings in the order given."""
    return tuple(
        MeetingRow(
            id=meeting.id,
            title=meeting.title,
            day=meeting.day,
            starts_at=meeting.starts_at,
            place=meeting.place,
            cases=sum(item.kind is ItemKind.CASE for item in meeting.items),
            is_past=meeting.day < today,
        )
        for meeting in meetings
    )


def ends_at(meeting: Meeting) -> time:
    """Return the clock time at which the table ends."""
    return (datetime.combine(meeting.day, meeting.starts_at) + timedelta(minutes=meeting.minutes)).time()


def item_rows(meeting: Meeting, cases: tuple[CaseView, ...]) -> tuple[ItemRow, ...]:
    """Return the items with their clock times; none where the agenda is still empty."""
    subjects = {case.at: case for case in cases}
    moment = datetime.combine(meeting.day, meeting.starts_at)
    found = []
    for at, item in enumerate(meeting.items):
        case = subjects.get(at)
        found.append(
            ItemRow(
                at=at,
                starts=moment.time(),
                minutes=item.minutes,
                kind=item.kind,
                title=item.question if item.kind is ItemKind.CASE else item.title,
                letter=item.letter,
                subject=case.subject if case else "",
                is_concern=bool(case and case.is_concern),
                is_follow_up=item.is_follow_up,
            )
        )
        moment += timedelta(minutes=item.minutes)
    return tuple(found)


def minutes(meeting: Meeting) -> Minutes:
    """Return the sum of the items against the length of the meeting."""
    return Minutes(planned=meeting.planned_minutes, available=meeting.minutes)


def case_rows(meeting: Meeting, cases: tuple[CaseView, ...]) -> tuple[CaseRow, ...]:
    """Return who hears what, a row a case, a column for each invited organisation in the order of the invitation."""
    found = []
    for case in cases:
        item = meeting.items[case.at]
        is_named = item.is_named and case.may_be_named
        hears = Hears.WITH_NAME if is_named else Hears.NAME_ALLOWED
        found.append(
            CaseRow(
                at=case.at,
                letter=item.letter,
                subject=case.subject,
                is_concern=case.is_concern,
                hears=tuple(Hears.WITHOUT_NAME if one in case.missing else hears for one in meeting.invited),
                may_be_named=case.may_be_named,
                is_named=is_named,
                missing=case.missing,
            )
        )
    return tuple(found)
