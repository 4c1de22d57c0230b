"""Parts side by side where there is room, and under each other where there is none."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget

from connector_desk.ui import theme


class TwoColumns(QWidget):
    """Cards in two columns, read left to right; in less than `least` px they stand in one."""

    def __init__(self, cards: Sequence[QWidget], least: int = 520, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards, self._least, self._is_wide = list(cards), least, True
        self._places = (QWidget(), QWidget())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        for place in self._places:
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(12)
            self._row.addWidget(place, 1, Qt.AlignmentFlag.AlignTop)
        self._lay_out(is_wide=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for."""
        super().resizeEvent(event)
        self.dress()

    def dress(self) -> None:
        """Look again at how much room there is."""
        self._lay_out(is_wide=self.width() >= theme.current().px(self._least))

    def _lay_out(self, *, is_wide: bool) -> None:
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        for at, card in enumerate(self._cards):
            place = self._places[at % 2 if is_wide else 0]
            column = place.layout()
            if column is not None:
                column.addWidget(card)
        self._places[1].setVisible(is_wide)


class SideBySide(QWidget):
    """A main part and a smaller one beside it; in less than `least` px the smaller one goes below."""

    def __init__(
        self,
        part: QWidget,
        other: QWidget,
        least: int,
        *,
        shares: tuple[int, int] = (1, 0),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least = least
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self._box.addWidget(part, shares[0])
        self._box.addWidget(other, shares[1], Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when there is too little room, or enough again."""
        super().resizeEvent(event)
        self.dress()

    def dress(self) -> None:
        """Look again at how much room there is."""
        fits = self.width() >= theme.current().px(self._least)
        turn = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._box.direction() is not turn:
            self._box.setDirection(turn)


class WrapRow(QLayout):
    """Widgets one after the other in reading order; those that do not fit begin a new line."""

    def __init__(self, spacing: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's own name
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's own name
        """Return one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's own name
        """Let one go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's own name
        """Ask for no more room than the lines need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self._place(QRect(0, 0, width, 0), is_dry=True)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's own name
        """Lay the lines out."""
        super().setGeometry(rect)
        self._place(rect, is_dry=False)

    def sizeHint(self) -> QSize:
        """Return the size of one line with everything on it."""
        widths = [item.sizeHint().width() + self.spacing() for item in self._items]
        return QSize(sum(widths), max((item.sizeHint().height() for item in self._items), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's own name
        """Return the size of the widest one alone."""
        return QSize(
            max((item.minimumSize().width() for item in self._items), default=0),
            max((item.minimumSize().height() for item in self._items), default=0),
        )

    def _place(self, rect: QRect, *, is_dry: bool) -> int:
        y = rect.top()
        for line in self._lines(rect.width()):
            height, x = max(item.sizeHint().height() for item in line), rect.left()
            for item in line:
                size = item.sizeHint()
                if not is_dry:
                    item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.top())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            wide = item.sizeHint().width()
            if not lines or wide > left:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= wide + self.spacing()
        return lines
