"""Two files of one person are found, looked at side by side, made one, and taken apart again, by keyboard."""

import pytest

from connector_desk.domain.entity import Kind
from connector_desk.ui.dialogs.merge import ApartDialog, MergeDialog
from tests.builders import a_consent, a_contact, a_resident
from tests.ui.resident_hands import Ctrl, Key, focus, heard, places, pressed, texts_in

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


def test_escape_goes_back_to_the_list(qtbot, dutch, place):
    _, page = place(*TWICE)
    at_the_pairs(qtbot, page)
    assert focus(qtbot).window() is page.window()
    qtbot.keyClick(page, Key.Key_Escape)
    assert page.list.isVisible()
