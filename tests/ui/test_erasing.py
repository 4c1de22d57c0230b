"""Nothing goes before a person looked, ticked it and named it; then it is gone for good."""

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtWidgets import QApplication

from connector_desk.domain.account import Role
from connector_desk.domain.desk import Desk as DeskRow
from connector_desk.domain.entity import Kind
from connector_desk.domain.erasure import KeepingGround, KeepingRules
from connector_desk.domain.errors import DiskFull
from connector_desk.domain.resident import AskState
from connector_desk.services.desk import DeskService
from connector_desk.ui.dialogs.desk_settings import DeskSettingsDialog
from connector_desk.ui.dialogs.erasure import ErasureDialog
from connector_desk.ui.dialogs.erasure_choice import ErasureChoiceDialog
from connector_desk.ui.dialogs.keeping_rules import KeepingRulesDialog
from connector_desk.ui.pages.today import TodayPage
from connector_desk.ui.panels.today_hour import HourLeftLine
from connector_desk.ui.panels.today_keeping import KeepingPanel
from connector_desk.ui.widgets.buttons import QuietButton
from tests.builders import a_contact, a_resident, an_ask, an_organization
from tests.ui.real_desk import WORDS, RealDesk
from tests.ui.resident_hands import Ctrl, Key, choose, heard, places, pressed, texts_in, typed

LONG_AGO = date(2025, 3, 10)
THEN = datetime.combine(LONG_AGO, time(12), UTC)
HOUSE = (an_organization("own", "De Tagerijn"), DeskRow(id="desk", own_organization_id="own"))
OLD = (
    a_resident("r1", "Samira", family_name="Amrani", since=LONG_AGO),
    a_resident("r2", "Henk", prefix="van den", family_name="Berg", since=LONG_AGO),
    a_contact("c1", resident_id="r1", took_place_at=THEN),
)


@pytest.fixture
def today(qtbot, tmp_path):
    desks = []

    def make(*entities, role=Role.COORDINATOR):
        desk = RealDesk(tmp_path, *HOUSE, *entities)
        desks.append(desk)
        desk.room.session.account = desk.room.session.account.model_copy(update={"role": role})
        panel = KeepingPanel(desk.keeping, WORDS, desk.clock.today)
        page = TodayPage(
            today=desk.today,
            contacts=desk.contacts,
            desk=DeskService(desk.room),
            areas=desk.directory,
            drafts=desk.drafts,
            keeping=panel,
            hour_left=HourLeftLine(desk.hours.left_open, WORDS),
            words=WORDS,
        )
        desk.show(qtbot, page)
        return desk, page, panel

    yield make
    for desk in desks:
        desk.close()


@pytest.fixture
def place(qtbot, tmp_path):
    yield from places(qtbot, tmp_path)


def opened(qtbot, panel):
    """Press the button that leads to the choice, and return the dialog."""
    qtbot.waitUntil(panel.isVisible)
    panel._look.setFocus()
    pressed(qtbot, Key.Key_Space)
    return panel.findChildren(ErasureChoiceDialog)[-1]


def closed(qtbot, kind, over):
    qtbot.waitUntil(lambda: not [one for one in over.findChildren(kind) if one.isVisible()], timeout=10_000)


def tick(qtbot, box):
    box.setFocus()
    pressed(qtbot, Key.Key_Space)


def rules_button(qtbot, page):
    """Open the desk's settings, and return what leads from there to the rules, if anything does."""
    page._set.setFocus()
    pressed(qtbot, Key.Key_Space)
    (settings,) = page.findChildren(DeskSettingsDialog)
    buttons = [one for one in settings.findChildren(QuietButton) if one.text() == "How long we keep things"]
    return buttons[0] if buttons else None


def test_nothing_is_said_where_nothing_is_due(qtbot, today):
    _, _, panel = today(a_resident("r1", since=date(2026, 11, 1)))
    qtbot.wait(200)
    assert not panel.isVisible()


def test_nothing_is_ticked_beforehand_and_nothing_goes_unticked(qtbot, today):
    desk, _, panel = today(*OLD)
    dialog = opened(qtbot, panel)
    assert any("2 people" in one or "2 mensen" in one or "2 person" in one for one in texts_in(panel))
    assert [box.text() for box in dialog.boxes] == ["Samira Amrani", "Henk van den Berg"]
    assert not any(box.isChecked() for box in dialog.boxes)
    assert not dialog.main.isEnabled()
    assert not dialog.sure.isVisible()
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert dialog.isVisible()
    pressed(qtbot, Key.Key_Escape)
    assert len(desk.all(Kind.RESIDENTS)) == 2


def test_one_person_goes_after_the_name_was_typed(qtbot, today):
    desk, page, panel = today(*OLD)
    said = heard(page.noticeAsked)
    dialog = opened(qtbot, panel)
    tick(qtbot, dialog.boxes[0])
    dialog.sure.setFocus()
    typed(qtbot, "Samira")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert len(desk.all(Kind.RESIDENTS)) == 2
    typed(qtbot, " amrani")
    pressed(qtbot, Key.Key_Return, Ctrl)
    closed(qtbot, ErasureChoiceDialog, panel)
    assert [one.id for one in desk.all(Kind.RESIDENTS)] == ["r2"]
    assert desk.all(Kind.CONTACT_MOMENTS) == ()
    (mark,) = desk.all(Kind.ERASURES)
    assert (mark.resident_id, mark.ground) == ("r1", KeepingGround.CLOSED)
    assert len(said) == 1
    assert not desk.undo.can_undo
    qtbot.waitUntil(lambda: len(panel._proposals.residents) == 1)


def test_several_go_after_their_number_was_typed(qtbot, today):
    desk, _, panel = today(*OLD, a_contact("c9", took_place_at=THEN))
    dialog = opened(qtbot, panel)
    for box in dialog.boxes:
        tick(qtbot, box)
    dialog.sure.setFocus()
    typed(qtbot, "2")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert len(desk.all(Kind.RESIDENTS)) == 2
    pressed(qtbot, Key.Key_Backspace)
    typed(qtbot, "3")
    pressed(qtbot, Key.Key_Return, Ctrl)
    closed(qtbot, ErasureChoiceDialog, panel)
    assert desk.all(Kind.RESIDENTS) == desk.all(Kind.CONTACT_MOMENTS) == ()
    qtbot.waitUntil(lambda: not panel.isVisible())


def test_who_came_back_meanwhile_is_not_erased_and_that_is_said(qtbot, today):
    desk, _, panel = today(*OLD)
    dialog = opened(qtbot, panel)
    tick(qtbot, dialog.boxes[1])
    with desk.room.open_work() as work:
        work.asks.put(an_ask("new", resident_id="r2"))
        work.commit()
    dialog.sure.setFocus()
    typed(qtbot, "Henk van den Berg")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert any("Henk van den Berg" in one for one in texts_in(dialog))
    assert dialog.isVisible()
    assert len(desk.all(Kind.RESIDENTS)) == 2


def test_a_full_disk_afterwards_is_said_and_the_dialog_can_be_left(qtbot, today):
    desk, _, panel = today(*OLD)
    desk.remains.refuse = DiskFull("desk.db")
    dialog = opened(qtbot, panel)
    tick(qtbot, dialog.boxes[0])
    dialog.sure.setFocus()
    typed(qtbot, "Samira Amrani")
    pressed(qtbot, Key.Key_Return, Ctrl)
    qtbot.waitUntil(lambda: dialog.back.isEnabled() and not dialog.is_waiting)
    assert any("Make room" in one or "Maak ruimte" in one for one in texts_in(dialog))
    assert not dialog.main.isEnabled()
    assert [one.id for one in desk.all(Kind.RESIDENTS)] == ["r2"]
    pressed(qtbot, Key.Key_Escape)
    closed(qtbot, ErasureChoiceDialog, panel)


def test_while_the_file_is_tidied_up_the_dialog_stays(qtbot, today):
    _, _, panel = today(*OLD)
    dialog = opened(qtbot, panel)
    dialog.wait()
    dialog.reject()
    assert dialog.isVisible()
    assert not dialog.back.isEnabled()


@pytest.mark.parametrize("role", [Role.VOLUNTEER_COORDINATOR, Role.READER])
def test_for_others_than_the_coordinator_there_is_nothing_to_press(qtbot, today, role):
    _, page, panel = today(*OLD, role=role)
    qtbot.wait(200)
    assert not panel.isVisible()
    assert rules_button(qtbot, page) is None


def test_the_rules_are_changed_by_hand_and_count_at_once(qtbot, today):
    desk, page, panel = today(*OLD)
    qtbot.waitUntil(panel.isVisible)
    rules_button(qtbot, page).setFocus()
    pressed(qtbot, Key.Key_Space)
    (dialog,) = page.findChildren(KeepingRulesDialog)
    assert not dialog._counts["years_for_municipality"].isVisible()
    dialog._municipality.setFocus()
    pressed(qtbot, Key.Key_Space)
    assert dialog._counts["years_for_municipality"].isVisible()
    assert not dialog._counts["years_after_closing"].isEnabled()
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert desk.keeping.rules() == KeepingRules(works_for_municipality=True)
    qtbot.waitUntil(lambda: not panel.isVisible())


def test_somebody_who_wants_to_be_forgotten_is_erased_from_their_page(qtbot, place):
    desk, page = place(*HOUSE, an_ask(state=AskState.OPEN))
    said = heard(page.noticeAsked)
    page.open("r1")
    page.profile.head.more.setFocus()
    pressed(qtbot, Key.Key_Space)
    choose(qtbot, "Erase for good")
    (dialog,) = page.findChildren(ErasureDialog)
    assert any("vraag open" in one for one in texts_in(dialog))
    typed(qtbot, "Samira Amran")
    pressed(qtbot, Key.Key_Return, Ctrl)
    assert len(desk.all(Kind.RESIDENTS)) == 3
    typed(qtbot, "i")
    pressed(qtbot, Key.Key_Return, Ctrl)
    closed(qtbot, ErasureDialog, page)
    assert [one.id for one in desk.all(Kind.RESIDENTS)] == ["r2", "r3"]
    assert desk.all(Kind.ERASURES)[0].ground is KeepingGround.ASKED
    assert page.list.isVisible()
    assert len(said) == 1
    assert not desk.undo.can_undo


def test_a_role_that_may_not_erase_is_not_offered_it(qtbot, place):
    desk, page = place(*HOUSE)
    desk.room.session.account = desk.room.session.account.model_copy(update={"role": Role.READER})
    page.open("r1")
    page.profile.head.more.setFocus()
    pressed(qtbot, Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert "Erase for good" not in [action.text() for action in menu.actions()]
    menu.close()
