"""What goes wrong with a consent while its form is open: it is said in Dutch, what was typed stays, nothing is kept."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from connector_desk.domain.consent import EventState
from connector_desk.domain.desk import Desk
from connector_desk.domain.entity import Kind
from connector_desk.services.party_merging import PartyMergeService
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.text import Text
from tests.builders import a_consent
from tests.ui.resident_hands import Ctrl, Key, heard, places, pressed, typed
from tests.ui.test_resident_consents import fill_consent

DESK = Desk(id="d1", own_organization_id="o2")
ERASED = (
    "Deze persoon is gewist op 23 november 2026.",
    "Er is niets over deze persoon bewaard.",
    "Is deze persoon terug? Begin een nieuw profiel en vraag het opnieuw.",
)


MERGED = (
    "Thuiszorg Nieuw-West heet nu De Tagerijn.",
    "Er is niets veranderd.",
    "Vraag het de bewoner opnieuw, voor De Tagerijn.",
)


@pytest.fixture
def place(qtbot, tmp_path):
    yield from places(qtbot, tmp_path)


def said(widget):
    """Return the sentences of the messages in sight."""
    QApplication.processEvents()
    messages = [one for one in widget.findChildren(ThreePartMessage) if one.isVisibleTo(widget)]
    return tuple(one.text() for message in messages for one in message.findChildren(Text))


def filled(qtbot, page, answer=EventState.REFUSED):
    """Return a form in which everything was answered, with a name typed into it."""
    page.profile.consents.addAsked.emit()
    dialog = page.forms.dialog
    fill_consent(qtbot, dialog, answer)
    dialog.method.set_value("representative")
    dialog.representative.setFocus()
    typed(qtbot, "Deniz")
    return dialog


def test_somebody_else_erased_the_person_meanwhile(qtbot, place):
    desk, page = place(DESK)
    page.open("r2")
    dialog = filled(qtbot, page)
    before = dialog.form()
    desk.keeping.erase("r2")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert dialog.isVisible()
    assert said(dialog) == ERASED
    assert dialog.form() == before
    assert dialog.representative.value() == "Deniz"
    assert desk.all(Kind.CONSENTS) == ()


def test_the_recipient_went_on_as_another_meanwhile(qtbot, place):
    desk, page = place(DESK)
    page.open("r2")
    dialog = filled(qtbot, page)
    before = dialog.form()
    PartyMergeService(desk.room).merge("o1", "o2")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert dialog.isVisible()
    assert said(dialog) == MERGED
    assert dialog.form() == before
    assert desk.all(Kind.CONSENTS) == ()


@pytest.mark.parametrize(
    ("earlier", "answer", "sentence"),
    [
        (
            EventState.GIVEN,
            EventState.REFUSED,
            "Dit nee telt vanaf nu. Het ja van 23 november 2026 telt hiervoor niet meer.",
        ),
        (EventState.REFUSED, EventState.GIVEN, "Er was een nee van 23 november 2026. Dit ja telt vanaf nu."),
        (
            EventState.GIVEN,
            EventState.GIVEN,
            "Het ja van 23 november 2026 blijft ook staan, zonder laatste dag.",
        ),
    ],
)
def test_how_an_answer_meets_an_earlier_one_is_said(qtbot, place, earlier, answer, sentence):
    desk, page = place(DESK, a_consent("k1", resident_id="r2", event_state=earlier))
    told = heard(page.noticeAsked)
    desk.clock.moment += timedelta(minutes=5)
    page.open("r2")
    dialog = filled(qtbot, page, answer)
    if answer is EventState.GIVEN:
        dialog.spans.chosen.emit("6")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert len(desk.all(Kind.CONSENTS)) == 2
    assert told[-1][0].endswith(sentence)
