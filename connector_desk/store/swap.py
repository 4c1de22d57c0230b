"""Replace database and key file together: after an interruption the desk is the old one or the new one, never a mix.

The new files are made in a folder beside them, `.rotate-*`. Giving that folder its name `.rotated` is the one moment
at which the new files become the desk; from then on, whoever comes first moves them to their places, and coming back
to that after an interruption does the same again. No key is needed for it.
"""

import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from connector_desk.domain.errors import NotWritten
from connector_desk.store.key_files import sync_folder, told

_MAKING = ".rotate-"
_READY = ".rotated"
_DROPPED = ".dropped-"
_LOCK = "lock"


def new_folder(folder: Path) -> Path:
    """Return an empty folder in which the new files of a desk are made. Raises FolderNotWritable, DiskFull."""
    making = folder / f"{_MAKING}{secrets.token_hex(4)}"
    with told(making):
        making.mkdir(mode=0o700)
    return making


def commit(making: Path) -> None:
    """Let the files that were made be the desk from now on; `settle` moves them to their places.

    The old database must be closed, with nothing left in a write-ahead log.

    Raises:
        FolderMissing, FolderNotWritable, DiskFull, NotWritten

    """
    folder = making.parent
    with told(making):
        if (folder / _READY).exists():
            raise NotWritten(making)
        for file in making.iterdir():
            _sync(file)
        sync_folder(making)
        making.rename(folder / _READY)
        sync_folder(folder)


def settle(folder: Path) -> None:
    """Move the files that became the desk to their places, where an interruption left that undone.

    Raises:
        FolderNotWritable, DiskFull, NotWritten

    """
    ready = folder / _READY
    if not ready.is_dir():
        return
    from filelock import FileLock

    # Two programs may come here at once, and the one that is late must not touch what the first one opened since.
    with told(folder):
        try:
            with FileLock(ready / _LOCK):
                _move(ready, folder)
        except FileNotFoundError:
            if ready.exists():
                raise
    shutil.rmtree(ready, ignore_errors=True)


def drop_unfinished(folder: Path) -> None:
    """Remove new files that never became the desk. Their maker, if it still runs, is told when it commits."""
    for making in folder.glob(f"{_MAKING}*"):
        dropped = folder / f"{_DROPPED}{secrets.token_hex(4)}"
        with told(folder), suppress(FileNotFoundError):
            making.rename(dropped)
    for dropped in folder.glob(f"{_DROPPED}*"):
        shutil.rmtree(dropped, ignore_errors=True)


def _move(ready: Path, folder: Path) -> None:
    """The database first: with its old write-ahead log beside it, it would be read as a mix of both."""
    for file in sorted(ready.iterdir(), key=lambda file: (file.suffix != ".db", file.name)):
        if file.name == _LOCK:
            continue
        for log in ("-wal", "-shm"):
            (folder / f"{file.name}{log}").unlink(missing_ok=True)
        sync_folder(folder)
        file.replace(folder / file.name)
    sync_folder(folder)


def _sync(file: Path) -> None:
    # Windows syncs only what is open for writing.
    with file.open("r+b") as handle:
        os.fsync(handle.fileno())
