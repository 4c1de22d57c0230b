"""The queue of a walk-in hour: who comes next, who is with whom, and what is counted when the hour closes."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from connector_desk.domain.entity import AccountId, ContactMomentId, VolunteerId
from connector_desk.domain.errors import TicketEnded, TicketTaken, WordInUse, WordIsName
from connector_desk.domain.free_text import finds_in
from connector_desk.domain.known_names import KnownNames
from connector_desk.domain.lines import HourContact
from connector_desk.domain.spellings import words_of
from connector_desk.domain.text import checked_line, folded, without_citizen_service_number
from connector_desk.domain.walk_in_hour import HourCount, Ticket


class Counted(StrEnum):
    """What is counted in each hour; beside it `urgency.…`, `channel.…` and `helper.<id>` are counted where there are.

    These words and the values of the enumerations are those of `hour-log --json`: they stay as they are.
    """

    VISITORS = "visitors"
    HELPED = "helped"
    LEFT = "left"
    CONTACTS = "contacts"
    OPEN = "open"
    WENT_FIRST = "went_first"
    LONGEST_WAIT = "longest_wait_minutes"


def checked_word(text: str, known: KnownNames, tickets: Iterable[Ticket]) -> str:
    """Return the word that a visitor chose to be called by.

    Raises:
        WordIsName: somebody whom the desk knows is called like that; a word that people also use is no name.
        WordInUse: somebody in the queue is called by it already.
        TextTooLong, CitizenServiceNumberRefused

    """
    word = without_citizen_service_number(checked_line(text))
    named = any(one in known.words and one not in known.ordinary for one in words_of(word))
    if named or finds_in(word, known):
        raise WordIsName(word)
    if any(one.left_at is None and folded(one.word) == folded(word) for one in tickets):
        raise WordInUse(word)
    return word


def in_line(tickets: Iterable[Ticket]) -> tuple[Ticket, ...]:
    """Return who waits: those whom somebody marked first, and then in the order in which they came."""
    return tuple(sorted((one for one in tickets if one.is_waiting), key=lambda one: (not one.is_first, one.number)))


def at_the_counter(tickets: Iterable[Ticket]) -> tuple[Ticket, ...]:
    """Return who is being helped, by number."""
    return tuple(sorted((one for one in tickets if one.is_with_helper), key=lambda one: one.number))


def called(ticket: Ticket, helper_id: VolunteerId | None, account_id: AccountId, at: datetime) -> Ticket:
    """Return the ticket as it is with that helper; calling the own visitor again changes nothing.

    Raises:
        TicketTaken: the visitor is with somebody else.
        TicketEnded: the visitor was helped, or went.

    """
    if ticket.left_at is not None:
        raise TicketEnded(ticket.label)
    if ticket.called_at is None:
        return ticket.model_copy(update={"helper_id": helper_id, "called_by": account_id, "called_at": at})
    if ticket.called_by != account_id or ticket.helper_id not in {None, helper_id}:
        raise TicketTaken(ticket.label)
    return ticket.model_copy(update={"helper_id": helper_id})


def helped(ticket: Ticket, contact_id: ContactMomentId, helper_id: VolunteerId | None, at: datetime) -> Ticket:
    """Return the ticket of a visitor whose contact was written down. Raises TicketEnded."""
    if ticket.left_at is not None:
        raise TicketEnded(ticket.label)
    known = {"contact_id": contact_id, "left_at": at, "called_at": ticket.called_at or at}
    return ticket.model_copy(update=known | {"helper_id": helper_id or ticket.helper_id})


def gone(ticket: Ticket, at: datetime) -> Ticket:
    """Return the ticket of a visitor who went without help. Raises TicketEnded."""
    if ticket.left_at is not None:
        raise TicketEnded(ticket.label)
    return ticket.model_copy(update={"left_at": at, "called_at": None, "called_by": None, "helper_id": None})


def waited(ticket: Ticket, now: datetime) -> timedelta:
    """Return how long somebody waited until they were called, went, or until now; never less than nothing."""
    return max((ticket.called_at or ticket.left_at or now) - ticket.came_at, timedelta())


def counts_of(tickets: Sequence[Ticket], contacts: Sequence[HourContact], now: datetime) -> tuple[HourCount, ...]:
    """Return what is counted of an hour, in a fixed order; who still waits went without help."""
    longest = max((waited(one, now) for one in tickets), default=timedelta())
    was_helped = sum(one.called_at is not None for one in tickets)
    totals = {
        Counted.VISITORS: len(tickets),
        Counted.HELPED: was_helped,
        Counted.LEFT: len(tickets) - was_helped,
        Counted.CONTACTS: len(contacts),
        Counted.OPEN: sum(one.is_open for one in contacts),
        Counted.WENT_FIRST: sum(one.went_first for one in contacts),
        Counted.LONGEST_WAIT: int(longest.total_seconds() // 60),
    }
    by = Counter(f"urgency.{one.urgency or 'not_said'}" for one in contacts)
    by.update(f"channel.{one.channel}" for one in contacts)
    by.update(f"helper.{one.helper_id or 'not_said'}" for one in contacts)
    parts = sorted(by.items())
    return tuple(HourCount(name=name, number=number) for name, number in (*totals.items(), *parts))
