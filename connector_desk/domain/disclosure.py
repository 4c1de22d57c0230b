"""What was shared with whom, and what left the printer."""

from datetime import datetime
from enum import StrEnum

from connector_desk.domain.consent import DataCategory, GroundRef, Purpose
from connector_desk.domain.entity import DisclosureId, Entity, OrganizationId, PrintoutId, ResidentId
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


class WriteState(StrEnum):
    """Whether the file stands under its final name."""

    WRITING = "writing"
    WRITTEN = "written"
    NOT_WRITTEN = "not_written"


class Disclosure(Entity, frozen=True):
    """That categories of data about a resident went to a recipient, on which ground (GDPR article 30)."""

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
    temporary_path: str = ""
    target_path: str = ""
    state: WriteState = WriteState.WRITING
    entered_in_error: bool = False
