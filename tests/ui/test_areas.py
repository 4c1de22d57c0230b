"""Neighbourhoods by keyboard: from an empty desk in the form that needs one, and all of them from the settings."""

from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QApplication

from connector_desk import bootstrap
from connector_desk.domain.account import Role
from connector_desk.domain.entity import Kind
from connector_desk.services.drafts import DraftKey
from connector_desk.services.residents import ResidentDraft
from connector_desk.ui import rights
from connector_desk.ui.dialogs.areas import AreaField, AreasDialog
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.text import Text
from tests.hands import Hands, focus, until, window_name
from tests.ui.every_view import settle, whole_window


@contextmanager
def window_over(folder, monkeypatch, *, role=Role.COORDINATOR):
    opened, whole = [], bootstrap.open_desk

    def kept(*given):
        opened.append(whole(*given))
        session = opened[-1].room.session
        session.account = session.account.model_copy(update={"role": role})
        return opened[-1]

    monkeypatch.setattr(bootstrap, "open_desk", kept)
    with whole_window(folder, (1280, 800), 1.0, bootstrap.words()) as window:
        until(lambda: window_name() == "MainWindow")
        yield window, opened[0]
    rights.hold(Kind, Place)


@pytest.fixture
def empty(qapp, empty_desk, monkeypatch):
    with window_over(empty_desk, monkeypatch) as (window, desk):
        yield window, desk


def names(desk):
    return [area.name for area in desk.directory.areas()]


def front():
    focus()
    return QApplication.activeWindow()


def said_in_front():
    return " ".join(one.text() for one in front().findChildren(Text) if one.isVisible())


def test_on_an_empty_desk_a_neighbourhood_is_made_where_a_new_resident_needs_it(empty):
    _window, desk = empty
    hands = Hands()
    hands.press("Ctrl+2", "Ctrl+N")
    hands.answer("Hoe heet iemand", "Wilma")
    hands.go_to("Meer", "Shift+Tab")
    hands.press("Left", "Left", "Left", "Space")
    hands.go_to("In welke buurt?")
    hands.push("Nieuwe buurt")
    assert window_name() == "AreasDialog"
    hands.write("Slotervaart")
    hands.press("Ctrl+Return")
    assert window_name() == "ResidentDialog"
    assert (focus().accessibleName(), focus().currentText()) == ("In welke buurt?", "Slotervaart")
    hands.press("Ctrl+Return")
    until(lambda: window_name() == "MainWindow")
    (area,) = desk.directory.areas()
    with desk.room.look() as work:
        assert [(one.first_name, one.area_id) for one in work.residents.where()] == [("Wilma", area.id)]
    assert desk.drafts.waiting() == ()
    hands.press("Ctrl+Z", "Ctrl+Z")
    settle()
    assert names(desk) == []


@pytest.mark.parametrize(
    ("place", "form", "about"),
    [
        (Place.VOLUNTEERS, "new volunteer", ""),
        (Place.DIRECTORY, "new organization", ""),
        (Place.TABLES, "new", "concerns"),
    ],
)
def test_every_other_form_that_asks_for_a_neighbourhood_can_make_one(empty, place, form, about):
    window, _desk = empty
    window.resume(DraftKey(place.value, form, about))
    settle()
    dialog, hands = front(), Hands()
    hands.push("Nieuwe buurt")
    hands.write("Osdorp")
    hands.press("Return")
    hands.write("De Aker")
    hands.press("Ctrl+Return")
    assert front() is dialog
    field = dialog.findChild(AreaField)
    assert [field.editor.itemText(at) for at in range(1, field.editor.count())] == ["De Aker", "Osdorp"]
    assert field.value() == ""
    dialog.done(0)


def test_in_the_settings_neighbourhoods_get_other_names_and_go_and_one_undo_takes_all_back(empty):
    _window, desk = empty
    desk.directory.keep_areas({}, ["Osdorp", "De Aker"])
    hands = Hands()
    hands.press("Ctrl+1")
    hands.push("Instellen wanneer iets te lang duurt")
    hands.push("Welke buurten er zijn")
    hands.write("Geuzenveld")
    hands.go_to("Hoe heet De Aker nu?")
    hands.press("Ctrl+A", "Backspace")
    hands.go_to("Hoe heet Osdorp nu?")
    hands.write("Osdorp Oost")
    hands.press("Ctrl+Return")
    assert window_name() == "DeskSettingsDialog"
    assert focus().accessibleName() == "Welke buurten er zijn"
    assert names(desk) == ["Geuzenveld", "Osdorp Oost"]
    hands.press("Escape", "Ctrl+Z")
    settle()
    assert names(desk) == ["De Aker", "Osdorp"]


def test_what_cannot_be_is_said_in_the_form_and_what_was_typed_stays(empty):
    window, desk = empty
    desk.directory.keep_areas({}, ["Osdorp"])
    desk.residents.add(ResidentDraft("Wilma", area_id=desk.directory.areas()[0].id))
    window.resume(DraftKey(Place.TODAY.value, "areas", ""))
    settle()
    hands = Hands()
    hands.write("osdorp")
    hands.press("Ctrl+Return")
    assert "zou er dan twee keer staan" in said_in_front()
    hands.press("Ctrl+A")
    hands.write("111222333")
    hands.press("Ctrl+Return")
    assert "burgerservicenummer" in said_in_front()
    assert focus().toPlainText() == "111222333"
    hands.press("Ctrl+A", "Backspace")
    hands.go_to("Hoe heet Osdorp nu?")
    hands.press("Ctrl+A", "Backspace", "Ctrl+Return")
    assert "Dit is nog in gebruik: bewoners." in said_in_front()
    front().done(0)
    assert names(desk) == ["Osdorp"]


def test_what_was_typed_over_a_form_waits_on_today(empty):
    window, desk = empty
    hands = Hands()
    hands.press("Ctrl+6", "Ctrl+N")
    hands.push("Nieuwe buurt")
    hands.write("Osdo")
    hands.press("Escape", "Escape")
    until(lambda: window_name() == "MainWindow")
    assert [one.key for one in desk.drafts.waiting()] == [DraftKey(Place.TODAY.value, "areas", "")]
    window.resume(DraftKey(Place.TODAY.value, "areas", ""))
    settle()
    assert isinstance(front(), AreasDialog)
    assert front().focusWidget().toPlainText() == "Osdo"
    front().done(0)


def test_who_may_not_change_neighbourhoods_is_not_offered_it(qapp, empty_desk, monkeypatch):
    with window_over(empty_desk, monkeypatch, role=Role.VOLUNTEER_COORDINATOR) as (_window, _desk):
        Hands().press(f"Ctrl+{list(Place).index(Place.VOLUNTEERS) + 1}", "Ctrl+N")
        (field,) = front().findChildren(AreaField)
        assert field.isVisible()
        assert not field._new.isVisible()
        front().done(0)
