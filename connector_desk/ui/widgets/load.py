"""Load as squares and freshness as blocks: counted, never a bar or a percentage."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.text import Text


def paint_load(painter: QPainter, x: float, middle: float, taken: int, can: int) -> float:
    """Draw one soft square of 11 for each match, filled when taken; return where they end."""
    return _squares(painter, x, middle, taken, max(taken, can), "leaf", 3)


def paint_freshness(painter: QPainter, x: float, middle: float, blocks: int) -> float:
    """Draw four blocks, so many of them filled; return where they end."""
    return _squares(painter, x, middle, blocks, 4, "leaf" if blocks > 2 else "lamp_ink", 2)


def _squares(painter: QPainter, x: float, middle: float, filled: int, count: int, color: str, radius: float) -> float:
    worn = theme.current()
    side = worn.px(11) if radius > 2 else worn.px(10)
    for at in range(min(count, 12)):
        box = QRectF(x, middle - side / 2, side, side)
        painting.rounded(painter, box, radius, worn.color(color) if at < filled else None, worn.color(color), 1.5)
        x += side + worn.px(3 if radius > 2 else 1.5)
    return x


class _Squares(QWidget):
    def __init__(self, filled: int, count: int) -> None:
        super().__init__()
        self._filled, self._count = filled, count
        self.dress()

    def dress(self) -> None:
        """Take the size of the present scale."""
        worn = theme.current()
        self.setFixedSize(max(1, min(12, self._count)) * worn.px(14), worn.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the squares."""
        paint_load(painting.start(self), 1, self.height() / 2, self._filled, self._count)


class LoadSquares(QWidget):
    """How many matches somebody has of those they can carry, and the words ("1 of 2", "full")."""

    def __init__(self, taken: int, can: int, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_Squares(taken, max(taken, can)))
        row.addWidget(Text(words, Role.SECOND, wrap=False), 1)
