"""A desk is made whole or not at all, and opens with its passphrase only."""

import shutil
import signal
import subprocess
import sys
import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from connector_desk.domain.entity import Kind
from connector_desk.domain.erasure import Erasure, KeepingGround
from connector_desk.domain.errors import (
    DeskExists,
    DeskMissing,
    DiskFull,
    FolderNotWritable,
    KeyFileMissing,
    NewerDesk,
    NotADesk,
    WrongKey,
    WrongPassphrase,
)
from connector_desk.domain.organization import Area
from connector_desk.store import desk as desk_room
from connector_desk.store.anchor import ANCHOR_FILE
from connector_desk.store.desk import create_desk, open_desk
from connector_desk.store.keys import DATABASE_FILE, KEYS_FILE, unlock_desk
from connector_desk.store.single import LOCK_FILE
from connector_desk.store.slots import FLOOR

WORDS = "drie fietsen in de regen"
AREA = Area(id="00000000-0000-4000-8000-000000000001", name="De Baarsjes")


def fill(work) -> None:
    work.areas.put(AREA)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "desk"
    create_desk(folder, WORDS, fill, FLOOR).close()
    return folder


@pytest.fixture
def folder(made, tmp_path):
    return Path(shutil.copytree(made, tmp_path / "desk"))


def names(folder: Path) -> list[str]:
    """The lock's file stays behind and says nothing."""
    return sorted(entry.name for entry in folder.iterdir() if entry.name != LOCK_FILE)


def areas(folder: Path) -> tuple[Area, ...]:
    opened = open_desk(folder, unlock_desk(folder, WORDS))
    with opened.open_work() as work:
        found = work.areas.all()
    opened.close()
    return found


def test_what_was_made_opens_again(folder):
    assert names(folder) == [ANCHOR_FILE, DATABASE_FILE, KEYS_FILE]
    assert areas(folder) == (AREA,)
    assert names(folder) == [ANCHOR_FILE, DATABASE_FILE, KEYS_FILE]
    with pytest.raises(WrongPassphrase):
        unlock_desk(folder, "iets anders")


@pytest.mark.parametrize("left", [DATABASE_FILE, KEYS_FILE, f"{KEYS_FILE}.prev"])
def test_nothing_is_made_over_what_stands_there(tmp_path, left):
    (tmp_path / left).write_bytes(b"kept")
    with pytest.raises(DeskExists):
        create_desk(tmp_path, WORDS, fill, FLOOR)
    assert names(tmp_path) == [left]
    assert (tmp_path / left).read_bytes() == b"kept"


def test_a_missing_half_is_told(folder, tmp_path):
    with pytest.raises(DeskMissing):
        unlock_desk(tmp_path / "nowhere", WORDS)
    keys = unlock_desk(folder, WORDS)
    (folder / KEYS_FILE).rename(tmp_path / KEYS_FILE)
    with pytest.raises(KeyFileMissing):
        unlock_desk(folder, WORDS)
    (folder / DATABASE_FILE).unlink()
    with pytest.raises(DeskMissing):
        open_desk(folder, keys)


def test_the_database_of_another_desk_is_told(folder, tmp_path):
    create_desk(tmp_path / "other", WORDS, fill, FLOOR).close()
    shutil.copy(tmp_path / "other" / DATABASE_FILE, folder / DATABASE_FILE)
    with pytest.raises(WrongKey):
        open_desk(folder, unlock_desk(folder, WORDS))


def test_a_newer_or_other_database_is_told_and_left(folder):
    keys = unlock_desk(folder, WORDS)
    opened = open_desk(folder, keys)
    with opened._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    opened.close()
    with pytest.raises(NewerDesk):
        open_desk(folder, keys)
    opened = desk_room.open_database(folder / DATABASE_FILE, keys)
    with opened.begin() as connection:
        connection.exec_driver_sql("DROP TABLE alembic_version")
    opened.dispose()
    before = (folder / DATABASE_FILE).read_bytes()
    with pytest.raises(NotADesk):
        open_desk(folder, keys)
    assert (folder / DATABASE_FILE).read_bytes() == before


def test_a_failure_while_filling_leaves_nothing(tmp_path):
    def fail(_work) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        create_desk(tmp_path / "desk", WORDS, fail, FLOOR)
    assert names(tmp_path) == []


def test_a_full_disk_at_the_end_leaves_nothing(tmp_path, monkeypatch):
    real = desk_room.publish_new

    def full(temporary: Path, path: Path) -> None:
        if path.name == DATABASE_FILE:
            raise DiskFull(path)
        real(temporary, path)

    monkeypatch.setattr(desk_room, "publish_new", full)
    with pytest.raises(DiskFull):
        create_desk(tmp_path / "desk", WORDS, fill, FLOOR)
    assert names(tmp_path) == []


def test_a_read_only_folder_is_told(tmp_path):
    tmp_path.chmod(0o555)
    with pytest.raises(FolderNotWritable):
        create_desk(tmp_path, WORDS, fill, FLOOR)
    assert names(tmp_path) == []
    tmp_path.chmod(0o755)


@pytest.mark.parametrize("kill_before", ["keys", "database"])
def test_a_kill_while_making_leaves_no_half_desk(tmp_path, kill_before):
    name = KEYS_FILE if kill_before == "keys" else DATABASE_FILE
    script = (
        "import os, signal, sys, pathlib\n"
        "from connector_desk.store import desk\n"
        "from connector_desk.store.slots import FLOOR\n"
        "from connector_desk.domain.organization import Area\n"
        "real = desk.publish_new\n"
        "def killed(temporary, path):\n"
        f"    if path.name == {name!r}:\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "    real(temporary, path)\n"
        "desk.publish_new = killed\n"
        f"area = Area(id={AREA.id!r}, name='De Baarsjes')\n"
        f"desk.create_desk(pathlib.Path(sys.argv[1]), {WORDS!r}, lambda work: work.areas.put(area), FLOOR)\n"
    )
    folder = tmp_path / "desk"
    done = subprocess.run([sys.executable, "-c", script, str(folder)], check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == -signal.SIGKILL
    if kill_before == "keys":
        create_desk(folder, WORDS, fill, FLOOR).close()
    assert areas(folder) == (AREA,)
    assert [name for name in names(folder) if not name.endswith(".part")] == [ANCHOR_FILE, DATABASE_FILE, KEYS_FILE]


def test_a_saved_act_survives_a_kill(folder):
    script = (
        "import os, signal, sys, pathlib\n"
        "from connector_desk.store.desk import open_desk\n"
        "from connector_desk.store.keys import unlock_desk\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        f"opened = open_desk(folder, unlock_desk(folder, {WORDS!r}))\n"
        "with opened.open_work() as work:\n"
        "    area = work.areas.all()[0]\n"
        "    work.areas.put(area.model_copy(update={'name': 'Nieuw'}))\n"
        "    work.commit()\n"
        "    work.areas.put(area.model_copy(update={'name': 'Nooit'}))\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(folder)], check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == -signal.SIGKILL
    assert [area.name for area in areas(folder)] == ["Nieuw"]


def test_counts_and_checks_of_a_fresh_desk(folder):
    opened = open_desk(folder, unlock_desk(folder, WORDS))
    assert opened.reads.count(Kind.AREAS) == 1
    assert opened.reads.count(Kind.RESIDENTS) == 0
    assert opened.problems() == ()
    opened.close()
    assert names(folder) == [ANCHOR_FILE, DATABASE_FILE, KEYS_FILE]


@pytest.fixture
def summer_in_amsterdam(monkeypatch):
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of this system cannot be set")
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("summer_in_amsterdam")
def test_the_mark_of_who_was_erased_bears_the_day_at_the_desk(folder):
    after_midnight = datetime(2026, 6, 30, 22, 30, tzinfo=UTC)
    one = Erasure(id="e1", resident_id="r1", erased_at=after_midnight, ground=KeepingGround.ASKED, things=1)
    opened = open_desk(folder, unlock_desk(folder, WORDS))
    opened.keep_marks((one,))
    assert opened.kept_marks() == {"r1": date(2026, 7, 1)}
    opened.close()


def test_once_closed_its_file_is_opened_for_nobody(folder):
    """A window that is still going may ask once more; with the key at hand the file would silently open again."""
    opened = open_desk(folder, unlock_desk(folder, WORDS))
    opened.close()
    with pytest.raises(InterruptedError):
        opened.open_work()
    with pytest.raises(InterruptedError):
        opened.audit.lines()
    assert not list(folder.glob(f"{DATABASE_FILE}-*"))
