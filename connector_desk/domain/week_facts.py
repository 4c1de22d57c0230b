"""Everything that the weekly overview is made from, as it was read in one unit of work."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from connector_desk.domain.consent import Consent
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.desk import Desk
from connector_desk.domain.entity import AreaId, AskId, OrganizationId, ResidentId, VolunteerId
from connector_desk.domain.handover import Handover
from connector_desk.domain.match import Match
from connector_desk.domain.meeting import Concern
from connector_desk.domain.organization import Initiative, Organization
from connector_desk.domain.resident import Ask, Resident
from connector_desk.domain.volunteer import Volunteer
from connector_desk.domain.week import IsoWeek


@dataclass(frozen=True, kw_only=True)
class WeekFacts:
    """Everything the overview is made from: what is open, whom it is about, and who can be called."""

    desk: Desk
    week: IsoWeek
    today: date
    organizations: Mapping[OrganizationId, Organization]
    volunteers: Mapping[VolunteerId, Volunteer]
    residents: Mapping[ResidentId, Resident]
    matches: tuple[Match, ...] = ()
    handovers: tuple[Handover, ...] = ()
    asks: Mapping[AskId, Ask] = field(default_factory=dict)
    concerns: tuple[Concern, ...] = ()
    same_day: tuple[ContactMoment, ...] = ()
    consents: tuple[Consent, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    areas: Mapping[AreaId, str] = field(default_factory=dict)

    def resident_name(self, resident_id: ResidentId | None) -> str:
        """First name and initial, or nothing."""
        resident = self.residents.get(resident_id) if resident_id else None
        return resident.short_name if resident else ""

    def volunteer_name(self, volunteer_id: VolunteerId | None) -> str:
        """First name and initial, or nothing."""
        volunteer = self.volunteers.get(volunteer_id) if volunteer_id else None
        return volunteer.short_name if volunteer else ""

    def concern_place(self, concern: Concern) -> str:
        """By what a concern is known here: its place and neighbourhood, "derde portiek, De Baarsjes"."""
        area = self.areas.get(concern.area_id, "") if concern.area_id else ""
        return ", ".join(filter(None, (concern.place, area)))

    def waiter(self, handover: Handover) -> tuple[str, str]:
        """Name and number of who was promised word."""
        promise = handover.word_back
        if promise.to_volunteer is not None and (volunteer := self.volunteers.get(promise.to_volunteer)):
            return volunteer.short_name, volunteer.phone
        organization = self.organizations.get(promise.to_organization or handover.sender)
        return (organization.name, organization.phone) if organization else ("", "")
