"""A handover being made or changed: for whom, what goes along, giving. What was reached is kept at each step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.entity import AskId, HandoverId, ResidentId
from connector_desk.domain.errors import DeskError, IdentifyingText, NotFound, OrderTurned
from connector_desk.domain.handover import HandoverStatus
from connector_desk.services.drafts import DraftKey
from connector_desk.services.handover_book import HandoverChoices
from connector_desk.services.handovers import HandoverDraft, draft_of
from connector_desk.ui import theme
from connector_desk.ui.keeping import Keeper
from connector_desk.ui.panels.brought_back import BroughtBack
from connector_desk.ui.panels.handover_form import HandoverForm
from connector_desk.ui.panels.handover_letter import HandoverLetter
from connector_desk.ui.panels.handover_pick import PickResident
from connector_desk.ui.panels.handover_services import EditorServices
from connector_desk.ui.panels.handover_steps import FOR_WHOM, GIVING, WHAT_GOES, StepsBar
from connector_desk.ui.panels.handover_tasks import NOT_TASK, TASK
from connector_desk.ui.panels.handover_words import from_to
from connector_desk.ui.panels.tab_order import follow_reading_order
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import Banner, ThreePartMessage
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.page_head import PageHead
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.words.errors import explain

NEW_HANDOVER, HANDOVER = "new handover", "handover"
EDITOR_FORMS = frozenset({NEW_HANDOVER, HANDOVER, TASK, NOT_TASK})
"""The forms of which the editor goes on with what was typed."""


class HandoverEditor(QWidget):
    """Three steps; going back is always free, and going on keeps what was filled in.

    `editClosed` carries the id of the handover, empty when nothing was kept.
    """

    editClosed = Signal(str)
    goAsked = Signal(str, str)
    noticeAsked = Signal(str)
    remarkAsked = Signal(str)
    textAsked = Signal(str, str)

    def __init__(self, services: EditorServices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._words = services, services.words
        self._id: HandoverId | None = None
        self._draft: HandoverDraft | None = None
        self._first_draft: HandoverDraft | None = None
        self._choices: HandoverChoices | None = None
        self._new_about = ""
        self._step = FOR_WHOM
        self._message: QWidget | None = None
        self._make_parts()
        self._lay_out()
        self._wire()

    @property
    def is_picking(self) -> bool:
        """No resident was chosen yet."""
        return self._stack.currentWidget() is self._pick

    def pick(self) -> None:
        """Start with whom it is about."""
        self._forget()
        self._pick.start()
        self._stack.setCurrentWidget(self._pick)
        self._foot.hide()
        self._head.say(self.tr("New handover"), self.tr("Somebody else helps on. Whoever waits hears back."))
        self._steps.show_step(FOR_WHOM)
        self._pick.setFocus()

    def start_new(self, resident_id: ResidentId, ask_id: AskId | None = None) -> None:
        """Start a handover of a resident. Raises NotFound."""
        self._forget()
        self._choices = self._services.book.choices(resident_id)
        self._new_about = f"{resident_id}:{ask_id or ''}"
        self._form.show_new(self._choices, ask_id)
        self._first_draft = self._form.draft()
        self._show_step(FOR_WHOM)

    def edit(self, handover_id: HandoverId, step: int = FOR_WHOM) -> None:
        """Show a handover at one of its steps. Raises NotFound."""
        self._forget()
        self._id = handover_id
        self._load()
        if self._choices is not None and self._draft is not None:
            self._form.show_draft(self._choices, self._draft)
        self._show_step(step)

    def resume(self, form: str, about_id: str) -> None:
        """Go on with what was typed about a handover, new or not. Raises NotFound."""
        if form == NEW_HANDOVER:
            resident_id, _, ask_id = about_id.partition(":")
            self.start_new(ResidentId(resident_id), AskId(ask_id) if ask_id else None)
        elif form == HANDOVER:
            self.edit(HandoverId(about_id))
        else:
            self.edit(HandoverId(about_id), WHAT_GOES)
            self._letter.check.tasks.ask(is_agreed=form == TASK)

    def refresh(self) -> None:
        """Ask again; what is being typed in the first step stays."""
        if self._id is None:
            self._offer_again()
            return
        try:
            self._load()
        except NotFound:
            self._close("")
            return
        if self._step != FOR_WHOM:
            self._show_letter()

    def _offer_again(self) -> None:
        """Offer what became known meanwhile to a handover that is not kept yet."""
        if self.is_picking:
            self._pick.refresh()
        elif self._choices is not None:
            try:
                self._choices = self._services.book.choices(self._choices.resident_id)
            except NotFound:
                self._close("")
            else:
                self._form.offer(self._choices)

    def leave(self) -> None:
        """Keep it for later and go back; what is no handover yet waits as it was typed."""
        if self.is_picking:
            self._close("")
        elif self._step != FOR_WHOM or not self._is_touched():
            self._close(self._id or "")
        elif self._form.faults():
            self._leave_typed()
        elif self._keep(self._form.draft()):
            self._close(self._id or "")

    def enter(self) -> None:
        """Put the focus where the present step starts."""
        if self.is_picking:
            self._pick.setFocus()
        elif self._step == FOR_WHOM:
            self._form.enter()
        else:
            self._letter.enter()

    def _make_parts(self) -> None:
        services = self._services
        self._steps = StepsBar()
        self._head = PageHead("", "")
        self._pick = PickResident(services.book.residents)
        self._form = HandoverForm(self._words)
        self._letter = HandoverLetter(services)
        self._keeper = Keeper(services.drafts, self._form.typables(), self._title, self)
        self._brought = BroughtBack(self._keeper, services.words)
        self._later = SecondButton(self.tr("Keep for later"))
        self._next = MainButton(self.tr("On to what goes along"), key="Ctrl Enter")
        # Both Enter keys count, in all steps: one shortcut below serves them.
        for button in (self._next, self._letter.check.next):
            button.setShortcut(QKeySequence())

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for view in (self._pick, self._form, self._letter):
            self._stack.addWidget(view)
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._later)
        row.addWidget(self._next)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self._head, 1)
        self._top.addWidget(self._steps)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(self._top)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self._brought)
        self._column.addWidget(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the steps under the title where there is no room beside it."""
        super().resizeEvent(event)
        is_narrow = self.width() < theme.current().px(900)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._top.setDirection(way)

    def _wire(self) -> None:
        self._pick.residentChosen.connect(lambda id_: self.start_new(ResidentId(id_)))
        self._pick.newResidentAsked.connect(lambda: self.goAsked.emit(Place.RESIDENTS.value, ""))
        self._form.directoryAsked.connect(lambda: self.goAsked.emit(Place.DIRECTORY.value, ""))
        self._steps.stepChosen.connect(lambda step: None if step == self._step else self._show_step(step))
        self._later.clicked.connect(self.leave)
        self._next.clicked.connect(self._go_on)
        self._letter.check.laterAsked.connect(self.leave)
        self._letter.check.nextAsked.connect(self._go_on)
        self._letter.check.draftChanged.connect(self._keep_check)
        self._letter.letterGiven.connect(self._give)
        self._letter.letterDone.connect(self._say_left)
        self._letter.textAsked.connect(self.textAsked)
        self._letter.mendAsked.connect(self._mend)
        self._letter.askAsked.connect(self._ask_resident)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._go_on)

    def _forget(self) -> None:
        self._keeper.rest()
        self._brought.hide()
        self._clear_message()
        self._id = self._draft = self._first_draft = self._choices = None

    def _load(self) -> None:
        if self._id is None:
            return
        detail = self._services.book.detail(self._id)
        self._draft = self._first_draft = draft_of(detail.handover)
        self._choices = self._services.book.choices(detail.handover.resident_id)

    def _go_on(self) -> None:
        if self.is_picking or self._step == GIVING:
            return
        if self._step == FOR_WHOM:
            faults = self._form.faults()
            if faults:
                self._form.show_faults(faults)
                return
            if not self._keep(self._form.draft()):
                return
        elif not self._letter.check.next.isEnabled():
            return
        self._show_step(self._step + 1)

    def _show_step(self, step: int) -> None:
        self._clear_message()
        self._keeper.rest()
        self._brought.hide()
        self._step = step
        self._steps.show_step(step)
        self._foot.setVisible(step == FOR_WHOM)
        if step == FOR_WHOM:
            self._stack.setCurrentWidget(self._form)
            if self._id is not None and self._choices is not None and self._draft is not None:
                self._form.show_draft(self._choices, self._draft)
            form, about = (HANDOVER, self._id) if self._id else (NEW_HANDOVER, self._new_about)
            self._brought.show_draft(self._keeper.begin(DraftKey(Place.HANDOVERS.value, form, about)))
        else:
            self._stack.setCurrentWidget(self._letter)
            self._letter.show_giving(is_giving=step == GIVING)
            self._show_letter()
        self._name_head()
        follow_reading_order(self)
        self.enter()

    def _name_head(self) -> None:
        if self._choices is None:
            return
        recipient = self._draft.recipient if self._draft else ""
        name = next((one.name for one in self._choices.organizations if one.id == recipient), "")
        title = from_to(self._choices.resident_name, name, self._words) if name else self._choices.resident_name
        self._head.say(
            title,
            {
                FOR_WHOM: self.tr("Choose what it is about and to whom it goes."),
                WHAT_GOES: self.tr("Read the letter. What you see here comes out of the printer."),
                GIVING: self.tr("Here the letter leaves, and the list of what was shared says so."),
            }[self._step],
        )

    def _show_letter(self) -> None:
        if self._id is None or self._draft is None or self._choices is None:
            return
        self._letter.check.tasks.about_id = self._id
        self._letter.check.show_draft(self._draft, self._choices)
        self._letter.show_detail(self._services.book.detail(self._id))
        follow_reading_order(self)

    def _keep(self, draft: HandoverDraft) -> bool:
        self._clear_message()
        try:
            if self._id is None:
                self._id = self._services.handovers.add(draft)
            elif draft != self._draft:
                self._services.handovers.change(self._id, draft)
            self._keeper.drop()
            self._load()
        except DeskError as error:
            said = explain(error, self._words)
            self._show_message(ThreePartMessage(said.happened, said.safe, said.now))
            return False
        return True

    def _keep_check(self) -> None:
        if self._draft is not None and self._keep(self._letter.check.with_changes(self._draft)):
            self._show_letter()

    def _title(self) -> str:
        name = self._choices.resident_name if self._choices else ""
        return self.tr("Handover of {name}").format(name=name)

    def _is_touched(self) -> bool:
        return self._form.draft() != self._first_draft

    def _mend(self, error: IdentifyingText | OrderTurned) -> None:
        self._show_step(FOR_WHOM)
        self._form.mark_text(error.place, error.start, error.end, error.text)

    def _ask_resident(self) -> None:
        if self._choices is not None and self._draft is not None:
            asked = f"talk:{self._choices.resident_id}:{self._draft.recipient}"
            self.goAsked.emit(Place.RESIDENTS.value, asked)

    def _give(self, has_left: bool) -> None:
        if self._id is None or self._choices is None:
            return
        given = self._services.book.detail(self._id)
        if given.handover.status is HandoverStatus.DRAFT:
            self._services.handovers.request(self._id)
            names = {"resident": given.resident.first_name, "recipient": given.recipient_name}
            notice = self.tr("{resident} was handed over to {recipient}. The promise runs.").format(**names)
        elif has_left:
            notice = self.tr("The letter left. It is kept in the list of what was shared.")
        else:
            notice = ""
        self._close(self._id)
        if notice:
            self.noticeAsked.emit(notice)

    def _say_left(self) -> None:
        """Close after a letter left by which nobody is handed over."""
        self._close(self._id or "")
        self.noticeAsked.emit(self.tr("The letter left. It is kept in the list of what was shared."))

    def _close(self, handover_id: str) -> None:
        self._forget()
        self.editClosed.emit(handover_id)

    def _leave_typed(self) -> None:
        if not self._keeper.flush():
            self._ask_to_leave()
            return
        self._close(self._id or "")
        self.remarkAsked.emit(self.tr("Your words are kept. They wait for you on Today."))

    def _throw_away(self) -> None:
        self._keeper.drop()
        self._close(self._id or "")

    def _ask_to_leave(self) -> None:
        stay = QuietButton(self.tr("Write on"), "pencil")
        away = QuietButton(self.tr("Throw it away"), "trash")
        stay.clicked.connect(self._clear_message)
        away.clicked.connect(self._throw_away)
        self._show_message(Banner(Shape.UNSAVED, self.tr("This is not kept yet."), acts=(stay, away)))
        stay.setFocus()

    def _show_message(self, message: QWidget) -> None:
        self._clear_message()
        self._message = message
        self._column.insertWidget(self._column.count() - 1, message)

    def _clear_message(self) -> None:
        if self._message is not None:
            self._message.hide()
            self._message.deleteLater()
            self._message = None
