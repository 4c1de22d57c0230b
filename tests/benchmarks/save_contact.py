"""Saving a contact moment, durable and searchable, against the same rows by plain sqlcipher3."""

import shutil
import statistics
import tempfile
import time
from itertools import count
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from big_desk import PASSPHRASE, big_desk
from generator import contact_moments
from measure import say

from connector_desk import bootstrap
from connector_desk.services.contacts import Intake
from connector_desk.store import engine
from connector_desk.store.keys import KeyPurpose, unlock_desk

EACH = 40


def plain_connection(folder: Path) -> sqlcipher.Connection:
    """Open a desk as the engine does, with the driver alone."""
    keys = unlock_desk(folder, PASSPHRASE)
    connection = sqlcipher.connect(str(folder / "desk.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{keys.derived(KeyPurpose.DATABASE).hex()}'\"")
    for statement in engine._SETTINGS:
        connection.execute(statement).fetchall()
    return connection


class Plain:
    """The same rows in the same tables: the contact moment and what finds it again."""

    def __init__(self, connection: sqlcipher.Connection) -> None:
        self._connection = connection
        columns = [row[1] for row in connection.execute("PRAGMA table_info(contact_moment)")]
        newest = connection.execute("SELECT * FROM contact_moment ORDER BY took_place_at DESC LIMIT 1").fetchone()
        self._newest = dict(zip(columns, newest, strict=True))
        marks = ", ".join("?" for _ in columns)
        self._insert = f"INSERT INTO contact_moment ({', '.join(columns)}) VALUES ({marks})"
        self._ids = count(1)

    def save(self, words: str) -> None:
        """Save one, in one transaction."""
        run = self._connection.execute
        new_id = f"00000000-0000-4000-8000-{next(self._ids):012d}"
        run("BEGIN IMMEDIATE")
        run(self._insert, list((self._newest | {"id": new_id, "own_words": words}).values()))
        first, last = 5 << 40, 6 << 40
        (entry,) = run(
            "SELECT coalesce(max(entry), ?) + 1 FROM search_entry WHERE entry >= ? AND entry < ?", (first, first, last)
        ).fetchone()
        run("INSERT INTO search_entry (entry, id, names, words) VALUES (?, ?, ?, ?)", (entry, new_id, "", words))
        run("INSERT INTO search_word (rowid, names, words) VALUES (?, ?, ?)", (entry, "", words))
        run("COMMIT")


def each(save: object, words: list[str]) -> float:
    """Return the median seconds of one save."""
    taken = []
    for text in words:
        start = time.perf_counter()
        save(text)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        folders = [Path(scratch) / name for name in ("ours", "plain")]
        for folder in folders:
            shutil.copytree(big_desk(100_000), folder)
        desk = bootstrap.open_desk(folders[0], PASSPHRASE)
        plain = Plain(plain_connection(folders[1]))
        words = [moment.own_words for moment in contact_moments(EACH * 12, seed=9)]
        pairs = []
        for at in range(12):
            some = words[at * EACH : (at + 1) * EACH]
            pairs.append((each(lambda text: desk.contacts.log(Intake(text)), some), each(plain.save, some)))
        say("saving a contact moment, chain of records and anchor included", pairs[1:], 2.5)
        desk.close()
