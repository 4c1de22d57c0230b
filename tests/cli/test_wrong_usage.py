"""Exit 2: the command itself was wrong, and nothing was opened."""

import pytest

from connector_desk import cli

ID = "64d57229-f8d1-5169-a71a-6f126598b3e1"


@pytest.mark.parametrize(
    "arguments",
    [
        ["frobnicate"],
        ["list"],
        ["list", "cows"],
        ["list", "contact_moments"],
        ["letter"],
        ["letter", ID],
        ["letter", ID, "-o", "brief.pdf", "--dry-run"],
        ["letter", ID, "--dry-run", "--on", "overmorgen"],
        ["letter", ID, "--dry-run", "--on", "2026-02-30"],
        ["agenda", ID],
        ["week", "-o", "week.pdf"],
        ["week", "2026-W54", "-o", "week.pdf"],
        ["week", "48", "-o", "week.pdf"],
        ["volunteer-sheet", ID, "-o", "blad.pdf"],
        ["volunteer-sheet", ID, "--week", "W48", "-o", "blad.pdf"],
        ["check", "--nonsense"],
    ],
)
def test_wrong_usage_ends_with_two(shell, arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ran = shell.run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.parametrize("arguments", [["check"], ["check", "--desk", "x"], ["init", "--passphrase-file", "x"]])
def test_desk_and_passphrase_must_be_named(arguments, capsys):
    assert cli.main(arguments) == 2
    assert capsys.readouterr().out == ""


def test_a_passphrase_file_that_is_not_there_or_no_text(shell, tmp_path):
    assert shell.run("check", passphrase=str(tmp_path / "nergens")).code == 2
    assert shell.run("check", passphrase=str(tmp_path)).code == 2
    (tmp_path / "beeld").write_bytes(b"\xff\xfe\x00")
    assert shell.run("check", passphrase=str(tmp_path / "beeld")).code == 2


def test_help_is_no_fault(capsys):
    assert cli.main(["--help"]) == 0
    assert "init" in capsys.readouterr().out
    assert cli.main([]) in {0, 2}
