from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from connector_desk.domain.consent import DataCategory, EventState, GroundRef, Purpose
from connector_desk.domain.disclosure import Disclosure, DocumentKind, Printout, WriteState
from connector_desk.domain.entity import Kind
from connector_desk.ui.widgets.press import Pressable
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.tiles import Tile
from tests.builders import (
    MOMENT,
    MONDAY,
    a_consent,
)
from tests.ui.resident_hands import Ctrl, Key, places, pressed, return_to, typed


@pytest.fixture
def place(qtbot, tmp_path):
    yield from places(qtbot, tmp_path)


def fill_consent(qtbot, dialog, answer):
    typed(qtbot, "thuiszorg")
    pressed(qtbot, Key.Key_Down)
    pressed(qtbot, Key.Key_Return)
    return_to(qtbot, dialog)
    dialog.purpose.set_value(Purpose.REFERRAL)
    for category in (DataCategory.IDENTITY, DataCategory.LANGUAGES):
        dialog.boxes[category].setFocus()
        pressed(qtbot, Key.Key_Space)
    dialog.answer.setFocus()
    for _ in range([EventState.GIVEN, EventState.REFUSED, EventState.REQUESTED].index(answer)):
        pressed(qtbot, Key.Key_Tab)
    pressed(qtbot, Key.Key_Space)
    dialog.method.set_value("written")
    dialog.language.set_value("tr")


def tiles_of(page):
    QApplication.processEvents()
    return [one.accessibleName() for one in page.profile.consents.findChildren(Tile) if one.isVisibleTo(page)]


def test_a_consent_is_recorded_shown_and_taken_back(qtbot, place):
    desk, page = place()
    page.open("r2")
    assert len(tiles_of(page)) == 1
    page.profile.consents.addAsked.emit()
    dialog = page.forms.dialog
    assert dialog.form().recipient is None
    assert not any(box.isChecked() for box in dialog.boxes.values())
    fill_consent(qtbot, dialog, EventState.GIVEN)
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert dialog.valid_until.fault.isVisible()
    dialog.valid_until.set_value(MONDAY - timedelta(days=1))
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert dialog.valid_until.fault.isVisible()
    dialog.spans.chosen.emit("6")
    pressed(qtbot, Key.Key_Return, Ctrl)
    (kept,) = desk.all(Kind.CONSENTS)
    assert (kept.recipient, kept.valid_until, kept.notice_language) == ("o1", MONDAY.replace(month=5, year=2027), "tr")
    assert kept.data_categories == (DataCategory.IDENTITY, DataCategory.LANGUAGES)
    assert "Thuiszorg Nieuw-West" in tiles_of(page)[0]

    desk.clock.moment += timedelta(minutes=5)
    return_to(qtbot, page)
    page.profile.consents.findChild(Pressable, "consent:o1:referral").setFocus()
    pressed(qtbot, Key.Key_Return)
    record = page.forms.dialog.records[0]
    record.withdraw.setFocus()
    pressed(qtbot, Key.Key_Return)
    typed(qtbot, "zei het aan de balie")
    record.withdraw.setFocus()
    pressed(qtbot, Key.Key_Return)
    states = {one.event_state: one.withdrawal_method for one in desk.all(Kind.CONSENTS)}
    assert states == {EventState.GIVEN: "", EventState.WITHDRAWN: "zei het aan de balie"}
    assert page.forms.dialog is None


def test_a_withdrawal_that_was_only_begun_is_not_closed_as_if_it_were_done(qtbot, place):
    desk, page = place(a_consent("k1", resident_id="r2"))
    page.open("r2")
    page.profile.consents.findChild(Pressable, "consent:o1:referral").click()
    dialog = page.forms.dialog
    record = dialog.records[0]
    record.withdraw.setFocus()
    pressed(qtbot, Key.Key_Return)
    typed(qtbot, "zei het aan de balie")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert page.forms.dialog is dialog
    assert any(one.text().startswith("The yes is not taken back yet") for one in dialog.findChildren(Text))
    assert QApplication.focusWidget() is record.withdraw
    assert dialog.back.isVisible()
    assert not record.withdraw.visibleRegion().isEmpty()
    assert record.withdraw.visibleRegion().boundingRect() == record.withdraw.rect()
    assert [one.event_state for one in desk.all(Kind.CONSENTS)] == [EventState.GIVEN]
    pressed(qtbot, Key.Key_Return)
    assert page.forms.dialog is None
    assert {one.event_state for one in desk.all(Kind.CONSENTS)} == {EventState.GIVEN, EventState.WITHDRAWN}


def test_a_no_needs_no_days_and_is_kept(qtbot, place):
    desk, page = place()
    page.open("r2")
    page.profile.consents.addAsked.emit()
    dialog = page.forms.dialog
    fill_consent(qtbot, dialog, EventState.REFUSED)
    assert not dialog.valid_until.isVisible()
    pressed(qtbot, Key.Key_Return, Ctrl)
    (kept,) = desk.all(Kind.CONSENTS)
    assert (kept.event_state, kept.valid_until) == (EventState.REFUSED, None)


def test_another_ground_asks_for_its_reason(qtbot, place):
    desk, page = place()
    page.open("consent:r2:o1")
    dialog = page.forms.dialog
    assert dialog.recipient.value() == "o1"
    dialog.purpose.set_value(Purpose.REFERRAL)
    dialog.boxes[DataCategory.IDENTITY].setChecked(True)
    dialog.other_basis.setChecked(True)
    assert not dialog.answer.isVisible()
    dialog.spans.chosen.emit("3")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert dialog.reason.fault.isVisible()
    dialog.reason.set_value("zij reageert niet op de bel")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert dialog.sure.fault.isVisible()
    assert dialog.could_ask.fault.isVisible()
    assert desk.all(Kind.CONSENTS) == ()
    dialog.is_sure.setChecked(True)
    dialog.could_ask.set_value("nee, zij lag op bed")
    pressed(qtbot, Key.Key_Return, Ctrl)
    (kept,) = desk.all(Kind.CONSENTS)
    assert (kept.reason, kept.could_ask) == ("zij reageert niet op de bel", "nee, zij lag op bed")

    return_to(qtbot, page)
    page.profile.consents.findChild(Pressable, "consent:o1:referral").click()
    record = page.forms.dialog.records[0]
    assert "nee, zij lag op bed" in " ".join(one.text() for one in record.findChildren(Text))
    record.review.setFocus()
    pressed(qtbot, Key.Key_Return)
    assert desk.all(Kind.CONSENTS)[0].reviewed_on == MONDAY


def test_what_was_shared_under_a_yes_stands_beside_it(qtbot, place):
    told = Disclosure(
        id="d1",
        printout_id="p1",
        resident_id="r2",
        recipient="o1",
        purpose=Purpose.REFERRAL,
        data_categories=(DataCategory.IDENTITY,),
        grounds=(GroundRef(category=DataCategory.IDENTITY, ground_id="k1"),),
        document=DocumentKind.LETTER,
        sha256="",
        disclosed_at=MOMENT,
        state=WriteState.WRITTEN,
    )
    left = Printout(id="p1", document=DocumentKind.LETTER, about_id="h1", sha256="", made_at=MOMENT)
    never = told.model_copy(update={"id": "d2", "state": WriteState.NOT_WRITTEN})
    _desk, page = place(a_consent("k1", resident_id="r2"), left, told, never)
    page.open("r2")
    page.profile.consents.findChild(Pressable, "consent:o1:referral").click()
    said = [one.text() for one in page.forms.dialog.records[0].findChildren(Text)]
    assert [line for line in said if line.startswith("Gedeeld op")] == ["Gedeeld op 23 november 2026: naam en leeftijd"]


def test_a_record_is_marked_as_entered_in_error_and_stays(qtbot, place):
    desk, page = place(a_consent())
    page.open("r1")
    page.profile.consents.findChild(Pressable, "consent:o1:referral").click()
    page.forms.dialog.records[0].mark.setFocus()
    pressed(qtbot, Key.Key_Return)
    assert desk.all(Kind.CONSENTS)[0].entered_in_error
    assert len(tiles_of(page)) == 1


def test_what_happened_in_short_says_which_answer_was_entered_in_error(qtbot, place):
    wrong = a_consent("k2", purpose=Purpose.MATCHING, event_time=MOMENT, entered_in_error=True)
    _desk, page = place(a_consent(event_time=MOMENT), wrong)
    page.open("r1")
    said = [one.text() for one in page.profile.past.findChildren(Text)]
    assert "Ja tegen Thuiszorg Nieuw-West." in said
    assert "Ja tegen Thuiszorg Nieuw-West. Verkeerd ingevoerd. Het telt niet mee." in said


def test_who_answered_is_asked_and_a_later_no_is_said_beside_the_yes(qtbot, place):
    desk, page = place(a_consent("k1", resident_id="r2", notice_language="tr", witness="Els"))
    desk.clock.moment += timedelta(minutes=5)
    page.open("r2")
    page.profile.consents.addAsked.emit()
    dialog = page.forms.dialog
    fill_consent(qtbot, dialog, EventState.REFUSED)
    assert not dialog.representative.isVisible()
    dialog.method.set_value("representative")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert dialog.representative.fault.isVisible()
    dialog.representative.set_value("Deniz Yılmaz")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert sorted(one.representative for one in desk.all(Kind.CONSENTS)) == ["", "Deniz Yılmaz"]

    return_to(qtbot, page)
    page.profile.consents.findChild(Pressable, "consent:o1:referral").click()
    said = [" ".join(one.text() for one in record.findChildren(Text)) for record in page.forms.dialog.records]
    assert "Deniz Yılmaz" in said[0]
    assert "Els" in said[1]
    assert "Telt niet meer sinds het nee van" in said[1]
    assert "naam en leeftijd" in said[1]
