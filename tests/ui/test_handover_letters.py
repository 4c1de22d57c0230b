"""Letters of every kind by keyboard: chosen, looked at, changed in their words, and on their way."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.handover import HandoverStatus
from connector_desk.domain.letter_text import LetterKind
from connector_desk.services.consents import ConsentService
from connector_desk.services.letters import LetterChoice
from connector_desk.ui import printing
from connector_desk.ui.dialogs.letter_text import LetterTextDialog
from connector_desk.ui.widgets.tiles import HatchedList
from tests.builders import MONDAY
from tests.services.letter_world import DUTCH, a_letter_handover
from tests.ui.test_handovers import ENGLISH, Desk, letter_in_sight, plain_heard

__all__ = ["plain_heard"]


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot)


def choose(desk, kind: LetterKind, language: str = "en") -> None:
    """Choose by keys: first letters of the kind, then of the language."""
    chooser = desk.page.editor._letter.chooser
    for field, value in ((chooser.kind, kind.value), (chooser.language, language)):
        field.setFocus()
        QTest.keyClick(field.editor, Qt.Key.Key_Home)
        for _ in range(field.editor.findData(value)):
            QTest.keyClick(field.editor, Qt.Key.Key_Down)
        assert field.value() == value


def open_letter(qtbot, desk):
    desk.button("The letter").click()
    letter_in_sight(qtbot, desk)
    # From giving back to what goes along.
    desk.page.editor._show_step(1)


def bytes_in_sight(desk) -> bytes:
    return bytes(desk.page.editor._letter.sheet.preview._buffer.data())


def held(desk) -> str:
    return desk.page.editor._letter.check.findChild(HatchedList).accessibleName()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", [LetterKind.INTRODUCTION, LetterKind.CONSULTATION, LetterKind.WORD_BACK])
def test_what_is_chosen_by_keys_is_the_letter_that_prints(qtbot, desk, kind, language):
    open_letter(qtbot, desk)
    choose(desk, kind, language)
    words = {"nl": DUTCH, "en": ENGLISH}[language]
    wanted = desk.letters.render("h1", MONDAY, words, LetterChoice(kind))
    qtbot.waitUntil(lambda: bytes_in_sight(desk) == wanted, timeout=20_000)


def test_the_kind_is_reached_by_tab_from_the_letter(qtbot, desk):
    open_letter(qtbot, desk)
    desk.page.editor.enter()
    chooser = desk.page.editor._letter.chooser
    reached = []
    for _ in range(12):
        desk.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        reached.append(QApplication.focusWidget())
    assert chooser.kind.editor in reached
    assert chooser.text in reached


def test_what_a_letter_leaves_out_stands_among_what_stays_here(qtbot, desk):
    open_letter(qtbot, desk)
    assert "whom to ask for" not in held(desk)
    choose(desk, LetterKind.INTRODUCTION)
    assert "Left out of the letter: whom to ask for: Nobody filled this in." in held(desk)
    choose(desk, LetterKind.CONSULTATION)
    assert "This letter does not need it." in held(desk)


def test_a_letter_that_hands_nobody_over_leaves_the_handover_as_it_is(qtbot, monkeypatch):
    desk = Desk(qtbot, handover=a_letter_handover(status=HandoverStatus.DRAFT, requested_on=None))
    target = Path("/desk/vraag.pdf")
    monkeypatch.setattr(printing, "ask_file", lambda _parent, _title, _name, act: act(target, ""))
    desk.button("On to giving").click()
    letter_in_sight(qtbot, desk)
    choose(desk, LetterKind.CONSULTATION)
    desk.ctrl(Qt.Key.Key_Return)
    assert "Nothing about this person." in desk.texts()
    desk.button("Save the letter as PDF").click()
    assert desk.world.files.files[target] == desk.letters.render(
        "h1", MONDAY, ENGLISH, LetterChoice(LetterKind.CONSULTATION)
    )
    assert desk.handover.status is HandoverStatus.DRAFT
    assert [one.document for one in desk.world.kept("printouts")] == [DocumentKind.CONSULTATION]
    assert desk.world.kept("disclosures") == ()
    assert desk.notices == ["The letter left. It is kept in the list of what was shared."]


def test_without_anything_sent_the_place_of_the_letter_says_so(qtbot, desk):
    open_letter(qtbot, desk)
    choose(desk, LetterKind.RESIDENT)
    assert any("Nothing was sent to Thuiszorg Nieuw-West about this yet." in one for one in desk.texts())
    assert not desk.page.editor._letter.check.next.isEnabled()
    choose(desk, LetterKind.WITHDRAWAL)
    assert any("No consent towards Thuiszorg Nieuw-West has ended." in one for one in desk.texts())


def test_the_letter_to_the_resident_says_that_no_post_goes_there_and_grows_large(qtbot, desk):
    desk.letters.save("h1", Path("/desk/eerst.pdf"), MONDAY, ENGLISH)
    open_letter(qtbot, desk)
    chooser = desk.page.editor._letter.chooser
    assert not chooser.large.isVisible()
    choose(desk, LetterKind.RESIDENT)
    assert "No post goes to Samira: hand this letter over." in desk.texts()
    chooser.large.setFocus()
    desk.press(Qt.Key.Key_Space)
    wanted = desk.letters.render("h1", MONDAY, ENGLISH, LetterChoice(LetterKind.RESIDENT, large_print=True))
    qtbot.waitUntil(lambda: bytes_in_sight(desk) == wanted, timeout=20_000)


def test_a_withdrawal_is_told_from_the_handover(qtbot, desk):
    desk.letters.save("h1", Path("/desk/eerst.pdf"), MONDAY, ENGLISH)
    desk.world.clock.moment += timedelta(hours=1)
    ConsentService(desk.world.room).withdraw("k1")
    desk.page.editor.edit("h1", 1)
    desk.page._stack.setCurrentWidget(desk.page.editor)
    choose(desk, LetterKind.WITHDRAWAL)
    wanted = desk.letters.render("h1", MONDAY, ENGLISH, LetterChoice(LetterKind.WITHDRAWAL))
    qtbot.waitUntil(lambda: bytes_in_sight(desk) == wanted, timeout=20_000)


def paragraph(desk, text: str) -> None:
    """Type a paragraph of its own."""
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    desk.type(text)


def the_text(qtbot, desk) -> LetterTextDialog:
    open_letter(qtbot, desk)
    desk.page.editor._letter.chooser.text.setFocus()
    desk.press(Qt.Key.Key_Space)
    return desk.dialog(LetterTextDialog)


def test_the_text_is_changed_by_keys_and_the_letter_in_sight_follows(qtbot, desk):
    dialog = the_text(qtbot, desk)
    assert dialog.lint == "Nothing is wrong with this text."
    desk.ctrl(Qt.Key.Key_End)
    paragraph(desk, "Bring nothing along.")
    desk.ctrl(Qt.Key.Key_Return)
    assert desk.world.kept("letter_templates")[0].text.endswith("Bring nothing along.")
    assert "The letters that you make from now on have this text." in desk.notices
    wanted = desk.letters.render("h1", MONDAY, ENGLISH)
    qtbot.waitUntil(lambda: bytes_in_sight(desk) == wanted, timeout=20_000)


def test_what_is_wrong_is_said_while_it_is_typed_and_nothing_is_lost(qtbot, desk):
    dialog = the_text(qtbot, desk)
    desk.ctrl(Qt.Key.Key_End)
    paragraph(desk, "Call {telephone}")
    assert dialog.lint == "There is no field {telephone}."
    desk.type(" or {")
    assert "A brace has no partner" in dialog.lint
    desk.ctrl(Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.text.value().endswith("Call {telephone} or {")
    assert "There is no field {telephone}." in " ".join(desk.texts())
    assert desk.world.kept("letter_templates") == ()


def test_back_to_the_original(qtbot, desk):
    dialog = the_text(qtbot, desk)
    original = dialog.text.value()
    desk.ctrl(Qt.Key.Key_End)
    desk.type(" and more")
    dialog.original.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert dialog.text.value() == original
    desk.ctrl(Qt.Key.Key_Return)
    assert desk.world.kept("letter_templates") == ()


def test_a_field_that_no_ground_covers_is_shown_before_printing(qtbot, desk):
    the_text(qtbot, desk)
    desk.ctrl(Qt.Key.Key_End)
    paragraph(desk, "The address is {address}.")
    desk.ctrl(Qt.Key.Key_Return)
    assert "Left out of the letter: the address of the resident: Nobody asked yet." in held(desk)
