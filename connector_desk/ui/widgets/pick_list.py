"""The list that drops from a field: rows with room, the chosen one in its colour, and words that are never cut."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QStyledItemDelegate

_FRAME = 12


class PickBox(QComboBox):
    """One of some words; the list is as wide as they need, however narrow the field is."""

    def __init__(self) -> None:
        super().__init__()
        dress_list(self.view())

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Drop the list."""
        widen_list(self.view())
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a value never changes by scrolling past it."""
        event.ignore()


def dress_list(rows: QAbstractItemView) -> None:
    """Let the style sheet draw the rows: Qt's own painters of such lists leave most of it out."""
    rows.setObjectName("pick-list")
    rows.setItemDelegate(QStyledItemDelegate(rows))


def widen_list(rows: QAbstractItemView) -> None:
    """Give the list the width of its longest words, with its frame and its scroll bar."""
    rows.setMinimumWidth(rows.sizeHintForColumn(0) + rows.verticalScrollBar().sizeHint().width() + _FRAME)
