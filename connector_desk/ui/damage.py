"""Before the street, where something of the desk is lost: what, which backup there is, and three ways on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from connector_desk.domain.backup import FoundBackup, Salvaged, SavedChain, Secret
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import DeskDamaged, DeskMissing, KeyFileDamaged, KeyFileMissing, NotADesk
from connector_desk.domain.words import Words
from connector_desk.ui.asking_paths import ask_folder
from connector_desk.ui.caretaker import Report
from connector_desk.ui.panels.backup_words import moment
from connector_desk.ui.panels.restore_choice import KnownBackup, RestorePanel, Returns
from connector_desk.ui.replacing import Replacing
from connector_desk.ui.street_window import StreetWindow
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import Banner, ThreePartMessage
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.paper import Paper
from connector_desk.ui.widgets.progress import Progress
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text

Explain = Callable[[BaseException], tuple[str, str, str]]
BOX_WIDTH = 640
_HELPED = (DeskDamaged, NotADesk, DeskMissing, KeyFileMissing, KeyFileDamaged)


class Mending(Returns, Protocol):
    """What can be done for a desk that nobody has open."""

    def in_place(self, known: Any, now: datetime, report: Report = ...) -> Path | None: ...  # noqa: ANN401, D102
    def salvage(self, secret: Secret, to: Path, report: Report = ...) -> Salvaged: ...  # noqa: D102


@dataclass(frozen=True)
class Help:
    """What bootstrap provides for a desk that does not open."""

    mending: Mending
    words: Words
    now: Callable[[], datetime]
    explain: Explain


def can_be_helped(error: BaseException) -> bool:
    """Say whether a backup would help where this error keeps the desk shut."""
    return isinstance(error, _HELPED)


class DamageBox(Paper):
    """Says what is lost and what there is; each act has its signal."""

    restoreAsked = Signal()
    openAsked = Signal()
    salvageAsked = Signal()
    backAsked = Signal()

    def __init__(self, error: BaseException, help_: Help, newest: FoundBackup | None, *, has_secret: bool) -> None:
        super().__init__()
        self.restore = MainButton(self.tr("Take a backup back"), "undo", "Enter")
        self.restore.clicked.connect(self.restoreAsked)
        self.progress = Progress()
        self.message = QVBoxLayout()
        self.column.addWidget(Text(self.tr("Something is wrong with the desk"), Role.TITLE))
        self.column.addWidget(ThreePartMessage(*help_.explain(error)))
        self.column.addWidget(self._newest(newest, help_))
        self.column.addLayout(self.message)
        self.column.addWidget(self.progress)
        acts = FlowRow(4)
        acts.flow.addWidget(self.restore)
        for act in self._others(error, has_secret=has_secret):
            acts.flow.addWidget(act)
        self.column.addWidget(acts)
        back = QuietButton(self.tr("Back to the passphrase"), "arrow-left")
        back.clicked.connect(self.backAsked)
        foot = QHBoxLayout()
        foot.addWidget(back)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.setFocusProxy(self.restore)

    def _others(self, error: BaseException, *, has_secret: bool) -> list[SecondButton | QuietButton]:
        """Return what else can be done: not every damage lets the desk open, or leaves something to read."""
        acts: list[SecondButton | QuietButton] = []
        if isinstance(error, DeskDamaged) and has_secret:
            as_it_is = SecondButton(self.tr("Open the desk as it is"), "lock")
            as_it_is.clicked.connect(self.openAsked)
            acts.append(as_it_is)
        if isinstance(error, DeskDamaged | NotADesk) and has_secret:
            save = QuietButton(self.tr("Save what can be read"), "folder")
            save.clicked.connect(self.salvageAsked)
            acts.append(save)
        return acts

    def _newest(self, newest: FoundBackup | None, help_: Help) -> Banner:
        if newest is None:
            said = self.tr("No backup was found beside the desk.")
            return Banner(Shape.SILENT, said, self.tr("Is there one on a stick? Put it in."))
        day = moment(help_.words, newest.made_at.astimezone(), help_.now())
        said = self.tr("The newest backup on this computer: {day}.").format(day=day)
        return Banner(Shape.RUNNING, said, self.tr("What was written down after that is not in it."))


class RestoreBox(Paper):
    """The choice of a backup, on the street."""

    backAsked = Signal()

    def __init__(self, help_: Help, secret: Secret) -> None:
        super().__init__()
        self.panel = RestorePanel(help_.mending, help_.words, help_.now)
        self.panel.take_secret(secret)
        back = QuietButton(self.tr("Back"), "arrow-left")
        back.clicked.connect(self.backAsked)
        self.column.addWidget(Text(self.tr("Take a backup back"), Role.TITLE))
        self.column.addWidget(Text(self.tr("First you see what is in it. Nothing changes until you say so.")))
        self.column.addWidget(self.panel)
        foot = QHBoxLayout()
        foot.addWidget(back)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.setFocusProxy(self.panel)


class Damaged(QObject):
    """From what is wrong to a desk that opens. `mended` carries a sentence for the unlock box.

    The secret is what was typed a moment ago; it opens most backups, too, and is forgotten at the end.
    """

    openAsked = Signal()
    backAsked = Signal()
    mended = Signal(str)

    def __init__(
        self, street: StreetWindow, error: BaseException, secret: Secret, help_: Help, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._street, self._error, self._secret, self._help = street, error, secret, help_
        self._tasks = Tasks(self)
        self.box: DamageBox | None = None
        self.restore: RestoreBox | None = None
        self.replacing: Replacing | None = None
        self.show_box()

    def show_box(self) -> None:
        """Put what is wrong before the street."""
        found = self._help.mending.found()
        newest = found[0] if found else None
        self.box = DamageBox(self._error, self._help, newest, has_secret=bool(self._secret.text))
        self.box.restoreAsked.connect(self.show_restore)
        self.box.openAsked.connect(self.openAsked)
        self.box.salvageAsked.connect(self._ask_folder)
        self.box.backAsked.connect(self.backAsked)
        self._tasks.progressed.connect(self.box.progress.show_part)
        self._street.show_sheet(self.box, BOX_WIDTH)
        self.box.setFocus()

    def show_restore(self) -> None:
        """Let a backup be chosen."""
        self.restore = RestoreBox(self._help, self._secret)
        self.restore.backAsked.connect(self.show_box)
        self.restore.panel.replaceAsked.connect(self._replace)
        self._street.show_sheet(self.restore, BOX_WIDTH)
        self.restore.setFocus()

    def salvage_to(self, folder: Path) -> None:
        """Save what can be read into a folder without a desk."""
        assert self.box is not None
        secret, mending = self._secret, self._help.mending
        clear_layout(self.box.message)
        self.box.progress.begin(self.tr("What can be read is being saved, {percent} %"), can_stop=False)
        self._tasks.start(lambda ticket: mending.salvage(secret, folder, ticket.report), self._tell_saved, self._fail)

    def _ask_folder(self) -> None:
        assert self.box is not None
        ask_folder(self.box, self.tr("Which empty folder does it go to?"), Path.home(), self.salvage_to)

    def _tell_saved(self, saved: Salvaged) -> None:
        assert self.box is not None
        self.box.progress.end()
        people = saved.kinds.get(Kind.RESIDENTS)
        lost = sum(one.lost + one.refused + one.orphaned for one in saved.kinds.values())
        read = self.tr("%n resident(s) saved, with what belongs to them.", "", people.read if people else 0)
        rest = self.tr("%n thing(s) could not be saved.", "", lost)
        where = self.tr("It lies in {folder}; what opens this desk opens it, too.").format(folder=saved.folder)
        self.box.message.addWidget(Banner(Shape.RUNNING, f"{read} {rest} {self._of_chain(saved.chain)}", where))

    def _of_chain(self, chain: SavedChain) -> str:
        if chain.is_verified:
            return self.tr("The list of who did what is whole.")
        if chain.lost:
            return self.tr("%n line(s) of the list of who did what are missing.", "", chain.lost)
        return self.tr("Nobody can tell whether the list of who did what is whole.")

    def _fail(self, error: BaseException) -> None:
        assert self.box is not None
        self.box.progress.end()
        self.box.message.addWidget(ThreePartMessage(*self._help.explain(error)))

    def _replace(self, known: KnownBackup) -> None:
        assert self.restore is not None
        self.restore.panel.forget()
        mending, now = self._help.mending, self._help.now()
        self.replacing = Replacing(self._street, lambda report: mending.in_place(known, now, report), self)
        self.replacing.replaceDone.connect(self._end)
        self.replacing.replaceFailed.connect(self._return)

    def _end(self, aside: Path | None) -> None:
        self._secret = Secret("")
        self.mended.emit(told_in_place(aside))

    def _return(self, error: BaseException) -> None:
        """The desk is as it was before: what is wrong with the backup is told where another one can be chosen."""
        self.show_restore()
        assert self.restore is not None
        self.restore.panel.show_error(error)


def told_in_place(aside: Path | None) -> str:
    """Return what is said in the unlock box once a backup took the place of the desk."""
    said = QCoreApplication.translate("Damaged", "The backup stands in place. Open it with the passphrase of that day.")
    if aside is None:
        return said
    kept = QCoreApplication.translate("Damaged", "The desk as it was lies in {folder}.").format(folder=aside.name)
    return f"{said} {kept}"


def told_while_open(help_: Help) -> str:
    """Return what is said where an open desk turns out to be damaged, with the backup to take."""
    translate, found = QCoreApplication.translate, help_.mending.found()
    said = translate("Damaged", "A part of the desk cannot be read: it is damaged. Write down nothing new.")
    if not found:
        more = translate("Damaged", "No backup was found beside the desk. Is there one on a stick?")
        return f"{said} {more}"
    day = moment(help_.words, found[0].made_at.astimezone(), help_.now())
    return f"{said} " + translate("Damaged", "Take the newest backup back, in the vault: {day}.").format(day=day)
