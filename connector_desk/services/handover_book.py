"""What the place of handovers reads: the list, one handover whole, and what a new one can be made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from connector_desk.domain.disclosure import DocumentKind, WriteState
from connector_desk.domain.entity import HandoverId, OrganizationId, ResidentId, VolunteerId
from connector_desk.domain.handover import Handover, HandoverStatus, fitting_words, next_statuses
from connector_desk.domain.lines import ResidentLine
from connector_desk.domain.organization import Organization
from connector_desk.domain.resident import Ask, AskState, FormOfAddress, Resident
from connector_desk.domain.volunteer import Volunteer
from connector_desk.services.acts import Room
from connector_desk.services.ports import Reads, Work

_LETTERS = (DocumentKind.LETTER, DocumentKind.INTRODUCTION)


@dataclass(frozen=True)
class HandoverLine:
    """One handover in the list; `own_words` are empty where they are about something sensitive."""

    id: HandoverId
    resident_name: str
    recipient_name: str
    own_words: str
    is_sensitive: bool
    status: HandoverStatus
    due: date
    waits_for_word: str
    is_open: bool
    open_days: int
    days_late: int
    promised_days: int
    has_answer: bool
    last_day: date | None


@dataclass(frozen=True)
class HandoverDetail:
    """One handover with the names that belong to it; `printed` are the moments at which its letter left."""

    handover: Handover
    resident: Resident
    asks: tuple[Ask, ...]
    recipient_name: str
    responsible_name: str
    waits_for_word: str
    party_names: dict[OrganizationId, str]
    next_statuses: tuple[HandoverStatus, ...]
    printed: tuple[datetime, ...]


@dataclass(frozen=True)
class Party:
    """An organisation or volunteer to choose; `phone` is theirs."""

    id: str
    name: str
    phone: str = ""
    beside: str = ""


@dataclass(frozen=True)
class HandoverChoices:
    """What a handover of one resident can be made of, with what is likeliest first."""

    resident_id: ResidentId
    resident_name: str
    form_of_address: FormOfAddress
    asks: tuple[Ask, ...]
    organizations: tuple[Party, ...]
    volunteers: tuple[Party, ...]
    own_organization_id: OrganizationId
    likely_volunteer_id: VolunteerId | None
    likely_due: date


class HandoverBook:
    """Reads handovers. Changes nothing."""

    def __init__(self, room: Room, reads: Reads) -> None:
        self._room = room
        self._reads = reads

    def lines(self) -> tuple[HandoverLine, ...]:
        """Return all handovers that were not entered in error, in no particular order."""
        on = self._room.clock.today()
        with self._room.look() as work:
            handovers = [one for one in work.handovers.all() if one.status is not HandoverStatus.ENTERED_IN_ERROR]
            names = _Names(work, handovers)
            return tuple(_line(one, names, on) for one in handovers)

    def detail(self, handover_id: HandoverId) -> HandoverDetail:
        """Return one handover. Raises NotFound."""
        with self._room.look() as work:
            handover = work.handovers.get(handover_id)
            names = _Names(work, [handover])
            left = work.printouts.where(about_id=handover_id, document=_LETTERS, state=WriteState.WRITTEN)
            detail = HandoverDetail(
                handover=handover,
                resident=work.residents.get(handover.resident_id),
                asks=names.asks_of(handover),
                recipient_name=names.organization(handover.recipient),
                responsible_name=names.organization(handover.responsible),
                waits_for_word=names.waiting(handover),
                party_names={id_: one.name for id_, one in names.organizations.items()},
                next_statuses=next_statuses(handover),
                printed=tuple(sorted(one.made_at for one in left)),
            )
        self._room.looked_at(handover.resident_id)
        return detail

    def choices(self, resident_id: ResidentId) -> HandoverChoices:
        """Return what a handover of this resident can be made of. Raises NotFound."""
        with self._room.look() as work:
            resident, desk = work.residents.get(resident_id), work.desk.all()[0]
            asks = work.asks.where(resident_id=resident_id)
            volunteers = {one.id: one for one in work.volunteers.all()}
            organizations = {one.id: one for one in work.organizations.where(merged_into=None)}
            known = _known_volunteers(work, resident_id)
            return HandoverChoices(
                resident_id=resident_id,
                resident_name=resident.first_name,
                form_of_address=resident.form_of_address,
                asks=tuple(sorted(asks, key=lambda ask: ask.state is not AskState.OPEN)),
                organizations=tuple(sorted(map(_party, organizations.values()), key=lambda one: one.name.casefold())),
                volunteers=_volunteer_parties(volunteers, organizations, known),
                own_organization_id=desk.own_organization_id,
                likely_volunteer_id=next((one for one in known if one in volunteers), None),
                likely_due=self._room.clock.today() + timedelta(days=desk.settings.word_back_within_days),
            )

    def residents(self, text: str) -> Sequence[ResidentLine]:
        """Return residents whose name begins like the text, to choose from."""
        return self._reads.residents(text, limit=12)


class _Names:
    """The things that handovers refer to, read once for all of them."""

    def __init__(self, work: Work, handovers: Sequence[Handover]) -> None:
        self.organizations: dict[OrganizationId, Organization] = {one.id: one for one in work.organizations.all()}
        self.volunteers: dict[VolunteerId, Volunteer] = {one.id: one for one in work.volunteers.all()}
        resident_ids = tuple({one.resident_id for one in handovers})
        ask_ids = tuple({id_ for one in handovers for id_ in one.ask_ids})
        self.residents = {one.id: one for one in work.residents.where(id=resident_ids)} if resident_ids else {}
        self.asks = {one.id: one for one in work.asks.where(id=ask_ids)} if ask_ids else {}

    def organization(self, organization_id: OrganizationId | None) -> str:
        found = self.organizations.get(organization_id) if organization_id else None
        return found.name if found else ""

    def resident(self, resident_id: ResidentId) -> str:
        found = self.residents.get(resident_id)
        return found.first_name if found else ""

    def asks_of(self, handover: Handover) -> tuple[Ask, ...]:
        return tuple(self.asks[id_] for id_ in handover.ask_ids if id_ in self.asks)

    def waiting(self, handover: Handover) -> str:
        promise = handover.word_back
        if promise.to_volunteer is not None:
            found = self.volunteers.get(promise.to_volunteer)
            return found.name if found else ""
        return self.organization(promise.to_organization)


def _line(handover: Handover, names: _Names, on: date) -> HandoverLine:
    asks = names.asks_of(handover)
    told = [ask.own_words for ask in asks if not ask.sensitive]
    start = handover.requested_on or on
    return HandoverLine(
        id=handover.id,
        resident_name=names.resident(handover.resident_id),
        recipient_name=names.organization(handover.recipient),
        own_words=told[0] if told else "",
        is_sensitive=bool(asks) and not told,
        status=handover.status,
        due=handover.word_back.due,
        waits_for_word=names.waiting(handover),
        is_open=handover.is_open,
        open_days=handover.open_days(on),
        days_late=handover.days_late(on),
        promised_days=max(1, (handover.word_back.due - start).days),
        has_answer=bool(fitting_words(handover)),
        last_day=handover.word_back.given_on or handover.ended_on or handover.requested_on,
    )


def _party(organization: Organization) -> Party:
    return Party(organization.id, organization.name, organization.phone)


def _known_volunteers(work: Work, resident_id: ResidentId) -> tuple[VolunteerId, ...]:
    """Return volunteers who know the resident: matched first, then those in the network."""
    matched = (match.volunteer_id for match in work.matches.where(resident_id=resident_id))
    tied = (tie.volunteer_id for tie in work.ties.where(resident_id=resident_id) if tie.volunteer_id)
    return tuple(dict.fromkeys((*matched, *tied)))


def _volunteer_parties(
    volunteers: dict[VolunteerId, Volunteer],
    organizations: dict[OrganizationId, Organization],
    known: tuple[VolunteerId, ...],
) -> tuple[Party, ...]:
    def order(one: Volunteer) -> tuple[int, str]:
        return (known.index(one.id) if one.id in known else len(known), one.name.casefold())

    def beside(one: Volunteer) -> str:
        found = organizations.get(one.organization_id) if one.organization_id else None
        return found.name if found else ""

    return tuple(Party(one.id, one.name, one.phone, beside(one)) for one in sorted(volunteers.values(), key=order))
