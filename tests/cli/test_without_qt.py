"""The shell as a process of its own, with PySide6 out of reach; and what a fault of the program looks like there."""

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from tests.conftest import PASSPHRASE

BLOCKED = """
import sys
class Closed:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(name)
sys.meta_path.insert(0, Closed())
"""
MAIN = """
from connector_desk.__main__ import main
raise SystemExit(main(sys.argv[1:]))
"""


def run(code: str, *arguments: str, passphrase: str = PASSPHRASE) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", code, *arguments, "--passphrase-file", "-"]
    return subprocess.run(command, input=f"{passphrase}\n", capture_output=True, text=True, timeout=120)


def test_a_desk_is_made_without_qt(tmp_path):
    done = run(BLOCKED + MAIN, "init", "--sample", "--desk", str(tmp_path / "tafel"))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_every_command_works_without_qt(sample_desk, tmp_path):
    desk = ("--desk", str(sample_desk))
    year, week, _ = datetime.now().astimezone().isocalendar()
    this_week = f"{year}-W{week:02}"

    def good(*arguments: str) -> str:
        done = run(BLOCKED + MAIN, *arguments, *desk)
        assert (done.returncode, done.stderr) == (0, ""), arguments
        return done.stdout

    def id_of(sample_id: str) -> str:
        return str(uuid5(NAMESPACE_URL, f"urn:connector-desk:sample:{sample_id}"))

    assert len(json.loads(good("list", "residents", "--json"))) == 4
    assert json.loads(good("check", "--json")) == {"ok": True, "problems": []}
    papers = [
        ("letter", id_of("h1")),
        ("agenda", id_of("t1")),
        ("week", this_week),
        ("volunteer-sheet", id_of("v-fatima"), "--week", this_week),
    ]
    for at, paper in enumerate(papers):
        target = tmp_path / f"{at}.pdf"
        assert good(*paper, "-o", str(target)) == ""
        assert target.read_bytes().startswith(b"%PDF")


def test_a_fault_of_the_program_is_one_sentence_and_a_line_in_the_log(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    broken = """
import sys
from connector_desk import bootstrap
def broken(folder, passphrase):
    raise KeyError(f"Samira {passphrase}")
bootstrap.inspect_desk = broken
"""
    done = run(broken + MAIN, "check", "--desk", str(tmp_path))
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("Er ging iets mis in dit programma.")
    assert done.stderr.count("\n") == 1
    (log,) = tmp_path.rglob("*.log")
    told = log.read_text("utf-8")
    assert "builtins.KeyError" in told
    assert "connector_desk.cli" in told
    for secret in ("Samira", PASSPHRASE, str(Path.home())):
        assert secret not in told


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path, monkeypatch, sample_desk):
    stands = tmp_path / "bestand"
    stands.write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(stands))
    done = run("import sys" + MAIN, "check", "--desk", str(sample_desk))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
