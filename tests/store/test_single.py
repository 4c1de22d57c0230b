"""One window or command at a time is in a desk; whoever died in it keeps nobody out."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from connector_desk import bootstrap
from connector_desk.domain.errors import DeskError, DeskInUse, DeskMissing, FolderNotWritable
from connector_desk.store.desk import create_desk, open_desk
from connector_desk.store.keys import unlock_desk
from connector_desk.store.single import LOCK_FILE, Hold, refuse_in_use
from connector_desk.store.slots import FLOOR

WORDS = "drie fietsen in de regen"
ROOT = Path(__file__).parents[2]
STAY_IN = (
    "import sys, pathlib\n"
    "from connector_desk.store.desk import open_desk\n"
    "from connector_desk.store.keys import unlock_desk\n"
    "folder = pathlib.Path(sys.argv[1])\n"
    f"opened = open_desk(folder, unlock_desk(folder, {WORDS!r}))\n"
    "print('in', flush=True)\n"
    "sys.stdin.read()\n"
)
TRY = (
    "import sys, pathlib\n"
    "from connector_desk.domain.errors import DeskInUse\n"
    "from connector_desk.store.desk import open_desk\n"
    "from connector_desk.store.keys import unlock_desk\n"
    "folder = pathlib.Path(sys.argv[1])\n"
    f"keys = unlock_desk(folder, {WORDS!r})\n"
    "print('ready', flush=True)\n"
    "sys.stdin.readline()\n"
    "try:\n"
    "    opened = open_desk(folder, keys)\n"
    "except DeskInUse:\n"
    "    print('refused', flush=True)\n"
    "else:\n"
    "    print('in', flush=True)\n"
    "sys.stdin.readline()\n"
)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "desk"
    create_desk(folder, WORDS, lambda _work: None, FLOOR).close()
    return folder


@pytest.fixture
def folder(made, tmp_path):
    return Path(shutil.copytree(made, tmp_path / "desk"))


def python(script: str, folder: Path) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-c", script, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_desk_opens_once_in_a_process_and_again_after_it_was_closed(folder):
    keys = unlock_desk(folder, WORDS)
    opened = open_desk(folder, keys)
    for refuse in (lambda: open_desk(folder, keys), lambda: refuse_in_use(folder)):
        with pytest.raises(DeskInUse) as refused:
            refuse()
        assert refused.value.path == folder
    opened.close()
    open_desk(folder, keys).close()
    refuse_in_use(folder)


def test_a_desk_that_does_not_open_lets_the_next_one_in(folder):
    keys = unlock_desk(folder, WORDS)
    (folder / "desk.db").rename(folder / "away.db")
    with pytest.raises(DeskMissing):
        open_desk(folder, keys)
    (folder / "away.db").rename(folder / "desk.db")
    open_desk(folder, keys).close()


def test_no_lock_is_left_where_there_is_no_desk(tmp_path):
    with pytest.raises(DeskMissing):
        bootstrap.open_desk(tmp_path / "nowhere", WORDS)
    with pytest.raises(DeskMissing):
        bootstrap.open_desk(tmp_path, WORDS)
    assert list(tmp_path.iterdir()) == []


def test_whoever_was_killed_keeps_nobody_out(folder):
    other = python(STAY_IN, folder)
    assert other.stdout.readline() == "in\n"
    keys = unlock_desk(folder, WORDS)
    with pytest.raises(DeskInUse):
        open_desk(folder, keys)
    other.send_signal(signal.SIGKILL)
    other.communicate()
    assert (folder / LOCK_FILE).exists()
    open_desk(folder, keys).close()


def test_of_two_who_unlock_at_once_exactly_one_gets_in(folder):
    both = [python(TRY, folder) for _ in range(2)]
    assert [one.stdout.readline() for one in both] == ["ready\n", "ready\n"]
    for one in both:
        one.stdin.write("go\n")
        one.stdin.flush()
    said = sorted(one.stdout.readline() for one in both)
    for one in both:
        one.communicate("done\n")
    assert said == ["in\n", "refused\n"]


def test_of_many_threads_exactly_one_gets_in(folder):
    keys, said = unlock_desk(folder, WORDS), []
    start = threading.Barrier(8)

    def try_it() -> None:
        start.wait()
        try:
            said.append(open_desk(folder, keys))
        except DeskInUse:
            said.append(None)

    threads = [threading.Thread(target=try_it) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (opened,) = [one for one in said if one is not None]
    opened.close()


def test_it_may_be_let_go_by_another_thread_than_took_it(folder):
    holds = []
    taking = threading.Thread(target=lambda: holds.append(Hold(folder)))
    taking.start()
    taking.join()
    (hold,) = holds
    with pytest.raises(DeskInUse):
        Hold(folder)
    hold.let_go()
    again = Hold(folder)
    with pytest.raises(DeskInUse):
        Hold(folder)
    again.let_go()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_fork_neither_inherits_the_right_nor_holds_it_when_the_parent_leaves(folder):
    keys = unlock_desk(folder, WORDS)
    opened = open_desk(folder, keys)
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            open_desk(folder, keys)
        except DeskError as refused:
            os.write(writer, type(refused).__name__.encode())
            signal.pause()
        finally:
            os._exit(1)
    assert os.read(reader, 16) == b"DeskInUse"
    opened.close()
    open_desk(folder, keys).close()
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reader)
    os.close(writer)


def test_the_file_is_for_its_owner_alone(folder):
    open_desk(folder, unlock_desk(folder, WORDS)).close()
    assert (folder / LOCK_FILE).stat().st_mode & 0o077 == 0
    assert (folder / LOCK_FILE).read_bytes() == b""


def test_a_read_only_folder_is_told(folder):
    keys = unlock_desk(folder, WORDS)
    (folder / LOCK_FILE).unlink()
    folder.chmod(0o555)
    try:
        with pytest.raises(FolderNotWritable):
            open_desk(folder, keys)
    finally:
        folder.chmod(0o755)
    assert not (folder / LOCK_FILE).exists()
