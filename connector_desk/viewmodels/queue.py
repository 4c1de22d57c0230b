"""What the queue shows: who is at the counter, who waits and for how long; never who somebody is."""

from dataclasses import dataclass
from datetime import date, datetime

from connector_desk.domain.near_help import NearHelp
from connector_desk.domain.queue import waited
from connector_desk.domain.walk_in_hour import Ticket
from connector_desk.services.queue import Queue


@dataclass(frozen=True)
class QueueRow:
    """Somebody in the queue. `is_mine` is who sits at this form; `minutes` is how long they waited until called."""

    id: str
    label: str
    is_first: bool
    is_here: bool
    is_mine: bool
    helper_name: str
    minutes: int
    comes_back: bool


def queue_rows(queue: Queue, talk_id: str, now: datetime) -> tuple[QueueRow, ...]:
    """Return who is at the counter, then who waits in their order; `talk_id` is the talk on the form."""
    return tuple(_row(one, queue, talk_id, now) for one in (*queue.here, *queue.waiting))


def _row(ticket: Ticket, queue: Queue, talk_id: str, now: datetime) -> QueueRow:
    return QueueRow(
        id=ticket.id,
        label=ticket.label,
        is_first=ticket.is_first,
        is_here=ticket.is_with_helper,
        is_mine=ticket.id == talk_id,
        helper_name=queue.helpers.get(ticket.helper_id, "") if ticket.helper_id else "",
        minutes=int(waited(ticket, now).total_seconds() // 60),
        comes_back=bool(ticket.come_back),
    )


def is_from_before(queue: Queue, today: date) -> bool:
    """Say whether the hour that is open was opened on an earlier day."""
    return queue.hour is not None and queue.hour.day < today


MOST_OFFERED = 20


def offered(found: tuple[NearHelp, ...]) -> tuple[NearHelp, ...]:
    """Return whom to offer: who is here now can be asked at once, so that nobody has to come back for them."""
    return tuple(one for one in found if not one.is_now)[:MOST_OFFERED]


def here_now(found: tuple[NearHelp, ...]) -> tuple[NearHelp, ...]:
    """Return who can do something now."""
    return tuple(one for one in found if one.is_now)
