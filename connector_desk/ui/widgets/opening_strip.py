"""Opening hours as seven columns from 8 to 20 h, and the minutes of an agenda as one bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting

Align = Qt.AlignmentFlag
FIRST_MINUTE, LAST_MINUTE = 8 * 60, 20 * 60


@dataclass(frozen=True)
class OpenBlock:
    """Open on a day (0 is Monday) from one minute of the day to another; `words` are the hours ("16-19")."""

    day: int
    from_minute: int
    to_minute: int
    words: str


class OpeningStrip(QWidget):
    """Canal blocks with their hours in words; today is outlined and bold."""

    def __init__(
        self,
        days: Sequence[str],
        blocks: Sequence[OpenBlock],
        *,
        today: int | None,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._days, self._today, self._name = list(days), today, name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_blocks(blocks)

    def show_blocks(self, blocks: Sequence[OpenBlock]) -> None:
        """Show other hours."""
        self._blocks = list(blocks)
        said = ", ".join(f"{self._days[block.day]} {block.words}" for block in blocks)
        self.setAccessibleName(f"{self._name}: {said}")
        self.update()

    def dress(self) -> None:
        """Take the size of the present scale."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the day words and the columns."""
        worn = theme.current()
        return QSize(worn.px(380), worn.px(26) + 106)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hours at the left, the columns, and the blocks."""
        worn, painter = theme.current(), painting.start(self)
        top, left = worn.px(26), worn.px(34)
        height = self.height() - top - 4
        pitch = (self.width() - left) / len(self._days)
        painter.setPen(worn.color("ink2"))
        painter.setFont(worn.font(Role.NUMBER))
        for hour in (8, 12, 16, 20):
            y = top + height * (hour * 60 - FIRST_MINUTE) / (LAST_MINUTE - FIRST_MINUTE)
            y = min(max(y, top + 9), top + height - 9)
            painter.drawText(QRectF(0, y - 10, left - 8, 20), Align.AlignRight | Align.AlignVCenter, str(hour))
        for day, word in enumerate(self._days):
            column = QRectF(left + day * pitch + 3, top, pitch - 6, height)
            is_today = day == self._today
            line = worn.color("canal") if is_today else worn.color("edge") if worn.is_bright else None
            painting.rounded(painter, column, 6, worn.color("inset"), line, 2)
            painter.setFont(worn.font(Role.SECOND_STRONG if is_today else Role.SECOND))
            painter.setPen(worn.color("ink"))
            painter.drawText(QRectF(column.left(), 0, column.width(), top - 4), Align.AlignCenter, word)
        for block in self._blocks:
            column = QRectF(left + block.day * pitch + 5, top, pitch - 10, height)
            painter.setFont(worn.font(Role.SECOND_STRONG))
            self._block(painter, column, block)

    def _block(self, painter: QPainter, column: QRectF, block: OpenBlock) -> None:
        worn = theme.current()
        whole = LAST_MINUTE - FIRST_MINUTE
        start = column.top() + column.height() * max(0, block.from_minute - FIRST_MINUTE) / whole
        end = column.top() + column.height() * min(whole, block.to_minute - FIRST_MINUTE) / whole
        words = self._fitting(painter, block.words, column.width())
        least = worn.px(20) * (words.count("\n") + 1)
        rect = QRectF(column.left(), start, column.width(), max(end - start, least))
        if rect.bottom() > column.bottom():
            rect.moveBottom(column.bottom())
        painting.rounded(painter, rect, 4, worn.color("canal"), None)
        painter.setPen(worn.color("on_canal"))
        painter.drawText(rect, Align.AlignCenter, words)

    def _fitting(self, painter: QPainter, words: str, width: float) -> str:
        """Return the hours on one line, or from and until on two: they are never cut."""
        if painter.fontMetrics().horizontalAdvance(words) <= width - 2:
            return words
        return words.replace("–", "–\n", 1)
