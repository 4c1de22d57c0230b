"""The search over everything: people, what there is on offer, and what is under way.

Own words are searched and never shown: whoever looks over a shoulder sees names and kinds only, so nothing
sensitive can be among what was found.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from connector_desk.domain.entity import Kind
from connector_desk.domain.handover import Handover
from connector_desk.domain.lines import Hit
from connector_desk.domain.organization import Formality, Initiative
from connector_desk.domain.resident import AskState
from connector_desk.domain.slip_code import letter_code
from connector_desk.domain.week import weekday_of
from connector_desk.services.acts import Room
from connector_desk.services.ports import Reads, Work
from connector_desk.services.waiting import Party, resident_party, volunteer_party

PEOPLE = (Kind.RESIDENTS, Kind.VOLUNTEERS)
OFFERS = (Kind.INITIATIVES, Kind.ORGANIZATIONS)
UNDER_WAY = (Kind.HANDOVERS, Kind.MEETINGS, Kind.CONCERNS, Kind.CONTACT_MOMENTS)


@dataclass(frozen=True)
class FoundPerson:
    """A resident or volunteer; `waiter_name` is who waits for word about this resident, if anybody."""

    kind: Kind
    id: str
    name: str
    age: int | None
    place: str
    waiter_name: str = ""


@dataclass(frozen=True)
class FoundOffer:
    """An initiative or organisation; `opens_on` and `opens_at` are its next opening within a week."""

    kind: Kind
    id: str
    name: str
    organization_name: str = ""
    is_informal: bool = False
    opens_on: date | None = None
    opens_at: time | None = None
    waiting: int | None = None


@dataclass(frozen=True)
class FoundThing:
    """A handover, meeting, concern or contact moment: about whom or where, towards whom, and when."""

    kind: Kind
    id: str
    name: str
    towards: str = ""
    moment: date | datetime | None = None


@dataclass(frozen=True)
class Found:
    """What was found, best first; `first` is the first person, for the acts that fit, with an ask that is open.

    `code` is the code of a letter that was typed or scanned, and `letter` the handover that bears it, if any.
    """

    text: str = ""
    people: tuple[FoundPerson, ...] = ()
    offers: tuple[FoundOffer, ...] = ()
    things: tuple[FoundThing, ...] = ()
    first: Party | None = None
    first_ask_id: str = ""
    code: str = ""
    letter: FoundThing | None = None


class SearchService:
    """Finds people, offers and what is under way by what was typed; what is typed is text, never a query."""

    def __init__(self, room: Room, reads: Reads) -> None:
        self._room = room
        self._reads = reads

    def find(self, text: str, limit: int = 4) -> Found:
        """Return at most `limit` of each group; nothing for no text."""
        if not text.strip():
            return Found(text)
        self._room.searched()
        if code := letter_code(text):
            return self._letter(text, code)
        people, offers, things = (self._reads.find(text, kinds, limit) for kinds in (PEOPLE, OFFERS, UNDER_WAY))
        with self._room.look() as work:
            now = self._room.clock.now().astimezone()
            return Found(
                text=text,
                people=_people(work, people, now.date()),
                offers=_offers(work, offers, now),
                things=_things(work, things),
                first=_first(work, people),
                first_ask_id=_first_ask(work, people),
            )

    def _letter(self, text: str, code: str) -> Found:
        """Return the handover of a letter; a code is nothing else, so nothing else is looked for."""
        with self._room.look() as work:
            found = work.handovers.where(code=code)
            letters = _things(work, [Hit(Kind.HANDOVERS, one.id) for one in found])
        return Found(text, code=code, letter=letters[0] if letters else None)


def _ids(hits: Sequence[Hit], kind: Kind) -> tuple[str, ...]:
    return tuple(hit.id for hit in hits if hit.kind is kind)


def _people(work: Work, hits: Sequence[Hit], today: date) -> tuple[FoundPerson, ...]:
    areas = {one.id: one.name for one in work.areas.all()}
    found: dict[str, FoundPerson] = {}
    waiters = _waiters(work, _ids(hits, Kind.RESIDENTS))
    for resident in work.residents.where(id=_ids(hits, Kind.RESIDENTS)):
        place = areas.get(resident.area_id, "") if resident.area_id else ""
        found[resident.id] = FoundPerson(
            Kind.RESIDENTS, resident.id, resident.full_name, resident.age(today), place, waiters.get(resident.id, "")
        )
    for one in work.volunteers.where(id=_ids(hits, Kind.VOLUNTEERS)):
        name = " ".join(filter(None, (one.name, one.family_name)))
        place = areas.get(one.area_id, "") if one.area_id else ""
        found[one.id] = FoundPerson(Kind.VOLUNTEERS, one.id, name, one.age(today), place)
    return tuple(found[hit.id] for hit in hits if hit.id in found)


def _waiters(work: Work, resident_ids: tuple[str, ...]) -> dict[str, str]:
    return {
        one.resident_id: _waiter_name(work, one)
        for one in work.handovers.where(resident_id=resident_ids)
        if one.is_open
    }


def _waiter_name(work: Work, handover: Handover) -> str:
    if handover.word_back.to_volunteer is not None:
        return work.volunteers.get(handover.word_back.to_volunteer).name
    return work.organizations.get(handover.word_back.to_organization or handover.sender).name


def _offers(work: Work, hits: Sequence[Hit], now: datetime) -> tuple[FoundOffer, ...]:
    found: dict[str, FoundOffer] = {}
    for one in work.initiatives.where(id=_ids(hits, Kind.INITIATIVES)):
        organization = work.organizations.get(one.organization_id).name
        opening = _next_opening(one, now)
        found[one.id] = FoundOffer(
            kind=Kind.INITIATIVES,
            id=one.id,
            name=one.public_label,
            organization_name=organization if one.name == one.public_label else f"{one.name}, {organization}",
            is_informal=one.backing is Formality.INFORMAL,
            opens_on=opening[0] if opening else None,
            opens_at=opening[1] if opening else None,
            waiting=one.waiting,
        )
    for party in work.organizations.where(id=_ids(hits, Kind.ORGANIZATIONS)):
        informal = party.formality is Formality.INFORMAL
        found[party.id] = FoundOffer(Kind.ORGANIZATIONS, party.id, party.name, is_informal=informal)
    return tuple(found[hit.id] for hit in hits if hit.id in found)


def _next_opening(initiative: Initiative, now: datetime) -> tuple[date, time] | None:
    """Return day and hour of what comes within a week, or is going on now."""
    days = (now.date() + timedelta(days=offset) for offset in range(8))
    coming = (
        (day, one.opens_at)
        for day in days
        for one in sorted(initiative.schedules, key=lambda one: one.opens_at)
        if weekday_of(day) in one.byday and (day > now.date() or one.closes_at > now.time())
    )
    return next(coming, None)


def _things(work: Work, hits: Sequence[Hit]) -> tuple[FoundThing, ...]:
    found: dict[str, FoundThing] = {}
    for handover in work.handovers.where(id=_ids(hits, Kind.HANDOVERS)):
        name = work.residents.get(handover.resident_id).first_name
        towards = work.organizations.get(handover.recipient).name
        found[handover.id] = FoundThing(Kind.HANDOVERS, handover.id, name, towards, handover.requested_on)
    for meeting in work.meetings.where(id=_ids(hits, Kind.MEETINGS)):
        found[meeting.id] = FoundThing(Kind.MEETINGS, meeting.id, meeting.title, moment=meeting.day)
    for concern in work.concerns.where(id=_ids(hits, Kind.CONCERNS)):
        found[concern.id] = FoundThing(Kind.CONCERNS, concern.id, concern.place, moment=concern.reported_on)
    for contact in work.contact_moments.where(id=_ids(hits, Kind.CONTACT_MOMENTS)):
        resident = work.residents.find(contact.resident_id)
        name = contact.called or (resident.first_name if resident else "")
        found[contact.id] = FoundThing(Kind.CONTACT_MOMENTS, contact.id, name, moment=contact.took_place_at)
    return tuple(found[hit.id] for hit in hits if hit.id in found)


def _first(work: Work, hits: Sequence[Hit]) -> Party | None:
    if not hits:
        return None
    if hits[0].kind is Kind.RESIDENTS:
        return resident_party(work.residents.get(hits[0].id))
    return volunteer_party(work.volunteers.get(hits[0].id))


def _first_ask(work: Work, hits: Sequence[Hit]) -> str:
    if not hits or hits[0].kind is not Kind.RESIDENTS:
        return ""
    asks = work.asks.where(resident_id=hits[0].id, state=AskState.OPEN)
    return next((ask.id for ask in asks), "")
