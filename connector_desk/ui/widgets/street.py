"""The street: gables along a canal; a yellow lamp burns where a person is waiting."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_desk.ui import theme
from connector_desk.ui.widgets import painting

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
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(GREENS[green]))
    painter.drawPath(_outline(left, width, height, gable))
    glass = QColor("#FFFFFF")
    glass.setAlphaF(0.17)
    lamp = QColor("#F5B83D")
    floors = 3 if height >= 245 else 2
    for floor in range(floors):
        for window in range(3):
            is_lit = is_all_lit or (is_first and (at, floor, window) in LIT)
            spot = QRectF(left + width * (0.12 + 0.295 * window), -185 + 48 * (floor + 3 - floors), width * 0.175, 29)
            _window(painter, spot, lamp if is_lit else glass)
    door = QColor("#000000")
    door.setAlphaF(0.35)
    painter.fillRect(QRectF(left + width / 2 - 10, -36, 20, 36), door)
    painter.fillRect(QRectF(left + width / 2 - 10, -41, 20, 5), glass)


def _window(painter: QPainter, spot: QRectF, color: QColor) -> None:
    half, rail = spot.width() / 2 - 0.6, spot.height() * 0.38
    for x in (spot.left(), spot.left() + half + 1.2):
        painter.fillRect(QRectF(x, spot.top(), half, rail), color)
        painter.fillRect(QRectF(x, spot.top() + rail + 1.2, half, spot.height() - rail - 1.2), color)


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


class StreetPicture(QWidget):
    """The street with every lamp lit: everybody has heard. Nothing else may use it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(226)
        self.setMaximumWidth(720)

    def sizeHint(self) -> QSize:
        """Return the size of the picture."""
        return QSize(640, 226)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sky, houses and quay."""
        worn, painter, rect = theme.current(), painting.start(self), QRectF(self.rect())
        painter.setClipPath(painting.rounded_path(rect, 14))
        painter.fillRect(rect, worn.color("canal_tint"))
        ground = rect.height() - 30
        paint_street(painter, rect.width(), ground, is_all_lit=True, scale=0.7)
        painter.fillRect(QRectF(0, ground, rect.width(), 5), worn.color("line"))
        painter.fillRect(QRectF(0, ground + 5, rect.width(), 30), worn.color("inset"))
