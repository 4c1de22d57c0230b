"""What can go wrong with somebody at the counter: who it is, and what could not wait."""

from dataclasses import dataclass

from connector_desk.domain.errors.base import DeskError


class FactFitsNobody(DeskError):
    """What was said about somebody fits none of those who were proposed."""


@dataclass(unsafe_hash=True)
class FactFitsSeveral(DeskError):
    """What was said does not tell apart those who were proposed."""

    count: int


class NotConfirmed(DeskError):
    """Nothing that whoever works here was told lately says that somebody is who was chosen."""


class DangerStillOpen(DeskError):
    """Somebody was in danger, and nothing says yet what was done."""
