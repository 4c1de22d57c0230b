"""The one bell of the window: services say what changed, open pages ask again."""

import threading
from collections import deque
from collections.abc import Hashable
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QObject, Signal

_all: "WeakSet[Bell]" = WeakSet()


class Bell(QObject):
    """Carries topics from the services' announcements to whoever listens, on the thread of the window.

    What is rung on another thread waits for `deliver_late`: no Qt object is touched there.
    """

    changed = Signal(object)
    savingFailed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = threading.get_ident()
        self._late: deque[frozenset[Hashable] | None] = deque()
        _all.add(self)

    def ring(self, topics: frozenset[Hashable]) -> None:
        """Tell everybody that these topics changed."""
        self._tell(topics)

    def warn(self) -> None:
        """Tell everybody that something could not be saved."""
        self._tell(None)

    def deliver(self) -> None:
        """Tell what came from other threads."""
        while self._late:
            self._sound(self._late.popleft())

    def _tell(self, topics: frozenset[Hashable] | None) -> None:
        if threading.get_ident() == self._home:
            self._sound(topics)
        else:
            self._late.append(topics)

    def _sound(self, topics: frozenset[Hashable] | None) -> None:
        if topics is None:
            self.savingFailed.emit()
        else:
            self.changed.emit(topics)


def deliver_late() -> None:
    """Let each bell tell what a job on another thread changed."""
    for bell in list(_all):
        if shiboken6.isValid(bell):
            bell.deliver()
