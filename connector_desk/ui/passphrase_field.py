"""The field for a passphrase: dots, an act that shows what is typed, and a hint when Caps Lock is on."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.fields import LineField
from connector_desk.ui.widgets.text import Text


class PassphraseField(QWidget):
    """A LineField of dots with the line under it."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = LineField(question, icon="key")
        self.editor = self.field.editor
        self.editor.setEchoMode(QLineEdit.EchoMode.Password)
        self.editor.installEventFilter(self)
        self.hint = Text("", Role.SECOND, "ink2")
        self._show = QuietButton(self.tr("Show"), "eye")
        self._show.clicked.connect(self._turn)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addLayout(foot)
        self.setFocusProxy(self.editor)

    def passphrase(self) -> str:
        """Return what was typed, spaces included."""
        return self.editor.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice letters that come out larger than the hand asked for."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.text().isalpha():
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            is_large = event.text().isupper() and event.text().lower() != event.text()
            self.hint.setText(self.tr("Caps Lock is on.") if is_large and not has_shift else "")
        return super().eventFilter(watched, event)

    def _turn(self) -> None:
        is_hidden = self.editor.echoMode() is QLineEdit.EchoMode.Password
        self.editor.setEchoMode(QLineEdit.EchoMode.Normal if is_hidden else QLineEdit.EchoMode.Password)
        self._show.setText(self.tr("Hide") if is_hidden else self.tr("Show"))
        self.editor.setFocus()
