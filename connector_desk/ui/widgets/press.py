"""Content that can be pressed as a whole: a tile or a line that leads to what can be done with it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from connector_desk.ui import theme
from connector_desk.ui.widgets import painting


class Pressable(QAbstractButton):
    """A button round any content; lay out into `inside`. Its name for a screen reader is `setAccessibleName`."""

    def __init__(self, *, radius: float = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._radius = radius
        room = painting.RING_ROOM
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(room, room, room, room)
        self.inside.setSpacing(2)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return what the content asks for."""
        return self.inside.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Let Enter press it, as Space does."""
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers()
        if is_press and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:  # type: ignore[attr-defined]
            self.click()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a hollow under the mouse and the ring round what has the focus."""
        painter, rect = painting.start(self), QRectF(self.rect()).adjusted(4, 4, -4, -4)
        if self.underMouse() or self.isDown():
            painting.rounded(painter, rect, self._radius, theme.current().color("inset"), None)
        if self.hasFocus():
            painting.focus_ring(painter, rect.adjusted(1, 1, -1, -1), self._radius)
