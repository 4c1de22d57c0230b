"""A paper for the resident: the very page, large print on demand, to print or to keep."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind, PrintoutId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.services.publishing import Finished
from connector_desk.ui import rights, theme
from connector_desk.ui.panels.paper_preview import PaperPreview
from connector_desk.ui.printing import PrinterSilent, ask_file, ask_printer, has_printer, send
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.widgets.banner import Banner, ThreePartMessage
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.words.errors import explain


class Publishes(Protocol):
    """What lets a paper leave, with its record."""

    def save(self, finished: Finished, target: Path, *, open_password: str = "") -> PrintoutId: ...  # noqa: D102
    def print(self, finished: Finished, send: Callable[[], None]) -> PrintoutId: ...  # noqa: D102


class PaperToGive(QWidget):
    """Makes the paper beside the window; `make` hears whether in large print, and says what is wrong by a DeskError."""

    def __init__(
        self, make: Callable[[bool], Finished], publisher: Publishes, name: str, file_name: str, words: Words
    ) -> None:
        super().__init__()
        self._make_paper, self._publisher, self._file_name, self._words = make, publisher, file_name, words
        self._finished: Finished | None = None
        self._asked = 0
        self._tasks = Tasks(self)
        self.preview = PaperPreview(name)
        self.preview.leave_out_buttons()
        self.large = CheckBox(self.tr("Large print"))
        self.large.toggled.connect(self.make)
        self._said = QVBoxLayout()
        self._make_buttons()
        acts = FlowRow(4, is_even=True)
        for widget in (self.print, self.file, self.large):
            acts.flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(acts)
        column.addLayout(self._said)
        column.addWidget(self.preview, 1)
        self.dress()
        self.make()

    def dress(self) -> None:
        """Give the paper room to read."""
        self.preview.setMinimumHeight(theme.current().px(400))

    def _make_buttons(self) -> None:
        self.print = rights.changes(SecondButton(self.tr("Print"), "printer", "Ctrl P"), Kind.PRINTOUTS)
        self.print.clicked.connect(lambda: ask_printer(self, self._print_to))
        self.file = rights.changes(SecondButton(self.tr("Keep as a PDF"), "sheet", "Ctrl S"), Kind.PRINTOUTS)
        self.file.clicked.connect(
            lambda: ask_file(self, self.tr("Where shall the paper go?"), self._file_name, self._save_to)
        )

    def make(self) -> None:
        """Set the paper in type, beside the window; what was asked for after that stays in sight."""
        self._hold_back()
        self.large.setEnabled(True)
        is_large, asked = self.large.isChecked(), self._asked
        self._tasks.start(lambda _ticket: (self._make_paper(is_large), asked), self._show_paper, self._refuse)

    def show_other(self, content: bytes) -> None:
        """Show another PDF in place of the paper, only to be read, until `make`."""
        self._hold_back()
        self.large.setEnabled(False)
        self.preview.show_pdf(content)

    def _hold_back(self) -> None:
        """Let nothing go until what is asked for now is in sight."""
        self._asked += 1
        self.file.setEnabled(False)
        self.print.setEnabled(False)

    def _show_paper(self, made: tuple[Finished, int]) -> None:
        finished, asked = made
        if asked != self._asked:
            return
        self._finished = finished
        self.preview.show_pdf(finished.content)
        self.file.setEnabled(True)
        if has_printer():
            self.print.setEnabled(True)
        else:
            self.print.block(self.tr("There is no printer here."))

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, DeskError):
            raise error
        self.say(error)

    def _print_to(self, printer: QPrinter) -> None:
        if self._finished is None:
            return
        content = self._finished.content
        clear_layout(self._said)
        try:
            self._publisher.print(self._finished, lambda: send(content, printer))
        except PrinterSilent:
            self._said.addWidget(
                ThreePartMessage(
                    self.tr("The printer gives no answer."),
                    self.tr("Your sheet is still here."),
                    self.tr("Is the printer on?"),
                )
            )
        except DeskError as refused:
            self.say(refused)
        else:
            self._said.addWidget(Banner(Shape.DONE, self.tr("It went to the printer.")))

    def _save_to(self, target: Path, open_password: str) -> None:
        if self._finished is None:
            return
        clear_layout(self._said)
        try:
            self._publisher.save(self._finished, target, open_password=open_password)
        except DeskError as refused:
            self.say(refused)
        else:
            self._said.addWidget(Banner(Shape.DONE, self.tr("Kept as a PDF.")))

    def say(self, error: DeskError) -> None:
        """Say above the paper what went wrong."""
        clear_layout(self._said)
        message = explain(error, self._words)
        self._said.addWidget(ThreePartMessage(message.happened, message.safe, message.now))
