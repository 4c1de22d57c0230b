"""The consent form after the conversation: the very bytes that print, two copies, on demand in large print."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import PrintoutId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.services.consent_forms import ConsentFormService, FormDraft
from connector_desk.ui import printing
from connector_desk.ui.panels.paper_preview import PaperPreview
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.words.errors import explain
from connector_desk.words.message import Message


class TalkForm(QWidget):
    """Print, keep as a file, or be done. `left` says that a form left the desk."""

    left = Signal()
    doneAsked = Signal()

    def __init__(self, forms: ConsentFormService, draft: FormDraft, words: Words) -> None:
        super().__init__()
        self._forms, self._draft, self._words = forms, draft, words
        self._finished = forms.finished(draft, words)
        self._message: ThreePartMessage | None = None
        self.preview = PaperPreview(self.tr("The form"))
        self.preview.show_pdf(self._finished.content)
        self.large = CheckBox(self.tr("Large print"))
        self.large.toggled.connect(self._set_anew)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.preview, 1)
        self._column.addWidget(self.large)
        self._column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.done = QuietButton(self.tr("Done"), "check")
        self.file = SecondButton(self.tr("Save as PDF"), "sheet", "Ctrl S")
        self.print = MainButton(self.tr("Print both copies"), "printer", "Ctrl P")
        if not printing.has_printer():
            self.print.block(self.tr("No printer was found on this computer."))
        self.done.clicked.connect(lambda: self.doneAsked.emit())
        self.file.clicked.connect(self._ask_file)
        self.print.clicked.connect(lambda: printing.ask_printer(self, self._print))
        foot = QHBoxLayout()
        foot.addWidget(self.done)
        foot.addStretch(1)
        foot.addWidget(self.file)
        foot.addWidget(self.print)
        return foot

    def enter(self) -> None:
        """Put the focus on the way out that is open."""
        (self.print if self.print.isEnabled() else self.file).setFocus()

    def _set_anew(self, is_large: bool) -> None:
        code = self._finished.code
        self._finished = self._forms.finished(self._draft, self._words, large_print=is_large, code=code)
        self.preview.show_pdf(self._finished.content)

    def _ask_file(self) -> None:
        printing.ask_file(self, self.tr("Where does the form go?"), self._finished.code, self._save)

    def _save(self, target: Path, open_password: str) -> None:
        self._let_go(lambda: self._forms.save(self._finished, target, open_password=open_password))

    def _print(self, printer: QPrinter) -> None:
        send = partial(printing.send_to(printer), self._finished.content)
        self._let_go(lambda: self._forms.print(self._finished, send))

    def _let_go(self, act: Callable[[], PrintoutId]) -> None:
        try:
            act()
        except DeskError as error:
            self._say(explain(error, self._words))
        except printing.PrinterSilent:
            self._say(
                Message(
                    self.tr("The printer gives no answer."),
                    self.tr("The answers are kept, and the form is still here."),
                    self.tr("Is the printer on? Try it again, or save the form as PDF."),
                )
            )
        else:
            self.left.emit()

    def _say(self, said: Message) -> None:
        if self._message is not None:
            self._message.hide()
            self._message.deleteLater()
        self._message = ThreePartMessage(said.happened, said.safe, said.now)
        self._column.insertWidget(1, self._message)
