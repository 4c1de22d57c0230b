"""The book of walk-in hours: closing one, and what was counted in each."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from connector_desk.domain.account import Right
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.entity import ContactMomentId, Kind, VolunteerId, WalkInHourId
from connector_desk.domain.errors import NotFound
from connector_desk.domain.free_text import refuse_finds
from connector_desk.domain.hour_papers import HourLog
from connector_desk.domain.queue import counts_of
from connector_desk.domain.text import checked_text
from connector_desk.domain.walk_in_hour import HourCount, Ticket, WalkInHour
from connector_desk.domain.words import Words
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import Press, Reads, Work
from connector_desk.services.publishing import Finished
from connector_desk.services.today_look import open_same_day

NOTE = "hour_note"
"""The word for the place of an hour's note, where that names somebody."""


@dataclass(frozen=True)
class OpenContact:
    """A contact that is not done when the hour closes, as it may stand in a list: confidential words are left out."""

    id: ContactMomentId
    took_place_at: datetime
    words: str
    taken_by: VolunteerId | None


@dataclass(frozen=True)
class Closing:
    """What there is to look at before an hour closes; `still_here` wait or are being helped."""

    hour: WalkInHour
    open_contacts: tuple[OpenContact, ...]
    still_here: tuple[Ticket, ...]
    counts: tuple[HourCount, ...]


class HourService:
    """Closes the hour that is open, and tells of all hours what was counted."""

    def __init__(self, room: Room, reads: Reads, press: Press) -> None:
        self._room = room
        self._reads = reads
        self._press = press

    def closing(self) -> Closing:
        """Return what there is to look at before the hour closes. Raises NotFound where none is open."""
        with self._room.look() as work:
            hour = _needed(open_hour(work))
            tickets = work.tickets.where(hour_id=hour.id)
            waiting = sorted(open_same_day(work), key=lambda one: (one.took_place_at, one.id))
            counts = self._counts(tickets, hour)
        return Closing(
            hour, tuple(map(_open_contact, waiting)), tuple(one for one in tickets if one.left_at is None), counts
        )

    def close(self, taken: Mapping[ContactMomentId, VolunteerId | None] | None = None, note: str = "") -> WalkInHourId:
        """Close the hour in one act: who takes what is left open is kept, the queue is emptied, counts remain.

        Raises:
            NotFound: no hour is open, or a contact or helper is gone.
            IdentifyingText: the note names somebody.

        """
        now = self._room.clock.now()
        with self._room.act(Act.CHANGED) as work:
            hour = _needed(open_hour(work))
            said = checked_text(note)
            refuse_finds([(NOTE, said)], work.known_names())
            tickets = work.tickets.where(hour_id=hour.id)
            for moment_id, helper_id in (taken or {}).items():
                _hand_on(work, moment_id, helper_id)
            closed = {"closed_at": now, "counts": self._counts(tickets, hour), "note": said}
            work.walk_in_hours.put(WalkInHour.model_validate(hour.model_dump() | closed))
            for ticket in tickets:
                work.tickets.remove(ticket.id)
        return hour.id

    def hours_on(self, day: date) -> tuple[WalkInHour, ...]:
        """Return the hours that were opened on a day, in their order; of one that is open with its counts so far.

        Raises:
            NotAllowed: the role does not see the counter.

        """
        self._room.refuse_unless_sees(Right.WALK_IN)
        with self._room.look() as work:
            hours = sorted(work.walk_in_hours.where(day=day), key=lambda one: (one.opened_at, one.id))
            return tuple(self._counted(work, one) for one in hours)

    def hour(self, hour_id: WalkInHourId) -> WalkInHour:
        """Return one hour, with its counts so far where it is open. Raises NotAllowed, NotFound."""
        self._room.refuse_unless_sees(Right.WALK_IN)
        with self._room.look() as work:
            return self._counted(work, work.walk_in_hours.get(hour_id))

    def last_hour(self) -> WalkInHour | None:
        """Return the hour opened last, with its counts so far where it is open, or None. Raises NotAllowed."""
        self._room.refuse_unless_sees(Right.WALK_IN)
        with self._room.look() as work:
            hour = max(work.walk_in_hours.all(), key=lambda one: (one.opened_at, one.id), default=None)
            return hour if hour is None else self._counted(work, hour)

    def helper_names(self) -> dict[str, str]:
        """Return the first names of all volunteers by id, for a log on screen; no paper names them."""
        with self._room.look() as work:
            return {one.id: one.name for one in work.volunteers.all()}

    def left_open(self) -> WalkInHour | None:
        """Return the hour that is open since an earlier day, or None."""
        with self._room.look() as work:
            hour = open_hour(work)
        return hour if hour is not None and hour.day < self._room.clock.today() else None

    def finished_log(self, hour_id: WalkInHourId, words: Words) -> Finished:
        """Set the log of an hour: counts, and nobody's name. Raises NotAllowed, NotFound."""
        self._room.refuse_unless_sees(Right.WALK_IN)
        with self._room.look() as work:
            hour, (desk,) = self._counted(work, work.walk_in_hours.get(hour_id)), work.desk.all()
            place = work.organizations.get(desk.own_organization_id).name
        paper = HourLog(
            day=hour.day,
            opened_at=hour.opened_at.astimezone().time(),
            closed_at=hour.closed_at.astimezone().time() if hour.closed_at else None,
            place=place,
            counts={one.name: one.number for one in hour.counts},
            note=hour.note,
            sample=desk.is_sample,
        )
        content = self._press.hour_log(paper, words)
        return Finished(document=DocumentKind.HOUR_LOG, about_id=hour_id, content=content)

    def _counted(self, work: Work, hour: WalkInHour) -> WalkInHour:
        if hour.closed_at is not None:
            return hour
        return hour.model_copy(update={"counts": self._counts(work.tickets.where(hour_id=hour.id), hour)})

    def _counts(self, tickets: tuple[Ticket, ...], hour: WalkInHour) -> tuple[HourCount, ...]:
        now = self._room.clock.now()
        return counts_of(tickets, self._reads.hour_contacts(hour.opened_at, now), now)


def open_hour(work: Work) -> WalkInHour | None:
    """Return the hour that is open, the last one where two are."""
    return max(work.walk_in_hours.where(closed_at=None), key=lambda one: one.opened_at, default=None)


def _needed(hour: WalkInHour | None) -> WalkInHour:
    if hour is None:
        raise NotFound(Kind.WALK_IN_HOURS, "")
    return hour


def _open_contact(moment: ContactMoment) -> OpenContact:
    words = "" if moment.confidential else moment.own_words
    return OpenContact(moment.id, moment.took_place_at, words, moment.taken_by)


def _hand_on(work: Work, moment_id: ContactMomentId, helper_id: VolunteerId | None) -> None:
    if helper_id is not None:
        work.volunteers.get(helper_id)
    work.contact_moments.put(work.contact_moments.get(moment_id).model_copy(update={"taken_by": helper_id}))
