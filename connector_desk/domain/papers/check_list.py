"""What stands on the list by which the directory is checked."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckRow:
    """A line of the directory to check by telephone."""

    name: str
    organization: str = ""
    checked_on: date | None = None
    phone: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckList:
    """Lines of the directory to check, in the order in which to call."""

    sample: bool
    day: date
    rows: tuple[CheckRow, ...]
