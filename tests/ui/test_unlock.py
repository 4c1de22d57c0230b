from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from connector_desk.ui.first_start import FirstStartWindow, NewDesk
from connector_desk.ui.unlock import UnlockWindow


class WrongPassphrase(Exception):
    pass


@dataclass
class FakeDoors:
    right: str = "soeppan galerij dinsdag fiets"
    tried: list[str] = field(default_factory=list)
    warmed: list[bool] = field(default_factory=list)

    def open(self, passphrase: str) -> str:
        self.tried.append(passphrase)
        if passphrase != self.right:
            raise WrongPassphrase
        return "the desk"

    def explain(self, error: BaseException) -> tuple[str, str, str]:
        assert isinstance(error, WrongPassphrase)
        return "Deze wachtzin past niet.", "Er is niets weg.", "Probeer het nog eens."


@pytest.fixture
def doors() -> FakeDoors:
    return FakeDoors()


@pytest.fixture
def window(qtbot, doors):
    made = UnlockWindow(doors.open, doors.explain, lambda: doors.warmed.append(True))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: doors.warmed == [True])
    return made


def test_the_right_passphrase_opens_and_leaves_the_field_empty(qtbot, window, doors):
    editor = window.box.field.editor
    qtbot.keyClicks(editor, doors.right)
    with qtbot.waitSignal(window.deskOpened) as heard:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert heard.args == ["the desk"]
    assert editor.text() == ""


def test_a_wrong_one_says_so_under_the_field_and_keeps_what_was_typed(qtbot, window, doors):
    editor = window.box.field.editor
    qtbot.keyClicks(editor, "soeppan galerij")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    fault = window.box.field.field.fault
    qtbot.waitUntil(fault.isVisible)
    assert fault.accessibleName() == "Deze wachtzin past niet. Er is niets weg. Probeer het nog eens."
    assert editor.text() == "soeppan galerij"
    assert not editor.isReadOnly()
    qtbot.keyClicks(editor, doors.right)
    with qtbot.waitSignal(window.deskOpened):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert doors.tried == ["soeppan galerij", doors.right]


def test_an_empty_field_tries_nothing(qtbot, window, doors):
    qtbot.keyClick(window.box.field.editor, Qt.Key.Key_Return)
    assert doors.tried == []


def test_caps_lock_is_noticed(qtbot, window):
    editor = window.box.field.editor
    qtbot.keyClick(editor, "A")
    assert window.box.field.hint.text() == "Caps Lock is on."
    qtbot.keyClick(editor, "A", Qt.KeyboardModifier.ShiftModifier)
    assert window.box.field.hint.text() == ""
    assert editor.echoMode() is QLineEdit.EchoMode.Password


@pytest.fixture
def first(qtbot):
    made = []
    window = FirstStartWindow(lambda wanted: made.append(wanted) or "the desk", lambda error: (str(error), "", ""))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window, made


def test_first_start_by_keyboard_alone(qtbot, first):
    window, made = first
    qtbot.keyClicks(window.focusWidget(), "De Tagerijn")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClicks(window.focusWidget(), "vier woorden en meer")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClicks(window.focusWidget(), "vier woorden en meer")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    with qtbot.waitSignal(window.deskOpened):
        qtbot.mouseClick(window.box._next, Qt.MouseButton.LeftButton)
    assert made == [NewDesk("De Tagerijn", "vier woorden en meer", has_sample=True)]


def test_two_passphrases_that_differ_go_no_further(qtbot, first):
    window, made = first
    for words in ("De Tagerijn", "vier woorden", "drie woorden"):
        qtbot.keyClicks(window.focusWidget(), words)
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.box._pages.currentIndex() == 1
    assert window.box._second.field.fault.isVisible()
    assert made == []
