"""The three steps of a handover: for whom, what goes along, giving. Going back is always free."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting

FOR_WHOM, WHAT_GOES, GIVING = range(3)


class _Step(QAbstractButton):
    """One step: a disc with its number (or a tick once it was done) and its word."""

    def __init__(self, number: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._is_done = self._is_now = False
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_at(self, now: int) -> None:
        """Show where this step stands when `now` is the present one."""
        self._is_done, self._is_now = self._number < now, self._number == now
        self.setEnabled(self._number <= now)
        self.setAccessibleName(f"{self._number + 1}. {self.text()}")
        self.updateGeometry()
        self.update()

    def dress(self) -> None:
        """Take the size of the present scale."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the disc and the word."""
        worn = theme.current()
        words = QFontMetricsF(worn.font(Role.BODY_STRONG)).horizontalAdvance(self.text())
        return QSize(round(words) + worn.px(26) + 8 + 2 * painting.RING_ROOM + 4, worn.px(28) + 2 * painting.RING_ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw disc and word."""
        worn, painter, rect = theme.current(), painting.start(self), painting.shape_rect(self)
        side = worn.px(26)
        disc = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        fill = "leaf" if self._is_done else "canal" if self._is_now else "table"
        line = None if self._is_done or self._is_now else worn.color("edge")
        painting.rounded(painter, disc, side / 2, worn.color(fill), line, 1.25)
        painter.setFont(worn.font(Role.SECOND_STRONG))
        if self._is_done:
            icons.paint(painter, "check", disc.adjusted(5, 5, -5, -5), worn.color("paper"))
        else:
            painter.setPen(worn.color("on_canal" if self._is_now else "ink2"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number + 1))
        painter.setFont(worn.font(Role.BODY_STRONG if self._is_now else Role.BODY))
        painter.setPen(worn.color("ink" if self._is_now else "ink2"))
        words = rect.adjusted(side + 8, 0, 8, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.hasFocus():
            painting.focus_ring(painter, rect, 8)


class StepsBar(QWidget):
    """The steps in a row; `stepChosen` comes when somebody goes back to an earlier one."""

    stepChosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = (self.tr("For whom"), self.tr("What goes along"), self.tr("Giving"))
        self._steps = [_Step(number, text) for number, text in enumerate(words)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for step in self._steps:
            row.addWidget(step)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for number, step in enumerate(self._steps):
            step.clicked.connect(lambda _on=False, number=number: self.stepChosen.emit(number))
        self.show_step(FOR_WHOM)

    def show_step(self, now: int) -> None:
        """Show which step is the present one."""
        for step in self._steps:
            step.show_at(now)
