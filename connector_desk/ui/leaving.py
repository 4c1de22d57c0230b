"""After the window was closed by hand: the backup that is due, and then the end of the program."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from connector_desk.domain.backup import BackupPlace
from connector_desk.domain.errors import DeskError
from connector_desk.ui.caretaker import Caretaker
from connector_desk.ui.street_window import StreetWindow
from connector_desk.ui.tasks import stop_all
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import MainButton
from connector_desk.ui.widgets.paper import Paper
from connector_desk.ui.widgets.progress import Progress
from connector_desk.ui.widgets.text import Text

Explain = Callable[[BaseException], tuple[str, str, str]]
Fault = tuple[BackupPlace | None, DeskError]
"""Where a backup was not made, and why; no place where none could be begun."""
BOX_WIDTH = 520


class LeavingBox(Paper):
    """Says what is waited for; who stops it leaves at once."""

    def __init__(self) -> None:
        super().__init__()
        self.progress = Progress()
        self.message = QVBoxLayout()
        self.close_ = MainButton(self.tr("Close the program"), "", "Enter")
        self.close_.hide()
        self.title = Text(self.tr("The desk closes"), Role.TITLE)
        self.said = Text(self.tr("First what changed goes into a backup. Then the program ends by itself."))
        for part in (self.title, self.said):
            self.column.addWidget(part)
        self.column.addSpacing(6)
        self.column.addLayout(self.message)
        self.column.addSpacing(6)
        self.column.addWidget(self.progress)
        # Only once it stands in the box: what has no parent would be shown as a window of its own.
        self.progress.begin(self.tr("The backup is being made, {percent} %"))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_)
        self.column.addLayout(foot)
        self.setFocusProxy(self.progress)


class Leaving(QObject):
    """Before the street while the last jobs run. `end` comes when the desk is closed; `quit_` ends the program."""

    def __init__(
        self, street: StreetWindow, caretaker: Caretaker | None, explain: Explain, quit_: Callable[[], object]
    ) -> None:
        super().__init__(street)
        self._caretaker, self._explain, self._quit = caretaker, explain, quit_
        self._is_stopped = False
        self.box = LeavingBox()
        self.box.progress.stopAsked.connect(self._stop)
        self.box.close_.clicked.connect(quit_)
        if caretaker is not None:
            caretaker.progressed.connect(self.box.progress.show_part)
        street.show_sheet(self.box, BOX_WIDTH)
        # The windows that go take the keyboard with them.
        QTimer.singleShot(0, self.box, self.box.setFocus)

    def faults(self) -> tuple[Fault, ...]:
        """Return what went wrong with the backup; who stopped it knows that there is none."""
        if self._caretaker is None or self._is_stopped:
            return ()
        fault = self._caretaker.fault
        return ((None, fault),) if fault is not None else self._caretaker.faults

    def end(self, faults: tuple[Fault, ...]) -> None:
        """End the program, once somebody has read what went wrong."""
        if not faults:
            self._quit()
            return
        self.box.progress.end()
        self.box.said.setText(self.tr("All that you wrote down is saved. The backup of it was not made everywhere."))
        for place, error in faults:
            what, safe, now = self._explain(error)
            at = QCoreApplication.translate("BackupsPanel", "{place}: {sentence}")
            told = at.format(place=place.name, sentence=what) if place is not None else what
            self.box.message.addWidget(ThreePartMessage(told, safe, now))
        self.box.close_.show()
        self.box.close_.setFocus()

    def _stop(self) -> None:
        self._is_stopped = True
        stop_all()
