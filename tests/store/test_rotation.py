"""Rotating writes everything again under a new data key; an interruption leaves the old desk or the new one."""

import shutil
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from connector_desk.domain.errors import (
    DeskBusy,
    DeskError,
    DiskFull,
    ErasuresDamaged,
    NotWritten,
    WrongKey,
    WrongPassphrase,
)
from connector_desk.store import rotation as rotation_room
from connector_desk.store.desk import open_desk
from connector_desk.store.engine import open_database
from connector_desk.store.erasures_file import ERASURES_FILE, Erasures, read_erasures, write_erasures
from connector_desk.store.key_changes import add_passphrase, renew_recovery, revoke
from connector_desk.store.keys import new_keys, unlock, unlock_desk, unlock_with_recovery
from connector_desk.store.rotation import rotate
from connector_desk.store.single import LOCK_FILE
from connector_desk.store.slots import FLOOR
from connector_desk.store.swap import settle
from tests.conftest import PASSPHRASE
from tests.store.key_world import OTHER_WORDS, SECOND

FILES = ["desk.anchor", "desk.db", "desk.erasures", "desk.keys", "desk.keys.prev"]
DAY = date(2026, 11, 26)
ROOT = Path(__file__).parents[2]


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir() if entry.name != LOCK_FILE)


def rows(folder: Path, keys) -> dict[str, list]:
    """Return every row of every table, the words of the search index too."""
    engine = open_database(folder / "desk.db", keys)
    with engine.connect() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        found = {
            table: sorted(map(tuple, connection.exec_driver_sql(f'SELECT * FROM "{table}"')), key=repr)
            for table in tables
        }
        found["version"] = connection.exec_driver_sql("PRAGMA user_version").scalars().all()
    engine.dispose()
    return found


def test_everything_is_there_and_everybody_gets_in(sample_desk):
    old = unlock_desk(sample_desk, PASSPHRASE)
    add_passphrase(sample_desk / "desk.keys", old, SECOND, OTHER_WORDS, FLOOR)
    code = renew_recovery(sample_desk / "desk.keys", old)
    before = rows(sample_desk, old)
    new = rotate(sample_desk, old)
    assert names(sample_desk) == FILES
    assert new.store_id == old.store_id
    assert (sample_desk / "desk.db").read_bytes()[:16] == new.cipher_salt != old.cipher_salt
    assert (sample_desk / "desk.db").stat().st_mode & 0o777 == 0o600
    assert rows(sample_desk, new) == before
    assert len(before["search_word"]) > 50
    for path in (sample_desk / "desk.keys", sample_desk / "desk.keys.prev"):
        assert unlock(path, PASSPHRASE).keys == new
        assert unlock(path, OTHER_WORDS).account == SECOND
        assert unlock_with_recovery(path, code).keys == new
    opened = open_desk(sample_desk, new)
    assert opened.problems() == ()
    opened.close()
    with pytest.raises(WrongKey):
        open_desk(sample_desk, old)


def test_who_was_revoked_opens_nothing_that_was_written_since(empty_desk, tmp_path):
    keys = unlock_desk(empty_desk, PASSPHRASE)
    path = empty_desk / "desk.keys"
    add_passphrase(path, keys, SECOND, OTHER_WORDS, FLOOR)
    kept = shutil.copy(path, tmp_path / "desk.keys")
    revoke(path, keys, SECOND)
    rotate(empty_desk, keys)
    for file in (path, empty_desk / "desk.keys.prev"):
        with pytest.raises(WrongPassphrase):
            unlock(file, OTHER_WORDS)
    shutil.copy(kept, path)
    with pytest.raises(WrongKey):
        open_desk(empty_desk, unlock_desk(empty_desk, OTHER_WORDS))


def test_who_was_erased_is_known_under_each_key_after_each_change(empty_desk):
    first = unlock_desk(empty_desk, PASSPHRASE)
    write_erasures(empty_desk, first, Erasures({"een": DAY}))
    second = rotate(empty_desk, first)
    write_erasures(empty_desk, second, Erasures({"twee": DAY}))
    third = rotate(empty_desk, second)
    write_erasures(empty_desk, third, Erasures({"drie": DAY}))
    for keys in (first, second, third):
        assert read_erasures(empty_desk, keys).marks == {"een": DAY, "twee": DAY, "drie": DAY}
    with pytest.raises(ErasuresDamaged):
        read_erasures(empty_desk, replace(new_keys(), store_id=first.store_id))


def test_a_lock_that_was_changed_before_anybody_was_erased_is_no_wall(empty_desk):
    old = unlock_desk(empty_desk, PASSPHRASE)
    new = rotate(empty_desk, old)
    write_erasures(empty_desk, new, Erasures({"een": DAY}))
    assert read_erasures(empty_desk, old).marks == {"een": DAY}


def test_links_part_where_the_older_desk_got_another_lock(empty_desk, tmp_path):
    old = unlock_desk(empty_desk, PASSPHRASE)
    older = Path(shutil.copytree(empty_desk, tmp_path / "ouder"))
    new, other = rotate(empty_desk, old), rotate(older, old)
    write_erasures(empty_desk, new, Erasures({"een": DAY}))
    write_erasures(older, old, read_erasures(empty_desk, old))
    assert read_erasures(older, old).marks == {"een": DAY}
    assert other.data_key != new.data_key


def test_marks_that_do_not_hold_stay_so_when_the_lock_changes(empty_desk):
    (empty_desk / ERASURES_FILE).write_text("{}")
    new = rotate(empty_desk, unlock_desk(empty_desk, PASSPHRASE))
    with pytest.raises(ErasuresDamaged):
        read_erasures(empty_desk, new)


def test_a_copy_that_is_not_equal_is_not_taken(empty_desk, monkeypatch):
    keys = unlock_desk(empty_desk, PASSPHRASE)
    before = rows(empty_desk, keys)
    real = rotation_room._checked

    def less(path: Path, new_keys):
        counts, declared, version = real(path, new_keys)
        return counts | {"organization": 0}, declared, version

    monkeypatch.setattr(rotation_room, "_checked", less)
    with pytest.raises(NotWritten) as error:
        rotate(empty_desk, keys)
    assert error.value.path == empty_desk / "desk.db"
    assert rows(empty_desk, keys) == before
    assert names(empty_desk) == ["desk.anchor", "desk.db", "desk.keys"]


def test_damage_stops_it_and_the_desk_is_left(sample_desk):
    keys = unlock_desk(sample_desk, PASSPHRASE)
    content = bytearray((sample_desk / "desk.db").read_bytes())
    for page in range(8, len(content) // 4096):
        content[page * 4096 + 2000] ^= 1
    (sample_desk / "desk.db").write_bytes(content)
    with pytest.raises(DeskError):
        rotate(sample_desk, keys)
    assert (sample_desk / "desk.db").read_bytes() == bytes(content)
    assert unlock_desk(sample_desk, PASSPHRASE) == keys


def test_somebody_who_writes_meanwhile_is_told(empty_desk, monkeypatch):
    monkeypatch.setattr("connector_desk.store.engine._SETTINGS", ("PRAGMA busy_timeout = 50",))
    keys = unlock_desk(empty_desk, PASSPHRASE)
    engine = open_database(empty_desk / "desk.db", keys)
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE somebody (writes)")
        with pytest.raises(DeskBusy):
            rotate(empty_desk, keys)
    engine.dispose()
    assert unlock_desk(empty_desk, PASSPHRASE) == keys


def test_a_full_disk_leaves_the_desk_as_it_was(empty_desk, monkeypatch):
    keys = unlock_desk(empty_desk, PASSPHRASE)

    def full(_making: Path) -> None:
        raise DiskFull(empty_desk)

    monkeypatch.setattr(rotation_room, "commit", full)
    with pytest.raises(DiskFull):
        rotate(empty_desk, keys)
    assert names(empty_desk) == ["desk.anchor", "desk.db", "desk.keys"]
    open_desk(empty_desk, keys).close()


def test_what_a_kill_left_unfinished_is_dropped_at_the_next_opening(empty_desk):
    keys = unlock_desk(empty_desk, PASSPHRASE)
    for left in (".rotate-1234", ".dropped-1234"):
        (empty_desk / left).mkdir()
        (empty_desk / left / "desk.db").write_bytes(b"half")
    open_desk(empty_desk, keys).close()
    assert names(empty_desk) == ["desk.anchor", "desk.db", "desk.keys"]


def test_many_who_settle_at_once_leave_alone_what_the_first_one_opened(tmp_path):
    """A write-ahead log that is there after settling belongs to the new database."""
    faults = []

    def come(folder: Path, together: threading.Barrier) -> None:
        together.wait()
        try:
            settle(folder)
            with (folder / "desk.db-wal").open("ab") as log:
                log.write(b"new")
        except DeskError as error:
            faults.append(error)

    for number in range(20):
        folder = tmp_path / str(number)
        (folder / ".rotated").mkdir(parents=True)
        (folder / "desk.db-wal").write_bytes(b"old")
        for name in FILES:
            (folder / name).write_bytes(b"old")
            (folder / ".rotated" / name).write_bytes(b"new")
        together = threading.Barrier(6)
        threads = [threading.Thread(target=come, args=(folder, together)) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert {file.name: file.read_bytes() for file in folder.iterdir()} == {
            "desk.db-wal": b"new" * 6,
            **dict.fromkeys(FILES, b"new"),
        }
    assert faults == []


KILLED = """
import os, shutil, signal, sys
from pathlib import Path
import cryptography.hazmat.primitives.asymmetric.x25519, cryptography.hazmat.primitives.kdf.hkdf, filelock
from connector_desk.store.keys import unlock_with_recovery
from connector_desk.store.recovery_code import parse
from connector_desk.store.desk import open_desk
from connector_desk.store.rotation import rotate

made, code, place = Path(sys.argv[1]), parse(sys.argv[2]), Path(sys.argv[3])

def counted(real):
    def call(*args, **kwargs):
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **kwargs)
    return call

def child(act):
    pid = os.fork()
    if not pid:
        for room, name in ((os, "fsync"), (os, "link"), (os, "unlink"), (os, "rmdir")):
            setattr(room, name, counted(getattr(room, name)))
        for name in ("replace", "rename", "unlink", "mkdir", "open"):
            setattr(Path, name, counted(getattr(Path, name)))
        try:
            act()
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(pid, 0)[1])

def opened(folder):
    keys = unlock_with_recovery(folder / "desk.keys", code).keys
    desk = open_desk(folder, keys)
    assert desk.problems() == ()
    desk.close()
    left = {file.name for file in folder.iterdir()} - {"desk.lock", "desk.erasures"}
    assert left == {"desk.anchor", "desk.db", "desk.keys", "desk.keys.prev"}
    return keys

def turn(folder):
    rotate(folder, unlock_with_recovery(folder / "desk.keys", code).keys)

old, seen = unlock_with_recovery(made / "desk.keys", code).keys, []
for at in range(1, 200):
    folder = Path(shutil.copytree(made, place / str(at)))
    left = [at]
    if not child(lambda: turn(folder)):
        break
    # The settling may be killed as well, each time a step later.
    for later in range(1, 4):
        left = [later]
        child(lambda: opened(folder))
    keys = opened(folder)
    assert keys == unlock_with_recovery(folder / "desk.keys.prev", code).keys
    seen.append(keys == old)
assert seen == sorted(seen, reverse=True)
print(seen.count(True), seen.count(False))
"""


def test_a_kill_at_any_moment_leaves_the_old_desk_or_the_new_one(empty_desk, tmp_path):
    """Killed before each sync, each name given or taken: first always the old desk, from one moment on the new one."""
    code = renew_recovery(empty_desk / "desk.keys", unlock_desk(empty_desk, PASSPHRASE))
    (tmp_path / "turns").mkdir()
    command = [sys.executable, "-c", KILLED, str(empty_desk), code.text, str(tmp_path / "turns")]
    done = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    old, new = map(int, done.stdout.split())
    assert old >= 10
    assert new >= 10
