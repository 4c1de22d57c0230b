"""Making a backup: one sealed file, whole or not at all, read back from its disk before it gets its name."""

import errno
import hashlib
import os
import re
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

from connector_desk.domain.backup import MadeBackup
from connector_desk.domain.errors import BackupDamaged, FolderMissing, NewerDesk, Unreachable
from connector_desk.domain.keeping_backups import superseded
from connector_desk.store.backup_format import CHUNK_BYTES, LENGTH_BYTES, Sealer, opened_pieces
from connector_desk.store.backup_reading import (
    Manifest,
    Progress,
    opened_backup,
    refuse_other,
    scratch_folder,
    take_out,
)
from connector_desk.store.desk import OpenDesk
from connector_desk.store.key_files import refuse_read_only, sync_folder, told
from connector_desk.store.keys import DATABASE_FILE, DeskKeys
from connector_desk.store.snapshot import Snapshot

SUFFIX = ".deskbackup"
_PASSING = ".part"
_STAMP = "%Y%m%d-%H%M%S"
_LEFT_BEHIND_SECONDS = 3600
# What a system says of a stick that is gone; others say whatever they like, and the folder is gone, too.
_GONE = frozenset({errno.EIO, errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ENOTDIR, errno.ESTALE, errno.ENOTCONN})


def make_backup(
    opened: OpenDesk, keys: DeskKeys, key_file: bytes, folder: Path, made_at: datetime, report: Progress
) -> MadeBackup:
    """Write a verified backup of an open desk into a folder, then let go of older ones of this desk there.

    `key_file` is the whole key file, known to be sound; `made_at` bears its offset, and its local time names the file.
    Every page of the desk is checked against its seal while it is copied. The file is read back from the disk, opened
    with the keys and compared before it gets its name: what bears the name of a backup is one. For a worker thread.

    Raises:
        FolderMissing, FolderNotWritable, DiskFull, NotWritten, Unreachable: of the folder, or of the scratch place.
        NotADesk: the desk itself is damaged; older backups stay.
        BackupDamaged: what was read back is not what was written.
        DeskBusy

    """
    if not folder.is_dir():
        raise FolderMissing(folder)
    refuse_read_only(folder)
    target, bears = _free_name(folder, keys.store_id, made_at)
    with _place_may_go(target), _passing_file(target) as passing:
        with opened.held_still() as snapshot, _seals_checked_beside(snapshot):
            manifest = Manifest(keys.store_id, made_at, snapshot.contents)
            _write(passing, snapshot, manifest, keys, key_file, lambda part: report(part * 0.5))
            _read_back(passing, target, keys, manifest, lambda part: report(0.5 + part * 0.45))
        passing.replace(target)
        sync_folder(folder)
        made = manifest.report(target)
    removed = _let_go(folder, keys.store_id, bears)
    report(1.0)
    return MadeBackup(made, removed)


def backups_in(folder: Path, store_id: str | None) -> dict[datetime, Path]:
    """Return what bears the name of a backup of that desk, by the local moment in its name. Raises OSError.

    Without a store, backups of whatever desk.
    """
    stem = r"desk-[0-9a-f]{8}-" if store_id is None else re.escape(_stem(store_id))
    named = re.compile(stem + r"(\d{8}-\d{6})" + re.escape(SUFFIX))
    found = {}
    for path in folder.iterdir():
        if match := named.fullmatch(path.name):
            with suppress(ValueError):
                found[datetime.strptime(match[1], _STAMP)] = path  # noqa: DTZ007 - a name bears no zone
    return found


def _free_name(folder: Path, store_id: str, made_at: datetime) -> tuple[Path, datetime]:
    """Return a name that nobody has, and the local moment in it: the second one within a second bears the next."""
    bears = made_at.replace(microsecond=0, tzinfo=None)
    while (target := folder / f"{_stem(store_id)}{bears:{_STAMP}}{SUFFIX}").exists():
        bears += timedelta(seconds=1)
    return target, bears


def _stem(store_id: str) -> str:
    return f"desk-{store_id[:8]}-"


@contextmanager
def _place_may_go(target: Path) -> Iterator[None]:
    """Tell a stick that was pulled from a disk that has no room, or may not be written."""
    with told(target):
        try:
            yield
        except OSError as fault:
            if fault.errno in _GONE or not target.parent.is_dir():
                raise Unreachable(target.parent) from fault
            raise


@contextmanager
def _passing_file(target: Path) -> Iterator[Path]:
    """Give an empty file beside the target that is gone at the end, unless it got its name."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=_PASSING)
    os.close(handle)
    try:
        yield Path(name)
    finally:
        # Where the stick is gone, the file is, too.
        with suppress(OSError):
            Path(name).unlink(missing_ok=True)


@contextmanager
def _seals_checked_beside(snapshot: Snapshot) -> Iterator[None]:
    """Check the seals of the pages that are copied in a second thread: it costs as much as all the rest."""
    with ThreadPoolExecutor(1) as beside:
        seals = beside.submit(snapshot.refuse_broken_seals)
        yield
        seals.result()


def _write(
    passing: Path, snapshot: Snapshot, manifest: Manifest, keys: DeskKeys, key_file: bytes, report: Progress
) -> None:
    """Write and sync the whole backup, and let the system forget it, so that the disk itself answers later."""
    digest, size, done = hashlib.sha256(), snapshot.contents.size, 0
    with passing.open("wb") as file:
        sealer = Sealer(file, keys, manifest.made_at, key_file)
        content = manifest.as_bytes()
        sealer.add(len(content).to_bytes(LENGTH_BYTES, "big") + content)
        for piece in snapshot.pieces(CHUNK_BYTES, sealer.room):
            digest.update(piece)
            sealer.add(piece)
            done += len(piece)
            report(done / size)
        sealer.add(digest.digest())
        sealer.finish()
        file.flush()
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _read_back(passing: Path, target: Path, keys: DeskKeys, manifest: Manifest, report: Progress) -> None:
    """Read the backup from its disk, and open what it holds. Raises BackupDamaged, Unreachable."""
    with scratch_folder() as scratch, opened_backup(passing) as (file, header):
        pieces = opened_pieces(file, target, header, keys)
        found = take_out(pieces, target, scratch / DATABASE_FILE, report)
        if found != manifest:
            raise BackupDamaged(target)
        refuse_other(scratch / DATABASE_FILE, keys, manifest, target)


def _let_go(folder: Path, store_id: str, now: datetime) -> tuple[Path, ...]:
    """Remove backups of this desk whose place newer ones took, and what an interruption left.

    What cannot be removed stays until the next time: the new backup stands, and that is what counts.
    """
    removed = []
    with suppress(OSError):
        for left in folder.glob(f".{_stem(store_id)}*{_PASSING}"):
            if time.time() - left.stat().st_mtime > _LEFT_BEHIND_SECONDS:
                left.unlink(missing_ok=True)
        ours = backups_in(folder, store_id)
        for moment in sorted(superseded(ours, now)):
            if _belongs_to(ours[moment], store_id):
                ours[moment].unlink()
                removed.append(ours[moment])
    return tuple(removed)


def _belongs_to(path: Path, store_id: str) -> bool:
    """Only eight characters of the store stand in a name; what cannot be read is not known to be ours."""
    try:
        with opened_backup(path) as (_file, header):
            return header.store_id == store_id
    except (BackupDamaged, NewerDesk, Unreachable):
        return False
