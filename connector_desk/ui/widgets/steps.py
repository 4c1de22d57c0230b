"""Steps below each other: done, now, still to come."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting


class Steps(QWidget):
    """Shows pairs of a title and a line below it; `go` says which is on."""

    def __init__(self, steps: list[tuple[str, str]]) -> None:
        super().__init__()
        self._steps, self._at = steps, 0
        self.setMinimumSize(theme.current().px(200), theme.current().px(220))

    def go(self, at: int) -> None:
        """Mark another step as the one that is on."""
        self._at = at
        self.setAccessibleName(f"{at + 1} / {len(self._steps)}: {self._steps[at][0]}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw discs, lines and words."""
        worn, painter = theme.current(), painting.start(self)
        side, pitch = worn.px(28), worn.px(74)
        for at, (title, second) in enumerate(self._steps):
            disc = QRectF(2, 4 + at * pitch, side, side)
            is_done, is_on = at < self._at, at == self._at
            fill = "leaf" if is_done else "canal" if is_on else "paper"
            if at:
                line = QPointF(disc.center().x(), disc.top() - 6)
                painter.fillRect(
                    QRectF(line.x() - 1, line.y() - pitch + side + 12, 2, pitch - side - 12), worn.color("line")
                )
            painting.rounded(
                painter, disc, side / 2, worn.color(fill), worn.color("edge" if fill == "paper" else fill), 1.5
            )
            if is_done:
                icons.paint(painter, "check", disc.adjusted(6, 6, -6, -6), worn.color("paper"))
            else:
                painter.setFont(worn.font(Role.BODY_STRONG))
                painter.setPen(worn.color("on_canal" if is_on else "ink"))
                painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(at + 1))
            painter.setPen(worn.color("ink"))
            painter.setFont(worn.font(Role.BODY_STRONG if is_on else Role.BODY))
            words = QRectF(disc.right() + 14, disc.top() - 6, self.width() - disc.right() - 14, worn.px(22))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
            painter.setFont(worn.font(Role.SECOND))
            painter.setPen(worn.color("ink2"))
            painter.drawText(words.translated(0, worn.px(20)), Qt.AlignmentFlag.AlignVCenter, second)
