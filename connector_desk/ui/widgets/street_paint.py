"""How the street is drawn. Imported before the first picture, so it takes from Qt only what it must.

Each Qt type is built at its first use, and the namespace `Qt` with its hundred enums takes longer than the whole
street. Whatever could take a `Qt` value builds it: a brush from a colour, `fillRect`, `setPen`, `setBrush`. So all
that is painted here are paths, with brushes that a palette makes.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPalette

GREENS = ("#14473C", "#10332B", "#2B5B4E", "#1D4D41", "#3B6B5E")
HOUSES = (
    (-8, 96, 208, "step", 0),
    (89, 102, 260, "neck", 1),
    (193, 110, 233, "bell", 2),
    (305, 126, 194, "flat", 3),
    (433, 106, 250, "step", 4),
    (541, 114, 234, "neck", 0),
    (657, 118, 204, "flat", 1),
    (777, 104, 245, "bell", 2),
    (883, 116, 212, "step", 3),
    (1001, 102, 250, "neck", 4),
    (1105, 120, 198, "flat", 0),
    (1227, 110, 235, "bell", 1),
)
"""Left edge, width, height, gable and green of each house on a street of 1280."""
LIT = {(2, 1, 1), (7, 0, 2), (7, 1, 0)}
"""House, floor from above and window of the three lamps."""
WIDE = 1280.0


def brush(color: QColor) -> QBrush:
    """Return a brush of one colour without building the namespace `Qt`."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, color)
    return palette.window()


def fill_rect(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Fill a rectangle, as `fillRect` does once the namespace `Qt` is there."""
    path = QPainterPath()
    path.addRect(rect)
    painter.fillPath(path, brush(color))


def paint_street(
    painter: QPainter, width: float, ground: float, *, is_all_lit: bool = False, scale: float = 1.0
) -> None:
    """Draw the houses standing on the line `ground`, as many as fit into `width`."""
    painter.save()
    painter.translate(0, ground)
    painter.scale(scale, scale)
    reach = width / scale
    start = 0.0
    while start < reach:
        for at, house in enumerate(HOUSES):
            if start + house[0] < reach:
                _house(painter, start, at, is_all_lit=is_all_lit, is_first=start == 0.0)
        start += WIDE + 66
    painter.restore()


def _house(painter: QPainter, start: float, at: int, *, is_all_lit: bool, is_first: bool) -> None:
    x, width, height, gable, green = HOUSES[at]
    left = start + x
    painter.fillPath(_outline(left, width, height, gable), brush(QColor(GREENS[green])))
    pane = _pane(width * 0.175, 29)
    dark, lit = QPainterPath(), QPainterPath()
    floors = 3 if height >= 245 else 2
    for floor in range(floors):
        for window in range(3):
            is_lit = is_all_lit or (is_first and (at, floor, window) in LIT)
            y = -185 + 48 * (floor + 3 - floors)
            (lit if is_lit else dark).addPath(pane.translated(left + width * (0.12 + 0.295 * window), y))
    middle = left + width / 2
    dark.addRect(middle - 10, -41, 20, 5)
    painter.fillPath(dark, brush(QColor(255, 255, 255, 43)))
    painter.fillPath(lit, brush(QColor("#F5B83D")))
    fill_rect(painter, QRectF(middle - 10, -36, 20, 36), QColor(0, 0, 0, 89))


def _pane(width: float, height: float) -> QPainterPath:
    """Return one window at the origin: two halves, each with an upper and a lower pane."""
    half, rail = width / 2 - 0.6, height * 0.38
    path = QPainterPath()
    for x in (0.0, half + 1.2):
        path.addRect(x, 0, half, rail)
        path.addRect(x, rail + 1.2, half, height - rail - 1.2)
    return path


def _outline(left: float, width: float, height: float, gable: str) -> QPainterPath:
    right, top = left + width, -height
    path = QPainterPath()
    path.moveTo(left, 0)
    {"step": _step, "neck": _neck, "bell": _bell, "flat": _flat}[gable](path, left, right, top)
    path.lineTo(right, 0)
    path.closeSubpath()
    return path


def _step(path: QPainterPath, left: float, right: float, top: float) -> None:
    steps = ((0, 43), (9, 43), (9, 28), (18, 28), (18, 14), (28, 14), (28, 0))
    for x, y in steps:
        path.lineTo(left + x, top + y)
    for x, y in reversed(steps):
        path.lineTo(right - x, top + y)


def _neck(path: QPainterPath, left: float, right: float, top: float) -> None:
    side = (right - left) * 0.27
    path.lineTo(left, top + 74)
    path.cubicTo(left + side * 0.7, top + 70, left + side, top + 50, left + side, top + 16)
    path.lineTo((left + right) / 2, top)
    path.lineTo(right - side, top + 16)
    path.cubicTo(right - side, top + 50, right - side * 0.7, top + 70, right, top + 74)


def _bell(path: QPainterPath, left: float, right: float, top: float) -> None:
    middle, width = (left + right) / 2, right - left
    path.lineTo(left, top + 65)
    path.cubicTo(left + width * 0.25, top + 55, left + width * 0.22, top, middle, top)
    path.cubicTo(right - width * 0.22, top, right - width * 0.25, top + 55, right, top + 65)


def _flat(path: QPainterPath, left: float, right: float, top: float) -> None:
    for x, y in ((left, top + 6), (left - 4, top + 6), (left - 4, top), (right, top)):
        path.lineTo(x, y)
