"""Parts side by side where there is room, and under each other where there is none."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

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
