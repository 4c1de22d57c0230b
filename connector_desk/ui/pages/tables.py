"""Neighbourhood tables: meetings with their agenda, and what they leave behind."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.entity import ActionId, ConcernId, Kind, MeetingId
from connector_desk.domain.errors import DeskError, NotFound
from connector_desk.domain.lines import ResidentLine
from connector_desk.domain.meeting import Action, AgendaItem, Concern, ItemKind, Meeting
from connector_desk.domain.organization import Area, Organization
from connector_desk.domain.text import folded
from connector_desk.domain.words import Words
from connector_desk.services.meetings import CaseView
from connector_desk.services.ports import Clock
from connector_desk.ui import rights
from connector_desk.ui.dialogs.agenda_item import CaseDialog, SubjectDialog
from connector_desk.ui.dialogs.follow_up import ActionDialog, ConcernDialog
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.meeting import MeetingDialog
from connector_desk.ui.keeping import Drafts
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.page import Page
from connector_desk.ui.panels.follow_up_detail import ActionDetail, ConcernDetail
from connector_desk.ui.panels.meeting_detail import MeetingDetail
from connector_desk.ui.panels.table_rows import action_row, concern_row, meeting_row
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import FilterButton, SecondButton
from connector_desk.ui.widgets.card import Scroll, clear_layout
from connector_desk.ui.widgets.empty import EmptyState
from connector_desk.ui.widgets.field_frame import SearchField
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.page_head import PageHead, Pane, Panes
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.viewmodels.tables import meeting_rows
from connector_desk.words.errors import explain

_TABLES, _CONCERNS, _ACTIONS = "tables", "concerns", "actions"
_NEW, _CHANGE, _NEW_SUBJECT, _NEW_CASE, _ITEM = "new", "change", "new subject", "new case", "item"


class Meetings(Protocol):
    """What this page needs of the meetings."""

    def meetings(self) -> tuple[Meeting, ...]: ...  # noqa: D102
    def cases(self, meeting_id: MeetingId) -> tuple[CaseView, ...]: ...  # noqa: D102
    def put(self, meeting: Meeting) -> MeetingId: ...  # noqa: D102
    def set_named(self, meeting_id: MeetingId, at: int, is_named: bool) -> bool: ...  # noqa: D102
    def remove(self, meeting_id: MeetingId) -> None: ...  # noqa: D102


class FollowUps(Protocol):
    """What this page needs of actions and concerns."""

    def actions(self) -> tuple[Action, ...]: ...  # noqa: D102
    def concerns(self) -> tuple[Concern, ...]: ...  # noqa: D102
    def put_action(self, action: Action) -> ActionId: ...  # noqa: D102
    def finish(self, action_id: ActionId, is_done: bool = True) -> None: ...  # noqa: D102
    def remove_action(self, action_id: ActionId) -> None: ...  # noqa: D102
    def put_concern(self, concern: Concern) -> ConcernId: ...  # noqa: D102
    def give_word(self, concern_id: ConcernId) -> None: ...  # noqa: D102
    def remove_concern(self, concern_id: ConcernId) -> None: ...  # noqa: D102


class Parties(Protocol):
    """Whom one can invite, and the neighbourhoods."""

    def organizations(self) -> tuple[Organization, ...]: ...  # noqa: D102
    def areas(self) -> tuple[Area, ...]: ...  # noqa: D102


class TablesPage(Page):
    """Choose a table, a concern or an action at the left; it stands at the right."""

    place = Place.TABLES

    def __init__(
        self,
        *,
        meetings: Meetings,
        follow_ups: FollowUps,
        parties: Parties,
        find_residents: Callable[[str], Sequence[ResidentLine]],
        drafts: Drafts,
        words: Words,
        clock: Clock,
    ) -> None:
        super().__init__()
        self.drafts = drafts
        self.topics = frozenset(
            {Kind.MEETINGS, Kind.ACTIONS, Kind.CONCERNS, Kind.ORGANIZATIONS, Kind.CONSENTS, Kind.RESIDENTS}
        )
        self._meetings, self._follow_ups, self._parties = meetings, follow_ups, parties
        self._find_residents, self._words, self._clock = find_residents, words, clock
        self._which, self._shown = _TABLES, ""
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
            _TABLES: FilterButton(self.tr("Tables")),
            _CONCERNS: FilterButton(self.tr("Concerns")),
            _ACTIONS: FilterButton(self.tr("Actions")),
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
        meeting = self._meeting
        meeting.changeAsked.connect(self._change)
        meeting.removeAsked.connect(self._remove)
        meeting.printAsked.connect(lambda: self.goAsked.emit(Place.PRINT.value, f"agenda:{self._shown}"))
        meeting.caseAsked.connect(lambda: self._write_case(None))
        meeting.subjectAsked.connect(self._write_subject)
        meeting.itemChangeAsked.connect(self._change_item)
        meeting.itemRemoveAsked.connect(self._remove_item)
        meeting.itemMoveAsked.connect(self._move_item)
        meeting.minutesAsked.connect(self._stretch_item)
        meeting.nameAsked.connect(self._name)
        for detail in (self._concern, self._action):
            detail.changeAsked.connect(self._change)
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
        first = self._tables[0].id if self._which == _TABLES and self._tables else ""
        self.open(self._shown or first)

    def open(self, thing_id: str) -> None:
        """Show a table, a concern or an action by its id."""
        self._shown = thing_id
        if meeting := next((one for one in self._tables if one.id == thing_id), None):
            self._show_which(_TABLES)
            names = {one.id: one.name for one in self._organizations}
            self._meeting.show_meeting(meeting, self._meetings.cases(meeting.id), names)
            self._stack.setCurrentIndex(1)
        elif concern := next((one for one in self._concerns if one.id == thing_id), None):
            self._show_which(_CONCERNS)
            area = next((one.name for one in self._areas if one.id == concern.area_id), "")
            self._concern.show_concern(concern, area, self._clock.today())
            self._stack.setCurrentIndex(2)
        elif action := next((one for one in self._actions if one.id == thing_id), None):
            self._show_which(_ACTIONS)
            owner = next((one.name for one in self._organizations if one.id == action.owner), "")
            self._action.show_action(action, owner, self._clock.today())
            self._stack.setCurrentIndex(3)
        else:
            self._stack.setCurrentIndex(0)
        self._list.select(thing_id)

    def _choose(self, which: str) -> None:
        self._show_which(which)
        ids = {
            _TABLES: [str(one.id) for one in self._tables],
            _CONCERNS: [str(one.id) for one in self._concerns],
            _ACTIONS: [str(one.id) for one in self._actions],
        }
        self.open(next(iter(ids[which]), ""))

    def _show_which(self, which: str) -> None:
        if which != self._which:
            self._which = which
            self._show_list()

    def _show_list(self) -> None:
        for one, button in self._filters.items():
            button.setChecked(one == self._which)
        new = {_TABLES: self.tr("New table"), _CONCERNS: self.tr("New concern"), _ACTIONS: self.tr("New action")}
        self._new.setText(new[self._which])
        today = self._clock.today()
        names = {one.id: one.name for one in self._organizations}
        areas: dict[str | None, str] = {one.id: one.name for one in self._areas}
        if self._which == _TABLES:
            rows = [meeting_row(self._words, row, today) for row in meeting_rows(self._tables, today)]
        elif self._which == _CONCERNS:
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
        if form == _NEW:
            self._choose(about_id)
            self._write_new()
            return
        thing_id, _, subject = about_id.partition(":")
        self.open(thing_id)
        if not self._stack.currentIndex():
            raise NotFound(Kind.MEETINGS, thing_id)
        if form == _CHANGE:
            self._change()
        elif form == _NEW_SUBJECT:
            self._write_subject()
        elif form == _NEW_CASE:
            self._write_case(None)
        else:
            self._change_item(self._place_of(subject))

    def _place_of(self, subject: str) -> int:
        for at, item in enumerate(self._table().items):
            if _subject_of(item) == subject:
                return at
        raise NotFound(Kind.MEETINGS, subject)

    def _edit(self, dialog: FormDialog, keep: Callable[[object], str], form: str, about_id: str) -> None:
        def kept(draft: object) -> None:
            try:
                thing_id = keep(draft)
            except DeskError as refused:
                dialog.show_error(refused)
                return
            dialog.accept()
            self.open(thing_id)
            self.noticeAsked.emit(self.tr("Kept."))

        dialog.kept.connect(kept)
        dialog.open_as(form, about_id)

    def _write_new(self) -> None:
        soon = self._clock.today() + timedelta(days=7)
        dialog: FormDialog
        if self._which == _TABLES:
            dialog = MeetingDialog(self._words, self._organizations, soon, parent=self)
        elif self._which == _CONCERNS:
            dialog = ConcernDialog(self._words, self._areas, self._clock.today(), soon, parent=self)
        else:
            dialog = ActionDialog(self._words, self._organizations, soon, parent=self)
        self._edit(dialog, self._keep, _NEW, self._which)

    def _change(self) -> None:
        today = self._clock.today()
        dialog: FormDialog
        if self._which == _TABLES:
            dialog = MeetingDialog(self._words, self._organizations, today, self._table(), parent=self)
        elif self._which == _CONCERNS:
            concern = next(one for one in self._concerns if one.id == self._shown)
            dialog = ConcernDialog(self._words, self._areas, today, today, concern, parent=self)
        else:
            action = next(one for one in self._actions if one.id == self._shown)
            dialog = ActionDialog(self._words, self._organizations, today, action, parent=self)
        self._edit(dialog, self._keep, _CHANGE, self._shown)

    def _keep(self, draft: object) -> str:
        if isinstance(draft, Meeting):
            return self._meetings.put(draft)
        if isinstance(draft, Concern):
            return self._follow_ups.put_concern(draft)
        assert isinstance(draft, Action)
        return self._follow_ups.put_action(draft)

    def _remove(self) -> None:
        if not self._shown:
            return
        removals: dict[str, Callable[[], None]] = {
            _TABLES: lambda: self._meetings.remove(MeetingId(self._shown)),
            _CONCERNS: lambda: self._follow_ups.remove_concern(ConcernId(self._shown)),
            _ACTIONS: lambda: self._follow_ups.remove_action(ActionId(self._shown)),
        }
        if self._try(removals[self._which]):
            self._shown = ""
            self.refresh()
            self.noticeAsked.emit(self.tr("Taken away. Ctrl Z brings it back."))

    def _put_items(self, items: Sequence[AgendaItem]) -> str:
        meeting = self._table()
        return self._meetings.put(Meeting.model_validate(meeting.model_dump() | {"items": tuple(items)}))

    def _add_item(self, draft: object) -> str:
        assert isinstance(draft, AgendaItem)
        return self._put_items((*self._table().items, draft))

    def _write_case(self, at: int | None) -> None:
        areas = {one.id: one.name for one in self._areas}
        concerns = [
            (one, ", ".join(part for part in (one.place, areas.get(one.area_id) if one.area_id else "") if part))
            for one in self._concerns
        ]
        item = None if at is None else self._table().items[at]
        subject = next((one.subject for one in self._meetings.cases(self._table().id) if one.at == at), "")
        dialog = CaseDialog(self._words, self._find_residents, concerns, item, subject, parent=self)
        if at is None or item is None:
            self._edit(dialog, self._add_item, _NEW_CASE, self._shown)
        else:
            self._edit(dialog, self._replacing(at), _ITEM, f"{self._shown}:{_subject_of(item)}")

    def _write_subject(self) -> None:
        self._edit(SubjectDialog(self._words, parent=self), self._add_item, _NEW_SUBJECT, self._shown)

    def _replacing(self, at: int) -> Callable[[object], str]:
        def keep(draft: object) -> str:
            assert isinstance(draft, AgendaItem)
            items = list(self._table().items)
            items[at] = draft
            return self._put_items(items)

        return keep

    def _change_item(self, at: int) -> None:
        item = self._table().items[at]
        if item.kind is ItemKind.CASE:
            self._write_case(at)
        else:
            dialog = SubjectDialog(self._words, item, parent=self)
            self._edit(dialog, self._replacing(at), _ITEM, f"{self._shown}:{_subject_of(item)}")

    def _remove_item(self, at: int) -> None:
        items = [item for place, item in enumerate(self._table().items) if place != at]
        if self._try(lambda: self._put_items(items)):
            self.noticeAsked.emit(self.tr("Taken away. Ctrl Z brings it back."))

    def _move_item(self, at: int, step: int) -> None:
        items = list(self._table().items)
        if not 0 <= at + step < len(items):
            return
        items[at], items[at + step] = items[at + step], items[at]
        if self._try(lambda: self._put_items(items)):
            self._meeting.select_item(at + step)

    def _stretch_item(self, at: int, step: int) -> None:
        items = list(self._table().items)
        longer = max(5, items[at].minutes + step) if step > 0 or items[at].minutes > 5 else items[at].minutes
        items[at] = items[at].model_copy(update={"minutes": longer})
        self._try(lambda: self._put_items(items))

    def _name(self, at: int, is_named: bool) -> None:
        meeting_id = self._table().id
        if self._try(lambda: self._meetings.set_named(meeting_id, at, is_named)):
            said = self.tr("Named on the agenda.") if is_named else self.tr("Without name again.")
            self.noticeAsked.emit(said)


def _subject_of(item: AgendaItem) -> str:
    """Return what tells an item from the others of its table, whatever its place: whom or what it is about."""
    return item.resident_id or item.concern_id or item.title
