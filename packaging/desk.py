"""From a fresh checkout to a window, or to passed tests: `python3 packaging/desk.py demo` and `... test`.

Standard library only, since it runs before anything is installed. What it makes stands in `.venv`; a run that was
interrupted is taken up by the next one, for which pip keeps its downloads.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from demo import Demo, demo_folder
from system_packages import Machine, Needs, NotReady, bring

ROOT = Path(__file__).resolve().parent.parent
_TAIL = 15
"""Lines of a failed command that are shown."""
_ALL = ("-n", "2", "--dist", "loadfile", "--max-worker-restart", "0")
"""How the whole suite runs: two at a time, a file in one place, so that what a file builds is built once.

A process that died is not begun anew: sharing by file, pytest-xdist would then wait for ever.
"""


class ThisMachine:
    """The real machine; the long output of its commands is shown only when they fail."""

    def __init__(self) -> None:
        self.is_root = hasattr(os, "geteuid") and os.geteuid() == 0
        self.has_terminal = sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()

    def finds(self, tool: str) -> bool:
        return shutil.which(tool) is not None

    def read(self, *command: str) -> str:
        plain = {**os.environ, "LC_ALL": "C"}
        done = subprocess.run(command, env=plain, capture_output=True, text=True, errors="replace", check=False)
        return done.stdout

    def run(self, *command: str) -> bool:
        shown: Any = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        done = subprocess.run(command, cwd=ROOT, text=True, errors="replace", check=False, **shown)
        if done.returncode != 0:
            print("\n".join(done.stdout.splitlines()[-_TAIL:]), file=sys.stderr)
        return done.returncode == 0

    def ask(self, question: str) -> bool:
        try:
            return input(f"{question} [y/N] ").strip().lower() in {"y", "yes", "j", "ja"}
        except EOFError:
            return False

    def say(self, sentence: str) -> None:
        print(sentence, flush=True)


class Environment:
    """The virtual environment of a checkout, with a note inside of what it was made for."""

    def __init__(self, root: Path, machine: Machine) -> None:
        self._root = root
        self._machine = machine
        self.folder = root / ".venv"
        self._note = self.folder / "desk.json"

    @property
    def python(self) -> Path:
        return self.program("python")

    def program(self, name: str) -> Path:
        return self.folder / "Scripts" / f"{name}.exe" if os.name == "nt" else self.folder / "bin" / name

    def prepare(self) -> None:
        """Make it complete. Raises NotReady when Python or pip cannot."""
        wanted, found = self._wanted(), self._found()
        if found == wanted and self.python.exists():
            return
        if not self.has_packages():
            self._make(found)
            self._machine.say("Installing the locked packages; the first time this takes a few minutes.")
            self._pip("--require-hashes", "-r", str(self._root / "packaging" / "lock.txt"))
        self._pip("--no-deps", "--no-build-isolation", "-e", str(self._root))
        self._write(wanted)

    def has_packages(self) -> bool:
        """Tell whether this lock was installed to the end, here; otherwise the next `prepare` begins anew."""
        wanted, found = self._wanted(), self._found()
        return self.python.exists() and {**found, "project": ""} == {**wanted, "project": ""}

    def _make(self, found: dict[str, str]) -> None:
        """Begin anew, but leave the contents of a folder that somebody else made."""
        if found:
            shutil.rmtree(self.folder)
        if self.python.exists():
            return
        self.folder.mkdir(exist_ok=True)
        self._write({"place": str(self._root)})
        self._machine.say("Making the virtual environment .venv")
        if not self._machine.run(sys.executable, "-I", "-m", "venv", str(self.folder)):
            raise NotReady("The virtual environment could not be made; the lines above say why.")

    def _pip(self, *arguments: str) -> None:
        pip = (str(self.python), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-q")
        if not self._machine.run(*pip, *arguments):
            raise NotReady("Not everything could be installed; run the same command again to go on where it stopped.")

    def _wanted(self) -> dict[str, str]:
        """The lock decides what is installed, the project file how it starts; scripts inside know their place."""
        lock, project = self._root / "packaging" / "lock.txt", self._root / "pyproject.toml"
        return {
            "place": str(self._root),
            "lock": hashlib.sha256(lock.read_bytes()).hexdigest(),
            "project": hashlib.sha256(project.read_bytes()).hexdigest(),
        }

    def _found(self) -> dict[str, str]:
        """Return the note; empty when somebody else made the folder, or nobody."""
        try:
            note: dict[str, str] = json.loads(self._note.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except ValueError:
            return {"place": "unreadable"}
        return note

    def _write(self, note: dict[str, str]) -> None:
        """Replace the note in one go: half a note would be taken for a damaged environment."""
        new = self._note.with_suffix(".new")
        new.write_text(json.dumps(note), encoding="utf-8")
        new.replace(self._note)


def has_screen() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def set_up(machine: Machine, *, for_tests: bool, touch_system: bool) -> Environment:
    """Bring the machine and the checkout to where the desk starts. Raises NotReady."""
    environment = Environment(ROOT, machine)
    if touch_system and sys.platform.startswith("linux"):
        no_pip = importlib.util.find_spec("ensurepip") is None and not environment.has_packages()
        python = "{}.{}".format(*sys.version_info)
        bring(machine, Needs(is_for_tests=for_tests, lacks_ensurepip=no_pip, python=python))
    environment.prepare()
    return environment


def run_tests(environment: Environment, machine: Machine, arguments: Sequence[str]) -> int:
    """Run the tests, on a virtual screen of their own where there is none."""
    command = [str(environment.python), "-m", "pytest", *(arguments or _ALL)]
    if not has_screen():
        if machine.finds("xvfb-run"):
            command = ["xvfb-run", "-a", "-s", "-screen 0 1280x900x24 -nolisten tcp", *command]
        else:
            machine.say("There is no screen and no xvfb-run: tests that need a screen are left out.")
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0, 1 with one sentence on standard error, or the tests' own exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the one file that any Python may be asked to run
        print(f"Python 3.11 or newer is needed, and this is {sys.version.split()[0]}.", file=sys.stderr)
        return 1
    parser = _parser()
    options, rest = parser.parse_known_args(arguments)
    if rest and options.command != "test":
        parser.error(f"unknown: {' '.join(rest)}")
    try:
        return _obey(options, [word for word in rest if word != "--"])
    except NotReady as lack:
        print(lack, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped; the same command goes on where this one was.", file=sys.stderr)
        return 130


def _obey(options: argparse.Namespace, rest: list[str]) -> int:
    machine = ThisMachine()
    for_tests = options.command == "test" or (options.command == "setup" and options.test)
    environment = set_up(machine, for_tests=for_tests, touch_system=not options.no_system)
    if options.command == "test":
        return run_tests(environment, machine, rest)
    if options.command == "demo":
        demo = Demo(environment.program("connector-desk"), environment.python, ROOT, demo_folder())
        return demo.open_window() if has_screen() else demo.print_papers()
    machine.say("Everything is in place.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="desk.py", description=(__doc__ or "").split("\n")[0], allow_abbrev=False)
    commands: Any = parser.add_subparsers(dest="command", required=True, metavar="demo | test | setup")
    lines = {
        "demo": "set up, and open the sample neighbourhood (or print it, where there is no screen)",
        "test": "set up, and run the tests; further arguments go to pytest",
        "setup": "set up and do nothing else",
    }
    for name, line in lines.items():
        command = commands.add_parser(name, help=line, description=line, allow_abbrev=False)
        command.add_argument("--no-system", action="store_true", help="leave the system's own packages alone")
        if name == "setup":
            command.add_argument("--test", action="store_true", help="with what the tests need")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
