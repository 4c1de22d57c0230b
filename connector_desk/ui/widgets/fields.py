"""Form fields: the question stands above as a sentence, help and faults stand below; the text typed stays."""

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QDate, QSize, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from connector_desk.domain.typed import Typed
from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.day_edit import DayEdit
from connector_desk.ui.widgets.field_frame import FaultLine, FieldFrame
from connector_desk.ui.widgets.pick_list import PickBox
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.typed import type_in, typed_in


class Field(QWidget):
    """What all fields share: question, frame, help, fault. `changed` comes with each change by hand or code."""

    changed = Signal()

    def __init__(
        self,
        question: str,
        editor: QWidget,
        help_line: str = "",
        *,
        icon: str = "",
        height: int = 40,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self.frame = FieldFrame(editor, icon, height=height)
        self._help = Text(help_line, Role.SECOND, "ink2")
        self._help.setContentsMargins(painting.RING_ROOM, 0, 0, 0)
        if not help_line:
            self._help.hide()
        self.fault = FaultLine()
        self.question = Text(question, Role.HEAD)
        self.question.setBuddy(editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.question)
        column.addWidget(self.frame, 1)
        column.addWidget(self._help)
        column.addWidget(self.fault)
        editor.setAccessibleName(question)
        editor.setAccessibleDescription(help_line)
        self.setFocusProxy(editor)

    def typed(self) -> Typed:
        """Return what stands here as it was typed, for a draft."""
        return typed_in(self._editor)

    def type_again(self, typed: Typed) -> None:
        """Put back what was typed."""
        type_in(self._editor, typed)

    def show_fault(self, what: str, safe: str = "", now: str = "") -> None:
        """Mark the field and say under it what is wrong; it stays until `clear_fault`."""
        self.frame.set_faulty(is_faulty=True)
        self.fault.tell(what, safe, now)

    def clear_fault(self) -> None:
        """Take the mark and the message away."""
        self.frame.set_faulty(is_faulty=False)
        self.fault.clear()


class LineField(Field):
    """One line of text."""

    def __init__(
        self,
        question: str,
        value: str = "",
        help_line: str = "",
        *,
        hint: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.editor = QLineEdit(value)
        self.editor.setFrame(False)
        self.editor.setPlaceholderText(hint)
        super().__init__(question, self.editor, help_line, icon=icon, parent=parent)
        self.editor.textChanged.connect(self.changed)

    def value(self) -> str:
        """Return the text without spaces round it."""
        return self.editor.text().strip()

    def set_value(self, value: str) -> None:
        """Put a text in."""
        self.editor.setText(value)


class _Lines(QPlainTextEdit):
    """An editor that asks for as many lines as the question deserves; Qt's own asks for nine."""

    def __init__(self, value: str, lines: int) -> None:
        super().__init__(value)
        self._lines = lines

    def sizeHint(self) -> QSize:
        """Return the height of the lines."""
        return QSize(super().sizeHint().width(), theme.current().px(22 * self._lines + 12))


class LongField(Field):
    """Several lines of text; Tab goes on to the next field."""

    def __init__(
        self,
        question: str,
        value: str = "",
        help_line: str = "",
        *,
        hint: str = "",
        lines: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        self.editor = _Lines(value, lines)
        self.editor.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.editor.setTabChangesFocus(True)
        self.editor.setPlaceholderText(hint)
        self.editor.viewport().setAutoFillBackground(False)
        super().__init__(question, self.editor, help_line, height=22 * lines + 22, parent=parent)
        self.editor.textChanged.connect(self.changed)

    def value(self) -> str:
        """Return the text without spaces round it."""
        return self.editor.toPlainText().strip()

    def set_value(self, value: str) -> None:
        """Put a text in."""
        self.editor.setPlainText(value)


class PickField(Field):
    """One of some words; `options` are pairs of a value and its word."""

    def __init__(
        self,
        question: str,
        options: Sequence[tuple[str, str]],
        value: str = "",
        help_line: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        self.editor = PickBox()
        self.editor.setMinimumContentsLength(8)
        self.editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        super().__init__(question, self.editor, help_line, parent=parent)
        self.set_options(options, value)
        self.editor.currentIndexChanged.connect(self.changed)

    def set_options(self, options: Sequence[tuple[str, str]], value: str = "") -> None:
        """Offer other words."""
        self.editor.clear()
        for key, word in options:
            self.editor.addItem(word, key)
        self.set_value(value)

    def value(self) -> str:
        """Return the value of the word chosen, or an empty text."""
        return str(self.editor.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose by value; an unknown one leaves the first word."""
        self.editor.setCurrentIndex(max(0, self.editor.findData(value)))


class DayField(Field):
    """A day; with `none_word` it may also be left open, and then shows that word."""

    def __init__(
        self,
        question: str,
        value: date | None,
        help_line: str = "",
        *,
        none_word: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.editor, self._is_unread = DayEdit(none_word), False
        super().__init__(question, self.editor, help_line, icon="calendar", parent=parent)
        self.set_value(value)
        self.editor.dateChanged.connect(self.changed)
        self.editor.textEdited.connect(self.changed)
        self.editor.editingFinished.connect(self.is_read)

    def is_read(self) -> bool:
        """Say whether what stands there is a day; what is none is marked and stays as it was typed."""
        if self.editor.is_readable:
            # Leaving the field must not take away what the form said about a day that can be read.
            if self._is_unread:
                self.clear_fault()
            self._is_unread = False
            return True
        self._is_unread = True
        self.show_fault(self.tr("There is no such day. Write it like 24-11-2026."))
        return False

    def value(self) -> date | None:
        """Return the day, or None when it is left open; what is no day changed nothing."""
        day = self.editor.date()
        return date(day.year(), day.month(), day.day()) if day.isValid() else None

    def set_value(self, value: date | None) -> None:
        """Put a day in; None leaves it open."""
        self.editor.setDate(QDate() if value is None else QDate(value.year, value.month, value.day))


class ClockField(Field):
    """A time of day."""

    def __init__(self, question: str, value: time, help_line: str = "", *, parent: QWidget | None = None) -> None:
        self.editor = QTimeEdit()
        self.editor.setFrame(False)
        self.editor.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
        self.editor.setDisplayFormat("HH:mm")
        super().__init__(question, self.editor, help_line, icon="clock", parent=parent)
        self.set_value(value)
        self.editor.timeChanged.connect(self.changed)

    def value(self) -> time:
        """Return the time."""
        at = self.editor.time()
        return time(at.hour(), at.minute())

    def set_value(self, value: time) -> None:
        """Put a time in."""
        self.editor.setTime(QTime(value.hour, value.minute))


class CountField(Field):
    """A whole number with its unit word ("15 minutes"); arrows change it by `step`."""

    def __init__(
        self,
        question: str,
        value: int,
        help_line: str = "",
        *,
        least: int = 0,
        most: int = 999,
        step: int = 1,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.editor = QSpinBox()
        self.editor.setFrame(False)
        self.editor.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.editor.setRange(least, most)
        self.editor.setSingleStep(step)
        self.editor.setSuffix(f" {unit}" if unit else "")
        super().__init__(question, self.editor, help_line, parent=parent)
        self.set_value(value)
        self.editor.valueChanged.connect(self.changed)

    def value(self) -> int:
        """Return the number."""
        return self.editor.value()

    def set_value(self, value: int) -> None:
        """Put a number in."""
        self.editor.setValue(value)
