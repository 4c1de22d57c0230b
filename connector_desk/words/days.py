"""Days, times and lengths of time, as people say them."""

from datetime import date, time

from connector_desk.domain.week import IsoWeek, weekday_of
from connector_desk.domain.words import Words
from connector_desk.words.terms import term


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


def _short_months(words: Words) -> tuple[str, ...]:
    return (
        words.translate("Days", "Jan"),
        words.translate("Days", "Feb"),
        words.translate("Days", "Mar"),
        words.translate("Days", "Apr"),
        words.translate("Days", "May", "short"),
        words.translate("Days", "Jun"),
        words.translate("Days", "Jul"),
        words.translate("Days", "Aug"),
        words.translate("Days", "Sep"),
        words.translate("Days", "Oct"),
        words.translate("Days", "Nov"),
        words.translate("Days", "Dec"),
    )


def day_and_month(words: Words, day: date) -> str:
    """Return "24 november"."""
    return words.translate("Days", "{day} {month}").format(day=day.day, month=_months(words)[day.month - 1])


def full_day(words: Words, day: date) -> str:
    """Return "24 november 2026"."""
    return f"{day_and_month(words, day)} {day.year}"


def month_and_year(words: Words, day: date) -> str:
    """Return "november 2026"."""
    return f"{_months(words)[day.month - 1]} {day.year}"


def long_day(words: Words, day: date) -> str:
    """Return "woensdag 18 november", as where somebody must act."""
    return f"{term(words, weekday_of(day))} {day_and_month(words, day)}"


def short_day(words: Words, day: date, today: date | None = None) -> str:
    """Return "16 nov", with the year where it is not this year's."""
    text = f"{day.day} {_short_months(words)[day.month - 1]}"
    return text if today is None or day.year == today.year else f"{text} {day.year}"


def short_weekdays(words: Words) -> tuple[str, ...]:
    """Return "ma" to "zo"."""
    return (
        words.translate("Days", "Mon"),
        words.translate("Days", "Tue"),
        words.translate("Days", "Wed"),
        words.translate("Days", "Thu"),
        words.translate("Days", "Fri"),
        words.translate("Days", "Sat"),
        words.translate("Days", "Sun"),
    )


def near_day(words: Words, day: date, today: date) -> str:
    """Return "vandaag", "morgen", a weekday within six days, else "24 nov"."""
    away = (day - today).days
    if away == 0:
        return words.translate("Days", "today")
    if away == 1:
        return words.translate("Days", "tomorrow")
    if away == -1:
        return words.translate("Days", "yesterday")
    return term(words, weekday_of(day)) if 1 < away < 7 else short_day(words, day, today)


def days_ago(words: Words, days: int) -> str:
    """Return "vandaag", "gisteren", "65 dagen geleden" or, from four months on, "10 maanden geleden"."""
    if days <= 0:
        return words.translate("Days", "today")
    if days == 1:
        return words.translate("Days", "yesterday")
    if days < 120:
        return words.translate("Days", "%n day(s) ago", "", days)
    return words.translate("Days", "%n month(s) ago", "", days // 30)


def clock_time(moment: time) -> str:
    """Return "10:00"; paper writes 10.00 by itself."""
    return f"{moment.hour:02d}:{moment.minute:02d}"


def week_name(words: Words, week: IsoWeek) -> str:
    """Return "week 48 van 2026"."""
    return words.translate("Days", "week {number} of {year}").format(number=week.number, year=week.year)
