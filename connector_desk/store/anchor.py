"""The anchor: how far the chain of records had come, kept outside the database.

Damage to the write-ahead log is silent: SQLite takes a shorter log for the whole one. An anchor that is ahead of the
database shows that something is lost; one behind it is what a crash between two writes leaves (STORE).
"""

import hmac
import logging
import os
import struct
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from connector_desk.store.key_files import sync_folder, told
from connector_desk.store.keys import DeskKeys, KeyPurpose

ANCHOR_FILE = "desk.anchor"
HEAD_BYTES = 32
_PLACE_BYTES = 512  # a sector: of two places, a torn write can spoil one
_CONTENT = struct.Struct(f">8sQ{HEAD_BYTES}s")
_MAGIC = b"deskanc1"
_MAC_BYTES = 32


@dataclass(frozen=True)
class Anchored:
    """The number of the newest record and the head of the chain there; 0 and zeros before the first one."""

    seq: int
    head: bytes


START = Anchored(0, bytes(HEAD_BYTES))


class Anchor:
    """Two places that are written in turn, each with a MAC; the newest one that holds counts."""

    def __init__(self, folder: Path, keys: DeskKeys) -> None:
        self._path = folder / ANCHOR_FILE
        self._key = keys.derived(KeyPurpose.ANCHOR)
        self._handle: int | None = None
        self._turn = Lock()

    def read(self) -> Anchored | None:
        """Return what the anchor says, or None where there is none that holds."""
        try:
            content = self._path.read_bytes()
        except OSError:
            return None
        places = (content[:_PLACE_BYTES], content[_PLACE_BYTES : 2 * _PLACE_BYTES])
        found = [anchored for place in places if (anchored := self._opened(place))]
        return max(found, key=lambda one: one.seq, default=None)

    def write(self, anchored: Anchored) -> None:
        """Write the place whose turn it is.

        It is not synced, and a write that fails goes to the log only: an older anchor is behind and does no harm,
        while what it is about is saved already.
        """
        try:
            self._write(anchored, anchored.seq % 2)
        except OSError as fault:
            logging.getLogger(__name__).warning("anchor", exc_info=fault)

    def reset(self, anchored: Anchored) -> None:
        """Let both places say the same, durably: after a loss that was accepted, or a restore. Raises FileError."""
        with told(self._path):
            for place in (0, 1):
                self._write(anchored, place)
            assert self._handle is not None
            os.fsync(self._handle)

    def close(self) -> None:
        """Sync what stands there and let go of the file; as with `write`, a disk that refuses goes to the log only."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        try:
            os.fsync(handle)
        except OSError as fault:
            logging.getLogger(__name__).warning("anchor", exc_info=fault)
        finally:
            os.close(handle)

    def _write(self, anchored: Anchored, place: int) -> None:
        content = _CONTENT.pack(_MAGIC, anchored.seq, anchored.head)
        sealed = (content + self._mac(content)).ljust(_PLACE_BYTES, b"\0")
        with self._turn:
            if self._handle is None:
                self._handle = self._opened_file()
            os.lseek(self._handle, place * _PLACE_BYTES, os.SEEK_SET)
            os.write(self._handle, sealed)

    def _opened_file(self) -> int:
        """Return a handle; a new file is made whole and synced, so that a power cut does not make it vanish."""
        is_new = not self._path.exists()
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        if is_new:
            os.write(handle, bytes(2 * _PLACE_BYTES))
            os.fsync(handle)
            sync_folder(self._path.parent)
        return handle

    def _opened(self, place: bytes) -> Anchored | None:
        content, mac = place[: _CONTENT.size], place[_CONTENT.size : _CONTENT.size + _MAC_BYTES]
        if len(mac) < _MAC_BYTES or not hmac.compare_digest(self._mac(content), mac):
            return None
        _magic, seq, head = _CONTENT.unpack(content)
        return Anchored(seq, head)

    def _mac(self, content: bytes) -> bytes:
        return hmac.digest(self._key, content, "sha256")
