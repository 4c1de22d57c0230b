"""A new data key for a whole desk: every row is written again under it, checked, and only then takes the old place."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from connector_desk.domain.errors import NotWritten
from connector_desk.store.anchor import Anchor
from connector_desk.store.audit import last
from connector_desk.store.check import chain_problems, problems_of
from connector_desk.store.engine import open_database, raw_key_of
from connector_desk.store.erasures_file import write_rotated_erasures
from connector_desk.store.key_changes import write_rotated_key_file
from connector_desk.store.key_files import told as told_of_files
from connector_desk.store.keys import DATABASE_FILE, KEYS_FILE, DeskKeys, rotated
from connector_desk.store.single import Hold
from connector_desk.store.swap import commit, drop_unfinished, new_folder, settle
from connector_desk.store.told import FAULTS, told

_Contents = tuple[dict[str, int], list[tuple[Any, ...]], int]


def rotate(folder: Path, keys: DeskKeys) -> DeskKeys:
    """Return the keys that open the desk from now on; every slot opens as before, and the old data key no more.

    The desk must be closed. Who was erased is kept under both: older backups bring nobody back.

    Raises:
        DeskInUse: a window or command has it open.
        DeskMissing, NotADesk, WrongKey, KeyFileMissing, KeyFileDamaged, NewerDesk, DeskBusy
        FolderNotWritable, DiskFull
        NotWritten: what was written is not equal to what stood there; the desk is as it was, as in every other case.

    """
    hold = Hold(folder)
    try:
        return _rotated(folder, keys)
    finally:
        hold.let_go()


def _rotated(folder: Path, keys: DeskKeys) -> DeskKeys:
    settle(folder)
    drop_unfinished(folder)
    new = rotated(keys)
    making = new_folder(folder)
    try:
        _write_again(folder / DATABASE_FILE, making / DATABASE_FILE, keys, new)
        write_rotated_key_file(folder / KEYS_FILE, making / KEYS_FILE, keys, new)
        write_rotated_erasures(folder, making, keys, new)
        commit(making)
    finally:
        shutil.rmtree(making, ignore_errors=True)
    settle(folder)
    return new


def _write_again(source: Path, target: Path, old: DeskKeys, new: DeskKeys) -> None:
    with told_of_files(target), target.open("xb"):
        target.chmod(0o600)
    try:
        before = _exported(source, target, old, new)
        after = _checked(target, new)
    except FAULTS as fault:
        raise told(fault, source) from fault
    if before != after:
        raise NotWritten(source)


def _exported(source: Path, target: Path, old: DeskKeys, new: DeskKeys) -> _Contents:
    """Copy everything in one transaction, which keeps other writers out, and return what was copied."""
    with _driver(source, old) as driver:
        driver.execute("ATTACH DATABASE ? AS rotated KEY ?", (str(target.absolute()), raw_key_of(new)))
        driver.execute("BEGIN IMMEDIATE")
        contents = _contents(driver)
        driver.execute("SELECT sqlcipher_export('rotated')").fetchall()
        driver.execute(f"PRAGMA rotated.user_version = {contents[2]:d}")
        driver.execute("COMMIT")
        driver.execute("DETACH DATABASE rotated")
    return contents


def _checked(path: Path, keys: DeskKeys) -> _Contents | None:
    """Open the copy as a desk is opened, look at every page of it, and return what it holds, or None at any fault."""
    with _opened(path, keys) as engine:
        anchor = Anchor(path.parent, keys)
        with engine.connect() as connection:
            anchor.reset(last(connection))
        anchor.close()
        if problems_of(engine, path) or chain_problems(engine, path, anchor, is_full=True):
            return None
    with _driver(path, keys) as driver:
        contents = _contents(driver)
    with path.open("rb") as file:
        head = file.read(len(keys.cipher_salt))
    return contents if head == keys.cipher_salt else None


@contextmanager
def _opened(path: Path, keys: DeskKeys) -> Iterator[Engine]:
    engine = open_database(path, keys)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def _driver(path: Path, keys: DeskKeys) -> Iterator[Any]:
    """The driver's own connection: SQLAlchemy would begin a transaction before anything can be attached."""
    with _opened(path, keys) as engine, closing(engine.raw_connection()) as borrowed:
        yield borrowed.driver_connection


def _contents(driver: Any) -> _Contents:  # noqa: ANN401 - sqlcipher3 has no types
    """Return how many rows each table has, search index included, how each is declared, and the user's version."""
    declared = driver.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    names = [name for kind, name, _table, _sql in declared if kind == "table"]
    counts = {name: driver.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608
    return counts, declared, driver.execute("PRAGMA user_version").fetchone()[0]
