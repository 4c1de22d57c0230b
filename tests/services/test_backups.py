"""When a backup is made, where, and what is written down of it; what a drill and a check leave behind."""

from datetime import timedelta
from pathlib import Path

import pytest

from connector_desk.domain.account import Account, Role
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.backup import (
    PEOPLE_MISSING,
    Backup,
    BackupPlace,
    BackupPlan,
    BackupReport,
    Drill,
    DrillResult,
    Familiar,
    MadeBackup,
)
from connector_desk.domain.desk import Desk
from connector_desk.domain.errors import DiskFull, NothingToUndo, Unreachable
from connector_desk.services.acts import Act, Room, UndoService
from connector_desk.services.backups import BackupService
from connector_desk.services.checking import CheckService
from connector_desk.viewmodels.backups import Care, DrillState, Freshness, cares, drill_state, place_rows
from tests.builders import MOMENT, MONDAY, a_resident, an_organization
from tests.fakes import FakeClock, FakeRandom, FakeWork


class FakeTable:
    def __init__(self, result) -> None:
        self.result, self.is_open = result, True

    def close(self):
        self.is_open = False


class FakeVault:
    """Makes nothing but a report; `faults` are raised by folder."""

    def __init__(self) -> None:
        self.faults: dict[str, Exception] = {}
        self.made: list[tuple[str, float]] = []
        self.problems: tuple[str, ...] = ()
        self.table: FakeTable | None = None

    def make(self, folder, made_at, report):
        if str(folder) in self.faults:
            raise self.faults[str(folder)]
        report(0.5)
        report(1.0)
        self.made.append((str(folder), made_at))
        return MadeBackup(self._report(folder / f"desk-x-{len(self.made)}.deskbackup", made_at), ())

    def drill(self, path, report):
        return DrillResult(self._report(path, MOMENT), self.problems, {}, ())

    def practise(self, path, report):
        people = (Familiar("r1", "Samira", "A"),)
        self.table = FakeTable(DrillResult(self._report(path, MOMENT), self.problems, {}, people))
        return self.table

    def found(self, folders):
        return tuple(Path(folder) / "x.deskbackup" for folder, _at in self.made if Path(folder) in folders)

    def _report(self, path, made_at):
        return BackupReport(path, "s", made_at, "0002", {}, None, 10)


class World:
    def __init__(self, folder: Path) -> None:
        self.here = BackupPlace(name="Op deze computer", folder=str(folder / "backups"))
        self.stick = BackupPlace(name="Groen", folder=str(folder / "stick"))
        self.work = FakeWork(an_organization("own", "De Tagerijn"), Desk(id="d", own_organization_id="own"))
        self.clock, self.vault, self.heard = FakeClock(), FakeVault(), []
        self.room = Room(lambda: self.work, self.clock, FakeRandom(), self.heard.append)
        self.backups = BackupService(self.room, self.vault, self.here)

    def wait(self, **time):
        self.clock.moment += timedelta(**time)

    def change(self, name: str):
        with self.room.act(Act.ADDED) as work:
            work.residents.put(a_resident(name, name))

    @property
    def made_in(self):
        return [folder for folder, _at in self.vault.made]


@pytest.fixture
def world(tmp_path):
    return World(tmp_path)


def test_the_day_asks_for_a_backup_after_twenty_hours(world):
    assert world.backups.is_due()
    assert len(world.backups.make_due(is_locking=False).backups) == 1
    world.wait(hours=19)
    assert not world.backups.is_due()
    assert world.backups.make_due(is_locking=False).backups == ()
    world.wait(hours=1)
    assert world.backups.is_due()
    assert len(world.backups.make_due(is_locking=False).backups) == 1
    assert AuditEvent.BACKED_UP in [record.event for record in world.work.told]


def test_locking_asks_for_one_only_where_something_changed_since(world):
    world.backups.make_due(is_locking=True)
    world.wait(minutes=10)
    assert world.backups.make_due(is_locking=True).backups == ()
    world.change("r1")
    assert world.backups.make_due(is_locking=False).backups == ()
    assert len(world.backups.make_due(is_locking=True).backups) == 1
    world.backups.plan((), at_lock=False, daily=True)
    world.wait(minutes=10)
    world.change("r2")
    assert world.backups.make_due(is_locking=True).backups == ()


def test_a_stick_that_is_away_is_no_fault_and_one_that_fails_is_told(world):
    world.backups.plan((world.stick,), at_lock=True, daily=True)
    made = world.backups.make_due(is_locking=True)
    assert (world.made_in, made.faults) == ([world.here.folder], ())
    Path(world.stick.folder).mkdir()
    world.vault.faults[world.stick.folder] = Unreachable(Path(world.stick.folder))
    heard = []
    made = world.backups.make_everywhere(heard.append)
    assert made.faults == ((world.stick, Unreachable(Path(world.stick.folder))),)
    assert heard == [0.25, 0.5]
    assert len(made.backups) == 1
    rows = place_rows(world.backups.state(), world.clock.now())
    assert [(row.place.name, row.freshness, row.is_here, row.is_own) for row in rows] == [
        ("Op deze computer", Freshness.FRESH, True, True),
        ("Groen", Freshness.NEVER, True, False),
    ]


def test_a_full_disk_is_a_fault_and_not_an_end(world):
    world.vault.faults[world.here.folder] = DiskFull(Path("/"))
    made = world.backups.make_due(is_locking=True)
    assert made.backups == ()
    assert [place for place, _error in made.faults] == [world.here]


def test_a_clock_that_was_set_back_makes_a_backup_count_as_old(world):
    world.backups.make_due(is_locking=False)
    world.wait(days=-2)
    state = world.backups.state()
    assert state.is_stale
    assert cares(state, (), world.clock.now(), has_faults=False) == (Care.BACKUP_AHEAD, Care.NO_DRILL)
    assert world.backups.is_due()


def test_a_practice_table_is_kept_as_a_drill_only_where_it_was_answered(world):
    world.backups.practise(Path("/x")).close()
    assert world.backups.state().last_drill is None
    table = world.backups.practise(Path("/x"))
    world.backups.end_practice(table, knows_everybody=True)
    assert not world.vault.table.is_open
    assert world.backups.state().last_drill.problems == ()
    assert world.work.told[-1].event is AuditEvent.DRILLED
    world.wait(days=1)
    world.vault.problems = ("database",)
    world.backups.end_practice(world.backups.practise(Path("/x")), knows_everybody=False)
    assert world.backups.state().last_drill.problems == ("database", PEOPLE_MISSING)
    with pytest.raises(NothingToUndo):
        UndoService(world.room).undo()


def test_what_today_mentions():
    world = World(Path("/niets"))
    now = MOMENT
    state = world.backups.state()
    assert cares(state, (), now, has_faults=False) == (Care.NO_BACKUP,)
    assert cares(state, ("lost",), now, has_faults=True) == (Care.DAMAGED, Care.PLACE_FAILED, Care.NO_BACKUP)
    with world.room.act(Act.ADDED) as work:
        work.backups.put(a_backup(now - timedelta(days=7)))
        work.drills.put(a_drill(now - timedelta(days=31)))
    assert cares(world.backups.state(), (), now, has_faults=False) == ()
    world.wait(hours=1)
    later = world.clock.now()
    assert cares(world.backups.state(), (), later, has_faults=False) == (Care.OLD_BACKUP, Care.OLD_DRILL)


def a_backup(made_at):
    return Backup(id="b", made_at=made_at, folder="/niets/backups", file_name="x", size=1, is_verified=True)


def a_drill(at, *problems):
    return Drill(id="x", drilled_at=at, backup_made_at=at, problems=problems)


def test_what_a_drill_is_worth():
    assert drill_state(None, MOMENT) is DrillState.NEVER
    assert drill_state(a_drill(MOMENT, "database"), MOMENT) is DrillState.FAILED
    assert drill_state(a_drill(MOMENT), MOMENT) is DrillState.WORKED
    assert drill_state(a_drill(MOMENT + timedelta(days=1)), MOMENT) is DrillState.OLD


def checking(world, *problems):
    return CheckService(world.room, lambda _report: problems)


def test_the_check_is_due_after_a_week_and_where_the_clock_says_nothing(world):
    check = checking(world)
    assert check.is_due()
    assert check.run() == ()
    assert not check.is_due()
    assert world.work.desk.all()[0].checked_on == MONDAY
    world.wait(days=7)
    assert check.is_due()
    world.wait(days=-8)
    assert check.is_due()
    with pytest.raises(NothingToUndo):
        UndoService(world.room).undo()


def test_a_check_that_found_something_is_due_again(world):
    check = checking(world, "database")
    assert check.run() == ("database",)
    assert check.problems == ("database",)
    assert check.is_due()
    assert world.work.desk.all()[0].checked_on is None


@pytest.mark.parametrize("role", Role)
def test_whoever_works_here_may_have_the_desk_checked_and_backed_up(world, role):
    world.room.session.account = Account(id="a", name="Sam", role=role, added_on=MONDAY)
    assert checking(world).run() == ()
    assert world.work.told[-1].event is AuditEvent.CHECKED
    assert world.backups.make_due(is_locking=True).backups


def test_a_plan_keeps_places_and_times(world):
    world.backups.plan((world.stick,), at_lock=False, daily=True)
    assert world.backups.state().plan == BackupPlan(places=(world.stick,), at_lock=False, daily=True)


def test_the_folder_beside_the_desk_is_one_place_even_where_somebody_added_it(world):
    twice = BackupPlace(name="Nog eens", folder=world.here.folder)
    world.backups.plan((twice,), at_lock=True, daily=True)
    assert [line.place for line in world.backups.state().places] == [world.here]
    assert len(world.backups.make_everywhere().backups) == 1


def test_a_desk_that_is_about_to_be_set_aside_makes_no_backup_by_itself(world):
    world.backups.rest()
    assert not world.backups.is_due()
    assert world.backups.make_due(is_locking=True).backups == ()
    assert len(world.backups.make_everywhere().backups) == 1
