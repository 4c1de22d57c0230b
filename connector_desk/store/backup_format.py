r"""The file of a backup, down to its bytes, so that somebody without this program can open it.

Numbers are big-endian, base64 is the standard one with padding.

====== =================================================================================================
bytes  what
====== =================================================================================================
16     the magic ``b"desk-backup\r\n\x1a\n\x00"``
4      N, the length of the header
N      the header, JSON in ASCII
32     H, the SHA-256 of all bytes before it
rest   the body, in sealed pieces
====== =================================================================================================

**Header**: `format` "connector-desk-backup", `version` 1, `store_id` (a UUID as text), `made_at` (ISO 8601 with
offset), `chunk_bytes` 1048576, `key_file` (base64 of the whole key file) and `wrapped_key` (base64 of 60 bytes: a nonce
of 12, 32 sealed, a tag of 16).

**Keys**: a passphrase and the key file give the data key (`keys.py`). HKDF-SHA256 of the data key, 32 bytes long, with
the 16 bytes of the store id as salt and `connector-desk backup` as info, gives the wrapping key; with
`connector-desk db` it gives the key of the database. AES-256-GCM under the wrapping key, with
`connector-desk-backup 1 <store_id>` as associated data, opens `wrapped_key`: the 32 bytes that seal this one file.

**Pieces**: the body is cut into pieces of `chunk_bytes`; the last one may be shorter and is never empty. Each is sealed
with AES-256-GCM under the key of the file: the nonce is the number of the piece in 11 bytes, from 0, and one byte that
is 1 for the last piece and else 0; the associated data is H; the tag follows. So nothing can be cut off, put in another
order, taken from another backup or added at the end.

**Body**: 4 bytes M; the manifest, M bytes of JSON; the database; the SHA-256 of the database, 32 bytes. The manifest
has `store_id`, `made_at`, `schema_version`, `page_size`, `page_count`, `counts` (rows of each table but the search
index) and `chain_head` (`seq` and `head` of the last audit record, or null). The database is `page_size` times
`page_count` bytes.

**Database**: the file as SQLCipher 4 wrote it. Of the first page, 16 bytes are the salt, in place of the first 16 bytes
of SQLite's header; the salt counts from the key file. Each page of 4096 bytes ends with 80 of its own: 16 of IV and 64
of HMAC. The page before them, without the salt, is AES-256-CBC under the key of the database, unpadded. The HMAC-SHA512
covers the ciphertext, the IV and the page number, from 1, in four little-endian bytes; its key is PBKDF2-HMAC-SHA512 of
the database key, 2 rounds, 32 bytes, with the salt, each byte of it XOR 0x3a, as salt.
"""

import base64
import binascii
import hashlib
import json
import os
import secrets
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Protocol
from uuid import UUID

from connector_desk.domain.errors import BackupDamaged, NewerDesk, Unreachable
from connector_desk.store.keys import DeskKeys, KeyPurpose

CHUNK_BYTES = 1024 * 1024
DIGEST_BYTES = 32
LENGTH_BYTES = 4
_MAGIC = b"desk-backup\r\n\x1a\n\x00"
_FORMAT = "connector-desk-backup"
_VERSION = 1
_NONCE_BYTES, _TAG_BYTES, _KEY_BYTES = 12, 16, 32
# A key file has at most one MiB (`keys.py`), and base64 makes it a third longer.
_LARGEST_HEADER = 2 * 1024 * 1024


@dataclass(frozen=True)
class Header:
    """What stands in the open at the head of a backup. `digest` covers all of it."""

    store_id: str
    made_at: datetime
    key_file: bytes
    wrapped_key: bytes
    digest: bytes


class Sink(Protocol):
    """Where sealed bytes go."""

    def write(self, data: bytes, /) -> object:
        """Take all of the bytes."""


class Sealer:
    """Writes a backup: the header at once, then whatever is added, in sealed pieces. End with `finish`."""

    def __init__(self, sink: Sink, keys: DeskKeys, made_at: datetime, key_file: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        key = secrets.token_bytes(_KEY_BYTES)
        head = _head(keys, made_at, key_file, key)
        self._digest = hashlib.sha256(head).digest()
        self._sink, self._cipher = sink, AESGCM(key)
        self._pending, self._number = b"", 0
        sink.write(head + self._digest)

    @property
    def room(self) -> int:
        """How many bytes the piece that is begun still takes: who adds just as many spares a copy of them."""
        return CHUNK_BYTES - len(self._pending) % CHUNK_BYTES

    def add(self, content: bytes) -> None:
        """Take more of the body. The last piece is held back: only the end tells that it is the last."""
        if len(self._pending) == CHUNK_BYTES and content:
            self._seal(self._pending, is_last=False)
            self._pending = b""
        room = self.room
        self._pending = self._pending + content[:room] if self._pending else content[:room]
        if len(content) > room:
            self.add(content[room:])

    def finish(self) -> None:
        """Seal the last piece."""
        self._seal(self._pending, is_last=True)

    def _seal(self, piece: bytes, *, is_last: bool) -> None:
        nonce = _nonce(self._number, is_last=is_last)
        self._sink.write(self._cipher.encrypt(nonce, piece, self._digest))
        self._number += 1


def read_header(file: BinaryIO, path: Path) -> Header:
    """Return what stands at the head of a backup, whose digest fits; the file stands at its first piece then.

    Raises:
        BackupDamaged: it is no backup, or not as it was written.
        NewerDesk: a newer version of this program wrote it.
        Unreachable: it can be read no further.

    """
    head = _read(file, len(_MAGIC) + LENGTH_BYTES, path)
    length = int.from_bytes(head[len(_MAGIC) :], "big")
    if not head.startswith(_MAGIC) or length > _LARGEST_HEADER:
        raise BackupDamaged(path)
    head += _read(file, length, path)
    digest = _read(file, DIGEST_BYTES, path)
    if hashlib.sha256(head).digest() != digest:
        raise BackupDamaged(path)
    try:
        found = json.loads(head[len(_MAGIC) + LENGTH_BYTES :])
        if found["format"] == _FORMAT and found["version"] > _VERSION:
            raise NewerDesk(path)
        return _header(found, digest)
    except (ValueError, KeyError, TypeError, RecursionError) as fault:
        raise BackupDamaged(path) from fault


def opened_pieces(file: BinaryIO, path: Path, header: Header, keys: DeskKeys) -> Iterator[bytes]:
    """Yield the body piece by piece, each found to be as it was written before it is given.

    Raises:
        BackupDamaged: something is changed, missing, in another place or too much.
        Unreachable: it can be read no further.

    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    sealed_bytes = CHUNK_BYTES + _TAG_BYTES
    left = os.fstat(file.fileno()).st_size - file.tell()
    try:
        cipher = AESGCM(_unwrapped(header, keys))
        for number, sealed in enumerate(_read_ahead(file, sealed_bytes, max(1, -(-left // sealed_bytes)), path)):
            left -= sealed_bytes
            yield cipher.decrypt(_nonce(number, is_last=left <= 0), sealed, header.digest)
    except (InvalidTag, ValueError) as fault:
        raise BackupDamaged(path) from fault


def _read_ahead(file: BinaryIO, size: int, times: int, path: Path) -> Iterator[bytes]:
    """Yield what is read next, while the disk is asked for what comes after it."""
    with ThreadPoolExecutor(1) as beside:
        coming = beside.submit(_read, file, size, path)
        for _ in range(times - 1):
            come, coming = coming, beside.submit(_read, file, size, path)
            yield come.result()
        yield coming.result()


def _read(file: BinaryIO, size: int, path: Path) -> bytes:
    try:
        return file.read(size)
    except OSError as fault:
        raise Unreachable(path) from fault


def _head(keys: DeskKeys, made_at: datetime, key_file: bytes, key: bytes) -> bytes:
    header = {
        "format": _FORMAT,
        "version": _VERSION,
        "store_id": keys.store_id,
        "made_at": made_at.isoformat(),
        "chunk_bytes": CHUNK_BYTES,
        "key_file": base64.b64encode(key_file).decode("ascii"),
        "wrapped_key": base64.b64encode(_wrapped(keys, key)).decode("ascii"),
    }
    content = json.dumps(header).encode("ascii")
    return _MAGIC + len(content).to_bytes(LENGTH_BYTES, "big") + content


def _header(found: dict[str, Any], digest: bytes) -> Header:
    """Raises ValueError, KeyError, TypeError where something is not as the format says."""
    made_at = datetime.fromisoformat(found["made_at"])
    if found["format"] != _FORMAT or found["chunk_bytes"] != CHUNK_BYTES or made_at.utcoffset() is None:
        raise ValueError("header")
    key_file, wrapped = (_from_text(found[name]) for name in ("key_file", "wrapped_key"))
    return Header(str(UUID(found["store_id"])), made_at, key_file, wrapped, digest)


def _from_text(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as fault:
        raise ValueError("base64") from fault


def _wrapped(keys: DeskKeys, key: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(keys.derived(KeyPurpose.BACKUP)).encrypt(nonce, key, _bound_to(keys.store_id))
    return nonce + sealed


def _unwrapped(header: Header, keys: DeskKeys) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce, sealed = header.wrapped_key[:_NONCE_BYTES], header.wrapped_key[_NONCE_BYTES:]
    return AESGCM(keys.derived(KeyPurpose.BACKUP)).decrypt(nonce, sealed, _bound_to(header.store_id))


def _bound_to(store_id: str) -> bytes:
    return f"{_FORMAT} {_VERSION} {store_id}".encode("ascii")


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(_NONCE_BYTES - 1, "big") + bytes([is_last])
