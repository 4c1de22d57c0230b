"""The full check beside an open window: of a copy of the file as it stands, so that nobody has to wait for it.

`problems_of` folds the log away and closes connections, which is nothing to do under a window that reads and writes.
A copy is made as a backup makes it, from a file that is held still: writers wait for some milliseconds.
"""

from pathlib import Path

from connector_desk.domain.errors import DeskMissing, NotADesk
from connector_desk.store.backup_format import CHUNK_BYTES
from connector_desk.store.backup_reading import Progress, scratch_folder
from connector_desk.store.check import Problem, problems_of
from connector_desk.store.desk import OpenDesk
from connector_desk.store.engine import open_database
from connector_desk.store.key_files import told
from connector_desk.store.keys import DATABASE_FILE, DeskKeys


def problems_beside(opened: OpenDesk, report: Progress = lambda _: None) -> tuple[Problem, ...]:
    """Check everything of an open desk, the whole chain too, while others work with it. For a worker thread.

    What `report` raises stops it; nothing is left behind.

    Raises:
        DeskBusy
        DiskFull, NotWritten: there is no room for the copy.

    """
    with scratch_folder() as scratch:
        copy = scratch / DATABASE_FILE
        try:
            _copy(opened, copy, lambda part: report(part * 0.2))
            found = _problems(copy, opened.keys, lambda part: report(0.2 + part * 0.6))
            report(0.8)
            found = (*found, *opened.chain_problems(is_full=True))
        except NotADesk:
            # Where it cannot be read at all, there is no need to ask further.
            found = (Problem.DATABASE,)
    report(1.0)
    return found


def _copy(opened: OpenDesk, copy: Path, report: Progress) -> None:
    with opened.held_still() as snapshot, told(copy), copy.open("xb") as file:
        copy.chmod(0o600)
        done, size = 0, snapshot.contents.size
        for piece in snapshot.pieces(CHUNK_BYTES, CHUNK_BYTES):
            file.write(piece)
            done += len(piece)
            report(done / size)


def _problems(copy: Path, keys: DeskKeys, report: Progress) -> tuple[Problem, ...]:
    try:
        engine = open_database(copy, keys)
    except DeskMissing as fault:
        raise NotADesk(copy) from fault
    try:
        return problems_of(engine, copy, report=report)
    finally:
        engine.dispose()
