"""The directory by keyboard alone, over a real desk with the sample."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from connector_desk import bootstrap
from connector_desk.domain.entity import Kind
from connector_desk.domain.organization import Reach
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import ThreePartMessage
from tests.hands import Hands, focus, until, window_name
from tests.ui.every_view import whole_window


class Shown:
    """The window at the directory, with what the desk keeps."""

    def __init__(self, window, desk):
        self.hands, self.desk = Hands(), desk
        self.hands.press("Ctrl+5")
        self.page = window.page(Place.DIRECTORY)

    def labels(self):
        model = self.page._list.model
        return [model.row_at(at).name for at in range(model.rowCount())]

    def kept(self, kind):
        with self.desk.room.look() as work:
            return {one.id: one for one in work.repository(kind).all()}

    def line(self, label):
        return next(one for one in self.kept(Kind.INITIATIVES).values() if one.public_label == label)

    def open(self, words):
        self.hands.go_to("Zoek:")
        self.hands.write(words)
        self.hands.press("Down")

    def keep(self):
        self.hands.press("Ctrl+Return")
        until(lambda: window_name() == "MainWindow")


@pytest.fixture
def shown(qapp, sample_desk, monkeypatch):
    opened = []
    whole = bootstrap.open_desk
    monkeypatch.setattr(bootstrap, "open_desk", lambda *given: opened.append(whole(*given)) or opened[-1])
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words()) as window:
        until(lambda: window_name() == "MainWindow")
        yield Shown(window, opened[0])


def test_it_finds_with_each_key_whatever_the_accents_and_case(shown):
    assert focus().accessibleName().startswith("Zoek:")
    everything = len(shown.labels())
    assert everything == len(shown.kept(Kind.INITIATIVES))
    shown.hands.write("SAMEN KO")
    assert shown.labels() == ["Samen koken"]
    shown.hands.press("Esc")
    assert len(shown.labels()) == everything
    shown.hands.write("clientonder")
    assert shown.labels() == ["Cliëntondersteuner"]


def test_filters_are_reached_and_pressed_by_keyboard(shown):
    shown.hands.push("Nabellen")
    today = shown.desk.clock.today()
    stale = {
        one.public_label
        for one in shown.kept(Kind.INITIATIVES).values()
        if one.assured_date is None or one.assured_date < today - timedelta(days=90)
    }
    assert stale
    assert set(shown.labels()) == stale
    shown.hands.push("Samen")
    together = {one.public_label for one in shown.kept(Kind.INITIATIVES).values() if one.reach is Reach.COLLECTIVE}
    assert set(shown.labels()) == together
    shown.hands.push("Organisaties")
    assert set(shown.labels()) == {one.name for one in shown.kept(Kind.ORGANIZATIONS).values()}


def test_a_new_line_comes_in_sight_and_undo_takes_it_away(shown):
    shown.hands.press("Ctrl+N")
    shown.hands.answer("Hoe noemen bewoners het?", "Soep op de galerij")
    shown.hands.answer("Van wie is het?", "hudsonhof")
    shown.keep()
    assert shown.line("Soep op de galerij").name == "Soep op de galerij"
    assert "Soep op de galerij" in shown.labels()
    shown.hands.press("Ctrl+Z")
    assert "Soep op de galerij" not in shown.labels()
    assert len(shown.kept(Kind.INITIATIVES)) == 25


def test_a_line_without_a_name_is_not_kept_and_nothing_typed_is_lost(shown):
    shown.hands.press("Ctrl+N")
    shown.hands.answer("Wat is verder goed", "alleen op dinsdag")
    shown.hands.press("Ctrl+Return")
    assert window_name() == "DirectoryLineDialog"
    assert focus().accessibleName() == "Hoe noemen bewoners het?"
    assert shown.hands.presses < 30
    shown.hands.press("Esc")
    until(lambda: window_name() == "MainWindow")
    shown.hands.press("Ctrl+N")
    assert shown.hands.go_to("Wat is verder goed").toPlainText() == "alleen op dinsdag"
    shown.hands.push("Gooi het weg")
    assert shown.hands.go_to("Wat is verder goed").toPlainText() == ""
    shown.hands.press("Esc")
    assert shown.desk.drafts.waiting() == ()
    assert len(shown.kept(Kind.INITIATIVES)) == 25


def test_a_line_that_was_checked_is_fresh_until_undo(shown):
    before = shown.line("Klus in huis")
    shown.open("klus in")
    shown.hands.push("Klopt nog")
    assert shown.line("Klus in huis").assured_date == shown.desk.clock.today()
    shown.hands.press("Ctrl+Z")
    assert shown.line("Klus in huis") == before


def test_removing_a_line_and_bringing_it_back(shown):
    shown.open("klus in")
    shown.hands.press("Del")
    assert "Klus in huis" not in {one.public_label for one in shown.kept(Kind.INITIATIVES).values()}
    shown.hands.press("Ctrl+Z")
    assert shown.line("Klus in huis")


def test_an_organisation_in_use_says_so_and_stays(shown):
    shown.hands.push("Organisaties")
    shown.hands.go_to("Zoek:", "Shift+Tab")
    shown.hands.write("cordaan")
    shown.hands.press("Down", "Del")
    assert len(shown.kept(Kind.ORGANIZATIONS)) == 24
    (message,) = shown.page.findChildren(ThreePartMessage)
    assert "nog in gebruik" in message.accessibleName()


def test_a_new_organisation_can_be_changed_and_removed(shown):
    shown.hands.push("Nieuwe organisatie", "Shift+Tab")
    shown.hands.answer("Hoe heet het?", "Buren van de gracht")
    shown.keep()
    made = next(one for one in shown.kept(Kind.ORGANIZATIONS).values() if one.name == "Buren van de gracht")
    shown.hands.push("Organisaties")
    shown.hands.go_to("Zoek:", "Shift+Tab")
    shown.hands.write("gracht")
    shown.hands.press("Down", "Del")
    assert made.id not in shown.kept(Kind.ORGANIZATIONS)
    shown.hands.press("Ctrl+Z")
    assert shown.kept(Kind.ORGANIZATIONS)[made.id] == made


def test_the_check_list_goes_to_a_file(shown, tmp_path):
    target = tmp_path / "nabellijst.pdf"
    shown.hands.press("Ctrl+P")
    until(lambda: window_name() == "QFileDialog")
    shown.hands.press("Ctrl+A")
    shown.hands.write(str(target))
    shown.hands.press("Return")
    until(target.exists)
    assert target.read_bytes().startswith(b"%PDF")
    assert shown.kept(Kind.DISCLOSURES) == {}


def test_an_organisation_goes_on_as_another_and_nobodys_yes_goes_along(shown):
    old = next(one for one in shown.kept(Kind.ORGANIZATIONS).values() if one.name == "Thuiszorg Nieuw-West")
    new = next(one for one in shown.kept(Kind.ORGANIZATIONS).values() if one.name == "Markant")
    consents = shown.kept(Kind.CONSENTS)
    shown.hands.push("Organisaties")
    shown.open("thuiszorg nieuw")
    shown.hands.push("Dit is dezelfde als…")
    assert window_name() == "SamePartyDialog"
    shown.hands.press("Ctrl+Return")
    assert window_name() == "SamePartyDialog"
    shown.hands.answer("Onder welke naam gaat het verder?", "markant")
    said = " ".join(one.text() for one in QApplication.activeModalWidget().findChildren(QLabel))
    assert "Dit gaat mee naar Markant:" in said
    assert "Dat ja gaat niet mee: vraag het opnieuw." in said
    shown.keep()
    assert shown.kept(Kind.ORGANIZATIONS)[old.id].merged_into == new.id
    assert shown.kept(Kind.CONSENTS) == consents
    assert all(old.id not in (one.sender, one.recipient) for one in shown.kept(Kind.HANDOVERS).values())
    assert "Thuiszorg Nieuw-West" not in shown.labels()
    shown.hands.press("Ctrl+Z")
    assert shown.kept(Kind.ORGANIZATIONS)[old.id].merged_into is None
    assert "Thuiszorg Nieuw-West" in shown.labels()
