"""Text of several lines that a delegate paints: laid out once for a width, never cut."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption

from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.text import number_ranges


class TextBlock:
    """A text in one role, broken into lines of at most `width` pixels; `height` is that of all lines."""

    def __init__(self, text: str, role: Role, width: float) -> None:
        font = theme.current().font(role)
        self._pitch = round(QFontMetricsF(font).height() * role.value[3])
        self._layouts: list[tuple[QTextLayout, int]] = []
        lines = 0
        for paragraph in text.split("\n") if text else ():
            layout = QTextLayout(paragraph, font)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            layout.setTextOption(option)
            layout.setFormats(number_ranges(paragraph))
            self._layouts.append((layout, lines))
            lines += max(1, _broken(layout, width))
        self.height = lines * self._pitch

    def paint(self, painter: QPainter, left: float, top: float, tone: str) -> None:
        """Draw all lines from this corner on."""
        painter.setPen(theme.current().color(tone))
        for layout, first in self._layouts:
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                line.setPosition(QPointF(0, (first + number) * self._pitch + (self._pitch - line.height()) / 2))
            layout.draw(painter, QPointF(left, top))


def _broken(layout: QTextLayout, width: float) -> int:
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(max(8.0, width))
        line = layout.createLine()
    layout.endLayout()
    return layout.lineCount()
