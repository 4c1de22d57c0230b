"""The list of handovers: who waits longest for word stands on top."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.words import Words
from connector_desk.services.handover_book import HandoverLine
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.panels.handover_words import row_of
from connector_desk.ui.widgets.empty import EmptyState
from connector_desk.ui.widgets.field_frame import SearchField
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.viewmodels.handovers import ordered


class HandoverList(QWidget):
    """Search field and rows; an empty list says what a handover is for."""

    handoverChosen = Signal(str)
    handoverOpened = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._lines: tuple[HandoverLine, ...] = ()
        self._today = date.min
        self._search = SearchField(self.tr("Search a name or organisation"))
        self.rows = RowList(fixed([]), self.tr("Handovers"), lines=3)
        self._nobody = EmptyState(
            self.tr("Nobody was handed over yet."),
            self.tr("With a handover somebody else helps on, and whoever waits hears what became of it."),
        )
        self._nothing_found = EmptyState(
            self.tr("Nothing found."), self.tr("Look for a first name, an organisation, or who waits for word.")
        )
        self._stack = QStackedWidget()
        for view in (self.rows, self._nobody, self._nothing_found):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._search)
        column.addWidget(self._stack, 1)
        self._search.searched.connect(lambda _text: self._show())
        self._search.leftDown.connect(self.rows.setFocus)
        self.rows.chosen.connect(self.handoverChosen)
        self.rows.opened.connect(self.handoverOpened)

    def show_lines(self, lines: tuple[HandoverLine, ...], today: date) -> None:
        """Show the handovers as they stand on a day; selection and search stay."""
        self._lines, self._today = lines, today
        self._show()

    def _show(self) -> None:
        found = ordered(self._lines, self._search.text())
        self.rows.show_rows([row_of(line, self._words, self._today) for line in found])
        empty = self._nobody if not self._lines else self._nothing_found
        self._stack.setCurrentWidget(self.rows if found else empty)
