"""One program at a time in a desk: a lock of the system that ends with the process that holds it.

The file itself says nothing: whoever finds it left behind by a crash takes the lock all the same.
"""

from pathlib import Path

from filelock import FileLock, Timeout

from connector_desk.domain.errors import DeskInUse
from connector_desk.store.key_files import told

LOCK_FILE = "desk.lock"


class Hold:
    """The right to be in the desk of a folder, until `let_go`. A fork does not inherit it."""

    def __init__(self, folder: Path) -> None:
        """Take it at once.

        Raises:
            DeskInUse: somebody else is in, perhaps in this very process.
            FolderMissing, FolderNotWritable, DiskFull, NotWritten

        """
        path = folder / LOCK_FILE
        # Taken by the thread that opens and let go by the one that closes. Where a disk knows no locks, a file that
        # merely exists would be no lock: better none is opened.
        self._lock = FileLock(path, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False)
        with told(path):
            try:
                self._lock.acquire()
            except Timeout as fault:  # an OSError too
                raise DeskInUse(folder) from fault

    def let_go(self) -> None:
        """Let the next one in; twice does no harm."""
        self._lock.release(force=True)


def refuse_in_use(folder: Path) -> None:
    """Refuse a desk that somebody else has open, before a passphrase is stretched for it. Raises DeskInUse."""
    if (folder / LOCK_FILE).exists():
        Hold(folder).let_go()
