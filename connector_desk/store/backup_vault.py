"""Backups of one open desk, as the services use them."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from connector_desk.domain.backup import DrillResult, MadeBackup
from connector_desk.domain.errors import KeyFileDamaged, WrongPassphrase
from connector_desk.store.backup import backups_in, make_backup
from connector_desk.store.desk import OpenDesk
from connector_desk.store.drill import PracticeTable, drill, practise
from connector_desk.store.erasures_file import beside_backups, read_erasures, write_erasures
from connector_desk.store.key_changes import slots_of
from connector_desk.store.keys import KEYS_FILE, DeskKeys


class BackupVault:
    """Writes and reads backups with the keys of the desk that is open: nobody types a passphrase again."""

    def __init__(self, opened: OpenDesk, keys: DeskKeys) -> None:
        self._opened, self._keys = opened, keys

    def make(self, folder: Path, made_at: datetime, report: Callable[[float], None]) -> MadeBackup:
        """Write a backup with the key file as it is now, and beside it who was erased.

        Raises as `make_backup`, and KeyFileDamaged, ErasuresDamaged.
        """
        path = self._opened.folder / KEYS_FILE
        # A damaged key file would make a backup that nobody opens.
        if not slots_of(path, self._keys):
            raise KeyFileDamaged(path)
        erased = read_erasures(self._opened.folder, self._keys)
        made = make_backup(self._opened, self._keys, path.read_bytes(), folder, made_at, report)
        write_erasures(folder, self._keys, erased, beside_backups(self._keys.store_id))
        return made

    def drill(self, path: Path, report: Callable[[float], None]) -> DrillResult:
        """Restore a backup into a scratch place, check it and take it away. Raises as `drill`."""
        return drill(path, self._unlock, self._opened.counts(), report)

    def practise(self, path: Path, report: Callable[[float], None]) -> PracticeTable:
        """Restore a backup into a scratch place and leave it open there for a while. Raises as `practise`."""
        return practise(path, self._unlock, self._opened.counts(), report)

    def found(self, folders: Sequence[Path]) -> tuple[Path, ...]:
        """Return the backups of this desk in these folders, newest first; a folder that is away has none."""
        here = [folder for folder in folders if folder.is_dir()]
        dated = [item for folder in here for item in backups_in(folder, self._keys.store_id).items()]
        return tuple(path for _moment, path in sorted(dated, reverse=True))

    def _unlock(self, key_file: Path) -> DeskKeys:
        """Take the keys of the open desk, where they are those of the backup. Raises WrongPassphrase."""
        try:
            slots_of(key_file, self._keys)
        except KeyFileDamaged as fault:
            raise WrongPassphrase from fault
        return self._keys
