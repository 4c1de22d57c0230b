"""Sheets of paper: cards with a head, sections, and the lines inside them."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.buttons import DeskButton
from connector_desk.ui.widgets.shapes import Shape, StatusShape
from connector_desk.ui.widgets.text import Text

HEAD_ACT = 32
"""The height of an act in the head of a card: the least that a hand can press."""


class Icon(QWidget):
    """An icon beside the word that says what it means; a screen reader skips it."""

    def __init__(self, name: str, size: int = 18, tone: str = "ink2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size, self._tone = name, size, tone
        self.dress()

    def dress(self) -> None:
        """Take the size of the present scale."""
        side = theme.current().px(self._size)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        icons.paint(painting.start(self), self._name, QRectF(self.rect()), theme.current().color(self._tone))


class Line(QWidget):
    """A hairline between things that belong together, below each other or side by side."""

    def __init__(self, parent: QWidget | None = None, *, is_upright: bool = False) -> None:
        super().__init__(parent)
        if is_upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painting.start(self).fillRect(self.rect(), theme.current().color("line"))


class Sheet(QWidget):
    """A sheet with rounded corners, an edge bar if `bar` names a colour, and `body` to fill."""

    def __init__(
        self,
        *,
        fill: str = "paper",
        bar: str = "",
        margin: int = 16,
        is_hatched: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill, self._bar, self._is_hatched = fill, bar, is_hatched
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin - 4, margin, margin - 2)
        self.body.setSpacing(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet."""
        painter, rect = painting.start(self), QRectF(self.rect())
        painting.sheet(painter, rect, 10, self._fill, "line", self._bar)
        if self._is_hatched:
            path: QPainterPath = painting.rounded_path(rect.adjusted(1, 1, -1, -3), 10)
            painting.hatch(painter, path, theme.current().color("line"))


class Card(Sheet):
    """A sheet with a head: icon, title and at most one quiet act at the right."""

    def __init__(
        self,
        title: str,
        icon: str = "",
        *,
        act: QWidget | None = None,
        fill: str = "paper",
        bar: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(fill=fill, bar=bar, parent=parent)
        self.setAccessibleName(title)
        self._head = QHBoxLayout()
        self._head.setSpacing(10)
        if icon:
            self._head.addWidget(Icon(icon), 0, Qt.AlignmentFlag.AlignVCenter)
        self._title = Text(title, Role.HEAD, align=Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self._title, 1)
        side, foot = self.body.contentsMargins().left(), self.body.contentsMargins().bottom()
        self._head.setContentsMargins(side, 8, side, 4)
        if act is not None:
            # The act brings room for its focus ring; without this the head would be higher than that of its neighbour.
            if isinstance(act, DeskButton):
                act.set_height(HEAD_ACT)
            self._head.addWidget(act)
            self._head.setContentsMargins(side, 2, side - 8, 0)
        whole, self.body = self.body, QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, foot)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addLayout(self.body, 1)
        self.body.setContentsMargins(side, 0, side, 0)
        self.body.setSpacing(6)
        self.dress()

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def dress(self) -> None:
        """Keep the head at its fixed height."""
        self._title.setMinimumHeight(theme.current().px(30))


class SectionHead(QWidget):
    """A section's title on the table with a short remark, chip or act at the right."""

    def __init__(
        self,
        title: str,
        remark: str = "",
        *,
        icon: str = "",
        right: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(10)
        if icon:
            row.addWidget(Icon(icon, 20))
        self.title = Text(title, Role.SECTION)
        self.remark = Text(
            remark, Role.SECOND, "ink2", align=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(10)
        self._words.addWidget(self.title, 1)
        self._words.addWidget(self.remark)
        row.addLayout(self._words, 1)
        if right is not None:
            row.addWidget(right)

    def event(self, event: QEvent) -> bool:
        """Put the remark under the title where both do not fit on one line."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        needed = self.title.sizeHint().width() + self.remark.sizeHint().width() + self._words.spacing()
        is_narrow = bool(self.remark.text()) and self._words.geometry().width() < needed
        turn = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._words.direction() is not turn:
            self._words.setSpacing(0 if is_narrow else 10)
            self._words.setDirection(turn)


class ReasonLine(QWidget):
    """A sentence with its mark: an icon such as "check", or a shape such as Shape.NOT."""

    def __init__(
        self,
        text: str,
        mark: str | Shape = "check",
        *,
        role: Role = Role.BODY,
        strong: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(10)
        sign = (
            StatusShape(mark, "", 16)
            if isinstance(mark, Shape)
            else Icon(mark, 16, "leaf" if mark == "check" else "ink2")
        )
        row.addWidget(_lowered(sign), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(text, role, strong=strong), 1)


class FactLine(QWidget):
    """A small label above its value, with an icon at the left ("Where: De Tagerijn, the kitchen")."""

    def __init__(self, label: str, value: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        if icon:
            row.addWidget(Icon(icon), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Text(label, Role.SECOND, "ink2"))
        column.addWidget(Text(value))
        column.addStretch(1)
        row.addLayout(column, 1)


def _lowered(sign: QWidget) -> QWidget:
    """Return the sign three pixels lower, so that it stands in the middle of the first line beside it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, theme.current().px(4), 0, 0)
    column.addWidget(sign)
    return made


class Scroll(QScrollArea):
    """A scroll area without a frame that follows the width and scrolls down only."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Asked for the viewport that it made itself, Qt's binding first builds every widget there is: that takes time.
        self.setViewport(QWidget())
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setWidget(content)
        content.setAutoFillBackground(False)  # setWidget switches it on
