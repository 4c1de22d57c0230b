"""The window over an open desk: its bell, its counts, its lock, its undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from connector_desk.bootstrap.desk import OpenDesk, nothing
from connector_desk.bootstrap.pages import pages
from connector_desk.bootstrap.safety import caretaker_of, safe_services
from connector_desk.bootstrap.speech import words
from connector_desk.device.places import settings_file
from connector_desk.domain import errors
from connector_desk.domain.entity import Kind
from connector_desk.services.acts import Act
from connector_desk.words.errors import explain as explained

if TYPE_CHECKING:
    from connector_desk.services.acts import Changed
    from connector_desk.ui.bell import Bell
    from connector_desk.ui.places import Place
    from connector_desk.ui.window import MainWindow


def main_window(desk: OpenDesk) -> MainWindow:
    """Return the window over an open desk; it hears what changes and takes back what was done."""
    from connector_desk.ui import rights
    from connector_desk.ui.bell import Bell
    from connector_desk.ui.panels.today_search import SearchGroups
    from connector_desk.ui.places import Place
    from connector_desk.ui.warming import Warming
    from connector_desk.ui.window import MainWindow

    bell, session, caretaker = Bell(), desk.room.session, caretaker_of(desk)
    seen = [Place(right) for right in session.may_see]
    rights.hold(session.may_change, seen)
    desk.tell(partial(_ring, bell))
    made = pages(desk, caretaker, partial(safe_services, desk, caretaker))
    window = MainWindow(
        {place: make for place, make in made.items() if place in seen},
        bell=bell,
        counts=_counts(desk, seen),
        find=SearchGroups(search=desk.search, words=words(), clock=desk.clock).find,
        settings_file=settings_file(),
        person=session.account.name,
    )
    if desk.was_reopened:
        window.go(Place.VAULT)
        if desk.fault is None:
            window.tell(words().translate("Bootstrap", "The lock is changed. All passphrases stay."), can_undo=False)
    _let_switch(desk, window)
    window.undoAsked.connect(lambda: _undo(desk, window))
    bell.changed.connect(lambda topics: _set_lock(desk, window) if Kind.DESK in topics else None)
    _set_lock(desk, window)
    desk.keep_before_close(window.end_drafts)
    window.destroyed.connect(lambda: desk.keep_before_close(nothing))
    Warming(desk.free_texts.warm_up, window)
    caretaker.setParent(window)
    window.lockBegins.connect(caretaker.close)
    caretaker.begin()
    return window


def _ring(bell: Bell, changed: Changed) -> None:
    from connector_desk.ui.bell import Undo

    if not changed.is_saved:
        bell.warn()
        return
    rest = Undo.OLDER if changed.act in {Act.ERASED, Act.UNDONE} else Undo.SAME
    bell.ring(changed.topics, Undo.THIS if changed.can_undo else rest)


def _set_lock(desk: OpenDesk, window: MainWindow) -> None:
    settings = desk.desk_settings.settings()
    window.lock_after(settings.lock_after_minutes * 60_000, settings.lock_at_counter_after_minutes * 60_000)


def _counts(desk: OpenDesk, seen: Sequence[Place]) -> Callable[[], dict[Place, int]]:
    """Count who waits in the places that are there; who does not see handovers is told of nobody who waits for word."""
    from connector_desk.ui.places import Place

    counted = {Place.TODAY: desk.today.waiting_count, Place.WALK_IN: desk.reads.open_contacts}
    needed = {Place.TODAY: Place.HANDOVERS, Place.WALK_IN: Place.WALK_IN}
    return lambda: {place: count() for place, count in counted.items() if needed[place] in seen}


def _let_switch(desk: OpenDesk, window: MainWindow) -> None:
    from connector_desk.ui.dialogs.switch import Switching

    switching = Switching(desk.accounts, words(), window)
    window.switchAsked.connect(switching.ask)
    switching.lockAsked.connect(window.lockAsked)
    switching.switchDone.connect(lambda: window.deskChanged.emit(desk))


def _undo(desk: OpenDesk, window: MainWindow) -> None:
    try:
        desk.undo.undo()
    except errors.DeskError as refused:
        window.tell(explained(refused, words()).sentence, can_undo=False)
        return
    said = words().translate("Bootstrap", "It is back as it was.")
    window.tell(said, can_undo=desk.undo.can_undo, is_undone=True)
