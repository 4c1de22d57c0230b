"""On a desk with nothing on it each place takes the keyboard and says what to do."""

import pytest
from PySide6.QtCore import Qt

from connector_desk import bootstrap
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.text import Text
from tests.hands import Hands, focus, until, window_name
from tests.ui.every_view import whole_window


@pytest.fixture
def window(qapp, empty_desk):
    with whole_window(empty_desk, (1280, 800), 1.0, bootstrap.words()) as shown:
        until(lambda: window_name() == "MainWindow")
        yield shown


def _texts(page):
    return [one.text() for one in page.findChildren(Text) if one.isVisible()]


@pytest.mark.parametrize("number", range(1, 9))
def test_each_place_takes_the_keyboard(window, number):
    Hands().press(f"Ctrl+{number}")
    page = window.page(list(Place)[number - 1])
    reached = focus()
    assert page.isAncestorOf(reached)
    assert reached.isVisible()
    assert reached.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_handover_needs_a_resident_first_and_leads_there(window):
    hands = Hands()
    hands.press("Ctrl+4", "Ctrl+N")
    assert "Hier is nog niemand bekend" in _texts(window.page(Place.HANDOVERS))
    hands.push("Naar de bewoners")
    assert window.place is Place.RESIDENTS


def test_what_is_not_in_the_directory_is_said(window):
    hands = Hands()
    hands.press("Ctrl+5")
    page = window.page(Place.DIRECTORY)
    assert not any("Niets gevonden" in text for text in _texts(page))
    hands.write("soep")
    assert any("Niets gevonden" in text for text in _texts(page))
