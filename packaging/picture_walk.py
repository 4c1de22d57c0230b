"""A walk through the window: each page, each detail, each panel over it, and each dialog that a button opens."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from pictures import ORGANIZATION, PASSPHRASE
from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

import connector_desk.ui  # noqa: F401 - holds on to None before PySide6 is used
from connector_desk import bootstrap
from connector_desk.bootstrap import speech
from connector_desk.device.resources import i18n_folder, resources_folder
from connector_desk.domain.account import Role
from connector_desk.domain.backup import Secret
from connector_desk.domain.errors import DeskDamaged, WaitFirst, WrongPassphrase
from connector_desk.store.slots import FLOOR
from connector_desk.ui import theme
from connector_desk.ui.damage import Damaged
from connector_desk.ui.first_start import FirstStarting, NewDesk
from connector_desk.ui.first_window import street_window
from connector_desk.ui.pages.handovers import HandoversPage
from connector_desk.ui.places import Place
from connector_desk.ui.recovery_boxes import RENEW_WIDTH, Recovering, RenewBox
from connector_desk.ui.start import prepare
from connector_desk.ui.street_window import StreetWindow
from connector_desk.ui.unlock import Unlocking, WaysIn
from connector_desk.ui.widgets.buttons import DeskButton
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.window import MainWindow
from connector_desk.words.catalogue import Catalogue

DETAILS = 3
SECONDS_TO_SETTLE = 0.25


@dataclass(frozen=True)
class Wear:
    """How the pictures are drawn."""

    language: str
    scheme: str
    size: tuple[int, int]
    scale: float
    has_dialogs: bool = True


def walk(desk_folder: Path, folder: Path, wear: Wear) -> list[str]:
    """Draw everything and return the names of the files."""
    app = QApplication(["pictures"])
    words = bootstrap.words(wear.language)
    # The builder speaks one language; here it speaks the one that is asked for.
    speech.loaded = partial(lambda kept, _language: kept, words)  # type: ignore[assignment]
    prepare(app, resources_folder(), words, is_dark=wear.scheme == "dark")
    theme.load_fonts(resources_folder() / "fonts")
    _dress(app, wear)
    return _Walk(folder, wear).all(desk_folder)


def _dress(app: QApplication, wear: Wear) -> None:
    theme.apply(app, theme.Scheme(wear.scheme), wear.scale)


class _Walk:
    """Goes from place to place with one desk, and keeps the names of what was drawn."""

    def __init__(self, folder: Path, wear: Wear) -> None:
        self._folder, self._wear = folder, wear
        self._names: list[str] = []
        self._dialogs: set[str] = set()

    def all(self, desk_folder: Path) -> list[str]:
        """Draw the doors, the places, the panels, and last the dialogs: opening those changes the desk."""
        self._unlock()
        desk = self._first_start(desk_folder)
        self._forgotten(desk, desk_folder)
        desk.accounts.add("Wim", Role.VOLUNTEER_COORDINATOR, PASSPHRASE)
        desk.accounts.add("Yusuf", Role.WALK_IN, PASSPHRASE)
        desk.backups.make(desk.backups.state().places[0].place)
        window = bootstrap.main_window(desk)
        window.resize(*self._wear.size)
        window.show()
        for place in Place:
            self._place(window, place)
        self._panels(window)
        for place in Place if self._wear.has_dialogs else ():
            self._dialogs_of(window, place)
        _press(window, Qt.Key.Key_F8)
        for dialog in _open_dialogs():
            self._draw_dialog(dialog, Place.TODAY)
        window.close()
        desk.close()
        return self._names

    def _street(self, *, has_box: bool) -> StreetWindow:
        words = Catalogue.load(i18n_folder(), self._wear.language)
        street = street_window(words, is_dark=self._wear.scheme == "dark", has_box=has_box)
        street.resize(*self._wear.size)
        street.show()
        street.activateWindow()
        return street

    def _unlock(self) -> None:
        """Draw the box, a wrong passphrase, a wait, and a desk of which something is lost."""
        street = self._street(has_box=True)
        ways = WaysIn(lambda: bootstrap.recovery(self._folder))
        box = Unlocking(street, str, lambda _e: ("", "", ""), int, ways).box
        self._draw(street, "unlock")
        box.refuse(bootstrap.explain(WrongPassphrase()))
        self._draw(street, "unlock-refused")
        box.refuse((*bootstrap.explain(WaitFirst(8))[:2], ""))
        box.hold(8)
        box.offer_recovery()
        self._draw(street, "unlock-wait")
        _away(street)
        street = self._street(has_box=True)
        unlocking = Unlocking(street, str, bootstrap.explain, int, ways)
        damage = DeskDamaged(Path("desk"), ("chain",))
        damaged = Damaged(street, damage, Secret(PASSPHRASE), bootstrap.help_for(self._folder), unlocking)
        self._draw(street, "unlock-damaged")
        damaged.show_restore()
        self._draw(street, "unlock-restore")
        _away(street)

    def _first_start(self, desk_folder: Path) -> bootstrap.OpenDesk:
        """Go through the three steps as a person would, and return the desk that was made."""

        def create(wanted: NewDesk) -> bootstrap.OpenDesk:
            return bootstrap.create_desk(
                desk_folder, wanted.passphrase, wanted.organization, wanted.has_sample, FLOOR, wanted.person
            )

        made: list[bootstrap.OpenDesk] = []
        street = self._street(has_box=False)
        starting = FirstStarting(street, create, bootstrap.explain, bootstrap.recovery(desk_folder))
        starting.deskOpened.connect(made.append)
        _settle()
        _type(ORGANIZATION, Qt.Key.Key_Return)
        _type("Noor", Qt.Key.Key_Return)
        _type("", Qt.Key.Key_Tab, Qt.Key.Key_Space)
        self._draw(street, "first-start")
        _type("", Qt.Key.Key_Return)
        self._draw(street, "first-start-2")
        _type(starting.box.choice.passphrase(), Qt.Key.Key_Return)
        while starting.box.at < 2:
            _settle()
        for _ in range(8):
            _settle()
        self._draw(street, "first-start-3")
        starting.box.stepsDone.emit()
        _away(street)
        return made[0]

    def _forgotten(self, desk: bootstrap.OpenDesk, desk_folder: Path) -> None:
        """Draw the way of the recovery sheet."""
        recovery = bootstrap.recovery(desk_folder)
        street = self._street(has_box=False)
        recovering = Recovering(street, recovery, bootstrap.explain, None, street)
        self._draw(street, "recover")
        _type("7K4M2 ABCDE")
        self._draw(street, "recover-mistyped")
        renew = RenewBox(desk, recovery, bootstrap.explain)
        street.show_sheet(renew, RENEW_WIDTH)
        renew.start()
        self._draw(street, "recover-renew")
        recovering.deleteLater()
        _away(street)

    def _place(self, window: MainWindow, place: Place) -> None:
        window.go(place)
        self._draw(window, place.value)
        page = window.page(place)
        for at, row_id in enumerate(self._rows(page, place), start=1):
            page.open(row_id)
            self._draw(window, f"{place.value}-{at}")
        if place is Place.WALK_IN:
            _press(window, Qt.Key.Key_Escape)
            _type("ik krijg mijn deur niet meer open, morgen word ik uit huis gezet")
            self._draw(window, f"{place.value}-typed")
        if isinstance(page, HandoversPage):
            for at, row_id in enumerate(self._rows(page, place), start=1):
                page.list.handoverOpened.emit(row_id)
                self._draw(window, f"{place.value}-letter-{at}")
                _press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
                self._draw(window, f"{place.value}-giving-{at}")
                _press(window, Qt.Key.Key_Escape)

    def _rows(self, page: QWidget, place: Place) -> list[str]:
        """Return the ids of the first rows of the list that leads a page; of each list where papers stand ready."""
        every = [one for one in page.findChildren(RowList) if one.model.rowCount()]
        # A page that shows one thing hides the list that leads to it.
        lists = [one for one in every if one.isVisibleTo(page)] or every
        lists = {Place.TODAY: [], Place.PRINT: lists}.get(place, lists[:1])
        ids = [one.model.row_at(at).id for one in lists for at in range(min(DETAILS, one.model.rowCount()))]
        return list(dict.fromkeys(ids))

    def _panels(self, window: MainWindow) -> None:
        window.go(Place.TODAY)
        _press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self._draw(window, "search-empty")
        _type("sam")
        self._draw(window, "search")
        for _ in ("empty the field", "leave"):
            _press(window, Qt.Key.Key_Escape)
        _press(window, Qt.Key.Key_F1)
        self._draw(window, "help")
        _press(window, Qt.Key.Key_Escape)
        _press(window, Qt.Key.Key_F9)
        self._draw(window, "curtain")
        _press(window, Qt.Key.Key_F9)

    def _dialogs_of(self, window: MainWindow, place: Place) -> None:
        """Press every button in sight, and each that comes in sight by it, with nothing open and with a detail open."""
        for row_id in ("", *self._rows(window.page(place), place)[:1]):
            for first in self._offered(window, place, row_id, ()):
                self._offered(window, place, row_id, (first,))
                more = self._labels(window.page(place))
                self._undo(window)
                known = self._offered(window, place, row_id, ())
                for second in (label for label in more if label not in known):
                    self._offered(window, place, row_id, (first, second))
                    self._undo(window)

    def _offered(self, window: MainWindow, place: Place, row_id: str, presses: tuple[str, ...]) -> list[str]:
        """Go to the place afresh, press these buttons one after the other, and return what can be pressed then."""
        window.go(place)
        page = window.page(place)
        # Among the papers there is always one open.
        if row_id or place is not Place.PRINT:
            page.open(row_id)
        _settle()
        for label in presses:
            found = self._named(window.page(place)).get(label)
            if found is None or window.place is not place:
                return []
            found.click()
            _settle()
            for dialog in _open_dialogs():
                self._draw_dialog(dialog, place)
        return self._labels(page)

    def _undo(self, window: MainWindow) -> None:
        window.undoAsked.emit()
        _settle()

    def _labels(self, page: QWidget) -> list[str]:
        return list(self._named(page))

    def _named(self, page: QWidget) -> dict[str, DeskButton]:
        """Return the buttons in sight by their words; the second with the same words is "Words 2"."""
        named: dict[str, DeskButton] = {}
        for button in self._buttons(page):
            same = sum(one.text() == button.text() for one in named.values())
            named[button.text() + (f" {same + 1}" if same else "")] = button
        return named

    def _draw_dialog(self, dialog: QDialog, place: Place) -> None:
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", type(dialog).__name__).lower()
        known = f"{name} {dialog.accessibleName()}"
        if not isinstance(dialog, QFileDialog | QMessageBox) and known not in self._dialogs:
            self._dialogs.add(known)
            number = sum(one.partition(" ")[0] == name for one in self._dialogs)
            self._draw(dialog, f"dialog-{place.value}-{name}" + (f"-{number}" if number > 1 else ""))
        dialog.done(0)
        _settle()

    def _buttons(self, page: QWidget) -> Iterator[DeskButton]:
        return (one for one in page.findChildren(DeskButton) if one.isVisible() and one.isEnabled())

    def _draw(self, window: QWidget, name: str) -> None:
        """Draw a window as the screen has it: QWidget.grab() spoils the layouts of the pages that lie hidden in it."""
        _settle()
        file = self._folder / f"{name}.png"
        if not window.screen().grabWindow(window.winId()).save(str(file)):
            raise OSError(f"{file} could not be written.")
        self._names.append(file.name)


def _away(street: QWidget) -> None:
    street.close()
    street.deleteLater()
    _settle()


def _press(window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    window.activateWindow()
    _settle()
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
    _settle()


def _type(text: str, *keys: Qt.Key) -> None:
    """Type where the focus is."""
    QTest.keyClicks(_focus(), text)
    for key in keys:
        QTest.keyClick(_focus(), key)
    _settle()


def _focus() -> QWidget:
    found = QApplication.focusWidget()
    if found is None:
        raise RuntimeError("Nothing has the focus, so there is nowhere to type.")
    return found


def _open_dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def _settle() -> None:
    """Let what was asked for be done: layouts, paint, and jobs beside the window."""
    until = time.monotonic() + SECONDS_TO_SETTLE
    while time.monotonic() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.01)
