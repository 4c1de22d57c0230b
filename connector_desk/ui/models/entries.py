"""The model of a timeline: lines are made as they come in sight, so that thousands open as fast as a few."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from connector_desk.ui.models.paged import NOWHERE, PAGE_ROWS, Index
from connector_desk.ui.widgets.entry_view import ENTRY, EntryView

T = TypeVar("T")


class EntryModel(QAbstractListModel, Generic[T]):
    """Things in order, each shown by the line that `make` makes of it; one page more each time the end comes near."""

    def __init__(self, make: Callable[[T], EntryView], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._things: Sequence[T] = ()
        self._views: list[EntryView] = []

    def show_things(self, things: Sequence[T], least: int = PAGE_ROWS) -> None:
        """Show other things from the start, at least so many at once."""
        self.beginResetModel()
        self._things = things
        self._views = [self._make(one) for one in things[: max(least, PAGE_ROWS)]]
        self.endResetModel()

    def thing_at(self, at: int) -> T:
        """Return what stands in a row."""
        return self._things[at]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many lines were made so far."""
        return 0 if parent.isValid() else len(self._views)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, the line as it is read aloud, or the EntryView."""
        if not index.isValid():
            return None
        view = self._views[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return view.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return view.spoken()
        return view if role == ENTRY else None

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether there is more."""
        return not parent.isValid() and len(self._views) < len(self._things)

    def fetchMore(self, parent: Index) -> None:
        """Make the lines of one page more."""
        if not self.canFetchMore(parent):
            return
        first = len(self._views)
        more = self._things[first : first + PAGE_ROWS]
        self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
        self._views.extend(self._make(one) for one in more)
        self.endInsertRows()
