"""Backups of the open desk, and a backup that lies open for practice."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from connector_desk.domain.backup import DrillResult, MadeBackup


class PracticeTable(Protocol):
    """A backup that lies open for practice."""

    @property
    def result(self) -> DrillResult: ...  # noqa: D102

    def close(self) -> None:
        """Take it away for good."""
        ...


class BackupVault(Protocol):
    """Backups of the open desk. `report` hears how far it is, from 0 to 1, and may raise to stop it."""

    def make(self, folder: Path, made_at: datetime, report: Callable[[float], None]) -> MadeBackup:
        """Write a backup, read it back, open it, and let go of those that it makes superfluous. Raises FileError."""
        ...

    def drill(self, path: Path, report: Callable[[float], None]) -> DrillResult:
        """Restore a backup into a scratch place, check it and take it away. Raises FileError, WrongPassphrase."""
        ...

    def practise(self, path: Path, report: Callable[[float], None]) -> PracticeTable:
        """Restore a backup into a scratch place and leave it open there. Raises FileError, WrongPassphrase."""
        ...

    def found(self, folders: Sequence[Path]) -> tuple[Path, ...]:
        """Return the backups of this desk in these folders, newest first; a folder that is away has none."""
        ...
