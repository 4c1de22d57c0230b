"""The tables of what goes from hand to hand: consents, handovers, tables, disclosures. Which table keeps which kind."""

# ruff: noqa: D101 - the entity that a row inherits says what it is

from datetime import date

from sqlmodel import Field

from connector_desk.domain.consent import (
    CollectionMethod,
    Consent,
    DataCategory,
    EventState,
    GroundRef,
    LawfulBasis,
    Purpose,
)
from connector_desk.domain.disclosure import Disclosure, DocumentKind, Printout, SentField, WriteState
from connector_desk.domain.entity import (
    ActionId,
    AreaId,
    AskId,
    ConcernId,
    ConsentId,
    DisclosureId,
    HandoverId,
    MeetingId,
    OrganizationId,
    PrintoutId,
    ResidentId,
)
from connector_desk.domain.handover import (
    AgreedTask,
    CategorizedText,
    Direction,
    Handover,
    HandoverStatus,
    Manner,
    Phase,
    WordBack,
)
from connector_desk.domain.meeting import Action, AgendaItem, Concern, ConcernStatus, Meeting
from connector_desk.store.columns import choice, key, loose_id, optional_reference, packed, reference
from connector_desk.store.rows import Row, Texts


class ConsentRow(Consent, Row, table=True):
    __tablename__ = "consent"
    id: ConsentId = key()
    resident_id: ResidentId = loose_id()
    recipient: OrganizationId = reference("organization")
    purpose: Purpose = choice(Purpose)
    data_categories: tuple[DataCategory, ...] = packed(tuple[DataCategory, ...])
    lawful_basis: LawfulBasis = choice(LawfulBasis, index=True)
    event_state: EventState = choice(EventState)
    valid_until: date | None = Field(default=None, index=True)
    collection_method: CollectionMethod = choice(CollectionMethod)


class HandoverRow(Handover, Row, table=True):
    __tablename__ = "handover"
    id: HandoverId = key()
    resident_id: ResidentId = reference("resident")
    ask_ids: tuple[AskId, ...] = packed(tuple[AskId, ...])
    sender: OrganizationId = reference("organization")
    recipient: OrganizationId = reference("organization")
    direction: Direction = choice(Direction)
    manner: Manner = choice(Manner)
    phase: Phase = choice(Phase)
    status: HandoverStatus = choice(HandoverStatus, index=True)
    reason: CategorizedText | None = packed(CategorizedText, None)
    questions: tuple[CategorizedText, ...] = packed(tuple[CategorizedText, ...])
    agreed_tasks: tuple[AgreedTask, ...] = packed(tuple[AgreedTask, ...])
    not_agreed: tuple[AgreedTask, ...] = packed(tuple[AgreedTask, ...])
    responsible: OrganizationId = reference("organization")
    word_back: WordBack = packed(WordBack)


class ConcernRow(Concern, Row, table=True):
    __tablename__ = "concern"
    id: ConcernId = key()
    area_id: AreaId | None = optional_reference("area")
    resident_id: ResidentId | None = optional_reference("resident")
    status: ConcernStatus = choice(ConcernStatus)


class ActionRow(Action, Row, table=True):
    __tablename__ = "action"
    id: ActionId = key()
    owner: OrganizationId = reference("organization")
    resident_id: ResidentId | None = optional_reference("resident")
    concern_id: ConcernId | None = optional_reference("concern")


class MeetingRow(Meeting, Row, table=True):
    __tablename__ = "meeting"
    id: MeetingId = key()
    area_id: AreaId | None = optional_reference("area")
    invited: tuple[OrganizationId, ...] = packed(tuple[OrganizationId, ...])
    items: tuple[AgendaItem, ...] = packed(tuple[AgendaItem, ...])
    used_letters: Texts = packed(Texts)


class PrintoutRow(Printout, Row, table=True):
    __tablename__ = "printout"
    id: PrintoutId = key()
    document: DocumentKind = choice(DocumentKind)
    state: WriteState = choice(WriteState, index=True)


class DisclosureRow(Disclosure, Row, table=True):
    __tablename__ = "disclosure"
    id: DisclosureId = key()
    printout_id: PrintoutId = reference("printout")
    resident_id: ResidentId = loose_id()
    recipient: OrganizationId = reference("organization")
    purpose: Purpose = choice(Purpose)
    data_categories: tuple[DataCategory, ...] = packed(tuple[DataCategory, ...])
    grounds: tuple[GroundRef, ...] = packed(tuple[GroundRef, ...])
    document: DocumentKind = choice(DocumentKind)
    handover_id: HandoverId | None = loose_id(None)
    fields: tuple[SentField, ...] = packed(tuple[SentField, ...], ())
    state: WriteState = choice(WriteState)
