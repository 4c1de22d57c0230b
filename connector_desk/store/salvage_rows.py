"""The rows of one damaged table: as many of them as pages let through."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from connector_desk.store.search_index import driver_of
from connector_desk.store.told import FAULTS

_BLOCK_BYTES = 4096
_BLOCKS = 256

# No column bears such a name.
_ROWID = "rowid "
_INDEXES = """
    SELECT list.name AS "index", (SELECT name FROM pragma_index_info(list.name) WHERE seqno = 0) AS "by"
    FROM pragma_index_list(?) AS list
"""
# An index holds the rowid itself, so that this reads no page of the table.
_NAMED = f'SELECT rowid AS "{_ROWID}" FROM "{{table}}" INDEXED BY "{{index}}" ORDER BY "{{by}}" {{order}}'  # noqa: S608


def copied_with_holes(source: Path, target: Path) -> None:
    """Copy a file; a block that the disk does not give is filled with zeros, which no seal fits. Raises OSError."""
    with source.open("rb", buffering=0) as file, target.open("xb") as copy:
        target.chmod(0o600)
        size = source.stat().st_size
        for at in range(0, size, _BLOCK_BYTES * _BLOCKS):
            wanted = min(_BLOCK_BYTES * _BLOCKS, size - at)
            copy.write(_read(file, at, wanted, _BLOCK_BYTES * _BLOCKS))


def _read(file: Any, at: int, size: int, step: int) -> bytes:  # noqa: ANN401 - a raw file
    try:
        file.seek(at)
        return bytes(file.read(size))
    except OSError:
        if step == _BLOCK_BYTES:
            return bytes(size)
        blocks = range(at, at + size, _BLOCK_BYTES)
        return b"".join(_read(file, block, min(_BLOCK_BYTES, at + size - block), _BLOCK_BYTES) for block in blocks)


class TableRows:
    """Reads one table. `lost` says afterwards how many rows an index names that could not be read."""

    def __init__(self, engine: Engine, table: str) -> None:
        self._engine = engine
        self._table = table
        self._all = f'SELECT rowid AS "{_ROWID}", * FROM "{table}" NOT INDEXED'  # noqa: S608 - our own names
        self._rows: dict[int, dict[str, Any]] = {}
        self.lost = 0

    def read(self) -> list[dict[str, Any]]:
        """Return the rows that can be read, in no order: from both ends up to the damage, then around it."""
        if self._stream("ASC"):
            return list(self._rows.values())
        first = max(self._rows, default=0) + 1
        before = len(self._rows)
        self._stream("DESC")
        known, is_complete = self._known()
        ends = [rowid for rowid in self._rows if rowid > first] if len(self._rows) > before else []
        last = min(ends, default=max(known, default=first) + 1)
        between = [rowid for rowid in sorted(known) if first <= rowid < last]
        self._around(between if is_complete else range(first, last))
        self.lost = len(known - self._rows.keys())
        return list(self._rows.values())

    def _stream(self, order: str) -> bool:
        """Keep what comes in that order before a page stops it; say whether nothing did."""
        rows, is_complete = self._ask(f"{self._all} ORDER BY rowid {order}")
        self._keep(rows)
        return is_complete

    def _around(self, rowids: Sequence[int]) -> None:
        """Halve the rows until the ones on broken pages are alone."""
        if not rowids:
            return
        rows, is_complete = self._ask(f"{self._all} WHERE rowid BETWEEN ? AND ?", rowids[0], rowids[-1])
        self._keep(rows)
        if not is_complete and len(rowids) > 1:
            middle = len(rowids) // 2
            self._around(rowids[:middle])
            self._around(rowids[middle:])

    def _known(self) -> tuple[set[int], bool]:
        """Return the rows that any index names, and whether one of them could be read to its end."""
        known: set[int] = set()
        for index in self._ask(_INDEXES, self._table)[0]:
            for order in ("ASC", "DESC"):
                named = _NAMED.format(table=self._table, order=order, **index)
                rows, is_complete = self._ask(named)
                known |= {row[_ROWID] for row in rows}
                if is_complete:
                    return known, True
        return known, False

    def _keep(self, rows: list[dict[str, Any]]) -> None:
        for row in rows:
            self._rows[row.pop(_ROWID)] = row

    def _ask(self, question: str, *values: object) -> tuple[list[dict[str, Any]], bool]:
        """Return the rows that came, and whether all came. After a broken page a connection answers nothing more."""
        rows: list[dict[str, Any]] = []
        with self._engine.connect() as connection:
            try:
                cursor = driver_of(connection).execute(question, values)
                names = [column[0] for column in cursor.description]
                # What came before a broken page stays in the list.
                rows.extend(dict(zip(names, row, strict=True)) for row in cursor)
            except FAULTS:
                connection.invalidate()
                return rows, False
        return rows, True
