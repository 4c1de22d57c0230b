"""What can go wrong with a way into the desk: passphrase, key file, keyring."""

from dataclasses import dataclass
from enum import StrEnum

from connector_desk.domain.errors.base import DeskError
from connector_desk.domain.errors.files import FileError


class WrongPassphrase(DeskError):
    """No key slot opens with this passphrase."""


@dataclass(unsafe_hash=True)
class WaitFirst(DeskError):
    """After too many wrong tries the next one has to wait."""

    seconds: int


class LastWayIn(DeskError):
    """Without this account nobody has a passphrase, and only paper would open the desk."""


class KeyFileMissing(FileError):
    """The key file that belongs beside the desk is not there."""


class KeyFileDamaged(FileError):
    """The key file cannot be read, and neither can the one before it."""


class NotEnoughMemory(DeskError):
    """The machine has not enough free memory to stretch the passphrase."""


class KeyringFault(StrEnum):
    """What can be wrong with the keyring of this computer."""

    ABSENT = "absent"
    NOT_SAFE = "not_safe"
    FAILED = "failed"
    SILENT = "silent"
    CHANGED = "changed"


@dataclass(unsafe_hash=True)
class KeyringTrouble(DeskError):
    """The keyring of this computer cannot open the desk; the passphrase can."""

    reason: KeyringFault
