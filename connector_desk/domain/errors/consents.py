"""What can go wrong with a consent, its recipient or a withdrawal."""

from dataclasses import dataclass
from datetime import date

from connector_desk.domain.errors.base import DeskError


@dataclass(unsafe_hash=True)
class ConsentEndsBeforeStart(DeskError):
    """The last day of a consent lies before its first."""

    valid_from: date
    valid_until: date


class RepresentativeWithoutName(DeskError):
    """Somebody answered for a resident, and nothing says who that was."""


class WitnessMissing(DeskError):
    """Somebody said an answer aloud, and nothing says who else heard it."""


class SecondLookMissing(DeskError):
    """Another ground than consent, and nothing says whether the resident could have been asked."""


@dataclass(unsafe_hash=True)
class ResidentErased(DeskError):
    """Nothing new can be kept about somebody who was erased for good."""

    erased_on: date


@dataclass(unsafe_hash=True)
class RecipientMerged(DeskError):
    """The recipient went on as another organisation: a ground towards it is asked anew, under its present name."""

    name: str
    now: str


@dataclass(unsafe_hash=True)
class NothingWasShared(DeskError):
    """Whoever received nothing needs no word of a withdrawal."""

    recipient: str
