"""The tables of what is kept on paper or as a file: attachments, copies, notices of withdrawal, changed letters."""

# ruff: noqa: D101 - the entity that a row inherits says what it is

from connector_desk.domain.attachment import Attachment, AttachmentContent, AttachmentUse, KeptDocument
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.entity import (
    AttachmentContentId,
    AttachmentId,
    ConsentId,
    DisclosureId,
    KeptDocumentId,
    LetterTemplateId,
    OrganizationId,
    PrintoutId,
    ResidentId,
    WithdrawalNoticeId,
)
from connector_desk.domain.letter_template import LetterTemplate
from connector_desk.domain.withdrawal import WithdrawalNotice
from connector_desk.store.columns import choice, key, loose_id, packed, reference
from connector_desk.store.rows import Row


class AttachmentRow(Attachment, Row, table=True):
    __tablename__ = "attachment"
    id: AttachmentId = key()
    use: AttachmentUse = choice(AttachmentUse)
    resident_id: ResidentId | None = loose_id(None)
    consent_id: ConsentId | None = loose_id(None)


class AttachmentContentRow(AttachmentContent, Row, table=True):
    __tablename__ = "attachment_content"
    id: AttachmentContentId = key()


class KeptDocumentRow(KeptDocument, Row, table=True):
    __tablename__ = "kept_document"
    id: KeptDocumentId = key()
    resident_id: ResidentId | None = loose_id(None)


class WithdrawalNoticeRow(WithdrawalNotice, Row, table=True):
    __tablename__ = "withdrawal_notice"
    id: WithdrawalNoticeId = key()
    resident_id: ResidentId = loose_id()
    recipient: OrganizationId = reference("organization")
    consent_id: ConsentId = loose_id()
    disclosure_ids: tuple[DisclosureId, ...] = packed(tuple[DisclosureId, ...], ())
    printout_id: PrintoutId | None = loose_id(None, index=False)


class LetterTemplateRow(LetterTemplate, Row, table=True):
    __tablename__ = "letter_template"
    id: LetterTemplateId = key()
    document: DocumentKind = choice(DocumentKind)
