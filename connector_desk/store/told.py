"""What the database says, told so that a person can act on it."""

from pathlib import Path

from sqlalchemy.exc import DBAPIError

from connector_desk.domain.errors import DeskBusy, DeskError, DiskFull, FolderNotWritable, NotADesk, WrongKey

# Primary result codes of SQLite (sqlite.org/rescode.html); extended codes carry them in their lowest byte.
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26


def told(fault: DBAPIError, path: Path) -> BaseException:
    """Return the DeskError that says the same, or the fault itself where it is a bug of ours."""
    code: int = getattr(fault.orig, "sqlite_errorcode", 0) & 0xFF
    errors: dict[int, DeskError] = {
        _BUSY: DeskBusy(),
        _LOCKED: DeskBusy(),
        _READONLY: FolderNotWritable(path.parent),
        _CANTOPEN: FolderNotWritable(path.parent),
        _IOERR: DiskFull(path),
        _FULL: DiskFull(path),
        _CORRUPT: NotADesk(path),
        _NOTADB: WrongKey(path),
    }
    return errors.get(code, fault)
