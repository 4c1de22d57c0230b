"""Who hears what: rows are situations, columns are those who come."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.card import Line
from connector_desk.ui.widgets.chip import LetterSquare
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.two_columns import SideBySide

TITLE_WIDTH = 166
REASON_WIDTH = 420
"""In less than this the naming button goes below its reason."""


class CellState(Enum):
    """With the name, without it, or without it although naming is allowed."""

    NAMED = "named"
    NAMELESS = "nameless"
    MAY = "may"


@dataclass(frozen=True)
class AudienceRow:
    """A situation: its letter and title, one line that says why, a state per column, the naming button's words."""

    letter: str
    title: str
    reason: str
    cells: Sequence[CellState]
    act: str = ""


def paint_cell(painter: QPainter, rect: QRectF, state: CellState) -> None:
    """Draw one disc into the square `rect`."""
    worn = theme.current()
    disc = rect.adjusted(4, 4, -4, -4)
    if state is CellState.NAMED:
        painting.rounded(painter, disc, disc.width() / 2, worn.color("leaf"), None)
        icons.paint(painter, "person", disc.adjusted(4, 4, -4, -4), worn.color("paper"))
        return
    painting.rounded(painter, disc, disc.width() / 2, worn.color("held_tint"), worn.color("held"), 1.5)
    painting.hatch(
        painter, painting.rounded_path(disc.adjusted(1, 1, -1, -1), disc.width() / 2), worn.color("held"), 5, 1.3
    )
    if state is CellState.MAY:
        painter.setPen(QPen(worn.color("leaf"), 2.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))


class _Heads(QWidget):
    """The names of the columns, slanting, so that long ones fit."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = list(names)
        self.setAccessibleName(", ".join(names))
        self.dress()

    def dress(self) -> None:
        """Take the height that the longest name needs."""
        metrics = QFontMetricsF(theme.current().font(Role.SECOND))
        longest = max((metrics.horizontalAdvance(name) for name in self._names), default=0.0)
        self.setFixedHeight(round(min(longest, theme.current().px(150)) * 0.72) + theme.current().px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the names."""
        worn, painter = theme.current(), painting.start(self)
        painter.setFont(worn.font(Role.SECOND))
        painter.setPen(worn.color("ink"))
        metrics = QFontMetricsF(painter.font())
        left = worn.px(TITLE_WIDTH)
        pitch = _pitch(self.width() - left, len(self._names))
        for at, name in enumerate(self._names):
            painter.save()
            painter.translate(QPointF(left + (at + 0.5) * pitch, self.height() - 4))
            painter.rotate(-45)
            painter.drawText(QPointF(0, 0), _shortened(metrics, name, worn.px(150)))
            painter.restore()


class _Cells(QWidget):
    def __init__(self, states: Sequence[CellState], name: str) -> None:
        super().__init__()
        self._states = list(states)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.dress()

    def dress(self) -> None:
        """Take the height of the present scale."""
        self.setFixedHeight(theme.current().px(36))

    def sizeHint(self) -> QSize:
        """Return room for all discs."""
        return QSize(theme.current().px(30) * len(self._states), theme.current().px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the discs."""
        painter = painting.start(self)
        pitch = _pitch(self.width(), len(self._states))
        side = min(pitch, theme.current().px(34))
        for at, state in enumerate(self._states):
            spot = QRectF(0, 0, side, side)
            spot.moveCenter(QPointF((at + 0.5) * pitch, self.height() / 2))
            paint_cell(painter, spot, state)


class _LegendDisc(QWidget):
    def __init__(self, state: CellState) -> None:
        super().__init__()
        self._state = state
        self.setFixedSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc."""
        paint_cell(painting.start(self), QRectF(self.rect()), self._state)


class AudienceMatrix(QWidget):
    """Without a name by default; naming goes by row, with a button that says whom."""

    actPressed = Signal(str)

    def __init__(
        self,
        columns: Sequence[str],
        rows: Sequence[AudienceRow],
        legend: tuple[str, str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`legend` are the words for without name, naming is allowed, and with name."""
        super().__init__(parent)
        self._words = dict(zip((CellState.NAMELESS, CellState.MAY, CellState.NAMED), legend, strict=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(_Heads(columns))
        for row in rows:
            column.addWidget(self._row(row, columns))
            column.addWidget(Line())
        column.addWidget(self._legend())

    def _row(self, row: AudienceRow, columns: Sequence[str]) -> QWidget:
        made = QWidget()
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 2, 0, 2)
        box.setSpacing(2)
        upper = QHBoxLayout()
        upper.setSpacing(8)
        title = QWidget()
        inner = QHBoxLayout(title)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(LetterSquare(row.letter, row.title))
        inner.addWidget(Text(row.title, Role.BODY_STRONG, wrap=False), 1)
        title.setFixedWidth(theme.current().px(TITLE_WIDTH) - 8)
        said = ", ".join(f"{name}: {self._words[state]}" for name, state in zip(columns, row.cells, strict=True))
        upper.addWidget(title)
        upper.addWidget(_Cells(row.cells, f"{row.title}. {said}"), 1)
        box.addLayout(upper)
        box.addLayout(self._reason(row))
        return made

    def _reason(self, row: AudienceRow) -> QHBoxLayout:
        lower = QHBoxLayout()
        lower.addSpacing(theme.current().px(38))
        reason = Text(row.reason, Role.SECOND)
        if not row.act:
            lower.addWidget(reason, 1)
            return lower
        button = SecondButton(row.act, "person")
        button.clicked.connect(lambda _on=False, letter=row.letter: self.actPressed.emit(letter))
        lower.addWidget(SideBySide(reason, button, REASON_WIDTH), 1)
        return lower

    def _legend(self) -> FlowRow:
        row = FlowRow(14)
        for state, word in self._words.items():
            pair = QWidget()
            inner = QHBoxLayout(pair)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(6)
            inner.addWidget(_LegendDisc(state))
            inner.addWidget(Text(word, Role.SECOND, wrap=False))
            row.flow.addWidget(pair)
        return row


def _pitch(width: float, count: int) -> float:
    return min(width / max(count, 1), theme.current().px(46))


def _shortened(metrics: QFontMetricsF, text: str, width: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
