import os
import shutil
import subprocess
import sys

import pytest

from tests.packaging.conftest import ROOT


class Installer:
    """A machine on which venv and pip leave the traces that the script looks for, until told to be interrupted."""

    def __init__(self, desk, root):
        self._python = desk.Environment(root, self).python
        self.steps = []
        self.interrupted_at = None
        self.fails_at = None

    def run(self, *command):
        step = "venv" if "venv" in command else "lock" if "--require-hashes" in command else "project"
        if step == self.interrupted_at:
            raise KeyboardInterrupt
        if step == self.fails_at:
            return False
        self.steps.append(step)
        if step == "venv":
            self._python.parent.mkdir(parents=True)
            self._python.touch()
        assert step == "venv" or self._python.exists()
        return True

    def say(self, sentence):
        assert "\n" not in sentence


@pytest.fixture
def root(tmp_path):
    root = tmp_path / "checkout"
    (root / "packaging").mkdir(parents=True)
    shutil.copy(ROOT / "packaging" / "lock.txt", root / "packaging")
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


@pytest.fixture
def machine(desk, root):
    return Installer(desk, root)


def prepared(desk, root, machine):
    machine.steps.clear()
    desk.Environment(root, machine).prepare()
    return machine.steps


def test_a_fresh_checkout_gets_everything_and_the_next_run_nothing(desk, root, machine):
    assert prepared(desk, root, machine) == ["venv", "lock", "project"]
    assert prepared(desk, root, machine) == []


@pytest.mark.parametrize("step", ["venv", "lock", "project"])
def test_a_run_that_was_interrupted_is_made_whole_by_the_next(desk, root, machine, step):
    machine.interrupted_at = step
    with pytest.raises(KeyboardInterrupt):
        prepared(desk, root, machine)
    machine.interrupted_at = None
    assert prepared(desk, root, machine) == ["venv", "lock", "project"]
    assert prepared(desk, root, machine) == []


@pytest.mark.parametrize("step", ["venv", "lock", "project"])
def test_a_failure_is_no_complete_environment(desk, root, machine, step):
    machine.fails_at = step
    with pytest.raises(sys.modules["system_packages"].NotReady):
        prepared(desk, root, machine)
    machine.fails_at = None
    assert prepared(desk, root, machine)[-2:] == ["lock", "project"]


def test_a_failed_environment_has_no_packages_though_its_python_stands(desk, root, machine):
    machine.fails_at = "lock"
    with pytest.raises(sys.modules["system_packages"].NotReady):
        prepared(desk, root, machine)
    environment = desk.Environment(root, machine)
    assert environment.python.exists()
    assert not environment.has_packages()
    machine.fails_at = None
    environment.prepare()
    assert environment.has_packages()


def test_another_lock_begins_anew_and_another_project_file_does_not(desk, root, machine):
    prepared(desk, root, machine)
    with (root / "pyproject.toml").open("a") as project:
        project.write("\n")
    assert prepared(desk, root, machine) == ["project"]
    with (root / "packaging" / "lock.txt").open("a") as lock:
        lock.write("\n")
    assert prepared(desk, root, machine) == ["venv", "lock", "project"]


def test_a_checkout_that_moved_begins_anew_since_scripts_know_their_place(desk, root, machine, tmp_path):
    prepared(desk, root, machine)
    moved = root.rename(tmp_path / "elsewhere")
    assert prepared(desk, moved, Installer(desk, moved)) == ["venv", "lock", "project"]


def test_an_environment_of_somebody_else_is_filled_and_not_removed(desk, root, machine):
    machine.run("venv")
    own = root / ".venv" / "own.txt"
    own.touch()
    assert prepared(desk, root, machine) == ["lock", "project"]
    assert own.exists()


def test_a_damaged_note_begins_anew(desk, root, machine):
    prepared(desk, root, machine)
    (root / ".venv" / "desk.json").write_text("{", encoding="utf-8")
    assert prepared(desk, root, machine) == ["venv", "lock", "project"]


def test_no_system_leaves_the_system_alone(desk, monkeypatch):
    asked = []
    monkeypatch.setattr(desk, "bring", lambda machine, needs: asked.append(needs))
    monkeypatch.setattr(desk.Environment, "prepare", lambda self: None)
    monkeypatch.setattr(sys, "platform", "linux")
    assert desk.main(["setup", "--no-system"]) == 0
    assert asked == []
    assert desk.main(["setup"]) == 0
    assert [needs.is_for_tests for needs in asked] == [False]
    assert desk.main(["setup", "--test"]) == 0
    assert asked[-1].is_for_tests


@pytest.mark.parametrize(
    ("is_split_off", "has_packages", "lacks"), [(True, False, True), (True, True, False), (False, False, False)]
)
def test_ensurepip_is_wanted_only_to_make_an_environment(desk, monkeypatch, is_split_off, has_packages, lacks):
    asked = []
    monkeypatch.setattr(desk, "bring", lambda machine, needs: asked.append(needs))
    monkeypatch.setattr(desk.Environment, "prepare", lambda self: None)
    monkeypatch.setattr(desk.Environment, "has_packages", lambda self: has_packages)
    monkeypatch.setattr(desk.importlib.util, "find_spec", lambda name: None if is_split_off else object())
    monkeypatch.setattr(sys, "platform", "linux")
    desk.main(["setup"])
    assert asked[0].lacks_ensurepip is lacks


def test_what_lacks_is_one_sentence_and_exit_code_1(desk, monkeypatch, capsys):
    def lack(machine, needs):
        raise sys.modules["system_packages"].NotReady("These lack.")

    monkeypatch.setattr(desk, "bring", lack)
    monkeypatch.setattr(sys, "platform", "linux")
    assert desk.main(["demo"]) == 1
    assert capsys.readouterr() == ("", "These lack.\n")


@pytest.mark.parametrize(
    ("given", "has_tool", "expected"),
    [
        (["test", "-k", "filter", "-x"], True, ["-m", "pytest", "-k", "filter", "-x"]),
        (["test"], True, ["-m", "pytest", "-n", "2", "--dist", "loadfile", "--max-worker-restart", "0"]),
        (["test", "--", "tests/words"], False, ["-m", "pytest", "tests/words"]),
    ],
)
def test_tests_get_a_screen_of_their_own_and_the_arguments(desk, monkeypatch, given, has_tool, expected):
    seen = []

    def run(command, **_):
        seen.append(command)
        return subprocess.CompletedProcess(command, 5)

    monkeypatch.setattr(desk, "set_up", lambda machine, **_: desk.Environment(ROOT, machine))
    monkeypatch.setattr(desk, "has_screen", lambda: False)
    monkeypatch.setattr(desk.ThisMachine, "finds", lambda self, tool: has_tool)
    monkeypatch.setattr(
        desk.subprocess, "run", lambda command, **_: seen.append(command) or subprocess.CompletedProcess(command, 5)
    )
    assert desk.main(given) == 5
    command = seen[0]
    assert (command[0] == "xvfb-run") is has_tool
    assert command[-len(expected) :] == expected


def test_wrong_usage_is_2(desk):
    with pytest.raises(SystemExit) as stop:
        desk.main(["setup", "--nonsense"])
    assert stop.value.code == 2


@pytest.mark.parametrize(("display", "wayland", "screen"), [("", "", False), (":1", "", True), ("", "wayland-0", True)])
def test_a_screen_is_what_the_session_says(desk, monkeypatch, display, wayland, screen):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    assert desk.has_screen() is screen


@pytest.mark.skipif(os.name == "nt", reason="says true and false as a Unix shell does")
def test_the_output_of_a_command_is_shown_only_when_it_fails(desk, capfd):
    machine = desk.ThisMachine()
    assert machine.run("sh", "-c", "echo loud")
    assert capfd.readouterr() == ("", "")
    assert not machine.run("sh", "-c", "echo why; exit 3")
    assert capfd.readouterr().err == "why\n"
    assert machine.read("sh", "-c", "echo $LC_ALL; exit 1") == "C\n"


def test_the_script_needs_nothing_but_the_standard_library():
    script = str(ROOT / "packaging" / "desk.py")
    done = subprocess.run(
        [sys.executable, "-E", "-s", "-S", script, "--help"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "demo" in done.stdout
