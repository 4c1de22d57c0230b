"""What can be read of a damaged desk comes into a new one, and what is lost is counted."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from connector_desk.domain.audit import AuditEvent, AuditRecord
from connector_desk.domain.backup import SavedChain
from connector_desk.domain.draft import Draft
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import DeskExists, DeskMissing, KeyFileMissing, NotADesk
from connector_desk.store import salvage_rows
from connector_desk.store.anchor import ANCHOR_FILE
from connector_desk.store.audit import lines
from connector_desk.store.erasures_file import Erasures, read_erasures, write_erasures
from connector_desk.store.keys import DATABASE_FILE, KEYS_FILE, KeyPurpose, unlock_desk
from connector_desk.store.salvage import salvage
from tests.store.vault import PEOPLE, WORDS, copied, first_names, make_desk, names, opened_desk, plain_pages

PAGE = 4096
NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_desk(tmp_path_factory.mktemp("made") / "desk")


@pytest.fixture
def folder(made, tmp_path):
    return copied(made, tmp_path / "desk")


def pages_of(folder: Path, table: str) -> dict[str, list[int]]:
    """Return the numbers of the pages of a table by their kind, as the file itself tells: by its b-tree."""
    with opened_desk(folder) as (opened, _keys), opened._engine.connect() as connection:
        root = connection.exec_driver_sql(f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'").scalar_one()
    return {"root": [root], **_below(folder, root)}


def _below(folder: Path, root: int) -> dict[str, list[int]]:
    keys = unlock_desk(folder, WORDS)
    plain = plain_pages((folder / DATABASE_FILE).read_bytes(), keys.derived(KeyPurpose.DATABASE))
    found: dict[str, list[int]] = {"leaf": [], "inner": []}
    todo = [root]
    while todo:
        number = todo.pop()
        page = plain[(number - 1) * PAGE : number * PAGE]
        if page[0] == 13:
            found["leaf"].append(number)
            continue
        found["inner"].append(number)
        cells = int.from_bytes(page[3:5], "big")
        places = [int.from_bytes(page[12 + 2 * at : 14 + 2 * at], "big") for at in range(cells)]
        todo += [int.from_bytes(page[at : at + 4], "big") for at in places]
        todo.append(int.from_bytes(page[8:12], "big"))
    return found


def break_pages(folder: Path, numbers: list[int]) -> bytes:
    content = bytearray((folder / DATABASE_FILE).read_bytes())
    for number in numbers:
        content[(number - 1) * PAGE + 1000] ^= 1
    (folder / DATABASE_FILE).write_bytes(content)
    return bytes(content)


def test_a_sound_desk_is_saved_whole(folder, tmp_path):
    parts: list[float] = []
    saved = salvage(folder, unlock_desk(folder, WORDS), tmp_path / "new", parts.append)
    assert parts == sorted(parts)
    assert {kind: one.read for kind, one in saved.kinds.items() if one.read} == {
        Kind.AREAS: 1,
        Kind.ORGANIZATIONS: 1,
        Kind.RESIDENTS: PEOPLE,
        Kind.ASKS: PEOPLE,
    }
    assert all((one.lost, one.refused, one.orphaned) == (0, 0, 0) for one in saved.kinds.values())
    assert first_names(tmp_path / "new") == first_names(folder)
    assert (tmp_path / "new" / KEYS_FILE).read_bytes() == (folder / KEYS_FILE).read_bytes()


def test_around_broken_pages_everybody_is_saved(folder, tmp_path):
    """Pages at both ends and in the middle of the residents; what stands on all others comes back."""
    keys = unlock_desk(folder, WORDS)
    leaves = sorted(pages_of(folder, "resident")["leaf"])
    broken = [leaves[0], leaves[-1], *random.Random(7).sample(leaves[1:-1], 5)]
    content = break_pages(folder, broken)
    saved = salvage(folder, keys, tmp_path / "new").kinds
    residents, asks = saved[Kind.RESIDENTS], saved[Kind.ASKS]
    assert residents.lost > 0
    assert residents.read + residents.lost == PEOPLE
    # At most five of these residents stand on one page.
    assert residents.lost <= 5 * len(broken)
    assert asks.orphaned == residents.lost
    assert asks.read == PEOPLE - residents.lost
    assert len(first_names(tmp_path / "new")) == residents.read
    with opened_desk(tmp_path / "new") as (opened, _keys):
        assert opened.problems() == ()
    assert (folder / DATABASE_FILE).read_bytes() == content
    assert names(folder) == [ANCHOR_FILE, DATABASE_FILE, KEYS_FILE]


def test_an_index_that_is_broken_too_costs_nobody(folder, tmp_path):
    keys = unlock_desk(folder, WORDS)
    leaves = sorted(pages_of(folder, "resident")["leaf"])
    with opened_desk(folder) as (opened, _keys), opened._engine.connect() as connection:
        indexes = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE type = 'index' AND tbl_name = 'resident'"
        )
        roots = list(indexes.scalars())
    break_pages(folder, [leaves[3], leaves[40], *roots])
    saved = salvage(folder, keys, tmp_path / "new").kinds[Kind.RESIDENTS]
    assert PEOPLE - 10 <= saved.read < PEOPLE


def test_all_of_a_table_may_be_lost(folder, tmp_path):
    keys = unlock_desk(folder, WORDS)
    break_pages(folder, pages_of(folder, "ask")["root"])
    saved = salvage(folder, keys, tmp_path / "new").kinds
    assert (saved[Kind.ASKS].read, saved[Kind.ASKS].lost) == (0, PEOPLE)
    assert saved[Kind.RESIDENTS].read == PEOPLE


def test_what_breaks_a_rule_is_refused_and_what_leans_on_it_is_let_go(folder, tmp_path):
    with opened_desk(folder) as (opened, keys), opened._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE resident SET languages = '{' WHERE id = 'r1'")
        connection.exec_driver_sql("UPDATE resident SET form_of_address = 'koning' WHERE id = 'r2'")
        connection.exec_driver_sql("UPDATE resident SET story = '111222333' WHERE id = 'r3'")
        connection.exec_driver_sql("UPDATE area SET name = '111222333'")
    saved = salvage(folder, keys, tmp_path / "new").kinds
    assert (saved[Kind.RESIDENTS].refused, saved[Kind.ASKS].orphaned, saved[Kind.AREAS].refused) == (3, 3, 1)
    with opened_desk(tmp_path / "new") as (opened, _keys), opened.open_work() as work:
        assert work.organizations.get("o").area_id is None
        assert opened.problems() == ()


def told(opened, count: int) -> None:
    """Add so many records to the chain, with a resident each, and a draft."""
    with opened.open_work() as work:
        for number in range(count):
            at = NOW + timedelta(minutes=number)
            record = AuditRecord(at=at, account_id="a1", event=AuditEvent.LOOKED_AT, resident_id=f"r{number % 9}")
            work.tell([record])
            work.commit()
        content = '{"own_words": "half geschreven"}'
        work.drafts.put(Draft(id="d1", account_id="a1", place="residents", form="ask", content=content, kept_at=NOW))
        work.commit()


def records(folder: Path, count: int = 10_000):
    with opened_desk(folder) as (opened, _keys), opened._engine.connect() as connection:
        return list(reversed(lines(connection, limit=count)))


def test_the_chain_and_the_drafts_of_a_sound_desk_come_along(folder, tmp_path):
    with opened_desk(folder) as (opened, keys):
        told(opened, 50)
        with opened.open_work() as work:
            work.forget(("r3",))
            work.commit()
    saved = salvage(folder, keys, tmp_path / "new")
    assert saved.chain == SavedChain(50, 0, is_verified=True)
    assert saved.kinds[Kind.DRAFTS].read == 1
    assert records(tmp_path / "new") == records(folder)
    with opened_desk(tmp_path / "new") as (opened, _keys):
        assert opened.problems() == ()
        with opened.open_work() as work:
            assert ["half geschreven" in draft.content for draft in work.drafts.all()] == [True]


def test_what_can_be_read_of_the_chain_is_linked_anew_and_what_misses_is_told(folder, tmp_path):
    with opened_desk(folder) as (opened, keys):
        told(opened, 200)
    leaves = sorted(pages_of(folder, "audit_record")["leaf"])
    assert len(leaves) > 5
    break_pages(folder, leaves[2:4])
    saved = salvage(folder, keys, tmp_path / "new").chain
    assert not saved.is_verified
    assert saved.lost > 0
    assert saved.read + saved.lost == 200
    kept = [line.record for line in records(tmp_path / "new")]
    assert len(kept) == saved.read
    assert [record.at for record in kept] == sorted(record.at for record in kept)
    with opened_desk(tmp_path / "new") as (opened, _keys):
        assert opened.problems() == ()


def test_records_that_are_cut_off_at_the_end_are_counted_by_the_anchor(folder, tmp_path):
    with opened_desk(folder) as (opened, keys):
        told(opened, 20)
        with opened._engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM audit_record WHERE seq > 17")
    assert salvage(folder, keys, tmp_path / "new").chain == SavedChain(17, 3, is_verified=False)


def test_without_an_anchor_nobody_can_tell_whether_the_chain_is_whole(folder, tmp_path):
    with opened_desk(folder) as (opened, keys):
        told(opened, 20)
    (folder / ANCHOR_FILE).unlink()
    assert salvage(folder, keys, tmp_path / "new").chain == SavedChain(20, 0, is_verified=False)


def test_a_record_that_was_changed_does_not_come_along(folder, tmp_path):
    with opened_desk(folder) as (opened, keys):
        told(opened, 20)
        with opened._engine.begin() as connection:
            connection.exec_driver_sql(
                "UPDATE audit_record SET content = replace(content, 'looked_at', 'removed') WHERE seq = 7"
            )
            connection.exec_driver_sql("UPDATE audit_record SET digest = 'x' WHERE seq = 8")
            connection.exec_driver_sql("UPDATE audit_record SET salt = NULL WHERE seq = 9")
    assert salvage(folder, keys, tmp_path / "new").chain == SavedChain(17, 3, is_verified=False)


def test_who_was_erased_comes_along(folder, tmp_path):
    with opened_desk(folder) as (_opened, keys):
        write_erasures(folder, keys, Erasures({"r1": NOW.date()}))
    salvage(folder, keys, tmp_path / "new")
    assert read_erasures(tmp_path / "new", keys).marks == {"r1": NOW.date()}


def test_a_block_that_the_disk_does_not_give_is_a_hole(tmp_path):
    class Failing:
        def __init__(self, content: bytes) -> None:
            self._content = content
            self._at = 0

        def seek(self, at: int) -> None:
            self._at = at

        def read(self, size: int) -> bytes:
            if self._at <= 2 * PAGE < self._at + size:
                raise OSError(5, "made up")
            return self._content[self._at : self._at + size]

    content = bytes(range(256)) * 16 * 5 + b"end"
    got = salvage_rows._read(Failing(content), 0, len(content), PAGE * 256)
    assert got == content[: 2 * PAGE] + bytes(PAGE) + content[3 * PAGE :]


def test_what_cannot_be_begun_is_told(folder, tmp_path):
    keys = unlock_desk(folder, WORDS)
    with pytest.raises(DeskMissing):
        salvage(tmp_path / "nowhere", keys, tmp_path / "new")
    with pytest.raises(DeskExists):
        salvage(folder, keys, folder)
    break_pages(folder, [1])
    with pytest.raises(NotADesk):
        salvage(folder, keys, tmp_path / "new")
    (folder / KEYS_FILE).unlink()
    with pytest.raises(KeyFileMissing):
        salvage(folder, keys, tmp_path / "new")
    assert not (tmp_path / "new").exists()
