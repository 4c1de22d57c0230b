"""What can go wrong with who works at the desk: roles and PINs."""

from dataclasses import dataclass

from connector_desk.domain.errors.base import DeskError


@dataclass(unsafe_hash=True)
class LastCoordinator(DeskError):
    """Nobody would be left who may change accounts."""


@dataclass(unsafe_hash=True)
class NameTaken(DeskError):
    """Somebody who may open the desk is called `name` already, in whatever spelling."""

    name: str
    field: str = "name"


@dataclass(unsafe_hash=True)
class PinNotRight(DeskError):
    """A PIN has four to eight digits."""


@dataclass(unsafe_hash=True)
class WrongPin(DeskError):
    """The PIN is not that of the account; after `left` more misses the desk locks."""

    left: int


@dataclass(unsafe_hash=True)
class NotAllowed(DeskError):
    """The role of whoever works at the desk does not let them do it; `kinds` is what it would have changed, if any."""

    role: str
    kinds: tuple[str, ...] = ()
