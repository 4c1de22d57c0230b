"""The database file held still for a moment, while others go on writing into the log beside it."""

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Engine

from connector_desk.domain.backup import ChainHead
from connector_desk.domain.errors import DeskBusy, NotADesk
from connector_desk.store.search_index import INDEX_PREFIX, driver_of
from connector_desk.store.told import FAULTS, told

_TRIES = 100
_PAUSE_SECONDS = 0.05


@dataclass(frozen=True)
class Contents:
    """What a database holds at one moment, in numbers; `counts` says how many rows each table has."""

    schema_version: str
    page_size: int
    page_count: int
    counts: Mapping[str, int]
    chain_head: ChainHead | None

    @property
    def size(self) -> int:
        """The bytes of the file."""
        return self.page_size * self.page_count


class MainFile:
    """Reads a database file as bytes while SQLite has it open.

    The system forgets all locks of a program on a file as soon as that program closes the file anywhere (POSIX). So
    this one stays open until nobody in the program uses the database any more.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: BinaryIO | None = None
        self._lock = threading.Lock()

    def read(self, at: int, size: int) -> bytes:
        """Return that many bytes. Raises NotADesk where the file ends before, or cannot be read."""
        try:
            with self._lock:
                if self._file is None:
                    self._file = self.path.open("rb", buffering=0)
                self._file.seek(at)
                found = self._file.read(size)
        except OSError as fault:
            raise NotADesk(self.path) from fault
        if len(found) != size:
            raise NotADesk(self.path)
        return found

    def close(self) -> None:
        """Let go of the file; only after every connection was closed."""
        with self._lock:
            if self._file is not None:
                self._file.close()
            self._file = None


class Snapshot:
    """A database whose main file stays as it is. What is written meanwhile waits in the log."""

    def __init__(self, driver: Any, file: MainFile) -> None:  # noqa: ANN401 - the driver has no types
        self._driver = driver
        self._file = file
        self.contents = contents_of(driver, file.path)

    def pieces(self, size: int, first: int) -> Iterator[bytes]:
        """Yield the bytes of the file, `first` ones and then `size` at a time.

        Raises:
            NotADesk: they cannot be read.

        """
        whole = self.contents.size
        yield self._file.read(0, min(first, whole))
        for at in range(first, whole, size):
            yield self._file.read(at, min(size, whole - at))

    def refuse_broken_seals(self) -> None:
        """Check the seal of every page of the main file. Raises NotADesk."""
        try:
            broken = self._driver.execute("PRAGMA cipher_integrity_check").fetchall()
        except FAULTS as fault:
            raise told(fault, self._file.path) from fault
        if broken:
            raise NotADesk(self._file.path)


@contextmanager
def held_still(engine: Engine, file: MainFile) -> Iterator[Snapshot]:
    """Hold the main file still; writers wait for some milliseconds at the start, and then no more.

    Raises:
        DeskBusy: others read or write all the time, so that the log never is folded into the file.

    """
    with engine.connect() as reading, engine.connect() as writing:
        reader = driver_of(reading)
        try:
            _hold(reader, driver_of(writing))
            yield Snapshot(reader, file)
        except FAULTS as fault:
            raise told(fault, file.path) from fault
        finally:
            if reader.in_transaction:
                reader.execute("ROLLBACK")


def _hold(reader: Any, writer: Any) -> None:  # noqa: ANN401
    """Begin to read while the whole log stands in the main file.

    SQLite then reads the main file alone, under a lock (read lock 0 in wal.c) that forbids everybody to fold anything
    into it. That nobody writes in between is sure only while we hold the write lock ourselves; so the bulk is folded
    before, and under the lock just what came since.
    """
    for _ in range(_TRIES):
        _fold(reader)
        writer.execute("BEGIN IMMEDIATE")
        try:
            if _fold(reader):
                reader.execute("BEGIN")
                reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
                return
        finally:
            writer.execute("ROLLBACK")
        # Somebody still reads what was true before: only their end lets the log be folded.
        time.sleep(_PAUSE_SECONDS)
    raise DeskBusy


def _fold(driver: Any) -> bool:  # noqa: ANN401
    busy, written, folded = driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    return not busy and bool(written == folded)


def contents_of(driver: Any, path: Path) -> Contents:  # noqa: ANN401
    """Return what a database holds. Raises NotADesk where it is no desk's."""
    tables = driver.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'").fetchall()
    # The search index follows from the rest, and counting its many rows would take longer than all others.
    names = sorted(name for (name,) in tables if not name.startswith(("sqlite_", INDEX_PREFIX)))
    if "alembic_version" not in names:
        raise NotADesk(path)
    return Contents(
        schema_version=driver.execute("SELECT version_num FROM alembic_version").fetchone()[0],
        page_size=int(driver.execute("PRAGMA page_size").fetchone()[0]),
        page_count=int(driver.execute("PRAGMA page_count").fetchone()[0]),
        counts={name: driver.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names},  # noqa: S608
        chain_head=_chain_head(driver) if "audit_record" in names else None,
    )


def _chain_head(driver: Any) -> ChainHead | None:  # noqa: ANN401
    last = driver.execute("SELECT seq, head FROM audit_record ORDER BY seq DESC LIMIT 1").fetchone()
    if last is None:
        return None
    seq, head = last
    return ChainHead(seq, head.hex() if isinstance(head, bytes) else str(head))
