"""Looks into a desk that a window has open, past the lock that lets one program in: the engines below stand two."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from connector_desk import bootstrap
from connector_desk.store.desk import OpenDesk
from connector_desk.store.engine import open_database
from connector_desk.store.keys import DATABASE_FILE, unlock_desk
from tests.conftest import PASSPHRASE


class NoHold:
    def let_go(self) -> None: ...


@contextmanager
def opened_beside(folder: Path) -> Iterator[bootstrap.OpenDesk]:
    keys = unlock_desk(folder, PASSPHRASE)
    engine = open_database(folder / DATABASE_FILE, keys)
    desk = bootstrap.OpenDesk(OpenDesk(engine, folder, keys, NoHold()), lambda _changed: None)
    try:
        yield desk
    finally:
        desk.close()
