"""A backup comes back whole: into a new folder, or in place of the desk, which lies aside then; never neither."""

import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from connector_desk.domain.errors import (
    BackupDamaged,
    BackupOfAnotherDesk,
    DeskExists,
    DiskFull,
    FolderMissing,
    NewerDesk,
    WrongPassphrase,
)
from connector_desk.store import backup_reading, desk, restoring
from connector_desk.store.anchor import ANCHOR_FILE
from connector_desk.store.desk import open_desk
from connector_desk.store.drill import drill
from connector_desk.store.keys import DATABASE_FILE, KEYS_FILE, DeskKeys, unlock_desk
from connector_desk.store.restoring import restore_backup, restore_in_place
from tests.store.vault import (
    MADE_AT,
    OTHER_WORDS,
    PEOPLE,
    WORDS,
    add_resident,
    backed_up,
    by_other_words,
    by_words,
    change_words,
    copied,
    first_names,
    killed_before,
    make_desk,
    names,
    opened_desk,
)

NOW = MADE_AT.replace(day=27, hour=9, minute=0, second=0)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A desk, and a backup of it from before `Later` came."""
    folder = tmp_path_factory.mktemp("made")
    make_desk(folder / "desk")
    with opened_desk(folder / "desk") as (opened, keys):
        backed_up(opened, keys, folder).report.path.rename(folder / "x.deskbackup")
        add_resident(opened, "Later")
    return folder


@pytest.fixture
def folder(made, tmp_path):
    return copied(made / "desk", tmp_path / "desk")


@pytest.fixture
def backup(made):
    return made / "x.deskbackup"


def asides(folder: Path) -> list[Path]:
    return sorted(folder.glob("before-restore-*"))


def test_it_comes_back_into_a_new_folder(backup, tmp_path):
    restored = restore_backup(backup, by_words, tmp_path / "a" / "b")
    assert restored.report.made_at == MADE_AT
    assert restored.aside is None
    assert names(tmp_path / "a" / "b") == [ANCHOR_FILE, DATABASE_FILE, KEYS_FILE]
    found = first_names(tmp_path / "a" / "b")
    assert len(found) == PEOPLE
    assert "Later" not in found
    with opened_desk(tmp_path / "a" / "b") as (opened, keys):
        assert keys == restored.keys
        assert opened.problems() == ()


@pytest.mark.parametrize("left", [DATABASE_FILE, KEYS_FILE, f"{KEYS_FILE}.prev"])
def test_it_never_comes_over_a_desk(backup, tmp_path, left):
    (tmp_path / left).write_bytes(b"kept")
    with pytest.raises(DeskExists):
        restore_backup(backup, by_words, tmp_path)
    assert names(tmp_path) == [left]


def test_what_fails_leaves_nothing(backup, tmp_path, monkeypatch):
    with pytest.raises(WrongPassphrase):
        restore_backup(backup, by_other_words, tmp_path / "new")
    content = bytearray(backup.read_bytes())
    content[-1] ^= 1
    (tmp_path / "bad").write_bytes(content)
    with pytest.raises(BackupDamaged):
        restore_backup(tmp_path / "bad", by_words, tmp_path / "new")
    monkeypatch.setattr(restoring, "LATEST", "0000")
    with pytest.raises(NewerDesk):
        restore_backup(backup, by_words, tmp_path / "new")
    assert names(tmp_path) == ["bad"]


def test_in_place_sets_the_present_desk_aside(backup, folder):
    database = (folder / DATABASE_FILE).read_bytes()
    restored = restore_in_place(backup, by_words, folder, NOW)
    assert restored.aside == asides(folder)[0]
    assert restored.aside.name.startswith("before-restore-20261127-090000")
    assert "Later" not in first_names(folder)
    assert names(folder) == sorted([restored.aside.name, ANCHOR_FILE, DATABASE_FILE, KEYS_FILE])
    assert (restored.aside / DATABASE_FILE).read_bytes() == database
    assert "Later" in first_names(restored.aside)


def test_in_place_takes_the_log_and_the_old_keys_along(backup, folder):
    """A killed desk has its last acts in the log alone; its passphrase was changed since the backup."""
    script = (
        "import os, signal, sys, pathlib\n"
        "from tests.store.vault import add_resident, opened_desk\n"
        "with opened_desk(pathlib.Path(sys.argv[1])) as (opened, keys):\n"
        "    add_resident(opened, 'Allerlaatst')\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(folder)], check=False, cwd=Path(__file__).parents[2])
    assert (folder / f"{DATABASE_FILE}-wal").stat().st_size > 0
    change_words(folder)
    aside = restore_in_place(backup, by_words, folder, NOW).aside
    assert names(folder) == sorted([aside.name, ANCHOR_FILE, DATABASE_FILE, KEYS_FILE])
    assert "Later" not in first_names(folder)
    assert {"Later", "Allerlaatst"} <= first_names(aside, OTHER_WORDS)
    assert (aside / f"{KEYS_FILE}.prev").exists()


@pytest.mark.parametrize("lost", [DATABASE_FILE, KEYS_FILE])
def test_in_place_helps_where_half_of_the_desk_is_lost(backup, folder, lost):
    (folder / lost).unlink()
    restore_in_place(backup, by_words, folder, NOW)
    assert len(first_names(folder)) == PEOPLE
    assert names(asides(folder)[0]) == [ANCHOR_FILE, DATABASE_FILE if lost == KEYS_FILE else KEYS_FILE]


def test_in_place_refuses_the_backup_of_another_desk(backup, tmp_path, folder):
    before = names(folder)
    with pytest.raises(BackupOfAnotherDesk):
        restore_in_place(backup, by_words, folder, NOW, store_id="00000000-0000-4000-8000-000000000000")
    with pytest.raises(FolderMissing):
        restore_in_place(backup, by_words, tmp_path / "nowhere", NOW)
    assert names(folder) == before


def test_in_place_leaves_the_present_desk_where_something_fails(backup, folder, monkeypatch):
    before = names(folder)
    with pytest.raises(WrongPassphrase):
        restore_in_place(backup, by_other_words, folder, NOW)

    def full(*_given) -> None:
        raise DiskFull(folder)

    monkeypatch.setattr(restoring, "publish", full)
    with pytest.raises(DiskFull):
        restore_in_place(backup, by_words, folder, NOW)
    assert names(folder) == before
    assert "Later" in first_names(folder)


@pytest.fixture(scope="module")
def strange(tmp_path_factory):
    """Another desk, with a resident of its own and a data key of its own."""
    folder = make_desk(tmp_path_factory.mktemp("strange") / "desk", OTHER_WORDS)
    with opened_desk(folder, OTHER_WORDS) as (opened, _keys):
        add_resident(opened, "Later")
    return folder


@pytest.mark.campaign
@pytest.mark.parametrize("present", ["same desk", "other desk"])
def test_a_kill_at_every_step_leaves_the_old_desk_or_the_new_one(made, strange, backup, tmp_path, present):
    """The restore is killed before its n-th act on files, for every n, until it comes to its end."""
    before, words = (made / "desk", WORDS) if present == "same desk" else (strange, OTHER_WORDS)
    new_keys, old_keys = unlock_desk(made / "desk", WORDS), unlock_desk(before, words)
    keys_of = {(before / KEYS_FILE).read_bytes(): old_keys, (made / "desk" / KEYS_FILE).read_bytes(): new_keys}
    outcomes, killed = [], True
    for step in range(100):
        folder = copied(before, tmp_path / f"at{step}")
        killed = killed_before(step, lambda folder=folder: restore_in_place(backup, lambda _: new_keys, folder, NOW))
        outcomes.append(_outcome(folder, keys_of))
        if not killed:
            break
        shutil.rmtree(folder)
    assert not killed
    # First only the old desk, from one step on only the new one.
    assert len(outcomes) > 15
    assert outcomes == sorted(outcomes)
    assert (outcomes[0], outcomes[-1]) == ("a old", "b new")


def _outcome(folder: Path, keys_of: dict[bytes, DeskKeys]) -> str:
    """Open the folder as it would be opened: by what its key file gives. Nothing is lost either way."""
    found = _names_of(folder, keys_of)
    left = [name for name in names(folder) if not name.endswith(".part") and not name.startswith("before")]
    assert left == [ANCHOR_FILE, DATABASE_FILE, KEYS_FILE]
    if "Later" in found:
        assert asides(folder) == []
        return "a old"
    assert len(found) == PEOPLE
    assert "Later" in _names_of(asides(folder)[0], keys_of)
    return "b new"


def _names_of(folder: Path, keys_of: dict[bytes, DeskKeys]) -> set[str]:
    opened = open_desk(folder, keys_of[(folder / KEYS_FILE).read_bytes()])
    try:
        with opened.open_work() as work:
            return {resident.first_name for resident in work.residents.all()}
    finally:
        opened.close()


def test_a_drill_looks_through_a_copy_and_leaves_nothing(backup, folder, tmp_path, monkeypatch):
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(backup_reading.tempfile, "tempdir", str(tmp_path / "tmp"))
    with opened_desk(folder) as (opened, _keys):
        result = drill(backup, by_words, opened.counts())
    assert result.passed
    assert result.problems == ()
    assert result.since == {"resident": 1}
    assert result.report.counts["resident"] == PEOPLE
    assert len({one.resident_id for one in result.familiar}) == 3
    assert all(one.first_name == f"Jan{one.resident_id[1:]}" and one.initial == "B" for one in result.familiar)
    assert names(tmp_path / "tmp") == []


def test_a_drill_tells_what_is_wrong_inside(folder, tmp_path):
    """Somebody's words are not in the index: every seal holds, and the desk would not find them."""
    with opened_desk(folder) as (opened, keys):
        with opened._engine.begin() as connection:
            connection.exec_driver_sql("UPDATE search_entry SET words = 'anders' WHERE id = 'r7'")
        made = backed_up(opened, keys, tmp_path, MADE_AT + timedelta(days=1))
        result = drill(made.report.path, by_words, opened.counts())
    assert not result.passed
    assert result.problems == ("search_index",)


def test_an_older_backup_opens_in_the_newest_form(tmp_path, made, backup, monkeypatch):
    """What was restored is brought up to date when it is opened, as every desk is."""
    restored = restore_backup(backup, by_words, tmp_path / "desk")
    seen = []
    monkeypatch.setattr(desk, "bring_up_to_date", lambda _engine, path: seen.append(path))
    desk.open_desk(tmp_path / "desk", restored.keys).close()
    assert seen == [tmp_path / "desk" / DATABASE_FILE]
