"""Notices that nobody touched the desk for a while, so that a table in a busy room does not lie open."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

LONGEST_LOOK_MS = 15_000
"""A laptop that slept wakes up without a word: so soon after that the desk notices how late it is."""
_TOUCHES = frozenset(
    {
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)


class QuietWatch(QObject):
    """Emits `curtainAsked` and then `lockAsked`, once each, as long after the last touch as `allow` says.

    It listens to each window that had the focus, dialogs too, and not to each widget in it: an ear on all events of
    the application doubles the time in which a page is built.
    """

    curtainAsked = Signal()
    lockAsked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock_ms = 0
        self._curtain_ms = 0
        self._touched = _now()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._hear_window)
            self._hear_window(app.focusWindow())

    def allow(self, lock_ms: int, curtain_ms: int = 0) -> None:
        """Say how long it may be quiet: until the lock, and until the curtain where one falls; begins to count."""
        self._lock_ms, self._curtain_ms = lock_ms, curtain_ms
        self._is_curtain_due = bool(curtain_ms)
        self._touched = _now()
        self._look()

    def stop(self) -> None:
        """Ask for nothing any more."""
        self._timer.stop()
        self._lock_ms = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to count again at each touch, unless it comes too late: then the machine has slept."""
        if self._lock_ms and event.type() in _TOUCHES:
            if self._quiet_ms() >= self._lock_ms:
                self._look()
            else:
                self._touched = _now()
                self._is_curtain_due = bool(self._curtain_ms)
        return False

    def _hear_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _quiet_ms(self) -> float:
        """Count by both clocks: one stands still while the machine sleeps, the other may be set back."""
        return max(now - then for now, then in zip(_now(), self._touched, strict=True)) * 1000

    def _look(self) -> None:
        quiet = self._quiet_ms()
        if quiet >= self._lock_ms:
            self.stop()
            self.lockAsked.emit()
            return
        if self._is_curtain_due and quiet >= self._curtain_ms:
            self._is_curtain_due = False
            self.curtainAsked.emit()
        left = (self._curtain_ms if self._is_curtain_due else self._lock_ms) - quiet
        self._timer.start(min(int(left) + 1, LONGEST_LOOK_MS))


def _now() -> tuple[float, float]:
    return time.monotonic(), time.time()
