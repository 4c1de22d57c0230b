"""Slow work off the GUI thread, with progress and a way to stop; results come back on the GUI thread."""

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid


class Ticket:
    """Handed to a job: through it the job reports how far it is and hears that it should stop."""

    def __init__(self, report: Callable[[float], None]) -> None:
        self._report, self._stop = report, threading.Event()

    def report(self, fraction: float) -> None:
        """Say how far the job is, from 0 to 1; raises CancelledError when it was asked to stop."""
        if self._stop.is_set():
            raise CancelledError
        self._report(fraction)

    def cancel(self) -> None:
        """Ask the job to stop at its next report."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """True after `cancel`."""
        return self._stop.is_set()


Job = Callable[[Ticket], Any]


class _Carrier(QObject):
    ended = Signal(object)
    progressed = Signal(float)
    released = Signal()

    def __init__(self, done: Callable[[Any], None], failed: Callable[[BaseException], None], parent: QObject) -> None:
        super().__init__(parent)
        self._done, self._failed = done, failed
        self.ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def tell(self, future: Future[Any]) -> None:
        """Bring the result to the GUI thread, unless whoever waited for it is gone."""
        if isValid(self):
            self.ended.emit(future)

    @Slot(object)
    def _end(self, future: Future[Any]) -> None:
        self.released.emit()
        self.deleteLater()
        error = future.exception()
        if isinstance(error, CancelledError):
            return
        if error is not None:
            self._failed(error)
        else:
            self._done(future.result())


class Tasks(QObject):
    """Starts jobs on one worker thread, in order; `busyChanged` says whether any is under way."""

    busyChanged = Signal(bool)
    progressed = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="task")
        self._tickets: list[Ticket] = []

    def start(self, job: Job, done: Callable[[Any], None], failed: Callable[[BaseException], None]) -> Ticket:
        """Run `job(ticket)` off the GUI thread; `done(result)` or `failed(error)` follow on the GUI thread.

        Both must be bound methods of a QObject. A cancelled job calls neither.
        """
        carrier = _Carrier(done, failed, self)
        ticket = Ticket(carrier.progressed.emit)
        carrier.progressed.connect(self.progressed)
        carrier.released.connect(lambda: self._forget(ticket))
        self._tickets.append(ticket)
        self.busyChanged.emit(True)
        self._pool.submit(job, ticket).add_done_callback(carrier.tell)
        return ticket

    def cancel_all(self) -> None:
        """Ask every job under way to stop."""
        for ticket in self._tickets:
            ticket.cancel()

    def _forget(self, ticket: Ticket) -> None:
        self._tickets.remove(ticket)
        self.busyChanged.emit(bool(self._tickets))
