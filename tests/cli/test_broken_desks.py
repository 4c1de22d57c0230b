"""A desk that cannot be opened: one plain sentence, exit 1, and everything left as it was."""

import os
import shutil

import pytest

from connector_desk.domain import errors
from connector_desk.store.desk import open_desk
from connector_desk.store.keys import unlock_desk
from tests.cli.conftest import sentence
from tests.conftest import PASSPHRASE

COMMANDS = (
    ["list", "residents", "--json"],
    ["letter", "64d57229-f8d1-5169-a71a-6f126598b3e1", "--dry-run"],
    ["week", "2026-W48", "-o"],
)


def every_command(shell, tmp_path) -> set[str]:
    """Return what is said by each command; all of them have to say the same."""
    target = tmp_path / "nooit.pdf"
    said = {shell.refused(*(one if one[-1] != "-o" else [*one, str(target)])) for one in COMMANDS}
    assert not target.exists()
    return said


def files_of(folder) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_no_desk_there(shell, tmp_path):
    shutil.rmtree(shell.desk)
    (said,) = every_command(shell, tmp_path)
    assert said == sentence(errors.DeskMissing(shell.desk))
    assert not shell.desk.exists()


def test_no_key_file(shell, tmp_path):
    (shell.desk / "desk.keys").unlink()
    before = files_of(shell.desk)
    (said,) = every_command(shell, tmp_path)
    assert said == sentence(errors.KeyFileMissing(shell.desk / "desk.keys"))
    assert files_of(shell.desk) == before


@pytest.mark.parametrize("content", [b"", b"{}", b"\x00" * 500, b'{"slots": [1]}', "é".encode("utf-16")])
def test_a_damaged_key_file(shell, tmp_path, content):
    for name in ("desk.keys", "desk.keys.prev"):
        (shell.desk / name).write_bytes(content)
    before = files_of(shell.desk)
    (said,) = every_command(shell, tmp_path)
    assert said == sentence(errors.KeyFileDamaged(shell.desk / "desk.keys"))
    assert files_of(shell.desk) == before


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + b"\x00" * 4000, b"hello" * 2000])
def test_a_file_that_is_no_desk(shell, tmp_path, content):
    (shell.desk / "desk.db").write_bytes(content)
    before = files_of(shell.desk)
    (said,) = every_command(shell, tmp_path)
    assert said == sentence(errors.NotADesk(shell.desk / "desk.db"))
    assert files_of(shell.desk) == before
    ran = shell.run("check", "--json")
    assert (ran.code, '"ok": false' in ran.out) == (1, True)


def test_the_key_file_of_another_desk(shell, empty_keys, tmp_path):
    shutil.copy(empty_keys, shell.desk / "desk.keys")
    (said,) = every_command(shell, tmp_path)
    assert said == sentence(errors.NotADesk(shell.desk / "desk.db"))


@pytest.fixture
def empty_keys(template_of):
    return template_of(False) / "desk.keys"


def test_a_desk_of_a_newer_version(shell, tmp_path):
    opened = open_desk(shell.desk, unlock_desk(shell.desk, PASSPHRASE))
    with opened._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    opened.close()
    before = files_of(shell.desk)
    (said,) = every_command(shell, tmp_path)
    assert said == sentence(errors.NewerDesk(shell.desk / "desk.db"))
    assert files_of(shell.desk) == before


def test_init_in_a_folder_that_may_not_be_written(shell, tmp_path):
    locked = tmp_path / "dicht"
    locked.mkdir()
    locked.chmod(0o555)
    try:
        assert shell.refused("init", desk=locked) == sentence(errors.FolderNotWritable(locked))
    finally:
        locked.chmod(0o755)
    assert list(locked.iterdir()) == []


def test_init_where_a_file_stands(shell, tmp_path):
    stands = tmp_path / "bestand"
    stands.write_bytes(b"mine")
    shell.refused("init", desk=stands)
    shell.refused("list", "residents", desk=stands)
    assert stands.read_bytes() == b"mine"


@pytest.mark.skipif(os.geteuid() == 0, reason="the root user may write everywhere")
def test_a_desk_in_a_folder_that_may_not_be_written(shell):
    before = files_of(shell.desk)
    shell.desk.chmod(0o555)
    try:
        ran = shell.run("list", "residents", "--json")
    finally:
        shell.desk.chmod(0o755)
    assert ran.code in {0, 1}
    assert "Traceback" not in ran.err
    assert files_of(shell.desk) == before


def test_a_read_only_desk_says_so_or_can_be_read(shell):
    before = files_of(shell.desk)
    shell.desk.chmod(0o555)
    for path in shell.desk.iterdir():
        path.chmod(0o444)
    try:
        ran = shell.run("list", "residents", "--json")
    finally:
        shell.desk.chmod(0o755)
    assert ran.code in {0, 1}
    assert (ran.code == 1) is bool(ran.err)
    assert "Traceback" not in ran.err
    assert {"desk.db", "desk.keys"} <= set(before)
