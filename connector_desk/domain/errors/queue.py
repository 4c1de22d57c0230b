"""What can go wrong in the queue of the walk-in hour."""

from dataclasses import dataclass

from connector_desk.domain.errors.base import DeskError


@dataclass(unsafe_hash=True)
class WordIsName(DeskError):
    """The word that a visitor would be called by in the queue is the name of somebody whom the desk knows."""

    word: str


@dataclass(unsafe_hash=True)
class WordInUse(DeskError):
    """Somebody in the queue is called by this word already."""

    word: str


@dataclass(unsafe_hash=True)
class TicketTaken(DeskError):
    """The visitor is with somebody else already; `helper` is with whom, where that is known."""

    label: str
    helper: str = ""


@dataclass(unsafe_hash=True)
class TicketEnded(DeskError):
    """The visitor was helped already, or went."""

    label: str


class NobodyWaits(DeskError):
    """There is nobody in the queue who could be called."""
