"""Search as you type: whole names that begin so in their order, then words that begin so, never ranked.

What was typed is text: it is folded to plain words before it gets near SQL or FTS5.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Connection

from connector_desk.domain.entity import Kind
from connector_desk.store.search_index import number_of, span
from connector_desk.store.search_texts import plain

# Where a page of hits ended, as two texts: which half, and the place in it.
Key = tuple[str, str]

_IN_NAMES, _IN_WORDS = "n", "w"
# Beyond this nobody types a search; somebody pasted a letter.
_LONGEST_TYPED, _MOST_WORDS = 100, 8
_LAST_CHARACTER = "\U0010ffff"

_NAMED = (
    "SELECT n.key, n.entry, e.id, e.names FROM search_name AS n CROSS JOIN search_entry AS e ON e.entry = n.entry"
    " WHERE n.kind = ? AND (n.key, n.entry) > (?, ?) AND n.key < ? ORDER BY n.key, n.entry LIMIT ?"
)
_WORDED = (
    "SELECT w.rowid, e.id, e.names FROM search_word AS w CROSS JOIN search_entry AS e ON e.entry = w.rowid"
    " WHERE search_word MATCH ? AND w.rowid > ? AND w.rowid < ? ORDER BY w.rowid {order} LIMIT ?"
)
_OLDEST_FIRST, _NEWEST_FIRST = _WORDED.format(order="ASC"), _WORDED.format(order="DESC")


@dataclass(frozen=True)
class Place:
    """One thing that was found, and the key after which the next page goes on."""

    id: str
    key: Key


def typed(text: str) -> str:
    """Return what is searched for what was typed; nothing for blanks and signs."""
    return " ".join(plain(text[:_LONGEST_TYPED]).split()[:_MOST_WORDS])


def places(
    connection: Connection, kind: Kind, text: str, after: Key | None, limit: int, *, newest_first: bool = False
) -> list[Place]:
    """Return a page of what was found; each thing once, over all pages."""
    wanted = typed(text)
    if not wanted:
        return []
    start = after if after and after[0] == _IN_WORDS else None
    found = [] if start else list(islice(_named(connection, kind, wanted, after, limit), limit))
    if len(found) == limit:
        return found
    words = _worded(connection, kind, wanted, start, newest_first=newest_first, batch=limit)
    return found + list(islice(words, limit - len(found)))


def _named(connection: Connection, kind: Kind, wanted: str, after: Key | None, batch: int) -> Iterator[Place]:
    """Walk the names that begin so. Who has several such names is found under the first of them."""
    key, entry = (after[1].rsplit("\n", 1)) if after else (wanted, "-1")
    place: tuple[str, int] = (key, int(entry))
    while True:
        until = wanted + _LAST_CHARACTER
        rows = connection.exec_driver_sql(_NAMED, (number_of(kind), *place, until, batch)).all()
        for name, number, thing_id, names in rows:
            place = (name, number)
            if name == min(_beginning(names, wanted)):
                yield Place(thing_id, (_IN_NAMES, f"{name}\n{number}"))
        if len(rows) < batch:
            return


def _worded(
    connection: Connection, kind: Kind, wanted: str, after: Key | None, *, newest_first: bool, batch: int
) -> Iterator[Place]:
    """Walk the words that begin so, past what a name already found."""
    match = " AND ".join(f'"{word}"*' for word in wanted.split())
    first, last = span(kind)
    first -= 1
    if after is not None:
        first, last = (first, int(after[1])) if newest_first else (int(after[1]), last)
    while True:
        statement = _NEWEST_FIRST if newest_first else _OLDEST_FIRST
        rows = connection.exec_driver_sql(statement, (match, first, last, batch)).all()
        for number, thing_id, names in rows:
            if not _beginning(names, wanted):
                yield Place(thing_id, (_IN_WORDS, str(number)))
        if len(rows) < batch:
            return
        first, last = (first, rows[-1][0]) if newest_first else (rows[-1][0], last)


def _beginning(names: str, wanted: str) -> list[str]:
    return [name for name in names.split("\n") if name.startswith(wanted)] if names else []
