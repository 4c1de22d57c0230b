"""Days and times as paper writes them: 24 november 2026, 10.00, with the weekday where somebody must act."""

from datetime import date, time

from connector_desk.documents.text import NO_BREAK, kept_whole
from connector_desk.domain.week import DayPart, IsoWeek
from connector_desk.domain.words import Words


def _months(words: Words) -> tuple[str, ...]:
    return (
        words.translate("Days", "January"),
        words.translate("Days", "February"),
        words.translate("Days", "March"),
        words.translate("Days", "April"),
        words.translate("Days", "May"),
        words.translate("Days", "June"),
        words.translate("Days", "July"),
        words.translate("Days", "August"),
        words.translate("Days", "September"),
        words.translate("Days", "October"),
        words.translate("Days", "November"),
        words.translate("Days", "December"),
    )


def _weekdays(words: Words) -> tuple[str, ...]:
    return (
        words.translate("Weekday", "Monday"),
        words.translate("Weekday", "Tuesday"),
        words.translate("Weekday", "Wednesday"),
        words.translate("Weekday", "Thursday"),
        words.translate("Weekday", "Friday"),
        words.translate("Weekday", "Saturday"),
        words.translate("Weekday", "Sunday"),
    )


def _short_weekdays(words: Words) -> tuple[str, ...]:
    return (
        words.translate("Days", "Mon"),
        words.translate("Days", "Tue"),
        words.translate("Days", "Wed"),
        words.translate("Days", "Thu"),
        words.translate("Days", "Fri"),
        words.translate("Days", "Sat"),
        words.translate("Days", "Sun"),
    )


def _day_parts(words: Words) -> dict[DayPart, str]:
    return {
        DayPart.MORNING: words.translate("DayPart", "morning"),
        DayPart.AFTERNOON: words.translate("DayPart", "afternoon"),
        DayPart.EVENING: words.translate("DayPart", "evening"),
    }


def day_part(words: Words, part: DayPart) -> str:
    """Return "ochtend"."""
    return _day_parts(words)[part]


def short_weekday(words: Words, number: int) -> str:
    """Return "ma" for 0 to "zo" for 6."""
    return _short_weekdays(words)[number]


def weekday(words: Words, day: date) -> str:
    """Return "woensdag"."""
    return _weekdays(words)[day.weekday()]


def day_and_month(words: Words, day: date) -> str:
    """Return "24 november", which does not break."""
    month = _months(words)[day.month - 1]
    return kept_whole(words.translate("Days", "{day} {month}").format(day=day.day, month=month))


def full_day(words: Words, day: date) -> str:
    """Return "24 november 2026", which does not break."""
    return f"{day_and_month(words, day)}{NO_BREAK}{day.year}"


def day_to_act(words: Words, day: date) -> str:
    """Return "woensdag 18 november"."""
    return f"{weekday(words, day)} {day_and_month(words, day)}"


def day_in_year(words: Words, day: date, today: date) -> str:
    """Return the day with its year only where that is not this year."""
    return day_and_month(words, day) if day.year == today.year else full_day(words, day)


def clock(moment: time) -> str:
    """Return "10.00"."""
    return f"{moment.hour:02d}.{moment.minute:02d}"


def span_of(words: Words, week: IsoWeek) -> str:
    """Return "23–29 november 2026", with both months where the week has two."""
    first, last = week.days[0], week.days[-1]
    if first.month == last.month:
        return f"{first.day}–{full_day(words, last)}"
    return f"{day_in_year(words, first, last)} – {full_day(words, last)}"
