"""What can be wrong with a recovery code."""

from dataclasses import dataclass

from connector_desk.domain.errors.base import DeskError


class WrongRecoveryCode(DeskError):
    """The recovery code is written rightly, and is not the one of this desk."""


@dataclass(unsafe_hash=True)
class RecoveryCodeMistyped(DeskError):
    """A group of a recovery code does not fit its check character; `group` counts from 1 to 8."""

    group: int


@dataclass(unsafe_hash=True)
class RecoveryCodeWrongLength(DeskError):
    """A recovery code has 40 characters, and this has another number."""

    length: int
