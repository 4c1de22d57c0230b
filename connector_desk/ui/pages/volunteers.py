"""Volunteers: who was not spoken to for longest, what is due with each, their matches, and who fits an ask."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.entity import AskId, Kind, VolunteerId
from connector_desk.domain.errors import DeskError, NotFound
from connector_desk.domain.volunteer import Volunteer
from connector_desk.domain.week import Availability, day_part_of, weekday_of
from connector_desk.domain.words import Words
from connector_desk.services.ports import Clock
from connector_desk.ui import rights
from connector_desk.ui.areas import Areas
from connector_desk.ui.keeping import Drafts
from connector_desk.ui.page import Page
from connector_desk.ui.panels.match_acts import AGREEMENTS, MatchActs
from connector_desk.ui.panels.match_asks import AsksPanel, FindAsks
from connector_desk.ui.panels.match_fitting import FittingPanel
from connector_desk.ui.panels.volunteer_acts import NEW_VOLUNTEER, VolunteerActs
from connector_desk.ui.panels.volunteer_detail import REMOVED, VolunteerDetail
from connector_desk.ui.panels.volunteer_list import VolunteerList
from connector_desk.ui.panels.volunteer_ports import Matches, Neighbours, Volunteers
from connector_desk.ui.panels.volunteer_words import row_view
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import MainButton, SecondButton
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.empty import EmptyState
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.page_head import PageHead, Pane, Panes
from connector_desk.viewmodels.volunteers import (
    MatchRow,
    detail,
    first_to_visit,
    rows,
    volunteer_of,
    waiting_for_a_talk,
)
from connector_desk.words.errors import explain

ASK_PREFIX = "ask:"
"""`open("ask:<id>")` shows who fits that ask."""


class VolunteersPage(Page):
    """The list with the detail beside it; an ask that looks for somebody covers both."""

    place = Place.VOLUNTEERS

    def __init__(
        self,
        *,
        volunteers: Volunteers,
        matches: Matches,
        find: FindAsks,
        neighbours: Neighbours,
        areas: Areas,
        drafts: Drafts,
        words: Words,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._asks = AsksPanel(find, words)
        self.drafts, self.areas, self._neighbours = drafts, areas, neighbours
        self._volunteers, self._matches, self._words, self._clock = volunteers, matches, words, clock
        self._selected = self._ask_id = ""
        self._is_choosing = False
        self.topics = frozenset(Kind) - {Kind.DISCLOSURES, Kind.PRINTOUTS, Kind.MEETINGS, Kind.ACTIONS}
        self._book = volunteers.book()
        self._build()
        self._wire()
        self.refresh()

    def refresh(self) -> None:
        """Ask the desk again; the volunteer in sight stays, or the first of the list takes their place."""
        self._book = self._volunteers.book()
        self._show_list()
        self._head.say(self.tr("Volunteers"), self._sentence())
        if detail(self._book, self._selected) is None:
            first = rows(self._book)
            self._selected = first[0].id if first else ""
        self._list.rows.select(self._selected)
        self._show_detail()
        self._show_main()
        if self._ask_id:
            self._show_fitting()
        elif self._is_choosing:
            self._show_asks()

    def open(self, thing_id: str) -> None:
        """Show a volunteer, the volunteer of a match, or with "ask:" before it who fits an ask."""
        clear_layout(self._message_place)
        self._is_choosing = False
        self._ask_id = thing_id.removeprefix(ASK_PREFIX) if thing_id.startswith(ASK_PREFIX) else ""
        if self._ask_id:
            self._show_fitting()
            return
        if volunteer_of(self._book, thing_id) is None:
            self._book = self._volunteers.book()
        found = volunteer_of(self._book, thing_id)
        if found is not None:
            self._list.show_all()
            self._show_list()
            self._selected = found
            self._list.rows.select(found)
        self._show_detail()
        self._show_main()

    def selected_id(self) -> str:
        """Return the volunteer who is shown, or the ask for which somebody is sought."""
        return f"{ASK_PREFIX}{self._ask_id}" if self._ask_id else self._selected

    def resume(self, form: str, about_id: str) -> None:
        """Open a form again over whom it is about. Raises NotFound."""
        if form == NEW_VOLUNTEER:
            self._acts.ask_new(self._book)
            return
        found = volunteer_of(self._book, about_id)
        if found is None:
            raise NotFound(Kind.VOLUNTEERS, about_id)
        self.open(found)
        if form == AGREEMENTS and self._match(about_id) is None:
            raise NotFound(Kind.MATCHES, about_id)
        if form == AGREEMENTS:
            self._ask_match(about_id)
        else:
            self._with_volunteer(lambda one: self._acts.ask_change(self._book, one))

    def enter(self) -> None:
        """Go to the list, or to the first act for an ask."""
        if self._stack.currentWidget() is self._fitting:
            self._fitting.enter()
        elif self._stack.currentWidget() is self._asks:
            self._asks.enter()
        elif self._stack.currentWidget() is self._main:
            self._list.rows.setFocus()
        else:
            self._first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from who fits, or from the open asks, with Esc."""
        shown = self._stack.currentWidget()
        if event.key() != Qt.Key.Key_Escape or shown not in {self._fitting, self._asks}:
            super().keyPressEvent(event)
        elif shown is self._fitting:
            self._go_back()
        else:
            self._leave_asks()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the ask when somebody goes elsewhere: who comes back finds the list."""
        super().hideEvent(event)
        if (self._ask_id or self._is_choosing) and not event.spontaneous():
            self._leave_ask()

    def _build(self) -> None:
        self._sheets = rights.leads_to(SecondButton(self.tr("Print week sheets"), "printer"), Place.PRINT)
        self._new = rights.changes(SecondButton(self.tr("Somebody wants to help"), "plus", "Ctrl N"), Kind.VOLUNTEERS)
        self._seek = rights.changes(SecondButton(self.tr("Open asks"), "search", "Ctrl M"), Kind.MATCHES)
        self._head = PageHead("", "", (self._sheets, self._seek, self._new))
        self._list, self._detail = VolunteerList(), VolunteerDetail(self._words)
        self._message_place = QVBoxLayout()
        self._main = QWidget()
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addLayout(self._message_place)
        column.addWidget(Panes([Pane(self._list, 9, 340), Pane(Scroll(self._detail), 11, 400)]), 1)
        self._first = rights.changes(MainButton(self.tr("Somebody wants to help"), "plus", "Ctrl N"), Kind.VOLUNTEERS)
        self._empty = EmptyState(
            self.tr("No volunteers yet"),
            self.tr("Who wants to do something for somebody? A first name is enough to begin."),
            acts=(self._first,),
        )
        self._fitting = FittingPanel(self._words)
        self._stack = QStackedWidget()
        for part in (self._main, self._empty, self._fitting, self._asks):
            self._stack.addWidget(part)
        self.column.addWidget(self._stack, 1)
        self._acts = VolunteerActs(self._volunteers, self._words, self)
        self._match_acts = MatchActs(self._matches, self._words, self)

    def _wire(self) -> None:
        self._sheets.clicked.connect(lambda: self._go_to_sheet(first_to_visit(self._book)))
        for button in (self._new, self._first):
            button.clicked.connect(lambda: self._acts.ask_new(self._book))
        self._list.asked.connect(self._show_list)
        self._list.chosen.connect(self._choose)
        self._list.opened.connect(self._enter_detail)
        remove = rights.changes(QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list.rows), *REMOVED)
        remove.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        remove.activated.connect(lambda: self._with_volunteer(self._acts.remove))
        self._wire_detail()
        for acts in (self._acts, self._match_acts):
            acts.told.connect(self.noticeAsked)
            acts.actFailed.connect(self._say)
        self._acts.kept.connect(self._show_kept)
        self._seek.clicked.connect(self._choose_ask)
        self._asks.askChosen.connect(self._look_for)
        self._asks.backAsked.connect(self._leave_asks)
        self._fitting.proposeAsked.connect(self._propose)
        self._fitting.lookAsked.connect(lambda thing_id: self.goAsked.emit(Place.DIRECTORY.value, thing_id))
        self._fitting.handOverAsked.connect(self._go_to_handover)
        self._fitting.neighbourAsked.connect(
            lambda giver: self.goAsked.emit(Place.RESIDENTS.value, f"offers:{giver}:{self._ask_id}")
        )
        self._fitting.backAsked.connect(self._go_back)

    def _wire_detail(self) -> None:
        shown = self._detail
        shown.talkAsked.connect(lambda: self._with_volunteer(self._acts.record_talk))
        shown.changeAsked.connect(lambda: self._with_volunteer(lambda one: self._acts.ask_change(self._book, one)))
        shown.removeAsked.connect(lambda: self._with_volunteer(self._acts.remove))
        shown.sheetAsked.connect(lambda: self._go_to_sheet(self._selected))
        shown.daysChanged.connect(lambda days: self._with_volunteer(lambda one: self._acts.keep_days(one, days)))
        shown.matchAsked.connect(self._ask_match)
        shown.contactAsked.connect(self._record_contact)

    def _show_list(self) -> None:
        now = self._clock.now().astimezone()
        here = Availability(weekday=weekday_of(self._book.today), day_part=day_part_of(now.time()))
        found = rows(self._book, self._list.show_key, self._list.search.text(), here)
        self._list.show_rows([row_view(self._words, row, self._book.today) for row in found])

    def _sentence(self) -> str:
        people = self.tr("%n people.", "", len(self._book.volunteers))
        late = waiting_for_a_talk(self._book)
        return people + " " + self.tr("With %n you did not talk for too long.", "", late) if late else people

    def _show_main(self) -> None:
        self._stack.setCurrentWidget(self._main if self._book.volunteers else self._empty)

    def _choose(self, volunteer_id: str) -> None:
        self._selected = volunteer_id
        clear_layout(self._message_place)
        self._show_detail()

    def _enter_detail(self, volunteer_id: str) -> None:
        self._choose(volunteer_id)
        self._detail.enter()

    def _show_detail(self) -> None:
        view = detail(self._book, self._selected)
        self._detail.setVisible(view is not None)
        if view is not None:
            self._detail.show_view(view, self._book.today)

    def _show_kept(self, volunteer_id: str) -> None:
        self.open(volunteer_id)
        self.enter()

    def _show_fitting(self) -> None:
        try:
            self._fitting.show_fitting(self._matches.fitting(AskId(self._ask_id)), is_from_asks=self._is_choosing)
            self._fitting.show_neighbours(self._neighbours.givers(AskId(self._ask_id)))
        except DeskError as error:
            self._leave_ask()
            self._say(error)
            return
        self._stack.setCurrentWidget(self._fitting)

    def _choose_ask(self) -> None:
        self._is_choosing = True
        self._show_asks()
        self._asks.enter()

    def _show_asks(self) -> None:
        self._asks.refresh()
        self._stack.setCurrentWidget(self._asks)

    def _look_for(self, ask_id: str) -> None:
        """Show who fits an ask of the list, to which the way back leads."""
        clear_layout(self._message_place)
        self._ask_id = ask_id
        self._show_fitting()
        self.enter()

    def _leave_ask(self) -> None:
        self._ask_id, self._is_choosing = "", False
        self._show_main()

    def _leave_asks(self) -> None:
        self._leave_ask()
        self.enter()

    def _with_volunteer(self, act: Callable[[Volunteer], None]) -> None:
        view = detail(self._book, self._selected)
        if view is not None:
            act(view.volunteer)

    def _match(self, match_id: str) -> MatchRow | None:
        view = detail(self._book, self._selected)
        return next((one for one in view.matches if one.id == match_id), None) if view else None

    def _ask_match(self, match_id: str) -> None:
        match, view = self._match(match_id), detail(self._book, self._selected)
        if match is not None and view is not None:
            self._match_acts.ask_agreements(match, view.volunteer.name)

    def _record_contact(self, match_id: str) -> None:
        match = self._match(match_id)
        if match is not None:
            self._match_acts.record_contact(match)

    def _propose(self, volunteer_id: str) -> None:
        try:
            match_id = self._matches.propose(AskId(self._ask_id), VolunteerId(volunteer_id))
        except DeskError as error:
            self._fitting.show_message(explain(error, self._words))
            return
        self.open(match_id)
        self.enter()
        self.noticeAsked.emit(self.tr("Kept as a proposal. Both may still say no."))

    def _go_to_handover(self) -> None:
        # The reason why it is a professional is asked for there, in one line.
        self.goAsked.emit(Place.HANDOVERS.value, f"new:{self._fitting.resident_id}:{self._ask_id}")

    def _go_back(self) -> None:
        resident_id = self._fitting.resident_id
        if not self._fitting.leads_to_person:
            self._ask_id = ""
            self._choose_ask()
            return
        self._leave_ask()
        self.goAsked.emit(Place.RESIDENTS.value, resident_id)

    def _go_to_sheet(self, volunteer_id: str) -> None:
        self.goAsked.emit(Place.PRINT.value, f"volunteer:{volunteer_id}" if volunteer_id else "")

    def _say(self, error: DeskError) -> None:
        clear_layout(self._message_place)
        message = explain(error, self._words)
        self._message_place.addWidget(ThreePartMessage(message.happened, message.safe, message.now))
