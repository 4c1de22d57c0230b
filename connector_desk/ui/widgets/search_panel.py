"""The search over the page: three groups in fixed order, the found letters underlined."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.card import Line
from connector_desk.ui.widgets.chip import KeyCap
from connector_desk.ui.widgets.face import FaceView, paint_face
from connector_desk.ui.widgets.field_frame import SearchField
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.veil import Veil

Align = Qt.AlignmentFlag
Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Found:
    """One answer: what opens (`kind` is a Place value or an act), its face, words, and a remark at the right."""

    kind: str
    id: str
    name: str
    second: str = ""
    face: FaceView | None = None
    right: str = ""


@dataclass(frozen=True)
class FoundGroup:
    """A group of answers with its title and how many there are in words.

    Where nothing was found, the title of an only group says so.
    """

    title: str
    remark: str
    rows: Sequence[Found]


Find = Callable[[str], Sequence[FoundGroup]]


def plain(text: str) -> str:
    """Return the text without accents and case, sign for sign, so that places in it stay true."""
    return "".join((unicodedata.normalize("NFD", sign)[:1] or sign).casefold()[:1] or sign for sign in text)


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Found | FoundGroup] = []

    def show(self, groups: Sequence[FoundGroup]) -> None:
        """Show these groups, without those that hold nothing."""
        self.beginResetModel()
        self._rows = []
        for group in groups:
            if group.rows:
                self._rows.append(group)
                self._rows.extend(group.rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return (
            row.title if isinstance(row, FoundGroup) else ", ".join(p for p in (row.name, row.second, row.right) if p)
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        can = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return can if isinstance(self._rows[index.row()], Found) else Qt.ItemFlag.NoItemFlags

    def next_found(self, at: int, step: int) -> int:
        """Return the next place that holds an answer, or -1."""
        at += step
        while 0 <= at < len(self._rows):
            if isinstance(self._rows[at], Found):
                return at
            at += step
        return -1


class _Delegate(QStyledItemDelegate):
    sought = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        height = 34 if isinstance(row, FoundGroup) else 58 if row.second else 48
        return QSize(200, theme.current().px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ROW), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, FoundGroup):
            _pair(painter, rect.adjusted(8, 6, -8, 0), row.title, row.remark)
        elif isinstance(row, Found):
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, theme.current().color("canal_tint"))
                painter.fillRect(QRectF(rect.left(), rect.top(), 5, rect.height()), theme.current().color("canal"))
            self._found(painter, rect, row)
        painter.restore()

    def _found(self, painter: QPainter, rect: QRectF, row: Found) -> None:
        worn = theme.current()
        side = worn.px(36)
        if row.face is not None:
            paint_face(painter, QRectF(rect.left() + 8, rect.center().y() - side / 2, side, side), row.face)
        words = rect.adjusted(side + 24, 4, -12, -4)
        painter.setFont(worn.font(Role.SECOND))
        painter.setPen(worn.color("ink2"))
        painter.drawText(words, Align.AlignRight | Align.AlignVCenter, row.right)
        words.setRight(words.right() - QFontMetricsF(painter.font()).horizontalAdvance(row.right) - 16)
        if row.second:
            lower = QRectF(words.left(), words.center().y(), words.width(), words.height() / 2)
            shown = QFontMetricsF(painter.font()).elidedText(row.second, Qt.TextElideMode.ElideRight, lower.width())
            painter.drawText(lower, Align.AlignLeft | Align.AlignVCenter, shown)
            words.setBottom(words.center().y())
        self._name(painter, words, row.name)

    def _name(self, painter: QPainter, words: QRectF, name: str) -> None:
        worn = theme.current()
        painter.setFont(worn.font(Role.BODY_STRONG))
        metrics = QFontMetricsF(painter.font())
        at = plain(name).find(plain(self.sought)) if self.sought else -1
        if at >= 0:
            left = words.left() + metrics.horizontalAdvance(name[:at])
            mark = QRectF(
                left,
                words.center().y() - worn.px(10),
                metrics.horizontalAdvance(name[at : at + len(self.sought)]),
                worn.px(21),
            )
            painter.fillRect(mark, worn.color("lamp_tint"))
            painter.fillRect(QRectF(mark.left(), mark.bottom() - 1, mark.width(), 2), worn.color("lamp_ink"))
        painter.setPen(worn.color("ink"))
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Align.AlignLeft | Align.AlignVCenter, shown)


def _pair(painter: QPainter, rect: QRectF, left: str, right: str) -> None:
    worn = theme.current()
    painter.setFont(worn.font(Role.BODY_STRONG))
    painter.setPen(worn.color("ink2"))
    painter.drawText(rect, Align.AlignLeft | Align.AlignVCenter, left)
    painter.setFont(worn.font(Role.SECOND))
    painter.drawText(rect, Align.AlignRight | Align.AlignVCenter, right)


class SearchPanel(Veil):
    """Asks `find` with each key press; `foundChosen(kind, id)` when an answer is opened."""

    foundChosen = Signal(str, str)

    def __init__(self, find: Find, parent: QWidget) -> None:
        super().__init__(parent)
        self._find = find
        self._field = SearchField(self.tr("Search a name, a place, or somebody's words"))
        self._model, self._delegate = _Model(), _Delegate()
        self._list = QListView()
        self._nothing = Text("", Role.BODY, "ink2")
        self._set_up_list()
        self._lay_out()
        self._field.searched.connect(self._ask)
        self._field.leftDown.connect(lambda: self._move(1))
        self._field.editor.returnPressed.connect(self._open)
        self._list.clicked.connect(self._open)
        self._field.editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave on the first Esc, as the foot says, also where something was typed."""
        is_key = watched is self._field.editor and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.leave()
            return True
        return super().eventFilter(watched, event)

    def draw(self) -> None:
        """Open with an empty field."""
        super().draw()
        self._field.clear()
        self._ask("")
        self._field.setFocus()

    def keyPressEvent(self, event: object) -> None:
        """Move up with the arrow, leave on Esc."""
        if event.key() == Qt.Key.Key_Up:  # type: ignore[attr-defined]
            self._move(-1)
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def _set_up_list(self) -> None:
        view = self._list
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.viewport().setAutoFillBackground(False)
        view.setAccessibleName(self.tr("What was found"))

    def _lay_out(self) -> None:
        column = self.panel.column
        column.addWidget(self._field)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        column.addWidget(Line())
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 6, 8, 2)
        foot.setSpacing(8)
        for key, word in (("↑ ↓", self.tr("choose")), ("Enter", self.tr("open"))):
            foot.addWidget(KeyCap(key))
            foot.addWidget(Text(word, Role.SECOND, wrap=False))
        foot.addStretch(1)
        foot.addWidget(Text(self.tr("Everything stays on this laptop"), Role.SECOND, "ink2", wrap=False))
        foot.addWidget(KeyCap("Esc"))
        foot.addWidget(Text(self.tr("close"), Role.SECOND, wrap=False))
        column.addLayout(foot)

    def _ask(self, text: str) -> None:
        self._delegate.sought = text.strip()
        groups = self._find(text)
        self._model.show(groups)
        is_nothing = bool(text.strip()) and not self._model.rowCount()
        said = groups[0].title if len(groups) == 1 else self.tr("Nothing found. Try part of the name.")
        self._nothing.setText(said if is_nothing else "")
        self._nothing.setVisible(is_nothing)
        self._list.setCurrentIndex(NOWHERE)
        self._move(1)

    def _move(self, step: int) -> None:
        now = self._list.currentIndex()
        at = self._model.next_found(now.row() if now.isValid() else -1, step)
        if at >= 0:
            self._list.setCurrentIndex(self._model.index(at, 0))

    def _open(self) -> None:
        row = self._list.currentIndex().data(ROW)
        if isinstance(row, Found):
            self.leave()
            self.foundChosen.emit(row.kind, row.id)
