"""Kill -9 of the real process during intakes, checkpoints and start-up recovery; what was acknowledged is there.

`python -m tests.campaigns.kill --kills 10000 --cold 100` runs the long form.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from random import Random
from statistics import median

from connector_desk.store.keys import DeskKeys
from tests.campaigns import driver
from tests.campaigns.fork_server import ROOT, Child, ForkServer
from tests.campaigns.scratch import scratch
from tests.conftest import PASSPHRASE

LIFE = 20  # kills that one desk lives through before a fresh one takes its place
SHARE_IN_RECOVERY = 0.3
COLD_STARTING_S, COLD_WRITING_S, COLD_LINES = 2, 0.05, 2_000


def intakes(keys: str, say: Callable[[str], object], folder: str, first: int, fold_every: int) -> None:
    """Write down intakes until somebody kills this process; each is said the moment the service returns."""
    desk = driver.opened(Path(folder), driver.from_text(keys))
    for number in count(first):
        say(f"{desk.contacts.log(driver.intake(number))} {number}")
        if fold_every and number % fold_every == 0:
            driver.fold(desk)


def recovery(keys: str, say: Callable[[str], object], folder: str) -> None:
    """Open the desk that was killed, fold and check it, and lock it."""
    desk = driver.opened(Path(folder), driver.from_text(keys))
    say("open")
    desk.problems()
    desk.close()


class Campaign:
    """One desk after the other is killed again and again; `lost` says what went wrong."""

    def __init__(self, scratch: Path, seed: int) -> None:
        self._dice = Random(seed)
        self._template, self._folder = scratch / "template", scratch / "desk"
        self._passphrase, self._lines = scratch / "passphrase", scratch / "lines"
        self._passphrase.write_text(PASSPHRASE)
        self._keys: DeskKeys = driver.made(self._template)
        self._acknowledged: dict[str, int] = {}
        self._next, self._start_s = 1, 0.0
        self.kills = self.cold_kills = self.saved = self.during_recovery = 0
        self.lost: list[str] = []

    def run(self, kills: int) -> None:
        """Kill forked runs."""
        with ForkServer(__spec__.name) as server:
            self._measure(server)
            while self.kills < kills:
                if self.kills % LIFE == 0:
                    self._begin_anew()
                self._kill_once(server)
                self._check()

    def run_cold(self, kills: int) -> None:
        """Kill runs that start as a new process."""
        self._begin_anew()
        for _ in range(kills):
            self._kill_cold()
            self._check()

    def _begin_anew(self) -> None:
        driver.copied(self._template, self._folder)
        self._acknowledged.clear()

    def _measure(self, server: ForkServer) -> None:
        """Learn how long a run takes to its first intake here, so that kills fall before, in and after its start."""
        taken = []
        for _ in range(5):
            self._begin_anew()
            start = time.monotonic()
            child = self._started(server, "intakes", first=1, fold_every=0)
            child.hear()
            taken.append(time.monotonic() - start)
            child.kill()
            child.ended()
        self._start_s = median(taken)

    def _started(self, server: ForkServer, job: str, **given: int) -> Child:
        return server.run(f"{__spec__.name}:{job}", driver.in_text(self._keys), folder=str(self._folder), **given)

    def _kill_once(self, server: ForkServer) -> None:
        is_recovery = bool(self._acknowledged) and self._dice.random() < SHARE_IN_RECOVERY
        if is_recovery:
            child = self._started(server, "recovery")
            time.sleep(self._start_s * self._dice.uniform(0.2, 2))
        else:
            child = self._started(server, "intakes", first=self._next, fold_every=self._dice.choice((0, 0, 1, 3)))
            time.sleep(self._start_s * self._dice.uniform(0.3, 2))
        child.kill()
        said, code = child.ended()
        # A recovery that was there before the kill has ended well; everything else must have been killed.
        if code != -9 and not (is_recovery and code == 0):
            self.lost.append(f"ended by itself with {code}")
        self.kills += 1
        self.during_recovery += is_recovery
        if not is_recovery:
            self._hear(said)

    def _kill_cold(self) -> None:
        """Kill `connector-desk log-contacts`, sometime or a moment after it said the first id."""
        # More lines than anybody reads before the kill.
        self._lines.write_text("".join(driver.as_line(self._next + more) for more in range(COLD_LINES)))
        command = [sys.executable, "-m", "connector_desk", "log-contacts", "--desk", str(self._folder)]
        command += ["--passphrase-file", str(self._passphrase)]
        with self._lines.open() as lines:
            process = subprocess.Popen(command, cwd=ROOT, stdin=lines, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        said = []
        if self.cold_kills % 2:
            time.sleep(self._dice.uniform(0, COLD_STARTING_S))
        else:
            said.append(process.stdout.readline().rstrip("\n"))
            time.sleep(self._dice.uniform(0, COLD_WRITING_S))
        process.kill()
        said += [line[:-1] for line in process.stdout if line.endswith("\n")]
        process.stdout.close()
        if process.wait() != -9:
            self.lost.append(f"a cold run ended by itself with {process.returncode}")
        self.cold_kills += 1
        # The shell says the ids alone, in the order of the lines.
        self._hear([f"{moment_id} {number}" for number, moment_id in enumerate(said, self._next)])

    def _hear(self, said: list[str]) -> None:
        for line in said:
            moment_id, number = line.split()
            self._acknowledged[moment_id] = int(number)
        self.saved += len(said)
        self._next += len(said) + 1

    def _check(self) -> None:
        self.lost += driver.faults(self._folder, self._keys, self._acknowledged)


def figures(campaign: Campaign, seconds: float) -> str:
    """Say in one line what the campaign found."""
    return (
        f"kill: {campaign.kills} kills ({campaign.during_recovery} during recovery), {campaign.cold_kills} cold, "
        f"{campaign.saved} acknowledged, {len(campaign.lost)} faults, {seconds:.0f} s"
    )


def main() -> int:
    """Run as many kills as asked for."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--kills", type=int, default=10_000)
    asked.add_argument("--cold", type=int, default=100)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--in", dest="place", help="where the desks stand while they are killed")
    given = asked.parse_args()
    start = time.monotonic()
    with scratch(given.place) as folder:
        campaign = Campaign(folder, given.seed)
        campaign.run(given.kills)
        campaign.run_cold(given.cold)
    print(figures(campaign, time.monotonic() - start), *campaign.lost[:20], sep="\n")
    return bool(campaign.lost)


if __name__ == "__main__":
    raise SystemExit(main())
