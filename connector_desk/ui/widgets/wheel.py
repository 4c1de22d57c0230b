"""The conversation wheel, painted: six spokes from 0 in the middle to 10 at the rim, the former one in outline."""

import math
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_desk.domain.wheel import HIGHEST_MARK, Dimension
from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting

Marks = Mapping[Dimension, int]
_SPOKES = tuple(Dimension)
_TURN = 2 * math.pi / len(_SPOKES)
_FIRST = 0.12
"""Where 0 lies, as a share of the way to the rim: a mark of 0 must be seen, too."""
_DOT, _FORMER_DOT, _REACH = 11.0, 5.0, 30.0
_LABEL_WIDE, _LABEL_HIGH, _WIDEST = 106.0, 38.0, 190.0
_MIDDLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class WheelView(QWidget):
    """Left and right choose a spoke, up and down give it a mark, a digit sets it, Del takes it away."""

    chosen = Signal(object)
    marked = Signal()

    def __init__(self, words: Mapping[Dimension, str], name: str, *, can_change: bool = True) -> None:
        super().__init__()
        self._words, self._name, self._can_change = dict(words), name, can_change
        self._marks: dict[Dimension, int] = {}
        self._former: dict[Dimension, int] = {}
        self.current = _SPOKES[0]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.dress()
        self._say()

    def dress(self) -> None:
        """Take the least size of the present scale."""
        self.setMinimumSize(QSize(theme.current().px(330), theme.current().px(300)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(theme.current().px(540), theme.current().px(480))

    def marks(self) -> dict[Dimension, int]:
        """Return the marks that are there."""
        return dict(self._marks)

    def show_marks(self, marks: Marks, former: Marks | None = None) -> None:
        """Show marks, and those of another conversation in outline; without `former` that one stays."""
        self._marks = dict(marks)
        if former is not None:
            self._former = dict(former)
        self._say()
        self.update()

    def choose(self, dimension: Dimension) -> None:
        """Go to a spoke."""
        self.current = dimension
        self._say()
        self.update()
        self.chosen.emit(dimension)

    def put(self, mark: int | None) -> None:
        """Give the spoke a mark, or take it away."""
        if not self._can_change:
            return
        if mark is None:
            self._marks.pop(self.current, None)
        else:
            self._marks[self.current] = min(HIGHEST_MARK, max(0, mark))
        self._say()
        self.update()
        self.marked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn to another spoke, or change the mark on this one."""
        key, text = Qt.Key(event.key()), event.text()
        turns, steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}, {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        here = self._marks.get(self.current)
        if key in turns:
            self.choose(_SPOKES[(_SPOKES.index(self.current) + turns[key]) % len(_SPOKES)])
        elif key in steps and self._can_change:
            self.put(HIGHEST_MARK // 2 if here is None else here + steps[key])
        elif text.isascii() and text.isdigit() and self._can_change:
            # 1 and then 0 is a ten.
            self.put(HIGHEST_MARK if (here, text) == (1, "0") else int(text))
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._can_change:
            self.put(None)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the spoke that is pressed, and give it the mark that lies there."""
        across, down = (event.position() - self._center()).toTuple()
        spoke = _SPOKES[round((math.atan2(across, -down) % (2 * math.pi)) / _TURN) % len(_SPOKES)]
        self.choose(spoke)
        share = (math.hypot(across, down) / self._radius() - _FIRST) / (1 - _FIRST)
        if share <= 1 + _REACH / self._radius():
            self.put(round(min(1.0, max(0.0, share)) * HIGHEST_MARK))

    def focusInEvent(self, event: object) -> None:
        """Show the ring round the spoke."""
        self.update()

    def focusOutEvent(self, event: object) -> None:
        """Take the ring away."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw rings and spokes, the former conversation in outline, this one filled."""
        worn, painter = theme.current(), painting.start(self)
        self._paint_ground(painter)
        self._paint_shape(painter, self._former, worn.color("held"), is_former=True)
        self._paint_shape(painter, self._marks, worn.color("canal"), is_former=False)
        for spoke in _SPOKES:
            self._paint_label(painter, spoke)

    def _paint_ground(self, painter: QPainter) -> None:
        worn = theme.current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark in range(0, HIGHEST_MARK + 1, 2):
            painter.setPen(QPen(worn.color("edge" if mark == HIGHEST_MARK else "line"), 1.2))
            side = self._radius() * _share(mark)
            painter.drawEllipse(self._center(), side, side)
        for spoke in _SPOKES:
            is_here = spoke is self.current
            painter.setPen(QPen(worn.color("canal" if is_here else "edge"), 2.4 if is_here else 1.0))
            painter.drawLine(self._at(spoke, 0), self._at(spoke, HIGHEST_MARK))
        painter.setFont(worn.font(Role.NUMBER))
        painter.setPen(worn.color("ink2"))
        for mark in (0, HIGHEST_MARK):
            spot = self._at(self.current, mark) + self._aside(self.current) * worn.px(20)
            painter.drawText(QRectF(spot.x() - 14, spot.y() - 10, 28, 20), Qt.AlignmentFlag.AlignCenter, str(mark))

    def _paint_shape(self, painter: QPainter, marks: Marks, color: QColor, *, is_former: bool) -> None:
        worn = theme.current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(marks) == len(_SPOKES) and not is_former:
            tint = worn.color("canal_tint")
            tint.setAlphaF(0.7)
            painter.fillPath(self._outline(marks), tint)
        style = Qt.PenStyle.DashLine if is_former else Qt.PenStyle.SolidLine
        painter.setPen(QPen(color, 1.6 if is_former else 2.4, style))
        for number, spoke in enumerate(_SPOKES):
            after = _SPOKES[(number + 1) % len(_SPOKES)]
            if spoke in marks and after in marks:
                painter.drawLine(self._at(spoke, marks[spoke]), self._at(after, marks[after]))
        painter.setPen(QPen(color, 1.6))
        painter.setBrush(worn.color("paper") if is_former else color)
        side = worn.px(_FORMER_DOT if is_former else _DOT)
        for spoke, mark in marks.items():
            painter.drawEllipse(self._at(spoke, mark), side, side)
        if not is_former:
            self._paint_numbers(painter, side)

    def _paint_numbers(self, painter: QPainter, side: float) -> None:
        """Write each mark into its dot, and draw the ring of the focus."""
        worn = theme.current()
        painter.setFont(worn.font(Role.SECOND_STRONG))
        painter.setPen(worn.color("on_canal"))
        spots = {spoke: self._at(spoke, mark) for spoke, mark in self._marks.items()}
        for spoke, spot in spots.items():
            box = QRectF(spot.x() - side, spot.y() - side, 2 * side, 2 * side)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._marks[spoke]))
        if self.hasFocus():
            here = spots.get(self.current, self._at(self.current, 0))
            painting.focus_ring(painter, QRectF(here.x() - side, here.y() - side, 2 * side, 2 * side), side)

    def _outline(self, marks: Marks) -> QPainterPath:
        path = QPainterPath(self._at(_SPOKES[0], marks[_SPOKES[0]]))
        for spoke in _SPOKES[1:]:
            path.lineTo(self._at(spoke, marks[spoke]))
        path.closeSubpath()
        return path

    def _paint_label(self, painter: QPainter, spoke: Dimension) -> None:
        worn = theme.current()
        is_here = spoke is self.current
        painter.setFont(worn.font(Role.BODY_STRONG if is_here else Role.BODY))
        painter.setPen(worn.color("ink"))
        turn = _SPOKES.index(spoke) * _TURN
        is_aside = abs(math.sin(turn)) > 0.1
        wide, high = worn.px(_LABEL_WIDE if is_aside else _WIDEST), worn.px(_LABEL_HIGH)
        rim = self._center() + QPointF(math.sin(turn), -math.cos(turn)) * (self._radius() + worn.px(_DOT))
        middle = rim + QPointF(math.sin(turn) * wide / 2, -math.cos(turn) * high / 2)
        room = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
        painter.drawText(room, _MIDDLE, self._words[spoke])

    def _center(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _radius(self) -> float:
        worn = theme.current()
        dot = worn.px(_DOT)
        across = (self.width() / 2 - worn.px(_LABEL_WIDE) * 0.93) / math.sin(_TURN) - dot
        return max(60.0, min(across, self.height() / 2 - worn.px(_LABEL_HIGH) - dot))

    def _at(self, spoke: Dimension, mark: int) -> QPointF:
        turn, far = _SPOKES.index(spoke) * _TURN, self._radius() * _share(mark)
        return self._center() + QPointF(math.sin(turn), -math.cos(turn)) * far

    def _aside(self, spoke: Dimension) -> QPointF:
        turn = _SPOKES.index(spoke) * _TURN
        return QPointF(math.cos(turn), math.sin(turn))

    def _say(self) -> None:
        here = self._marks.get(self.current)
        open_word, of_ten = self.tr("left open"), self.tr("{mark} of 10")
        said = open_word if here is None else of_ten.format(mark=here)
        self.setAccessibleName(f"{self._name}: {self._words[self.current]}, {said}")
        told = (f"{self._words[spoke]} {self._marks[spoke]}" for spoke in _SPOKES if spoke in self._marks)
        self.setAccessibleDescription(", ".join(told))


def _share(mark: int) -> float:
    return _FIRST + (1 - _FIRST) * mark / HIGHEST_MARK
