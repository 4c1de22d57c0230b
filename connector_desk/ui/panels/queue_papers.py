"""The papers of the counter: to the printer of this machine by one key, or where there is none into a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.services.publishing import Finished
from connector_desk.ui.panels.print_leaving import Publishes
from connector_desk.ui.printing import PrinterSilent, ask_file, has_printer, send_to, usual_printer
from connector_desk.words.errors import explain
from connector_desk.words.message import Message


class CounterPapers(QObject):
    """`told` says what left, `faulted` carries a Message that says why nothing did."""

    told = Signal(str)
    faulted = Signal(object)

    def __init__(self, publisher: Publishes, words: Words, over: QWidget) -> None:
        super().__init__(over)
        self._publisher, self._words, self._over = publisher, words, over

    def print(self, finished: Finished) -> None:
        """Hand a paper to the printer at once; without a printer ask where it goes as a file."""
        if not has_printer():
            self.keep(finished)
            return
        send = send_to(usual_printer())
        try:
            self._publisher.print(finished, partial(send, finished.content))
        except PrinterSilent:
            self.faulted.emit(
                Message(
                    self.tr("The printer gives no answer."),
                    self.tr("Nothing was lost."),
                    self.tr("Is the printer on?"),
                )
            )
        except DeskError as refused:
            self.faulted.emit(explain(refused, self._words))
        else:
            self.told.emit(self.tr("Printed."))

    def keep(self, finished: Finished) -> None:
        """Ask where a paper goes as a file."""
        name = f"{finished.document.value.replace('_', '-')}-{finished.about_id[:8]}"
        title = self.tr("Keep as a PDF")
        ask_file(self._over, title, name, partial(self._save, finished), may_have_password=False)

    def _save(self, finished: Finished, path: Path, _password: str) -> None:
        try:
            self._publisher.save(finished, path)
        except DeskError as refused:
            self.faulted.emit(explain(refused, self._words))
        else:
            self.told.emit(self.tr("Kept as a PDF."))
