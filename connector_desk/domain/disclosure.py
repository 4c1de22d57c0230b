"""What was shared with whom, and what left the printer."""

from datetime import datetime
from enum import StrEnum

from connector_desk.domain.consent import DataCategory, Facts, GroundRef, Purpose
from connector_desk.domain.entity import DisclosureId, Entity, HandoverId, OrganizationId, PrintoutId, ResidentId, Value
from connector_desk.domain.text import Line


class DocumentKind(StrEnum):
    """The papers of the desk."""

    LETTER = "letter"
    AGENDA = "agenda"
    WEEK = "week"
    VOLUNTEER_SHEET = "volunteer_sheet"
    CHECK_LIST = "check_list"
    WHO_SAW = "who_saw"
    CONSENT_FORM = "consent_form"
    INTRODUCTION = "introduction"
    CONSULTATION = "consultation"
    WITHDRAWAL = "withdrawal"
    DESTROY = "destroy"
    RESIDENT_LETTER = "resident_letter"
    WORD_BACK = "word_back"
    WHO_KNOWS = "who_knows"
    FILE = "file"
    ECOGRAM = "ecogram"
    TICKET = "ticket"
    HOUR_LOG = "hour_log"
    ATTACHMENT = "attachment"


class WriteState(StrEnum):
    """Whether the file stands under its final name."""

    WRITING = "writing"
    WRITTEN = "written"
    NOT_WRITTEN = "not_written"


class SentField(Value, frozen=True):
    """One field that left, by its category and its key; what it said stands in the document."""

    category: DataCategory
    key: Line


def sent_fields(facts: Facts) -> tuple[SentField, ...]:
    """Return the manifest of the facts that a document tells, one field a fact, without their words."""
    return tuple(SentField(category=fact.category, key=fact.key) for fact in facts)


class Disclosure(Entity, frozen=True):
    """That categories of data about a resident went to a recipient, on which ground (GDPR article 30).

    `fields` is the manifest: each field of which the document tells. `disclosed_by` is who made it, as they are called.
    """

    id: DisclosureId
    printout_id: PrintoutId
    resident_id: ResidentId
    recipient: OrganizationId
    purpose: Purpose
    data_categories: tuple[DataCategory, ...]
    grounds: tuple[GroundRef, ...]
    document: DocumentKind
    sha256: str
    disclosed_at: datetime
    handover_id: HandoverId | None = None
    fields: tuple[SentField, ...] = ()
    disclosed_by: Line = ""
    state: WriteState = WriteState.WRITING
    entered_in_error: bool = False


class Printout(Entity, frozen=True):
    """A document that was made: its kind, what it is about, its digest, and where it went.

    `sha256` is that of the bytes that left, `unprotected_sha256` that of the document before a password was put on:
    the same where there is none, and empty where it left before this was kept.
    """

    id: PrintoutId
    document: DocumentKind
    about_id: str
    code: Line = ""
    sha256: str
    unprotected_sha256: str = ""
    made_at: datetime
    made_by: Line = ""
    temporary_path: str = ""
    target_path: str = ""
    state: WriteState = WriteState.WRITING
    entered_in_error: bool = False
