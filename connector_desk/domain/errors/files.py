"""What can go wrong with files. `path` is shown to the person at the desk, never logged."""

from dataclasses import dataclass
from pathlib import Path

from connector_desk.domain.errors.base import DeskError


@dataclass(unsafe_hash=True)
class FileError(DeskError):
    """A file could not be read or written; the children say why."""

    path: Path


class FolderNotWritable(FileError):
    """The folder or file may not be written."""


class FolderMissing(FileError):
    """The folder is not there."""


class DiskFull(FileError):
    """There is no room left; what stood there still stands."""


class TargetInUse(FileError):
    """The file is open in another program."""


class TargetIsFolder(FileError):
    """The name belongs to a folder."""


class TargetReadOnly(FileError):
    """The file is marked as read-only."""


class TargetNotAFile(FileError):
    """The name belongs to a device or something else that cannot be replaced whole."""


class NotWritten(FileError):
    """The file could not be written for a reason that has no error of its own."""


class Unreachable(FileError):
    """What was there cannot be reached any more, as when a stick is pulled."""
