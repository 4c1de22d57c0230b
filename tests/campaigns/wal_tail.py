"""The tail of the write-ahead log is cut or flipped; opening the desk reports that something is missing then.

The two checks of SQLite and SQLCipher cannot see it: a log that ends earlier is a whole log of an earlier moment. The
anchor can: it stands outside, and knows how far the chain of records had come.
`python -m tests.campaigns.wal_tail --states 2000` runs the long form.
"""

import argparse
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.campaigns import driver
from tests.campaigns.damage import Damaged, figures
from tests.campaigns.flipped_bytes import flip
from tests.campaigns.fork_server import ForkServer
from tests.campaigns.scratch import scratch

LOG = f"{driver.DATABASE}-wal"
ROWS = 15  # few enough that SQLite does not fold the log into the file by itself


def intakes(keys: str, say: Callable[[str], object], folder: str) -> None:
    """Write down some intakes, say what the desk keeps then, and wait to be killed with the log still beside it."""
    desk = driver.opened(Path(folder), driver.from_text(keys))
    for number in range(ROWS):
        desk.contacts.log(driver.intake(number))
    for name, digest in driver.snapshot(desk).items():
        say(f"{name} {digest}")
    say("")
    signal.pause()


def campaign(place: Path, states: int, seed: int) -> Damaged:
    """Cut the log, or flip some bits in its tail, once for each state."""
    template = place / "template"
    keys = driver.made(template)
    with ForkServer(__spec__.name) as server:
        child = server.run(f"{__spec__.name}:intakes", driver.in_text(keys), folder=str(template))
        truth = dict(line.rsplit(" ", 1) for line in iter(child.hear, ""))
        child.kill()
        child.ended()
    damaged, dice = Damaged(template, place / "desk", keys, truth), Random(seed)
    for _ in range(states):
        log = damaged.fresh() / LOG
        if dice.random() < 0.5:
            size = dice.randrange(log.stat().st_size)
            os.truncate(log, size)
            damaged.weigh(f"cut at {size}", must_be_told=True)
        else:
            damaged.weigh(f"bytes {flip(log, dice, 1)} of the log", must_be_told=True)
    return damaged


def main() -> int:
    """Run as many states as asked for."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--states", type=int, default=2_000)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    start = time.monotonic()
    with scratch() as place:
        damaged = campaign(place, given.states, given.seed)
    print(figures("tail of the log", damaged, time.monotonic() - start), *damaged.silent[:20], sep="\n")
    return bool(damaged.silent)


if __name__ == "__main__":
    raise SystemExit(main())
