"""A list model that asks for rows a page at a time, by key and never by number."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from connector_desk.ui.widgets.rows import ROW, RowView

PAGE_ROWS = 60
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class RowPage:
    """Rows in order and the key after which the next page starts; None when there is no next page."""

    rows: Sequence[RowView]
    next_key: object | None = None


Source = Callable[[object | None, int], RowPage]
"""Given the key after which to start (None: at the start) and how many rows, return the page."""


class PagedModel(QAbstractListModel):
    """Rows from a source, fetched as the view comes near the end."""

    def __init__(self, source: Source, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._rows: list[RowView] = []
        self._next: object | None = None
        self._take(source(None, PAGE_ROWS))

    def set_source(self, source: Source) -> None:
        """Ask another source from the start, for example for another search."""
        self._source = source
        self.reload()

    def reload(self, least: int = PAGE_ROWS) -> None:
        """Ask again from the start for at least that many rows."""
        page = self._source(None, max(least, PAGE_ROWS))
        self.beginResetModel()
        self._rows.clear()
        self._take(page)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows were fetched so far."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name, the spoken row, or the RowView."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken()
        return row if role == ROW else None

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether the source has more."""
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: Index) -> None:
        """Fetch one page more."""
        if parent.isValid() or self._next is None:
            return
        page = self._source(self._next, PAGE_ROWS)
        if not page.rows:
            self._next = None
            return
        first = len(self._rows)
        self.beginInsertRows(NOWHERE, first, first + len(page.rows) - 1)
        self._take(page)
        self.endInsertRows()

    def row_at(self, at: int) -> RowView:
        """Return the row at this place among those fetched."""
        return self._rows[at]

    def place_of(self, row_id: str) -> int:
        """Return the place of a row among those fetched, or -1."""
        return next((at for at, row in enumerate(self._rows) if row.id == row_id), -1)

    def replace_row(self, at: int, row: RowView) -> None:
        """Show new content in one row and keep the selection."""
        if self._rows[at] == row:
            return
        self._rows[at] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, 0))

    def _take(self, page: RowPage) -> None:
        self._rows.extend(page.rows)
        self._next = page.next_key


def fixed(rows: Sequence[RowView]) -> Source:
    """Return a source that gives these rows at once, for lists that are short by nature."""
    return lambda _key, _count: RowPage(rows)
