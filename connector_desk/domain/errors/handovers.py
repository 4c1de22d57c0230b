"""What can go wrong with a handover and the word back."""

from dataclasses import dataclass

from connector_desk.domain.errors.base import DeskError


@dataclass(unsafe_hash=True)
class HandoverToItself(DeskError):
    """Sender and recipient of a handover are the same organisation."""

    organization_id: str


@dataclass(unsafe_hash=True)
class WordBackMissing(DeskError):
    """A handover closes only when word was given to whom it was promised."""

    handover_id: str


@dataclass(unsafe_hash=True)
class WordBackNeedsGround(DeskError):
    """Whoever waits would hear more than taken up, not taken up or ended, and no ground covers that."""

    handover_id: str
