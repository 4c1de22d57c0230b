"""How often somebody failed to open a desk, kept beside its key file: who guesses has to wait, also after a restart.

No secret and no name stands in it. It slows down whoever sits at this machine; whoever took the key file away guesses
elsewhere, against the cost of each passphrase.
"""

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from math import ceil
from pathlib import Path

from connector_desk.domain.errors import WaitFirst
from connector_desk.store.key_files import publish, sync_folder, told, written
from connector_desk.store.key_parts import Damaged, Part

ATTEMPTS_FILE = "desk.attempts"
_FREE_FAILURES = 3
_LONGEST_SECONDS = 60
_MOST_MOMENTS = 1000
_LARGEST_FILE = 1024 * 1024


@dataclass(frozen=True)
class _Record:
    """`moments` are the latest failures, `waits_from` is where the wait for the next try began."""

    count: int
    moments: tuple[datetime, ...]
    waits_from: datetime

    @property
    def full_wait(self) -> timedelta:
        doublings = self.count - _FREE_FAILURES
        if doublings <= 0:
            return timedelta(0)
        return timedelta(seconds=min(_LONGEST_SECONDS, 2 ** min(doublings, _LONGEST_SECONDS)))


_NONE = _Record(0, (), datetime.fromtimestamp(0, UTC))


class Attempts:
    """The failed tries to open the desk in one folder. Every moment is aware and in UTC."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / ATTEMPTS_FILE

    def wait_seconds(self, now: datetime) -> int:
        """Return for how many seconds nobody may try: 0 for the first three failures, then 2, 4, 8, at most 60.

        A clock that was set back starts the wait again from there, once.

        Raises:
            FolderMissing, FolderNotWritable, DiskFull, NotWritten

        """
        record = self._read()
        if now < record.waits_from:
            record = replace(record, waits_from=now)
            self._write(record)
        return max(0, ceil((record.waits_from + record.full_wait - now).total_seconds()))

    def refuse_early(self, now: datetime) -> None:
        """Refuse a try before its time. Raises WaitFirst, and what `wait_seconds` raises."""
        seconds = self.wait_seconds(now)
        if seconds:
            raise WaitFirst(seconds)

    def failed(self, now: datetime) -> None:
        """Keep that somebody failed. Raises FolderMissing, FolderNotWritable, DiskFull, NotWritten."""
        record = self._read()
        self._write(_Record(record.count + 1, (*record.moments, now)[-_MOST_MOMENTS:], now))

    def succeeded(self) -> tuple[datetime, ...]:
        """Forget the failures, and return when they were, for the record of who opened this desk.

        Raises:
            FolderNotWritable, NotWritten

        """
        moments = self._read().moments
        if self._path.exists():
            with told(self._path):
                self._path.unlink()
                sync_folder(self._path.parent)
        return moments

    def _read(self) -> _Record:
        """Return what is kept. What cannot be read counts as nothing and is written anew, so that counting goes on."""
        if not self._path.exists():
            return _NONE
        try:
            return _record_from(self._path)
        except Damaged:
            self._write(_NONE)
            return _NONE

    def _write(self, record: _Record) -> None:
        content = {
            "count": record.count,
            "moments": [moment.isoformat() for moment in record.moments],
            "waits_from": record.waits_from.isoformat(),
        }
        publish(written(self._path, json.dumps(content, indent=1).encode("ascii")), self._path)


def _record_from(path: Path) -> _Record:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise Damaged("size")
        part = Part(json.loads(path.read_bytes()))
    except (OSError, ValueError, RecursionError) as fault:
        raise Damaged("json") from fault
    count, moments = part.value("count", int), part.value("moments", list)
    if count < len(moments) or len(moments) > _MOST_MOMENTS:
        raise Damaged("count")
    return _Record(count, tuple(_moment(text) for text in moments), _moment(part.value("waits_from", str)))


def _moment(text: object) -> datetime:
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError as fault:
        raise Damaged("moment") from fault
    if moment.utcoffset() != timedelta(0):
        raise Damaged("moment")
    return moment
