"""Two files of one person are found, looked at side by side, made one, and taken apart again, by keyboard."""

import pytest

from connector_desk.domain.consent import EventState
from connector_desk.domain.entity import Kind
from connector_desk.ui.dialogs.merge import ApartDialog, MergeDialog
from connector_desk.ui.dialogs.same_person import SamePersonDialog
from tests.builders import a_consent, a_contact, a_resident
from tests.ui.resident_hands import Ctrl, Key, choose, focus, heard, places, pressed, texts_in

TWICE = (
    a_resident("k", "Mohammed", family_name="El Idrissi", birth_year=1954, phone="020 0000055"),
    a_resident("g", "Mohamed", family_name="Idrissi", birth_year=1954, address="Proefstraat 8"),
    a_contact("c", resident_id="g"),
    a_consent("y", resident_id="g", recipient="o1"),
)


@pytest.fixture
def place(qtbot, tmp_path):
    yield from places(qtbot, tmp_path)


def at_the_pairs(qtbot, page):
    page.list.same.setFocus()
    pressed(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: not any("Kijken" in one.text() for one in [page.same._said]))
    qtbot.waitUntil(lambda: page.same.pairs.model.rowCount() == 1)


def dialog_of(qtbot, page, kind):
    qtbot.waitUntil(lambda: isinstance(page.same.dialog, kind))
    dialog = page.same.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_found_made_one_and_taken_apart(qtbot, dutch, place):
    desk, page = place(*TWICE)
    said = heard(page.noticeAsked)
    at_the_pairs(qtbot, page)
    assert page.same.pairs.model.row_at(0).name == "Mohammed El Idrissi en Mohamed Idrissi"
    assert page.same.pairs.model.row_at(0).what == "zelfde geboortejaar"
    pressed(qtbot, Key.Key_Return)
    dialog = dialog_of(qtbot, page, MergeDialog)
    told = texts_in(dialog)
    assert any("1 contact" in text for text in told)
    assert any("mag dit niet meer weten" in text for text in told)
    qtbot.keyClick(dialog, Key.Key_Return, Ctrl)
    assert desk.contacts.get("c").resident_id == "k"
    ends = [one.withdrawal_method for one in desk.all(Kind.CONSENTS) if one.event_state is EventState.WITHDRAWN]
    assert ends == ["twee dossiers zijn één dossier geworden"]
    assert said[-1][0].startswith("Eén dossier gemaakt: Mohammed El Idrissi.")
    qtbot.waitUntil(lambda: page.same.merges.model.rowCount() == 1)
    page.activateWindow()
    page.same.merges.setFocus()
    pressed(qtbot, Key.Key_Down)
    pressed(qtbot, Key.Key_Return)
    qtbot.keyClick(dialog_of(qtbot, page, ApartDialog), Key.Key_Return, Ctrl)
    assert desk.contacts.get("c").resident_id == "g"
    assert said[-1][0] == "Weer twee dossiers."
    qtbot.waitUntil(lambda: page.same._said.text() == "Niemand lijkt er twee keer in te staan.")
    assert {one.id for one in desk.all(Kind.RESIDENTS)} >= {"k", "g"}


def test_the_other_file_can_stand(qtbot, dutch, place):
    desk, page = place(*TWICE)
    at_the_pairs(qtbot, page)
    pressed(qtbot, Key.Key_Return)
    dialog = dialog_of(qtbot, page, MergeDialog)
    pressed(qtbot, Key.Key_Right)
    qtbot.keyClick(dialog, Key.Key_Return, Ctrl)
    assert desk.contacts.get("c").resident_id == "g"
    kept = next(one for one in desk.all(Kind.RESIDENTS) if one.id == "g")
    assert (kept.full_name, kept.phone, kept.address) == ("Mohamed Idrissi", "020 0000055", "Proefstraat 8")


def test_what_somebody_changed_meanwhile_stops_it(qtbot, dutch, place):
    desk, page = place(*TWICE)
    at_the_pairs(qtbot, page)
    pressed(qtbot, Key.Key_Return)
    dialog = dialog_of(qtbot, page, MergeDialog)
    with desk.room.open_work() as work:
        work.residents.put(a_resident("g", "Moussa", family_name="Idrissi"))
        work.commit()
    qtbot.keyClick(dialog, Key.Key_Return, Ctrl)
    assert dialog.isVisible()
    assert desk.contacts.get("c").resident_id == "g"
    qtbot.keyClick(dialog, Key.Key_Escape)


UNLIKE = (
    a_resident("n", "Mo", birth_year=1954),
    a_resident("g", "Abdelkader", family_name="Bouzid", address="Proefstraat 8"),
    a_contact("c", resident_id="g"),
)


def at_the_pick(qtbot, page, resident_id):
    """Open somebody, and by the keys of the menu of their profile the question who they are as well."""
    page.open(resident_id)
    page.profile.head.more.setFocus()
    pressed(qtbot, Key.Key_Space)
    choose(qtbot, "Dezelfde persoon als…")
    return dialog_of(qtbot, page, SamePersonDialog)


def test_a_file_that_looks_different_is_picked_by_hand_and_joined(qtbot, dutch, place):
    desk, page = place(*UNLIKE)
    assert desk.merging.maybe_same() == ()
    at_the_pick(qtbot, page, "n")
    for letter in "bouz":
        pressed(qtbot, getattr(Key, f"Key_{letter.upper()}"))
    pressed(qtbot, Key.Key_Return, Ctrl)
    dialog = dialog_of(qtbot, page, MergeDialog)
    assert any("1 contact" in text for text in texts_in(dialog))
    assert desk.contacts.get("c").resident_id == "g"
    qtbot.keyClick(dialog, Key.Key_Return, Ctrl)
    assert desk.contacts.get("c").resident_id == "n"
    assert page.profile.file.resident.id == "n"
    desk.undo.undo()
    assert desk.contacts.get("c").resident_id == "g"


def test_when_the_other_file_stands_that_one_is_shown(qtbot, dutch, place):
    desk, page = place(*UNLIKE)
    at_the_pick(qtbot, page, "n")
    for letter in "bouz":
        pressed(qtbot, getattr(Key, f"Key_{letter.upper()}"))
    pressed(qtbot, Key.Key_Return, Ctrl)
    dialog = dialog_of(qtbot, page, MergeDialog)
    pressed(qtbot, Key.Key_Right)
    qtbot.keyClick(dialog, Key.Key_Return, Ctrl)
    assert page.profile.file.resident.id == "g"
    assert page.profile.isVisible()
    assert {one.id for one in desk.all(Kind.RESIDENTS)} >= {"g"}
    assert "n" not in {one.id for one in desk.all(Kind.RESIDENTS)}


@pytest.mark.parametrize("typed", ["abd", "zzz"])
def test_nobody_is_joined_with_themselves_or_with_nobody(qtbot, dutch, place, typed):
    desk, page = place(*UNLIKE)
    dialog = at_the_pick(qtbot, page, "g")
    rows = dialog._other._list.model
    assert "g" not in {rows.row_at(at).id for at in range(rows.rowCount())}
    for letter in typed:
        pressed(qtbot, getattr(Key, f"Key_{letter.upper()}"))
    assert rows.rowCount() == 0
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert dialog.isVisible()
    assert any("Er is nog niemand gekozen." in text for text in texts_in(dialog))
    dialog._other._search.editor.setText("mo")
    assert dialog._other.value() == "n"
    assert not any("Er is nog niemand gekozen." in text for text in texts_in(dialog))
    pressed(qtbot, Key.Key_Escape)
    assert len(desk.all(Kind.RESIDENTS)) == 5


def test_escape_goes_back_to_the_list(qtbot, dutch, place):
    _, page = place(*TWICE)
    at_the_pairs(qtbot, page)
    assert focus(qtbot).window() is page.window()
    qtbot.keyClick(page, Key.Key_Escape)
    assert page.list.isVisible()
