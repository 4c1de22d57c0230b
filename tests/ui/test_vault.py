"""The vault by keys and presses, over a real desk: who comes in, the sheet, the records, the lock."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from connector_desk import bootstrap
from connector_desk.domain.account import Role
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.errors import DiskFull, WrongPassphrase
from connector_desk.ui.dialogs.account import AccountDialog, PassphraseDialog, PinDialog, RevokeDialog
from connector_desk.ui.dialogs.recovery_sheet import CheckSheetDialog, RecoverySheetDialog
from connector_desk.ui.panels.vault_acts import LockDialog
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import Banner, ThreePartMessage
from connector_desk.ui.widgets.buttons import DeskButton
from tests.conftest import PASSPHRASE

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def vault(qtbot, qapp, sample_desk, cheap_keys):
    """Return the desk, its window at the vault, and the folder."""
    desk = bootstrap.open_desk(sample_desk, PASSPHRASE)
    window = bootstrap.main_window(desk)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Key.Key_9, Ctrl)
    assert window.place is Place.VAULT
    yield desk, window, sample_desk
    desk.close()


def dialog_of(qtbot, kind):
    def found():
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()) and found()[0].isActiveWindow(), timeout=10_000)
    return found()[0]


def gone(qtbot, kind):
    qtbot.waitUntil(
        lambda: not [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()],
        timeout=20_000,
    )


def button(window, name):
    return next(one for one in window.page(Place.VAULT).findChildren(DeskButton, name))


def press(window, accessible):
    found = [
        one
        for one in window.page(Place.VAULT).findChildren(DeskButton)
        if one.accessibleName() == accessible and one.isVisible()
    ]
    found[0].click()


def by_name(desk, name):
    return next(one for one in desk.accounts.all() if one.name == name)


def let_in(qtbot, desk, window, name="Wim"):
    """Let somebody in by keyboard, and return the passphrase that was drawn."""
    qtbot.keyClick(window, Key.Key_N, Ctrl)
    dialog = dialog_of(qtbot, AccountDialog)
    qtbot.keyClicks(dialog._name.editor, name)
    passphrase = dialog._choice.passphrase()
    qtbot.keyClicks(dialog._choice.over.editor, passphrase)
    qtbot.keyClick(dialog._choice.over.editor, Key.Key_Return, Ctrl)
    gone(qtbot, AccountDialog)
    assert by_name(desk, name).role is Role.VOLUNTEER_COORDINATOR
    return passphrase


def test_somebody_is_let_in_and_opens_the_desk_with_the_words_that_were_drawn(qtbot, vault):
    desk, window, folder = vault
    passphrase = let_in(qtbot, desk, window)
    wim = by_name(desk, "Wim")
    qtbot.waitUntil(lambda: button(window, f"passphrase:{wim.id}").isVisible())
    desk.close()
    again = bootstrap.open_desk(folder, passphrase)
    assert again.accounts.current.name == "Wim"
    again.close()


def test_words_that_are_not_typed_over_let_nobody_in(qtbot, vault):
    desk, window, _folder = vault
    qtbot.keyClick(window, Key.Key_N, Ctrl)
    dialog = dialog_of(qtbot, AccountDialog)
    qtbot.keyClicks(dialog._name.editor, "Wim")
    qtbot.keyClick(dialog._name.editor, Key.Key_Return, Ctrl)
    assert dialog._choice.over.fault.isVisible()
    dialog.done(0)
    assert len(desk.accounts.all()) == 1


def test_a_name_that_a_colleague_has_is_refused_at_its_field_and_the_rest_stays(qtbot, vault):
    desk, window, _folder = vault
    taken = desk.accounts.current.name
    qtbot.keyClick(window, Key.Key_N, Ctrl)
    dialog = dialog_of(qtbot, AccountDialog)
    qtbot.keyClicks(dialog._name.editor, f" {taken.upper()}")
    qtbot.keyClicks(dialog._choice.over.editor, dialog._choice.passphrase())
    qtbot.keyClick(dialog._choice.over.editor, Key.Key_Return, Ctrl)
    qtbot.waitUntil(dialog._name.fault.isVisible, timeout=10_000)
    assert dialog._name.editor.hasFocus()
    assert dialog._name.fault.accessibleName().startswith(f"Hier heet al iemand {taken}. ")
    assert len(desk.accounts.all()) == 1
    dialog._name.editor.selectAll()
    qtbot.keyClicks(dialog._name.editor, "Wim")
    qtbot.keyClick(dialog._choice.over.editor, Key.Key_Return, Ctrl)
    gone(qtbot, AccountDialog)
    assert by_name(desk, "Wim")


def test_a_name_and_a_role_are_changed_and_the_last_coordinator_stays(qtbot, vault):
    desk, window, _folder = vault
    mine = desk.accounts.current
    button(window, f"change:{mine.id}").click()
    dialog = dialog_of(qtbot, AccountDialog)
    dialog._role.set_value(Role.READER)
    qtbot.keyClick(dialog._name.editor, Key.Key_Return, Ctrl)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ThreePartMessage)), timeout=10_000)
    assert desk.accounts.all()[0].role is Role.COORDINATOR
    dialog._role.set_value(Role.COORDINATOR)
    dialog._name.editor.clear()
    qtbot.keyClicks(dialog._name.editor, "Noor")
    qtbot.keyClick(dialog._name.editor, Key.Key_Return, Ctrl)
    gone(qtbot, AccountDialog)
    assert desk.accounts.all()[0].name == "Noor"


def test_a_new_passphrase_takes_the_place_of_the_old_one(qtbot, vault):
    desk, window, folder = vault
    old = let_in(qtbot, desk, window)
    button(window, f"passphrase:{by_name(desk, 'Wim').id}").click()
    dialog = dialog_of(qtbot, PassphraseDialog)
    new = dialog._choice.passphrase()
    qtbot.keyClicks(dialog._choice.over.editor, new)
    qtbot.keyClick(dialog._choice.over.editor, Key.Key_Return)
    gone(qtbot, PassphraseDialog)
    desk.close()
    bootstrap.open_desk(folder, new).close()
    with pytest.raises(WrongPassphrase):
        bootstrap.open_desk(folder, old)


def revoke(qtbot, desk, window, *, changes_lock):
    button(window, f"revoke:{by_name(desk, 'Wim').id}").click()
    dialog = dialog_of(qtbot, RevokeDialog)
    if changes_lock:
        qtbot.keyClick(dialog._change, Key.Key_Space)
    qtbot.keyClick(dialog, Key.Key_Return, Ctrl)


def test_a_passphrase_is_taken_away_and_opens_nothing(qtbot, vault):
    desk, window, folder = vault
    passphrase = let_in(qtbot, desk, window)
    revoke(qtbot, desk, window, changes_lock=False)
    gone(qtbot, RevokeDialog)
    assert [one.name for one in desk.accounts.all()] == ["Coördinator"]
    desk.close()
    with pytest.raises(WrongPassphrase):
        bootstrap.open_desk(folder, passphrase)


def test_with_the_lock_changed_the_desk_comes_back_open_at_the_vault(qtbot, vault):
    desk, window, folder = vault
    let_in(qtbot, desk, window)
    before = desk.keys.data_key
    with qtbot.waitSignal(window.deskChanged, timeout=30_000) as heard:
        revoke(qtbot, desk, window, changes_lock=True)
        dialog = dialog_of(qtbot, LockDialog)
        qtbot.keyClick(dialog, Key.Key_Escape)
        assert dialog.isVisible()
    anew = heard.args[0]
    try:
        assert anew.keys.data_key != before
        assert anew.fault is None
        assert anew.trails.page(limit=1)[0].event is AuditEvent.KEY_ROTATED
        assert anew.accounts.current.name == "Coördinator"
        other = bootstrap.main_window(anew)
        qtbot.addWidget(other)
        assert other.place is Place.VAULT
        assert anew.residents is not None
        assert anew.trails.verify().is_whole
    finally:
        anew.close()
    bootstrap.open_desk(folder, PASSPHRASE).close()


def test_a_lock_that_cannot_be_changed_leaves_the_desk_as_it_was_and_says_so(qtbot, vault, monkeypatch):
    from connector_desk.store import rotation

    desk, window, _folder = vault
    let_in(qtbot, desk, window)
    before = desk.keys.data_key

    def full(folder, _keys):
        raise DiskFull(folder)

    monkeypatch.setattr(rotation, "rotate", full)
    with qtbot.waitSignal(window.deskChanged, timeout=30_000) as heard:
        revoke(qtbot, desk, window, changes_lock=True)
    anew = heard.args[0]
    try:
        assert anew.keys.data_key == before
        other = bootstrap.main_window(anew)
        qtbot.addWidget(other)
        other.show()
        messages = other.page(Place.VAULT).findChildren(ThreePartMessage)
        assert [one for one in messages if "schijf" in one.accessibleName().lower()]
    finally:
        anew.close()


def test_a_new_sheet_is_made_proved_and_tried_again(qtbot, vault, monkeypatch):
    desk, window, _folder = vault
    groups, renew = [], desk.accounts.renew_recovery

    def remembered():
        sheet = renew()
        groups[:] = sheet.groups
        return sheet

    monkeypatch.setattr(desk.accounts, "renew_recovery", remembered)
    assert desk.accounts.recovery() is None
    window.page(Place.VAULT)._recovery.new.click()
    dialog = dialog_of(qtbot, RecoverySheetDialog)
    assert desk.accounts.recovery() is None
    qtbot.keyClick(dialog.make, Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.panel.preview.page_count == 2, timeout=20_000)
    qtbot.keyClicks(dialog.panel.check.field.editor, "".join(groups).lower())
    qtbot.keyClick(dialog.panel.check.field.editor, Key.Key_Return)
    assert desk.accounts.recovery().checked_on == desk.clock.today()
    qtbot.keyClick(dialog, Key.Key_Return, Ctrl)
    gone(qtbot, RecoverySheetDialog)
    window.page(Place.VAULT)._recovery.check.click()
    check = dialog_of(qtbot, CheckSheetDialog).check
    wrong = groups[7][:4] + ("2" if groups[7][4] != "2" else "3")
    qtbot.keyClicks(check.field.editor, " ".join([*groups[:7], wrong]))
    assert "8" in check.field.fault.accessibleName()
    check.field.editor.clear()
    qtbot.keyClicks(check.field.editor, " ".join(groups))
    qtbot.keyClick(check.field.editor, Key.Key_Return)
    assert [one for one in check.findChildren(Banner) if "works" in one.accessibleName()]


def test_a_pin_is_four_to_eight_digits(qtbot, vault):
    desk, window, _folder = vault
    window.page(Place.VAULT)._computer._pin.click()
    dialog = dialog_of(qtbot, PinDialog)
    qtbot.keyClicks(dialog.pin.editor, "12a")
    qtbot.keyClick(dialog, Key.Key_Return, Ctrl)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ThreePartMessage)), timeout=10_000)
    dialog.pin.editor.clear()
    qtbot.keyClicks(dialog.pin.editor, "2468")
    qtbot.keyClick(dialog, Key.Key_Return, Ctrl)
    gone(qtbot, PinDialog)
    assert desk.accounts.current.pin


def test_a_computer_without_a_keyring_says_so_and_nothing_opens_by_it(qtbot, vault):
    desk, window, _folder = vault
    page = window.page(Place.VAULT)
    qtbot.keyClick(page._computer._turn, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.findChildren(ThreePartMessage)), timeout=20_000)
    assert "sleutelbos" in page.findChildren(ThreePartMessage)[0].accessibleName()
    assert not desk.keyring.is_on(desk.accounts.current)


def test_the_records_stand_newest_first_and_by_person(qtbot, vault):
    desk, window, _folder = vault
    let_in(qtbot, desk, window)
    log = window.page(Place.VAULT)._log
    names = [log.rows.model.row_at(at).name for at in range(log.rows.model.rowCount())]
    assert names[0] == "Gaf iemand een wachtzin"
    log._who.set_value(by_name(desk, "Wim").id)
    assert log.rows.model.rowCount() == 0
    log._who.set_value(desk.accounts.current.id)
    assert log.rows.model.row_at(0).name == "Gaf iemand een wachtzin"


def test_the_records_are_checked_and_a_change_in_them_is_found(qtbot, vault):
    desk, window, _folder = vault
    log = window.page(Place.VAULT)._log
    press(window, "Check whether the records are as they were written")
    qtbot.waitUntil(lambda: bool(log.findChildren(Banner)), timeout=10_000)
    assert "All" in log.findChildren(Banner)[0].accessibleName()
    with desk._store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE audit_record SET digest = randomblob(32) WHERE seq = 1")
    press(window, "Check whether the records are as they were written")
    qtbot.waitUntil(lambda: "not" in log.findChildren(Banner)[-1].accessibleName(), timeout=10_000)


def test_search_leads_to_the_vault_by_its_own_words(qtbot, vault):
    _desk, window, _folder = vault
    for text in ("kluis", "wachtz", "herst"):
        rows = [row for group in window._search._find(text) for row in group.rows]
        assert [row.kind for row in rows if row.name == "De kluis"] == ["vault"]
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
