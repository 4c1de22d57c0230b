"""Taking something back without an open desk: what lies there, what it holds, and where it shall go."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.backup import BackupReport, FoundBackup, Salvaged, Secret
from connector_desk.domain.errors import ErasuresDamaged, KeyFileDamaged, KeyFileMissing, NewerDesk
from connector_desk.store.backup import backups_in
from connector_desk.store.backup_reading import Progress, Unlock, verify_backup
from connector_desk.store.erasures_file import ERASURES_FILE, beside_backups, read_erasures, write_erasures
from connector_desk.store.key_files import publish, written
from connector_desk.store.key_format import read_either
from connector_desk.store.keys import KEYS_FILE, DeskKeys, key_file_in, unlock, unlock_with_recovery
from connector_desk.store.recovery_code import parse
from connector_desk.store.restoring import Restored, restore_backup, restore_in_place
from connector_desk.store.salvage import salvage
from connector_desk.store.single import refuse_in_use

BACKUPS_FOLDER = "backups"
"""Beside the desk: the one place that every desk has."""

Settle = Callable[[Path, DeskKeys, AuditEvent], object]
"""What has to be done in a desk that was just given back, before anybody sees it; its records tell the event."""


@dataclass(frozen=True)
class Known:
    """A backup that was read from end to end and found sound, with the keys that opened it."""

    report: BackupReport
    keys: DeskKeys


class Returning:
    """Gives backups back for one desk folder. `settle` runs in each restored desk before anybody opens it."""

    def __init__(self, folder: Path, settle: Settle) -> None:
        self._folder, self._settle = folder, settle

    def found(self, more: Sequence[Path] = ()) -> tuple[FoundBackup, ...]:
        """Return what bears the name of a backup of this desk beside it and in more folders, newest first.

        A folder that is away has none. Where nobody can tell which desk this is, backups of any desk are named.
        """
        store_id, dated = self._store_id(), []
        for place in dict.fromkeys((self._folder / BACKUPS_FOLDER, *more)):
            with suppress(OSError):
                dated += [FoundBackup(path, made_at) for made_at, path in backups_in(place, store_id).items()]
        return tuple(sorted(dated, key=lambda one: (one.made_at, one.path), reverse=True))

    def look(self, path: Path, secret: Secret, report: Progress = lambda _: None) -> Known:
        """Read all of a backup with its passphrase or recovery code.

        Raises:
            BackupDamaged, NewerDesk, Unreachable
            WrongPassphrase, WrongRecoveryCode, RecoveryCodeMistyped, RecoveryCodeWrongLength, NotEnoughMemory
            DiskFull, NotWritten: there is no room to look at it.

        """
        opened: list[DeskKeys] = []

        def kept(key_file: Path) -> DeskKeys:
            opened.append(opener(secret)(key_file))
            return opened[-1]

        return Known(verify_backup(path, kept, report), opened[-1])

    def is_ours(self, known: Known) -> bool:
        """Say whether a backup may take the place of this desk: it is of the same one, or nobody can tell."""
        return self._store_id() in {None, known.report.store_id}

    def to_new(self, known: Known, to: Path, report: Progress = lambda _: None) -> None:
        """Restore into a folder where no desk stands. Raises as `restore_backup`."""
        sources = [(known.report.path.parent, beside_backups(known.report.store_id)), (self._folder, ERASURES_FILE)]
        restored = restore_backup(known.report.path, lambda _key_file: known.keys, to, report)
        bring_marks(sources if self.is_ours(known) else sources[:1], to, known.keys)
        self._settled(to, restored)

    def in_place(self, known: Known, now: datetime, report: Progress = lambda _: None) -> Path | None:
        """Restore in place of the desk, which nobody may have open, and return where that one lies now.

        Raises as `restore_in_place`; the desk stands as it was then.
        """
        path, keys = known.report.path, known.keys
        restored = restore_in_place(path, lambda _key_file: keys, self._folder, now, self._store_id(), report)
        bring_marks([(path.parent, beside_backups(known.report.store_id))], self._folder, keys)
        self._settled(self._folder, restored)
        return restored.aside

    def salvage(self, secret: Secret, to: Path, report: Progress = lambda _: None) -> Salvaged:
        """Save what can be read of the desk into a new folder; it is not touched.

        Raises:
            DeskInUse, KeyFileMissing, KeyFileDamaged, WrongPassphrase, WrongRecoveryCode, NewerDesk, NotEnoughMemory
            and what `salvage` raises.

        """
        refuse_in_use(self._folder)
        keys = opener(secret)(key_file_in(self._folder))
        saved = salvage(self._folder, keys, to, report)
        self._settle(to, keys, AuditEvent.SALVAGED)
        return saved

    def _settled(self, folder: Path, restored: Restored) -> None:
        self._settle(folder, restored.keys, AuditEvent.RESTORED)

    def _store_id(self) -> str | None:
        """Return which desk this is, as its key file says it; None where nobody can tell any more."""
        try:
            return read_either(self._folder / KEYS_FILE, lambda file: file.store_id)
        except (KeyFileMissing, KeyFileDamaged, NewerDesk):
            return None


def opener(secret: Secret) -> Unlock:
    """Return what unlocks a key file with a secret. Raises RecoveryCodeMistyped, RecoveryCodeWrongLength."""
    if not secret.is_recovery:
        return lambda key_file: unlock(key_file, secret.text).keys
    code = parse(secret.text)
    return lambda key_file: unlock_with_recovery(key_file, code).keys


def bring_marks(sources: Sequence[tuple[Path, str]], to: Path, keys: DeskKeys) -> None:
    """Put beside a restored desk who was erased since, as files beside the backup and the present desk say it.

    A file that does not hold is laid there as it is, where none lies yet: opening the desk then says so.
    """
    for folder, name in sources:
        try:
            write_erasures(to, keys, read_erasures(folder, keys, name))
        except ErasuresDamaged:
            if not (to / ERASURES_FILE).exists():
                publish(written(to / ERASURES_FILE, (folder / name).read_bytes()), to / ERASURES_FILE)
