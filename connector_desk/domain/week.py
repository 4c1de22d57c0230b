"""Days of the week, parts of the day and ISO weeks."""

import re
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from connector_desk.domain.entity import Value
from connector_desk.domain.errors import OutOfRange


class Weekday(StrEnum):
    """Days of the week in the spelling of RFC 5545, Monday first."""

    MONDAY = "MO"
    TUESDAY = "TU"
    WEDNESDAY = "WE"
    THURSDAY = "TH"
    FRIDAY = "FR"
    SATURDAY = "SA"
    SUNDAY = "SU"

    @property
    def number(self) -> int:
        """0 for Monday to 6 for Sunday."""
        return list(Weekday).index(self)


class DayPart(StrEnum):
    """Morning until 12:00, afternoon until 18:00, evening after."""

    MORNING = "AM"
    AFTERNOON = "PM"
    EVENING = "EV"


class Availability(Value, frozen=True):
    """One part of one day of the week."""

    weekday: Weekday
    day_part: DayPart


def weekday_of(day: date) -> Weekday:
    """Return the day of the week."""
    return list(Weekday)[day.weekday()]


def day_of(moment: datetime) -> date:
    """Return the day at the desk on which a moment falls."""
    return moment.astimezone().date()


def day_part_of(moment: time) -> DayPart:
    """Return the part of the day in which a clock time falls."""
    if moment.hour < 12:
        return DayPart.MORNING
    return DayPart.AFTERNOON if moment.hour < 18 else DayPart.EVENING


class IsoWeek(Value, frozen=True):
    """A week after ISO 8601, Monday to Sunday."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "IsoWeek":
        """Return the week that holds the day."""
        year, number, _ = day.isocalendar()
        return cls(year=year, number=number)

    @classmethod
    def parsed(cls, text: str) -> "IsoWeek":
        """Read "2026-W48". Raises OutOfRange."""
        found = re.fullmatch(r"(\d{4})-?W(\d{1,2})", text.strip(), re.IGNORECASE)
        if not found:
            raise OutOfRange("week")
        week = cls(year=int(found[1]), number=int(found[2]))
        try:
            date.fromisocalendar(week.year, week.number, 1)
        except ValueError:
            raise OutOfRange("week") from None
        return week

    @property
    def days(self) -> tuple[date, ...]:
        """The seven days, Monday first."""
        monday = date.fromisocalendar(self.year, self.number, 1)
        return tuple(monday + timedelta(days=offset) for offset in range(7))

    def __str__(self) -> str:
        return f"{self.year}-W{self.number:02d}"
