"""Suggestions below a field while a name is typed: initials and why, for the public looks on; never the name."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from connector_desk.services.visitors import Suggestion
from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.row_words import elided

Suggest = Callable[[str], Sequence[Suggestion]]
Why = Callable[[Suggestion], str]
Index = QModelIndex | QPersistentModelIndex
Roles = Qt.ItemDataRole
_ROW, _BESIDE = 40, 14


class _Rows(QAbstractListModel):
    """The suggestions. What a row gives to the field is what was typed: choosing must not change it."""

    def __init__(self, why: Why, parent: QCompleter) -> None:
        super().__init__(parent)
        self._why = why
        self.typed, self.rows = "", tuple[Suggestion, ...]()

    def show_rows(self, typed: str, rows: Sequence[Suggestion]) -> None:
        """Show others."""
        self.beginResetModel()
        self.typed, self.rows = typed, tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Roles.DisplayRole) -> object:
        """Return initials to show, what was typed to complete, and both lines to be read aloud."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        return {
            Roles.DisplayRole: row.initials,
            Roles.EditRole: self.typed,
            Roles.ToolTipRole: None,
            Roles.AccessibleTextRole: f"{row.initials} {self._why(row)}",
            Roles.UserRole: self._why(row),
        }.get(Roles(role))


class _RowPaint(QStyledItemDelegate):
    """Initials in bold, why beside them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row."""
        return QSize(theme.current().px(180), theme.current().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        worn, rect = theme.current(), QRectF(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, worn.color("canal_tint" if is_chosen else "paper"))
        if is_chosen:
            painting.edge_bar(painter, rect, 0, worn.color("canal"))
        words = rect.adjusted(_BESIDE, 0, -_BESIDE, 0)
        end = elided(painter, words, str(index.data(Roles.DisplayRole)), Role.BODY_STRONG, "ink")
        words.setLeft(max(end + _BESIDE, rect.left() + worn.px(84)))
        elided(painter, words, str(index.data(Roles.UserRole)), Role.SECOND, "ink2")
        painter.restore()


class Suggesting(QCompleter):
    """Shows who may be meant below a line; Down goes to them and Enter takes one.

    `taken` carries whom Enter took; `asked` comes after each change of the line, when it is known who may be meant.
    """

    taken = Signal(object)
    asked = Signal()

    def __init__(self, line: QLineEdit, suggest: Suggest, why: Why) -> None:
        super().__init__(line)
        self._line, self._suggest = line, suggest
        self._rows = _Rows(why, self)
        self.setModel(self._rows)
        self.setCompletionRole(Roles.EditRole)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(6)
        # The completer's own list goes with it; one of ours would belong to two.
        self._list = cast("QListView", self.popup())
        self._list.setItemDelegate(_RowPaint(self._list))
        line.textChanged.connect(self._ask)
        line.setCompleter(self)
        self.activated[QModelIndex].connect(self._take)  # type: ignore[index]

    @property
    def shown(self) -> tuple[Suggestion, ...]:
        """Who is suggested for what stands in the line."""
        return self._rows.rows if self._rows.typed == self._line.text() else ()

    def _ask(self, text: str) -> None:
        self._rows.show_rows(text, self._suggest(text) if text.strip() else ())
        if not self._rows.rows:
            self._list.hide()
        self.asked.emit()

    def _take(self, index: QModelIndex) -> None:
        self.taken.emit((self._rows.rows[index.row()],))
