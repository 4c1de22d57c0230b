"""The consent conversation by its keys: nothing is chosen beforehand, Enter is no answer, stopping keeps nothing."""

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from connector_desk import bootstrap
from connector_desk.domain.consent import CollectionMethod, DataCategory, EventState, Purpose
from connector_desk.domain.desk import Desk
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.entity import Kind
from connector_desk.domain.resident import LifeDomain
from connector_desk.ui import printing, rights
from connector_desk.ui.panels.talk_end import TalkEnd
from connector_desk.ui.panels.talk_form import TalkForm
from connector_desk.ui.panels.talk_question import TalkQuestion
from connector_desk.ui.panels.talk_setup import TalkSetup
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.second_text import SecondText
from connector_desk.ui.widgets.text import Text
from tests.builders import a_consent, an_ask, an_organization
from tests.hands import Hands, until, window_name
from tests.ui.cut_finder import cut_things
from tests.ui.every_view import Stretched, settle, whole_window
from tests.ui.resident_hands import Ctrl, Key, places, pressed

DESK = Desk(id="d1", own_organization_id="o2")
MONEY = an_ask("a2", resident_id="r2", life_domain=LifeDomain.FINANCE)


@pytest.fixture
def place(qtbot, tmp_path):
    yield from places(qtbot, tmp_path)


def words_of(widget):
    QApplication.processEvents()
    return [one.text() for one in widget.findChildren(Text) if one.isVisibleTo(widget)]


def begin(qtbot, page, purpose=Purpose.REFERRAL):
    """Go to the talk with home care and begin it, by keys where there are any."""
    page.open("talk:r2:o1")
    setup = page.talk.shown
    assert isinstance(setup, TalkSetup)
    assert setup.purpose.value() == ""
    setup.purpose.set_value(purpose)
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert isinstance(page.talk.shown, TalkQuestion)


def test_the_plain_case_from_the_page_to_the_form_takes_few_keys(qtbot, place):
    desk, page = place(DESK, MONEY)
    page.open("talk:r2:o1")
    count = 0

    def press(key, modifier=None):
        nonlocal count
        count += 1
        pressed(qtbot, key, *([modifier] if modifier else []))

    press(Key.Key_Down)
    press(Key.Key_Return, Ctrl)
    asked = []
    while isinstance(page.talk.shown, TalkQuestion):
        asked.append(page.talk.shown.accessibleName())
        press(Key.Key_1)
        press(Key.Key_Return)
    assert asked == [
        "Mag Thuiszorg Nieuw-West dit weten: uw naam en leeftijd?",
        "Mag Thuiszorg Nieuw-West dit weten: uw vraag over geld?",
        "Mag Thuiszorg Nieuw-West dit weten: welke talen u spreekt?",
        "Hoe lang mag Thuiszorg Nieuw-West dit weten?",
    ]
    assert isinstance(page.talk.shown, TalkEnd)
    assert desk.all(Kind.CONSENTS) == ()
    press(Key.Key_1)
    press(Key.Key_Return, Ctrl)
    assert isinstance(page.talk.shown, TalkForm)
    assert count == 12
    (kept,) = desk.all(Kind.CONSENTS)
    assert kept.data_categories == (DataCategory.ASK_FINANCE, DataCategory.IDENTITY, DataCategory.LANGUAGES)
    assert (kept.event_state, kept.valid_until.isoformat()) == (EventState.GIVEN, "2027-02-23")
    assert (kept.notice_version, kept.notice_language) == ("2-tr-2", "tr")
    assert kept.collection_method is CollectionMethod.WRITTEN


def test_nothing_is_chosen_beforehand_and_enter_and_blank_answer_nothing(qtbot, place):
    _desk, page = place(DESK)
    begin(qtbot, page)
    question = page.talk.shown
    name = question.accessibleName()
    assert not any(key.isChecked() for key in question.keys.values())
    assert not question.next.isEnabled()
    for key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
        pressed(qtbot, key)
    question.keys["yes"].setFocus()
    pressed(qtbot, Key.Key_Return)
    pressed(qtbot, Key.Key_Enter)
    assert question.accessibleName() == name
    assert not any(key.isChecked() for key in question.keys.values())
    assert page.talk._answers == {}


def test_both_languages_stand_beside_each_other_and_an_unchecked_one_is_marked(qtbot, place):
    _desk, page = place(DESK)
    begin(qtbot, page)
    words = words_of(page.talk.shown)
    for expected in (
        "Nederlands",
        "Türkçe",
        "Thuiszorg Nieuw-West şunu bilebilir mi: adınız ve yaşınız?",
        "Nog niet nagekeken door een spreker.",
        "U mag altijd nee zeggen, ook later. Wij blijven u helpen.",
    ):
        assert expected in words
    keys = page.talk.shown.keys
    assert [(key.text(), key.accessibleDescription()) for key in keys.values()] == [
        ("Ja, dat mag", "Evet, olabilir"),
        ("Nee, liever niet", "Hayır, istemiyorum"),
        ("Nu niet", "Şimdi değil"),
    ]
    assert len({key.sizeHint().height() for key in keys.values()}) == 1


def test_arabic_runs_from_right_to_left(qtbot, place):
    _desk, page = place(DESK)
    page.open("talk:r2:o1")
    page.talk.shown.language.set_value("ar")
    page.talk.shown.purpose.set_value(Purpose.REFERRAL)
    pressed(qtbot, Key.Key_Return, Ctrl)
    turned = [one for one in page.talk.shown.findChildren(SecondText) if one._is_right_to_left]
    assert any("العربية" in one.text() for one in turned)
    assert all(one._option().textDirection().name == "RightToLeft" for one in turned)


def test_stopping_keeps_nothing_as_a_yes(qtbot, place):
    desk, page = place(DESK)
    for stop in (lambda: page.talk.shown.stop.click(), lambda: pressed(qtbot, Key.Key_Escape)):
        begin(qtbot, page)
        pressed(qtbot, Key.Key_1)
        pressed(qtbot, Key.Key_Return)
        stop()
        assert page.profile.isVisible()
        assert desk.all(Kind.CONSENTS) == ()
    begin(qtbot, page)
    assert not any(key.isChecked() for key in page.talk.shown.keys.values())


def test_no_and_not_now_are_full_answers_and_need_no_last_day_and_no_form(qtbot, place):
    desk, page = place(DESK)
    begin(qtbot, page)
    for answer in (Key.Key_2, Key.Key_3):
        pressed(qtbot, answer)
        pressed(qtbot, Key.Key_Return)
    assert isinstance(page.talk.shown, TalkEnd)
    assert "Nee, dit blijft hier" in words_of(page.talk.shown)
    assert "Nu niet. Wij delen dit nog niet" in words_of(page.talk.shown)
    pressed(qtbot, Key.Key_2)
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert page.talk.shown.name.fault.isVisible()
    page.talk.shown.name.set_value("Els")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert page.profile.isVisible()
    kept = {one.event_state: (one.data_categories, one.valid_until, one.witness) for one in desk.all(Kind.CONSENTS)}
    assert kept == {
        EventState.REFUSED: ((DataCategory.IDENTITY,), None, "Els"),
        EventState.REQUESTED: ((DataCategory.LANGUAGES,), None, "Els"),
    }


def test_going_back_shows_the_answer_and_it_can_be_taken_away(qtbot, place):
    _desk, page = place(DESK)
    begin(qtbot, page)
    pressed(qtbot, Key.Key_1)
    pressed(qtbot, Key.Key_Return)
    page.talk.shown.back.click()
    question = page.talk.shown
    assert question.keys["yes"].isChecked()
    pressed(qtbot, Key.Key_1)
    assert not question.next.isEnabled()
    assert page.talk._answers == {}


def test_a_no_that_ends_an_earlier_yes_says_so(qtbot, place):
    _desk, page = place(DESK, a_consent("k1", resident_id="r2"))
    begin(qtbot, page)
    for _ in range(2):
        pressed(qtbot, Key.Key_2)
        pressed(qtbot, Key.Key_Return)
    said = " ".join(words_of(page.talk.shown))
    assert "The no goes before the yes that was given earlier." in said


def test_a_speaker_confirms_a_translation_once(qtbot, place):
    _desk, page = place(DESK)
    page.open("talk:r2:o1")
    setup = page.talk.shown
    assert setup.unchecked.isVisible()
    setup.checked.click()
    assert setup.checker.fault.isVisible()
    setup.checker.set_value("Deniz Kaya")
    setup.checked.click()
    assert not setup.unchecked.isVisible()
    setup.purpose.set_value(Purpose.REFERRAL)
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert "Nog niet nagekeken door een spreker." not in words_of(page.talk.shown)


def test_who_and_what_for_must_be_chosen_first(qtbot, place):
    _desk, page = place(DESK)
    page.open("talk:r2:")
    setup = page.talk.shown
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert setup.recipient.fault.isVisible()
    setup.recipient.set_value("o1")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert setup.purpose.fault.isVisible()
    assert not setup.findChildren(QPlainTextEdit)


def test_the_form_is_kept_as_a_file_in_large_print_too(qtbot, place, tmp_path, monkeypatch):
    desk, page = place(DESK)
    begin(qtbot, page)
    for _ in range(3):
        pressed(qtbot, Key.Key_1)
        pressed(qtbot, Key.Key_Return)
    pressed(qtbot, Key.Key_1)
    pressed(qtbot, Key.Key_Return, Ctrl)
    form = page.talk.shown
    assert form.preview.page_count == 2
    form.large.click()
    assert form.preview.page_count > 2
    target = tmp_path / "form.pdf"
    monkeypatch.setattr(printing, "ask_file", lambda _over, _title, _code, chosen: chosen(target, ""))
    form.file.click()
    assert target.read_bytes().startswith(b"%PDF")
    assert [one.target_path for one in desk.all(Kind.PRINTOUTS)] == [str(target)]
    with qtbot.assertNotEmitted(page.noticeAsked):
        form.done.click()
    assert page.profile.isVisible()
    assert len(desk.all(Kind.CONSENTS)) == 1


def test_an_answer_that_was_chosen_with_the_blank_goes_on_with_enter(qtbot, place):
    _desk, page = place(DESK)
    begin(qtbot, page)
    question = page.talk.shown
    name = question.accessibleName()
    question.keys["no"].setFocus()
    pressed(qtbot, Key.Key_Space)
    assert question.keys["no"].isChecked()
    assert not question.keys["yes"].isChecked()
    pressed(qtbot, Key.Key_Return)
    assert question.accessibleName() != name
    assert not any(key.isChecked() for key in question.keys.values())


@pytest.mark.parametrize(
    ("size", "scale", "is_stretched"), [((1024, 700), 1.0, False), ((1280, 800), 1.5, False), ((1280, 800), 1.0, True)]
)
def test_nothing_of_the_talk_is_cut_off(qapp, sample_desk, size, scale, is_stretched):
    sentences = bootstrap.words()
    found = []
    with whole_window(sample_desk, size, scale, Stretched(sentences) if is_stretched else sentences) as window:
        window.go(Place.RESIDENTS)
        page = window.page(Place.RESIDENTS)
        recipient = page.forms.organizations()[0][0]
        samira = page._services.files.lines("samira")[0].id
        page.open(f"talk:{samira}:{recipient}")
        settle()
        found += cut_things(page)
        page.talk.shown.purpose.set_value(Purpose.REFERRAL)
        page.talk.shown.begin.click()
        while isinstance(page.talk.shown, TalkQuestion):
            settle()
            found += cut_things(page)
            next(iter(page.talk.shown.keys.values())).click()
            page.talk.shown.next.click()
        settle()
        found += cut_things(page)
        page.talk.shown.methods[CollectionMethod.ORAL_WITNESSED].click()
        settle()
        found += cut_things(page)
        page.talk.shown.name.set_value("Els")
        page.talk.shown.keep.click()
        assert isinstance(page.talk.shown, TalkForm)
        settle()
        found += cut_things(page)
    assert not found, "\n".join(dict.fromkeys(found))


def faults_of(setup):
    return [text for text in words_of(setup.recipient.fault) if text]


def test_a_name_in_no_list_is_written_down_in_the_directory_and_the_talk_goes_on(qapp, sample_desk):
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words()) as window:
        until(lambda: window_name() == "MainWindow")
        hands, page = Hands(), window.page(Place.RESIDENTS)
        window.go(Place.RESIDENTS, f"talk:{page._services.files.lines('samira')[0].id}")
        setup = page.talk.shown
        setup.purpose.set_value(Purpose.REFERRAL)
        setup.recipient.setFocus()
        hands.write("Stichting De Kraanvogel")
        assert not setup.elsewhere.isVisible()
        hands.press("Esc") if QApplication.activePopupWidget() else None
        setup.begin.click()
        assert faults_of(setup) == [
            "In de lijst heet niemand “Stichting De Kraanvogel”. Typ een ander stuk van de naam.",
            "Wat je hier koos, blijft staan.",
            "Staat de organisatie er niet bij? Zet haar eerst bij het aanbod.",
        ]
        assert setup.elsewhere.isVisible()
        setup.elsewhere.click()
        until(lambda: window_name() == "OrganizationDialog")
        assert window.place is Place.DIRECTORY
        hands.press("Ctrl+Return")
        until(lambda: window_name() == "MainWindow")
        hands.press("Ctrl+2")
        assert page.talk.shown is setup
        assert setup.purpose.value() == Purpose.REFERRAL
        assert (setup.recipient.editor.currentText(), faults_of(setup)) == ("Stichting De Kraanvogel", [])
        assert not setup.elsewhere.isVisible()
        setup.begin.click()
        assert isinstance(page.talk.shown, TalkQuestion)
        assert "Stichting De Kraanvogel" in page.talk.shown.accessibleName()


def test_who_may_add_nobody_is_shown_no_way_to_the_directory(qtbot, place):
    rights.hold(frozenset(Kind) - {Kind.ORGANIZATIONS}, Place)
    try:
        _desk, page = place(DESK)
        page.open("talk:r2")
    finally:
        rights.hold(Kind, Place)
    setup = page.talk.shown
    setup.recipient.editor.setEditText("Stichting De Kraanvogel")
    setup.begin.click()
    assert faults_of(setup) == [
        "Nobody in the list is called “Stichting De Kraanvogel”. Type another part of the name."
    ]
    assert not setup.elsewhere.isVisible()


def test_a_part_that_fits_more_names_asks_to_choose(qtbot, place):
    _desk, page = place(DESK, an_organization("o8", "Buurthuis Zuid"), an_organization("o9", "Buurthuis Noord"))
    page.open("talk:r2")
    setup = page.talk.shown
    setup.begin.click()
    assert faults_of(setup) == ["Nobody was chosen yet. Type a part of the name and choose from the list."]
    setup.recipient.editor.setEditText("buurthuis")
    setup.begin.click()
    assert faults_of(setup) == ["More than one name fits this. Choose from the list."]
    assert not setup.elsewhere.isVisible()


def test_from_the_profile_to_a_printed_form_takes_twenty_one_keys(qtbot, place, monkeypatch):
    """Counts every press, the five letters of the recipient's name and the Enter in the print dialog included."""
    printed, asked = [], []
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "send_to", lambda _printer: printed.append)
    monkeypatch.setattr(printing, "ask_printer", lambda _over, chosen: asked.append(chosen))
    desk, page = place(DESK, MONEY)
    page.open("r2")
    hands, letters = Hands(), "thuis"
    hands.press("Ctrl+T")
    hands.write(letters)
    hands.press("Tab", "Down", "Ctrl+Return")
    questions = 0
    while isinstance(page.talk.shown, TalkQuestion):
        questions += 1
        hands.press("1", "Return")
    hands.press("1", "Ctrl+Return")
    assert isinstance(page.talk.shown, TalkForm)
    hands.press("Return")
    qtbot.waitUntil(lambda: len(asked) == 1)
    asked[0](None)
    in_the_print_dialog = 1
    assert printed == [page.talk.shown._finished.content]
    assert [one.document for one in desk.all(Kind.PRINTOUTS)] == [DocumentKind.CONSENT_FORM]
    assert (questions, hands.presses + len(letters) + in_the_print_dialog) == (4, 21)


def test_the_form_of_who_answers_for_somebody_has_their_line(qtbot, place):
    _desk, page = place(DESK)
    begin(qtbot, page)
    while isinstance(page.talk.shown, TalkQuestion):
        pressed(qtbot, Key.Key_1)
        pressed(qtbot, Key.Key_Return)
    page.talk.shown.methods[CollectionMethod.REPRESENTATIVE].click()
    page.talk.shown.name.set_value("Karim Amrani")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert isinstance(page.talk.shown, TalkForm)
    text = " ".join(page.talk.shown.preview._scroll.accessibleDescription().split())
    assert "Ik antwoord namens de bewoner." in text
    assert "Karim Amrani" in text
