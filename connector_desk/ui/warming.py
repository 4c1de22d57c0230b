"""What takes a moment the first time, done while nobody waits for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from connector_desk.ui.tasks import Tasks

AFTER_MS = 1_500


class Warming(QObject):
    """Runs an act off the GUI thread, some time after the window stands; it ends with its parent."""

    def __init__(self, warm_up: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._warm_up = warm_up
        self._tasks = Tasks(self)
        QTimer.singleShot(AFTER_MS, self, self._start)

    def _start(self) -> None:
        self._tasks.start(lambda _ticket: self._warm_up(), self._done, self._failed)

    def _done(self, _result: object) -> None:
        """Nobody waits for it."""

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, InterruptedError):
            raise error
