from operator import attrgetter
from threading import Thread

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from connector_desk.ui.bell import Bell, Undo
from connector_desk.ui.page import Page
from connector_desk.ui.places import Place
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.page_head import Pane, Panes
from connector_desk.ui.widgets.search_panel import Found, FoundGroup, plain
from connector_desk.ui.window import MainWindow


class NotePage(Page):
    def __init__(self, topic: str):
        super().__init__()
        self.topics = frozenset({topic})
        self.refreshed, self.opened = 0, []
        self.line, self.other = QLineEdit(), QLineEdit()
        self.column.addWidget(Panes([Pane(self.line, 1), Pane(self.other, 1)]))

    def refresh(self):
        self.refreshed += 1

    def open(self, thing_id):
        self.opened.append(thing_id)


@pytest.fixture
def made():
    return []


@pytest.fixture
def bell():
    return Bell()


@pytest.fixture
def window(qtbot, tmp_path, bell, made):
    def maker(place):
        def make():
            made.append(place)
            return NotePage(place.value)

        return make

    def find(text):
        return [FoundGroup("Mensen", "1 gevonden", [Found("residents", "r1", "Samira Amrani")])] if text else []

    shown = MainWindow(
        {place: maker(place) for place in Place},
        bell=bell,
        counts=lambda: {Place.TODAY: 5},
        find=find,
        settings_file=tmp_path / "window.ini",
    )
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    return shown


def press(qtbot, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, held)


CONTROL = Qt.KeyboardModifier.ControlModifier


def test_pages_are_built_on_their_first_visit_and_once(qtbot, window, made):
    assert made == [Place.TODAY]
    press(qtbot, Qt.Key.Key_2, CONTROL)
    press(qtbot, Qt.Key.Key_1, CONTROL)
    press(qtbot, Qt.Key.Key_2, CONTROL)
    assert made == [Place.TODAY, Place.RESIDENTS]
    assert window.place is Place.RESIDENTS


def test_the_bell_refreshes_the_page_in_sight_now_and_the_others_when_they_come(window, bell):
    window.go(Place.RESIDENTS)
    today, residents = window.page(Place.TODAY), window.page(Place.RESIDENTS)
    bell.ring(frozenset({"today", "residents"}))
    assert (today.refreshed, residents.refreshed) == (0, 1)
    bell.ring(frozenset({"volunteers"}))
    window.go(Place.TODAY)
    assert (today.refreshed, residents.refreshed) == (1, 1)


def test_search_opens_what_was_found_by_keyboard_alone(qtbot, window):
    press(qtbot, Qt.Key.Key_K, CONTROL)
    for sign in "sam":
        press(qtbot, sign)
    press(qtbot, Qt.Key.Key_Return)
    assert window.place is Place.RESIDENTS
    assert window.page(Place.RESIDENTS).opened == ["r1"]


def test_esc_takes_the_search_away_and_gives_the_focus_back(qtbot, window):
    window.page(Place.TODAY).other.setFocus()
    press(qtbot, Qt.Key.Key_K, CONTROL)
    assert QApplication.focusWidget() is not window.page(Place.TODAY).other
    press(qtbot, "s")
    press(qtbot, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.page(Place.TODAY).other


class DetailPage(NotePage):
    """Builds its button anew at each refresh, as details do."""

    def __init__(self):
        super().__init__("today")
        self.buttons, self.is_gone = [], False
        self.refresh()

    def refresh(self):
        super().refresh()
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self.buttons = [] if self.is_gone else [QuietButton("Verander")]
        for new in self.buttons:
            self.column.addWidget(new)


def test_a_button_that_is_built_anew_keeps_the_focus(qtbot, bell):
    window = MainWindow({Place.TODAY: DetailPage}, bell=bell, counts=dict, find=lambda _text: [])
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    page = window.page(Place.TODAY)
    page.buttons[0].setFocus()
    bell.ring(frozenset({"today"}))
    qtbot.waitUntil(lambda: page.buttons[0].hasFocus())
    page.is_gone = True
    bell.ring(frozenset({"today"}))
    qtbot.waitUntil(lambda: page.isAncestorOf(QApplication.focusWidget()))


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_does_not_lead_behind_the_curtain(qtbot, window, key):
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.keyClick(window._curtain, key)
    assert window._curtain.hasFocus()


@pytest.mark.parametrize(("draw", "leave"), [("draw_curtain", Qt.Key.Key_F9), ("_search.draw", Qt.Key.Key_Escape)])
def test_what_had_the_focus_may_go_while_it_is_covered(qtbot, window, draw, leave):
    had_focus = QLineEdit(window.page(Place.TODAY))
    had_focus.show()
    had_focus.setFocus()
    attrgetter(draw)(window)()
    shiboken6.delete(had_focus)
    press(qtbot, leave)
    assert not window._curtain.isVisible()
    assert not window._search.isVisible()


def test_the_curtain_swallows_every_key_but_its_own(qtbot, window):
    line = window.page(Place.TODAY).line
    line.setFocus()
    press(qtbot, Qt.Key.Key_F9)
    assert window._curtain.isVisible()
    with qtbot.assertNotEmitted(window.lockAsked):
        press(qtbot, Qt.Key.Key_L, CONTROL)
        press(qtbot, Qt.Key.Key_2, CONTROL)
        press(qtbot, "x")
    assert (window.place, line.text()) == (Place.TODAY, "")
    press(qtbot, Qt.Key.Key_F9)
    assert not window._curtain.isVisible()
    assert QApplication.focusWidget() is line


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_goes_round_on_a_panel(qtbot, window, key):
    press(qtbot, Qt.Key.Key_F1)
    start, seen = QApplication.focusWidget(), []
    for _ in range(12):
        press(qtbot, key)
        assert window._help.isAncestorOf(QApplication.focusWidget())
        seen.append(QApplication.focusWidget())
    assert start in seen
    assert len(set(seen)) > 1


def test_locking_asks_once_where_the_disk_does_not_take_what_was_typed(qtbot, window, bell):
    page = window.page(Place.WALK_IN)
    page.keep_drafts = lambda: False
    with qtbot.assertNotEmitted(window.lockAsked):
        press(qtbot, Qt.Key.Key_L, CONTROL)
    with qtbot.waitSignal(window.lockAsked):
        press(qtbot, Qt.Key.Key_L, CONTROL)
    bell.ring(frozenset({"today"}))
    with qtbot.assertNotEmitted(window.lockAsked):
        press(qtbot, Qt.Key.Key_L, CONTROL)


def test_f6_walks_through_the_panes(qtbot, window):
    page = window.page(Place.TODAY)
    page.line.setFocus()
    press(qtbot, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is page.other
    press(qtbot, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is page.line


def test_shift_f6_goes_to_the_part_before(qtbot, window):
    page = window.page(Place.TODAY)
    page.other.setFocus()
    press(qtbot, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is page.line
    press(qtbot, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is page.other


def test_f6_leads_from_the_rail_into_a_page_without_parts(qtbot, window):
    page = window.page(Place.TODAY)
    for part in page.findChildren(QLineEdit):
        part.setProperty("pane", False)
    page.enter = page.other.setFocus
    window._rail.findChild(QAbstractButton).setFocus()
    press(qtbot, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is page.other


def test_ctrl_z_asks_for_undo_and_ctrl_l_for_the_lock(qtbot, window):
    window._rail.setFocus()
    window.page(Place.TODAY).line.setReadOnly(True)
    with qtbot.waitSignal(window.undoAsked):
        press(qtbot, Qt.Key.Key_Z, CONTROL)
    with qtbot.waitSignal(window.lockAsked):
        press(qtbot, Qt.Key.Key_L, CONTROL)


def test_an_offer_to_undo_stands_until_undo_takes_back_another_act(qtbot, window, bell):
    bell.ring(frozenset({"residents"}), Undo.THIS)
    window.tell("Taken away.")
    bell.ring(frozenset())
    assert window._notice.isVisible(), "a draft is nothing to undo"
    bell.ring(frozenset({"desk"}))
    assert window._notice.isVisible(), "what the program writes down by itself is nothing to undo"
    bell.ring(frozenset({"residents"}), Undo.THIS)
    assert not window._notice.isVisible()
    bell.ring(frozenset({"residents"}), Undo.THIS)
    window.tell("Taken away.")
    bell.ring(frozenset({"residents"}), Undo.OLDER)
    assert not window._notice.isVisible(), "an erasure takes away what was done before, too"
    window.tell("Your words wait on Today.", can_undo=False)
    bell.ring(frozenset({"residents"}), Undo.THIS)
    assert window._notice.isVisible(), "a sentence without an undo can be read until it is closed"


def test_undo_is_offered_only_for_the_act_that_a_sentence_tells_of(window, bell):
    offer = window._notice.findChild(QuietButton, "")
    bell.ring(frozenset({"residents"}), Undo.THIS)
    window.tell("Taken away.")
    assert offer.isVisible()
    window.tell("Kept.")
    assert not offer.isVisible(), "where a form was kept as it was nothing was done"
    bell.ring(frozenset({"residents"}), Undo.THIS)
    bell.ring(frozenset({"printouts"}))
    window.tell("Printed.")
    assert not offer.isVisible(), "a sheet that left does not come back"
    bell.ring(frozenset({"residents"}), Undo.OLDER)
    window.tell("Erased for good.")
    assert not offer.isVisible()


def test_what_a_job_did_beside_the_window_says_what_undo_takes_back(window, bell):
    bell.ring(frozenset({"residents"}), Undo.THIS)
    window.tell("Taken away.")
    job = Thread(target=lambda: bell.ring(frozenset({"residents"}), Undo.THIS))
    job.start()
    job.join()
    assert window._notice.isVisible()
    bell.deliver()
    assert not window._notice.isVisible()


def test_after_an_undo_the_button_says_that_it_leads_further_back(qtbot, window):
    window.tell("It is back as it was.", is_undone=True)
    assert window._notice.findChild(QuietButton, "").text() == "One more step back"
    window.tell("Taken away.")
    assert window._notice.findChild(QuietButton, "").text() == "Bring it back"


def test_only_the_geometry_is_remembered(window, tmp_path):
    window.close()
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert kept.allKeys() == ["window/geometry"]
    assert window.windowTitle() == "Connector Desk"


def test_the_rail_says_that_something_is_not_saved_until_it_is(window):
    window.mark_unsaved()
    assert window._rail._saved.accessibleName().startswith("Not saved yet since ")
    window.mark_saved()
    assert window._rail._saved.accessibleName().startswith("All saved ")


@pytest.mark.parametrize(("given", "said"), [("Ayşe", "ayse"), ("ÉÉN", "een"), ("straße", "straße")])
def test_search_compares_sign_for_sign(given, said):
    assert plain(given) == plain(said)
    assert len(plain(given)) == len(given)


def test_a_job_brings_its_result_or_its_error_to_the_gui_thread(qtbot):
    class Listener(Tasks):
        def __init__(self):
            super().__init__()
            self.results, self.errors = [], []

        def done(self, result):
            self.results.append(result)

        def failed(self, error):
            self.errors.append(error)

    def broken(_ticket):
        raise ValueError("no")

    def endless(ticket):
        while True:
            ticket.report(0.5)

    tasks = Listener()
    tasks.start(lambda _ticket: 42, tasks.done, tasks.failed)
    tasks.start(broken, tasks.done, tasks.failed)
    ticket = tasks.start(endless, tasks.done, tasks.failed)
    qtbot.waitUntil(lambda: tasks.results == [42] and len(tasks.errors) == 1)
    with qtbot.waitSignal(tasks.busyChanged):
        ticket.cancel()
    assert (tasks.results, [str(error) for error in tasks.errors]) == ([42], ["no"])
