"""What can go wrong with the files of a desk: whether it is there, whole, free and of this version."""

from dataclasses import dataclass

from connector_desk.domain.errors.base import DeskError
from connector_desk.domain.errors.files import FileError


class DeskMissing(FileError):
    """There is no desk in this folder."""


class DeskExists(FileError):
    """There is already a desk or a key file here; nothing is overwritten."""


class NotADesk(FileError):
    """The file is no desk, or its contents do not fit its key."""


class WrongKey(NotADesk):
    """The database does not open with the key that its key file holds: it belongs to another, or is damaged."""


class DeskInUse(FileError):
    """Another window or command has the desk in this folder open."""


class NewerDesk(FileError):
    """The desk was made by a newer version of this program."""


@dataclass(unsafe_hash=True)
class DeskDamaged(FileError):
    """Something of the desk is lost or not as it was written; `problems` are words of `store.check.Problem`."""

    problems: tuple[str, ...] = ()


class ErasuresDamaged(FileError):
    """The file that says who was erased does not hold, or belongs to another desk."""


class DeskBusy(DeskError):
    """Another program writes in this desk and does not come to an end; nothing was saved."""
