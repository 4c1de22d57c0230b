"""How a migration tells its columns: `name type`, with commas between.

A question mark where it may be empty, `key` for the primary key, an arrow to the table whose id it holds. Ids are
checked at commit, so that acts within a unit of work come in any order.
"""

from typing import Any

import sqlalchemy as sa

_TYPES: dict[str, sa.types.TypeEngine[Any]] = {
    "bytes": sa.LargeBinary(),
    "text": sa.String(),
    "word": sa.String(40),
    "whole": sa.Integer(),
    "yes": sa.Boolean(),
    "day": sa.Date(),
    "clock": sa.Time(),
    "moment": sa.DateTime(),
    "json": sa.JSON(),
}


def column(told: str) -> sa.Column[Any]:
    """Return the column that is told."""
    name, kind, *rest = told.split()
    target = rest[rest.index("->") + 1] if "->" in rest else None
    reference = [sa.ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")] if target else []
    column_type = _TYPES[kind.rstrip("?")]
    return sa.Column(name, column_type, *reference, primary_key="key" in rest, nullable=kind.endswith("?"))
