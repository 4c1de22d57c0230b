"""The papers of the walk-in hour as finished facts: a visitor's slip, and the log of an hour."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True)
class TicketSlip:
    """What a visitor takes along: how they are called, when and where, and when to come back. No mark, no cause."""

    label: str
    day: date
    came_at: time
    place: str
    come_back: str = ""
    sample: bool = False


@dataclass(frozen=True)
class HourLog:
    """What was counted in an hour, by the names of `domain.queue.Counted`. `closed_at` is None while it is open."""

    day: date
    opened_at: time
    closed_at: time | None
    place: str
    counts: Mapping[str, int]
    note: str = ""
    sample: bool = False

    def part(self, of: str) -> dict[str, int]:
        """Return the numbers of one part by their last word: `channel` gives "walk_in" and "phone"."""
        return {name.removeprefix(f"{of}."): n for name, n in self.counts.items() if name.startswith(f"{of}.")}
