"""Reading a backup: unlock it, take the database out, and see that it is what the manifest says."""

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from connector_desk.domain.backup import BackupReport, ChainHead
from connector_desk.domain.errors import (
    BackupDamaged,
    KeyFileDamaged,
    KeyFileMissing,
    NewerDesk,
    NotADesk,
    Unreachable,
)
from connector_desk.store.anchor import START, Anchor, Anchored
from connector_desk.store.backup_format import DIGEST_BYTES, LENGTH_BYTES, Header, opened_pieces, read_header
from connector_desk.store.check import Problem, problems_of
from connector_desk.store.engine import open_database
from connector_desk.store.key_files import told
from connector_desk.store.keys import DATABASE_FILE, KEYS_FILE, DeskKeys
from connector_desk.store.search_index import driver_of
from connector_desk.store.snapshot import Contents, contents_of

Unlock = Callable[[Path], DeskKeys]
"""Gives the keys that a key file holds, with whatever opens it: a passphrase, the code of a recovery sheet."""

Progress = Callable[[float], None]
"""Hears from time to time which part, from 0 to 1, is done. What it raises stops the work, and nothing is left."""

THOROUGH = (Problem.ENCRYPTION, Problem.DATABASE)
_SCRATCH = "connector-desk-scratch-"
_LEFT_BEHIND_SECONDS = 24 * 3600


@dataclass(frozen=True)
class Manifest:
    """What a backup says that it holds."""

    store_id: str
    made_at: datetime
    contents: Contents

    def as_bytes(self) -> bytes:
        """Return it as it stands in the file."""
        whole = {"store_id": self.store_id, "made_at": self.made_at.isoformat(), **asdict(self.contents)}
        return json.dumps(whole).encode("ascii")

    def report(self, path: Path) -> BackupReport:
        """Return what is told about the backup."""
        held = self.contents
        return BackupReport(
            path=path,
            store_id=self.store_id,
            made_at=self.made_at,
            schema_version=held.schema_version,
            counts=held.counts,
            chain_head=held.chain_head,
            size=path.stat().st_size,
        )


@contextmanager
def opened_backup(path: Path) -> Iterator[tuple[BinaryIO, Header]]:
    """Open a backup and read its head. Raises BackupDamaged, NewerDesk, Unreachable."""
    try:
        file = path.open("rb")
    except OSError as fault:
        raise Unreachable(path) from fault
    with file:
        yield file, read_header(file, path)


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """Give a folder that only its owner can enter, and that is gone afterwards with all that is in it.

    What a kill left of earlier ones goes first: somebody may have been erased since.
    """
    place = Path(tempfile.gettempdir())
    with told(place / "desk"):
        for left in place.glob(f"{_SCRATCH}*"):
            # Another program may be done with its own one meanwhile.
            with suppress(FileNotFoundError):
                if time.time() - left.stat().st_mtime > _LEFT_BEHIND_SECONDS:
                    shutil.rmtree(left, ignore_errors=True)
        folder = Path(tempfile.mkdtemp(prefix=_SCRATCH))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def unlocked(header: Header, path: Path, unlock: Unlock, folder: Path) -> DeskKeys:
    """Put the key file of the backup into the folder and return what it opens.

    Raises:
        WrongPassphrase and what else `unlock` raises
        BackupDamaged: the key file is, or belongs to another desk.
        NewerDesk: the key file was written by a newer version.

    """
    keys_file = folder / KEYS_FILE
    with told(keys_file), keys_file.open("xb") as file:
        keys_file.chmod(0o600)
        file.write(header.key_file)
        os.fsync(file.fileno())
    try:
        keys = unlock(keys_file)
    except (KeyFileDamaged, KeyFileMissing) as fault:
        raise BackupDamaged(path) from fault
    except NewerDesk as fault:
        raise NewerDesk(path) from fault
    if keys.store_id != header.store_id:
        raise BackupDamaged(path)
    return keys


def take_out(pieces: Iterator[bytes], path: Path, database: Path, report: Progress) -> Manifest:
    """Write the database of a backup into a new file, and return what the backup says about it.

    Raises:
        BackupDamaged, Unreachable: of the backup.
        FolderMissing, FolderNotWritable, DiskFull, NotWritten: of the new file.

    """
    first = next(pieces)
    start = LENGTH_BYTES + int.from_bytes(first[:LENGTH_BYTES], "big")
    manifest = _manifest(first[LENGTH_BYTES:start], path)
    size, done, digest = manifest.contents.size, 0, hashlib.sha256()
    rest, tail = first[start:], b""
    with told(database), database.open("xb") as file:
        database.chmod(0o600)
        while rest:
            part = memoryview(rest)[: size - done]
            tail += rest[len(part) :]
            digest.update(part)
            file.write(part)
            done += len(part)
            report(min(1.0, done / size))
            rest = next(pieces, b"")
    if done != size or tail != digest.digest() or len(tail) != DIGEST_BYTES:
        raise BackupDamaged(path)
    return manifest


def refuse_other(database: Path, keys: DeskKeys, manifest: Manifest, path: Path) -> None:
    """See that the database opens and holds what the manifest says. Raises BackupDamaged."""
    with _opened(database, keys, path) as engine, engine.connect() as connection:
        if contents_of(driver_of(connection), database) != manifest.contents:
            raise BackupDamaged(path)


def refuse_unsound(database: Path, keys: DeskKeys, path: Path) -> None:
    """Check every page and every tree of the database. Raises BackupDamaged."""
    with _opened(database, keys, path) as engine:
        if problems_of(engine, database, THOROUGH):
            raise BackupDamaged(path)


def verify_backup(path: Path, unlock: Unlock, report: Progress = lambda _: None) -> BackupReport:
    """Read all of a backup, open it and check every page and every tree of it; leave nothing behind.

    Raises:
        BackupDamaged, NewerDesk, Unreachable
        WrongPassphrase and what else `unlock` raises

    """
    with scratch_folder() as scratch:
        manifest, keys = taken_out(path, unlock, scratch, lambda part: report(part * 0.7))
        refuse_unsound(scratch / DATABASE_FILE, keys, path)
    report(1.0)
    return manifest.report(path)


def taken_out(path: Path, unlock: Unlock, folder: Path, report: Progress) -> tuple[Manifest, DeskKeys]:
    """Put key file and database of a backup into a folder, synced and compared. Raises as `verify_backup`."""
    database = folder / DATABASE_FILE
    with opened_backup(path) as (file, header):
        keys = unlocked(header, path, unlock, folder)
        pieces = opened_pieces(file, path, header, keys)
        manifest = take_out(pieces, path, database, report)
    with told(database), database.open("rb+") as written:
        os.fsync(written.fileno())
    refuse_other(database, keys, manifest, path)
    head = manifest.contents.chain_head
    anchor = Anchor(folder, keys)
    anchor.reset(START if head is None else Anchored(head.seq, bytes.fromhex(head.head)))
    anchor.close()
    return manifest, keys


@contextmanager
def _opened(database: Path, keys: DeskKeys, path: Path) -> Iterator[Any]:
    """What the manifest names and the seals cover cannot be otherwise by accident: whatever is wrong is damage."""
    try:
        engine = open_database(database, keys)
    except NotADesk as fault:
        raise BackupDamaged(path) from fault
    try:
        yield engine
    except NotADesk as fault:
        raise BackupDamaged(path) from fault
    finally:
        engine.dispose()


def _manifest(content: bytes, path: Path) -> Manifest:
    try:
        found = json.loads(content)
        head = found["chain_head"]
        contents = Contents(
            schema_version=found["schema_version"],
            page_size=found["page_size"],
            page_count=found["page_count"],
            counts=found["counts"],
            chain_head=None if head is None else ChainHead(**head),
        )
        return Manifest(found["store_id"], datetime.fromisoformat(found["made_at"]), contents)
    except (ValueError, KeyError, TypeError) as fault:
        raise BackupDamaged(path) from fault
