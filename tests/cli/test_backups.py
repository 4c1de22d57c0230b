"""Backups from a shell: their output is documented, and each thing that can be wrong has its sentence."""

import hashlib
import json
import shutil

import pytest

from connector_desk import bootstrap, cli
from connector_desk.domain.errors import (
    BackupDamaged,
    DeskExists,
    FolderMissing,
    NewerDesk,
    RecoveryCodeMistyped,
    Unreachable,
    WrongPassphrase,
)
from connector_desk.store.backup import SUFFIX
from tests.cli.conftest import Ran, sentence
from tests.conftest import PASSPHRASE


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def ran(shell, capsys):
    """Run a command that takes no desk."""

    def run(*arguments: str) -> Ran:
        capsys.readouterr()
        return Ran(cli.main(list(arguments)), *capsys.readouterr())

    return run


@pytest.fixture
def by_words(shell):
    return ("--passphrase-file", str(shell.passphrase))


def a_backup(shell, stick):
    made = shell.run("backup", "--to", str(stick))
    assert (made.code, made.err) == (0, "")
    return stick / made.out.strip().rsplit("/", 1)[-1]


def of_a_newer_version(content: bytes) -> bytes:
    end = 20 + int.from_bytes(content[16:20], "big")
    header = json.dumps({**json.loads(content[20:end]), "version": 2}).encode()
    head = content[:16] + len(header).to_bytes(4, "big") + header
    return head + hashlib.sha256(head).digest() + content[end + 32 :]


def test_a_backup_is_made_looked_through_and_given_back(shell, stick, ran, by_words, tmp_path):
    file = a_backup(shell, stick)
    assert file.is_file()
    assert file.suffix == SUFFIX
    told = ran("verify-backup", str(file), *by_words, "--json")
    assert (told.code, told.err) == (0, "")
    value = json.loads(told.out)
    assert sorted(value) == ["counts", "made_at", "ok", "schema_version", "size", "store_id"]
    assert value["ok"] is True
    assert value["counts"]["resident"] == len(shell.list("residents"))
    assert value["size"] == file.stat().st_size
    given = ran("restore", str(file), "--to", str(tmp_path / "nieuw"), *by_words)
    assert (given.code, given.out, given.err) == (0, "", "")
    there = shell.run("list", "residents", "--json", desk=tmp_path / "nieuw")
    assert [one["id"] for one in json.loads(there.out)] == [one["id"] for one in shell.list("residents")]
    checked = shell.run("check", "--full", "--json", desk=tmp_path / "nieuw")
    assert json.loads(checked.out) == {"ok": True, "problems": []}


def test_the_recovery_code_opens_a_backup(shell, stick, ran, tmp_path):
    known = bootstrap.open_desk(shell.desk, PASSPHRASE)
    groups = known.accounts.renew_recovery().groups
    known.close()
    code = tmp_path / "code.txt"
    code.write_text(" ".join(groups) + "\n")
    file = a_backup(shell, stick)
    assert ran("verify-backup", str(file), "--recovery-file", str(code)).code == 0
    wrong = list("".join(groups))
    wrong[7] = "A" if wrong[7] != "A" else "B"
    code.write_text("".join(wrong))
    refused = ran("verify-backup", str(file), "--recovery-file", str(code))
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.strip() == sentence(RecoveryCodeMistyped(2))


def test_what_is_no_backup_any_more_is_told(shell, stick, ran, by_words, tmp_path):
    file = a_backup(shell, stick)
    content = file.read_bytes()
    cut = stick / "cut.deskbackup"
    cut.write_bytes(content[: len(content) // 2])
    newer = stick / "newer.deskbackup"
    newer.write_bytes(of_a_newer_version(content))
    away = stick / "away.deskbackup"
    for path, error in ((cut, BackupDamaged), (away, Unreachable), (newer, NewerDesk)):
        refused = ran("verify-backup", str(path), *by_words)
        assert (refused.code, refused.out, refused.err.strip()) == (1, "", sentence(error(path)))
    other = tmp_path / "anders.txt"
    other.write_text("heel andere woorden hier")
    refused = ran("restore", str(file), "--to", str(tmp_path / "nieuw"), "--passphrase-file", str(other))
    assert (refused.code, refused.err.strip()) == (1, sentence(WrongPassphrase(tmp_path)))
    assert not (tmp_path / "nieuw").exists()


def test_nothing_is_ever_written_over_a_desk(shell, stick, ran, by_words):
    file = a_backup(shell, stick)
    refused = ran("restore", str(file), "--to", str(shell.desk), *by_words)
    assert (refused.code, refused.err.strip()) == (1, sentence(DeskExists(shell.desk / "desk.db")))
    assert shell.run("check").code == 0


def test_a_stick_that_is_away_is_told(shell, stick):
    assert shell.refused("backup", "--to", str(stick / "weg")) == sentence(FolderMissing(stick / "weg"))


def test_one_of_both_secrets_is_named(shell, stick, ran, by_words):
    for secrets in ((), (*by_words, "--recovery-file", str(shell.passphrase))):
        wrong = ran("verify-backup", str(stick / "x"), *secrets)
        assert (wrong.code, wrong.out) == (2, "")


def test_what_is_left_of_a_damaged_desk_is_saved(shell, tmp_path):
    residents = shell.list("residents")
    database = shell.desk / "desk.db"
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 4
    database.write_bytes(content)
    before = database.read_bytes()
    saved = shell.run("salvage", "--to", str(tmp_path / "gered"), "--json")
    assert (saved.code, saved.err) == (0, "")
    value = json.loads(saved.out)
    assert value["folder"] == str(tmp_path / "gered")
    numbers = value["kinds"]["residents"]
    assert sorted(numbers) == ["lost", "orphaned", "read", "refused"]
    assert sum(numbers.values()) >= len(residents)
    assert sorted(value["records"]) == ["lost", "read", "verified"]
    assert value["records"]["read"] > 0
    assert database.read_bytes() == before
    assert shell.run("check", desk=tmp_path / "gered").code == 0
    assert shell.run("salvage", "--to", str(shell.desk)).code == 2


def test_a_stick_pulled_between_looking_and_restoring(shell, stick, by_words, tmp_path):
    from connector_desk.domain.backup import Secret

    file = a_backup(shell, stick)
    giving = bootstrap.returning(tmp_path / "nieuw")
    known = giving.look(file, Secret(PASSPHRASE))
    shutil.rmtree(stick)
    with pytest.raises(Unreachable):
        giving.to_new(known, tmp_path / "nieuw")
    assert not (tmp_path / "nieuw").exists()
