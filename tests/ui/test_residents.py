import gc
import weakref
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from connector_desk.device.numbers import TypedNumbers
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import DiskFull
from connector_desk.domain.handover import WordBack
from connector_desk.domain.resident import AskState, LifeDomain, Urgency, ViewBy
from connector_desk.services.residents import ResidentService
from tests.builders import (
    MONDAY,
    a_consent,
    a_contact,
    a_handover,
    a_resident,
    a_tie,
    an_ask,
)
from tests.ui.resident_hands import (
    Alt,
    Ctrl,
    Key,
    ask_line,
    choose,
    heard,
    lines_of,
    names_in,
    places,
    pressed,
    return_to,
    shortcut,
    texts_in,
    typed,
)


@pytest.fixture
def place(qtbot, tmp_path):
    yield from places(qtbot, tmp_path)


def test_names_stand_the_dutch_way_and_are_found_by_part_accents_and_case_ignored(qtbot, place):
    _, page = place()
    assert names_in(page) == ["Amrani, Samira", "Berg, van den, Henk", "Yılmaz, Ayşe"]
    typed(qtbot, "AYSE yil")
    assert names_in(page) == ["Yılmaz, Ayşe"]
    page.list.search.clear()
    typed(qtbot, "van den berg")
    assert names_in(page) == ["Berg, van den, Henk"]
    pressed(qtbot, Key.Key_Return)
    assert page.profile.isVisible()
    assert page.profile.file.resident.id == "r3"


def test_who_comes_back_to_the_search_types_over_what_was_looked_for(qtbot, place):
    _, page = place()
    typed(qtbot, "sam")
    page.enter()
    typed(qtbot, "ays")
    assert names_in(page) == ["Yılmaz, Ayşe"]


def test_what_is_typed_into_search_is_text(qtbot, place):
    _, page = place()
    for text in ("'; DROP TABLE resident; --", '"AND" OR NEAR(', "%_*"):
        page.list.search.clear()
        typed(qtbot, text)
        assert names_in(page) == []
    page.list.search.clear()
    assert len(names_in(page)) == 3


def test_a_search_fetches_what_is_in_sight_and_the_rest_when_it_comes_in_sight(qtbot, place):
    _, page = place(*(a_resident(f"x{at:02d}", "Piet", family_name=f"Bakker{at:02d}") for at in range(75)))
    typed(qtbot, "bak")
    model = page.list.list.model
    assert model.rowCount() < 75
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert names_in(page) == [f"Bakker{at:02d}, Piet" for at in range(75)]


def test_down_and_enter_open_somebody_and_esc_leads_back_to_the_same_row(qtbot, place):
    _, page = place()
    pressed(qtbot, Key.Key_Down)
    pressed(qtbot, Key.Key_Down)
    pressed(qtbot, Key.Key_Return)
    assert page.profile.file.resident.id == "r3"
    pressed(qtbot, Key.Key_Escape)
    assert page.list.isVisible()
    assert page.list.list.current_id() == "r3"


def test_a_new_resident_by_keyboard_alone(qtbot, place):
    desk, page = place()
    notices = heard(page.noticeAsked)
    shortcut(qtbot, Key.Key_N, Ctrl)
    typed(qtbot, "Zoe")
    pressed(qtbot, Key.Key_Tab)
    typed(qtbot, "de la Cruz")
    pressed(qtbot, Key.Key_Tab)
    pressed(qtbot, Key.Key_Tab)
    typed(qtbot, "41")
    pressed(qtbot, Key.Key_Return, Ctrl)
    made = next(one for one in desk.all(Kind.RESIDENTS) if one.first_name == "Zoe")
    assert (made.prefix, made.family_name, made.birth_year) == ("de la", "Cruz", 1985)
    assert page.profile.isVisible()
    assert page.profile.file.resident == made
    assert len(notices) == 1
    assert page.forms.dialog is None


@pytest.mark.parametrize(
    ("name", "text"),
    [("first_name", "  "), ("phone", "1" * 10_000), ("story", "bsn 111222333"), ("birth_year", "gisteren")],
)
def test_what_cannot_be_kept_is_told_at_its_field_and_the_text_stays(qtbot, place, name, text):
    desk, page = place()
    shortcut(qtbot, Key.Key_N, Ctrl)
    dialog = page.forms.dialog
    fields = dialog._fields
    fields["first_name"].set_value("Henk")
    fields[name].set_value(text)
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert page.forms.dialog is dialog
    assert fields[name].fault.isVisible()
    assert fields[name].value() == text.strip()
    assert len(desk.all(Kind.RESIDENTS)) == 3
    assert [other for other in fields if other != name and fields[other].fault.isVisible()] == []


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("birth_year", "24-11-2026", "Deze geboortedag moet nog komen."),
        ("birth_year", "01-01-1896", "Zo oud wordt niemand: dit is meer dan 125 jaar geleden."),
        ("birth_year", "31-02-1954", "Dit is geen geboortejaar en geen leeftijd."),
        ("phone", "06 12345678 overdag", "In een telefoonnummer staan geen letters."),
        ("phone", "12", "Dit kan geen telefoonnummer zijn."),
        ("postcode", "1234 SS", "Dit kan geen postcode zijn."),
        ("postcode", "geen idee", "Dit kan geen postcode zijn."),
    ],
)
def test_what_cannot_be_about_somebody_is_said_in_its_own_words_at_its_field(qtbot, dutch, place, name, text, sentence):
    desk, page = place()
    shortcut(qtbot, Key.Key_N, Ctrl)
    typed(qtbot, "Henk")
    dialog, fields = page.forms.dialog, page.forms.dialog._fields
    dialog.bring_in_sight(name)
    fields[name].setFocus()
    typed(qtbot, text)
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert page.forms.dialog is dialog
    assert sentence in fields[name].fault.accessibleName()
    assert fields[name].isVisible()
    assert (fields[name].value(), fields["first_name"].value()) == (text, "Henk")
    assert len(desk.all(Kind.RESIDENTS)) == 3


@pytest.mark.parametrize(
    ("name", "text"),
    [("postcode", "SW1A 1AA"), ("postcode", "B-1000"), ("phone", "+32 2 123 45 67"), ("birth_year", "101")],
)
def test_what_is_from_another_country_or_long_ago_is_kept_as_it_was_typed(qtbot, place, name, text):
    desk, page = place()
    shortcut(qtbot, Key.Key_N, Ctrl)
    typed(qtbot, "Henk")
    page.forms.dialog.bring_in_sight(name)
    page.forms.dialog._fields[name].setFocus()
    typed(qtbot, text)
    pressed(qtbot, Key.Key_Return, Ctrl)
    (made,) = (one for one in desk.all(Kind.RESIDENTS) if one.id not in {"r1", "r2", "r3"})
    assert str(getattr(made, name)) == {"101": "1925"}.get(text, text)


def test_what_was_typed_is_not_thrown_away_by_esc(qtbot, place):
    desk, page = place()
    shortcut(qtbot, Key.Key_N, Ctrl)
    remarks = heard(page.remarkAsked)
    typed(qtbot, "Zoe")
    pressed(qtbot, Key.Key_Escape)
    assert page.forms.dialog is None
    assert remarks == [("Your words are kept. They wait for you on Today.",)]
    return_to(qtbot, page)
    shortcut(qtbot, Key.Key_N, Ctrl)
    assert page.forms.dialog._fields["first_name"].value() == "Zoe"
    assert len(desk.all(Kind.RESIDENTS)) == 3


def test_what_the_disk_does_not_take_is_asked_for_before_it_goes(qtbot, place, monkeypatch):
    desk, page = place()
    shortcut(qtbot, Key.Key_N, Ctrl)
    dialog = page.forms.dialog
    typed(qtbot, "Zoe")

    def full(*_given):
        raise DiskFull(Path("/desk"))

    monkeypatch.setattr(desk.drafts, "keep", full)
    pressed(qtbot, Key.Key_Escape)
    assert page.forms.dialog is dialog
    assert "This is not kept yet." in texts_in(dialog)
    assert dialog._fields["first_name"].value() == "Zoe"
    pressed(qtbot, Key.Key_Tab)
    pressed(qtbot, Key.Key_Return)
    assert page.forms.dialog is None
    assert desk.drafts.waiting() == ()


def test_a_contact_moment_becomes_a_resident_with_its_own_words(qtbot, place):
    desk, page = place(a_contact(called="Piet de Boer", reach="020 0000099", urgency=Urgency.WEEK))
    page.open("new-from:c1")
    dialog = page.forms.dialog
    assert "“morgen word ik uit huis gezet”" in texts_in(dialog)
    pressed(qtbot, Key.Key_Return, Ctrl)
    made = page.profile.file
    assert (made.resident.full_name, made.resident.phone) == ("Piet de Boer", "020 0000099")
    assert [(ask.own_words, ask.urgency) for ask in made.asks] == [("morgen word ik uit huis gezet", Urgency.WEEK)]
    assert desk.all(Kind.CONTACT_MOMENTS)[0].resident_id == made.resident.id


def test_somebody_who_is_gone_gives_a_message_and_the_list(place):
    _, page = place()
    for gone in ("nobody", "new-from:nothing"):
        page.open(gone)
        assert page.list.isVisible()
        assert page.message.shown is not None


def test_the_profile_opens_with_a_sentence_and_leads_with_own_words(place):
    _, page = place()
    page.open("r1")
    assert "72 year(s) old, lives in Slotervaart" in [
        text.replace("jaar", "year(s) old") for text in texts_in(page)
    ] or any("72 jaar, woont in Slotervaart" in text for text in texts_in(page))
    page.open("r3")
    assert "“niet op straat komen”" in texts_in(page)


def test_sensitive_words_open_only_after_saying_what_for(qtbot, place):
    _, page = place(an_ask(own_words="ik vergeet mijn medicijnen", life_domain=LifeDomain.PHYSICAL_HEALTH))
    page.open("r1")
    line = ask_line(page, "a1")
    assert not any("medicijnen" in text for text in texts_in(page))
    assert "medicijnen" not in line.accessibleName()
    line.open_button.setFocus()
    pressed(qtbot, Key.Key_Return)
    assert not any("medicijnen" in text for text in texts_in(page))
    choose(qtbot, "To talk about it with the person")
    assert any("medicijnen" in text for text in texts_in(page))
    page.open("r2")
    page.open("r1")
    assert not any("medicijnen" in text for text in texts_in(page))


@pytest.mark.parametrize(
    ("act", "asked"),
    [("Who fits this?", ("volunteers", "ask:a1")), ("Hand over", ("handovers", "new:r1:a1"))],
)
def test_an_ask_leads_on(qtbot, place, act, asked):
    _, page = place(an_ask())
    page.open("r1")
    asked_for = heard(page.goAsked)
    ask_line(page, "a1").setFocus()
    pressed(qtbot, Key.Key_Return)
    choose(qtbot, act)
    assert asked_for == [asked]


def test_an_ask_that_was_handed_over_leads_to_its_handover_and_stays(qtbot, place):
    desk, page = place(an_ask(), a_handover())
    page.open("r1")
    asked_for = heard(page.goAsked)
    ask_line(page, "a1").setFocus()
    pressed(qtbot, Key.Key_Return)
    choose(qtbot, "To the handover")
    assert asked_for == [("handovers", "h1")]
    return_to(qtbot, page)
    ask_line(page, "a1").setFocus()
    pressed(qtbot, Key.Key_Return)
    choose(qtbot, "Take the question away")
    assert page.message.shown is not None
    assert len(desk.all(Kind.ASKS)) == 1


def test_a_promise_that_passed_says_how_late_it_is(place):
    due = MONDAY - timedelta(days=4)
    _, page = place(an_ask(), a_handover(word_back=WordBack(to_volunteer="v1", due=due)))
    page.open("r1")
    assert "4 dagen te laat" in ask_line(page, "a1").accessibleName()


def test_an_ask_is_written_down_helped_and_taken_away_with_undo(qtbot, place):
    desk, page = place()
    page.open("r1")
    page.profile.asks.actAsked.emit("add", "")
    typed(qtbot, "weer eens naar buiten")
    pressed(qtbot, Key.Key_Return, Ctrl)
    (ask,) = desk.all(Kind.ASKS)
    assert ask.own_words == "weer eens naar buiten"
    for act, state in (("helped", AskState.HELPED), ("closed", AskState.CLOSED), ("open", AskState.OPEN)):
        page.profile.asks.actAsked.emit(act, ask.id)
        assert desk.all(Kind.ASKS)[0].state is state
    page.profile.asks.actAsked.emit("remove", ask.id)
    assert desk.all(Kind.ASKS) == ()
    desk.undo.undo()
    assert ask_line(page, ask.id).isVisible()


def test_tab_comes_by_a_new_ask_where_the_eye_does(qtbot, place):
    desk, page = place(an_ask("a1"))
    page.open("r1")
    page.profile.asks.actAsked.emit("add", "")
    typed(qtbot, "weer eens naar buiten")
    pressed(qtbot, Key.Key_Return, Ctrl)
    page.activateWindow()
    page.profile.head.contact.setFocus()
    names = []
    for _ in range(4):
        pressed(qtbot, Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
    added = next(ask.id for ask in desk.all(Kind.ASKS) if ask.id != "a1")
    assert names[:2] == ["offer-add", "ask-add"]
    assert set(names[2:4]) == {"ask:a1", f"ask:{added}"}


def test_writing_a_contact_down_goes_to_the_counter_with_this_person(qtbot, place):
    _, page = place()
    page.open("r1")
    asked_for = heard(page.goAsked)
    shortcut(qtbot, Key.Key_N, Ctrl)
    assert asked_for == [("walk_in", "for:r1")]


def test_the_number_shows_with_the_rule_of_safety_before_it(qtbot, place):
    _, page = place()
    page.open("r1")
    assert "020 0000011" not in texts_in(page)
    shortcut(qtbot, Key.Key_F4)
    assert "020 0000011" in texts_in(page)
    assert not page.profile.head.call.isHidden()
    page.open("r2")
    assert page.profile.head.call.isHidden()


def test_taking_somebody_away_asks_for_the_name_and_comes_back_whole(qtbot, place):
    desk, page = place(an_ask(), a_tie())
    page.open("r1")
    page.profile.head.removeAsked.emit()
    typed(qtbot, "Samir")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert len(desk.all(Kind.RESIDENTS)) == 3
    typed(qtbot, "a")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert [one.id for one in desk.all(Kind.RESIDENTS)] == ["r2", "r3"]
    assert page.list.isVisible()
    assert page.message.shown is None
    assert names_in(page) == ["Berg, van den, Henk", "Yılmaz, Ayşe"]
    desk.undo.undo()
    assert names_in(page)[0] == "Amrani, Samira"
    assert (len(desk.all(Kind.ASKS)), len(desk.all(Kind.TIES))) == (1, 1)


def test_del_in_the_list_asks_for_the_name_and_in_the_search_only_deletes(qtbot, place):
    _, page = place()
    typed(qtbot, "ber")
    pressed(qtbot, Key.Key_Home)
    pressed(qtbot, Key.Key_Delete)
    assert page.list.search.text() == "er"
    assert page.forms.dialog is None
    page.list.search.clear()
    pressed(qtbot, Key.Key_Down)
    pressed(qtbot, Key.Key_Delete)
    assert page.forms.dialog.accessibleName() == "Take Samira away?"


def test_labels_stand_behind_more_closed_at_first(qtbot, place):
    _, page = place(an_ask(life_domain=LifeDomain.HOUSING))
    page.open("r1")
    assert not any("Living" in text or "Wonen" in text for text in texts_in(page))
    page.profile.more.toggle.setFocus()
    pressed(qtbot, Key.Key_Space)
    assert any("Wonen" in text for text in texts_in(page))
    page.profile.asks.actAsked.emit("change", "a1")
    assert not page.forms.dialog.life_domain.isVisible()


def test_somebody_around_is_added_changed_and_taken_away(qtbot, place):
    desk, page = place()
    page.open("r1")
    page.profile.network.addAsked.emit()
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert page.forms.dialog is not None
    typed(qtbot, "buurvrouw van boven")
    pressed(qtbot, Key.Key_Return, Ctrl)
    (tie,) = desk.all(Kind.TIES)
    page.profile.network.openAsked.emit(tie.id)
    page.forms.dialog.closeness.set_value("3")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert desk.all(Kind.TIES)[0].closeness == 3
    page.profile.network.removeAsked.emit(tie.id)
    assert desk.all(Kind.TIES) == ()


def test_a_view_is_kept_in_the_words_of_who_said_it(qtbot, place):
    desk, page = place()
    page.open("r1")
    page.profile.views.addAsked.emit(ViewBy.RESIDENT)
    typed(qtbot, "Ik wil iemand die mijn taal spreekt.")
    pressed(qtbot, Key.Key_Return, Ctrl)
    (view,) = next(one for one in desk.all(Kind.RESIDENTS) if one.id == "r1").views
    assert "“Ik wil iemand die mijn taal spreekt.”" in texts_in(page)
    page.profile.views.removeAsked.emit(view)
    assert next(one for one in desk.all(Kind.RESIDENTS) if one.id == "r1").views == ()


def test_the_timeline_opens_filters_and_leads_back(qtbot, place):
    _, page = place(an_ask(), a_handover(), a_consent(), a_contact(resident_id="r1"))
    page.open("r1")
    page.profile.past.allAsked.emit()
    assert page.timeline.isVisible()
    assert "“morgen word ik uit huis gezet”" in lines_of(page.timeline)
    shortcut(qtbot, Key.Key_5, Alt)
    assert page.timeline.filters["consent"].isChecked()
    assert "“morgen word ik uit huis gezet”" not in lines_of(page.timeline)
    assert "Thuiszorg Nieuw-West" in lines_of(page.timeline)
    pressed(qtbot, Key.Key_Escape)
    assert page.profile.isVisible()


def test_a_change_elsewhere_shows_and_the_focus_stays(place):
    desk, page = place(an_ask())
    page.open("r1")
    ask_line(page, "a1").setFocus()
    ResidentService(desk.room, TypedNumbers()).add_view("r1", "professional", "De medicijnen moeten veilig.")
    assert "“De medicijnen moeten veilig.”" in texts_in(page)
    QApplication.processEvents()
    assert QApplication.focusWidget().objectName() == "ask:a1"


def test_everything_that_can_be_reached_says_what_it_is(place):
    _, page = place(an_ask(life_domain=LifeDomain.JUSTICE), a_tie(), a_consent(), a_handover())
    page.open("r1")
    page.profile.past.allAsked.emit()
    page.forms.add_consent(page.profile.file)
    nameless = [
        one
        for one in page.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.window() in {page.window(), page.forms.dialog}
        and not (one.accessibleName() or getattr(one, "text", str)() or one.focusProxy())
        and not isinstance(one.parent(), QAbstractButton)
    ]
    assert [type(one).__name__ for one in nameless] == []


def test_a_closed_form_is_freed(qtbot, place):
    _, page = place()
    shortcut(qtbot, Key.Key_N, Ctrl)
    kept = weakref.ref(page.forms.dialog)
    pressed(qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: page.forms.dialog is None)
    QApplication.sendPostedEvents(None, 52)
    gc.collect()
    assert kept() is None
