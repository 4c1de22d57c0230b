"""The shapes of states: each is told apart without its colour."""

import math
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from connector_desk.ui import theme
from connector_desk.ui.widgets import painting


class Tone(Enum):
    """A family of colours: a shape colour, a tint ground and an ink."""

    BRICK = "brick"
    LAMP = "lamp"
    CANAL = "canal"
    LEAF = "leaf"
    SKY = "sky"
    PLUM = "plum"
    HELD = "held"

    @property
    def tint(self) -> str:
        """Name of the ground colour."""
        return f"{self.value}_tint"

    @property
    def ink(self) -> str:
        """Name of the text colour on that ground."""
        return f"{self.value}_ink"

    @property
    def shape(self) -> str:
        """Name of the colour that a shape on that ground has; a lamp is drawn in its ink."""
        return "lamp_ink" if self is Tone.LAMP else self.value


class Shape(Enum):
    """What a shape means, with the tone it has unless another is asked."""

    TODAY = ("today", Tone.BRICK)
    LATE = ("late", Tone.BRICK)
    UNSAVED = ("unsaved", Tone.LAMP)
    WAITING = ("waiting", Tone.LAMP)
    RUNNING = ("running", Tone.CANAL)
    PROPOSED = ("proposed", Tone.CANAL)
    DONE = ("done", Tone.LEAF)
    SILENT = ("silent", Tone.HELD)
    APPOINTMENT = ("appointment", Tone.SKY)
    HELD = ("held", Tone.HELD)
    PRIVATE = ("private", Tone.PLUM)
    NOT = ("not", Tone.HELD)
    QUESTION = ("question", Tone.LAMP)
    THIS_WEEK = ("this_week", Tone.CANAL)
    THIS_MONTH = ("this_month", Tone.CANAL)
    NO_HURRY = ("no_hurry", Tone.CANAL)

    @property
    def tone(self) -> Tone:
        """The tone of this shape."""
        return self.value[1]


class StatusShape(QWidget):
    """One shape beside a word; name it with the word, for it says nothing alone."""

    def __init__(self, shape: Shape, name: str, size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape, self._size = shape, size
        self.setAccessibleName(name)
        self.dress()

    def dress(self) -> None:
        """Take the size of the present scale."""
        side = theme.current().px(self._size)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape."""
        paint_shape(painting.start(self), self._shape, QRectF(self.rect()))


def paint_shape(
    painter: QPainter, shape: Shape, rect: QRectF, color: QColor | None = None, hole: QColor | None = None
) -> None:
    """Draw a shape into the square `rect`; `hole` is the ground that a mark inside shows."""
    worn = theme.current()
    ink = color or worn.color(shape.tone.shape)
    ground = hole or worn.color("paper")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 24, rect.height() / 24)
    _DRAW[shape](painter, ink, ground)
    painter.restore()


def _pen(color: QColor, width: float) -> QPen:
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _filled(painter: QPainter, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)


def _bang(painter: QPainter, color: QColor, top: float, bottom: float, dot: float) -> None:
    painter.setPen(_pen(color, 2.6))
    painter.drawLine(QPointF(12, top), QPointF(12, bottom))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QPointF(12, dot), 1.5, 1.5)


def _octagon(painter: QPainter, ink: QColor, ground: QColor) -> None:
    _filled(painter, ink)
    turned = [math.radians(22.5 + 45 * n) for n in range(8)]
    painter.drawPolygon(QPolygonF([QPointF(12 + 11.4 * math.cos(a), 12 + 11.4 * math.sin(a)) for a in turned]))
    _bang(painter, ground, 6.6, 12.6, 17)


def _triangle_path() -> QPolygonF:
    return QPolygonF([QPointF(12, 2.6), QPointF(22.4, 21), QPointF(1.6, 21)])


def _triangle(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setPen(_pen(ink, 1.6))
    painter.setBrush(ink)
    painter.drawPolygon(_triangle_path())
    _bang(painter, ground, 9.2, 13.6, 17.6)


def _lamp_triangle(painter: QPainter, ink: QColor, ground: QColor) -> None:
    worn = theme.current()
    outline = worn.color("lamp_ink" if worn.scheme is theme.Scheme.LIGHT else "lamp")
    painter.setPen(_pen(outline, 1.8))
    painter.setBrush(worn.color("lamp"))
    painter.drawPolygon(_triangle_path())
    _bang(painter, worn.color("on_lamp"), 9.2, 13.6, 17.6)


def _open_ring(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ink, 4.2))
    painter.drawArc(QRectF(4.5, 4.5, 15, 15), 60 * 16, -270 * 16)


def _half_disc(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ink, 2.4))
    painter.drawEllipse(QRectF(2.5, 2.5, 19, 19))
    _filled(painter, ink)
    painter.drawPie(QRectF(2.5, 2.5, 19, 19), -90 * 16, 180 * 16)


def _diamond(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ink, 2.6))
    painter.drawPolygon(QPolygonF([QPointF(12, 2), QPointF(22, 12), QPointF(12, 22), QPointF(2, 12)]))


def _disc_tick(painter: QPainter, ink: QColor, ground: QColor) -> None:
    _filled(painter, ink)
    painter.drawEllipse(QRectF(0.8, 0.8, 22.4, 22.4))
    tick = QPainterPath(QPointF(6.6, 12.6))
    tick.lineTo(10.6, 16.4)
    tick.lineTo(17.6, 8.4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ground, 2.8))
    painter.drawPath(tick)


def _dotted_ring(painter: QPainter, ink: QColor, ground: QColor) -> None:
    _filled(painter, ink)
    for n in range(9):
        turn = math.radians(40 * n)
        painter.drawEllipse(QPointF(12 + 9.3 * math.cos(turn), 12 + 9.3 * math.sin(turn)), 1.7, 1.7)


def _calendar(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ink, 2.4))
    painter.drawRoundedRect(QRectF(2.5, 3, 19, 18.5), 3.5, 3.5)
    _filled(painter, ink)
    painter.drawRect(QRectF(2.5, 4, 19, 5.8))


def _hatched_square(painter: QPainter, ink: QColor, ground: QColor) -> None:
    box = QRectF(2.2, 2.2, 19.6, 19.6)
    painting.hatch(painter, painting.rounded_path(box, 4), ink, 6, 2.4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ink, 2.2))
    painter.drawRoundedRect(box, 4, 4)


def _padlock(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ink, 2.8))
    bow = QPainterPath(QPointF(7, 12))
    bow.lineTo(7, 7.5)
    bow.arcTo(QRectF(7, 2.5, 10, 10), 180, -180)
    bow.lineTo(17, 11)
    painter.drawPath(bow)
    _filled(painter, ink)
    painter.drawRoundedRect(QRectF(3.5, 10.5, 17, 12), 2.5, 2.5)
    painter.setBrush(ground)
    painter.drawEllipse(QPointF(12, 16.4), 1.9, 1.9)


def _slash(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ink, 2.4))
    painter.drawEllipse(QRectF(2.5, 2.5, 19, 19))
    painter.drawLine(QPointF(5.6, 18.4), QPointF(18.4, 5.6))


def _question(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ink, 2.2))
    painter.drawEllipse(QRectF(2.5, 2.5, 19, 19))
    mark = QPainterPath(QPointF(9.3, 9.3))
    mark.cubicTo(9.6, 6.4, 14.8, 6.6, 14.7, 9.8)
    mark.cubicTo(14.6, 12, 12, 12, 12, 14)
    painter.drawPath(mark)
    _filled(painter, ink)
    painter.drawEllipse(QPointF(12, 17.3), 1.4, 1.4)


def _bars(filled: int) -> Callable[[QPainter, QColor, QColor], None]:
    def draw(painter: QPainter, ink: QColor, ground: QColor) -> None:
        painter.setPen(_pen(ink, 1.6))
        for n, top in enumerate((13.5, 8.5, 3)):
            painter.setBrush(ink if n < filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1.6 + 7.6 * n, top, 5.6, 21.6 - top), 1.4, 1.4)

    return draw


_DRAW: dict[Shape, Callable[[QPainter, QColor, QColor], None]] = {
    Shape.TODAY: _octagon,
    Shape.LATE: _triangle,
    Shape.UNSAVED: _lamp_triangle,
    Shape.WAITING: _open_ring,
    Shape.RUNNING: _half_disc,
    Shape.PROPOSED: _diamond,
    Shape.DONE: _disc_tick,
    Shape.SILENT: _dotted_ring,
    Shape.APPOINTMENT: _calendar,
    Shape.HELD: _hatched_square,
    Shape.PRIVATE: _padlock,
    Shape.NOT: _slash,
    Shape.QUESTION: _question,
    Shape.THIS_WEEK: _bars(3),
    Shape.THIS_MONTH: _bars(2),
    Shape.NO_HURRY: _bars(1),
}
