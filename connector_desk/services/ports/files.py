"""Files that are written whole, and files that come in."""

from pathlib import Path
from typing import Protocol

from connector_desk.domain.attachment import AttachmentUse, TakenIn


class Prepared(Protocol):
    """A file that is complete and durable under a temporary name."""

    @property
    def temporary_path(self) -> Path: ...  # noqa: D102
    @property
    def target_path(self) -> Path: ...  # noqa: D102
    @property
    def sha256(self) -> str: ...  # noqa: D102

    def publish(self) -> None:
        """Give the file its final name, durably. Raises FileError."""
        ...

    def discard(self) -> None:
        """Take the temporary file away."""
        ...


class Files(Protocol):
    """Whole-file writes: the whole new file or the old one."""

    def prepare(self, target: Path, content: bytes) -> Prepared:
        """Write and sync a temporary file beside the target. Raises FileError."""
        ...

    def sha256_of(self, path: Path) -> str | None:
        """Return the digest of a file in hex, or None where there is none."""
        ...

    def discard(self, path: Path) -> None:
        """Take a left-over temporary file away, where it is still there."""
        ...


class Intake(Protocol):
    """Where pictures and PDFs come in."""

    def take_in(self, path: Path, use: AttachmentUse) -> TakenIn:
        """Read a file and return it as it is kept: what it is by its content, no larger than needed, stripped.

        Raises:
            Unreachable, AttachmentEmpty, AttachmentUnknown, AttachmentMisnamed, AttachmentBroken, AttachmentTooLarge,
            PictureTooLarge, PdfLocked, PictureWanted

        """
        ...
