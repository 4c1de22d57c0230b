"""What a disk may hold after the power went: recorded writes, of which only what was synced is sure to be there.

The model: a sync of a file makes its content sure, a sync of a folder the names in it. Of what came later each sector
of 512 bytes holds what was sure or what any later write left in it, each by its own chance; so a write may be torn.
Names that were given or taken since are there up to some point, in their order, as a journal keeps them.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SECTOR = 512
_HEAD = struct.Struct("=IIQQII")


@dataclass(frozen=True)
class Event:
    """One thing that a process did: W(rite), T(runcate), S(ync), D(irectory sync), C(reate), R(ename), L(ink),
    U(nlink), or M(ark), something that the process said."""

    kind: str
    inode: int
    offset: int
    name: str
    data: bytes


def read_trace(path: Path) -> list[Event]:
    """Read what the recorder wrote."""
    return list(_events(path.read_bytes()))


def _events(content: bytes) -> Iterator[Event]:
    at = 0
    while at < len(content):
        kind, name_length, inode, offset, length, _ = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        name = content[at : at + name_length].decode()
        at += name_length
        yield Event(chr(kind), inode, offset, name, content[at : at + length])
        at += length


@dataclass
class File:
    """A file: its content as it is sure to be there, and what was done to it since."""

    sure: bytes = b""
    since: list[Event] = field(default_factory=list)

    def sync(self) -> None:
        """All that was written is sure now."""
        content = bytearray(self.sure)
        for event in self.since:
            _apply(content, event)
        self.sure, self.since = bytes(content), []

    def after_a_cut(self, dice: Random, share: float) -> bytes:
        """Return what may be there: each sector as it was at a moment of its own, the newest with the given chance."""
        content = bytearray(self.sure)
        until: dict[int, int] = {}
        for number, event in enumerate(self.since):
            if event.kind == "T":
                if dice.random() < share:
                    _apply(content, event)
                continue
            for offset, piece in _sectors(event):
                sector = offset // SECTOR
                if sector not in until:
                    is_newest = dice.random() < share
                    until[sector] = len(self.since) if is_newest else dice.randrange(len(self.since))
                if number < until[sector]:
                    _write(content, offset, piece)
        return bytes(content)


@dataclass
class Disk:
    """The files under one folder. `names` are sure; `named` are names given and taken since the folder was synced."""

    files: dict[int, File]
    names: dict[str, int]
    named: list[tuple[str, int | None]] = field(default_factory=list)

    @classmethod
    def of(cls, folder: Path) -> "Disk":
        """Return the disk with what lies in the folder now, all of it sure."""
        found = [path for path in folder.rglob("*") if path.is_file()]
        files = {path.stat().st_ino: File(path.read_bytes()) for path in found}
        return cls(files, {str(path): path.stat().st_ino for path in found})

    def apply(self, event: Event) -> None:
        """Let one more thing happen."""
        match event.kind:
            case "W" | "T":
                self.files[event.inode].since.append(event)
            case "S":
                self.files[event.inode].sync()
            case "D":
                self._sync_names(event.name)
            case "C":
                # The number of a file that is gone may be given to a new one.
                self.files[event.inode] = File()
                self.named.append((event.name, event.inode))
            case "R" | "L":
                self._name(event)
            case "U":
                self.named.append((event.name, None))

    def _name(self, event: Event) -> None:
        inode = self.now()[event.name]
        self.named.append((event.data.decode(), inode))
        if event.kind == "R":
            self.named.append((event.name, None))

    def now(self) -> dict[str, int]:
        """Return which file has which name now, with what is not sure yet."""
        return _with_names(self.names, self.named)

    def _sync_names(self, folder: str) -> None:
        inside = [one for one in self.named if str(Path(one[0]).parent) == folder]
        self.names = _with_names(self.names, inside)
        self.named = [one for one in self.named if one not in inside]

    def after_a_cut(self, dice: Random) -> dict[str, bytes]:
        """Return a state that the disk may be in if the power goes now: content by path."""
        share = dice.choice((0, 0.1, 0.5, 0.9, 1, dice.random()))
        kept = dice.choice((0, len(self.named), dice.randint(0, len(self.named))))
        names = _with_names(self.names, self.named[:kept])
        return {path: self.files[inode].after_a_cut(dice, share) for path, inode in names.items()}


def _with_names(names: dict[str, int], more: list[tuple[str, int | None]]) -> dict[str, int]:
    now = dict(names)
    for name, inode in more:
        if inode is None:
            now.pop(name, None)
        else:
            now[name] = inode
    return now


def _sectors(event: Event) -> Iterator[tuple[int, bytes]]:
    at, end = event.offset, event.offset + len(event.data)
    while at < end:
        border = min(end, (at // SECTOR + 1) * SECTOR)
        yield at, event.data[at - event.offset : border - event.offset]
        at = border


def _apply(content: bytearray, event: Event) -> None:
    if event.kind == "W":
        _write(content, event.offset, event.data)
        return
    del content[event.offset :]
    content.extend(bytes(event.offset - len(content)))


def _write(content: bytearray, offset: int, data: bytes) -> None:
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(data)] = data
