"""The window before the desk is open: the street by the canal and one sheet of paper in front of it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.mark import window_icon
from connector_desk.ui.widgets.street import paint_street

QUAY = 85
Align = Qt.AlignmentFlag


class Paper(QWidget):
    """The sheet in front of the street."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(34, 28, 34, 24)
        self.column.setSpacing(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet."""
        painting.sheet(painting.start(self), QRectF(self.rect()), 14)


class StreetWindow(QWidget):
    """Shows one sheet at a time; `pictureDone` comes once, after the first picture."""

    pictureDone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False
        self.setWindowTitle(self.tr("Connector Desk"))
        self.setWindowIcon(window_icon())
        self.resize(1280, 800)
        self.setMinimumSize(1024, 700)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 24, 24, 8)
        self._row = QHBoxLayout()
        column.addLayout(self._row)
        column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, QUAY - 10)
        box.addWidget(Scroll(holder))
        self._sheet: QWidget | None = None

    def show_sheet(self, sheet: QWidget, width: int) -> None:
        """Put another sheet in front of the street."""
        if self._sheet is not None:
            self._sheet.hide()
            self._sheet.deleteLater()
        sheet.setFixedWidth(min(theme.current().px(width), 960))
        self._row.addStretch(1)
        self._row.addWidget(sheet)
        self._row.addStretch(1)
        self._sheet = sheet
        sheet.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sky, street, quay and the two lines about where everything stays."""
        worn, painter = theme.current(), painting.start(self)
        ground = self.height() - QUAY
        painter.fillRect(self.rect(), worn.color("table"))
        paint_street(painter, self.width(), ground)
        is_dark = worn.scheme is theme.Scheme.DARK
        painter.fillRect(QRectF(0, ground, self.width(), QUAY), QColor("#1A2420" if is_dark else "#D8DFD7"))
        painter.fillRect(QRectF(0, ground, self.width(), 5), worn.color("line"))
        self._feet(QRectF(42, ground + 30, self.width() - 84, 40))
        if not self._is_painted:
            self._is_painted = True
            self.pictureDone.emit()

    def _feet(self, rect: QRectF) -> None:
        worn, painter = theme.current(), painting.start(self)
        font = worn.font(Role.SECOND)
        font.setWeight(font.Weight.Medium)
        painter.setFont(font)
        painter.setPen(worn.color("ink"))
        side = worn.px(17)
        middle = rect.center().y() - side / 2
        icons.paint(painter, "house", QRectF(rect.left(), middle, side, side), worn.color("ink"))
        left = self.tr("Everything stays on this laptop. Nothing goes to the internet.")
        right = self.tr("Locked. Only your passphrase fits.")
        words = rect.adjusted(side + 8, 0, -side - 8, 0)
        painter.drawText(words, Align.AlignLeft | Align.AlignVCenter, left)
        painter.drawText(words, Align.AlignRight | Align.AlignVCenter, right)
        icons.paint(painter, "lock", QRectF(rect.right() - side, middle, side, side), worn.color("ink"))
