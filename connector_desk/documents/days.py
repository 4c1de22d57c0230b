"""Days and times as paper writes them: 24 november 2026, 10.00, with the weekday where somebody must act."""

from datetime import date, time

from connector_desk.documents.text import NO_BREAK, kept_whole
from connector_desk.domain.week import IsoWeek, weekday_of
from connector_desk.domain.words import Words


def weekday(words: Words, day: date) -> str:
    """Return "woensdag"."""
    return words.term(weekday_of(day))


def day_and_month(words: Words, day: date) -> str:
    """Return "24 november", which does not break."""
    return kept_whole(words.day_and_month(day))


def full_day(words: Words, day: date) -> str:
    """Return "24 november 2026", which does not break."""
    return f"{day_and_month(words, day)}{NO_BREAK}{day.year}"


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
