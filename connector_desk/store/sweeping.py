"""Write the file anew after an erasure: deleted is not gone as long as a page holds what it held before.

`secure_delete` wipes a row where it lay, but when SQLite moves rows from page to page it leaves copies behind in the
room between them. Only a file that is written anew has none. Whether that is due stands in the head of the file, in
the same transaction as the erasure, so that an interruption leaves the duty.
"""

from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from connector_desk.domain.errors import DeskBusy
from connector_desk.store.engine import SWEEP_DUE, SWEPT
from connector_desk.store.told import FAULTS, told


def is_sweep_due(engine: Engine) -> bool:
    """Say whether remains of an erasure may lie in the file."""
    with engine.connect() as connection:
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one()) == SWEEP_DUE


def sweep(engine: Engine, path: Path) -> None:
    """Write the file anew and empty the write-ahead log. Raises DeskBusy, DiskFull."""
    raw = engine.raw_connection()
    try:
        # Not within a transaction of SQLAlchemy's: the file is written anew outside of any.
        driver: Any = raw.driver_connection
        driver.execute("INSERT INTO search_word (search_word) VALUES ('rebuild')")
        driver.execute("VACUUM")
        driver.execute(f"PRAGMA user_version = {SWEPT}")
        is_busy, _pages, _moved = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if is_busy:
            # Somebody reads: the log keeps its old pages until it is emptied.
            driver.execute(f"PRAGMA user_version = {SWEEP_DUE}")
            raise DeskBusy
    except FAULTS as fault:
        raise told(fault, path) from fault
    finally:
        raw.close()
