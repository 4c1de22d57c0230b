"""Where one is in something that goes step by step."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.shapes import Shape, paint_shape


class StepMark(QWidget):
    """The number of a step in a ring, filled where one is, or a tick where it is done."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._is_done, self._is_now = number, False, False
        self.dress()

    def show_state(self, *, is_done: bool, is_now: bool) -> None:
        """Show whether the step is done, or the one to do now."""
        self._is_done, self._is_now = is_done, is_now
        self.update()

    def dress(self) -> None:
        """Take the size of the present scale."""
        side = theme.current().px(30)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc."""
        worn, painter, rect = theme.current(), painting.start(self), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._is_done:
            paint_shape(painter, Shape.DONE, rect)
            return
        fill = worn.color("canal") if self._is_now else None
        painting.rounded(painter, rect, rect.height() / 2, fill, None if self._is_now else worn.color("edge"), 1.5)
        painter.setPen(worn.color("on_canal" if self._is_now else "ink"))
        painter.setFont(worn.font(Role.HEAD))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(self._number))
