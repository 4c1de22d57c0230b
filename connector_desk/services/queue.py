"""The queue of the walk-in hour: who waits by a number or a word of their own, and who is with whom."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.entity import TicketId, VolunteerId, WalkInHourId
from connector_desk.domain.errors import NobodyWaits, TicketTaken
from connector_desk.domain.hour_papers import TicketSlip
from connector_desk.domain.near_help import NearHelp, near_help
from connector_desk.domain.queue import at_the_counter, called, checked_word, gone, in_line
from connector_desk.domain.volunteer import VolunteerStatus
from connector_desk.domain.walk_in_hour import Ticket, WalkInHour
from connector_desk.domain.words import Words
from connector_desk.services.acts import Act, Room
from connector_desk.services.hours import open_hour
from connector_desk.services.ports import Press, Work
from connector_desk.services.publishing import Finished


@dataclass(frozen=True)
class Queue:
    """The queue now. `hour` is None where no hour is open; `helpers` are the names of those who help, by id."""

    hour: WalkInHour | None = None
    here: tuple[Ticket, ...] = ()
    waiting: tuple[Ticket, ...] = ()
    helpers: Mapping[VolunteerId, str] = field(default_factory=dict)


class QueueService:
    """One hour is open at a time; each act of it can be undone."""

    def __init__(self, room: Room, press: Press) -> None:
        self._room = room
        self._press = press

    def queue(self) -> Queue:
        """Return the hour that is open, with its queue."""
        with self._room.look() as work:
            hour = open_hour(work)
            # Who went is not looked at: at the end of a day that is nearly everybody.
            tickets = () if hour is None else work.tickets.where(hour_id=hour.id, left_at=None)
            here = at_the_counter(tickets)
            wanted = tuple(sorted({one.helper_id for one in here if one.helper_id is not None}))
            names = {one.id: one.name for one in (work.volunteers.where(id=wanted) if wanted else ())}
        return Queue(hour, here, in_line(tickets), names)

    def open(self) -> WalkInHourId:
        """Open the hour of today, and return the one that is open already where there is one."""
        with self._room.act(Act.ADDED) as work:
            return self._hour(work).id

    def welcome(self, word: str = "") -> TicketId:
        """Let somebody into the queue by the next number, or by a word of their own; the first one opens the hour.

        Raises:
            WordIsName, WordInUse, TextTooLong, CitizenServiceNumberRefused

        """
        with self._room.act(Act.ADDED) as work:
            hour = self._hour(work)
            tickets = work.tickets.where(hour_id=hour.id)
            ticket = Ticket(
                id=TicketId(self._room.random.new_id()),
                hour_id=hour.id,
                number=max((one.number for one in tickets), default=0) + 1,
                word=checked_word(word, work.known_names(), tickets) if word.strip() else "",
                came_at=self._room.clock.now(),
            )
            work.tickets.put(ticket)
        return ticket.id

    def call(self, ticket_id: TicketId, helper_id: VolunteerId | None = None) -> TicketId:
        """Let a helper have this visitor.

        Raises:
            NotFound: the queue was emptied.
            TicketTaken: the visitor is with somebody else already.
            TicketEnded: the visitor was helped already, or went.

        """
        with self._room.act(Act.CHANGED) as work:
            self._call(work, work.tickets.get(ticket_id), helper_id)
        return ticket_id

    def call_next(self, helper_id: VolunteerId | None = None) -> TicketId:
        """Let a helper have who comes next. Raises NobodyWaits."""
        with self._room.act(Act.CHANGED) as work:
            hour = open_hour(work)
            waiting = in_line(work.tickets.where(hour_id=hour.id)) if hour else ()
            if not waiting:
                raise NobodyWaits
            self._call(work, waiting[0], helper_id)
        return waiting[0].id

    def mark_first(self, ticket_id: TicketId) -> bool:
        """Put the neutral mark on somebody, or take it off; say whether it is there now. Raises NotFound."""
        with self._room.act(Act.CHANGED) as work:
            ticket = work.tickets.get(ticket_id)
            work.tickets.put(ticket.model_copy(update={"is_first": not ticket.is_first}))
        return not ticket.is_first

    def leave(self, ticket_id: TicketId) -> None:
        """Let somebody go who was not helped. Raises NotFound, TicketEnded."""
        with self._room.act(Act.CHANGED) as work:
            work.tickets.put(gone(work.tickets.get(ticket_id), self._room.clock.now()))

    def come_back(self, ticket_id: TicketId, when: str) -> None:
        """Write down when somebody else can do this, as it will stand on the slip; an empty text takes it off.

        Raises:
            NotFound, TextTooLong, CitizenServiceNumberRefused

        """
        with self._room.act(Act.CHANGED) as work:
            known = work.tickets.get(ticket_id)
            work.tickets.put(Ticket.model_validate(known.model_dump() | {"come_back": when}))

    def near_help(self) -> tuple[NearHelp, ...]:
        """Return who can do something today or on one of the coming days, soonest first."""
        now = self._room.clock.now().astimezone()
        with self._room.look() as work:
            own_id = work.desk.all()[0].own_organization_id
            volunteers = work.volunteers.where(status=VolunteerStatus.ACTIVE, organization_id=own_id)
            return near_help(volunteers, work.initiatives.where(walk_in=True), work.organizations.all(), own_id, now)

    def finished_slip(self, ticket_id: TicketId, words: Words) -> Finished:
        """Set the slip of somebody in the queue; it says neither the mark nor why. Raises NotFound, DoesNotFit."""
        with self._room.look() as work:
            ticket, (desk,) = work.tickets.get(ticket_id), work.desk.all()
            paper = TicketSlip(
                label=ticket.label,
                day=work.walk_in_hours.get(ticket.hour_id).day,
                came_at=ticket.came_at.astimezone().time(),
                place=work.organizations.get(desk.own_organization_id).name,
                come_back=ticket.come_back,
                sample=desk.is_sample,
            )
        content = self._press.ticket(paper, words)
        return Finished(document=DocumentKind.TICKET, about_id=ticket_id, content=content)

    def _hour(self, work: Work) -> WalkInHour:
        """Return the hour that is open, opened now where there is none; past midnight it goes on."""
        known = open_hour(work)
        if known is not None:
            return known
        hour = WalkInHour(
            id=WalkInHourId(self._room.random.new_id()),
            day=self._room.clock.today(),
            opened_at=self._room.clock.now(),
        )
        work.walk_in_hours.put(hour)
        return hour

    def _call(self, work: Work, ticket: Ticket, helper_id: VolunteerId | None) -> None:
        session = self._room.session
        try:
            work.tickets.put(called(ticket, helper_id, session.account.id, self._room.clock.now()))
        except TicketTaken:
            helper, account = work.volunteers.find(ticket.helper_id), work.accounts.find(ticket.called_by)
            name = helper.name if helper else account.name if account else ""
            raise TicketTaken(ticket.label, name) from None
