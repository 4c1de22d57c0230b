"""Who may open a desk: slots are added, renewed and taken away by whoever has it open, without anybody's passphrase.

Each change is written to the key file and to the one before it, so that neither opens in a way that was taken away.
"""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from connector_desk.domain.errors import LastWayIn, NotFound
from connector_desk.store.key_files import previous_of, publish_new, written
from connector_desk.store.key_format import KeyFile, encoded, read_either, write_both
from connector_desk.store.key_parts import Damaged
from connector_desk.store.keys import DeskKeys, KeyPurpose
from connector_desk.store.recovery_code import RecoveryCode, new_code
from connector_desk.store.sealing import KEY_BYTES
from connector_desk.store.slots import KdfCost, Slot, SlotKind, passphrase_slot, random_slot, resealed


@dataclass(frozen=True)
class SlotLine:
    """One way into a desk; `account` is empty for the recovery code."""

    kind: SlotKind
    account: str


def slots_of(path: Path, keys: DeskKeys) -> tuple[SlotLine, ...]:
    """Return every way into the desk. Raises KeyFileMissing, KeyFileDamaged, NewerDesk."""
    file = _genuine(path, keys)
    if file.old is not None:
        return (SlotLine(SlotKind.PASSPHRASE, file.old.account),)
    return tuple(SlotLine(slot.kind, slot.account) for slot in file.slots)


def add_passphrase(path: Path, keys: DeskKeys, account: str, passphrase: str, cost: KdfCost | None = None) -> None:
    """Let an account that had no passphrase open the desk with this one.

    Raises:
        TextMissing: the passphrase is empty.
        NotEnoughMemory, KeyFileMissing, KeyFileDamaged, NewerDesk, FolderNotWritable, DiskFull, NotWritten

    """
    slots = _slots(path, keys)
    if _has_passphrase(slots, account):
        raise ValueError("the account has a passphrase")
    _write(path, keys, (*slots, passphrase_slot(keys.store_id, keys.data_key, account, passphrase, cost)))


def change_passphrase(path: Path, keys: DeskKeys, account: str, new: str, cost: KdfCost | None = None) -> None:
    """Let the passphrase slot of an account open with `new` only.

    Raises:
        NotFound: the account has no passphrase.
        TextMissing: the passphrase is empty.
        NotEnoughMemory, KeyFileMissing, KeyFileDamaged, NewerDesk, FolderNotWritable, DiskFull, NotWritten

    """
    slots = _slots(path, keys)
    _require_passphrase(slots, account)
    slot = passphrase_slot(keys.store_id, keys.data_key, account, new, cost)
    _write(path, keys, _replaced(slots, slot, lambda one: _is(one, SlotKind.PASSPHRASE, account)))


def revoke(path: Path, keys: DeskKeys, account: str) -> None:
    """Take every way in of an account away. Doing so again changes nothing.

    Whoever knew the passphrase and kept an old key file still has the data key: only rotating it shuts them out of what
    is written from then on.

    Raises:
        LastWayIn: nobody else has a passphrase.
        KeyFileMissing, KeyFileDamaged, NewerDesk, FolderNotWritable, DiskFull, NotWritten

    """
    left = [slot for slot in _slots(path, keys) if slot.account != account]
    if not any(slot.kind is SlotKind.PASSPHRASE for slot in left):
        raise LastWayIn
    _write(path, keys, left)


def renew_recovery(path: Path, keys: DeskKeys) -> RecoveryCode:
    """Return a fresh recovery code, with which alone the recovery slot opens from now on.

    Raises:
        KeyFileMissing, KeyFileDamaged, NewerDesk, FolderNotWritable, DiskFull, NotWritten

    """
    code = new_code()
    slot = random_slot(keys.store_id, keys.data_key, SlotKind.RECOVERY, "", code.bits)
    _write(path, keys, _replaced(_slots(path, keys), slot, lambda one: one.kind is SlotKind.RECOVERY))
    return code


def put_keyring_slot(path: Path, keys: DeskKeys, account: str) -> bytes:
    """Return a fresh 32-byte wrapping key for the system's keyring, which opens the desk for an account from now on.

    Raises:
        NotFound: the account has no passphrase: a keyring is never the only way in.
        KeyFileMissing, KeyFileDamaged, NewerDesk, FolderNotWritable, DiskFull, NotWritten

    """
    slots = _slots(path, keys)
    _require_passphrase(slots, account)
    key = secrets.token_bytes(KEY_BYTES)
    slot = random_slot(keys.store_id, keys.data_key, SlotKind.KEYRING, account, key)
    _write(path, keys, _replaced(slots, slot, lambda one: _is(one, SlotKind.KEYRING, account)))
    return key


def drop_keyring_slot(path: Path, keys: DeskKeys, account: str) -> None:
    """Let what the keyring holds open nothing any more. Doing so again changes nothing.

    Raises:
        KeyFileMissing, KeyFileDamaged, NewerDesk, FolderNotWritable, DiskFull, NotWritten

    """
    _write(path, keys, [slot for slot in _slots(path, keys) if not _is(slot, SlotKind.KEYRING, account)])


def write_rotated_key_file(path: Path, target: Path, old: DeskKeys, new: DeskKeys) -> None:
    """Write, at `target` and as the one before it, the key file at `path` with every slot sealed to the new data key.

    Raises:
        KeyFileMissing, KeyFileDamaged, NewerDesk, DeskExists, FolderMissing, FolderNotWritable, DiskFull, NotWritten

    """
    slots = [resealed(new.store_id, slot, new.data_key) for slot in _slots(path, old)]
    content = _content(new, slots)
    for file in (previous_of(target), target):
        publish_new(written(file, content), file)


def _slots(path: Path, keys: DeskKeys) -> tuple[Slot, ...]:
    """Return the slots of today's version. The one of version 1 can be made anew only by who opened it."""
    file = _genuine(path, keys)
    if file.old is None:
        return file.slots
    if keys.upgraded is None:
        raise ValueError("these keys were not opened from the version 1 file whose slot should be kept")
    return (keys.upgraded,)


def _genuine(path: Path, keys: DeskKeys) -> KeyFile:
    mac_key = keys.derived(KeyPurpose.HEADER_MAC)

    def accepted(file: KeyFile) -> KeyFile:
        if not file.is_genuine(mac_key):
            raise Damaged("mac")
        return file

    return read_either(path, accepted)


def _replaced(slots: Iterable[Slot], new: Slot, is_old: Callable[[Slot], bool]) -> list[Slot]:
    return [*(slot for slot in slots if not is_old(slot)), new]


def _is(slot: Slot, kind: SlotKind, account: str) -> bool:
    return slot.kind is kind and slot.account == account


def _has_passphrase(slots: Iterable[Slot], account: str) -> bool:
    return any(_is(slot, SlotKind.PASSPHRASE, account) for slot in slots)


def _require_passphrase(slots: Iterable[Slot], account: str) -> None:
    if not _has_passphrase(slots, account):
        raise NotFound("account", account)


def _write(path: Path, keys: DeskKeys, slots: Iterable[Slot]) -> None:
    write_both(path, _content(keys, slots))


def _content(keys: DeskKeys, slots: Iterable[Slot]) -> bytes:
    return encoded(keys.store_id, keys.cipher_salt, tuple(slots), keys.derived(KeyPurpose.HEADER_MAC))
