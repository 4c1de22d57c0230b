"""The chain of records: each links a salted digest to all before it.

`digest = SHA-256(salt, content)` and `head = SHA-256(head before, seq, digest)`. Content and salt stand beside the
chain: taken away, nothing can be told from the digest, and the chain still holds.
"""

import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection

from connector_desk.domain.audit import AuditLine, AuditRecord, AuditReport
from connector_desk.domain.entity import Kind
from connector_desk.store.anchor import START, Anchored
from connector_desk.store.search_index import driver_of

_SALT_BYTES = 16
_LAST = "SELECT seq, head FROM audit_record ORDER BY seq DESC LIMIT 1"
_AT = "SELECT head FROM audit_record WHERE seq = ?"
_ADD = "INSERT INTO audit_record (seq, digest, head, salt, content, resident_id) VALUES (?, ?, ?, ?, ?, ?)"
_ALL = "SELECT seq, digest, head, salt, content FROM audit_record WHERE seq > ? ORDER BY seq"
_PAGE = "SELECT seq, content FROM audit_record WHERE seq < ? ORDER BY seq DESC LIMIT ?"
_PAGE_OF = "SELECT seq, content FROM audit_record WHERE resident_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?"
_SINCE = "SELECT seq, content FROM audit_record WHERE seq > ? ORDER BY seq"
_ERASE = "UPDATE audit_record SET salt = NULL, content = NULL, resident_id = NULL WHERE resident_id = ?"
_PAST_ALL = 1 << 62


def last(connection: Connection) -> Anchored:
    """Return how far the chain has come."""
    found = driver_of(connection).execute(_LAST).fetchone()
    return START if found is None else Anchored(*found)


def head_at(connection: Connection, seq: int) -> bytes | None:
    """Return the head after a record, or None where there is no such record."""
    if seq == START.seq:
        return START.head
    found = driver_of(connection).execute(_AT, (seq,)).fetchone()
    return None if found is None else bytes(found[0])


def append(connection: Connection, records: Sequence[AuditRecord]) -> Anchored:
    """Add records to the chain, within the transaction that they tell of, and return its new head."""
    driver, tip = driver_of(connection), last(connection)
    for record in records:
        salt, content = secrets.token_bytes(_SALT_BYTES), record.model_dump_json()
        digest = _digest(salt, content)
        tip = Anchored(tip.seq + 1, _linked(tip.head, tip.seq + 1, digest))
        driver.execute(_ADD, (tip.seq, digest, tip.head, salt, content, record.resident_id))
    return tip


def verified(connection: Connection, after: Anchored = START) -> AuditReport:
    """Compute the chain again from a head that is trusted, and say where it stops being what was written."""
    tip, count = after, after.seq
    for seq, digest, head, salt, content in driver_of(connection).execute(_ALL, (after.seq,)):
        count += 1
        is_next = seq == tip.seq + 1 and bytes(head) == _linked(tip.head, seq, bytes(digest))
        is_told = content is None or (salt is not None and bytes(digest) == _digest(bytes(salt), content))
        if not (is_next and is_told):
            return AuditReport(is_whole=False, records=count, first_bad=tip.seq + 1)
        tip = Anchored(seq, bytes(head))
    return AuditReport(is_whole=True, records=count)


def lines(
    connection: Connection, resident_id: str | None = None, before: int | None = None, limit: int = 100
) -> tuple[AuditLine, ...]:
    """Return records, newest first, of one resident or of all; `before` is the number to go on from."""
    until = _PAST_ALL if before is None else before
    statement, values = (_PAGE, (until, limit)) if resident_id is None else (_PAGE_OF, (resident_id, until, limit))
    return tuple(_lines(driver_of(connection).execute(statement, values)))


def changed_since(connection: Connection, seq: int) -> Iterator[tuple[int, frozenset[Kind], tuple[str, ...]]]:
    """Yield after a record the number of each, which kinds it is about and the ids of what was changed or shown."""
    for line in _lines(driver_of(connection).execute(_SINCE, (seq,)).fetchall()):
        kinds, ids = (line.record.kinds, line.record.subject_ids) if line.record else ((), ())
        yield line.seq, frozenset(kinds), ids


def erase(connection: Connection, resident_id: str) -> int:
    """Take away what the records about somebody say, and return how many there were; the chain stays whole."""
    return int(driver_of(connection).execute(_ERASE, (resident_id,)).rowcount)


def stands_by_itself(row: Mapping[str, Any]) -> bool:
    """Say whether a row, by its columns, is a record whose content is that of its digest, or one that was erased."""
    seq, digest, salt, content = (row.get(name) for name in ("seq", "digest", "salt", "content"))
    if not isinstance(seq, int) or not isinstance(digest, bytes) or len(digest) != sha256().digest_size:
        return False
    if content is None:
        return salt is None
    if not isinstance(content, str) or not isinstance(salt, bytes) or digest != _digest(salt, content):
        return False
    try:
        AuditRecord.model_validate_json(content)
    except ValueError:
        return False
    return True


def link_again(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> list[bytes]:
    """Write rows that stand by themselves as a chain of their own into an empty table, and return its heads.

    Numbers have no gaps then. Where no row is missing, each head comes out as it was.
    """
    driver, heads = driver_of(connection), [START.head]
    for seq, row in enumerate(rows, 1):
        digest = row["digest"]
        heads.append(_linked(heads[-1], seq, digest))
        driver.execute(_ADD, (seq, digest, heads[-1], row["salt"], row["content"], row["resident_id"]))
    return heads[1:]


def _lines(rows: Any) -> Iterator[AuditLine]:  # noqa: ANN401 - the driver has no types
    for seq, content in rows:
        yield AuditLine(seq=seq, record=None if content is None else AuditRecord.model_validate(json.loads(content)))


def _digest(salt: bytes, content: str) -> bytes:
    return sha256(salt + content.encode()).digest()


def _linked(head: bytes, seq: int, digest: bytes) -> bytes:
    return sha256(head + seq.to_bytes(8, "big") + digest).digest()
