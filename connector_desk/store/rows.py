"""The tables: each inherits its fields from the entity, and says only what a database needs to know besides."""

# ruff: noqa: D101 - the entity that a row inherits says what it is

from datetime import date

from sqlalchemy import Index
from sqlmodel import Field, SQLModel
from sqlmodel._compat import SQLModelConfig

from connector_desk.domain.backup import BackupPlan
from connector_desk.domain.contact_moment import Channel, ContactMoment, Danger, LetterHelp
from connector_desk.domain.desk import Desk, NoticeCheck, PhoneCardLine, RecoverySheetState, Settings
from connector_desk.domain.entity import (
    AccountId,
    AreaId,
    AskId,
    AttachmentId,
    ContactMomentId,
    InitiativeId,
    MatchId,
    OrganizationId,
    ResidentId,
    TieId,
    VolunteerId,
)
from connector_desk.domain.erasure import KeepingRules
from connector_desk.domain.language import SpokenLanguage
from connector_desk.domain.match import Match, MatchState, PlannedVisit
from connector_desk.domain.organization import (
    Area,
    Formality,
    Initiative,
    Organization,
    OrganizationType,
    Reach,
    Ring,
    Schedule,
)
from connector_desk.domain.resident import (
    Ask,
    AskState,
    FormOfAddress,
    Label,
    LifeDomain,
    NetworkTie,
    Resident,
    SafeContact,
    Support,
    TieCategory,
    TieDirection,
    TieRole,
    Urgency,
    View,
)
from connector_desk.domain.volunteer import Volunteer, VolunteerStatus
from connector_desk.domain.week import Availability
from connector_desk.store.columns import choice, key, loose_id, optional_reference, packed, reference

Texts = tuple[str, ...]


class Row(SQLModel):
    """What all tables share. Rows never leave the store."""

    model_config = SQLModelConfig(frozen=False, defer_build=True)


class DeskRow(Desk, Row, table=True):
    __tablename__ = "desk"
    id: str = key()
    own_organization_id: OrganizationId = reference("organization")
    settings: Settings = packed(Settings, Settings())
    phone_card: tuple[PhoneCardLine, ...] = packed(tuple[PhoneCardLine, ...], ())
    backup_plan: BackupPlan = packed(BackupPlan, BackupPlan())
    keeping: KeepingRules = packed(KeepingRules, KeepingRules())
    recovery: RecoverySheetState = packed(RecoverySheetState, RecoverySheetState())
    notice_checks: tuple[NoticeCheck, ...] = packed(tuple[NoticeCheck, ...], ())
    logo_id: AttachmentId | None = loose_id(None, index=False)


class AreaRow(Area, Row, table=True):
    __tablename__ = "area"
    id: AreaId = key()


class OrganizationRow(Organization, Row, table=True):
    __tablename__ = "organization"
    id: OrganizationId = key()
    area_id: AreaId | None = optional_reference("area")
    formality: Formality = choice(Formality)
    organization_type: OrganizationType = choice(OrganizationType)
    ring: Ring = choice(Ring)
    letterhead: Texts = packed(Texts)
    merged_into: OrganizationId | None = loose_id(None)


class InitiativeRow(Initiative, Row, table=True):
    __tablename__ = "initiative"
    id: InitiativeId = key()
    organization_id: OrganizationId = reference("organization")
    purpose: Texts = packed(Texts)
    reach: Reach = choice(Reach)
    backing: Formality = choice(Formality)
    languages: Texts = packed(Texts)
    schedules: tuple[Schedule, ...] = packed(tuple[Schedule, ...])
    specialised: Texts = packed(Texts)
    levels: Texts = packed(Texts)


class ResidentRow(Resident, Row, table=True):
    __tablename__ = "resident"
    __table_args__ = (Index("ix_resident_sort_key", "sort_key", "id"),)
    id: ResidentId = key()
    aliases: Texts = packed(Texts)
    form_of_address: FormOfAddress = choice(FormOfAddress)
    area_id: AreaId | None = optional_reference("area")
    safe_contact: SafeContact = packed(SafeContact)
    languages: tuple[SpokenLanguage, ...] = packed(tuple[SpokenLanguage, ...])
    wishes: Texts = packed(Texts)
    offers: Texts = packed(Texts)
    offer_topics: Texts = packed(Texts, ())
    views: tuple[View, ...] = packed(tuple[View, ...])
    sort_key: str = Field(default="")


class AskRow(Ask, Row, table=True):
    __tablename__ = "ask"
    id: AskId = key()
    resident_id: ResidentId = reference("resident")
    life_domain: LifeDomain | None = choice(LifeDomain, None)
    topics: Texts = packed(Texts, ())
    labels: tuple[Label, ...] = packed(tuple[Label, ...])
    urgency: Urgency = choice(Urgency)
    state: AskState = choice(AskState, index=True)


class NetworkTieRow(NetworkTie, Row, table=True):
    __tablename__ = "network_tie"
    id: TieId = key()
    resident_id: ResidentId = reference("resident")
    role: TieRole = choice(TieRole)
    organization_id: OrganizationId | None = optional_reference("organization")
    volunteer_id: VolunteerId | None = optional_reference("volunteer")
    category: TieCategory = choice(TieCategory)
    formality: Formality = choice(Formality)
    direction: TieDirection = choice(TieDirection)
    support: tuple[Support, ...] = packed(tuple[Support, ...])
    tasks: Texts = packed(Texts)
    not_agreed: Texts = packed(Texts)


class VolunteerRow(Volunteer, Row, table=True):
    __tablename__ = "volunteer"
    id: VolunteerId = key()
    area_id: AreaId | None = optional_reference("area")
    organization_id: OrganizationId | None = optional_reference("organization")
    status: VolunteerStatus = choice(VolunteerStatus)
    languages: Texts = packed(Texts)
    skills: Texts = packed(Texts)
    specialised: Texts = packed(Texts)
    trainings: Texts = packed(Texts)
    available: tuple[Availability, ...] = packed(tuple[Availability, ...])


class MatchRow(Match, Row, table=True):
    __tablename__ = "match"
    id: MatchId = key()
    resident_id: ResidentId = reference("resident")
    ask_id: AskId | None = optional_reference("ask")
    volunteer_id: VolunteerId = reference("volunteer")
    initiative_id: InitiativeId | None = optional_reference("initiative")
    state: MatchState = choice(MatchState, index=True)
    agreed_tasks: Texts = packed(Texts)
    not_agreed: Texts = packed(Texts)
    visits: tuple[PlannedVisit, ...] = packed(tuple[PlannedVisit, ...])
    contacts: tuple[date, ...] = packed(tuple[date, ...])


class ContactMomentRow(ContactMoment, Row, table=True):
    __tablename__ = "contact_moment"
    # Of few contacts there is a letter; the index leads to those that go on.
    __table_args__ = (
        Index("ix_contact_moment_newest", "took_place_at", "id"),
        Index("ix_contact_moment_letter", "letter"),
    )
    id: ContactMomentId = key()
    channel: Channel = choice(Channel)
    urgency: Urgency | None = choice(Urgency, None, index=True)
    helper_id: VolunteerId | None = optional_reference("volunteer")
    resident_id: ResidentId | None = optional_reference("resident")
    danger: Danger | None = choice(Danger, None, index=True)
    letter: LetterHelp | None = packed(LetterHelp, None)
    logged_by: AccountId | None = loose_id(None, index=False)
    taken_by: VolunteerId | None = loose_id(None)
