"""Each write in turn fails during a scripted day: a plain error is said, nothing is lost, and the day goes on.

`python -m tests.campaigns.failing_writes --every 1` runs the long form: every write, a full disk and a broken one, for
that one write and for all writes until the step was refused.
"""

import argparse
import errno
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import DeskError, FileError
from connector_desk.store.keys import DeskKeys
from tests.campaigns import driver, preload
from tests.campaigns.day import Day, Words
from tests.campaigns.fork_server import ForkServer
from tests.campaigns.scratch import scratch

ERRORS = {"ENOSPC": errno.ENOSPC, "EIO": errno.EIO}
MODULES = ("connector_desk.documents.press", "connector_desk.store.backup_vault", "argon2")
MOST_WRITES = 240  # of one step; what the desk keeps is read before a step in which the nth may come
# A document that could not leave stays on record as not written, and an account as one that got no passphrase; where
# backups go to two places, one may be made.
RECORDS = tuple(f"{kind} " for kind in (Kind.PRINTOUTS, Kind.DISCLOSURES, Kind.ACCOUNTS, Kind.BACKUPS))


def failing_day(keys: str, say: Callable[[str], object], folder: str, nth: int, error: str, keeps: bool) -> None:
    """Go through a day while the nth write fails, trying each step again as a person would."""
    run = _Run(Path(folder), driver.from_text(keys), say, nth, keeps=keeps)
    run.below.campaign_fail(folder.encode(), nth, ERRORS[error], keeps)
    desk = run.tried("opening", lambda: driver.opened(run.folder / "desk", run.keys))
    run.day(desk)
    say(json.dumps({"problems": run.tried("checking", desk.problems)}))
    say(json.dumps({"kept": driver.snapshot(desk)}))
    desk.close()
    say(json.dumps({"writes": run.below.campaign_writes()}))


class _Run:
    """What one failing day does and says, a line of JSON at a time."""

    def __init__(self, folder: Path, keys: DeskKeys, say: Callable[[str], object], nth: int, *, keeps: bool) -> None:
        self.folder, self.keys, self._say, self._nth, self._keeps = folder, keys, say, nth, keeps
        self._was_refused = False
        self.below = preload.recorder()

    def day(self, desk: object) -> None:
        """Do each step; what a step that was refused left behind is said, too."""
        for name, step in Day(desk, self.folder / "papers", Words()).steps:
            self.tried(name, step, lambda: driver.snapshot(desk))

    def tried(self, name: str, step: Callable[[], object], look: Callable[[], dict[str, str]] = dict) -> object:
        """Do a step, and once more where it was refused in plain words; any other error ends the day."""
        # Where nothing is looked at, looking costs nothing.
        before = look() if look is dict or self._may_fail() else None
        try:
            return step()
        except DeskError as refused:
            self.below.campaign_fail(b"", 0, 0, 0)
            self._was_refused = True
            assert before is not None, f"{name} writes more often than {MOST_WRITES} times"
            left = sorted(set(look().items()) ^ set(before.items()))
            told = {"step": name, "error": type(refused).__name__, "is_fitting": isinstance(refused, FileError)}
            self._say(json.dumps({"refused": told, "left": [one for one, _ in left if not one.startswith(RECORDS)]}))
        return step()

    def _may_fail(self) -> bool:
        """What the desk makes good by itself, as a note in the chain, is refused to nobody; the disk may fail on."""
        ahead = self._nth - self.below.campaign_writes()
        return bool(self._nth) and not self._was_refused and ahead < MOST_WRITES and (ahead > 0 or self._keeps)


class Campaign:
    """Runs the day again and again; `faults` says what went wrong, `refused` how often which error was said."""

    def __init__(self, place: Path) -> None:
        self._template, self._folder = place / "template", place / "run"
        self._library = preload.compiled("recorder", place)
        self._keys = driver.made(self._template)
        self.days = self.writes = 0
        self.faults: list[str] = []
        self.refused: dict[str, int] = {}

    def run(
        self,
        every: int,
        first: int = 1,
        errors: tuple[str, ...] = tuple(ERRORS),
        keeps: tuple[bool, ...] = (False, True),
    ) -> None:
        """Let every so many-th write fail, each with every error and both for once and until it was said."""
        with ForkServer(__spec__.name, *MODULES, environment=preload.before(self._library)) as server:
            self._one(server, 0, "EIO", False)
            kinds = [(error, one) for error in errors for one in keeps]
            for nth in range(first, self.writes + 1, every):
                for error, one in kinds:
                    self._one(server, nth, error, one)

    def _one(self, server: ForkServer, nth: int, error: str, keeps: bool) -> None:
        driver.copied(self._template, self._folder / "desk")
        (self._folder / "papers").mkdir(exist_ok=True)
        given = {"folder": str(self._folder), "nth": nth, "error": error, "keeps": keeps}
        lines, code = server.run(f"{__spec__.name}:failing_day", driver.in_text(self._keys), **given).ended()
        said = [json.loads(line) for line in lines]
        self.days += 1
        where = f"write {nth}, {error}, {'until refused' if keeps else 'once'}"
        self.faults += [f"{where}: {fault}" for fault in self._found(said, code)]
        if nth == 0:
            self.writes = next(one["writes"] for one in said if "writes" in one)

    def _found(self, said: list[dict], code: int) -> Iterator[str]:
        if code:
            yield f"ended with {code}"
        for one in said:
            if "refused" in one:
                yield from self._unfitting(one["refused"], one["left"])
            if one.get("problems"):
                yield f"a whole desk was accused: {one['problems']}"
        kept = next((one["kept"] for one in said if "kept" in one), None)
        desk = driver.opened(self._folder / "desk", self._keys)
        try:
            yield from (line for check in driver.CHECKS for line in check(desk))
            if kept is not None and _settled(driver.snapshot(desk)) != _settled(kept):
                yield "other rows after the day than before its end"
        finally:
            desk.close()
        # A passing file is a whole document in the clear.
        yield from (
            f"left behind: {path.name}" for path in (self._folder / "papers").iterdir() if path.suffix != ".pdf"
        )

    def _unfitting(self, refused: dict, left: list[str]) -> Iterator[str]:
        name = refused["error"]
        self.refused[name] = self.refused.get(name, 0) + 1
        if not refused["is_fitting"]:
            yield f"{refused['step']} was refused with {name}"
        if left:
            yield f"{refused['step']} was refused and left {left}"


def _settled(kept: dict[str, str]) -> dict[str, str]:
    """Leave out how records of documents stand: opening settles what was still being written."""
    return {name: "" if name.startswith(RECORDS) else digest for name, digest in kept.items()}


def figures(campaign: Campaign, seconds: float) -> str:
    """Say in one line what the campaign found."""
    refused = ", ".join(f"{count} {name}" for name, count in sorted(campaign.refused.items()))
    return (
        f"failing writes: {campaign.days} days of {campaign.writes} writes, refused in plain words: {refused}; "
        f"{len(campaign.faults)} faults, {seconds:.0f} s"
    )


def main() -> int:
    """Let as many writes fail as asked for."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--every", type=int, default=1)
    given = asked.parse_args()
    start = time.monotonic()
    with scratch() as place:
        campaign = Campaign(place)
        campaign.run(given.every)
    print(figures(campaign, time.monotonic() - start), *campaign.faults[:40], sep="\n")
    return bool(campaign.faults)


if __name__ == "__main__":
    raise SystemExit(main())
