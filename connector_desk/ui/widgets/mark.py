"""The mark: a round table seen from above with five seats; one seat is lit, the resident's."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from connector_desk.ui import theme
from connector_desk.ui.widgets import painting


def paint_mark(painter: QPainter, rect: QRectF, table: QColor, seat: QColor) -> None:
    """Draw the mark into the square `rect`."""
    side = rect.width()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(table, side * 0.085))
    inner = side * 0.245
    middle = rect.center()
    painter.drawEllipse(middle, inner, inner)
    reach = side * 0.44
    box = QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)
    for at in range(5):
        color = QColor("#F5B83D") if at == 0 else seat
        painter.setPen(QPen(color, side * 0.105, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(box, round((90 - 72 * at - 19) * 16), 38 * 16)


def window_icon() -> QIcon:
    """Return the mark as the icon of the window."""
    made = QPixmap(64, 64)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, QRectF(2, 2, 60, 60), QColor("#14473C"), QColor("#59645F"))
    painter.end()
    return QIcon(made)


class Mark(QWidget):
    """The mark on paper."""

    def __init__(self, size: int = 52, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        worn = theme.current()
        paint_mark(
            painting.start(self), QRectF(self.rect()).adjusted(1, 1, -1, -1), worn.color("canal"), worn.color("held")
        )
