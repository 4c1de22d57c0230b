"""What is known about a backup, and what became of a restored one: plain facts, whoever made them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from connector_desk.domain.entity import Kind


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
class Salvaged:
    """What a salvage brought into the new desk, for each kind."""

    folder: Path
    kinds: Mapping[Kind, Saved]
