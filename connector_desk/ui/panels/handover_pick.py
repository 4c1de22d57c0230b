"""Whom to hand over: a resident found by name."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.lines import ResidentLine
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.empty import EmptyState
from connector_desk.ui.widgets.face import FaceKind, FaceView
from connector_desk.ui.widgets.field_frame import SearchField
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.text import Text


class PickResident(QWidget):
    """A search field and the residents found; Enter takes the first or the chosen one."""

    residentChosen = Signal(str)
    newResidentAsked = Signal()

    def __init__(self, find: Callable[[str], Sequence[ResidentLine]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._search = SearchField(self.tr("Type a name"))
        self._rows = RowList(fixed([]), self.tr("Residents"), lines=2)
        new = SecondButton(self.tr("To the residents"), "arrow-right")
        new.clicked.connect(self.newResidentAsked)
        self._nobody = EmptyState(
            self.tr("Nobody is known here yet"), self.tr("Write down first whom it is about."), acts=[new]
        )
        self._nothing = EmptyState(self.tr("Nobody was found"), self.tr("Write less of the name."))
        self._stack = QStackedWidget()
        for view in (self._rows, self._nobody, self._nothing):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Text(self.tr("Whom do you hand over?"), Role.SECTION))
        column.addWidget(self._search)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self._search)
        self._search.searched.connect(self._show)
        self._search.leftDown.connect(self._rows.setFocus)
        self._search.editor.returnPressed.connect(self._take_first)
        self._rows.opened.connect(self.residentChosen)

    def start(self) -> None:
        """Begin with nobody looked for."""
        self._search.clear()
        self._show("")

    def refresh(self) -> None:
        """Look again for what was typed."""
        self._show(self._search.text())

    def _show(self, text: str) -> None:
        found = self._find(text)
        self._rows.show_rows([_row(one, self.tr("%n open ask(s)", "", one.open_asks)) for one in found])
        empty = self._nothing if text.strip() else self._nobody
        self._stack.setCurrentWidget(self._rows if found else empty)

    def _take_first(self) -> None:
        if self._rows.model.rowCount():
            self.residentChosen.emit(self._rows.model.row_at(0).id)


def _row(line: ResidentLine, asks: str) -> RowView:
    name = " ".join(part for part in (line.first_name, line.prefix, line.family_name) if part)
    what = ", ".join(part for part in (line.area_name, asks) if part)
    return RowView(line.id, name, what, left=FaceView(FaceKind.RESIDENT, line.first_name))
