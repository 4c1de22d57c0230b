"""A desk as a whole: a folder with a database and its key file, made at once or not at all."""

import secrets
import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine

from connector_desk.domain.errors import DeskExists, FileError
from connector_desk.store.anchor import START, Anchor
from connector_desk.store.audit import last
from connector_desk.store.audit_reads import AuditReads
from connector_desk.store.check import Problem, problems_at_start, problems_of
from connector_desk.store.engine import create_database, open_database
from connector_desk.store.key_files import previous_of, publish_new, refuse_read_only, told, written
from connector_desk.store.key_slots import KeySlots
from connector_desk.store.keys import DATABASE_FILE, KEYS_FILE, DeskKeys, create_key_file, new_keys
from connector_desk.store.people import People
from connector_desk.store.reads import DeskReads
from connector_desk.store.schema import bring_up_to_date
from connector_desk.store.slots import KdfCost
from connector_desk.store.swap import drop_unfinished, settle
from connector_desk.store.work import DeskWork

_UNFINISHED = ".new-"

Fill = Callable[[DeskWork], None]


class OpenDesk:
    """An unlocked desk. Close it before the program ends."""

    def __init__(self, engine: Engine, folder: Path, keys: DeskKeys) -> None:
        self.folder = folder
        self.slots = KeySlots(folder / KEYS_FILE, keys)
        self._engine = engine
        self._path = folder / DATABASE_FILE
        self._anchor = Anchor(folder, keys)
        self.people = People()
        self.reads = DeskReads(engine, self._path)
        self.audit = AuditReads(engine, self._path)

    def open_work(self) -> DeskWork:
        """Open a unit of work, for one thread."""
        return DeskWork(self._engine, self._path, self._anchor, self.people)

    def problems_at_start(self) -> tuple[Problem, ...]:
        """Check in a moment whether the end of the desk is the one that was written. Raises DeskBusy, NotADesk."""
        return problems_at_start(self._engine, self._path, self._anchor)

    def problems(
        self, report: Callable[[float], None] = lambda _fraction: None, *, is_full: bool = True
    ) -> tuple[Problem, ...]:
        """Check everything, which reads the whole file; of the chain only the end where not `is_full`.

        Raises:
            DeskBusy

        """
        return problems_of(self._engine, self._path, self._anchor, report, is_full=is_full)

    def is_unwritten(self) -> bool:
        """Say whether no record was ever written here: a new desk, or one of the time before there were any."""
        with self._engine.connect() as connection:
            return last(connection) == START and self._anchor.read() is None

    def trust(self) -> None:
        """Take the desk as it is from now on: somebody has read what is lost. Raises FileError."""
        with self._engine.connect() as connection:
            self._anchor.reset(last(connection))

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        self.people.stop()
        self._engine.dispose()
        self._anchor.close()


def open_desk(folder: Path, keys: DeskKeys) -> OpenDesk:
    """Open the desk in a folder, and bring it to the newest version of its tables.

    Raises:
        DeskMissing, NotADesk, WrongKey, NewerDesk, FolderNotWritable, DeskBusy

    """
    _finish(folder)
    path = folder / DATABASE_FILE
    engine = open_database(path, keys)
    try:
        bring_up_to_date(engine, path)
        desk = OpenDesk(engine, folder, keys)
        if desk.is_unwritten():
            desk.trust()
    except BaseException:
        engine.dispose()
        raise
    return desk


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
    _refuse_existing(folder)
    was_there = folder.exists()
    making = folder / f"{_UNFINISHED}{secrets.token_hex(4)}"
    with told(making):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        refuse_read_only(folder)
        making.mkdir(mode=0o700)
    keys = new_keys()
    try:
        _build(making / DATABASE_FILE, keys, fill)
        create_key_file(making / KEYS_FILE, keys, account or str(uuid4()), passphrase, cost)
        _publish(making, folder)
    finally:
        shutil.rmtree(making, ignore_errors=True)
        if not was_there and not any(folder.iterdir()):
            folder.rmdir()
    return open_desk(folder, keys)


def _refuse_existing(folder: Path) -> None:
    keys_file = folder / KEYS_FILE
    for taken in (folder / DATABASE_FILE, keys_file, previous_of(keys_file)):
        if taken.exists():
            raise DeskExists(taken)


def _build(path: Path, keys: DeskKeys, fill: Fill) -> None:
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
        publish_new(making / DATABASE_FILE, folder / DATABASE_FILE)
    except FileError:
        (folder / KEYS_FILE).unlink()
        raise


def _finish(folder: Path) -> None:
    """Settle what an interruption left: end a rotation, name the database of the key file, drop the rest."""
    settle(folder)
    drop_unfinished(folder)
    keys_file, database = folder / KEYS_FILE, folder / DATABASE_FILE
    for making in folder.glob(f"{_UNFINISHED}*"):
        made_keys, made_database = making / KEYS_FILE, making / DATABASE_FILE
        if not keys_file.exists() or (not database.exists() and not made_keys.exists()):
            continue
        if not database.exists() and made_database.exists() and made_keys.read_bytes() == keys_file.read_bytes():
            publish_new(made_database, database)
        if database.exists():
            shutil.rmtree(making, ignore_errors=True)
