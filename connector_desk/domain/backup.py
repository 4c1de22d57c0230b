"""Backups: where they go, when, what was made, and whether one was ever tried."""

from datetime import datetime

from connector_desk.domain.entity import BackupId, DrillId, Entity, Value
from connector_desk.domain.text import Name

STALE_AFTER_DAYS = 7


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
