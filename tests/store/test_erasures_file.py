"""The file of marks holds, is told apart from another's, and only grows."""

import json
from contextlib import suppress
from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_desk.domain.errors import ErasuresDamaged, FolderMissing
from connector_desk.store.erasures_file import ERASURES_FILE, Erasures, read_erasures, write_erasures
from connector_desk.store.keys import new_keys

KEYS = new_keys()
ONE, TWO = str(uuid4()), str(uuid4())
DAY = date(2026, 11, 26)


def test_what_was_written_is_read_back_and_grows(tmp_path):
    assert read_erasures(tmp_path, KEYS).marks == {}
    write_erasures(tmp_path, KEYS, Erasures({ONE: DAY}))
    write_erasures(tmp_path, KEYS, Erasures({TWO: DAY}))
    assert read_erasures(tmp_path, KEYS).marks == {ONE: DAY, TWO: DAY}


def test_it_holds_ids_and_days_and_nothing_else(tmp_path):
    write_erasures(tmp_path, KEYS, Erasures({ONE: DAY}))
    told = json.loads((tmp_path / ERASURES_FILE).read_text())
    assert set(told) == {"format", "version", "marks", "mac"}
    assert told["marks"] == {ONE: "2026-11-26"}


def test_nothing_new_writes_nothing(tmp_path):
    write_erasures(tmp_path, KEYS, Erasures({}))
    assert list(tmp_path.iterdir()) == []
    write_erasures(tmp_path, KEYS, Erasures({ONE: DAY}))
    before = (tmp_path / ERASURES_FILE).stat().st_mtime_ns
    write_erasures(tmp_path, KEYS, Erasures({ONE: DAY}))
    assert (tmp_path / ERASURES_FILE).stat().st_mtime_ns == before


def test_another_desks_file_does_not_hold(tmp_path):
    write_erasures(tmp_path, new_keys(), Erasures({ONE: DAY}))
    with pytest.raises(ErasuresDamaged):
        read_erasures(tmp_path, KEYS)


@given(at=st.integers(min_value=0), bit=st.integers(0, 7))
def test_every_flipped_bit_is_told(tmp_path_factory, at, bit):
    folder = tmp_path_factory.mktemp("marks")
    write_erasures(folder, KEYS, Erasures({ONE: DAY, TWO: DAY}))
    path = folder / ERASURES_FILE
    content = bytearray(path.read_bytes())
    content[at % len(content)] ^= 1 << bit
    path.write_bytes(content)
    with suppress(ErasuresDamaged):
        assert read_erasures(folder, KEYS).marks == {ONE: DAY, TWO: DAY}


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"null", b"\xff", b'{"marks": 3}', b"[" * 100_000])
def test_what_is_no_such_file_is_told_and_makes_place(tmp_path, content):
    (tmp_path / ERASURES_FILE).write_bytes(content)
    with pytest.raises(ErasuresDamaged):
        read_erasures(tmp_path, KEYS)
    write_erasures(tmp_path, KEYS, Erasures({ONE: DAY}))
    assert read_erasures(tmp_path, KEYS).marks == {ONE: DAY}


def test_a_file_beyond_all_size_is_not_read(tmp_path):
    with (tmp_path / ERASURES_FILE).open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    with pytest.raises(ErasuresDamaged):
        read_erasures(tmp_path, KEYS)


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(FolderMissing):
        write_erasures(tmp_path / "stick", KEYS, Erasures({ONE: DAY}))
