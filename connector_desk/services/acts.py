"""How every act of the desk runs: one unit of work, one commit, one bell, one entry to undo."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum

from connector_desk.domain.account import Right
from connector_desk.domain.attachment import KeptDocument
from connector_desk.domain.audit import AuditEvent, records_of
from connector_desk.domain.consent import Consent
from connector_desk.domain.consent_steps import marked_in_error
from connector_desk.domain.disclosure import Disclosure
from connector_desk.domain.entity import Kind, ResidentId
from connector_desk.domain.erasure import Erasure, KeepingGround
from connector_desk.domain.errors import DeskError, FileError, NotAllowed, NothingToUndo, UndoConflict
from connector_desk.domain.lines import Change
from connector_desk.services.ports import Clock, OpenWork, Random, Work
from connector_desk.services.session import Session


class Act(StrEnum):
    """What was done, for the sentence that offers to undo it."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    LOGGED = "logged"
    MOVED_ON = "moved_on"
    WORD_GIVEN = "word_given"
    CONSENT_RECORDED = "consent_recorded"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    CHECKED = "checked"
    PRINTED = "printed"
    EXPORTED = "exported"
    ERASED = "erased"
    MERGED = "merged"
    UNDONE = "undone"


@dataclass(frozen=True)
class Changed:
    """Something changed: which kinds, by which act. Pages that show one of the kinds ask again.

    With `can_undo` it is this act that undo takes back from now on.
    """

    topics: frozenset[Kind]
    act: Act
    can_undo: bool = True
    is_saved: bool = True


Announce = Callable[[Changed], None]

# What left the house, who may come in and what lies in the vault are truth, not work: undo passes them by.
_RECORDS = frozenset(
    {
        Kind.DISCLOSURES,
        Kind.PRINTOUTS,
        Kind.ACCOUNTS,
        Kind.DRAFTS,
        Kind.BACKUPS,
        Kind.DRILLS,
        Kind.ERASURES,
        Kind.KEPT_DOCUMENTS,
    }
)
# What a backup writes down of itself is no reason for another one.
_SAVED_ELSEWHERE = frozenset({Kind.BACKUPS, Kind.DRILLS})
_EVENTS = {
    Act.ADDED: AuditEvent.ADDED,
    Act.LOGGED: AuditEvent.ADDED,
    Act.REMOVED: AuditEvent.REMOVED,
    Act.PRINTED: AuditEvent.PRINTED,
    Act.EXPORTED: AuditEvent.EXPORTED,
    Act.ERASED: AuditEvent.ERASED,
    Act.UNDONE: AuditEvent.UNDONE,
}
"""What the chain says of an act; of all others that something was changed."""


@dataclass(frozen=True)
class Done:
    """One act that can be undone."""

    act: Act
    changes: tuple[Change, ...]


@dataclass
class History:
    """What was done since the desk was opened, newest last. Kept in memory only, gone at lock."""

    done: list[Done] = field(default_factory=list)

    def push(self, done: Done) -> bool:
        """Remember an act, and say so, unless nothing in it can be undone.

        An erasure is never remembered, and leaves no trace.
        """
        if done.act is Act.ERASED:
            self._forget(done.changes)
            return False
        changes = tuple(change for change in done.changes if change.kind not in _RECORDS or _moved(change))
        if changes:
            self.done.append(Done(done.act, changes))
        return bool(changes)

    def _forget(self, erased: tuple[Change, ...]) -> None:
        """Let go of every act that holds what was erased: by whom it was about, and by its own id."""
        gone = {change.before.id for change in erased if change.before is not None and change.after is None}
        gone |= {change.after.resident_id for change in erased if isinstance(change.after, Erasure)}
        self.done = [done for done in self.done if not _names_any(done, gone)]


def _moved(change: Change) -> bool:
    """Say whether a record only came to stand in another file, or back: a merge of two files and its undo."""
    before, after = change.before, change.after
    if not isinstance(before, Disclosure | KeptDocument) or not isinstance(after, Disclosure | KeptDocument):
        return False
    return before != after and before.model_copy(update={"resident_id": after.resident_id}) == after


def _names_any(done: Done, ids: set[str]) -> bool:
    told = [one.model_dump_json() for change in done.changes for one in (change.before, change.after) if one]
    return any(one in text for text in told for one in ids)


@dataclass(frozen=True)
class Room:
    """What each service works with; one for the whole desk."""

    open_work: OpenWork
    clock: Clock
    random: Random
    announce: Announce
    history: History = field(default_factory=History)
    session: Session = field(default_factory=Session)

    @contextmanager
    def act(self, act: Act, event: AuditEvent | None = None, *, ground: KeepingGround | None = None) -> Iterator[Work]:
        """Run one act: commit at the end, remember it for undo, ring the bell. Nothing happens on an error.

        The chain is told `event`, or what it says of such an act; an erasure says on which ground.

        Raises:
            NotAllowed: it changes what the role of whoever works here may not change.
            FileError: it could not be kept, which is announced too; beside it whatever the act raises.

        """
        try:
            with self.open_work() as work:
                yield work
                changes = self.commit(work, act, event, ground=ground)
        except FileError:
            self.announce(Changed(frozenset(), act, can_undo=False, is_saved=False))
            raise
        can_undo = self.history.push(Done(act, changes))
        self.announce(Changed(frozenset(change.kind for change in changes), act, can_undo))

    def commit(
        self, work: Work, act: Act, event: AuditEvent | None = None, ground: KeepingGround | None = None
    ) -> tuple[Change, ...]:
        """Commit with a record of who did it, as `event` or as what the chain says of the act.

        Raises:
            NotAllowed, FileError

        """
        changes, session = work.changes, self.session
        refused = sorted({change.kind for change in changes if not session.allows(change)})
        if refused:
            raise NotAllowed(session.account.role, tuple(refused))
        told = event or _EVENTS.get(act, AuditEvent.CHANGED)
        account_id = session.account.id
        work.tell(records_of(changes, at=self.clock.now(), account_id=account_id, event=told, ground=ground))
        with session.paying(work):
            committed = work.commit()
        if any(change.kind not in _SAVED_ELSEWHERE for change in committed):
            session.changed_at = self.clock.now()
        return committed

    @contextmanager
    def look_at(self, resident_id: ResidentId) -> Iterator[Work]:
        """Read what there is about a resident, and record that it was looked at. Raises NotAllowed."""
        self.refuse_reading()
        with self.open_work() as work:
            yield work
        self.looked_at(resident_id)

    def refuse_reading(self) -> None:
        """Let only roles go on that read files of residents. Raises NotAllowed."""
        self.refuse_unless_sees(Right.RESIDENTS)

    def refuse_unless_sees(self, *places: Right) -> None:
        """Let only roles go on that see one of these places, in the window and in the shell. Raises NotAllowed."""
        if self.session.may_see.isdisjoint(places):
            raise NotAllowed(self.session.account.role)

    def looked_at(self, *resident_ids: ResidentId) -> None:
        """Record whose facts were shown, in one commit; shown again within a quarter of an hour is the same look."""
        now = self.clock.now()
        anew = [one for one in sorted(set(resident_ids)) if self.session.looks_anew(one, now)]
        for resident_id in anew:
            self.session.owe(AuditEvent.LOOKED_AT, now, resident_id, ())
        if anew:
            self._keep_owed()

    def searched(self) -> None:
        """Record that somebody searched, once a minute, and not for what: that would stay when a person is erased."""
        if self.session.looks_anew(None, self.clock.now()):
            self.note(AuditEvent.SEARCHED)

    def note(self, event: AuditEvent, resident_id: ResidentId | None = None, subject_ids: tuple[str, ...] = ()) -> None:
        """Record what changes nothing in the desk: a look, a search, a lock.

        What cannot be kept now is owed: the next commit keeps it. Reading goes on where the disk is full.
        """
        self.session.owe(event, self.clock.now(), resident_id, subject_ids)
        self._keep_owed()

    def _keep_owed(self) -> None:
        try:
            with self.open_work() as work, self.session.paying(work):
                work.commit()
        except DeskError as refused:
            if isinstance(refused, FileError):
                self.announce(Changed(frozenset(), Act.CHANGED, can_undo=False, is_saved=False))

    @contextmanager
    def look(self) -> Iterator[Work]:
        """Read within one unit of work; nothing is committed."""
        with self.open_work() as work:
            yield work


class UndoService:
    """Takes back acts, newest first, until the desk locks."""

    def __init__(self, room: Room) -> None:
        self._room = room

    @property
    def can_undo(self) -> bool:
        """Say whether there is something to take back."""
        return bool(self._room.history.done)

    def undo(self) -> Act:
        """Take back the newest act and return what it was.

        A consent is never taken away: undoing marks the new record as entered in error, and brings back
        a record that was changed.

        Raises:
            NothingToUndo: nothing was done yet.
            UndoConflict: it was changed again by another act in the meantime; older acts can still be taken back.

        """
        history = self._room.history
        if not history.done:
            raise NothingToUndo
        done = history.done[-1]
        try:
            with self._room.open_work() as work:
                for change in reversed(done.changes):
                    _take_back(work, change, done.act)
                changes = self._room.commit(work, Act.UNDONE)
        except UndoConflict:
            history.done.pop()
            raise
        history.done.pop()
        self._room.announce(Changed(frozenset(change.kind for change in changes), Act.UNDONE, can_undo=False))
        return done.act


def _take_back(work: Work, change: Change, act: Act) -> None:
    repository = work.repository(change.kind)
    known = change.after or change.before
    if known is None:
        return
    if repository.find(known.id) != change.after:
        raise UndoConflict(act)
    if change.before is not None:
        repository.put(change.before)
    elif isinstance(change.after, Consent):
        repository.put(marked_in_error(change.after))
    else:
        repository.remove(known.id)
