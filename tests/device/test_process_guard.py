"""A process that dies leaves nothing of its memory behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is nothing to guard with")
SAY = """
import ctypes, resource, sys
sys.argv = ["connector-desk", *sys.argv[1:]]
from connector_desk import __main__
{start}
print(resource.getrlimit(resource.RLIMIT_CORE))
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform.startswith("linux") else 0)
"""
SHELL = "__main__.main(['list', 'nothing-like-that', '--desk', 'x', '--passphrase-file', 'x'])"
WINDOW = """
import connector_desk.ui.first_window as first
first.run = lambda *_given, **_more: 0
__main__.main([])
"""


def run(start: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", SAY.format(start=start)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.splitlines()


@pytest.mark.parametrize("start", [SHELL, WINDOW], ids=["shell", "window"])
def test_window_and_shell_allow_no_dump(start):
    assert run(start) == ["(0, 0)", "0"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the Linux kernel")
def test_without_the_guard_a_process_may_be_dumped():
    assert run("")[1] == "1"


def test_a_child_that_aborts_leaves_no_core(tmp_path):
    script = "import os\nfrom connector_desk.device.process_guard import guard_memory\nguard_memory()\nos.abort()\n"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    child = os.posix_spawn(
        "/bin/sh",
        ["sh", "-c", f'ulimit -c unlimited 2>/dev/null; cd "{tmp_path}" && exec "{sys.executable}" -c "$SCRIPT"'],
        {**environment, "SCRIPT": script},
    )
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    assert not os.WCOREDUMP(status)
    assert list(tmp_path.iterdir()) == []
