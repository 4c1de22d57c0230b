"""Which version of the tables a desk has, and how it gets the newest one. Alembic loads only where there is work."""

from pathlib import Path

from sqlalchemy import Connection, Engine

from connector_desk.domain.errors import NewerDesk, NotADesk
from connector_desk.store.told import FAULTS, told

# The newest revision in migrations/versions; a test keeps the two together.
LATEST = "0004"
_VERSION_TABLE = "alembic_version"
_HAS_VERSION = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"


def bring_up_to_date(engine: Engine, path: Path) -> None:
    """Give a new database its tables, and an older one the newest form, all of it or nothing.

    Raises:
        NewerDesk: it was made by a newer version of this program.
        NotADesk: it opens with the key, and holds something else, or is damaged where its version stands.
        DeskBusy, DiskFull

    """
    try:
        with engine.connect() as connection:
            version = _version(connection)
            is_empty = not connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    except FAULTS as fault:
        raise told(fault, path) from fault
    if version == LATEST:
        return
    if version is None and not is_empty:
        raise NotADesk(path)
    if version is not None and version > LATEST:
        raise NewerDesk(path)
    with engine.begin() as connection:
        _upgrade(connection)


def _version(connection: Connection) -> str | None:
    if not connection.exec_driver_sql(_HAS_VERSION).scalar_one():
        return None
    found = connection.exec_driver_sql(f"SELECT version_num FROM {_VERSION_TABLE}").scalar_one_or_none()  # noqa: S608
    return None if found is None else str(found)


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    # The connection is handed over: no file names the database, and none holds a key.
    config.attributes["connection"] = connection
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    command.upgrade(config, LATEST)
