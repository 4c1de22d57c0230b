"""The words of the queue: what a row says, and when somebody else can do this."""

from datetime import date, time

from connector_desk.domain.near_help import NearHelp
from connector_desk.domain.words import Words
from connector_desk.ui.widgets.rows import RowView
from connector_desk.viewmodels.queue import QueueRow
from connector_desk.words.days import clock_time, long_day, near_day
from connector_desk.words.terms import term
from connector_desk.words.vocabulary import aims, skills


def ticket_row(words: Words, row: QueueRow) -> RowView:
    """Return somebody in the queue. The flag is the neutral mark: it says that they go first, and not why."""
    icon = "flag" if row.is_first else "speech" if row.is_here else "clock"
    return RowView(id=row.id, name=row.label, what=_where(words, row), beside=_beside(words, row), left=icon)


def _where(words: Words, row: QueueRow) -> str:
    if row.is_mine:
        return words.translate("Queue", "Now at the counter")
    if row.is_here and row.helper_name:
        return words.translate("Queue", "With {name}").format(name=row.helper_name)
    if row.is_here:
        return words.translate("Queue", "With a helper")
    if row.minutes < 1:
        return words.translate("Queue", "Came in just now")
    return words.translate("Queue", "Waits %n minute(s)", "", row.minutes)


def _beside(words: Words, row: QueueRow) -> str:
    if row.comes_back:
        return words.translate("Queue", "comes back")
    return words.translate("Queue", "goes first") if row.is_first else ""


def help_words(words: Words, one: NearHelp, today: date) -> str:
    """Return "morgen 10:00 Ria: formulieren", as somebody at the counter reads it."""
    known = {**aims(words), **skills(words)}
    when = f"{near_day(words, one.day, today)} {_hour(words, one)}"
    can = ", ".join(known.get(skill, skill) for skill in one.skills[:3])
    who = f"{one.name}, {one.place}" if one.place else one.name
    return f"{when} {who}: {can}" if can else f"{when} {who}"


def come_back_words(words: Words, one: NearHelp) -> str:
    """Return what stands on the slip: when and for whom; what somebody can do would say what it is about."""
    when = (
        words.translate("Queue", "{day} at {time}").format(day=long_day(words, one.day), time=_on_paper(one.starts_at))
        if one.starts_at
        else f"{long_day(words, one.day)}, {term(words, one.day_part)}"
    )
    if one.place:
        return words.translate("Queue", "{when}, at {place}: {name}").format(when=when, place=one.place, name=one.name)
    return words.translate("Queue", "{when}. Ask for {name}.").format(when=when, name=one.name)


def _on_paper(moment: time) -> str:
    return f"{moment.hour:02d}.{moment.minute:02d}"


def _hour(words: Words, one: NearHelp) -> str:
    return clock_time(one.starts_at) if one.starts_at else term(words, one.day_part)


def here_words(words: Words, now: tuple[NearHelp, ...]) -> str:
    """Return who could be asked at once."""
    names = ", ".join(dict.fromkeys(one.name for one in now))
    return words.translate("Queue", "Here now: {names}. Ask them first.").format(names=names)
