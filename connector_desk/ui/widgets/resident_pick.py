"""Choose one resident by typing a part of a name; asks a page of names at a time, however many there are."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.lines import ResidentLine
from connector_desk.domain.typed import Typed
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.face import FaceKind, FaceView
from connector_desk.ui.widgets.field_frame import FaultLine, SearchField
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.text import Text

ROWS = 4
FindResidents = Callable[[str], Sequence[ResidentLine]]


class ResidentPick(QWidget):
    """A search line over a short list; the row that is selected is the one that is meant."""

    changed = Signal()

    def __init__(self, question: str, find: FindResidents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._search = SearchField(self.tr("Type a part of the name"))
        self._list = RowList(fixed([]), question, lines=1, grows=True)
        self._fault = FaultLine()
        self._fault.clear()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (Text(question, Role.HEAD), self._search, self._list, self._fault):
            column.addWidget(widget)
        self.setFocusProxy(self._search)
        self._search.searched.connect(self._show)
        self._search.leftDown.connect(self._list.setFocus)
        self._search.searched.connect(lambda _text: self.changed.emit())
        self._list.chosen.connect(lambda _id: self.changed.emit())
        self.changed.connect(self._solve)
        self._show("")

    def value(self) -> str:
        """Return the id of the resident that is selected, or an empty text."""
        return self._list.current_id()

    def typed(self) -> Typed:
        """Return what was looked for and who is meant, for a draft."""
        return [self._search.text(), self.value()]

    def type_again(self, typed: Typed) -> None:
        """Look again, and mean the same resident."""
        assert isinstance(typed, list)
        self._search.editor.setText(str(typed[0]))
        self._list.select(str(typed[1]))

    def show_fault(self, what: str, safe: str = "", now: str = "") -> None:
        """Say under the list what is wrong."""
        self._fault.tell(what, safe, now)

    def clear_fault(self) -> None:
        """Take the message away."""
        self._fault.clear()

    def _solve(self) -> None:
        """Take the message away once somebody is meant."""
        if self.value():
            self.clear_fault()

    def _show(self, text: str) -> None:
        found = self._find(text)[:ROWS]
        self._list.show_rows(
            [
                RowView(
                    id=line.id,
                    name=" ".join(part for part in (line.first_name, line.prefix, line.family_name) if part),
                    beside=line.area_name,
                    left=FaceView(FaceKind.RESIDENT, line.first_name),
                )
                for line in found
            ]
        )
        if text and found:
            self._list.select(found[0].id)
