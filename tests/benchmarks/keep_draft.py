"""Keeping what somebody types as a draft, against the same row by plain sqlcipher3; typing waits for one of these."""

import shutil
import tempfile
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from time import perf_counter

import sqlcipher3.dbapi2 as sqlcipher
from measure import p95, say

from connector_desk import bootstrap
from connector_desk.services.drafts import DraftKey
from connector_desk.store import engine
from connector_desk.store.keys import KeyPurpose, unlock_desk
from connector_desk.store.slots import FLOOR

PASSPHRASE, EACH, PAIRS = "vier woorden en meer", 40, 12
STORY = "morgen word ik uit huis gezet en ik maak de post niet meer open " * 40
KEY = DraftKey("walk_in", "talk", "00000000-0000-4000-8000-000000000001")


def plain_save(folder: Path) -> Callable[[str], None]:
    """Return what updates the one draft there, one transaction each, with the driver alone."""
    keys = unlock_desk(folder, PASSPHRASE)
    connection = sqlcipher.connect(str(folder / "desk.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{keys.derived(KeyPurpose.DATABASE).hex()}'\"")
    for statement in engine._SETTINGS:
        connection.execute(statement).fetchall()

    def save(text: str) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE draft SET content = ?, kept_at = ?", (text, "2026-11-23 09:30:00.000000"))
        connection.execute("COMMIT")

    return save


def each(save: Callable[[str], None], sizes: cycle) -> tuple[float, list[float]]:
    """Return the median seconds of one save while the text grows, and all of them."""
    taken = []
    for _ in range(EACH):
        text = STORY[: next(sizes)]
        start = perf_counter()
        save(text)
        taken.append(perf_counter() - start)
    return sorted(taken)[EACH // 2], taken


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        ours, other = Path(scratch) / "ours", Path(scratch) / "plain"
        desk = bootstrap.create_desk(ours, PASSPHRASE, "", True, FLOOR)
        desk.drafts.keep(KEY, "Een gesprek", {"own_words": "begin"})
        desk.close()
        shutil.copytree(ours, other)
        desk, plain = bootstrap.open_desk(ours, PASSPHRASE), plain_save(other)
        sizes, pairs, all_ours = cycle(range(20, len(STORY), 7)), [], []
        for _ in range(PAIRS):
            (mine, taken), (floor, _plain) = (
                each(lambda text: desk.drafts.keep(KEY, "Een gesprek", {"own_words": text}), sizes),
                each(plain, sizes),
            )
            pairs.append((mine, floor))
            all_ours += taken
        say("keeping a draft", pairs[1:], 2.5)
        print(f"of {len(all_ours)} drafts 95 % within {p95(all_ours) * 1000:.2f} ms")
        desk.close()
