"""The veil: a panel over the page; Esc takes it away and the focus goes back to where it was."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from connector_desk.ui import theme
from connector_desk.ui.widgets import painting


class Panel(QWidget):
    """The paper that lies on the veil."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 8)
        self.column.setSpacing(4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper."""
        worn = theme.current()
        painting.rounded(painting.start(self), QRectF(self.rect()), 14, worn.color("paper"), worn.color("line"))


class Veil(QWidget):
    """Covers the window flat at 60 %; the page below does not move."""

    panelClosed = Signal()

    def __init__(self, parent: QWidget, *, width: int = 742) -> None:
        super().__init__(parent)
        self._wide = width
        self._before: QWidget | None = None
        self.panel = Panel(self)
        self.hide()
        parent.installEventFilter(self)

    def draw(self) -> None:
        """Open over the window and remember where the focus was."""
        self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()

    def dress(self) -> None:
        """Take the size of the present scale."""
        self._place()

    def leave(self) -> None:
        """Close and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        # What had the focus may have gone when its page refreshed below the veil.
        if self._before is not None and shiboken6.isValid(self._before) and self._before.isVisible():
            self._before.setFocus()
        self._before = None
        self.panelClosed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: N802
        """Let Tab go round on the panel: what lies below must not be pressed unseen."""
        at = self.focusWidget() or self
        start = at
        while True:
            beside = at.nextInFocusChain() if is_next else at.previousInFocusChain()
            if beside is None or beside is start:
                return True
            at = beside
            can = at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isEnabled() and at.isVisible()
            if can and at is not self and self.isAncestorOf(at):
                at.setFocus(Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason)
                return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave when the veil itself is pressed."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.leave()

    def event(self, event: QEvent) -> bool:
        """Keep the page's shortcuts quiet while the panel is open; the curtain still comes at once."""
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and event.key() != Qt.Key.Key_F9:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil."""
        color = theme.current().color("rail")
        color.setAlphaF(0.6)
        painting.start(self).fillRect(self.rect(), color)

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        wide = min(theme.current().px(self._wide), self.width() - 48)
        top = min(62, self.height() // 12)
        self.panel.setGeometry((self.width() - wide) // 2, top, wide, self.height() - 2 * top)
