"""What stands in a field as it was typed, and putting it back: a draft knows no more than this."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QTimeEdit, QWidget

from connector_desk.domain.typed import Typed
from connector_desk.ui.widgets.day_edit import DayEdit

CLOCK = "HH:mm"


@runtime_checkable
class Typable(Protocol):
    """A field that can say what was typed in it and take it back; `type_again` tells as much as a hand would."""

    def typed(self) -> Typed: ...  # noqa: D102

    def type_again(self, typed: Typed) -> None: ...  # noqa: D102


def listen(field: object, hear: Callable[[], None]) -> None:
    """Let a function hear each change of a field, whatever the field calls it."""
    names = ("changed", "chosen", "toggled")
    signal = next(found for name in names if (found := getattr(field, name, None)) is not None)
    signal.connect(lambda *_given: hear())


def typed_in(editor: QWidget) -> Typed:
    """Return what stands in an editor, also where it is no value yet: half a day, a part of a name."""
    match editor:
        case DayEdit():
            return editor.typed()
        case QLineEdit():
            return editor.text()
        case QPlainTextEdit():
            return editor.toPlainText()
        case QComboBox():
            return editor.currentText() if editor.isEditable() else str(editor.currentData() or "")
        case QSpinBox():
            return editor.value()
        case QTimeEdit():
            return editor.time().toString(CLOCK)
    raise TypeError(type(editor).__name__)


def type_in(editor: QWidget, typed: Typed) -> None:
    """Put back what stood in an editor; a choice that is not offered any more changes nothing."""
    match editor:
        case DayEdit():
            editor.type_again(str(typed))
        case QLineEdit():
            editor.setText(str(typed))
        case QPlainTextEdit():
            editor.setPlainText(str(typed))
        case QComboBox():
            _choose(editor, str(typed))
        case QSpinBox():
            editor.setValue(int(str(typed)))
        case QTimeEdit():
            editor.setTime(QTime.fromString(str(typed), CLOCK))
        case _:
            raise TypeError(type(editor).__name__)


def _choose(combo: QComboBox, typed: str) -> None:
    at = combo.findText(typed) if combo.isEditable() else combo.findData(typed)
    if at >= 0 or combo.isEditable():
        combo.setCurrentIndex(at)
    if combo.isEditable():
        combo.setEditText(typed)
