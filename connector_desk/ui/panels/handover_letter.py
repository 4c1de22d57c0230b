"""The second and third step side by side with the letter: what goes along, what stays, and how it leaves."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.entity import HandoverId, PrintoutId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.handover import HandoverStatus, Manner
from connector_desk.domain.papers import ReferralLetter
from connector_desk.domain.words import Words
from connector_desk.services.handover_book import HandoverDetail
from connector_desk.services.letters import LetterPreview, LetterService
from connector_desk.services.ports import Clock
from connector_desk.ui import printing
from connector_desk.ui.panels.handover_check import CheckPanel
from connector_desk.ui.panels.handover_give import GivePanel, GiveView
from connector_desk.ui.panels.handover_sheet import LetterSheet
from connector_desk.ui.panels.handover_words import ask_word, held_line, promise_line
from connector_desk.ui.tasks import Tasks, Ticket
from connector_desk.ui.widgets.page_head import Pane, Panes
from connector_desk.viewmodels.letter_preview import held_by, is_ready
from connector_desk.words.errors import explain
from connector_desk.words.message import Message
from connector_desk.words.terms import term


class HandoverLetter(QWidget):
    """The letter at the left; at the right the check or the giving.

    `letterGiven` says that the handover goes: True when a letter was printed or saved, False without one.
    """

    letterGiven = Signal(bool)
    askAsked = Signal()
    mendAsked = Signal(object)

    def __init__(
        self, *, letters: LetterService, words: Words, clock: Clock, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._letters, self._words, self._clock, self._tasks = letters, words, clock, tasks
        # A letter that is ready when its place is gone is shown to nobody.
        tasks.setParent(self)
        self._detail: HandoverDetail | None = None
        self._wanted: ReferralLetter | None = None
        self.sheet = LetterSheet(words)
        self.check = CheckPanel(words)
        self.give = GivePanel()
        self._right = QStackedWidget()
        self._right.addWidget(self.check)
        self._right.addWidget(self.give)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Panes([Pane(self.sheet, 4, 320), Pane(self._right, 3, 340)]))
        self.sheet.askAsked.connect(self.askAsked)
        self.sheet.mendAsked.connect(self.mendAsked)
        self.check.askAsked.connect(self.askAsked)
        self.give.printAsked.connect(self._ask_printer)
        self.give.fileAsked.connect(self._ask_file)
        self.give.withoutAsked.connect(lambda: self.letterGiven.emit(False))

    def show_detail(self, detail: HandoverDetail) -> None:
        """Show the letter of a handover, made anew when anything in it changed."""
        if self._detail is None or self._detail.handover.id != detail.handover.id:
            self._wanted = None
        self._detail = detail
        preview = self._letters.preview(detail.handover.id, self._clock.today())
        name = detail.resident.first_name
        ask = ask_word(name, detail.resident.form_of_address, self._words)
        self.check.show_held([held_line(held, name, ask, self._words) for held in held_by(preview)])
        if is_ready(preview):
            self.check.next.unblock()
            self._make(detail.handover.id)
        else:
            self._wanted = None
            self.sheet.show_stopped(preview.stopped_by[0], ask)
            self._block_next(detail)
        self.give.show_view(self._view(detail, preview))

    def show_giving(self, *, is_giving: bool) -> None:
        """Show the third step instead of the second."""
        self._right.setCurrentWidget(self.give if is_giving else self.check)

    def enter(self) -> None:
        """Put the focus where this step starts."""
        if self._right.currentWidget() is self.give:
            self.give.enter()
        else:
            self.sheet.setFocus()
            self.check.show_top()

    def _block_next(self, detail: HandoverDetail) -> None:
        if _may_go_without(detail, has_letter=False):
            self.check.next.unblock()
        else:
            self.check.next.block(self.tr("Without a letter it cannot be given yet."))

    def _make(self, handover_id: HandoverId) -> None:
        paper = self._letters.paper(handover_id, self._clock.today())
        if paper == self._wanted:
            return
        self._wanted = paper
        self.sheet.show_waiting()
        letters, words = self._letters, self._words

        def set_in_type(_ticket: Ticket) -> tuple[ReferralLetter, bytes]:
            return paper, letters.set_in_type(paper, words)

        self._tasks.start(set_in_type, self._show_made, self._show_failed)

    def _show_made(self, made: tuple[ReferralLetter, bytes]) -> None:
        paper, content = made
        if paper is self._wanted:
            self.sheet.show_letter(content, paper.person.short_name)

    def _show_failed(self, error: BaseException) -> None:
        self._wanted = None
        if not isinstance(error, DeskError) or self._detail is None:
            raise error
        self.sheet.show_stopped(error, "")

    def _view(self, detail: HandoverDetail, preview: LetterPreview) -> GiveView:
        categories = [term(self._words, ref.category) for ref in preview.shared.included]
        person = detail.handover.recipient_person
        return GiveView(
            recipient=f"{detail.recipient_name}, {person}" if person else detail.recipient_name,
            told=categories if is_ready(preview) else [],
            promise=promise_line(detail, self._words),
            is_given=detail.handover.status is not HandoverStatus.DRAFT,
            has_letter=is_ready(preview),
            may_go_without=_may_go_without(detail, has_letter=is_ready(preview)),
            has_printer=printing.has_printer(),
        )

    def _ask_printer(self) -> None:
        printing.ask_printer(self, self._print)

    def _print(self, printer: QPrinter) -> None:
        if self._detail is None:
            return
        id_, on = self._detail.handover.id, self._clock.today()
        self._let_go(lambda: self._letters.print(id_, on, self._words, printing.send_to(printer)))

    def _ask_file(self) -> None:
        if self._detail is not None:
            printing.ask_file(self, self.tr("Where does the letter go?"), self._detail.handover.code, self._save)

    def _save(self, target: Path, open_password: str) -> None:
        if self._detail is None:
            return
        id_, on = self._detail.handover.id, self._clock.today()
        self._let_go(lambda: self._letters.save(id_, target, on, self._words, open_password=open_password))

    def _let_go(self, act: Callable[[], PrintoutId]) -> None:
        self.give.clear_message()
        try:
            act()
        except DeskError as error:
            self.give.show_message(explain(error, self._words))
        except printing.PrinterSilent:
            self.give.show_message(
                Message(
                    self.tr("The printer gives no answer."),
                    self.tr("Nothing is lost. The letter is as it was."),
                    self.tr("Is the printer on? Try it again, or save the letter as PDF."),
                )
            )
        else:
            self.letterGiven.emit(True)


def _may_go_without(detail: HandoverDetail, *, has_letter: bool) -> bool:
    """Say whether it may be handed over without a letter: by word of mouth, or the person goes there alone."""
    return has_letter or detail.handover.manner is Manner.SIGNPOST
