"""A target is the old file or the new one, never something between."""

import errno
import hashlib
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from connector_desk.device import whole_file
from connector_desk.device.whole_file import WholeFiles, prepare, write_whole
from connector_desk.domain.errors import (
    DeskError,
    DiskFull,
    FolderMissing,
    FolderNotWritable,
    NotWritten,
    TargetInUse,
    TargetIsFolder,
    TargetNotAFile,
    TargetReadOnly,
)


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_writes_whole_for_the_owner_only(tmp_path):
    target = tmp_path / "letter.pdf"
    target.write_bytes(b"old")
    assert write_whole(target, b"new") == hashlib.sha256(b"new").hexdigest()
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert names(tmp_path) == ["letter.pdf"]


def test_the_final_name_appears_only_on_publishing(tmp_path):
    prepared = prepare(tmp_path / "letter.pdf", b"content")
    assert not (tmp_path / "letter.pdf").exists()
    assert prepared.temporary_path.read_bytes() == b"content"
    assert prepared.sha256 == hashlib.sha256(b"content").hexdigest()
    prepared.publish()
    assert names(tmp_path) == ["letter.pdf"]


def test_discarding_leaves_the_old_file(tmp_path):
    target = tmp_path / "letter.pdf"
    target.write_bytes(b"old")
    prepare(target, b"new").discard()
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["letter.pdf"]


def test_content_and_folder_are_synced_before_and_after_the_rename(tmp_path, monkeypatch):
    acts: list[str] = []
    sync, replace = os.fsync, Path.replace

    def noted_sync(handle: int) -> None:
        acts.append("sync folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "sync file")
        sync(handle)

    monkeypatch.setattr(os, "fsync", noted_sync)
    monkeypatch.setattr(Path, "replace", lambda old, new: (acts.append("rename"), replace(old, new))[1])
    write_whole(tmp_path / "a.pdf", b"x")
    assert acts == ["sync file", "rename", "sync folder"]


def test_the_file_behind_a_link_is_replaced_and_not_the_link(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "real/letter.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "real/letter.pdf")
    write_whole(tmp_path / "link.pdf", b"new")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real/letter.pdf").read_bytes() == b"new"


def read_only_file(folder: Path) -> Path:
    target = folder / "letter.pdf"
    target.write_bytes(b"old")
    target.chmod(0o444)
    return target


def folder_of_that_name(folder: Path) -> Path:
    (folder / "letter.pdf").mkdir()
    return folder / "letter.pdf"


def in_no_folder(folder: Path) -> Path:
    return folder / "nowhere" / "letter.pdf"


def below_a_file(folder: Path) -> Path:
    (folder / "file").write_bytes(b"")
    return folder / "file" / "letter.pdf"


def in_a_read_only_folder(folder: Path) -> Path:
    closed = folder / "closed"
    closed.mkdir()
    closed.chmod(0o555)
    return closed / "letter.pdf"


def loop_of_links(folder: Path) -> Path:
    (folder / "loop").symlink_to(folder / "loop")
    return folder / "loop" / "letter.pdf"


def device(_folder: Path) -> Path:
    return Path("/dev/null")


@pytest.mark.parametrize(
    ("place", "error"),
    [
        (read_only_file, TargetReadOnly),
        (folder_of_that_name, TargetIsFolder),
        (in_no_folder, FolderMissing),
        (below_a_file, FolderMissing),
        (in_a_read_only_folder, FolderNotWritable),
        (loop_of_links, (NotWritten, FolderMissing)),
        (device, TargetNotAFile),
    ],
)
def test_a_place_that_cannot_be_written_is_told_and_left(tmp_path, place, error):
    target = place(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(error):
        write_whole(target, b"new")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_name_that_is_too_long_is_told(tmp_path):
    with pytest.raises(DeskError):
        write_whole(tmp_path / ("x" * 300), b"new")
    assert names(tmp_path) == []


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
@pytest.mark.parametrize("call", ["fsync", "rename"])
def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch, code, call):
    target = tmp_path / "letter.pdf"
    target.write_bytes(b"old")

    def full(*_args: object) -> None:
        raise OSError(code, "full")

    monkeypatch.setattr(*((os, "fsync") if call == "fsync" else (Path, "replace")), full)
    with pytest.raises(DiskFull):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["letter.pdf"]


def test_a_real_write_that_finds_no_room(tmp_path):
    target = tmp_path / "letter.pdf"
    target.write_bytes(b"old")
    script = (
        "import resource, sys, pathlib\n"
        "from connector_desk.device.whole_file import write_whole\n"
        "from connector_desk.domain.errors import DiskFull\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n    write_whole(pathlib.Path(sys.argv[1]), b'x' * 5000)\n"
        "except DiskFull:\n    sys.exit(7)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(target)], check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 7
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["letter.pdf"]


def test_a_target_open_elsewhere_is_told(tmp_path, monkeypatch):
    target = tmp_path / "letter.pdf"
    target.write_bytes(b"old")

    def in_use(*_args: object) -> None:
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "replace", in_use)
    with pytest.raises(TargetInUse) as told:
        write_whole(target, b"new")
    assert told.value.path == target
    assert names(tmp_path) == ["letter.pdf"]


def test_a_target_that_became_read_only_in_between_is_left(tmp_path):
    prepared = prepare(tmp_path / "letter.pdf", b"new")
    read_only_file(tmp_path)
    with pytest.raises(TargetReadOnly):
        prepared.publish()
    assert (tmp_path / "letter.pdf").read_bytes() == b"old"
    assert names(tmp_path) == ["letter.pdf"]


def test_windows_needs_no_sync_of_folders(tmp_path, monkeypatch):
    monkeypatch.setattr(whole_file.os, "name", "nt")
    monkeypatch.setattr(os, "open", lambda *_args: pytest.fail("opened a folder"))
    assert whole_file.sync_folder(tmp_path) is None


def test_what_a_crash_left_is_found_and_removed(tmp_path):
    files = WholeFiles()
    prepared = files.prepare(tmp_path / "letter.pdf", b"content")
    assert files.sha256_of(prepared.temporary_path) == prepared.sha256
    assert files.sha256_of(tmp_path / "letter.pdf") is None
    files.discard(prepared.temporary_path)
    files.discard(prepared.temporary_path)
    assert names(tmp_path) == []


def test_only_passing_files_are_removed(tmp_path):
    (tmp_path / "letter.pdf").write_bytes(b"kept")
    WholeFiles().discard(tmp_path / "letter.pdf")
    assert names(tmp_path) == ["letter.pdf"]


def test_what_a_power_cut_left_is_swept_at_the_next_document(tmp_path):
    left, under_way, other = (tmp_path / name for name in (".desk-old.part", ".desk-new.part", "old.part"))
    for path in (left, under_way, other):
        path.write_bytes(b"%PDF")
    for path in (left, other):
        os.utime(path, (1, 1))
    write_whole(tmp_path / "week.pdf", b"%PDF week")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".desk-new.part", "old.part", "week.pdf"]


def test_a_folder_that_cannot_be_synced_is_told(tmp_path, monkeypatch):
    prepared = prepare(tmp_path / "brief.pdf", b"%PDF")

    def refuse(_folder):
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr("connector_desk.device.whole_file.sync_folder", refuse)
    with pytest.raises(NotWritten):
        prepared.publish()
    assert (tmp_path / "brief.pdf").read_bytes() == b"%PDF"
