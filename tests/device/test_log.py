"""What people said never reaches the log, whatever goes wrong."""

import logging
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from connector_desk.device.log import LOG_NAME, start_log

SECRET = "ik word morgen uit huis gezet"


@pytest.fixture
def log_file(tmp_path):
    root = logging.getLogger()
    before = root.handlers[:], root.level, logging.raiseExceptions
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    root.handlers[:] = []
    yield tmp_path / "log" / LOG_NAME
    for handler in root.handlers[:]:
        root.removeHandler(handler)
        handler.close()
    root.handlers[:], level, logging.raiseExceptions = before
    root.setLevel(level)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def fail_with(words: str) -> None:
    kept = words
    try:
        raise KeyError(kept)
    except KeyError as cause:
        raise ExceptionGroup(kept, [ValueError(kept)]) from cause


def hand_to_the_hook(words: str) -> None:
    try:
        fail_with(words)
    except ExceptionGroup as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_types_and_frames_are_written_and_nothing_else(log_file):
    assert start_log(log_file.parent)
    hand_to_the_hook(SECRET)
    text = log_file.read_text(encoding="utf-8")
    for expected in ("builtins.ExceptionGroup", "builtins.KeyError", "builtins.ValueError", "fail_with"):
        assert expected in text
    assert SECRET not in text
    assert "gezet" not in text
    assert str(Path(__file__).parent) not in text


def test_messages_and_arguments_are_left_out(log_file):
    assert start_log(log_file.parent)
    logging.getLogger("sqlalchemy").warning("could not save %s", SECRET)
    logging.getLogger("other").error(SECRET, extra={"words": SECRET}, stack_info=True)
    text = log_file.read_text(encoding="utf-8")
    assert "WARNING sqlalchemy test_log:" in text
    assert SECRET not in text


def test_somebody_is_told_after_it_was_written(log_file):
    told: list[str] = []
    start_log(log_file.parent, lambda _error: told.append(log_file.read_text(encoding="utf-8")))
    hand_to_the_hook(SECRET)
    assert len(told) == 1
    assert "fail_with" in told[0]


def test_errors_in_threads_and_in_finalizers_are_written(log_file):
    start_log(log_file.parent)
    thread = threading.Thread(target=fail_with, args=(SECRET,))
    thread.start()
    thread.join()
    text = log_file.read_text(encoding="utf-8")
    assert "fail_with" in text
    assert SECRET not in text


def test_only_the_owner_can_read_it_and_it_rotates(log_file):
    start_log(log_file.parent)
    log = logging.getLogger("many")
    for _ in range(12_000):
        log.error("x")
    files = sorted(log_file.parent.iterdir())
    assert len(files) > 1
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)
    assert all(file.stat().st_size <= 512 * 1024 for file in files)


def test_a_closed_folder_means_no_log_and_no_failure(log_file, tmp_path):
    (tmp_path / "log").write_text("a file where the folder should be")
    assert start_log(log_file.parent) is False
    hand_to_the_hook(SECRET)
    assert (tmp_path / "log").read_text() == "a file where the folder should be"


def test_no_traceback_reaches_standard_error(tmp_path):
    script = (
        "import sys, pathlib\n"
        "from connector_desk.device.log import start_log\n"
        "start_log(pathlib.Path(sys.argv[1]))\n"
        f"raise ValueError({SECRET!r})\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], check=False, capture_output=True, cwd=Path(__file__).parents[2]
    )
    assert done.returncode == 1
    assert done.stderr == b""
    assert "builtins.ValueError" in (tmp_path / LOG_NAME).read_text()
