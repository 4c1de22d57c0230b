"""The unlock box: one field, one button. Heavy rooms load while the passphrase is typed."""

from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from connector_desk.ui import looks
from connector_desk.ui.passphrase_field import PassphraseField
from connector_desk.ui.street_window import StreetWindow
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import MainButton, QuietButton
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.mark import Mark
from connector_desk.ui.widgets.paper import Paper
from connector_desk.ui.widgets.text import Text

if TYPE_CHECKING:
    from connector_desk.ui.damage import Damaged, Help
    from connector_desk.ui.recovery_boxes import Recovering, Recovery

ThreeParts = tuple[str, str, str]
"""What happened, what is safe, what now."""
Explain = Callable[[BaseException], ThreeParts]
OFFER_AFTER = 3
"""After so many passphrases that did not fit the recovery sheet is offered."""


@dataclass(frozen=True)
class WaysIn:
    """The ways into the desk beside the passphrase; each loads what it needs when it is called."""

    recovery: "Callable[[], Recovery]"
    by_keyring: Callable[[], object] | None = None
    """Opens the desk with what this computer keeps, or None where nobody asked for that."""


class UnlockBox(Paper):
    """Asks for the passphrase; `passphraseGiven` carries it once and the field is emptied when the desk opens."""

    passphraseGiven = Signal(str)
    recoveryAsked = Signal()

    def __init__(self, *, has_recovery: bool = False) -> None:
        super().__init__()
        self.field = PassphraseField(self.tr("Your passphrase"))
        self.field.editor.returnPressed.connect(self._give)
        self.field.editor.textEdited.connect(lambda _text: self.field.field.clear_fault())
        self._open = MainButton(self.tr("Open the desk"), "lock", "Enter")
        self._open.clicked.connect(self._give)
        bright = QuietButton(self.tr("Large and clear"), "eye")
        bright.clicked.connect(self._turn_bright)
        self._forgotten = QuietButton(self.tr("I do not know my passphrase any more"))
        self._forgotten.clicked.connect(self.recoveryAsked)
        if not has_recovery:
            self._forgotten.hide()
        self._message = QVBoxLayout()
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._count_down)
        self._left = 0
        self._lay_out(bright)
        self.setFocusProxy(self.field)

    def wait(self) -> None:
        """Show that the desk is being opened."""
        self.field.editor.setReadOnly(True)
        self._open.block(self.tr("The desk is opening."))

    def refuse(self, message: ThreeParts) -> None:
        """Say under the field why the desk stayed locked; what was typed stays, selected."""
        self.field.editor.setReadOnly(False)
        self._open.unblock()
        self.field.field.show_fault(*message)
        self.field.editor.setFocus()
        self.field.editor.selectAll()

    def rest(self) -> None:
        """Take keys again, with nothing to say."""
        self.field.editor.setReadOnly(False)
        self._open.unblock()
        self.field.field.clear_fault()

    def tell(self, sentence: str) -> None:
        """Say above the button what has to be known before it is pressed."""
        from connector_desk.ui.widgets.banner import Banner
        from connector_desk.ui.widgets.shapes import Shape

        self._message.addWidget(Banner(Shape.RUNNING, sentence))

    def hold(self, seconds: int) -> None:
        """Let nobody try for so many seconds, and count them down; what was typed stays."""
        self.field.editor.setReadOnly(False)
        self._left = seconds + 1
        self._count_down()
        self._seconds.start()

    def offer_recovery(self) -> None:
        """After a few wrong passphrases, say that the recovery sheet opens the desk too."""
        from connector_desk.ui.widgets.banner import Banner
        from connector_desk.ui.widgets.shapes import Shape

        if self._message.count():
            return
        more = self.tr("With the recovery sheet the desk opens, too. Nothing is wiped, however often you try.")
        self._message.addWidget(Banner(Shape.PRIVATE, self.tr("Is the passphrase lost?"), more))

    def clear_message(self) -> None:
        """Take away what was said above the button."""
        from connector_desk.ui.widgets.layouts import clear_layout

        clear_layout(self._message)

    def _count_down(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._open.block(self.tr("%n second(s) to wait", "", self._left))
            return
        self._seconds.stop()
        self._open.unblock()
        self.field.field.clear_fault()

    def _lay_out(self, bright: QuietButton) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Mark(), 0, Qt.AlignmentFlag.AlignVCenter)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Text(self.tr("Connector Desk"), Role.DETAIL, wrap=False))
        names.addWidget(Text(self.tr("For whoever knows the neighbourhood"), Role.BODY, "ink2"))
        head.addLayout(names, 1)
        self.column.addLayout(head)
        self.column.addSpacing(14)
        self.column.addWidget(Text(self._greeting(), Role.SECTION))
        self.column.addSpacing(14)
        self.column.addWidget(self.field)
        self.column.addSpacing(8)
        self.column.addLayout(self._message)
        self.column.addWidget(self._open)
        foot = FlowRow(0)
        foot.flow.addWidget(self._forgotten)
        foot.flow.addWidget(bright)
        self.column.addWidget(foot)

    def _greeting(self) -> str:
        hour = datetime.now().astimezone().hour
        if hour < 12:
            return self.tr("Good morning. Good to see you.")
        return self.tr("Good afternoon. Good to see you.") if hour < 18 else self.tr("Good evening. Good to see you.")

    def _give(self) -> None:
        if self._open.isEnabled() and self.field.passphrase():
            self.passphraseGiven.emit(self.field.passphrase())

    def _turn_bright(self) -> None:
        now = looks.chosen()
        looks.put_on(replace(now, is_bright=not now.is_bright))


WARM_UP_AFTER_MS = 60
BOX_WIDTH = 520


class Unlocking(QObject):
    """Puts the box before the street and runs `try_open(passphrase)` off the GUI thread, after `warm_up`."""

    deskOpened = Signal(object)

    def __init__(
        self,
        street: StreetWindow,
        try_open: Callable[[str], object],
        explain: Explain,
        warm_up: Callable[[], object],
        ways: WaysIn | None = None,
        help_: "Callable[[], Help] | None" = None,
    ) -> None:
        """`help_` returns what can be done for a desk that does not open."""
        super().__init__(street)
        self.street = street
        self._try_open, self._explain, self._ways, self._help = try_open, explain, ways, help_
        self._misses, self._is_open = 0, False
        self.recovering: Recovering | None = None
        """What asks for the recovery sheet, once somebody wants that."""
        self.damaged: Damaged | None = None
        """What helps a desk that is damaged, once one is."""
        self._tasks = Tasks(self)
        self.box = UnlockBox(has_recovery=ways is not None)
        self.box.passphraseGiven.connect(self._try)
        self.box.recoveryAsked.connect(self._recover)
        street.show_sheet(self.box, BOX_WIDTH)
        self.box.setFocus()
        # The box is painted first: imports beside it would slow the very thing that somebody waits for.
        QTimer.singleShot(WARM_UP_AFTER_MS, self, lambda: self._load(warm_up))

    def _load(self, warm_up: Callable[[], object]) -> None:
        self._tasks.start(lambda _ticket: warm_up(), self._warm, self._refuse)
        if self._ways is not None and self._ways.by_keyring is not None:
            by_keyring = self._ways.by_keyring
            self._tasks.start(lambda _ticket: self._once(by_keyring), self._done, self._leave_keyring)

    def _try(self, passphrase: str) -> None:
        self.box.wait()
        self.box.clear_message()
        self._tasks.start(lambda _ticket: self._once(lambda: self._try_open(passphrase)), self._done, self._refuse)

    def _once(self, way_in: Callable[[], object]) -> object:
        """Open the desk, unless another way in did so before: jobs run one after the other."""
        if self._is_open:
            raise CancelledError
        desk = way_in()
        self._is_open = True
        return desk

    def _leave_keyring(self, _error: BaseException) -> None:
        """Whatever is wrong with the keyring, the box asks for the passphrase as ever."""

    def _recover(self) -> None:
        from connector_desk.ui.recovery_boxes import Recovering

        assert self._ways is not None
        self.recovering = Recovering(self.street, self._ways.recovery(), self._explain, self._help, self)
        self.recovering.deskOpened.connect(self._done)
        self.recovering.backAsked.connect(self._return)
        self.recovering.mended.connect(self._tell_mended)

    def _return(self) -> None:
        self.street.show_sheet(self.box, BOX_WIDTH)
        self.box.setFocus()

    def _warm(self, _nothing: object) -> None:
        """Nothing to show: the rooms are loaded."""

    def _done(self, desk: object) -> None:
        self.box.field.editor.clear()
        self.deskOpened.emit(desk)

    def _refuse(self, error: BaseException) -> None:
        from connector_desk.domain.errors import WaitFirst, WrongPassphrase
        from connector_desk.ui.damage import can_be_helped

        if self._help is not None and can_be_helped(error):
            self._show_damage(error, self._help())
            return
        what, safe, now = self._explain(error)
        # The button counts the seconds down: a number that stands still beside it would be wrong at once.
        self.box.refuse((what, safe, "" if isinstance(error, WaitFirst) else now))
        if isinstance(error, WaitFirst):
            self.box.hold(error.seconds)
        self._misses += isinstance(error, WrongPassphrase)
        if self._ways is not None and (self._misses >= OFFER_AFTER or isinstance(error, WaitFirst)):
            self.box.offer_recovery()

    def _show_damage(self, error: BaseException, help_: "Help") -> None:
        from connector_desk.domain.backup import Secret
        from connector_desk.ui.damage import Damaged

        self.box.rest()
        self.damaged = Damaged(self.street, error, Secret(self.box.field.passphrase()), help_, self)
        self.damaged.openAsked.connect(self._open_as_it_is)
        self.damaged.backAsked.connect(self._return)
        self.damaged.mended.connect(self._tell_mended)

    def _open_as_it_is(self) -> None:
        passphrase = self.box.field.passphrase()
        self._return()
        self.box.wait()
        # `accepts_damage` is spelled out only here: everywhere else a damaged desk stays shut.
        try_open: Callable[..., object] = self._try_open
        self._tasks.start(
            lambda _ticket: self._once(lambda: try_open(passphrase, accepts_damage=True)), self._done, self._refuse
        )

    def _tell_mended(self, sentence: str) -> None:
        self.box.field.editor.clear()
        self._return()
        self.box.tell(sentence)
