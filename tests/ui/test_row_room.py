"""Rows give own words and buttons the room they need, all rows of a list alike."""

import pytest

from connector_desk.ui import theme
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.widgets import row_delegate
from connector_desk.ui.widgets.row_delegate import MEASURED
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import ButtonView, RowView

LONG = "ik kan mijn moeder niet alleen laten, ook niet op zondag"


def height_of(qtbot, rows, width, *, lines=3):
    made = RowList(fixed(rows), "List", lines=lines)
    qtbot.addWidget(made)
    made.resize(width, 400)
    made.show()
    return made.delegate.row_height()


def test_own_words_that_do_not_fit_make_all_rows_higher(qtbot):
    rows = [RowView("a", "Ayşe", LONG, is_own_words=True), RowView("b", "Henk", "kort", is_own_words=True)]
    assert height_of(qtbot, rows, 420) > height_of(qtbot, rows, 1200) == theme.current().px(92)


def test_a_boundary_that_does_not_fit_makes_all_rows_higher(qtbot):
    rows = [RowView("a", "Ria", "0 van 1", who=f"“{LONG}”", is_who_own_words=True)]
    assert height_of(qtbot, rows, 420) > height_of(qtbot, rows, 1200)


def test_words_of_the_desk_are_shortened_and_rows_stay_as_they_are(qtbot):
    assert height_of(qtbot, [RowView("a", "Ayşe", LONG)], 420) == theme.current().px(92)


def test_a_button_goes_under_the_words_where_the_list_is_narrow(qtbot):
    row = RowView("a", "Wilma", "wacht", button=ButtonView("Bel De Regenboog Groep", "phone"))
    made = RowList(fixed([row]), "List", lines=3)
    qtbot.addWidget(made)
    made.show()
    for width, is_below in ((theme.current().px(480), True), (theme.current().px(800), False)):
        made.resize(width, 400)
        rect = made.view.visualRect(made.model.index(0, 0)).toRectF()
        spot = made.delegate.button_rect(rect, row)
        assert rect.contains(spot)
        assert (spot.top() > rect.top() + theme.current().px(76)) == is_below


def test_a_long_list_has_the_room_without_being_measured(qtbot):
    rows = [RowView(str(at), "Henk", "kort", is_own_words=True) for at in range(MEASURED + 1)]
    assert height_of(qtbot, rows, 1200) > theme.current().px(92)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_blocks_of_freshness_keep_clear_of_the_words_before_them(qapp, qtbot, monkeypatch, scale):
    theme.apply(qapp, "light", scale)
    ends, starts, drawn = [], [], row_delegate.elided

    def drawing(painter, rect, text, *others, is_right=False):
        end = drawn(painter, rect, text, *others, is_right=is_right)
        ends.extend([end] if text == LONG else [])
        return end

    monkeypatch.setattr(row_delegate, "elided", drawing)
    monkeypatch.setattr(row_delegate, "paint_freshness", lambda _painter, x, *_others: starts.append(x))
    row = RowView("a", "Koffie", LONG, right="Vandaag 10:00", right_below="120 dagen geleden", freshness=2)
    made = RowList(fixed([row]), "List")
    qtbot.addWidget(made)
    for width, has_blocks in ((330, False), (360, True), (450, True), (700, True)):
        made.resize(theme.current().px(width), 200)
        ends.clear()
        starts.clear()
        made.grab()
        assert ends, width
        assert bool(starts) is has_blocks, width
        assert not starts or max(ends) + 8 <= min(starts), width
