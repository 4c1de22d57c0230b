"""Consent tiles, and the list of what is held back."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.card import Line
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.shapes import Shape, StatusShape
from connector_desk.ui.widgets.text import Text


class Tile(QWidget):
    """To whom, what they may know, until when. Hatched for "everybody else: nothing"."""

    def __init__(
        self,
        shape: Shape,
        recipient: str,
        what: str,
        until: str = "",
        *,
        act: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_hatched = shape is not Shape.DONE
        self.setAccessibleName(f"{recipient}. {what} {until}".strip())
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(StatusShape(shape, "", 18), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Text(recipient, Role.HEAD), 1)
        if act is not None:
            head.addWidget(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(Text(what, Role.SECOND))
        if until:
            column.addWidget(Text(until, Role.SECOND, "ink2"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outline, and the hatch where nothing goes."""
        worn, painter, rect = theme.current(), painting.start(self), QRectF(self.rect())
        painting.rounded(painter, rect, 10, worn.color("inset" if self._is_hatched else "paper"), worn.color("line"))
        if self._is_hatched:
            painting.hatch(painter, painting.rounded_path(rect.adjusted(1, 1, -1, -1), 10), worn.color("line"))


@dataclass(frozen=True)
class HeldLine:
    """One thing that stays here: what, why, and the word of the button that asks for it (or none)."""

    id: str
    what: str
    why: str
    ask: str = ""


class HatchedList(QWidget):
    """What stays here: each line with its reason, and a button where asking is possible."""

    askPressed = Signal(str)

    def __init__(self, lines: Sequence[HeldLine] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)
        self.show_lines(lines)

    def show_lines(self, lines: Sequence[HeldLine]) -> None:
        """Show other lines."""
        clear_layout(self._column)
        for at, line in enumerate(lines):
            if at:
                self._column.addWidget(Line())
            self._column.addWidget(self._row(line))
        self.setAccessibleName(" ".join(f"{line.what}: {line.why}" for line in lines))

    def _row(self, line: HeldLine) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(StatusShape(Shape.HELD, "", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(line.what, Role.HEAD))
        words.addWidget(Text(line.why, Role.SECOND))
        row.addLayout(words, 1)
        if line.ask:
            button = SecondButton(line.ask)
            button.setAccessibleDescription(line.what)
            button.clicked.connect(lambda _on=False, wanted=line.id: self.askPressed.emit(wanted))
            row.addWidget(button)
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the drawn curtain."""
        worn, painter, rect = theme.current(), painting.start(self), QRectF(self.rect())
        painting.rounded(painter, rect, 10, worn.color("inset"), worn.color("line"))
        painting.hatch(painter, painting.rounded_path(rect.adjusted(1, 1, -1, -1), 10), worn.color("line"))
