"""Backups: where they go, when, what was made, whether one was ever tried, and what became of a restored one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from connector_desk.domain.entity import BackupId, DrillId, Entity, Kind, Value
from connector_desk.domain.text import Name

STALE_AFTER_DAYS = 7
PEOPLE_MISSING = "people_missing"
"""A drill's problem that only a person can see: somebody who should be in the copy is not."""


class BackupPlace(Value, frozen=True):
    """A folder or stick that backups go to, by the name that people call it."""

    name: Name
    folder: str


class BackupPlan(Value, frozen=True):
    """Where backups go and when they are made without being asked for."""

    places: tuple[BackupPlace, ...] = ()
    at_lock: bool = True
    daily: bool = True


class Backup(Entity, frozen=True):
    """A backup that was written whole and opened once to see that it holds. `size` is in bytes."""

    id: BackupId
    made_at: datetime
    folder: str
    file_name: str
    size: int
    is_verified: bool


class Drill(Entity, frozen=True):
    """That a backup was restored for practice, and what did not fit; nothing in `problems` means that it works."""

    id: DrillId
    drilled_at: datetime
    backup_made_at: datetime
    problems: tuple[str, ...] = ()


@dataclass(frozen=True)
class ChainHead:
    """The last record of the audit chain: its number and its digest in hexadecimal."""

    seq: int
    head: str


@dataclass(frozen=True)
class BackupReport:
    """What a backup says about itself, after every byte of it was read and found as it was written.

    `counts` holds the rows of each table, `size` the bytes of the whole file.
    """

    path: Path
    store_id: str
    made_at: datetime
    schema_version: str
    counts: Mapping[str, int]
    chain_head: ChainHead | None
    size: int


@dataclass(frozen=True)
class FoundBackup:
    """A file that bears the name of a backup; nobody has looked into it. `made_at` is the local time in its name."""

    path: Path
    made_at: datetime


@dataclass(frozen=True)
class Secret:
    """What opens a backup: a passphrase, or the code of the recovery sheet that belonged to it."""

    text: str = field(repr=False)
    is_recovery: bool = False


@dataclass(frozen=True)
class MadeBackup:
    """A new backup that was verified, and the older ones that made room for it."""

    report: BackupReport
    removed: tuple[Path, ...]


@dataclass(frozen=True)
class Familiar:
    """Somebody in a restored copy who can be looked up in the desk as proof: a first name and one letter."""

    resident_id: str
    first_name: str
    initial: str


@dataclass(frozen=True)
class DrillResult:
    """What a restore drill found. `problems` are those of the check; `since` says what the desk holds more by now."""

    report: BackupReport
    problems: tuple[str, ...]
    since: Mapping[str, int]
    familiar: tuple[Familiar, ...]

    @property
    def passed(self) -> bool:
        """Whether the backup would give back a sound desk."""
        return not self.problems


@dataclass(frozen=True)
class Saved:
    """What became of one kind in a salvage, in numbers of entities.

    `read` are in the new desk. `lost` are known to have been there and cannot be read; `refused` were read and break
    a rule; `orphaned` leaned on something that is lost. What no page names any more is in none of them.
    """

    read: int = 0
    lost: int = 0
    refused: int = 0
    orphaned: int = 0


@dataclass(frozen=True)
class SavedChain:
    """What became of the chain of records. Verified is one of which nothing is missing, up to where its anchor says.

    The others are linked anew: what stands in them was written so, but nobody can tell what stood between.
    """

    read: int
    lost: int
    is_verified: bool


@dataclass(frozen=True)
class Salvaged:
    """What a salvage brought into the new desk, for each kind, and the records of who did what."""

    folder: Path
    kinds: Mapping[Kind, Saved]
    chain: SavedChain
