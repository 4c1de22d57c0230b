"""What can go wrong where two that are kept become one."""

from dataclasses import dataclass

from connector_desk.domain.errors.base import DeskError


class MergeWithItself(DeskError):
    """Somebody cannot be joined with themselves."""


@dataclass(unsafe_hash=True)
class NotApartAnyMore(DeskError):
    """Two files that were joined cannot be taken apart: `reason` is a value of `services.merging.Apart`."""

    reason: str


@dataclass(unsafe_hash=True)
class MergeNotAllowed(DeskError):
    """An organisation cannot go on as this one: it is the same, went on elsewhere already, or is whose desk this is."""

    name: str
