"""Whom the store knows, held in memory for the scan of free text from the first scan until the desk is locked.

Reading 100,000 names takes a second or so, looking one up nothing: so all are read once, and then what is new. New rows
are told by their numbers, changed ones by the chain of who did what; that holds for other programs in this desk, too.
"""

import json
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from threading import Event, Lock
from typing import Any

from sqlalchemy import Connection

from connector_desk.domain.entity import Kind
from connector_desk.domain.known_names import KnownNames
from connector_desk.store.audit import changed_since, last
from connector_desk.store.search_index import driver_of
from connector_desk.store.tables import KEPT

Learn = Callable[[KnownNames, tuple[Any, ...]], None]


@dataclass(frozen=True)
class _Source:
    """Columns of one kind that name somebody, and how they are learnt."""

    kind: Kind
    columns: str
    learn: Learn

    def rows(self, driver: Any, where: str, value: object) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401 - no types
        table = KEPT[self.kind].table.name
        statement = f"SELECT rowid, {self.columns} FROM {table} WHERE {where} ORDER BY rowid"  # noqa: S608 - our words
        yield from driver.execute(statement, (value,))


def _texts(packed: str | None) -> tuple[str, ...]:
    return tuple(json.loads(packed)) if packed and packed != "[]" else ()


_SOURCES = (
    _Source(
        Kind.ORGANIZATIONS,
        "name, phone, letterhead",
        lambda known, row: known.learn_public(row[0], row[1], _texts(row[2])),
    ),
    _Source(Kind.INITIATIVES, "name, public_label", lambda known, row: known.learn_all_public(row)),
    _Source(Kind.AREAS, "name, municipality, district", lambda known, row: known.learn_all_public(row)),
    _Source(
        Kind.RESIDENTS,
        "first_name, prefix, family_name, aliases, address",
        lambda known, row: known.learn_resident(row[0], row[1], row[2], _texts(row[3]), row[4]),
    ),
    _Source(Kind.VOLUNTEERS, "name, family_name", lambda known, row: known.learn_resident(row[0], "", row[1])),
    _Source(Kind.TIES, "name", lambda known, row: known.learn_name(row[0])),
    _Source(Kind.CONTACT_MOMENTS, "called", lambda known, row: known.learn_called(row[0])),
    _Source(Kind.CONCERNS, "reporter", lambda known, row: known.learn_called(row[0])),
)


class People:
    """Everybody whom one desk knows. May be used from several threads; only one reads at a time."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._stopped = Event()
        self._ordinary: Callable[[], Container[str]] = frozenset
        self._known: KnownNames | None = None
        self._rows: dict[Kind, int] = {}
        self._seq = 0

    def tell_ordinary(self, ordinary: Callable[[], Container[str]]) -> None:
        """Take ordinary words from here when they are needed; before that no word is ordinary."""
        self._ordinary = ordinary

    def known(self, connection: Connection) -> KnownNames:
        """Return everybody, as of the moment that the connection sees. Raises InterruptedError after `stop`."""
        with self._lock:
            self._go_on()
            if self._known is None:
                self._known, self._rows = KnownNames(self._ordinary()), {}
                self._seq = last(connection).seq
            driver, known = driver_of(connection), self._known
            try:
                self._read_changed(connection, known)
                for source in _SOURCES:
                    self._read_new(source, driver, known)
            except BaseException:
                # Half of the people would look like all of them.
                self._known = None
                raise
            return known

    def stop(self) -> None:
        """Know nobody any more: a reading that is under way in another thread ends, and is waited for."""
        self._stopped.set()
        with self._lock:
            self._known = None

    def _read_new(self, source: _Source, driver: Any, known: KnownNames) -> None:  # noqa: ANN401
        for number, *row in source.rows(driver, "rowid > ?", self._rows.get(source.kind, 0)):
            source.learn(known, tuple(row))
            self._rows[source.kind] = number
            self._go_on()

    def _go_on(self) -> None:
        if self._stopped.is_set():
            raise InterruptedError

    def _read_changed(self, connection: Connection, known: KnownNames) -> None:
        """Read again what was changed since: its old names stay known, too."""
        driver = driver_of(connection)
        for seq, kinds, ids in changed_since(connection, self._seq):
            for source in (one for one in _SOURCES if one.kind in kinds):
                for one in ids:
                    for _, *row in source.rows(driver, "id = ?", one):
                        source.learn(known, tuple(row))
            self._seq = seq
