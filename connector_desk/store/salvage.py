"""Saving what can still be read of a damaged desk into a new one, row by row."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy.dialects import sqlite

from connector_desk.domain.backup import Salvaged, Saved
from connector_desk.domain.entity import Entity, Kind
from connector_desk.domain.errors import DeskError, DeskMissing, KeyFileMissing
from connector_desk.store.backup_reading import Progress, scratch_folder
from connector_desk.store.desk import build_database, made_whole
from connector_desk.store.engine import open_database
from connector_desk.store.erasures_file import ERASURES_FILE
from connector_desk.store.key_files import publish, told, written
from connector_desk.store.keys import DATABASE_FILE, KEYS_FILE, DeskKeys
from connector_desk.store.salvage_chain import FoundChain, read_chain, write_chain
from connector_desk.store.salvage_rows import TableRows, copied_with_holes
from connector_desk.store.tables import KEPT, KIND_OF_TABLE, Kept

Found = dict[Kind, dict[str, Entity]]


def salvage(folder: Path, keys: DeskKeys, to: Path, report: Progress = lambda _: None) -> Salvaged:
    """Read what can be read of a desk that nobody has open, and make a new desk of it that the same key file opens.

    The damaged desk is not touched: a copy of it is read. What cannot be trusted is left out: pages whose seal is
    broken, rows that break a rule of their kind. An id that leans on something lost is emptied where it may be empty;
    where it may not, the row is left out, too. The records of who did what come along, and are linked anew where some
    are missing; so does the file that says who was erased.

    Raises:
        DeskMissing, KeyFileMissing: there is nothing to read.
        NotADesk, WrongKey: the head of the database is damaged, so that nothing can be read at all.
        DeskExists, FolderNotWritable, DiskFull, NotWritten: of the new folder.

    """
    if not (folder / DATABASE_FILE).is_file():
        raise DeskMissing(folder)
    if not (folder / KEYS_FILE).is_file():
        raise KeyFileMissing(folder / KEYS_FILE)
    with made_whole(to) as making:
        found, saved, chain = _read(folder, keys, lambda part: report(part * 0.8))
        for kind, orphans in _let_lean(found).items():
            saved[kind] = Saved(len(found[kind]), saved[kind].lost, saved[kind].refused, orphans)
        entities = [entity for some in found.values() for entity in some.values()]
        build_database(making / DATABASE_FILE, keys, lambda work: work.put_all(entities))
        told_chain = write_chain(making, keys, chain)
        for name in (KEYS_FILE, ERASURES_FILE):
            if (folder / name).exists():
                publish(written(making / name, (folder / name).read_bytes()), making / name)
    report(1.0)
    return Salvaged(to, saved, told_chain)


def _read(folder: Path, keys: DeskKeys, report: Progress) -> tuple[Found, dict[Kind, Saved], FoundChain]:
    found: Found = {}
    saved: dict[Kind, Saved] = {}
    with scratch_folder() as scratch:
        copy = scratch / DATABASE_FILE
        for name in (DATABASE_FILE, f"{DATABASE_FILE}-wal"):
            if (folder / name).exists():
                with told(copy):
                    copied_with_holes(folder / name, scratch / name)
        engine = open_database(copy, keys)
        try:
            for number, (kind, kept) in enumerate(KEPT.items(), 1):
                rows = TableRows(engine, kept.table.name)
                found[kind], refused = _valid(kept, rows.read())
                saved[kind] = Saved(len(found[kind]), rows.lost, refused)
                report(number / len(KEPT))
            chain = read_chain(engine, folder, keys)
        finally:
            engine.dispose()
    return found, saved, chain


def _valid(kept: Kept, rows: list[dict[str, Any]]) -> tuple[dict[str, Entity], int]:
    """Return the entities by their ids, and how many rows are none."""
    dialect = sqlite.dialect()
    unpack: dict[str, Callable[[Any], Any] | None] = {
        column.name: column.type.dialect_impl(dialect).result_processor(dialect, None) for column in kept.table.columns
    }
    entities: dict[str, Entity] = {}
    refused = 0
    for row in rows:
        try:
            fields = {name: (unpack.get(name) or _as_it_is)(value) for name, value in row.items()}
            entity = kept.entity.model_validate(fields)
        except (DeskError, ValueError, LookupError, TypeError):
            refused += 1
        else:
            entities[entity.id] = entity
    return entities, refused


def _as_it_is(value: Any) -> Any:  # noqa: ANN401 - a column's value
    return value


def _let_lean(found: Found) -> dict[Kind, int]:
    """Take references to what is lost away, until none is left; return how many entities went with them, by kind."""
    orphaned = dict.fromkeys(found, 0)
    removed = True
    while removed:
        removed = False
        for kind, entities in found.items():
            for id_, entity in list(entities.items()):
                leaning = _leaning(KEPT[kind], entity, found)
                if leaning is entity:
                    continue
                if leaning is None:
                    del entities[id_]
                    orphaned[kind] += 1
                    removed = True
                else:
                    entities[id_] = leaning
    return orphaned


def _leaning(kept: Kept, entity: Entity, found: Found) -> Entity | None:
    """Return the entity without references to what is lost, or None where it cannot be without."""
    empty: dict[str, None] = {}
    for reference in kept.table.foreign_keys:
        column = reference.parent
        leans_on = getattr(entity, column.name)
        if leans_on is None or leans_on in found[KIND_OF_TABLE[reference.column.table.name]]:
            continue
        if not column.nullable:
            return None
        empty[column.name] = None
    if not empty:
        return entity
    try:
        return kept.entity.model_validate({**dict(entity), **empty})
    except (DeskError, ValueError):
        return None
