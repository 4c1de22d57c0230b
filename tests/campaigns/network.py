"""Whom the app wants to talk to in a whole day, seen below Python and Qt: nobody but this machine.

`python -m tests.campaigns.network` runs it and prints the figures.
"""

import time
from collections import Counter
from pathlib import Path

from tests.campaigns import preload, whole_day
from tests.campaigns.scratch import scratch

LOCAL = ("unix", "family-2 127.", "family-10 ::1", "name localhost")


def watched(place: Path) -> tuple[dict[str, str], Path]:
    """Return an environment in which each wish to talk is written down, and the file where it stands."""
    library, log = preload.compiled("network", place), place / "network.log"
    log.touch()
    return {**preload.before(library), "CAMPAIGN_NETWORK": str(log)}, log


def wishes(log: Path) -> Counter[str]:
    """Return how often who was wanted, as "call whom"."""
    return Counter(log.read_text().splitlines())


def outside(found: Counter[str]) -> dict[str, int]:
    """Return the wishes that lead out of this machine."""
    return {wish: count for wish, count in found.items() if not wish.partition(" ")[2].startswith(LOCAL)}


def campaign(place: Path) -> Counter[str]:
    """Go through the whole day, and return who was wanted."""
    environment, log = watched(place)
    whole_day.run(place, environment | whole_day.surroundings(place))
    return wishes(log)


def main() -> int:
    """Run the day."""
    start = time.monotonic()
    with scratch() as place:
        found = campaign(place)
    out = outside(found)
    print(f"network: {found.total()} wishes to talk, {sum(out.values())} out of here, {time.monotonic() - start:.0f} s")
    print(*(f"{count} x {wish}" for wish, count in found.items()), sep="\n")
    return bool(out)


if __name__ == "__main__":
    raise SystemExit(main())
