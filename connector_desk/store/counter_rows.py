"""The tables of the counter and of the person: walk-in hours and their queue, merges of profiles, wheels."""

# ruff: noqa: D101 - the entity that a row inherits says what it is

from connector_desk.domain.entity import (
    AccountId,
    ConsentId,
    ContactMomentId,
    PersonMergeId,
    ResidentId,
    TicketId,
    VolunteerId,
    WalkInHourId,
    WheelId,
)
from connector_desk.domain.person_merge import Moved, PersonMerge
from connector_desk.domain.resident import Resident
from connector_desk.domain.walk_in_hour import HourCount, Ticket, WalkInHour
from connector_desk.domain.wheel import Wheel, WheelMark
from connector_desk.store.columns import key, loose_id, optional_reference, packed, reference
from connector_desk.store.rows import Row


class WalkInHourRow(WalkInHour, Row, table=True):
    __tablename__ = "walk_in_hour"
    id: WalkInHourId = key()
    counts: tuple[HourCount, ...] = packed(tuple[HourCount, ...], ())


class TicketRow(Ticket, Row, table=True):
    __tablename__ = "ticket"
    id: TicketId = key()
    hour_id: WalkInHourId = reference("walk_in_hour")
    helper_id: VolunteerId | None = optional_reference("volunteer")
    called_by: AccountId | None = loose_id(None, index=False)
    contact_id: ContactMomentId | None = loose_id(None, index=False)


class PersonMergeRow(PersonMerge, Row, table=True):
    __tablename__ = "person_merge"
    id: PersonMergeId = key()
    kept_id: ResidentId = loose_id()
    gone_id: ResidentId = loose_id()
    kept_before: Resident = packed(Resident)
    gone: Resident = packed(Resident)
    moved: tuple[Moved, ...] = packed(tuple[Moved, ...], ())
    narrowed: tuple[ConsentId, ...] = packed(tuple[ConsentId, ...], ())


class WheelRow(Wheel, Row, table=True):
    __tablename__ = "wheel"
    id: WheelId = key()
    resident_id: ResidentId = reference("resident")
    marks: tuple[WheelMark, ...] = packed(tuple[WheelMark, ...], ())
