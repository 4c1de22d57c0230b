"""Who saw somebody's file: the records, and the paper for the resident, to print or to keep."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind, PrintoutId, ResidentId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.services.publishing import Finished
from connector_desk.services.trail import TrailLine
from connector_desk.ui import rights, theme
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.models.paged import RowPage
from connector_desk.ui.panels.paper_preview import PaperPreview
from connector_desk.ui.panels.vault_log import trail_row
from connector_desk.ui.printing import PrinterSilent, ask_file, ask_printer, has_printer, send
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.widgets.banner import Banner, ThreePartMessage
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.card import clear_layout
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.words.errors import explain

FILE_NAME = "wie-zag"


class Trails(Protocol):
    """The records about a resident, and the paper of them."""

    def page(  # noqa: D102
        self, resident_id: ResidentId | None = None, before: int | None = None, limit: int = 60
    ) -> tuple[TrailLine, ...]: ...
    def finished(  # noqa: D102
        self, resident_id: ResidentId, words: Words, *, large_print: bool = False
    ) -> Finished: ...


class Publishes(Protocol):
    """What lets a paper leave, with its record."""

    def save(self, finished: Finished, target: Path, *, open_password: str = "") -> PrintoutId: ...  # noqa: D102
    def print(self, finished: Finished, send: Callable[[], None]) -> PrintoutId: ...  # noqa: D102


class WhoSawDialog(FormDialog):
    """The list at the left, the paper at the right. The main button closes it."""

    def __init__(
        self,
        trails: Trails,
        publisher: Publishes,
        resident: tuple[ResidentId, str],
        words: Words,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._trails, self._publisher, self._today = trails, publisher, today
        self._resident_id, name = resident
        self._finished: Finished | None = None
        self._tasks = Tasks(self)
        self.call(
            self.tr("Who saw the data of {name}?").format(name=name),
            self.tr("Done"),
            self.tr("{name} may have this on paper, and need not say why.").format(name=name),
        )
        self.rows = RowList(self._source, self.tr("Who saw this"), lines=2)
        self.preview = PaperPreview(self.tr("The paper for {name}").format(name=name))
        self.preview.leave_out_buttons()
        self._large = CheckBox(self.tr("Large print"))
        self._large.toggled.connect(self._make)
        self._said = QVBoxLayout()
        self._make_buttons()
        self._lay_out()
        self._make()

    def draft(self) -> bool:
        """Return nothing to keep."""
        return True

    def save(self) -> None:
        """Close."""
        self.accept()

    def dress(self) -> None:
        """Give list and paper room to read."""
        self.preview.setMinimumHeight(theme.current().px(400))
        self.rows.setMinimumSize(theme.current().px(250), theme.current().px(300))

    def _make_buttons(self) -> None:
        self.print = rights.changes(SecondButton(self.tr("Print"), "printer", "Ctrl P"), Kind.PRINTOUTS)
        self.print.clicked.connect(lambda: ask_printer(self, self._print_to))
        self.file = rights.changes(SecondButton(self.tr("Keep as a PDF"), "sheet", "Ctrl S"), Kind.PRINTOUTS)
        self.file.clicked.connect(
            lambda: ask_file(self, self.tr("Where shall the paper go?"), FILE_NAME, self._save_to)
        )

    def _lay_out(self) -> None:
        acts = FlowRow(4)
        for widget in (self.print, self.file, self._large):
            acts.flow.addWidget(widget)
        right = QVBoxLayout()
        right.addWidget(acts)
        right.addLayout(self._said)
        right.addWidget(self.preview, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.rows, 1)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)
        self.dress()

    def _source(self, key: object | None, count: int) -> RowPage:
        lines = self._trails.page(self._resident_id, key if isinstance(key, int) else None, count)
        rows = [trail_row(self.words, line, self._today) for line in lines]
        return RowPage(rows, lines[-1].seq if len(lines) == count else None)

    def _make(self) -> None:
        self.file.setEnabled(False)
        self.print.setEnabled(False)
        resident_id, is_large = self._resident_id, self._large.isChecked()
        self._tasks.start(
            lambda _ticket: self._trails.finished(resident_id, self.words, large_print=is_large),
            self._show_paper,
            self._refuse,
        )

    def _show_paper(self, finished: Finished) -> None:
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
        self._say(error)

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
            self._say(refused)
        else:
            self._said.addWidget(Banner(Shape.DONE, self.tr("It went to the printer.")))

    def _save_to(self, target: Path, open_password: str) -> None:
        if self._finished is None:
            return
        clear_layout(self._said)
        try:
            self._publisher.save(self._finished, target, open_password=open_password)
        except DeskError as refused:
            self._say(refused)
        else:
            self._said.addWidget(Banner(Shape.DONE, self.tr("Kept as a PDF.")))

    def _say(self, error: DeskError) -> None:
        clear_layout(self._said)
        message = explain(error, self.words)
        self._said.addWidget(ThreePartMessage(message.happened, message.safe, message.now))
