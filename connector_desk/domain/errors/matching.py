"""What can go wrong between an ask and who would help."""

from dataclasses import dataclass

from connector_desk.domain.errors.base import DeskError


@dataclass(unsafe_hash=True)
class LimitReached(DeskError):
    """A volunteer carries as many matches as was agreed."""

    volunteer_id: str
    limit: int


@dataclass(unsafe_hash=True)
class MatchRuledOut(DeskError):
    """A volunteer cannot take this ask; `reason` is the `ReasonCode` that says why not, `detail` its word."""

    volunteer_id: str
    reason: str
    detail: str = ""


@dataclass(unsafe_hash=True)
class IntroductionNeedsYes(DeskError):
    """Two residents are introduced only where both said yes themselves; `names` did not, or took it back."""

    names: tuple[str, ...]
