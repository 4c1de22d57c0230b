"""The unlock box: one field, one button. Heavy rooms load while the passphrase is typed."""

from collections.abc import Callable
from dataclasses import replace
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
from connector_desk.ui.widgets.mark import Mark
from connector_desk.ui.widgets.paper import Paper
from connector_desk.ui.widgets.text import Text

if TYPE_CHECKING:
    from connector_desk.ui.damage import Damaged, Help

ThreeParts = tuple[str, str, str]
"""What happened, what is safe, what now."""
Explain = Callable[[BaseException], ThreeParts]


class UnlockBox(Paper):
    """Asks for the passphrase; `passphraseGiven` carries it once and the field is emptied when the desk opens."""

    passphraseGiven = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.field = PassphraseField(self.tr("Your passphrase"))
        self.field.editor.returnPressed.connect(self._give)
        self.field.editor.textEdited.connect(lambda _text: self.field.field.clear_fault())
        self._open = MainButton(self.tr("Open the desk"), "lock", "Enter")
        self._open.clicked.connect(self._give)
        bright = QuietButton(self.tr("Large and clear"), "eye")
        bright.clicked.connect(self._turn_bright)
        self._told = QVBoxLayout()
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

        self._told.addWidget(Banner(Shape.RUNNING, sentence))

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
        self.column.addLayout(self._told)
        self.column.addWidget(self._open)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(bright)
        self.column.addLayout(foot)

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


class Unlocking(QObject):
    """Puts the box before the street and runs `try_open(passphrase)` off the GUI thread, after `warm_up`."""

    deskOpened = Signal(object)

    def __init__(
        self,
        street: StreetWindow,
        try_open: Callable[[str], object],
        explain: Explain,
        warm_up: Callable[[], object],
        help_: "Callable[[], Help] | None" = None,
    ) -> None:
        """`help_` returns what can be done for a desk that does not open."""
        super().__init__(street)
        self.street = street
        self._try_open, self._explain, self._help = try_open, explain, help_
        self.damaged: Damaged | None = None
        """What helps a desk that is damaged, once one is."""
        self._tasks = Tasks(self)
        self.box = UnlockBox()
        self.box.passphraseGiven.connect(self._try)
        street.show_sheet(self.box, 520)
        self.box.setFocus()
        # The box is painted first: imports beside it would slow the very thing that somebody waits for.
        QTimer.singleShot(WARM_UP_AFTER_MS, self, lambda: self._load(warm_up))

    def _load(self, warm_up: Callable[[], object]) -> None:
        self._tasks.start(lambda _ticket: warm_up(), self._warm, self._refuse)

    def _try(self, passphrase: str) -> None:
        self.box.wait()
        self._tasks.start(lambda _ticket: self._try_open(passphrase), self._done, self._refuse)

    def _warm(self, _nothing: object) -> None:
        """Nothing to show: the rooms are loaded."""

    def _done(self, desk: object) -> None:
        self.box.field.editor.clear()
        self.deskOpened.emit(desk)

    def _refuse(self, error: BaseException) -> None:
        from connector_desk.ui.damage import Damaged, can_be_helped

        if self._help is None or not can_be_helped(error):
            self.box.refuse(self._explain(error))
            return
        self.box.rest()
        self.damaged = Damaged(self.street, error, self.box.field.passphrase(), self._help(), self)
        self.damaged.openAsked.connect(self._open_as_it_is)
        self.damaged.backAsked.connect(self.show_box)
        self.damaged.mended.connect(self._tell_mended)

    def show_box(self) -> None:
        """Put the box before the street again."""
        self.street.show_sheet(self.box, 520)
        self.box.setFocus()

    def _open_as_it_is(self) -> None:
        passphrase = self.box.field.passphrase()
        self.show_box()
        self.box.wait()
        # Everywhere else a damaged desk stays shut.
        try_open: Callable[..., object] = self._try_open
        self._tasks.start(lambda _ticket: try_open(passphrase, accepts_damage=True), self._done, self._refuse)

    def _tell_mended(self, sentence: str) -> None:
        self.box.field.editor.clear()
        self.show_box()
        self.box.tell(sentence)
