"""Finishing what a restore in place began: the restored desk takes the names, and the old one goes aside."""

import shutil
from pathlib import Path

from connector_desk.store.anchor import ANCHOR_FILE
from connector_desk.store.key_files import previous_of, sync_folder, told
from connector_desk.store.keys import DATABASE_FILE, KEYS_FILE

PREPARING, PREPARED, ASIDE = ".restoring-", ".restored-", "before-restore-"

# The log first: without its database it means nothing, and to another database it must never come.
_OLD_FILES = (f"{DATABASE_FILE}-wal", f"{DATABASE_FILE}-shm", f"{DATABASE_FILE}-journal", DATABASE_FILE)


def finish_restore(folder: Path) -> None:
    """Finish a restore whose key file stands already, and undo one that did not come so far. Nobody has the desk open.

    Raises:
        FolderNotWritable, DiskFull, NotWritten

    """
    with told(folder / DATABASE_FILE):
        for making in sorted(folder.glob(f"{PREPARING}*")):
            _undo(making, folder, PREPARING)
        for prepared in sorted(folder.glob(f"{PREPARED}*")):
            if _counts(prepared, folder):
                _finish(prepared, folder)
            else:
                _undo(prepared, folder, PREPARED)


def _counts(prepared: Path, folder: Path) -> bool:
    """Whether the restored key file stands: then the restored desk is the desk."""
    ours, theirs = folder / KEYS_FILE, prepared / KEYS_FILE
    return ours.exists() and theirs.exists() and ours.read_bytes() == theirs.read_bytes()


def _finish(prepared: Path, folder: Path) -> None:
    """Each step may be done already."""
    aside = _aside(prepared, folder, PREPARED)
    if (prepared / DATABASE_FILE).exists():
        aside.mkdir(mode=0o700, exist_ok=True)
        for name in _OLD_FILES:
            if (folder / name).exists():
                (folder / name).rename(aside / name)
        # Once the restored anchor has left, the one that stands is no old file any more.
        if (prepared / ANCHOR_FILE).exists():
            if (folder / ANCHOR_FILE).exists():
                (folder / ANCHOR_FILE).rename(aside / ANCHOR_FILE)
            (prepared / ANCHOR_FILE).rename(folder / ANCHOR_FILE)
        sync_folder(aside)
        (prepared / DATABASE_FILE).rename(folder / DATABASE_FILE)
    # It opens another desk, or this one with what was since revoked; a copy of it lies aside.
    previous_of(folder / KEYS_FILE).unlink(missing_ok=True)
    sync_folder(folder)
    if aside.exists() and not any(aside.iterdir()):
        aside.rmdir()
    shutil.rmtree(prepared)
    sync_folder(folder)


def _undo(made: Path, folder: Path, prefix: str) -> None:
    """The old desk stands where it stood, and what lies aside are copies of its keys.

    Where the restored database has left, what is left of its folder is all that was to do.
    """
    aside = _aside(made, folder, prefix)
    if (made / DATABASE_FILE).exists() and not (aside / DATABASE_FILE).exists():
        shutil.rmtree(aside, ignore_errors=True)
    shutil.rmtree(made)


def _aside(made: Path, folder: Path, prefix: str) -> Path:
    return folder / f"{ASIDE}{made.name.removeprefix(prefix)}"
