"""Taking something back: which backup, what opens it, what it holds, and where it goes."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from connector_desk.domain.backup import BackupReport, FoundBackup, Secret
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.ui.asking_paths import ask_backup, ask_folder
from connector_desk.ui.caretaker import Report
from connector_desk.ui.panels.backup_words import counts_line, moment
from connector_desk.ui.panels.today_words import first_upper
from connector_desk.ui.passphrase_field import PassphraseField
from connector_desk.ui.tasks import Tasks, Ticket
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import Banner, ThreePartMessage
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import ReasonLine, Sheet
from connector_desk.ui.widgets.fields import LineField, PickField
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.progress import Progress
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.words.errors import explain


class KnownBackup(Protocol):
    """A backup that was opened and read from end to end."""

    @property
    def report(self) -> BackupReport: ...  # noqa: D102


class Returns(Protocol):
    """What gives backups back."""

    def found(self, more: Sequence[Path] = ...) -> tuple[FoundBackup, ...]: ...  # noqa: D102
    def look(self, path: Path, secret: Secret, report: Report = ...) -> Any: ...  # noqa: ANN401, D102
    def is_ours(self, known: Any) -> bool: ...  # noqa: ANN401, D102
    def to_new(self, known: Any, to: Path, report: Report = ...) -> None: ...  # noqa: ANN401, D102


class RestorePanel(QWidget):
    """From the choice to the preview; `replaceAsked` carries the backup that shall stand in place of this desk.

    `places` are more folders to look in, each with its name. What is typed opens the backup and is kept nowhere.
    """

    replaceAsked = Signal(object)
    restoreDone = Signal(object)
    """The folder of the new desk."""

    def __init__(
        self,
        returns: Returns,
        words: Words,
        now: Callable[[], datetime],
        places: Sequence[tuple[str, Path]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._returns, self._words, self._now, self._places = returns, words, now, {path: name for name, path in places}
        self._tasks = Tasks(self)
        self._ticket: Ticket | None = None
        self._known: KnownBackup | None = None
        self._other: Path | None = None
        self._is_recovery = False
        self.pick = PickField(self.tr("Which backup do you take back?"), self._options())
        self.secret = PassphraseField(self.tr("The passphrase of that day"))
        self.code = LineField(self.tr("The eight groups of the recovery sheet of that day"), icon="key")
        self._turn = QuietButton("", "sheet")
        self._file = QuietButton(self.tr("Another file"), "folder")
        self.look = MainButton(self.tr("Look into it"), "search", "Enter")
        self._progress = Progress()
        self._message, self._preview = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self._wire()
        self._show_way()
        self.setFocusProxy(self.pick.editor if len(self._options()) > 1 else self.secret)

    def take_secret(self, secret: Secret) -> None:
        """Put in what was typed a moment ago."""
        self._is_recovery = secret.is_recovery
        self._show_way()
        if secret.is_recovery:
            self.code.set_value(secret.text)
        else:
            self.secret.editor.setText(secret.text)

    def forget(self) -> None:
        """Let what was typed go, and stop what is under way."""
        self.stop()
        self.secret.editor.clear()
        self.code.set_value("")

    def stop(self) -> None:
        """Let what is under way end; nothing is left of it."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._rest()

    def show_error(self, error: BaseException) -> None:
        """Say what went wrong; what was typed stays."""
        self._rest()
        if not isinstance(error, DeskError):
            raise error
        message = explain(error, self._words)
        clear_layout(self._message)
        self._message.addWidget(ThreePartMessage(message.happened, message.safe, message.now))

    def _options(self) -> list[tuple[str, str]]:
        found = [(str(one.path), self._called(one)) for one in self._returns.found(tuple(self._places))]
        return found or [("", self.tr("None was found: choose a file"))]

    def _called(self, one: FoundBackup) -> str:
        day = first_upper(moment(self._words, one.made_at.astimezone(), self._now()))
        place = self._places.get(one.path.parent, self.tr("On this computer"))
        return self.tr("{day}, {place}").format(day=day, place=place)

    def _lay_out(self) -> None:
        ways, acts = FlowRow(4), FlowRow(4)
        ways.flow.addWidget(self._file)
        ways.flow.addWidget(self._turn)
        acts.flow.addWidget(self.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.pick, self.secret, self.code, ways):
            column.addWidget(part)
        column.addLayout(self._message)
        column.addWidget(self._progress)
        column.addWidget(acts)
        column.addLayout(self._preview)

    def _wire(self) -> None:
        self.look.clicked.connect(self._look)
        self.secret.editor.returnPressed.connect(self._look)
        self.code.editor.returnPressed.connect(self._look)
        self._turn.clicked.connect(self._turn_way)
        self._file.clicked.connect(self._ask_file)
        self.pick.changed.connect(self._forget_known)
        self._progress.stopAsked.connect(self.stop)
        self._tasks.progressed.connect(self._progress.show_part)

    def _turn_way(self) -> None:
        self._is_recovery = not self._is_recovery
        self._show_way()
        (self.code if self._is_recovery else self.secret).setFocus()

    def _show_way(self) -> None:
        self.secret.setVisible(not self._is_recovery)
        self.code.setVisible(self._is_recovery)
        self._turn.setText(
            self.tr("I have the passphrase") if self._is_recovery else self.tr("I only have the recovery sheet")
        )

    def _ask_file(self) -> None:
        ask_backup(self, self.tr("Where does the backup lie?"), Path.home(), self.take_file)

    def take_file(self, path: Path) -> None:
        """Take a file that was chosen; it stands in the list as its name."""
        self.pick.set_options([(str(path), path.name), *self._options()], str(path))
        self._forget_known()

    def _forget_known(self) -> None:
        self._known = None
        clear_layout(self._preview)
        clear_layout(self._message)

    def _look(self) -> None:
        path, secret = self.pick.value(), self._secret()
        if self._ticket is not None or not path or not secret.text:
            return
        self._forget_known()
        self._begin(self.tr("The backup is being read, {percent} %"))
        self._ticket = self._tasks.start(
            lambda ticket: self._returns.look(Path(path), secret, ticket.report), self._show_known, self.show_error
        )

    def _secret(self) -> Secret:
        if self._is_recovery:
            return Secret(self.code.value(), is_recovery=True)
        return Secret(self.secret.passphrase())

    def _begin(self, sentence: str) -> None:
        self.look.block(self.tr("One moment."))
        self._progress.begin(sentence)

    def _rest(self) -> None:
        self._ticket = None
        self._progress.end()
        self.look.unblock()

    def _show_known(self, known: KnownBackup) -> None:
        self._rest()
        self._known = known
        made = self.tr("Made {day}").format(day=moment(self._words, known.report.made_at, self._now()))
        card = Sheet()
        card.body.addWidget(Text(made, Role.HEAD))
        card.body.addWidget(Text(counts_line(self._words, known.report.counts)))
        card.body.addWidget(ReasonLine(self.tr("Every page of it was read, and it is whole.")))
        is_ours = self._returns.is_ours(known)
        aside = self.tr("The present desk is set aside, never thrown away.")
        other = self.tr("It is of another desk, so it cannot stand in place of this one.")
        card.body.addWidget(ReasonLine(aside, "folder") if is_ours else ReasonLine(other, Shape.NOT))
        acts = self._acts(known, is_ours=is_ours)
        for act in acts:
            card.body.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
        self._preview.addWidget(card)
        acts[0].setFocus()
        QTimer.singleShot(0, acts[-1], lambda: _bring_in_sight(acts[-1]))

    def _acts(self, known: KnownBackup, *, is_ours: bool) -> list[SecondButton]:
        new = SecondButton(self.tr("Put it in a new folder"), "folder")
        new.clicked.connect(self._ask_folder)
        if not is_ours:
            return [new]
        here = SecondButton(self.tr("Put it in place of this desk"), "undo")
        here.clicked.connect(lambda: self.replaceAsked.emit(known))
        return [here, new]

    def _ask_folder(self) -> None:
        ask_folder(self, self.tr("Which empty folder does it go to?"), Path.home(), self.restore_to)

    def restore_to(self, folder: Path) -> None:
        """Restore into a folder without a desk."""
        known = self._known
        if known is None or self._ticket is not None:
            return
        clear_layout(self._message)
        self._begin(self.tr("The backup is being put there, {percent} %"))

        def restored(ticket: Ticket) -> Path:
            self._returns.to_new(known, folder, ticket.report)
            return folder

        self._ticket = self._tasks.start(restored, self._tell_folder, self.show_error)

    def _tell_folder(self, folder: Path) -> None:
        self._rest()
        clear_layout(self._preview)
        told = self.tr("The backup lies in {folder}.").format(folder=folder)
        self._message.addWidget(Banner(Shape.RUNNING, told, self.tr("The present desk is as it was.")))
        self.restoreDone.emit(folder)


def _bring_in_sight(widget: QWidget) -> None:
    """Scroll to what came at the foot, wherever the panel stands."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if parent is not None:
        parent.ensureWidgetVisible(widget)
