import pytest

from tests.packaging.fake_machine import FakeMachine

WINDOW = {
    *("libegl1", "libgl1", "libglib2.0-0", "libfontconfig1", "libdbus-1-3", "libgssapi-krb5-2", "libxkbcommon-x11-0"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libcups2", "tzdata"),
}
FOR_TESTS = {"xvfb", "xauth", "gcc", "libc6-dev", "dbus"}
BOOKWORM = WINDOW | FOR_TESTS | {"python3.11-venv", "python3-venv"}
RENAMED = {"libglib2.0-0t64", "libcups2t64", "python3.13-venv"}
TRIXIE = BOOKWORM - {"libglib2.0-0", "libcups2", "python3.11-venv"} | RENAMED


@pytest.fixture
def window(system_packages):
    return system_packages.Needs(is_for_tests=False, lacks_ensurepip=False, python="3.11")


def test_root_gets_exactly_what_the_window_needs(system_packages, window):
    machine = FakeMachine(BOOKWORM, is_root=True)
    system_packages.bring(machine, window)
    assert machine.installed == WINDOW
    assert machine.commands[0].startswith("apt-get update")
    assert "DEBIAN_FRONTEND=noninteractive" in machine.commands[1]
    assert not machine.questions


def test_tests_need_a_virtual_screen_and_a_split_python_its_venv(system_packages):
    machine = FakeMachine(BOOKWORM, is_root=True)
    system_packages.bring(machine, system_packages.Needs(is_for_tests=True, lacks_ensurepip=True, python="3.11"))
    assert machine.installed == WINDOW | FOR_TESTS | {"python3.11-venv"}


def test_a_newer_release_is_asked_for_its_own_names(system_packages):
    machine = FakeMachine(TRIXIE, is_root=True)
    system_packages.bring(machine, system_packages.Needs(is_for_tests=False, lacks_ensurepip=True, python="3.13"))
    assert {"libglib2.0-0t64", "libcups2t64", "python3.13-venv", "libegl1"} <= machine.installed
    assert machine.installed <= TRIXIE


def test_a_python_the_release_names_only_in_general_gets_the_general_package(system_packages):
    machine = FakeMachine(BOOKWORM - {"python3.11-venv"}, is_root=True)
    system_packages.bring(machine, system_packages.Needs(is_for_tests=False, lacks_ensurepip=True, python="3.11"))
    assert "python3-venv" in machine.installed


def test_nothing_runs_where_nothing_lacks(system_packages, window):
    machine = FakeMachine(TRIXIE, installed=WINDOW - {"libcups2"} | {"libcups2t64"})
    system_packages.bring(machine, window)
    assert machine.commands == []
    assert machine.said == []


def test_only_what_lacks_is_installed(system_packages, window):
    machine = FakeMachine(BOOKWORM, installed=WINDOW - {"libxcb-cursor0"}, is_root=True)
    system_packages.bring(machine, window)
    assert machine.commands[-1].endswith("DPkg::Lock::Timeout=120 libxcb-cursor0")


def test_somebody_at_a_terminal_is_asked_before_sudo(system_packages, window):
    machine = FakeMachine(BOOKWORM, has_terminal=True, answer=True)
    system_packages.bring(machine, window)
    assert "libxcb-cursor0" in machine.questions[0]
    assert all(command.startswith("sudo ") for command in machine.commands)
    assert machine.installed == WINDOW


def test_a_no_is_a_no(system_packages, window):
    machine = FakeMachine(BOOKWORM, has_terminal=True, answer=False)
    with pytest.raises(system_packages.NotReady, match="--no-system"):
        system_packages.bring(machine, window)
    assert machine.commands == []


@pytest.mark.parametrize("terminal", [True, False])
def test_who_may_not_install_hears_in_one_sentence_what_lacks(system_packages, window, terminal):
    machine = FakeMachine(BOOKWORM, installed=WINDOW - {"libcups2", "tzdata"}, has_terminal=terminal, sudo=not terminal)
    with pytest.raises(system_packages.NotReady) as lack:
        system_packages.bring(machine, window)
    assert "apt-get install tzdata libcups2" in str(lack.value) or "apt-get install libcups2 tzdata" in str(lack.value)
    assert "\n" not in str(lack.value)
    assert machine.questions == []
    assert machine.commands == []


def test_a_package_that_stays_away_is_named(system_packages, window):
    machine = FakeMachine(BOOKWORM - {"libxcb-shape0"}, is_root=True)
    with pytest.raises(system_packages.NotReady, match="libxcb-shape0"):
        system_packages.bring(machine, window)


def test_an_unknown_system_is_told_and_not_stopped(system_packages, window):
    machine = FakeMachine(BOOKWORM, is_root=True)
    machine.tools = set()
    system_packages.bring(machine, window)
    assert machine.commands == []
    assert "libxcb-cursor0" in machine.said[0]


def test_every_family_names_a_thing_once(system_packages):
    for family in system_packages.FAMILIES:
        names = [name for names in family.for_window + family.for_tests for name in names]
        assert len(names) == len(set(names)), family.tool


def test_rpm_answers_are_read_by_name(system_packages, window):
    fedora = next(family for family in system_packages.FAMILIES if family.tool == "dnf")

    class Fedora(FakeMachine):
        def read(self, *command):
            assert command[:4] == ("rpm", "-q", "--qf", "%{NAME}\\n")
            return "".join(
                f"{name}\n" if name in self.installed else f"package {name} is not installed\n" for name in command[4:]
            )

    machine = Fedora((), installed={"glib2", "tzdata"})
    lacking = [names[0] for names in fedora.lacking(machine, window)]
    assert "glib2" not in lacking
    assert "libglvnd-egl" in lacking
