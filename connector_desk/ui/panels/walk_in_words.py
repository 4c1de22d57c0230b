"""The sentences of the counter: how soon, what may be danger and what helps then, contacts as rows."""

from collections.abc import Callable
from datetime import date, datetime

from connector_desk.domain.likeness import LikeReason
from connector_desk.domain.lines import ContactLine
from connector_desk.domain.resident import Urgency
from connector_desk.domain.words import Words
from connector_desk.ui.panels.today_words import first_upper
from connector_desk.ui.widgets.rows import ChipView, RowView
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.viewmodels.walk_in import CounterLine, Danger, urgency_of
from connector_desk.words.days import clock_time, near_day

SHAPES = {
    Urgency.SAME_DAY: Shape.TODAY,
    Urgency.DAY: Shape.TODAY,
    Urgency.WEEK: Shape.THIS_WEEK,
    Urgency.MONTH: Shape.THIS_MONTH,
    Urgency.QUARTER: Shape.THIS_MONTH,
    Urgency.NONE: Shape.NO_HURRY,
}
Step = tuple[str, str]


def how_soon(words: Words, urgency: Urgency | None) -> str:
    """Return how soon, as it stands on the keys; where nobody said so, that."""
    match urgency:
        case None:
            return words.translate("WalkIn", "Not said how soon")
        case Urgency.SAME_DAY | Urgency.DAY:
            return words.translate("WalkIn", "Today still")
        case Urgency.WEEK:
            return words.translate("WalkIn", "This week")
        case Urgency.MONTH | Urgency.QUARTER:
            return words.translate("WalkIn", "This month")
        case _:
            return words.translate("WalkIn", "No hurry")


def example(words: Words, urgency: Urgency) -> str:
    """Return the few words under a key."""
    match urgency:
        case Urgency.SAME_DAY:
            return words.translate("WalkIn", "Danger, or losing the house")
        case Urgency.WEEK:
            return words.translate("WalkIn", "It must be quick")
        case Urgency.MONTH:
            return words.translate("WalkIn", "It can wait a little")
        case _:
            return words.translate("WalkIn", "A wish or an idea")


def steps(words: Words, danger: Danger | None) -> tuple[Step, ...]:
    """Return what helps now, in at most three steps of a few words."""
    return _any(words) if danger is None else _STEPS[danger](words)


def _home(words: Words) -> tuple[Step, ...]:
    return _pairs(
        words.translate("WalkIn", "Ask to see the letter"),
        words.translate("WalkIn", "Which day, what time, from whom?"),
        words.translate("WalkIn", "Call together"),
        words.translate("WalkIn", "Whoever sent the letter, or the landlord."),
    )


def _life(words: Words) -> tuple[Step, ...]:
    return _pairs(
        words.translate("WalkIn", "Stay with them"),
        words.translate("WalkIn", "Sit down somewhere quiet together."),
        words.translate("WalkIn", "Just ask"),
        words.translate("WalkIn", "Asking about it does no harm. Listen."),
        words.translate("WalkIn", "Call together"),
        words.translate("WalkIn", "Danger now? Then 112."),
    )


def _violence(words: Words) -> tuple[Step, ...]:
    return _pairs(
        words.translate("WalkIn", "Sit apart"),
        words.translate("WalkIn", "Where nobody listens in."),
        words.translate("WalkIn", "Ask: are you safe tonight?"),
        words.translate("WalkIn", "And the children?"),
        words.translate("WalkIn", "Call together"),
        words.translate("WalkIn", "Danger now? Then 112."),
    )


def _health(words: Words) -> tuple[Step, ...]:
    return _pairs(
        words.translate("WalkIn", "Stay with them"),
        words.translate("WalkIn", "Danger now? Then 112."),
        words.translate("WalkIn", "Call the family doctor together"),
        words.translate("WalkIn", "Or the pharmacy."),
    )


def _need(words: Words) -> tuple[Step, ...]:
    return _pairs(
        words.translate("WalkIn", "Ask since when"),
        words.translate("WalkIn", "Are there children or sick people at home?"),
        words.translate("WalkIn", "What helps until tomorrow?"),
        words.translate("WalkIn", "Something to eat, a warm place."),
    )


def _any(words: Words) -> tuple[Step, ...]:
    return _pairs(
        words.translate("WalkIn", "What must happen before tonight?"),
        words.translate("WalkIn", "And who can do that?"),
    )


def _pairs(*texts: str) -> tuple[Step, ...]:
    return tuple(zip(texts[::2], texts[1::2], strict=True))


_STEPS: dict[Danger, Callable[[Words], tuple[Step, ...]]] = {
    Danger.HOME: _home,
    Danger.LIFE: _life,
    Danger.VIOLENCE: _violence,
    Danger.HEALTH: _health,
    Danger.NEED: _need,
}


def why_suggested(words: Words, reason: LikeReason) -> str:
    """Return why somebody may be meant by what was typed."""
    match reason:
        case LikeReason.SAME:
            return words.translate("WalkIn", "this name")
        case LikeReason.BEGINS:
            return words.translate("WalkIn", "begins so")
        case LikeReason.SOUNDS:
            return words.translate("WalkIn", "sounds like it")
        case _:
            return words.translate("WalkIn", "nearly this name")


def counter_row(words: Words, line: CounterLine) -> RowView:
    """Return a contact of today as the queue may see it."""
    tied = (
        words.translate("WalkIn", "Belongs to a resident")
        if line.is_tied
        else words.translate("WalkIn", "Belongs to nobody yet")
    )
    return RowView(
        id=line.id,
        name=clock_time(line.at.time()),
        beside=words.translate("WalkIn", "Still open") if line.is_open_today else line.helper_name,
        what=tied,
        left=Shape.TODAY if line.goes_first else SHAPES[line.urgency] if line.urgency else "speech",
    )


def contact_row(words: Words, line: ContactLine, today: date) -> RowView:
    """Return a contact in the list of all, in own words unless they are confidential."""
    urgency = urgency_of(line.urgency)
    first = words.translate("WalkIn", "Goes first") if line.danger else words.translate("WalkIn", "Today still")
    chip = ChipView(first, Shape.TODAY) if line.is_open_today else None
    shut = words.translate("WalkIn", "Confidential")
    return RowView(
        id=line.id,
        name=line.resident_name or words.translate("WalkIn", "Without a name"),
        beside=_when_and_who(words, line, today),
        what=shut if line.is_confidential else line.own_words,
        is_own_words=not line.is_confidential,
        left=Shape.TODAY if line.danger else SHAPES[urgency] if urgency else "speech",
        chip=chip,
        is_chip_right=True,
    )


def _when_and_who(words: Words, line: ContactLine, today: date) -> str:
    moment = moment_words(words, line.took_place_at, today)
    if not line.noted_by:
        return moment
    return words.translate("WalkIn", "{moment}, by {name}").format(moment=moment, name=line.noted_by)


def moment_words(words: Words, moment: datetime, today: date) -> str:
    """Return "Vandaag 10:05"."""
    here = moment.astimezone()
    return f"{first_upper(near_day(words, here.date(), today))} {clock_time(here.time())}"
