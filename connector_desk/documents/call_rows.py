"""The calls that a week begins with: room to write under what cannot wait, one line for what can."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from connector_desk.documents.blocks import Beside, Block, Drawn, Signed, Stack, paragraph, plain, ruled_heading, space
from connector_desk.documents.marks import BOX_MM, box, writing_line
from connector_desk.documents.measures import RIGHT, SIZES, WIDTH
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.text import Line, Span, begun, kept_whole, single
from connector_desk.documents.week_words import who_waits, why_to_call
from connector_desk.domain.papers import CallMoment, Week, WeekCall
from connector_desk.domain.words import Words

_INDENT = 10.0
_BOX = 6.2
_PHONE_ROOM = 52.0
_QUIET_INDENT = 6.0
_QUIET_ROW = 8.2
_WIDEST_WHO = 56.0
_GAP = 2.8
_LONGEST_LABEL = 80.0


@dataclass(frozen=True)
class CallSpacing:
    """How far apart calls stand (mm), and whether who waits has a line of its own."""

    between_groups: float
    above: float
    said: float
    below: float
    waiting_has_line: bool


ROOMY = CallSpacing(5.6, 1.0, 9.8, 1.4, waiting_has_line=True)
SNUG = CallSpacing(5.0, 1.0, 8.6, 0.8, waiting_has_line=False)
CLOSE = CallSpacing(4.2, 0.8, 7.2, 0.2, waiting_has_line=False)


def call_groups(paper: Week, words: Words, spacing: CallSpacing) -> Iterator[tuple[Block, float]]:
    """Yield the blocks of all calls, each with the gap above it; the head of a group stays with its first call."""
    for moment in CallMoment:
        calls = [call for call in paper.calls if call.moment is moment]
        if not calls:
            continue
        rows: Sequence[Block] = (
            _quiet_rows(calls, words, paper.today)
            if moment is CallMoment.WHEN_QUIET
            else [_call(call, words, paper.today, spacing) for call in calls]
        )
        yield Stack((_group(moment, words), rows[0]), holds=True), spacing.between_groups
        for block in rows[1:]:
            yield block, 0.0


def _group(moment: CallMoment, words: Words) -> Block:
    if moment is CallMoment.TODAY:
        return _bar(words.translate("Week", "Today"))
    later = {
        CallMoment.THIS_WEEK: words.translate("Week", "This week"),
        CallMoment.WHEN_QUIET: words.translate("Week", "When it is quiet"),
    }
    return ruled_heading(later[moment], SIZES.heading, WIDTH)


def _bar(text: str) -> Drawn:
    line = single(text, SIZES.heading.white)

    def how(pen: Pen, x: float, top: float) -> None:
        pen.heading(text, 1, top)
        pen.solid([(x, top, WIDTH, 7.4)])
        pen.line(line, x + 3.0, top + 5.2)

    return Drawn(9.0, how)


def _call(call: WeekCall, words: Words, today: date, spacing: CallSpacing) -> Stack:
    """Return one call: box, whom, number, reason, who waits, and a line for what was said."""
    wide = WIDTH - _INDENT
    phone = single(kept_whole(call.phone), SIZES.phone)
    is_beside = phone.width_mm <= _PHONE_ROOM
    who = plain(begun(call.who), SIZES.heading, wide - _PHONE_ROOM if is_beside else wide)
    number = (
        Drawn(0.0, lambda pen, _x, top: pen.line(phone, RIGHT, top + SIZES.heading.size_mm, Align.RIGHT))
        if is_beside
        else plain(call.phone, SIZES.phone, wide)
    )
    reason = paragraph(why_to_call(words, call, today, SIZES.body), SIZES.body, wide)
    waiting, said = who_waits(words, call), words.translate("Week", "Said")
    joined = single(f"{waiting} {said}", SIZES.label)
    has_line = waiting and (spacing.waiting_has_line or joined.width_mm > _LONGEST_LABEL)
    below = (plain(waiting, SIZES.label, wide),) if has_line else ()
    label = single(said, SIZES.label) if has_line or not waiting else joined
    signed = Signed(_call_box, Stack((number, who, reason, *below)), _INDENT, SIZES.heading)
    return Stack((space(spacing.above), signed, _said(label, spacing.said), space(spacing.below)), holds=True)


def _call_box(pen: Pen, x: float, baseline: float) -> None:
    box(pen, x, baseline - 3.9, _BOX, 1.2)


def _said(label: Line, high: float) -> Drawn:
    def how(pen: Pen, x: float, top: float) -> None:
        writing_line(pen, x + _INDENT, top + high - 2.2, x + WIDTH, label)
        pen.rule(x, top + high, x + WIDTH)

    return Drawn(high, how)


def _quiet_rows(calls: Sequence[WeekCall], words: Words, today: date) -> list[Block]:
    """Return one line for each: box, whom, why and the number; a long one takes more lines, never less words."""
    widest = max(single(begun(call.who), SIZES.body.bold).width_mm for call in calls)
    who_wide = min(widest, _WIDEST_WHO)
    return [_quiet_row(call, words, today, who_wide) for call in calls]


def _quiet_row(call: WeekCall, words: Words, today: date, who_wide: float) -> Stack:
    phone = single(kept_whole(call.phone), SIZES.phone)
    at = _QUIET_INDENT + who_wide + _GAP
    room = WIDTH - at - (phone.width_mm + _GAP if call.phone else 0.0)
    waiting = [Span(f" {told}", SIZES.label) for told in (who_waits(words, call),) if told]
    reason = (*why_to_call(words, call, today, SIZES.body), *waiting)
    row = Beside(
        (
            (0.0, Drawn(BOX_MM, lambda pen, x, top: box(pen, x, top + 0.2))),
            (_QUIET_INDENT, plain(begun(call.who), SIZES.body.bold, who_wide)),
            (at, paragraph(reason, SIZES.body, room)),
            (0.0, Drawn(0.0, lambda pen, _x, top: pen.line(phone, RIGHT, top + SIZES.body.size_mm, Align.RIGHT))),
        )
    )
    below = max(1.6, _QUIET_ROW - 1.6 - row.height)
    rule = Drawn(0.0, lambda pen, x, top: pen.rule(x, top, x + WIDTH))
    return Stack((space(1.6), row, space(below), rule), holds=True)
