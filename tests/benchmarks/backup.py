"""A verified backup of a desk with 100,000 residents against a plain, synced copy of its file, and how it is felt.

The copy is what `cp` and `sync` do. The pause is the longest that a thread felt which wants to run each millisecond,
as the window's own does; the same thread beside the plain copy tells what the machine itself adds.
"""

import os
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from big_desk import PASSPHRASE, big_desk
from measure import paired, say

from connector_desk.store.backup import make_backup
from connector_desk.store.desk import open_desk
from connector_desk.store.keys import DATABASE_FILE, KEYS_FILE, unlock_desk

BLOCK = 1024 * 1024
AT_MOST = 5
LONGEST_MS = 100


def felt(act: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds of the act, and the longest pause of a thread that ticks beside it."""
    ended, pauses = threading.Event(), [0.0]

    def tick() -> None:
        last = time.perf_counter()
        while not ended.is_set():
            time.sleep(0.001)
            now = time.perf_counter()
            pauses.append(now - last)
            last = now

    ticking = threading.Thread(target=tick)
    ticking.start()
    start = time.perf_counter()
    act()
    taken = time.perf_counter() - start
    ended.set()
    ticking.join()
    return taken, max(pauses)


def copy(source: Path, target: Path) -> None:
    """Copy and sync a file."""
    with source.open("rb") as old, target.open("wb") as new:
        shutil.copyfileobj(old, new, BLOCK)
        new.flush()
        os.fsync(new.fileno())
    target.unlink()


def run(scratch: Path) -> None:
    """Measure in turn and print."""
    folder, to = scratch / "desk", scratch / "to"
    shutil.copytree(big_desk(100_000), folder)
    to.mkdir()
    keys = unlock_desk(folder, PASSPHRASE)
    desk, key_file = open_desk(folder, keys), (folder / KEYS_FILE).read_bytes()
    days, ours, floors = count(), [], []

    def back_up() -> float:
        made_at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=next(days))
        ours.append(felt(lambda: made.append(make_backup(desk, keys, key_file, to, made_at, lambda _: None)))[:2])
        made.pop().report.path.unlink()
        return ours[-1][0]

    def plain() -> float:
        floors.append(felt(lambda: copy(folder / DATABASE_FILE, scratch / "copy")))
        return floors[-1][0]

    made: list = []
    pairs = paired(back_up, plain)
    desk.close()
    say("a verified backup of 100,000 residents", pairs, AT_MOST)
    for name, pauses in (("backup", ours), ("plain copy", floors)):
        each = [pause * 1000 for _, pause in pauses]
        told = f"longest pause beside a {name}: {max(each):.0f} ms, median of runs {statistics.median(each):.0f} ms"
        print(f"{told} (at most {LONGEST_MS} ms)")
    load = f", load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores" if hasattr(os, "getloadavg") else ""
    print(f"the file has {(folder / DATABASE_FILE).stat().st_size / BLOCK:.0f} MiB{load}", file=sys.stderr)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        run(Path(scratch))
