"""Where the desks of a campaign stand: in memory where there is room, since a killed process leaves them there too."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEMORY = Path("/dev/shm")
NEEDED = 512 << 20


@contextmanager
def scratch(place: str | None = None) -> Iterator[Path]:
    """Yield a folder that is gone afterwards; `place` says where, for who wants a real disk."""
    with tempfile.TemporaryDirectory(prefix="campaign-", dir=place or _in_memory()) as folder:
        yield Path(folder)


def _in_memory() -> Path | None:
    return MEMORY if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > NEEDED else None
