"""Add rows with the statement that Core writes, written once: for one row, SQLAlchemy takes longer than SQLite."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert


def as_json(value: object) -> str:
    """Return JSON as it is kept: no blanks, and letters as themselves."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Adding:
    """Adds a row to one table, or touches none where its id is taken."""

    def __init__(self, table: Table) -> None:
        dialect = sqlite.dialect(json_serializer=as_json)
        attempt = insert(table).on_conflict_do_nothing(index_elements=["id"])
        self._statement = str(attempt.compile(dialect=dialect))
        self._columns: list[tuple[str, Callable[[Any], Any] | None]] = [
            (column.name, column.type.dialect_impl(dialect).bind_processor(dialect)) for column in table.columns
        ]

    def run(self, driver: Any, values: Mapping[str, Any]) -> bool:  # noqa: ANN401 - the driver has no types
        """Say whether a row was added."""
        row = [bind(values[name]) if bind else values[name] for name, bind in self._columns]
        return bool(driver.execute(self._statement, row).rowcount)
