"""The list of residents: a page at a time, searched with each key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.lines import ResidentLine
from connector_desk.services.resident_files import ResidentFiles
from connector_desk.ui import rights
from connector_desk.ui.models.paged import PAGE_ROWS, RowPage
from connector_desk.ui.widgets.buttons import MainButton, QuietButton
from connector_desk.ui.widgets.empty import EmptyState
from connector_desk.ui.widgets.face import FaceKind, FaceView
from connector_desk.ui.widgets.field_frame import SearchField
from connector_desk.ui.widgets.page_head import PageHead
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView

IN_SIGHT = 12


class ResidentList(QWidget):
    """Search field above the list. `opened` comes with Enter or a click, `removeAsked` with Del."""

    opened = Signal(str)
    addAsked = Signal()
    sameAsked = Signal()
    removeAsked = Signal(str)

    def __init__(self, files: ResidentFiles) -> None:
        super().__init__()
        self._files = files
        self._shown = ""
        self._counted: dict[int, str] = {}
        self.add = rights.changes(MainButton(self.tr("New resident"), "plus", "Ctrl N"), Kind.RESIDENTS)
        self.add.clicked.connect(self.addAsked)
        self.same = rights.changes(
            QuietButton(self.tr("Maybe the same person"), "people"), Kind.RESIDENTS, Kind.PERSON_MERGES
        )
        self.same.clicked.connect(self.sameAsked)
        head = PageHead(self.tr("Residents"), self.tr("Type a name, or a word that was said."), [self.same, self.add])
        self.search = SearchField(self.tr("Search a resident"))
        self.list = RowList(self._rows, self.tr("Residents"))
        self._empty = EmptyState(
            self.tr("Nobody was found"), self.tr("Write less of the name, or add somebody who is new.")
        )
        self._none = EmptyState(
            self.tr("Nobody is known here yet"),
            self.tr("Somebody comes in by what they ask. A name to be called by is enough."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(head)
        for widget in (self.search, self.list, self._none, self._empty):
            column.addWidget(widget)
        self._wire()
        self._show_emptiness()

    def _wire(self) -> None:
        self.search.searched.connect(self._look)
        self.search.leftDown.connect(self.list.setFocus)
        self.search.editor.returnPressed.connect(self._open_first)
        self.list.opened.connect(self.opened)
        here = Qt.ShortcutContext.WidgetShortcut
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list.view, context=here)
        rights.changes(delete, Kind.RESIDENTS).activated.connect(self._remove)

    def refresh(self) -> None:
        """Ask for the rows in sight again."""
        self.list.reload()
        self._show_emptiness()

    def _rows(self, key: object | None, count: int) -> RowPage:
        after = key if isinstance(key, tuple) else None
        lines = self._files.lines(self._shown, after, count)
        return RowPage([self._row(line) for line in lines], lines[-1].key if len(lines) == count else None)

    def _first_rows(self, key: object | None, count: int) -> RowPage:
        """Give just the rows in sight while somebody types; the rest follows when it comes in sight."""
        return self._rows(key, count if key is not None or count > PAGE_ROWS else min(count, IN_SIGHT))

    def _row(self, line: ResidentLine) -> RowView:
        name = ", ".join(part for part in (line.family_name, line.prefix) if part)
        listed = ", ".join(part for part in (name, line.first_name) if part)
        return RowView(
            line.id,
            listed,
            what=line.area_name,
            left=FaceView(FaceKind.RESIDENT, line.first_name),
            right=self._open_asks(line.open_asks),
        )

    def _open_asks(self, number: int) -> str:
        # Asked for each row at each key: a sentence is looked up once.
        if number not in self._counted:
            self._counted[number] = self.tr("%n open question(s)", "", number) if number else ""
        return self._counted[number]

    def _look(self, text: str) -> None:
        self._shown = text
        self.list.show_source(self._first_rows if text.strip() else self._rows)
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        is_empty = self.list.model.rowCount() == 0
        self.list.setVisible(not is_empty)
        self._none.setVisible(is_empty and not self._shown.strip())
        self._empty.setVisible(is_empty and bool(self._shown.strip()))

    def _open_first(self) -> None:
        if self.list.model.rowCount():
            self.opened.emit(self.list.model.row_at(0).id)

    def _remove(self) -> None:
        if self.list.current_id():
            self.removeAsked.emit(self.list.current_id())
