"""What is kept beside a profile as a picture or a file, and copies of what left. Nothing is attached by itself."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from connector_desk.domain.entity import (
    AttachmentContentId,
    AttachmentId,
    ConsentId,
    Entity,
    KeptDocumentId,
    ResidentId,
)
from connector_desk.domain.text import Line, Name


class AttachmentUse(StrEnum):
    """What an attachment is there for."""

    SIGNED_CONSENT = "signed_consent"
    PAPER = "paper"
    PHOTO = "photo"
    LOGO = "logo"


@dataclass(frozen=True)
class TakenIn:
    """A file as the desk keeps it: its bytes hold no place, no day and no name that a camera or a program wrote in.

    `name` is what the file was called, without its ending.
    """

    name: str
    media_type: str
    content: bytes


class Attachment(Entity, frozen=True):
    """A file that is kept, without its bytes: those are an `AttachmentContent` with the same id.

    `resident_id` is None for what belongs to the house, such as its logo; `consent_id` is the record that was signed.
    `size` counts bytes, `sha256` is of the bytes as they are kept, after what the camera wrote in was taken out.
    """

    id: AttachmentId
    use: AttachmentUse
    resident_id: ResidentId | None = None
    consent_id: ConsentId | None = None
    name: Name
    media_type: Line
    size: int
    sha256: str
    added_at: datetime


class AttachmentContent(Entity, frozen=True, ser_json_bytes="base64", val_json_bytes="base64"):
    """The bytes of an attachment, read only where somebody opens it."""

    id: AttachmentContentId
    content: bytes


class KeptDocument(Entity, frozen=True, ser_json_bytes="base64", val_json_bytes="base64"):
    """A copy of a paper that left, as it was before a password was put on it; its id is that of the printout.

    `resident_id` is None where the paper tells about several residents: it goes with the first of them.
    """

    id: KeptDocumentId
    resident_id: ResidentId | None = None
    content: bytes
