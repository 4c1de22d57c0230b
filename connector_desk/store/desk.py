"""A desk as a whole: a folder with a database and its key file, made at once or not at all."""

import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from pathlib import Path
from threading import RLock
from uuid import uuid4

from sqlalchemy import Engine

from connector_desk.domain.erasure import Erasure
from connector_desk.domain.errors import DeskExists, DeskMissing, ErasuresDamaged, FileError
from connector_desk.domain.week import day_of
from connector_desk.store.anchor import ANCHOR_FILE, START, Anchor, Anchored
from connector_desk.store.audit import last
from connector_desk.store.audit_reads import AuditReads
from connector_desk.store.check import Problem, chain_problems, problems_of
from connector_desk.store.engine import close_for_good, create_database, open_database
from connector_desk.store.erasures_file import ERASURES_FILE, Erasures, read_erasures, write_erasures
from connector_desk.store.key_files import previous_of, publish_new, refuse_read_only, told, written
from connector_desk.store.key_slots import KeySlots
from connector_desk.store.keys import DATABASE_FILE, KEYS_FILE, DeskKeys, create_key_file, new_keys
from connector_desk.store.people import People
from connector_desk.store.reads import DeskReads
from connector_desk.store.replacing import finish_restore
from connector_desk.store.schema import bring_up_to_date
from connector_desk.store.search_index import driver_of
from connector_desk.store.single import Hold
from connector_desk.store.slots import KdfCost
from connector_desk.store.snapshot import MainFile, Snapshot, contents_of, held_still
from connector_desk.store.swap import drop_unfinished, settle
from connector_desk.store.sweeping import is_sweep_due, sweep
from connector_desk.store.told import FAULTS
from connector_desk.store.told import told as told_of_database
from connector_desk.store.work import DeskWork

_UNFINISHED = ".new-"

Fill = Callable[[DeskWork], None]


class OpenDesk:
    """An unlocked desk, in which nobody else is. Close it before the program ends."""

    def __init__(self, engine: Engine, folder: Path, keys: DeskKeys, hold: Hold) -> None:
        self.folder, self.keys = folder, keys
        self.slots = KeySlots(folder / KEYS_FILE, keys)
        self._engine, self._hold = engine, hold
        self._turn = RLock()
        self._path = folder / DATABASE_FILE
        self._anchor = Anchor(folder, keys)
        self._file = MainFile(self._path)
        self.people = People()
        self.reads = DeskReads(engine, self._path)
        self.audit = AuditReads(engine, self._path)

    def open_work(self) -> DeskWork:
        """Open a unit of work, for one thread."""
        return DeskWork(self._engine, self._path, self._anchor, self.people, self._turn)

    def problems_at_start(self) -> tuple[Problem, ...]:
        """Check in a moment whether the end of the desk is the one that was written. Raises DeskBusy, NotADesk."""
        return self.chain_problems(is_full=False)

    def problems(
        self, report: Callable[[float], None] = lambda _fraction: None, *, is_full: bool = True
    ) -> tuple[Problem, ...]:
        """Check everything, which reads the whole file; of the chain only the end where not `is_full`.

        Raises:
            DeskBusy

        """
        found = problems_of(self._engine, self._path, report=lambda part: report(part * 0.8))
        chain = self.chain_problems(is_full=is_full)
        report(1.0)
        return (*found, *chain)

    def _problems_of_marks(self) -> tuple[Problem, ...]:
        try:
            self.kept_marks()
        except ErasuresDamaged:
            return (Problem.ERASURES,)
        return ()

    def chain_problems(self, *, is_full: bool) -> tuple[Problem, ...]:
        """Hold what stands outside the database against it, beside whoever reads and writes. Raises DeskBusy."""
        chain = chain_problems(self._engine, self._path, self._anchor, is_full=is_full)
        return (*chain, *self._problems_of_marks())

    def is_unwritten(self) -> bool:
        """Say whether no record was ever written here: a new desk, or one of the time before there were any."""
        return self._tip() == START and self._anchor.read() is None

    def trust(self) -> None:
        """Take the desk as it is from now on: somebody has read what is lost. Raises FileError."""
        self._anchor.reset(self._tip())

    def _tip(self) -> Anchored:
        try:
            with self._engine.connect() as connection:
                return last(connection)
        except FAULTS as fault:
            raise told_of_database(fault, self._path) from fault

    def counts(self) -> Mapping[str, int]:
        """Return how many rows each table has."""
        with self._engine.connect() as connection:
            return contents_of(driver_of(connection), self._path).counts

    def held_still(self) -> AbstractContextManager[Snapshot]:
        """Hold the database file still while its bytes are read; others may write meanwhile. Raises DeskBusy."""
        return held_still(self._engine, self._file)

    def keep_marks(self, marks: Sequence[Erasure]) -> None:
        """Keep beside the database who was erased, so that an older backup does not bring them back.

        Raises:
            FolderNotWritable, DiskFull, NotWritten

        """
        days = {one.resident_id: day_of(one.erased_at) for one in marks}
        write_erasures(self.folder, self.keys, Erasures(days))

    def kept_marks(self) -> dict[str, date]:
        """Return who was erased as the file beside the database says it. Raises ErasuresDamaged."""
        return dict(read_erasures(self.folder, self.keys).marks)

    def is_sweep_due(self) -> bool:
        """Say whether remains of an erasure may lie in the file."""
        return is_sweep_due(self._engine)

    def sweep(self) -> None:
        """Write the file anew, so that no page of it holds what was erased. Raises DeskBusy, DiskFull."""
        sweep(self._engine, self._path)

    def close(self) -> None:
        """Close every connection for good; the last folds the write-ahead log into the file. Let the next in."""
        self.people.stop()
        close_for_good(self._engine)
        self._anchor.close()
        self._file.close()
        self._hold.let_go()


def open_desk(folder: Path, keys: DeskKeys) -> OpenDesk:
    """Open the desk in a folder, and bring it to the newest version of its tables.

    Raises:
        DeskInUse: another window or command has it open.
        DeskMissing, NotADesk, WrongKey, NewerDesk, FolderNotWritable, DeskBusy

    """
    if not folder.is_dir():
        raise DeskMissing(folder)
    refuse_read_only(folder)
    hold = Hold(folder)
    try:
        engine = _engine_of(folder, keys)
    except BaseException:
        hold.let_go()
        raise
    desk = OpenDesk(engine, folder, keys, hold)
    try:
        if desk.is_unwritten():
            desk.trust()
    except BaseException:
        desk.close()
        raise
    return desk


def _engine_of(folder: Path, keys: DeskKeys) -> Engine:
    _finish(folder)
    path = folder / DATABASE_FILE
    engine = open_database(path, keys)
    try:
        bring_up_to_date(engine, path)
    except BaseException:
        engine.dispose()
        raise
    return engine


def create_desk(
    folder: Path, passphrase: str, fill: Fill, cost: KdfCost | None = None, account: str | None = None
) -> OpenDesk:
    """Make a desk in a folder, which may not exist yet, filled by `fill`; nothing that stands there is touched.

    Everything is made under a passing name and named at the end, so that an interruption leaves no half desk. The
    passphrase is that of the first account, which gets a fresh id where none is given.

    Raises:
        DeskExists: there is a database or a key file, also one without the other: a new key never meets an old store.
        FolderNotWritable, DiskFull, NotEnoughMemory, NotWritten

    """
    keys = new_keys()
    with made_whole(folder) as making:
        build_database(making / DATABASE_FILE, keys, fill)
        create_key_file(making / KEYS_FILE, keys, account or str(uuid4()), passphrase, cost)
    return open_desk(folder, keys)


@contextmanager
def made_whole(folder: Path) -> Iterator[Path]:
    """Give a passing folder in which a desk is made, and name it at the end; an error leaves no trace.

    Raises:
        DeskExists: there is a database or a key file, also one without the other.
        FolderNotWritable, DiskFull, NotWritten

    """
    _refuse_existing(folder)
    was_there = folder.exists()
    making = folder / f"{_UNFINISHED}{secrets.token_hex(4)}"
    with told(making):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        refuse_read_only(folder)
        making.mkdir(mode=0o700)
    try:
        yield making
        _publish(making, folder)
    finally:
        shutil.rmtree(making, ignore_errors=True)
        if not was_there and not any(folder.iterdir()):
            folder.rmdir()


def _refuse_existing(folder: Path) -> None:
    keys_file = folder / KEYS_FILE
    for taken in (folder / DATABASE_FILE, keys_file, previous_of(keys_file)):
        if taken.exists():
            raise DeskExists(taken)


def build_database(path: Path, keys: DeskKeys, fill: Fill) -> None:
    """Make a database with all its tables, filled by `fill`."""
    engine = create_database(path, keys)
    try:
        bring_up_to_date(engine, path)
        with DeskWork(engine, path) as work:
            fill(work)
            work.commit()
    finally:
        engine.dispose()


def _publish(making: Path, folder: Path) -> None:
    """Name the key file first: only one of two at the same time gets that name. The database follows."""
    content = (making / KEYS_FILE).read_bytes()
    publish_new(written(folder / KEYS_FILE, content), folder / KEYS_FILE)
    try:
        _name_database(making, folder)
    except FileError:
        (folder / KEYS_FILE).unlink()
        raise


def _name_database(making: Path, folder: Path) -> None:
    """Name the database, and before it what belongs to it; that of a desk that was here means nothing."""
    for name in (ANCHOR_FILE, ERASURES_FILE):
        (folder / name).unlink(missing_ok=True)
        if (making / name).exists():
            (making / name).rename(folder / name)
    publish_new(making / DATABASE_FILE, folder / DATABASE_FILE)


def _finish(folder: Path) -> None:
    """Settle what an interruption left: end a restore or a rotation, name the database of the key file, drop others."""
    finish_restore(folder)
    settle(folder)
    drop_unfinished(folder)
    keys_file, database = folder / KEYS_FILE, folder / DATABASE_FILE
    for making in folder.glob(f"{_UNFINISHED}*"):
        made_keys, made_database = making / KEYS_FILE, making / DATABASE_FILE
        if not keys_file.exists() or (not database.exists() and not made_keys.exists()):
            continue
        if not database.exists() and made_database.exists() and made_keys.read_bytes() == keys_file.read_bytes():
            _name_database(making, folder)
        if database.exists():
            shutil.rmtree(making, ignore_errors=True)
