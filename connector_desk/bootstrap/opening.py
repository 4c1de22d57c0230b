"""The ways into a desk that is there, and what is settled before anybody sees it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from connector_desk.bootstrap.desk import OpenDesk
from connector_desk.device.clock import SystemClock
from connector_desk.domain import errors
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.entity import AccountId

if TYPE_CHECKING:
    from pathlib import Path

    from connector_desk.store.keys import Unlocked


def warm_up() -> None:
    """Import what opening a desk needs, while the passphrase is being typed."""
    import connector_desk.store.desk
    import connector_desk.store.keys
    import connector_desk.ui.window  # noqa: F401


def open_desk(folder: Path, passphrase: str, *, accepts_damage: bool = False, last_account: str = "") -> OpenDesk:
    """Open the desk in a folder and settle what a crash left half written.

    With `accepts_damage` a desk of which something is lost opens as it is, and the chain of records says so. The
    passphrase of `last_account` is tried first.

    Raises:
        DeskMissing, KeyFileMissing, KeyFileDamaged, WrongPassphrase, NotADesk, NewerDesk, NotEnoughMemory
        WaitFirst: too many passphrases did not fit.
        DeskDamaged: something is lost, and nobody has accepted that yet.

    """
    from connector_desk.store.keys import unlock

    return enter(folder, lambda path: unlock(path, passphrase, first=last_account), accepts_damage=accepts_damage)


def recover_desk(folder: Path, code: str, *, accepts_damage: bool = False) -> OpenDesk:
    """Open the desk with the code of the recovery sheet, as the first coordinator; the sheet must be renewed then.

    Raises:
        RecoveryCodeMistyped, RecoveryCodeWrongLength, WrongRecoveryCode, and what `open_desk` raises.

    """
    from connector_desk.store.keys import unlock_with_recovery
    from connector_desk.store.recovery_code import parse

    known = parse(code)
    return enter(folder, lambda path: unlock_with_recovery(path, known), accepts_damage=accepts_damage)


def open_by_keyring(folder: Path, account: str, *, accepts_damage: bool = False) -> OpenDesk:
    """Open the desk with what the keyring of this computer keeps for an account.

    Raises:
        KeyringTrouble: it keeps nothing, or cannot be used; the passphrase can.
        and what `open_desk` raises.

    """
    from connector_desk.device.keyring import SystemKeyring
    from connector_desk.store.keys import unlock_with_wrapping_key

    def way_in(path: Path) -> Unlocked:
        key = SystemKeyring().fetch(account)
        if key is None:
            raise errors.KeyringTrouble(errors.KeyringFault.ABSENT)
        return unlock_with_wrapping_key(path, account, key)

    return enter(folder, way_in, accepts_damage=accepts_damage)


def inspect_desk(folder: Path, passphrase: str) -> OpenDesk:
    """Open the desk to check it: whatever is wrong with it, and without a trace in it.

    Raises:
        DeskInUse, DeskMissing, KeyFileMissing, KeyFileDamaged, WrongPassphrase, NotADesk, NewerDesk, NotEnoughMemory

    """
    from connector_desk.store.desk import open_desk as open_store
    from connector_desk.store.keys import unlock

    unlocked = _unlocked(folder, lambda path: unlock(path, passphrase))
    return OpenDesk(open_store(folder, unlocked.keys), lambda _changed: None)


def enter(folder: Path, way_in: Callable[[Path], Unlocked], *, accepts_damage: bool) -> OpenDesk:
    """Open a desk by any way in. Raises what `open_desk` raises, and what the way in raises."""
    from connector_desk.store.attempts import Attempts
    from connector_desk.store.desk import open_desk as open_store

    unlocked = _unlocked(folder, way_in)
    store = open_store(folder, unlocked.keys)
    opened = OpenDesk(store, lambda _changed: None)
    try:
        problems = store.problems_at_start()
        if problems and not accepts_damage:
            raise errors.DeskDamaged(folder, tuple(str(problem) for problem in problems))
        opened.drop_unopened()
        opened.begin(AccountId(unlocked.account), failures=Attempts(folder).succeeded())
        if problems:
            store.trust()
            opened.room.note(AuditEvent.DAMAGE_ACCEPTED)
        opened.settle_erasures()
        opened.publisher.settle()
    except BaseException:
        opened.close()
        raise
    return opened


def _unlocked(folder: Path, way_in: Callable[[Path], Unlocked]) -> Unlocked:
    """Try a way in; who fails too often has to wait first."""
    from connector_desk.store.attempts import Attempts
    from connector_desk.store.keys import key_file_in
    from connector_desk.store.single import refuse_in_use

    refuse_in_use(folder)
    path, attempts, clock = key_file_in(folder), Attempts(folder), SystemClock()
    attempts.refuse_early(clock.now())
    try:
        return way_in(path)
    except (errors.WrongPassphrase, errors.WrongRecoveryCode):
        attempts.failed(clock.now())
        raise


def change_lock(desk: OpenDesk) -> OpenDesk:
    """Give a desk a new data key, and return it opened anew for who works at it; the one handed in is closed.

    Where that fails the desk opens as it was, and says in `fault` why. Raises what `open_desk` raises where even that
    fails: nothing is open then.
    """
    from connector_desk.store.desk import open_desk as open_store
    from connector_desk.store.rotation import rotate

    folder, keys, account = desk.folder, desk.keys, desk.room.session.account
    desk.let_go()
    fault: errors.DeskError | None = None
    try:
        keys = rotate(folder, keys)
    except errors.DeskError as refused:
        fault = refused
    opened = OpenDesk(open_store(folder, keys), lambda _changed: None)
    opened.room.session.account = account
    if fault is None:
        opened.room.note(AuditEvent.KEY_ROTATED)
    opened.fault, opened.was_reopened = fault, True
    return opened
