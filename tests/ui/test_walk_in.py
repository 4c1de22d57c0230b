from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from connector_desk.domain.contact_moment import Danger, LetterHelp
from connector_desk.domain.desk import Desk as DeskRow
from connector_desk.domain.desk import PhoneCardLine
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import DangerStillOpen, DiskFull, NotFound
from connector_desk.domain.resident import Urgency
from connector_desk.ui.dialogs.contact import ContactDialog
from connector_desk.ui.dialogs.contact_done import ContactDoneDialog
from connector_desk.ui.dialogs.contact_tie import ContactTieDialog
from connector_desk.ui.panels.today_number import LargeNumber
from connector_desk.ui.widgets.suggesting import Suggesting
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.walk_in import CounterDraft
from connector_desk.words.errors import explain
from connector_desk.words.terms import term
from tests.builders import MOMENT, MONDAY, a_contact, a_resident, a_volunteer, an_organization
from tests.ui.real_desk import WORDS, RealDesk

Ctrl, Alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key
HOUSE = (
    an_organization("own", "De Tagerijn"),
    DeskRow(
        id="desk",
        own_organization_id="own",
        phone_card=(PhoneCardLine(name="Woningcorporatie, spoed", number="020 0000112"),),
    ),
    a_volunteer("v1", "Orlando", organization_id="own"),
    a_resident("r1", "Samira", family_name="Amrani", phone="020 0000011"),
)


@pytest.fixture
def at_the_counter(qtbot, tmp_path):
    desks = []

    def make(*entities):
        desk = RealDesk(tmp_path, *HOUSE, *entities)
        desks.append(desk)
        page = desk.walk_in_page()
        desk.show(qtbot, page)
        page.enter()
        return desk, page

    yield make
    for desk in desks:
        desk.close()


def typed(qtbot, text):
    qtbot.keyClicks(QApplication.focusWidget(), text)


def pressed(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, modifier)


def test_that_words_are_missing_is_not_said_once_there_are_words(qtbot, at_the_counter):
    _, page = at_the_counter()
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert page._form._fault.isVisible()
    typed(qtbot, "ik")
    assert not page._form._fault.isVisible()
    page._form.show_draft(CounterDraft())
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert page._form._fault.isVisible()
    pressed(qtbot, Key.Key_Escape)
    assert not page._form._fault.isVisible()


def test_own_words_alone_are_enough_and_the_next_can_come_at_once(qtbot, at_the_counter):
    desk, page = at_the_counter()
    typed(qtbot, "ik snap deze brief niet")
    pressed(qtbot, Key.Key_Return, Ctrl)
    typed(qtbot, "er is nog plek?")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert sorted(one.own_words for one in desk.all(Kind.CONTACT_MOMENTS)) == [
        "er is nog plek?",
        "ik snap deze brief niet",
    ]
    assert {one.urgency for one in desk.all(Kind.CONTACT_MOMENTS)} == {None}
    assert page.draft().is_empty


def test_a_whole_contact_by_keyboard_alone_in_the_order_of_the_talk(qtbot, at_the_counter):
    desk, page = at_the_counter()
    typed(qtbot, "morgen word ik uit huis gezet")
    pressed(qtbot, Key.Key_1, Alt)
    for _ in range(5):
        pressed(qtbot, Key.Key_Tab)
    typed(qtbot, "Samira")
    pressed(qtbot, Key.Key_Tab)
    typed(qtbot, "via de buurvrouw")
    for _ in range(4):
        pressed(qtbot, Key.Key_Tab)
    pressed(qtbot, Key.Key_Down)
    pressed(qtbot, Key.Key_Tab)
    typed(qtbot, "amr")
    pressed(qtbot, Key.Key_Return)
    typed(qtbot, "0011")
    pressed(qtbot, Key.Key_Return)
    pressed(qtbot, Key.Key_Return, Ctrl)
    (kept,) = desk.all(Kind.CONTACT_MOMENTS)
    assert (kept.own_words, kept.urgency) == ("morgen word ik uit huis gezet", Urgency.SAME_DAY)
    assert (kept.called, kept.reach) == ("Samira", "via de buurvrouw")
    assert (kept.helper_id, kept.resident_id) == ("v1", "r1")
    assert page.draft().helper_id == "v1"


@pytest.mark.parametrize(
    ("key", "urgency"),
    [(Key.Key_1, Urgency.SAME_DAY), (Key.Key_2, Urgency.WEEK), (Key.Key_3, Urgency.MONTH), (Key.Key_4, Urgency.NONE)],
)
def test_how_soon_counts_at_once_also_for_fast_fingers(qtbot, at_the_counter, key, urgency):
    desk, _ = at_the_counter()
    typed(qtbot, "een vraag")
    pressed(qtbot, key, Alt)
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert [one.urgency for one in desk.all(Kind.CONTACT_MOMENTS)] == [urgency]


def test_nothing_is_kept_without_words_and_the_field_says_so(qtbot, at_the_counter):
    desk, page = at_the_counter()
    pressed(qtbot, Key.Key_2, Alt)
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert desk.all(Kind.CONTACT_MOMENTS) == ()
    assert page._form._fault.isVisible()
    assert page.draft().urgency is Urgency.WEEK


def test_a_citizen_service_number_is_refused_where_it_stands_and_the_text_stays(qtbot, at_the_counter):
    desk, page = at_the_counter()
    typed(qtbot, "een vraag")
    page._form._reach.set_value("111222333")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert desk.all(Kind.CONTACT_MOMENTS) == ()
    assert page._form._reach.fault.isVisible()
    assert (page.draft().own_words, page.draft().reach) == ("een vraag", "111222333")
    page._form._reach.set_value("020 0000099")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert len(desk.all(Kind.CONTACT_MOMENTS)) == 1
    assert not page._form._reach.fault.isVisible()


def test_escape_puts_aside_and_nothing_typed_is_lost(qtbot, at_the_counter):
    desk, page = at_the_counter()
    typed(qtbot, "half een verhaal")
    pressed(qtbot, Key.Key_Escape)
    assert page.draft().is_empty
    typed(qtbot, "iemand anders")
    page._day._aside.setFocus()
    pressed(qtbot, Key.Key_Return)
    assert page.draft().own_words == "half een verhaal"
    page._day._aside.setFocus()
    pressed(qtbot, Key.Key_Return)
    assert page.draft().own_words == "iemand anders"
    assert desk.all(Kind.CONTACT_MOMENTS) == ()


def test_the_foot_says_that_each_letter_is_kept_once_it_is(qtbot, at_the_counter):
    desk, page = at_the_counter()
    typed(qtbot, "half een verhaal")
    assert page._foot.saved.text() == ""
    qtbot.waitUntil(lambda: page._foot.saved.text().startswith("Each letter is kept"), timeout=1000)
    assert page._foot.is_saved.isVisible()
    assert [line.fields["own_words"] for line in desk.drafts.waiting()] == ["half een verhaal"]
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert page._foot.saved.text().startswith("Saved at")
    assert desk.drafts.waiting() == ()


def test_what_was_put_aside_is_there_in_another_window_with_all_that_was_chosen(qtbot, at_the_counter):
    desk, page = at_the_counter()
    page.open("for:r1")
    typed(qtbot, "ze belde")
    pressed(qtbot, Key.Key_2, Alt)
    page._helper.pick.set_value("v1")
    pressed(qtbot, Key.Key_Escape)
    other = desk.walk_in_page()
    qtbot.addWidget(other)
    row = other._day._aside.model.row_at(0)
    assert "ze belde" not in row.spoken()
    assert "Samira" not in row.spoken()
    other.resume("talk", row.id)
    draft = other.draft()
    assert (draft.own_words, draft.urgency, draft.helper_id) == ("ze belde", Urgency.WEEK, "v1")
    assert (draft.resident_id, draft.resident_name) == ("r1", "Samira Amrani")
    assert other._day._aside.model.rowCount() == 0
    with pytest.raises(NotFound):
        other.resume("talk", "t-gone")


def test_on_a_full_disk_nothing_is_put_aside_and_the_words_stay(qtbot, at_the_counter, monkeypatch):
    desk, page = at_the_counter()
    typed(qtbot, "half een verhaal")

    def full(*_given):
        raise DiskFull(Path("/desk"))

    with monkeypatch.context() as patch:
        patch.setattr(desk.drafts, "keep", full)
        pressed(qtbot, Key.Key_Escape)
        assert page.draft().own_words == "half een verhaal"
        assert page._foot.saved.text() == ""
    pressed(qtbot, Key.Key_Escape)
    assert page.draft().is_empty
    assert page._day._aside.model.rowCount() == 1


def test_words_that_may_mean_today_show_quietly_and_choose_nothing(qtbot, at_the_counter):
    _, page = at_the_counter()
    typed(qtbot, "ik word uit huis gez")
    assert page._danger.isHidden()
    typed(qtbot, "et")
    assert page._danger.isVisible()
    assert page.draft().urgency is None
    assert len(page._form._own_words.editor.extraSelections()) == 1
    for _ in range(3):
        pressed(qtbot, Key.Key_Backspace)
    assert page._danger.isHidden()


def test_what_was_kept_leaves_nothing_of_its_danger_and_the_next_starts_at_the_top(qtbot, at_the_counter):
    _, page = at_the_counter()
    page.resize(1088, 620)
    typed(qtbot, "morgen word ik uit huis gezet")
    pressed(qtbot, Key.Key_1, Alt)
    page._form._reach.setFocus()
    form = page._form.parentWidget().parentWidget()
    form.ensureWidgetVisible(page._form._reach)
    assert form.verticalScrollBar().value() > 0
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert page._danger.isHidden()
    assert form.verticalScrollBar().value() == 0


def test_f4_shows_the_numbers_large_and_takes_them_away(qtbot, at_the_counter):
    _, page = at_the_counter()

    def numbers():
        return [one.accessibleName() for one in page._numbers.findChildren(LargeNumber)]

    page._numbers._toggle.click()
    assert numbers()[0] == "Woningcorporatie, spoed: 020 0000112"
    assert [one.rpartition(" ")[2] for one in numbers()[1:]] == ["112", "113", "0800-2000"]
    page._numbers._toggle.click()
    qtbot.waitUntil(lambda: numbers() == [])


def test_the_left_side_says_no_name_and_no_words(qtbot, at_the_counter):
    _, page = at_the_counter(a_contact(resident_id="r1", urgency=Urgency.SAME_DAY, helper_id="v1"))
    model = page._day._today.model
    assert model.rowCount() == 1
    spoken = model.row_at(0).spoken()
    assert "Samira" not in spoken
    assert "huis" not in spoken


def test_what_is_being_typed_stays_when_something_else_changes(qtbot, at_the_counter):
    desk, page = at_the_counter(a_contact())
    typed(qtbot, "een half woo")
    desk.contacts.note_done("c1", "gebeld")
    typed(qtbot, "rd")
    assert page.draft().own_words == "een half woord"


def test_a_contact_for_a_resident_begins_with_that_resident(qtbot, at_the_counter):
    desk, page = at_the_counter()
    page.open("for:r1")
    typed(qtbot, "ze belde over de brief")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert [one.resident_id for one in desk.all(Kind.CONTACT_MOMENTS)] == ["r1"]


def test_all_contacts_are_found_by_their_words(qtbot, at_the_counter):
    _, page = at_the_counter(
        a_contact("c1", "morgen word ik uit huis gezet"), a_contact("c2", "een brief van de belasting")
    )
    page._show_all()
    page._all.search.setFocus()
    typed(qtbot, "bela")
    model = page._all._list.model
    assert [model.row_at(at).id for at in range(model.rowCount())] == ["c2"]
    pressed(qtbot, Key.Key_Escape)
    assert model.rowCount() == 2
    pressed(qtbot, Key.Key_Escape)
    assert page._stack.currentIndex() == 0


def test_syntax_typed_into_search_is_text(qtbot, at_the_counter):
    _, page = at_the_counter(a_contact())
    page._show_all()
    for text in ('"', "huis OR 1=1 --", "NEAR(", "*", "'; drop table"):
        page._all.search.editor.setText(text)
    page._all.search.editor.setText("huis")
    assert page._all._list.model.rowCount() == 1


def test_removing_by_keyboard_and_bringing_back(qtbot, at_the_counter):
    desk, page = at_the_counter(a_contact())
    page.open("c1")
    page._all._list.setFocus()
    with qtbot.waitSignal(page.noticeAsked):
        pressed(qtbot, Key.Key_Delete)
    assert desk.all(Kind.CONTACT_MOMENTS) == ()
    assert page._all._list.model.rowCount() == 0
    desk.undo.undo()
    assert page._all._list.model.rowCount() == 1


def dialog_of(qtbot, page, kind):
    found = page.findChild(kind)
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    return found


def test_changing_in_a_dialog(qtbot, at_the_counter):
    desk, page = at_the_counter(a_contact())
    page.open("c1")
    page._editing.change("c1")
    dialog = dialog_of(qtbot, page, ContactDialog)
    typed(qtbot, " en mijn hond ook")
    qtbot.keyClick(dialog, Key.Key_Return, Ctrl)
    assert desk.contacts.get("c1").own_words == "morgen word ik uit huis gezet en mijn hond ook"
    assert not dialog.isVisible()


def test_a_fault_in_the_dialog_is_said_at_its_field(qtbot, at_the_counter):
    desk, page = at_the_counter(a_contact())
    page._editing.change("c1")
    dialog = dialog_of(qtbot, page, ContactDialog)
    dialog._called.set_value("111222333")
    qtbot.keyClick(dialog, Key.Key_Return, Ctrl)
    assert dialog.isVisible()
    assert dialog._called.frame.is_faulty
    assert desk.contacts.get("c1").called == ""


def test_tying_later(qtbot, at_the_counter):
    desk, page = at_the_counter(a_contact())
    page._editing.tie("c1")
    dialog = dialog_of(qtbot, page, ContactTieDialog)
    typed(qtbot, "Samiera")
    pressed(qtbot, Key.Key_Return)
    typed(qtbot, "011")
    pressed(qtbot, Key.Key_Return)
    qtbot.keyClick(dialog, Key.Key_Return, Ctrl)
    assert desk.contacts.get("c1").resident_id == "r1"


def test_writing_down_what_was_done(qtbot, at_the_counter):
    desk, page = at_the_counter(a_contact(urgency=Urgency.SAME_DAY))
    page._editing.note_done("c1")
    dialog = dialog_of(qtbot, page, ContactDoneDialog)
    qtbot.keyClick(dialog, Key.Key_Return, Ctrl)
    assert dialog.isVisible()
    typed(qtbot, "samen gebeld")
    qtbot.keyClick(dialog, Key.Key_Return, Ctrl)
    assert desk.contacts.get("c1").done == "samen gebeld"


def test_confidential_words_stay_closed_in_the_list(qtbot, at_the_counter):
    _, page = at_the_counter(a_contact(confidential=True))
    page._show_all()
    assert "huis" not in page._all._list.model.row_at(0).spoken()


def test_large_text_puts_the_form_first_and_back_again(qtbot, qapp, at_the_counter):
    from connector_desk.ui import theme

    _, page = at_the_counter()
    typed(qtbot, "blijft staan")
    theme.apply(qapp, "light", 1.5)
    qapp.processEvents()
    assert page._form.isVisible()
    theme.apply(qapp, "light")
    qapp.processEvents()
    assert page._form.isVisible()
    assert page._day.isVisible()
    assert page.draft().own_words == "blijft staan"


def test_in_a_narrow_window_danger_is_said_where_it_is_seen(qtbot, qapp, at_the_counter):
    _, page = at_the_counter()
    typed(qtbot, "uit huis gezet")
    assert page._form._hint.isHidden()
    page.resize(832, 700)
    qtbot.waitUntil(page._form._hint.isVisible)
    page.enter()
    pressed(qtbot, Key.Key_1, Alt)
    assert page._form._hint.isHidden()


def test_nothing_is_cut_off_with_large_text(qtbot, qapp, at_the_counter):
    from connector_desk.ui import theme
    from connector_desk.ui.widgets.card import Scroll

    _, page = at_the_counter(a_contact())
    for scale, size in ((1.0, (832, 700)), (1.5, (1040, 800)), (1.5, (788, 700))):
        theme.apply(qapp, "light", scale)
        page.resize(*size)
        for index in (0, 1):
            page._stack.setCurrentIndex(index)
            page._all.open("c1")
            qapp.processEvents()
            scrolls = [one for one in page._stack.currentWidget().findChildren(Scroll) if one.widget() is not None]
            assert scrolls
            for scroll in scrolls:
                assert scroll.widget().minimumSizeHint().width() <= scroll.viewport().width()


def test_what_goes_first_is_marked_by_one_key_and_says_no_cause(qtbot, at_the_counter):
    desk, page = at_the_counter(a_contact("before", "een vraag"))
    typed(qtbot, "er is iets")
    pressed(qtbot, Key.Key_5, Alt)
    shown = [one.text() for one in page._form.findChildren(Text) if one.isVisible()]
    assert not any(term(WORDS, danger) in text for danger in Danger for text in shown)
    assert page._form.mark.cause.editor.currentText() == page._form.tr("Not said")
    assert [one.accessibleName() for one in page._numbers.findChildren(LargeNumber)][1:] != []
    pressed(qtbot, Key.Key_Return, Ctrl)
    (kept,) = (one for one in desk.all(Kind.CONTACT_MOMENTS) if one.own_words == "er is iets")
    assert (kept.danger, kept.is_open_today) == (Danger.OTHER, True)
    assert desk.contacts.page()[0].id == kept.id
    assert page._day._today.model.row_at(0).id == kept.id
    assert page.draft().is_empty


def test_an_hour_past_midnight_keeps_the_evening_in_sight_until_it_closes(qtbot, at_the_counter):
    desk, page = at_the_counter()
    desk.clock.moment = datetime(2026, 11, 23, 22, 50, tzinfo=UTC)
    desk.queue.open()
    typed(qtbot, "de bus reed niet meer")
    pressed(qtbot, Key.Key_Return, Ctrl)
    (evening,) = desk.all(Kind.CONTACT_MOMENTS)
    desk.clock.moment = datetime(2026, 11, 24, 0, 20, tzinfo=UTC)
    typed(qtbot, "ik sta buiten")
    pressed(qtbot, Key.Key_5, Alt)
    pressed(qtbot, Key.Key_Return, Ctrl)
    rows = page._day._today.model
    (danger,) = (one for one in desk.all(Kind.CONTACT_MOMENTS) if one.danger)
    assert [rows.row_at(at).id for at in range(rows.rowCount())] == [danger.id, evening.id]
    assert {one.id for one in desk.hours.closing().open_contacts} == {danger.id}
    desk.hours.close()
    assert [rows.row_at(at).id for at in range(rows.rowCount())] == [danger.id]


def test_the_cause_and_who_was_called_by_keyboard(qtbot, at_the_counter):
    desk, page = at_the_counter()
    typed(qtbot, "hij slaat me")
    pressed(qtbot, Key.Key_5, Alt)
    page._form.mark.cause.editor.setFocus()
    for _ in list(Danger)[: list(Danger).index(Danger.VIOLENCE) + 1]:
        pressed(qtbot, Key.Key_Down)
    pressed(qtbot, Key.Key_Tab)
    typed(qtbot, "Veilig Thuis")
    pressed(qtbot, Key.Key_Return, Ctrl)
    (kept,) = desk.all(Kind.CONTACT_MOMENTS)
    assert (kept.danger, kept.alerted) == (Danger.VIOLENCE, "Veilig Thuis")


def test_a_danger_in_the_list_stays_until_something_was_done(qtbot, at_the_counter):
    desk, page = at_the_counter(a_contact(danger=Danger.EVICTION, took_place_at=MOMENT))
    page.open("c1")
    told = []
    page.remarkAsked.connect(told.append)
    with qtbot.assertNotEmitted(page.noticeAsked):
        page._remove("c1")
    assert told == [explain(DangerStillOpen(), WORDS).sentence]
    page._editing.note_done("c1")
    dialog = dialog_of(qtbot, page, ContactDoneDialog)
    typed(qtbot, "samen gebeld")
    pressed(qtbot, Key.Key_Tab)
    typed(qtbot, "woningcorporatie")
    qtbot.keyClick(dialog, Key.Key_Return, Ctrl)
    kept = desk.contacts.get("c1")
    assert (kept.done, kept.alerted, kept.danger) == ("samen gebeld", "woningcorporatie", Danger.EVICTION)


def test_a_danger_that_was_just_saved_is_in_sight_whatever_row_was_chosen_before(qtbot, at_the_counter):
    contacts = [a_contact(f"c{at}", took_place_at=MOMENT - timedelta(minutes=at)) for at in range(30)]
    _, page = at_the_counter(*contacts)
    rows = page._day._today
    rows.select(rows.model.row_at(29).id)
    assert rows.view.verticalScrollBar().value() > 0
    page.enter()
    typed(qtbot, "hij staat op straat")
    pressed(qtbot, Key.Key_5, Alt)
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert rows.model.rowCount() == 31
    assert rows.view.verticalScrollBar().value() == 0


def test_help_with_a_letter_opens_by_one_key(qtbot, at_the_counter):
    desk, page = at_the_counter()
    typed(qtbot, "een blauwe envelop")
    pressed(qtbot, Key.Key_6, Alt)
    page._form.letter.sent_by.editor.setFocus()
    typed(qtbot, "de Belastingdienst")
    pressed(qtbot, Key.Key_Tab)
    typed(qtbot, "toeslag 2026")
    page._form.letter.next_on.set_value(MONDAY)
    pressed(qtbot, Key.Key_Return, Ctrl)
    (kept,) = desk.all(Kind.CONTACT_MOMENTS)
    assert kept.letter == LetterHelp(sent_by="de Belastingdienst", about="toeslag 2026", next_on=MONDAY)
    assert [one.id for one in desk.today.what_waits().letters] == [kept.id]
    assert not page._form.letter.key.isChecked()


def test_a_citizen_service_number_about_a_letter_is_refused_at_its_field(qtbot, at_the_counter):
    desk, page = at_the_counter()
    typed(qtbot, "een brief")
    pressed(qtbot, Key.Key_6, Alt)
    page._form.letter.about.set_value("bsn 111222333")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert desk.all(Kind.CONTACT_MOMENTS) == ()
    assert page._form.letter.about.frame.is_faulty


def test_a_visitor_is_initials_until_one_more_fact_fits(qtbot, at_the_counter):
    desk, page = at_the_counter(a_resident("r2", "Samir", family_name="Amrani", birth_year=1990))
    typed(qtbot, "een vraag")
    page._tie.search.editor.setFocus()
    typed(qtbot, "Samiera Amranie")
    rows = page._tie.suggesting.model()
    assert [rows.index(at, 0).data() for at in range(rows.rowCount())] == ["S. A.", "S. A."]
    pressed(qtbot, Key.Key_Return)
    assert QApplication.focusWidget() is page._tie.fact.editor
    shown = [one.text() for one in page._tie.findChildren(Text) if one.isVisible()]
    assert not any("Samira" in text or "Amrani" in text for text in shown)
    typed(qtbot, "1971")
    pressed(qtbot, Key.Key_Return)
    assert page._tie.fact.frame.is_faulty
    assert page._tie.resident_id is None
    page._tie.fact.editor.selectAll()
    typed(qtbot, "12-03-1990")
    pressed(qtbot, Key.Key_Return)
    assert (page._tie.resident_id, page._tie.resident_name) == ("r2", "Samir Amrani")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert [one.resident_id for one in desk.all(Kind.CONTACT_MOMENTS)] == ["r2"]


def test_down_takes_a_suggestion_also_from_the_name_on_the_form(qtbot, at_the_counter):
    _, page = at_the_counter()
    page._form._called.editor.setFocus()
    typed(qtbot, "Zamira")
    popup = page._form.findChild(Suggesting).popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Key.Key_Down)
    qtbot.keyClick(popup, Key.Key_Return)
    assert page._form._called.value() == "Zamira"
    assert page._tie.is_asking
    assert QApplication.focusWidget() is page._tie.fact.editor
    pressed(qtbot, Key.Key_Escape)
    assert not page._tie.is_asking
    assert page.draft().called == "Zamira"


@pytest.mark.parametrize("name", ["Noor 🌷", "محمد الحسن"])
def test_a_name_with_a_flower_or_from_right_to_left_is_kept_and_found(qtbot, at_the_counter, name):
    desk, page = at_the_counter(a_resident("r9", name, phone="020 0000099"))
    typed(qtbot, "een vraag")
    page._form._called.editor.setFocus()
    page._form._called.editor.insert(name)
    page._tie.search.editor.setFocus()
    page._tie.search.editor.insert(name)
    assert [one.id for one in page._tie.suggesting.shown] == ["r9"]
    pressed(qtbot, Key.Key_Return)
    typed(qtbot, "099")
    pressed(qtbot, Key.Key_Return)
    assert page._tie.resident_name == name
    pressed(qtbot, Key.Key_Return, Ctrl)
    (kept,) = desk.all(Kind.CONTACT_MOMENTS)
    assert (kept.called, kept.resident_id) == (name, "r9")
