"""The window: rail, pages, curtain, search and notices. It knows navigation and nothing else."""

from collections.abc import Callable, Hashable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.errors import NotAllowed, NotFound
from connector_desk.services.drafts import DraftKey
from connector_desk.ui.bell import Bell
from connector_desk.ui.focus import FocusPlace
from connector_desk.ui.page import Page
from connector_desk.ui.places import NEXT_VISITOR, Place, Whereabouts
from connector_desk.ui.quiet import QuietWatch
from connector_desk.ui.widgets.curtain import Curtain
from connector_desk.ui.widgets.help_panel import HelpPanel
from connector_desk.ui.widgets.mark import window_icon
from connector_desk.ui.widgets.notice import Notice
from connector_desk.ui.widgets.page_head import go_to_pane
from connector_desk.ui.widgets.painting import Ground
from connector_desk.ui.widgets.rail import Rail
from connector_desk.ui.widgets.search_panel import Find, SearchPanel

PageMaker = Callable[[], Page]
Counts = Callable[[], Mapping[Place, int]]


class MainWindow(Ground):
    """Shows one page of `pages` at a time; each is built on its first visit."""

    lockAsked = Signal()
    lockBegins = Signal()
    """The desk locks now: whoever hears it keeps, before it returns, what would be lost."""
    closeAsked = Signal()
    """Somebody closed the window: the desk is closed as a lock does it, and the program ends."""
    undoAsked = Signal()
    replaceAsked = Signal(object)
    """A backup shall stand in place of this desk, which must be closed for that."""
    switchAsked = Signal()
    """Somebody else wants to take over the open desk."""
    deskChanged = Signal(object)
    """Another window must come over this desk: somebody else works at it, or it was opened anew."""

    def __init__(
        self,
        pages: Mapping[Place, PageMaker],
        *,
        bell: Bell,
        counts: Counts,
        find: Find,
        settings_file: Path | None = None,
        person: str = "",
    ) -> None:
        super().__init__("table")
        self._makers, self._counts, self._settings_file = dict(pages), counts, settings_file
        self._pages: dict[Place, Page] = {}
        self._stale: set[Place] = set()
        self._is_warned = False
        self._place = Place.TODAY
        self._before_curtain: QWidget | None = None
        self._unsaved_since = ""
        self._quiet = QuietWatch(self)
        self._lock_ms = self._lock_at_counter_ms = 0
        self._chosen: dict[Place, str] = {}
        self._build(find, person)
        self._wire(bell)
        self._restore()
        self.mark_saved()
        self.go(next(iter(self._makers)))

    @property
    def place(self) -> Place:
        """The place in sight."""
        return self._place

    def page(self, place: Place) -> Page:
        """Return the page of a place, built if this is the first visit."""
        if place not in self._pages:
            page = self._makers[place]()
            page.goAsked.connect(lambda to, thing_id: self.go(Place(to), thing_id))
            page.noticeAsked.connect(self.tell)
            page.replaceAsked.connect(self.replaceAsked)
            page.remarkAsked.connect(lambda sentence: self.tell(sentence, can_undo=False))
            page.resumeAsked.connect(self.resume)
            page.deskChanged.connect(self.deskChanged)
            page.lockAsked.connect(self.lockAsked)
            self._pages[place] = page
            self._stack.addWidget(page)
            if chosen := self._chosen.pop(place, ""):
                page.open(chosen)
        return self._pages[place]

    def go(self, place: Place, thing_id: str = "") -> None:
        """Bring a place in sight, and one thing in it when an id is given; a place that is not there stays away."""
        if place not in self._makers:
            return
        page = self.page(place)
        if place is not self._place:
            self._notice.hide()
        self._place = place
        self._stack.setCurrentWidget(page)
        self._count_quiet()
        self._rail.select(place)
        if place in self._stale:
            self._stale.discard(place)
            page.refresh()
        if thing_id:
            page.open(thing_id)
        page.enter()
        self._rail.show_counts(self._counts())

    def lock_after(self, quiet_ms: int, at_counter_ms: int) -> None:
        """Ask to be locked when nobody touched the desk for so long; the same times once more begin no new count."""
        if (quiet_ms, at_counter_ms) == (self._lock_ms, self._lock_at_counter_ms):
            return
        self._lock_ms, self._lock_at_counter_ms = quiet_ms, at_counter_ms
        self._count_quiet()

    def whereabouts(self) -> Whereabouts:
        """Return the place in sight and what is chosen in each place."""
        here = {place: page.selected_id() for place, page in self._pages.items()}
        return Whereabouts(self._place, self._chosen | here, self.being_typed())

    def return_to(self, spot: Whereabouts) -> None:
        """Bring back the place and what was chosen; each page opens it when it is built."""
        self._chosen = {place: chosen for place, chosen in spot.chosen.items() if chosen}
        for place, page in self._pages.items():
            if chosen := self._chosen.pop(place, ""):
                page.open(chosen)
        if spot.place in self._makers:
            self.go(spot.place)
        if spot.typing is not None:
            self.resume(spot.typing)

    def resume(self, key: DraftKey) -> bool:
        """Go on with a form, with what was typed in it; say whether what it is about is still there."""
        self.go(Place(key.place))
        try:
            self.page(self._place).resume(key.form, key.about_id)
        except (NotFound, NotAllowed):
            self.go(Place.TODAY)
            said = self.tr("What this is about is not there any more. Your words still wait on Today.")
            self.tell(said, can_undo=False)
            return False
        return True

    def being_typed(self) -> DraftKey | None:
        """Return which form in sight holds words that are not saved, for `resume` after the desk was locked."""
        return self.page(self._place).being_typed()

    def keep_drafts(self) -> bool:
        """Keep at once what is being typed on all pages; say whether all of it is kept."""
        kept = [page.keep_drafts() for page in self._pages.values()]
        return all(kept)

    def end_drafts(self) -> None:
        """Keep what is being typed for the last time: the desk closes."""
        for page in self._pages.values():
            page.end_drafts()

    def tell(self, sentence: str, *, can_undo: bool = True, is_undone: bool = False) -> None:
        """Show a sentence at the foot of the page; `is_undone` where it tells of an undo."""
        self._notice.tell(sentence, can_undo=can_undo, is_undone=is_undone)

    def mark_saved(self) -> None:
        """Let the rail say that everything is saved, with the time of now."""
        self._unsaved_since, self._is_warned = "", False
        self._rail.show_saved(_clock())

    def mark_unsaved(self) -> None:
        """Let the rail say since when something could not be saved; it stays until `mark_saved`."""
        self._unsaved_since = self._unsaved_since or _clock()
        self._rail.show_unsaved(self._unsaved_since)

    def draw_curtain(self) -> None:
        """Cover everything until F9 is pressed again."""
        if self._curtain.isVisible():
            return
        self._search.leave()
        self._help.leave()
        # The curtain says that what was typed is kept.
        self.keep_drafts()
        for page in self._pages.values():
            page.cover()
        self._before_curtain = QApplication.focusWidget()
        self._curtain.close_over(is_saved=not self._unsaved_since)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for the end where somebody closes the window; a computer that shuts down does not wait for a backup."""
        if event.spontaneous() and not QGuiApplication.instance().isSavingSession():  # type: ignore[union-attr]
            event.ignore()
            if self._may_leave():
                self._keep_geometry()
                self.closeAsked.emit()
            return
        self.end_drafts()
        self._keep_geometry()
        super().closeEvent(event)

    def _keep_geometry(self) -> None:
        """Remember where and how large the window was, and nothing else."""
        if self._settings_file is not None:
            settings = QSettings(str(self._settings_file), QSettings.Format.IniFormat)
            settings.setValue("window/geometry", self.saveGeometry())
            settings.sync()

    def _build(self, find: Find, person: str) -> None:
        self.setWindowTitle(self.tr("Connector Desk"))
        self.setWindowIcon(window_icon())
        self._rail = Rail(self._makers, person)
        self._stack = QStackedWidget()
        self._notice = Notice()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self._notice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)
        self._search = SearchPanel(find, self)
        self._help = HelpPanel(self)
        self._curtain = Curtain(self)

    def _wire(self, bell: Bell) -> None:
        bell.changed.connect(self._hear)
        bell.undoChanged.connect(self._notice.hear)
        self._quiet.curtainAsked.connect(self.draw_curtain)
        self._quiet.lockAsked.connect(self.lockAsked)
        bell.savingFailed.connect(self.mark_unsaved)
        self._rail.placeChosen.connect(self.go)
        self._rail.searchAsked.connect(self._search.draw)
        self._rail.curtainAsked.connect(self.draw_curtain)
        self._rail.lockAsked.connect(self.ask_lock)
        self._rail.switchAsked.connect(self._ask_switch)
        self._notice.undoPressed.connect(self.undoAsked)
        self._search.foundChosen.connect(lambda kind, thing_id: self.go(Place(kind), thing_id))
        self._curtain.curtainOpened.connect(self._open_curtain)
        for number, place in enumerate(Place, start=1):
            if place in self._makers:
                self._key(f"Ctrl+{number}", partial(self.go, place))
        if Place.WALK_IN in self._makers:
            self._key("F2", self._welcome)
        self._key("Ctrl+K", self._search.draw)
        self._key("F1", self._help.draw)
        self._key("F6", self._go_to_pane)
        self._key("Shift+F6", partial(self._go_to_pane, is_back=True))
        self._key("F9", self.draw_curtain)
        self._key("F8", self._ask_switch)
        self._key("Ctrl+L", self.ask_lock)
        self._key("Ctrl+Z", self.undoAsked.emit)

    def ask_lock(self) -> None:
        """Ask to be locked; what is being typed is kept first."""
        if self._may_leave():
            self.lockAsked.emit()

    def _ask_switch(self) -> None:
        if self._may_leave():
            self.switchAsked.emit()

    def _count_quiet(self) -> None:
        """At the counter, where the public looks on, the curtain falls halfway."""
        if not self._lock_ms:
            return
        if self._place is Place.WALK_IN:
            self._quiet.allow(self._lock_at_counter_ms, self._lock_at_counter_ms // 2)
        else:
            self._quiet.allow(self._lock_ms)

    def _may_leave(self) -> bool:
        """Keep what is being typed; where the disk does not take it, say so once: who asks again means it."""
        if self.keep_drafts() or self._is_warned:
            return True
        self._is_warned = True
        said = self.tr("What you typed last cannot be kept now. Press once more and it is gone.")
        self.tell(said, can_undo=False)
        return False

    def _welcome(self) -> None:
        """Go to the counter; there, somebody comes in."""
        self.go(Place.WALK_IN, NEXT_VISITOR if self._place is Place.WALK_IN else "")

    def _key(self, keys: str, act: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _hear(self, topics: frozenset[Hashable]) -> None:
        self.mark_saved()
        if not topics:
            return
        self._rail.show_counts(self._counts())
        for place, page in self._pages.items():
            if not page.topics & topics:
                continue
            if place is self._place:
                focus = FocusPlace(page)
                page.refresh()
                # Afterwards: what rang the bell may show something else yet, or close its form.
                QTimer.singleShot(0, self, focus.give_back)
            else:
                self._stale.add(place)

    def _open_curtain(self) -> None:
        # What had the focus may have gone when its page refreshed behind the curtain.
        if self._before_curtain is not None and shiboken6.isValid(self._before_curtain):
            self._before_curtain.setFocus()
        else:
            self.page(self._place).enter()
        self._before_curtain = None

    def _go_to_pane(self, *, is_back: bool = False) -> None:
        page, focus = self.page(self._place), QApplication.focusWidget()
        if not go_to_pane(page, is_back=is_back) and not (focus and page.isAncestorOf(focus)):
            page.enter()

    def _restore(self) -> None:
        self.setMinimumSize(1024, 700)
        self.resize(1280, 800)
        if self._settings_file is not None and self._settings_file.exists():
            kept = QSettings(str(self._settings_file), QSettings.Format.IniFormat).value("window/geometry")
            if kept is not None:
                self.restoreGeometry(kept)


def _clock() -> str:
    return datetime.now().astimezone().strftime("%H:%M")
