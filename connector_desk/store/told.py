"""What the database says, told so that a person can act on it."""

from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from connector_desk.domain.errors import DeskBusy, DeskError, DiskFull, FolderNotWritable, NotADesk, WrongKey

# Primary result codes of SQLite (sqlite.org/rescode.html); extended codes carry them in their lowest byte.
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26


# What SQLAlchemy raises, and what the driver does where a statement goes past it.
FAULTS: tuple[type[Exception], ...] = (DBAPIError, dbapi2.Error)


def told(fault: Exception, path: Path) -> Exception:
    """Return the DeskError that says the same, or the fault itself where it is a bug of ours."""
    said = fault.orig if isinstance(fault, DBAPIError) else fault
    code: int = getattr(said, "sqlite_errorcode", 0) & 0xFF
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
