"""Neighbourhood tables: meetings with their agenda, and what they leave behind."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.entity import ActionId, ConcernId, Kind, MeetingId
from connector_desk.domain.errors import DeskError, NotFound
from connector_desk.domain.meeting import Meeting
from connector_desk.domain.text import folded
from connector_desk.domain.words import Words
from connector_desk.services.ports import Clock
from connector_desk.ui import rights
from connector_desk.ui.keeping import Drafts
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.page import Page
from connector_desk.ui.panels.follow_up_detail import ActionDetail, ConcernDetail
from connector_desk.ui.panels.meeting_detail import MeetingDetail
from connector_desk.ui.panels.table_forms import ACTIONS, CONCERNS, NEW, TABLES, TableForms
from connector_desk.ui.panels.table_ports import FollowUps, Meetings, Parties
from connector_desk.ui.panels.table_rows import action_row, concern_row, meeting_row
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import FilterButton, SecondButton
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.empty import EmptyState
from connector_desk.ui.widgets.field_frame import SearchField
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.page_head import PageHead, Pane, Panes
from connector_desk.ui.widgets.resident_pick import FindResidents
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.viewmodels.tables import meeting_rows
from connector_desk.words.errors import explain


class TablesPage(Page):
    """Choose a table, a concern or an action at the left; it stands at the right."""

    place = Place.TABLES

    def __init__(
        self,
        *,
        meetings: Meetings,
        follow_ups: FollowUps,
        parties: Parties,
        find_residents: FindResidents,
        drafts: Drafts,
        words: Words,
        clock: Clock,
    ) -> None:
        super().__init__()
        self.drafts, self.areas = drafts, parties
        self.topics = frozenset(
            {Kind.MEETINGS, Kind.ACTIONS, Kind.CONCERNS, Kind.ORGANIZATIONS, Kind.CONSENTS, Kind.RESIDENTS, Kind.AREAS}
        )
        self._meetings, self._follow_ups, self._parties = meetings, follow_ups, parties
        self._find_residents, self._words, self._clock = find_residents, words, clock
        self._which, self._shown = TABLES, ""
        self._forms = TableForms(meetings, follow_ups, parties, find_residents, words, clock, self._table, self)
        self._build()
        self._wire()
        self.refresh()

    def _build(self) -> None:
        self._new = rights.changes(
            SecondButton(self.tr("New table"), "plus", "Ctrl N"), Kind.MEETINGS, Kind.CONCERNS, Kind.ACTIONS
        )
        self._head = PageHead(self.tr("Neighbourhood table"), "", [self._new])
        self._message = QVBoxLayout()
        self._filters = {
            TABLES: FilterButton(self.tr("Tables")),
            CONCERNS: FilterButton(self.tr("Concerns")),
            ACTIONS: FilterButton(self.tr("Actions")),
        }
        keys = FlowRow(2)
        for button in self._filters.values():
            keys.flow.addWidget(button)
        self._list = RowList(fixed([]), self.tr("Neighbourhood tables"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        self._search = SearchField(self.tr("Search a table, a place or an action"))
        column.addWidget(self._search)
        column.addWidget(keys)
        column.addWidget(self._list, 1)
        self._meeting = MeetingDetail(self._words)
        self._concern = ConcernDetail(self._words)
        self._action = ActionDetail(self._words)
        self._empty = EmptyState(
            self.tr("Who sits together?"),
            self.tr("Plan a table with one question for each situation. Nobody is named unless you choose."),
        )
        self._stack = QStackedWidget()
        for widget in (self._empty, Scroll(self._meeting), Scroll(self._concern), Scroll(self._action)):
            self._stack.addWidget(widget)
        self.column.addWidget(self._head)
        self.column.addLayout(self._message)
        self.column.addWidget(Panes([Pane(left, 5, 340), Pane(self._stack, 9, 420)]), 1)

    def _wire(self) -> None:
        self._new.clicked.connect(self._write_new)
        self._search.searched.connect(lambda _text: self._show_list())
        self._search.leftDown.connect(self._list.setFocus)
        self._list.chosen.connect(self.open)
        self._list.opened.connect(self.open)
        for which, button in self._filters.items():
            button.clicked.connect(lambda _on=False, which=which: self._choose(which))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list)
        delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        rights.changes(delete, Kind.MEETINGS).activated.connect(self._remove)
        self._forms.kept.connect(self.open)
        self._forms.done.connect(self.noticeAsked)
        meeting = self._meeting
        meeting.changeAsked.connect(lambda: self._forms.change(self._shown))
        meeting.removeAsked.connect(self._remove)
        meeting.printAsked.connect(lambda: self.goAsked.emit(Place.PRINT.value, f"agenda:{self._shown}"))
        meeting.caseAsked.connect(self._forms.write_case)
        meeting.subjectAsked.connect(self._forms.write_subject)
        meeting.itemChangeAsked.connect(self._forms.change_item)
        meeting.itemRemoveAsked.connect(self._remove_item)
        meeting.itemMoveAsked.connect(self._move_item)
        meeting.minutesAsked.connect(self._stretch_item)
        meeting.nameAsked.connect(self._name)
        for detail in (self._concern, self._action):
            detail.changeAsked.connect(lambda: self._forms.change(self._shown))
            detail.removeAsked.connect(self._remove)
        self._concern.wordGiven.connect(lambda: self._try(lambda: self._follow_ups.give_word(ConcernId(self._shown))))
        self._action.doneChanged.connect(
            lambda is_done: self._try(lambda: self._follow_ups.finish(ActionId(self._shown), is_done))
        )

    def selected_id(self) -> str:
        """Return the table, concern or action that is shown."""
        return self._shown

    def enter(self) -> None:
        """Start in the list; the next table is open."""
        self._list.setFocus()

    def refresh(self) -> None:
        """Ask again and keep what is chosen."""
        self._tables = self._meetings.meetings()
        self._concerns = self._follow_ups.concerns()
        self._actions = self._follow_ups.actions()
        self._organizations = self._parties.organizations()
        self._areas = self._parties.areas()
        today = self._clock.today()
        coming = sum(meeting.day >= today for meeting in self._tables)
        waiting = sum(concern.is_open for concern in self._concerns)
        said = self.tr("%n table(s) to come.", "", coming)
        if waiting:
            said += " " + self.tr("%n person(s) who reported something wait(s) for word.", "", waiting)
        self._head.say(self.tr("Neighbourhood table"), said)
        self._show_list()
        first = self._tables[0].id if self._which == TABLES and self._tables else ""
        self.open(self._shown or first)

    def open(self, thing_id: str) -> None:
        """Show a table, a concern or an action by its id."""
        self._shown = thing_id
        if meeting := next((one for one in self._tables if one.id == thing_id), None):
            self._show_which(TABLES)
            names = {one.id: one.name for one in self._organizations}
            self._meeting.show_meeting(meeting, self._meetings.cases(meeting.id), names)
            self._stack.setCurrentIndex(1)
        elif concern := next((one for one in self._concerns if one.id == thing_id), None):
            self._show_which(CONCERNS)
            area = next((one.name for one in self._areas if one.id == concern.area_id), "")
            self._concern.show_concern(concern, area, self._clock.today())
            self._stack.setCurrentIndex(2)
        elif action := next((one for one in self._actions if one.id == thing_id), None):
            self._show_which(ACTIONS)
            owner = next((one.name for one in self._organizations if one.id == action.owner), "")
            self._action.show_action(action, owner, self._clock.today())
            self._stack.setCurrentIndex(3)
        else:
            self._stack.setCurrentIndex(0)
        self._list.select(thing_id)

    def _choose(self, which: str) -> None:
        self._show_which(which)
        ids = {
            TABLES: [str(one.id) for one in self._tables],
            CONCERNS: [str(one.id) for one in self._concerns],
            ACTIONS: [str(one.id) for one in self._actions],
        }
        self.open(next(iter(ids[which]), ""))

    def _show_which(self, which: str) -> None:
        if which != self._which:
            self._which = which
            self._show_list()

    def _show_list(self) -> None:
        for one, button in self._filters.items():
            button.setChecked(one == self._which)
        new = {TABLES: self.tr("New table"), CONCERNS: self.tr("New concern"), ACTIONS: self.tr("New action")}
        self._new.setText(new[self._which])
        today = self._clock.today()
        names = {one.id: one.name for one in self._organizations}
        areas: dict[str | None, str] = {one.id: one.name for one in self._areas}
        if self._which == TABLES:
            rows = [meeting_row(self._words, row, today) for row in meeting_rows(self._tables, today)]
        elif self._which == CONCERNS:
            rows = [concern_row(self._words, one, areas.get(one.area_id, ""), today) for one in self._concerns]
        else:
            rows = [action_row(self._words, one, names.get(one.owner, ""), today) for one in self._actions]
        wanted = folded(self._search.text()).split()
        self._list.show_rows([row for row in rows if all(word in folded(row.spoken()) for word in wanted)])

    def _table(self) -> Meeting:
        return next(one for one in self._tables if one.id == self._shown)

    def _try(self, act: Callable[[], object]) -> bool:
        clear_layout(self._message)
        try:
            act()
        except DeskError as refused:
            message = explain(refused, self._words)
            self._message.addWidget(ThreePartMessage(message.happened, message.safe, message.now))
            return False
        return True

    def resume(self, form: str, about_id: str) -> None:
        """Open a form again, with what was typed in it. Raises NotFound."""
        if form == NEW:
            self._choose(about_id)
            self._write_new()
            return
        thing_id = about_id.partition(":")[0]
        self.open(thing_id)
        if not self._stack.currentIndex():
            raise NotFound(Kind.MEETINGS, thing_id)
        self._forms.resume(form, about_id)

    def _write_new(self) -> None:
        self._forms.write_new(self._which)

    def _remove(self) -> None:
        if not self._shown:
            return
        removals: dict[str, Callable[[], None]] = {
            TABLES: lambda: self._meetings.remove(MeetingId(self._shown)),
            CONCERNS: lambda: self._follow_ups.remove_concern(ConcernId(self._shown)),
            ACTIONS: lambda: self._follow_ups.remove_action(ActionId(self._shown)),
        }
        if self._try(removals[self._which]):
            self._shown = ""
            self.refresh()
            self.noticeAsked.emit(self.tr("Taken away. Ctrl Z brings it back."))

    def _remove_item(self, at: int) -> None:
        items = [item for place, item in enumerate(self._table().items) if place != at]
        if self._try(lambda: self._forms.put_items(items)):
            self.noticeAsked.emit(self.tr("Taken away. Ctrl Z brings it back."))

    def _move_item(self, at: int, step: int) -> None:
        items = list(self._table().items)
        if not 0 <= at + step < len(items):
            return
        items[at], items[at + step] = items[at + step], items[at]
        if self._try(lambda: self._forms.put_items(items)):
            self._meeting.select_item(at + step)

    def _stretch_item(self, at: int, step: int) -> None:
        items = list(self._table().items)
        longer = max(5, items[at].minutes + step) if step > 0 or items[at].minutes > 5 else items[at].minutes
        items[at] = items[at].model_copy(update={"minutes": longer})
        self._try(lambda: self._forms.put_items(items))

    def _name(self, at: int, is_named: bool) -> None:
        meeting_id = self._table().id
        if self._try(lambda: self._meetings.set_named(meeting_id, at, is_named)):
            said = self.tr("Named on the agenda.") if is_named else self.tr("Without name again.")
            self.noticeAsked.emit(said)
