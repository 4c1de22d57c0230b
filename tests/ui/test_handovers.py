"""The place of handovers by keyboard: from whom it is about to a letter that left, and word to whoever waits."""

from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from connector_desk.documents.press import Press
from connector_desk.domain.consent import DataCategory
from connector_desk.domain.errors import DiskFull
from connector_desk.domain.handover import CategorizedText, HandoverStatus, WordBackStatus
from connector_desk.domain.lines import ResidentLine
from connector_desk.services.acts import UndoService
from connector_desk.services.consents import ConsentService
from connector_desk.services.drafts import DraftService
from connector_desk.services.handover_book import HandoverBook
from connector_desk.services.handovers import HandoverService
from connector_desk.services.letter_templates import TemplateService
from connector_desk.services.letters import LetterService
from connector_desk.ui import printing
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.handover_reason import HandoverReasonDialog
from connector_desk.ui.dialogs.handover_task import HandoverTaskDialog
from connector_desk.ui.dialogs.handover_word import HandoverWordDialog
from connector_desk.ui.pages.handovers import HandoversPage
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.widgets.buttons import DeskButton
from connector_desk.ui.widgets.text import Text
from connector_desk.words.catalogue import Catalogue
from tests.builders import MONDAY, a_consent
from tests.services.letter_world import DUTCH, GIVEN, HEALTH, OWN_WORDS, TEXTS, World, a_letter_handover
from tests.ui.conftest import RESOURCES

ENGLISH = Catalogue.load(RESOURCES.parent / "i18n", "en")
Key = Qt.Key


class Reads:
    """Finds Samira, and nobody else."""

    def residents(self, text="", after=None, limit=60):
        line = ResidentLine("r1", "Samira", "", "Amrani", "Slotervaart", 2, ("amrani", "r1"))
        return [line] if "samira".startswith(text.casefold()) else []


class Desk:
    """The page over a small world; pages ask again when something changed."""

    def __init__(self, qtbot, **changes):
        self.qtbot, self.world = qtbot, World(**changes)
        room = self.world.room
        self.letters = LetterService(room, Press(RESOURCES / "fonts"), self.world.publisher, TEXTS)
        self.page = HandoversPage(
            handovers=HandoverService(room),
            book=HandoverBook(room, Reads()),
            letters=self.letters,
            templates=TemplateService(room, TEXTS),
            drafts=DraftService(room),
            words=ENGLISH,
            words_in=lambda tag: ENGLISH if tag == "en" else DUTCH,
            clock=self.world.clock,
            tasks=Tasks(),
        )
        self.notices, self.ways = [], []
        self.page.noticeAsked.connect(self.notices.append)
        self.page.goAsked.connect(lambda place, thing: self.ways.append((place, thing)))
        self.world.heard.append = lambda _changed: self.page.refresh()
        qtbot.addWidget(self.page)
        self.page.resize(1088, 800)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.enter()

    @property
    def handover(self):
        return self.world.kept("handovers")[-1]

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or self.page, key, modifiers)

    def ctrl(self, key):
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text):
        QTest.keyClicks(QApplication.focusWidget(), text)

    def texts(self):
        QApplication.processEvents()
        return [one.text() for one in self.page.findChildren(Text) if one.isVisible()]

    def button(self, text):
        QApplication.processEvents()
        return next(
            one for one in self.page.findChildren(QAbstractButton) if one.isVisible() and one.accessibleName() == text
        )

    def dialog(self, kind):
        found = next(one for one in self.page.findChildren(kind) if one.isVisible())
        self.qtbot.waitUntil(found.isActiveWindow)
        return found


class OneChanged(list):
    """A list whose append can be replaced."""


@pytest.fixture(autouse=True)
def plain_heard(monkeypatch):
    """Let the world's list of what was heard ring the page."""
    original = World.__init__

    def made(self, **changes):
        original(self, **changes)
        self.heard = OneChanged()
        object.__setattr__(self.room, "announce", lambda changed: self.heard.append(changed))

    monkeypatch.setattr(World, "__init__", made)


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot)


def letter_in_sight(qtbot, desk):
    sheet = desk.page.editor._letter.sheet
    qtbot.waitUntil(lambda: sheet.preview.isVisible() and sheet.preview.page_count > 0, timeout=20_000)
    return sheet.preview


def test_it_says_who_waits_and_where_to_begin(desk):
    assert "1 person(s) wait for word. Begin with Samira." in desk.texts()
    row = desk.page.list.rows.model.row_at(0)
    assert (row.name, row.what, row.is_own_words) == ("Samira", "About something sensitive", False)
    assert row.who.startswith("Fatima hears back")
    assert not any(OWN_WORDS in text for text in desk.texts())


def test_sensitive_words_open_on_asking(desk):
    QTest.keyClick(desk.button("Open"), Key.Key_Space)
    assert any(OWN_WORDS in text for text in desk.texts())


class Squashed(QObject):
    """Hears which buttons are drawn with less room than their words need."""

    def __init__(self):
        super().__init__()
        self.drawn = []

    def eventFilter(self, watched, event):
        if (
            event.type() is QEvent.Type.Paint
            and isinstance(watched, DeskButton)
            and watched.height() < watched.minimumSizeHint().height()
        ):
            self.drawn.append((watched.text(), watched.height()))
        return False


def test_a_handover_stands_at_its_own_height_in_the_first_picture(qtbot, desk):
    """What is shown after a shorter one was for a moment drawn in its room: buttons of four pixels."""
    desk.page.resize(1088, 480)
    desk.page.detail.show_nothing()
    detail = desk.page.detail
    qtbot.waitUntil(lambda: detail.height() == detail.parentWidget().height())
    squashed = Squashed()
    qtbot.wait(50)
    QApplication.instance().installEventFilter(squashed)
    detail.update()  # A picture is due already, as it is where something went out of sight.
    desk.page.refresh()
    qtbot.waitUntil(lambda: detail.height() > detail.parentWidget().height())
    QApplication.instance().removeEventFilter(squashed)
    assert squashed.drawn == []


def test_an_empty_place_says_what_it_is_for(qtbot):
    desk = Desk(qtbot, handover=a_letter_handover(status=HandoverStatus.ENTERED_IN_ERROR))
    assert "Nobody was handed over yet." in desk.texts()


def test_searching_finds_a_recipient_and_an_empty_answer_says_so(desk):
    desk.page.list._search.setFocus()
    desk.type("thuis")
    assert desk.page.list.rows.model.rowCount() == 1
    desk.type("xx")
    assert "Nothing found." in desk.texts()


def test_a_handover_by_keyboard_from_a_name_to_a_letter_that_left(qtbot, desk, monkeypatch):
    target = Path("/desk/VB.pdf")
    codes = []
    monkeypatch.setattr(
        printing, "ask_file", lambda _parent, _title, code, chosen: (codes.append(code), chosen(target, ""))
    )
    desk.ctrl(Key.Key_N)
    qtbot.waitUntil(lambda: desk.page.editor.isVisible())
    desk.type("sam")
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Space)
    for _ in range(6):
        if QApplication.focusWidget() is not desk.page.editor._form._recipient.editor:
            desk.press(Key.Key_Tab)
    assert QApplication.focusWidget() is desk.page.editor._form._recipient.editor
    desk.type("Thuis")
    desk.ctrl(Key.Key_Return)
    assert desk.world.kept("handovers")[0].status is HandoverStatus.DRAFT or desk.handover
    preview = letter_in_sight(qtbot, desk)
    assert OWN_WORDS in preview._document.getAllText(0).text()
    desk.ctrl(Key.Key_Return)
    QTest.keyClick(desk.button("Save as PDF and hand over"), Key.Key_Return)
    new = next(one for one in desk.world.kept("handovers") if one.id != "h1")
    assert new.status is HandoverStatus.REQUESTED
    assert codes == [new.code]
    assert desk.world.files.files[target] == desk.letters.render(new.id, MONDAY, ENGLISH)
    assert [one.recipient for one in desk.world.kept("disclosures")] == ["o1"]
    assert desk.notices == ["Samira was handed over to Thuiszorg Nieuw-West. The promise runs."]
    assert desk.page.list.rows.current_id() == new.id


def test_the_preview_is_the_file_that_prints(qtbot, desk):
    desk.page.open("h1")
    desk.button("The letter").click()
    preview = letter_in_sight(qtbot, desk)
    assert bytes(preview._buffer.data()) == desk.letters.render("h1", MONDAY, ENGLISH)


def test_a_missing_recipient_is_told_at_its_field_and_what_was_typed_stays(desk):
    desk.page.open("new:r1:a1")
    form = desk.page.editor._form
    form._reason.set_value("het wordt te veel")
    form.enter()
    desk.ctrl(Key.Key_Return)
    assert form._recipient.frame.is_faulty
    assert form._reason.value() == "het wordt te veel"
    assert len(desk.world.kept("handovers")) == 1


def test_a_citizen_service_number_is_told_at_its_field(desk):
    desk.page.open("new:r1:a1")
    form = desk.page.editor._form
    form._recipient.set_value("o1")
    form._reason.set_value("nummer 111222333")
    form.enter()
    desk.ctrl(Key.Key_Return)
    assert form._reason.frame.is_faulty
    assert len(desk.world.kept("handovers")) == 1


def test_ten_thousand_characters_are_kept_or_told_never_cut(qtbot, desk):
    desk.page.open("new:r1:a1")
    form = desk.page.editor._form
    form._recipient.set_value("o1")
    form._person.set_value("x" * 10_000)
    form.enter()
    desk.ctrl(Key.Key_Return)
    assert form._person.frame.is_faulty
    assert len(form._person.value()) == 10_000


def test_without_a_ground_there_is_a_message_and_a_way_to_ask(qtbot):
    desk = Desk(qtbot, consents=(a_consent(data_categories=(HEALTH,)),))
    desk.page.editor.edit("h1", 1)
    desk.page._stack.setCurrentWidget(desk.page.editor)
    assert any("may not hear who this is" in text for text in desk.texts())
    desk.page.editor.enter()
    qtbot.waitUntil(desk.button("Ask Samira").isVisible)
    assert not desk.page.editor._letter.check.next.isEnabled()
    QTest.keyClick(desk.button("Ask Samira"), Key.Key_Return)
    assert desk.ways == [("residents", f"talk:r1:{desk.handover.recipient}")]


def test_what_stays_here_stands_beside_the_letter_with_its_reason(qtbot, desk):
    desk.page.editor.edit("h1", 1)
    desk.page._stack.setCurrentWidget(desk.page.editor)
    texts = desk.texts()
    assert "Names of people around" in texts
    assert "They stand in it by who they are, without a name." in texts
    assert "“brieven begrijp ik niet”" in texts
    assert "Does not belong to this question." in texts
    letter_in_sight(qtbot, desk)


def test_a_text_that_names_somebody_leads_back_to_its_field(qtbot):
    reason = CategorizedText(text="vraag het Fatima maar", data_category=HEALTH)
    desk = Desk(qtbot, handover=a_letter_handover(reason=reason))
    desk.page.editor.edit("h1", 1)
    desk.page._stack.setCurrentWidget(desk.page.editor)
    QTest.keyClick(desk.button("Write it otherwise"), Key.Key_Return)
    form = desk.page.editor._form
    assert form._reason.frame.is_faulty
    assert form._reason.editor.textCursor().selectedText() == "Fatima"


def test_hidden_signs_that_turn_the_order_are_told_and_lead_back_to_their_field(qtbot):
    typed = "bel 06 \u202e87654321\u202c terug"
    desk = Desk(qtbot, handover=a_letter_handover(reason=CategorizedText(text=typed, data_category=HEALTH)))
    before = desk.world.kept("handovers")
    desk.page.editor.edit("h1", 1)
    desk.page._stack.setCurrentWidget(desk.page.editor)
    assert any("holds hidden signs that turn its order" in text for text in desk.texts())
    assert not desk.page.editor._letter.check.next.isEnabled()
    QTest.keyClick(desk.button("Write it otherwise"), Key.Key_Return)
    form = desk.page.editor._form
    assert form._reason.frame.is_faulty
    assert form._reason.value() == typed
    assert form._reason.editor.textCursor().selectedText() == "\u202e"
    assert desk.world.kept("handovers") == before
    assert desk.world.kept("printouts") == ()


def test_a_letter_that_is_set_when_its_place_is_gone_is_shown_to_nobody(qtbot, desk):
    with qtbot.captureExceptions() as raised:
        desk.page.editor.edit("h1", 1)
        shiboken6.delete(desk.page.editor._letter)
        qtbot.wait(600)
    assert not raised


def test_a_changed_promise_is_kept_and_stands_in_the_letter(qtbot, desk):
    desk.page.editor.edit("h1", 1)
    desk.page._stack.setCurrentWidget(desk.page.editor)
    letter_in_sight(qtbot, desk)
    promise = desk.page.editor._letter.check.promise
    promise._due.editor.setDate(promise._due.editor.date().addDays(3))
    promise._due.editor.editingFinished.emit()
    assert desk.handover.word_back.due.day == MONDAY.day + 3
    assert desk.letters.paper("h1", MONDAY).promise.due == desk.handover.word_back.due


def test_a_task_is_added_and_taken_away(desk):
    desk.page.editor.edit("h1", 1)
    desk.page._stack.setCurrentWidget(desk.page.editor)
    desk.button("Add what was not").click()
    dialog = desk.dialog(HandoverTaskDialog)
    dialog.save()
    assert dialog._task.frame.is_faulty
    dialog._task.set_value("komt niet in het weekend")
    dialog.save()
    assert [task.task for task in desk.handover.not_agreed] == ["geeft geen medicijnen", "komt niet in het weekend"]
    desk.button("Take away: komt niet in het weekend").click()
    assert [task.task for task in desk.handover.not_agreed] == ["geeft geen medicijnen"]


def test_esc_keeps_what_was_typed_and_what_can_be_kept_as_a_handover(desk):
    desk.page.open("new:r1:a1")
    desk.page.enter()
    desk.page.editor._form._reason.set_value("half getypt")
    desk.press(Key.Key_Escape)
    assert desk.page.list.isVisible()
    desk.page.open("new:r1:a1")
    desk.page.enter()
    assert desk.page.editor._form._reason.value() == "half getypt"
    assert any(text.startswith("This is where you were") for text in desk.texts())
    desk.page.editor._form._recipient.set_value("o1")
    desk.page.editor._form.enter()
    desk.press(Key.Key_Escape)
    kept = next(one for one in desk.world.kept("handovers") if one.id != "h1")
    assert (kept.status, kept.reason.text) == (HandoverStatus.DRAFT, "half getypt")
    assert not desk.world.kept("drafts")
    assert desk.page.list.isVisible()


def test_a_full_disk_is_told_and_nothing_is_handed_over(qtbot, desk, monkeypatch):
    monkeypatch.setattr(printing, "ask_file", lambda _parent, _title, _code, chosen: chosen(Path("/desk/x.pdf"), ""))
    desk.world.files.refuse = DiskFull(Path("/desk"))
    desk.page.open("h1")
    desk.button("The letter").click()
    letter_in_sight(qtbot, desk)
    desk.button("Save the letter as PDF").click()
    assert any("The disk is full" in text for text in desk.texts())
    assert desk.page.editor.isVisible()


def test_a_silent_printer_is_told_and_recorded_as_not_printed(qtbot, desk, monkeypatch):
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "ask_printer", lambda _parent, chosen: chosen(None))

    def silent(_printer):
        def send(_content):
            raise printing.PrinterSilent

        return send

    monkeypatch.setattr(printing, "send_to", silent)
    desk.page.open("h1")
    desk.button("The letter").click()
    letter_in_sight(qtbot, desk)
    desk.ctrl(Key.Key_P)
    qtbot.waitUntil(lambda: "The printer gives no answer." in desk.texts())
    assert [one.state.value for one in desk.world.kept("disclosures")] == ["not_written"]


def test_a_no_asks_for_one_line(desk):
    desk.button("It did not work out").click()
    dialog = desk.dialog(HandoverReasonDialog)
    dialog.save()
    assert dialog._reason.frame.is_faulty
    QTest.keyClicks(dialog._reason.editor, "geen plek")
    QTest.keyClick(dialog._reason.editor, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (desk.handover.status, desk.handover.status_reason) == (HandoverStatus.FAILED, "geen plek")


def test_it_is_round_only_after_word_was_given(desk):
    assert not desk.button("It is round").isEnabled()
    desk.button("Give Fatima word").click()
    dialog = desk.dialog(HandoverWordDialog)
    shown = [one.text() for one in dialog.findChildren(Text)]
    assert "The question you passed on (VB-7K4M) is taken up." in shown
    assert "06 11112222" in shown
    assert not any("Samira" in text for text in shown)
    QTest.keyClick(dialog._status.editor, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.handover.word_back.given_status is WordBackStatus.TAKEN_UP
    desk.button("It is round").click()
    assert desk.handover.status is HandoverStatus.COMPLETED
    assert "Everybody who was promised word has heard." in desk.texts()


def test_del_removes_and_undo_brings_back(desk):
    desk.page.list.rows.view.setFocus()
    desk.press(Key.Key_Delete)
    assert desk.world.kept("handovers") == ()
    assert desk.notices == ["The handover of Samira was removed."]
    UndoService(desk.world.room).undo()
    assert desk.page.list.rows.model.rowCount() == 1


def test_a_handover_that_goes_while_it_is_open_closes_its_screen(desk):
    desk.page.open("h1")
    desk.button("Change").click()
    HandoverService(desk.world.room).remove("h1")
    assert desk.page.list.isVisible()


def test_a_draft_that_points_the_way_may_go_without_a_letter(qtbot):
    draft = a_letter_handover(status=HandoverStatus.DRAFT, requested_on=None, manner="signpost")
    desk = Desk(qtbot, handover=draft, consents=())
    desk.button("On to giving").click()
    assert desk.page.editor._letter.check.next.isEnabled()
    desk.page.editor._letter.check.next.click()
    desk.button("Hand over without a letter").click()
    assert desk.handover.status is HandoverStatus.REQUESTED
    assert desk.world.kept("disclosures") == ()


def test_a_desk_without_anybody_leads_to_the_residents(qtbot, desk):
    book = desk.page.editor._services.book
    book._reads.residents = lambda *_args, **_more: []
    desk.ctrl(Key.Key_N)
    assert "Nobody is known here yet" in desk.texts()
    desk.button("To the residents").click()
    assert desk.ways == [("residents", "")]


def test_a_desk_without_others_leads_to_the_directory_and_keeps_what_was_typed(qtbot, desk):
    whole = desk.page.editor._services.book.choices("r1")
    alone = replace(whole, organizations=tuple(one for one in whole.organizations if one.id == "o3"))
    desk.page.open("new:r1")
    form = desk.page.editor._form
    form.show_new(alone, None)
    form._reason.set_value("het is te zwaar")
    assert form._recipient.editor.count() == 1
    desk.button("To the directory").click()
    assert desk.ways == [("directory", "")]
    desk.page.refresh()
    offered = {form._recipient.editor.itemData(at) for at in range(form._recipient.editor.count())}
    assert offered == {"", "o1", "o2"}
    assert form._reason.value() == "het is te zwaar"
    assert "There is no other organisation yet." not in desk.texts()


def test_enter_in_the_list_shows_both_columns(qtbot, desk):
    QTest.keyClick(desk.page.list.rows.view, Key.Key_Return)
    assert "Names of people around" in desk.texts()
    letter_in_sight(qtbot, desk)


def test_everything_that_can_be_reached_has_a_name(qtbot, desk):
    desk.page.open("h1")
    unnamed = _unnamed(desk.page)
    desk.page.open("new:r1:a1")
    unnamed += _unnamed(desk.page)
    desk.page.editor._go_on()
    desk.page.editor.edit("h1", 1)
    letter_in_sight(qtbot, desk)
    unnamed += _unnamed(desk.page)
    assert unnamed == []


def _unnamed(page):
    return [
        type(one).__name__
        for one in page.findChildren(QWidget)
        if one.isVisible()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.accessibleName()
        and one.objectName() != "qt_spinbox_lineedit"
    ]


@pytest.mark.parametrize("step", [0, 1, 2])
def test_large_text_and_a_narrow_window_cut_no_button(qtbot, desk, step):
    desk.page.resize(832, 700)
    desk.page.editor.edit("h1", step)
    desk.page._stack.setCurrentWidget(desk.page.editor)
    QApplication.processEvents()
    for one in desk.page.findChildren(QAbstractButton):
        if one.isVisible() and one.text():
            assert one.width() >= one.minimumSizeHint().width(), one.text()


def test_closed_dialogs_are_freed(qtbot, desk):
    desk.button("We stop it").click()
    desk.dialog(HandoverReasonDialog).reject()
    qtbot.waitUntil(lambda: not desk.page.findChildren(FormDialog))


def test_grounds_asked_meanwhile_show_at_once(qtbot):
    desk = Desk(qtbot, consents=())
    desk.page.editor.edit("h1", 1)
    desk.page._stack.setCurrentWidget(desk.page.editor)
    assert not desk.page.editor._letter.check.next.isEnabled()
    with desk.world.work as work:
        work.consents.put(a_consent(data_categories=(*GIVEN, DataCategory.WISHES)))
        work.commit()
    desk.page.refresh()
    letter_in_sight(qtbot, desk)
    assert desk.page.editor._letter.check.next.isEnabled()


def test_a_letter_in_sight_is_refused_in_the_moment_that_the_yes_is_taken_back(qtbot, desk):
    desk.page.editor.edit("h1", 1)
    desk.page._stack.setCurrentWidget(desk.page.editor)
    letter_in_sight(qtbot, desk)
    assert desk.page.editor._letter.check.next.isEnabled()
    began = desk.world.clock.moment
    ConsentService(desk.world.room).withdraw("k1", "zei het aan de balie")
    # The clock of the desk stands still: it is the same second.
    assert desk.world.clock.moment == began
    assert not desk.page.editor._letter.check.next.isEnabled()
    assert desk.letters.preview("h1", MONDAY).stopped_by
