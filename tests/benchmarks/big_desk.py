"""A desk with very many residents, made once and kept in a folder of the system's temporary files."""

import shutil
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

import measure  # noqa: F401 - puts the checkout on the path
from generator import asks, contact_moments, residents

from connector_desk import bootstrap
from connector_desk.store.slots import FLOOR

PASSPHRASE = "een lange wachtzin om mee te meten"
FOLDER = Path(tempfile.gettempdir()) / "connector-desk-benchmarks"
CHUNK = 20_000


def big_desk(count: int) -> Path:
    """Return the folder of a desk with that many residents, and a tenth of that in contact moments."""
    folder = FOLDER / str(count)
    if (folder / "complete").exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    start = time.perf_counter()
    opened = bootstrap.create_desk(folder, PASSPHRASE, "Meting", cost=FLOOR)
    people, number = residents(count), 0
    while chunk := list(islice(people, CHUNK)):
        number += 1
        with opened.room.open_work() as work:
            work.put_all([*chunk, *asks(chunk, seed=1000 + number)])
            work.commit()
    with opened.room.open_work() as work:
        work.put_all(list(contact_moments(count // 10)))
        work.commit()
    opened.close()
    (folder / "complete").touch()
    print(f"made a desk of {count} residents in {time.perf_counter() - start:.0f} s", file=sys.stderr)
    return folder


if __name__ == "__main__":
    for size in (1_000, 100_000, 1_000_000):
        big_desk(size)
