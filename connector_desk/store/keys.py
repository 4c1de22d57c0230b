"""The key file beside the database: a random data key that slots wrap, and what holds both together.

The file is JSON: format, version, header (store id, cipher salt, slots), a MAC over the header with a key derived
from the data key, and a plain checksum. The checksum tells an accident before any passphrase is tried; the MAC tells
added, dropped and swapped slots once the data key is known.
"""

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from connector_desk.domain.errors import (
    DeskExists,
    DeskMissing,
    KeyFileDamaged,
    KeyFileMissing,
    NewerDesk,
    WrongPassphrase,
)
from connector_desk.store.key_files import keep_previous, previous_of, publish, publish_new, written
from connector_desk.store.slots import (
    KEY_BYTES,
    SALT_BYTES,
    Damaged,
    KdfCost,
    Part,
    Slot,
    calibrated,
    canonical,
    in_text,
    opened_slot,
    sealed_slot,
    slot_from_json,
)

DATABASE_FILE = "desk.db"
KEYS_FILE = "desk.keys"
_FORMAT = "connector-desk-keys"
_VERSION = 1
_LARGEST_FILE = 1024 * 1024
_MAC_BYTES = 32


class KeyPurpose(StrEnum):
    """What a derived key is for: no key serves two purposes."""

    DATABASE = "db"
    HEADER_MAC = "header-mac"
    ANCHOR = "anchor"
    BACKUP = "backup"
    EXCHANGE = "exchange"
    ERASURES = "erasures"


@dataclass(frozen=True)
class DeskKeys:
    """An open desk's data key, its store and the 16 bytes of salt that belong at the head of its database."""

    store_id: str
    cipher_salt: bytes = field(repr=False)
    data_key: bytes = field(repr=False)

    def derived(self, purpose: KeyPurpose) -> bytes:
        """Return the 32-byte key for one purpose: HKDF-SHA256 (RFC 5869) with the store id as salt."""
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        info = f"connector-desk {purpose}".encode("ascii")
        return HKDF(SHA256(), KEY_BYTES, UUID(self.store_id).bytes, info).derive(self.data_key)


@dataclass(frozen=True)
class _Header:
    store_id: str
    cipher_salt: bytes
    slots: tuple[Slot, ...]

    def as_json(self) -> dict[str, Any]:
        slots = [slot.as_json() for slot in self.slots]
        return {"store_id": self.store_id, "cipher_salt": in_text(self.cipher_salt), "slots": slots}

    def mac(self, keys: DeskKeys) -> bytes:
        covered = canonical({"format": _FORMAT, "version": _VERSION, "header": self.as_json()})
        return hmac.digest(keys.derived(KeyPurpose.HEADER_MAC), covered, "sha256")


@dataclass(frozen=True)
class _Sealed:
    """A header as it was read, whose MAC is not yet checked."""

    header: _Header
    mac: bytes


def new_keys() -> DeskKeys:
    """Return a fresh random data key for a new store. Nothing is written."""
    return DeskKeys(str(uuid4()), secrets.token_bytes(SALT_BYTES), secrets.token_bytes(KEY_BYTES))


def create_key_file(path: Path, keys: DeskKeys, passphrase: str, cost: KdfCost | None = None) -> None:
    """Write a key file with one passphrase slot; without a cost, what suits this machine is measured.

    Raises:
        DeskExists: where a key file or the one before it is there already: never a new key over an old store.
        NotEnoughMemory, FolderMissing, FolderNotWritable, DiskFull, NotWritten

    """
    if path.exists() or previous_of(path).exists():
        raise DeskExists(path)
    slot = sealed_slot(keys.store_id, keys.data_key, passphrase, cost or calibrated(), str(uuid4()))
    temporary = written(path, _encoded(_Header(keys.store_id, keys.cipher_salt, (slot,)), keys))
    publish_new(temporary, path)


def unlock_desk(folder: Path, passphrase: str) -> DeskKeys:
    """Return the keys of the desk in a folder.

    Raises:
        DeskMissing: there is neither a key file nor a database.
        KeyFileMissing, KeyFileDamaged, NewerDesk, WrongPassphrase, NotEnoughMemory

    """
    if not (folder / KEYS_FILE).exists() and not (folder / DATABASE_FILE).exists():
        raise DeskMissing(folder)
    return unlock(folder / KEYS_FILE, passphrase)


def unlock(path: Path, passphrase: str) -> DeskKeys:
    """Return the keys that the passphrase opens. The file before this one is read only where this one is damaged.

    Raises:
        KeyFileMissing, KeyFileDamaged, NewerDesk, WrongPassphrase, NotEnoughMemory

    """
    keys, _header = _opened(path, passphrase)
    return keys


def change_passphrase(path: Path, old: str, new: str, cost: KdfCost | None = None) -> None:
    """Let the slot that opens with `old` open with `new`. Saved twice, so that the file before it forgets `old` too.

    Raises:
        KeyFileMissing, KeyFileDamaged, NewerDesk, WrongPassphrase, NotEnoughMemory, FolderNotWritable, DiskFull,
        NotWritten

    """
    keys, header = _opened(path, old)
    slots = tuple(_renewed(slot, keys, old, new, cost) for slot in header.slots)
    content = _encoded(_Header(header.store_id, header.cipher_salt, slots), keys)
    for _ in range(2):
        if not _is_damaged(path):
            keep_previous(path)
        publish(written(path, content), path)


def _renewed(slot: Slot, keys: DeskKeys, old: str, new: str, cost: KdfCost | None) -> Slot:
    if opened_slot(keys.store_id, slot, old) is None:
        return slot
    return sealed_slot(keys.store_id, keys.data_key, new, cost or calibrated(), slot.account)


def _opened(path: Path, passphrase: str) -> tuple[DeskKeys, _Header]:
    """Try this file and, only where it is damaged, the one before it."""
    if not path.exists():
        raise KeyFileMissing(path)
    try:
        return _opened_one(path, passphrase)
    except Damaged as fault:
        try:
            return _opened_one(previous_of(path), passphrase)
        except Damaged:
            raise KeyFileDamaged(path) from fault


def _opened_one(path: Path, passphrase: str) -> tuple[DeskKeys, _Header]:
    sealed = _read(path)
    header = sealed.header
    keys = _unwrapped(header, header.slots, passphrase)
    if not hmac.compare_digest(header.mac(keys), sealed.mac):
        raise Damaged("mac")
    return keys, header


def _unwrapped(header: _Header, slots: Sequence[Slot], passphrase: str) -> DeskKeys:
    for slot in slots:
        data_key = opened_slot(header.store_id, slot, passphrase)
        if data_key is not None:
            return DeskKeys(header.store_id, header.cipher_salt, data_key)
    raise WrongPassphrase


def _is_damaged(path: Path) -> bool:
    try:
        _read(path)
    except Damaged:
        return True
    return False


def _read(path: Path) -> _Sealed:
    """Return what the file holds. Raises Damaged, also where the file cannot be read at all, and NewerDesk."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise Damaged("size")
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as fault:
        raise Damaged("json") from fault
    whole = Part(found)
    checksum = whole.value("checksum", str)
    if whole.value("format", str) != _FORMAT or checksum != _checksum(found):
        raise Damaged("checksum")
    if whole.value("version", int) > _VERSION:
        raise NewerDesk(path)
    return _Sealed(_header_from_json(whole.value("header", dict)), whole.bytes("mac", _MAC_BYTES))


def _header_from_json(found: object) -> _Header:
    part = Part(found)
    slots = tuple(slot_from_json(slot) for slot in part.value("slots", list))
    if not slots or len({slot.id for slot in slots}) != len(slots):
        raise Damaged("slots")
    return _Header(part.uuid("store_id"), part.bytes("cipher_salt", SALT_BYTES), slots)


def _encoded(header: _Header, keys: DeskKeys) -> bytes:
    content = {"format": _FORMAT, "version": _VERSION, "header": header.as_json(), "mac": in_text(header.mac(keys))}
    whole = {**content, "checksum": _checksum(content)}
    return json.dumps(whole, indent=1).encode("ascii") + os.linesep.encode("ascii")


def _checksum(content: dict[str, Any]) -> str:
    """Every version of the file keeps this rule, so that an old program can tell a newer file from a damaged one."""
    return hashlib.sha256(canonical({key: value for key, value in content.items() if key != "checksum"})).hexdigest()
