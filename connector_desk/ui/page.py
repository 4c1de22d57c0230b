"""What every page of the window is: it refreshes, it opens one thing by id, it asks to go elsewhere."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from connector_desk.ui.widgets.painting import Ground


class Page(Ground):
    """Base of all pages.

    Set `topics` to what the page shows; the window calls `refresh` when one of them changed (at once when the
    page is in sight, else when it comes in sight). Lay out into `self.column`, which has the page's margins.
    """

    goAsked = Signal(str, str)
    """Place value (`Place.RESIDENTS.value`) and an id, or an empty text for the place itself."""
    noticeAsked = Signal(str)
    """A whole sentence to show at the foot of the window, such as "Removed. Ctrl Z brings it back"."""

    remarkAsked = Signal(str)
    """A sentence for the same place about something that is no act, so that nothing can be undone."""
    deskChanged = Signal(object)
    """The desk was opened anew: another window must come over it."""
    lockAsked = Signal()
    """There is nothing left here to work with."""

    topics: frozenset[Hashable] = frozenset()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("table", parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 18, 24, 16)
        self.column.setSpacing(8)

    def refresh(self) -> None:
        """Ask the services again and show what they say; keep selection and what is being typed."""

    def open(self, thing_id: str) -> None:
        """Show one thing by its id; pages with nothing to open ignore it."""

    def has_unsaved(self) -> bool:
        """Say whether something was typed here that would be lost when the desk locks."""
        return False

    def enter(self) -> None:
        """Put the focus where work starts, unless it is in the page already; called when the page comes in sight."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            return
        first = self.nextInFocusChain()
        while first is not None and first is not self and self.isAncestorOf(first):
            if first.focusPolicy() & Qt.FocusPolicy.TabFocus and first.isEnabled() and first.isVisibleTo(self):
                first.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            first = first.nextInFocusChain()
