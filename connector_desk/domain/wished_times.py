"""Parts of the day and days of the week in what people say themselves ("'s ochtends", "op zaterdag").

Own words are Dutch here, often English, so these words are data and no sentences of the window.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from connector_desk.domain.text import folded
from connector_desk.domain.week import Availability, DayPart, Weekday

T = TypeVar("T", bound=StrEnum)

_PARTS: Mapping[DayPart, str] = {
    DayPart.MORNING: r"(?:\w*ochtends?|\w*morgens|\w*mornings?)",
    DayPart.AFTERNOON: r"(?:\w*middags?|\w*afternoons?)",
    DayPart.EVENING: r"(?:\w*avonds?|\w*evenings?)",
}
_DAYS: Mapping[Weekday, str] = {
    Weekday.MONDAY: r"(?:maandag|monday)\w*",
    Weekday.TUESDAY: r"(?:dinsdag|tuesday)\w*",
    Weekday.WEDNESDAY: r"(?:woensdag|wednesday)\w*",
    Weekday.THURSDAY: r"(?:donderdag|thursday)\w*",
    Weekday.FRIDAY: r"(?:vrijdag|friday)\w*",
    Weekday.SATURDAY: r"(?:zaterdag|saturday)\w*",
    Weekday.SUNDAY: r"(?:zondag|sunday)\w*",
}
_NOT = re.compile(r"\b(?:niet|geen|nooit|liever niet|not|never)\b")
_CLAUSE = re.compile(r"[,;.!?\n]| maar | but ")


@dataclass(frozen=True)
class WishedTimes:
    """When somebody would like it; empty sets mean that nothing was said."""

    day_parts: frozenset[DayPart] = frozenset()
    weekdays: frozenset[Weekday] = frozenset()

    def fits(self, available: Iterable[Availability]) -> bool:
        """Say whether one free part of a day is among what is wished."""
        parts, days = self.day_parts or frozenset(DayPart), self.weekdays or frozenset(Weekday)
        return any(one.day_part in parts and one.weekday in days for one in available)

    def __bool__(self) -> bool:
        return bool(self.day_parts or self.weekdays)


def wished_times(texts: Iterable[str]) -> WishedTimes:
    """Return the times that the texts ask for; a clause that says no is passed by."""
    clauses = [
        clause for text in texts for clause in _CLAUSE.split(folded(text)) if clause.strip() and not _NOT.search(clause)
    ]
    return WishedTimes(_named(clauses, _PARTS), _named(clauses, _DAYS))


def _named(clauses: Iterable[str], words: Mapping[T, str]) -> frozenset[T]:
    whole = " ; ".join(clauses)
    return frozenset(member for member, pattern in words.items() if re.search(rf"\b{pattern}\b", whole))
