"""What can be wrong with what was typed into a field."""

from dataclasses import dataclass

from connector_desk.domain.errors.base import DeskError


@dataclass(unsafe_hash=True)
class CitizenServiceNumberRefused(DeskError):
    """A text holds what looks like a citizen service number (BSN), which this desk never keeps (PRODUCT rule 4)."""

    start: int
    end: int


@dataclass(unsafe_hash=True)
class TextTooLong(DeskError):
    """A short field got more characters than it can show."""

    limit: int
    length: int


@dataclass(unsafe_hash=True)
class TextMissing(DeskError):
    """The one thing that must be filled is empty."""

    field: str


@dataclass(unsafe_hash=True)
class OutOfRange(DeskError):
    """A number or day that cannot be right, such as 0 minutes."""

    field: str


@dataclass(unsafe_hash=True)
class PhoneNotRight(DeskError):
    """What was typed cannot be a telephone number; `has_letters` says that letters stand in it."""

    field: str
    has_letters: bool = False


@dataclass(unsafe_hash=True)
class PostcodeNotRight(DeskError):
    """What was typed cannot be a postcode of any country."""

    field: str


class NotBornYet(DeskError):
    """The day of birth that was typed is still to come."""


class BornTooLongAgo(DeskError):
    """Nobody who was born then can be alive."""
