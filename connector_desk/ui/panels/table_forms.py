"""The forms of the Tables place: a table and what stands on its agenda, a concern, an action."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Signal

from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import NotFound
from connector_desk.domain.meeting import Action, AgendaItem, Concern, ItemKind, Meeting
from connector_desk.domain.words import Words
from connector_desk.services.ports import Clock
from connector_desk.ui.dialogs.agenda_item import CaseDialog, SubjectDialog
from connector_desk.ui.dialogs.follow_up import ActionDialog, ConcernDialog
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.meeting import MeetingDialog
from connector_desk.ui.page import Page
from connector_desk.ui.panels.form_opener import FormOpener
from connector_desk.ui.panels.table_ports import FollowUps, Meetings, Parties
from connector_desk.ui.widgets.resident_pick import FindResidents

TABLES, CONCERNS, ACTIONS = "tables", "concerns", "actions"
NEW = "new"
_CHANGE, _NEW_SUBJECT, _NEW_CASE, _ITEM = "change", "new subject", "new case", "item"


class TableForms(FormOpener):
    """One form at a time over the page. `kept` carries the id of what was kept, and `done` says so.

    `table` returns the table that is shown: what is on an agenda belongs to it.
    """

    kept = Signal(str)

    def __init__(
        self,
        meetings: Meetings,
        follow_ups: FollowUps,
        parties: Parties,
        find_residents: FindResidents,
        words: Words,
        clock: Clock,
        table: Callable[[], Meeting],
        over: Page,
    ) -> None:
        super().__init__(over)
        self._meetings, self._follow_ups, self._parties = meetings, follow_ups, parties
        self._find_residents, self._words, self._clock, self._table = find_residents, words, clock, table

    def resume(self, form: str, about_id: str) -> None:
        """Open a form again about what is shown, with what was typed in it. Raises NotFound."""
        thing_id, _, subject = about_id.partition(":")
        if form == _CHANGE:
            self.change(thing_id)
        elif form == _NEW_SUBJECT:
            self.write_subject()
        elif form == _NEW_CASE:
            self.write_case()
        else:
            self.change_item(self._place_of(subject))

    def write_new(self, which: str) -> None:
        """Ask about a new table, concern or action."""
        today = self._clock.today()
        soon = today + timedelta(days=7)
        if which == TABLES:
            dialog: FormDialog = MeetingDialog(self._words, self._parties.organizations(), soon, parent=self._over)
        elif which == CONCERNS:
            dialog = ConcernDialog(self._words, self._parties.areas(), today, soon, parent=self._over)
        else:
            dialog = ActionDialog(self._words, self._parties.organizations(), soon, parent=self._over)
        self._open(dialog, self._keep, NEW, which)

    def change(self, thing_id: str) -> None:
        """Change a table, a concern or an action. Raises NotFound."""
        self._open(self._changing(thing_id), self._keep, _CHANGE, thing_id)

    def _changing(self, thing_id: str) -> FormDialog:
        today, words, over = self._clock.today(), self._words, self._over
        for meeting in self._meetings.meetings():
            if meeting.id == thing_id:
                return MeetingDialog(words, self._parties.organizations(), today, meeting, parent=over)
        for concern in self._follow_ups.concerns():
            if concern.id == thing_id:
                return ConcernDialog(words, self._parties.areas(), today, today, concern, parent=over)
        for action in self._follow_ups.actions():
            if action.id == thing_id:
                return ActionDialog(words, self._parties.organizations(), today, action, parent=over)
        raise NotFound(Kind.MEETINGS, thing_id)

    def _keep(self, draft: object) -> str:
        if isinstance(draft, Meeting):
            return self._meetings.put(draft)
        if isinstance(draft, Concern):
            return self._follow_ups.put_concern(draft)
        assert isinstance(draft, Action)
        return self._follow_ups.put_action(draft)

    def write_case(self) -> None:
        """Ask about one more situation on the agenda."""
        self._open(self._case_form(None), self._add_item, _NEW_CASE, self._table().id)

    def write_subject(self) -> None:
        """Ask about one more subject on the agenda."""
        self._open(SubjectDialog(self._words, parent=self._over), self._add_item, _NEW_SUBJECT, self._table().id)

    def change_item(self, at: int) -> None:
        """Change what stands at one place of the agenda."""
        item = self._table().items[at]
        if item.kind is ItemKind.CASE:
            dialog: FormDialog = self._case_form(at)
        else:
            dialog = SubjectDialog(self._words, item, parent=self._over)
        self._open(dialog, self._replacing(at), _ITEM, f"{self._table().id}:{_subject_of(item)}")

    def put_items(self, items: Sequence[AgendaItem]) -> str:
        """Keep the table with these items as its agenda. Raises DeskError."""
        return self._meetings.put(Meeting.model_validate(self._table().model_dump() | {"items": tuple(items)}))

    def _case_form(self, at: int | None) -> CaseDialog:
        areas = {one.id: one.name for one in self._parties.areas()}
        concerns = [
            (one, ", ".join(part for part in (one.place, areas.get(one.area_id) if one.area_id else "") if part))
            for one in self._follow_ups.concerns()
        ]
        item = None if at is None else self._table().items[at]
        subject = next((one.subject for one in self._meetings.cases(self._table().id) if one.at == at), "")
        return CaseDialog(self._words, self._find_residents, concerns, item, subject, parent=self._over)

    def _add_item(self, item: AgendaItem) -> str:
        return self.put_items((*self._table().items, item))

    def _replacing(self, at: int) -> Callable[[AgendaItem], str]:
        def keep(item: AgendaItem) -> str:
            items = list(self._table().items)
            items[at] = item
            return self.put_items(items)

        return keep

    def _place_of(self, subject: str) -> int:
        for at, item in enumerate(self._table().items):
            if _subject_of(item) == subject:
                return at
        raise NotFound(Kind.MEETINGS, subject)

    def _open(self, dialog: FormDialog, keep: Callable[[Any], str], form: str, about_id: str) -> None:
        self.open_form(dialog, keep, self.tr("Kept."), self.kept.emit, form=form, about=about_id)


def _subject_of(item: AgendaItem) -> str:
    """Return what tells an item from the others of its table, whatever its place: whom or what it is about."""
    return item.resident_id or item.concern_id or item.title
