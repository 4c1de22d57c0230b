"""The weekly overview: first whom to call, then the days, then who has room."""

from connector_desk.documents.blocks import Block, Drawn, Signed, Stack, paragraph, plain, ruled_heading, space, title
from connector_desk.documents.days import span_of
from connector_desk.documents.internal import INTERNAL_TOP, InternalFurniture
from connector_desk.documents.marks import box, writing_line
from connector_desk.documents.measures import RIGHT, SIZES, WIDTH
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.sheets import Flow, printed
from connector_desk.documents.text import Span, kept_whole, single
from connector_desk.documents.week_grid import days_grid
from connector_desk.documents.week_room import room_table
from connector_desk.documents.week_words import why_to_call
from connector_desk.domain.papers import CallMoment, Week, WeekCall
from connector_desk.domain.words import Words

_CALL_INDENT = 10.0
_BOX = 6.2
_PHONE_ROOM = 52.0


def week(paper: Week, words: Words) -> bytes:
    """Set the overview. Raises DoesNotFit."""
    furniture = _furniture(paper, words)
    flow = Flow(INTERNAL_TOP, INTERNAL_TOP + 2.0, furniture.text_bottom)
    _add_calls(flow, paper, words)
    flow.next_sheet()
    flow.add(title(words.translate("Week", "The week"), SIZES.title, WIDTH))
    for block in days_grid(paper, words):
        flow.add(block)
    for block in room_table(paper, words):
        flow.add(block)
    flow.add(_also(words), 4.0)
    kind = words.translate("Week", "Weekly overview")
    pen = Pen(f"{kind} {paper.week}", words.language)
    return printed(pen, flow.sheets, furniture)


def _furniture(paper: Week, words: Words) -> InternalFurniture:
    number = words.translate("Week", "Week {number}").format(number=paper.week.number)
    return InternalFurniture(
        words=words,
        kind=single(words.translate("Week", "Weekly overview"), SIZES.heading),
        about=(single(f"{number} · {span_of(words, paper.week)}", SIZES.body),),
        to_do=words.translate("Week", "For you alone. Friday: bring up to date, then into the shredder."),
        sample=paper.sample,
        warning=words.translate("Week", "internal, destroy after this week"),
    )


def _add_calls(flow: Flow, paper: Week, words: Words) -> None:
    flow.add(title(words.translate("Week", "First, call"), SIZES.title, WIDTH))
    flow.add(plain(_introduction(paper, words), SIZES.label, WIDTH))
    for moment in CallMoment:
        calls = [call for call in paper.calls if call.moment is moment]
        if not calls:
            continue
        blocks = [_call(call, paper, words) for call in calls]
        flow.add(Stack((_group(moment, words), blocks[0]), holds=True), 5.6)
        for block in blocks[1:]:
            flow.add(block)


def _introduction(paper: Week, words: Words) -> str:
    if not paper.calls:
        return words.translate("Week", "Nobody needs to be called first this week.")
    count = words.translate("Week", "%n call(s).", "", len(paper.calls))
    order = words.translate("Week", "At the top stands what cannot wait. Why somebody asks for help is not here.")
    return f"{count} {order}"


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


def _call(call: WeekCall, paper: Week, words: Words) -> Stack:
    """Return one call: box, whom, number, reason, who waits, and a line for what was said."""
    wide = WIDTH - _CALL_INDENT
    phone = single(kept_whole(call.phone), SIZES.phone)
    is_beside = phone.width_mm <= _PHONE_ROOM
    who = plain(call.who, SIZES.heading, wide - _PHONE_ROOM if is_beside else wide)
    number = (
        Drawn(0.0, lambda pen, _x, top: pen.line(phone, RIGHT, top + SIZES.heading.size_mm, Align.RIGHT))
        if is_beside
        else plain(call.phone, SIZES.phone, wide)
    )
    blocks: list[Block] = [number, who, paragraph(why_to_call(words, call, paper.today, SIZES.body), SIZES.body, wide)]
    if call.waiting:
        blocks.append(paragraph([Span(_waiting(call, words), SIZES.label)], SIZES.label, wide))
    signed = Signed(_call_box, Stack(tuple(blocks)), _CALL_INDENT, SIZES.heading)
    return Stack((space(1.0), signed, _said(words), space(1.4)), holds=True)


def _call_box(pen: Pen, x: float, baseline: float) -> None:
    box(pen, x, baseline - 3.9, _BOX, 1.2)


def _waiting(call: WeekCall, words: Words) -> str:
    *others, last = call.waiting
    if not others:
        return words.translate("Week", "{name} waits for this.").format(name=last)
    return words.translate("Week", "{names} and {last} wait for this.").format(names=", ".join(others), last=last)


def _said(words: Words) -> Drawn:
    label = single(words.translate("Week", "Said"), SIZES.label)

    def how(pen: Pen, x: float, top: float) -> None:
        writing_line(pen, x + _CALL_INDENT, top + 7.6, x + WIDTH, label)
        pen.rule(x, top + 9.8, x + WIDTH)

    return Drawn(9.8, how)


def _also(words: Words) -> Drawn:
    label = single(words.translate("Week", "Also"), SIZES.body)

    def how(pen: Pen, x: float, top: float) -> None:
        writing_line(pen, x, top + 6.0, x + WIDTH, label)
        writing_line(pen, x, top + 14.0, x + WIDTH)

    return Drawn(15.0, how)
