"""The slip that a visitor of the walk-in hour takes along: a strip of 80 mm, as long as what stands on it."""

from connector_desk.documents.blocks import Block, Drawn, Framed, Stack, plain, space
from connector_desk.documents.days import clock, full_day, weekday
from connector_desk.documents.marks import sample_mark
from connector_desk.documents.measures import BLACK, FRAME, RESIDENT_SIZES, RULE, SIZES, Face, Style
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.text import Line, begun, single
from connector_desk.domain.hour_papers import TicketSlip
from connector_desk.domain.words import Words

WIDE_MM = 80.0
_MARGIN = 6.0
_ROOM = WIDE_MM - 2 * _MARGIN
_SHORTEST = 80.0
_SIZES = (96, 72, 54, 40, 30, 22)
_PADDING = 3.0


def ticket(paper: TicketSlip, words: Words) -> bytes:
    """Set the slip. It names nobody, and says neither that somebody goes first nor why they came."""
    slip = Stack(tuple(_blocks(paper, words)))
    size = (WIDE_MM, max(_SHORTEST, slip.height + 2 * _MARGIN))
    pen = Pen(words.translate("Ticket", "Your number"), words.language, size)
    if paper.sample:
        sample_mark(pen, words.translate("Paper", "SAMPLE"), SIZES.small, WIDE_MM - _MARGIN, _MARGIN + 3.0)
    slip.draw(pen, _MARGIN, _MARGIN)
    pen.next_sheet()
    return pen.finished()


def _blocks(paper: TicketSlip, words: Words) -> list[Block]:
    body = RESIDENT_SIZES.body
    day = begun(f"{weekday(words, paper.day)} {full_day(words, paper.day)}, {clock(paper.came_at)}")
    blocks: list[Block] = [
        plain(paper.place, body.bold, _ROOM - 26.0 if paper.sample else _ROOM),
        space(3.0),
        Drawn(0.0, lambda pen, x, top: pen.rule(x, top, x + _ROOM, RULE, BLACK)),
        space(4.0),
        _label(paper.label),
        space(3.0),
        plain(day, SIZES.body, _ROOM),
        plain(words.translate("Ticket", "We call you by this. Take a seat."), SIZES.body, _ROOM),
    ]
    if paper.come_back:
        again = plain(words.translate("Ticket", "Come back"), body.bold, _ROOM - 2 * _PADDING)
        when = plain(paper.come_back, body, _ROOM - 2 * _PADDING)
        blocks += [space(4.0), Framed(Stack((again, when)), _ROOM, FRAME, _PADDING)]
    return blocks


def _label(text: str) -> Block:
    """Return the number or the word, as large as the strip allows, in the middle; what is very long gets more lines."""
    styles = [Style(Face.BOLD, size, size * 1.1) for size in _SIZES]
    style = next((one for one in styles if single(text, one).width_mm <= _ROOM), styles[-1])
    lines: tuple[Line, ...] = plain(text, style, _ROOM).lines

    def how(pen: Pen, x: float, top: float) -> None:
        for at, line in enumerate(lines):
            pen.line(line, x + _ROOM / 2, top + style.size_mm * 0.8 + at * style.line_mm, Align.MIDDLE)

    return Drawn(style.size_mm * 0.85 + (len(lines) - 1) * style.line_mm + 1.0, how)
