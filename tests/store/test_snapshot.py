"""A database that is held still stops nobody, and comes to no harm."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from connector_desk.domain.resident import Resident
from connector_desk.store import backup
from connector_desk.store.backup_reading import verify_backup
from tests.store.vault import PEOPLE, add_resident, backed_up, by_words, copied, make_desk, opened_desk


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_desk(tmp_path_factory.mktemp("made") / "desk")


@pytest.fixture
def desk(made, tmp_path):
    with opened_desk(copied(made, tmp_path / "desk")) as opened:
        yield opened


@pytest.fixture
def to(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_writer_is_neither_blocked_nor_copied_in_halves(desk, to, monkeypatch):
    """Each act adds a resident and a person around: a copy with one and without the other would be torn."""
    opened, keys = desk
    ended, saved = threading.Event(), []
    still = {"from": 0, "to": 0}
    write = backup._write

    def write_with_room_for_others(*given) -> None:
        still["from"] = len(saved)
        write(*given)
        while len(saved) < still["from"] + 40:
            assert not ended.wait(0.01)
        still["to"] = len(saved)

    def hammer() -> None:
        while not ended.is_set():
            number = len(saved)
            with opened.open_work() as work:
                work.residents.put(Resident(id=f"x{number}", first_name="Toe", story="woord " * 400))
                work.residents.put(Resident(id=f"y{number}", first_name="Gift"))
                work.commit()
            saved.append(number)

    monkeypatch.setattr(backup, "_write", write_with_room_for_others)
    writer = threading.Thread(target=hammer)
    writer.start()
    try:
        report = backed_up(opened, keys, to).report
    finally:
        ended.set()
        writer.join()
    assert still["to"] - still["from"] >= 40
    counted = report.counts["resident"] - PEOPLE
    assert counted % 2 == 0
    assert counted // 2 <= still["from"] + 1
    assert verify_backup(report.path, by_words).counts == report.counts
    assert opened.counts()["resident"] == PEOPLE + 2 * len(saved)
    assert opened.problems() == ()


def test_nobody_folds_the_log_into_a_file_that_is_held_still(desk):
    opened, _keys = desk
    path = opened.folder / "desk.db"
    add_resident(opened, "Eerder")
    with opened.held_still() as snapshot:
        before = b"".join(snapshot.pieces(10_000, 7))
        for number in range(30):
            add_resident(opened, f"n{number}")
        with opened._engine.connect() as connection:
            _busy, written, folded = connection.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)").one()
        assert written > folded
        assert b"".join(snapshot.pieces(4096, 4096)) == before
    with opened._engine.connect() as connection:
        _busy, written, folded = connection.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)").one()
    assert written == folded
    assert path.stat().st_size >= len(before)
    with opened.held_still() as snapshot:
        assert b"".join(snapshot.pieces(10_000, 7)) != before


def test_who_still_reads_what_was_before_is_waited_for(desk, to):
    opened, keys = desk
    reading = opened._engine.connect()
    reading.exec_driver_sql("SELECT count(*) FROM resident").scalar_one()
    add_resident(opened, "Later")
    threading.Timer(0.3, reading.close).start()
    assert backed_up(opened, keys, to).report.counts["resident"] == PEOPLE + 1


# Bytes that no file reaches, on which SQLite says that somebody has the database open.
SQLITE_SHARED_FIRST, SQLITE_SHARED_SIZE = 0x40000002, 510


def test_after_a_backup_the_database_is_still_locked_as_open(desk, to):
    """A program that closes a file anywhere loses all its locks on it (POSIX); others would think it is gone."""
    opened, keys = desk
    add_resident(opened, "Eerder")
    backed_up(opened, keys, to)
    script = (
        "import fcntl, sys\n"
        "with open(sys.argv[1], 'rb+') as file:\n"
        f"    fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, {SQLITE_SHARED_SIZE}, {SQLITE_SHARED_FIRST})\n"
    )
    command = [sys.executable, "-c", script, str(opened.folder / "desk.db")]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert "BlockingIOError" in done.stderr
    opened.close()
    assert subprocess.run(command, check=False).returncode == 0


def test_after_the_desk_is_closed_no_file_of_it_is_open(made, to, tmp_path):
    folder = copied(made, tmp_path / "desk")
    with opened_desk(folder) as (opened, keys):
        backed_up(opened, keys, to)
    if Path("/proc/self/fd").exists():
        links = [handle.readlink() for handle in Path("/proc/self/fd").iterdir() if handle.is_symlink()]
        assert not [link for link in links if str(link).startswith(str(folder))]
