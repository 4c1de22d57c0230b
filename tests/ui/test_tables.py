"""Neighbourhood tables by keyboard alone, over a real desk with the sample."""

from datetime import date

import pytest

from connector_desk import bootstrap
from connector_desk.domain.entity import Kind
from connector_desk.domain.meeting import ItemKind
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import ThreePartMessage
from tests.hands import Hands, focus, until, window_name
from tests.ui.every_view import whole_window


class Shown:
    """The window at the tables, with what the desk keeps."""

    def __init__(self, window, desk):
        self.hands, self.desk = Hands(), desk
        self.hands.press("Ctrl+7")
        self.page = window.page(Place.TABLES)

    def kept(self, kind):
        with self.desk.room.look() as work:
            return work.repository(kind).all()

    def table(self):
        return next(one for one in self.kept(Kind.MEETINGS) if one.title == "Wijktafel De Baarsjes")

    def item(self, at):
        """Go to an item of the agenda."""
        self.hands.go_to("De agenda")
        self.hands.press("Home", *["Down"] * at)

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


def test_a_new_table_with_a_typed_day_and_undo(shown):
    shown.hands.press("Ctrl+N")
    shown.hands.answer("Hoe heet", "Tafel van de gracht")
    shown.hands.answer("Op welke dag?", "24-12-2030")
    shown.hands.answer("Waar?", "de hoek")
    shown.keep()
    made = next(one for one in shown.kept(Kind.MEETINGS) if one.title == "Tafel van de gracht")
    assert (made.day, made.place, made.items) == (date(2030, 12, 24), "de hoek", ())
    shown.hands.press("Ctrl+Z")
    assert [one.title for one in shown.kept(Kind.MEETINGS)] == ["Wijktafel De Baarsjes"]


def test_a_day_that_does_not_exist_is_not_kept(shown):
    shown.hands.press("Ctrl+N")
    shown.hands.answer("Hoe heet", "Tafel van de gracht")
    shown.hands.answer("Op welke dag?", "31-2-2030")
    shown.hands.press("Ctrl+Return")
    assert window_name() == "MeetingDialog"
    assert focus().accessibleName() == "Op welke dag?"
    assert focus().text() == "31-2-2030"
    assert len(shown.kept(Kind.MEETINGS)) == 1


def test_a_subject_and_a_situation_come_on_the_agenda(shown):
    before = shown.table()
    shown.hands.push("Onderwerp erbij")
    shown.hands.answer("Hoe staat het op de agenda?", "De soep")
    shown.keep()
    assert (shown.table().items[-1].title, shown.table().items[-1].kind) == ("De soep", ItemKind.THEME)
    shown.hands.push("Situatie erbij")
    shown.hands.answer("Wat is de ene vraag?", "Wie wandelt er mee?")
    shown.hands.go_to("Typ een stuk van de naam")
    shown.hands.write("samira")
    shown.hands.press("Return")
    shown.keep()
    case = shown.table().items[-1]
    assert (case.question, case.letter, case.is_named) == ("Wie wandelt er mee?", "D", False)
    shown.hands.press("Ctrl+Z", "Ctrl+Z")
    assert shown.table() == before


def test_items_are_moved_stretched_and_taken_away(shown):
    before = shown.table()
    shown.item(1)
    shown.hands.push("5 minuten meer")
    assert shown.table().items[1].minutes == before.items[1].minutes + 5
    shown.hands.push("5 minuten minder")
    assert shown.table() == before
    shown.hands.push("Later")
    assert shown.table().items[2] == before.items[1]
    shown.hands.push("Eerder")
    assert shown.table() == before
    shown.hands.push("Haal dit punt weg")
    assert shown.table().items == before.items[:1] + before.items[2:]
    shown.hands.press("Ctrl+Z")
    assert shown.table() == before


def test_naming_wilma_is_the_choice_of_the_chair_and_one_more_guest_ends_it(shown):
    shown.hands.push("Noem Wilma Kok")
    assert [item.is_named for item in shown.table().items if item.kind is ItemKind.CASE] == [False, False, True]
    with shown.desk.room.look() as work:
        other = next(one.id for one in work.organizations.all() if one.id not in shown.table().invited)
    shown.desk.meetings.put(shown.table().model_copy(update={"invited": (*shown.table().invited, other)}))
    assert not any(item.is_named for item in shown.table().items)
    shown.hands.press("Ctrl+Z", "Ctrl+Z")
    assert not any(item.is_named for item in shown.table().items)
    assert len(shown.table().invited) == 8


def test_a_concern_from_report_to_word_back(shown):
    shown.hands.push("Signalen")
    shown.hands.press("Ctrl+N")
    shown.hands.answer("Wat is er gezien?", "de bel doet het niet")
    shown.keep()
    made = next(one for one in shown.kept(Kind.CONCERNS) if one.observed == "de bel doet het niet")
    assert made.is_open
    shown.hands.press("Ctrl+Z")
    assert [one.sample_id for one in shown.kept(Kind.CONCERNS)] == ["s1"]


def test_an_action_is_written_down_done_and_removed(shown):
    shown.hands.push("Acties")
    shown.hands.press("Ctrl+N")
    shown.hands.answer("Wat gaat er gebeuren?", "folder ophangen")
    shown.hands.answer("Wie doet het?", "hudsonhof")
    shown.keep()
    made = next(one for one in shown.kept(Kind.ACTIONS) if one.text == "folder ophangen")
    assert made.done_on is None
    shown.hands.push("Gedaan")
    assert {one.id: one for one in shown.kept(Kind.ACTIONS)}[made.id].done_on == shown.desk.clock.today()
    shown.hands.press("Ctrl+Z", "Ctrl+Z")
    assert len(shown.kept(Kind.ACTIONS)) == 2


def test_a_table_is_removed_at_once_and_comes_back(shown):
    before = shown.table()
    shown.hands.press("Del")
    assert shown.kept(Kind.MEETINGS) == ()
    shown.hands.press("Ctrl+Z")
    assert shown.table() == before
    assert not [one for one in shown.page.findChildren(ThreePartMessage) if one.isVisible()]
