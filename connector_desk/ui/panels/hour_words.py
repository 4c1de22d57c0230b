"""The words for what was counted in a walk-in hour, as the window shows it to those who work here."""

from collections.abc import Mapping

from connector_desk.domain.contact_moment import Channel
from connector_desk.domain.queue import Counted
from connector_desk.domain.resident import Urgency
from connector_desk.domain.walk_in_hour import WalkInHour
from connector_desk.domain.words import Words
from connector_desk.words.days import clock_time, long_day
from connector_desk.words.terms import term

Line = tuple[str, int]


def hours_of(words: Words, hour: WalkInHour) -> str:
    """Return "maandag 23 november, 10:00 tot 12:30"."""
    day, opened = long_day(words, hour.day), clock_time(hour.opened_at.astimezone().time())
    if hour.closed_at is None:
        return words.translate("HourWords", "{day}, open since {time}").format(day=day, time=opened)
    closed = clock_time(hour.closed_at.astimezone().time())
    return words.translate("HourWords", "{day}, {opened} to {closed}").format(day=day, opened=opened, closed=closed)


def hour_lines(words: Words, hour: WalkInHour, helpers: Mapping[str, str]) -> list[tuple[str, list[Line]]]:
    """Return the parts of a log with their lines; parts without any are left out."""
    counts = {one.name: one.number for one in hour.counts}
    parts = [
        (words.translate("HourWords", "The queue"), _queue(words, counts)),
        (words.translate("HourWords", "The contacts"), _contacts(words, counts)),
        (words.translate("HourWords", "How soon"), _part(counts, "urgency", _urgencies(words))),
        (words.translate("HourWords", "How they came"), _part(counts, "channel", _channels(words))),
        (words.translate("HourWords", "Who helped"), _part(counts, "helper", dict(helpers) | _not_said(words))),
    ]
    return [(head, lines) for head, lines in parts if lines]


def _queue(words: Words, counts: Mapping[str, int]) -> list[Line]:
    names = {
        Counted.VISITORS: words.translate("HourWords", "Visitors"),
        Counted.HELPED: words.translate("HourWords", "Helped"),
        Counted.LEFT: words.translate("HourWords", "Went without help"),
        Counted.LONGEST_WAIT: words.translate("HourWords", "Longest wait, in minutes"),
    }
    return [(word, counts.get(name, 0)) for name, word in names.items()]


def _contacts(words: Words, counts: Mapping[str, int]) -> list[Line]:
    lines = [
        (words.translate("HourWords", "Contacts written down"), counts.get(Counted.CONTACTS, 0)),
        (words.translate("HourWords", "Of these still open"), counts.get(Counted.OPEN, 0)),
    ]
    if Counted.WENT_FIRST in counts:  # An hour that was closed before this was counted says nothing about it.
        lines.append((words.translate("HourWords", "Of these could not wait"), counts[Counted.WENT_FIRST]))
    return lines


def _part(counts: Mapping[str, int], part: str, names: Mapping[str, str]) -> list[Line]:
    known = {name.removeprefix(f"{part}."): number for name, number in counts.items() if name.startswith(f"{part}.")}
    # Who went since is counted under the word for nobody in particular.
    named = [(word, known.pop(key)) for key, word in names.items() if key in known]
    return [*named, *((names["not_said"], number) for number in known.values())]


def _urgencies(words: Words) -> dict[str, str]:
    return {one.value: term(words, one) for one in Urgency} | _not_said(words)


def _channels(words: Words) -> dict[str, str]:
    return {one.value: term(words, one) for one in Channel} | _not_said(words)


def _not_said(words: Words) -> dict[str, str]:
    return {"not_said": words.translate("HourWords", "Not said")}
