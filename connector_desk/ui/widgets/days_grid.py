"""Days and parts of day: when somebody can, and when a visit is planned."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting

Align = Qt.AlignmentFlag
Cell = tuple[int, int]
"""Day 0 to 6 (Monday first) and part of day 0 to 2."""
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class DaysGrid(QWidget):
    """Leaf with a tick: can. Lamp disc with an initial: a planned visit. Arrows move, Space changes."""

    changed = Signal(object)

    def __init__(
        self,
        days: Sequence[str],
        parts: Sequence[str],
        cells: Iterable[Cell] = (),
        visits: Mapping[Cell, str] | None = None,
        *,
        name: str,
        today: int | None = None,
        can_change: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._days, self._parts, self._today = list(days), list(parts), today
        self._cells, self._visits = set(cells), dict(visits or {})
        self._at: Cell = (0, 0)
        self._name, self._can_change = name, can_change
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_change else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def cells(self) -> frozenset[Cell]:
        """Return the cells that are on."""
        return frozenset(self._cells)

    def dress(self) -> None:
        """Take the size of the present scale."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for all cells with their words."""
        worn = theme.current()
        return QSize(worn.px(66 + 26 * 7), worn.px(24 + 31 * len(self._parts)) + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, change with Space."""
        step = ARROWS.get(Qt.Key(event.key()))
        if step is not None:
            day = min(max(self._at[0] + step[0], 0), len(self._days) - 1)
            part = min(max(self._at[1] + step[1], 0), len(self._parts) - 1)
            self._at = (day, part)
            self._say()
            self.update()
        elif event.key() == Qt.Key.Key_Space and self._can_change:
            self._flip(self._at)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Change the cell that is pressed."""
        if not self._can_change:
            return
        for cell in self._all():
            if self._cell_rect(cell).contains(event.position()):
                self._at = cell
                self._flip(cell)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words of days and parts, and the cells."""
        worn, painter = theme.current(), painting.start(self)
        for day, word in enumerate(self._days):
            first = self._cell_rect((day, 0))
            painter.setFont(worn.font(Role.SECOND_STRONG if day == self._today else Role.SECOND))
            painter.setPen(worn.color("ink"))
            painter.drawText(QRectF(first.left() - 8, 0, first.width() + 16, worn.px(22)), Align.AlignCenter, word)
        painter.setFont(worn.font(Role.SECOND))
        for part, word in enumerate(self._parts):
            first = self._cell_rect((0, part))
            spot = QRectF(0, first.top(), first.left(), first.height())
            painter.drawText(spot, Align.AlignVCenter | Align.AlignLeft, word)
        for cell in self._all():
            self._paint_cell(painter, self._cell_rect(cell), cell)
        if self.hasFocus():
            painting.focus_ring(painter, self._cell_rect(self._at).adjusted(1, 1, -1, -1), 4)

    def _paint_cell(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        worn = theme.current()
        is_on, visit = cell in self._cells, self._visits.get(cell, "")
        line = worn.color("edge") if self._can_change or worn.is_bright else None
        painting.rounded(painter, rect, 5, worn.color("leaf" if is_on else "inset"), None if is_on else line)
        if visit:
            side = min(rect.width(), rect.height()) - 4
            disc = QRectF(0, 0, side, side)
            disc.moveCenter(rect.center())
            painting.rounded(painter, disc, side / 2, worn.color("lamp"), None)
            painter.setFont(worn.font(Role.SECOND_STRONG))
            painter.setPen(worn.color("on_lamp"))
            painter.drawText(disc, Align.AlignCenter, visit)
        elif is_on:
            icons.paint(painter, "check", rect.adjusted(4, 4, -4, -4), worn.color("paper"))

    def _cell_rect(self, cell: Cell) -> QRectF:
        worn = theme.current()
        left = worn.px(68)
        pitch = min((self.width() - left) / len(self._days), worn.px(34))
        side = min(pitch - 4, worn.px(24))
        corner = QPointF(left + cell[0] * pitch + 2, worn.px(24) + cell[1] * worn.px(31) + 2)
        return QRectF(corner.x(), corner.y(), side, worn.px(25))

    def _all(self) -> list[Cell]:
        return [(day, part) for day in range(len(self._days)) for part in range(len(self._parts))]

    def _flip(self, cell: Cell) -> None:
        self._cells ^= {cell}
        self._say()
        self.update()
        self.changed.emit(self.cells())

    def _say(self) -> None:
        said = [f"{self._days[day]} {self._parts[part]}" for day, part in sorted(self._cells)]
        self.setAccessibleName(f"{self._name}: {', '.join(said)}")
        here = f"{self._days[self._at[0]]} {self._parts[self._at[1]]}"
        self.setAccessibleDescription(f"{here} {'✓' if self._at in self._cells else ''}".strip())
