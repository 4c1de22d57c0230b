"""A check is silent over a sound desk and names what is wrong with another."""

import pytest

from connector_desk.domain.errors import FolderNotWritable, NotADesk
from connector_desk.domain.organization import Area, Organization
from connector_desk.domain.resident import Resident
from connector_desk.store.check import Problem, problems_of
from connector_desk.store.engine import create_database, open_database
from connector_desk.store.keys import new_keys
from connector_desk.store.schema import bring_up_to_date
from connector_desk.store.work import DeskWork

KEYS = new_keys()


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "desk.db"
    engine = create_database(path, KEYS)
    bring_up_to_date(engine, path)
    with DeskWork(engine, path) as work:
        work.areas.put(Area(id="area", name="De Baarsjes"))
        work.organizations.put(Organization(id="o", name="De Tagerijn", area_id="area"))
        work.put_all([Resident(id=f"r{n}", first_name=f"Jan{n}", story="lang " * 200) for n in range(300)])
        work.commit()
    engine.dispose()
    return path


def checked(path) -> tuple[Problem, ...]:
    engine = open_database(path, KEYS)
    try:
        return problems_of(engine, path)
    finally:
        engine.dispose()


def test_a_sound_desk_has_no_problem_also_before_its_log_is_folded_in(path):
    engine = open_database(path, KEYS)
    with DeskWork(engine, path) as work:
        work.residents.put(Resident(id="new", first_name="Nieuw"))
        work.commit()
        assert path.with_name("desk.db-wal").stat().st_size > 0
    assert problems_of(engine, path) == ()
    engine.dispose()


def flip(path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[page * 4096 + 1234] ^= 4
    path.write_bytes(content)


def test_a_flipped_bit_is_found_wherever_it_is(path):
    """It is named by the check, or the desk does not open at all; it is never passed by."""
    sound = path.read_bytes()
    answers = []
    for page in range(0, len(sound) // 4096, 9):
        path.write_bytes(sound)
        path.with_name("desk.db-wal").unlink(missing_ok=True)
        path.with_name("desk.db-shm").unlink(missing_ok=True)
        flip(path, page)
        try:
            problems = checked(path)
        except NotADesk:
            answers.append("closed")
        else:
            assert Problem.ENCRYPTION in problems, page
            answers.append("found")
    assert {"closed", "found"} == set(answers)


def test_words_without_their_entry_are_found(path):
    engine = open_database(path, KEYS)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE search_entry SET words = 'anders' WHERE id = 'r7'")
    engine.dispose()
    assert checked(path) == (Problem.SEARCH_INDEX,)


def test_a_name_without_its_entry_is_found(path):
    engine = open_database(path, KEYS)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO search_name VALUES (1, 'niemand', 99)")
    engine.dispose()
    assert checked(path) == (Problem.SEARCH_INDEX,)


def test_a_reference_to_nothing_is_found(path):
    engine = open_database(path, KEYS)
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")
        driver.execute("DELETE FROM area")
        driver.execute("PRAGMA foreign_keys = ON")
    engine.dispose()
    assert checked(path) == (Problem.REFERENCES,)


def test_where_no_fresh_connection_can_be_made_it_is_said_plainly(path, tmp_path):
    engine = open_database(path, KEYS)
    with engine.connect():
        pass
    path.parent.rename(tmp_path.parent / f"{tmp_path.name}-elsewhere")
    with pytest.raises(FolderNotWritable):
        problems_of(engine, path)
    engine.dispose()
