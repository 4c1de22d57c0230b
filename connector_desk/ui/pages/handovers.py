"""Handovers: who waits for word, one handover whole, and making a new one in three steps."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.entity import AskId, HandoverId, Kind, ResidentId
from connector_desk.domain.errors import DeskError, NotFound
from connector_desk.domain.handover import HandoverStatus, fitting_words
from connector_desk.domain.letter_text import LETTER_LANGUAGES, LetterKind
from connector_desk.domain.words import Words
from connector_desk.services.handover_book import HandoverBook, HandoverDetail, HandoverLine
from connector_desk.services.handovers import HandoverService
from connector_desk.services.letter_templates import TemplateService
from connector_desk.services.letters import LetterService
from connector_desk.services.ports import Clock
from connector_desk.ui import rights
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.handover_reason import HandoverReasonDialog
from connector_desk.ui.dialogs.handover_word import HandoverWordDialog, WordGiven
from connector_desk.ui.dialogs.letter_text import LetterTextDialog
from connector_desk.ui.keeping import Drafts
from connector_desk.ui.page import Page
from connector_desk.ui.panels.handover_detail import HandoverDetailView
from connector_desk.ui.panels.handover_editor import EDITOR_FORMS, HandoverEditor
from connector_desk.ui.panels.handover_list import HandoverList
from connector_desk.ui.panels.handover_services import EditorServices
from connector_desk.ui.panels.handover_steps import FOR_WHOM, GIVING, WHAT_GOES
from connector_desk.ui.panels.handover_words import step_word
from connector_desk.ui.places import Place
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.page_head import PageHead, Pane, Panes
from connector_desk.viewmodels.handovers import Step, ordered, steps_of, waiting_count
from connector_desk.words.errors import explain

NEW = "new:"
_REASON, _WORD, _TEXT = "reason", "word", "letter text"


class HandoversPage(Page):
    """The list beside one handover; making or changing one takes the whole page.

    `open` takes the id of a handover, or `new:<resident id>:<ask id>` (the ask may be left out).
    """

    place = Place.HANDOVERS
    topics = frozenset(
        {Kind.HANDOVERS, Kind.RESIDENTS, Kind.ASKS, Kind.TIES, Kind.CONSENTS, Kind.ORGANIZATIONS, Kind.VOLUNTEERS}
        | {Kind.PRINTOUTS, Kind.DESK, Kind.AREAS, Kind.MATCHES, Kind.CONTACT_MOMENTS, Kind.DISCLOSURES}
        | {Kind.LETTER_TEMPLATES, Kind.WITHDRAWAL_NOTICES, Kind.INITIATIVES}
    )

    def __init__(
        self,
        *,
        handovers: HandoverService,
        book: HandoverBook,
        letters: LetterService,
        templates: TemplateService,
        drafts: Drafts,
        words: Words,
        words_in: Callable[[str], Words],
        clock: Clock,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.drafts = drafts
        self._handovers, self._book, self._words, self._clock = handovers, book, words, clock
        self._templates = templates
        self._lines: tuple[HandoverLine, ...] = ()
        self._detail: HandoverDetail | None = None
        self._make_parts(EditorServices(handovers, book, letters, words, clock, tasks, drafts, words_in))
        self._lay_out()
        self._wire()
        self.refresh()

    def refresh(self) -> None:
        """Ask again; the handover in sight stays in sight, and what is being typed stays."""
        self._lines = self._book.lines()
        self.list.show_lines(self._lines, self._clock.today())
        self._say_where_to_begin()
        self._show(self._detail.handover.id if self._detail else "")
        if self._stack.currentWidget() is self.editor:
            self.editor.refresh()

    def open(self, thing_id: str) -> None:
        """Show a handover, or start a new one."""
        if not thing_id.startswith(NEW):
            self._stack.setCurrentWidget(self._browse)
            self._show(thing_id)
            return
        resident_id, _, ask_id = thing_id.removeprefix(NEW).partition(":")
        if not resident_id:
            self._start_new()
            return
        try:
            self.editor.start_new(ResidentId(resident_id), AskId(ask_id) if ask_id else None)
        except NotFound as error:
            self._tell(error)
        else:
            self._stack.setCurrentWidget(self.editor)

    def selected_id(self) -> str:
        """Return the handover that is shown, or that is being changed."""
        return self._detail.handover.id if self._detail else ""

    def resume(self, form: str, about_id: str) -> None:
        """Open a form again, with what was typed in it. Raises NotFound."""
        if form in EDITOR_FORMS:
            self.editor.resume(form, about_id)
            self._stack.setCurrentWidget(self.editor)
            return
        if form == _TEXT:
            self._resume_text(about_id)
            return
        handover_id, _, status = about_id.partition(":")
        if not any(one.id == handover_id for one in self._lines):
            raise NotFound(Kind.HANDOVERS, handover_id)
        self.open(handover_id)
        self._resume_over(handover_id, status)

    def _resume_over(self, handover_id: str, status: str) -> None:
        """Ask again for word to whoever waits, or for the reason of the step to that status. Raises NotFound."""
        detail = self._detail
        can_tell = detail is not None and detail.handover.word_back.given_on is None and fitting_words(detail.handover)
        if can_tell and not status:
            self._ask_word()
            return
        step = next((one for one in steps_of(detail) if one.status == status), None) if detail else None
        if step is None:
            raise NotFound(Kind.HANDOVERS, handover_id)
        self._take_step(step)

    def _resume_text(self, about_id: str) -> None:
        kind, _, language = about_id.partition(":")
        if kind not in set(LetterKind) or language not in LETTER_LANGUAGES:
            raise NotFound(Kind.LETTER_TEMPLATES, about_id)
        self._ask_text(kind, language)

    def enter(self) -> None:
        """Put the focus on the list, or where the handover that is being made goes on."""
        if self._stack.currentWidget() is self.editor:
            self.editor.enter()
        elif self._lines:
            self.list.rows.setFocus()
        else:
            self._new.setFocus()

    def _make_parts(self, services: EditorServices) -> None:
        self._new = rights.changes(SecondButton(self.tr("New handover"), "plus", "Ctrl N"), Kind.HANDOVERS)
        self._head = PageHead(self.tr("Handovers"), "", [self._new])
        self.list = HandoverList(self._words)
        self.detail = HandoverDetailView(self._words)
        self.editor = HandoverEditor(services)

    def _lay_out(self) -> None:
        self._browse = QWidget()
        inside = QVBoxLayout(self._browse)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._head)
        inside.addWidget(Panes([Pane(self.list, 5, 360), Pane(Scroll(self.detail), 6, 360)]), 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._browse)
        self._stack.addWidget(self.editor)
        self.column.addWidget(self._stack)

    def _wire(self) -> None:
        self._new.clicked.connect(self._start_new)
        self.list.handoverChosen.connect(self._show)
        if rights.may_change(Kind.HANDOVERS):
            self.list.handoverOpened.connect(self._go_to_letter)
        self.detail.letterAsked.connect(self._go_to_letter)
        self.detail.giveAsked.connect(lambda: self._edit(WHAT_GOES))
        self.detail.changeAsked.connect(lambda: self._edit(FOR_WHOM))
        self.detail.removeAsked.connect(self._remove)
        self.detail.residentAsked.connect(self._go_to_resident)
        self.detail.wordAsked.connect(self._ask_word)
        self.detail.stepAsked.connect(self._take_step)
        self.editor.editClosed.connect(self._close_editor)
        self.editor.goAsked.connect(self.goAsked)
        self.editor.textAsked.connect(self._ask_text)
        self.editor.noticeAsked.connect(self.noticeAsked)
        self.editor.remarkAsked.connect(self.remarkAsked)
        delete = QShortcut(QKeySequence("Del"), self.list.rows)
        delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        rights.changes(delete, Kind.HANDOVERS).activated.connect(self._remove)
        back = QShortcut(QKeySequence("Esc"), self.editor)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.editor.leave)

    def _say_where_to_begin(self) -> None:
        waiting = waiting_count(self._lines)
        if not waiting:
            self._head.say(self.tr("Handovers"), self.tr("Everybody who was promised word has heard."))
            return
        first = ordered(self._lines)[0]
        said = self.tr("%n person(s) wait for word.", "", waiting)
        begin = self.tr("Begin with {name}.").format(name=first.resident_name)
        self._head.say(self.tr("Handovers"), f"{said} {begin}")

    def _show(self, handover_id: str) -> None:
        known = {line.id: line for line in ordered(self._lines)}
        line = known.get(HandoverId(handover_id)) or next(iter(known.values()), None)
        if line is None:
            self._detail = None
            self.detail.show_nothing()
            return
        self._detail = self._book.detail(line.id)
        self.detail.show_detail(self._detail, line)
        self.list.rows.select(line.id)

    def _start_new(self) -> None:
        self.editor.pick()
        self._stack.setCurrentWidget(self.editor)
        self.editor.enter()

    def _go_to_letter(self, handover_id: str = "") -> None:
        if handover_id:
            self._show(handover_id)
        if self._detail is None:
            return
        is_draft = self._detail.handover.status is HandoverStatus.DRAFT
        # Opened from the list, what goes along and what stays here come first, also where the letter left before.
        self._edit(WHAT_GOES if is_draft or handover_id else GIVING)

    def _edit(self, step: int) -> None:
        if self._detail is None:
            return
        self.editor.edit(self._detail.handover.id, step)
        self._stack.setCurrentWidget(self.editor)
        self.editor.enter()

    def _close_editor(self, handover_id: str) -> None:
        self._stack.setCurrentWidget(self._browse)
        self.refresh()
        if handover_id:
            self._show(handover_id)
        self.list.rows.setFocus()

    def _go_to_resident(self) -> None:
        if self._detail is not None:
            self.goAsked.emit(Place.RESIDENTS.value, self._detail.resident.id)

    def _remove(self) -> None:
        if self._detail is None or self._stack.currentWidget() is self.editor:
            return
        name = self._detail.resident.first_name
        try:
            self._handovers.remove(self._detail.handover.id)
        except DeskError as error:
            self._tell(error)
        else:
            self.noticeAsked.emit(self.tr("The handover of {name} was removed.").format(name=name))

    def _take_step(self, step: Step) -> None:
        if self._detail is None:
            return
        if not step.needs_reason:
            self._move(step, "")
            return
        dialog = HandoverReasonDialog(step_word(step.status, self._words), self._words, self)
        dialog.kept.connect(lambda reason: self._move(step, reason, dialog))
        dialog.open_as(_REASON, f"{self._detail.handover.id}:{step.status}")

    def _move(self, step: Step, reason: str, dialog: FormDialog | None = None) -> None:
        if self._detail is None:
            return
        try:
            self._handovers.move(self._detail.handover.id, step.status, reason)
        except DeskError as error:
            self._tell(error, dialog)
        else:
            self._done(self.tr("Kept: {step}.").format(step=step_word(step.status, self._words)), dialog)

    def _ask_word(self) -> None:
        if self._detail is None:
            return
        dialog = HandoverWordDialog(self._handovers.word_to_tell(self._detail.handover.id), self._words, self)
        dialog.kept.connect(lambda given: self._give_word(given, dialog))
        dialog.open_as(_WORD, self._detail.handover.id)

    def _give_word(self, given: WordGiven, dialog: FormDialog) -> None:
        if self._detail is None:
            return
        name = self._detail.waits_for_word
        try:
            self._handovers.give_word(self._detail.handover.id, given.status, given.text)
        except DeskError as error:
            self._tell(error, dialog)
        else:
            self._done(self.tr("{name} has heard. The loop is round.").format(name=name), dialog)

    def _ask_text(self, kind: str, language: str) -> None:
        letter = LetterKind(kind)
        template, original = self._templates.template(letter, language), self._templates.original(letter, language)
        dialog = LetterTextDialog(template, language, original, self._words, self)
        dialog.kept.connect(lambda text: self._keep_text(letter, language, text, dialog))
        dialog.open_as(_TEXT, f"{letter}:{language}")

    def _keep_text(self, kind: LetterKind, language: str, text: str, dialog: FormDialog) -> None:
        try:
            self._templates.change(kind, language, text)
        except DeskError as error:
            self._tell(error, dialog)
        else:
            self._done(self.tr("The letters that you make from now on have this text."), dialog)

    def _done(self, notice: str, dialog: FormDialog | None) -> None:
        if dialog is not None:
            dialog.accept()
        self.noticeAsked.emit(notice)

    def _tell(self, error: DeskError, dialog: FormDialog | None = None) -> None:
        if dialog is not None:
            dialog.show_error(error)
        else:
            self.remarkAsked.emit(explain(error, self._words).sentence)
