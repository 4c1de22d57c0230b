"""What the ecogram is drawn with: a shape per kind of support, a box per kind of person, a line with its arrows.

Nothing of it is told by colour alone: formal ties have square corners, a second edge and a broken line.
"""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from connector_desk.domain.resident import Support, TieDirection
from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.face import FaceKind
from connector_desk.ui.widgets.shapes import Tone

MARK = 10.0
"""The side of a mark of support, in the unit of the drawing."""
PERSON = 62.0
_PIXELS_PER_POINT = 96 / 72
_DASHES = (5.0, 3.0)
_WIDTHS = {3: 3.0, 2: 2.2, 1: 1.4}
_TONES = {FaceKind.VOLUNTEER: Tone.LEAF, FaceKind.PROFESSIONAL: Tone.SKY}


def drawn_font(role: Role) -> QFont:
    """Return the font of a role in the unit of the drawing: the view makes it larger with everything else."""
    font = theme.current().font(role)
    font.setPixelSize(round(role.value[1] * _PIXELS_PER_POINT))
    return font


def paint_support(painter: QPainter, support: Support, rect: QRectF, color: QColor) -> None:
    """Draw the shape of a kind of support: square, disc, triangle or diamond."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    middle, half = rect.center(), rect.width() / 2
    match support:
        case Support.PRACTICAL:
            painter.drawRect(rect.adjusted(0.8, 0.8, -0.8, -0.8))
        case Support.COMPANY:
            painter.drawEllipse(middle, half - 0.2, half - 0.2)
        case Support.ADVICE:
            corners = [rect.bottomLeft(), QPointF(middle.x(), rect.top()), rect.bottomRight()]
            painter.drawPolygon(QPolygonF(corners))
        case Support.EMOTIONAL:
            sides = [(0, -half), (half, 0), (0, half), (-half, 0)]
            painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in sides]))


def paint_box(painter: QPainter, rect: QRectF, kind: FaceKind) -> QColor:
    """Draw the box of a kind of person, and return the colour of what stands in it."""
    worn, tone = theme.current(), _TONES.get(kind, Tone.LAMP)
    radius, line = box_radius(rect, kind), worn.color(tone.shape)
    painting.rounded(painter, rect, radius, worn.color(tone.tint), line, 2.0 if worn.is_bright else 1.2)
    if kind is FaceKind.PROFESSIONAL:
        painting.rounded(painter, rect.adjusted(3, 3, -3, -3), radius, None, line, 0.8)
    return worn.color(tone.ink)


def box_radius(rect: QRectF, kind: FaceKind) -> float:
    """Return how round the corners are: a pill for one's own people, soft for volunteers, square for professionals."""
    if kind is FaceKind.PROFESSIONAL:
        return 1.0
    return rect.height() * (0.24 if kind is FaceKind.VOLUNTEER else 0.5)


def line_pen(color: QColor, closeness: int, *, is_formal: bool) -> QPen:
    """Return the pen of a tie: heavier is nearer, broken is formal."""
    pen = QPen(color, _WIDTHS[closeness])
    if is_formal:
        pen.setDashPattern([part / pen.widthF() * 2 for part in _DASHES])
    return pen


def arrows(start: QPointF, end: QPointF, direction: TieDirection) -> QPainterPath:
    """Return the heads of the arrows of a line from the resident (`start`) to somebody around (`end`)."""
    path = QPainterPath()
    turn = math.atan2(end.y() - start.y(), end.x() - start.x())
    if direction is not TieDirection.FROM_RESIDENT:
        _head(path, start, turn + math.pi)
    if direction is not TieDirection.TO_RESIDENT:
        _head(path, end, turn)
    return path


def _head(path: QPainterPath, tip: QPointF, turn: float) -> None:
    long, wide = 12.0, 5.5
    back = QPointF(tip.x() - long * math.cos(turn), tip.y() - long * math.sin(turn))
    aside = QPointF(-wide * math.sin(turn), wide * math.cos(turn))
    path.addPolygon(QPolygonF([tip, back + aside, back - aside, tip]))


class SupportMark(QWidget):
    """One shape of support beside its word."""

    def __init__(self, support: Support, size: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._support, self._size = support, size
        self.dress()

    def dress(self) -> None:
        """Take the size of the present scale."""
        side = theme.current().px(self._size)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape."""
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_support(painting.start(self), self._support, rect, theme.current().color("ink"))


class LegendSample(QWidget):
    """A box of a kind of person with its line, or a line with arrows alone, beside the words that explain it."""

    def __init__(
        self, kind: FaceKind | None, direction: TieDirection | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind, self._direction = kind, direction
        self.dress()

    def dress(self) -> None:
        """Take the size of the present scale."""
        self.setFixedSize(theme.current().px(52), theme.current().px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sample."""
        painter, worn = painting.start(self), theme.current()
        painter.scale(worn.scale, worn.scale)
        middle, color = 11.0, worn.color("canal")
        is_formal = self._kind is FaceKind.PROFESSIONAL
        start, end = QPointF(2, middle), QPointF(20 if self._kind else 50, middle)
        painter.setPen(line_pen(color, 2, is_formal=is_formal))
        inset = QPointF(0 if self._kind else 8, 0)
        painter.drawLine(start + inset, end - inset)
        if self._direction is not None:
            painter.fillPath(arrows(start, end, self._direction), color)
        if self._kind is not None:
            paint_box(painter, QRectF(20, 3, 31, 16), self._kind)
