"""Keeping the desk safe: who looks after it, and how a backup is given back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from connector_desk.bootstrap.desk import OpenDesk
from connector_desk.bootstrap.practice import practice_window
from connector_desk.bootstrap.speech import explain, words
from connector_desk.device.clock import SystemClock
from connector_desk.domain import errors
from connector_desk.domain.audit import AuditEvent

if TYPE_CHECKING:
    from pathlib import Path

    from connector_desk.store.keys import DeskKeys
    from connector_desk.store.returning import Returning
    from connector_desk.ui.caretaker import Caretaker, Faults
    from connector_desk.ui.damage import Help
    from connector_desk.ui.panels.vault_safe_acts import SafeServices
    from connector_desk.ui.replacing import Replace


_faults: dict[Path, Faults] = {}


def caretaker_of(desk: OpenDesk) -> Caretaker:
    """Return what makes backups and looks through the desk by itself; what it ran into is known to the next one."""
    from connector_desk.ui.caretaker import Caretaker, Faults

    return Caretaker(desk.backups, desk.checks, _faults.setdefault(desk.folder, Faults()))


def safe_services(desk: OpenDesk, caretaker: Caretaker) -> SafeServices:
    """Return what the panels about backups need."""
    from connector_desk.ui.panels.vault_safe_acts import SafeServices

    return SafeServices(caretaker, desk.backups, returning(desk.folder), partial(practice_window, desk), desk.clock.now)


def returning(folder: Path) -> Returning:
    """Return what gives backups back for the desk in a folder, whether it opens or not; nobody may have it open."""
    from connector_desk.store.returning import Returning

    return Returning(folder, _settle_restored)


def _settle_restored(folder: Path, keys: DeskKeys, event: AuditEvent) -> None:
    """Do in a desk that was just given back what has to be done before anybody sees it.

    Raises:
        NotADesk, FolderNotWritable, DiskFull: the restored desk stands, and says so again when it is opened.

    """
    from connector_desk.store.desk import open_desk as open_store

    opened = OpenDesk(open_store(folder, keys), lambda _changed: None)
    try:
        opened.room.note(event)
        opened.erase_again()
    finally:
        opened.close()


def help_for(folder: Path) -> Help:
    """Return what the window can do for a desk that does not open."""
    from connector_desk.ui.damage import Help

    return Help(returning(folder), words(), SystemClock().now, explain)


def replacing(desk: OpenDesk, known: object) -> Replace:
    """Return how a backup that was looked into takes the place of this desk, once that is closed.

    Where that fails the desk opens again as it was, for who worked at it.
    """
    from connector_desk.store.desk import open_desk as open_store
    from connector_desk.store.returning import Known
    from connector_desk.ui.replacing import Replaced

    assert isinstance(known, Known)
    folder, keys, account = desk.folder, desk.keys, desk.room.session.account
    desk.backups.rest()

    def replace(report: Callable[[float], None]) -> Replaced:
        try:
            return Replaced(aside=returning(folder).in_place(known, SystemClock().now().astimezone(), report))
        except errors.DeskError as fault:
            opened = OpenDesk(open_store(folder, keys), lambda _changed: None)
            opened.room.session.account = account
            opened.room.note(AuditEvent.UNLOCKED)
            return Replaced(desk=opened, fault=fault)

    return replace
