"""The timeline: lines come as they are needed, filters by key, Enter opens what stands behind a line."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from connector_desk.device.numbers import TypedNumbers
from connector_desk.services.residents import ResidentService
from connector_desk.ui.models.entries import EntryModel
from connector_desk.ui.models.paged import PAGE_ROWS
from connector_desk.ui.widgets.entry_view import EntryView
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.viewmodels.timeline import EntryKind
from tests.builders import MOMENT, MONDAY, a_consent, a_contact, a_handover, a_match, an_ask
from tests.ui.resident_hands import Alt, Key, heard, lines_of, places, pressed, shortcut

WORDS = "brieven van de gemeente en de verzekering begrijp ik niet, en dan leg ik ze op de stapel bij de andere"


@pytest.fixture
def place(qtbot, tmp_path):
    yield from places(qtbot, tmp_path)


def days_of_contact(days):
    return (
        a_contact(f"c{at}", WORDS, resident_id="r1", took_place_at=MOMENT - timedelta(days=at)) for at in range(days)
    )


@pytest.fixture
def long_life(place):
    moments = (
        a_contact(f"c{at}", WORDS, resident_id="r1", took_place_at=MOMENT - timedelta(days=at)) for at in range(300)
    )
    _, page = place(an_ask(), a_handover(), a_consent(), a_match(contacts=(MONDAY,)), *moments)
    page.open("r1")
    page.profile.past.allAsked.emit()
    QApplication.processEvents()
    return page


def fetched(timeline):
    while timeline.model.canFetchMore(QModelIndex()):
        timeline.model.fetchMore(QModelIndex())
    return timeline.model.rowCount()


def test_the_model_keeps_the_rules_of_qt_while_it_grows_and_changes():
    model = EntryModel(lambda number: EntryView("23 nov", f"regel {number}", Shape.DONE))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setUseFetchMore(False)
    model.show_things(range(150))
    assert model.rowCount() == PAGE_ROWS
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == 150
    assert model.data(model.index(149, 0)) == "regel 149"
    assert model.thing_at(149) == 149
    model.show_things(())
    assert model.rowCount() == 0
    tester.deleteLater()


def test_lines_are_made_as_they_come_in_sight_and_none_is_left_out(long_life):
    timeline = long_life.timeline
    assert timeline.model.rowCount() <= 2 * PAGE_ROWS
    assert fetched(timeline) == 300 + 4


def test_own_words_are_never_cut_however_narrow_the_window(long_life, qtbot):
    timeline = long_life.timeline
    heights = []
    for width in (1200, 720):
        long_life.resize(width, 800)
        QApplication.processEvents()
        at = next(row for row in range(20) if timeline.model.thing_at(row).own_words == WORDS)
        heights.append(timeline.lines.visualRect(timeline.model.index(at, 0)).height())
    assert heights[1] > heights[0]


@pytest.mark.parametrize(
    ("key", "kinds"),
    [
        (Key.Key_2, {EntryKind.CAME_BY}),
        (Key.Key_3, {EntryKind.MET}),
        (Key.Key_4, {EntryKind.WORD_OWED, EntryKind.HANDED_OVER}),
        (Key.Key_5, {EntryKind.SAID_YES}),
        (Key.Key_6, set()),
    ],
)
def test_a_key_shows_one_kind_and_another_shows_all_again(qtbot, long_life, key, kinds):
    timeline = long_life.timeline
    shortcut(qtbot, key, Alt)
    assert {timeline.model.thing_at(at).kind for at in range(fetched(timeline))} == kinds
    assert timeline.lines.isVisible() is bool(kinds)
    shortcut(qtbot, Key.Key_1, Alt)
    assert fetched(timeline) == 304


def test_arrows_and_enter_open_what_stands_behind_a_line(qtbot, long_life):
    asked = heard(long_life.goAsked)
    assert long_life.timeline.model.thing_at(0).kind is EntryKind.WORD_OWED
    pressed(qtbot, Key.Key_Return)
    assert asked == [("handovers", "h1")]
    shortcut(qtbot, Key.Key_2, Alt)
    long_life.timeline.lines.setFocus()
    pressed(qtbot, Key.Key_Return)
    assert len(asked) == 1
    shortcut(qtbot, Key.Key_5, Alt)
    long_life.timeline.lines.setFocus()
    pressed(qtbot, Key.Key_Return)
    assert long_life.forms.dialog is not None


def test_the_mouse_presses_the_act_of_a_line(qtbot, long_life):
    asked = heard(long_life.goAsked)
    lines = long_life.timeline.lines
    rect = lines.visualRect(long_life.timeline.model.index(0, 0))
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.right() - 40, rect.bottom() - 30))
    assert asked == [("handovers", "h1")]


def test_a_change_elsewhere_leaves_scroll_and_choice_where_they_were(place, qtbot):
    moments = (
        a_contact(f"c{at}", WORDS, resident_id="r1", took_place_at=MOMENT - timedelta(days=at)) for at in range(90)
    )
    desk, page = place(*moments)
    page.open("r1")
    page.profile.past.allAsked.emit()
    timeline = page.timeline
    fetched(timeline)
    timeline.lines.setCurrentIndex(timeline.model.index(70, 0))
    QApplication.processEvents()
    before = timeline.lines.verticalScrollBar().value()
    assert before > 0
    ResidentService(desk.room, TypedNumbers()).add_view("r1", "volunteer", "samen koken")
    QApplication.processEvents()
    assert timeline.lines.currentIndex().row() == 70
    assert timeline.lines.verticalScrollBar().value() == before
    assert "samen koken" in lines_of(timeline)
