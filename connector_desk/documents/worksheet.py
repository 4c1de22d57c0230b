"""The worksheet of one case: what is known, three voices, and at most three actions."""

from datetime import datetime, timedelta

from connector_desk.documents.blocks import Beside, Block, Drawn, Lines, Signed, Stack, plain, space, spaced
from connector_desk.documents.breaking import balanced
from connector_desk.documents.days import clock
from connector_desk.documents.marks import bullet, letter_block, writing_line
from connector_desk.documents.measures import FRAME, HALF_WIDTH, LEFT, LINE_GREY, SECOND_HALF, SIZES, WIDTH, Face, Style
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.text import Span, single
from connector_desk.domain.papers import AgendaEntry
from connector_desk.domain.words import Words

_QUESTION = Style(Face.SERIF, 14, 18.5)
_LETTER = Style(Face.BOLD, 20, 25).white
_LETTER_SIDE = 12.0
_TIMES_WIDTH = 26.0
_PADDING = 3.0
_BOX_HEIGHT = 42.0
_LINE_APART = 8.2
_COLUMNS = (76.0, 108.0, 130.0)
_HEAD_HEIGHT = 8.4
_ROW_HEIGHT = 12.5
_ACTIONS = 3


def worksheet(entry: AgendaEntry, words: Words) -> Stack:
    """Return the sheet for one case; it goes to the next sheet as a whole."""
    boxes = _known_and_voices(entry, words)
    return Stack((_head(entry, words), space(5.0), boxes, space(4.0), _actions(words)), holds=True)


def _head(entry: AgendaEntry, words: Words) -> Block:
    side = _LETTER_SIDE + (len(entry.letter) - 1) * 5.0
    wide = WIDTH - side - 4.0 - _TIMES_WIDTH
    name = (plain(entry.name, SIZES.small.bold, wide),) if entry.name else ()
    question = Stack((*name, Lines(balanced([Span(entry.question, _QUESTION)], wide), _QUESTION)))
    above = max(0.0, (_LETTER_SIDE - question.height) / 2)
    times = single(f"{clock(entry.starts)} – {_ends(entry)}", SIZES.body.bold)
    minutes = single(words.translate("Agenda", "%n minute(s)", "", entry.minutes), SIZES.label)
    case = words.translate("Agenda", "Case {letter}").format(letter=entry.letter)

    def how(pen: Pen, x: float, top: float) -> None:
        pen.heading(case, 1, top)
        letter_block(pen, single(entry.letter, _LETTER), (x, top), (side, _LETTER_SIDE), top + _LETTER_SIDE / 2 + 2.6)
        question.draw(pen, x + side + 4.0, top + above)
        pen.line(times, x + WIDTH, top + 4.8, Align.RIGHT)
        pen.line(minutes, x + WIDTH, top + 9.8, Align.RIGHT)

    return Drawn(max(_LETTER_SIDE, question.height), how)


def _ends(entry: AgendaEntry) -> str:
    any_day = datetime(2000, 1, 1, entry.starts.hour, entry.starts.minute)  # noqa: DTZ001  # a clock time, no moment
    return clock((any_day + timedelta(minutes=entry.minutes)).time())


def _known_and_voices(entry: AgendaEntry, words: Words) -> Block:
    wide = HALF_WIDTH - 2 * _PADDING
    rows = spaced(
        (Signed(bullet, plain(text, SIZES.small, wide - 4.0), 4.0, SIZES.small) for text in entry.known),
        0.6,
    )
    known = Stack((_label(words.translate("Agenda", "Case"), words.translate("Agenda", "What do we know?")), *rows))
    high = max(_BOX_HEIGHT, known.height + 2 * _PADDING + 2 * _LINE_APART)
    left = Beside(((0.0, _box(high)), (_PADDING, Stack((space(_PADDING), known)))))
    lines = _lines_below(known.height + _PADDING, high, wide)
    voices = Stack((space(_PADDING), _voices(words, wide)))
    second = SECOND_HALF - LEFT
    return Beside(((0.0, left), (_PADDING, lines), (second, _box(high)), (second + _PADDING, voices)))


def _box(high: float) -> Drawn:
    return Drawn(high, lambda pen, x, top: pen.frame(x, top, HALF_WIDTH, high, FRAME))


def _label(text: str, hint: str) -> Drawn:
    bold, quiet = single(text, SIZES.body.bold), single(hint, SIZES.label)

    def how(pen: Pen, x: float, top: float) -> None:
        pen.line(bold, x, top + SIZES.body.size_mm)
        pen.line(quiet, x + bold.width_mm + 2.5, top + SIZES.body.size_mm)

    return Drawn(SIZES.body.line_mm + 1.2, how)


def _lines_below(start: float, end: float, wide: float) -> Drawn:
    def how(pen: Pen, x: float, top: float) -> None:
        at = top + end - 4.0
        while at >= top + start + _LINE_APART - 1.5:
            writing_line(pen, x, at, x + wide)
            at -= _LINE_APART

    return Drawn(end, how)


def _voices(words: Words, wide: float) -> Stack:
    asked = (
        words.translate("Agenda", "the resident?"),
        words.translate("Agenda", "a volunteer?"),
        words.translate("Agenda", "a professional?"),
    )
    label = _label(words.translate("Agenda", "Analysis"), words.translate("Agenda", "How is it seen by ..."))
    return Stack((label, *(_voice(text, wide) for text in asked)))


def _voice(text: str, wide: float) -> Drawn:
    line = single(text, SIZES.small)
    return Drawn(10.9, lambda pen, x, top: writing_line(pen, x, top + 8.0, x + wide, line))


def _actions(words: Words) -> Block:
    high = _HEAD_HEIGHT + _ACTIONS * _ROW_HEIGHT
    label = _label(words.translate("Agenda", "Actions"), words.translate("Agenda", "At most three"))
    heads = (
        words.translate("Agenda", "Who?"),
        words.translate("Agenda", "Before?"),
        words.translate("Agenda", "Who hears?"),
    )

    def how(pen: Pen, x: float, top: float) -> None:
        label.draw(pen, x + _PADDING, top + 1.6)
        for at, head in zip(_COLUMNS, heads, strict=True):
            pen.line(single(head, SIZES.label), x + at + 2.0, top + 1.6 + SIZES.body.size_mm)
            pen.path([(x + at, top), (x + at, top + high)], 0.45, LINE_GREY)
        for row in range(_ACTIONS):
            y = top + _HEAD_HEIGHT + row * _ROW_HEIGHT
            pen.rule(x, y, x + WIDTH)
            pen.line(single(str(row + 1), SIZES.body.bold), x + _PADDING, y + _ROW_HEIGHT / 2 + 1.4)
        pen.frame(x, top, WIDTH, high, FRAME)

    return Drawn(high, how)
