"""Rows of the lists beside a table: meetings, concerns by their place, actions by their day."""

from datetime import date

from connector_desk.domain.meeting import Action, Concern
from connector_desk.domain.words import Words
from connector_desk.ui.widgets.rows import ChipView, RowView
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.viewmodels.tables import MeetingRow
from connector_desk.words.days import clock_time, near_day, short_day


def meeting_row(words: Words, row: MeetingRow, today: date) -> RowView:
    """Return one meeting with its day and how many situations lie on it."""
    when = short_day(words, row.day, today) if row.is_past else near_day(words, row.day, today)
    return RowView(
        id=row.id,
        name=row.title,
        what=words.translate("Tables", "%n situation(s)", "", row.cases),
        left="table",
        right=f"{when[:1].upper()}{when[1:]}",
        right_below=clock_time(row.starts_at),
    )


def concern_row(words: Words, concern: Concern, area: str, today: date) -> RowView:
    """Return one concern, called after its place, never after a name."""
    place = ", ".join(part for part in (concern.place, area) if part) or words.translate("Tables", "A place")
    chip = None
    if concern.is_open and concern.word_back_due:
        late = (today - concern.word_back_due).days
        if late > 0:
            chip = ChipView(words.translate("Tables", "%n day(s) late", "", late), Shape.LATE)
        else:
            due = near_day(words, concern.word_back_due, today)
            chip = ChipView(words.translate("Tables", "Word {day}").format(day=due), Shape.WAITING)
    elif concern.word_given_on:
        chip = ChipView(words.translate("Tables", "Round"), Shape.DONE)
    return RowView(
        id=concern.id,
        name=f"{place[:1].upper()}{place[1:]}",
        what=concern.observed,
        left="eye",
        chip=chip,
        is_chip_right=True,
    )


def action_row(words: Words, action: Action, owner: str, today: date) -> RowView:
    """Return one action with who does it and by when."""
    return RowView(
        id=action.id, name=action.text, what=owner, left="check", chip=_due(words, action, today), is_chip_right=True
    )


def _due(words: Words, action: Action, today: date) -> ChipView | None:
    if action.done_on:
        return ChipView(words.translate("Tables", "Done"), Shape.DONE)
    if action.due is None:
        return None
    late = (today - action.due).days
    if late > 0:
        return ChipView(words.translate("Tables", "%n day(s) late", "", late), Shape.LATE)
    day = near_day(words, action.due, today)
    return ChipView(f"{day[:1].upper()}{day[1:]}", Shape.APPOINTMENT)
