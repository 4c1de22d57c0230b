"""Whose contact it is: a resident found by typing; now, later or never."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_desk.domain.entity import ResidentId
from connector_desk.domain.lines import ResidentLine
from connector_desk.domain.typed import Typed
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.card import Sheet
from connector_desk.ui.widgets.face import Face, FaceKind, FaceView
from connector_desk.ui.widgets.field_frame import SearchField
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.text import Text

FindResidents = Callable[[str], Sequence[ResidentLine]]


def name_of(line: ResidentLine) -> str:
    """Return the name as one says it."""
    return " ".join(part for part in (line.first_name, line.prefix, line.family_name) if part)


class TieCard(Sheet):
    """Search as you type; Down goes to who was found, Enter chooses. `changed` comes with each choice."""

    changed = Signal()

    def __init__(self, find: FindResidents, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._find = find
        self._resident_id, self._name = "", ""
        self._names: dict[str, str] = {}
        self.search = SearchField(self.tr("Search a resident"))
        self.found = RowList(fixed(()), self.tr("Residents found"), lines=1, grows=True)
        self._nobody = Text(self.tr("Nobody found. It can also be done later."), Role.SECOND, "ink2")
        self._help = Text(self.tr("May be done later, or never."), Role.SECOND, "ink2")
        self._chosen = self._build_chosen()
        for widget in (Text(self.tr("Whose is it?"), Role.HEAD), self.search, self.found, self._nobody, self._help):
            self.body.addWidget(widget)
        self.body.addWidget(self._chosen)
        self.search.searched.connect(self._ask)
        self.search.leftDown.connect(self._go_down)
        self.search.editor.returnPressed.connect(self._take_only)
        self.found.opened.connect(self._choose)
        self._show()

    @property
    def resident_id(self) -> ResidentId | None:
        """Whose it is, or None."""
        return ResidentId(self._resident_id) if self._resident_id else None

    @property
    def resident_name(self) -> str:
        """The name of whose it is, or an empty text."""
        return self._name

    def show_resident(self, resident_id: ResidentId | None, name: str = "") -> None:
        """Show whose it is without telling anybody; None asks again."""
        self._resident_id, self._name = resident_id or "", name
        self.search.clear()
        self._show()

    def typed(self) -> Typed:
        """Return whose it is with the name, for a draft."""
        return [self._resident_id, self._name]

    def type_again(self, typed: Typed) -> None:
        """Show again whose it is, and tell it."""
        assert isinstance(typed, list)
        self.show_resident(ResidentId(str(typed[0])) if typed[0] else None, str(typed[1]))
        self.changed.emit()

    def _build_chosen(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._face = Face(FaceView(FaceKind.RESIDENT), 32)
        self._chosen_name = Text("", Role.BODY_STRONG)
        self._not = QuietButton(self.tr("Not after all"), "cross")
        self._not.clicked.connect(lambda: self._choose(""))
        row.addWidget(self._face)
        row.addWidget(self._chosen_name, 1)
        row.addWidget(self._not)
        return box

    def _ask(self, text: str) -> None:
        lines = self._find(text) if text.strip() else ()
        self._names = {line.id: name_of(line) for line in lines}
        self.found.show_rows([_row(line) for line in lines])
        self._show()

    def _go_down(self) -> None:
        if self._names:
            self.found.setFocus()

    def _take_only(self) -> None:
        if len(self._names) == 1:
            self._choose(next(iter(self._names)))
        else:
            self._go_down()

    def _choose(self, resident_id: str) -> None:
        self._resident_id, self._name = resident_id, self._names.get(resident_id, "")
        self.search.clear()
        self._show()
        (self._not if resident_id else self.search).setFocus()
        self.changed.emit()

    def _show(self) -> None:
        is_chosen, is_asking = bool(self._resident_id), bool(self.search.text().strip())
        self._chosen.setVisible(is_chosen)
        self._chosen_name.setText(self._name)
        self._face.show_face(FaceView(FaceKind.RESIDENT, self._name))
        self.search.setVisible(not is_chosen)
        self.found.setVisible(bool(self._names) and is_asking and not is_chosen)
        self._nobody.setVisible(is_asking and not self._names and not is_chosen)
        self._help.setVisible(not is_asking and not is_chosen)


def _row(line: ResidentLine) -> RowView:
    face = FaceView(FaceKind.RESIDENT, line.first_name)
    return RowView(line.id, name_of(line), beside=line.area_name, left=face)
