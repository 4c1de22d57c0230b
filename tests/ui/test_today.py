from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from connector_desk.domain.consent import EventState, LawfulBasis
from connector_desk.domain.contact_moment import Danger, LetterHelp
from connector_desk.domain.desk import Desk as DeskRow
from connector_desk.domain.errors import DiskFull
from connector_desk.domain.handover import Direction, Handover, HandoverStatus, WordBack
from connector_desk.domain.resident import FormOfAddress, Urgency
from connector_desk.domain.withdrawal import WithdrawalNotice
from connector_desk.services.consents import ConsentService
from connector_desk.services.desk import DeskService
from connector_desk.services.drafts import DraftKey
from connector_desk.ui.dialogs.contact_done import ContactDoneDialog
from connector_desk.ui.dialogs.desk_settings import DeskSettingsDialog
from connector_desk.ui.pages.today import TodayPage
from connector_desk.ui.panels.today_hour import HourLeftLine
from connector_desk.ui.panels.today_keeping import KeepingPanel
from connector_desk.ui.panels.today_search import SearchGroups
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.text import Text
from tests.builders import MOMENT, MONDAY, a_consent, a_contact, a_resident, a_volunteer, an_organization
from tests.ui.real_desk import WORDS, RealDesk

Key = Qt.Key
HOUSE = (
    an_organization("own", "De Tagerijn"),
    an_organization("o1", "Thuiszorg", phone="020 0000033"),
    DeskRow(id="desk", own_organization_id="own"),
    a_volunteer("v1", "Fatima"),
    a_resident("r1", "Samira", phone="020 0000011", form_of_address=FormOfAddress.MEVROUW),
)
HANDOVER = Handover(
    id="h1",
    resident_id="r1",
    sender="own",
    recipient="o1",
    direction=Direction.INFORMAL_TO_FORMAL,
    status=HandoverStatus.REQUESTED,
    requested_on=MONDAY - timedelta(days=12),
    responsible="o1",
    word_back=WordBack(to_volunteer="v1", due=MONDAY + timedelta(days=2)),
)
GIVEN = a_consent("k1", valid_from=MONDAY - timedelta(days=20), event_time=MOMENT - timedelta(days=20))
WITHDRAWN = GIVEN.model_copy(update={"id": "k2", "event_state": EventState.WITHDRAWN, "event_time": MOMENT})
SAME_DAY = a_contact("c1", urgency=Urgency.SAME_DAY, resident_id="r1")


@pytest.fixture
def today(qtbot, tmp_path):
    desks = []

    def make(*entities):
        desk = RealDesk(tmp_path, *HOUSE, *entities)
        desks.append(desk)
        page = TodayPage(
            today=desk.today,
            contacts=desk.contacts,
            desk=DeskService(desk.room),
            areas=desk.directory,
            drafts=desk.drafts,
            keeping=KeepingPanel(desk.keeping, WORDS, desk.clock.today),
            hour_left=HourLeftLine(desk.hours.left_open, WORDS),
            words=WORDS,
        )
        desk.show(qtbot, page)
        page.enter()
        return desk, page

    yield make
    for desk in desks:
        desk.close()


def pressed(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, modifier)


def texts(widget):
    return [one.text() for one in widget.findChildren(Text) if one.isVisible()]


def test_who_waits_stands_there_with_ring_promise_and_one_button(qtbot, today):
    _, page = today(HANDOVER)
    row = page._waiting.model.row_at(0)
    assert (row.name, row.left.number, row.chip.text) == ("Samira", "12", "Woensdag beloofd")
    assert (row.what, row.button.text) == ("Fatima wacht op bericht", "Bel Thuiszorg")
    assert "Begin bij Samira." in page._head.sentence.text()


def test_the_button_shows_the_number_and_leads_to_the_handover(qtbot, today):
    _, page = today(HANDOVER)
    pressed(qtbot, Key.Key_Space)
    assert "020 0000033" in texts(page._number)
    with qtbot.waitSignal(page.goAsked) as asked:
        pressed(qtbot, Key.Key_Return)
    assert asked.args == ["handovers", "h1"]


def test_escape_takes_the_number_away_and_the_focus_goes_back(qtbot, today):
    _, page = today(HANDOVER)
    pressed(qtbot, Key.Key_Space)
    pressed(qtbot, Key.Key_Escape)
    assert page._number.isHidden()
    assert page._waiting.view.hasFocus()


def test_enter_opens_the_row(qtbot, today):
    _, page = today(HANDOVER)
    with qtbot.waitSignal(page.goAsked) as asked:
        pressed(qtbot, Key.Key_Return)
    assert asked.args == ["handovers", "h1"]


def test_a_withdrawn_consent_sends_to_the_resident_first(qtbot, today):
    _, page = today(HANDOVER, GIVEN, WITHDRAWN)
    row = page._waiting.model.row_at(0)
    assert row.who == "Bel eerst Samira: zij trok haar toestemming in"
    pressed(qtbot, Key.Key_Space)
    assert "020 0000011" in texts(page._number)
    assert "Niets inspreken." in texts(page._number)


def test_the_one_loud_thing_has_the_focus_and_goes_when_something_was_done(qtbot, today):
    _, page = today(HANDOVER, SAME_DAY)
    assert QApplication.focusWidget() is page._block_act
    assert any("huis gezet" in text for text in texts(page))
    page._ask_done()
    dialog = page.findChild(ContactDoneDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClicks(QApplication.focusWidget(), "samen gebeld")
    qtbot.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page._block_act is None
    qtbot.waitUntil(lambda: not any("huis gezet" in text for text in texts(page)))


def test_confidential_words_never_show_on_today(qtbot, today):
    _, page = today(a_contact("c1", "ik ben geslagen", urgency=Urgency.SAME_DAY, confidential=True))
    assert page._block_act is not None
    assert not any("geslagen" in text for text in texts(page))


def test_everybody_has_had_word(qtbot, today):
    desk, page = today()
    assert page._stack.currentWidget() is page._calm_scroll
    assert "Everybody has had word" in texts(page)
    with qtbot.waitSignal(page.goAsked) as asked:
        pressed(qtbot, Key.Key_Return)
    assert asked.args == ["walk_in", ""]
    with desk.room.act("added") as work:
        work.handovers.put(HANDOVER)
    assert page._stack.currentWidget() is page._busy


def test_a_desk_without_a_recovery_sheet_says_so_and_leads_to_the_vault(qtbot, today):
    _, page = today(HANDOVER)
    assert page._warning.isHidden()
    page._recovery = lambda: None
    page.refresh()
    assert page._warning.isVisible()
    with qtbot.waitSignal(page.goAsked) as asked:
        page._warning.findChildren(type(page._more))[0].click()
    assert asked.args == ["vault", ""]


def test_nothing_is_cut_off_in_a_narrow_window_or_with_large_text(qtbot, qapp, today):
    from connector_desk.ui import theme

    _, page = today(HANDOVER, SAME_DAY)
    for scale, size in ((1.0, (832, 700)), (1.5, (1040, 800)), (1.5, (788, 700))):
        theme.apply(qapp, "light", scale)
        page.resize(*size)
        qapp.processEvents()
        content = page._busy.widget()
        assert content.minimumSizeHint().width() <= page._busy.viewport().width()


def test_search_leads_to_people_and_to_what_can_be_done(qtbot, today):
    desk, _ = today(HANDOVER, a_contact("c1", "ik vergeet mijn medicijnen", resident_id="r1"))
    groups = SearchGroups(search=desk.search, words=WORDS, clock=desk.clock)
    people, _, _, acts, elsewhere = groups.find("sam")
    assert [(row.kind, row.id, row.name) for row in people.rows] == [("residents", "r1", "Samira")]
    assert [(row.kind, row.id) for row in acts.rows] == [
        ("residents", "r1"),
        ("walk_in", "for:r1"),
        ("handovers", "new:r1"),
    ]
    assert acts.rows[0].right == "020 0000011. Niets inspreken"
    assert not elsewhere.rows
    found = groups.find("medicijnen")
    assert [row.name for row in found[2].rows] == ["Contact met Samira"]
    assert "medicijnen" not in repr(found)
    assert all(not group.rows for group in groups.find(""))


def test_when_something_takes_too_long_is_set_by_keyboard_and_can_be_undone(today, qtbot):
    desk, page = today()
    page._set.setFocus()
    pressed(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: page.findChild(DeskSettingsDialog) is not None)
    dialog = page.findChild(DeskSettingsDialog)
    dialog._silent.set_value(14)
    dialog._again.set_value(45)
    dialog._keeps.setChecked(True)
    dialog._card.set_value("Spoed: 112\nWijkagent: 0900-8844")
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept = DeskService(desk.room)
    qtbot.waitUntil(lambda: kept.settings().silent_after_days == 14)
    assert [(line.name, line.number) for line in kept.phone_card()] == [("Spoed", "112"), ("Wijkagent", "0900-8844")]
    assert (kept.settings().ask_again_within_days, kept.settings().keeps_documents) == (45, True)
    desk.undo.undo()
    assert kept.settings().silent_after_days == 21


TALK = DraftKey("walk_in", "talk", "t1")


def test_what_was_typed_and_not_saved_is_offered_and_one_key_goes_on(qtbot, today):
    desk, page = today(HANDOVER)
    assert page._left.isHidden()
    desk.drafts.keep(DraftKey("today", "settings"), "Instellen", {"silent": 30})
    desk.clock.moment += timedelta(minutes=5)
    desk.drafts.keep(TALK, "Een gesprek", {"own_words": "geheim verhaal"})
    page.enter()
    rows = page._left._list.model
    assert [rows.row_at(at).name for at in range(rows.rowCount())] == ["Een gesprek", "Instellen"]
    assert not any("geheim" in rows.row_at(at).spoken() for at in range(2))
    with qtbot.waitSignal(page.resumeAsked) as asked:
        pressed(qtbot, Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [TALK]


def test_a_draft_that_is_thrown_away_can_be_brought_back(qtbot, today):
    desk, page = today(HANDOVER)
    desk.drafts.keep(TALK, "Een gesprek", {"own_words": "half"})
    page.enter()
    page._left._list.setFocus()
    with qtbot.waitSignal(page.remarkAsked):
        pressed(qtbot, Key.Key_Delete)
    assert desk.drafts.waiting() == ()
    assert page._left._back.hasFocus()
    pressed(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: len(desk.drafts.waiting()) == 1)
    assert desk.drafts.find(TALK).fields == {"own_words": "half"}
    pressed(qtbot, Key.Key_Delete)
    page.enter()
    assert page._left.isHidden()


def test_what_cannot_be_thrown_away_stays(qtbot, today, monkeypatch):
    desk, page = today(HANDOVER)
    desk.drafts.keep(TALK, "Een gesprek", {"own_words": "half"})
    page.enter()

    def full(_key):
        raise DiskFull(Path("/desk"))

    monkeypatch.setattr(desk.drafts, "drop", full)
    page._left._list.setFocus()
    pressed(qtbot, Key.Key_Delete)
    assert page._left._list.model.rowCount() == 1


def test_words_about_what_was_done_wait_here_after_esc(qtbot, today):
    desk, page = today(SAME_DAY)
    page._ask_done()
    dialog = page.findChild(ContactDoneDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClicks(QApplication.focusWidget(), "samen geb")
    pressed(qtbot, Key.Key_Escape)
    assert page._left.isVisible()
    page.resume("done", "c1")
    again = page.findChildren(ContactDoneDialog)[-1]
    qtbot.waitUntil(again.isActiveWindow)
    qtbot.keyClicks(QApplication.focusWidget(), "eld")
    pressed(qtbot, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.contacts.get("c1").done == "samen gebeld"
    assert page._left.isHidden()


def test_what_may_go_without_a_yes_waits_to_be_looked_at_again(today):
    ground = a_consent("k9", lawful_basis=LawfulBasis.VITAL_INTEREST, reason="geen gehoor", could_ask="nee")
    desk, page = today(ground)
    (row, place, thing_id), *_ = page._aside.further_rows(page._view)
    assert (row.id, place, thing_id) == ("reviews", Place.RESIDENTS.value, "r1")
    assert row.what == "Begin with Samira"
    ConsentService(desk.room).review("k9")
    page.refresh()
    assert "reviews" not in [row.id for row, _, _ in page._aside.further_rows(page._view)]


def test_what_goes_first_stands_on_top_with_the_numbers_and_who_was_called(qtbot, today):
    _, page = today(
        SAME_DAY, a_contact("first", "er is iets", danger=Danger.VIOLENCE, alerted="Veilig Thuis", took_place_at=MOMENT)
    )
    shown = texts(page)
    assert "“er is iets”" in shown
    assert any("0800-2000" in text for text in shown)
    assert any("Veilig Thuis" in text and "gebeld" in text.lower() for text in shown)


def test_a_letter_comes_back_on_its_day(qtbot, today):
    _, page = today(
        HANDOVER, a_contact("letter", letter=LetterHelp(sent_by="de Belastingdienst", about="toeslag", next_on=MONDAY))
    )
    went = []
    page.goAsked.connect(lambda *where: went.append(where))
    page._aside._further._list.opened.emit("letters")
    assert went == [("walk_in", "letter")]


def test_who_must_hear_of_a_withdrawal_and_what_ends_soon_wait_at_the_right(qtbot, today):
    soon = a_consent("k9", recipient="o1", valid_until=MONDAY + timedelta(days=9))
    notices = tuple(
        WithdrawalNotice(id=f"n{at}", resident_id="r1", recipient="o1", consent_id="k9", asked_on=MONDAY)
        for at in range(5)
    )
    _desk, page = today(soon, *notices)
    rows = page._aside.further_rows(page._view)
    assert [row.id for row, _, _ in rows[:5]] == ["notice n0", "notice n1", "notice n2", "notices", "ending"]
    row, place, thing_id = rows[0]
    assert (place, thing_id) == (Place.RESIDENTS.value, "r1")
    assert (row.name, row.what) == ("Thuiszorg must hear that a yes ended", "Samira ticked this")
    row, place, thing_id = rows[4]
    assert (place, thing_id) == (Place.RESIDENTS.value, "talk:r1:o1")
    assert row.what == "Samira, for Thuiszorg"
