"""One table: its agenda with clock times, and who hears what of each situation."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind, OrganizationId
from connector_desk.domain.meeting import ItemKind, Meeting
from connector_desk.domain.words import Words
from connector_desk.services.meetings import CaseView
from connector_desk.ui import rights
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.places import Place
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, SectionHead
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.matrix import AudienceMatrix, AudienceRow, CellState
from connector_desk.ui.widgets.minutes_bar import MinutePart, MinutesBar
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.shapes import Shape, Tone
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.tables import CaseRow, Hears, ItemRow, case_rows, ends_at, item_rows, minutes
from connector_desk.words.days import clock_time, long_day
from connector_desk.words.terms import term

_CELLS = {
    Hears.WITHOUT_NAME: CellState.NAMELESS,
    Hears.NAME_ALLOWED: CellState.MAY,
    Hears.WITH_NAME: CellState.NAMED,
}
_ICONS = {
    ItemKind.OPENING: "door",
    ItemKind.THEME: "speech",
    ItemKind.ACTIONS: "check",
    ItemKind.DIRECTORY: "shop",
    ItemKind.CLOSING: "clock",
}


class MeetingDetail(QWidget):
    """Shows one meeting, with its acts. An item is named by its place in the agenda, from 0."""

    changeAsked = Signal()
    removeAsked = Signal()
    printAsked = Signal()
    caseAsked = Signal()
    subjectAsked = Signal()
    itemChangeAsked = Signal(int)
    itemRemoveAsked = Signal(int)
    itemMoveAsked = Signal(int, int)
    minutesAsked = Signal(int, int)
    nameAsked = Signal(int, bool)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._rows: tuple[ItemRow, ...] = ()
        self._cases: tuple[CaseRow, ...] = ()
        self._build()

    def _build(self) -> None:
        self._called = Text("", Role.DETAIL)
        self._when = Text("", Role.BODY, "ink2")
        self._print = rights.leads_to(MainButton(self.tr("To the agenda on paper"), "printer", "Ctrl P"), Place.PRINT)
        self._change = rights.changes(SecondButton(self.tr("Change"), "pencil"), Kind.MEETINGS)
        self._remove = rights.changes(QuietButton(self.tr("Take away"), "trash"), Kind.MEETINGS)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._called)
        head.addWidget(self._when)
        acts = FlowRow(2)
        for button in (self._print, self._change, self._remove):
            acts.flow.addWidget(button)
        head.addWidget(acts)
        self._sum = Chip("", Shape.DONE)
        self._bar = MinutesBar([], 1, "")
        self._items = RowList(fixed([]), self.tr("The agenda"), grows=True)
        self._matrix = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(SectionHead(self.tr("The agenda"), right=self._sum))
        column.addWidget(self._bar)
        column.addWidget(self._items)
        column.addLayout(self._acts())
        column.addLayout(self._matrix)
        column.addStretch(1)
        self._wire()

    def _acts(self) -> QVBoxLayout:
        self._case = rights.changes(SecondButton(self.tr("Add a situation"), "plus"), Kind.MEETINGS)
        self._subject = rights.changes(QuietButton(self.tr("Add a subject"), "plus"), Kind.MEETINGS)
        self._longer = rights.changes(QuietButton(self.tr("5 minutes more"), "plus", "Ctrl Right"), Kind.MEETINGS)
        self._shorter = rights.changes(QuietButton(self.tr("5 minutes less"), "minus", "Ctrl Left"), Kind.MEETINGS)
        self._earlier = rights.changes(QuietButton(self.tr("Earlier"), "arrow-left", "Ctrl Up"), Kind.MEETINGS)
        self._later = rights.changes(QuietButton(self.tr("Later"), "arrow-right", "Ctrl Down"), Kind.MEETINGS)
        self._edit = rights.changes(QuietButton(self.tr("Change this item"), "pencil"), Kind.MEETINGS)
        self._drop = rights.changes(QuietButton(self.tr("Take this item away"), "trash"), Kind.MEETINGS)
        rows = QVBoxLayout()
        rows.setSpacing(2)
        self._item_acts: list[FlowRow] = []
        for buttons in (
            (self._case, self._subject),
            (self._edit, self._drop),
            (self._longer, self._shorter),
            (self._earlier, self._later),
        ):
            row = FlowRow(2)
            for button in buttons:
                row.flow.addWidget(button)
            rows.addWidget(row)
            if self._case not in buttons:
                self._item_acts.append(row)
        return rows

    def _wire(self) -> None:
        self._print.clicked.connect(self.printAsked)
        self._change.clicked.connect(self.changeAsked)
        self._remove.clicked.connect(self.removeAsked)
        self._case.clicked.connect(self.caseAsked)
        self._subject.clicked.connect(self.subjectAsked)
        self._edit.clicked.connect(lambda: self._on_item(self.itemChangeAsked.emit))
        self._drop.clicked.connect(lambda: self._on_item(self.itemRemoveAsked.emit))
        if rights.may_change(Kind.MEETINGS):
            self._items.opened.connect(lambda _id: self._on_item(self.itemChangeAsked.emit))
        for button, step in ((self._longer, 5), (self._shorter, -5)):
            button.clicked.connect(
                lambda _on=False, step=step: self._on_item(lambda at: self.minutesAsked.emit(at, step))
            )
        for button, step in ((self._earlier, -1), (self._later, 1)):
            button.clicked.connect(
                lambda _on=False, step=step: self._on_item(lambda at: self.itemMoveAsked.emit(at, step))
            )
        delete = rights.changes(QShortcut(QKeySequence(Qt.Key.Key_Delete), self._items), Kind.MEETINGS)
        delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        delete.activated.connect(lambda: self._on_item(self.itemRemoveAsked.emit))

    def _on_item(self, act: object) -> None:
        chosen = self._items.current_id()
        if chosen and callable(act):
            act(int(chosen))

    def show_meeting(self, meeting: Meeting, cases: tuple[CaseView, ...], names: Mapping[OrganizationId, str]) -> None:
        """Show a meeting; `names` are those of the organisations."""
        self._rows = item_rows(meeting, cases)
        self._cases = case_rows(meeting, cases)
        self._called.setText(meeting.title)
        self._when.setText(self._said(meeting))
        self._print.unblock() if meeting.items else self._print.block(self.tr("Put something on the agenda first."))
        self._show_minutes(meeting)
        chosen = self._items.current_id()
        self._items.show_rows([self._row(row) for row in self._rows])
        for widget in (self._items, *self._item_acts):
            widget.setVisible(bool(self._rows))
        if chosen:
            self._items.select(chosen)
        self._show_matrix(meeting, names)

    def select_item(self, at: int) -> None:
        """Select an item by its place."""
        self._items.select(str(at))

    def _said(self, meeting: Meeting) -> str:
        day = long_day(self._words, meeting.day)
        said = self.tr("{day}, {start} to {end}").format(
            day=f"{day[:1].upper()}{day[1:]}", start=clock_time(meeting.starts_at), end=clock_time(ends_at(meeting))
        )
        if meeting.place:
            said += f", {meeting.place}"
        return said + ". " + self.tr("%n organisation(s) invited.", "", len(meeting.invited))

    def _show_minutes(self, meeting: Meeting) -> None:
        total = minutes(meeting)
        if total.too_many:
            said = self.tr("%n minute(s) too many", "", total.too_many)
            self._sum.show_state(said, Shape.LATE, Tone.BRICK)
        else:
            said = self.tr("{planned} of {available} minutes").format(planned=total.planned, available=total.available)
            self._sum.show_state(
                said, Shape.RUNNING if total.left else Shape.DONE, Tone.CANAL if total.left else Tone.LEAF
            )
        parts = [
            MinutePart(
                row.minutes,
                Tone.CANAL if row.is_follow_up else Tone.LAMP if row.kind is ItemKind.CASE else Tone.HELD,
            )
            for row in self._rows
        ]
        self._bar.show_parts(parts, meeting.minutes, said)

    def _row(self, row: ItemRow) -> RowView:
        return RowView(
            id=str(row.at),
            name=row.title,
            what=self._about(row),
            left=row.letter[:1] if len(row.letter) == 1 else _ICONS.get(row.kind, "table"),
            right=clock_time(row.starts),
            right_below=self.tr("%n min", "", row.minutes),
        )

    def _about(self, row: ItemRow) -> str:
        if row.kind is not ItemKind.CASE:
            return term(self._words, row.kind)
        said = self.tr("Only here: {subject}").format(subject=row.subject or self.tr("a place"))
        if len(row.letter) > 1:
            said = self.tr("Situation {letter}").format(letter=row.letter) + ". " + said
        return said + ". " + self.tr("Only its actions") if row.is_follow_up else said

    def _show_matrix(self, meeting: Meeting, names: Mapping[OrganizationId, str]) -> None:
        clear_layout(self._matrix)
        if not self._cases:
            return
        card = Card(self.tr("Who hears what"), "people")
        card.body.addWidget(Text(self.tr("On paper nobody has a name, until you choose."), Role.SECOND, "ink2"))
        if not meeting.invited:
            card.body.addWidget(Banner(Shape.NOT, self.tr("Nobody is invited yet."), self.tr("So nobody is named.")))
            self._matrix.addWidget(card)
            return
        matrix = AudienceMatrix(
            [names.get(one, "") for one in meeting.invited],
            [
                AudienceRow(
                    case.letter,
                    self.tr("Situation {letter}").format(letter=case.letter),
                    self._reason(case, meeting, names),
                    [_CELLS[one] for one in case.hears],
                    self._naming(case),
                )
                for case in self._cases
            ],
            (self.tr("Without name"), self.tr("Naming allowed, not now"), self.tr("With name")),
        )
        matrix.actPressed.connect(self._name)
        card.body.addWidget(matrix)
        self._matrix.addWidget(card)

    def _naming(self, case: CaseRow) -> str:
        if not rights.may_change(Kind.MEETINGS):
            return ""
        if case.is_named:
            return self.tr("No name after all")
        return self.tr("Name {name}").format(name=case.subject) if case.may_be_named else ""

    def _reason(self, case: CaseRow, meeting: Meeting, names: Mapping[OrganizationId, str]) -> str:
        if case.is_concern:
            return self.tr("Without name. This is about a place.")
        if case.is_named:
            return self.tr("With name: {name} said yes to everybody here.").format(name=case.subject)
        if case.may_be_named:
            return self.tr("{name} said yes to everybody here. You choose.").format(name=case.subject)
        if len(case.missing) == len(meeting.invited):
            return self.tr("Without name. {name} said no yes to this table.").format(name=case.subject)
        missing = names.get(case.missing[0], "")
        return self.tr("Without name. There is no yes for {organization}.").format(organization=missing)

    def _name(self, letter: str) -> None:
        case = next(one for one in self._cases if one.letter == letter)
        self.nameAsked.emit(case.at, not case.is_named)
