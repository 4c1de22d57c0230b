"""The scan of free text at 100,000 residents: what it stops by mistake there, and how long a text takes.

Prints the harmless sentences of tests/identifying_sets that are stopped, the identifying ones that are missed, the time
that reading all names takes, and that of a text of 2,000 characters; the floor is folding the same text for the search.
"""

import json
import statistics
import time

from big_desk import PASSPHRASE, big_desk
from measure import ROOT, paired, say

from connector_desk import bootstrap
from connector_desk.domain.free_text import finds_in
from connector_desk.domain.organization import Organization
from connector_desk.domain.resident import NetworkTie, Resident
from connector_desk.domain.text import folded
from connector_desk.domain.volunteer import Volunteer

SETS = ROOT / "tests" / "identifying_sets"
KINDS = {"residents": Resident, "volunteers": Volunteer, "organizations": Organization, "ties": NetworkTie}
LENGTH = 2_000


def read(name):
    """Return one of the sets."""
    return json.loads((SETS / name).read_text(encoding="utf-8"))


def seconds(act):
    """Return how long something takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def is_stopped(entry, known):
    """Say whether a find lies in what identifies."""
    start = entry["text"].index(entry["string"])
    finds = finds_in(entry["text"], known)
    return any(one.start < start + len(entry["string"]) and one.end > start for one in finds)


def main(count):
    """Measure at that many residents."""
    opened = bootstrap.open_desk(big_desk(count), PASSPHRASE)
    with opened.room.look() as work:
        print(f"reading the names of {count} residents: {seconds(work.known_names):.2f} s, once per unlock")
        again = statistics.median(seconds(work.known_names) for _ in range(50))
        known = work.known_names()
    print(f"asking whether there is anybody new: {again * 1000:.2f} ms; {len(known.words)} words of names")
    harmless, identifying = read("harmless.json"), read("identifying.json")
    by_mistake = [one["text"] for one in harmless if finds_in(one["text"], known)]
    print(f"harmless sentences stopped, with {count} generated residents alone: {len(by_mistake)} of {len(harmless)}")
    for group, entity in KINDS.items():
        for fields in read("people.json")[group]:
            known.learn(entity.model_validate(fields))
    by_mistake = [one["text"] for one in harmless if finds_in(one["text"], known)]
    missed = [one["text"] for one in identifying if not is_stopped(one, known)]
    print(f"with the people of the sets besides: {len(by_mistake)} of {len(harmless)} stopped by mistake {by_mistake}")
    print(f"identifying strings missed: {len(missed)} of {len(identifying)} {missed}")
    text = " ".join(one["text"] for pair in zip(harmless, identifying, strict=True) for one in pair)[:LENGTH]
    pairs = paired(lambda: seconds(lambda: finds_in(text, known)), lambda: seconds(lambda: folded(text)))
    say(f"scanning {LENGTH} characters at {count} residents, beside folding them", pairs, 300)
    opened.close()


if __name__ == "__main__":
    main(100_000)
