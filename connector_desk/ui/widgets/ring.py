"""The loop: a ring that fills as days pass and closes only when word was given."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting

Align = Qt.AlignmentFlag
FULLEST = 0.94
"""A loop never closes by waiting: this much of the ring is the most that days can fill."""


@dataclass(frozen=True)
class RingView:
    """What a ring shows: a number with its unit (or one word such as "now"), and how far the days have come."""

    number: str
    unit: str = ""
    fraction: float = 0.0
    is_late: bool = False
    is_closed: bool = False


def paint_ring(painter: QPainter, rect: QRectF, view: RingView, ground: str = "paper") -> None:
    """Draw the ring into the square `rect`."""
    worn = theme.current()
    width = rect.width() * 0.088
    box = rect.adjusted(width / 2 + 1, width / 2 + 1, -width / 2 - 1, -width / 2 - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(worn.color("brick_tint") if view.is_late else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(worn.color("leaf" if view.is_closed else "line"), width))
    painter.drawEllipse(box)
    if not view.is_closed and view.fraction > 0:
        _arc(painter, box, width, min(view.fraction, FULLEST), is_late=view.is_late)
    _words(painter, rect, view, worn.color("brick_ink" if view.is_late else "ink"))
    painter.restore()


def _arc(painter: QPainter, box: QRectF, width: float, fraction: float, *, is_late: bool) -> None:
    worn = theme.current()
    span = round(-fraction * 360 * 16)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if not is_late and worn.scheme is theme.Scheme.LIGHT:
        painter.setPen(_pen("lamp_ink", width + 2.4))
        painter.drawArc(box, 90 * 16 + 16, span - 32)
    painter.setPen(_pen("brick" if is_late else "lamp", width))
    painter.drawArc(box, 90 * 16, span)


def _pen(color: str, width: float) -> QPen:
    return QPen(theme.current().color(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def _words(painter: QPainter, rect: QRectF, view: RingView, ink: QColor) -> None:
    worn = theme.current()
    grow = rect.width() / (64 * worn.scale)
    number, unit = worn.font(Role.RING), worn.font(Role.RING_UNIT)
    for font in (number, unit):
        font.setPointSizeF(font.pointSizeF() * min(1.0, grow))
    painter.setPen(ink)
    painter.setFont(number)
    middle = rect.center().y()
    if not view.unit:
        painter.drawText(rect, Align.AlignCenter, view.number)
        return
    half = rect.height() * 0.36
    painter.drawText(QRectF(rect.left(), middle - half, rect.width(), half + 2), Align.AlignCenter, view.number)
    painter.setFont(unit)
    painter.drawText(QRectF(rect.left(), middle + 1, rect.width(), half * 0.72), Align.AlignCenter, view.unit)


class LoopRing(QWidget):
    """The ring as a widget; `name` is the sentence a screen reader says, such as "12 days, promised for Friday"."""

    def __init__(self, view: RingView, name: str, size: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.show_ring(view, name)
        self.dress()

    def show_ring(self, view: RingView, name: str) -> None:
        """Show another day."""
        self._view = view
        self.setAccessibleName(name)
        self.update()

    def dress(self) -> None:
        """Take the size of the present scale."""
        side = theme.current().px(self._size)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        paint_ring(painting.start(self), QRectF(self.rect()), self._view)
