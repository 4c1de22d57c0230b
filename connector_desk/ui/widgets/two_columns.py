"""Cards side by side in two columns, and under each other where the place is narrow."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from connector_desk.ui import theme


class TwoColumns(QWidget):
    """Lays out `cards` row by row; below `least` px for two of them they stand in one column."""

    def __init__(self, cards: Sequence[QWidget], least: int = 520, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards, self._least, self._columns = list(cards), least, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._lay_out(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for."""
        super().resizeEvent(event)
        self._lay_out(2 if self.width() >= theme.current().px(self._least) else 1)

    def dress(self) -> None:
        """Look again at how much room there is."""
        self._lay_out(2 if self.width() >= theme.current().px(self._least) else 1)

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns > 1 else 0)
