"""Whatever is wrong with a backup is told, and whoever has no passphrase learns nothing."""

import base64
import hashlib
import json
import os
import random
from pathlib import Path

import pytest

from connector_desk.domain.errors import BackupDamaged, DiskFull, NewerDesk, Unreachable, WrongPassphrase
from connector_desk.store import backup_reading
from connector_desk.store.backup_format import CHUNK_BYTES, Sealer, opened_pieces, read_header
from connector_desk.store.backup_reading import scratch_folder, verify_backup
from connector_desk.store.keys import new_keys
from tests.store.vault import (
    MADE_AT,
    backed_up,
    by_other_words,
    by_words,
    copied,
    make_desk,
    names,
    opened_desk,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Two backups of one desk, and one of another."""
    folder = tmp_path_factory.mktemp("made")
    for name in ("one", "two", "other"):
        (folder / name).mkdir()
    make_desk(folder / "desk")
    with opened_desk(folder / "desk") as (opened, keys):
        backed_up(opened, keys, folder / "one")
        backed_up(opened, keys, folder / "two")
    make_desk(folder / "strange")
    with opened_desk(folder / "strange") as (opened, keys):
        backed_up(opened, keys, folder / "other")
    return folder


def backup_in(folder: Path) -> bytes:
    return next(folder.iterdir()).read_bytes()


@pytest.fixture
def content(folder):
    return backup_in(folder / "one")


@pytest.fixture
def scratch(tmp_path, monkeypatch):
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(backup_reading.tempfile, "tempdir", str(tmp_path / "tmp"))
    return tmp_path / "tmp"


@pytest.fixture
def refuses(tmp_path, scratch):
    def check(content: bytes, error: type[Exception] = BackupDamaged, unlock_it=by_words) -> Exception:
        path = tmp_path / "x.deskbackup"
        path.write_bytes(content)
        with pytest.raises(error) as told:
            verify_backup(path, unlock_it)
        if error is not WrongPassphrase:
            assert told.value == error(path)
        assert names(scratch) == []
        return told.value

    return check


def head_length(content: bytes) -> int:
    return 20 + int.from_bytes(content[16:20], "big") + 32


def pieces(content: bytes) -> tuple[bytes, list[bytes]]:
    start, size = head_length(content), 1024 * 1024 + 16
    return content[:start], [content[at : at + size] for at in range(start, len(content), size)]


def with_header(content: bytes, **other) -> bytes:
    """Change the header and everything that stands in the open, as somebody with a hex editor could."""
    header = json.loads(content[20 : head_length(content) - 32])
    changed = json.dumps(header | other).encode()
    head = content[:16] + len(changed).to_bytes(4, "big") + changed
    return head + hashlib.sha256(head).digest() + content[head_length(content) :]


def test_a_flipped_bit_is_found_wherever_it_is(content, refuses):
    start = head_length(content)
    step = (len(content) - start) // 11
    for at in [*range(0, start, 101), start - 1, *range(start, len(content), step), len(content) - 1]:
        flipped = bytearray(content)
        flipped[at] ^= 1 << at % 8
        assert refuses(bytes(flipped))


def test_what_is_cut_off_is_found(content, refuses):
    head, sealed = pieces(content)
    assert len(sealed) > 2
    for cut in (b"", content[:10], content[:300], head, head + sealed[0], content[:-1], content[: -len(sealed[-1])]):
        assert refuses(cut)


def test_what_is_moved_doubled_added_or_taken_from_elsewhere_is_found(content, folder, refuses):
    head, sealed = pieces(content)
    other_head, other = pieces(backup_in(folder / "two"))
    assert refuses(head + sealed[1] + sealed[0] + b"".join(sealed[2:]))
    assert refuses(head + sealed[0] + b"".join(sealed))
    assert refuses(content + b"\0")
    assert refuses(content + sealed[-1])
    assert refuses(head + other[0] + b"".join(sealed[1:]))
    assert refuses(other_head + b"".join(sealed))


def test_no_file_and_other_files_are_told(tmp_path, refuses):
    with pytest.raises(Unreachable):
        verify_backup(tmp_path / "nowhere" / "x.deskbackup", by_words)
    with pytest.raises(Unreachable):
        verify_backup(tmp_path, by_words)
    for other in (b"%PDF-1.7 " * 99, b"SQLite format 3\0" * 99, b"desk-backup\r\n\x1a\n\0" + b"\xff" * 999):
        assert refuses(other)


def test_a_forged_header_is_found(content, folder, refuses):
    assert refuses(with_header(content, made_at="2020-01-01T00:00:00+00:00"))
    assert refuses(with_header(content, store_id="00000000-0000-4000-8000-000000000000"))
    for wrong in (
        {"made_at": "gisteren"},
        {"made_at": "2020-01-01T00:00:00"},
        {"chunk_bytes": 5},
        {"wrapped_key": "é"},
        {"wrapped_key": ""},
        {"key_file": 7},
        {"key_file": ""},
        {"store_id": None},
        {"format": "iets"},
    ):
        assert refuses(with_header(content, **wrong))


def test_the_key_file_of_another_desk_is_found(content, folder, refuses):
    strange = json.loads(backup_in(folder / "other")[20:].split(b"}", 1)[0] + b"}")
    assert refuses(with_header(content, key_file=strange["key_file"]))
    assert refuses(with_header(content, key_file=base64.b64encode(b"{}").decode()))


def test_a_newer_version_is_told(content, refuses):
    assert refuses(with_header(content, version=2), NewerDesk)


def test_a_wrong_passphrase_is_told_as_that(content, refuses):
    assert refuses(content, WrongPassphrase, by_other_words)


@pytest.mark.parametrize(
    "body",
    [
        b"\0\0\0\2{}",
        b"\0\0\0\5{nope",
        b"\xff\xff\xff\xff",
        b"\0",
    ],
)
def test_sealed_nonsense_is_damage(folder, tmp_path, refuses, body):
    """Written with the right keys, and yet no backup."""
    with opened_desk(copied(folder / "desk", tmp_path / "desk")) as (opened, keys):
        path = tmp_path / "nonsense"
        with path.open("wb") as file:
            sealer = Sealer(file, keys, MADE_AT, (opened.folder / "desk.keys").read_bytes())
            sealer.add(body)
            sealer.finish()
    assert refuses(path.read_bytes())


def test_a_manifest_that_counts_other_rows_is_damage(folder, tmp_path, refuses, monkeypatch):
    real = backup_reading.contents_of
    monkeypatch.setattr(backup_reading, "contents_of", lambda *given: _one_more(real(*given)))
    assert refuses(backup_in(folder / "one"))


def _one_more(contents):
    counts = dict(contents.counts)
    counts["resident"] += 1
    return type(contents)(contents.schema_version, contents.page_size, contents.page_count, counts, contents.chain_head)


@pytest.mark.parametrize(
    "size", [1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES, 3 * CHUNK_BYTES + 5]
)
@pytest.mark.parametrize("step", [700_001, CHUNK_BYTES, 4 * CHUNK_BYTES])
def test_a_body_of_any_size_comes_back_as_it_was_added(tmp_path, size, step):
    keys, path = new_keys(), tmp_path / "x"
    body = random.Random(size).randbytes(size)
    with path.open("wb") as file:
        sealer = Sealer(file, keys, MADE_AT, b"keys")
        for at in range(0, size, step):
            sealer.add(body[at : at + step])
        sealer.finish()
    with path.open("rb") as file:
        header = read_header(file, path)
        read = list(opened_pieces(file, path, header, keys))
    assert header.key_file == b"keys"
    assert b"".join(read) == body
    assert [len(piece) for piece in read[:-1]] == [CHUNK_BYTES] * (len(read) - 1)
    assert 0 < len(read[-1]) <= CHUNK_BYTES
    with path.open("rb") as file, pytest.raises(BackupDamaged):
        list(opened_pieces(file, path, read_header(file, path), new_keys()))


def test_no_room_to_look_at_it_is_told(content, tmp_path, monkeypatch, scratch):
    path = tmp_path / "x.deskbackup"
    path.write_bytes(content)

    def full(_handle: int) -> None:
        raise OSError(28, "made up")

    monkeypatch.setattr(backup_reading.os, "fsync", full)
    with pytest.raises(DiskFull):
        verify_backup(path, by_words)
    assert names(scratch) == []


def test_what_a_kill_left_of_earlier_copies_goes_first(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    old, young, other = (tmp_path / name for name in ("connector-desk-scratch-a", "connector-desk-scratch-b", "anders"))
    for folder in (old, young, other):
        folder.mkdir()
        (folder / "desk.db").write_bytes(b"copy")
    for folder in (old, other):
        os.utime(folder, (0, 0))
    with scratch_folder() as scratch:
        assert scratch.parent == tmp_path
        assert not old.exists()
    assert {folder.name for folder in tmp_path.iterdir()} == {young.name, other.name}


def test_a_copy_that_another_program_takes_away_meanwhile_is_no_fault(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    # As it stands between finding it and looking at it: a name without anything behind.
    (tmp_path / "connector-desk-scratch-gone").symlink_to(tmp_path / "nowhere")
    with scratch_folder() as scratch:
        assert scratch.is_dir()
