"""The walk-in: log a contact by keyboard alone, and find every contact again."""

from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.entity import ContactMomentId, Kind, ResidentId, TicketId, VolunteerId
from connector_desk.domain.errors import DeskError, NotFound, TicketEnded
from connector_desk.domain.resident import Urgency
from connector_desk.domain.words import Words
from connector_desk.services.contacts import Intake
from connector_desk.services.drafts import DraftKey
from connector_desk.services.ports import Clock
from connector_desk.services.today import Counter
from connector_desk.ui.keeping import Drafts, Keeper
from connector_desk.ui.page import Page
from connector_desk.ui.panels.print_leaving import Publishes
from connector_desk.ui.panels.queue_acts import Hours, QueueActs, Queues
from connector_desk.ui.panels.queue_panel import QueuePanel, beside_queue
from connector_desk.ui.panels.queue_papers import CounterPapers
from connector_desk.ui.panels.walk_in_contacts import Contacts as ListedContacts
from connector_desk.ui.panels.walk_in_contacts import ContactsPanel
from connector_desk.ui.panels.walk_in_day import DayColumn
from connector_desk.ui.panels.walk_in_editing import ContactEditing
from connector_desk.ui.panels.walk_in_editing import Contacts as ChangedContacts
from connector_desk.ui.panels.walk_in_form import CounterForm
from connector_desk.ui.panels.walk_in_help import DangerCard, HelperCard, NumbersCard
from connector_desk.ui.panels.walk_in_parts import CounterParts
from connector_desk.ui.panels.walk_in_tie import TieCard, Visitors
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import MainButton, SecondButton
from connector_desk.ui.widgets.card import Icon, SectionHead, clear_layout
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.page_head import PageHead
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.walk_in import CounterDraft, counter_lines, faults_of, kind_of
from connector_desk.words.days import clock_time
from connector_desk.words.errors import explain
from connector_desk.words.message import Message

FOR_RESIDENT = "for:"
"""An id that starts so asks for a new contact, tied to the resident whose id follows."""


TALK = "talk"
"""The form of a talk at the counter; each talk has an id of its own until it is saved."""


class Contacts(ListedContacts, ChangedContacts, Protocol):
    """What the page asks of the desk, and what it tells it; the list and the dialogs need their part of it."""

    def log(self, intake: Intake) -> ContactMomentId: ...  # noqa: D102

    def remove(self, moment_id: ContactMomentId) -> None: ...  # noqa: D102

    def shift_start(self) -> datetime: ...  # noqa: D102


class Today(Protocol):
    """What the counter needs at hand."""

    def counter(self) -> Counter: ...  # noqa: D102


class WalkInPage(Page):
    """The counter, and behind it the list of all contacts. Each talk is a draft from its first letter on."""

    place = Place.WALK_IN

    def __init__(
        self,
        *,
        contacts: Contacts,
        visitors: Visitors,
        today: Today,
        queues: Queues,
        hours: Hours,
        publisher: Publishes,
        drafts: Drafts,
        words: Words,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._queues, self._hours, self._publisher = queues, hours, publisher
        self.drafts = drafts
        self._contacts, self._today, self._words, self._clock = contacts, today, words, clock
        self._visitors = visitors
        self._counter: Counter | None = None
        self.topics = frozenset(
            {Kind.CONTACT_MOMENTS, Kind.RESIDENTS, Kind.VOLUNTEERS, Kind.INITIATIVES, Kind.DESK, Kind.ORGANIZATIONS}
            | {Kind.WALK_IN_HOURS, Kind.TICKETS}
        )
        self._build()
        self._wire()
        self._begin(drafts.new_id())
        self.refresh()

    def refresh(self) -> None:
        """Ask again for everything but the form, which keeps what is being typed."""
        counter = self._today.counter()
        self._counter = counter
        self._head.say(
            self.tr("Walk-in {house}").format(house=counter.house_name), self.tr("Take your time. One at a time.")
        )
        self._open.setVisible(counter.open_until is not None)
        if counter.open_until is not None:
            self._open.show_state(
                self.tr("Open until {time}").format(time=clock_time(counter.open_until)), Shape.RUNNING
            )
        self._helper.show_helpers(self._contacts.helpers())
        is_busy = self._queue.refresh()
        lines = counter_lines(self._contacts.page(), self._contacts.shift_start())
        self._day.show_day(lines, is_busy=is_busy)
        self._show_aside()
        self._all.refresh()
        self._follow()

    def enter(self) -> None:
        """Be ready for the next words at once."""
        if self._stack.currentWidget() is self._all:
            self._all.enter()
        else:
            self._form.start()

    def selected_id(self) -> str:
        """Return the contact that is chosen in the list; nothing at the counter."""
        return self._all.current_id() if self._stack.currentWidget() is self._all else ""

    def open(self, thing_id: str) -> None:
        """Show a contact, or with `FOR_RESIDENT` begin one for a resident; or do what is asked of the queue."""
        if self._queue.open(thing_id):
            self._show_counter()
        elif thing_id.startswith(FOR_RESIDENT):
            self._begin_for(ResidentId(thing_id.removeprefix(FOR_RESIDENT)))
        else:
            self._stack.setCurrentWidget(self._all)
            self._all.open(thing_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether the help stands beside the form, once everything has its place."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._follow)

    def resume(self, form: str, about_id: str) -> None:
        """Go on with a talk, or with a form over a contact. Raises NotFound."""
        if self._queue.resume(form, about_id):
            return
        if form != TALK:
            self.open(about_id)
            self._editing.resume(form, about_id)
            return
        if self.drafts.find(_talk(about_id)) is None:
            raise NotFound(Kind.DRAFTS, about_id)
        self._show_counter()
        self._take_back(about_id)

    def draft(self) -> CounterDraft:
        """Return what stands on the counter's form."""
        helper = self._helper.pick.value()
        return replace(
            self._form.draft(),
            helper_id=VolunteerId(helper) if helper else None,
            resident_id=self._tie.resident_id,
            resident_name=self._tie.resident_name,
        )

    def save(self) -> None:
        """Keep the contact and clear the form for the next; a fault is said at its field and the text stays."""
        self._form.clear_faults()
        clear_layout(self._message)
        draft = self.draft()
        if faults := faults_of(draft):
            self._form.show_faults({name: explain(error, self._words) for name, error in faults.items()})
            return
        try:
            # The talk of somebody who was called bears the id of the ticket: also when it comes back as a draft.
            ticket_id = TicketId(self._keeper.key.about_id) if self._keeper.key else None
            self._contacts.log(replace(draft.intake(), ticket_id=ticket_id))
        except TicketEnded as ended:
            self._stand_alone(draft)
            self._say(explain(ended, self._words))
            return
        except DeskError as error:
            self._say(explain(error, self._words))
            return
        self._keeper.drop()
        self._clear()
        at = clock_time(self._clock.now().astimezone().time())
        self._say_saved(self.tr("Saved at {time}. Ready for the next.").format(time=at))

    def _say(self, message: Message) -> None:
        clear_layout(self._message)
        self._message.addWidget(ThreePartMessage(message.happened, message.safe, message.now))

    def _stand_alone(self, draft: CounterDraft) -> None:
        """Let what was typed be a talk of its own: whoever it was about was helped by somebody else meanwhile."""
        self._keeper.drop()
        self._form.show_draft(CounterDraft())
        self._begin(self.drafts.new_id())
        self._form.show_draft(draft)

    def put_aside(self) -> bool:
        """Keep what was typed for later and clear the form; it comes back from the left.

        What the disk does not take stays on the form: then say that nothing was put aside.
        """
        if self.draft().is_empty:
            return True
        if not self._keeper.flush():
            return False
        self._clear()
        self._say_saved(self.tr("Put aside at the left. It waits there for you."))
        return True

    def _build(self) -> None:
        self._open = Chip("", Shape.RUNNING)
        panel = QueuePanel(self._words, self._clock)
        self._head = PageHead("", "", [panel.more, self._open])
        self._day = DayColumn(self._words)
        self._form = CounterForm(self._words)
        self._danger, self._numbers = DangerCard(self._words), NumbersCard()
        self._helper, self._tie = HelperCard(self._words), TieCard(self._visitors, self._words)
        self._queue = QueueActs(
            self._queues,
            self._hours,
            CounterPapers(self._publisher, self._words, self),
            panel,
            helpers=self._contacts.helpers,
            helper=self._helper.pick.value,
            words=self._words,
            clock=self._clock,
            page=self,
        )
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 4, 0)
        column.addWidget(SectionHead(self.tr("Help with this talk")))
        for card in (self._danger, self._numbers, self._helper, self._tie):
            column.addWidget(card)
        column.addStretch(1)
        counter = QWidget()
        whole = QVBoxLayout(counter)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(CounterParts(beside_queue(panel, self._day), self._form, right), 1)
        self._message = QVBoxLayout()
        whole.addLayout(self._message)
        whole.addLayout(self._build_foot())
        self._form.suggest(self._visitors)
        self._form.visitorAsked.connect(self._tie.ask_fact)
        self._all = ContactsPanel(self._contacts, self._words, self._clock.today)
        self._stack = QStackedWidget()
        self._stack.addWidget(counter)
        self._stack.addWidget(self._all)
        self.column.addWidget(self._head)
        self.column.addWidget(self._stack, 1)

    def _build_foot(self) -> QHBoxLayout:
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._saved, self._is_saved = Text("", tone="ink2", align=middle), Icon("check", 18, "leaf")
        self._say_saved("")
        self._later = SecondButton(self.tr("Finish later"), "clock", "Esc")
        self._save = MainButton(self.tr("Save and go on"), "check", "Ctrl Enter")
        for button in (self._later, self._save):
            button.setShortcut(QKeySequence())
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._is_saved)
        foot.addWidget(self._saved, 1)
        foot.addWidget(self._later)
        foot.addWidget(self._save)
        return foot

    def _wire(self) -> None:
        self._queue.called.connect(self._begin_called)
        self._queue.begun.connect(lambda: clear_layout(self._message))
        self._queue.faulted.connect(self._say)
        self._queue.told.connect(self.noticeAsked)
        self._queue.remarked.connect(self.remarkAsked)
        self._form.changed.connect(self._follow)
        self._later.clicked.connect(self.put_aside)
        self._save.clicked.connect(self.save)
        self._day.allAsked.connect(self._show_all)
        self._day.contactAsked.connect(self.open)
        self._day.draftAsked.connect(self._take_back)
        self._all.backAsked.connect(self._show_counter)
        self._all.residentAsked.connect(lambda resident_id: self.goAsked.emit(Place.RESIDENTS.value, resident_id))
        fields = {**self._form.typables(), "resident": self._tie}
        self._keeper = Keeper(self.drafts, fields, self._title, self, {"helper": self._helper.pick})
        self._keeper.keptChanged.connect(self._say_kept)
        self._editing = ContactEditing(self._contacts, self._visitors, self._words, self)
        self._all.changeAsked.connect(self._editing.change)
        self._all.tieAsked.connect(self._editing.tie)
        self._all.doneAsked.connect(self._editing.note_done)
        self._all.removeAsked.connect(self._remove)
        for keys, act in (
            ("Ctrl+Return", self._press_save),
            ("Ctrl+Enter", self._press_save),
            ("Esc", self._press_later),
            ("Ctrl+N", self._show_counter),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._order()

    def _order(self) -> None:
        """Let Tab follow the talk: words, how soon, name, reach, who helps, whose it is, then the acts.

        Whole fields are put in order, not the editors inside: Tab also stops at what hands its focus on.
        """
        chain = (
            *self._form.fields(),
            self._numbers.focus_widget(),
            self._helper.pick,
            *self._tie.stops(),
            self._later,
            self._save,
            self._queue.panel.more,
            *self._queue.panel.lists(),
            *self._day.lists(),
        )
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _press_save(self) -> None:
        if self._stack.currentWidget() is not self._all:
            self.save()

    def _press_later(self) -> None:
        """Empty a search first, then leave the list, then put aside."""
        if self._queue.press_escape():
            return
        is_list = self._stack.currentWidget() is self._all
        search = self._all.search if is_list else self._tie.search
        if search.editor.hasFocus() and search.text():
            search.clear()
        elif not is_list and self._tie.is_asking:
            self._tie.ask_again()
        elif is_list:
            self._show_counter()
        else:
            self.put_aside()

    def _follow(self) -> None:
        sign, card = self._form.sign(), self._counter.phone_card if self._counter else ()
        is_first, said = self._form.mark.key.isChecked(), kind_of(self._form.mark.said())
        is_today = is_first or self._form.chosen_urgency() is Urgency.SAME_DAY
        self._danger.show_sign(sign, is_today=is_today, card=card, said=said)
        self._numbers.show_card(card, said or (sign.danger if sign else None), is_open=is_first)
        is_beside = self._danger.mapTo(self, QPoint()).x() > self._form.mapTo(self, QPoint()).x()
        self._form.show_hint(None if is_today or is_beside else sign)

    def _title(self) -> str:
        return self.tr("A talk at the counter")

    def _say_kept(self, is_kept: bool) -> None:
        has_words = is_kept and self._keeper.has_words
        self._say_saved(self.tr("Each letter is kept, even if the power fails.") if has_words else "")

    def _say_saved(self, sentence: str) -> None:
        self._saved.setText(sentence)
        self._is_saved.setVisible(bool(sentence))

    def _begin(self, talk_id: str) -> None:
        self._keeper.begin(_talk(talk_id))
        self._queue.panel.show_talk(talk_id)

    def _clear(self) -> None:
        self._keeper.rest()
        self._form.show_draft(CounterDraft())
        self._tie.show_resident(None)
        self._begin(self.drafts.new_id())
        self._show_aside()
        self._follow()
        self._form.start()

    def _show_aside(self) -> None:
        others = (one for one in self.drafts.waiting() if one.key.form == TALK and one.key != self._keeper.key)
        self._day.show_aside(list(others), self._clock.today())

    def _take_back(self, talk_id: str) -> None:
        if not self.put_aside():
            return
        self._begin(talk_id)
        self._show_aside()
        self._form.start()

    def _begin_called(self, ticket_id: str) -> None:
        """Begin the talk of somebody who was called; what was being typed is put aside."""
        self._show_counter()
        if self._keeper.key != _talk(ticket_id):
            self._take_back(ticket_id)

    def _begin_for(self, resident_id: ResidentId) -> None:
        try:
            name = self._contacts.resident_name(resident_id)
        except NotFound:
            return
        self._show_counter()
        if self.put_aside():
            self._tie.show_resident(resident_id, name)

    def _show_counter(self) -> None:
        self._stack.setCurrentIndex(0)
        self._form.start()

    def _show_all(self) -> None:
        self._stack.setCurrentWidget(self._all)
        self._all.enter()

    def _remove(self, moment_id: str) -> None:
        try:
            self._contacts.remove(ContactMomentId(moment_id))
        except DeskError as error:
            self.noticeAsked.emit(explain(error, self._words).sentence)
            return
        self.noticeAsked.emit(self.tr("The contact is removed."))
        self._all.setFocus(Qt.FocusReason.OtherFocusReason)
        self._all.enter()


def _talk(talk_id: str) -> DraftKey:
    return DraftKey(Place.WALK_IN.value, TALK, talk_id)
