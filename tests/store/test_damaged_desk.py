"""A damaged desk is told in words of the desk, whichever page is hit."""

from contextlib import suppress

import pytest

from connector_desk.domain.errors import NotADesk
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
        open_and_read(tmp_path, keys)


def open_and_read(folder, keys) -> None:
    from connector_desk.store.desk import open_desk

    with suppress(NotADesk):
        desk = open_desk(folder, keys)
        try:
            assert desk.problems()
        finally:
            desk.close()
