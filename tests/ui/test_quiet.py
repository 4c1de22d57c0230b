"""When nobody touches the desk for a while it locks; at the counter the curtain drops before that."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QVBoxLayout

from connector_desk.domain.desk import Settings
from connector_desk.ui import quiet
from connector_desk.ui.bell import Bell
from connector_desk.ui.page import Page
from connector_desk.ui.places import Place
from connector_desk.ui.quiet import QuietWatch
from connector_desk.ui.window import MainWindow

SHORT_MS = 300
LONG_MS = 60_000


class OneLinePage(Page):
    def __init__(self):
        super().__init__()
        self.line = QLineEdit()
        self.column.addWidget(self.line)


class FakeTime:
    """Two clocks: one stands still while the machine sleeps."""

    def __init__(self, monkeypatch):
        self.awake, self.wall = 100.0, 1_000.0
        monkeypatch.setattr(quiet, "_now", lambda: (self.awake, self.wall))

    def passes(self, seconds):
        self.awake += seconds
        self.wall += seconds


@pytest.fixture
def window(qtbot):
    shown = MainWindow(dict.fromkeys(Place, OneLinePage), bell=Bell(), counts=dict, find=lambda _text: [])
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    yield shown
    shown._quiet.stop()


def heard(watch):
    said = []
    watch.curtainAsked.connect(lambda: said.append("curtain"))
    watch.lockAsked.connect(lambda: said.append("lock"))
    return said


def test_five_minutes_are_meant_and_two_at_the_counter():
    assert (Settings().lock_after_minutes, Settings().lock_at_counter_after_minutes) == (5, 2)


def test_at_the_counter_the_curtain_drops_halfway_and_then_the_desk_locks(qtbot, window):
    said = heard(window._quiet)
    window.lock_after(LONG_MS, SHORT_MS)
    window.go(Place.WALK_IN)
    with qtbot.waitSignal(window.lockAsked, timeout=5000):
        qtbot.waitUntil(window._curtain.isVisible, timeout=5000)
    assert said == ["curtain", "lock"]


def test_elsewhere_the_desk_locks_without_a_curtain(qtbot, window):
    window.go(Place.WALK_IN)
    window.lock_after(SHORT_MS, LONG_MS)
    with qtbot.waitSignal(window.lockAsked, timeout=5000):
        window.go(Place.RESIDENTS)
    assert not window._curtain.isVisible()


def test_what_stands_on_a_page_does_not_stop_the_lock(qtbot, window):
    window.page(Place.TODAY).has_unsaved = lambda: True
    with qtbot.waitSignal(window.lockAsked, timeout=5000):
        window.lock_after(SHORT_MS, SHORT_MS)


@pytest.mark.parametrize("kind", [QDialog, QFileDialog])
def test_an_open_dialog_does_not_stop_the_lock(qtbot, window, kind):
    dialog = kind(window)
    if kind is QFileDialog:
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    with qtbot.waitSignal(window.lockAsked, timeout=5000):
        window.lock_after(SHORT_MS, SHORT_MS)


def press(window):
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)


def move(window):
    QTest.mouseMove(window.windowHandle(), QPoint(20, 20))
    QTest.mouseMove(window.windowHandle(), QPoint(40, 30))


def click(window):
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(15, 15))


def test_what_the_desk_itself_writes_begins_no_new_count(window, monkeypatch):
    time = FakeTime(monkeypatch)
    window.lock_after(300_000, 120_000)
    said = heard(window._quiet)
    time.passes(299)
    window.lock_after(300_000, 120_000)
    time.passes(1)
    window._quiet._look()
    assert said == ["lock"]


@pytest.mark.parametrize("touch", [press, move, click])
@pytest.mark.parametrize("is_dialog", [False, True])
def test_each_touch_begins_to_count_again(qtbot, window, monkeypatch, touch, is_dialog):
    time = FakeTime(monkeypatch)
    window.lock_after(300_000, 120_000)
    touched = window
    if is_dialog:
        touched = QDialog(window)
        QVBoxLayout(touched).addWidget(QLineEdit())
        touched.open()
        with qtbot.waitExposed(touched):
            touched.activateWindow()
    said = heard(window._quiet)
    time.passes(299)
    touch(touched)
    qtbot.wait(1)
    time.passes(299)
    window._quiet._look()
    assert said == []
    time.passes(1)
    window._quiet._look()
    assert said == ["lock"]


def test_a_shortcut_is_a_touch(qtbot, window, monkeypatch):
    time = FakeTime(monkeypatch)
    window.lock_after(300_000, 120_000)
    time.passes(299)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F1)
    time.passes(299)
    said = heard(window._quiet)
    window._quiet._look()
    assert said == []


@pytest.mark.parametrize(("awake", "wall"), [(0, 400), (400, -5_000)], ids=["slept", "clock set back"])
def test_a_machine_that_slept_or_whose_clock_was_set_back_locks(qtbot, window, monkeypatch, awake, wall):
    time = FakeTime(monkeypatch)
    window.lock_after(300_000, 120_000)
    said = heard(window._quiet)
    time.awake += awake
    time.wall += wall
    # Whoever wakes it moves the mouse: that comes too late.
    press(window)
    assert said == ["lock"]


def test_the_curtain_drops_again_after_it_was_opened(qtbot, window, monkeypatch):
    time = FakeTime(monkeypatch)
    window.go(Place.WALK_IN)
    window.lock_after(300_000, 120_000)
    for _ in range(2):
        time.passes(61)
        window._quiet._look()
        assert window._curtain.isVisible()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_F9)
        assert not window._curtain.isVisible()


def test_behind_the_curtain_no_form_lies_open(qtbot, window):
    form = QDialog(window)
    form.open()
    window.draw_curtain()
    assert not form.isVisible()
    qtbot.keyClick(window._curtain, Qt.Key.Key_F9)
    assert form.isVisible()
    assert form.isModal()


def test_it_asks_once_and_not_after_it_was_stopped(qtbot):
    watch = QuietWatch()
    said = heard(watch)
    watch.allow(SHORT_MS)
    watch.stop()
    qtbot.wait(2 * SHORT_MS)
    assert said == []
    watch.allow(30)
    qtbot.waitUntil(lambda: said == ["lock"])
    qtbot.wait(100)
    assert said == ["lock"]
