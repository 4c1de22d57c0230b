"""Before the street, over a real desk: waiting after wrong words, the recovery sheet, the keyring, damage."""

import secrets

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from connector_desk import bootstrap
from connector_desk.domain.errors import KeyringFault, KeyringTrouble, WaitFirst, WrongRecoveryCode
from connector_desk.store.recovery_code import new_code
from connector_desk.ui import theme
from connector_desk.ui.recovery_boxes import RENEW_WIDTH, RenewBox
from connector_desk.ui.street_window import StreetWindow
from connector_desk.ui.unlock import Unlocking, WaysIn
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.buttons import DeskButton
from tests.conftest import PASSPHRASE
from tests.hands import Hands, focus, until
from tests.ui.cut_finder import cut_things

Key = Qt.Key


def code_of(folder):
    """Make a recovery sheet, as the vault does, and return its eight groups."""
    desk = bootstrap.open_desk(folder, PASSPHRASE)
    groups = desk.accounts.renew_recovery().groups
    desk.close()
    return groups


@pytest.fixture
def ways(qtbot, sample_desk, cheap_keys):
    """Return a maker of the unlock box over the sample desk; what it opened is closed afterwards."""
    opened = []

    def make(by_keyring=None, try_open=None):
        street = StreetWindow("Verbinderstafel", "links", "rechts", is_dark=False)
        qtbot.addWidget(street)
        with qtbot.waitExposed(street):
            street.show()
        street.activateWindow()
        qtbot.waitUntil(street.isActiveWindow)

        def open_desk(passphrase, *, accepts_damage=False):
            return bootstrap.open_desk(sample_desk, passphrase, accepts_damage=accepts_damage)

        ways_in = WaysIn(lambda: bootstrap.recovery(sample_desk), by_keyring)
        made = Unlocking(
            street,
            try_open or open_desk,
            bootstrap.explain,
            lambda: None,
            ways_in,
            help_=lambda: bootstrap.help_for(sample_desk),
        )
        made.deskOpened.connect(opened.append)
        qtbot.waitUntil(made.box.isVisible)
        return made

    yield make, opened, sample_desk
    for desk in opened:
        desk.close()


def press(qtbot, *keys):
    for key in keys:
        if isinstance(key, str):
            qtbot.keyClicks(QApplication.focusWidget(), key)
        else:
            qtbot.keyClick(QApplication.focusWidget(), key)


def labelled(qtbot, widget, text):
    found = next(one for one in widget.findChildren(DeskButton) if one.text() == text)
    qtbot.waitUntil(found.isVisible)
    return found


def try_words(qtbot, box, words):
    box.field.editor.selectAll()
    qtbot.keyClicks(box.field.editor, words)
    qtbot.keyClick(box.field.editor, Key.Key_Return)
    qtbot.waitUntil(lambda: not box.field.editor.isReadOnly() and box.field.field.fault.isVisible(), timeout=10_000)


def test_after_three_wrong_words_the_sheet_is_offered_and_the_wait_counts_down(qtbot, ways):
    make, _opened, _folder = ways
    made = make()
    box = made.box
    for number in range(4):
        assert bool(box.findChildren(Banner)) == (number >= 3)
        try_words(qtbot, box, "verkeerd")
    try_words(qtbot, box, "verkeerd")
    assert not box._open.isEnabled()
    assert box._left > 0
    assert box.field.passphrase() == "verkeerd"
    qtbot.waitUntil(box._open.isEnabled, timeout=10_000)
    assert not box.field.field.fault.isVisible()


def recover(qtbot, made, groups):
    labelled(qtbot, made.box, "I do not know my passphrase any more").click()
    qtbot.waitUntil(made.recovering.box.field.editor.hasFocus)
    press(qtbot, " ".join(groups), Key.Key_Return)


def test_who_forgot_the_passphrase_comes_in_with_the_sheet_and_makes_both_anew(qtbot, ways, monkeypatch):
    make, opened, folder = ways
    old = code_of(folder)
    made, codes = make(), []
    recover(qtbot, made, old)
    qtbot.waitUntil(lambda: made.recovering.renew is not None, timeout=10_000)
    renew = made.recovering.renew
    desk = renew._desk
    assert opened == []
    again = desk.accounts.renew_recovery

    def remembered():
        sheet = again()
        codes.append(sheet.groups)
        return sheet

    monkeypatch.setattr(desk.accounts, "renew_recovery", remembered)
    words = renew.choice.passphrase()
    press(qtbot, words, Key.Key_Return)
    qtbot.waitUntil(lambda: renew.panel is not None and renew.panel.preview.page_count == 2, timeout=20_000)
    assert not renew.next.isEnabled()
    renew.next.click()
    assert opened == []
    qtbot.waitUntil(renew.panel.check.field.editor.hasFocus)
    press(qtbot, " ".join(codes[0]), Key.Key_Return)
    press(qtbot, Key.Key_Return)
    assert opened == [desk]
    assert desk.accounts.recovery().used_on is None
    desk.close()
    bootstrap.open_desk(folder, words).close()
    with pytest.raises(WrongRecoveryCode):
        bootstrap.recover_desk(folder, " ".join(old))


def damaged_for_the_sheet(qtbot, made, folder, break_it):
    """Come to what is said of a broken desk by the code of its sheet; return the code and the box."""
    desk = bootstrap.open_desk(folder, PASSPHRASE)
    groups = desk.accounts.renew_recovery().groups
    desk.backups.make(desk.backups.state().places[0].place)
    desk.close()
    break_it(folder)
    recover(qtbot, made, groups)
    until(lambda: made.recovering.damaged is not None)
    until(lambda: focus().accessibleName() == "Take a backup back")
    return groups, made.recovering.damaged


def without_anchor(folder):
    (folder / "desk.anchor").unlink()


def without_head(folder):
    path = folder / "desk.db"
    path.write_bytes(b"\0" * path.stat().st_size)


@pytest.mark.parametrize("break_it", [without_anchor, without_head])
def test_a_broken_desk_is_mended_by_the_sheet_as_by_the_passphrase(qtbot, ways, break_it):
    make, _opened, folder = ways
    made, hands = make(), Hands()
    groups, damaged = damaged_for_the_sheet(qtbot, made, folder, break_it)
    assert damaged.box.findChildren(Banner)[0].accessibleName().startswith("The newest backup on this computer")
    hands.press("Return")
    until(lambda: damaged.restore is not None)
    assert damaged.restore.panel.code.value() == " ".join(groups)
    assert not damaged.restore.panel.secret.isVisible()
    hands.push("Look into it")
    until(lambda: focus().accessibleName() == "Put it in place of this desk")
    hands.press("Return")
    until(lambda: made.box.findChildren(Banner))
    until(lambda: focus().accessibleName() == "Your passphrase")
    desk = bootstrap.open_desk(folder, PASSPHRASE)
    assert desk.problems() == ()
    desk.close()


def test_what_can_be_read_is_saved_by_the_sheet(qtbot, ways, tmp_path):
    make, _opened, folder = ways
    made, hands = make(), Hands()
    groups, damaged = damaged_for_the_sheet(qtbot, made, folder, without_anchor)
    hands.push("Save what can be read")
    until(lambda: damaged.box.findChildren(QFileDialog))
    damaged.box.findChildren(QFileDialog)[0].reject()
    damaged.salvage_to(tmp_path / "gered")
    until(lambda: any("gered" in one.accessibleName() for one in damaged.box.findChildren(Banner)))
    saved = bootstrap.recover_desk(tmp_path / "gered", " ".join(groups))
    assert {one["first_name"] for one in saved.listing.values("residents")} >= {"Samira", "Henk"}
    assert saved.problems() == ()
    saved.close()
    hands.push("Back to the passphrase")
    until(lambda: focus().accessibleName() == "Your passphrase")


def test_a_broken_desk_opens_by_the_sheet_as_it_is_where_one_says_so(qtbot, ways):
    make, _opened, folder = ways
    made, hands = make(), Hands()
    damaged_for_the_sheet(qtbot, made, folder, without_anchor)
    hands.push("Open the desk as it is")
    until(lambda: made.recovering.renew is not None)
    desk = made.recovering.renew._desk
    assert desk.problems() == ()
    desk.close()


def test_whoever_stops_halfway_is_told_at_the_next_opening(qtbot, sample_desk):
    groups = code_of(sample_desk)
    bootstrap.recover_desk(sample_desk, " ".join(groups)).close()
    desk = bootstrap.open_desk(sample_desk, PASSPHRASE)
    assert desk.accounts.recovery().used_on is not None
    window = bootstrap.main_window(desk)
    qtbot.addWidget(window)
    window.show()
    warning = window.page(window.place)._warning
    assert warning.isVisible()
    assert "The recovery sheet was used." in warning.accessibleName()
    desk.accounts.renew_recovery()
    assert not warning.isVisible()
    desk.close()


@pytest.mark.parametrize(("typed", "says"), [("7K4M2", "5"), ("", "")])
def test_a_code_that_is_too_short_says_how_long_it_is(qtbot, ways, typed, says):
    make, opened, folder = ways
    code_of(folder)
    made = make()
    recover(qtbot, made, [typed])
    if typed:
        qtbot.waitUntil(made.recovering.box.field.fault.isVisible, timeout=10_000)
        assert says in made.recovering.box.field.fault.accessibleName()
    assert opened == []
    assert made.recovering.renew is None


def test_a_code_of_ten_thousand_signs_is_refused(qtbot, ways):
    make, opened, folder = ways
    code_of(folder)
    made = make()
    labelled(qtbot, made.box, "I do not know my passphrase any more").click()
    box = made.recovering.box
    box.field.editor.setText("é" * 10_000)
    qtbot.keyClick(box.field.editor, Key.Key_Return)
    qtbot.waitUntil(box.field.fault.isVisible, timeout=10_000)
    assert opened == []


def test_from_the_sheet_there_is_a_way_back_to_the_passphrase(qtbot, ways):
    make, _opened, _folder = ways
    made = make()
    labelled(qtbot, made.box, "I do not know my passphrase any more").click()
    labelled(qtbot, made.recovering.box, "Back to the passphrase").click()
    assert made.box.isVisible()
    assert not made.recovering.box.isVisible()


@pytest.mark.parametrize(("scale", "size"), [(1.0, (1024, 700)), (1.5, (1280, 800))])
def test_nothing_is_cut_off_before_the_street(qtbot, qapp, ways, scale, size):
    make, _opened, folder = ways
    code_of(folder)
    theme.apply(qapp, "light", scale)
    made = make()
    made.street.resize(*size)
    made.box.refuse(bootstrap.explain(WaitFirst(60)))
    made.box.hold(60)
    made.box.offer_recovery()
    qtbot.wait(50)
    assert cut_things(made.street) == []
    labelled(qtbot, made.box, "I do not know my passphrase any more").click()
    qtbot.keyClicks(made.recovering.box.field.editor, "7K4M3 ABCDE")
    qtbot.wait(50)
    assert cut_things(made.street) == []
    desk = bootstrap.open_desk(folder, PASSPHRASE)
    renew = RenewBox(desk, bootstrap.recovery(folder), bootstrap.explain)
    made.street.show_sheet(renew, RENEW_WIDTH)
    qtbot.wait(50)
    assert cut_things(made.street) == []
    renew._show_sheet(None)
    qtbot.waitUntil(lambda: renew.panel.preview.page_count == 2, timeout=20_000)
    qtbot.wait(50)
    assert cut_things(made.street) == []
    desk.close()


class Ring:
    """A keyring in memory that can be told to fail."""

    kept: dict

    def __init__(self) -> None:
        self.kept, self.fault = {}, None

    def keep(self, service_id, secret):
        self.kept[service_id] = secret

    def fetch(self, service_id):
        if self.fault is not None:
            raise KeyringTrouble(self.fault)
        return self.kept.get(service_id)

    def forget(self, service_id):
        self.kept.pop(service_id, None)


@pytest.fixture
def ring(monkeypatch):
    from connector_desk.device import keyring

    made = Ring()
    monkeypatch.setattr(keyring, "SystemKeyring", lambda: made)
    return made


def with_keyring(folder, ring):
    desk = bootstrap.open_desk(folder, PASSPHRASE)
    desk.keyring.turn_on(desk.accounts.current)
    account = desk.account_id
    desk.close()
    assert list(ring.kept) == [account]
    return account


def test_the_keyring_opens_the_desk_without_a_word(qtbot, ways, ring):
    make, opened, folder = ways
    account = with_keyring(folder, ring)
    make(lambda: bootstrap.open_by_keyring(folder, account))
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=10_000)
    assert opened[0].account_id == account


@pytest.mark.parametrize("fault", list(KeyringFault))
def test_whatever_is_wrong_with_the_keyring_the_box_asks_for_the_passphrase(qtbot, ways, ring, fault):
    make, opened, folder = ways
    account = with_keyring(folder, ring)
    ring.fault = fault
    asked = []

    def by_keyring():
        asked.append(True)
        return bootstrap.open_by_keyring(folder, account)

    made = make(by_keyring)
    qtbot.waitUntil(lambda: bool(asked), timeout=10_000)
    assert made.box.isVisible()
    assert not made.box.field.field.fault.isVisible()
    qtbot.keyClicks(made.box.field.editor, PASSPHRASE)
    qtbot.keyClick(made.box.field.editor, Key.Key_Return)
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=10_000)


def test_a_key_that_was_put_there_by_somebody_else_opens_nothing(sample_desk, ring):
    account = with_keyring(sample_desk, ring)
    ring.kept[account] = secrets.token_bytes(32)
    with pytest.raises(KeyringTrouble):
        bootstrap.open_by_keyring(sample_desk, account)


def test_turned_off_the_keyring_opens_nothing_even_where_it_kept_the_key(sample_desk, ring, monkeypatch):
    account = with_keyring(sample_desk, ring)
    kept = ring.kept[account]

    def silent(_service_id):
        raise KeyringTrouble(KeyringFault.SILENT)

    monkeypatch.setattr(ring, "forget", silent)
    desk = bootstrap.open_desk(sample_desk, PASSPHRASE)
    desk.keyring.turn_off(desk.accounts.current)
    desk.close()
    assert ring.kept[account] == kept
    with pytest.raises(KeyringTrouble):
        bootstrap.open_by_keyring(sample_desk, account)


def test_a_keyring_that_fails_leaves_no_way_in(sample_desk, ring, monkeypatch):
    def full(_service_id, _secret):
        raise KeyringTrouble(KeyringFault.FAILED)

    monkeypatch.setattr(ring, "keep", full)
    desk = bootstrap.open_desk(sample_desk, PASSPHRASE)
    with pytest.raises(KeyringTrouble):
        desk.keyring.turn_on(desk.accounts.current)
    assert not desk.keyring.is_on(desk.accounts.current)
    desk.close()


def test_the_wait_holds_for_the_code_of_the_sheet_too(sample_desk):
    code_of(sample_desk)
    other = new_code().text
    for _ in range(4):
        with pytest.raises(WrongRecoveryCode):
            bootstrap.recover_desk(sample_desk, other)
    with pytest.raises(WaitFirst):
        bootstrap.open_desk(sample_desk, PASSPHRASE)
