"""The walk-in: log a contact by keyboard alone, and find every contact again."""

from dataclasses import replace
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.entity import ContactMomentId, Kind, ResidentId, VolunteerId
from connector_desk.domain.errors import DeskError, NotFound
from connector_desk.domain.resident import Urgency
from connector_desk.domain.words import Words
from connector_desk.services.contacts import Intake
from connector_desk.services.ports import Clock
from connector_desk.services.today import Counter
from connector_desk.ui import rights
from connector_desk.ui.page import Page
from connector_desk.ui.panels.walk_in_contacts import Contacts as ListedContacts
from connector_desk.ui.panels.walk_in_contacts import ContactsPanel
from connector_desk.ui.panels.walk_in_day import DayColumn
from connector_desk.ui.panels.walk_in_editing import ContactEditing
from connector_desk.ui.panels.walk_in_editing import Contacts as ChangedContacts
from connector_desk.ui.panels.walk_in_form import CounterForm
from connector_desk.ui.panels.walk_in_help import DangerCard, HelperCard, NumbersCard
from connector_desk.ui.panels.walk_in_parts import CounterParts
from connector_desk.ui.panels.walk_in_tie import TieCard
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import MainButton, SecondButton
from connector_desk.ui.widgets.card import SectionHead, clear_layout
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.page_head import PageHead
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.walk_in import CounterDraft, counter_lines, faults_of
from connector_desk.words.days import clock_time
from connector_desk.words.errors import explain

FOR_RESIDENT = "for:"
"""An id that starts so asks for a new contact, tied to the resident whose id follows."""


class Contacts(ListedContacts, ChangedContacts, Protocol):
    """What the page asks of the desk, and what it tells it; the list and the dialogs need their part of it."""

    def log(self, intake: Intake) -> ContactMomentId: ...  # noqa: D102

    def remove(self, moment_id: ContactMomentId) -> None: ...  # noqa: D102


class Today(Protocol):
    """What the counter needs at hand."""

    def counter(self) -> Counter: ...  # noqa: D102


class WalkInPage(Page):
    """The counter, and behind it the list of all contacts. What is put aside lives until the desk locks."""

    def __init__(self, *, contacts: Contacts, today: Today, words: Words, clock: Clock) -> None:
        super().__init__()
        self._contacts, self._today, self._words, self._clock = contacts, today, words, clock
        self._aside: list[CounterDraft] = []
        self._counter: Counter | None = None
        self.topics = frozenset(
            {Kind.CONTACT_MOMENTS, Kind.RESIDENTS, Kind.VOLUNTEERS, Kind.INITIATIVES, Kind.DESK, Kind.ORGANIZATIONS}
        )
        self._build()
        self._wire()
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
        self._day.show_day(counter_lines(self._contacts.page(), self._clock.today()))
        self._show_aside()
        self._all.refresh()
        self._follow()

    def enter(self) -> None:
        """Be ready for the next words at once."""
        if self._stack.currentWidget() is self._all:
            self._all.enter()
        else:
            self._form.start()

    def open(self, thing_id: str) -> None:
        """Show a contact, or with `FOR_RESIDENT` begin one for a resident."""
        if thing_id.startswith(FOR_RESIDENT):
            self._begin_for(ResidentId(thing_id.removeprefix(FOR_RESIDENT)))
        else:
            self._stack.setCurrentWidget(self._all)
            self._all.open(thing_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether the help stands beside the form, once everything has its place."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._follow)

    def has_unsaved(self) -> bool:
        """Say whether a talk stands on the form, or was put aside."""
        return bool(self._aside) or not self.draft().is_empty

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
            self._contacts.log(draft.intake())
        except DeskError as error:
            message = explain(error, self._words)
            self._message.addWidget(ThreePartMessage(message.happened, message.safe, message.now))
            return
        self._clear()
        at = clock_time(self._clock.now().astimezone().time())
        self._saved.setText(self.tr("Saved at {time}. Ready for the next.").format(time=at))

    def put_aside(self) -> None:
        """Keep what was typed for later and clear the form; it comes back from the left."""
        draft = self.draft()
        if draft.is_empty:
            return
        self._aside.append(replace(draft, begun_at=self._clock.now()))
        self._clear()
        self._saved.setText(self.tr("Put aside at the left, until the desk locks."))

    def _build(self) -> None:
        self._open = Chip("", Shape.RUNNING)
        self._head = PageHead("", "", [self._open])
        self._day = DayColumn(self._words)
        self._form = CounterForm(self._words)
        self._danger, self._numbers = DangerCard(self._words), NumbersCard()
        self._helper, self._tie = HelperCard(self._words), TieCard(self._contacts.residents)
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
        whole.addWidget(CounterParts(self._day, self._form, right), 1)
        self._message = QVBoxLayout()
        whole.addLayout(self._message)
        whole.addLayout(self._build_foot())
        if not rights.may_see(Place.RESIDENTS):
            self._tie.hide()
        self._all = ContactsPanel(self._contacts, self._words, self._clock.today)
        self._stack = QStackedWidget()
        self._stack.addWidget(counter)
        self._stack.addWidget(self._all)
        self.column.addWidget(self._head)
        self.column.addWidget(self._stack, 1)

    def _build_foot(self) -> QHBoxLayout:
        self._saved = Text("", tone="ink2")
        self._later = SecondButton(self.tr("Finish later"), "clock", "Esc")
        self._save = MainButton(self.tr("Save and go on"), "check", "Ctrl Enter")
        for button in (self._later, self._save):
            button.setShortcut(QKeySequence())
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._saved, 1)
        foot.addWidget(self._later)
        foot.addWidget(self._save)
        return foot

    def _wire(self) -> None:
        self._form.changed.connect(self._follow)
        self._later.clicked.connect(self.put_aside)
        self._save.clicked.connect(self.save)
        self._day.allAsked.connect(self._show_all)
        self._day.contactAsked.connect(self.open)
        self._day.draftAsked.connect(self._take_back)
        self._all.backAsked.connect(self._show_counter)
        self._all.residentAsked.connect(lambda resident_id: self.goAsked.emit(Place.RESIDENTS.value, resident_id))
        self._editing = ContactEditing(self._contacts, self._words, self)
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
            self._tie.search,
            self._tie.found,
            self._later,
            self._save,
            *self._day.lists(),
        )
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _press_save(self) -> None:
        if self._stack.currentWidget() is not self._all:
            self.save()

    def _press_later(self) -> None:
        """Empty a search first, then leave the list, then put aside."""
        is_list = self._stack.currentWidget() is self._all
        search = self._all.search if is_list else self._tie.search
        if search.editor.hasFocus() and search.text():
            search.clear()
        elif is_list:
            self._show_counter()
        else:
            self.put_aside()

    def _follow(self) -> None:
        sign, card = self._form.sign(), self._counter.phone_card if self._counter else ()
        is_today = self._form.draft().urgency is Urgency.SAME_DAY
        self._danger.show_sign(sign, is_today=is_today, card=card)
        self._numbers.show_card(card, sign.danger if sign else None)
        is_beside = self._danger.mapTo(self, QPoint()).x() > self._form.mapTo(self, QPoint()).x()
        self._form.show_hint(None if is_today or is_beside else sign)
        if not self._form.draft().is_empty:
            self._saved.setText("")

    def _clear(self) -> None:
        self._form.show_draft(CounterDraft())
        self._tie.show_resident(None)
        self._show_aside()
        self._follow()
        self._form.start()

    def _show_aside(self) -> None:
        self._day.show_aside(self._aside)

    def _take_back(self, at: int) -> None:
        taken = self._aside.pop(at)
        self.put_aside()
        self._form.show_draft(taken)
        self._helper.pick.set_value(taken.helper_id or "")
        self._tie.show_resident(taken.resident_id, taken.resident_name)
        self._show_aside()
        self._form.start()

    def _begin_for(self, resident_id: ResidentId) -> None:
        try:
            name = self._contacts.resident_name(resident_id)
        except NotFound:
            return
        self._show_counter()
        self.put_aside()
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
