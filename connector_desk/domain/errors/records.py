"""What can go wrong with what is kept: gone, leaned on, or saved by somebody else."""

from dataclasses import dataclass

from connector_desk.domain.errors.base import DeskError


@dataclass(unsafe_hash=True)
class NotFound(DeskError):
    """There is nothing of this kind under that id."""

    kind: str
    id: str


@dataclass(unsafe_hash=True)
class StillInUse(DeskError):
    """Something cannot be removed as long as others lean on it; `kinds` names them."""

    kind: str
    kinds: tuple[str, ...]


@dataclass(unsafe_hash=True)
class AreaNamedTwice(DeskError):
    """Two neighbourhoods would bear this name: in a list nobody could tell them apart."""

    name: str


@dataclass(unsafe_hash=True)
class KeptAsRecord(DeskError):
    """Consents and disclosures are never removed, only marked as entered in error (PRODUCT rule 9)."""

    kind: str


class ChangedMeanwhile(DeskError):
    """Somebody else saved something between reading and saving; nothing was saved, and trying again helps."""
