"""A desk as a whole: a folder with a database and its key file, made at once or not at all."""

import secrets
import shutil
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine

from connector_desk.domain.errors import DeskExists, DeskMissing, FileError
from connector_desk.store.check import Problem, problems_of
from connector_desk.store.engine import create_database, open_database
from connector_desk.store.key_files import previous_of, publish_new, refuse_read_only, told, written
from connector_desk.store.keys import DATABASE_FILE, KEYS_FILE, DeskKeys, create_key_file, new_keys
from connector_desk.store.reads import DeskReads
from connector_desk.store.schema import bring_up_to_date
from connector_desk.store.single import Hold
from connector_desk.store.slots import KdfCost
from connector_desk.store.work import DeskWork

_UNFINISHED = ".new-"

Fill = Callable[[DeskWork], None]


class OpenDesk:
    """An unlocked desk, in which nobody else is. Close it before the program ends."""

    def __init__(self, engine: Engine, folder: Path, hold: Hold) -> None:
        self.folder = folder
        self._engine, self._hold = engine, hold
        self._path = folder / DATABASE_FILE
        self.reads = DeskReads(engine, self._path)

    def open_work(self) -> DeskWork:
        """Open a unit of work, for one thread."""
        return DeskWork(self._engine, self._path)

    def problems(self) -> tuple[Problem, ...]:
        """Check everything, which reads the whole file. Raises DeskBusy."""
        return problems_of(self._engine, self._path)

    def close(self) -> None:
        """Close every connection, of which the last folds the write-ahead log into the file, and let the next in."""
        self._engine.dispose()
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
        return OpenDesk(_engine_of(folder, keys), folder, hold)
    except BaseException:
        hold.let_go()
        raise


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


def create_desk(folder: Path, passphrase: str, fill: Fill, cost: KdfCost | None = None) -> OpenDesk:
    """Make a desk in a folder, which may not exist yet, filled by `fill`; nothing that stands there is touched.

    Everything is made under a passing name and named at the end, so that an interruption leaves no half desk.

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
        _build(making, keys, passphrase, fill, cost)
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


def _build(making: Path, keys: DeskKeys, passphrase: str, fill: Fill, cost: KdfCost | None) -> None:
    path = making / DATABASE_FILE
    engine = create_database(path, keys)
    try:
        bring_up_to_date(engine, path)
        with DeskWork(engine, path) as work:
            fill(work)
            work.commit()
    finally:
        engine.dispose()
    create_key_file(making / KEYS_FILE, keys, passphrase, cost)


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
    """Settle what an interrupted creation left: name the database that belongs to the key file, drop the rest."""
    keys_file, database = folder / KEYS_FILE, folder / DATABASE_FILE
    for making in folder.glob(f"{_UNFINISHED}*"):
        made_keys, made_database = making / KEYS_FILE, making / DATABASE_FILE
        if not keys_file.exists() or (not database.exists() and not made_keys.exists()):
            continue
        if not database.exists() and made_database.exists() and made_keys.read_bytes() == keys_file.read_bytes():
            publish_new(made_database, database)
        if database.exists():
            shutil.rmtree(making, ignore_errors=True)
