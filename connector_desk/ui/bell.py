"""The one bell of the window: services say what changed, open pages ask again."""

from collections.abc import Hashable

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    """Carries topics from the services' announcements to whoever listens, on the GUI thread."""

    changed = Signal(object)
    savingFailed = Signal()

    def ring(self, topics: frozenset[Hashable]) -> None:
        """Tell everybody that these topics changed."""
        self.changed.emit(topics)

    def warn(self) -> None:
        """Tell everybody that something could not be saved."""
        self.savingFailed.emit()
