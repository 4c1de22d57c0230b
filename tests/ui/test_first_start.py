"""The first start by keyboard: who you are, a passphrase of words, the reserve key on paper."""

import unicodedata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from connector_desk import bootstrap
from connector_desk.device.resources import resources_folder
from connector_desk.services.recovery import RecoveryPaper
from connector_desk.store.slots import FLOOR
from connector_desk.ui.first_start import FirstStarting
from connector_desk.ui.panels import recovery_sheet
from connector_desk.ui.street_window import StreetWindow
from connector_desk.ui.widgets.buttons import DeskButton

Key = Qt.Key


@pytest.fixture
def start(qtbot, tmp_path):
    """Return the three steps over a folder in which a real desk is made, and the folder."""
    folder, opened = tmp_path / "desk", []

    def create(wanted):
        made = bootstrap.create_desk(
            folder, wanted.passphrase, wanted.organization, wanted.has_sample, FLOOR, wanted.person
        )
        opened.append(made)
        return made

    street = StreetWindow("Verbinderstafel", "links", "rechts", is_dark=False)
    qtbot.addWidget(street)
    with qtbot.waitExposed(street):
        street.show()
    street.activateWindow()
    yield FirstStarting(street, create, bootstrap.explain, bootstrap.recovery(folder)), folder
    for desk in opened:
        desk.close()


def press(qtbot, *keys):
    for key in keys:
        if isinstance(key, str):
            qtbot.keyClicks(QApplication.focusWidget(), key)
        else:
            qtbot.keyClick(QApplication.focusWidget(), key)


def to_the_words(qtbot):
    press(qtbot, "De Tagerijn", Key.Key_Return, "Noor", Key.Key_Return, Key.Key_Tab, Key.Key_Space, Key.Key_Return)


def to_the_sheet(qtbot, steps):
    to_the_words(qtbot)
    press(qtbot, steps.box.choice.passphrase(), Key.Key_Return)
    qtbot.waitUntil(lambda: steps.box.at == 2 and bool(QApplication.focusWidget()), timeout=20_000)
    panel = steps.box.findChild(recovery_sheet.RecoverySheetPanel)
    qtbot.waitUntil(lambda: panel.preview.page_count > 0, timeout=20_000)
    return panel


def test_the_three_steps_by_keyboard_alone(qtbot, start, monkeypatch):
    steps, folder = start
    made = []
    monkeypatch.setattr(RecoveryPaper, "made", _told(made))
    panel = to_the_sheet(qtbot, steps)
    qtbot.waitUntil(panel.check.field.editor.hasFocus)
    press(qtbot, " ".join(made[-1]).lower(), Key.Key_Return)
    assert panel.check.isVisible()
    with qtbot.waitSignal(steps.deskOpened) as heard:
        press(qtbot, Key.Key_Return)
    desk = heard.args[0]
    state = desk.accounts.recovery()
    assert desk.accounts.current.name == "Noor"
    assert (state.number, state.checked_on, state.used_on) == (1, desk.clock.today(), None)
    assert [path.name for path in folder.rglob("*.pdf")] == []


def _told(made):
    """Let the test know the code as somebody who holds the paper does: it is kept nowhere else."""

    def remember(self, words):
        sheet = self._accounts.renew_recovery()
        made.append(sheet.groups)
        return self._press.recovery_sheet(sheet, words)

    return remember


def test_a_typo_is_told_by_its_group_before_enter(qtbot, start, monkeypatch):
    steps, _folder = start
    made = []
    monkeypatch.setattr(RecoveryPaper, "made", _told(made))
    panel = to_the_sheet(qtbot, steps)
    first, second = made[-1][:2]
    wrong = ("1" if second[0] != "1" else "2") + second[1:]
    press(qtbot, f"{first} {wrong}")
    fault = panel.check.field.fault
    assert fault.isVisible()
    assert "2" in fault.accessibleName()
    assert "1" not in fault.accessibleName()
    press(qtbot, *[Key.Key_Backspace] * 5, second)
    assert not fault.isVisible()


def test_later_is_possible_and_the_desk_knows(qtbot, start):
    steps, _folder = start
    panel = to_the_sheet(qtbot, steps)
    assert not steps.box._next.isEnabled()
    with qtbot.waitSignal(steps.deskOpened) as heard:
        qtbot.mouseClick(steps.box._later, Qt.MouseButton.LeftButton)
    assert panel.preview.page_count == 2
    assert heard.args[0].accounts.recovery().checked_on is None


def test_words_that_are_typed_otherwise_go_no_further(qtbot, start):
    steps, folder = start
    to_the_words(qtbot)
    press(qtbot, "soep soep soep", Key.Key_Return)
    assert steps.box.at == 1
    assert steps.box.choice.over.fault.isVisible()
    assert not folder.exists()


def test_other_words_come_and_words_of_ones_own_are_typed_twice(qtbot, start):
    steps, folder = start
    to_the_words(qtbot)
    choice = steps.box.choice
    before = choice.passphrase()
    labels = {button.text(): button for button in choice.findChildren(DeskButton)}
    labels["Other words"].click()
    assert choice.passphrase() != before
    assert len(choice.passphrase().split()) == 4
    labels["I think of them myself"].click()
    press(qtbot, "kort", Key.Key_Return, "anders", Key.Key_Return)
    assert choice.first.hint.text() == "Short. Somebody could guess it."
    assert choice.second.field.fault.isVisible()
    assert not folder.exists()


@pytest.mark.parametrize("own", ["ﬁets in de straße", "x" * 10_000])
def test_any_words_of_ones_own_make_a_desk_that_opens_with_them(qtbot, start, own):
    steps, folder = start
    to_the_words(qtbot)
    choice = steps.box.choice
    choice._show_own(is_own=True)
    choice.first.editor.setText(own)
    choice.second.editor.setText(own)
    choice.second.editor.setFocus()
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: steps.box.at == 2 or steps.box._trouble.isVisible(), timeout=20_000)
    assert steps.box.at == 2
    steps._desk.close()
    # Typed on another keyboard, the same words have other signs.
    bootstrap.open_desk(folder, unicodedata.normalize("NFKC", own)).close()


@pytest.mark.parametrize(("typed", "field"), [(("", "Noor"), "_name"), (("De Tagerijn", ""), "_person")])
def test_a_name_that_is_missing_is_asked_for(qtbot, start, typed, field):
    steps, _folder = start
    press(qtbot, typed[0], Key.Key_Return, typed[1], Key.Key_Return, Key.Key_Space, Key.Key_Return)
    assert steps.box.at == 0
    assert getattr(steps.box, field).fault.isVisible()


def test_the_words_are_many_simple_and_each_there_once():
    words = (resources_folder() / "words" / "nl.txt").read_text(encoding="utf-8").split()
    assert len(words) >= 1000
    assert len(set(words)) == len(words)
    assert all(word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) <= 13 for word in words)
