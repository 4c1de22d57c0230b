"""What can be wrong with a picture or a PDF that somebody wants to attach."""

from dataclasses import dataclass

from connector_desk.domain.errors.base import DeskError


@dataclass(unsafe_hash=True)
class AttachmentEmpty(DeskError):
    """The file holds nothing at all."""


@dataclass(unsafe_hash=True)
class AttachmentUnknown(DeskError):
    """The file is neither a picture of a kind that the desk reads nor a PDF."""


@dataclass(unsafe_hash=True)
class AttachmentMisnamed(DeskError):
    """The ending of the name says another thing than the content: `ending` is ".jpg", `kind` is "PDF"."""

    ending: str
    kind: str


@dataclass(unsafe_hash=True)
class AttachmentBroken(DeskError):
    """The file begins as a picture or a PDF and cannot be read to its end."""


@dataclass(unsafe_hash=True)
class AttachmentTooLarge(DeskError):
    """The file holds more than the desk keeps of one thing; the limit is in megabytes."""

    limit: int


@dataclass(unsafe_hash=True)
class PictureTooLarge(DeskError):
    """The picture would unfold to more than the machine should hold; the limit is in megapixels."""

    limit: int


@dataclass(unsafe_hash=True)
class PdfLocked(DeskError):
    """The PDF opens with a password only."""


@dataclass(unsafe_hash=True)
class PictureWanted(DeskError):
    """A PDF was chosen where a picture belongs: a photo of somebody, a logo."""


@dataclass(unsafe_hash=True)
class PhotosAreOff(DeskError):
    """Photos of people are not kept at this desk."""
