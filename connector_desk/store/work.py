"""The unit of work: what is put or removed becomes true at commit, all of it or nothing."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Engine
from sqlcipher3 import dbapi2

from connector_desk.domain.account import Account
from connector_desk.domain.attachment import Attachment, AttachmentContent, KeptDocument
from connector_desk.domain.audit import AuditRecord
from connector_desk.domain.backup import Backup, Drill
from connector_desk.domain.consent import Consent
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.desk import Desk
from connector_desk.domain.disclosure import Disclosure, Printout
from connector_desk.domain.draft import Draft
from connector_desk.domain.entity import Entity, Kind, ResidentId
from connector_desk.domain.erasure import Erasure
from connector_desk.domain.errors import ChangedMeanwhile, DeskBusy, StillInUse
from connector_desk.domain.handover import Handover
from connector_desk.domain.known_names import KnownNames
from connector_desk.domain.letter_template import LetterTemplate
from connector_desk.domain.lines import Change
from connector_desk.domain.match import Match
from connector_desk.domain.meeting import Action, Concern, Meeting
from connector_desk.domain.organization import Area, Initiative, Organization
from connector_desk.domain.person_merge import PersonMerge
from connector_desk.domain.resident import Ask, NetworkTie, Resident
from connector_desk.domain.volunteer import Volunteer
from connector_desk.domain.walk_in_hour import Ticket, WalkInHour
from connector_desk.domain.wheel import Wheel
from connector_desk.domain.withdrawal import WithdrawalNotice
from connector_desk.store.anchor import Anchor
from connector_desk.store.audit import append, erase, lines
from connector_desk.store.engine import BUSY_TIMEOUT_MS, SWEEP_DUE, WRITES
from connector_desk.store.people import People
from connector_desk.store.repository import Repository
from connector_desk.store.search_index import driver_of, index_many
from connector_desk.store.tables import KEPT, KIND_OF_TABLE
from connector_desk.store.told import FAULTS, told


class Ledger:
    """One transaction on one connection: reads see one moment, the first write takes the write lock."""

    def __init__(self, connection: Connection, path: Path, anchor: Anchor | None, turn: "RLock") -> None:
        self.connection = connection
        self._path = path
        self._anchor = anchor
        self._turn = turn
        self._has_turn = False
        self._writes = False
        self._changes: dict[tuple[Kind, str], Change] = {}
        self._records: list[AuditRecord] = []

    @property
    def changes(self) -> tuple[Change, ...]:
        """What changed so far, in the order of the first change to each entity."""
        return tuple(change for change in self._changes.values() if change.before != change.after)

    def note(self, kind: Kind, before: Entity | None, after: Entity | None) -> None:
        """Remember a change; several to one entity become one."""
        known = before or after
        assert known is not None
        earlier = self._changes.get((kind, known.id))
        self._changes[kind, known.id] = Change(kind, earlier.before if earlier else before, after)

    def tell(self, records: Sequence[AuditRecord]) -> None:
        """Let the commit add these records to the chain."""
        self._records.extend(records)

    def told_about(self, resident_id: ResidentId) -> tuple[AuditRecord, ...]:
        """Return what the chain holds about a resident, newest first."""
        with self.telling():
            found = lines(self.connection, resident_id)
        return tuple(line.record for line in found if line.record is not None)

    def forget(self, resident_ids: Sequence[str]) -> int:
        """Take away what the chain says about these residents, and mark the file as one to be written anew."""
        self.begin_writing()
        with self.telling():
            driver_of(self.connection).execute(f"PRAGMA user_version = {SWEEP_DUE}")
            return sum(erase(self.connection, one) for one in resident_ids)

    def begin_writing(self) -> None:
        """Take the write lock. Raises DeskBusy, and ChangedMeanwhile where what was read is not true any more."""
        if self._writes:
            return
        self._writes = True
        # SQLite asks again from time to time and favours nobody: with many threads one could wait too long.
        self._has_turn = self._turn.acquire(timeout=BUSY_TIMEOUT_MS / 1000)
        if not self._has_turn:
            raise DeskBusy
        seen = None
        if self.connection.in_transaction():
            seen = self._data_version()
            self.connection.rollback()
        self.connection.execution_options(**{WRITES: True})
        with self.telling():
            self.connection.begin()
            if seen is not None and self._data_version() != seen:
                raise ChangedMeanwhile

    def commit(self) -> tuple[Change, ...]:
        """Make the changes durable. Raises StillInUse, DeskBusy, DiskFull."""
        changes, tip = self.changes, None
        if self._records:
            self.begin_writing()
        if self._writes:
            with self.telling():
                if self._records:
                    tip = append(self.connection, self._records)
                try:
                    # Not SQLAlchemy's commit yet: after a refusal the transaction is still open, and can be asked why.
                    driver_of(self.connection).execute("COMMIT")
                except dbapi2.IntegrityError as fault:
                    raise self._dangling(changes) or fault from fault
        self.connection.commit()
        self._changes.clear()
        self._records.clear()
        self._writes = False
        self.connection.execution_options(**{WRITES: False})
        if tip is not None and self._anchor is not None:
            self._anchor.write(tip)
        self._end_turn()
        return changes

    def end(self) -> None:
        """Give the connection back; what was not committed never was."""
        self.connection.close()
        self._end_turn()

    def _end_turn(self) -> None:
        if self._has_turn:
            self._has_turn = False
            self._turn.release()

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Tell what the database says so that a person can act on it."""
        try:
            yield
        except FAULTS as fault:
            raise told(fault, self._path) from fault

    def _data_version(self) -> int:
        """Return a number that differs when somebody else committed in between."""
        return int(driver_of(self.connection).execute("PRAGMA data_version").fetchone()[0])

    def _dangling(self, changes: tuple[Change, ...]) -> StillInUse | None:
        """Return which removed kind is still leaned on, and by whom; None where an id never existed: that is a bug."""
        removed = {change.kind for change in changes if change.after is None}
        rows = self.connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        leaning = [(KIND_OF_TABLE[row[2]], KIND_OF_TABLE[row[0]]) for row in rows]
        kind = next((parent for parent, _ in leaning if parent in removed), None)
        if kind is None:
            return None
        return StillInUse(kind, tuple(sorted({child for parent, child in leaning if parent is kind})))


def _of(kind: Kind) -> Any:  # noqa: ANN401 - a property that gives the repository of one kind
    return property(lambda work: work.repository(kind))


class DeskWork:
    """The unit of work on the encrypted store, for one thread."""

    desk: Repository[Desk] = _of(Kind.DESK)
    areas: Repository[Area] = _of(Kind.AREAS)
    organizations: Repository[Organization] = _of(Kind.ORGANIZATIONS)
    initiatives: Repository[Initiative] = _of(Kind.INITIATIVES)
    residents: Repository[Resident] = _of(Kind.RESIDENTS)
    asks: Repository[Ask] = _of(Kind.ASKS)
    ties: Repository[NetworkTie] = _of(Kind.TIES)
    volunteers: Repository[Volunteer] = _of(Kind.VOLUNTEERS)
    matches: Repository[Match] = _of(Kind.MATCHES)
    contact_moments: Repository[ContactMoment] = _of(Kind.CONTACT_MOMENTS)
    consents: Repository[Consent] = _of(Kind.CONSENTS)
    handovers: Repository[Handover] = _of(Kind.HANDOVERS)
    concerns: Repository[Concern] = _of(Kind.CONCERNS)
    actions: Repository[Action] = _of(Kind.ACTIONS)
    meetings: Repository[Meeting] = _of(Kind.MEETINGS)
    disclosures: Repository[Disclosure] = _of(Kind.DISCLOSURES)
    printouts: Repository[Printout] = _of(Kind.PRINTOUTS)
    accounts: Repository[Account] = _of(Kind.ACCOUNTS)
    drafts: Repository[Draft] = _of(Kind.DRAFTS)
    backups: Repository[Backup] = _of(Kind.BACKUPS)
    drills: Repository[Drill] = _of(Kind.DRILLS)
    erasures: Repository[Erasure] = _of(Kind.ERASURES)
    attachments: Repository[Attachment] = _of(Kind.ATTACHMENTS)
    attachment_contents: Repository[AttachmentContent] = _of(Kind.ATTACHMENT_CONTENTS)
    kept_documents: Repository[KeptDocument] = _of(Kind.KEPT_DOCUMENTS)
    withdrawal_notices: Repository[WithdrawalNotice] = _of(Kind.WITHDRAWAL_NOTICES)
    letter_templates: Repository[LetterTemplate] = _of(Kind.LETTER_TEMPLATES)
    walk_in_hours: Repository[WalkInHour] = _of(Kind.WALK_IN_HOURS)
    tickets: Repository[Ticket] = _of(Kind.TICKETS)
    person_merges: Repository[PersonMerge] = _of(Kind.PERSON_MERGES)
    wheels: Repository[Wheel] = _of(Kind.WHEELS)

    def __init__(
        self,
        engine: Engine,
        path: Path,
        anchor: Anchor | None = None,
        people: People | None = None,
        turn: "RLock | None" = None,
    ) -> None:
        """`turn` is whose it is to write among the threads of this program."""
        self._ledger = Ledger(engine.connect(), path, anchor, turn or RLock())
        self._people = people or People()

    def repository(self, kind: Kind) -> Repository[Any]:
        """Return the repository of a kind."""
        return Repository(self._ledger, KEPT[kind])

    def known_names(self) -> KnownNames:
        """Return everybody whom the desk knows by name. Raises FileError."""
        with self._ledger.telling():
            return self._people.known(self._ledger.connection)

    def put_all(self, entities: list[Entity]) -> None:
        """Add many new entities at once, of whatever kinds; they are not among the changes of this unit of work."""
        for kind, kept in KEPT.items():
            some = [entity for entity in entities if type(entity) is kept.entity]
            self.repository(kind).insert_many(some)
        self._ledger.begin_writing()
        with self._ledger.telling():
            index_many(self._ledger.connection, entities)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What changed so far, in the order in which it was put."""
        return self._ledger.changes

    def tell(self, records: Sequence[AuditRecord]) -> None:
        """Let the commit add these records to the chain of who did what."""
        self._ledger.tell(records)

    def told_about(self, resident_id: ResidentId) -> tuple[AuditRecord, ...]:
        """Return at most a hundred records about a resident that the chain holds, newest first."""
        return self._ledger.told_about(resident_id)

    def forget(self, resident_ids: Sequence[str]) -> int:
        """Take away what the chain says about these residents, and let the file be written anew; return how many."""
        return self._ledger.forget(resident_ids)

    def commit(self) -> tuple[Change, ...]:
        """Make it true and durable, and return what changed, in the order in which it was put.

        Raises:
            StillInUse: something else still leans on what was removed.
            DeskBusy, DiskFull

        """
        return self._ledger.commit()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give the connection back; what was not committed never was."""
        self._ledger.end()
