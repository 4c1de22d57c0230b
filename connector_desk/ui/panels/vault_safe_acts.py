"""The acts of the two panels about backups, with their dialogs; the page that holds the panels makes one of these."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from connector_desk.domain.backup import BackupPlace, BackupPlan
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.services.ports import PracticeTable
from connector_desk.ui.caretaker import Caretaker
from connector_desk.ui.dialogs.backups import PlaceDialog, RestoreDialog
from connector_desk.ui.panels.restore_choice import Returns
from connector_desk.ui.panels.vault_backups import BackupsPanel
from connector_desk.ui.panels.vault_drill import DrillPanel, Practising
from connector_desk.ui.practice import PracticeWindow


class Planning(Practising, Protocol):
    """What is asked of backups."""

    def plan(self, places: tuple[BackupPlace, ...], *, at_lock: bool, daily: bool) -> None: ...  # noqa: D102


@dataclass(frozen=True)
class SafeServices:
    """What the panels need. `practice_window` shows a practice table in a window of its own."""

    caretaker: Caretaker
    backups: Planning
    returns: Returns
    practice_window: Callable[[PracticeTable, QWidget], PracticeWindow]
    now: Callable[[], datetime]


class SafeActs(QObject):
    """Makes both panels and does what they ask for.

    `actFailed` carries why something was not kept, `replaceAsked` the backup that shall stand in place of the desk.
    """

    actFailed = Signal(object)
    replaceAsked = Signal(object)

    def __init__(self, services: SafeServices, words: Words, page: QWidget) -> None:
        super().__init__(page)
        self._services, self._words, self._page = services, words, page
        self.backups = BackupsPanel(services.caretaker, words, services.now, services.returns.found)
        self.drill = DrillPanel(services.backups, services.practice_window, words, services.now)
        self.backups.planAsked.connect(self._plan)
        self.backups.placeAsked.connect(self.ask_place)
        self.backups.restoreAsked.connect(self.ask_restore)
        services.caretaker.stateChanged.connect(self.drill.refresh)

    def refresh(self) -> None:
        """Ask again how things are."""
        self.backups.refresh()
        self.drill.refresh()

    def ask_place(self) -> None:
        """Add a folder or stick."""
        if self._services.caretaker.state is None:
            self.refresh()
            return
        dialog = PlaceDialog(self._words, self._page)
        dialog.kept.connect(lambda place: self._add(dialog, place))
        dialog.open()

    def ask_restore(self) -> None:
        """Take something back; where the desk cannot be read, from beside it or from a file that is named."""
        state = self._services.caretaker.state
        lines = state.places if state is not None else ()
        places = [(line.place.name, Path(line.place.folder)) for line in lines]
        dialog = RestoreDialog(self._services.returns, self._words, self._services.now, places, self._page)
        dialog.replaceAsked.connect(lambda known: self._replace(dialog, known))
        dialog.open()

    def _add(self, dialog: PlaceDialog, place: BackupPlace) -> None:
        try:
            plan = self._services.backups.state().plan
            rest = tuple(one for one in plan.places if one.folder != place.folder)
            self._keep(plan.model_copy(update={"places": (*rest, place)}))
        except DeskError as refused:
            dialog.show_error(refused)
            return
        dialog.accept()

    def _plan(self, plan: BackupPlan) -> None:
        try:
            self._keep(plan)
        except DeskError as refused:
            self.backups.refresh()
            self.actFailed.emit(refused)

    def _keep(self, plan: BackupPlan) -> None:
        self._services.backups.plan(plan.places, at_lock=plan.at_lock, daily=plan.daily)
        self.backups.refresh()

    def _replace(self, dialog: RestoreDialog, known: object) -> None:
        dialog.accept()
        self.replaceAsked.emit(known)
