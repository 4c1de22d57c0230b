"""Widgets side by side while there is room for all, else in fewer columns."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QSizePolicy, QWidget


class Columns(QWidget):
    """Lays widgets out in at most `most` columns; each keeps the width that it needs to show its words."""

    def __init__(
        self, widgets: Sequence[QWidget], *, most: int, is_spread: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._widgets, self._most, self._is_spread = list(widgets), most, is_spread
        self._shown = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._arrange(1)

    def minimumSizeHint(self) -> QSize:
        """Return the width of one column, and the height of the columns as they stand."""
        return QSize(self._widest(), self._grid.minimumSize().height())

    def sizeHint(self) -> QSize:
        """Return the size of the columns as they stand."""
        return QSize(self._widest() * self._most, self._grid.sizeHint().height())

    def dress(self) -> None:
        """Take the widths of the present scale."""
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        self._fit()

    def _widest(self) -> int:
        return max((one.minimumSizeHint().width() for one in self._widgets), default=0)

    def _fit(self) -> None:
        wide = self._widest() + self._grid.spacing()
        self._arrange(max(1, min(self._most, (self.width() + self._grid.spacing()) // max(1, wide))))

    def _arrange(self, columns: int) -> None:
        if columns == self._shown:
            return
        self._shown = columns
        align = Qt.AlignmentFlag.AlignTop if self._is_spread else Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        for widget in self._widgets:
            self._grid.removeWidget(widget)
        for at, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, at // columns, at % columns, align)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if self._is_spread and column < columns else 0)
        # Without spreading, what is left over goes to the right of the last one.
        self._grid.setColumnStretch(self._most, 0 if self._is_spread else 1)
        self.updateGeometry()
