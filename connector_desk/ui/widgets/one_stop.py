"""Many small keys as one stop of Tab: arrows go from key to key, Tab goes on to the next question."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class OneStop(QObject):
    """Tab comes back to the key that had the focus last (ARIA's roving tab index)."""

    def __init__(self, keys: Sequence[QAbstractButton], parent: QObject) -> None:
        super().__init__(parent)
        self._keys = tuple(keys)
        for key in self._keys:
            key.installEventFilter(self)
        self._rest_at(next((key for key in self._keys if key.isChecked()), self._keys[0]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the neighbour with an arrow, and remember where the focus is."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QAbstractButton):
            self._rest_at(watched)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and isinstance(watched, QAbstractButton):
                at = self._keys.index(watched) + step
                if 0 <= at < len(self._keys):
                    self._keys[at].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _rest_at(self, resting: QAbstractButton) -> None:
        for key in self._keys:
            key.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key is resting else Qt.FocusPolicy.ClickFocus)
