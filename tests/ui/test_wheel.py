"""The conversation wheel in the real window: filled in by keys and mouse, and gone when the resident is not there."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from connector_desk import bootstrap
from connector_desk.domain.entity import Kind
from connector_desk.domain.wheel import Dimension, WheelMark
from connector_desk.services.wheels import WheelDraft
from connector_desk.ui.places import Place
from tests.hands import Hands, focus, until, window_name
from tests.ui.every_view import settle, whole_window

BODY, MIND, MEANING = list(Dimension)[:3]


class Together:
    """The window with Samira's profile in sight."""

    def __init__(self, window, desk):
        self.hands, self.desk, self.window = Hands(), desk, window
        with desk.room.look() as work:
            self.samira = next(one for one in work.residents.all() if one.first_name == "Samira").id
        window.go(Place.RESIDENTS, self.samira)
        self.page = window.page(Place.RESIDENTS)

    def kept(self):
        return self.desk.wheels.about(self.samira)

    def begin(self):
        self.hands.press("Ctrl+J")
        until(lambda: self.page.wheel.isVisible())
        self.hands.press("Ctrl+N")
        until(lambda: window_name() == "WheelDialog")
        return self.page.forms.dialog


@pytest.fixture
def together(qapp, sample_desk, monkeypatch):
    opened = []
    whole = bootstrap.open_desk
    monkeypatch.setattr(bootstrap, "open_desk", lambda *given: opened.append(whole(*given)) or opened[-1])
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words()) as window:
        yield Together(window, opened[0])


def test_keys_fill_in_the_wheel_and_what_is_left_open_stays_open(together):
    dialog = together.begin()
    hands = together.hands
    assert focus() is dialog.entry.view
    hands.write("7")
    hands.press("Right", "Up", "Up", "Right", "Right")
    hands.write("10")
    hands.press("Left", "Right", "Left", "Left")
    hands.press("Tab")
    hands.write("ik slaap weer")
    hands.answer("Wat wilt u graag anders?", "naar het park")
    hands.press("Ctrl+Return")
    until(lambda: window_name() == "MainWindow")
    (wheel,) = together.kept()
    by = {one.dimension: one for one in wheel.marks}
    assert by == {
        BODY: WheelMark(dimension=BODY, mark=7),
        MIND: WheelMark(dimension=MIND, mark=6, words="ik slaap weer"),
        list(Dimension)[3]: WheelMark(dimension=list(Dimension)[3], mark=10),
    }
    assert wheel.wish == "naar het park"
    together.hands.press("Ctrl+Z")
    assert together.kept() == ()


def test_a_mark_can_be_taken_away_and_never_leaves_the_spoke(together):
    view = together.begin().entry.view
    together.hands.press("Up", "Delete")
    assert view.marks() == {}
    together.hands.write("9")
    together.hands.press("Up", "Up", "Up")
    assert view.marks() == {BODY: 10}
    together.hands.write("0")
    together.hands.press("Down")
    assert view.marks() == {BODY: 0}
    assert view.accessibleName().endswith("0 van 10")


def test_the_mouse_marks_where_it_presses(together):
    view = together.begin().entry.view
    spot = view._at(MIND, 4)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPointF(spot).toPoint())
    assert view.marks() == {MIND: 4}
    assert view.current is MIND


def test_an_empty_wheel_is_not_kept_and_that_is_said_kindly(together):
    dialog = together.begin()
    together.hands.press("Ctrl+Return")
    assert dialog.isVisible()
    assert "Dat mag" in dialog.wish.fault.accessibleName() or dialog.wish.fault.isVisible()
    assert together.kept() == ()


def test_the_one_before_lies_under_it_in_outline(together):
    together.desk.wheels.add(together.samira, WheelDraft((WheelMark(dimension=BODY, mark=2),)))
    dialog = together.begin()
    assert dialog.entry.view._former == {BODY: 2}
    assert dialog.entry.view.marks() == {}
    bare = dialog.entry.view.grab().toImage()
    dialog.entry.view.show_marks({}, {})
    assert dialog.entry.view.grab().toImage() != bare


def test_a_day_opens_for_a_change_and_delete_takes_it_away(together):
    together.desk.wheels.add(together.samira, WheelDraft((WheelMark(dimension=BODY, mark=2),), "toen"))
    together.hands.press("Ctrl+J")
    until(lambda: together.page.wheel.isVisible())
    assert focus() is together.page.wheel.days.view
    together.hands.press("Return")
    until(lambda: window_name() == "WheelDialog")
    together.hands.write("3")
    together.hands.press("Ctrl+Return")
    until(lambda: window_name() == "MainWindow")
    assert together.kept()[0].marks == (WheelMark(dimension=BODY, mark=3),)
    together.page.wheel.days.setFocus()
    together.hands.press("Del")
    assert together.kept() == ()
    together.hands.press("Ctrl+Z")
    assert len(together.kept()) == 1


def test_the_curtain_puts_everything_away_and_what_was_typed_waits(together):
    together.begin()
    together.hands.write("7")
    together.hands.press("F9")
    assert together.page.forms.dialog is None
    together.hands.press("F9")
    settle()
    assert not together.page.wheel.isVisible()
    assert together.page.profile.isVisible()
    assert together.page.wheel.view.marks() == {}
    (draft,) = together.desk.drafts.waiting()
    assert draft.title == "Samen met Samira"
    dialog = together.begin()
    assert dialog.entry.view.marks() == {BODY: 7}


def test_another_place_puts_it_away_too(together):
    together.desk.wheels.add(together.samira, WheelDraft(wish="smaragd"))
    together.hands.press("Ctrl+J")
    until(lambda: together.page.wheel.isVisible())
    together.window.go(Place.TODAY)
    together.window.go(Place.RESIDENTS)
    assert together.page.profile.isVisible()
    assert together.page.wheel.days.model.rowCount() == 0


def test_after_a_lock_it_does_not_open_by_itself(together):
    together.begin()
    together.hands.write("7")
    assert together.window.being_typed() is None
    assert together.window.whereabouts().chosen[Place.RESIDENTS] == together.samira


def test_nothing_of_it_stands_anywhere_else(together):
    desk = together.desk
    desk.wheels.add(together.samira, WheelDraft((WheelMark(dimension=MEANING, words="smaragd"),), "smaragd"))
    settle()
    kinds = (Kind.RESIDENTS, Kind.CONTACT_MOMENTS)
    assert list(desk.reads.find("smaragd", kinds)) == []
    for place in (*Place, Place.RESIDENTS):
        together.window.go(place)
        settle()
        texts = [one.text() for one in together.window.findChildren(QLabel)]
        assert not any("smaragd" in text for text in texts)
    together.begin().done(0)
    shown = [one.text() for one in together.page.wheel.findChildren(QLabel)]
    assert any("smaragd" in text for text in shown)
