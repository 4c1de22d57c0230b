"""Erases what a dialog asked for, then lets the file be written anew beside the window; the dialog waits for it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from connector_desk.domain.errors import DeskError, RemainsLeft
from connector_desk.services.keeping import KeepingService
from connector_desk.ui.dialogs.erasing import ErasingDialog
from connector_desk.ui.tasks import Tasks, Ticket


class ErasingActs(QObject):
    """One dialog at a time. `erased` says that something went, `done` that nothing of it lies in the file."""

    erased = Signal()
    done = Signal()

    def __init__(self, keeping: KeepingService, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeping, self._tasks = keeping, tasks
        self._dialog: ErasingDialog | None = None
        self._refused: DeskError | None = None

    def run(self, dialog: ErasingDialog, acts: Sequence[Callable[[], None]]) -> None:
        """Do each act; what could not be done is said, and what was done before it is tidied up all the same."""
        refused, went = _done(acts)
        if refused is not None and not went:
            dialog.show_error(refused)
            return
        self._dialog, self._refused = dialog, refused
        dialog.wait()
        self.erased.emit()
        self._tasks.start(self._sweep, self._finish, self._fail)

    def _sweep(self, _ticket: Ticket) -> None:
        self._keeping.sweep()

    def _finish(self, _nothing: object) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return
        if self._refused is not None:
            dialog.fail(self._refused)
            return
        dialog.accept()
        self.done.emit()

    def _fail(self, error: BaseException) -> None:
        dialog, self._dialog = self._dialog, None
        if not isinstance(error, DeskError):
            raise error
        if dialog is not None:
            dialog.fail(error)


def _done(acts: Sequence[Callable[[], None]]) -> tuple[DeskError | None, int]:
    """Do acts until one is refused; return that, and how many something went by.

    What is left over of an erasure that is true (`RemainsLeft`) has gone, too: the sweep tries again.
    """
    for number, act in enumerate(acts):
        try:
            act()
        except RemainsLeft as left:
            return left, number + 1
        except DeskError as refused:
            return refused, number
    return None, len(acts)
