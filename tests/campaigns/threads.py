"""24 threads read and write through the services of one open desk: no crash, nothing busy, all rows there.

`python -m tests.campaigns.threads --runs 20` runs the long form.
"""

import argparse
import threading
import time
import traceback
from collections.abc import Callable
from itertools import count
from pathlib import Path

from connector_desk import bootstrap
from connector_desk.domain.errors import ChangedMeanwhile
from connector_desk.services.residents import ResidentDraft
from tests.campaigns import driver
from tests.campaigns.fork_server import ForkServer
from tests.campaigns.scratch import scratch

THREADS, ROUNDS = 24, 12


def busy_desk(keys: str, say: Callable[[str], object], folder: str) -> None:
    """Let all threads at the desk at once; each says what it kept, and what went wrong."""
    desk = driver.opened(Path(folder), driver.from_text(keys))
    gate = threading.Barrier(THREADS)
    crowd = [threading.Thread(target=_one, args=(desk, gate, number, say)) for number in range(THREADS)]
    for thread in crowd:
        thread.start()
    for thread in crowd:
        thread.join()
    desk.close()


def _one(desk: bootstrap.OpenDesk, gate: threading.Barrier, thread: int, say: Callable[[str], object]) -> None:
    gate.wait()
    try:
        for turn in range(ROUNDS):
            number = thread * ROUNDS + turn + 1
            say(f"kept {desk.contacts.log(driver.intake(number))} {number}")
            _read_and_change(desk, number, say)
    except Exception as wrong:  # noqa: BLE001 - whatever it is, it is what this campaign looks for
        place = traceback.extract_tb(wrong.__traceback__)[-1]
        say(f"fault {type(wrong).__name__} {place.name}:{place.lineno}")


def _read_and_change(desk: bootstrap.OpenDesk, number: int, say: Callable[[str], object]) -> None:
    """Read lists, search, and change somebody, trying again as a person does where another was first."""
    desk.contacts.page()
    desk.search.find(str(number))
    desk.today.waiting_count()
    resident_id = desk.residents.add(ResidentDraft(first_name=f"Bewoner {number}"))
    for tries in count():
        try:
            desk.residents.change(resident_id, ResidentDraft(first_name=f"Bewoner {number}", story=f"{number}"))
        except ChangedMeanwhile:
            say(f"again {tries}")
        else:
            return


class Campaign:
    """Lets the crowd in, desk after desk; `faults` says what went wrong."""

    def __init__(self, place: Path) -> None:
        self._template, self._folder = place / "template", place / "desk"
        self._keys = driver.made(self._template)
        self.runs = self.kept = self.again = 0
        self.faults: list[str] = []

    def run(self, runs: int) -> None:
        """Let the crowd at that many desks."""
        with ForkServer(__spec__.name) as server:
            for _ in range(runs):
                driver.copied(self._template, self._folder)
                child = server.run(f"{__spec__.name}:busy_desk", driver.in_text(self._keys), folder=str(self._folder))
                self._weigh(*child.ended())

    def _weigh(self, said: list[str], code: int) -> None:
        self.runs += 1
        kept = {line.split()[1]: int(line.split()[2]) for line in said if line.startswith("kept")}
        self.kept += len(kept)
        self.again += sum(line.startswith("again") for line in said)
        self.faults += [line for line in said if line.startswith("fault")]
        self.faults += [f"ended with {code}"] if code else []
        self.faults += driver.faults(self._folder, self._keys, kept) + self._residents()

    def _residents(self) -> list[str]:
        desk = driver.opened(self._folder, self._keys)
        with desk.room.look() as work:
            names = {one.first_name: one.story for one in work.residents.all()}
        desk.close()
        wanted = {f"Bewoner {number}": f"{number}" for number in range(1, THREADS * ROUNDS + 1)}
        return [] if names == wanted else [f"{len(names)} residents of {len(wanted)}, or not as they were changed"]


def figures(campaign: Campaign, seconds: float) -> str:
    """Say in one line what the campaign found."""
    return (
        f"threads: {campaign.runs} runs of {THREADS} threads, {campaign.kept} intakes kept, "
        f"{campaign.again} tried again, {len(campaign.faults)} faults, {seconds:.0f} s"
    )


def main() -> int:
    """Let the crowd at as many desks as asked for."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--runs", type=int, default=20)
    given = asked.parse_args()
    start = time.monotonic()
    with scratch() as place:
        campaign = Campaign(place)
        campaign.run(given.runs)
    print(figures(campaign, time.monotonic() - start), *campaign.faults[:20], sep="\n")
    return bool(campaign.faults)


if __name__ == "__main__":
    raise SystemExit(main())
