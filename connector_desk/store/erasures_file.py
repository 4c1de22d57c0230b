"""Who was erased, beside the database and beside the backups: random ids and days, and nothing else.

A backup that is older than an erasure would bring somebody back. This file outlives it: whoever gives a backup back
erases again whom the file names. A MAC with a key of its own tells a file that was changed or is another desk's.

Changing the lock changes that key, and the backups of before must still read what came after. So a changed lock leaves
a link: the new key of this file, wrapped in the one before it. Who has an older data key walks the links to the end;
who has the newest one needs none. A link gives no way back, and no way to anything but this file.
"""

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from connector_desk.domain.errors import ErasuresDamaged
from connector_desk.store.key_files import publish, written
from connector_desk.store.keys import DeskKeys, KeyPurpose
from connector_desk.store.sealing import WRAPPED_BYTES, expanded, unwrapped, wrapped

ERASURES_FILE = "desk.erasures"
_FORMAT = "connector-desk-erasures"
_VERSION = 1
_LARGEST_FILE = 64 * 1024 * 1024
_MOST_LINKS = 1_000
_LINKS = "erasures link"


def beside_backups(store_id: str) -> str:
    """Return the name of the file in a folder where backups of several desks may lie."""
    return f"desk-{store_id[:8]}.erasures"


Marks = Mapping[str, date]
"""Random ids of residents, each with the day on which they were erased."""


@dataclass(frozen=True)
class Erasures:
    """The marks of a file; `links` lead, one changed lock after the other, to the key that its MAC was made with."""

    marks: Marks
    links: tuple[bytes, ...] = ()


def write_erasures(folder: Path, keys: DeskKeys, erasures: Erasures, name: str = ERASURES_FILE) -> None:
    """Keep all marks of a desk in a folder, and those that stand there already: who was erased stays erased.

    A file that does not hold makes place: the desk itself knows all its marks.

    Raises:
        FolderMissing, FolderNotWritable, DiskFull, NotWritten

    """
    try:
        known = read_erasures(folder, keys, name)
    except ErasuresDamaged:
        known = Erasures({})
    links = dict.fromkeys((*known.links, *erasures.links))
    merged = Erasures({**known.marks, **erasures.marks}, tuple(links))
    if merged != known:
        publish(written(folder / name, _encoded(keys, merged)), folder / name)


def write_rotated_erasures(folder: Path, to: Path, old: DeskKeys, new: DeskKeys) -> None:
    """Write the file of a desk whose lock changes into another folder, for the new keys and for all before them.

    It is there even where nobody was erased yet: the link is needed as soon as somebody is. One that does not hold is
    left where it is; opening the desk says so.

    Raises:
        FolderMissing, FolderNotWritable, DiskFull, NotWritten

    """
    try:
        known = read_erasures(folder, old)
    except ErasuresDamaged:
        return
    last = _walked(_first_key(old), known.links, old.store_id)[-1]
    link = wrapped(_link_key(last), _first_key(new), _bound(old.store_id))
    rotated = Erasures(known.marks, (*known.links, link))
    publish(written(to / ERASURES_FILE, _encoded(new, rotated)), to / ERASURES_FILE)


def read_erasures(folder: Path, keys: DeskKeys, name: str = ERASURES_FILE) -> Erasures:
    """Return the marks in a folder, none where there is no such file. Raises ErasuresDamaged."""
    path = folder / name
    try:
        if not path.exists():
            return Erasures({})
        if path.stat().st_size > _LARGEST_FILE:
            raise ErasuresDamaged(path)
        return _decoded(keys, path.read_bytes())
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as fault:
        raise ErasuresDamaged(path) from fault


def _decoded(keys: DeskKeys, content: bytes) -> Erasures:
    found = json.loads(content)
    marks = {str(one): date.fromisoformat(day) for one, day in found["marks"].items()}
    links = tuple(bytes.fromhex(link) for link in found.get("links", []))
    if found["format"] != _FORMAT or found["version"] != _VERSION or len(links) > _MOST_LINKS:
        raise ValueError("format")
    if any(len(link) != WRAPPED_BYTES for link in links):
        raise ValueError("links")
    mac, known = bytes.fromhex(found["mac"]), _walked(_first_key(keys), links, keys.store_id)
    if not any(hmac.compare_digest(mac, _mac(key, keys.store_id, marks)) for key in reversed(known)):
        raise ValueError("mac")
    return Erasures(marks, links)


def _encoded(keys: DeskKeys, erasures: Erasures) -> bytes:
    marks = erasures.marks
    key = _walked(_first_key(keys), erasures.links, keys.store_id)[-1]
    whole: dict[str, object] = {
        "format": _FORMAT,
        "version": _VERSION,
        "marks": {one: marks[one].isoformat() for one in sorted(marks)},
        "mac": _mac(key, keys.store_id, marks).hex(),
    }
    if erasures.links:
        whole["links"] = [link.hex() for link in erasures.links]
    return (json.dumps(whole, indent=1) + "\n").encode("ascii")


def _walked(key: bytes, links: tuple[bytes, ...], store_id: str) -> list[bytes]:
    """Return the key and those to which the links lead from it, the newest last; a link of before it leads nowhere.

    Where an older backup came back and the lock changed again, links part: both ways are walked.
    """
    known = [key]
    for link in links:
        opened = (unwrapped(_link_key(one), link, _bound(store_id)) for one in reversed(known))
        if found := next((one for one in opened if one is not None), None):
            known.append(found)
    return known


def _first_key(keys: DeskKeys) -> bytes:
    return keys.derived(KeyPurpose.ERASURES)


def _link_key(key: bytes) -> bytes:
    return expanded(key, b"", _LINKS)


def _bound(store_id: str) -> bytes:
    return f"{_FORMAT} {_LINKS} {store_id}".encode()


def _mac(key: bytes, store_id: str, marks: Marks) -> bytes:
    lines = [f"{_FORMAT} {_VERSION} {store_id}", *(f"{one} {marks[one].isoformat()}" for one in sorted(marks))]
    return hmac.digest(key, "\n".join(lines).encode(), "sha256")
