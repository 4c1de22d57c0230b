"""The directory: what there is in the neighbourhood, open first, with how old each check is."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.entity import InitiativeId, Kind, OrganizationId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.organization import Organization
from connector_desk.domain.resident import Support
from connector_desk.domain.text import folded
from connector_desk.domain.words import Words
from connector_desk.services.attachments import AttachmentService
from connector_desk.services.directory import DirectoryLine
from connector_desk.services.ports import Clock
from connector_desk.ui import rights
from connector_desk.ui.keeping import Drafts
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.page import Page
from connector_desk.ui.panels.directory_detail import DirectoryDetail, face_of
from connector_desk.ui.panels.directory_forms import DirectoryForms
from connector_desk.ui.panels.directory_ports import Directory, Merges
from connector_desk.ui.panels.directory_words import check_words, opening_words
from connector_desk.ui.panels.organization_detail import OrganizationDetail
from connector_desk.ui.places import Place
from connector_desk.ui.printing import ask_file
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import FilterButton, SecondButton
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.empty import EmptyState
from connector_desk.ui.widgets.field_frame import SearchField
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.page_head import PageHead, Pane, Panes
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.directory import Filter, rows
from connector_desk.words.errors import explain
from connector_desk.words.terms import term

_ORGANIZATIONS = "organizations"
SUPPORT = "support:"
NEW_ORGANIZATION = "new-organization:"


class DirectoryPage(Page):
    """Search, filter, look, check by telephone, change."""

    place = Place.DIRECTORY

    def __init__(
        self,
        *,
        directory: Directory,
        merges: Merges,
        drafts: Drafts,
        words: Words,
        clock: Clock,
        attachments: AttachmentService,
    ) -> None:
        super().__init__()
        self.drafts, self.areas = drafts, directory
        self.topics = frozenset({Kind.INITIATIVES, Kind.ORGANIZATIONS, Kind.AREAS})
        self._directory, self._words, self._clock = directory, words, clock
        self._lines: tuple[DirectoryLine, ...] = ()
        self._organizations: tuple[Organization, ...] = ()
        self._chosen: str = Filter.ALL
        self._shown = ""
        self._support: Support | None = None
        self._forms = DirectoryForms(directory, merges, attachments, words, self)
        self._build()
        self._wire()
        self.refresh()

    def _build(self) -> None:
        print_list = SecondButton(self.tr("Print the check list"), "printer", "Ctrl P")
        self._print = rights.changes(print_list, Kind.PRINTOUTS)
        self._new_organization = rights.changes(SecondButton(self.tr("New organisation"), "house"), Kind.ORGANIZATIONS)
        self._new_line = rights.changes(SecondButton(self.tr("New line"), "plus", "Ctrl N"), Kind.INITIATIVES)
        self._head = PageHead(self.tr("Directory"), "", [self._print, self._new_organization, self._new_line])
        self._message = QVBoxLayout()
        self._search = SearchField(self.tr("Search: eating, talking, repairs, paperwork"))
        self._filters = {
            Filter.SUPPORT: FilterButton(""),
            Filter.ALL: FilterButton(self.tr("Everything")),
            Filter.TOGETHER: FilterButton(self.tr("Together")),
            Filter.ONE_TO_ONE: FilterButton(self.tr("One to one")),
            Filter.STALE: FilterButton(self.tr("To check")),
            _ORGANIZATIONS: FilterButton(self.tr("Organisations")),
        }
        self._filters[Filter.SUPPORT].hide()
        keys = FlowRow(2)
        for button in self._filters.values():
            keys.flow.addWidget(button)
        self._list = RowList(fixed([]), self.tr("Directory"))
        self._nothing = Text(self.tr("Nothing found. Try a part of the word."), Role.BODY, "ink2")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._search)
        column.addWidget(keys)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        self._stack = QStackedWidget()
        self._detail = DirectoryDetail(self._words)
        self._organization = OrganizationDetail(self._words)
        self._empty = EmptyState(
            self.tr("What is there in the neighbourhood?"),
            self.tr("Choose something on the left, or write down what you know."),
        )
        for widget in (self._empty, Scroll(self._detail), Scroll(self._organization)):
            self._stack.addWidget(widget)
        self.column.addWidget(self._head)
        self.column.addLayout(self._message)
        self.column.addWidget(Panes([Pane(left, 6, 344), Pane(self._stack, 7, 420)]), 1)

    def _wire(self) -> None:
        self._search.searched.connect(lambda _text: self._show_rows())
        self._search.leftDown.connect(self._list.setFocus)
        self._list.chosen.connect(self.open)
        self._list.opened.connect(self.open)
        self._new_line.clicked.connect(self._forms.write_line)
        self._new_organization.clicked.connect(lambda: self._forms.write_organization())
        self._forms.kept.connect(self.open)
        self._forms.done.connect(self.noticeAsked)
        self._print.clicked.connect(self._ask_check_list)
        for chosen, button in self._filters.items():
            button.clicked.connect(lambda _on=False, one=chosen: self._filter(one))
        self._detail.confirmAsked.connect(self._confirm)
        self._detail.changeAsked.connect(self._forms.change)
        self._detail.removeAsked.connect(self._remove)
        self._detail.organizationAsked.connect(self.open)
        self._detail.lineAsked.connect(self.open)
        self._organization.changeAsked.connect(self._forms.change)
        self._organization.removeAsked.connect(self._remove)
        self._organization.sameAsked.connect(self._forms.ask_same)
        self._organization.lineAsked.connect(self.open)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list)
        delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        rights.changes(delete, Kind.INITIATIVES).activated.connect(lambda: self._remove(self._list.current_id()))

    def selected_id(self) -> str:
        """Return the line or organisation that is shown."""
        return self._shown

    def enter(self) -> None:
        """Start with searching, unless a form is open."""
        if self._forms.dialog is None:
            self._search.start()

    def refresh(self) -> None:
        """Ask the directory again and keep what is chosen."""
        self._lines = self._directory.lines()
        self._organizations = self._directory.organizations()
        stale = sum(line.is_stale for line in self._lines)
        said = self.tr("%n place(s) in the neighbourhood.", "", len(self._lines))
        if stale:
            said += " " + self.tr("%n of them were not checked for long.", "", stale)
        self._head.say(self.tr("Directory"), said)
        self._filter(self._chosen)

    def open(self, thing_id: str) -> None:
        """Show a line or an organisation by its id, or behind "support:" all lines that give that kind of support.

        Behind "new-organization:" stands the name of one to write down.
        """
        if thing_id.startswith(NEW_ORGANIZATION):
            self._forms.write_organization(thing_id.removeprefix(NEW_ORGANIZATION))
            return
        if thing_id.startswith(SUPPORT):
            self._look_for(Support(thing_id.removeprefix(SUPPORT)))
            return
        line = next((line for line in self._lines if line.initiative.id == thing_id), None)
        if line is not None:
            self._detail.show_line(line, self._lines, self._now())
            self._stack.setCurrentIndex(1)
        elif organization := next((one for one in self._organizations if one.id == thing_id), None):
            offered = tuple(line for line in self._lines if line.organization.id == thing_id)
            area = next((one.name for one in self._directory.areas() if one.id == organization.area_id), "")
            self._organization.show_organization(organization, area, offered)
            self._stack.setCurrentIndex(2)
        else:
            self._stack.setCurrentIndex(0)
        self._shown = thing_id
        self._list.select(thing_id)

    def _look_for(self, support: Support) -> None:
        """Show what gives a kind of support, until another filter is chosen."""
        self._support, self._shown = support, ""
        word = term(self._words, support)
        self._filters[Filter.SUPPORT].setText(word[:1].upper() + word[1:])
        self._filters[Filter.SUPPORT].show()
        self._search.clear()
        self._stack.setCurrentIndex(0)
        self._filter(Filter.SUPPORT)

    def _now(self) -> datetime:
        return self._clock.now().astimezone()

    def _filter(self, chosen: str) -> None:
        self._chosen = chosen
        for one, button in self._filters.items():
            button.setChecked(one == chosen)
        self._show_rows()
        if self._shown:
            self.open(self._shown)

    def _show_rows(self) -> None:
        self._fill_rows()
        self._nothing.setVisible(bool(self._search.text().strip()) and not self._list.model.rowCount())

    def _fill_rows(self) -> None:
        if self._chosen == _ORGANIZATIONS:
            self._list.show_rows([self._organization_row(one) for one in self._found_organizations()])
            return
        today = self._clock.today()
        organizations = {line.initiative.id: line.organization for line in self._lines}
        self._list.show_rows(
            [
                RowView(
                    id=row.id,
                    name=row.label,
                    what=row.organization,
                    left=face_of(organizations[row.id]),
                    right=opening_words(self._words, row.opening, today),
                    right_below=check_words(self._words, row.days_since_check),
                    freshness=row.fresh_blocks,
                )
                for row in rows(self._lines, self._search.text(), Filter(self._chosen), self._now(), self._support)
            ]
        )

    def _found_organizations(self) -> list[Organization]:
        wanted = folded(self._search.text()).split()
        return [one for one in self._organizations if all(word in folded(one.name) for word in wanted)]

    def _organization_row(self, organization: Organization) -> RowView:
        offered = sum(line.organization.id == organization.id for line in self._lines)
        return RowView(
            id=organization.id,
            name=organization.name,
            what=term(self._words, organization.organization_type),
            left=face_of(organization),
            right=self.tr("%n line(s)", "", offered),
        )

    def _confirm(self, initiative_id: str) -> None:
        self._directory.confirm(InitiativeId(initiative_id))
        self.noticeAsked.emit(self.tr("Noted: checked today."))

    def resume(self, form: str, about_id: str) -> None:
        """Open a form again, with what was typed in it. Raises NotFound."""
        if about_id:
            self.open(about_id)
        self._forms.resume(form, about_id)

    def _remove(self, thing_id: str) -> None:
        if not thing_id:
            return
        clear_layout(self._message)
        try:
            if any(line.initiative.id == thing_id for line in self._lines):
                self._directory.remove_initiative(InitiativeId(thing_id))
            else:
                self._directory.remove_organization(OrganizationId(thing_id))
        except DeskError as refused:
            self._say(refused)
            return
        self.noticeAsked.emit(self.tr("Taken away. Ctrl Z brings it back."))
        self.open("")

    def _say(self, error: DeskError) -> None:
        clear_layout(self._message)
        message = explain(error, self._words)
        self._message.addWidget(ThreePartMessage(message.happened, message.safe, message.now))

    def _ask_check_list(self) -> None:
        name = self.tr("check-list")
        ask_file(self, self.tr("Where shall the check list go?"), name, self._save_check_list)

    def _save_check_list(self, target: Path, open_password: str) -> None:
        try:
            self._directory.save_check_list(target, self._words, open_password=open_password)
        except DeskError as refused:
            self._say(refused)
            return
        self.remarkAsked.emit(self.tr("The check list is kept as a PDF."))
