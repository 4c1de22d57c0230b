"""Before the street, for who forgot the passphrase: the code of the sheet, then a new passphrase and a new sheet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from connector_desk.ui.panels.passphrase_choice import PassphraseChoice
from connector_desk.ui.panels.recovery_sheet import CodeField, Explain, RecoverySheetPanel, SheetActs
from connector_desk.ui.street_window import StreetWindow
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import MainButton, QuietButton
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.paper import Paper
from connector_desk.ui.widgets.text import Text

if TYPE_CHECKING:
    from connector_desk.ui.damage import Damaged, Help

BOX_WIDTH = 620
RENEW_WIDTH = 900


@dataclass(frozen=True)
class Recovery:
    """The acts that bootstrap provides."""

    open: Callable[..., object]
    """Open the desk by the code; `accepts_damage=True` opens it as it is."""
    mistyped: Callable[[str], int]
    suggest: Callable[[], Sequence[str]]
    set_passphrase: Callable[[object, str], None]
    """Give whoever came in another passphrase."""
    sheet_acts: Callable[[object], SheetActs]


class RecoveryBox(Paper):
    """Asks for the eight groups. `codeGiven` carries them, `backAsked` leads to the passphrase again."""

    codeGiven = Signal(str)
    backAsked = Signal()

    def __init__(self, mistyped: Callable[[str], int], explain: Explain) -> None:
        super().__init__()
        self.field = CodeField(mistyped, explain)
        self.field.codeGiven.connect(self._give)
        self._open = MainButton(self.tr("Open the desk"), "key", "Enter")
        self._open.clicked.connect(self._give)
        back = QuietButton(self.tr("Back to the passphrase"), "arrow-left")
        back.clicked.connect(self.backAsked)
        self.column.addWidget(Text(self.tr("Take the recovery sheet"), Role.TITLE))
        self.column.addWidget(
            Text(self.tr("Type the eight groups that stand on it. After that you choose a new passphrase."))
        )
        self.column.addSpacing(10)
        self.column.addWidget(self.field)
        self.column.addSpacing(8)
        self.column.addWidget(self._open)
        foot = QHBoxLayout()
        foot.addWidget(back)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.setFocusProxy(self.field)

    def wait(self) -> None:
        """Show that the desk is being opened."""
        self.field.editor.setReadOnly(True)
        self._open.block(self.tr("The desk is opening."))

    def refuse(self, error: BaseException) -> None:
        """Say why the desk stayed locked; what was typed stays."""
        self.rest()
        self.field.refuse(error)

    def rest(self) -> None:
        """Let the code be typed again."""
        self.field.editor.setReadOnly(False)
        self._open.unblock()

    def _give(self) -> None:
        if self._open.isEnabled() and self.field.value():
            self.codeGiven.emit(self.field.value())


class RenewBox(Paper):
    """Who came in with the sheet chooses a passphrase and makes a new sheet; there is no way past."""

    renewDone = Signal(object)
    """The open desk, once both are there."""

    def __init__(self, desk: object, recovery: Recovery, explain: Explain) -> None:
        super().__init__()
        self._desk, self._recovery, self._explain = desk, recovery, explain
        self._tasks = Tasks(self)
        self.choice = PassphraseChoice(recovery.suggest)
        self.choice.chosenDone.connect(self._go_on)
        self.panel: RecoverySheetPanel | None = None
        self._title = Text(self.tr("Choose a new passphrase"), Role.TITLE)
        self._sentence = Text(self.tr("The desk is open. With these words it opens from now on."))
        self._message = QVBoxLayout()
        self.next = MainButton(self.tr("Next"), "arrow-right", "Enter")
        self.next.clicked.connect(self._go_on)
        self._place = QVBoxLayout()
        self._place.addWidget(self.choice)
        self._lay_out()

    def start(self) -> None:
        """Put the focus where typing begins."""
        self.choice.start()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.next)
        for part in (self._title, self._sentence):
            self.column.addWidget(part)
        self.column.addLayout(self._place)
        self.column.addLayout(self._message)
        self.column.addLayout(foot)

    def _go_on(self) -> None:
        if self.panel is None and self.next.isEnabled() and self.choice.is_whole():
            self.next.block(self.tr("One moment."))
            passphrase = self.choice.passphrase()
            self._tasks.start(
                lambda _ticket: self._recovery.set_passphrase(self._desk, passphrase), self._show_sheet, self._refuse
            )
        elif self.panel is not None and self.next.isEnabled():
            self.renewDone.emit(self._desk)

    def _show_sheet(self, _nothing: object) -> None:
        self.choice.clear()
        self.choice.hide()
        self._title.setText(self.tr("Make a new recovery sheet"))
        self._sentence.setText(self.tr("The sheet that you used is known now. This one takes its place."))
        self.panel = RecoverySheetPanel(self._recovery.sheet_acts(self._desk))
        self.panel.proved.connect(self._prove)
        self.panel.sheetFailed.connect(self._refuse)
        self._place.addWidget(self.panel)
        self.next.setText(self.tr("To the desk"))
        self.next.block(self.tr("First type the new sheet over."))
        self.panel.begin()

    def _prove(self) -> None:
        self.next.unblock()
        self.next.setFocus()

    def _refuse(self, error: BaseException) -> None:
        clear_layout(self._message)
        self._message.addWidget(ThreePartMessage(*self._explain(error)))
        if self.panel is None:
            self.next.unblock()


class Recovering(QObject):
    """From the code to the open desk, on one street. `deskOpened` comes when passphrase and sheet are new.

    `help_` returns what can be done for a desk that does not open; `mended` carries what was done.
    """

    deskOpened = Signal(object)
    backAsked = Signal()
    mended = Signal(str)

    def __init__(
        self,
        street: StreetWindow,
        recovery: Recovery,
        explain: Explain,
        help_: "Callable[[], Help] | None",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._street, self._recovery, self._explain, self._help = street, recovery, explain, help_
        self._tasks = Tasks(self)
        self._code = ""
        self.box = RecoveryBox(recovery.mistyped, explain)
        self.box.codeGiven.connect(self._try)
        self.box.backAsked.connect(self.backAsked)
        self.renew: RenewBox | None = None
        self.damaged: Damaged | None = None
        """What helps a desk that is damaged, once one is."""
        self._show_box()

    def _show_box(self) -> None:
        self._street.show_sheet(self.box, BOX_WIDTH)
        self.box.setFocus()

    def _try(self, code: str) -> None:
        self._code = code
        self.box.wait()
        self._tasks.start(lambda _ticket: self._recovery.open(code), self._open, self._refuse)

    def _open_as_it_is(self) -> None:
        code = self._code
        self._show_box()
        self.box.wait()
        self._tasks.start(lambda _ticket: self._recovery.open(code, accepts_damage=True), self._open, self._refuse)

    def _open(self, desk: object) -> None:
        self.box.field.editor.clear()
        self.renew = RenewBox(desk, self._recovery, self._explain)
        self.renew.renewDone.connect(self.deskOpened)
        self._street.show_sheet(self.renew, RENEW_WIDTH)
        self.renew.start()

    def _refuse(self, error: BaseException) -> None:
        from connector_desk.ui.damage import can_be_helped

        if self._help is not None and can_be_helped(error):
            self._show_damage(error, self._help())
            return
        self.box.refuse(error)

    def _show_damage(self, error: BaseException, help_: "Help") -> None:
        from connector_desk.domain.backup import Secret
        from connector_desk.ui.damage import Damaged

        self.box.rest()
        self.damaged = Damaged(self._street, error, Secret(self._code, is_recovery=True), help_, self)
        self.damaged.openAsked.connect(self._open_as_it_is)
        self.damaged.backAsked.connect(self.backAsked)
        self.damaged.mended.connect(self.mended)
