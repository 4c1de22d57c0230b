"""Areas, organisations and what they offer, after Open Referral HSDS 3.x (an initiative is an HSDS service)."""

from datetime import date, time
from enum import StrEnum

from connector_desk.domain.entity import AreaId, Entity, InitiativeId, OrganizationId, Value
from connector_desk.domain.text import Line, Name, Text
from connector_desk.domain.week import Weekday


class Formality(StrEnum):
    """Whether people work there unpaid for each other, or in a profession."""

    INFORMAL = "informal"
    FORMAL = "formal"


class OrganizationType(StrEnum):
    """Who carries the work (Van Daal and Winsemius 2005, and `hybrid`)."""

    VOLUNTEERS_ONLY = "volunteers_only"
    VOLUNTEERS_WITH_PROFESSIONALS = "volunteers_with_professionals"
    PROFESSIONALS_WITH_VOLUNTEERS = "professionals_with_volunteers"
    PROFESSIONALS_ONLY = "professionals_only"
    HYBRID = "hybrid"


class Ring(StrEnum):
    """How near an organisation stands to the neighbourhood table."""

    CORE = "core"
    OUTER = "outer"


class Reach(StrEnum):
    """Whether an initiative is for one person at a time or for a group."""

    INDIVIDUAL = "individual"
    COLLECTIVE = "collective"


class Area(Entity, frozen=True):
    """A neighbourhood with the municipality and district it lies in."""

    id: AreaId
    sample_id: str | None = None
    name: Name
    municipality: Line = ""
    district: Line = ""


class Organization(Entity, frozen=True):
    """A party in the neighbourhood, from one street's volunteers to a professional service.

    One that went on under another name is `merged_into` it: grounds towards it are asked anew.
    """

    id: OrganizationId
    sample_id: str | None = None
    name: Name
    area_id: AreaId | None = None
    formality: Formality = Formality.INFORMAL
    organization_type: OrganizationType = OrganizationType.VOLUNTEERS_ONLY
    ring: Ring = Ring.OUTER
    phone: Line = ""
    letterhead: tuple[Line, ...] = ()
    merged_into: OrganizationId | None = None


class Schedule(Value, frozen=True):
    """A weekly opening: RFC 5545 days of the week and hours of the clock."""

    byday: tuple[Weekday, ...]
    opens_at: time
    closes_at: time


class Initiative(Entity, frozen=True):
    """Something people can go to or ask for. A resident sees `public_label` only, never `purpose`."""

    id: InitiativeId
    sample_id: str | None = None
    organization_id: OrganizationId
    name: Name
    public_label: Name
    purpose: tuple[Line, ...] = ()
    reach: Reach = Reach.INDIVIDUAL
    backing: Formality = Formality.INFORMAL
    languages: tuple[Line, ...] = ()
    schedules: tuple[Schedule, ...] = ()
    target_group: Line = ""
    specialised: tuple[Line, ...] = ()
    levels: tuple[Line, ...] = ()
    walk_in: bool = False
    formal_only: bool = False
    capacity: int | None = None
    waiting: int | None = None
    funding_until: date | None = None
    assured_date: date | None = None
    note: Text = ""
