"""Who was erased, beside the database and beside the backups: random ids and days, and nothing else.

A backup that is older than an erasure would bring somebody back. This file outlives it: whoever gives a backup back
erases again whom the file names. A MAC with a key of its own tells a file that was changed or is another desk's.
"""

import hmac
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from connector_desk.domain.errors import ErasuresDamaged
from connector_desk.store.key_files import publish, written
from connector_desk.store.keys import DeskKeys, KeyPurpose

ERASURES_FILE = "desk.erasures"
_FORMAT = "connector-desk-erasures"
_VERSION = 1
_LARGEST_FILE = 64 * 1024 * 1024


def beside_backups(store_id: str) -> str:
    """Return the name of the file in a folder where backups of several desks may lie."""
    return f"desk-{store_id[:8]}.erasures"


Marks = Mapping[str, date]
"""Random ids of residents, each with the day on which they were erased."""


def write_erasures(folder: Path, keys: DeskKeys, marks: Marks, name: str = ERASURES_FILE) -> None:
    """Keep all marks of a desk in a folder, and those that stand there already: who was erased stays erased.

    A file that does not hold makes place: the desk itself knows all its marks.

    Raises:
        FolderMissing, FolderNotWritable, DiskFull, NotWritten

    """
    try:
        known = read_erasures(folder, keys, name)
    except ErasuresDamaged:
        known = {}
    merged = {**known, **marks}
    if merged != known:
        publish(written(folder / name, _encoded(keys, merged)), folder / name)


def read_erasures(folder: Path, keys: DeskKeys, name: str = ERASURES_FILE) -> dict[str, date]:
    """Return the marks in a folder, none where there is no such file. Raises ErasuresDamaged."""
    path = folder / name
    try:
        if not path.exists():
            return {}
        if path.stat().st_size > _LARGEST_FILE:
            raise ErasuresDamaged(path)
        return _decoded(keys, path.read_bytes())
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as fault:
        raise ErasuresDamaged(path) from fault


def _decoded(keys: DeskKeys, content: bytes) -> dict[str, date]:
    found = json.loads(content)
    marks = {str(one): date.fromisoformat(day) for one, day in found["marks"].items()}
    if found["format"] != _FORMAT or found["version"] != _VERSION:
        raise ValueError("format")
    if not hmac.compare_digest(bytes.fromhex(found["mac"]), _mac(keys, marks)):
        raise ValueError("mac")
    return marks


def _encoded(keys: DeskKeys, marks: Marks) -> bytes:
    told = {one: marks[one].isoformat() for one in sorted(marks)}
    whole = {"format": _FORMAT, "version": _VERSION, "marks": told, "mac": _mac(keys, marks).hex()}
    return (json.dumps(whole, indent=1) + "\n").encode("ascii")


def _mac(keys: DeskKeys, marks: Marks) -> bytes:
    lines = [f"{_FORMAT} {_VERSION} {keys.store_id}", *(f"{one} {marks[one].isoformat()}" for one in sorted(marks))]
    return hmac.digest(keys.derived(KeyPurpose.ERASURES), "\n".join(lines).encode(), "sha256")
