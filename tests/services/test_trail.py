"""Who did what comes back with names, and as a sheet for the resident."""

from datetime import time, timedelta
from pathlib import Path

import pytest

from connector_desk.domain.account import Account, Role
from connector_desk.domain.audit import AuditEvent, AuditLine, AuditReport
from connector_desk.domain.consent import DataCategory, GroundRef, Purpose
from connector_desk.domain.desk import Desk
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.errors import NothingToPrint
from connector_desk.domain.meeting import AgendaItem, ItemKind, Meeting
from connector_desk.domain.who_saw import Deed
from connector_desk.services.acts import Act, Room
from connector_desk.services.agendas import AgendaService
from connector_desk.services.matches import MatchService
from connector_desk.services.meetings import MeetingService
from connector_desk.services.publishing import Finished, Publisher, Telling
from connector_desk.services.trail import TrailService
from connector_desk.words.catalogue import Catalogue
from tests.builders import MONDAY, a_consent, a_match, a_resident, a_volunteer, an_organization
from tests.fakes import FakeClock, FakeFiles, FakeRandom, FakeWork, protected

WORDS = Catalogue.load(Path(__file__).parents[2] / "i18n", "nl")
NADIA = Account(id="nadia", name="Nadia", role=Role.WALK_IN, added_on=MONDAY)
SAM = Account(id="sam", name="Sam", added_on=MONDAY)

SAMIRAS = AgendaItem(kind=ItemKind.CASE, question="Wat helpt?", resident_id="r1", letter="A", is_named=True)
ANOTHER = AgendaItem(kind=ItemKind.CASE, question="Wie weet raad?", resident_id="r2", letter="B")
TABLE = Meeting(
    id="t1", title="Wijktafel", day=MONDAY, starts_at=time(10), invited=("o1",), items=(SAMIRAS, ANOTHER, SAMIRAS)
)
YES = a_consent("k1", recipient="o1", purpose=Purpose.CASE_DISCUSSION, data_categories=(DataCategory.IDENTITY,))


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
        people = (a_resident("r1"), a_resident("r2"), a_volunteer(), a_match("m2", resident_id="r2"))
        self.work = FakeWork(*people, desk, house, other, NADIA, SAM, TABLE, YES)
        self.clock, self.press = FakeClock(), FakePress()
        self.room = Room(lambda: self.work, self.clock, FakeRandom(), lambda _changed: None)
        self.room.session.account = SAM
        self.publisher = Publisher(self.room, FakeFiles(), protected)
        self.trail = TrailService(self.room, FakeTrail(self.work), self.press, self.publisher)
        self.meetings, self.matches = MeetingService(self.room), MatchService(self.room)
        self.agendas = AgendaService(self.room, self.press, self.publisher)

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


LOOKS = {
    "the cases of a table": (lambda world: world.meetings.cases("t1"), {"r1", "r2"}),
    "whom an agenda names": (lambda world: world.meetings.cases("t1", only_named=True), {"r1"}),
    "an agenda with names": (lambda world: world.agendas.preview("t1"), {"r1"}),
    "an agenda with all names": (lambda world: world.agendas.preview("t1", name_all_allowed=True), {"r1"}),
    "an agenda without names": (lambda world: world.agendas.preview("t1", keep_anonymous=True), set()),
    "a match": (lambda world: world.matches.get("m2"), {"r2"}),
}


@pytest.mark.parametrize("shown", LOOKS)
def test_who_is_shown_by_name_finds_it_on_the_sheet_and_nobody_else(shown):
    world = World()
    show, about = LOOKS[shown]
    show(world)
    for resident_id in ("r1", "r2"):
        if resident_id in about:
            world.trail.finished(resident_id, WORDS)
            seen = [(one.who, one.deed) for one in world.press.paper.seen]
            assert seen == [("Sam", Deed.LOOKED)]
        else:
            with pytest.raises(NothingToPrint):
                world.trail.finished(resident_id, WORDS)


@pytest.mark.parametrize("shown", [name for name, (_, about) in LOOKS.items() if about])
def test_what_is_shown_again_and_again_is_one_look_and_one_commit(shown):
    world = World()
    show, about = LOOKS[shown]
    commits, commit = [], world.work.commit
    world.work.commit = lambda: (commits.append(None), commit())[1]
    for _ in range(50):
        show(world)
        world.clock.moment += timedelta(seconds=15)
    assert (len(world.work.told), len(commits)) == (len(about), 1)
    world.clock.moment += timedelta(minutes=15)
    show(world)
    assert (len(world.work.told), len(commits)) == (2 * len(about), 2)
