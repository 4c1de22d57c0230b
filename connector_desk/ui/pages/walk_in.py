"""The walk-in: log a contact by keyboard alone, and find every contact again."""

from datetime import datetime
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.entity import ContactMomentId, Kind, ResidentId
from connector_desk.domain.errors import DeskError, NotFound
from connector_desk.domain.words import Words
from connector_desk.services.ports import Clock
from connector_desk.services.today import Counter
from connector_desk.ui.keeping import Drafts
from connector_desk.ui.page import Page
from connector_desk.ui.panels.print_leaving import Publishes
from connector_desk.ui.panels.queue_acts import Hours, QueueActs, Queues
from connector_desk.ui.panels.queue_panel import QueuePanel, beside_queue
from connector_desk.ui.panels.queue_papers import CounterPapers
from connector_desk.ui.panels.walk_in_aside import TalkAside
from connector_desk.ui.panels.walk_in_contacts import Contacts as ListedContacts
from connector_desk.ui.panels.walk_in_contacts import ContactsPanel
from connector_desk.ui.panels.walk_in_day import DayColumn
from connector_desk.ui.panels.walk_in_editing import ContactEditing
from connector_desk.ui.panels.walk_in_editing import Contacts as ChangedContacts
from connector_desk.ui.panels.walk_in_foot import CounterFoot
from connector_desk.ui.panels.walk_in_form import CounterForm
from connector_desk.ui.panels.walk_in_parts import CounterParts
from connector_desk.ui.panels.walk_in_talk import TALK, CounterTalk, LogsContacts
from connector_desk.ui.panels.walk_in_tie import Visitors
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.page_head import PageHead
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.viewmodels.walk_in import CounterDraft, counter_lines
from connector_desk.words.days import clock_time
from connector_desk.words.errors import explain

FOR_RESIDENT = "for:"
"""An id that starts so asks for a new contact, tied to the resident whose id follows."""


class Contacts(ListedContacts, ChangedContacts, LogsContacts, Protocol):
    """What the page asks of the desk, and what it tells it; the list and the dialogs need their part of it."""

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
        self._talk.begin()
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
        if form == TALK:
            self._talk.resume(about_id)
            self._show_counter()
            return
        self.open(about_id)
        self._editing.resume(form, about_id)

    def draft(self) -> CounterDraft:
        """Return what stands on the counter's form."""
        return self._talk.draft()

    def save(self) -> None:
        """Keep the contact and clear the form for the next."""
        self._talk.save()

    def put_aside(self) -> bool:
        """Keep what was typed for later and clear the form; say whether the disk took it."""
        return self._talk.put_aside()

    def _build(self) -> None:
        self._open = Chip("", Shape.RUNNING)
        panel = QueuePanel(self._words, self._clock)
        self._head = PageHead("", "", [panel.more, self._open])
        self._day, self._form, self._foot = DayColumn(self._words), CounterForm(self._words), CounterFoot()
        self._aside = TalkAside(self._visitors, self._words)
        self._danger, self._numbers, self._helper, self._tie = self._aside.cards()
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
        self._all = ContactsPanel(self._contacts, self._words, self._clock.today)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._lay_out(panel))
        self._stack.addWidget(self._all)
        self.column.addWidget(self._head)
        self.column.addWidget(self._stack, 1)

    def _lay_out(self, panel: QueuePanel) -> QWidget:
        """Return queue and day, form, and help, above the foot."""
        counter = QWidget()
        whole = QVBoxLayout(counter)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(CounterParts(beside_queue(panel, self._day), self._form, self._aside), 1)
        whole.addWidget(self._foot)
        return counter

    def _wire(self) -> None:
        self._talk = CounterTalk(
            self._form,
            self._helper,
            self._tie,
            self._foot,
            contacts=self._contacts,
            drafts=self.drafts,
            words=self._words,
            clock=self._clock,
            page=self,
        )
        self._talk.begun.connect(self._show_talk)
        self._form.suggest(self._visitors)
        self._form.visitorAsked.connect(self._tie.ask_fact)
        self._form.changed.connect(self._follow)
        self._foot.later.clicked.connect(self.put_aside)
        self._foot.save.clicked.connect(self.save)
        self._wire_queue()
        self._wire_contacts()
        for keys, act in (
            ("Ctrl+Return", self._press_save),
            ("Ctrl+Enter", self._press_save),
            ("Esc", self._press_later),
            ("Ctrl+N", self._show_counter),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._order()

    def _wire_queue(self) -> None:
        self._queue.called.connect(self._begin_called)
        self._queue.begun.connect(self._foot.hush)
        self._queue.faulted.connect(self._foot.say)
        self._queue.told.connect(self.noticeAsked)
        self._queue.remarked.connect(self.remarkAsked)

    def _wire_contacts(self) -> None:
        self._day.allAsked.connect(self._show_all)
        self._day.contactAsked.connect(self.open)
        self._day.draftAsked.connect(self._talk.take_back)
        self._editing = ContactEditing(self._contacts, self._visitors, self._words, self)
        self._all.backAsked.connect(self._show_counter)
        self._all.residentAsked.connect(lambda resident_id: self.goAsked.emit(Place.RESIDENTS.value, resident_id))
        self._all.changeAsked.connect(self._editing.change)
        self._all.tieAsked.connect(self._editing.tie)
        self._all.doneAsked.connect(self._editing.note_done)
        self._all.removeAsked.connect(self._remove)

    def _order(self) -> None:
        """Let Tab follow the talk: words, how soon, name, reach, who helps, whose it is, then the acts.

        Whole fields are put in order, not the editors inside: Tab also stops at what hands its focus on.
        """
        chain = (
            *self._form.fields(),
            self._numbers.focus_widget(),
            self._helper.pick,
            *self._tie.stops(),
            self._foot.later,
            self._foot.save,
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
        self._aside.follow(self._form, self._counter.phone_card if self._counter else ())

    def _show_talk(self, talk_id: str) -> None:
        """Follow the talk that stands on the form from now on."""
        self._queue.panel.show_talk(talk_id)
        self._show_aside()
        self._follow()

    def _show_aside(self) -> None:
        self._day.show_aside(self._talk.aside(), self._clock.today())

    def _begin_called(self, ticket_id: str) -> None:
        """Begin the talk of somebody who was called; what was being typed is put aside."""
        self._show_counter()
        self._talk.take_back(ticket_id)

    def _begin_for(self, resident_id: ResidentId) -> None:
        try:
            name = self._contacts.resident_name(resident_id)
        except NotFound:
            return
        self._show_counter()
        self._talk.begin_for(resident_id, name)

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
            self.remarkAsked.emit(explain(error, self._words).sentence)
            return
        self.noticeAsked.emit(self.tr("The contact is removed."))
        self._all.setFocus(Qt.FocusReason.OtherFocusReason)
        self._all.enter()
