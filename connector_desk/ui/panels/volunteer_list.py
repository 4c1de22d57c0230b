"""The list of volunteers: search as you type, three keys, and a row for each with load, silence and boundary."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from connector_desk.ui.models.paged import fixed
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import FilterButton
from connector_desk.ui.widgets.field_frame import SearchField
from connector_desk.ui.widgets.flow import Flow
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.volunteers import Show


class VolunteerList(QWidget):
    """`asked` comes when something else is looked for; `chosen` follows the selection, `opened` comes with Enter."""

    asked = Signal()
    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Find a volunteer"))
        self.rows = RowList(fixed(()), self.tr("Volunteers"), lines=3)
        self._nobody = Text("", tone="ink2")
        self._nobody.hide()
        keys = self._keys()
        legend = Text(
            self.tr("Squares: matches, of what somebody can carry. Right: the last talk."), Role.SECOND, "ink2"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addLayout(keys)
        column.addWidget(self._nobody)
        column.addWidget(self.rows, 1)
        column.addWidget(legend)
        self.search.searched.connect(lambda _text: self.asked.emit())
        self.search.leftDown.connect(self.rows.setFocus)
        self.rows.chosen.connect(self.chosen)
        self.rows.opened.connect(self.opened)

    @property
    def show_key(self) -> Show:
        """The key that is on."""
        return list(Show)[self._group.checkedId()]

    def show_all(self) -> None:
        """Look for nobody in particular, so that everybody can be found."""
        self._group.button(0).setChecked(True)
        self.search.clear()

    def show_rows(self, rows: Sequence[RowView]) -> None:
        """Show these volunteers, keeping the one that is selected."""
        self.rows.show_rows(list(rows))
        self._nobody.setText(self._why_nobody())
        self._nobody.setVisible(not rows)
        self.rows.setVisible(bool(rows))

    def _keys(self) -> Flow:
        self._group = QButtonGroup(self)
        row = Flow(0)
        words = (self.tr("Silent longest"), self.tr("Has room"), self.tr("Who is here now"))
        for at, word in enumerate(words):
            button = FilterButton(word)
            self._group.addButton(button, at)
            row.addWidget(button)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda _id: self.asked.emit())
        return row

    def _why_nobody(self) -> str:
        if self.search.text().strip():
            return self.tr("Nobody is called that. Try fewer letters.")
        if self.show_key is Show.HAS_ROOM:
            return self.tr("Nobody has room now.")
        return self.tr("Nobody said that they can at this moment.")
