"""Strokes that more than one painted widget uses: focus ring, sheet, hatch."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from connector_desk.ui import theme

RING_ROOM = 5
"""Pixels that a reachable widget keeps free on each side for the focus ring."""


def start(widget: QWidget) -> QPainter:
    """Return a smooth painter on the widget; end it by leaving the paint event."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def shape_rect(widget: QWidget) -> QRectF:
    """Return the widget's area without the room for its focus ring."""
    room = RING_ROOM
    return QRectF(widget.rect()).adjusted(room, room, -room, -room)


def focus_ring(painter: QPainter, rect: QRectF, radius: float, *, on_rail: bool = False) -> None:
    """Draw the ring of 2.5 px, 2 px outside `rect`."""
    out = 3.25
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.current().color("focus_rail" if on_rail else "focus"), 2.5))
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), radius + out, radius + out)


def rounded(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, line: QColor | None, width: float = 1
) -> None:
    """Draw a rounded rectangle whose outline lies inside `rect`."""
    half = width / 2 if line is not None else 0
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def shadow(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Draw the one shadow of the light scheme below a sheet."""
    worn = theme.current()
    if worn.scheme is theme.Scheme.DARK or worn.is_bright:
        return
    soft = QColor("#183228")
    soft.setAlphaF(0.09)
    rounded(painter, rect.translated(0, 1.5), radius, soft, None)


def sheet(
    painter: QPainter, rect: QRectF, radius: float = 10, fill: str = "paper", line: str = "line", bar: str = ""
) -> None:
    """Draw a sheet of paper with its shadow, and an edge bar of 5 px when `bar` names a colour."""
    worn = theme.current()
    below = rect.adjusted(0, 0, 0, -2)
    if fill == "paper":
        shadow(painter, below, radius)
    rounded(painter, below, radius, worn.color(fill), worn.color(line))
    if bar:
        edge_bar(painter, below, radius, worn.color(bar))


def edge_bar(painter: QPainter, rect: QRectF, radius: float, color: QColor, width: float = 5) -> None:
    """Draw the bar at the left edge that follows the corners of the sheet."""
    outline = QPainterPath()
    outline.addRoundedRect(rect, radius, radius)
    bar = QPainterPath()
    bar.addRect(QRectF(rect.left(), rect.top(), width, rect.height()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPath(outline.intersected(bar))


def hatch(painter: QPainter, path: QPainterPath, color: QColor, step: float = 8, width: float = 1) -> None:
    """Draw slanting lines inside `path`: the drawn curtain of what is held back."""
    if theme.current().is_bright:
        width *= 2
    box = path.boundingRect()
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(color, width))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += step
    painter.restore()


def rounded_path(rect: QRectF, radius: float) -> QPainterPath:
    """Return a rounded rectangle as a path."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


class Ground(QWidget):
    """A plain area in one colour of the theme; the parent of a page or a pane."""

    def __init__(self, color: str = "table", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = color

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill what must be painted again."""
        painter = QPainter(self)
        painter.setClipRegion(QRegion(event.rect()))
        painter.fillRect(event.rect(), theme.current().color(self._color))
