"""What every page of the window is: it refreshes, it opens one thing by id, it asks to go elsewhere."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import NotFound
from connector_desk.services.drafts import DraftKey
from connector_desk.ui.areas import Areas
from connector_desk.ui.keeping import Drafts, Keeper
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.painting import Ground


class Page(Ground):
    """Base of all pages.

    Set `topics` to what the page shows; the window calls `refresh` when one of them changed (at once when the
    page is in sight, else when it comes in sight). Lay out into `self.column`, which has the page's margins.
    A page with forms says its `place` and has `drafts`, and `areas` where one of them asks for a neighbourhood.
    """

    goAsked = Signal(str, str)
    """Place value (`Place.RESIDENTS.value`) and an id, or an empty text for the place itself."""
    noticeAsked = Signal(str)
    """A whole sentence to show at the foot of the window, such as "Removed. Ctrl Z brings it back"."""
    remarkAsked = Signal(str)
    """A sentence for the same place about something that is no act, so that nothing can be undone."""
    resumeAsked = Signal(object)
    """The DraftKey of a form to go on with, on whatever page it is."""
    deskChanged = Signal(object)
    """The desk was opened anew: another window must come over it."""
    lockAsked = Signal()
    """There is nothing left here to work with."""

    replaceAsked = Signal(object)
    """A backup that was looked into shall stand in place of this desk."""

    topics: frozenset[Hashable] = frozenset()
    place: Place
    drafts: Drafts
    areas: Areas

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("table", parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 18, 24, 16)
        self.column.setSpacing(8)

    def refresh(self) -> None:
        """Ask the services again and show what they say; keep selection and what is being typed."""

    def open(self, thing_id: str) -> None:
        """Show one thing by its id; pages with nothing to open ignore it."""

    def selected_id(self) -> str:
        """Return what `open` takes to come back to what is chosen here, or an empty text; ids only, no words."""
        return ""

    def resume(self, form: str, about_id: str) -> None:
        """Open a form again, with what was typed in it. Raises NotFound where what it is about is gone."""
        raise NotFound(Kind.DRAFTS, f"{form} {about_id}")

    def cover(self) -> None:
        """Put away what is shown only while somebody looks on: the curtain falls. Most pages have nothing like that."""

    def keep_drafts(self) -> bool:
        """Keep at once what is being typed here; say whether all of it is kept."""
        kept = [keeper.flush() for keeper in self.findChildren(Keeper)]
        return all(kept)

    def end_drafts(self) -> None:
        """Keep what is being typed here for the last time: the desk closes."""
        for keeper in self.findChildren(Keeper):
            keeper.rest()

    def being_typed(self) -> DraftKey | None:
        """Return which form holds words that are not saved, the one on top first."""
        return next((one.key for one in reversed(self.findChildren(Keeper)) if one.has_words), None)

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


def page_around(widget: QWidget) -> Page:
    """Return the page on which a widget stands, or over which a form is open."""
    around = widget.parentWidget()
    while not isinstance(around, Page):
        assert around is not None, "forms that keep what is typed open over a page"
        around = around.parentWidget()
    return around
