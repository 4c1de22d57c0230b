"""The recovery sheet in sight: made, printed or kept as a PDF, and typed over once to prove it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.errors import DeskError, RecoveryCodeMistyped, WrongRecoveryCode
from connector_desk.ui import theme
from connector_desk.ui.panels.paper_preview import PaperPreview
from connector_desk.ui.printing import PrinterSilent, ask_file, ask_printer, has_printer, send
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import Banner, ThreePartMessage
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.fields import LineField
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text

Explain = Callable[[BaseException], tuple[str, str, str]]


@dataclass(frozen=True)
class SheetActs:
    """What can be done with a sheet."""

    make: Callable[[], bytes]
    """Make a fresh one; the one before opens nothing any more."""
    save: Callable[[bytes, Path], None]
    fits: Callable[[str], bool]
    mistyped: Callable[[str], int]
    """The first group that is not right, from 1, or 0."""
    explain: Explain


class CodeField(LineField):
    """Takes the eight groups; a typing error is told by its group as soon as that is whole. `codeGiven` on Enter."""

    codeGiven = Signal()

    def __init__(self, mistyped: Callable[[str], int], explain: Explain) -> None:
        super().__init__(
            self.tr("The eight groups of the sheet"), "", self.tr("Small letters and spaces are fine, too."), icon="key"
        )
        self._mistyped, self._explain = mistyped, explain
        self.editor.textEdited.connect(self._look)
        self.editor.returnPressed.connect(self.codeGiven)

    def refuse(self, error: BaseException) -> None:
        """Say under the field what is wrong; what was typed stays."""
        self.show_fault(*self._explain(error))
        self.editor.setFocus()

    def _look(self, text: str) -> None:
        group = self._mistyped(text)
        if group:
            self.show_fault(*self._explain(RecoveryCodeMistyped(group)))
        else:
            self.clear_fault()


class CodeCheck(QWidget):
    """Types a sheet over; `proved` comes when it is the one that works."""

    proved = Signal()

    def __init__(self, acts: SheetActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self.field = CodeField(acts.mistyped, acts.explain)
        self.field.codeGiven.connect(self.check)
        self.button = SecondButton(self.tr("Try my sheet"), "check")
        self.button.clicked.connect(self.check)
        self._said = QVBoxLayout()
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addLayout(row)
        column.addLayout(self._said)
        self.setFocusProxy(self.field)

    def check(self) -> None:
        """Look whether what was typed is the code that works."""
        clear_layout(self._said)
        self.field.clear_fault()
        try:
            fits = self._acts.fits(self.field.value())
        except DeskError as wrong:
            self.field.refuse(wrong)
            return
        if not fits:
            self.field.refuse(WrongRecoveryCode())
            return
        self.field.editor.clear()
        more = self.tr("Put it away in an envelope: not beside this laptop.")
        self._said.addWidget(Banner(Shape.DONE, self.tr("This sheet works."), more))
        self.proved.emit()


class RecoverySheetPanel(QWidget):
    """The fresh sheet at the left, what to do with it at the right. `proved` comes once it was typed over."""

    proved = Signal()
    sheetFailed = Signal(object)
    """Why no sheet was made."""

    def __init__(self, acts: SheetActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts, self._content = acts, b""
        self._tasks = Tasks(self)
        self.preview = PaperPreview(self.tr("The recovery sheet"))
        self.preview.leave_out_buttons()
        self.check = CodeCheck(acts)
        self.check.proved.connect(self.proved)
        self._said = QVBoxLayout()
        self._make_buttons()
        self._lay_out()

    def begin(self) -> None:
        """Make a fresh sheet: the one before opens nothing any more."""
        self.setEnabled(False)
        self._tasks.start(lambda _ticket: self._acts.make(), self._show, self._refuse)

    def dress(self) -> None:
        """Keep the sheet as wide as it can be read at."""
        self.preview.setFixedWidth(theme.current().px(270))
        self.preview.setMinimumHeight(theme.current().px(400))

    def _make_buttons(self) -> None:
        self.print = SecondButton(self.tr("Print it"), "printer")
        self.print.clicked.connect(lambda: ask_printer(self, self._print_to))
        self.file = SecondButton(self.tr("Keep as a PDF"), "sheet")
        self.file.clicked.connect(
            lambda: ask_file(
                self,
                self.tr("Where shall the sheet go?"),
                self.tr("recovery-sheet"),
                lambda target, _no_password: self._save_to(target),
                may_have_password=False,
            )
        )
        if not has_printer():
            self.print.block(self.tr("There is no printer here."))

    def _lay_out(self) -> None:
        acts = FlowRow(4)
        acts.flow.addWidget(self.print)
        acts.flow.addWidget(self.file)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(Text(self.tr("1. Put it on paper"), Role.HEAD))
        right.addWidget(Text(self.tr("Two sheets with the same code. Fold them, and keep them in two places.")))
        right.addWidget(acts)
        right.addLayout(self._said)
        right.addSpacing(8)
        right.addWidget(Text(self.tr("2. Type it over once"), Role.HEAD))
        right.addWidget(Text(self.tr("Then you know that it works. An old sheet opens nothing any more.")))
        right.addWidget(self.check)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self.preview)
        row.addLayout(right, 1)
        self.dress()

    def _show(self, content: bytes) -> None:
        self.setEnabled(True)
        self._content = content
        self.preview.show_pdf(content)
        self.check.setFocus()

    def _refuse(self, error: BaseException) -> None:
        self.setEnabled(True)
        self._tell(*self._acts.explain(error))
        self.sheetFailed.emit(error)

    def _print_to(self, printer: QPrinter) -> None:
        try:
            send(self._content, printer)
        except PrinterSilent:
            self._tell(
                self.tr("The printer gives no answer."),
                self.tr("Your sheet is still here."),
                self.tr("Is the printer on?"),
            )
        else:
            self._tell_done(self.tr("It went to the printer."))

    def _save_to(self, target: Path) -> None:
        try:
            self._acts.save(self._content, target)
        except DeskError as refused:
            self._tell(*self._acts.explain(refused))
        else:
            self._tell_done(self.tr("Kept. Take the file away from this laptop: it opens the desk."))

    def _tell(self, what: str, safe: str, now: str) -> None:
        clear_layout(self._said)
        self._said.addWidget(ThreePartMessage(what, safe, now))

    def _tell_done(self, sentence: str) -> None:
        clear_layout(self._said)
        self._said.addWidget(Banner(Shape.DONE, sentence))
