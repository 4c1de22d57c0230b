"""Write a file whole, or leave the one that stands there."""

import errno
import hashlib
import os
import stat
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from connector_desk.domain.errors import (
    DiskFull,
    FileError,
    FolderMissing,
    FolderNotWritable,
    NotWritten,
    TargetInUse,
    TargetIsFolder,
    TargetNotAFile,
    TargetReadOnly,
)

_PREFIX, _SUFFIX = ".desk-", ".part"
_LEFT_BEHIND_SECONDS = 3600
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_DENIED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_ANY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


@dataclass(frozen=True)
class Prepared:
    """New content that is safe on the disk under a passing name. `sha256` is its digest in hexadecimal."""

    target_path: Path
    temporary_path: Path
    sha256: str

    def publish(self) -> None:
        """Give the content its final name, and make that survive a power cut.

        On failure the target is as it was and the passing file is gone.

        Raises:
            TargetIsFolder, TargetNotAFile, TargetReadOnly, TargetInUse, FolderNotWritable, DiskFull, NotWritten

        """
        try:
            _refuse_target(self.target_path)
            try:
                self.temporary_path.replace(self.target_path)
            except PermissionError as refused:
                raise TargetInUse(self.target_path) from refused
            except OSError as fault:
                raise _told(fault, self.target_path) from fault
        except FileError:
            self.discard()
            raise
        try:
            sync_folder(self.target_path.parent)
        except OSError as fault:
            # The name is given; whether a power cut would leave it, nobody can say.
            raise _told(fault, self.target_path) from fault

    def discard(self) -> None:
        """Remove the passing file; the target is not touched."""
        self.temporary_path.unlink(missing_ok=True)


def prepare(target: Path, content: bytes) -> Prepared:
    """Write the content beside the target, readable by its owner only, and sync it to the disk.

    A link is followed, so that the file behind it is replaced and not the link.

    Raises:
        FolderMissing, FolderNotWritable, TargetIsFolder, TargetNotAFile, TargetReadOnly, DiskFull, NotWritten

    """
    try:
        resolved = target.resolve()
        _refuse_folder(resolved.parent)
        _refuse_target(resolved)
        _sweep(resolved.parent)
        handle, name = tempfile.mkstemp(dir=resolved.parent, prefix=_PREFIX, suffix=_SUFFIX)
    except (OSError, RuntimeError) as fault:
        raise _told(fault, target) from fault
    prepared = Prepared(resolved, Path(name), hashlib.sha256(content).hexdigest())
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as fault:
        prepared.discard()
        raise _told(fault, target) from fault
    return prepared


def write_whole(target: Path, content: bytes) -> str:
    """Replace the target by the content and return the SHA-256 in hexadecimal. Raises what the two halves raise."""
    prepared = prepare(target, content)
    prepared.publish()
    return prepared.sha256


class WholeFiles:
    """Whole-file writes for the services."""

    def prepare(self, target: Path, content: bytes) -> Prepared:
        """Write and sync a passing file beside the target. Raises what `prepare` raises."""
        return prepare(target, content)

    def sha256_of(self, path: Path) -> str | None:
        """Return the digest of a file in hexadecimal, or None where there is none that can be read."""
        try:
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            return None

    def discard(self, path: Path) -> None:
        """Remove a passing file that a crash left. Nothing but such a file is ever removed."""
        if path.name.startswith(_PREFIX) and path.name.endswith(_SUFFIX):
            path.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make new names in a folder survive a power cut. Windows does so by itself and cannot open folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sweep(folder: Path) -> None:
    """Remove passing files that a power cut left before anything was recorded: each is a whole document."""
    for left in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        if time.time() - left.stat().st_mtime > _LEFT_BEHIND_SECONDS:
            left.unlink(missing_ok=True)


def _refuse_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise FolderMissing(folder)
    # The root user may write everywhere: what is marked as read-only by its owner is meant to stay so.
    marked = os.name != "nt" and not folder.stat().st_mode & _ANY_WRITE
    if marked or not os.access(folder, os.W_OK):
        raise FolderNotWritable(folder)


def _refuse_target(target: Path) -> None:
    if target.is_dir():
        raise TargetIsFolder(target)
    if not target.exists():
        return
    if not target.is_file():
        raise TargetNotAFile(target)
    if not target.stat().st_mode & _ANY_WRITE or not os.access(target, os.W_OK):
        raise TargetReadOnly(target)


def _told(fault: OSError | RuntimeError, target: Path) -> FileError:
    """Return the error that a person can act on. A loop of links is a RuntimeError in Python 3.11."""
    code = fault.errno if isinstance(fault, OSError) else errno.ELOOP
    if code in _FULL:
        return DiskFull(target)
    if code in _DENIED:
        return FolderNotWritable(target.parent)
    if code in (errno.ENOENT, errno.ENOTDIR):
        return FolderMissing(target.parent)
    return NotWritten(target)
