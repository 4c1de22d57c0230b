"""Backups: made by hand, at lock and daily, tried out, and told about where they are old."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.backup import (
    PEOPLE_MISSING,
    STALE_AFTER_DAYS,
    Backup,
    BackupPlace,
    BackupPlan,
    Drill,
    DrillResult,
)
from connector_desk.domain.entity import BackupId, DrillId
from connector_desk.domain.errors import DeskError
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import BackupVault, PracticeTable

Progress = Callable[[float], None]
# A backup of yesterday evening is not a day old yet in the morning, and still one is due.
DAILY_AFTER = timedelta(hours=20)


@dataclass(frozen=True)
class PlaceLine:
    """A place for backups, and the newest one that was made there; `is_here` says whether it can be reached now."""

    place: BackupPlace
    newest: Backup | None
    is_here: bool
    is_stale: bool


@dataclass(frozen=True)
class BackupState:
    """How things are with the backups: what Today and the vault say."""

    plan: BackupPlan
    places: tuple[PlaceLine, ...]
    newest: Backup | None
    is_stale: bool
    last_drill: Drill | None


@dataclass(frozen=True)
class Made:
    """What became of the places: backups, and what went wrong at which place."""

    backups: tuple[Backup, ...]
    faults: tuple[tuple[BackupPlace, DeskError], ...]


class BackupService:
    """Makes backups through the vault. Everything that reads or writes one may run off the GUI thread."""

    def __init__(self, room: Room, vault: BackupVault, here: BackupPlace) -> None:
        self._room, self._vault, self._here = room, vault, here
        self._is_resting = False

    def state(self) -> BackupState:
        """Return where backups go, how old the newest are, and when one was tried last."""
        with self._room.look() as work:
            plan = work.desk.all()[0].backup_plan
            made = sorted(work.backups.all(), key=lambda one: one.made_at)
            drills = sorted(work.drills.all(), key=lambda one: one.drilled_at)
        newest = {one.folder: one for one in made}
        places = tuple(self._line(place, newest.get(place.folder)) for place in self._places(plan))
        last = made[-1] if made else None
        return BackupState(plan, places, last, self._is_stale(last), drills[-1] if drills else None)

    def plan(self, places: Sequence[BackupPlace], *, at_lock: bool, daily: bool) -> None:
        """Keep other places and times; the folder beside the desk itself is always one. Raises NotAllowed."""
        with self._room.act(Act.CHANGED) as work:
            desk = work.desk.all()[0]
            plan = BackupPlan(places=tuple(places), at_lock=at_lock, daily=daily)
            work.desk.put(desk.model_copy(update={"backup_plan": plan}))

    def make(self, place: BackupPlace, report: Progress = lambda _: None) -> Backup:
        """Make a backup in one place, read it back and open it.

        Raises:
            FolderMissing, FolderNotWritable, DiskFull, NotWritten, Unreachable: of the place.
            NotADesk: the desk itself is damaged; older backups stay.
            BackupDamaged: what was read back is not what was written.

        """
        if place == self._here:
            # Where that cannot be, writing into it says why.
            with suppress(OSError):
                Path(place.folder).mkdir(mode=0o700, exist_ok=True)
        made = self._vault.make(Path(place.folder), self._room.clock.now().astimezone(), report)
        backup = Backup(
            id=BackupId(self._room.random.new_id()),
            made_at=made.report.made_at,
            folder=place.folder,
            file_name=made.report.path.name,
            size=made.report.size,
            is_verified=True,
        )
        removed = {path.name for path in made.removed}
        with self._room.act(Act.CHANGED, AuditEvent.BACKED_UP) as work:
            for old in work.backups.where(folder=place.folder):
                if old.file_name in removed:
                    work.backups.remove(old.id)
            work.backups.put(backup)
        return backup

    def rest(self) -> None:
        """Make none without being asked for any more: the desk is about to be set aside.

        A new one would push out one of the same day, perhaps the very one that takes the place of the desk.
        """
        self._is_resting = True

    def is_due(self, *, is_locking: bool = False) -> bool:
        """Say whether the plan asks for a backup in a place that can be reached."""
        return any(line.is_here for line in self._due(is_locking=is_locking))

    def make_due(self, *, is_locking: bool, report: Progress = lambda _: None) -> Made:
        """Make what the plan asks for now, wherever a place can be reached; a stick that is away is no fault.

        Locking asks for one where something was changed since the newest; the day where that is as old.
        """
        return self._made(self._due(is_locking=is_locking), report)

    def _due(self, *, is_locking: bool) -> list[PlaceLine]:
        state = self.state()
        lines = () if self._is_resting else state.places
        return [line for line in lines if self._is_due(state.plan, line, is_locking)]

    def make_everywhere(self, report: Progress = lambda _: None) -> Made:
        """Make one in each place that can be reached, due or not: somebody asks for it."""
        return self._made(self.state().places, report)

    def _made(self, lines: Sequence[PlaceLine], report: Progress) -> Made:
        here = [line.place for line in lines if line.is_here]
        backups: list[Backup] = []
        faults: list[tuple[BackupPlace, DeskError]] = []
        for number, place in enumerate(here):
            try:
                backups.append(self.make(place, partial(_report_part, report, number, len(here))))
            except DeskError as fault:
                faults.append((place, fault))
        return Made(tuple(backups), tuple(faults))

    def drill(self, path: Path, report: Progress = lambda _: None) -> DrillResult:
        """Take a backup back for practice, look through it and put it away again; the desk stays as it is.

        Raises:
            BackupDamaged, NewerDesk, Unreachable: of the backup.
            WrongPassphrase: the backup is of another desk, or of before the lock of this one was changed.
            DiskFull, NotWritten: of the scratch place.

        """
        result = self._vault.drill(path, report)
        self._keep_drill(result, result.problems)
        return result

    def practise(self, path: Path, report: Progress = lambda _: None) -> PracticeTable:
        """Take a backup back for practice and leave it open, so that a person can look at it; raises as `drill`.

        `end_practice` puts it away and keeps what came of it; one that is only closed leaves no trace.
        """
        return self._vault.practise(path, report)

    def end_practice(self, table: PracticeTable, *, knows_everybody: bool) -> DrillResult:
        """Put the practice table away, and keep whether it was sound and whether the people looked for were there."""
        table.close()
        missing = () if knows_everybody else (PEOPLE_MISSING,)
        self._keep_drill(table.result, (*table.result.problems, *missing))
        return table.result

    def _keep_drill(self, result: DrillResult, problems: tuple[str, ...]) -> None:
        record = Drill(
            id=DrillId(self._room.random.new_id()),
            drilled_at=self._room.clock.now(),
            backup_made_at=result.report.made_at,
            problems=problems,
        )
        with self._room.act(Act.CHANGED, AuditEvent.DRILLED) as work:
            work.drills.put(record)

    def files(self) -> tuple[Path, ...]:
        """Return the backups of this desk that lie in its places now, newest first."""
        return self._vault.found(tuple(Path(place.folder) for place in self._places(self.state().plan)))

    def _places(self, plan: BackupPlan) -> tuple[BackupPlace, ...]:
        return (self._here, *(one for one in plan.places if one.folder != self._here.folder))

    def _line(self, place: BackupPlace, newest: Backup | None) -> PlaceLine:
        is_here = place == self._here or Path(place.folder).is_dir()
        return PlaceLine(place, newest, is_here, self._is_stale(newest))

    def _is_stale(self, newest: Backup | None) -> bool:
        return newest is None or self._age(newest) > timedelta(days=STALE_AFTER_DAYS)

    def _is_due(self, plan: BackupPlan, line: PlaceLine, is_locking: bool) -> bool:
        if line.newest is None:
            return plan.daily or (plan.at_lock and is_locking)
        if plan.daily and self._age(line.newest) >= DAILY_AFTER:
            return True
        changed_at = self._room.session.changed_at
        return plan.at_lock and is_locking and changed_at is not None and changed_at > line.newest.made_at

    def _age(self, backup: Backup) -> timedelta:
        """A clock that was set back makes a backup of the future, which counts as old: nobody can tell."""
        age = self._room.clock.now() - backup.made_at
        return age if age >= timedelta(minutes=-1) else timedelta.max


def _report_part(report: Progress, number: int, parts: int, fraction: float) -> None:
    report((number + fraction) / parts)
