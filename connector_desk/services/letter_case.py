"""Everything that a letter could be about, read in one unit of work. Nothing in here passed the filter yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from connector_desk.domain.consent import DataCategory, Fact, Facts, Grounds, Shared
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.desk import Desk
from connector_desk.domain.entity import HandoverId, OrganizationId, VolunteerId
from connector_desk.domain.facts import facts_about, facts_of_asks, facts_of_handover
from connector_desk.domain.handover import Handover
from connector_desk.domain.identifying import (
    Identifier,
    IdentifyingKind,
    identifiers_around,
    identifiers_of,
    without_told,
)
from connector_desk.domain.known_names import KnownNames
from connector_desk.domain.organization import Initiative, Organization
from connector_desk.domain.resident import Ask, NetworkTie, Resident, TieCategory, TieRole
from connector_desk.domain.volunteer import Volunteer
from connector_desk.services.attachments import logo_of
from connector_desk.services.ports import Work

# Keys of facts that are about parties beside sender and recipient: who waits for word, who is responsible.
WAITS, WAITS_VOLUNTEER, RESPONSIBLE = "waits", "waits_volunteer", "responsible"


@dataclass(frozen=True)
class LetterCase:
    """One handover with everything around it, before the filter."""

    handover: Handover
    desk: Desk
    resident: Resident
    area_name: str
    asks: tuple[Ask, ...]
    other_asks: tuple[Ask, ...]
    ties: tuple[NetworkTie, ...]
    volunteers: Mapping[VolunteerId, Volunteer]
    organizations: Mapping[OrganizationId, Organization]
    moments: tuple[ContactMoment, ...]
    grounds: Grounds
    known: KnownNames
    initiatives: tuple[Initiative, ...] = ()
    logo: bytes = b""

    def facts(self, on: date) -> Facts:
        """Return what could stand in this letter: other asks of the same resident do not belong to its purpose."""
        nearest = sorted(self.ties, key=_distance)
        named = tuple(tie.model_copy(update={"name": self._name_of(tie)}) for tie in nearest)
        return (
            *facts_about(self.resident, self.area_name, named, on),
            *facts_of_asks(self.asks),
            *facts_of_handover(self.handover),
            *self._facts_of_others(),
        )

    def _name_of(self, tie: NetworkTie) -> str:
        volunteer = self.volunteers.get(tie.volunteer_id) if tie.volunteer_id else None
        return tie.name or (volunteer.name if volunteer else "")

    def _facts_of_others(self) -> Facts:
        """Name parties beside sender and recipient only as part of the network: that they know somebody is a fact."""
        promise = self.handover.word_back
        parties = {self.handover.sender, self.handover.recipient}
        others = (
            (WAITS_VOLUNTEER, self.waiting_volunteers_organization),
            (WAITS, promise.to_organization),
            (RESPONSIBLE, self.handover.responsible),
        )
        return tuple(
            Fact(category=DataCategory.NETWORK_ROLES, key=key, text=self.organizations[id_].name)
            for key, id_ in others
            if id_ is not None and id_ not in parties and id_ in self.organizations
        )

    @property
    def waiting_volunteers_organization(self) -> OrganizationId | None:
        """The organisation of the volunteer who waits for word, if it is a volunteer who waits."""
        waiting = self.handover.word_back.to_volunteer
        volunteer = self.volunteers.get(waiting) if waiting else None
        return volunteer.organization_id if volunteer else None

    def identifiers(self, shared: Shared) -> tuple[Identifier, ...]:
        """Return every name, alias, address and number that did not pass the filter."""
        passed, told = _kinds_that_pass(shared, self.resident), self.told(shared)
        own = (one for one in identifiers_of(self.resident) if one.kind not in passed)
        return without_told((*own, *identifiers_around(self.ties, self.volunteers.values(), self.moments)), told)

    def told(self, shared: Shared) -> tuple[str, ...]:
        """Return the names, numbers and addresses that the letter tells anyway."""
        resident, passed = self.resident, _kinds_that_pass(shared, self.resident)
        own = (
            (IdentifyingKind.NAME, (resident.full_name,)),
            (IdentifyingKind.PHONE, (resident.phone,)),
            (IdentifyingKind.ADDRESS, (resident.address, resident.postcode)),
        )
        told = (text for kind, texts in own if kind in passed for text in texts if text)
        return (*shared.texts(DataCategory.NETWORK_NAMES), *told)


def _distance(tie: NetworkTie) -> tuple[int, int, int, str]:
    """Order people as a resident would draw them: the nearest first, and family before carers."""
    return -tie.closeness, list(TieCategory).index(tie.category), list(TieRole).index(tie.role), tie.word


def may_be_called(resident: Resident) -> bool:
    """Say whether a number is of use: without calls and without messages it only does harm."""
    return resident.safe_contact.call or resident.safe_contact.voicemail


def _kinds_that_pass(shared: Shared, resident: Resident) -> frozenset[IdentifyingKind]:
    passes = {
        IdentifyingKind.NAME: shared.allows(DataCategory.IDENTITY),
        IdentifyingKind.ADDRESS: shared.allows(DataCategory.ADDRESS),
        IdentifyingKind.PHONE: shared.allows(DataCategory.CONTACT) and may_be_called(resident),
    }
    return frozenset(kind for kind, passed in passes.items() if passed)


def read_case(work: Work, handover_id: HandoverId) -> LetterCase:
    """Read a handover and everything around it. Raises NotFound."""
    handover = work.handovers.get(handover_id)
    resident = work.residents.get(handover.resident_id)
    desk = work.desk.all()[0]
    asks = work.asks.where(resident_id=resident.id)
    ties = work.ties.where(resident_id=resident.id)
    volunteers = _volunteers(work, handover, ties)
    area = work.areas.find(resident.area_id)
    return LetterCase(
        handover=handover,
        desk=desk,
        resident=resident,
        area_name="" if area is None else area.name,
        asks=tuple(ask for id_ in handover.ask_ids for ask in asks if ask.id == id_),
        other_asks=tuple(ask for ask in asks if ask.id not in handover.ask_ids),
        ties=ties,
        volunteers=volunteers,
        organizations=_organizations(work, handover, desk, volunteers),
        moments=work.contact_moments.where(resident_id=resident.id),
        grounds=work.consents.where(resident_id=resident.id),
        known=work.known_names(),
        initiatives=work.initiatives.where(organization_id=handover.recipient),
        logo=logo_of(work, desk),
    )


def _volunteers(work: Work, handover: Handover, ties: tuple[NetworkTie, ...]) -> Mapping[VolunteerId, Volunteer]:
    ids = {tie.volunteer_id for tie in ties} | {handover.word_back.to_volunteer}
    ids |= {match.volunteer_id for match in work.matches.where(resident_id=handover.resident_id)}
    found = (work.volunteers.find(id_) for id_ in sorted(id_ for id_ in ids if id_))
    return {one.id: one for one in found if one is not None}


def _organizations(
    work: Work, handover: Handover, desk: Desk, volunteers: Mapping[VolunteerId, Volunteer]
) -> Mapping[OrganizationId, Organization]:
    ids = {handover.sender, handover.recipient, handover.responsible, handover.word_back.to_organization}
    ids |= {task.who for task in (*handover.agreed_tasks, *handover.not_agreed)}
    ids |= {one.organization_id for one in volunteers.values()}
    found = (work.organizations.find(id_) for id_ in sorted(id_ for id_ in ids if id_))
    parties = (work.organizations.get(id_) for id_ in (handover.sender, handover.recipient, desk.own_organization_id))
    return {one.id: one for one in (*parties, *found) if one is not None}
