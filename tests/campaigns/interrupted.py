"""Kill -9 during backup, restore, migration and rotation of the key: the desk is the old one or the new one.

`python -m tests.campaigns.interrupted --kills 1000` runs the long form, that often for each.
"""

import argparse
import shutil
import time
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from random import Random
from statistics import median

from connector_desk.domain.backup import BackupPlace
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import DeskError, DeskMissing
from connector_desk.store.backup import SUFFIX
from connector_desk.store.backup_reading import verify_backup
from connector_desk.store.engine import open_database
from connector_desk.store.key_changes import renew_recovery, slots_of
from connector_desk.store.keys import KEYS_FILE, DeskKeys, unlock_desk, unlock_with_recovery
from connector_desk.store.replacing import ASIDE
from connector_desk.store.restoring import restore_backup, restore_in_place
from connector_desk.store.rotation import rotate
from connector_desk.store.schema import LATEST, _version
from tests.campaigns import driver
from tests.campaigns.fork_server import DONE, READY, ROOT, ForkServer
from tests.campaigns.scratch import scratch
from tests.old_stores.make import PASSPHRASE as OLD_PASSPHRASE

OLD_STORE = ROOT / "tests" / "old_stores" / "0001"
OLD_VERSION = "0001"
ROWS = 12
SPAN = 1.4  # of the time that an act takes: some kills come after its end
Say = Callable[[str], object]


def backup(keys: str, say: Say, folder: str, to: str) -> None:
    """Make a backup of an open desk."""
    desk = driver.opened(Path(folder), driver.from_text(keys))
    say(READY)
    desk.backups.make(BackupPlace(name="stick", folder=to))
    say(DONE)
    desk.close()


def restore(keys: str, say: Say, folder: str, backup: str) -> None:
    """Give a backup back in place of the desk that stands there, or where none stands."""
    known, path, target = driver.from_text(keys), Path(backup), Path(folder)
    say(READY)
    if target.exists():
        restore_in_place(path, lambda _path: known, target, datetime.now().astimezone(), known.store_id)
    else:
        restore_backup(path, lambda _path: known, target)
    say(DONE)


def migration(keys: str, say: Say, folder: str) -> None:
    """Open a desk that an older version of the program made."""
    say(READY)
    desk = driver.opened(Path(folder), driver.from_text(keys))
    say(DONE)
    desk.close()


def rotation(keys: str, say: Say, folder: str) -> None:
    """Give the desk another data key."""
    say(READY)
    rotate(Path(folder), driver.from_text(keys))
    say(DONE)


class Campaign:
    """One small desk, interrupted again and again. `faults` says what went wrong, `ended` which desk stood then."""

    def __init__(self, place: Path, seed: int) -> None:
        self._dice, self._place = Random(seed), place
        self._folder, self._stick = place / "desk", place / "stick"
        self._keys = driver.made(place / "made")
        self._code = renew_recovery(place / "made" / KEYS_FILE, self._keys)
        self._truth = self._filled(place / "made", self._keys, 0)
        self.ended: Counter[str] = Counter()
        self.faults: list[str] = []

    def run(self, kills: int) -> None:
        """Interrupt each of the four that often."""
        with self.server() as server:
            for act in (self.backup, self.restore, self.restore_elsewhere, self.migration, self.rotation):
                # Half of the restores go where no desk stands.
                act(server, kills // 2 if "restore" in act.__name__ else kills)

    def server(self) -> ForkServer:
        """Return what starts the runs; what they leave in the folder for passing files is gone with the place."""
        return ForkServer(__spec__.name, "alembic.command", environment={"TMPDIR": str(self._place)})

    def backup(self, server: ForkServer, kills: int) -> None:
        """Whatever bears the name of a backup is one, the one before is there still, and the desk is as it was."""

        def fresh() -> None:
            driver.copied(self._place / "made", self._folder)
            shutil.rmtree(self._stick, ignore_errors=True)
            self._stick.mkdir()
            shutil.copy(first, self._stick / first.name)

        first = self._a_backup()
        given = {"folder": str(self._folder), "to": str(self._stick)}
        for is_done in self._kills(server, "backup", fresh, kills, **given):
            found = sorted(path for path in self._stick.iterdir() if path.suffix == SUFFIX)
            self._verify(found)
            self._expect("backup", self._folder, {"": (self._keys, self._truth)})
            # The newer one of a day may have taken the place of the older one.
            is_new = any(path.name != first.name for path in found)
            self._note("backup", "new" if is_new else "old", is_done=is_done)
            if not found:
                self.faults.append("backup: none is left")

    def restore(self, server: ForkServer, kills: int) -> None:
        """The restored desk stands, with the one before it aside, or that one stands."""
        made, backup = self._place / "since", self._a_backup()
        driver.copied(self._place / "made", made)
        since_keys = rotate(made, self._keys)
        since = self._filled(made, since_keys, ROWS)
        given = {"folder": str(self._folder), "backup": str(backup)}
        for is_done in self._kills(server, "restore", lambda: driver.copied(made, self._folder), kills, **given):
            states = {"new": (self._keys, self._truth), "old": (since_keys, since)}
            stands = self._expect("restore", self._folder, states)
            if stands == "new":
                aside = next(iter(self._folder.glob(f"{ASIDE}*")), self._folder)
                self._expect("restore, aside", aside, {"old": (since_keys, since)})
            self._note("restore", stands, is_done=is_done)

    def restore_elsewhere(self, server: ForkServer, kills: int) -> None:
        """The restored desk stands in the new folder, or none, and then it can be restored there."""
        backup = self._a_backup()
        given = {"folder": str(self._folder), "backup": str(backup)}
        fresh = lambda: shutil.rmtree(self._folder, ignore_errors=True)  # noqa: E731
        for is_done in self._kills(server, "restore", fresh, kills, **given):
            stands = "new"
            try:
                driver.opened(self._folder, self._keys).close()
            except DeskMissing:
                stands = "old"
                restore_backup(backup, lambda _path: self._keys, self._folder)
            self._expect("restore elsewhere", self._folder, {"new": (self._keys, self._truth)})
            self._note("restore elsewhere", stands, is_done=is_done)

    def migration(self, server: ForkServer, kills: int) -> None:
        """The tables are those of the old version or of the new one, and either way the desk opens with all rows."""
        fresh = lambda: driver.copied(OLD_STORE, self._folder)  # noqa: E731
        fresh()
        keys = unlock_desk(self._folder, OLD_PASSPHRASE)
        desk = driver.opened(self._folder, keys)
        truth = _rows(driver.snapshot(desk))
        desk.close()
        for is_done in self._kills(server, "migration", fresh, kills, keys, folder=str(self._folder)):
            version = self._version(keys)
            if version not in (OLD_VERSION, LATEST):
                self.faults.append(f"migration: version {version}")
            self._expect("migration", self._folder, {"": (keys, truth)})
            self._note("migration", "old" if version == OLD_VERSION else "new", is_done=is_done)

    def rotation(self, server: ForkServer, kills: int) -> None:
        """The old key opens the desk, or a new one that everybody gets at as before."""
        fresh = lambda: driver.copied(self._place / "made", self._folder)  # noqa: E731
        for is_done in self._kills(server, "rotation", fresh, kills, folder=str(self._folder)):
            try:
                keys = unlock_with_recovery(self._folder / KEYS_FILE, self._code).keys
            except DeskError as refused:
                self.faults.append(f"rotation: {type(refused).__name__}")
                continue
            self._expect("rotation", self._folder, {"": (keys, self._truth)})
            self._note("rotation", "old" if keys == self._keys else "new", is_done=is_done)

    def _kills(self, server, act, fresh, kills, keys=None, **given):
        """Begin that often from a fresh start; yield, after each kill, whether the act had come to its end."""
        job, known = f"{__spec__.name}:{act}", driver.in_text(keys or self._keys)
        taken = []
        for _ in range(3):
            fresh()
            taken.append(server.seconds(job, known, **given))
        for _ in range(kills):
            fresh()
            said, _code = server.run(job, known, **given).killed_within(SPAN * median(taken), self._dice)
            yield DONE in said

    def _filled(self, folder: Path, keys: DeskKeys, first: int) -> dict[str, str]:
        """Write down some intakes and return what the desk keeps then."""
        desk = driver.opened(folder, keys)
        for number in range(first, first + ROWS):
            desk.contacts.log(driver.intake(number))
        kept = _rows(driver.snapshot(desk))
        desk.close()
        return kept

    def _a_backup(self) -> Path:
        """Return a backup of the desk as it was made."""
        to = self._place / "backups"
        if not to.exists():
            to.mkdir()
            desk = driver.opened(driver.copied(self._place / "made", self._folder), self._keys)
            desk.backups.make(BackupPlace(name="stick", folder=str(to)))
            desk.close()
        return next(to.iterdir())

    def _verify(self, found: list[Path]) -> None:
        def known(key_file: Path) -> DeskKeys:
            slots_of(key_file, self._keys)
            return self._keys

        for path in found:
            try:
                verify_backup(path, known)
            except DeskError as refused:
                self.faults.append(f"backup: {path.name}: {type(refused).__name__}")

    def _expect(self, act: str, folder: Path, states: dict[str, tuple[DeskKeys, dict[str, str]]]) -> str:
        """Return which of the states the desk is in, after looking at all of it."""
        refused: list[str] = []
        for name, (keys, truth) in states.items():
            try:
                desk = driver.opened(folder, keys)
            except DeskError as error:
                refused.append(type(error).__name__)
                continue
            found = [line for check in driver.CHECKS for line in check(desk)]
            found += [] if _rows(driver.snapshot(desk)) == truth else ["other rows"]
            desk.close()
            self.faults += [f"{act}: {line}" for line in found]
            return name
        self.faults.append(f"{act}: neither ({', '.join(refused)})")
        return "neither"

    def _version(self, keys: DeskKeys) -> str | None:
        engine = open_database(self._folder / driver.DATABASE, keys)
        with engine.connect() as connection:
            version = _version(connection)
        engine.dispose()
        return version

    def _note(self, act: str, stands: str, *, is_done: bool) -> None:
        self.ended[f"{act} {stands}"] += 1
        if is_done and stands == "old":
            self.faults.append(f"{act}: it was done, and the old one stands")


def _rows(kept: dict[str, str]) -> dict[str, str]:
    """Leave out what each opening and each backup adds: who works here, and what was saved elsewhere."""
    own = (f"{Kind.ACCOUNTS} ", f"{Kind.BACKUPS} ")
    return {name: digest for name, digest in kept.items() if not name.startswith(own)}


def figures(campaign: Campaign, seconds: float) -> str:
    """Say in one line what the campaign found."""
    ended = ", ".join(f"{count} x {what}" for what, count in sorted(campaign.ended.items()))
    return f"interrupted: {campaign.ended.total()} kills ({ended}), {len(campaign.faults)} faults, {seconds:.0f} s"


def main() -> int:
    """Interrupt each as often as asked for."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--kills", type=int, default=1_000)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    start = time.monotonic()
    with scratch() as place:
        campaign = Campaign(place, given.seed)
        campaign.run(given.kills)
    print(figures(campaign, time.monotonic() - start), *campaign.faults[:20], sep="\n")
    return bool(campaign.faults)


if __name__ == "__main__":
    raise SystemExit(main())
