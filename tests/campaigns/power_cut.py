"""The power goes at any moment of a recorded day; what was acknowledged before is there, and the desk is whole.

`python -m tests.campaigns.power_cut --states 20000` runs the long form, and the control with synchronous=NORMAL.
"""

import argparse
import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from connector_desk.domain.errors import DeskError
from connector_desk.store import engine
from connector_desk.store.keys import DeskKeys
from tests.campaigns import driver, preload
from tests.campaigns.fork_server import ForkServer
from tests.campaigns.scratch import scratch
from tests.campaigns.trace import Disk, Event, read_trace

STATES_PER_TRACE = 250
FULL, NORMAL = "FULL", "NORMAL"


def recorded_day(keys: str, say: Callable[[str], object], folder: str, log: str, first: int, synchronous: str) -> None:
    """Write down intakes, fold the log now and then, lock and unlock; every write and every answer is recorded."""
    engine._SETTINGS = tuple(
        one.replace(FULL, synchronous) if "synchronous" in one else one for one in engine._SETTINGS
    )
    below = preload.recorder()
    below.campaign_record(folder.encode(), os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    number = first
    for fold_at in (11, 23, 2):
        desk = driver.opened(Path(folder), driver.from_text(keys))
        for at in range(25):
            moment_id = desk.contacts.log(driver.intake(number))
            below.campaign_mark(f"{moment_id} {number}".encode())
            number += 1
            if at == fold_at:
                driver.fold(desk)
        desk.close()
    say("done")


class Campaign:
    """Records days and replays them up to a moment by chance, with what a disk may hold then."""

    def __init__(self, place: Path, seed: int, synchronous: str = FULL) -> None:
        self._dice, self._synchronous = Random(seed), synchronous
        self._template, self._folder, self._log = place / "template", place / "desk", place / "trace"
        self._library = preload.compiled("recorder", place)
        self._keys: DeskKeys = driver.made(self._template)
        self.states = self.traces = self.writes = 0
        self.lost: list[str] = []

    def run(self, states: int) -> None:
        """Open that many states of a disk."""
        with ForkServer(__spec__.name, environment=preload.before(self._library)) as server:
            while self.states < states:
                disk, events = self._record(server)
                wanted = min(STATES_PER_TRACE, states - self.states)
                for acknowledged, state in self._cuts(disk, events, wanted):
                    self._check(acknowledged, state)

    def _record(self, server: ForkServer) -> tuple[Disk, list[Event]]:
        driver.copied(self._template, self._folder)
        disk = Disk.of(self._folder)
        given = {"folder": str(self._folder), "log": str(self._log), "first": 1 + 75 * self.traces}
        job = f"{__spec__.name}:recorded_day"
        child = server.run(job, driver.in_text(self._keys), synchronous=self._synchronous, **given)
        assert child.ended() == (["done"], 0)
        self.traces += 1
        events = read_trace(self._log)
        self.writes += sum(event.kind == "W" for event in events)
        return disk, events

    def _cuts(self, disk: Disk, events: list[Event], wanted: int) -> Iterator[tuple[dict[str, int], dict[str, bytes]]]:
        """Yield what was acknowledged before each cut, and a state of the disk after it."""
        moments = sorted(self._dice.randrange(len(events)) for _ in range(wanted))
        acknowledged: dict[str, int] = {}
        done = 0
        for moment in moments:
            for event in events[done:moment]:
                disk.apply(event)
                if event.kind == "M":
                    moment_id, number = event.data.decode().split()
                    acknowledged[moment_id] = int(number)
            done = moment
            yield acknowledged, disk.after_a_cut(self._dice)

    def _check(self, acknowledged: dict[str, int], state: dict[str, bytes]) -> None:
        shutil.rmtree(self._folder)
        for path, content in state.items():
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            Path(path).write_bytes(content)
        self.states += 1
        try:
            found = driver.faults(self._folder, self._keys, acknowledged)
        except DeskError as refused:
            found = [f"not opened: {type(refused).__name__}"]
        if found:
            self.lost.append(f"state {self.states}: {', '.join(found[:3])} ({len(found)})")


def figures(campaign: Campaign, seconds: float) -> str:
    """Say in one line what the campaign found."""
    return (
        f"power cut, synchronous={campaign._synchronous}: {campaign.states} states of {campaign.traces} days with "
        f"{campaign.writes} writes, {len(campaign.lost)} with something lost, {seconds:.0f} s"
    )


def main() -> int:
    """Replay as many states as asked for, and a control that must lose something."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--states", type=int, default=20_000)
    asked.add_argument("--control", type=int, default=1_000)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    found = {}
    for synchronous, states in ((FULL, given.states), (NORMAL, given.control)):
        start = time.monotonic()
        with scratch() as place:
            campaign = Campaign(place, given.seed, synchronous)
            campaign.run(states)
        found[synchronous] = campaign.lost
        print(figures(campaign, time.monotonic() - start))
    print(*found[FULL][:20], sep="\n")
    return bool(found[FULL]) or not found[NORMAL]


if __name__ == "__main__":
    raise SystemExit(main())
