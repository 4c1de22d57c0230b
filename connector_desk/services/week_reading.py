"""Everything that the week on paper could be about, each read in one unit of work. Nothing passed a filter yet."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from connector_desk.domain.consent import EventState
from connector_desk.domain.desk import Desk
from connector_desk.domain.entity import ResidentId, VolunteerId
from connector_desk.domain.handover import Handover, HandoverStatus
from connector_desk.domain.identifying import Identifier, identifiers_of
from connector_desk.domain.match import LIVING, MatchState
from connector_desk.domain.organization import Organization
from connector_desk.domain.papers import SheetMatch, VolunteerSheet
from connector_desk.domain.resident import Urgency
from connector_desk.domain.sheet_paper import SheetCase
from connector_desk.domain.volunteer import Volunteer
from connector_desk.domain.week import IsoWeek
from connector_desk.domain.week_facts import WeekFacts
from connector_desk.services.ports import E, Repository, Work

_ASKED = tuple(
    status for status in HandoverStatus if status not in {HandoverStatus.DRAFT, HandoverStatus.ENTERED_IN_ERROR}
)
_NOT_ENDED = tuple(state for state in MatchState if state is not MatchState.ENDED)


def read_week(work: Work, week: IsoWeek, today: date) -> WeekFacts:
    """Read what is open; residents only where something on the overview is about them."""
    (desk,) = work.desk.all()
    matches = work.matches.where(state=_NOT_ENDED)
    handovers = tuple(one for one in work.handovers.where(status=_ASKED) if one.is_open)
    same_day = work.contact_moments.where(urgency=Urgency.SAME_DAY, done="")
    withdrawn = work.consents.where(event_state=EventState.WITHDRAWN)
    about = {one.resident_id for one in matches} | {one.resident_id for one in handovers}
    about |= {one.resident_id for one in withdrawn}
    about |= {one.resident_id for one in same_day if one.resident_id is not None}
    return WeekFacts(
        desk=desk,
        week=week,
        today=today,
        organizations={one.id: one for one in work.organizations.all()},
        volunteers={one.id: one for one in work.volunteers.all()},
        residents={one.id: one for one in _where_in(work.residents, "id", about)},
        matches=matches,
        handovers=handovers,
        asks={one.id: one for one in _where_in(work.asks, "id", _asked(handovers))},
        concerns=tuple(one for one in work.concerns.where(word_given_on=None) if one.is_open),
        same_day=same_day,
        consents=_where_in(work.consents, "resident_id", {one.resident_id for one in withdrawn}),
        initiatives=work.initiatives.all(),
        areas={one.id: one.name for one in work.areas.all()},
    )


def _asked(handovers: tuple[Handover, ...]) -> set[str]:
    return {ask_id for handover in handovers for ask_id in handover.ask_ids}


def _where_in(repository: Repository[E], field: str, values: set[Any]) -> tuple[E, ...]:
    return repository.where(**{field: tuple(sorted(values))}) if values else ()


@dataclass(frozen=True)
class SheetFacts:
    """One volunteer, the party that hears what the volunteer hears, and each resident with matches under way."""

    desk: Desk
    own: Organization
    volunteer: Volunteer
    recipient: Organization
    number: int
    cases: tuple[SheetCase, ...]

    def names_of_others(self, case: SheetCase) -> tuple[Identifier, ...]:
        """Return what points at the other residents of this volunteer: they do not hear of each other."""
        first = case.resident.first_name.casefold()
        return tuple(
            one
            for other in self.cases
            if other.resident.id != case.resident.id
            for one in identifiers_of(other.resident)
            if one.text.casefold() != first
        )

    def paper(self, week: IsoWeek, matches: tuple[SheetMatch, ...]) -> VolunteerSheet:
        """Return the finished sheet with what passed."""
        return VolunteerSheet(
            sample=self.desk.is_sample,
            code=f"WB-{week.number:02d}-{self.number:02d}",
            volunteer=self.volunteer.name,
            week=week,
            organization=self.own.name,
            matches=matches,
            call_phone=self.own.phone,
        )


def read_sheet(work: Work, volunteer_id: VolunteerId) -> SheetFacts:
    """Read a volunteer's own matches that are under way, and who they are with. Raises NotFound."""
    volunteer = work.volunteers.get(volunteer_id)
    (desk,) = work.desk.all()
    matches = work.matches.where(volunteer_id=volunteer_id, state=tuple(LIVING))
    residents = list(dict.fromkeys(one.resident_id for one in matches))
    numbers = sorted(one.id for one in work.volunteers.all())
    return SheetFacts(
        desk=desk,
        own=work.organizations.get(desk.own_organization_id),
        volunteer=volunteer,
        # Who belongs to no other party comes from the desk's own organisation.
        recipient=work.organizations.get(volunteer.organization_id or desk.own_organization_id),
        number=numbers.index(volunteer_id) + 1,
        cases=tuple(_case(work, volunteer, resident_id) for resident_id in residents),
    )


def _case(work: Work, volunteer: Volunteer, resident_id: ResidentId) -> SheetCase:
    every = work.matches.where(resident_id=resident_id)
    own = [one for one in every if one.volunteer_id == volunteer.id and one.state in LIVING]
    ties = work.ties.where(resident_id=resident_id)
    others = {tie.volunteer_id for tie in ties if tie.volunteer_id} | {one.volunteer_id for one in every}
    return SheetCase(
        resident=work.residents.get(resident_id),
        matches=tuple((match, work.asks.find(match.ask_id)) for match in own),
        grounds=work.consents.where(resident_id=resident_id),
        ties=ties,
        moments=work.contact_moments.where(resident_id=resident_id),
        other_volunteers=_where_in(work.volunteers, "id", others - {volunteer.id}),
    )
