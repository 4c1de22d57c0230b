"""Pictograms of the consent form, drawn and not set; each stands beside words. They fill a square of 12 mm."""

import math
from collections.abc import Callable

from connector_desk.documents.measures import HEAVY_FRAME
from connector_desk.documents.pen import Pen, Point
from connector_desk.domain.consent import DataCategory

SIDE = 12.0
Pictogram = Callable[[Pen, float, float], None]
"""Draws into the square whose top left corner is x and y."""


def _line(pen: Pen, x: float, y: float, points: list[Point]) -> None:
    pen.path([(x + right, y + down) for right, down in points], HEAVY_FRAME)


def _arc(middle: Point, radius: float, start: int, end: int) -> list[Point]:
    """Return points on a circle, in degrees from the right and downwards."""
    steps = max(2, abs(end - start) // 10)
    turns = [math.radians(start + (end - start) * at / steps) for at in range(steps + 1)]
    return [(middle[0] + radius * math.cos(turn), middle[1] + radius * math.sin(turn)) for turn in turns]


def house(pen: Pen, x: float, y: float) -> None:
    """Draw whom it goes to."""
    _line(pen, x, y, [(0.8, 6.2), (6, 1), (11.2, 6.2)])
    _line(pen, x, y, [(2.2, 5.2), (2.2, 11.2), (9.8, 11.2), (9.8, 5.2)])
    _line(pen, x, y, [(4.8, 11.2), (4.8, 7.6), (7.2, 7.6), (7.2, 11.2)])


def heart(pen: Pen, x: float, y: float) -> None:
    """Draw what it is for."""
    left, right = _arc((3.6, 4.0), 2.9, 140, 326), _arc((8.4, 4.0), 2.9, 214, 400)
    _line(pen, x, y, [(6, 11), *left, *right, (6, 11)])


def calendar(pen: Pen, x: float, y: float) -> None:
    """Draw how long."""
    pen.frame(x + 1, y + 2, 10, 9.2, HEAVY_FRAME)
    _line(pen, x, y, [(1, 4.8), (11, 4.8)])
    for at in (3.8, 8.2):
        _line(pen, x, y, [(at, 0.8), (at, 3)])
    _line(pen, x, y, [(4, 8), (5.5, 9.5), (8.2, 6.6)])


def stop(pen: Pen, x: float, y: float) -> None:
    """Draw how to stop."""
    corners = [math.radians(22.5 + 45 * at) for at in range(9)]
    _line(pen, x, y, [(6 + 5.4 * math.cos(turn), 6 + 5.4 * math.sin(turn)) for turn in corners])
    pen.solid([(x + 3.2, y + 5.3, 5.6, 1.4)])


def _card(pen: Pen, x: float, y: float) -> None:
    pen.frame(x + 0.5, y + 2, 11, 8, HEAVY_FRAME)
    pen.circle(x + 3.6, y + 4.9, 1.2, HEAVY_FRAME)
    _line(pen, x, y, _arc((3.6, 9.0), 2.0, 180, 360))
    for at in (4.8, 7.2):
        _line(pen, x, y, [(7, at), (10, at)])


def _phone(pen: Pen, x: float, y: float) -> None:
    pen.frame(x + 3, y + 0.6, 6, 10.8, HEAVY_FRAME)
    _line(pen, x, y, [(5.2, 9.9), (6.8, 9.9)])


def _speech(pen: Pen, x: float, y: float) -> None:
    _line(pen, x, y, [(1, 1.6), (11, 1.6), (11, 8.4), (5.4, 8.4), (3, 11), (3, 8.4), (1, 8.4), (1, 1.6)])
    for at in (4, 6):
        _line(pen, x, y, [(3, at), (9, at)])


def _question(pen: Pen, x: float, y: float) -> None:
    pen.circle(x + 6, y + 6, 5.4, HEAVY_FRAME)
    _line(pen, x, y, [*_arc((6, 4.6), 1.8, 180, 400), (6, 6.6), (6, 7.6)])
    pen.circle(x + 6, y + 9.1, 0.45, 0.3, is_filled=True)


def _people(pen: Pen, x: float, y: float) -> None:
    for at, is_filled in ((2.4, False), (9.6, False), (6.0, True)):
        down = 0.0 if is_filled else 1.4
        pen.circle(x + at, y + 3.2 + down, 1.6, HEAVY_FRAME, is_filled=is_filled)
        _line(pen, x, y, [*_arc((at, 9.2 + down / 2), 2.4, 180, 360), (at - 2.4, 9.2 + down / 2)])


def _sun(pen: Pen, x: float, y: float) -> None:
    pen.circle(x + 6, y + 6, 2.4, HEAVY_FRAME)
    for turn in (math.radians(45 * at) for at in range(8)):
        ray = [(6 + reach * math.cos(turn), 6 + reach * math.sin(turn)) for reach in (3.8, 5.4)]
        _line(pen, x, y, ray)


def _present(pen: Pen, x: float, y: float) -> None:
    pen.frame(x + 1.4, y + 5.4, 9.2, 5.8, HEAVY_FRAME)
    pen.frame(x + 0.8, y + 3.2, 10.4, 2.2, HEAVY_FRAME)
    _line(pen, x, y, [(6, 3.2), (6, 11.2)])
    _line(pen, x, y, [(6, 3.2), (3.6, 0.8), (3.0, 2.4), (6, 3.2), (8.4, 0.8), (9.0, 2.4), (6, 3.2)])


def _sheet(pen: Pen, x: float, y: float) -> None:
    _line(pen, x, y, [(2.4, 0.8), (7.6, 0.8), (9.8, 3), (9.8, 11.2), (2.4, 11.2), (2.4, 0.8)])
    for at in (4.6, 6.6, 8.6):
        _line(pen, x, y, [(4.2, at), (8, at)])


_OF_CATEGORY: dict[DataCategory, Pictogram] = {
    DataCategory.IDENTITY: _card,
    DataCategory.CONTACT: _phone,
    DataCategory.ADDRESS: house,
    DataCategory.HOUSEHOLD: _people,
    DataCategory.LANGUAGES: _speech,
    DataCategory.WISHES: _sun,
    DataCategory.OFFERS: _present,
    DataCategory.STORY: _speech,
    DataCategory.NETWORK_ROLES: _people,
    DataCategory.NETWORK_NAMES: _people,
    DataCategory.DOCUMENTS: _sheet,
}


def pictogram_of(category: DataCategory) -> Pictogram:
    """Return the pictogram of a kind of data; every ask has that of a question, so that none gives its subject away."""
    return _OF_CATEGORY.get(category, _question)
