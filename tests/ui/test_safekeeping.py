"""Backups, drill, check and damage by hand: real keys on real desks, from the panels to the desk that opens again."""

import os
import shutil
import sys
import time

import pytest
import shiboken6
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout

from connector_desk import bootstrap
from connector_desk.bootstrap import practice, safety
from connector_desk.domain.backup import BackupPlace
from connector_desk.domain.erasure import KeepingGround
from connector_desk.domain.errors import NotAllowed, PracticeOnly
from connector_desk.domain.resident import ViewBy
from connector_desk.store.backup import SUFFIX
from connector_desk.ui import caretaker as keeping
from connector_desk.ui.caretaker import Caretaker, Doing
from connector_desk.ui.dialogs.backups import PlaceDialog, RestoreDialog
from connector_desk.ui.first_window import street_window
from connector_desk.ui.locking import delete_all_but
from connector_desk.ui.page import Page
from connector_desk.ui.panels.today_care import CareLines
from connector_desk.ui.panels.vault_safe_acts import SafeActs
from connector_desk.ui.places import Place
from connector_desk.ui.practice import EDGE, PracticeWindow
from connector_desk.ui.start import DeskStart, Doors
from connector_desk.ui.widgets.banner import Banner, ThreePartMessage
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.text import Text
from tests.conftest import PASSPHRASE
from tests.hands import Hands, focus, until, window_name
from tests.ui.conftest import RESOURCES


class SafePage(Page):
    """Both panels below each other, as a page holds them."""

    def __init__(self, services, words) -> None:
        super().__init__()
        self.acts = SafeActs(services, words, self)
        column = QVBoxLayout()
        column.addWidget(self.acts.backups)
        column.addWidget(self.acts.drill)
        self.column.addLayout(column)
        self.acts.replaceAsked.connect(self.replaceAsked)

    def draw_curtain(self) -> None:
        """Nothing to cover here."""

    def ask_lock(self) -> None:
        """Nothing to lock here."""


@pytest.fixture
def desk(sample_desk):
    opened = bootstrap.open_desk(sample_desk, PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot, dutch, desk):
    caretaker = bootstrap.caretaker_of(desk)
    made = SafePage(bootstrap.safe_services(desk, caretaker), bootstrap.words())
    caretaker.setParent(made)
    made.caretaker = caretaker
    qtbot.addWidget(made)
    made.resize(640, 900)
    made.show()
    made.activateWindow()
    until(made.isActiveWindow)
    made.enter()
    yield made
    made.acts.drill.close_table()
    until(lambda: caretaker.doing is Doing.NOTHING)


@pytest.fixture
def hands(page):
    return Hands()


def texts(widget):
    return [one.text() for one in widget.findChildren(Text) if one.isVisible()]


def chips(widget):
    return [one.accessibleName() for one in widget.findChildren(Chip) if one.isVisible()]


def make(hands, page):
    hands.push("Maak nu een reservekopie")
    until(lambda: page.caretaker.doing is Doing.NOTHING)
    assert (page.caretaker.fault, page.caretaker.faults) == (None, ())


def test_a_backup_is_made_by_hand_and_tells_how_fresh_it_is(page, hands, desk):
    assert chips(page.acts.backups) == ["Nog geen"]
    make(hands, page)
    until(lambda: chips(page.acts.backups) == ["Vers"])
    assert any(text.startswith("Vandaag ") for text in texts(page.acts.backups))
    assert len(list((desk.folder / "backups").glob(f"*{SUFFIX}"))) == 1


def test_what_is_under_way_says_so_and_can_be_stopped(page, hands, desk, monkeypatch):
    vault = desk.backups._vault
    real, seen = vault.make, []

    def slow(folder, made_at, report):
        def told(part):
            seen.append(part)
            if part < 1:
                deadline = QDeadlineTimer(3_000)
                while not stopped and not deadline.hasExpired():
                    pass
            report(part)

        return real(folder, made_at, told)

    stopped = []
    monkeypatch.setattr(vault, "make", slow)
    hands.push("Maak nu een reservekopie")
    assert any("De reservekopie wordt gemaakt" in text for text in texts(page.acts.backups))
    page.caretaker.stop()
    stopped.append(True)
    until(lambda: page.caretaker.doing is Doing.NOTHING)
    until(lambda: chips(page.acts.backups) == ["Nog geen"])
    assert not list((desk.folder / "backups").iterdir())
    assert not page.caretaker.faults


def test_a_stick_is_added_by_its_name_and_taken_away_again(page, hands, desk, tmp_path):
    stick = tmp_path / "stick"
    hands.push("Nog een map of stick")
    until(lambda: window_name() == "PlaceDialog")
    dialog = page.findChildren(PlaceDialog)[-1]
    hands.press("Ctrl+Return")
    assert dialog.name_.fault.isVisible()
    hands.answer("Hoe noem je hem?", "Groen")
    hands.answer("Waar is hij?", str(stick))
    hands.press("Ctrl+Return")
    assert dialog.folder.fault.isVisible()
    stick.mkdir()
    hands.press("Ctrl+Return")
    until(lambda: window_name() == "SafePage")
    assert desk.backups.state().plan.places == (BackupPlace(name="Groen", folder=str(stick)),)
    make(hands, page)
    assert len(list(stick.glob(f"*{SUFFIX}"))) == 1
    shutil.rmtree(stick)
    page.acts.refresh()
    until(lambda: any("Zit nu niet in deze computer" in text for text in texts(page.acts.backups)))
    hands.push("Geen reservekopieën meer naar Groen")
    assert desk.backups.state().plan.places == ()


def test_the_times_are_chosen_by_a_key(page, hands, desk):
    hands.push("Maak er een als de tafel op slot gaat")
    hands.push("Maak er elke dag een")
    plan = desk.backups.state().plan
    assert (plan.at_lock, plan.daily) == (False, False)


def test_the_desk_is_looked_through_and_the_day_is_kept(page, hands, desk):
    hands.push("Kijk de tafel na")
    assert any(text.startswith("De tafel wordt nagekeken") for text in texts(page.acts.backups))
    until(lambda: page.caretaker.doing is Doing.NOTHING)
    assert not desk.checks.is_due()
    damage_table(desk, "volunteer")
    page.caretaker.check()
    until(lambda: page.caretaker.doing is Doing.NOTHING)
    assert page.caretaker.problems
    assert "Haal de nieuwste terug" not in said(page.acts.backups)
    assert "Staat er een reservekopie op een stick?" in said(page.acts.backups)


@pytest.mark.parametrize("table", ["desk", "backup", "drill"])
def test_a_part_that_the_panels_show_turns_out_to_be_damaged_while_the_desk_is_open(page, hands, desk, table):
    make(hands, page)
    until(lambda: chips(page.acts.backups) == ["Vers"])
    damage_table(desk, table)
    lines = CareLines(page.caretaker, bootstrap.words(), desk.clock.now, page)
    lines.show()
    page.caretaker.check()
    until(lambda: page.caretaker.doing is Doing.NOTHING)
    assert (page.caretaker.fault, page.caretaker.faults) == (None, ())
    page.acts.refresh()
    assert "niet te vertrouwen" in said(page.acts.backups)
    assert "Haal de nieuwste terug: vandaag" in said(page.acts.backups)
    assert chips(page.acts.backups) == []
    assert "beschadigd" in said(page.acts.drill)
    assert not page.acts.drill._open.isEnabled()
    assert cares_in(lines) == ["Er is iets stuk in deze tafel. Haal een reservekopie terug."]
    page.caretaker.make_if_due()
    page.caretaker.check_if_due()
    hands.push("Haal iets terug")
    until(lambda: window_name() == "RestoreDialog")
    assert page.findChildren(RestoreDialog)[-1].panel.pick.value().endswith(SUFFIX)
    hands.press("Escape")


@pytest.mark.parametrize("table", ["desk", "backup", "drill"])
def test_damage_is_told_by_whoever_meets_it_first(page, desk, table):
    damage_table(desk, table)
    page.caretaker.make_if_due()
    page.acts.refresh()
    assert page.caretaker.problems == ("unreadable",)
    assert "niet te vertrouwen" in said(page.acts.backups)


def damage_table(desk, table):
    """Flip a byte in the first page of a table and of each of its indexes, and let nobody read them from memory."""
    engine = desk._store._engine
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()
        pages = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE tbl_name = ?", (table,))
        roots = pages.scalars().all()
        size = int(connection.exec_driver_sql("PRAGMA page_size").scalar_one())
    assert roots
    with (desk.folder / "desk.db").open("rb+") as file:
        for root in roots:
            file.seek((root - 1) * size + size // 2)
            byte = file.read(1)[0]
            file.seek(-1, os.SEEK_CUR)
            file.write(bytes([byte ^ 2]))
    engine.dispose()


def said(widget):
    return " ".join(one.accessibleName() for one in widget.findChildren(ThreePartMessage))


def cares_in(widget):
    return [one.accessibleName() for one in widget.findChildren(Banner)]


def test_a_drill_shows_the_copy_with_a_lamp_edge_and_three_people_to_look_up(page, hands, desk, tmp_path):
    make(hands, page)
    hands.push("Open de oefentafel")
    until(lambda: window_name() == "PracticeWindow")
    window = page.acts.drill.window_
    assert window.windowTitle() == "Oefenen"
    picture = window.grab().toImage()
    lamp = picture.pixelColor(1, 1).name()
    width, height = picture.width(), picture.height()
    for at in ((EDGE - 1, height // 2), (width - EDGE, height // 2), (width // 2, EDGE - 1), (width // 2, height - 2)):
        assert picture.pixelColor(*at).name() == lamp
    assert picture.pixelColor(EDGE + 2, height // 2).name() != lamp
    people = page.acts.drill._table.result.familiar
    assert len(people) == 3
    question = next(text for text in texts(window) if text.startswith("Zoek "))
    assert all(one.first_name in question for one in people)
    focus()
    hands.write("sam")
    hands.push("Ja, ze staan er allemaal in")
    until(lambda: window_name() == "SafePage")
    assert desk.backups.state().last_drill.problems == ()
    assert "Werkt" in chips(page.acts.drill)
    assert any(text.startswith("Laatste keer: vandaag") and text.endswith("gelukt") for text in texts(page))


def test_nothing_leaves_a_practice_table_and_nothing_changes_on_it(page, hands, desk, monkeypatch):
    made = []
    real = practice.residents_page
    monkeypatch.setattr(practice, "residents_page", lambda copy: made.append(copy) or real(copy))
    make(hands, page)
    hands.push("Open de oefentafel")
    until(lambda: page.acts.drill.window_ is not None)
    copy = made[0]
    with pytest.raises(PracticeOnly):
        copy.publisher.save(None, desk.folder / "x.pdf")
    with pytest.raises(PracticeOnly):
        copy.publisher.print(None, lambda: None)
    before = len(copy.listing.values("residents"))
    with pytest.raises(NotAllowed):
        copy.residents.remove(page.acts.drill._table.result.familiar[0].resident_id)
    assert len(copy.listing.values("residents")) == before
    scratch = copy.folder
    assert scratch.is_dir()
    page.acts.drill.window_.close()
    until(lambda: not scratch.exists())
    assert desk.backups.state().last_drill is None


def test_somebody_who_misses_makes_the_drill_fail(page, hands, desk):
    make(hands, page)
    hands.push("Open de oefentafel")
    until(lambda: window_name() == "PracticeWindow")
    hands.push("Er mist iemand")
    until(lambda: window_name() == "SafePage")
    assert desk.backups.state().last_drill.problems == ("people_missing",)
    assert "Lukte niet" in chips(page.acts.drill)


def test_a_damaged_backup_is_told_and_the_desk_stays(page, hands, desk):
    make(hands, page)
    path = desk.backups.files()[0]
    path.write_bytes(path.read_bytes()[:-500])
    hands.push("Open de oefentafel")
    until(lambda: page.acts.drill.findChildren(ThreePartMessage))
    assert page.acts.drill.window_ is None
    assert "beschadigd" in page.acts.drill.findChildren(ThreePartMessage)[0].accessibleName()


def test_something_is_taken_back_into_a_new_folder(page, hands, desk, tmp_path):
    make(hands, page)
    hands.push("Haal iets terug")
    until(lambda: window_name() == "RestoreDialog")
    dialog = page.findChildren(RestoreDialog)[-1]
    hands.answer("De wachtzin van toen", "iets anders")
    hands.press("Return")
    until(lambda: dialog.panel.findChildren(ThreePartMessage))
    dialog.panel.secret.editor.selectAll()
    hands.go_to("De wachtzin van toen")
    dialog.panel.secret.editor.selectAll()
    hands.write(PASSPHRASE)
    hands.press("Return")
    until(lambda: focus().accessibleName() == "Zet hem in plaats van deze tafel")
    assert any("4 bewoners" in text for text in texts(dialog))
    hands.push("Zet hem in een nieuwe map")
    until(lambda: dialog.findChildren(QFileDialog))
    dialog.findChildren(QFileDialog)[0].reject()
    dialog.panel.restore_to(tmp_path / "nieuw")
    until(lambda: dialog.panel.findChildren(Banner))
    assert (tmp_path / "nieuw" / "desk.db").is_file()
    hands.press("Escape")
    until(lambda: window_name() == "SafePage")


def test_a_backup_of_another_desk_can_only_go_elsewhere(page, hands, desk, template_of, tmp_path):
    other = bootstrap.open_desk(shutil.copytree(template_of(False), tmp_path / "anders"), PASSPHRASE)
    strange = other.backups.make(BackupPlace(name="x", folder=str(tmp_path)))
    other.close()
    hands.push("Haal iets terug")
    until(lambda: window_name() == "RestoreDialog")
    dialog = page.findChildren(RestoreDialog)[-1]
    dialog.panel.take_file(tmp_path / strange.file_name)
    hands.answer("De wachtzin van toen", PASSPHRASE)
    hands.press("Return")
    until(lambda: focus().accessibleName() == "Zet hem in een nieuwe map")
    assert any("van een andere tafel" in text for text in texts(dialog))
    assert not [one for one in texts(dialog) if one == "Zet hem in plaats van deze tafel"]
    hands.press("Escape")


# Today, the window and the street


class House:
    """A desk with its window, as the program runs it."""

    def __init__(self, qapp, folder) -> None:
        def street():
            return street_window(bootstrap.words(), is_dark=False, has_box=True)

        doors = Doors(
            has_desk=lambda: True,
            warm_up=bootstrap.warm_up,
            open_desk=lambda passphrase, **how: bootstrap.open_desk(folder, passphrase, **how),
            create_desk=lambda *_given: pytest.fail("there is a desk"),
            main_window=bootstrap.main_window,
            explain=bootstrap.explain,
            help=lambda: bootstrap.help_for(folder),
            replacing=bootstrap.replacing,
        )
        first = street()
        first.show()
        self.folder, self.hands = folder, Hands()
        self.start = DeskStart(qapp, doors, RESOURCES, street)
        self.start.begin(first)

    def unlock(self, is_whole=True):
        until(lambda: window_name() and QApplication.focusWidget() and focus().accessibleName() == "Je wachtzin")
        self.hands.write(PASSPHRASE)
        self.hands.press("Return")
        if is_whole:
            until(lambda: window_name() == "MainWindow")

    def lock(self):
        self.hands.press("Ctrl+L")
        until(lambda: self.start._desk is None)

    @property
    def desk(self):
        return self.start._desk

    @property
    def caretaker(self):
        return self.start._main.findChild(Caretaker)

    def backups(self):
        folder = self.folder / "backups"
        return sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else []

    def end(self):
        self.start.lock()
        until(lambda: self.start._desk is None)
        delete_all_but(None)
        self.start.deleteLater()
        safety._faults.clear()


@pytest.fixture
def house(qapp, sample_desk, dutch):
    made = House(qapp, sample_desk)
    yield made
    made.end()


def cares(house):
    QApplication.processEvents()
    lines = house.start._main.page(Place.TODAY)._care.findChildren(Banner)
    return [one.accessibleName() for one in lines if one.isVisible()]


def test_today_says_quietly_what_misses_and_makes_it(house):
    house.unlock()
    assert cares(house) == ["Er is nog geen reservekopie."]
    asked = []
    house.start._main.page(Place.TODAY).goAsked.disconnect()
    house.start._main.page(Place.TODAY).goAsked.connect(lambda *to: asked.append(to))
    house.hands.push("Maak er nu een")
    until(lambda: house.caretaker.doing is Doing.NOTHING and house.backups())
    assert cares(house) == ["Niemand probeerde ooit of de reservekopie het doet."]
    house.hands.push("Oefen het terughalen")
    assert asked == [("vault", "")]
    house.desk.checks.problems = ("database",)
    house.caretaker.stateChanged.emit()
    assert cares(house)[0] == "Er is iets stuk in deze tafel. Haal een reservekopie terug."


def test_the_lock_makes_a_backup_where_something_changed_and_only_there(house):
    house.unlock()
    house.lock()
    assert len(house.backups()) == 1
    house.unlock()
    house.lock()
    assert len(house.backups()) == 1
    house.unlock()
    house.desk.residents.add_view(house.desk.listing.values("residents")[0]["id"], ViewBy.PROFESSIONAL, "iets nieuws")
    before = house.backups()
    house.lock()
    # Of one day the newest stays.
    assert len(house.backups()) == 1
    assert house.backups() != before


def test_what_went_wrong_at_the_lock_is_said_at_the_next_unlock(house, tmp_path):
    house.unlock()
    (house.folder / "backups").write_text("hier kan geen map komen")
    stick = tmp_path / "weg"
    place = BackupPlace(name="Groen", folder=str(stick))
    house.desk.backups.plan((place,), at_lock=True, daily=True)
    stick.mkdir()
    stick.chmod(0o500)
    (house.folder / "backups").unlink()
    house.desk.backups._vault.make, real = _refusing(house, stick), house.desk.backups._vault.make
    house.lock()
    house.unlock()
    assert "De laatste reservekopie lukte niet overal." in cares(house)
    assert real


def _refusing(house, stick):
    from connector_desk.domain.errors import Unreachable

    real = house.desk.backups._vault.make

    def make(folder, made_at, report):
        if folder == stick:
            raise Unreachable(folder)
        return real(folder, made_at, report)

    return make


def test_the_check_is_stopped_by_the_lock(house, monkeypatch):
    house.unlock()
    caretaker, seen = house.caretaker, []
    real = house.desk.checks._look

    def slow(report):
        seen.append("begun")
        while True:
            report(0.5)

    monkeypatch.setattr(house.desk.checks, "_look", slow)
    caretaker.check()
    until(lambda: seen)
    assert house.start._main.page(Place.TODAY)._care._progress.isVisible()
    house.lock()
    assert real
    assert len(house.backups()) == 1


def test_the_desk_looks_after_itself_a_while_after_opening(house, monkeypatch):
    monkeypatch.setattr(keeping, "CHECK_AFTER_MS", 1)
    monkeypatch.setattr(keeping, "DUE_AFTER_MS", 400)
    house.unlock()
    until(lambda: not house.desk.checks.is_due())
    until(house.backups)
    until(lambda: house.caretaker.doing is Doing.NOTHING)


def test_a_backup_takes_the_place_of_the_open_desk(house):
    house.unlock()
    backup = house.desk.backups.make(house.desk.backups.state().places[0].place)
    gone = house.desk.listing.values("residents")[0]["id"]
    before = len(house.desk.listing.values("residents"))
    house.desk.residents.remove(gone)
    known = bootstrap.returning(house.folder).look(house.folder / "backups" / backup.file_name, a_secret())
    house.start._main.replaceAsked.emit(known)
    until(lambda: house.start._desk is None and window_name() == "StreetWindow")
    until(lambda: shiboken6.isValid(house.start.unlocking.box) and house.start.unlocking.box.findChildren(Banner))
    assert "before-restore-" in house.start.unlocking.box.findChildren(Banner)[0].accessibleName()
    house.unlock()
    assert len(house.desk.listing.values("residents")) == before
    assert len(list(house.folder.glob("before-restore-*"))) == 1
    events = [one.record.event for one in house.desk.trail.lines(limit=20) if one.record]
    assert "restored" in events


def a_secret():
    from connector_desk.domain.backup import Secret

    return Secret(PASSPHRASE)


def test_where_that_fails_the_old_desk_opens_again_by_itself(house):
    house.unlock()
    backup = house.desk.backups.make(house.desk.backups.state().places[0].place)
    path = house.folder / "backups" / backup.file_name
    known = bootstrap.returning(house.folder).look(path, a_secret())
    path.write_bytes(path.read_bytes()[:-100])
    before = house.start._main
    house.start._main.replaceAsked.emit(known)
    until(lambda: house.start._main is not None and house.start._main is not before)
    assert "beschadigd" in " ".join(texts(house.start._main))
    assert house.desk.listing.values("residents")
    assert not list(house.folder.glob("before-restore-*"))


def test_damage_is_told_with_the_backup_to_use_and_mended(house):
    house.unlock()
    house.desk.backups.make(house.desk.backups.state().places[0].place)
    house.lock()
    (house.folder / "desk.anchor").unlink()
    house.unlock(is_whole=False)
    until(lambda: house.start.unlocking.damaged is not None)
    damaged = house.start.unlocking.damaged
    until(lambda: focus().accessibleName() == "Haal een reservekopie terug")
    said = [one.accessibleName() for one in damaged.box.findChildren(Banner)]
    assert said[0].startswith("De nieuwste reservekopie op deze computer: vandaag")
    house.hands.press("Return")
    until(lambda: damaged.restore is not None)
    house.hands.push("Kijk erin")
    until(lambda: focus().accessibleName() == "Zet hem in plaats van deze tafel")
    house.hands.press("Return")
    until(lambda: house.start.unlocking.box.findChildren(Banner))
    house.unlock()
    assert house.desk.problems() == ()


def test_a_desk_that_lost_something_opens_as_it_is_where_one_says_so(house):
    (house.folder / "desk.anchor").unlink()
    house.unlock(is_whole=False)
    until(lambda: house.start.unlocking.damaged is not None)
    said = [one.accessibleName() for one in house.start.unlocking.damaged.box.findChildren(Banner)]
    assert said == ["Naast de tafel ligt geen reservekopie. Staat er een op een stick? Steek die erin."]
    house.hands.push("Open de tafel zoals hij is")
    until(lambda: window_name() == "MainWindow")
    assert house.desk.problems() == ()


def test_a_desk_whose_file_is_no_desk_can_be_saved_or_left(house, tmp_path):
    content = (house.folder / "desk.db").read_bytes()
    (house.folder / "desk.db").write_bytes(b"\0" * len(content))
    house.unlock(is_whole=False)
    until(lambda: house.start.unlocking.damaged is not None)
    damaged = house.start.unlocking.damaged
    damaged.salvage_to(tmp_path / "gered")
    until(lambda: len(damaged.box.findChildren(ThreePartMessage)) == 2)
    assert not (tmp_path / "gered").exists()
    (house.folder / "desk.db").write_bytes(content)
    damaged.salvage_to(tmp_path / "gered")
    until(lambda: any("gered" in one.accessibleName() for one in damaged.box.findChildren(Banner)))
    assert (tmp_path / "gered" / "desk.db").is_file()
    house.hands.push("Terug naar de wachtzin")
    until(lambda: focus().accessibleName() == "Je wachtzin")


def test_the_lock_takes_the_practice_table_along(house, qtbot):
    house.unlock()
    house.desk.backups.make(house.desk.backups.state().places[0].place)
    acts = SafeActs(bootstrap.safe_services(house.desk, house.caretaker), bootstrap.words(), house.start._main)
    acts.drill.setParent(house.start._main)
    acts.drill.show()
    acts.drill.begin()
    until(lambda: acts.drill.window_ is not None)
    scratch = acts.drill._table.opened.folder
    assert scratch.is_dir()
    until(lambda: window_name() == "PracticeWindow")
    house.hands.press("F9")
    assert window_name() == "MainWindow"
    assert not acts.drill.window_.isVisible()
    house.hands.press("F9")
    until(lambda: window_name() == "PracticeWindow")
    house.hands.press("Escape")
    assert acts.drill.window_.isVisible()
    house.hands.press("Ctrl+L")
    until(lambda: house.start._desk is None)
    until(lambda: not scratch.exists())
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, PracticeWindow) and one.isVisible()]


def erased(desk):
    """Erase somebody who is in the backups, and return who."""
    resident_id = desk.listing.values("residents")[0]["id"]
    desk.keeping.erase(resident_id, KeepingGround.ASKED)
    return resident_id


def test_whoever_was_erased_comes_back_by_no_backup(house, tmp_path):
    house.unlock()
    here, stick = house.desk.backups.state().places[0].place, tmp_path / "stick"
    stick.mkdir()
    backup = house.desk.backups.make(BackupPlace(name="stick", folder=str(stick)))
    gone = erased(house.desk)
    house.desk.backups.make(here)
    known = bootstrap.returning(house.folder).look(stick / backup.file_name, a_secret())
    table = house.desk.backups.practise(stick / backup.file_name)
    window = bootstrap.practice_window(house.desk, table, house.start._main)
    with table.opened.open_work() as work:
        assert work.residents.find(gone) is None
        assert work.residents.all()
    window.deleteLater()
    table.close()
    bootstrap.returning(house.folder).to_new(known, tmp_path / "nieuw")
    assert gone not in residents_in(tmp_path / "nieuw")
    shutil.copy(house.folder / "backups" / next((house.folder / "backups").glob("*.erasures")).name, stick)
    bootstrap.returning(tmp_path / "elders").to_new(known, tmp_path / "elders")
    assert gone not in residents_in(tmp_path / "elders")
    house.start._main.replaceAsked.emit(known)
    until(lambda: house.start._desk is None and house.start._replace is None)
    until(lambda: shiboken6.isValid(house.start.unlocking.box) and house.start.unlocking.box.findChildren(Banner))
    assert gone not in residents_in(house.folder)


def residents_in(folder):
    opened = bootstrap.inspect_desk(folder, PASSPHRASE)
    try:
        return {one["id"] for one in opened.listing.values("residents")}
    finally:
        opened.close()


@pytest.mark.parametrize("is_built", [False, True])
def test_a_page_that_meets_damage_says_so_with_the_backup_to_take(house, monkeypatch, is_built):
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: house.start._hear_fault(error))
    house.unlock()
    house.desk.backups.make(house.desk.backups.state().places[0].place)
    if is_built:
        house.hands.press("Ctrl+2", "Ctrl+1")
        # As when something rings the bell meanwhile.
        house.start._main._stale.add(Place.RESIDENTS)
    damage_table(house.desk, "resident")
    house.hands.press("Ctrl+2")
    until(lambda: "Een deel van de tafel is niet te lezen" in house.start._main._notice.accessibleName())
    assert "Haal in de kluis de nieuwste reservekopie terug: vandaag" in house.start._main._notice.accessibleName()


def test_damage_without_a_backup_asks_for_the_stick(house, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: house.start._hear_fault(error))
    house.unlock()
    damage_table(house.desk, "resident")
    house.hands.press("Ctrl+2")
    until(lambda: house.start._main._notice.accessibleName())
    said = house.start._main._notice.accessibleName()
    assert "Een deel van de tafel is niet te lezen" in said
    assert "Staat er een op een stick?" in said
    assert "Haal in de kluis" not in said


class ByHand(QCloseEvent):
    """As a desktop sends it where somebody presses the cross."""

    def spontaneous(self):
        return True


@pytest.fixture
def quits(monkeypatch):
    made = []
    monkeypatch.setattr(QApplication, "quit", staticmethod(lambda: made.append("quit")))
    return made


def close_by_hand(house):
    QApplication.sendEvent(house.start._main, ByHand())
    until(lambda: house.start.leaving is not None)


def test_closing_the_window_makes_the_backup_that_a_lock_would_make(house, quits):
    house.unlock()
    close_by_hand(house)
    assert window_name() == "StreetWindow"
    until(lambda: quits)
    assert house.start._desk is None
    assert len(house.backups()) == 1
    bootstrap.open_desk(house.folder, PASSPHRASE).close()


def test_what_is_due_at_the_close_shows_how_far_it_is_and_may_be_left(house, quits, monkeypatch):
    house.unlock()
    vault, seen = house.desk.backups._vault, []
    real = vault.make

    def slow(folder, made_at, report):
        def told(part):
            seen.append(part)
            deadline = QDeadlineTimer(3_000)
            while part < 1 and not deadline.hasExpired():
                report(part)
                time.sleep(0.01)

        return real(folder, made_at, told)

    monkeypatch.setattr(vault, "make", slow)
    close_by_hand(house)
    until(lambda: seen)
    until(lambda: any("De reservekopie wordt gemaakt" in text for text in texts(house.start.leaving.box)))
    until(lambda: QApplication.focusWidget() and focus().accessibleName() == "Stop")
    house.hands.press("Space")
    until(lambda: quits)
    assert house.start._desk is None
    assert house.backups() == []
    bootstrap.open_desk(house.folder, PASSPHRASE).close()


def test_a_backup_that_fails_at_the_close_is_told_before_the_end(house, quits):
    house.unlock()
    (house.folder / "backups").write_text("hier kan geen map komen")
    close_by_hand(house)
    until(lambda: house.start.leaving.box.findChildren(ThreePartMessage))
    assert not quits
    until(lambda: focus().accessibleName() == "Sluit het programma")
    house.hands.press("Return")
    assert quits


def test_a_computer_that_shuts_down_waits_for_no_backup(house, monkeypatch):
    house.unlock()
    monkeypatch.setattr(QApplication, "isSavingSession", lambda _app: True)
    event = ByHand()
    QApplication.sendEvent(house.start._main, event)
    assert event.isAccepted()
    assert house.start.leaving is None
