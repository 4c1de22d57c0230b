"""Contact moments: what somebody came with, kept in a few seconds, tied to a resident now, later or never."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from connector_desk.domain.contact_moment import Channel, ContactMoment, Danger, LetterHelp
from connector_desk.domain.entity import ContactMomentId, ResidentId, TicketId, VolunteerId
from connector_desk.domain.errors import DangerStillOpen, OutOfRange, TextMissing
from connector_desk.domain.lines import ContactLine
from connector_desk.domain.one_more_fact import initials
from connector_desk.domain.queue import helped
from connector_desk.domain.resident import Urgency
from connector_desk.domain.volunteer import VolunteerStatus
from connector_desk.domain.week import Availability, day_part_of, weekday_of
from connector_desk.services.acts import Act, Room
from connector_desk.services.counter_sight import is_known, refuse_earlier, refuse_unknown, shift_start
from connector_desk.services.ports import Reads, Work


@dataclass(frozen=True)
class Intake:
    """What was written down at the counter. Only the own words must be there.

    `alerted` is who was called about a danger. `subject` and what follows is for `log` alone.
    """

    own_words: str
    urgency: Urgency | None = None
    helper_id: VolunteerId | None = None
    resident_id: ResidentId | None = None
    called: str = ""
    reach: str = ""
    channel: Channel = Channel.WALK_IN
    confidential: bool = False
    danger: Danger | None = None
    alerted: str = ""
    letter: LetterHelp | None = None
    subject: str = ""
    language: str = ""
    succeeded: bool = True
    took_place_at: datetime | None = None
    """Aware; now where nothing is said."""
    ticket_id: TicketId | None = None
    """Who was called from the queue for it; an id that is no ticket (any more) changes nothing."""


@dataclass(frozen=True)
class Helper:
    """Somebody who can sit at the counter: of this house or not, and expected in this part of the day or not."""

    id: VolunteerId
    name: str
    is_own: bool
    is_expected: bool = False
    skills: tuple[str, ...] = ()


@dataclass(frozen=True)
class WhoAbout:
    """Who of the house has to do with a contact, by name."""

    noted_by: str
    taken_by: str


class ContactService:
    """Keeps contact moments and shows them again, newest first."""

    def __init__(self, room: Room, reads: Reads) -> None:
        self._room = room
        self._reads = reads

    def log(self, intake: Intake) -> ContactMomentId:
        """Keep what somebody came with.

        Raises:
            TextMissing: the own words are empty.
            TextTooLong: a short field got more than fits.
            CitizenServiceNumberRefused: one was typed.
            NotFound: the helper or the resident is not there any more.
            NotConfirmed: nothing said lately that it is this resident, to somebody who reads no files.
            OutOfRange: it took place after now.
            TicketEnded: whoever was called for it was helped already, or went.

        """
        now = self._room.clock.now()
        took_place_at = intake.took_place_at or now
        if took_place_at > now:
            raise OutOfRange("took_place_at")
        moment_id = ContactMomentId(self._room.random.new_id())
        moment = ContactMoment(
            id=moment_id,
            took_place_at=took_place_at,
            subject=intake.subject,
            language=intake.language,
            succeeded=intake.succeeded,
            logged_by=self._room.session.known_id,
            **_fields(intake),
        )
        with self._room.act(Act.LOGGED) as work:
            refuse_unknown(self._room, work, moment.resident_id)
            if moment.helper_id is not None:
                work.volunteers.get(moment.helper_id)
            work.contact_moments.put(moment)
            if (ticket := work.tickets.find(intake.ticket_id)) is not None:
                work.tickets.put(helped(ticket, moment_id, moment.helper_id, now))
        return moment_id

    def change(self, moment_id: ContactMomentId, intake: Intake) -> None:
        """Write other words or another choice; what only `log` is told, and what was done, stay.

        Raises:
            TextMissing: the own words are empty.
            TextTooLong: a short field got more than fits.
            CitizenServiceNumberRefused: one was typed.
            NotFound: it was removed in the meantime.
            DangerStillOpen: the mark of a danger would go, and nothing says what was done.
            NotAllowed, NotConfirmed: it is of another day, or another resident's, for somebody who reads no files.

        """
        with self._room.act(Act.CHANGED) as work:
            known = self._in_sight(work, moment_id)
            if intake.danger is None:
                _refuse_open_danger(known)
            if intake.resident_id != known.resident_id:
                refuse_unknown(self._room, work, intake.resident_id)
            work.contact_moments.put(ContactMoment.model_validate(known.model_dump() | _fields(intake)))

    def tie(self, moment_id: ContactMomentId, resident_id: ResidentId | None) -> None:
        """Say whose it is, or with None that it is nobody's. Raises NotFound, NotAllowed, NotConfirmed."""
        with self._room.act(Act.CHANGED) as work:
            known = self._in_sight(work, moment_id)
            if resident_id != known.resident_id:
                refuse_unknown(self._room, work, resident_id)
            work.contact_moments.put(known.model_copy(update={"resident_id": resident_id}))

    def note_done(self, moment_id: ContactMomentId, done: str, alerted: str | None = None) -> None:
        """Say what was done about it, and who was called; a same-day contact or a danger waits until then.

        `alerted` None leaves who was called as it stands.

        Raises:
            TextMissing: nothing was said.
            CitizenServiceNumberRefused: one was typed.
            NotFound: it was removed in the meantime.
            NotAllowed: it is of another day, for somebody who reads no files.

        """
        if not done.strip():
            raise TextMissing("done")
        with self._room.act(Act.CHANGED) as work:
            known = self._in_sight(work, moment_id)
            called = known.alerted if alerted is None else alerted
            told = known.model_dump() | {"done": done, "alerted": called}
            work.contact_moments.put(ContactMoment.model_validate(told))

    def remove(self, moment_id: ContactMomentId) -> None:
        """Take it away; undo brings it back.

        Raises:
            NotFound, NotAllowed
            DangerStillOpen: nothing says what was done about a danger.

        """
        with self._room.act(Act.REMOVED) as work:
            _refuse_open_danger(self._in_sight(work, moment_id))
            work.contact_moments.remove(moment_id)

    def get(self, moment_id: ContactMomentId) -> ContactMoment:
        """Return one contact moment. Raises NotFound, NotAllowed."""
        with self._room.look() as work:
            moment = self._in_sight(work, moment_id)
            is_told = moment.resident_id is not None and is_known(self._room, work, moment.resident_id)
        if moment.resident_id is not None and is_told:
            self._room.looked_at(moment.resident_id)
        return moment

    def who_about(self, moment: ContactMoment) -> WhoAbout:
        """Return who noted a contact down, and who takes it on; an empty text where nobody is known."""
        with self._room.look() as work:
            account = work.accounts.find(moment.logged_by)
            taker = work.volunteers.find(moment.taken_by)
        return WhoAbout(account.name if account else "", taker.name if taker else "")

    def page(self, text: str = "", after: tuple[str, str] | None = None, limit: int = 60) -> Sequence[ContactLine]:
        """Return the next contact moments, newest first; with a text those whose words begin like it.

        Who reads no files gets those of this shift and what is still open, without names.
        """
        lines = self._reads.contact_moments(text, after, limit)
        if self._room.session.reads_files:
            return lines
        start = self.shift_start()
        seen = (one for one in lines if one.is_open_today or one.took_place_at >= start)
        return tuple(replace(one, resident_name="") for one in seen)

    def shift_start(self) -> datetime:
        """Return since when contacts are of today: this morning, or longer ago where the hour runs past midnight."""
        with self._room.look() as work:
            return shift_start(self._room, work)

    def resident_name(self, resident_id: ResidentId) -> str:
        """Return the full name of a resident, or initials as long as it may not be seen who it is. Raises NotFound."""
        with self._room.look() as work:
            resident = work.residents.get(resident_id)
            is_shown = is_known(self._room, work, resident_id)
        return resident.full_name if is_shown else initials(resident.first_name, resident.family_name)

    def helpers(self) -> tuple[Helper, ...]:
        """Return active volunteers who can help at the counter, those of this house first."""
        with self._room.look() as work:
            own = {desk.own_organization_id for desk in work.desk.all()}
            active = work.volunteers.where(status=VolunteerStatus.ACTIVE)
        here = self._room.clock.now().astimezone()
        now = Availability(weekday=weekday_of(here.date()), day_part=day_part_of(here.time()))
        helpers = (
            Helper(one.id, one.name, one.organization_id in own, now in one.available, one.skills) for one in active
        )
        return tuple(sorted(helpers, key=lambda helper: (not helper.is_own, helper.name, helper.id)))

    def _in_sight(self, work: Work, moment_id: ContactMomentId) -> ContactMoment:
        moment = work.contact_moments.get(moment_id)
        refuse_earlier(self._room, work, moment)
        return moment


def _refuse_open_danger(moment: ContactMoment) -> None:
    if moment.danger is not None and not moment.done:
        raise DangerStillOpen


def _fields(intake: Intake) -> dict[str, object]:
    return {
        "own_words": intake.own_words,
        "urgency": intake.urgency,
        "helper_id": intake.helper_id,
        "resident_id": intake.resident_id,
        "called": intake.called,
        "reach": intake.reach,
        "channel": intake.channel,
        "confidential": intake.confidential,
        "danger": intake.danger,
        "alerted": intake.alerted,
        "letter": None if intake.letter is None else intake.letter.model_dump(),
    }
