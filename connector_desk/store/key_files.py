"""How a key file gets onto the disk: written, synced, read back and only then named."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from connector_desk.domain.errors import DeskExists, DiskFull, FileError, FolderMissing, FolderNotWritable, NotWritten

_ANY_WRITE = 0o222
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_DENIED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_PASSING = ".part"
_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK})


def previous_of(path: Path) -> Path:
    """Return the name under which the key file before this one is kept."""
    return path.with_name(f"{path.name}.prev")


def written(path: Path, content: bytes) -> Path:
    """Return a passing file beside the path that is synced and holds, read back from the disk, the content.

    Raises:
        FolderMissing, FolderNotWritable, DiskFull, NotWritten

    """
    with told(path):
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=_PASSING)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if temporary.read_bytes() != content:
                raise NotWritten(path)
        except (OSError, FileError):
            temporary.unlink(missing_ok=True)
            raise
    return temporary


def publish(temporary: Path, path: Path) -> None:
    """Give a written file its final name and sync the folder. Raises what `written` raises."""
    with told(path):
        try:
            temporary.replace(path)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def drop_passing(path: Path) -> None:
    """Take away what an interruption left of earlier writing; who writes this path now must have its name already.

    Raises:
        FolderNotWritable, NotWritten

    """
    with told(path):
        for left in path.parent.glob(f".{path.name}.*{_PASSING}"):
            left.unlink(missing_ok=True)


def publish_new(temporary: Path, path: Path) -> None:
    """Give a written file its final name only where nothing has that name yet.

    Raises:
        DeskExists: where somebody else was first.
        FolderMissing, FolderNotWritable, DiskFull, NotWritten

    """
    with told(path):
        try:
            _name_new(temporary, path)
        except FileExistsError as fault:
            raise DeskExists(path) from fault
        finally:
            temporary.unlink(missing_ok=True)
        sync_folder(path.parent)


def _name_new(temporary: Path, path: Path) -> None:
    """A link refuses a name that is taken, in one act; a rename on Windows does so too."""
    try:
        os.link(temporary, path)
    except OSError as fault:
        if fault.errno not in _NO_LINKS:
            raise
        if path.exists():
            raise FileExistsError(errno.EEXIST, "taken", str(path)) from fault
        temporary.rename(path)


def refuse_read_only(place: Path) -> None:
    """Refuse a file or folder that is marked as read-only, also for the root user, who may write everywhere.

    Raises:
        FolderNotWritable

    """
    marked = os.name != "nt" and not place.stat().st_mode & _ANY_WRITE
    if marked or not os.access(place, os.W_OK):
        raise FolderNotWritable(place)


def sync_folder(folder: Path) -> None:
    """Make new names in a folder survive a power cut. Windows does so by itself and cannot open folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the system says about a file into what a person can act on."""
    try:
        yield
    except OSError as fault:
        if fault.errno in _FULL:
            raise DiskFull(path) from fault
        if fault.errno in _DENIED:
            raise FolderNotWritable(path.parent) from fault
        if fault.errno in (errno.ENOENT, errno.ENOTDIR):
            raise FolderMissing(path.parent) from fault
        raise NotWritten(path) from fault
