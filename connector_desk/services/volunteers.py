"""What the desk does with volunteers: add, change, remove, keep their days and the talks that are owed to them."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from connector_desk.domain.desk import Settings
from connector_desk.domain.entity import AreaId, Kind, OrganizationId, ResidentId, VolunteerId
from connector_desk.domain.errors import OutOfRange, StillInUse
from connector_desk.domain.match import CARRIED, Match, MatchState
from connector_desk.domain.resident import Resident, checked_birth_year
from connector_desk.domain.volunteer import Volunteer, VolunteerStatus
from connector_desk.domain.week import Availability, DayPart, Weekday
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import Work


@dataclass(frozen=True)
class VolunteerDraft:
    """What somebody filled in about a volunteer; everything but the name may stay empty."""

    name: str
    family_name: str = ""
    birth_year: int | None = None
    area_id: AreaId | None = None
    organization_id: OrganizationId | None = None
    phone: str = ""
    status: VolunteerStatus = VolunteerStatus.ACTIVE
    languages: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    specialised: tuple[str, ...] = ()
    trainings: tuple[str, ...] = ()
    max_matches: int = 1
    boundary: str = ""
    aspiration: str = ""
    coaching_every_days: int | None = 90


def draft_of(volunteer: Volunteer) -> VolunteerDraft:
    """Return what a form shows of a volunteer to be changed."""
    return VolunteerDraft(**{name: getattr(volunteer, name) for name in VolunteerDraft.__dataclass_fields__})


@dataclass(frozen=True)
class VolunteerBook:
    """All volunteers with their matches that have not ended, and the names around them, on one day."""

    today: date
    settings: Settings
    own_organization_id: OrganizationId
    volunteers: tuple[Volunteer, ...]
    matches: tuple[Match, ...]
    residents: dict[ResidentId, Resident]
    organizations: dict[OrganizationId, str]
    areas: dict[AreaId, str]


class VolunteerService:
    """Keeps volunteers. Every act is one unit of work and can be undone."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def book(self) -> VolunteerBook:
        """Return all volunteers and what a list of them needs; there are few enough to read at once."""
        with self._room.look() as work:
            (desk,) = work.desk.all()
            matches = tuple(one for one in work.matches.all() if one.state is not MatchState.ENDED)
            people = tuple({match.resident_id for match in matches})
            return VolunteerBook(
                today=self._room.clock.today(),
                settings=desk.settings,
                own_organization_id=desk.own_organization_id,
                volunteers=work.volunteers.all(),
                matches=matches,
                residents={one.id: one for one in work.residents.where(id=people)} if people else {},
                organizations={one.id: one.name for one in work.organizations.where(merged_into=None)},
                areas={one.id: one.name for one in work.areas.all()},
            )

    def get(self, volunteer_id: VolunteerId) -> Volunteer:
        """Return one volunteer. Raises NotFound."""
        with self._room.look() as work:
            return work.volunteers.get(volunteer_id)

    def add(self, draft: VolunteerDraft) -> VolunteerId:
        """Keep a new volunteer.

        Raises:
            TextMissing: there is no name.
            TextTooLong: a short field got too many characters.
            OutOfRange: a number or a year of birth that cannot be right.
            CitizenServiceNumberRefused: a field holds one.

        """
        volunteer_id = VolunteerId(self._room.random.new_id())
        known = {"id": volunteer_id, "since": self._room.clock.today()}
        volunteer = Volunteer.model_validate(known | self._checked(draft))
        with self._room.act(Act.ADDED) as work:
            work.volunteers.put(volunteer)
        return volunteer_id

    def change(self, volunteer_id: VolunteerId, draft: VolunteerDraft) -> None:
        """Keep what was changed.

        Raises:
            NotFound: the volunteer is gone.
            StillInUse: somebody who has left cannot carry matches; they end first.
            DeskError: as in `add`.

        """
        fields = self._checked(draft)
        with self._room.act(Act.CHANGED) as work:
            volunteer = work.volunteers.get(volunteer_id)
            if draft.status is VolunteerStatus.LEFT:
                _refuse_while_carrying(work, volunteer_id)
            _put(work, volunteer, **fields)

    def set_available(self, volunteer_id: VolunteerId, available: frozenset[Availability]) -> None:
        """Keep the parts of the week in which the volunteer can. Raises NotFound."""
        parts, days = list(DayPart), list(Weekday)
        in_order = sorted(available, key=lambda one: (days.index(one.weekday), parts.index(one.day_part)))
        with self._room.act(Act.CHANGED) as work:
            _put(work, work.volunteers.get(volunteer_id), available=tuple(in_order))

    def record_coaching(self, volunteer_id: VolunteerId, on: date | None = None) -> None:
        """Keep that the talk took place, today unless said otherwise. Raises NotFound, OutOfRange for a day to come."""
        day = on or self._room.clock.today()
        if day > self._room.clock.today():
            raise OutOfRange("day")
        with self._room.act(Act.CHECKED) as work:
            _put(work, work.volunteers.get(volunteer_id), last_coaching=day)

    def remove(self, volunteer_id: VolunteerId) -> None:
        """Take a volunteer away with matches that never began or have ended, in one act that can be undone.

        Network ties, contact moments and their helper stay, untied.

        Raises:
            NotFound: the volunteer is gone.
            StillInUse: a match is under way, or a handover owes the volunteer word.

        """
        with self._room.act(Act.REMOVED) as work:
            work.volunteers.get(volunteer_id)
            _refuse_while_carrying(work, volunteer_id)
            if any(one.word_back.to_volunteer == volunteer_id for one in work.handovers.all()):
                raise StillInUse(Kind.VOLUNTEERS, (Kind.HANDOVERS,))
            for match in work.matches.where(volunteer_id=volunteer_id):
                work.matches.remove(match.id)
            _untie(work, volunteer_id)
            work.volunteers.remove(volunteer_id)

    def _checked(self, draft: VolunteerDraft) -> dict[str, Any]:
        checked_birth_year(draft.birth_year, self._room.clock.today())
        return {name: getattr(draft, name) for name in VolunteerDraft.__dataclass_fields__}


def _refuse_while_carrying(work: Work, volunteer_id: VolunteerId) -> None:
    if any(match.state in CARRIED for match in work.matches.where(volunteer_id=volunteer_id)):
        raise StillInUse(Kind.VOLUNTEERS, (Kind.MATCHES,))


def _untie(work: Work, volunteer_id: VolunteerId) -> None:
    for tie in work.ties.where(volunteer_id=volunteer_id):
        if tie.word or tie.name:
            work.ties.put(tie.model_copy(update={"volunteer_id": None}))
        else:
            work.ties.remove(tie.id)
    for moment in work.contact_moments.where(helper_id=volunteer_id):
        work.contact_moments.put(moment.model_copy(update={"helper_id": None}))
    for ticket in work.tickets.where(helper_id=volunteer_id):
        work.tickets.put(ticket.model_copy(update={"helper_id": None}))


def _put(work: Work, volunteer: Volunteer, **fields: object) -> None:
    # Built anew: a copy with other fields would pass by the rules for text and numbers.
    kept = {name: getattr(volunteer, name) for name in Volunteer.model_fields}
    work.volunteers.put(Volunteer.model_validate(kept | fields))
