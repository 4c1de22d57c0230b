"""Taking something back, and another place for backups."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_desk.domain.backup import BackupPlace
from connector_desk.domain.errors import DeskError, FolderMissing, TextMissing
from connector_desk.domain.words import Words
from connector_desk.ui.asking_paths import ask_folder
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.restore_choice import RestorePanel, Returns
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.fields import LineField
from connector_desk.ui.widgets.flow import FlowRow


class RestoreDialog(FormDialog):
    """The panel over the page; `replaceAsked` carries the backup that shall stand in place of the desk."""

    replaceAsked = Signal(object)

    def __init__(
        self,
        returns: Returns,
        words: Words,
        now: Callable[[], datetime],
        places: Sequence[tuple[str, Path]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        hint = self.tr("First you see what is in it. Nothing changes until you say so.")
        self.call(self.tr("Take something back"), "", hint)
        self.panel = RestorePanel(returns, words, now, places)
        self.panel.replaceAsked.connect(self.replaceAsked)
        self.body.addWidget(self.panel)
        self.body.addStretch(1)
        self.main.hide()
        self.finished.connect(self.panel.forget)
        self.panel.setFocus()

    def draft(self) -> bool:
        """Return nothing to keep."""
        return True

    def save(self) -> None:
        """Look into the backup: there is nothing to keep here."""
        self.panel.look.click()


class PlaceDialog(FormDialog):
    """Gives back a place: what people call it, and where it is."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        hint = self.tr("Put the stick in first. Each backup goes there too, whenever it is in.")
        self.call(self.tr("Another folder or stick"), self.tr("Keep"), hint)
        self.name_ = LineField(self.tr("What do you call it?"), hint=self.tr("USB stick, green"))
        self.folder = LineField(self.tr("Where is it?"), icon="folder")
        choose = QuietButton(self.tr("Choose the folder"), "folder")
        choose.clicked.connect(
            lambda: ask_folder(self, self.tr("Where do the backups go?"), Path.home(), self.take_folder)
        )
        acts = FlowRow(4)
        acts.flow.addWidget(choose)
        for part in (self.name_, self.folder, acts):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.watch({"name": self.name_, "folder": self.folder})

    def take_folder(self, folder: Path) -> None:
        """Take a folder that was chosen."""
        self.folder.set_value(str(folder))

    def faults(self) -> Mapping[str, DeskError]:
        """Return what is missing, and a folder that is not there."""
        found: dict[str, DeskError] = {}
        if not self.name_.value():
            found["name"] = TextMissing("place")
        path = Path(self.folder.value())
        if not self.folder.value():
            found["folder"] = TextMissing("folder")
        elif not path.is_dir():
            found["folder"] = FolderMissing(path)
        return found

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say it for a place where that is what misses."""
        if isinstance(error, TextMissing) and name == "name":
            return self.tr("There is no name yet. What stands on the stick will do."), "", ""
        if isinstance(error, TextMissing):
            return self.tr("No folder was chosen yet."), "", ""
        return super().sentence_for(name, error)

    def draft(self) -> BackupPlace:
        """Return the place. Raises DeskError where its name is refused."""
        return BackupPlace(name=self.name_.value(), folder=str(Path(self.folder.value()).absolute()))
