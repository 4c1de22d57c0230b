"""Two sides of one page that scrolls as a whole; in a narrow window the right side goes below the left."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from connector_desk.ui import theme

BESIDE_FROM = 900
"""From this width on, in pixels at the plain text size, both sides fit beside each other."""


class TwoSides(QWidget):
    """Left 7, right 4 parts wide; F6 walks from one to the other."""

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(20)
        for side, share in ((left, 7), (right, 4)):
            side.setProperty("pane", True)
            self._row.addWidget(side, share)

    def dress(self) -> None:
        """Decide again at the present scale."""
        is_wide = self.width() >= theme.current().px(BESIDE_FROM)
        wanted = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide again at the new width."""
        super().resizeEvent(event)
        self.dress()
