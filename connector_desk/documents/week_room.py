"""Who has room: places taken and free, when they can, the last talk, and their own boundary."""

from collections.abc import Iterator

from connector_desk.documents.blocks import Beside, Block, Drawn, Stack, paragraph, plain, space
from connector_desk.documents.marks import box
from connector_desk.documents.measures import BLACK, RULE, SIZES, WIDTH
from connector_desk.documents.pen import Pen
from connector_desk.documents.text import Span, single, spoken
from connector_desk.documents.week_words import can_on, last_talk
from connector_desk.domain.papers import RoomLine, Week
from connector_desk.domain.words import Words

_SQUARE = 3.8
_SQUARE_STEP = 5.0
_PLACES_AT, _CAN_AT, _TALK_AT, _BOUNDARY_AT = 26.0, 58.0, 99.0, 121.0
_MOST_SQUARES = 6
_LOWEST_ROW = 7.6
_HIGHEST_ROW = 200.0


def room_table(paper: Week, words: Words) -> Iterator[Block]:
    """Yield the head of the table and a row for each volunteer; nothing where there are none."""
    rows = [_row(line, paper, words) for line in paper.room]
    if rows:
        above = Stack((space(5.0), _title(words), _head(words)), holds=True)
        yield Stack((above, rows[0]), headed=True)
        yield from rows[1:]


def _title(words: Words) -> Drawn:
    text = words.translate("Week", "Who has room?")
    heading = single(text, SIZES.heading)
    taken = single(words.translate("Week", "taken"), SIZES.small)
    free = single(words.translate("Week", "free"), SIZES.small)

    def how(pen: Pen, x: float, top: float) -> None:
        pen.heading(text, 1, top)
        baseline = top + SIZES.heading.size_mm
        pen.line(heading, x, baseline)
        x += heading.width_mm + 6.0
        for line, is_filled in ((taken, True), (free, False)):
            box(pen, x, baseline - 3.2, _SQUARE, 0.9, is_filled=is_filled)
            pen.line(line, x + _SQUARE + 1.6, baseline)
            x += _SQUARE + line.width_mm + 7.0

    return Drawn(SIZES.heading.line_mm + 0.6, how)


def _head(words: Words) -> Drawn:
    heads = (
        (_CAN_AT, words.translate("Week", "Can on")),
        (_TALK_AT, words.translate("Week", "Talk")),
        (_BOUNDARY_AT, words.translate("Week", "Boundary, in own words")),
    )

    def how(pen: Pen, x: float, top: float) -> None:
        for at, text in heads:
            pen.line(single(text, SIZES.label), x + at, top + 4.4)
        pen.rule(x, top + 6.2, x + WIDTH, RULE, BLACK)

    return Drawn(6.4, how)


def _row(line: RoomLine, paper: Week, words: Words) -> Stack:
    """Return one volunteer; a row does not split, unless somebody wrote more than a sheet can hold."""
    talk_style = SIZES.small.bold if line.talk_is_late else SIZES.small
    boundary = [Span(spoken(line.boundary), SIZES.small.serif)] if line.boundary else []
    parts: list[tuple[float, Block]] = [
        (0.0, plain(line.name, SIZES.small.bold, _PLACES_AT - 2.0)),
        (_PLACES_AT, _places(line, words)),
        (_CAN_AT, plain(can_on(words, line.can), SIZES.small, _TALK_AT - _CAN_AT - 2.0)),
        (_TALK_AT, plain(last_talk(words, line.last_talk, paper.today), talk_style, _BOUNDARY_AT - _TALK_AT - 1.0)),
        (_BOUNDARY_AT, paragraph(boundary, SIZES.small.serif, WIDTH - _BOUNDARY_AT)),
    ]
    cells = Beside(tuple((at, Stack((space(1.8), block))) for at, block in parts))
    below = space(max(1.6, _LOWEST_ROW - cells.height))
    rule = Drawn(0.0, lambda pen, x, top: pen.rule(x, top, x + WIDTH))
    return Stack((cells, below, rule), holds=cells.height < _HIGHEST_ROW)


def _places(line: RoomLine, words: Words) -> Block:
    """Return squares; more matches than the limit are said in words, since squares could hide it."""
    if line.taken > line.limit:
        told = words.translate("Week", "{taken} of {limit}: too many")
        return plain(told.format(taken=line.taken, limit=line.limit), SIZES.small.bold, _CAN_AT - _PLACES_AT - 2.0)
    if line.limit > _MOST_SQUARES:
        told = words.translate("Week", "{taken} of {limit}")
        return plain(told.format(taken=line.taken, limit=line.limit), SIZES.small, _CAN_AT - _PLACES_AT - 2.0)

    def how(pen: Pen, x: float, top: float) -> None:
        for place in range(line.limit):
            box(pen, x + place * _SQUARE_STEP, top, _SQUARE, 0.9, is_filled=place < line.taken)

    return Drawn(_SQUARE, how)
