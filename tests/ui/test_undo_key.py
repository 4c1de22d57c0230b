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
