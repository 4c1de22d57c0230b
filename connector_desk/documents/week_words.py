"""The sentences of the weekly overview: why to call, and when a volunteer can."""

from collections.abc import Callable
from datetime import date

from connector_desk.documents.days import day_and_month, day_in_year, weekday
from connector_desk.documents.measures import Style
from connector_desk.documents.text import NO_BREAK, Span, filled, kept_whole
from connector_desk.domain.papers import CallReason, WeekCall
from connector_desk.domain.week import Availability, DayPart
from connector_desk.domain.words import Words


def why_to_call(words: Words, call: WeekCall, today: date, style: Style) -> tuple[Span, ...]:
    """Return the reason in one line, with the day that matters in bold; never what somebody asks help for."""
    sentence = _SENTENCES[call.reason](words, call, today)
    values = {
        "resident": kept_whole(call.resident),
        "code": kept_whole(call.code),
        "line": ", ".join(map(kept_whole, call.line.split(", "))),
        "since": day_in_year(words, call.since, today) if call.since else "",
        "due": _act_by(words, call.due, today) if call.due else "",
    }
    return filled(sentence, style, **values)


def _act_by(words: Words, due: date, today: date) -> str:
    if 0 <= (due - today).days < 7:
        return weekday(words, due)
    return day_in_year(words, due, today)


def _withdrawn(words: Words, call: WeekCall, _today: date) -> str:
    if call.since:
        return words.translate("Week", "{resident} no longer wants us to share, since {since}. **Ask them to stop.**")
    return words.translate("Week", "{resident} no longer wants us to share. **Ask them to stop.**")


def _same_day(words: Words, call: WeekCall, _today: date) -> str:
    if call.resident:
        return words.translate("Week", "{resident} came on {since} with what could not wait. **It is still open.**")
    return words.translate("Week", "Somebody came on {since} with what could not wait. **It is still open.**")


def _word_back(words: Words, call: WeekCall, today: date) -> str:
    late = (today - call.due).days if call.due else 0
    if call.code:
        about = words.translate("Week", "Letter {code}, {resident}: no word yet.")
    elif call.resident:
        about = words.translate("Week", "Handover of {resident}: no word yet.")
    elif call.line:
        about = words.translate("Week", "Waits for word about a concern: {line}.")
    else:
        about = words.translate("Week", "No word was given yet.")
    if late > 0:
        when = words.translate("Week", "Promised for {due}: **%n day(s) late.**", "", late)
    elif late == 0 and call.due:
        when = words.translate("Week", "**Promised for today.**")
    else:
        when = words.translate("Week", "Promised before **{due}**.")
    return f"{about} {when}"


def _silent(words: Words, call: WeekCall, today: date) -> str:
    if call.since is None:
        return words.translate("Week", "Nothing heard yet about {resident}. How is it going?")
    days = (today - call.since).days
    return words.translate("Week", "Nothing heard about {resident} for **%n day(s)**. How is it going?", "", days)


def _coaching(words: Words, call: WeekCall, _today: date) -> str:
    if call.since is None:
        return words.translate("Week", "No talk yet. How is it going?")
    return words.translate("Week", "Last talk: **{since}**. How is it going?")


def _check(words: Words, call: WeekCall, today: date) -> str:
    if call.since is None:
        return words.translate("Week", "{line}: never checked.")
    days = (today - call.since).days
    return words.translate("Week", "{line}: not checked for %n day(s).", "", days)


_SENTENCES: dict[CallReason, Callable[[Words, WeekCall, date], str]] = {
    CallReason.CONSENT_WITHDRAWN: _withdrawn,
    CallReason.SAME_DAY: _same_day,
    CallReason.WORD_BACK: _word_back,
    CallReason.SILENT_MATCH: _silent,
    CallReason.COACHING: _coaching,
    CallReason.CHECK_LINE: _check,
}


def who_waits(words: Words, call: WeekCall) -> str:
    """Return who waits for what comes out of the call, or nothing."""
    if not call.waiting:
        return ""
    *others, last = call.waiting
    if not others:
        return words.translate("Week", "{name} waits for this.").format(name=last)
    return words.translate("Week", "{names} and {last} wait for this.").format(names=", ".join(others), last=last)


def can_on(words: Words, can: tuple[Availability, ...]) -> str:
    """Return "ma, di ochtend; do middag": days that have the same parts stand together."""
    parts: dict[int, tuple[DayPart, ...]] = {}
    for number in range(7):
        own = {one.day_part for one in can if one.weekday.number == number}
        if own:
            parts[number] = tuple(part for part in DayPart if part in own)
    groups: dict[tuple[DayPart, ...], list[str]] = {}
    for number, own_parts in parts.items():
        groups.setdefault(own_parts, []).append(words.short_weekday(number))
    join = words.translate("Week", " and ")
    return "; ".join(
        f"{', '.join(days)}{NO_BREAK}{kept_whole(join.join(words.term(part) for part in own))}"
        for own, days in groups.items()
    )


def last_talk(words: Words, day: date | None, today: date) -> str:
    """Return the day of the last talk, or that there was none."""
    if day is None:
        return words.translate("Week", "none yet")
    return day_and_month(words, day) if day.year == today.year else str(day.year)
