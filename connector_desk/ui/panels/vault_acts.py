"""The acts of the vault with their dialogs; what takes a moment runs beside the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from connector_desk.domain.account import Account
from connector_desk.domain.entity import AccountId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.account import AccountDialog, AccountDraft, PassphraseDialog, PinDialog, RevokeDialog
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.recovery_sheet import CheckSheetDialog, RecoverySheetDialog
from connector_desk.ui.panels.vault_ports import VaultServices
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.widgets.text import Text


class LockDialog(FormDialog):
    """Stands over the window while the desk is written again; the desk is closed meanwhile, so it cannot be left."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.call(self.tr("The lock is being changed"), "")
        self.body.addWidget(
            Text(self.tr("Every page of the desk is written again under a new key. This takes a moment."))
        )
        self.body.addWidget(
            Text(self.tr("If the power goes now, the desk is as it was, or as it will be."), tone="ink2")
        )
        self.body.addStretch(1)
        self.main.hide()
        self.back.hide()

    def draft(self) -> bool:
        """Return nothing to keep."""
        return True

    def save(self) -> None:
        """Do nothing: there is nothing to keep."""

    def reject(self) -> None:
        """Stay until it is done."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take every key: the page below has no desk now."""
        event.accept()


class VaultActs(QObject):
    """`told` says what was done, `actFailed` carries why not, `deskChanged` the desk that was opened anew."""

    told = Signal(str)
    actFailed = Signal(object)
    deskChanged = Signal(object)
    lockAsked = Signal()
    changed = Signal()

    def __init__(self, services: VaultServices, words: Words, page: QWidget) -> None:
        super().__init__(page)
        self._services, self._words, self._page = services, words, page
        self._tasks = Tasks(self)
        self._dialog: FormDialog | None = None
        self._sentence = ""
        self._changes_lock = self._is_busy = False

    def ask_add(self) -> None:
        """Let somebody new in."""
        dialog = AccountDialog(self._words, None, self._services.suggest, self._page)
        dialog.kept.connect(self._add)
        self._show(dialog)

    def ask_change(self, account_id: str) -> None:
        """Give somebody another name or role."""
        account = self._account(account_id)
        dialog = AccountDialog(self._words, account, self._services.suggest, self._page)
        change = self._services.accounts.change
        dialog.kept.connect(
            lambda draft: self._run(lambda: change(account.id, draft.name, draft.role), self.tr("Kept."))
        )
        self._show(dialog)

    def ask_passphrase(self, account_id: str) -> None:
        """Give somebody another passphrase."""
        account = self._account(account_id)
        dialog = PassphraseDialog(self._words, account.name, self._services.suggest, self._page)
        said = self.tr("{name} has a new passphrase.").format(name=account.name)
        set_passphrase = self._services.accounts.set_passphrase
        dialog.kept.connect(lambda passphrase: self._run(lambda: set_passphrase(account.id, passphrase), said))
        self._show(dialog)
        dialog.start()

    def ask_revoke(self, account_id: str) -> None:
        """Take somebody's passphrase away, and offer to change the lock."""
        account = self._account(account_id)
        dialog = RevokeDialog(self._words, account.name, self._page)
        dialog.kept.connect(lambda changes_lock: self._revoke(account, changes_lock=changes_lock))
        self._show(dialog)

    def ask_pin(self) -> None:
        """Set the PIN of who works here."""
        dialog = PinDialog(self._words, has_pin=bool(self._services.accounts.current.pin), parent=self._page)
        dialog.kept.connect(lambda pin: self._run(lambda: self._services.accounts.set_pin(pin), self.tr("Kept.")))
        self._show(dialog)

    def ask_sheet(self) -> None:
        """Make a new recovery sheet."""
        has_old = self._services.accounts.recovery() is not None
        dialog = RecoverySheetDialog(self._words, self._services.sheet(), has_old=has_old, parent=self._page)
        dialog.sheetChanged.connect(self.changed)
        dialog.kept.connect(lambda _true: dialog.accept())
        self._show(dialog)

    def ask_check(self) -> None:
        """Try the sheet that lies in the envelope."""
        dialog = CheckSheetDialog(self._words, self._services.sheet(), self._page)
        dialog.sheetChanged.connect(self.changed)
        dialog.kept.connect(lambda _true: dialog.accept())
        self._show(dialog)

    def turn_keyring(self, *, is_on: bool) -> None:
        """Let this computer open the desk for who works here, or no more."""
        current, keyring = self._services.accounts.current, self._services.keyring
        act = keyring.turn_on if is_on else keyring.turn_off
        said = (
            self.tr("This computer opens the desk from now on.") if is_on else self.tr("Only the passphrase opens it.")
        )
        self._run(lambda: act(current), said)

    def _add(self, draft: AccountDraft) -> None:
        said = self.tr("{name} may open the desk from now on.").format(name=draft.name)
        self._run(lambda: self._services.accounts.add(draft.name, draft.role, draft.passphrase), said)

    def _revoke(self, account: Account, *, changes_lock: bool) -> None:
        self._changes_lock = changes_lock
        said = self.tr("The passphrase of {name} opens nothing any more.").format(name=account.name)
        self._run(lambda: self._services.accounts.revoke(account.id), said)

    def _account(self, account_id: str) -> Account:
        wanted = AccountId(account_id)
        return next(one for one in self._services.accounts.all() if one.id == wanted)

    def _show(self, dialog: FormDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    def _run(self, act: Callable[[], object], sentence: str) -> None:
        if self._is_busy:
            return
        self._sentence, self._is_busy = sentence, True
        if self._dialog is not None:
            self._dialog.main.block(self.tr("One moment."))
        self._tasks.start(lambda _ticket: act(), self._done, self._fail)

    def _done(self, _result: object) -> None:
        self._is_busy = False
        if self._dialog is not None:
            self._dialog.accept()
        if self._changes_lock:
            self._changes_lock = False
            self._change_lock()
            return
        self.changed.emit()
        self.told.emit(self._sentence)

    def _fail(self, error: BaseException) -> None:
        self._changes_lock = self._is_busy = False
        if self._dialog is not None:
            self._dialog.main.unblock()
        if not isinstance(error, DeskError):
            raise error
        if self._dialog is None:
            self.actFailed.emit(error)
            return
        self._dialog.show_error(error)

    def _change_lock(self) -> None:
        self._show(LockDialog(self._words, self._page))
        self._tasks.start(lambda _ticket: self._services.change_lock(), self._locked_anew, self._lost)

    def _locked_anew(self, desk: object) -> None:
        self._end_lock()
        self.deskChanged.emit(desk)

    def _lost(self, error: BaseException) -> None:
        """Not even the old desk opened: nothing is left to work with but the unlock box."""
        self._end_lock()
        self.lockAsked.emit()
        if not isinstance(error, DeskError):
            raise error

    def _end_lock(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()
