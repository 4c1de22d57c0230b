"""Chips (a state: shape and word), tags (a fact: an outline and a word) and key caps."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.shapes import Shape, Tone, paint_shape

Align = Qt.AlignmentFlag
Fixed = QSizePolicy.Policy.Fixed


def chip_size(text: str) -> QSize:
    """Return the size of a chip with this word at the present scale."""
    worn = theme.current()
    width = QFontMetricsF(worn.font(Role.SECOND_STRONG)).horizontalAdvance(text)
    return QSize(round(width) + worn.px(13) + 34, worn.px(26))


def paint_chip(painter: QPainter, rect: QRectF, text: str, shape: Shape, tone: Tone | None = None) -> None:
    """Draw a chip into `rect`, which should have the height of `chip_size`."""
    worn, family = theme.current(), tone or shape.tone
    line = worn.color(family.ink) if worn.is_bright else None
    painting.rounded(painter, rect, rect.height() / 2, worn.color(family.tint), line, 2)
    side = worn.px(13)
    spot = QRectF(rect.left() + 12, rect.center().y() - side / 2, side, side)
    paint_shape(painter, shape, spot, worn.color(family.shape), worn.color(family.tint))
    painter.setPen(worn.color(family.ink))
    painter.setFont(worn.font(Role.SECOND_STRONG))
    words = rect.adjusted(12 + side + 8, 0, -6, 0)
    shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Align.AlignVCenter | Align.AlignLeft, shown)


class Chip(QWidget):
    """One state of one line; it is never pressed."""

    def __init__(self, text: str, shape: Shape, tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(Fixed, Fixed)
        self.show_state(text, shape, tone)

    def show_state(self, text: str, shape: Shape, tone: Tone | None = None) -> None:
        """Show another word and shape."""
        self._text, self._shape, self._tone = text, shape, tone
        self.setAccessibleName(text)
        self.dress()
        self.update()

    def dress(self) -> None:
        """Take the size of the present scale."""
        self.setFixedSize(chip_size(self._text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        paint_chip(painting.start(self), QRectF(self.rect()), self._text, self._shape, self._tone)


class Tag(QWidget):
    """A fact without a state, such as a language: square corners, an outline, an icon if it helps."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._icon = text, icon
        self.setAccessibleName(text)
        self.setSizePolicy(Fixed, Fixed)
        self.dress()

    def dress(self) -> None:
        """Take the size of the present scale."""
        worn = theme.current()
        width = QFontMetricsF(worn.font(Role.SECOND)).horizontalAdvance(self._text)
        self.setFixedSize(round(width) + 20 + (worn.px(16) + 8 if self._icon else 0), worn.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outline, the icon and the word."""
        worn, painter, rect = theme.current(), painting.start(self), QRectF(self.rect())
        painting.rounded(painter, rect, 6, worn.color("inset"), worn.color("line"))
        words = rect.adjusted(10, 0, 0, 0)
        if self._icon:
            side = worn.px(16)
            icons.paint(painter, self._icon, QRectF(10, rect.center().y() - side / 2, side, side), worn.color("ink2"))
            words = words.adjusted(side + 8, 0, 0, 0)
        painter.setPen(worn.color("ink"))
        painter.setFont(worn.font(Role.SECOND))
        painter.drawText(words, Align.AlignVCenter | Align.AlignLeft, self._text)


def key_cap_size(key: str) -> QSize:
    """Return the size of a key cap at the present scale."""
    worn = theme.current()
    width = QFontMetricsF(worn.font(Role.KEY)).horizontalAdvance(key)
    return QSize(round(width) + 16, worn.px(24))


def paint_key_cap(painter: QPainter, rect: QRectF, key: str, ink: QColor, line: QColor) -> None:
    """Draw a key cap; both colours follow the ground it stands on."""
    painting.rounded(painter, rect, 5, None, line)
    painter.setPen(ink)
    painter.setFont(theme.current().font(Role.KEY))
    painter.drawText(rect, Align.AlignCenter, key)


class KeyCap(QWidget):
    """The name of a key, printed where it works."""

    def __init__(self, key: str, ink: str = "ink", line: str = "edge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._ink, self._line = key, ink, line
        self.setAccessibleName(key)
        self.setSizePolicy(Fixed, Fixed)
        self.dress()

    def dress(self) -> None:
        """Take the size of the present scale."""
        self.setFixedSize(key_cap_size(self._key))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap."""
        worn = theme.current()
        paint_key_cap(
            painting.start(self), QRectF(self.rect()), self._key, worn.color(self._ink), worn.color(self._line)
        )


class LetterSquare(QWidget):
    """A situation's letter, or a rank, in a square of 28."""

    def __init__(self, letter: str, name: str, tone: Tone = Tone.LAMP, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter, self._tone = letter, tone
        self.setAccessibleName(name)
        self.dress()

    def dress(self) -> None:
        """Take the size of the present scale."""
        side = theme.current().px(28)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square and the letter."""
        paint_letter(painting.start(self), QRectF(self.rect()), self._letter, self._tone)


def paint_letter(painter: QPainter, rect: QRectF, letter: str, tone: Tone = Tone.LAMP) -> None:
    """Draw a letter in its square."""
    worn = theme.current()
    painting.rounded(painter, rect, 6, worn.color(tone.tint), worn.color(tone.shape), 1.5)
    painter.setPen(worn.color(tone.ink))
    painter.setFont(worn.font(Role.HEAD))
    painter.drawText(rect, Align.AlignCenter, letter)
