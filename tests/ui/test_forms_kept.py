"""Every form of the window, on the sample: each thing that can be filled in is in its draft, and comes back."""

import pytest
from PySide6.QtCore import QEvent, QTime
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from connector_desk import bootstrap
from connector_desk.domain.entity import Kind
from connector_desk.domain.handover import HandoverStatus, fitting_words
from connector_desk.domain.meeting import ItemKind
from connector_desk.services.drafts import DraftKey
from connector_desk.ui.dialogs.account import AccountDialog, PassphraseDialog, PinDialog, RevokeDialog
from connector_desk.ui.dialogs.backups import PlaceDialog, RestoreDialog
from connector_desk.ui.dialogs.erasing import ErasingDialog
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.hour_log import HourLogDialog
from connector_desk.ui.dialogs.keeping_rules import KeepingRulesDialog
from connector_desk.ui.dialogs.merge import ApartDialog, MergeDialog
from connector_desk.ui.dialogs.recovery_sheet import CheckSheetDialog, RecoverySheetDialog
from connector_desk.ui.dialogs.resident_paper import PaperDialog
from connector_desk.ui.dialogs.resident_removal import RemovalDialog
from connector_desk.ui.dialogs.same_person import SamePersonDialog
from connector_desk.ui.dialogs.sheet import SheetDialog
from connector_desk.ui.dialogs.switch import SwitchDialog
from connector_desk.ui.panels.brought_back import BroughtBack
from connector_desk.ui.panels.vault_acts import LockDialog
from connector_desk.ui.panels.walk_in_tie import TieCard
from connector_desk.ui.widgets.buttons import FilterButton
from connector_desk.ui.widgets.choice import CheckBox, ChoiceKey
from connector_desk.ui.widgets.day_edit import DayEdit
from connector_desk.ui.widgets.field_frame import SearchField
from tests.ui.every_view import settle, whole_window

NOTHING_TO_KEEP = {
    *(RemovalDialog, ErasingDialog, KeepingRulesDialog, RecoverySheetDialog, CheckSheetDialog),
    *(PaperDialog, SheetDialog),
    *(AccountDialog, PassphraseDialog, PinDialog, RevokeDialog, SwitchDialog, LockDialog),
    *(PlaceDialog, RestoreDialog, HourLogDialog),
    *(MergeDialog, ApartDialog, SamePersonDialog),
}
"""A half-typed name or a few ticks are nothing to keep; what holds a passphrase must never be."""
EDITORS = QLineEdit | QPlainTextEdit | QComboBox | QSpinBox | QTimeEdit | CheckBox | FilterButton | ChoiceKey


@pytest.fixture
def open_window(qapp, sample_desk, monkeypatch):
    opened = []
    whole = bootstrap.open_desk
    monkeypatch.setattr(bootstrap, "open_desk", lambda *given: opened.append(whole(*given)) or opened[-1])
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words()) as window:
        yield window, opened[0]


def forms_of(desk) -> list[DraftKey]:
    """Return each form of the desk, about something that the sample has."""
    with desk.room.look() as work:
        contact = work.contact_moments.all()[0].id
        ask, tie, match = work.asks.all()[0], work.ties.all()[0], work.matches.all()[0]
        given = next(one for one in work.consents.all() if one.event_state == "given")
        waiting = next(one for one in work.handovers.all() if one.word_back.given_on is None and fitting_words(one))
        asked = next(one for one in work.handovers.all() if one.status is HandoverStatus.REQUESTED)
        meeting = next(one for one in work.meetings.all() if {item.kind for item in one.items} > {ItemKind.CASE})
        case = next(item for item in meeting.items if item.kind is ItemKind.CASE)
        subject = next(item for item in meeting.items if item.kind is not ItemKind.CASE)
        giver = next(one for one in work.residents.where() if "company" in one.offer_topics)
        wanted = next(one for one in work.asks.all() if "company" in one.topics and one.resident_id != giver.id)
        ids = {kind: work.repository(kind).all()[0].id for kind in (Kind.INITIATIVES, Kind.VOLUNTEERS)}
        ids |= {kind: work.repository(kind).all()[0].id for kind in (Kind.ORGANIZATIONS, Kind.CONCERNS, Kind.ACTIONS)}
    one = ask.resident_id
    ticket = desk.queue.welcome()
    about = {
        "today": [("done", contact), ("settings", ""), ("areas", "")],
        "residents": [
            ("new resident", ""),
            ("resident from contact", contact),
            ("resident", one),
            ("new ask", one),
            ("ask", f"{one}:{ask.id}"),
            ("new tie", one),
            ("tie", f"{tie.resident_id}:{tie.id}"),
            ("offer", one),
            ("introduction", f"{giver.id}:{wanted.id}"),
            ("view", one),
            ("new wheel", one),
            ("consent", one),
            ("consent records", f"{given.resident_id}:{given.recipient}:{given.purpose}"),
        ],
        "walk_in": [
            ("change", contact),
            ("tie", contact),
            ("done", contact),
            ("come back", ticket),
            ("close the hour", desk.queue.open()),
        ],
        "handovers": [
            ("word", waiting.id),
            ("reason", f"{asked.id}:rejected"),
            ("task", waiting.id),
            ("not task", waiting.id),
            ("letter text", "referral:nl"),
        ],
        "directory": [
            ("new line", ""),
            ("new organization", ""),
            ("change", ids[Kind.INITIATIVES]),
            ("change", ids[Kind.ORGANIZATIONS]),
            ("same organization", ids[Kind.ORGANIZATIONS]),
        ],
        "volunteers": [("new volunteer", ""), ("volunteer", ids[Kind.VOLUNTEERS]), ("match", match.id)],
        "tables": [
            ("new", "tables"),
            ("new", "concerns"),
            ("new", "actions"),
            ("change", meeting.id),
            ("change", ids[Kind.CONCERNS]),
            ("change", ids[Kind.ACTIONS]),
            ("new subject", meeting.id),
            ("new case", meeting.id),
            ("item", f"{meeting.id}:{case.resident_id or case.concern_id}"),
            ("item", f"{meeting.id}:{subject.title}"),
        ],
    }
    return [DraftKey(place, form, about_id) for place, forms in about.items() for form, about_id in forms]


def opened(window, key) -> FormDialog:
    assert window.resume(key), key
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FormDialog), key
    return dialog


def left(dialog):
    dialog.reject()
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def editors(dialog) -> list[QWidget]:
    """Return what can be filled in; searching and parts of the form are not."""
    return [
        one
        for one in dialog.findChildren(QWidget)
        if isinstance(one, EDITORS)
        and not isinstance(one.parentWidget(), SearchField | QSpinBox | QTimeEdit | QComboBox)
        and not (isinstance(one, QAbstractButton) and one.group() is not None)
    ]


def fill_in(editor) -> None:
    """Fill in something else than stands there, as a hand would leave it: also half a day and half a name."""
    match editor:
        case DayEdit():
            editor.setFocus()
            editor.setText("31-2")
            editor.textEdited.emit("31-2")
        case QLineEdit():
            editor.setText(editor.text() + " smaragd ")
        case QPlainTextEdit():
            editor.setPlainText(editor.toPlainText() + "\nsmaragd\n\n én “meer” ")
        case QComboBox() if editor.isEditable():
            editor.setEditText("smar")
        case QComboBox():
            editor.setCurrentIndex((editor.currentIndex() + 1) % editor.count())
        case QSpinBox():
            editor.setValue(editor.value() + 1)
        case QTimeEdit():
            editor.setTime(QTime(7, 25))
        case QAbstractButton():
            editor.click()


def test_every_form_keeps_each_thing_that_can_be_filled_in_and_brings_it_back(open_window):
    window, desk = open_window
    seen = set(NOTHING_TO_KEEP)
    for key in forms_of(desk):
        dialog = opened(window, key)
        seen.add(type(dialog))
        watched = list(dialog._typed.values())
        forgotten = [one for one in editors(dialog) if not any(own is one or own.isAncestorOf(one) for own in watched)]
        assert [(key, type(one).__name__, one.accessibleName()) for one in forgotten] == []
        began = {name: field.typed() for name, field in dialog._typed.items()}
        for editor in editors(dialog):
            fill_in(editor)
        for card in dialog.findChildren(TieCard):
            card.type_again([desk.reads.residents(limit=1)[0].id, "Iemand"])
        typed = {name: field.typed() for name, field in dialog._typed.items()}
        title = dialog._title.text()
        assert typed != began, key
        left(dialog)
        again = opened(window, key)
        assert {name: field.typed() for name, field in again._typed.items()} == typed, key
        line = again.findChild(BroughtBack)
        assert line.isVisible()
        (waiting,) = (one for one in desk.drafts.waiting() if one.key == key)
        assert waiting.title == title
        line._away.click()
        assert {name: field.typed() for name, field in again._typed.items()} == began, key
        line._back.click()
        assert {name: field.typed() for name, field in again._typed.items()} == typed, key
        line._away.click()
        left(again)
        assert desk.drafts.waiting() == (), key
    assert seen == set(FormDialog.__subclasses__())


def test_words_about_somebody_who_is_gone_still_wait(open_window):
    window, desk = open_window
    key = next(one for one in forms_of(desk) if one.form == "new ask")
    dialog = opened(window, key)
    dialog.own_words.field.set_value("ik wil weer naar buiten")
    left(dialog)
    desk.residents.remove(key.about_id)
    assert not window.resume(key)
    assert window.place.value == "today"
    assert [one.fields for one in desk.drafts.waiting()] == [{"own_words": "ik wil weer naar buiten"}]
