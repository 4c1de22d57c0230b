"""Entities of one kind within a unit of work: read and written by Core, a statement at a time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sqlalchemy import ColumnElement, insert, select, update
from sqlalchemy import delete as deleting

from connector_desk.domain.entity import Entity, Kind
from connector_desk.domain.errors import KeptAsRecord, NotFound
from connector_desk.domain.resident import Resident
from connector_desk.store.search_index import driver_of, reindex
from connector_desk.store.search_texts import sort_key
from connector_desk.store.tables import Kept

if TYPE_CHECKING:
    from connector_desk.store.work import Ledger

E = TypeVar("E", bound=Entity)

_RECORDS = frozenset({Kind.CONSENTS, Kind.DISCLOSURES})


class Repository(Generic[E]):
    """The entities of one kind. What is put is written at once, and true for others at commit."""

    def __init__(self, ledger: "Ledger", kept: Kept) -> None:
        self._ledger = ledger
        self._kept = kept
        self._table = kept.table

    def get(self, id: str) -> E:  # noqa: A002 - it is the entity's own word
        """Return the entity. Raises NotFound."""
        entity = self.find(id)
        if entity is None:
            raise NotFound(self._kept.kind, id)
        return entity

    def find(self, id: str | None) -> E | None:  # noqa: A002
        """Return the entity, or None."""
        found = [] if id is None else self._select(self._table.c.id == id)
        return found[0] if found else None

    def all(self) -> tuple[E, ...]:
        """Return all entities, ordered by id."""
        return tuple(self._select())

    def where(self, **equals: Any) -> tuple[E, ...]:  # noqa: ANN401 - the value has the field's type
        """Return the entities whose fields equal the given values, ordered by id; a tuple means any of its values."""
        return tuple(self._select(*(self._equal(name, value) for name, value in equals.items())))

    def put(self, entity: E) -> None:
        """Add the entity or replace the one with its id.

        Every rule of the entity is asked once more: a copy with other fields was never checked.

        Raises:
            CitizenServiceNumberRefused, TextTooLong and what else the entity refuses
            DeskBusy, ChangedMeanwhile, DiskFull

        """
        entity = self._checked(dict(entity))
        self._ledger.begin_writing()
        connection, before = self._ledger.connection, None
        with self._ledger.telling():
            # Most of what is saved is new: the attempt costs less than asking first.
            values = self._values(entity)
            if not self._kept.adding.run(driver_of(connection), values):
                before = self.get(values["id"])
                if before == entity:
                    return
                connection.execute(update(self._table).where(self._table.c.id == values["id"]), values)
            reindex(connection, before, entity)
        self._ledger.note(self._kept.kind, before, entity)

    def insert_many(self, entities: Sequence[E]) -> None:
        """Add many new entities at once; whoever calls lets them be found."""
        if not entities:
            return
        self._ledger.begin_writing()
        with self._ledger.telling():
            self._ledger.connection.execute(insert(self._table), [self._values(entity) for entity in entities])

    def remove(self, id: str) -> None:  # noqa: A002
        """Take the entity away. Raises NotFound, and KeptAsRecord for consents and disclosures."""
        if self._kept.kind in _RECORDS:
            raise KeptAsRecord(self._kept.kind)
        self._ledger.begin_writing()
        before = self.get(id)
        with self._ledger.telling():
            self._ledger.connection.execute(deleting(self._table).where(self._table.c.id == id))
            reindex(self._ledger.connection, before, None)
        self._ledger.note(self._kept.kind, before, None)

    def _select(self, *conditions: ColumnElement[bool]) -> list[E]:
        statement = select(self._table).where(*conditions).order_by(self._table.c.id)
        with self._ledger.telling():
            rows = self._ledger.connection.execute(statement).mappings().all()
        return [self._checked(dict(row)) for row in rows]

    def _checked(self, fields: dict[str, Any]) -> E:
        return self._kept.entity.model_validate(fields)  # type: ignore[return-value]

    def _equal(self, name: str, value: object) -> ColumnElement[bool]:
        column = self._table.c[name]
        if value is None:
            return column.is_(None)
        if isinstance(value, tuple | list | set | frozenset):
            return column.in_(tuple(value))
        return column == value

    def _values(self, entity: E) -> dict[str, Any]:
        values = dict(entity)
        if isinstance(entity, Resident):
            values["sort_key"] = sort_key(entity)
        return values
