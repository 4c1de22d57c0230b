"""F8: somebody else takes over the open desk with a PIN. Three misses lock it."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_desk.domain.account import Account
from connector_desk.domain.entity import AccountId
from connector_desk.domain.errors import DeskError, WrongPin
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.account import PinDialog, pin_field
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.fields import PickField
from connector_desk.ui.widgets.text import Text


class Accounts(Protocol):
    """Who may take over."""

    @property
    def current(self) -> Account: ...  # noqa: D102
    def all(self) -> tuple[Account, ...]: ...  # noqa: D102
    def switch(self, account_id: AccountId, pin: str) -> None: ...  # noqa: D102
    def set_pin(self, pin: str) -> None: ...  # noqa: D102


class SwitchDialog(FormDialog):
    """Gives the id of an account and a PIN."""

    pinAsked = Signal()

    def __init__(self, words: Words, name: str, others: Sequence[Account], parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.call(self.tr("Who takes over?"), self.tr("Take over"), self.tr("Now {name} works here.").format(name=name))
        self.who = PickField(self.tr("Who are you?"), [(one.id, one.name) for one in others])
        self.pin = pin_field(self.tr("Your PIN"))
        self.pin.editor.returnPressed.connect(self.save)
        mine = QuietButton(self.tr("The PIN of {name}").format(name=name), "key")
        mine.clicked.connect(self.pinAsked)
        if others:
            self.body.addWidget(self.who)
            self.body.addWidget(self.pin)
            self.watch({"who": self.who, "pin": self.pin})
        else:
            self.body.addWidget(Text(self.tr("Nobody else has a PIN yet. Who wants one sets it here, with F8.")))
            self.main.hide()
        self.body.addWidget(mine, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self._is_touched = False

    def touch(self) -> None:
        """Leave without a question: a PIN that was typed is nothing to keep."""

    def draft(self) -> tuple[AccountId, str]:
        """Return who, and the PIN."""
        return AccountId(self.who.value()), self.pin.value()

    def save(self) -> None:
        """Hand it over, where there is somebody to take over."""
        if not self.main.isHidden():
            super().save()


class Switching(QObject):
    """Asks who takes over. `switchDone` comes when somebody did, `lockAsked` after three misses."""

    switchDone = Signal()
    lockAsked = Signal()

    def __init__(self, accounts: Accounts, words: Words, window: QWidget) -> None:
        super().__init__(window)
        self._accounts, self._words, self._window = accounts, words, window

    def ask(self) -> None:
        """Open the dialog."""
        current = self._accounts.current
        others = [one for one in self._accounts.all() if one.pin and one.id != current.id]
        dialog = SwitchDialog(self._words, current.name, others, self._window)
        dialog.kept.connect(lambda draft: self._switch(dialog, *draft))
        dialog.pinAsked.connect(lambda: self._ask_pin(dialog))
        dialog.open()

    def _switch(self, dialog: SwitchDialog, account_id: AccountId, pin: str) -> None:
        try:
            self._accounts.switch(account_id, pin)
        except WrongPin as wrong:
            dialog.pin.editor.clear()
            if wrong.left:
                dialog.show_error(wrong)
                return
            dialog.done(0)
            self.lockAsked.emit()
        except DeskError as refused:
            dialog.show_error(refused)
        else:
            dialog.accept()
            self.switchDone.emit()

    def _ask_pin(self, below: SwitchDialog) -> None:
        below.done(0)
        dialog = PinDialog(self._words, has_pin=bool(self._accounts.current.pin), parent=self._window)
        dialog.kept.connect(lambda pin: self._set_pin(dialog, pin))
        dialog.open()

    def _set_pin(self, dialog: PinDialog, pin: str) -> None:
        try:
            self._accounts.set_pin(pin)
        except DeskError as refused:
            dialog.show_error(refused)
            return
        dialog.accept()
