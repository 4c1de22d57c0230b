"""A damaged desk is told in words of the desk, whichever page is hit."""

import pytest
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from connector_desk.domain.errors import DiskFull, NotADesk
from connector_desk.store.check import problems_of
from connector_desk.store.engine import create_database
from connector_desk.store.keys import DATABASE_FILE, new_keys
from connector_desk.store.schema import bring_up_to_date

PAGE = 4096


@pytest.mark.parametrize("from_page", range(8))
def test_opening_says_that_a_desk_is_damaged_and_nothing_of_the_driver(tmp_path, from_page):
    keys, path = new_keys(), tmp_path / DATABASE_FILE
    engine = create_database(path, keys)
    bring_up_to_date(engine, path)
    engine.dispose()
    sound = path.read_bytes()
    for page in range(from_page, len(sound) // PAGE, 8):
        content = bytearray(sound)
        content[page * PAGE + 1234] ^= 4
        path.write_bytes(content)
        assert is_told(tmp_path, keys), page


def is_told(folder, keys) -> bool:
    from connector_desk.store.desk import open_desk

    try:
        desk = open_desk(folder, keys)
    except NotADesk:
        return True
    try:
        return bool(desk.problems())
    except NotADesk:
        return True
    finally:
        desk.close()


class FullEngine:
    """An engine whose disk has no room for the log to be folded in."""

    def connect(self):
        fault = dbapi2.OperationalError("database or disk is full")
        fault.sqlite_errorcode = dbapi2.SQLITE_FULL
        raise OperationalError("PRAGMA wal_checkpoint(TRUNCATE)", None, fault)


def test_a_check_says_that_the_disk_is_full(tmp_path):
    with pytest.raises(DiskFull):
        problems_of(FullEngine(), tmp_path / DATABASE_FILE)
