"""Ctrl Z takes back what was typed, and where nothing was typed, what was done."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


class UndoPassing(QObject):
    """Lets the key go to the window while the editor has nothing to take back; Qt's editors would swallow it."""

    def __init__(self, editor: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the key alone where there is nothing to take back."""
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and event.matches(QKeySequence.StandardKey.Undo) and not self._has_something():  # type: ignore[attr-defined]
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _has_something(self) -> bool:
        if isinstance(self._editor, QLineEdit):
            return self._editor.isUndoAvailable()
        return self._editor.document().isUndoAvailable()
