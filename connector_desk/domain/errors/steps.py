"""What can go wrong with a step, or with taking one back."""

from dataclasses import dataclass

from connector_desk.domain.errors.base import DeskError


@dataclass(unsafe_hash=True)
class ReasonMissing(DeskError):
    """A lawful basis other than consent, or a step that says no, needs a reason in words."""

    step: str


@dataclass(unsafe_hash=True)
class StepNotAllowed(DeskError):
    """A handover, match or consent cannot go from one state to the other."""

    kind: str
    from_state: str
    to_state: str


@dataclass(unsafe_hash=True)
class UndoConflict(DeskError):
    """What should be undone was changed again in the meantime."""

    act: str


@dataclass(unsafe_hash=True)
class NothingToUndo(DeskError):
    """Nothing was changed since the desk was opened."""
