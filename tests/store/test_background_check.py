"""The full check beside an open window: it finds what is wrong, leaves nothing behind and keeps nobody waiting."""

import threading
import time
from concurrent.futures import CancelledError

import pytest

from connector_desk.domain.audit import AuditEvent, AuditRecord
from connector_desk.store import backup_reading
from connector_desk.store.background_check import problems_beside
from connector_desk.store.check import Problem
from connector_desk.store.keys import DATABASE_FILE
from tests.store.vault import add_resident, copied, make_desk, opened_desk

LONGEST_WAIT_S = 0.5  # 0.1 is promised on a desk machine; a busy one may be slower


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_desk(tmp_path_factory.mktemp("made") / "desk")


@pytest.fixture
def folder(made, tmp_path, monkeypatch):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(backup_reading.tempfile, "gettempdir", lambda: str(scratch))
    monkeypatch.setattr(backup_reading.tempfile, "tempdir", str(scratch))
    return copied(made, tmp_path / "desk")


def test_a_sound_desk_has_no_problem_while_others_write(folder):
    heard, waits = [], []
    with opened_desk(folder) as (opened, _keys):
        ended = threading.Event()

        def write() -> None:
            number = 0
            while not ended.is_set():
                begun = time.monotonic()
                add_resident(opened, f"nieuw{number}")
                waits.append(time.monotonic() - begun)
                number += 1

        writer = threading.Thread(target=write)
        writer.start()
        try:
            assert problems_beside(opened, heard.append) == ()
        finally:
            ended.set()
            writer.join()
        assert len(waits) > 1
        assert max(waits) < LONGEST_WAIT_S
        with opened.open_work() as work:
            assert work.residents.find("nieuw0")
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert not list((folder.parent / "scratch").iterdir())


def test_a_flipped_byte_is_found_beside_an_open_window(folder):
    with opened_desk(folder) as (opened, _keys):
        database = folder / DATABASE_FILE
        content = bytearray(database.read_bytes())
        content[len(content) // 2 + 100] ^= 8
        with database.open("rb+") as file:
            file.write(content)
        assert Problem.ENCRYPTION in problems_beside(opened)


def test_a_chain_that_does_not_fit_its_anchor_is_found(folder):
    with opened_desk(folder) as (opened, _keys):
        with opened.open_work() as work:
            work.tell([_a_record()])
            work.commit()
        assert problems_beside(opened) == ()
        (folder / "desk.anchor").unlink()
        assert problems_beside(opened) == (Problem.ANCHOR,)


def _a_record() -> AuditRecord:
    from tests.builders import MOMENT

    return AuditRecord(at=MOMENT, account_id="a", event=AuditEvent.CHANGED)


@pytest.mark.parametrize("part", [0.0, 0.1, 0.3, 0.5, 0.75])
def test_it_stops_where_it_is_asked_to_and_leaves_nothing(folder, part):
    def stop(fraction: float) -> None:
        if fraction >= part:
            raise CancelledError

    with opened_desk(folder) as (opened, _keys):
        with pytest.raises(CancelledError):
            problems_beside(opened, stop)
        assert not list((folder.parent / "scratch").iterdir())
        add_resident(opened, "daarna")
        assert problems_beside(opened) == ()


def test_it_stops_in_the_middle_of_a_statement(folder, monkeypatch):
    monkeypatch.setattr("connector_desk.store.check._STEPS_BETWEEN_REPORTS", 1_000)
    calls = {"in": 0}

    def stop(fraction: float) -> None:
        if 0.2 < fraction < 0.8:
            calls["in"] += 1
            if calls["in"] > 12:
                raise CancelledError

    with opened_desk(folder) as (opened, _keys), pytest.raises(CancelledError):
        problems_beside(opened, stop)
    assert calls["in"] in {13, 14}
