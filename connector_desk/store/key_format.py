"""The key file as JSON: format, version, header (store id, cipher salt, slots), MAC and checksum.

The plain checksum tells an accident before anything is tried. The MAC, by a key derived from the data key, covers all
before it and tells added, dropped and swapped slots once the data key is known. Version 1 had one slot, which wrapped
the data key itself; it is read and never written.
"""

import hashlib
import hmac
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from connector_desk.domain.errors import KeyFileDamaged, KeyFileMissing, NewerDesk
from connector_desk.store.key_files import drop_passing, previous_of, publish, written
from connector_desk.store.key_parts import Damaged, Part, canonical, in_text
from connector_desk.store.old_slots import OldSlot, old_slot_from_json
from connector_desk.store.sealing import SALT_BYTES
from connector_desk.store.slots import Slot, SlotKind, slot_from_json
from connector_desk.store.swap import settle

_FORMAT = "connector-desk-keys"
_VERSION = 2
_LARGEST_FILE = 1024 * 1024
_MAC_BYTES = 32
T = TypeVar("T")


@dataclass(frozen=True)
class KeyFile:
    """A key file as it was read, whose MAC is not yet checked. `old` is the one slot of version 1, which has no other.

    `covered` is what the MAC covers.
    """

    store_id: str
    cipher_salt: bytes
    slots: tuple[Slot, ...]
    old: OldSlot | None
    covered: bytes
    mac: bytes

    def is_genuine(self, mac_key: bytes) -> bool:
        """Say whether everything in the file was written by somebody who knew the data key."""
        return hmac.compare_digest(hmac.digest(mac_key, self.covered, "sha256"), self.mac)


def read_either(path: Path, accepted: Callable[[KeyFile], T]) -> T:
    """Return what `accepted` makes of this key file or, only where it is damaged, of the one before it.

    `accepted` raises Damaged where the MAC is wrong. A rotation that was interrupted is settled first.

    Raises:
        KeyFileMissing, KeyFileDamaged, NewerDesk

    """
    settle(path.parent)
    if not path.exists():
        raise KeyFileMissing(path)
    try:
        return accepted(_read(path))
    except Damaged as fault:
        try:
            return accepted(_read(previous_of(path)))
        except Damaged:
            raise KeyFileDamaged(path) from fault


def write_both(path: Path, content: bytes) -> None:
    """Put the content in the key file and, first, in the one before it.

    Whichever moment this is interrupted, the key file is whole, and is either the old or the new one. Afterwards no
    file beside it opens in a way that was taken away.

    Raises:
        FolderMissing, FolderNotWritable, DiskFull, NotWritten

    """
    for target in (previous_of(path), path):
        publish(written(target, content), target)
    # The pattern of the key file fits the one before it, too.
    drop_passing(path)


def encoded(store_id: str, cipher_salt: bytes, slots: Sequence[Slot], mac_key: bytes) -> bytes:
    """Return the content of a key file."""
    header = {
        "store_id": store_id,
        "cipher_salt": in_text(cipher_salt),
        "slots": [slot.as_json() for slot in slots],
    }
    content: dict[str, Any] = {"format": _FORMAT, "version": _VERSION, "header": header}
    content["mac"] = in_text(hmac.digest(mac_key, _covered(_VERSION, header), "sha256"))
    content["checksum"] = checksum(content)
    return json.dumps(content, indent=1).encode("ascii") + os.linesep.encode("ascii")


def checksum(content: dict[str, Any]) -> str:
    """Return the SHA-256 of everything but the checksum itself, in hexadecimal.

    Every version of the file keeps this rule, so that an old program can tell a newer file from a damaged one.
    """
    return hashlib.sha256(canonical({key: value for key, value in content.items() if key != "checksum"})).hexdigest()


def _covered(version: int, header: dict[str, Any]) -> bytes:
    return canonical({"format": _FORMAT, "version": version, "header": header})


def _read(path: Path) -> KeyFile:
    """Return what the file holds. Raises Damaged, also where the file cannot be read at all, and NewerDesk."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise Damaged("size")
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as fault:
        raise Damaged("json") from fault
    whole = Part(found)
    if whole.value("format", str) != _FORMAT or whole.value("checksum", str) != checksum(found):
        raise Damaged("checksum")
    version = whole.value("version", int)
    if version > _VERSION:
        raise NewerDesk(path)
    header = whole.value("header", dict)
    slots, old = _slots(version, Part(header).value("slots", list))
    return KeyFile(
        store_id=Part(header).uuid("store_id"),
        cipher_salt=Part(header).bytes("cipher_salt", SALT_BYTES),
        slots=slots,
        old=old,
        covered=_covered(version, header),
        mac=whole.bytes("mac", _MAC_BYTES),
    )


def _slots(version: int, found: list[object]) -> tuple[tuple[Slot, ...], OldSlot | None]:
    if version == 1:
        if len(found) != 1:
            raise Damaged("slots")
        return (), old_slot_from_json(found[0])
    slots = tuple(slot_from_json(slot) for slot in found)
    has_passphrase = any(slot.kind is SlotKind.PASSPHRASE for slot in slots)
    if version != _VERSION or not has_passphrase or len({slot.id for slot in slots}) != len(slots):
        raise Damaged("slots")
    return slots, None
