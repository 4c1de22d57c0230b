"""F8: somebody else takes over the open desk with a PIN; three misses lock it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from connector_desk import bootstrap
from connector_desk.domain.account import Role
from connector_desk.domain.audit import AuditEvent
from connector_desk.ui.dialogs.account import PinDialog
from connector_desk.ui.dialogs.switch import SwitchDialog
from connector_desk.ui.places import Place
from tests.conftest import PASSPHRASE

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(sample_desk, cheap_keys):
    """Return an open desk at which Wim of the walk-in has the PIN 2468."""
    opened = bootstrap.open_desk(sample_desk, PASSPHRASE)
    wim = opened.accounts.add("Wim", Role.WALK_IN, "een andere wachtzin")
    session, mine = opened.room.session, opened.accounts.current
    session.account = next(one for one in opened.accounts.all() if one.id == wim)
    opened.accounts.set_pin("2468")
    session.account = mine
    yield opened
    opened.close()


def shown(qtbot, window):
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def asked(qtbot, kind=SwitchDialog):
    def found():
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()) and found()[0].isActiveWindow(), timeout=5000)
    return found()[0]


def test_the_other_takes_over_with_a_window_of_their_own(qtbot, desk):
    window = shown(qtbot, bootstrap.main_window(desk))
    assert "Coördinator" in window._rail._person.accessibleName()
    qtbot.keyClick(window, Key.Key_F8)
    dialog = asked(qtbot)
    assert [dialog.who.editor.itemText(at) for at in range(dialog.who.editor.count())] == ["Wim"]
    qtbot.keyClicks(dialog.pin.editor, "2468")
    with qtbot.waitSignal(window.deskChanged):
        qtbot.keyClick(dialog.pin.editor, Key.Key_Return)
    assert desk.accounts.current.name == "Wim"
    assert desk.trails.page(limit=1)[0].event is AuditEvent.SWITCHED
    other = shown(qtbot, bootstrap.main_window(desk))
    assert "Wim" in other._rail._person.accessibleName()
    assert other.place is Place.WALK_IN


def test_three_misses_lock_the_desk(qtbot, desk):
    window, locks = shown(qtbot, bootstrap.main_window(desk)), []
    window.lockAsked.connect(lambda: locks.append(1))
    qtbot.keyClick(window, Key.Key_F8)
    dialog = asked(qtbot)
    for misses in range(3):
        assert len(locks) == 0, misses
        qtbot.keyClicks(dialog.pin.editor, "1111")
        qtbot.keyClick(dialog.pin.editor, Key.Key_Return)
    assert locks == [1]
    assert desk.accounts.current.name == "Coördinator"


def test_where_nobody_has_a_pin_one_can_set_ones_own(qtbot, sample_desk):
    desk = bootstrap.open_desk(sample_desk, PASSPHRASE)
    window = shown(qtbot, bootstrap.main_window(desk))
    qtbot.keyClick(window, Key.Key_F8)
    dialog = asked(qtbot)
    assert not dialog.main.isVisible()
    dialog.pinAsked.emit()
    pin = asked(qtbot, PinDialog)
    qtbot.keyClicks(pin.pin.editor, "13579")
    qtbot.keyClick(pin.pin.editor, Key.Key_Return)
    assert desk.accounts.current.pin
    desk.close()


def test_somebody_who_was_revoked_takes_nothing_over(qtbot, desk):
    desk.accounts.revoke(next(one.id for one in desk.accounts.all() if one.name == "Wim"))
    window = shown(qtbot, bootstrap.main_window(desk))
    qtbot.keyClick(window, Key.Key_F8)
    assert not asked(qtbot).main.isVisible()
