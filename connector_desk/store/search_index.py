"""The search index: written in the same transaction as what it finds. SQLite's FTS5 is named only here."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table, select

from connector_desk.domain.entity import Entity, Kind
from connector_desk.domain.likeness import likenesses_of
from connector_desk.domain.resident import Ask, NetworkTie, Resident
from connector_desk.store.search_texts import Entry, entry_of, resident_entry, resident_of, spoken_names
from connector_desk.store.tables import KEPT

# Tables that alembic cannot describe begin with this; comparisons leave them out.
INDEX_PREFIX = "search_"

# Entries of one kind lie side by side, so that a search for one kind never walks through another. Never renumber.
_NUMBERS = {
    Kind.RESIDENTS: 1,
    Kind.VOLUNTEERS: 2,
    Kind.ORGANIZATIONS: 3,
    Kind.INITIATIVES: 4,
    Kind.CONTACT_MOMENTS: 5,
    Kind.HANDOVERS: 6,
    Kind.MEETINGS: 7,
    Kind.CONCERNS: 8,
    Kind.ACTIONS: 9,
}
_SPAN = 1 << 40
# How the names of residents sound lies beside their names, as a kind of its own. Never renumber.
LIKENESSES = 101

_NEXT = "SELECT coalesce(max(entry), ?) + 1 FROM search_entry WHERE entry >= ? AND entry < ?"
_ADD_ENTRY = "INSERT INTO search_entry (entry, id, names, words) VALUES (?, ?, ?, ?)"
_ADD_WORDS = "INSERT INTO search_word (rowid, names, words) VALUES (?, ?, ?)"
_ADD_NAME = "INSERT INTO search_name (kind, key, entry) VALUES (?, ?, ?)"
_OLD_ENTRY = "SELECT entry, names, words FROM search_entry WHERE id = ?"
_DROP_WORDS = "INSERT INTO search_word (search_word, rowid, names, words) VALUES ('delete', ?, ?, ?)"
_FLUSH = "INSERT INTO search_word (search_word) VALUES ('flush')"
_DROP_NAMES = "DELETE FROM search_name WHERE entry = ?"
_DROP_ENTRY = "DELETE FROM search_entry WHERE entry = ?"


def driver_of(connection: Connection) -> Any:  # noqa: ANN401 - sqlcipher3 has no types
    """Return the driver's own connection, in the same transaction: small statements cost half as much there."""
    return connection.connection.driver_connection


def span(kind: Kind) -> tuple[int, int]:
    """Return the first number of the entries of a kind, and the first after them."""
    return _NUMBERS[kind] * _SPAN, (_NUMBERS[kind] + 1) * _SPAN


def number_of(kind: Kind) -> int:
    """Return the number that stands for a kind in the index."""
    return _NUMBERS[kind]


def reindex(connection: Connection, before: Entity | None, after: Entity | None) -> None:
    """Let what changed be found as it is now, and what is gone no more: its words leave the index, too."""
    driver = driver_of(connection)
    owners = {owner for entity in (before, after) if (owner := resident_of(entity))}
    for resident_id in sorted(owners):
        if before is not None or not isinstance(after, Resident):
            _drop(driver, resident_id)
        if (entry := _resident(connection, resident_id)) is not None:
            _add(driver, entry.kind, [entry])
    if owners:
        return
    if before is not None:
        _drop(driver, before.id)
    if after is not None and (entry := entry_of(after)) is not None:
        _add(driver, entry.kind, [entry])


def index_many(connection: Connection, entities: Sequence[Entity]) -> None:
    """Let many new entities be found; residents must be new together with what they ask and who is around them."""
    asks: defaultdict[str, list[Ask]] = defaultdict(list)
    ties: defaultdict[str, list[NetworkTie]] = defaultdict(list)
    entries: defaultdict[Kind, list[Entry]] = defaultdict(list)
    for entity in entities:
        if isinstance(entity, Ask):
            asks[entity.resident_id].append(entity)
        elif isinstance(entity, NetworkTie):
            ties[entity.resident_id].append(entity)
    for entity in entities:
        if isinstance(entity, Resident):
            entries[Kind.RESIDENTS].append(resident_entry(entity, asks[entity.id], ties[entity.id]))
        elif (entry := entry_of(entity)) is not None:
            entries[entry.kind].append(entry)
    for kind, some in entries.items():
        _add(driver_of(connection), kind, some)


def _resident(connection: Connection, resident_id: str) -> Entry | None:
    resident = connection.execute(_by(KEPT[Kind.RESIDENTS].table, "id", resident_id)).one_or_none()
    if resident is None:
        return None
    asks = connection.execute(_by(KEPT[Kind.ASKS].table, "resident_id", resident_id)).all()
    ties = connection.execute(_by(KEPT[Kind.TIES].table, "resident_id", resident_id)).all()
    return resident_entry(resident, asks, ties)


def _by(table: Table, column: str, value: str) -> Any:  # noqa: ANN401 - a select of whatever columns
    return select(table).where(table.c[column] == value).order_by(table.c.id)


def _add(driver: Any, kind: Kind, entries: Sequence[Entry]) -> None:  # noqa: ANN401 - the driver has no types
    start, end = span(kind)
    number: int = driver.execute(_NEXT, (start, start, end)).fetchone()[0]
    numbered = list(enumerate(entries, number))
    rows = [(number, entry.id, entry.joined_names, entry.words) for number, entry in numbered]
    driver.executemany(_ADD_ENTRY, rows)
    driver.executemany(_ADD_WORDS, [(number, names, words) for number, _, names, words in rows])
    driver.executemany(
        _ADD_NAME, [(_NUMBERS[kind], name, number) for number, entry in numbered for name in entry.names]
    )
    driver.executemany(_ADD_NAME, [(LIKENESSES, one, number) for number, entry in numbered for one in entry.likenesses])


def index_likenesses(connection: Connection) -> None:
    """Add how names sound to an index that was made before it held that."""
    resident = KEPT[Kind.RESIDENTS].table
    columns = select(*(resident.c[name] for name in ("id", "first_name", "prefix", "family_name", "aliases")))
    driver = driver_of(connection)
    entries = dict(
        driver.execute("SELECT id, entry FROM search_entry WHERE entry >= ? AND entry < ?", span(Kind.RESIDENTS))
    )
    for row in connection.execute(columns):
        keys = likenesses_of(spoken_names(row))
        driver.executemany(_ADD_NAME, [(LIKENESSES, key, entries[row.id]) for key in keys])


def _drop(driver: Any, owner_id: str) -> None:  # noqa: ANN401
    old = driver.execute(_OLD_ENTRY, (owner_id,)).fetchone()
    if old is None:
        return
    # FTS5 takes words out only when told exactly which ones it holds.
    driver.execute(_DROP_WORDS, old)
    # Before the same number is given again: with `secure-delete`, FTS5 (3.53) mixes up a word that stands often in
    # both the old and the new text of one transaction, and the index does not fit its entries any more.
    driver.execute(_FLUSH)
    driver.execute(_DROP_NAMES, (old[0],))
    driver.execute(_DROP_ENTRY, (old[0],))
