"""Open the encrypted database: SQLCipher with a raw key, settings that survive a power cut, no words in errors."""

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from connector_desk.domain.errors import DeskMissing, NotADesk
from connector_desk.store.adding import as_json
from connector_desk.store.key_files import refuse_read_only
from connector_desk.store.keys import DeskKeys, KeyPurpose
from connector_desk.store.told import FAULTS, told

PLAIN_HEADER = b"SQLite format 3\x00"
BUSY_TIMEOUT_MS = 5_000
CACHE_KIB = 64_000
# Execution option of a connection that takes the one write lock as soon as it begins, waiting for whoever holds it.
WRITES = "desk_writes"

# Kept in the head of the file: whether remains of an erasure may still lie between the rows of its pages.
SWEPT, SWEEP_DUE = 1, 2

# Each with its reason in the design of the store. `synchronous` FULL: with NORMAL a power cut loses commits.
_SETTINGS = (
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    f"PRAGMA cache_size = -{CACHE_KIB}",
)


def create_database(path: Path, keys: DeskKeys) -> Engine:
    """Return the engine of a new, empty, encrypted database.

    Raises:
        FileExistsError: there is a file already: the caller decides what that means.

    """
    with path.open("xb"):
        path.chmod(0o600)
    engine = _engine(path, keys)
    with engine.begin() as connection:
        # A first write, so that what follows can look at the file and not at a promise.
        connection.exec_driver_sql(f"PRAGMA user_version = {SWEPT}")
    _assert_encrypted(path, engine)
    return engine


def open_database(path: Path, keys: DeskKeys) -> Engine:
    """Return the engine of an existing database, after reading from it once.

    Raises:
        DeskMissing: there is no such file.
        NotADesk: it is empty or was never encrypted; WrongKey where the key does not fit.
        FolderNotWritable: the folder or the file is read-only, so that nothing could be kept.

    """
    if not path.is_file():
        raise DeskMissing(path)
    if path.stat().st_size == 0 or _head(path) == PLAIN_HEADER:
        raise NotADesk(path)
    for place in (path.parent, path):
        refuse_read_only(place)
    engine = _engine(path, keys)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    except FAULTS as fault:
        engine.dispose()
        raise told(fault, path) from fault
    return engine


def close_for_good(engine: Engine) -> None:
    """Close every connection and let nobody open another: whoever still asks gets an InterruptedError.

    Disposed of alone, an engine opens the file again for the next who asks, with the key that it kept.
    """
    event.listen(engine, "do_connect", _refuse)
    engine.dispose()


def _refuse(*_how: object) -> None:
    raise InterruptedError


def raw_key_of(keys: DeskKeys) -> str:
    """Return the key of the database as SQLCipher reads it, and nothing is stretched.

    The inner quotes matter: without them it would silently become a passphrase. The salt at the end stands in for the
    one at the head of the file, which one flipped bit would make useless.
    """
    return f"x'{keys.derived(KeyPurpose.DATABASE).hex()}{keys.cipher_salt.hex()}'"


def _engine(path: Path, keys: DeskKeys) -> Engine:
    engine = create_engine(
        # `module` and QueuePool, not the dialect for SQLCipher: its pool crashed the process with many threads.
        URL.create("sqlite", database=str(path.absolute())),
        module=dbapi2,
        poolclass=QueuePool,
        # The connection that was used last has the warmest cache.
        pool_use_lifo=True,
        hide_parameters=True,
        json_serializer=as_json,
        connect_args={"isolation_level": None, "check_same_thread": False},
    )
    raw_key = raw_key_of(keys)

    @event.listens_for(engine, "connect")
    def _unlock(connection: Any, _record: object) -> None:  # noqa: ANN401 - sqlcipher3 has no types
        connection.execute(f'PRAGMA key = "{raw_key}"')
        connection.execute("PRAGMA cipher_log_level = NONE")
        for setting in _SETTINGS:
            connection.execute(setting).fetchall()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # The driver is told to stay out of transactions (isolation_level None), so that reads see one moment too.
        writes = connection.get_execution_options().get(WRITES, False)
        connection.connection.driver_connection.execute("BEGIN IMMEDIATE" if writes else "BEGIN")  # type: ignore[union-attr]

    return engine


def _assert_encrypted(path: Path, engine: Engine) -> None:
    with engine.connect() as connection:
        version = connection.exec_driver_sql("PRAGMA cipher_version").scalar_one_or_none()
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()
    if not version or _head(path) == PLAIN_HEADER:
        engine.dispose()
        raise RuntimeError("the new database is not encrypted")


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(PLAIN_HEADER))
