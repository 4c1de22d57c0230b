"""What the ecogram is drawn with on paper: the shape of each support, boxes, lines with arrows. All in black."""

import math

from connector_desk.documents.measures import MM_PER_POINT
from connector_desk.documents.pen import Pen, Point
from connector_desk.domain.resident import Support, TieDirection

MARK_MM = 2.3
_WEIGHTS = {3: 1.8, 2: 1.2, 1: 0.7}
_DASH = (4.0, 2.4)
_HEAD_LONG, _HEAD_WIDE = 3.2, 1.3


def support_mark(pen: Pen, support: Support, x: float, y: float, side: float = MARK_MM) -> None:
    """Draw the shape of a kind of support around a point: square, disc, triangle or diamond."""
    half = side / 2
    match support:
        case Support.PRACTICAL:
            pen.solid([(x - half * 0.9, y - half * 0.9, side * 0.9, side * 0.9)])
        case Support.COMPANY:
            pen.circle(x, y, half, 0.1, is_filled=True)
        case Support.ADVICE:
            pen.polygon([(x - half * 1.1, y + half), (x, y - half), (x + half * 1.1, y + half)])
        case Support.EMOTIONAL:
            pen.polygon([(x - half * 1.1, y), (x, y - half * 1.1), (x + half * 1.1, y), (x, y + half * 1.1)])


def person_box(
    pen: Pen, middle: Point, size: tuple[float, float], *, is_formal: bool, is_volunteer: bool = False
) -> None:
    """Draw a white box: round for one's own people, soft for a volunteer, square with a second edge where formal."""
    wide, high = size
    x, y = middle[0] - wide / 2, middle[1] - high / 2
    if is_volunteer:
        pen.rounded(x, y, wide, high, min(1.6, high * 0.24), 0.9)
    elif is_formal:
        pen.rounded(x, y, wide, high, 0.0, 0.9)
        pen.rounded(x + 0.8, y + 0.8, wide - 1.6, high - 1.6, 0.0, 0.5)
    else:
        pen.rounded(x, y, wide, high, min(wide, high) / 2, 0.9)


def tie_line(pen: Pen, start: Point, end: Point, direction: TieDirection, *, closeness: int, is_formal: bool) -> None:
    """Draw the line from the resident (`start`) to somebody; heavier is nearer, broken is formal."""
    length = math.dist(start, end)
    if length < 2 * _HEAD_LONG:
        return
    way = ((end[0] - start[0]) / length, (end[1] - start[1]) / length)
    inset = _HEAD_LONG * 0.8
    points = [_along(start, way, inset), _along(end, way, -inset)]
    pen.path(points, _WEIGHTS[closeness], dash=_DASH if is_formal else None)
    if direction is not TieDirection.FROM_RESIDENT:
        _head(pen, start, (-way[0], -way[1]))
    if direction is not TieDirection.TO_RESIDENT:
        _head(pen, end, way)


def ring(pen: Pen, middle: Point, wide: float, high: float, grey: float) -> None:
    """Draw a dashed ring with these half axes."""
    turns = [2 * math.pi * step / 120 for step in range(121)]
    points = [(middle[0] + wide * math.sin(turn), middle[1] - high * math.cos(turn)) for turn in turns]
    pen.path(points, 1.4 * MM_PER_POINT, grey, (2, 2))


def _head(pen: Pen, tip: Point, way: Point) -> None:
    back = _along(tip, way, -_HEAD_LONG)
    aside = (-way[1] * _HEAD_WIDE, way[0] * _HEAD_WIDE)
    pen.polygon([tip, (back[0] + aside[0], back[1] + aside[1]), (back[0] - aside[0], back[1] - aside[1])])


def _along(point: Point, way: Point, length: float) -> Point:
    return point[0] + way[0] * length, point[1] + way[1] * length
