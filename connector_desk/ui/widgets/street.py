"""The street: gables along a canal; a yellow lamp burns where a person is waiting."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_desk.ui import theme
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.street_paint import paint_street


class StreetPicture(QWidget):
    """The street with every lamp lit: everybody has heard. Nothing else may use it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(226)
        self.setMaximumWidth(720)

    def sizeHint(self) -> QSize:
        """Return the size of the picture."""
        return QSize(640, 226)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sky, houses and quay."""
        worn, painter, rect = theme.current(), painting.start(self), QRectF(self.rect())
        painter.setClipPath(painting.rounded_path(rect, 14))
        painter.fillRect(rect, worn.color("canal_tint"))
        ground = rect.height() - 30
        paint_street(painter, rect.width(), ground, is_all_lit=True, scale=0.7)
        painter.fillRect(QRectF(0, ground, rect.width(), 5), worn.color("line"))
        painter.fillRect(QRectF(0, ground + 5, rect.width(), 30), worn.color("inset"))
