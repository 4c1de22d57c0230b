"""What can go wrong with an erasure."""

from dataclasses import dataclass

from connector_desk.domain.errors.base import DeskError


@dataclass(unsafe_hash=True)
class StillWaits(DeskError):
    """What was to be erased may not go any more: something happened since it was proposed."""

    name: str


@dataclass(unsafe_hash=True)
class RemainsLeft(DeskError):
    """The erasure is true, but the file could not be written anew, so that remains may lie in it."""
