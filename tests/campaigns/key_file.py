"""The key file: killed while a passphrase changes, flipped, forged, written to a full disk.

Whoever knows the old or the new passphrase always gets in, and nobody else ever does.
`python -m tests.campaigns.key_file --times 10000` runs the long form.
"""

import argparse
import errno
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from statistics import median
from types import SimpleNamespace

from connector_desk.domain.errors import DeskError, DiskFull
from connector_desk.store import slots
from connector_desk.store.key_changes import change_passphrase
from connector_desk.store.key_files import previous_of
from connector_desk.store.keys import DeskKeys, unlock, unlock_with_recovery
from connector_desk.store.slots import FLOOR, KdfCost
from tests.campaigns import driver, preload
from tests.campaigns.flipped_bytes import flip
from tests.campaigns.forging import Forger
from tests.campaigns.fork_server import DONE, READY, ForkServer
from tests.campaigns.scratch import scratch
from tests.store.key_world import FIRST, OTHER_WORDS, WORDS, KeyWorld, a_key_world

NEW_WORDS, FORGERS_WORDS = "nieuwe woorden voor de balie", "ik kom er ook in"
SALTS = 2
NAME = "desk.keys"
_argon2 = slots.stretched


@contextmanager
def remembered(known: dict[str, str]) -> Iterator[None]:
    """Let new slots take a salt that was stretched before, and stretch no known passphrase with it a second time.

    Argon2id at its floor is paid once for each, and not at each of thousands of kills. Other salts cost what they cost.
    """
    salts = sorted({bytes.fromhex(name.rpartition(" ")[2]) for name in known})
    dice = Random()

    def stretched(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
        found = known.get(f"{passphrase} {salt.hex()}") if cost == FLOOR else None
        return _argon2(passphrase, salt, cost) if found is None else bytes.fromhex(found)

    kept = slots.stretched, slots.secrets
    slots.stretched, slots.secrets = stretched, SimpleNamespace(token_bytes=lambda _length: dice.choice(salts))
    try:
        yield
    finally:
        slots.stretched, slots.secrets = kept


def stretches(dice: Random) -> dict[str, str]:
    """Return what Argon2id makes of each passphrase of this campaign with a few salts."""
    salts = [dice.randbytes(16) for _ in range(SALTS)]
    words = (WORDS, OTHER_WORDS, NEW_WORDS, FORGERS_WORDS)
    return {f"{one} {salt.hex()}": _argon2(one, salt, FLOOR).hex() for one in words for salt in salts}


def changing(keys: str, say: Callable[[str], object], folder: str, new: str, known: dict[str, str]) -> None:
    """Change the passphrase of the first account."""
    with remembered(known):
        say(READY)
        change_passphrase(Path(folder) / NAME, driver.from_text(keys), FIRST, new, FLOOR)
        say(DONE)


def on_a_full_disk(
    keys: str, say: Callable[[str], object], folder: str, new: str, known: dict[str, str], nth: int, keeps: bool
) -> None:
    """Change the passphrase while the nth write finds no room; say what came of it, and how many writes there were."""
    below = preload.recorder()
    below.campaign_fail(folder.encode(), nth, errno.ENOSPC, keeps)
    with remembered(known):
        try:
            change_passphrase(Path(folder) / NAME, driver.from_text(keys), FIRST, new, FLOOR)
        except DeskError as refused:
            say(type(refused).__name__)
        else:
            say(DONE)
    say(str(below.campaign_writes()))


class Campaign:
    """One key file with every kind of slot. `locked_out` and `accepted` say what went wrong, `times` how often."""

    def __init__(self, place: Path, seed: int) -> None:
        self._dice = Random(seed)
        self._place, self._folder = place, place / "keys"
        self._path = self._folder / NAME
        self._known = stretches(self._dice)
        (place / "made").mkdir()
        with remembered(self._known):
            self._world: KeyWorld = a_key_world(place / "made")
        self._words = WORDS
        self._begin_anew()
        self.times: dict[str, int] = {}
        self.changed = 0
        self.locked_out: list[str] = []
        self.accepted: list[str] = []

    def run(self, times: int) -> None:
        """Do all four that often."""
        self.kill(times)
        self.flip(times)
        self.forge(times)
        self.fill_the_disk(times)

    def kill(self, times: int) -> None:
        """Kill whoever changes the passphrase."""
        self._begin_anew()
        with ForkServer(__spec__.name) as server, remembered(self._known):
            given = {"folder": str(self._folder), "new": WORDS, "known": self._known}
            span = 1.3 * median(server.seconds(*self._job("changing"), **given) for _ in range(5))
            for _ in range(times):
                new = self._other_words()
                said, _code = self._started(server, "changing", new).killed_within(span, self._dice)
                self._weigh("kill", new, is_done=DONE in said)

    def fill_the_disk(self, times: int) -> None:
        """Let each write in turn find no room, once or until the end; then the change is made all the same."""
        self._begin_anew()
        library = preload.compiled("recorder", self._place)
        with ForkServer(__spec__.name, environment=preload.before(library)) as server, remembered(self._known):
            nth = writes = 0
            for _ in range(times):
                new, keeps = self._other_words(), self._dice.random() < 0.5
                job = self._started(server, "on_a_full_disk", new, nth=nth, keeps=keeps)
                (said, written), _code = job.ended()
                writes, nth = (int(written), 1) if nth == 0 else (writes, nth % writes + 1)
                if said not in (DONE, DiskFull.__name__):
                    self.locked_out.append(f"full disk: said {said}")
                self._weigh("full disk", new, is_done=said == DONE)

    def flip(self, times: int) -> None:
        """Flip a bit of the key file, or of the one before it: with both, the owner gets in; alone, it is damage."""
        with remembered(self._known):
            for _ in range(times):
                self._begin_anew()
                target = self._dice.choice((self._path, previous_of(self._path)))
                at = flip(target, self._dice, 1)
                self._count("flip")
                self._let_in(f"flip at {at} of {target.name}")
                target.replace(self._path)
                previous_of(self._path).unlink(missing_ok=True)
                self._refuse(f"flip at {at}, alone")

    def forge(self, times: int) -> None:
        """Put a file there that somebody made who can write it, and repair its checksum, and has no key."""
        with remembered(self._known):
            forger = Forger(self._world, FORGERS_WORDS, self._dice)
            for _ in range(times):
                what, content = forger.forged()
                self._begin_anew()
                self._path.write_bytes(content)
                previous_of(self._path).unlink()
                self._count("forged")
                self._refuse(what)

    def _begin_anew(self) -> None:
        self._folder.mkdir(exist_ok=True)
        for path in (self._path, previous_of(self._path)):
            path.write_bytes(self._world.content)
        self._words = WORDS

    def _job(self, name: str) -> tuple[str, str]:
        return f"{__spec__.name}:{name}", driver.in_text(self._world.keys)

    def _started(self, server: ForkServer, name: str, new: str, **given: object):
        return server.run(*self._job(name), folder=str(self._folder), new=new, known=self._known, **given)

    def _other_words(self) -> str:
        return WORDS if self._words == NEW_WORDS else NEW_WORDS

    def _count(self, what: str) -> None:
        self.times[what] = self.times.get(what, 0) + 1

    def _weigh(self, what: str, new: str, *, is_done: bool) -> None:
        """After a change, the new passphrase opens and the old one nothing; before its end, either of them opens."""
        self._count(what)
        opening = [words for words in (self._words, new) if self._opened(words) == self._world.keys]
        if len(opening) != 1 or (is_done and opening != [new]):
            self.locked_out.append(f"{what}: {len(opening)} of 2 open, {'done' if is_done else 'under way'}")
        if self._opened(FORGERS_WORDS) is not None:
            self.accepted.append(what)
        self._let_in(what, opening[0] if opening else new)
        self.changed += opening == [new]
        self._words = opening[0] if opening else self._words

    def _let_in(self, what: str, words: str | None = None) -> None:
        ways = {"first": words or self._words, "second": OTHER_WORDS}
        shut = [name for name, one in ways.items() if self._opened(one) != self._world.keys]
        shut += [] if self._recovered() == self._world.keys else ["recovery"]
        self.locked_out += [f"{what}: {name} is locked out" for name in shut]

    def _refuse(self, what: str) -> None:
        """The file is damage for its owners, unless it says the same; the forger does not get the data key."""
        found = [self._opened(self._words), self._opened(OTHER_WORDS), self._recovered()]
        if any(found) and not self._says_the_same():
            self.accepted.append(f"{what}: it is taken for genuine")
        forgers = self._opened(FORGERS_WORDS)
        if forgers is not None and forgers.data_key == self._world.keys.data_key:
            self.accepted.append(f"{what}: the forger gets in")

    def _says_the_same(self) -> bool:
        return json.loads(self._path.read_bytes()) == json.loads(self._world.content)

    def _opened(self, words: str) -> DeskKeys | None:
        try:
            return unlock(self._path, words, first=FIRST).keys
        except DeskError:
            return None

    def _recovered(self) -> DeskKeys | None:
        try:
            return unlock_with_recovery(self._path, self._world.code).keys
        except DeskError:
            return None


def figures(campaign: Campaign, seconds: float) -> str:
    """Say in one line what the campaign found."""
    times = ", ".join(f"{count} x {what}" for what, count in campaign.times.items())
    return (
        f"key file: {times} ({campaign.changed} changes came through), {len(campaign.locked_out)} locked out, "
        f"{len(campaign.accepted)} accepted, {seconds:.0f} s"
    )


def main() -> int:
    """Do all four as often as asked for."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--times", type=int, default=10_000)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    start = time.monotonic()
    with scratch() as place:
        campaign = Campaign(place, given.seed)
        campaign.run(given.times)
    print(figures(campaign, time.monotonic() - start), *campaign.locked_out[:20], *campaign.accepted[:20], sep="\n")
    return bool(campaign.locked_out or campaign.accepted)


if __name__ == "__main__":
    raise SystemExit(main())
