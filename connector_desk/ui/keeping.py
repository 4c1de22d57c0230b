"""Keeps a form as it is typed: within a second each letter is in the desk, and it comes back from there."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from connector_desk.domain.errors import DeskError
from connector_desk.domain.typed import Typed
from connector_desk.services.drafts import DraftKey, DraftLine
from connector_desk.ui.widgets.typed import Typable, listen

KEEP_AFTER_MS = 600
"""So long after the first letter that is not kept yet; more typing does not put it off."""


class Drafts(Protocol):
    """Where drafts are kept."""

    def new_id(self) -> str: ...  # noqa: D102

    def keep(self, key: DraftKey, title: str, fields: Mapping[str, Typed]) -> None: ...  # noqa: D102

    def find(self, key: DraftKey) -> DraftLine | None: ...  # noqa: D102

    def drop(self, key: DraftKey) -> None: ...  # noqa: D102

    def waiting(self) -> tuple[DraftLine, ...]: ...  # noqa: D102


class Keeper(QObject):
    """The draft of one form, from `begin` to `rest` or `drop`.

    It holds only what differs from how the form began: what somebody else changes meanwhile stays changed. Fields
    in `along` are kept with the others and are no reason to keep anything. `keptChanged` says after each attempt
    whether all that was typed is kept.
    """

    keptChanged = Signal(bool)

    def __init__(
        self,
        drafts: Drafts,
        fields: Mapping[str, Typable],
        title: Callable[[], str],
        parent: QObject,
        along: Mapping[str, Typable] | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafts, self._fields, self._along, self._title = drafts, dict(fields), dict(along or {}), title
        self._start: dict[str, Typed] = {}
        self._kept: dict[str, Typed] = {}
        self._thrown: dict[str, Typed] = {}
        self.key: DraftKey | None = None
        """Which draft it is, while one is being kept."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        for field in (*self._fields.values(), *self._along.values()):
            listen(field, self._hear)

    @property
    def has_words(self) -> bool:
        """Something was typed that the form did not begin with."""
        return self.key is not None and bool(self._changed())

    def begin(self, key: DraftKey) -> DraftLine | None:
        """Keep from now on what is typed; a draft of this form comes back into it and is returned."""
        self.rest()
        self.key, self._start, self._kept = key, self._typed(), {}
        draft = self._drafts.find(key)
        if draft is not None:
            self._kept = dict(draft.fields)
            self._type(draft.fields)
        return draft

    def flush(self) -> bool:
        """Keep now what is not kept yet; say whether all of it is."""
        self._timer.stop()
        changed = self._changed() if self.key is not None else {}
        if self.key is None or changed == self._kept:
            return True
        try:
            if changed:
                self._drafts.keep(self.key, self._title(), changed)
            else:
                self._drafts.drop(self.key)
        except DeskError:
            # The drafts announced it; the next letter tries again.
            self.keptChanged.emit(False)
            return False
        self._kept = changed
        self.keptChanged.emit(True)
        return True

    def rest(self) -> None:
        """Keep what is not kept yet, and then nothing more; the draft waits."""
        self.flush()
        self._end()

    def drop(self) -> None:
        """Let go of the draft: it was saved as what it is, or nobody wants it."""
        if self.key is not None and self._kept:
            try:
                self._drafts.drop(self.key)
            except DeskError:
                self.keptChanged.emit(False)
        self._end()

    def throw_away(self) -> None:
        """Let the form be as it began; `bring_back` undoes that."""
        self._thrown = self._changed()
        self._type(self._start)
        self.flush()

    def bring_back(self) -> None:
        """Put back what was thrown away."""
        self._type(self._thrown)
        self.flush()

    def _end(self) -> None:
        self._timer.stop()
        self.key, self._kept = None, {}

    def _hear(self) -> None:
        if self.key is not None and not self._timer.isActive():
            self._timer.start()

    def _typed(self) -> dict[str, Typed]:
        return {name: field.typed() for name, field in self._fields.items()}

    def _changed(self) -> dict[str, Typed]:
        changed = {name: typed for name, typed in self._typed().items() if typed != self._start[name]}
        return changed | {name: field.typed() for name, field in self._along.items()} if changed else {}

    def _type(self, typed: Mapping[str, Typed]) -> None:
        """Fill in the fields in their own order: some follow others."""
        for name, field in (self._fields | self._along).items():
            if name in typed and field.typed() != typed[name]:
                field.type_again(typed[name])
