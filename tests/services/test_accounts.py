"""Who may come in, as what, and who may say so."""

import pytest

from connector_desk.device.pins import Pins
from connector_desk.domain.account import Account, Role
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.desk import Desk
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import (
    DiskFull,
    LastCoordinator,
    NameTaken,
    NotAllowed,
    NothingToUndo,
    PinNotRight,
    TextMissing,
    WrongPin,
)
from connector_desk.services.accounts import AccountService
from connector_desk.services.acts import Act, Room, UndoService
from tests.builders import MONDAY, a_contact, an_organization
from tests.fakes import FakeClock, FakeRandom, FakeWork

NADIA = Account(id="nadia", name="Nadia", added_on=MONDAY)
GROUPS = tuple(f"0000{letter}" for letter in "ABCDEFGH")


class FakeSlots:
    """Passphrases by account; `refuse` is raised by the next change when it is set."""

    def __init__(self) -> None:
        self.passphrases = {"nadia": "oude wachtzin"}
        self.recovery = ""
        self.refuse: Exception | None = None

    def set_passphrase(self, account_id, passphrase):
        if self.refuse:
            raise self.refuse
        self.passphrases[account_id] = passphrase

    def has_passphrase(self, account_id):
        return account_id in self.passphrases

    def revoke(self, account_id):
        del self.passphrases[account_id]

    def has_recovery(self):
        return bool(self.recovery)

    def renew_recovery(self):
        self.recovery = " ".join(GROUPS)
        return GROUPS

    def fits_recovery(self, code):
        return code == self.recovery


class World:
    def __init__(self) -> None:
        self.work = FakeWork(NADIA, an_organization("own", "De Tagerijn"), Desk(id="d", own_organization_id="own"))
        self.room = Room(lambda: self.work, FakeClock(), FakeRandom(), lambda _changed: None)
        self.room.session.account = NADIA
        self.slots = FakeSlots()
        self.accounts = AccountService(self.room, self.slots, Pins())

    def as_role(self, role: Role) -> Account:
        account = self.work.repository(Kind.ACCOUNTS).get(self.accounts.add(f"Een {role}", role, "vier losse woorden"))
        self.room.session.account = account
        return account

    @property
    def events(self):
        return [record.event for record in self.work.told]


def test_somebody_new_gets_a_passphrase_of_their_own_and_loses_it_again():
    world = World()
    new = world.accounts.add("Sam", Role.WALK_IN, "vier losse woorden")
    assert world.slots.passphrases[new] == "vier losse woorden"
    assert [one.name for one in world.accounts.all()] == ["Nadia", "Sam"]
    world.accounts.revoke(new)
    assert new not in world.slots.passphrases
    assert world.accounts.all() == (NADIA,)
    assert world.events == [AuditEvent.ACCOUNT_ADDED, AuditEvent.ACCOUNT_REVOKED]
    with pytest.raises(NothingToUndo):
        UndoService(world.room).undo()


@pytest.mark.parametrize("name", ["Renée", "renee", "  RENÉE ", "Rene\u0301e", "Ｒｅｎée", "Renée\u00a0"])
def test_two_colleagues_do_not_bear_one_name_in_whatever_spelling(name):
    world = World()
    first = world.accounts.add("Renée", Role.WALK_IN, "vier losse woorden")
    sam = world.accounts.add("Sam", Role.READER, "vier losse woorden")
    before = dict(world.slots.passphrases), world.events
    with pytest.raises(NameTaken) as added:
        world.accounts.add(name, Role.READER, "een andere wachtzin")
    with pytest.raises(NameTaken) as renamed:
        world.accounts.change(sam, name, Role.READER)
    assert added.value == renamed.value == NameTaken("Renée")
    assert (world.slots.passphrases, world.events) == before
    world.accounts.change(first, name, Role.READER)
    assert {one.role for one in world.accounts.all() if one.id == first} == {Role.READER}
    world.accounts.add("Renée B.", Role.READER, "een andere wachtzin")


def test_the_name_of_who_left_may_come_back():
    world = World()
    world.accounts.revoke(world.accounts.add("Sam", Role.WALK_IN, "vier losse woorden"))
    again = world.accounts.add("sam", Role.READER, "vier losse woorden")
    assert [one.id for one in world.accounts.all()] == ["nadia", again]


def test_who_came_in_by_the_recovery_sheet_keeps_their_name():
    world = World()
    world.slots.revoke("nadia")
    with pytest.raises(NameTaken):
        world.accounts.add("nadia", Role.READER, "vier losse woorden")


def test_two_who_bore_one_name_before_can_still_be_told_apart_and_get_another_role():
    world = World()
    with world.room.act(Act.CHANGED) as work:
        for account_id in ("s1", "s2"):
            work.accounts.put(Account(id=account_id, name="Sam", role=Role.READER, added_on=MONDAY))
            world.slots.set_passphrase(account_id, "vier losse woorden")
    world.accounts.change("s1", "Sam", Role.WALK_IN)
    world.accounts.change("s2", "Sam B.", Role.READER)
    with pytest.raises(NameTaken):
        world.accounts.change("s2", "SAM", Role.READER)


def test_an_account_whose_passphrase_could_not_be_kept_does_not_stay():
    world = World()
    world.slots.refuse = DiskFull("/")
    with pytest.raises(DiskFull):
        world.accounts.add("Sam", Role.WALK_IN, "vier losse woorden")
    assert world.accounts.all() == (NADIA,)
    with pytest.raises(TextMissing):
        world.accounts.add("Sam", Role.WALK_IN, "")
    with pytest.raises(TextMissing):
        world.accounts.add(" ", Role.WALK_IN, "x")


def test_an_account_that_a_full_disk_left_without_a_passphrase_goes_at_the_next_opening(monkeypatch):
    world = World()
    world.slots.refuse = DiskFull("/")
    real = world.accounts._put

    def full(account, event):
        if event is AuditEvent.ACCOUNT_REVOKED:
            raise DiskFull("/")
        real(account, event)

    monkeypatch.setattr(world.accounts, "_put", full)
    with pytest.raises(DiskFull):
        world.accounts.add("Sam", Role.COORDINATOR, "vier losse woorden")
    assert [one.name for one in world.accounts.all()] == ["Nadia", "Sam"]
    with pytest.raises(DiskFull):
        world.accounts.drop_unopened()
    monkeypatch.undo()
    world.slots.refuse = None
    again = world.accounts.add("Sam", Role.COORDINATOR, "vier losse woorden")
    world.accounts.drop_unopened()
    assert [one.id for one in world.accounts.all()] == ["nadia", again]
    assert world.events[-1] is AuditEvent.ACCOUNT_REVOKED


def test_the_last_coordinator_stays_for_the_recovery_sheet():
    world = World()
    reader = world.accounts.add("Sam", Role.READER, "vier losse woorden")
    world.slots.revoke("nadia")
    world.accounts.drop_unopened()
    assert {one.id for one in world.accounts.all()} == {"nadia", reader}


def test_the_last_coordinator_stays_one():
    world = World()
    with pytest.raises(LastCoordinator):
        world.accounts.revoke("nadia")
    with pytest.raises(LastCoordinator):
        world.accounts.change("nadia", "Nadia", Role.READER)
    world.accounts.add("Sam", Role.COORDINATOR, "vier losse woorden")
    world.accounts.change("nadia", "Nadia B.", Role.READER)
    assert {one.name: one.role for one in world.accounts.all()}["Nadia B."] is Role.READER


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.COORDINATOR])
def test_others_change_their_own_passphrase_and_pin_and_nothing_else(role):
    world = World()
    mine = world.as_role(role)
    world.accounts.set_passphrase(mine.id, "een andere wachtzin")
    assert world.slots.passphrases[mine.id] == "een andere wachtzin"
    world.accounts.set_pin("4711")
    for act in (
        lambda: world.accounts.set_passphrase("nadia", "overgenomen"),
        lambda: world.accounts.revoke("nadia"),
        lambda: world.accounts.add("Sam", Role.COORDINATOR, "vier losse woorden"),
        lambda: world.accounts.add("Nadia", Role.COORDINATOR, "vier losse woorden"),
        lambda: world.accounts.change(mine.id, "Sam", Role.COORDINATOR),
        lambda: world.accounts.change(mine.id, "Nadia", role),
        world.accounts.renew_recovery,
    ):
        with pytest.raises(NotAllowed):
            act()
    assert world.slots.passphrases["nadia"] == "oude wachtzin"
    assert not world.slots.recovery


def test_a_pin_switches_the_person_and_three_misses_are_counted_down():
    world = World()
    for wrong in ("", "123", "123456789", "vier", "12 34"):
        if wrong:
            with pytest.raises(PinNotRight):
                world.accounts.set_pin(wrong)
    world.accounts.set_pin("4711")
    kept = world.work.repository(Kind.ACCOUNTS).get("nadia").pin
    assert kept
    assert "4711" not in kept
    other = world.as_role(Role.WALK_IN)
    with world.room.act(Act.LOGGED) as work:
        work.contact_moments.put(a_contact())
    left = []
    for _ in range(3):
        with pytest.raises(WrongPin) as miss:
            world.accounts.switch("nadia", "0000")
        left.append(miss.value.left)
    assert left == [2, 1, 0]
    assert world.accounts.current == other
    world.accounts.switch("nadia", "4711")
    assert world.accounts.current.name == "Nadia"
    assert world.events[-1] is AuditEvent.SWITCHED
    with pytest.raises(NothingToUndo):
        UndoService(world.room).undo()


def test_an_account_without_a_pin_cannot_be_switched_to():
    world = World()
    world.as_role(Role.WALK_IN)
    with pytest.raises(WrongPin):
        world.accounts.switch("nadia", "")


def test_a_recovery_sheet_is_made_tried_and_renewed():
    world = World()
    assert world.accounts.recovery() is None
    sheet = world.accounts.renew_recovery()
    assert (sheet.code, sheet.groups, sheet.organization) == ("HB-01", GROUPS, "De Tagerijn")
    assert world.accounts.recovery().checked_on is None
    assert not world.accounts.check_recovery("iets anders")
    assert world.accounts.recovery().checked_on is None
    assert world.accounts.check_recovery(" ".join(GROUPS))
    assert world.accounts.recovery().checked_on == MONDAY
    assert world.accounts.renew_recovery().code == "HB-02"
    assert world.accounts.recovery().checked_on is None
    assert not any("0000A" in str(record) for record in world.work.told)
