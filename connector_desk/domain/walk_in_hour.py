"""The walk-in hour (inloopspreekuur): who waits, by a number or a word of their own, and what remains of an hour."""

from datetime import date, datetime

from connector_desk.domain.entity import (
    AccountId,
    ContactMomentId,
    Entity,
    TicketId,
    Value,
    VolunteerId,
    WalkInHourId,
)
from connector_desk.domain.text import Line, Text


class HourCount(Value, frozen=True):
    """How often something was counted in an hour; `name` says what, in the words of the code."""

    name: Line
    number: int


class WalkInHour(Entity, frozen=True):
    """One walk-in hour. `day` is the day on which it was opened, also where it ran past midnight.

    Closing empties its queue; the counts remain.
    """

    id: WalkInHourId
    day: date
    opened_at: datetime
    closed_at: datetime | None = None
    counts: tuple[HourCount, ...] = ()
    note: Text = ""


class Ticket(Entity, frozen=True):
    """Somebody in the queue: a number, or a word that the visitor chose; never a name from a profile.

    `is_first` is the neutral mark of what cannot wait; why stands with the contact and on no slip. `called_by` is who
    worked at the desk when they were called, `helper_id` with whom they are, `left_at` when they went, helped or not:
    who was never called went without help. `contact_id` is what they came with, until it is removed. `come_back` is
    when somebody else can do this, as it stands on the slip.
    """

    id: TicketId
    hour_id: WalkInHourId
    number: int
    word: Line = ""
    came_at: datetime
    is_first: bool = False
    helper_id: VolunteerId | None = None
    called_by: AccountId | None = None
    called_at: datetime | None = None
    left_at: datetime | None = None
    contact_id: ContactMomentId | None = None
    come_back: Line = ""

    @property
    def label(self) -> str:
        """What is called out: the word that they chose, or the number."""
        return self.word or str(self.number)

    @property
    def is_waiting(self) -> bool:
        """Nobody called them yet, and they are still there."""
        return self.called_at is None and self.left_at is None

    @property
    def is_with_helper(self) -> bool:
        """They were called and are still at the counter."""
        return self.called_at is not None and self.left_at is None
