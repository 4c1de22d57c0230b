"""A slip that came back is scanned, or typed over, into the search, and its handover stands there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from connector_desk import bootstrap
from connector_desk.domain.slip_code import slip_code
from connector_desk.ui.places import Place
from tests.ui.every_view import settle, whole_window


@pytest.fixture
def shown(qapp, sample_desk, monkeypatch):
    opened = []
    whole = bootstrap.open_desk
    monkeypatch.setattr(bootstrap, "open_desk", lambda *given: opened.append(whole(*given)) or opened[-1])
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words()) as window:
        yield window, opened[0]


def into_the_search(qtbot, window, text):
    """Press Ctrl K, and then what a gun types: the text and Enter, as fast as it comes."""
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    editor = QApplication.focusWidget()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle()


@pytest.mark.parametrize("typed", [slip_code, lambda code: code.lower().replace("-", " "), lambda code: f" {code}a "])
def test_a_code_opens_its_handover(qtbot, shown, typed):
    window, desk = shown
    with desk.room.look() as work:
        handover = next(one for one in work.handovers.all() if one.code)
    into_the_search(qtbot, window, typed(handover.code))
    assert window.place is Place.HANDOVERS
    assert window.page(Place.HANDOVERS).selected_id() == handover.id


def test_a_code_of_no_letter_says_so_and_opens_nothing(qtbot, shown):
    window, _desk = shown
    into_the_search(qtbot, window, "VB-9999-A")
    assert window.place is Place.TODAY
    assert window._search.isVisible()
    assert window._search._nothing.text() == "Geen brief heeft de code VB-9999. Kijk nog eens op de strook."
