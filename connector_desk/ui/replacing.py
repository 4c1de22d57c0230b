"""Between the lock and the box: a backup takes the place of the desk that was just closed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from connector_desk.ui.caretaker import Report
from connector_desk.ui.street_window import StreetWindow
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.paper import Paper
from connector_desk.ui.widgets.progress import Progress
from connector_desk.ui.widgets.text import Text


@dataclass(frozen=True)
class Replaced:
    """What came of it: where the desk before lies now; or that desk, open again, and why it still stands."""

    aside: Path | None = None
    desk: Any = None
    fault: Exception | None = None


Replace = Callable[[Report], Any]
"""Puts a backup in place of a desk that nobody has open."""


class ReplacingBox(Paper):
    """Says what happens; there is nothing to press, since half of it would be nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.column.addWidget(Text(self.tr("The backup is being put in place"), Role.TITLE))
        self.column.addWidget(Text(self.tr("The desk as it was is set aside. Nothing of it is thrown away.")))
        self.column.addWidget(
            Text(self.tr("If the power goes now, the desk is as it was, or as it will be."), tone="ink2")
        )
        self.progress = Progress()
        self.column.addWidget(self.progress)
        # Only once it stands in the box: what has no parent would be shown as a window of its own.
        self.progress.begin(self.tr("{percent} %"), can_stop=False)


class Replacing(QObject):
    """Runs it before the street; `replaceDone` carries its result, `replaceFailed` the error."""

    replaceDone = Signal(object)
    replaceFailed = Signal(object)

    def __init__(self, street: StreetWindow, replace: Replace, parent: QObject | None = None) -> None:
        super().__init__(parent or street)
        self.box = ReplacingBox()
        street.show_sheet(self.box, 520)
        self._tasks = Tasks(self)
        self._tasks.progressed.connect(self.box.progress.show_part)
        self._tasks.start(lambda ticket: replace(ticket.report), self._end, self._fail)

    def _end(self, result: object) -> None:
        self.replaceDone.emit(result)

    def _fail(self, error: BaseException) -> None:
        self.replaceFailed.emit(error)
