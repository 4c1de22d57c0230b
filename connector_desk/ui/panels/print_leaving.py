"""Lets papers leave: each is made once more first, so that no ground that ended in the meantime is used."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from connector_desk.domain.entity import PrintoutId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.week import IsoWeek
from connector_desk.domain.words import Words
from connector_desk.services.publishing import Finished
from connector_desk.ui.panels.print_making import Made, NotMade, PaperMaker
from connector_desk.ui.printing import PrinterSilent, send_to
from connector_desk.ui.tasks import Tasks, Ticket
from connector_desk.viewmodels.printing import PaperKey
from connector_desk.words.errors import explain
from connector_desk.words.message import Message

Deliver = Callable[[Finished], PrintoutId]


class Publishes(Protocol):
    """What lets a paper leave, with its record."""

    def save(self, finished: Finished, target: Path, *, open_password: str = "") -> PrintoutId: ...  # noqa: D102
    def print(self, finished: Finished, send: Callable[[], None]) -> PrintoutId: ...  # noqa: D102


class Leaving(QObject):
    """Prints or keeps one paper, or prints the sheets of all volunteers."""

    left = Signal(int)
    """So many papers left the desk."""
    paperChanged = Signal(object)
    """The paper is not what was shown (`Made`), or cannot be made any more (`NotMade`); nothing left."""
    faulted = Signal(object)
    """A `Message` says why it did not leave."""
    failed = Signal(object)
    """A fault of our own."""

    def __init__(
        self, maker: PaperMaker, publisher: Publishes, tasks: Tasks, words: Words, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._maker, self._publisher, self._tasks, self._words = maker, publisher, tasks, words
        self._shown: Made | None = None
        self._deliver: Deliver | None = None

    def print(self, shown: Made, printer: QPrinter) -> None:
        """Hand the paper that was shown to a printer."""
        self._once_more(shown, self._to_printer(printer))

    def save(self, shown: Made, target: Path, open_password: str = "") -> None:
        """Write the paper that was shown as a file, which with a password opens with that only."""
        self._once_more(shown, lambda finished: self._publisher.save(finished, target, open_password=open_password))

    def print_all(self, keys: Sequence[PaperKey], week: IsoWeek, printer: QPrinter) -> None:
        """Hand several papers to a printer, one after the other; it stops at the first fault."""
        self._deliver = self._to_printer(printer)

        def all_of_them(ticket: Ticket) -> list[Made | NotMade]:
            made = []
            for number, key in enumerate(keys, start=1):
                made.append(self._maker.made(key, week))
                ticket.report(number / len(keys))
            return made

        self._tasks.start(all_of_them, self._let_all_go, self.failed.emit)

    def _to_printer(self, printer: QPrinter) -> Deliver:
        send = send_to(printer)
        return lambda finished: self._publisher.print(finished, partial(send, finished.content))

    def _once_more(self, shown: Made, deliver: Deliver) -> None:
        self._shown, self._deliver = shown, deliver
        self._tasks.start(lambda _ticket: self._maker.made(shown.key, shown.week), self._let_go, self.failed.emit)

    def _let_go(self, made: Made | NotMade) -> None:
        shown, deliver = self._shown, self._deliver
        self._shown = self._deliver = None
        if isinstance(made, NotMade) or shown is None or made.finished != shown.finished:
            self.paperChanged.emit(made)
        elif deliver is not None and self._delivered(deliver, made.finished):
            self.left.emit(1)

    def _let_all_go(self, made: list[Made | NotMade]) -> None:
        deliver, self._deliver = self._deliver, None
        count = 0
        for one in made:
            if isinstance(one, NotMade):
                self.faulted.emit(explain(one.error, self._words))
                break
            if deliver is None or not self._delivered(deliver, one.finished):
                break
            count += 1
        self.left.emit(count)

    def _delivered(self, deliver: Deliver, finished: Finished) -> bool:
        try:
            deliver(finished)
        except PrinterSilent:
            self.faulted.emit(
                Message(
                    self.tr("The printer gives no answer."),
                    self.tr("Your sheet is still here."),
                    self.tr("Is the printer on?"),
                )
            )
            return False
        except DeskError as refused:
            self.faulted.emit(explain(refused, self._words))
            return False
        return True
