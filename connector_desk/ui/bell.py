"""The one bell of the window: services say what changed, open pages ask again."""

import threading
from collections import deque
from collections.abc import Hashable
from enum import Enum
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QObject, Signal

_all: "WeakSet[Bell]" = WeakSet()


class Undo(Enum):
    """What undo takes back after something changed."""

    SAME = "same"
    """What it took back before: a record of the program itself, a sheet that left."""
    THIS = "this"
    """What was done just now."""
    OLDER = "older"
    """Something before that: what was done last is taken back itself, or erased."""


class Bell(QObject):
    """Carries topics from the services' announcements to whoever listens, on the thread of the window.

    What is rung on another thread waits for `deliver_late`: no Qt object is touched there.
    """

    changed = Signal(object)
    undoChanged = Signal(object)
    """What undo takes back now, told before `changed`; what changes no topic is not told."""
    savingFailed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = threading.get_ident()
        self._late: deque[tuple[frozenset[Hashable], Undo] | None] = deque()
        _all.add(self)

    def ring(self, topics: frozenset[Hashable], undo: Undo = Undo.SAME) -> None:
        """Tell everybody that these topics changed, and what undo takes back now."""
        self._tell((topics, undo))

    def warn(self) -> None:
        """Tell everybody that something could not be saved."""
        self._tell(None)

    def deliver(self) -> None:
        """Tell what came from other threads."""
        while self._late:
            self._sound(self._late.popleft())

    def _tell(self, change: tuple[frozenset[Hashable], Undo] | None) -> None:
        if threading.get_ident() == self._home:
            self._sound(change)
        else:
            self._late.append(change)

    def _sound(self, change: tuple[frozenset[Hashable], Undo] | None) -> None:
        if change is None:
            self.savingFailed.emit()
            return
        topics, undo = change
        if topics:
            self.undoChanged.emit(undo)
        self.changed.emit(topics)


def deliver_late() -> None:
    """Let each bell tell what a job on another thread changed."""
    for bell in list(_all):
        if shiboken6.isValid(bell):
            bell.deliver()
