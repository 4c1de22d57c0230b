"""Giving a backup back: into a new folder, or in place of the desk that stands there, which is set aside.

In place, everything is prepared beside the desk first: the restored desk in `.restoring-*`, and a copy of the old key
files in `before-restore-*`. Then the folder is renamed to `.restored-*`, and the restored key file takes the place of
the old one, in one act each. From then on the restored desk counts, and what is left to do may be interrupted:
`finish_restore`, which runs each time a desk is opened, does the rest. Before that the old desk stands untouched.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from connector_desk.domain.backup import BackupReport
from connector_desk.domain.errors import BackupOfAnotherDesk, FolderMissing, NewerDesk
from connector_desk.store.backup_reading import Progress, Unlock, opened_backup, refuse_unsound, taken_out
from connector_desk.store.desk import made_whole
from connector_desk.store.key_files import previous_of, publish, refuse_read_only, sync_folder, told, written
from connector_desk.store.keys import DATABASE_FILE, KEYS_FILE, DeskKeys
from connector_desk.store.replacing import ASIDE, PREPARED, PREPARING, finish_restore
from connector_desk.store.schema import LATEST
from connector_desk.store.single import Hold
from connector_desk.store.swap import drop_unfinished, settle


@dataclass(frozen=True)
class Restored:
    """What was given back, and the keys that open it. `aside` is where the desk before it lies, if there was one."""

    report: BackupReport
    keys: DeskKeys
    aside: Path | None = None


def restore_backup(path: Path, unlock: Unlock, to: Path, report: Progress = lambda _: None) -> Restored:
    """Restore a backup into a folder where no desk stands, whole or not at all.

    Raises:
        DeskExists, FolderNotWritable, DiskFull, NotWritten: of the new folder.
        BackupDamaged, NewerDesk, Unreachable: of the backup.
        WrongPassphrase and what else `unlock` raises

    """
    with made_whole(to) as making:
        return _take_out(path, unlock, making, report)


def restore_in_place(
    path: Path,
    unlock: Unlock,
    folder: Path,
    now: datetime,
    store_id: str | None = None,
    report: Progress = lambda _: None,
) -> Restored:
    """Restore a backup in place of the desk in a folder; that one lies in a folder beside it afterwards.

    `store_id` is that of the present desk, or None where nobody can tell any more. At
    every moment either the present desk opens or the restored one.

    Raises:
        DeskInUse: a window or command has it open.
        BackupOfAnotherDesk
        FolderMissing, FolderNotWritable, DiskFull, NotWritten: of the folder.
        BackupDamaged, NewerDesk, Unreachable: of the backup.
        WrongPassphrase and what else `unlock` raises

    """
    if not folder.is_dir():
        raise FolderMissing(folder)
    refuse_read_only(folder)
    hold = Hold(folder)
    try:
        return _in_place(path, unlock, folder, now, store_id, report)
    finally:
        hold.let_go()


def _in_place(
    path: Path, unlock: Unlock, folder: Path, now: datetime, store_id: str | None, report: Progress
) -> Restored:
    finish_restore(folder)
    settle(folder)
    drop_unfinished(folder)
    with opened_backup(path) as (_file, header):
        if store_id is not None and header.store_id != store_id:
            raise BackupOfAnotherDesk(path)
    mark = f"{now:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"
    making = folder / f"{PREPARING}{mark}"
    with told(making):
        making.mkdir(mode=0o700)
    try:
        restored = _take_out(path, unlock, making, report)
        aside = _keep_keys(folder, mark)
        _replace(making, folder, mark)
    except BaseException:
        finish_restore(folder)
        raise
    return Restored(restored.report, restored.keys, aside if aside.exists() else None)


def _take_out(path: Path, unlock: Unlock, making: Path, report: Progress) -> Restored:
    manifest, keys = taken_out(path, unlock, making, lambda part: report(part * 0.7))
    refuse_unsound(making / DATABASE_FILE, keys, path)
    report(1.0)
    if manifest.contents.schema_version > LATEST:
        raise NewerDesk(path)
    with told(making):
        sync_folder(making)
    return Restored(manifest.report(path), keys)


def _keep_keys(folder: Path, mark: str) -> Path:
    """Copy the present key files to where the present desk will lie."""
    aside = folder / f"{ASIDE}{mark}"
    with told(aside):
        aside.mkdir(mode=0o700)
        for name in (KEYS_FILE, previous_of(Path(KEYS_FILE)).name):
            if (folder / name).exists():
                publish(written(aside / name, (folder / name).read_bytes()), aside / name)
        sync_folder(folder)
    return aside


def _replace(making: Path, folder: Path, mark: str) -> None:
    """Make the restored desk the one that counts, then move the present one aside."""
    prepared = folder / f"{PREPARED}{mark}"
    with told(folder):
        making.rename(prepared)
        sync_folder(folder)
    publish(written(folder / KEYS_FILE, (prepared / KEYS_FILE).read_bytes()), folder / KEYS_FILE)
    finish_restore(folder)
