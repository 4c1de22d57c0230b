"""Make a small desk with the tables of today, to be kept under the number of their version.

    python tests/old_stores/make.py

Run it once, when a version of the tables is released; never again for that version. The desk holds the sample
neighbourhood of a fixed day. Its passphrase is no secret: nobody in it exists.
"""

import sys
from datetime import UTC, date
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PASSPHRASE = "oude wijn in oude zakken"
LOADED_ON = date(2026, 11, 23)


def make() -> Path:
    """Return the folder of the desk that was made."""
    sys.path.insert(0, str(ROOT))
    from connector_desk.store.desk import create_desk
    from connector_desk.store.sample import sample_entities
    from connector_desk.store.schema import LATEST
    from connector_desk.store.slots import FLOOR

    sample = ROOT / "resources" / "sample" / "neighbourhood.json"
    entities = sample_entities(sample.read_bytes(), LOADED_ON, UTC)
    folder = HERE / LATEST
    create_desk(folder, PASSPHRASE, lambda work: work.put_all(list(entities)), FLOOR).close()
    return folder


if __name__ == "__main__":
    print(make())
