"""The chain of records holds without its content, and tells what was changed, dropped, or lost with the log."""

import errno
import os
from datetime import UTC, datetime

import pytest

from connector_desk.domain.audit import AuditEvent, AuditRecord
from connector_desk.domain.organization import Area
from connector_desk.store.anchor import START, Anchor, Anchored
from connector_desk.store.audit import erase, last, lines, verified
from connector_desk.store.check import Problem, chain_problems
from connector_desk.store.engine import create_database, open_database
from connector_desk.store.keys import new_keys
from connector_desk.store.schema import bring_up_to_date
from connector_desk.store.work import DeskWork

KEYS = new_keys()
NOW = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)


def a_record(resident_id: str | None = None, event: AuditEvent = AuditEvent.LOOKED_AT) -> AuditRecord:
    return AuditRecord(at=NOW, account_id="nadia", event=event, resident_id=resident_id, subject_ids=("merkwoord",))


class Place:
    """A desk with its anchor, opened and closed at will."""

    def __init__(self, folder) -> None:
        self.folder = folder
        self.path = folder / "desk.db"
        self.engine = create_database(self.path, KEYS)
        bring_up_to_date(self.engine, self.path)
        self.anchor = Anchor(folder, KEYS)
        self.anchor.reset(START)

    def tell(self, *records: AuditRecord) -> None:
        with DeskWork(self.engine, self.path, self.anchor) as work:
            work.tell(records)
            work.commit()

    def run(self, statement: str) -> None:
        with self.engine.begin() as connection:
            connection.exec_driver_sql(statement)

    def ask(self, question):
        with self.engine.connect() as connection:
            return question(connection)

    def at_start(self):
        return chain_problems(self.engine, self.path, self.anchor, is_full=False)

    def fully(self):
        return chain_problems(self.engine, self.path, self.anchor, is_full=True)


@pytest.fixture
def place(tmp_path):
    place = Place(tmp_path)
    yield place
    place.engine.dispose()
    place.anchor.close()


def test_records_come_back_newest_first_and_by_resident(place):
    place.tell(a_record("r1"), a_record("r2"))
    place.tell(a_record("r1", AuditEvent.CHANGED))
    everything = place.ask(lines)
    assert [line.seq for line in everything] == [3, 2, 1]
    assert everything[0].record == a_record("r1", AuditEvent.CHANGED)
    assert [line.seq for line in place.ask(lambda connection: lines(connection, "r1"))] == [3, 1]
    assert [line.seq for line in place.ask(lambda connection: lines(connection, None, 3, 1))] == [2]
    assert place.ask(verified).is_whole
    assert place.ask(verified).records == 3
    assert place.at_start() == place.fully() == ()


def test_content_can_be_erased_and_the_chain_still_holds(place):
    place.tell(a_record("r1"), a_record("r2"), a_record("r1"))
    with place.engine.begin() as connection:
        assert erase(connection, "r1") == 2
    assert [line.record is None for line in place.ask(lines)] == [True, False, True]
    assert place.ask(lambda connection: lines(connection, "r1")) == ()
    assert place.fully() == ()


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE audit_record SET content = replace(content, 'looked_at', 'searched') WHERE seq = 2",
        "DELETE FROM audit_record WHERE seq = 2",
        "UPDATE audit_record SET digest = zeroblob(32), content = NULL WHERE seq = 2",
        "UPDATE audit_record SET salt = NULL WHERE seq = 2",
    ],
)
def test_a_record_that_was_changed_or_dropped_is_found(place, tampering):
    for _ in range(3):
        place.tell(a_record("r1"))
    place.run(tampering)
    report = place.ask(verified)
    assert (report.is_whole, report.first_bad) == (False, 2)
    assert place.fully() == (Problem.AUDIT_CHAIN,)


def test_a_desk_behind_its_anchor_has_lost_something(place):
    place.tell(a_record())
    place.tell(a_record())
    place.run("DELETE FROM audit_record WHERE seq = 2")
    assert place.at_start() == place.fully() == (Problem.LOST,)


def test_another_end_of_the_same_length_is_found(place):
    place.tell(a_record())
    place.run("DELETE FROM audit_record")
    anchored = place.anchor.read()
    place.tell(a_record())
    place.anchor.reset(anchored)
    assert place.at_start() == (Problem.AUDIT_CHAIN,)


def test_an_anchor_behind_the_desk_is_what_a_crash_leaves(place):
    place.tell(a_record())
    behind = place.anchor.read()
    place.tell(a_record())
    place.anchor.reset(behind)
    assert place.at_start() == place.fully() == ()


def test_a_disk_that_is_full_at_the_end_does_not_keep_the_desk_open(place, monkeypatch, caplog):
    """The anchor is not synced by then: it is behind, and the file is let go of all the same."""
    place.tell(a_record())

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        place.anchor.close()
    assert [record.name for record in caplog.records] == ["connector_desk.store.anchor"]
    place.anchor.close()
    assert place.fully() == ()


def test_a_missing_or_forged_anchor_is_told(place):
    place.tell(a_record())
    file = place.folder / "desk.anchor"
    whole = file.read_bytes()
    for at in range(0, 1024, 64):
        spoiled = bytearray(whole)
        spoiled[at] ^= 1
        file.write_bytes(spoiled)
        found = Anchor(place.folder, KEYS).read()
        assert found in {START, Anchored(1, place.ask(last).head)}
    file.write_bytes(bytes(1024))
    assert Anchor(place.folder, KEYS).read() is None
    file.unlink()
    assert place.at_start() == (Problem.ANCHOR,)


def test_a_log_that_was_cut_is_noticed_though_sqlite_does_not(place, tmp_path):
    place.tell(a_record())
    with DeskWork(place.engine, place.path, place.anchor) as work:
        work.areas.put(Area(id="area", name="De Baarsjes"))
        work.tell([a_record()])
        work.commit()
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("desk.db", "desk.anchor"):
        (copy / name).write_bytes((tmp_path / name).read_bytes())
    log = (tmp_path / "desk.db-wal").read_bytes()
    (copy / "desk.db-wal").write_bytes(log[:-100])
    engine = open_database(copy / "desk.db", KEYS)
    assert chain_problems(engine, copy / "desk.db", Anchor(copy, KEYS), is_full=False) == (Problem.LOST,)
    engine.dispose()
