"""One of many names: type a part of it and choose, or choose from the whole list."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from connector_desk.domain.text import folded
from connector_desk.ui.widgets.fields import Field
from connector_desk.ui.widgets.pick_list import PickBox, dress_list, widen_list


class SearchPickField(Field):
    """One of many names; nothing is chosen beforehand, and a part of a name that is the only one to fit counts."""

    def __init__(
        self,
        question: str,
        options: Sequence[tuple[str, str]],
        value: str = "",
        help_line: str = "",
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.editor = PickBox()
        line = _searching(self.editor, options, hint)
        super().__init__(question, self.editor, help_line, parent=parent)
        line.setAccessibleName(question)
        self._options = tuple((key, folded(word)) for key, word in options)
        self.set_value(value)
        self.editor.editTextChanged.connect(self.changed)

    def show_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer other names, and keep what is typed."""
        typed = self.text()
        self._options = tuple((key, folded(word)) for key, word in options)
        with QSignalBlocker(self.editor):
            self.editor.clear()
            for key, word in options:
                self.editor.addItem(word, key)
            self.editor.setCurrentIndex(self.editor.findData(self._meant(typed)))
            self.editor.setEditText(typed)

    def text(self) -> str:
        """Return what is typed."""
        return self.editor.currentText().strip()

    def fits_any(self) -> bool:
        """Say whether what is typed is part of any name."""
        return bool(self._near(self.text()))

    def value(self) -> str:
        """Return the id of the name typed or chosen, or an empty text where it is not clear who is meant."""
        return self._meant(self.editor.currentText())

    def set_value(self, value: str) -> None:
        """Choose by id; an unknown one chooses nothing."""
        self.editor.setCurrentIndex(self.editor.findData(value) if value else -1)
        if not value:
            self.editor.setEditText("")

    def _meant(self, typed: str) -> str:
        exact = [key for key, word in self._options if word == folded(typed)]
        near = self._near(typed)
        return next(iter(exact), near[0] if len(near) == 1 else "")

    def _near(self, typed: str) -> list[str]:
        part = folded(typed)
        return [key for key, word in self._options if part and part in word]


def _searching(combo: QComboBox, options: Sequence[tuple[str, str]], hint: str) -> QLineEdit:
    """Let a combo box be typed in and find any part of its words; return its line."""
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    combo.setMinimumContentsLength(8)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for key, word in options:
        combo.addItem(word, key)
    line, completer = QLineEdit(), QCompleter(combo.model(), combo)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    combo.setLineEdit(line)
    combo.setCompleter(completer)
    rows = completer.popup()
    assert rows is not None, "a completer makes its list itself"
    dress_list(rows)
    combo.editTextChanged.connect(lambda _typed: widen_list(rows))
    line.setPlaceholderText(hint)
    line.setFrame(False)
    return line
