import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.ui.dialogs.volunteer_codes import CodesField
from connector_desk.ui.widgets.fields import LineField
from tests.hands import Hands, focus

WORDS = {"cooking": "koken", "listening": "luisteren", "repairs": "klussen", "walking": "wandelen"}


@pytest.fixture
def codes(qtbot):
    window = QWidget()
    column = QVBoxLayout(window)
    first, codes, last = LineField("voor"), CodesField("Wat kan iemand?", WORDS, ("repairs",)), LineField("na")
    for field in (first, codes, last):
        column.addWidget(field)
    qtbot.addWidget(window)
    window.show()
    first.setFocus()
    yield codes
    window.close()


def names(hands, *keys):
    reached = []
    for key in keys:
        hands.press(key)
        reached.append(focus().accessibleName())
    return reached


def test_tab_stops_once_where_something_is_chosen_and_goes_on(codes):
    assert names(Hands(), "Tab", "Tab", "Shift+Tab", "Shift+Tab") == ["klussen", "na", "klussen", "voor"]


def test_arrows_go_from_word_to_word_and_space_chooses(codes):
    hands = Hands()
    hands.press("Tab")
    assert names(hands, "Right", "Right", "Down", "Down", "Left") == [
        "koken",
        "luisteren",
        "wandelen",
        "wandelen",
        "luisteren",
    ]
    hands.press("Space")
    assert set(codes.value()) == {"repairs", "listening"}
    assert names(hands, "Tab", "Shift+Tab") == ["na", "luisteren"]
