"""Walks through the whole window with the sample on it: each page, each first detail, each panel, each dialog."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from connector_desk import bootstrap
from connector_desk.bootstrap import speech
from connector_desk.services.drafts import DraftKey
from connector_desk.ui import theme
from connector_desk.ui.panels.print_aside import PrintAside
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.buttons import DeskButton, FilterButton
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.window import MainWindow
from connector_desk.ui.words import DeskTranslator
from tests.conftest import PASSPHRASE

DETAILS = 2
VISIT_MS = 25


class Stretched:
    """Answers with sentences that are two fifths longer than those of a language."""

    def __init__(self, sentences) -> None:
        self._sentences, self.language = sentences, sentences.language

    def __getattr__(self, name):
        return getattr(self._sentences, name)

    def find(self, context, text, comment="", count=-1):
        found = self._sentences.find(context, text, comment, count)
        return _stretch(found) if found else found

    def translate(self, context, text, comment="", count=-1):
        return _stretch(self._sentences.translate(context, text, comment, count))


def _stretch(text: str) -> str:
    # Names of days and letters in a grid stay short in every language.
    more = round(len(text) * 0.4) if len(text) > 4 else 0
    return text + (" enlangerenlanger"[:more] if more < 17 else " en langer" * (more // 10))


@contextmanager
def whole_window(
    folder,
    size,
    scale,
    sentences,
    scheme="light",
    *,
    prepare: Callable[[bootstrap.OpenDesk], None] = lambda _desk: None,
) -> Iterator[MainWindow]:
    """Open the desk in that folder in a window of that size and text, with these sentences; `prepare` adds to it."""
    app, kept = QApplication.instance(), speech.loaded
    translator = DeskTranslator(sentences)
    app.installTranslator(translator)
    speech.loaded = lambda _language: sentences
    theme.apply(app, scheme, scale)
    desk = bootstrap.open_desk(folder, PASSPHRASE)
    prepare(desk)
    window = bootstrap.main_window(desk)
    try:
        window.resize(*size)
        window.show()
        yield window
    finally:
        window.close()
        window.deleteLater()
        settle()
        desk.close()
        speech.loaded = kept
        app.removeTranslator(translator)


def every_place(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Return name and widget of each page, as it stands and with a first detail open."""
    for place in Place:
        page = _go(window, place)
        yield place.value, page
        for row_id in _rows(page):
            page.open(row_id)
            settle()
            yield f"{place.value} {row_id[:8]}", page


def every_view(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Return name and widget of each view, in sight while it is looked at."""
    yield from every_place(window)
    yield from _panels(window)
    yield from around_a_resident(window)
    yield from _resumed(window)
    seen: set[str] = set()
    for place in Place:
        for row_id in ("", *_rows(_go(window, place))[:1]):
            for label in _labels(_fresh(window, place, row_id)):
                yield from _behind(window, place, row_id, label, seen)


def settle(milliseconds: int = VISIT_MS) -> None:
    """Let layouts, paint and jobs beside the window be done."""
    until = time.monotonic() + milliseconds / 1000
    while True:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if time.monotonic() >= until:
            return


def _go(window: MainWindow, place: Place) -> QWidget:
    window.go(place)
    settle()
    return window.page(place)


def _fresh(window: MainWindow, place: Place, row_id: str) -> QWidget:
    page = _go(window, place)
    if row_id:
        page.open(row_id)
    settle()
    return page


def _rows(page: QWidget) -> list[str]:
    # What was printed before is told there; it opens nothing.
    every = (one for one in page.findChildren(RowList) if not isinstance(one.parent(), PrintAside))
    lists = [one for one in every if one.isVisibleTo(page)]
    ids = [one.model.row_at(at).id for one in lists for at in range(min(DETAILS, one.model.rowCount()))]
    return list(dict.fromkeys(ids))


def _labels(page: QWidget) -> list[str]:
    return list(dict.fromkeys(one.text() for one in _buttons(page)))


def _buttons(page: QWidget) -> Iterator[DeskButton]:
    return (one for one in page.findChildren(DeskButton) if one.isVisible() and one.isEnabled())


def _panels(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.go(Place.TODAY)
    for name in ("_search", "_help"):
        panel = getattr(window, name)
        panel.draw()
        settle()
        yield name.strip("_"), panel
        panel.leave()


def around_a_resident(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Show what lies two presses behind a profile: the large ecogram with its paper, the wheel with its form."""
    page = _go(window, Place.RESIDENTS)
    rows = _rows(page)
    if not rows:
        return
    page.open(rows[0])
    for name, opened, asked in (
        ("ecogram", page.profile.network.largeAsked, page.ecogram.printAsked),
        ("wheel", page.profile.views.togetherAsked, page.wheel.addAsked),
    ):
        opened.emit()
        settle()
        yield name, page
        asked.emit()
        settle(10 * VISIT_MS)
        for dialog in _dialogs():
            yield from _dialog(f"{name} dialog", dialog)
            dialog.done(0)
            settle()


def _resumed(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Show the forms to which no button of a page leads at once: the text of a letter, the neighbourhoods."""
    for place, form, about in ((Place.HANDOVERS, "letter text", "consultation:nl"), (Place.TODAY, "areas", "")):
        window.resume(DraftKey(place.value, form, about))
        settle()
        for dialog in _dialogs():
            yield form, dialog
            dialog.done(0)
        settle()


def _behind(window, place, row_id, label, seen) -> Iterator[tuple[str, QWidget]]:
    """Press one button on a fresh page; show what comes, then take back what it did."""
    page = _fresh(window, place, row_id)
    button = next((one for one in _buttons(page) if one.text() == label), None)
    if button is None:
        return
    button.click()
    settle()
    dialogs = _dialogs()
    for dialog in dialogs:
        known = f"{type(dialog).__name__} {dialog.accessibleName()}"
        if known not in seen and not isinstance(dialog, QFileDialog | QMessageBox):
            seen.add(known)
            yield from _dialog(known, dialog)
        dialog.done(0)
        settle()
    if not dialogs and window.place is place and not isinstance(button, FilterButton):
        yield f"{place.value}: {label}", page
    window.undoAsked.emit()
    settle()


def _dialog(name: str, dialog: QDialog) -> Iterator[tuple[str, QWidget]]:
    yield name, dialog
    for more in [one for one in _buttons(dialog) if one.isCheckable() and not one.isChecked()]:
        if more.isVisible():
            more.click()
            settle()
            yield f"{name}: {more.text()}", dialog


def _dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
