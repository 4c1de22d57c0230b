"""The second and third step side by side with the letter: what goes along, what stays, and how it leaves."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.entity import PrintoutId
from connector_desk.domain.errors import DeskError, NothingEnded, NothingSent
from connector_desk.domain.handover import HandoverStatus, Manner
from connector_desk.domain.letter_papers import Letter
from connector_desk.domain.letter_text import HANDING_OVER, LetterKind
from connector_desk.domain.words import Words
from connector_desk.services.handover_book import HandoverDetail
from connector_desk.services.letters import LetterChoice, LetterPreview
from connector_desk.ui import printing
from connector_desk.ui.panels.handover_check import CheckPanel
from connector_desk.ui.panels.handover_give import GivePanel, GiveView
from connector_desk.ui.panels.handover_services import EditorServices
from connector_desk.ui.panels.handover_sheet import LetterSheet
from connector_desk.ui.panels.handover_words import ask_word, held_line, left_out_line, promise_line
from connector_desk.ui.panels.letter_choice import LetterChoiceRow
from connector_desk.ui.tasks import Ticket
from connector_desk.ui.widgets.page_head import Pane, Panes
from connector_desk.viewmodels.letter_preview import held_by, is_ready, nothing_to_write
from connector_desk.words.errors import explain
from connector_desk.words.message import Message
from connector_desk.words.terms import term

_Wanted = tuple[Letter, LetterChoice]
"""The letter that is being set, and how."""


class HandoverLetter(QWidget):
    """The letter at the left, of the kind that was chosen; at the right the check or the giving.

    `letterGiven` says that the handover goes: True when a letter was printed or saved, False without one. `letterDone`
    says that a letter left by which nobody is handed over.
    """

    letterGiven = Signal(bool)
    letterDone = Signal()
    askAsked = Signal()
    mendAsked = Signal(object)
    textAsked = Signal(str, str)

    def __init__(self, services: EditorServices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters, self._words, self._clock = services.letters, services.words, services.clock
        self._tasks, self._words_in = services.tasks, services.words_in
        # A letter that is ready when its place is gone is shown to nobody.
        self._tasks.setParent(self)
        self._detail: HandoverDetail | None = None
        self._wanted: _Wanted | None = None
        self.chooser = LetterChoiceRow(services.words)
        self.sheet = LetterSheet(services.words)
        self.check = CheckPanel(services.words)
        self.give = GivePanel()
        self._right = QStackedWidget()
        self._right.addWidget(self.check)
        self._right.addWidget(self.give)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        left = QWidget()
        inside = QVBoxLayout(left)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.chooser)
        inside.addWidget(self.sheet, 1)
        column.addWidget(Panes([Pane(left, 4, 320), Pane(self._right, 3, 340)]))
        self.chooser.choiceChanged.connect(self._show_choice)
        self.chooser.textAsked.connect(self.textAsked)
        self.sheet.textAsked.connect(self._ask_text)
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
            self.chooser.start()
        self._detail = detail
        language, name = self.chooser.language.value(), detail.resident.first_name
        ask = ask_word(name, detail.resident.form_of_address, self._words)
        try:
            preview = self._letters.preview(detail.handover.id, self._clock.today(), self._choice, language)
        except (NothingSent, NothingEnded) as error:
            preview = nothing_to_write(detail.handover.id, error)
        held = [held_line(held, name, ask, self._words) for held in held_by(preview)]
        self.check.show_held([*held, *(left_out_line(one, self._words) for one in preview.left_out)])
        self.chooser.say_by_hand(name if preview.is_by_hand else "")
        if preview.paper is not None:
            self.check.next.unblock()
            self._make(preview.paper)
        else:
            self._wanted = None
            self.sheet.show_stopped(preview.stopped_by[0], ask)
            self._block_next(detail)
        self.give.show_view(self._view(detail, preview))

    @property
    def _choice(self) -> LetterChoice:
        return self.chooser.choice

    @property
    def _letter_words(self) -> Words:
        return self._words_in(self.chooser.language.value())

    def _show_choice(self) -> None:
        if self._detail is not None:
            self.show_detail(self._detail)

    def _ask_text(self) -> None:
        self.textAsked.emit(self._choice.kind.value, self.chooser.language.value())

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
        if self._may_go_without(detail, has_letter=False):
            self.check.next.unblock()
        else:
            self.check.next.block(self.tr("Without a letter it cannot be given yet."))

    def _make(self, paper: Letter) -> None:
        letters, words, choice = self._letters, self._letter_words, self._choice
        if (paper, choice) == self._wanted:
            return
        self._wanted = (paper, choice)
        self.sheet.show_waiting()

        def set_in_type(_ticket: Ticket) -> tuple[_Wanted, bytes]:
            return (paper, choice), letters.set_in_type(paper, words, choice)

        self._tasks.start(set_in_type, self._show_made, self._show_failed)

    def _show_made(self, made: tuple[_Wanted, bytes]) -> None:
        wanted, content = made
        if wanted == self._wanted and self._detail is not None:
            is_allowed = wanted[1].kind in HANDING_OVER
            self.sheet.show_letter(content, self._detail.resident.first_name if is_allowed else "")

    def _show_failed(self, error: BaseException) -> None:
        self._wanted = None
        if not isinstance(error, DeskError) or self._detail is None:
            raise error
        self.sheet.show_stopped(error, "")

    def _view(self, detail: HandoverDetail, preview: LetterPreview) -> GiveView:
        categories = [term(self._words, ref.category) for ref in preview.shared.included]
        person = detail.handover.recipient_person
        return GiveView(
            recipient=self._recipient(detail, person),
            told=categories if is_ready(preview) else [],
            promise=promise_line(detail, self._words),
            is_given=detail.handover.status is not HandoverStatus.DRAFT or self._choice.kind not in HANDING_OVER,
            has_letter=is_ready(preview),
            may_go_without=self._may_go_without(detail, has_letter=is_ready(preview)),
            has_printer=printing.has_printer(),
        )

    def _recipient(self, detail: HandoverDetail, person: str) -> str:
        if self._choice.kind is LetterKind.RESIDENT:
            return detail.resident.full_name
        if self._choice.kind is LetterKind.WORD_BACK:
            return detail.waits_for_word
        return f"{detail.recipient_name}, {person}" if person else detail.recipient_name

    def _may_go_without(self, detail: HandoverDetail, *, has_letter: bool) -> bool:
        """Say whether it may be handed over without a letter: by word of mouth, or the person goes there alone."""
        is_pointed = detail.handover.manner is Manner.SIGNPOST and self._choice.kind in HANDING_OVER
        return has_letter or is_pointed

    def _ask_printer(self) -> None:
        printing.ask_printer(self, self._print)

    def _print(self, printer: QPrinter) -> None:
        if self._detail is None:
            return
        id_, on = self._detail.handover.id, self._clock.today()
        words, choice = self._letter_words, self._choice
        self._let_go(lambda: self._letters.print(id_, on, words, printing.send_to(printer), choice))

    def _ask_file(self) -> None:
        if self._detail is not None:
            printing.ask_file(self, self.tr("Where does the letter go?"), self._detail.handover.code, self._save)

    def _save(self, target: Path, open_password: str) -> None:
        if self._detail is None:
            return
        id_, on = self._detail.handover.id, self._clock.today()
        words, choice = self._letter_words, self._choice
        self._let_go(lambda: self._letters.save(id_, target, on, words, choice, open_password=open_password))

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
            if self._choice.kind in HANDING_OVER:
                self.letterGiven.emit(True)
            else:
                self.letterDone.emit()
