"""Takes a picture or a PDF in: what it is is decided by its content, and what it tells beside that stays outside."""

from pathlib import Path
from typing import Final

from connector_desk.domain.attachment import AttachmentUse, TakenIn
from connector_desk.domain.errors import (
    AttachmentEmpty,
    AttachmentMisnamed,
    AttachmentTooLarge,
    AttachmentUnknown,
    PictureWanted,
    Unreachable,
)

MOST_MEGABYTES: Final = 10
"""What one attachment may hold as it is kept."""
_MOST_READ = 100_000_000
_LONGEST_NAME = 80
_SHEET, _SMALL = 2480, 800
"""Pixels a side: a sheet at 210 dots an inch, which reads well; a face or a logo, which nobody prints larger."""
_LONGEST = {AttachmentUse.PHOTO: _SMALL, AttachmentUse.LOGO: _SMALL}
_ENDINGS = {
    "JPEG": frozenset({".jpg", ".jpeg", ".jpe", ".jfif"}),
    "PNG": frozenset({".png"}),
    "TIFF": frozenset({".tif", ".tiff"}),
    "WEBP": frozenset({".webp"}),
    "PDF": frozenset({".pdf"}),
}


class Intake:
    """The door for pictures and PDFs; nothing of a file is written anywhere on its way in."""

    def take_in(self, path: Path, use: AttachmentUse) -> TakenIn:
        """Read a file and return it as it is kept; it may run off the GUI thread.

        Raises:
            Unreachable: the file is gone, or may not be read.
            AttachmentEmpty, AttachmentUnknown, AttachmentBroken: it holds nothing that the desk can show.
            AttachmentMisnamed: its name says that it is something else.
            AttachmentTooLarge, PictureTooLarge
            PdfLocked: it opens with a password only.
            PictureWanted: it is a PDF, and a photo or a logo is a picture.

        """
        content = _read(path)
        kind = kind_of(content)
        if path.suffix and path.suffix.lower() not in _ENDINGS[kind]:
            raise AttachmentMisnamed(path.suffix, kind)
        if kind == "PDF" and use in _LONGEST:
            raise PictureWanted
        kept, media_type = _kept(content, kind, _LONGEST.get(use, _SHEET))
        if len(kept) > MOST_MEGABYTES * 1_000_000:
            raise AttachmentTooLarge(MOST_MEGABYTES)
        return TakenIn(name=path.stem[:_LONGEST_NAME], media_type=media_type, content=kept)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MOST_READ:
            raise AttachmentTooLarge(MOST_MEGABYTES)
        content = path.read_bytes()
    except OSError as fault:
        raise Unreachable(path) from fault
    if not content:
        raise AttachmentEmpty
    return content


def kind_of(content: bytes) -> str:
    """Return what a file is by its first bytes: JPEG, PNG, TIFF, WEBP or PDF. Raises AttachmentUnknown."""
    starts = {
        "JPEG": content.startswith(b"\xff\xd8\xff"),
        "PNG": content.startswith(b"\x89PNG\r\n\x1a\n"),
        "TIFF": content.startswith((b"II*\x00", b"MM\x00*")),
        "WEBP": content.startswith(b"RIFF") and content[8:12] == b"WEBP",
        # Some programs write a few bytes of their own before it.
        "PDF": b"%PDF-" in content[:1024],
    }
    for kind, fits in starts.items():
        if fits:
            return kind
    raise AttachmentUnknown


def _kept(content: bytes, kind: str, longest: int) -> tuple[bytes, str]:
    """Return the bytes to keep and their media type."""
    # Each library loads when something is attached, which most days nothing is.
    if kind != "PDF":
        from connector_desk.device.pictures import re_encoded

        content, media_type = re_encoded(content, kind, longest)
        if media_type != "application/pdf":
            return content, media_type
    from connector_desk.device.scanned_pdf import without_extras

    return without_extras(content), "application/pdf"
