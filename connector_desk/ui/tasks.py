"""Slow work off the GUI thread, with progress and a way to stop; results come back on the GUI thread.

The worker thread never touches a Qt object: the GUI thread looks every few milliseconds whether a job has ended.
Signals sent from the worker crashed when the window that waited for them was gone. Nor is the worker ever the last to
let go of what a job, its result or its error holds: a widget among that would be destroyed in the wrong thread.
"""

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from connector_desk.ui.bell import deliver_late
from connector_desk.ui.tidying import tidy_here

LOOK_EVERY_MS = 15


class Ticket:
    """Handed to a job: through it the job reports how far it is and hears that it should stop."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self.fraction = 0.0
        """How far the job says it is, from 0 to 1."""

    def report(self, fraction: float) -> None:
        """Say how far the job is, from 0 to 1; raises CancelledError when it was asked to stop."""
        if self._stop.is_set():
            raise CancelledError
        self.fraction = fraction

    def cancel(self) -> None:
        """Ask the job to stop at its next report."""
        self._stop.set()


Job = Callable[[Ticket], Any]


class _Run:
    """A job as the worker has it; the GUI thread empties it, so that the worker is left with nothing to let go of."""

    def __init__(self, job: Job) -> None:
        self.ticket = Ticket()
        self._job: Job | None = job
        self._result: object = None
        self._error: BaseException | None = None

    def work(self) -> None:
        """Do the job and keep how it ended; for the worker."""
        assert self._job is not None
        try:
            self._result = self._job(self.ticket)
        except BaseException as error:  # noqa: BLE001 - told to `failed` in the GUI thread
            self._error = error

    def empty(self) -> tuple[object, BaseException | None]:
        """Hand over result and error and let go of the job; for the GUI thread, once the worker is through."""
        ended = self._result, self._error
        self._job = self._result = self._error = None
        return ended


@dataclass(frozen=True, eq=False)
class _Waiting:
    run: _Run
    future: Future[None]
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]


_running: set[Future[Any]] = set()
_all: "WeakSet[Tasks]" = WeakSet()


def under_way() -> bool:
    """Say whether any job still runs, or has a result that nobody received yet."""
    waiting = any(one.has_waiting for one in _all if shiboken6.isValid(one))
    return waiting or any(not future.done() for future in tuple(_running))


def stop_all() -> None:
    """Ask every job to stop at its next report, where that harms nothing."""
    for one in _all:
        if shiboken6.isValid(one):
            one.stop()


class Tasks(QObject):
    """Starts jobs on one worker thread, in order; `busyChanged` says whether any is under way."""

    busyChanged = Signal(bool)
    progressed = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        tidy_here()
        self._pool = pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="task")
        # What was started still ends; without this the thread would stay until Python looks for what nobody uses.
        self.destroyed.connect(lambda: pool.shutdown(wait=False))
        self._waiting: list[_Waiting] = []
        self._told = 0.0
        _all.add(self)
        self._timer: QTimer | None = None

    def start(self, job: Job, done: Callable[[Any], None], failed: Callable[[BaseException], None]) -> Ticket:
        """Run `job(ticket)` off the GUI thread; `done(result)` or `failed(error)` follow on the GUI thread.

        Both must be bound methods of a QObject. A job that was cancelled, or whose Tasks is gone, calls neither.
        """
        run = _Run(job)
        future = self._pool.submit(run.work)
        # A job outlives a window that is gone, and then still works with the desk.
        _running.add(future)
        future.add_done_callback(_running.discard)
        self._waiting.append(_Waiting(run, future, done, failed))
        self._begin_to_look()
        self.busyChanged.emit(True)
        return run.ticket

    def _begin_to_look(self) -> None:
        if self._timer is not None:
            return
        # Of the application and held by the lambda: a job may end after the window that started it.
        self._timer = QTimer(QCoreApplication.instance())
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(lambda: self._look())
        self._timer.start()

    def _end_to_look(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None

    @property
    def has_waiting(self) -> bool:
        """Whether a job runs, or its result was not received yet."""
        return bool(self._waiting)

    def stop(self) -> None:
        """Ask the jobs to stop at their next report."""
        for one in self._waiting:
            one.run.ticket.cancel()

    def _look(self) -> None:
        for one in [one for one in self._waiting if one.future.done()]:
            self._waiting.remove(one)
            result, error = one.run.empty()
            if not self._waiting:
                self._end_to_look()
            if not shiboken6.isValid(self):
                continue
            if not self._waiting:
                self.busyChanged.emit(False)
            deliver_late()
            _give(one, result, error)
        if self._waiting and self._waiting[0].run.ticket.fraction != self._told and shiboken6.isValid(self):
            self._told = self._waiting[0].run.ticket.fraction
            self.progressed.emit(self._told)


def _give(one: _Waiting, result: object, error: BaseException | None) -> None:
    if isinstance(error, CancelledError):
        return
    if error is not None:
        one.failed(error)
    else:
        one.done(result)
