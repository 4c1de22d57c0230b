"""The own-words field with its question above it and its fault below, for forms."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.typed import Typed
from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.field_frame import FaultLine
from connector_desk.ui.widgets.own_words import OwnWordsField
from connector_desk.ui.widgets.text import Text


class OwnWordsEntry(QWidget):
    """A question, the linen field, a help line, and a place for a fault."""

    changed = Signal()

    def __init__(self, question: str, value: str = "", help_line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = OwnWordsField(question, at_counter=False)
        self.field.set_value(value)
        self.field.editor.setAccessibleDescription(help_line)
        self.field.setMaximumHeight(theme.current().px(150))
        self.fault = FaultLine()
        below = Text(help_line, Role.SECOND, "ink2")
        below.setContentsMargins(painting.RING_ROOM, 0, 0, 0)
        below.setVisible(bool(help_line))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (Text(question, Role.HEAD), self.field, below, self.fault):
            column.addWidget(widget)
        self.setFocusProxy(self.field.editor)
        self.field.changed.connect(lambda _words: self.changed.emit())

    def value(self) -> str:
        """Return the words as they were typed."""
        return self.field.value()

    def typed(self) -> Typed:
        """Return the words, for a draft."""
        return self.field.typed()

    def type_again(self, typed: Typed) -> None:
        """Put the words back."""
        self.field.type_again(typed)

    def show_fault(self, what: str, safe: str = "", now: str = "") -> None:
        """Say under the field what is wrong with the words; they stay."""
        self.fault.tell(what, safe, now)

    def clear_fault(self) -> None:
        """Take the message away."""
        self.fault.clear()
