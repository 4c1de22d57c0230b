"""What a role sees and may do decides what is there: no button, row or key does what the desk would refuse."""

from contextlib import contextmanager

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from connector_desk import bootstrap
from connector_desk.domain.account import Right, Role, may_see
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import NotAllowed
from connector_desk.services.acts import Room
from connector_desk.ui import rights
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import DeskButton, FilterButton
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.matching import cards
from connector_desk.words.errors import explain
from tests.conftest import PASSPHRASE
from tests.hands import Hands, until
from tests.ui.every_view import settle

LIMITED = [Role.VOLUNTEER_COORDINATOR, Role.WALK_IN, Role.READER]


@pytest.fixture(autouse=True)
def all_rights_again():
    yield
    rights.hold(Kind, Place)


@pytest.fixture
def refused(monkeypatch):
    """Return what the desk refused because of the role: to change it, or to see it."""
    found = []

    def watch(name):
        wanted = getattr(Room, name)

        def watched(room, *given, **named):
            try:
                return wanted(room, *given, **named)
            except NotAllowed as error:
                found.append(error)
                raise

        monkeypatch.setattr(Room, name, watched)

    watch("commit")
    watch("refuse_unless_sees")
    return found


@contextmanager
def window_of(folder, role):
    """Open the desk in a window for somebody with that role."""
    desk = bootstrap.open_desk(folder, PASSPHRASE)
    session = desk.room.session
    session.account = session.account.model_copy(update={"role": role})
    window = bootstrap.main_window(desk)
    try:
        window.resize(1280, 800)
        window.show()
        settle()
        yield window, desk
    finally:
        window.close()
        window.deleteLater()
        settle()
        desk.close()


def buttons(widget):
    return [
        one
        for one in widget.findChildren(DeskButton)
        if one.isVisible() and one.isEnabled() and not isinstance(one, FilterButton)
    ]


def close_what_opened():
    """Do all that a menu offers, try to keep what stands in each form that opened, and close it."""
    for menu in opened(QMenu):
        for action in [one for one in menu.actions() if one.isVisible()]:
            if shiboken6.isValid(action):
                action.trigger()
                settle()
        if shiboken6.isValid(menu):
            menu.close()
    for dialog in opened(QDialog):
        if isinstance(dialog, FormDialog):
            dialog.save()
            settle()
        if shiboken6.isValid(dialog):
            dialog.done(0)
    settle()


def opened(kind):
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


def rows_of(page):
    lists = [one for one in page.findChildren(RowList) if one.isVisible()]
    return [(one, at) for one in lists for at in range(min(2, one.model.rowCount()))]


def press_everything(window, place):
    """Press each button on a page once, with nothing and with each first row open; return what was pressed."""
    pressed = []
    window.go(place)
    settle()
    ids = ["", *dict.fromkeys(rows.model.row_at(at).id for rows, at in rows_of(window.page(place)))]
    for row_id in ids:
        for label in dict.fromkeys(one.text() for one in buttons(fresh(window, place, row_id))):
            button = next((one for one in buttons(fresh(window, place, row_id)) if one.text() == label), None)
            if button is not None:
                pressed.append((label, bool(row_id)))
                button.click()
                settle()
                close_what_opened()
    return pressed


def fresh(window, place, row_id):
    window.go(place)
    page = window.page(place)
    if row_id:
        page.open(row_id)
    settle()
    return page


@pytest.mark.parametrize("role", LIMITED)
def test_no_button_that_is_there_does_what_the_role_may_not(qapp, sample_desk, refused, role):
    with window_of(sample_desk, role) as (window, _desk):
        for place in (Place(right) for right in may_see(role)):
            press_everything(window, place)
    assert refused == []


def test_the_walk_finds_a_button_that_should_not_be_there(qapp, sample_desk, refused, monkeypatch):
    monkeypatch.setattr(rights, "may_change", lambda *_kinds: True)
    with window_of(sample_desk, Role.READER) as (window, _desk):
        press_everything(window, Place.VOLUNTEERS)
    assert refused


@pytest.mark.parametrize("role", LIMITED)
def test_rows_and_their_keys_do_nothing_that_the_role_may_not(qtbot, qapp, sample_desk, refused, role):
    with window_of(sample_desk, role) as (window, _desk):
        for place in (Place(right) for right in may_see(role)):
            window.go(place)
            settle()
            for rows, at in rows_of(window.page(place)):
                if not rows.isVisible():
                    continue
                rows.view.setCurrentIndex(rows.model.index(at, 0))
                for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Delete):
                    qtbot.keyClick(rows.view, key)
                    settle()
                    close_what_opened()
                    assert window.place in {Place(right) for right in may_see(role)}
                window.go(place)
                settle()
    assert refused == []


@pytest.mark.parametrize("role", list(Role))
def test_the_rail_and_its_keys_lead_only_where_the_role_sees(qtbot, qapp, sample_desk, role):
    seen = {Place(right) for right in may_see(role)}
    with window_of(sample_desk, role) as (window, _desk):
        shown = {place for place, button in window._rail._places.items() if button.isVisible()}
        assert shown == seen
        for number in range(1, 10):
            qtbot.keyClick(window, str(number), Qt.KeyboardModifier.ControlModifier)
            assert window.place in seen
        qtbot.keyClick(window, Qt.Key.Key_F2)
        assert window.place in seen
        before = window.place
        for place in set(Place) - seen:
            window.go(place, "anything")
            assert window.place is before
        assert set(window._pages) <= seen


def test_search_finds_nothing_in_places_that_are_not_there(qapp, sample_desk):
    found = {}
    for role in Role:
        with window_of(sample_desk, role) as (window, _desk):
            groups = [group for text in ("sam", "klu") for group in window._search._find(text)]
            found[role] = {row.kind for group in groups for row in group.rows}
            assert found[role] <= {right.value for right in may_see(role)}
    assert Place.RESIDENTS.value in found[Role.COORDINATOR]
    assert Place.VAULT.value in found[Role.COORDINATOR]
    assert Place.RESIDENTS.value not in found[Role.WALK_IN]


def test_who_does_not_see_handovers_is_told_nothing_of_who_waits(qapp, sample_desk):
    with window_of(sample_desk, Role.VOLUNTEER_COORDINATOR) as (window, desk):
        names = {line.loop.name for line in bootstrap_rows(desk)}
        shown = " ".join(one.model.row_at(at).spoken() for one, at in rows_of(window.page(Place.TODAY)))
        assert "wachten op bericht" not in window.page(Place.TODAY)._head.sentence.text()
        assert not window.page(Place.TODAY)._waiting.isVisible()
        assert window._rail._places[Place.TODAY].badge == 0
        assert names
        assert shown


def bootstrap_rows(desk):
    from connector_desk.viewmodels.today import today_view

    return today_view(desk.today.what_waits()).rows


def test_who_prints_the_week_sees_no_letters(qapp, sample_desk):
    with window_of(sample_desk, Role.VOLUNTEER_COORDINATOR) as (window, _desk):
        window.go(Place.PRINT)
        page = window.page(Place.PRINT)
        settle(1500)
        assert page._ready.letters == ()
        assert page._ready.tables == ()
        assert page._ready.week_papers


def test_a_button_that_is_withheld_stays_away_and_its_key_is_dead(qtbot):
    from PySide6.QtWidgets import QWidget

    pressed = []
    sheet = QWidget()
    qtbot.addWidget(sheet)
    rights.hold((), Place)
    button = rights.changes(DeskButton("Bewaar", key="Ctrl N", parent=sheet), Kind.ASKS)
    button.clicked.connect(lambda: pressed.append(1))
    sheet.show()
    button.setVisible(True)
    button.show()
    qtbot.keyClick(sheet, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert not button.isVisible()
    assert pressed == []


def test_who_coordinates_volunteers_finds_somebody_for_an_ask_by_keys(qapp, sample_desk):
    """From the Volunteers page to a proposal: own words and a first name, and nothing of the file."""
    with window_of(sample_desk, Role.VOLUNTEER_COORDINATOR) as (window, desk):
        window.activateWindow()
        until(window.isActiveWindow)
        hands, page = Hands(), window.page(Place.VOLUNTEERS)
        hands.press("Ctrl+6")
        until(lambda: window.place is Place.VOLUNTEERS)
        hands.press("Ctrl+M")
        asks = desk.reads.unmatched_asks()
        shown = [page._asks.rows.model.row_at(at) for at in range(page._asks.rows.model.rowCount())]
        assert [row.id for row in shown] == [one.id for one in asks]
        with desk.room.look() as work:
            wanted = next(one for one in asks if one.own_words and fits(desk, one.id))
            families = {one.family_name for one in work.residents.all() if one.family_name}
            sensitive = [one.own_words for one in work.asks.all() if one.sensitive]
        said = " ".join(row.spoken() for row in shown)
        assert wanted.own_words in said
        assert not [name for name in families if name in said]
        assert not [words for words in sensitive if words in said]
        for _ in range(next(at for at, row in enumerate(shown) if row.id == wanted.id)):
            hands.press("Down")
        hands.press("Return")
        until(lambda: page._stack.currentWidget() is page._fitting)
        told = " ".join(one.text() for one in page._fitting.findChildren(Text))
        assert not [name for name in families if name in told]
        assert "Back to the open asks" in [one.text() for one in buttons(page._fitting)]
        before = len(desk.volunteers.book().matches)
        hands.press("Space")
        until(lambda: len(desk.volunteers.book().matches) == before + 1)
        assert page._stack.currentWidget() is page._main
        assert wanted.id not in [one.id for one in desk.reads.unmatched_asks()]


def fits(desk, ask_id):
    """Say whether a volunteer stands first among who fits."""
    return next((card.is_volunteer for card in cards(desk.matches.fitting(ask_id))), False)


def test_from_an_ask_the_way_back_leads_to_the_asks_and_then_to_the_volunteers(qapp, sample_desk):
    with window_of(sample_desk, Role.VOLUNTEER_COORDINATOR) as (window, _desk):
        window.activateWindow()
        until(window.isActiveWindow)
        hands, page = Hands(), window.page(Place.VOLUNTEERS)
        window.go(Place.VOLUNTEERS)
        hands.push("Open asks")
        hands.press("Return")
        until(lambda: page._stack.currentWidget() is page._fitting)
        hands.push("Back to the open asks")
        assert page._stack.currentWidget() is page._asks
        hands.go_to("Find an ask by a first name or a word")
        hands.write("qqqq")
        until(lambda: not page._asks.rows.isVisible())
        hands.push("Back to the volunteers")
        assert page._stack.currentWidget() is page._main
        page._choose_ask()
        window.go(Place.TODAY)
        window.go(Place.VOLUNTEERS)
        assert page._stack.currentWidget() is page._main


@pytest.mark.parametrize("role", [Role.READER])
def test_who_changes_no_matches_seeks_nobody(qapp, sample_desk, role):
    with window_of(sample_desk, role) as (window, _desk):
        window.go(Place.VOLUNTEERS)
        assert "Open asks" not in [one.text() for one in buttons(window.page(Place.VOLUNTEERS))]


def read_papers(page):
    """Let the place for printing read what is ready and make the paper in sight."""
    until(lambda: not page._tasks.has_waiting)
    settle()


def ids_of(desk, kind):
    with desk.room.look() as work:
        return [one.id for one in work.repository(kind).all()]


@pytest.mark.parametrize("role", [role for role in Role if Right.PRINT in may_see(role)])
def test_the_place_for_printing_asks_for_nothing_that_the_role_does_not_see(qapp, sample_desk, refused, role):
    sees_all = role is Role.COORDINATOR
    with window_of(sample_desk, role) as (window, desk):
        window.go(Place.PRINT)
        page = window.page(Place.PRINT)
        read_papers(page)
        listed = [rows.model.row_at(at).id for _, rows in page._list._groups for at in range(rows.model.rowCount())]
        elsewhere = [f"agenda:{one}" for one in ids_of(desk, Kind.MEETINGS)]
        elsewhere += [f"letter:{one}" for one in ids_of(desk, Kind.HANDOVERS)]
        assert any(key in listed for key in elsewhere) is sees_all
        for key in [*listed, *elsewhere]:
            page.open(key)
            read_papers(page)
            said = " ".join(one.accessibleName() for one in page.findChildren(ThreePartMessage) if one.isVisible())
            assert explain(NotAllowed(role), bootstrap.words()).happened not in said
            assert page.selected_id() in listed or sees_all
        assert [head.isVisible() for head, _ in page._list._groups] == [True, True, sees_all, sees_all]
        looks = [one for one in desk.trail.lines() if one.record and one.record.event is AuditEvent.LOOKED_AT]
        assert bool(looks) is sees_all
    assert refused == []
