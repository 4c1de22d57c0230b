"""One process with everything imported; each run of a campaign is a child of it that gets its keys by pipe.

A child is there within a few milliseconds, so that thousands of them can be killed. Run with `-m`, this is the server;
the class is its other end.
"""

import gc
import importlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from typing import Any, Self

from tests.campaigns import driver

ROOT = Path(__file__).resolve().parents[2]
READY, DONE = "ready", "done"
_LONGEST = 1 << 16


class Child:
    """One run. Its lines are what it said before it ended or was killed."""

    def __init__(self, pid: int, heard: int, line: socket.socket) -> None:
        self._pid, self._line = pid, line
        self._heard = os.fdopen(heard, encoding="utf-8")

    def hear(self) -> str:
        """Wait for the next thing that it says; empty where it ended."""
        return self._heard.readline().rstrip("\n")

    def kill(self) -> None:
        """Take the process away, in the middle of whatever it does."""
        os.kill(self._pid, signal.SIGKILL)

    def killed_within(self, seconds: float, dice: Random) -> tuple[list[str], int]:
        """Kill it at a moment by chance after it said READY, and return what `ended` returns.

        A run that had come to its end by then ended well or not; what it said before is whole in both cases.
        """
        assert self.hear() == READY
        time.sleep(dice.uniform(0, seconds))
        self.kill()
        return self.ended()

    def ended(self) -> tuple[list[str], int]:
        """Wait for the end; return what was not heard yet, and the exit code or minus the signal."""
        with self._heard:
            # A line that was cut off by the kill was never said.
            lines = [line[:-1] for line in self._heard if line.endswith("\n")]
        self._line.send(json.dumps({"reap": self._pid}).encode())
        return lines, os.waitstatus_to_exitcode(int(self._line.recv(_LONGEST)))


class ForkServer:
    """Starts children that run a function of a module, as `module:function(keys, say, **given)`."""

    def __init__(self, *modules: str, environment: Mapping[str, str] | None = None) -> None:
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [sys.executable, "-m", "tests.campaigns.fork_server", *modules]
        with theirs:
            self._process = subprocess.Popen(
                command, stdin=theirs, cwd=ROOT, env={**os.environ, **(environment or {})}, text=True
            )
        assert self._line.recv(_LONGEST) == b"ready", "the fork server did not start"

    def run(self, job: str, keys: str, **given: Any) -> Child:
        """Start a child; the keys go through a pipe of their own."""
        key_out, key_in = os.pipe()
        heard, says = os.pipe()
        socket.send_fds(self._line, [json.dumps({"job": job, "given": given}).encode()], [key_out, says])
        os.close(key_out)
        os.close(says)
        os.write(key_in, keys.encode())
        os.close(key_in)
        return Child(int(self._line.recv(_LONGEST)), heard, self._line)

    def seconds(self, job: str, keys: str, **given: Any) -> float:
        """Return how long a run takes from READY to DONE, where nobody kills it."""
        child = self.run(job, keys, **given)
        assert child.hear() == READY
        start = time.monotonic()
        assert child.hear() == DONE
        taken = time.monotonic() - start
        child.ended()
        return taken

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._line.close()
        self._process.wait(timeout=30)


def serve(modules: list[str]) -> None:
    """Import the modules, then fork a child for each job until nobody asks any more."""
    line = socket.socket(fileno=os.dup(0))
    for module in modules:
        importlib.import_module(module)
    _warm_up()
    line.send(b"ready")
    while True:
        message, handles, _flags, _address = socket.recv_fds(line, _LONGEST, 2)
        if not message:
            return
        asked = json.loads(message)
        if "reap" in asked:
            line.send(str(os.waitpid(asked["reap"], 0)[1]).encode())
            continue
        pid = os.fork()
        if pid == 0:
            line.close()
            _run_child(asked, *handles)
        for handle in handles:
            os.close(handle)
        line.send(str(pid).encode())


def _warm_up() -> None:
    """Use a desk once: models and statements that are built at first use are then there for every child."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "desk"
        keys = driver.made(folder)
        desk = driver.opened(folder, keys)
        desk.contacts.log(driver.intake(1))
        desk.problems()
        desk.close()
        driver.faults(folder, keys, {})
    gc.freeze()


def _run_child(asked: dict[str, Any], key_out: int, says: int) -> None:
    code = 1
    try:
        with os.fdopen(key_out, encoding="utf-8") as pipe:
            keys = pipe.read()
        module, _, name = asked["job"].partition(":")
        run: Callable[..., None] = getattr(importlib.import_module(module), name)
        # One write of a short line is whole or absent for whoever reads the pipe.
        run(keys, lambda line: os.write(says, f"{line}\n".encode()), **asked["given"])
        code = 0
    except BaseException:  # noqa: BLE001 - the child may never return into the server
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    serve(sys.argv[1:])
