"""Each act leaves a record of who did it; a look counts once in a while; a role changes only what is its own."""

from datetime import timedelta

import pytest

from connector_desk.domain.account import Account, Role, may_change, may_see
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import DiskFull, NotAllowed
from connector_desk.services.acts import Act, Room, UndoService
from tests.builders import MONDAY, a_contact, a_resident
from tests.fakes import FakeClock, FakeRandom, FakeWork


class World:
    def __init__(self, role: Role = Role.COORDINATOR) -> None:
        self.work, self.clock, self.heard = FakeWork(a_resident("r1")), FakeClock(), []
        self.room = Room(lambda: self.work, self.clock, FakeRandom(), self.heard.append)
        self.room.session.account = Account(id="nadia", name="Nadia", role=role, added_on=MONDAY)

    @property
    def events(self) -> list[tuple[AuditEvent, str | None]]:
        return [(record.event, record.resident_id) for record in self.work.told]


def test_an_act_leaves_one_record_for_each_resident_that_it_touches():
    world = World()
    with world.room.act(Act.ADDED) as work:
        work.residents.put(a_resident("r2"))
        work.contact_moments.put(a_contact("c1", resident_id="r2"))
        work.contact_moments.put(a_contact("c2"))
    told = {record.resident_id: record for record in world.work.told}
    assert set(told) == {"r2", None}
    assert told["r2"].kinds == (Kind.CONTACT_MOMENTS, Kind.RESIDENTS)
    assert told["r2"].subject_ids == ("r2", "c1")
    assert {record.account_id for record in world.work.told} == {"nadia"}
    UndoService(world.room).undo()
    assert world.events[-1][0] is AuditEvent.UNDONE


def test_looking_twice_in_a_quarter_of_an_hour_is_one_look():
    world = World()
    for minutes in (0, 5, 14, 16):
        world.clock.moment = FakeClock().moment + timedelta(minutes=minutes)
        with world.room.look_at("r1") as work:
            assert work.residents.get("r1")
    assert world.events == [(AuditEvent.LOOKED_AT, "r1")] * 2
    world.room.session.account = Account(id="sam", name="Sam", added_on=MONDAY)
    with world.room.look_at("r1"):
        pass
    assert world.work.told[-1].account_id == "sam"


def test_a_look_on_a_full_disk_is_told_later():
    world = World()
    commit = world.work.commit

    def refuse():
        raise DiskFull("/")

    world.work.commit = refuse
    with world.room.look_at("r1") as work:
        assert work.residents.get("r1")
    assert not world.heard[-1].is_saved
    world.work.commit = commit
    assert world.events == []
    with world.room.act(Act.CHANGED) as work:
        work.residents.put(a_resident("r1", first_name="Sam"))
    assert sorted(event for event, _ in world.events) == [AuditEvent.CHANGED, AuditEvent.LOOKED_AT]


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.COORDINATOR])
def test_what_a_role_may_not_change_stays_as_it_was(role):
    world = World(role)
    with pytest.raises(NotAllowed) as refused, world.room.act(Act.CHANGED) as work:
        work.residents.put(a_resident("r1", first_name="Sam"))
    assert (refused.value.role, refused.value.kinds) == (role, (Kind.RESIDENTS,))
    assert world.work.repository(Kind.RESIDENTS).get("r1").first_name == "Samira"
    assert world.work.told == []


def test_somebody_at_the_counter_logs_contacts():
    world = World(Role.WALK_IN)
    with world.room.act(Act.LOGGED) as work:
        work.contact_moments.put(a_contact())
    assert world.events == [(AuditEvent.ADDED, None)]


def test_only_the_coordinator_sees_the_vault_and_changes_accounts():
    for role in Role:
        assert ("vault" in may_see(role)) == (Kind.ACCOUNTS in may_change(role)) == (role is Role.COORDINATOR)
