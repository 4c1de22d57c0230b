"""What people say themselves: linen, the reading face, a lamp mark, never cut."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from connector_desk.domain.typed import Typed
from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.row_words import quoted as quoted
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.undo_passing import UndoPassing


def linen_path(rect: QRectF, radius: float = 12) -> QPainterPath:
    """Return the frame of own words: a square top-left corner, the others round."""
    path = painting.rounded_path(rect, radius)
    corner = QPainterPath()
    corner.addRect(QRectF(rect.left(), rect.top(), radius, radius))
    return path.united(corner)


class OwnWords(QWidget):
    """A quotation that leads a page or a card; `below` says who said it when. `right` may hold a chip."""

    def __init__(
        self,
        words: str,
        below: str = "",
        *,
        above: str = "",
        right: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = Text(quoted(words), Role.OWN_LEAD)
        self._below = Text(below, Role.SECOND, "ink2")
        self._above = Text(above, Role.SECOND, "ink2")
        column = QVBoxLayout()
        column.setSpacing(4)
        for text in (self._above, self._words, self._below):
            column.addWidget(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 12, 16, 12)
        row.addLayout(column, 1)
        if right is not None:
            row.addWidget(right, 0, Qt.AlignmentFlag.AlignTop)
        self.show_words(words, below, above)

    def show_words(self, words: str, below: str = "", above: str = "") -> None:
        """Show other words."""
        self._words.setText(quoted(words))
        for text, shown in ((self._below, below), (self._above, above)):
            text.setText(shown)
            text.setVisible(bool(shown))
        self.setAccessibleName(quoted(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the linen and the lamp mark."""
        worn, painter, rect = theme.current(), painting.start(self), QRectF(self.rect())
        painter.fillPath(linen_path(rect), worn.color("linen"))
        painter.fillRect(QRectF(0, 0, 4, min(26, rect.height())), worn.color("lamp"))


class _Paper(QPlainTextEdit):
    """The bare editor: Tab leaves it, so that the order of the talk holds."""

    focusChanged = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the frame draw its ring."""
        super().focusInEvent(event)
        self.focusChanged.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the frame take its ring away."""
        super().focusOutEvent(event)
        self.focusChanged.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the page's main button."""
        if (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return
        super().keyPressEvent(event)


class OwnWordsField(QWidget):
    """The field for own words: linen, 19 pt at the counter, no counter, no limit, no spelling marks."""

    changed = Signal(str)

    def __init__(self, name: str, *, at_counter: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = Role.OWN_COUNTER if at_counter else Role.OWN_LEAD
        self.editor = _Paper(self)
        self.editor.setAccessibleName(name)
        UndoPassing(self.editor)
        self.setFocusProxy(self.editor)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 16, 14)
        box.addWidget(self.editor)
        self.editor.focusChanged.connect(self.update)
        self.editor.textChanged.connect(lambda: self.changed.emit(self.value()))
        self.dress()

    def value(self) -> str:
        """Return what was typed, exactly."""
        return self.editor.toPlainText()

    def set_value(self, words: str) -> None:
        """Put words in."""
        self.editor.setPlainText(words)

    def typed(self) -> Typed:
        """Return the words, for a draft."""
        return self.value()

    def type_again(self, typed: Typed) -> None:
        """Put the words back."""
        self.set_value(str(typed))

    def dress(self) -> None:
        """Take font and colours of the present theme."""
        worn = theme.current()
        self.editor.setFont(worn.font(self._role))
        palette = QPalette(self.editor.palette())
        palette.setColor(QPalette.ColorRole.Text, worn.color("ink"))
        palette.setColor(QPalette.ColorRole.Base, worn.color("linen"))
        self.editor.setPalette(palette)
        self.setMinimumHeight(worn.px(150 if self._role is Role.OWN_COUNTER else 96))

    def sizeHint(self) -> QSize:
        """Ask at the counter for no more than the least height, so that the questions below stay in sight."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.minimumHeight()) if self._role is Role.OWN_COUNTER else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw linen, outline, lamp mark and ring."""
        worn, painter, rect = theme.current(), painting.start(self), painting.shape_rect(self)
        painting.rounded(painter, rect, 10, worn.color("linen"), worn.color("edge"))
        painter.fillRect(QRectF(rect.left(), rect.top() + 16, 4, 26), worn.color("lamp"))
        if self.editor.hasFocus():
            painting.focus_ring(painter, rect, 10)
