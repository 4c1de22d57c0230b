"""The keys of a desk: a random data key that nothing but slots in the key file beside the database can give back.

What changes the slots lies in `key_changes`, how the file is spelled in `key_format`.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from uuid import UUID, uuid4

from connector_desk.domain.errors import (
    DeskError,
    DeskExists,
    DeskMissing,
    KeyringFault,
    KeyringTrouble,
    WrongPassphrase,
    WrongRecoveryCode,
)
from connector_desk.store.key_files import previous_of, publish_new, written
from connector_desk.store.key_format import KeyFile, encoded, read_either
from connector_desk.store.key_parts import Damaged
from connector_desk.store.recovery_code import RecoveryCode
from connector_desk.store.sealing import KEY_BYTES, SALT_BYTES, expanded
from connector_desk.store.slots import (
    KdfCost,
    Slot,
    SlotKind,
    opened_by_passphrase,
    opened_by_random,
    passphrase_slot,
)
from connector_desk.store.swap import settle

DATABASE_FILE = "desk.db"
KEYS_FILE = "desk.keys"


class KeyPurpose(StrEnum):
    """What a derived key is for: no key serves two purposes."""

    DATABASE = "db"
    HEADER_MAC = "header-mac"
    ANCHOR = "anchor"
    BACKUP = "backup"
    ERASURES = "erasures"


@dataclass(frozen=True)
class DeskKeys:
    """An open desk's data key, its store and the 16 bytes of salt that belong at the head of its database.

    `upgraded` is there where a key file of version 1 was opened: its slot as version 2 has it, made while the
    passphrase was known. It is written when something else in the key file changes.
    """

    store_id: str
    cipher_salt: bytes = field(repr=False)
    data_key: bytes = field(repr=False)
    upgraded: Slot | None = field(default=None, repr=False, compare=False)

    def derived(self, purpose: KeyPurpose) -> bytes:
        """Return the 32-byte key for one purpose: HKDF-SHA256 (RFC 5869) with the store id as salt."""
        return expanded(self.data_key, UUID(self.store_id).bytes, purpose)


@dataclass(frozen=True)
class Unlocked:
    """The keys of a desk and how they were got at. `account` is empty for the recovery code, which is nobody's own."""

    keys: DeskKeys
    account: str
    kind: SlotKind


def new_keys() -> DeskKeys:
    """Return a fresh random data key for a new store. Nothing is written."""
    return DeskKeys(str(uuid4()), secrets.token_bytes(SALT_BYTES), secrets.token_bytes(KEY_BYTES))


def rotated(keys: DeskKeys) -> DeskKeys:
    """Return a fresh random data key, and a fresh salt, for the same store. Nothing is written."""
    return replace(new_keys(), store_id=keys.store_id)


def create_key_file(path: Path, keys: DeskKeys, account: str, passphrase: str, cost: KdfCost | None = None) -> None:
    """Write a key file with the passphrase of a first account; without a cost, what suits this machine is measured.

    Raises:
        DeskExists: where a key file or the one before it is there already: never a new key over an old store.
        TextMissing: the passphrase is empty.
        NotEnoughMemory, FolderMissing, FolderNotWritable, DiskFull, NotWritten

    """
    if path.exists() or previous_of(path).exists():
        raise DeskExists(path)
    slot = passphrase_slot(keys.store_id, keys.data_key, account, passphrase, cost)
    mac_key = keys.derived(KeyPurpose.HEADER_MAC)
    publish_new(written(path, encoded(keys.store_id, keys.cipher_salt, (slot,), mac_key)), path)


def key_file_in(folder: Path) -> Path:
    """Return where the key file of the desk in a folder is, or should be. Raises DeskMissing."""
    settle(folder)
    if not (folder / KEYS_FILE).exists() and not (folder / DATABASE_FILE).exists():
        raise DeskMissing(folder)
    return folder / KEYS_FILE


def unlock_desk(folder: Path, passphrase: str) -> DeskKeys:
    """Return the keys of the desk in a folder, whoever's passphrase it is.

    Raises:
        DeskMissing: there is neither a key file nor a database.
        KeyFileMissing, KeyFileDamaged, NewerDesk, WrongPassphrase, NotEnoughMemory

    """
    return unlock(key_file_in(folder), passphrase).keys


def unlock(path: Path, passphrase: str, first: str = "") -> Unlocked:
    """Return what the passphrase opens. Each slot costs a second: that of the account `first` is tried first.

    The file before this one is read only where this one is damaged.

    Raises:
        KeyFileMissing, KeyFileDamaged, NewerDesk, WrongPassphrase, NotEnoughMemory

    """

    def accepted(file: KeyFile) -> Unlocked:
        if file.old is not None:
            return _genuine(file, _opened_old(file, passphrase))
        slots = sorted(_of_kind(file, SlotKind.PASSPHRASE), key=lambda slot: slot.account != first)
        found = ((opened_by_passphrase(file.store_id, slot, passphrase), slot) for slot in slots)
        return _genuine(file, _first_open(file, found, WrongPassphrase()))

    return read_either(path, accepted)


def unlock_with_recovery(path: Path, code: RecoveryCode) -> Unlocked:
    """Return what the recovery code opens.

    Raises:
        KeyFileMissing, KeyFileDamaged, NewerDesk, WrongRecoveryCode

    """

    def accepted(file: KeyFile) -> Unlocked:
        slots = _of_kind(file, SlotKind.RECOVERY)
        found = ((opened_by_random(file.store_id, slot, code.bits), slot) for slot in slots)
        return _genuine(file, _first_open(file, found, WrongRecoveryCode()))

    return read_either(path, accepted)


def unlock_with_wrapping_key(path: Path, account: str, key: bytes) -> Unlocked:
    """Return what the wrapping key from the system's keyring opens.

    Raises:
        KeyringTrouble: the account has no slot for a keyring, or the key is not the one that was put there.
        KeyFileMissing, KeyFileDamaged, NewerDesk

    """

    def accepted(file: KeyFile) -> Unlocked:
        slots = [slot for slot in _of_kind(file, SlotKind.KEYRING) if slot.account == account]
        found = ((opened_by_random(file.store_id, slot, key), slot) for slot in slots)
        return _genuine(file, _first_open(file, found, KeyringTrouble(KeyringFault.CHANGED)))

    return read_either(path, accepted)


def _of_kind(file: KeyFile, kind: SlotKind) -> list[Slot]:
    return [slot for slot in file.slots if slot.kind is kind]


def _first_open(file: KeyFile, found: Iterable[tuple[bytes | None, Slot]], wrong: DeskError) -> Unlocked:
    for data_key, slot in found:
        if data_key is not None:
            return Unlocked(DeskKeys(file.store_id, file.cipher_salt, data_key), slot.account, slot.kind)
    raise wrong


def _opened_old(file: KeyFile, passphrase: str) -> Unlocked:
    assert file.old is not None
    opened = file.old.opened(file.store_id, passphrase)
    if opened is None:
        raise WrongPassphrase
    data_key, slot = opened
    return Unlocked(DeskKeys(file.store_id, file.cipher_salt, data_key, slot), slot.account, slot.kind)


def _genuine(file: KeyFile, unlocked: Unlocked) -> Unlocked:
    if not file.is_genuine(unlocked.keys.derived(KeyPurpose.HEADER_MAC)):
        raise Damaged("mac")
    return unlocked
