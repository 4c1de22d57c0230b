"""The window before the desk is open: the street by the canal and one sheet of paper in front of it.

The first picture must come at once, so this module takes from Qt only types that are cheap to build (no `Qt`
namespace, no layouts), and draws the box before the box is there. The real one takes its place in the next turn of
the event loop; keys pressed in between wait in the queue.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from connector_desk.ui.widgets.street_paint import brush, fill_rect, paint_street

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

QUAY = 85
LIGHT = {"table": "#E6EBE3", "paper": "#FDFEFB", "line": "#CDD6CA", "ink": "#18231E", "canal": "#14473C"}
DARK = {"table": "#121916", "paper": "#1C2521", "line": "#36433C", "ink": "#F1F4ED", "canal": "#8ED4BE"}
WATER = {"#E6EBE3": "#D8DFD7", "#121916": "#1A2420"}


class StreetWindow(QWidget):
    """Shows one sheet at a time; `pictureDone` comes once, after the first picture."""

    pictureDone = Signal()

    def __init__(self, title: str, left: str, right: str, *, is_dark: bool, box_title: str = "") -> None:
        """`left` and `right` stand on the quay; with `box_title` an empty box is drawn until the real one comes."""
        super().__init__()
        self._feet, self._box_title = (left, right), box_title
        self._scale = 1.0
        self._wear(DARK if is_dark else LIGHT)
        self._is_painted = False
        self._sheet: QWidget | None = None
        self._row: QHBoxLayout
        self.setWindowTitle(title)
        self.resize(1280, 800)
        self.setMinimumSize(1024, 700)

    def show_sheet(self, sheet: QWidget, width: int) -> None:
        """Put the sheet in front of the street; it scrolls when the window is too low for it. One before goes away."""
        self._wanted = width
        if self._sheet is not None:
            self._sheet.hide()
            self._row.insertWidget(1, sheet)
            sheet.show()
            self._sheet = sheet
            self.dress()
            return
        from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

        from connector_desk.ui.widgets.card import Scroll

        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 24, 24, 8)
        row = self._row = QHBoxLayout()
        for part in (None, sheet, None):
            row.addStretch(1) if part is None else row.addWidget(part)
        column.addLayout(row)
        column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, QUAY - 10)
        box.addWidget(Scroll(holder))
        self._sheet = sheet
        self.dress()

    def dress(self) -> None:
        """Take colours and scale of the present theme, once there is one."""
        from connector_desk.ui import theme
        from connector_desk.ui.widgets.mark import window_icon

        worn = theme.current()
        self._wear({name: getattr(worn.colors, name) for name in LIGHT})
        self._scale = worn.scale
        self.setWindowIcon(window_icon())
        if self._sheet is not None:
            self._sheet.setFixedWidth(min(worn.px(self._wanted), 960))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sky, street, quay and the two lines about where everything stays."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.height() - QUAY
        table = self._colors["table"]
        paint_street(painter, self.width(), ground)
        fill_rect(painter, QRectF(0, ground, self.width(), QUAY), QColor(WATER.get(table, table)))
        fill_rect(painter, QRectF(0, ground, self.width(), 5), QColor(self._colors["line"]))
        self._paint_feet(painter, ground)
        if self._sheet is None and self._box_title:
            self._paint_box(painter)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.pictureDone.emit)

    def _wear(self, colors: dict[str, str]) -> None:
        """Let Qt lay the ground and take ink for what is written: both stand in the palette of the window."""
        self._colors = colors
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colors["table"]))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colors["ink"]))
        self.setPalette(palette)

    def _paint_feet(self, painter: QPainter, ground: float) -> None:
        font = _font(10 * self._scale, 500)
        painter.setFont(font)
        left, right = self._feet
        painter.drawText(42, round(ground + 54), left)
        width = QFontMetricsF(font).horizontalAdvance(right)
        painter.drawText(round(self.width() - 42 - width), round(ground + 54), right)

    def _paint_box(self, painter: QPainter) -> None:
        left = (self.width() - 520) / 2
        for rect, color, radius in (
            (QRectF(left, 24, 520, 396), "line", 14),
            (QRectF(left + 1, 25, 518, 394), "paper", 13),
            (QRectF(left + 39, 202, 442, 40), "line", 8),
            (QRectF(left + 40, 203, 440, 38), "paper", 7),
            (QRectF(left + 39, 308, 442, 40), "canal", 8),
        ):
            path = QPainterPath()
            path.addRoundedRect(rect, radius, radius)
            painter.fillPath(path, brush(QColor(self._colors[color])))
        painter.setFont(_font(18, 600))
        painter.drawText(round(left + 102), 76, self._box_title)


def _font(points: float, weight: int) -> QFont:
    font = QFont("Atkinson Hyperlegible Next")
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight(weight))
    return font
