"""The foot of the counter: what went wrong, what is kept, and the two acts that end a talk."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import MainButton, SecondButton
from connector_desk.ui.widgets.card import Icon
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.text import Text
from connector_desk.words.message import Message


class CounterFoot(QWidget):
    """Says one thing at a time. The keys of its buttons are heard by the page: at the counter none may come late."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.saved, self.is_saved = Text("", tone="ink2", align=middle), Icon("check", 18, "leaf")
        self.later = SecondButton(self.tr("Finish later"), "clock", "Esc")
        self.save = MainButton(self.tr("Save and go on"), "check", "Ctrl Enter")
        for button in (self.later, self.save):
            button.setShortcut(QKeySequence())
        self.message = QVBoxLayout()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.is_saved)
        row.addWidget(self.saved, 1)
        row.addWidget(self.later)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.message)
        column.addLayout(row)
        self.say_saved("")

    def say(self, message: Message) -> None:
        """Say what went wrong, in place of what was said before."""
        self.hush()
        self.message.addWidget(ThreePartMessage(message.happened, message.safe, message.now))

    def hush(self) -> None:
        """Take away what was said."""
        clear_layout(self.message)

    def say_saved(self, sentence: str) -> None:
        """Say what is kept; an empty text says nothing."""
        self.saved.setText(sentence)
        self.is_saved.setVisible(bool(sentence))
