"""The database is encrypted, set to survive a power cut, and tells what is wrong with it."""

import sqlite3
import threading

import pytest
from sqlalchemy.exc import DatabaseError

from connector_desk.domain.errors import DeskMissing, FolderNotWritable, NotADesk, WrongKey
from connector_desk.store.engine import PLAIN_HEADER, create_database, open_database
from connector_desk.store.keys import new_keys

KEYS = new_keys()
SECRET = "een woord dat nergens staat"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "een map met een ? en 100%" / "desk.db"
    path.parent.mkdir()
    engine = create_database(path, KEYS)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE kept (id TEXT PRIMARY KEY, words TEXT UNIQUE)")
        connection.exec_driver_sql("INSERT INTO kept VALUES (?, ?)", ("1", SECRET))
    engine.dispose()
    return path


def test_nothing_is_readable_on_the_disk(path):
    engine = open_database(path, KEYS)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO kept VALUES ('2', ?)", (SECRET + "!",))
    for file in path.parent.iterdir():
        content = file.read_bytes()
        assert SECRET.encode() not in content
        assert SECRET.encode("utf-16-le") not in content
        assert b"kept" not in content
        assert not content.startswith(PLAIN_HEADER)
    engine.dispose()


def test_only_the_owner_reads_it(path):
    assert path.stat().st_mode & 0o777 == 0o600


def test_each_connection_has_every_setting(path):
    engine = open_database(path, KEYS)
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "temp_store": 2}
    wanted |= {"trusted_schema": 0, "cell_size_check": 1, "cache_size": -64_000, "busy_timeout": 5_000}
    with engine.connect() as first, engine.connect() as second:
        for connection in (first, second):
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted}
            assert found == wanted
            assert connection.exec_driver_sql("PRAGMA cipher_version").scalar_one()
    engine.dispose()


def test_another_key_is_told_at_once(path):
    with pytest.raises(WrongKey):
        open_database(path, new_keys())


def test_one_flipped_byte_of_salt_does_not_lose_the_desk(path):
    content = bytearray(path.read_bytes())
    assert bytes(content[:16]) == KEYS.cipher_salt
    content[3] ^= 0xFF
    path.write_bytes(content)
    engine = open_database(path, KEYS)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT words FROM kept").scalars().all() == [SECRET]
    engine.dispose()


def test_the_key_is_used_raw(path):
    """An independent opening with the derived key and nothing else must work, or it became a passphrase."""
    from sqlcipher3 import dbapi2

    from connector_desk.store.keys import KeyPurpose

    connection = dbapi2.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{KEYS.derived(KeyPurpose.DATABASE).hex()}'\"")
    assert connection.execute("SELECT words FROM kept").fetchall() == [(SECRET,)]
    connection.close()


def test_what_is_no_desk_is_told_and_left(tmp_path):
    path = tmp_path / "desk.db"
    with pytest.raises(DeskMissing):
        open_database(path, KEYS)
    path.write_bytes(b"")
    with pytest.raises(NotADesk):
        open_database(path, KEYS)
    path.unlink()
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE t (a)")
    plain.close()
    before = path.read_bytes()
    with pytest.raises(NotADesk):
        open_database(path, KEYS)
    path.write_bytes(b"no database at all, " * 500)
    with pytest.raises(NotADesk):
        open_database(path, KEYS)
    path.write_bytes(before)
    assert [entry.name for entry in tmp_path.iterdir()] == ["desk.db"]


def test_a_read_only_folder_or_file_is_told(path):
    path.chmod(0o400)
    with pytest.raises(FolderNotWritable):
        open_database(path, KEYS)
    path.chmod(0o600)
    path.parent.chmod(0o500)
    with pytest.raises(FolderNotWritable):
        open_database(path, KEYS)
    path.parent.chmod(0o700)


def test_creating_does_not_touch_what_is_there(path):
    before = path.read_bytes()
    with pytest.raises(FileExistsError):
        create_database(path, KEYS)
    assert path.read_bytes() == before


def test_errors_carry_no_words(path):
    engine = open_database(path, KEYS)
    with engine.connect() as connection, pytest.raises(DatabaseError) as error:
        connection.exec_driver_sql("INSERT INTO kept VALUES ('9', ?)", (SECRET,))
    assert SECRET not in str(error.value)
    assert SECRET not in repr(error.value)
    engine.dispose()


def test_an_error_takes_back_the_whole_transaction(path):
    engine = open_database(path, KEYS)

    def fail_halfway() -> None:
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE other (a)")
            connection.exec_driver_sql("DELETE FROM kept")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM kept").scalar_one() == 1
        assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE name = 'other'").scalar_one() == 0
    engine.dispose()


def test_many_threads_may_read_at_once(path):
    engine = open_database(path, KEYS)
    found: list[str] = []

    def read() -> None:
        for _ in range(20):
            with engine.connect() as connection:
                found.append(connection.exec_driver_sql("SELECT words FROM kept").scalar_one())

    threads = [threading.Thread(target=read) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    engine.dispose()
    assert found == [SECRET] * 240
