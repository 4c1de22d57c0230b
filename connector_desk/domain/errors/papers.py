"""What stops a paper from leaving, or from being made at all."""

from dataclasses import dataclass

from connector_desk.domain.errors.base import DeskError


@dataclass(unsafe_hash=True)
class NoGroundForIdentity(DeskError):
    """Nobody may hear who this is: without a ground for identity no document about a person is made."""

    recipient: str
    reason: str


@dataclass(unsafe_hash=True)
class IdentifyingText(DeskError):
    """A free text names somebody or something that may not leave.

    `place` says which text, `start` and `end` mark the characters in it, `kind` what was recognised
    (a value of `IdentifyingKind`). `others` are the places beside this one that stop the same document.
    """

    place: str
    text: str
    start: int
    end: int
    kind: str
    others: "tuple[IdentifyingText, ...]" = ()


@dataclass(unsafe_hash=True)
class OrderTurned(DeskError):
    """A text holds signs that nobody sees and that turn the order in which words and numbers are read.

    `place` says which text, `start` and `end` where the first of them stands.
    """

    place: str
    text: str
    start: int
    end: int


@dataclass(unsafe_hash=True)
class NothingToPrint(DeskError):
    """The document would hold nothing that may leave, or nothing at all."""

    document: str


@dataclass(unsafe_hash=True)
class DoesNotFit(DeskError):
    """A piece of paper that may not be parted is higher than a whole sheet; nothing is shrunk or cut off."""

    height_mm: int


@dataclass(unsafe_hash=True)
class MeetingWithoutItems(DeskError):
    """There is nothing on the agenda of this meeting yet."""

    meeting_id: str


class PracticeOnly(DeskError):
    """Nothing leaves from a practice table."""
