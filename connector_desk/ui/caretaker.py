"""Keeps the desk safe by itself while its window is open: backups by day and at lock, and the weekly check."""

import time
from collections.abc import Callable
from concurrent.futures import CancelledError
from enum import Enum
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from connector_desk.domain.backup import BackupPlace
from connector_desk.domain.errors import DeskError, NotADesk
from connector_desk.services.backups import BackupState, Made
from connector_desk.ui.tasks import LOOK_EVERY_MS, Job, Tasks, Ticket

# The desk is in use first; what keeps it safe may wait until nobody waits for it.
CHECK_AFTER_MS = 60_000
DUE_AFTER_MS = 120_000
DUE_EVERY_MS = 15 * 60_000
UNREADABLE = "unreadable"
"""What is wrong where somebody met a damage before a check did."""


class Backups(Protocol):
    """What is asked of backups."""

    def state(self) -> BackupState: ...  # noqa: D102
    def is_due(self) -> bool: ...  # noqa: D102
    def make_everywhere(self, report: "Report" = ...) -> Made: ...  # noqa: D102
    def make_due(self, *, is_locking: bool, report: "Report" = ...) -> Made: ...  # noqa: D102


class Checks(Protocol):
    """What is asked of the weekly check."""

    problems: tuple[str, ...]

    def is_due(self) -> bool: ...  # noqa: D102
    def run(self, report: "Report" = ...) -> tuple[str, ...]: ...  # noqa: D102


class Report(Protocol):
    """Hears how far it is, from 0 to 1."""

    def __call__(self, fraction: float, /) -> None: ...  # noqa: D102


class Doing(Enum):
    """What is under way."""

    NOTHING = "nothing"
    BACKUP = "backup"
    CHECK = "check"


class Faults:
    """What the last backups ran into. It outlives the window: what went wrong at lock is said at the next unlock."""

    def __init__(self) -> None:
        self.of_places: tuple[tuple[BackupPlace, DeskError], ...] = ()


class Caretaker(QObject):
    """One job at a time. `stateChanged` says that there is something else to show; the jobs run off this thread."""

    stateChanged = Signal()
    progressed = Signal(float)

    def __init__(self, backups: Backups, checks: Checks, faults: Faults, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups, self._checks, self._faults = backups, checks, faults
        self._tasks = Tasks(self)
        self._tasks.progressed.connect(self._hear)
        self._ticket: Ticket | None = None
        self._is_resting = self._is_unreadable = False
        self.doing, self.fraction = Doing.NOTHING, 0.0
        self.fault: DeskError | None = None
        """Why the last job could not be done at all."""

    @property
    def problems(self) -> tuple[str, ...]:
        """What the last check found, or that the desk cannot be read where that was met first."""
        return self._checks.problems or ((UNREADABLE,) if self._is_unreadable else ())

    @property
    def faults(self) -> tuple[tuple[BackupPlace, DeskError], ...]:
        """Places where the last backup could not be made, and why."""
        return self._faults.of_places

    @property
    def state(self) -> BackupState | None:
        """How things are with the backups; None where the desk cannot say so any more, and then `problems` does."""
        try:
            return self._backups.state()
        except NotADesk:
            self._is_unreadable = True
            return None

    def begin(self) -> None:
        """Look from time to time whether something is due."""
        QTimer.singleShot(CHECK_AFTER_MS, self, self.check_if_due)
        QTimer.singleShot(DUE_AFTER_MS, self, self.make_if_due)
        every = QTimer(self)
        every.setInterval(DUE_EVERY_MS)
        every.timeout.connect(self.make_if_due)
        every.start()

    def make(self) -> None:
        """Make a backup in each place that can be reached now."""
        self._start(Doing.BACKUP, lambda ticket: self._backups.make_everywhere(ticket.report))

    def make_if_due(self) -> None:
        """Make what the day asks for, unless something is under way: then the next time."""
        if self.doing is Doing.NOTHING and self._says(self._backups.is_due):
            self._start(Doing.BACKUP, lambda ticket: self._backups.make_due(is_locking=False, report=ticket.report))

    def check(self) -> None:
        """Look through the whole desk."""
        self._start(Doing.CHECK, lambda ticket: self._checks.run(ticket.report))

    def check_if_due(self) -> None:
        """Look through the whole desk if nobody did for a week."""
        if self.doing is Doing.NOTHING and self._says(self._checks.is_due):
            self.check()

    def stop(self) -> None:
        """Let what is under way end at once; the desk is as it was."""
        if self._ticket is not None:
            self._ticket.cancel()

    def rest(self) -> None:
        """Begin nothing any more, and wait until nothing is under way: the desk is about to be closed. On any thread.

        The thread of the window must not wait: it is the one that hears of the end.
        """
        self._is_resting = True
        self.stop()
        while self.doing is not Doing.NOTHING:
            time.sleep(LOOK_EVERY_MS / 1000)

    def close(self) -> None:
        """Before the lock: make what is asked for then. The desk stays open as long as that takes."""
        if self.doing is Doing.CHECK:
            self.stop()
        if self.doing is not Doing.BACKUP:
            self._start(Doing.BACKUP, lambda ticket: self._backups.make_due(is_locking=True, report=ticket.report))

    def _says(self, ask: Callable[[], bool]) -> bool:
        """Ask the desk; one that cannot be read asks for nothing but to be taken back."""
        try:
            return ask()
        except NotADesk:
            self._is_unreadable = True
            self.stateChanged.emit()
            return False

    def _start(self, doing: Doing, job: Job) -> None:
        if self._is_resting:
            return
        self.doing, self.fraction, self.fault = doing, 0.0, None
        self._ticket = self._tasks.start(partial(_told_when_stopped, job), self._end, self._fail)
        self.stateChanged.emit()

    def _hear(self, fraction: float) -> None:
        self.fraction = fraction
        self.progressed.emit(fraction)

    def _end(self, result: object) -> None:
        if isinstance(result, Made):
            self._faults.of_places = result.faults
        self._rest()

    def _fail(self, error: BaseException) -> None:
        self._rest()
        if not isinstance(error, DeskError):
            raise error
        self.fault = error
        self.stateChanged.emit()

    def _rest(self) -> None:
        if self._tasks.has_waiting:
            return
        self.doing, self._ticket = Doing.NOTHING, None
        self.stateChanged.emit()


def _told_when_stopped(job: Job, ticket: Ticket) -> object:
    """Return nothing where the job was stopped: a job that is cancelled would not say that it ended."""
    try:
        return job(ticket)
    except CancelledError:
        return None
