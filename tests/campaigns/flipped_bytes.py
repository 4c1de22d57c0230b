"""Bytes of the database are flipped; each one is reported before any row is shown as truth.

`python -m tests.campaigns.flipped_bytes --states 5000` runs the long form.
"""

import argparse
import time
from pathlib import Path
from random import Random

from tests.campaigns import driver
from tests.campaigns.damage import SALT, Damaged, figures
from tests.campaigns.scratch import scratch

ROWS = 60


def campaign(place: Path, states: int, seed: int) -> Damaged:
    """Flip one to four bits of a database, once for each state."""
    template = place / "template"
    keys = driver.made(template, has_sample=True)
    desk = driver.opened(template, keys)
    for number in range(ROWS):
        desk.contacts.log(driver.intake(number))
    truth = driver.snapshot(desk)
    desk.close()
    damaged, dice = Damaged(template, place / "desk", keys, truth), Random(seed)
    for _ in range(states):
        flipped = flip(damaged.fresh() / driver.DATABASE, dice, dice.choice((1, 1, 2, 4)))
        damaged.weigh(f"bytes {flipped}", must_be_told=max(flipped) >= SALT)
    return damaged


def flip(path: Path, dice: Random, bits: int) -> list[int]:
    """Flip bits of a file, each in a byte of its own, and return where."""
    content = bytearray(path.read_bytes())
    places = sorted(dice.sample(range(len(content)), bits))
    for at in places:
        content[at] ^= 1 << dice.randrange(8)
    path.write_bytes(content)
    return places


def main() -> int:
    """Run as many states as asked for."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--states", type=int, default=5_000)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    start = time.monotonic()
    with scratch() as place:
        damaged = campaign(place, given.states, given.seed)
    print(figures("flipped bytes", damaged, time.monotonic() - start), *damaged.silent[:20], sep="\n")
    return bool(damaged.silent)


if __name__ == "__main__":
    raise SystemExit(main())
