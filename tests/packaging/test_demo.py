"""The demo against a desk in memory that keeps to the shell's contract: options, exit codes, output, files."""

import json
import subprocess
from pathlib import Path

import pytest


class Shell:
    """Obeys the commands of connector-desk and the page drawer as the real ones would."""

    def __init__(self):
        self.said = []
        self.grounds = {"h2"}
        self.is_broken = False
        self.window_ends = 0

    def run(self, words, **_):
        self.said.append(words)
        if words[1].endswith("pictures.py"):
            assert words[2] == "--pdf"
            assert Path(words[3]).is_file()
            Path(words[4], f"{Path(words[3]).stem}-1.png").touch()
            return subprocess.CompletedProcess(words, 0, "", "")
        desk = Path(words[words.index("--desk") + 1])
        return self._obey(words[1], desk, words[2:])

    def _obey(self, command, desk, rest):
        if command == "--desk":
            return subprocess.CompletedProcess(rest, self.window_ends)
        assert Path(rest[rest.index("--passphrase-file") + 1]).is_file()
        if command == "init":
            desk.mkdir()
            (desk / "desk.db").touch()
            code = 1 if self.is_broken else 0
            return subprocess.CompletedProcess(rest, code, "", "The folder is full.\n" if code else "")
        assert (desk / "desk.db").exists()
        if command == "list":
            rows = {"handovers": ["h1", "h2"], "meetings": ["m1"]}[rest[0]]
            return subprocess.CompletedProcess(rest, 0, json.dumps([{"id": row} for row in rows]), "")
        if command == "letter" and rest[0] not in self.grounds:
            return subprocess.CompletedProcess(rest, 1, "", "There is no ground for identity.\n")
        Path(rest[rest.index("-o") + 1]).write_bytes(f"{command} {rest[0]}".encode())
        return subprocess.CompletedProcess(rest, 0, "", "")


@pytest.fixture
def shell(demo, monkeypatch):
    shell = Shell()
    monkeypatch.setattr(demo.subprocess, "run", shell.run)
    return shell


@pytest.fixture
def show(demo, tmp_path):
    return demo.Demo(Path("connector-desk"), Path("python"), Path("checkout"), tmp_path / "own" / "demo")


def test_without_a_screen_the_sample_stands_on_paper_and_in_pictures(show, shell, tmp_path, capsys):
    assert show.print_papers() == 0
    paper = tmp_path / "own" / "demo" / "paper"
    names = {path.name for path in paper.iterdir()}
    assert {"agenda.pdf", "referral-letter.pdf", "week.pdf"} < names
    assert {"agenda-1.png", "referral-letter-1.png", "week-1.png"} < names
    said = capsys.readouterr().out
    assert "no screen" in said
    assert str(paper) in said


def test_the_letter_is_the_first_that_has_a_ground(show, shell, tmp_path):
    show.print_papers()
    assert (tmp_path / "own" / "demo" / "paper" / "referral-letter.pdf").read_bytes() == b"letter h2"


def test_where_no_letter_has_a_ground_the_reason_is_given(show, shell, system_packages):
    shell.grounds = set()
    with pytest.raises(system_packages.NotReady, match="no ground for identity"):
        show.print_papers()


def test_with_a_screen_the_window_opens_on_the_desk(show, shell, demo, tmp_path, capsys):
    assert show.open_window() == 0
    assert shell.said[-1] == ["connector-desk", "--desk", str(tmp_path / "own" / "demo" / "desk")]
    assert demo.PASSPHRASE in capsys.readouterr().out


def test_a_window_that_breaks_off_is_no_success(show, shell, system_packages):
    shell.window_ends = -6
    with pytest.raises(system_packages.NotReady, match="DISPLAY"):
        show.open_window()


def test_the_desk_is_made_once(show, shell):
    show.open_window()
    show.open_window()
    assert [words[1] for words in shell.said].count("init") == 1


def test_half_a_desk_is_never_taken_for_one(show, shell, system_packages):
    shell.is_broken = True
    with pytest.raises(system_packages.NotReady, match="The folder is full"):
        show.open_window()
    shell.is_broken = False
    assert show.open_window() == 0
    assert [words[1] for words in shell.said].count("init") == 2


def test_pages_of_an_earlier_run_are_not_left_between_the_new_ones(show, shell, tmp_path):
    show.print_papers()
    old = tmp_path / "own" / "demo" / "paper" / "week-9.png"
    old.touch()
    show.print_papers()
    assert not old.exists()


@pytest.mark.parametrize(
    ("platform", "folder"),
    [("linux", "data"), ("win32", "local"), ("darwin", "home/Library/Application Support")],
)
def test_the_demo_stands_among_a_persons_own_data(demo, monkeypatch, tmp_path, platform, folder):
    monkeypatch.setattr(demo.sys, "platform", platform)
    monkeypatch.setattr(demo.Path, "home", lambda: tmp_path / "home")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    assert demo.demo_folder() == tmp_path / folder / "connector-desk-demo"
