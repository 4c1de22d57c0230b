"""Neighbourhood tables: meetings, agenda items, concerns and the actions that come back."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from connector_desk.domain.entity import (
    ActionId,
    AreaId,
    ConcernId,
    Entity,
    MeetingId,
    OrganizationId,
    ResidentId,
    Value,
)
from connector_desk.domain.errors import MeetingWithoutItems, OutOfRange
from connector_desk.domain.text import Line, Name, OwnWords, Text


class ItemKind(StrEnum):
    """What an agenda item is for."""

    OPENING = "opening"
    THEME = "theme"
    CASE = "case"
    ACTIONS = "actions"
    DIRECTORY = "directory"
    CLOSING = "closing"


class AgendaItem(Value, frozen=True):
    """One item with its minutes. A case has one question, a letter, and is about a resident or a concern.

    `is_named` is the chair's choice; whether consent allows it is asked again whenever the agenda is made.
    """

    kind: ItemKind
    title: Line = ""
    minutes: int = 10
    question: Line = ""
    resident_id: ResidentId | None = None
    concern_id: ConcernId | None = None
    is_follow_up: bool = False
    letter: Line = ""
    is_named: bool = False


class Meeting(Entity, frozen=True):
    """A table: when, where, who is invited and what lies on it. Raises OutOfRange for an item without minutes."""

    id: MeetingId
    sample_id: str | None = None
    title: Name
    area_id: AreaId | None = None
    day: date
    starts_at: time
    minutes: int = 90
    place: Line = ""
    chair: Line = ""
    invited: tuple[OrganizationId, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    used_letters: tuple[Line, ...] = ()

    def model_post_init(self, _context: object, /) -> None:
        """Refuse times that cannot be."""
        if self.minutes <= 0 or any(item.minutes <= 0 for item in self.items):
            raise OutOfRange("minutes")

    @property
    def planned_minutes(self) -> int:
        """The sum of the items."""
        return sum(item.minutes for item in self.items)


def timed(meeting: Meeting) -> tuple[tuple[time, AgendaItem], ...]:
    """Return each item with the clock time at which it starts. Raises MeetingWithoutItems."""
    if not meeting.items:
        raise MeetingWithoutItems(meeting.id)
    start = datetime.combine(meeting.day, meeting.starts_at)
    starts: list[tuple[time, AgendaItem]] = []
    for item in meeting.items:
        starts.append((start.time(), item))
        start += timedelta(minutes=item.minutes)
    return tuple(starts)


def fresh_letter(used: Iterable[str]) -> str:
    """Return the first of A to Z, AA, AB... that stood for nobody yet, at this table or an earlier one."""
    taken = set(used)
    number = 1
    while (letter := _letters(number)) in taken:
        number += 1
    return letter


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


class ConcernStatus(StrEnum):
    """Whether somebody looks into a concern."""

    REPORTED = "reported"
    TAKEN_UP = "taken_up"
    CLOSED = "closed"


class Concern(Entity, frozen=True):
    """What a neighbour saw, about a place and not about a name. Shown by its place; anonymous on every table."""

    id: ConcernId
    sample_id: str | None = None
    observed: OwnWords
    place: Line = ""
    area_id: AreaId | None = None
    resident_id: ResidentId | None = None
    reporter: Line = ""
    channel: Line = ""
    reported_on: date
    word_back_due: date | None = None
    word_given_on: date | None = None
    status: ConcernStatus = ConcernStatus.REPORTED

    @property
    def is_open(self) -> bool:
        """Whoever reported it still waits for word."""
        return self.word_given_on is None and self.word_back_due is not None


class Action(Entity, frozen=True):
    """What a party took on at a table, and by when. A case of a meeting may own it."""

    id: ActionId
    sample_id: str | None = None
    owner: OrganizationId
    text: OwnWords
    from_meeting_on: date | None = None
    resident_id: ResidentId | None = None
    concern_id: ConcernId | None = None
    due: date | None = None
    done_on: date | None = None
    note: Text = ""
