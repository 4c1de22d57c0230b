"""The restore drill: a backup is restored for a moment, looked through, and gone again."""

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from connector_desk.domain.backup import DrillResult, Familiar
from connector_desk.domain.errors import NewerDesk
from connector_desk.store.backup_reading import Progress, Unlock, scratch_folder, taken_out
from connector_desk.store.desk import OpenDesk, open_desk

_FAMILIAR = 3


@dataclass(frozen=True)
class PracticeTable:
    """A backup that lies open for practice, and what was found in it. `close` takes it away for good."""

    opened: OpenDesk
    result: DrillResult
    _held: ExitStack

    def close(self) -> None:
        """Close the copy and remove it; closing again does nothing."""
        self._held.close()


def practise(
    path: Path, unlock: Unlock, live_counts: Mapping[str, int], report: Progress = lambda _: None
) -> PracticeTable:
    """Take a backup out into a scratch folder, open it as every desk is opened, and check everything in it.

    The rows of each table and the end of the audit chain are compared with what the backup says. `live_counts` are the
    rows of the desk today: the result says how many came since. An error leaves nothing behind.

    Raises:
        BackupDamaged, NewerDesk, Unreachable: of the backup.
        WrongPassphrase and what else `unlock` raises
        DiskFull, NotWritten: of the scratch folder.

    """
    with ExitStack() as held:
        scratch = held.enter_context(scratch_folder())
        manifest, keys = taken_out(path, unlock, scratch, lambda part: report(part * 0.5))
        try:
            opened = open_desk(scratch, keys)
        except NewerDesk as fault:
            raise NewerDesk(path) from fault
        held.callback(opened.close)
        problems = opened.problems(lambda part: report(0.5 + part * 0.5))
        familiar = _familiar(opened)
        told = manifest.report(path)
        since = {table: rows - told.counts.get(table, 0) for table, rows in live_counts.items()}
        result = DrillResult(told, problems, {table: rows for table, rows in since.items() if rows}, familiar)
        return PracticeTable(opened, result, held.pop_all())


def drill(path: Path, unlock: Unlock, live_counts: Mapping[str, int], report: Progress = lambda _: None) -> DrillResult:
    """Do all of `practise` and put everything away at once. Raises as `practise`."""
    table = practise(path, unlock, live_counts, report)
    table.close()
    return table.result


def _familiar(opened: OpenDesk) -> tuple[Familiar, ...]:
    """Return a few residents by chance."""
    return tuple(
        Familiar(line.id, line.first_name, line.family_name[:1]) for line in opened.reads.some_residents(_FAMILIAR)
    )
