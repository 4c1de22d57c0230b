from datetime import time, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from connector_desk.domain.desk import Desk as DeskRow
from connector_desk.domain.entity import Kind
from connector_desk.domain.language import SpokenLanguage
from connector_desk.domain.match import MatchState, PlannedVisit
from connector_desk.domain.organization import Initiative
from connector_desk.domain.resident import LifeDomain
from connector_desk.domain.week import Availability, DayPart, Weekday
from connector_desk.services.matches import MatchService
from connector_desk.services.neighbours import NeighbourService
from connector_desk.services.volunteers import VolunteerService
from connector_desk.ui import theme
from connector_desk.ui.dialogs.match import MatchDialog
from connector_desk.ui.dialogs.volunteer import VolunteerDialog
from connector_desk.ui.pages.volunteers import VolunteersPage
from connector_desk.ui.panels.match_cards import SuggestionCard, WhyNotCard
from connector_desk.ui.panels.today_number import LargeNumber
from connector_desk.ui.panels.volunteer_days import DaysGrid
from tests.builders import (
    MONDAY,
    a_handover,
    a_match,
    a_resident,
    a_tie,
    a_volunteer,
    an_ask,
    an_organization,
)
from tests.ui.real_desk import WORDS, RealDesk

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
TUESDAY_MORNING = Availability(weekday=Weekday.TUESDAY, day_part=DayPart.MORNING)
VISIT = PlannedVisit(weekday=Weekday.TUESDAY, starts_at=time(10), minutes=90)
HOUSE = (
    an_organization("own", "De Tagerijn"),
    an_organization("o2", "Maatjesproject"),
    an_organization("o1"),
    DeskRow(id="desk", own_organization_id="own"),
    a_resident(
        family_name="Amrani", languages=(SpokenLanguage(tag="ary"),), works_well="bekende gezichten, 's ochtends"
    ),
    an_ask(own_words="het huis schoonhouden", life_domain=LifeDomain.INSTRUMENTAL_ADL),
    an_ask("a2", "ik slaap slecht", sensitive=True, life_domain=LifeDomain.MENTAL_HEALTH),
)
FATIMA = a_volunteer(
    phone="020 0000046",
    organization_id="o2",
    languages=("nl", "ary"),
    skills=("listening",),
    available=(TUESDAY_MORNING,),
    max_matches=2,
    aspiration="een betaalde baan in de zorg",
    coaching_every_days=90,
    last_coaching=MONDAY - timedelta(85),
    since=MONDAY - timedelta(120),
)
GERRIT = a_volunteer(
    "v2",
    "Gerrit",
    boundary="tilt niet",
    coaching_every_days=180,
    last_coaching=MONDAY - timedelta(500),
    since=MONDAY - timedelta(900),
)
MATCH = a_match(
    ask_id="a1",
    state=MatchState.ACTIVE,
    visits=(VISIT,),
    contacts=(MONDAY - timedelta(2),),
    agreed_tasks=("brieven lezen",),
    not_agreed=("medicijnen",),
)


@pytest.fixture
def place(qtbot, tmp_path):
    desks = []

    def make(*entities, size=(1088, 800)):
        desk = RealDesk(tmp_path, *HOUSE, *entities)
        desks.append(desk)
        page = VolunteersPage(
            volunteers=VolunteerService(desk.room),
            matches=MatchService(desk.room),
            find=desk.reads.unmatched_asks,
            neighbours=NeighbourService(desk.room, desk.reads),
            areas=desk.directory,
            drafts=desk.drafts,
            words=WORDS,
            clock=desk.clock,
        )
        desk.show(qtbot, page, size)
        page.enter()
        return desk, page

    yield make
    for desk in desks:
        desk.close()


def pressed(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, modifier)


def typed(qtbot, text):
    qtbot.keyClicks(QApplication.focusWidget(), text)


def texts(widget):
    QApplication.processEvents()
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def names(page):
    rows = page._list.rows
    return [rows.model.row_at(at).name for at in range(rows.model.rowCount())]


def button(widget, name):
    QApplication.processEvents()
    (found,) = [one for one in widget.findChildren(QAbstractButton) if one.accessibleName() == name and one.isVisible()]
    return found


def dialog(page, kind):
    (found,) = page.findChildren(kind)
    return found


def gone(page, kind):
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return not page.findChildren(kind)


def test_the_longest_silent_stands_first_with_boundary_and_load(place):
    _, page = place(FATIMA, GERRIT, MATCH)
    rows = page._list.rows
    first, second = rows.model.row_at(0), rows.model.row_at(1)
    assert (first.name, first.who, first.load, first.chip.text) == ("Gerrit", "“tilt niet”", (0, 1), "Lang stil")
    assert (second.name, second.right_below, second.load) == ("Fatima", "85 dagen geleden", (1, 2))


def test_search_and_keys_narrow_the_list(place, qtbot):
    full = a_volunteer("v3", "Noor", max_matches=0)
    _, page = place(FATIMA, GERRIT, full, MATCH)
    page._list.search.editor.setFocus()
    # The keys of an offscreen test know no accents.
    page._list.search.editor.setText("fát")
    assert names(page) == ["Fatima"]
    pressed(qtbot, Key.Key_Escape)
    button(page, "Has room").click()
    assert sorted(names(page)) == ["Fatima", "Gerrit"]
    button(page, "Who is here now").click()
    assert names(page) == []
    assert "Nobody said that they can at this moment." in texts(page)


def test_search_finds_an_organisation_and_says_when_nobody_is_called_so(place, qtbot):
    _, page = place(FATIMA, GERRIT)
    page._list.search.editor.setFocus()
    typed(qtbot, "maatjes")
    assert names(page) == ["Fatima"]
    typed(qtbot, "xx")
    assert "Nobody is called that. Try fewer letters." in texts(page)


def test_the_arrows_choose_and_enter_goes_to_the_detail(place, qtbot):
    _, page = place(FATIMA, GERRIT, MATCH)
    assert "“tilt niet”" in texts(page._detail)
    pressed(qtbot, Key.Key_Down)
    assert "“een betaalde baan in de zorg”" in texts(page._detail)
    assert "Medicijnen" in texts(page._detail)
    pressed(qtbot, Key.Key_Return)
    assert QApplication.focusWidget().accessibleName() == "Call Fatima"
    pressed(qtbot, Key.Key_Space)
    QApplication.processEvents()
    assert [one.text() for one in page.findChildren(LargeNumber) if one.isVisible()] == ["020 0000046"]


def test_a_new_volunteer_comes_in_by_keyboard_alone(place, qtbot):
    desk, page = place(GERRIT)
    # Qt presses the button down and lets it go a moment later.
    pressed(qtbot, Key.Key_N, Ctrl)
    qtbot.waitUntil(lambda: bool(page.findChildren(VolunteerDialog)))
    form = dialog(page, VolunteerDialog)
    qtbot.waitUntil(form.isActiveWindow)
    typed(qtbot, "Noor")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert gone(page, VolunteerDialog)
    assert [one.name for one in desk.all(Kind.VOLUNTEERS)].count("Noor") == 1
    assert "Noor" in texts(page._detail)


def test_a_form_without_a_name_says_so_and_keeps_what_was_typed(place, qtbot):
    desk, page = place(GERRIT)
    # Qt presses the button down and lets it go a moment later.
    pressed(qtbot, Key.Key_N, Ctrl)
    qtbot.waitUntil(lambda: bool(page.findChildren(VolunteerDialog)))
    form = dialog(page, VolunteerDialog)
    form._texts["boundary"].set_value("geen trappen")
    form._texts["birth_year"].set_value("lang geleden")
    form.save()
    assert form._texts["name"].frame.is_faulty
    assert form._texts["birth_year"].frame.is_faulty
    assert form._texts["boundary"].value() == "geen trappen"
    assert len(desk.all(Kind.VOLUNTEERS)) == 1


def test_a_change_keeps_what_the_form_does_not_show(place, qtbot):
    desk, page = place(FATIMA)
    button(page, "Change").click()
    form = dialog(page, VolunteerDialog)
    form._texts["boundary"].set_value("alleen overdag")
    form.save()
    (kept,) = desk.all(Kind.VOLUNTEERS)
    assert kept == FATIMA.model_copy(update={"boundary": "alleen overdag"})


def test_the_talk_of_today_moves_the_next(place, qtbot):
    desk, page = place(FATIMA)
    with qtbot.waitSignal(page.noticeAsked):
        button(page, "We talked today").click()
    assert desk.all(Kind.VOLUNTEERS)[0].last_coaching == MONDAY
    desk.undo.undo()
    assert desk.all(Kind.VOLUNTEERS) == (FATIMA,)


def test_delete_removes_and_undo_brings_back(place, qtbot):
    desk, page = place(FATIMA, GERRIT)
    pressed(qtbot, Key.Key_Delete)
    assert [one.name for one in desk.all(Kind.VOLUNTEERS)] == ["Fatima"]
    assert names(page) == ["Fatima"]
    desk.undo.undo()
    assert names(page) == ["Gerrit", "Fatima"]


def test_who_still_visits_somebody_stays_and_the_page_says_why(place, qtbot):
    desk, page = place(FATIMA, MATCH)
    button(page, "Remove").click()
    assert len(desk.all(Kind.VOLUNTEERS)) == 1
    assert any("koppeling" in text for text in texts(page._main))


def test_the_days_change_by_arrows_and_space(place, qtbot):
    desk, page = place(FATIMA, MATCH)
    grid = page.findChild(DaysGrid)
    grid.setFocus()
    assert grid.accessibleDescription() == "maandag ochtend, cannot"
    pressed(qtbot, Key.Key_Right)
    assert grid.accessibleDescription() == "dinsdag ochtend, can, visits Samira"
    pressed(qtbot, Key.Key_Down)
    pressed(qtbot, Key.Key_Space)
    afternoon = Availability(weekday=Weekday.TUESDAY, day_part=DayPart.AFTERNOON)
    assert set(desk.all(Kind.VOLUNTEERS)[0].available) == {TUESDAY_MORNING, afternoon}
    assert QApplication.focusWidget() is grid
    pressed(qtbot, Key.Key_Space)
    assert desk.all(Kind.VOLUNTEERS)[0].available == (TUESDAY_MORNING,)


def test_agreements_and_a_planned_visit_are_kept(place, qtbot):
    desk, page = place(FATIMA, MATCH)
    button(page, "Agreements").click()
    form = dialog(page, MatchDialog)
    form._texts["agreed"].set_value("brieven lezen\nnaar de markt")
    button(form, "Plan one more visit").click()
    form._visits._rows[1].day.set_value(Weekday.FRIDAY)
    form.save()
    assert gone(page, MatchDialog)
    (kept,) = desk.all(Kind.MATCHES)
    assert kept.agreed_tasks == ("brieven lezen", "naar de markt")
    assert [one.weekday for one in kept.visits] == [Weekday.TUESDAY, Weekday.FRIDAY]


def test_a_step_keeps_what_was_typed_before_it(place, qtbot):
    desk, page = place(FATIMA, MATCH)
    button(page, "Agreements").click()
    form = dialog(page, MatchDialog)
    form._texts["note"].set_value("belt na de vakantie")
    button(form, "Pauze").click()
    (kept,) = desk.all(Kind.MATCHES)
    assert (kept.state, kept.note) == (MatchState.PAUSED, "belt na de vakantie")


def test_a_bsn_in_an_agreement_is_refused_at_its_field(place, qtbot):
    desk, page = place(FATIMA, MATCH)
    button(page, "Agreements").click()
    form = dialog(page, MatchDialog)
    form._texts["note"].set_value("bsn 111222333")
    form.save()
    assert form._texts["note"].frame.is_faulty
    assert desk.all(Kind.MATCHES) == (MATCH,)


def test_contact_of_today_is_one_press(place, qtbot):
    desk, page = place(FATIMA, MATCH)
    button(page, "Met today").click()
    assert MONDAY in desk.all(Kind.MATCHES)[0].contacts


def test_a_match_opens_its_volunteer(place):
    _, page = place(FATIMA, GERRIT, MATCH)
    page.open("m1")
    assert "Samira Amrani" in texts(page._detail)


def test_who_fits_an_ask_stands_with_reasons_and_the_main_act_proposes(place, qtbot):
    desk, page = place(FATIMA, GERRIT, a_tie(volunteer_id="v1"))
    page.open("ask:a1")
    page.enter()
    first, *_ = page.findChildren(SuggestionCard)
    shown = texts(first)
    assert "Fatima" in shown
    assert "Spreekt Marokkaans, net als Samira." in shown
    assert "Samira zei nog geen ja voor deze vraag." in shown
    assert QApplication.focusWidget() is first.act
    pressed(qtbot, Key.Key_Return)
    (match,) = desk.all(Kind.MATCHES)
    assert (match.ask_id, match.volunteer_id, match.state) == ("a1", "v1", MatchState.PROPOSED)
    assert "Samira Amrani" in texts(page._detail)


def test_any_name_gets_an_honest_answer(place, qtbot):
    _, page = place(FATIMA, a_volunteer("v3", "Noor", max_matches=0, boundary="geen trappen"))
    page.open("ask:a1")
    card = page.findChild(WhyNotCard)
    card.search.editor.setFocus()
    typed(qtbot, "noor")
    assert "Is vol: 0 van 0. Zo is het afgesproken." in texts(card)
    assert "“geen trappen”" in texts(card)
    typed(qtbot, "zz")
    assert "Nobody is called that." in texts(card)


def test_the_words_of_a_sensitive_ask_stay_closed_until_somebody_opens_them(place):
    _, page = place(FATIMA)
    page.open("ask:a2")
    shown = texts(page)
    assert not any("slaap slecht" in text or "luisteren" in text for text in shown)
    assert "Doet dit graag." in shown
    button(page, "Open these words").click()
    assert any("slaap slecht" in text for text in texts(page))


@pytest.mark.parametrize(
    ("formal_only", "act", "goes"),
    [
        (False, "Look in the directory", ["directory", "i1"]),
        (True, "Write why", ["handovers", "new:r1:a1"]),
    ],
)
def test_initiatives_stand_in_the_same_list_and_each_has_its_act(place, qtbot, formal_only, act, goes):
    care = Initiative(
        id="i1",
        organization_id="o1",
        name="Zorg",
        public_label="Thuiszorg",
        purpose=("care",),
        formal_only=formal_only,
    )
    _, page = place(FATIMA, care)
    page.open("ask:a1")
    with qtbot.waitSignal(page.goAsked) as asked:
        button(page, act).click()
    assert asked.args == goes


def test_who_went_elsewhere_comes_back_to_the_list(place):
    _, page = place(FATIMA)
    page.open("ask:a1")
    page.hide()
    page.show()
    assert page._stack.currentWidget() is page._main


def test_an_ask_that_is_gone_says_so(place):
    _, page = place(FATIMA)
    page.open("ask:nothing")
    assert page._stack.currentWidget() is page._main
    assert any("niet" in text for text in texts(page._main))


def test_the_week_sheet_of_the_volunteer_in_sight_is_asked_of_print(place, qtbot):
    _, page = place(FATIMA, GERRIT, MATCH)
    with qtbot.waitSignal(page.goAsked) as asked:
        button(page, "Week sheet").click()
    assert asked.args == ["print", "volunteer:v2"]
    with qtbot.waitSignal(page.goAsked) as asked:
        button(page, "Print week sheets").click()
    assert asked.args == ["print", "volunteer:v1"]


def test_an_empty_desk_offers_the_first_act(place, qtbot):
    _, page = place()
    assert "No volunteers yet" in texts(page)
    pressed(qtbot, Key.Key_Return)
    assert dialog(page, VolunteerDialog)


def test_esc_leads_back_from_the_open_asks_and_from_who_fits(qtbot, place):
    _, page = place(FATIMA, GERRIT)
    pressed(qtbot, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert page._stack.currentWidget() is page._asks
    pressed(qtbot, Qt.Key.Key_Escape)
    assert page._stack.currentWidget() is page._main
    assert page._list.rows.isAncestorOf(QApplication.focusWidget())
    page.open("ask:a1")
    page.enter()
    with qtbot.waitSignal(page.goAsked) as gone_to:
        pressed(qtbot, Qt.Key.Key_Escape)
    assert gone_to.args == ["residents", "r1"]


def test_the_way_back_from_who_fits_leads_where_one_came_from(qtbot, place):
    _, page = place(FATIMA, GERRIT)
    page.open("ask:a1")
    assert button(page, "Back to Samira")
    pressed(qtbot, Qt.Key.Key_Escape)
    pressed(qtbot, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    page._asks.rows.select("a1")
    pressed(qtbot, Qt.Key.Key_Return)
    assert page._stack.currentWidget() is page._fitting
    page.refresh()
    gone_to = []
    page.goAsked.connect(lambda *where: gone_to.append(where))
    button(page, "Back to the open asks").click()
    assert page._stack.currentWidget() is page._asks
    pressed(qtbot, Qt.Key.Key_Return)
    pressed(qtbot, Qt.Key.Key_Escape)
    assert page._stack.currentWidget() is page._asks
    assert gone_to == []


def test_a_volunteer_with_word_owed_is_not_removed(place):
    desk, page = place(FATIMA, a_handover(sender="o2"))
    button(page, "Remove").click()
    assert len(desk.all(Kind.VOLUNTEERS)) == 1


@pytest.mark.parametrize(("size", "scale"), [((832, 700), 1.0), ((1088, 800), 1.5)])
@pytest.mark.parametrize("thing", ["v1", "ask:a1", "asks"])
def test_nothing_is_cut_off_where_there_is_little_room(place, qapp, size, scale, thing):
    theme.apply(qapp, "light", scale)
    long = FATIMA.model_copy(
        update={"boundary": "alleen op woensdag; geen huisbezoek alleen", "family_name": "Bakkali"}
    )
    _, page = place(long, GERRIT, MATCH, size=size)
    page.open(thing)
    if thing == "asks":
        page._choose_ask()
    for _ in range(3):
        qapp.processEvents()
    for one in page.findChildren(QAbstractButton) + page.findChildren(QLabel):
        if one.isVisible() and isinstance(one.parentWidget(), QWidget):
            assert one.width() >= one.minimumSizeHint().width(), one.text()
            left = one.mapTo(page, one.rect().topLeft()).x()
            assert 0 <= left <= page.width() - one.width(), one.text()


def test_every_control_has_a_name(place):
    _, page = place(FATIMA, MATCH)
    page.open("ask:a1")
    page.open("v1")
    for one in page.findChildren(QWidget):
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert one.accessibleName(), one
