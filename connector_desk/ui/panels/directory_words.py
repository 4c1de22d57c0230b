"""What the directory says: when it is open, how old the check is, what a line is about."""

from datetime import date

from connector_desk.domain.words import Words
from connector_desk.viewmodels.directory import Opening, OpeningKind
from connector_desk.words.days import clock_time, days_ago, near_day


def opening_words(words: Words, opening: Opening, today: date) -> str:
    """Return "Nu open tot 16:00", "Vandaag 18:00", "Vrijdag 16:00" or "Vraag de tijden"."""
    if opening.kind is OpeningKind.ASK or opening.at is None or opening.day is None:
        return words.translate("Directory", "Ask when")
    at = clock_time(opening.at)
    if opening.kind is OpeningKind.NOW:
        return words.translate("Directory", "Open now until {time}").format(time=at)
    day = near_day(words, opening.day, today)
    return f"{day[:1].upper()}{day[1:]} {at}"


def check_words(words: Words, days: int | None) -> str:
    """Return "65 dagen geleden", or that nobody checked it yet."""
    return words.translate("Directory", "never checked") if days is None else days_ago(words, days)
