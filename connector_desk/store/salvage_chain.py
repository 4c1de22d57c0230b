"""The chain of records of a damaged desk: what can be read of it, linked anew, and whether it is the one of before."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from connector_desk.domain.backup import SavedChain
from connector_desk.store.anchor import START, Anchor, Anchored
from connector_desk.store.audit import link_again, stands_by_itself
from connector_desk.store.engine import open_database
from connector_desk.store.keys import DATABASE_FILE, DeskKeys
from connector_desk.store.salvage_rows import TableRows

_TABLE = "audit_record"


@dataclass(frozen=True)
class FoundChain:
    """Records that hold, each as its row, in their order; `lost` are missing in between or at the end."""

    rows: Sequence[dict[str, Any]]
    lost: int
    anchored: Anchored | None
    """How far the chain had come, as the file beside the damaged database says it; None where nobody can tell."""


def read_chain(engine: Engine, folder: Path, keys: DeskKeys) -> FoundChain:
    """Return what can be read; a record whose content is not that of its digest counts as lost."""
    rows = [row for row in TableRows(engine, _TABLE).read() if stands_by_itself(row)]
    rows.sort(key=lambda row: int(row["seq"]))
    anchored = Anchor(folder, keys).read()
    newest = max(rows[-1]["seq"] if rows else 0, anchored.seq if anchored else 0)
    return FoundChain(rows, newest - len(rows), anchored)


def write_chain(making: Path, keys: DeskKeys, found: FoundChain) -> SavedChain:
    """Put the records into a new desk, linked to each other anew, and lay its anchor beside it.

    Where none is missing the links come out as they were: then the chain is that of before, and verified by the anchor
    of the damaged desk. Raises FileError.
    """
    if not found.rows:
        return SavedChain(0, found.lost, is_verified=False)
    engine = open_database(making / DATABASE_FILE, keys)
    try:
        with engine.begin() as connection:
            heads = link_again(connection, found.rows)
    finally:
        engine.dispose()
    tip = Anchored(len(heads), heads[-1])
    anchor = Anchor(making, keys)
    anchor.reset(tip)
    anchor.close()
    return SavedChain(len(heads), found.lost, is_verified=_is_as_it_was(found, heads))


def _is_as_it_was(found: FoundChain, heads: Sequence[bytes]) -> bool:
    if found.lost or found.anchored is None or [row["head"] for row in found.rows] != list(heads):
        return False
    return found.anchored.head == (START.head, *heads)[found.anchored.seq]
