"""Taking a person away is the one act that asks first: for the name."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.text import folded
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.widgets.card import ReasonLine
from connector_desk.ui.widgets.fields import LineField
from connector_desk.ui.widgets.shapes import Shape


class RemovalDialog(FormDialog):
    """Says what goes and what stays, and asks to type the name."""

    def __init__(self, name: str, *, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._name = name
        self.call(
            self.tr("Take {name} away?").format(name=name),
            self.tr("Take {name} away").format(name=name),
        )
        lines = (
            (self.tr("Gone: the profile, the questions, the people around, matches and handovers."), Shape.NOT),
            (self.tr("At the table the situation disappears from the agenda."), Shape.NOT),
            (self.tr("Contact moments stay, without a name to them."), "check"),
            (self.tr("What was allowed and what was shared stays on record."), "check"),
            (self.tr("Ctrl Z brings everything back until the desk locks."), "undo"),
        )
        for text, mark in lines:
            self.body.addWidget(ReasonLine(text, mark))
        self.typed = LineField(self.tr("Type the name to be sure: {name}").format(name=name))
        self.body.addWidget(self.typed)
        self.body.addStretch(1)
        self.watch({"name": self.typed})
        self.typed.setFocus()

    def reject(self) -> None:
        """Go back at once: a half-typed name is nothing to keep."""
        self._is_touched = False
        super().reject()

    def faults(self) -> Mapping[str, DeskError]:
        """Return a fault unless the name was typed, accents and case ignored."""
        return {} if folded(self.typed.value()) == folded(self._name) else {"name": TextMissing("name")}

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say that the name does not fit."""
        return self.tr("This is not the name. Nothing was changed."), "", ""

    def draft(self) -> bool:
        """Return that it was meant."""
        return True
