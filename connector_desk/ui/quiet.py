"""Notices that nobody touched the desk for a while, so that a table in a busy room does not lie open."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

QUIET_MS = 120_000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class QuietWatch(QObject):
    """Emits `curtainAsked` once after `quiet_ms` without a key, a press or a move of the mouse.

    It listens to all events of the application only while it watches: every event costs a little.
    """

    curtainAsked = Signal()

    def __init__(self, quiet_ms: int = QUIET_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_watching = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(quiet_ms)
        self._timer.timeout.connect(self.curtainAsked)

    def watch(self, *, is_on: bool) -> None:
        """Begin or stop to watch; who begins again, begins to count again."""
        app = QApplication.instance()
        if app is not None and is_on is not self._is_watching:
            self._is_watching = is_on
            if is_on:
                app.installEventFilter(self)
            else:
                app.removeEventFilter(self)
        if is_on:
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to count again at each touch."""
        if event.type() in _TOUCHES:
            self._timer.start()
        return False
