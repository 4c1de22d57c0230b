"""The painted frame round a bare editor, and the message under it."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QTimeEdit, QVBoxLayout, QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.shapes import Shape, paint_shape
from connector_desk.ui.widgets.undo_passing import UndoPassing


class FieldFrame(QWidget):
    """The painted frame round a bare editor: outline, focus ring, the mark of a fault, an icon at the left."""

    def __init__(self, editor: QWidget, icon: str = "", *, height: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor, self._icon, self._height = editor, icon, height
        self.is_faulty = False
        row = QHBoxLayout(self)
        row.setContentsMargins(
            painting.RING_ROOM + 10, painting.RING_ROOM + 1, painting.RING_ROOM + 8, painting.RING_ROOM + 1
        )
        if icon:
            row.addSpacing(theme.current().px(18) + 10)
        row.addWidget(editor, 1)
        if isinstance(editor, QComboBox):
            row.addSpacing(theme.current().px(18) + 6)
        self._row = row
        self.setFocusProxy(editor)
        editor.installEventFilter(self)
        if isinstance(editor, QLineEdit | QPlainTextEdit):
            UndoPassing(editor)
        self.dress()

    def dress(self) -> None:
        """Take the height of the present scale."""
        height = theme.current().px(self._height) + 2 * painting.RING_ROOM
        if isinstance(self._editor, QPlainTextEdit):
            self.setMinimumHeight(height)
        else:
            self.setFixedHeight(height)
        # A slashed zero looks technical in a time and in a telephone number.
        is_number = isinstance(self._editor, QTimeEdit) or self._icon == "phone"
        self._editor.setFont(theme.current().font(Role.NUMBER_BODY if is_number else Role.BODY))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the ring when the focus comes and goes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.EnabledChange}:
            self.update()
        return super().eventFilter(watched, event)

    def set_faulty(self, *, is_faulty: bool) -> None:
        """Show or take away the brick outline with its triangle."""
        self.is_faulty = is_faulty
        right = painting.RING_ROOM + (theme.current().px(20) + 16 if is_faulty else 8)
        margins = self._row.contentsMargins()
        margins.setRight(right)
        self._row.setContentsMargins(margins)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        worn, painter, rect = theme.current(), painting.start(self), painting.shape_rect(self)
        line = worn.color("brick" if self.is_faulty else "edge")
        fill = worn.color("paper" if self._editor.isEnabled() else "inset")
        painting.rounded(painter, rect, 8, fill, line, 2 if self.is_faulty else 1)
        side = worn.px(18)
        middle = rect.center().y() - side / 2
        if self._icon:
            icons.paint(painter, self._icon, QRectF(rect.left() + 12, middle, side, side), worn.color("ink"))
        if self.is_faulty:
            paint_shape(painter, Shape.LATE, QRectF(rect.right() - side - 12, middle, side, side))
        elif isinstance(self._editor, QComboBox):
            icons.paint(
                painter, "chevron-down", QRectF(rect.right() - side - 12, middle, side, side), worn.color("ink")
            )
        if self._editor.hasFocus():
            painting.focus_ring(painter, rect, 8)


class FaultLine(QWidget):
    """The triangle and the sentence under a field, then what is safe and what to do now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(painting.RING_ROOM, 0, 0, 0)
        self._lines.setSpacing(2)
        self.hide()

    def tell(self, what: str, safe: str = "", now: str = "") -> None:
        """Show the message in its fixed order; empty parts are left out."""
        from connector_desk.ui.widgets.card import ReasonLine

        self.clear()
        first = ReasonLine(what, Shape.LATE, role=Role.BODY_STRONG)
        self._lines.addWidget(first)
        for text, mark in ((safe, "check"), (now, "arrow-right")):
            if text:
                self._lines.addWidget(ReasonLine(text, mark))
        self.setAccessibleName(" ".join(part for part in (what, safe, now) if part))
        self.show()

    def clear(self) -> None:
        """Take the message away."""
        clear_layout(self._lines)
        self.hide()


class SearchField(FieldFrame):
    """A field that searches with each key; Down leaves for the list."""

    searched = Signal(str)
    leftDown = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        self.editor = QLineEdit()
        self.editor.setFrame(False)
        self.editor.setPlaceholderText(hint)
        self.editor.setAccessibleName(hint)
        self.editor.setClearButtonEnabled(False)
        super().__init__(self.editor, "search", parent=parent)
        self.editor.textChanged.connect(self.searched)

    def text(self) -> str:
        """Return what is looked for."""
        return self.editor.text()

    def start(self) -> None:
        """Go to the line, with what stands there chosen: the next word takes its place."""
        self.editor.setFocus()
        self.editor.selectAll()

    def clear(self) -> None:
        """Look for nothing."""
        self.editor.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Down out of the line, let Esc empty it first, and leave Ctrl Z to the desk: a search needs no undo."""
        is_override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and event.matches(QKeySequence.StandardKey.Undo):  # type: ignore[attr-defined]
            event.ignore()
            return True
        if event.type() == QEvent.Type.KeyPress:
            key = event.key()  # type: ignore[attr-defined]
            if key == Qt.Key.Key_Down:
                self.leftDown.emit()
                return True
            if key == Qt.Key.Key_Escape and self.editor.text():
                self.editor.clear()
                return True
        return super().eventFilter(watched, event)
