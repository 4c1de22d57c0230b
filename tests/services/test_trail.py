"""Who did what comes back with names, and as a sheet for the resident."""

from datetime import timedelta
from pathlib import Path

import pytest

from connector_desk.domain.account import Account, Role
from connector_desk.domain.audit import AuditEvent, AuditLine, AuditReport
from connector_desk.domain.consent import DataCategory, GroundRef, Purpose
from connector_desk.domain.desk import Desk
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.errors import NothingToPrint
from connector_desk.domain.who_saw import Deed
from connector_desk.services.acts import Act, Room
from connector_desk.services.publishing import Finished, Publisher, Telling
from connector_desk.services.trail import TrailService
from connector_desk.words.catalogue import Catalogue
from tests.builders import MONDAY, a_resident, an_organization
from tests.fakes import FakeClock, FakeFiles, FakeRandom, FakeWork, protected

WORDS = Catalogue.load(Path(__file__).parents[2] / "i18n", "nl")
NADIA = Account(id="nadia", name="Nadia", role=Role.WALK_IN, added_on=MONDAY)
SAM = Account(id="sam", name="Sam", added_on=MONDAY)


class FakeTrail:
    """The chain as the work was told it; honest about order, pages and residents."""

    def __init__(self, work: FakeWork) -> None:
        self._work = work

    def lines(self, resident_id=None, before=None, limit=100):
        lines = [AuditLine(seq=seq, record=record) for seq, record in enumerate(self._work.told, 1)]
        mine = [line for line in lines if resident_id in {None, line.record.resident_id}]
        return tuple([line for line in reversed(mine) if before is None or line.seq < before][:limit])

    def verified(self):
        return AuditReport(is_whole=True, records=len(self._work.told))


class FakePress:
    """Keeps the facts of the last paper."""

    def who_saw(self, paper, words, *, large_print=False):
        self.paper = paper
        return b"%PDF"


class World:
    def __init__(self) -> None:
        desk = Desk(id="d", own_organization_id="own")
        house, other = an_organization("own", "De Tagerijn"), an_organization("o1", "Markant")
        self.work = FakeWork(a_resident("r1"), a_resident("r2"), desk, house, other, NADIA, SAM)
        self.clock, self.press = FakeClock(), FakePress()
        self.room = Room(lambda: self.work, self.clock, FakeRandom(), lambda _changed: None)
        self.room.session.account = SAM
        self.publisher = Publisher(self.room, FakeFiles(), protected)
        self.trail = TrailService(self.room, FakeTrail(self.work), self.press, self.publisher)

    def deeds(self):
        self.trail.finished("r1", WORDS)
        return [(one.who, one.deed, one.recipient) for one in self.press.paper.seen]


def test_each_record_tells_who_and_about_whom():
    world = World()
    world.room.looked_at("r1")
    world.room.searched()
    world.room.session.account = NADIA
    world.room.looked_at("r2")
    told = [(line.who, line.event, line.resident) for line in world.trail.page()]
    assert told == [
        ("Nadia", AuditEvent.LOOKED_AT, "Samira"),
        ("Sam", AuditEvent.SEARCHED, ""),
        ("Sam", AuditEvent.LOOKED_AT, "Samira"),
    ]
    assert [line.seq for line in world.trail.page("r1")] == [1]
    assert [line.seq for line in world.trail.page(before=3, limit=1)] == [2]


def test_the_sheet_tells_the_resident_what_was_done_and_a_letter_once():
    world = World()
    world.room.looked_at("r1")
    world.clock.moment += timedelta(hours=1)
    with world.room.act(Act.CHANGED) as work:
        work.residents.put(a_resident("r1", first_name="Sam"))
    ground = GroundRef(category=DataCategory.IDENTITY, ground_id="k1")
    telling = Telling("r1", "o1", Purpose.REFERRAL, (ground,))
    world.publisher.save(Finished(DocumentKind.LETTER, "h1", b"%PDF", tellings=(telling,)), Path("brief.pdf"))
    assert world.deeds() == [
        ("Sam", Deed.LOOKED, ""),
        ("Sam", Deed.CHANGED, ""),
        ("Sam", Deed.LETTER, "Markant"),
    ]
    assert world.press.paper.name == "Sam"
    assert world.press.paper.since == MONDAY


def test_the_sheet_itself_is_recorded_and_nobody_gets_one_about_nothing():
    world = World()
    with pytest.raises(NothingToPrint):
        world.trail.finished("r1", WORDS)
    world.room.looked_at("r1")
    world.trail.save("r1", Path("wie.pdf"), WORDS)
    assert world.deeds() == [("Sam", Deed.LOOKED, ""), ("Sam", Deed.FILE, "")]
