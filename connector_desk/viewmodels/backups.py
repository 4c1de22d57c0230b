"""What there is to say of backups, drills and checks: how fresh each place is, and what Today should mention."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from connector_desk.domain.backup import Backup, BackupPlace, Drill
from connector_desk.domain.week import day_of
from connector_desk.services.backups import BackupState, PlaceLine

DRILL_AFTER_DAYS = 31
# A clock may be corrected by so much without anybody having set it back.
_SLACK = timedelta(minutes=1)


class Freshness(StrEnum):
    """How the newest backup of a place is."""

    FRESH = "fresh"
    OLD = "old"
    NEVER = "never"
    AHEAD = "ahead"
    """It bears a moment that is yet to come: the clock was set back since."""


@dataclass(frozen=True)
class PlaceRow:
    """A place with its newest backup; `days` is how old that is. `is_own` is the folder beside the desk itself."""

    place: BackupPlace
    newest: Backup | None
    days: int
    freshness: Freshness
    is_here: bool
    is_own: bool


def place_rows(state: BackupState, now: datetime) -> tuple[PlaceRow, ...]:
    """Return a row for each place, the own folder first."""
    return tuple(_row(line, now, is_own=at == 0) for at, line in enumerate(state.places))


def _row(line: PlaceLine, now: datetime, *, is_own: bool) -> PlaceRow:
    days = (day_of(now) - day_of(line.newest.made_at)).days if line.newest else 0
    return PlaceRow(
        line.place, line.newest, days, freshness(line.newest, now, is_stale=line.is_stale), line.is_here, is_own
    )


def freshness(newest: Backup | None, now: datetime, *, is_stale: bool) -> Freshness:
    """Say how a backup is; the service knows from when on one is stale."""
    if newest is None:
        return Freshness.NEVER
    if newest.made_at > now + _SLACK:
        return Freshness.AHEAD
    return Freshness.OLD if is_stale else Freshness.FRESH


class DrillState(StrEnum):
    """Whether somebody tried lately if a backup works."""

    NEVER = "never"
    OLD = "old"
    FAILED = "failed"
    WORKED = "worked"


def drill_state(last: Drill | None, now: datetime) -> DrillState:
    """Say what the last drill is worth today; one of a day that is yet to come is worth nothing."""
    if last is None:
        return DrillState.NEVER
    if last.problems:
        return DrillState.FAILED
    is_lately = -_SLACK <= now - last.drilled_at <= timedelta(days=DRILL_AFTER_DAYS)
    return DrillState.WORKED if is_lately else DrillState.OLD


class Care(StrEnum):
    """One thing about keeping the desk safe that Today mentions, in this order."""

    DAMAGED = "damaged"
    PLACE_FAILED = "place_failed"
    NO_BACKUP = "no_backup"
    BACKUP_AHEAD = "backup_ahead"
    OLD_BACKUP = "old_backup"
    DRILL_FAILED = "drill_failed"
    NO_DRILL = "no_drill"
    OLD_DRILL = "old_drill"


_OF_BACKUP = {
    Freshness.NEVER: Care.NO_BACKUP,
    Freshness.AHEAD: Care.BACKUP_AHEAD,
    Freshness.OLD: Care.OLD_BACKUP,
}
_OF_DRILL = {DrillState.FAILED: Care.DRILL_FAILED, DrillState.NEVER: Care.NO_DRILL, DrillState.OLD: Care.OLD_DRILL}


def cares(state: BackupState | None, problems: Sequence[str], now: datetime, *, has_faults: bool) -> tuple[Care, ...]:
    """Return what to mention: what a check found, what a backup ran into, the newest backup, the last drill.

    Where there is no backup, nobody can practise with one. A desk that cannot be read (None) tells no more than that.
    """
    found = [Care.DAMAGED] if problems else []
    if has_faults:
        found.append(Care.PLACE_FAILED)
    if state is None:
        return tuple(found)
    age = freshness(state.newest, now, is_stale=state.is_stale)
    if age in _OF_BACKUP:
        found.append(_OF_BACKUP[age])
    drill = drill_state(state.last_drill, now)
    if state.newest is not None and drill in _OF_DRILL:
        found.append(_OF_DRILL[drill])
    return tuple(found)
