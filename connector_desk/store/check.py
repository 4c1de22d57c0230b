"""Look at every page, every index and every reference of a desk, and say which of them is not right."""

from collections.abc import Callable, Collection
from enum import StrEnum
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine

from connector_desk.domain.errors import DeskBusy
from connector_desk.store.anchor import Anchor, Anchored
from connector_desk.store.audit import head_at, last, verified
from connector_desk.store.search_index import driver_of
from connector_desk.store.told import FAULTS, told


class Problem(StrEnum):
    """What a check can find."""

    ENCRYPTION = "encryption"
    DATABASE = "database"
    SEARCH_INDEX = "search_index"
    REFERENCES = "references"
    AUDIT_CHAIN = "audit_chain"
    ANCHOR = "anchor"
    LOST = "lost"
    ERASURES = "erasures"


IN_THE_FILE = (Problem.ENCRYPTION, Problem.DATABASE, Problem.SEARCH_INDEX, Problem.REFERENCES)
_STEPS_BETWEEN_REPORTS = 100_000
_TAIL = 100
"""Records that are computed again at each start; the whole chain in a full check."""


def problems_of(
    engine: Engine,
    path: Path,
    kinds: Collection[Problem] = IN_THE_FILE,
    report: Callable[[float], None] = lambda _fraction: None,
) -> tuple[Problem, ...]:
    """Return what is wrong in the file among those kinds of problems, nothing where all is well.

    The file is brought up to date first: the check of the encryption reads the main file only, and cries wolf over
    what still stands in the write-ahead log. `report` hears how far it is, from 0 to 1, and may raise to stop it.

    Raises:
        DeskBusy: another program writes and does not come to an end.
        DiskFull: there is no room to fold the log into the file.
        FolderNotWritable: nothing can be made beside it.

    """
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()
        # A fresh connection: one that read before would answer from its cache. On a full disk there may be none.
        engine.dispose()
        fresh = engine.connect()
    except FAULTS as fault:
        raise told(fault, path) from fault
    found: list[Problem] = []
    with fresh as connection:
        driver = driver_of(connection)
        for done, problem in enumerate(kinds):
            fraction = done / len(kinds)
            report(fraction)
            # What `report` raises in here ends the statement; it is asked again below.
            driver.set_progress_handler(partial(report, fraction), _STEPS_BETWEEN_REPORTS)
            try:
                if not _CHECKS[problem](connection):
                    found.append(problem)
            except FAULTS as fault:
                report(fraction)
                # A page that cannot be decrypted stops the other checks; that is an answer, too.
                error = told(fault, path)
                if isinstance(error, DeskBusy):
                    raise error from fault
                found.append(problem)
                connection.rollback()
            finally:
                driver.set_progress_handler(None, 0)
    return tuple(found)


def chain_problems(engine: Engine, path: Path, anchor: Anchor, *, is_full: bool) -> tuple[Problem, ...]:
    """Return what the anchor and the chain of records show: lost commits, or others than were written.

    In full the chain is computed again from its beginning, else only its end.

    Raises:
        DeskBusy

    """
    try:
        with engine.connect() as connection:
            return _against(connection, anchor, is_full=is_full)
    except FAULTS as fault:
        error = told(fault, path)
        if isinstance(error, DeskBusy):
            raise error from fault
        return (Problem.AUDIT_CHAIN,)


def _against(connection: Connection, anchor: Anchor, *, is_full: bool) -> tuple[Problem, ...]:
    """Hold the chain against what stands outside the database."""
    # The anchor first: what others write meanwhile would else stand in it and not yet in what is read here.
    anchored, tip = anchor.read(), last(connection)
    if anchored is None:
        return (Problem.ANCHOR,) if tip.seq else ()
    if anchored.seq > tip.seq:
        return (Problem.LOST,)
    if head_at(connection, anchored.seq) != anchored.head:
        return (Problem.AUDIT_CHAIN,)
    begin = 0 if is_full else max(0, tip.seq - _TAIL)
    before = head_at(connection, begin)
    if before is None or not verified(connection, Anchored(begin, before)).is_whole:
        return (Problem.AUDIT_CHAIN,)
    return ()


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
