"""Giving a backup back without an open desk: which there are, what they hold, and what every fault leaves behind."""

import shutil
from datetime import timedelta

import pytest

from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.backup import Secret
from connector_desk.domain.errors import BackupDamaged, BackupOfAnotherDesk, DeskInUse, Unreachable, WrongPassphrase
from connector_desk.store.key_changes import renew_recovery
from connector_desk.store.keys import DATABASE_FILE, KEYS_FILE
from connector_desk.store.returning import BACKUPS_FOLDER, Returning
from tests.store.vault import (
    MADE_AT,
    OTHER_WORDS,
    WORDS,
    add_resident,
    backed_up,
    change_words,
    copied,
    first_names,
    make_desk,
    names,
    opened_desk,
)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_desk(tmp_path_factory.mktemp("made") / "desk")


@pytest.fixture
def folder(made, tmp_path):
    folder = copied(made, tmp_path / "desk")
    (folder / BACKUPS_FOLDER).mkdir()
    with opened_desk(folder) as (opened, keys):
        backed_up(opened, keys, folder / BACKUPS_FOLDER)
        add_resident(opened, "daarna")
    return folder


@pytest.fixture
def settled():
    return []


@pytest.fixture
def returning(folder, settled):
    return Returning(folder, lambda where, keys, event: settled.append((where, keys.store_id, event)))


def newest(returning):
    return returning.found()[0].path


def test_backups_are_found_beside_the_desk_and_on_sticks_newest_first(folder, returning, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    with opened_desk(folder) as (opened, keys):
        backed_up(opened, keys, stick, MADE_AT + timedelta(days=1))
    shutil.copy(newest(returning), stick / "vakantie.deskbackup")
    found = returning.found((stick, tmp_path / "weg"))
    assert [one.path.parent for one in found] == [stick, folder / BACKUPS_FOLDER]
    assert found[0].made_at == (MADE_AT + timedelta(days=1)).replace(tzinfo=None, microsecond=0)


def test_a_desk_without_keys_still_finds_its_backups(folder, returning):
    (folder / KEYS_FILE).write_bytes(b"niets")
    for old in folder.glob("desk.keys.*"):
        old.unlink()
    assert len(returning.found()) == 1
    known = returning.look(newest(returning), Secret(WORDS))
    aside = returning.in_place(known, MADE_AT)
    assert (aside / KEYS_FILE).read_bytes() == b"niets"
    assert "daarna" not in first_names(folder)


def test_it_goes_in_place_and_the_desk_before_it_is_kept(folder, returning, settled):
    known = returning.look(newest(returning), Secret(WORDS))
    assert returning.is_ours(known)
    assert known.report.counts["resident"] == 1_200
    aside = returning.in_place(known, MADE_AT)
    assert "daarna" not in first_names(folder)
    assert {DATABASE_FILE, KEYS_FILE} <= set(names(aside))
    assert settled == [(folder, known.keys.store_id, AuditEvent.RESTORED)]


def test_the_passphrase_of_that_day_opens_it(folder, returning):
    change_words(folder)
    known = returning.look(newest(returning), Secret(WORDS))
    with pytest.raises(WrongPassphrase):
        returning.look(newest(returning), Secret(OTHER_WORDS))
    returning.in_place(known, MADE_AT)
    assert first_names(folder, WORDS)


def test_the_recovery_code_of_that_day_opens_it(folder, returning):
    with opened_desk(folder) as (opened, keys):
        code = renew_recovery(folder / KEYS_FILE, keys)
        backed_up(opened, keys, folder / BACKUPS_FOLDER, MADE_AT + timedelta(hours=1))
    assert returning.look(newest(returning), Secret(code.text, is_recovery=True)).report.size > 0


def test_a_backup_of_another_desk_never_takes_its_place(folder, returning, tmp_path):
    other = make_desk(tmp_path / "anders", OTHER_WORDS)
    with opened_desk(other, OTHER_WORDS) as (opened, keys):
        path = backed_up(opened, keys, tmp_path).report.path
    known = returning.look(path, Secret(OTHER_WORDS))
    assert not returning.is_ours(known)
    before = (folder / DATABASE_FILE).read_bytes()
    with pytest.raises(BackupOfAnotherDesk):
        returning.in_place(known, MADE_AT)
    assert (folder / DATABASE_FILE).read_bytes() == before


def test_a_stick_that_is_pulled_and_a_backup_that_is_cut_leave_the_desk(folder, returning):
    path = newest(returning)
    known = returning.look(path, Secret(WORDS))
    content = path.read_bytes()
    path.write_bytes(content[:-1000])
    with pytest.raises(BackupDamaged):
        returning.in_place(known, MADE_AT)
    path.unlink()
    with pytest.raises(Unreachable):
        returning.in_place(known, MADE_AT)
    assert "daarna" in first_names(folder)


def test_nothing_is_done_to_a_desk_that_is_open(folder, returning, tmp_path):
    known = returning.look(newest(returning), Secret(WORDS))
    with opened_desk(folder):
        with pytest.raises(DeskInUse):
            returning.in_place(known, MADE_AT)
        with pytest.raises(DeskInUse):
            returning.salvage(Secret(WORDS), tmp_path / "gered")


def test_what_can_be_read_is_saved_with_the_same_passphrase(folder, returning, tmp_path):
    saved = returning.salvage(Secret(WORDS), tmp_path / "gered")
    assert saved.folder == tmp_path / "gered"
    assert first_names(tmp_path / "gered") == first_names(folder)
