"""At the counter the curtain drops by itself when nobody touches the desk for a while."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from connector_desk.ui.bell import Bell
from connector_desk.ui.page import Page
from connector_desk.ui.places import Place
from connector_desk.ui.quiet import QUIET_MS, QuietWatch
from connector_desk.ui.window import MainWindow

SHORT_MS = 120


class OneLinePage(Page):
    def __init__(self):
        super().__init__()
        self.line = QLineEdit()
        self.column.addWidget(self.line)


@pytest.fixture
def window(qtbot):
    shown = MainWindow(
        dict.fromkeys(Place, OneLinePage),
        bell=Bell(),
        counts=dict,
        find=lambda _text: [],
        quiet_ms=SHORT_MS,
    )
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    yield shown
    shown.go(Place.TODAY)


def test_two_minutes_are_meant():
    assert QUIET_MS == 2 * 60 * 1000


def test_the_curtain_drops_at_the_counter(qtbot, window):
    window.go(Place.WALK_IN)
    qtbot.waitUntil(window._curtain.isVisible, timeout=3000)


def test_the_curtain_stays_open_elsewhere(qtbot, window):
    window.go(Place.WALK_IN)
    window.go(Place.RESIDENTS)
    qtbot.wait(3 * SHORT_MS)
    assert not window._curtain.isVisible()


def test_each_touch_begins_to_count_again(qtbot):
    line, watch = QLineEdit(), QuietWatch(60_000)
    qtbot.addWidget(line)
    with qtbot.waitExposed(line):
        line.show()
    watch._timer.setTimerType(Qt.TimerType.PreciseTimer)
    watch.watch(is_on=True)
    for touch in (
        lambda: qtbot.keyClick(line, Qt.Key.Key_A),
        lambda: qtbot.mouseClick(line, Qt.MouseButton.LeftButton),
    ):
        qtbot.wait(60)
        before = watch._timer.remainingTime()
        touch()
        assert watch._timer.remainingTime() > before
    watch.watch(is_on=False)
    assert line.text() == "a"


def test_behind_the_curtain_no_form_lies_open(qtbot, window):
    window.go(Place.WALK_IN)
    form = QDialog(window)
    form.open()
    qtbot.waitUntil(window._curtain.isVisible, timeout=3000)
    assert not form.isVisible()
    window.go(Place.TODAY)
    qtbot.keyClick(window._curtain, Qt.Key.Key_F9)
    assert form.isVisible()
    assert form.isModal()


def test_watching_ends(qtbot):
    watch = QuietWatch(SHORT_MS)
    heard = []
    watch.curtainAsked.connect(lambda: heard.append(True))
    watch.watch(is_on=True)
    watch.watch(is_on=False)
    qtbot.wait(2 * SHORT_MS)
    assert heard == []
