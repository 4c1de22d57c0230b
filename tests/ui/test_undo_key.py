"""Ctrl Z where a notice promises it, whatever has the focus."""

import pytest

from connector_desk import bootstrap
from connector_desk.ui.places import Place
from tests.hands import Hands, until, window_name
from tests.ui.every_view import whole_window


@pytest.fixture
def window(qapp, sample_desk):
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words()) as shown:
        until(lambda: window_name() == "MainWindow")
        yield shown


def test_somebody_taken_away_comes_back_with_one_key_also_from_the_search(window):
    hands = Hands()
    hands.press("Ctrl+2")
    hands.write("henk")
    hands.press("Down", "Del")
    hands.write("Henk")
    hands.press("Ctrl+Return")
    rows = window.page(Place.RESIDENTS).list.list.model
    until(lambda: rows.rowCount() == 0)
    hands.go_to("Zoek een bewoner")
    hands.press("Ctrl+Z")
    until(lambda: rows.rowCount() == 1)
    assert rows.row_at(0).name == "Berg, van den, Henk"


def test_the_offer_stands_while_the_desk_looks_after_itself_and_goes_at_an_erasure(sample_desk):
    kept = []
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words(), prepare=kept.append) as window:
        until(lambda: window_name() == "MainWindow")
        desk, notice, back = kept[0], window._notice, window._notice._undo
        with desk.room.look() as work:
            ids = {one.first_name: one.id for one in work.residents.all()}
        desk.residents.remove(ids["Henk"])
        window.tell("Weggehaald.")
        desk.backups.make_everywhere()
        desk.checks.run()
        desk.room.searched()
        until(lambda: desk.backups.state().newest is not None and desk.checks.is_due() is False)
        assert notice.isVisible()
        assert back.isVisible()
        desk.undo.undo()
        assert not notice.isVisible()
        desk.residents.remove(ids["Henk"])
        window.tell("Weggehaald.")
        desk.keeping.erase(ids["Samira"])
        assert not notice.isVisible()
        window.tell("Voorgoed gewist.")
        assert not back.isVisible()
