"""Text in a type role, wrapped anywhere if it must be: own words are never cut."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from connector_desk.ui import theme
from connector_desk.ui.theme import FALLBACK, Role
from connector_desk.ui.widgets.row_words import NUMERALS

Align = Qt.AlignmentFlag


class Text(QLabel):
    """A line or column of text in one role and colour.

    With `wrap` the height follows the width; without it the text stays on one line and is shortened with dots
    only when there is no room, the whole then being in the tool tip. `strong` is a part that is set in 600.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        tone: str = "ink",
        *,
        wrap: bool = True,
        strong: str = "",
        align: Qt.AlignmentFlag = Align.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._tone, self._strong = role, tone, strong
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(align)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.dress()
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        self._heights.clear()
        super().setText(text)

    def dress(self) -> None:
        """Take the font of the role at the present scale."""
        self._heights.clear()
        self.setFont(theme.current().font(self._role))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return one line's size, or a column of at most 440 px (grown with the text)."""
        widest = round(max((self._metrics().horizontalAdvance(line) for line in self._lines()), default=0)) + 2
        if not self.wordWrap():
            return QSize(widest, self._line_height())
        width = min(widest, theme.current().px(440))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size that still shows something of each line."""
        hint = self.sizeHint()
        least = theme.current().px(64) if self.wordWrap() else theme.current().px(300)
        return QSize(min(hint.width(), least), self._line_height())

    def heightForWidth(self, width: int) -> int:
        """Return the height that the whole text needs at this width."""
        if not self.wordWrap():
            return self._line_height()
        # Layouts ask for the same width dozens of times before a page is painted.
        if width not in self._heights:
            self._heights[width] = max(1, len(self._laid_out(width)[1])) * self._line_height()
        return self._heights[width]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(theme.current().color(self._tone))
        layouts, lines = self._laid_out(self.width())
        top = self._top(len(lines))
        pitch = self._line_height()
        for layout, start in layouts:
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                line.setPosition(QPointF(line.x(), top + (start + number) * pitch + (pitch - line.height()) / 2))
            layout.draw(painter, QPointF(0, 0))

    def _top(self, lines: int) -> float:
        if self.alignment() & Align.AlignVCenter or not self.wordWrap():
            return max(0.0, (self.height() - lines * self._line_height()) / 2)
        return 0.0

    def _lines(self) -> list[str]:
        return self.text().split("\n")

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.font())

    def _line_height(self) -> int:
        return round(self._metrics().height() * self._role.value[3])

    def _laid_out(self, width: int) -> tuple[list[tuple[QTextLayout, int]], list[int]]:
        made: list[tuple[QTextLayout, int]] = []
        lines: list[int] = []
        for paragraph in self._lines():
            layout = QTextLayout(self._fitting(paragraph, width), self.font())
            layout.setTextOption(self._option())
            layout.setFormats(self._formats(layout.text()))
            made.append((layout, len(lines)))
            layout.beginLayout()
            line = layout.createLine()
            while line.isValid():
                line.setLineWidth(max(8, width))
                line.setPosition(QPointF(0, 0))
                lines.append(line.textStart())
                line = layout.createLine()
            layout.endLayout()
        return made, lines

    def _fitting(self, text: str, width: int) -> str:
        if self.wordWrap():
            return text
        fits = self._metrics().horizontalAdvance(text) <= width + 1
        if self.toolTip() != ("" if fits else text):
            self.setToolTip("" if fits else text)
        return text if fits else self._metrics().elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _option(self) -> QTextOption:
        option = QTextOption(self.alignment() & Align.AlignHorizontal_Mask)
        wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if self.wordWrap() else QTextOption.WrapMode.NoWrap
        option.setWrapMode(wrap)
        return option

    def _formats(self, text: str) -> list[QTextLayout.FormatRange]:
        ranges = number_ranges(text)
        start = text.find(self._strong) if self._strong else -1
        if start >= 0:
            form = QTextCharFormat()
            form.setFontWeight(600)
            ranges.append(_range(start, len(self._strong), form))
        return ranges


def number_ranges(text: str) -> list[QTextLayout.FormatRange]:
    """Return where times and telephone numbers stand, to be set in figures of one width."""
    return [_number_range(found.start(), found.end()) for found in NUMERALS.finditer(text)]


def _number_range(start: int, end: int) -> QTextLayout.FormatRange:
    form = QTextCharFormat()
    form.setFontFamilies([FALLBACK])
    return _range(start, end - start, form)


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    made.format = form
    return made
