"""Volunteers: what they like, when they can, and where their own limits lie."""

from datetime import date, timedelta
from enum import StrEnum

from connector_desk.domain.entity import AreaId, Entity, OrganizationId, VolunteerId
from connector_desk.domain.errors import OutOfRange
from connector_desk.domain.text import Line, Name, Text
from connector_desk.domain.week import Availability

MOST_MATCHES = 40
LONGEST_RHYTHM_DAYS = 3660


class VolunteerStatus(StrEnum):
    """The states of Dutch volunteer systems."""

    REGISTERED = "registered"
    ACTIVE = "active"
    LEAVING = "leaving"
    LEFT = "left"


class Volunteer(Entity, frozen=True):
    """Somebody who gives time. `boundary` and `aspiration` are in their own words.

    Raises:
        OutOfRange: a number of matches below nought, or a coaching rhythm without days.

    """

    id: VolunteerId
    sample_id: str | None = None
    name: Name
    family_name: Line = ""
    birth_year: int | None = None
    area_id: AreaId | None = None
    organization_id: OrganizationId | None = None
    phone: Line = ""
    status: VolunteerStatus = VolunteerStatus.ACTIVE
    languages: tuple[Line, ...] = ()
    skills: tuple[Line, ...] = ()
    specialised: tuple[Line, ...] = ()
    trainings: tuple[Line, ...] = ()
    available: tuple[Availability, ...] = ()
    max_matches: int = 1
    boundary: Text = ""
    aspiration: Text = ""
    since: date | None = None
    coaching_every_days: int | None = None
    last_coaching: date | None = None

    def model_post_init(self, _context: object, /) -> None:
        """Refuse numbers that cannot be."""
        if not 0 <= self.max_matches <= MOST_MATCHES:
            raise OutOfRange("max_matches")
        if self.coaching_every_days is not None and not 0 < self.coaching_every_days <= LONGEST_RHYTHM_DAYS:
            raise OutOfRange("coaching_every_days")

    @property
    def full_name(self) -> str:
        """First and family name: "Fatima Bakkali"."""
        return " ".join(part for part in (self.name, self.family_name) if part)

    @property
    def short_name(self) -> str:
        """First name and initial, for paper that stays in the house: "Fatima B."."""
        return f"{self.name} {self.family_name[0]}." if self.family_name else self.name

    def age(self, on: date) -> int | None:
        """Years on that day, as good as a year of birth can tell."""
        return None if self.birth_year is None else max(0, on.year - self.birth_year)

    def coaching_due(self) -> date | None:
        """The day by which the next talk was agreed; counts from the start where there was no talk yet."""
        start = self.last_coaching or self.since
        if start is None or self.coaching_every_days is None:
            return None
        return start + timedelta(days=self.coaching_every_days)

    def is_coaching_late(self, on: date) -> bool:
        """The day by which they would have talked has passed."""
        due = self.coaching_due()
        return due is not None and due < on
