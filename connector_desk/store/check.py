"""Look at every page, every index and every reference of a desk, and say which of them is not right."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection, Engine

from connector_desk.domain.errors import DeskBusy
from connector_desk.store.told import FAULTS, told


class Problem(StrEnum):
    """What a check can find."""

    ENCRYPTION = "encryption"
    DATABASE = "database"
    SEARCH_INDEX = "search_index"
    REFERENCES = "references"


def problems_of(engine: Engine, path: Path) -> tuple[Problem, ...]:
    """Return what is wrong, nothing where all is well.

    The file is brought up to date first: the check of the encryption reads the main file only, and cries wolf over
    what still stands in the write-ahead log.

    Raises:
        DeskBusy: another program writes and does not come to an end.
        DiskFull: there is no room to fold the log into the file.

    """
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()
    except FAULTS as fault:
        raise told(fault, path) from fault
    # A fresh connection: one that read before would answer from its cache.
    engine.dispose()
    found = []
    with engine.connect() as connection:
        for problem, passes in _CHECKS.items():
            try:
                if not passes(connection):
                    found.append(problem)
            except FAULTS as fault:
                # A page that cannot be decrypted stops the other checks; that is an answer, too.
                error = told(fault, path)
                if isinstance(error, DeskBusy):
                    raise error from fault
                found.append(problem)
                connection.rollback()
    return tuple(found)


def _pages_are_as_sealed(connection: Connection) -> bool:
    return not connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()


def _trees_are_whole(connection: Connection) -> bool:
    return connection.exec_driver_sql("PRAGMA integrity_check").scalars().all() == ["ok"]


def _index_fits(connection: Connection) -> bool:
    """FTS5 compares its index with the entries; a mismatch is an error of the statement."""
    connection.exec_driver_sql("INSERT INTO search_word (search_word, rank) VALUES ('integrity-check', 1)")
    orphans = "SELECT count(*) FROM search_name WHERE entry NOT IN (SELECT entry FROM search_entry)"
    return not connection.exec_driver_sql(orphans).scalar_one()


def _references_hold(connection: Connection) -> bool:
    return not connection.exec_driver_sql("PRAGMA foreign_key_check").all()


_CHECKS: dict[Problem, Callable[[Connection], bool]] = {
    Problem.ENCRYPTION: _pages_are_as_sealed,
    Problem.DATABASE: _trees_are_whole,
    Problem.SEARCH_INDEX: _index_fits,
    Problem.REFERENCES: _references_hold,
}
