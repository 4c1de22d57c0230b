"""What the two dialogs that erase share: they wait until the file is written anew, and say when it could not be."""

from PySide6.QtWidgets import QWidget

from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.card import ReasonLine
from connector_desk.ui.widgets.shapes import Shape


class ErasingDialog(FormDialog):
    """A form whose act is final. `kept` carries what was chosen; then comes `wait`, and `accept` or `fail`."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.is_waiting = False

    def add_lines(self, *lines: tuple[str, str | Shape]) -> None:
        """Add sentences, each with its mark."""
        for text, mark in lines:
            self.body.addWidget(ReasonLine(text, mark))

    def add_what_stays(self) -> None:
        """Say what stays of somebody, and what an older backup still holds."""
        self.add_lines(
            (self.tr("What was allowed and what was shared stays on record, without a name."), "check"),
            (self.tr("An older backup still holds it. When it is taken back, this is erased again."), Shape.QUESTION),
            (self.tr("Nothing brings it back, Ctrl Z neither."), Shape.NOT),
        )

    def wait(self) -> None:
        """Say that it is under way; the dialog stays until it is done."""
        self.is_waiting = True
        for part in (self.main, self.back, self.area):
            part.setEnabled(False)
        self.show_message(Banner(Shape.RUNNING, self.tr("Erased. The file is being tidied up; one moment.")))

    def fail(self, error: DeskError) -> None:
        """Say what could not be done after the erasure itself; there is nothing left to choose."""
        self.is_waiting = False
        self.back.setEnabled(True)
        self.show_error(error)
        self.back.setFocus()

    def reject(self) -> None:
        """Go back at once, a half-typed name is nothing to keep; but not while it is under way."""
        if not self.is_waiting:
            self._is_touched = False
            super().reject()
