"""The minutes of an agenda as one bar, in the agenda's order; what is over the time is hatched."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_desk.ui import theme
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.shapes import Tone


@dataclass(frozen=True)
class MinutePart:
    """One point of the agenda: its minutes and its colour (held: form, lamp: situation, canal: follow-up)."""

    minutes: int
    tone: Tone = Tone.HELD


class MinutesBar(QWidget):
    """`words` say the sum ("90 of 90 minutes", "10 minutes too many")."""

    def __init__(
        self, parts: Sequence[MinutePart], total_minutes: int, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFixedHeight(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_parts(parts, total_minutes, words)

    def show_parts(self, parts: Sequence[MinutePart], total_minutes: int, words: str) -> None:
        """Show another agenda."""
        self._parts, self._total = list(parts), total_minutes
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(300, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts, then the overshoot."""
        worn, painter = theme.current(), painting.start(self)
        used = sum(part.minutes for part in self._parts)
        whole = max(used, self._total, 1)
        painter.fillRect(QRectF(0, 1, self.width(), 10), worn.color("inset"))
        x = 0.0
        for part in self._parts:
            width = self.width() * part.minutes / whole
            color = worn.color("edge" if part.tone is Tone.HELD else part.tone.value)
            painter.fillRect(QRectF(x, 1, max(1.0, width - 2), 10), color)
            x += width
        if used > self._total:
            start = self.width() * self._total / whole
            over = QRectF(start, 0, self.width() - start, 12)
            painter.fillRect(over, worn.color("brick_tint"))
            painting.hatch(painter, painting.rounded_path(over, 0), worn.color("brick"), 5, 2)
            painter.setPen(worn.color("brick"))
            painter.drawRect(over.adjusted(0.5, 0.5, -0.5, -0.5))
