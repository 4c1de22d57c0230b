"""How every act of the desk runs: one unit of work, one commit, one bell, one entry to undo."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum

from connector_desk.domain.consent import Consent, marked_in_error
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import FileError, NothingToUndo, UndoConflict
from connector_desk.services.ports import Change, Clock, OpenWork, Random, Work


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
    UNDONE = "undone"


@dataclass(frozen=True)
class Changed:
    """Something changed: which kinds, by which act. Pages that show one of the kinds ask again."""

    topics: frozenset[Kind]
    act: Act
    can_undo: bool = True
    is_saved: bool = True


Announce = Callable[[Changed], None]

# Records of what left the house are truth, not work: undo passes them by.
_RECORDS = frozenset({Kind.DISCLOSURES, Kind.PRINTOUTS})


@dataclass(frozen=True)
class Done:
    """One act that can be undone."""

    act: Act
    changes: tuple[Change, ...]


@dataclass
class History:
    """What was done since the desk was opened, newest last. Kept in memory only, gone at lock."""

    done: list[Done] = field(default_factory=list)

    def push(self, done: Done) -> None:
        """Remember an act, unless nothing in it can be undone."""
        changes = tuple(change for change in done.changes if change.kind not in _RECORDS)
        if changes:
            self.done.append(Done(done.act, changes))


@dataclass(frozen=True)
class Room:
    """What each service works with; one for the whole desk."""

    open_work: OpenWork
    clock: Clock
    random: Random
    announce: Announce
    history: History = field(default_factory=History)

    @contextmanager
    def act(self, act: Act) -> Iterator[Work]:
        """Run one act: commit at the end, remember it for undo, ring the bell. Nothing happens on an error.

        Raises:
            FileError: it could not be kept, which is announced too; beside it whatever the act raises.

        """
        try:
            with self.open_work() as work:
                yield work
                changes = work.commit()
        except FileError:
            self.announce(Changed(frozenset(), act, can_undo=False, is_saved=False))
            raise
        self.history.push(Done(act, changes))
        self.announce(Changed(frozenset(change.kind for change in changes), act, bool(changes)))

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
                changes = work.commit()
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
