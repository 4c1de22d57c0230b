"""A backup is whole or not there, holds one moment, and opens with nothing of this program."""

import errno
import os
from concurrent.futures import CancelledError
from datetime import timedelta
from pathlib import Path

import pytest

from connector_desk.domain.audit import AuditEvent, AuditRecord
from connector_desk.domain.errors import (
    BackupDamaged,
    DiskFull,
    FolderMissing,
    FolderNotWritable,
    NotADesk,
    NotWritten,
    Unreachable,
)
from connector_desk.store import backup, backup_reading
from connector_desk.store.audit import last
from connector_desk.store.backup_reading import verify_backup
from connector_desk.store.desk import open_desk
from connector_desk.store.keys import KEYS_FILE
from connector_desk.store.schema import LATEST
from tests.store.vault import (
    MADE_AT,
    PEOPLE,
    WORDS,
    add_resident,
    backed_up,
    by_words,
    copied,
    killed_before,
    make_desk,
    names,
    opened_desk,
    plain_rows,
    read_independently,
)


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


@pytest.fixture
def scratch(tmp_path, monkeypatch):
    """Where the system's temporary files go, to see that none stays."""
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(backup_reading.tempfile, "tempdir", str(tmp_path / "tmp"))
    return tmp_path / "tmp"


def test_a_backup_tells_what_it_holds_and_leaves_nothing_else(desk, to, scratch):
    opened, keys = desk
    parts: list[float] = []
    done = backed_up(opened, keys, to, report=parts.append)
    name = f"desk-{keys.store_id[:8]}-20261126-214512.deskbackup"
    assert names(to) == [name]
    assert names(scratch) == []
    assert parts == sorted(parts)
    assert parts[-1] == 1.0
    assert (to / name).stat().st_mode & 0o777 == 0o600
    assert done.removed == ()
    report = verify_backup(to / name, by_words)
    assert report == done.report
    assert (report.store_id, report.made_at, report.schema_version) == (keys.store_id, MADE_AT, LATEST)
    assert report.counts == opened.counts()
    assert report.counts["resident"] == PEOPLE
    assert report.size == (to / name).stat().st_size
    assert names(scratch) == []


def test_somebody_without_this_program_opens_it(desk, to, tmp_path):
    opened, keys = desk
    add_resident(opened, "Nieuw")
    done = backed_up(opened, keys, to)
    manifest = read_independently(done.report.path, keys.data_key, tmp_path / "plain.db")
    assert manifest["counts"] == done.report.counts
    assert manifest["chain_head"] is None
    assert plain_rows(tmp_path / "plain.db", "PRAGMA integrity_check") == [("ok",)]
    asked = "SELECT first_name, own_words FROM resident JOIN ask ON resident_id = resident.id WHERE resident.id = 'r7'"
    assert plain_rows(tmp_path / "plain.db", asked) == [("Jan7", "ik wil 7 keer koffie")]
    assert plain_rows(tmp_path / "plain.db", "SELECT count(*) FROM resident WHERE id = 'Nieuw'") == [(1,)]


def test_nothing_in_it_can_be_read_without_a_key(desk, to):
    opened, keys = desk
    content = backed_up(opened, keys, to).report.path.read_bytes()
    for word in (b"Jan7", b"koffie", b"resident", keys.data_key):
        assert word not in content


def test_the_end_of_the_audit_chain_stands_in_it(desk, to):
    opened, keys = desk
    with opened.open_work() as work:
        work.tell([AuditRecord(at=MADE_AT, account_id="nadia", event=AuditEvent.LOOKED_AT)] * 2)
        work.commit()
    head = verify_backup(backed_up(opened, keys, to).report.path, by_words).chain_head
    with opened._engine.connect() as connection:
        tip = last(connection)
    assert head is not None
    assert (head.seq, head.head) == (2, tip.head.hex())


def test_two_in_one_second_get_two_names(desk, to):
    opened, keys = desk
    backed_up(opened, keys, to)
    second = backed_up(opened, keys, to)
    assert second.report.path.name.endswith("-20261126-214513.deskbackup")
    # Of one day the newest stays.
    assert names(to) == [second.report.path.name]


def test_older_ones_make_room_and_those_of_others_stay(desk, to):
    opened, keys = desk
    kept = [to / "desk-00000000-20200101-000000.deskbackup", to / "foto.jpg"]
    alike = to / f"desk-{keys.store_id[:8]}-20261126-010101.deskbackup"
    for path in (*kept, alike):
        path.write_bytes(b"of somebody else")
    ahead = backed_up(opened, keys, to, MADE_AT + timedelta(days=900)).report.path
    first = backed_up(opened, keys, to, MADE_AT - timedelta(hours=2)).report.path
    done = backed_up(opened, keys, to)
    assert done.removed == (first,)
    assert set(names(to)) == {path.name for path in (*kept, alike, ahead, done.report.path)}


def test_what_cannot_be_thinned_out_costs_no_new_backup(desk, to, monkeypatch):
    opened, keys = desk
    older = backed_up(opened, keys, to).report.path

    def fail(*_given: object) -> None:
        raise OSError(errno.EIO, "made up")

    monkeypatch.setattr(Path, "iterdir", fail)
    done = backed_up(opened, keys, to, MADE_AT + timedelta(seconds=5))
    monkeypatch.undo()
    assert done.removed == ()
    assert names(to) == [older.name, done.report.path.name]


@pytest.mark.parametrize("at", [0.1, 0.6, 0.95, 1.0])
def test_who_stops_it_finds_nothing_left(desk, to, scratch, at):
    opened, keys = desk

    def report(part: float) -> None:
        if part >= at:
            raise CancelledError

    with pytest.raises(CancelledError):
        backed_up(opened, keys, to, report=report)
    # At 1.0 it has its name already: what is done is done.
    assert len(names(to)) == (1 if at == 1.0 else 0)
    assert names(scratch) == []


FAULTS = {
    errno.EIO: Unreachable,
    errno.ENOENT: Unreachable,
    errno.ENODEV: Unreachable,
    errno.ENOSPC: DiskFull,
    errno.EROFS: FolderNotWritable,
    errno.EINVAL: NotWritten,
}


@pytest.mark.parametrize("code", FAULTS, ids=errno.errorcode.get)
@pytest.mark.parametrize("act", ["write", "sync", "name"])
def test_a_place_that_fails_is_told_and_older_backups_stay(desk, to, monkeypatch, code, act):
    opened, keys = desk
    older = backed_up(opened, keys, to, MADE_AT - timedelta(days=1)).report

    def fail(*_given: object) -> None:
        raise OSError(code, "made up")

    if act == "write":
        monkeypatch.setattr(backup.Sealer, "add", fail)
    elif act == "sync":
        monkeypatch.setattr(backup.os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(FAULTS[code]):
        backed_up(opened, keys, to)
    monkeypatch.undo()
    assert names(to) == [older.path.name]
    assert verify_backup(older.path, by_words) == older


def test_a_stick_that_is_pulled_while_it_is_read_back_is_told(desk, to, monkeypatch, tmp_path):
    opened, keys = desk
    monkeypatch.setattr(backup, "_read_back", lambda *_: to.rename(tmp_path / "pulled"))
    with pytest.raises(Unreachable) as told:
        backed_up(opened, keys, to)
    assert told.value.path == to


def test_a_folder_that_is_missing_or_read_only_is_told(desk, to):
    opened, keys = desk
    with pytest.raises(FolderMissing):
        backed_up(opened, keys, to / "nowhere")
    to.chmod(0o555)
    with pytest.raises(FolderNotWritable):
        backed_up(opened, keys, to)
    to.chmod(0o755)


def test_a_disk_that_gives_back_other_bytes_is_found_out(desk, to, monkeypatch, scratch):
    opened, keys = desk
    older = backed_up(opened, keys, to, MADE_AT - timedelta(days=1)).report.path
    read_back = backup._read_back

    def flipped(passing: Path, *given) -> None:
        content = bytearray(passing.read_bytes())
        content[len(content) // 2] ^= 1
        passing.write_bytes(content)
        read_back(passing, *given)

    monkeypatch.setattr(backup, "_read_back", flipped)
    with pytest.raises(BackupDamaged) as told:
        backed_up(opened, keys, to)
    assert told.value.path.name.endswith("-20261126-214512.deskbackup")
    assert names(to) == [older.name]
    assert names(scratch) == []


def test_a_damaged_desk_is_no_backup(desk, to):
    opened, keys = desk
    opened.problems()
    path = opened.folder / "desk.db"
    with path.open("rb+") as file:
        file.seek(path.stat().st_size // 2)
        byte = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte[0] ^ 1]))
    with pytest.raises(NotADesk) as told:
        backed_up(opened, keys, to)
    assert told.value.path == path
    assert names(to) == []


def test_the_key_file_in_it_is_the_one_of_now(desk, to):
    opened, keys = desk
    path = backed_up(opened, keys, to).report.path
    with backup_reading.opened_backup(path) as (_file, header):
        assert header.key_file == (opened.folder / KEYS_FILE).read_bytes()
        assert header.store_id == keys.store_id
    assert WORDS.encode() not in path.read_bytes()


@pytest.mark.campaign
def test_a_kill_at_every_step_leaves_older_backups_and_whole_ones(made, tmp_path, to):
    folder = copied(made, tmp_path / "desk")
    with opened_desk(folder) as (opened, keys):
        older = backed_up(opened, keys, to, MADE_AT - timedelta(days=1)).report.path

    def back_up() -> None:
        opened = open_desk(folder, keys)
        backed_up(opened, keys, to)
        opened.close()

    counts, step = [], 0
    while killed_before(step, back_up):
        step += 1
        found = sorted(to.glob("*.deskbackup"))
        counts.append(len(found))
        assert older in found
        for path in found:
            verify_backup(path, lambda _: keys)
            if path != older:
                path.unlink()
    assert step > 5
    assert counts == sorted(counts)
    assert counts[0] == 1
    # What was half written is swept away once it is surely nobody's any more.
    left = list(to.glob(".*.part"))
    assert left
    for path in left:
        os.utime(path, (0, 0))
    with opened_desk(folder) as (opened, _keys):
        backed_up(opened, keys, to)
    assert list(to.glob(".*.part")) == []
