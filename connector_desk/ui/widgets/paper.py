"""The sheet in front of the street."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.ui.widgets import painting


class Paper(QWidget):
    """A sheet with wide margins and round corners; lay out into `column`."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(34, 28, 34, 24)
        self.column.setSpacing(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet."""
        painting.sheet(painting.start(self), QRectF(self.rect()), 14)
