"""The days grid: seven days, three parts of day. Arrows move, Space changes."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_desk.domain.week import Availability, DayPart, Weekday
from connector_desk.domain.words import Words
from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.face import initial
from connector_desk.words.days import short_weekdays
from connector_desk.words.terms import term

_DAYS, _PARTS = tuple(Weekday), tuple(DayPart)
_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class DaysGrid(QWidget):
    """When somebody can (a leaf with a tick), and when a visit is planned (a lamp disc with an initial)."""

    changed = Signal(object)
    """The parts of the week in which the person can, as a frozenset of `Availability`."""

    def __init__(self, name: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._can: frozenset[Availability] = frozenset()
        self._visitors: Mapping[Availability, str] = {}
        self._today: Weekday | None = None
        self._at = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.dress()

    def show_days(
        self, can: frozenset[Availability], visitors: Mapping[Availability, str], today: Weekday | None = None
    ) -> None:
        """Show other days; the cell with the focus stays where it was."""
        self._can, self._visitors, self._today = can, visitors, today
        self._tell()
        self.update()

    def value(self) -> frozenset[Availability]:
        """Return when the person can."""
        return self._can

    def current(self) -> Availability:
        """Return the cell with the focus."""
        return Availability(weekday=_DAYS[self._at[0]], day_part=_PARTS[self._at[1]])

    def dress(self) -> None:
        """Take the size of the present scale."""
        self.setMinimumWidth(round(self._label_width()) + 7 * theme.current().px(25) + 4)
        self.setFixedHeight(theme.current().px(24 + 3 * 31) + 8)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of labels and cells."""
        return QSize(self.minimumWidth(), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, change with Space or Enter."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif move := _MOVES.get(Qt.Key(event.key())):
            day, part = self._at[0] + move[0], self._at[1] + move[1]
            self._go(min(max(day, 0), 6), min(max(part, 0), 2))
        elif event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._toggle()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Change the cell that is pressed."""
        for day in range(7):
            for part in range(3):
                if self._cell(day, part).adjusted(-3, -3, 3, 3).contains(event.position()):
                    self._go(day, part)
                    self._toggle()
                    return

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the labels and the cells."""
        worn, painter = theme.current(), painting.start(self)
        for day, word in enumerate(short_weekdays(self._words)):
            cell = self._cell(day, 0)
            head = QRectF(cell.left() - 8, 0, cell.width() + 16, worn.px(22))
            is_today = _DAYS[day] is self._today
            painter.setFont(worn.font(Role.SECOND_STRONG if is_today else Role.SECOND))
            painter.setPen(worn.color("ink"))
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, word)
        for number, part in enumerate(_PARTS):
            cell = self._cell(0, number)
            painter.setFont(worn.font(Role.SECOND))
            label = QRectF(0, cell.top(), self._label_width(), cell.height())
            painter.setPen(worn.color("ink"))
            painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, term(self._words, part))
            for day in range(7):
                self._paint_cell(painter, day, number)

    def _paint_cell(self, painter: QPainter, day: int, part: int) -> None:
        worn, cell = theme.current(), self._cell(day, part)
        here = Availability(weekday=_DAYS[day], day_part=_PARTS[part])
        can, visitor = here in self._can, self._visitors.get(here, "")
        painting.rounded(
            painter, cell, 6, worn.color("leaf" if can else "inset"), None if can else worn.color("line"), 1
        )
        middle = cell.center()
        if visitor:
            half = min(cell.width(), cell.height()) / 2 - 2
            disc = QRectF(middle - QPointF(half, half), middle + QPointF(half, half))
            painting.rounded(painter, disc, half, worn.color("lamp"), worn.color("lamp_ink"), 1)
            painter.setFont(worn.font(Role.SECOND_STRONG))
            painter.setPen(worn.color("on_lamp"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, initial(visitor))
        elif can:
            side = worn.px(14)
            spot = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            icons.paint(painter, "check", spot, worn.color("paper"))
        if self.hasFocus() and (day, part) == self._at:
            painting.focus_ring(painter, cell, 6)

    def _label_width(self) -> float:
        metrics = QFontMetricsF(theme.current().font(Role.SECOND))
        return max(metrics.horizontalAdvance(term(self._words, part)) for part in _PARTS) + 12

    def _cell(self, day: int, part: int) -> QRectF:
        worn, left = theme.current(), self._label_width()
        pitch = min((self.width() - left - 6) / 7, worn.px(38))
        width = min(pitch - 4, worn.px(24))
        top = worn.px(24) + part * worn.px(31) + 4
        return QRectF(left + day * pitch + (pitch - width) / 2, top, width, worn.px(25))

    def _go(self, day: int, part: int) -> None:
        self._at = (day, part)
        self._tell()
        self.update()

    def _toggle(self) -> None:
        self._can = self._can ^ {self.current()}
        self._tell()
        self.update()
        self.changed.emit(self._can)

    def _tell(self) -> None:
        here = self.current()
        where = f"{term(self._words, here.weekday)} {term(self._words, here.day_part)}"
        parts = [where, self.tr("can") if here in self._can else self.tr("cannot")]
        if visitor := self._visitors.get(here, ""):
            parts.append(self.tr("visits {name}").format(name=visitor))
        self.setAccessibleDescription(", ".join(parts))
