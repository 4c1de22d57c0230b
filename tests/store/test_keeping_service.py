"""What is proposed from a real store, what goes when somebody says so, and who may say so."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from connector_desk.domain.account import Role
from connector_desk.domain.consent import EventState, Purpose
from connector_desk.domain.desk import Desk
from connector_desk.domain.disclosure import DocumentKind, Printout, WriteState
from connector_desk.domain.draft import Draft
from connector_desk.domain.entity import Kind
from connector_desk.domain.erasure import KeepingGround, KeepingRules
from connector_desk.domain.errors import DiskFull, NotAllowed, OutOfRange, RemainsLeft, StillWaits
from connector_desk.domain.handover import HandoverStatus, WordBack, WordBackStatus
from connector_desk.domain.keeping import Waiting
from connector_desk.domain.match import MatchState
from connector_desk.domain.meeting import Action, AgendaItem, ConcernStatus, ItemKind, Meeting
from connector_desk.domain.resident import AskState, Urgency
from connector_desk.domain.withdrawal import WithdrawalNotice
from connector_desk.services.acts import Act, Room
from connector_desk.services.keeping import KeepingService
from connector_desk.store.audit_reads import AuditReads
from connector_desk.store.reads import DeskReads
from connector_desk.store.tables import KEPT
from tests.builders import (
    a_concern,
    a_consent,
    a_contact,
    a_handover,
    a_match,
    a_resident,
    a_volunteer,
    an_ask,
    an_organization,
)
from tests.fakes import FakeClock, FakeRandom

KIND_OF = {kept.entity: kind for kind, kept in KEPT.items()}
LONG_AGO = date(2025, 3, 10)
THEN = datetime.combine(LONG_AGO, time(12), UTC)
HOUSE = (an_organization("o1"), an_organization("o2"), a_volunteer("v1"), Desk(id="d", own_organization_id="o2"))


class FakeRemains:
    """Remembers what it was asked; `refuse` is raised when it is set."""

    def __init__(self):
        self.marks, self.sweeps, self.refuse = (), 0, None

    def keep_marks(self, marks):
        self._refuse()
        self.marks = tuple(one.resident_id for one in marks)

    def sweep(self):
        self._refuse()
        self.sweeps += 1

    def _refuse(self):
        if self.refuse:
            raise self.refuse


class World:
    def __init__(self, engine, open_work, path):
        self.clock, self.remains, self.heard = FakeClock(), FakeRemains(), []
        self.room = Room(open_work, self.clock, FakeRandom(), self.heard.append)
        self.keeping = KeepingService(self.room, DeskReads(engine, path), AuditReads(engine, path), self.remains)
        self.put(*HOUSE)

    def put(self, *entities):
        """Put what stands there for long: no record in the chain tells of it."""
        with self.room.open_work() as work:
            for entity in entities:
                work.repository(KIND_OF[type(entity)]).put(entity)
            work.commit()

    def all(self, kind):
        with self.room.look() as work:
            return work.repository(kind).all()

    def proposed(self):
        return [one.id for one in self.keeping.proposals().residents]

    def things(self):
        return {(one.kind, one.ids): one for one in self.keeping.proposals().things}


@pytest.fixture
def world(engine, open_work, tmp_path):
    return World(engine, open_work, tmp_path / "desk.db")


def somebody(resident_id="r1", name="Samira", **fields):
    ask = an_ask(f"a-{resident_id}", resident_id=resident_id, state=AskState.CLOSED, asked_on=LONG_AGO)
    return a_resident(resident_id, name, **{"since": LONG_AGO} | fields), ask


def test_nothing_is_proposed_in_a_young_desk(world):
    world.put(*somebody(since=date(2026, 11, 1)))
    proposals = world.keeping.proposals()
    assert (proposals.residents, proposals.things, world.keeping.count()) == ((), (), 0)


def test_who_is_closed_for_a_year_is_proposed_with_what_would_go(world):
    world.put(*somebody(family_name="Amrani"), *somebody("r2", "Henk"), an_ask("a2", resident_id="r2"))
    world.put(a_contact("c1", resident_id="r1", took_place_at=THEN))
    (one,) = world.keeping.proposals().residents
    assert (one.id, one.name, one.due.ground, one.due.since) == ("r1", "Samira Amrani", KeepingGround.CLOSED, LONG_AGO)
    assert one.counts == {Kind.RESIDENTS: 1, Kind.ASKS: 1, Kind.CONTACT_MOMENTS: 1}
    assert world.keeping.count() == 1


def test_somebody_without_a_first_day_is_found_by_another(world):
    world.put(*somebody(since=None))
    assert world.proposed() == ["r1"]


def test_an_ask_that_was_closed_lately_keeps_somebody(world):
    """The ask itself does not know when it was closed; the chain does."""
    world.put(*somebody())
    with world.room.act(Act.CHANGED) as work:
        work.asks.put(work.asks.get("a-r1").model_copy(update={"urgency": Urgency.MONTH}))
    assert world.proposed() == []


def test_looking_at_somebody_does_not_keep_them(world):
    world.put(*somebody())
    for _ in range(3):
        with world.room.look_at("r1"):
            pass
        world.clock.moment += timedelta(hours=1)
    assert world.proposed() == ["r1"]


def test_a_no_counts_after_six_weeks(world):
    no = a_consent(event_state=EventState.REFUSED, event_time=datetime(2026, 10, 12, 12, tzinfo=UTC))
    world.put(*somebody(), no)
    (one,) = world.keeping.proposals().residents
    assert one.due.ground is KeepingGround.REFUSED_OR_WITHDRAWN
    world.clock.moment -= timedelta(days=1)
    assert world.proposed() == []


def test_who_must_still_be_told_for_keeps_somebody(world):
    no = a_consent(event_state=EventState.WITHDRAWN, event_time=THEN)
    notice = WithdrawalNotice(id="n1", resident_id="r1", recipient="o1", consent_id=no.id, asked_on=LONG_AGO)
    world.put(*somebody(), no, notice)
    assert world.proposed() == []
    assert world.keeping.going("r1").waits == (Waiting.NOTICE,)
    world.put(notice.model_copy(update={"made_on": LONG_AGO}))
    assert world.proposed() == ["r1"]


def test_a_clock_that_was_set_back_proposes_nobody(world):
    world.put(*somebody())
    world.clock.moment = datetime(2025, 6, 1, 12, tzinfo=UTC)
    assert world.proposed() == []


def test_what_was_proposed_is_asked_again_when_it_goes(world):
    world.put(*somebody())
    with world.room.act(Act.ADDED) as work:
        work.asks.put(an_ask("new", resident_id="r1"))
    with pytest.raises(StillWaits):
        world.keeping.erase("r1", KeepingGround.CLOSED)
    assert [one.id for one in world.all(Kind.RESIDENTS)] == ["r1"]
    assert world.remains.marks == ()


def test_who_wants_it_goes_also_while_something_waits_which_is_said(world):
    world.put(*somebody(), an_ask("open", resident_id="r1"))
    assert world.keeping.going("r1").waits == (Waiting.ASK,)
    world.keeping.erase("r1")
    world.keeping.sweep()
    assert world.all(Kind.RESIDENTS) == world.all(Kind.ASKS) == ()
    assert (world.remains.marks, world.remains.sweeps) == (("r1",), 1)
    assert not world.heard[-1].can_undo


def test_only_the_coordinator_erases_and_changes_the_rules(world):
    world.put(*somebody())
    for role in set(Role) - {Role.COORDINATOR}:
        world.room.session.account = world.room.session.account.model_copy(update={"role": role})
        assert not world.keeping.may_erase
        assert world.keeping.count() == 0
        for act in (
            lambda: world.keeping.proposals(),
            lambda: world.keeping.going("r1"),
            lambda: world.keeping.erase("r1"),
            lambda: world.keeping.change_rules(KeepingRules(years_after_closing=2)),
        ):
            with pytest.raises(NotAllowed):
                act()
    assert [one.id for one in world.all(Kind.RESIDENTS)] == ["r1"]


def test_rules_are_kept_and_lengths_that_cannot_be_are_refused(world):
    rules = KeepingRules(works_for_municipality=True, weeks_of_drafts=3)
    world.keeping.change_rules(rules)
    assert world.keeping.rules() == rules
    for wrong in (0, 101):
        with pytest.raises(OutOfRange):
            world.keeping.change_rules(KeepingRules(years_after_closing=wrong))


def test_a_full_disk_afterwards_says_that_it_is_erased_all_the_same(world):
    world.put(*somebody())
    world.remains.refuse = DiskFull("desk.db")
    with pytest.raises(RemainsLeft):
        world.keeping.erase("r1")
    assert world.all(Kind.RESIDENTS) == ()
    with pytest.raises(RemainsLeft):
        world.keeping.sweep()


@pytest.mark.parametrize(
    ("content", "goes"),
    [
        ('{"own_words": "Samira\\nAmrani belde"}', True),
        ('{"own_words": "mevrouw AMRANI, samira"}', True),
        ('{"own_words": "Sam belde"}', True),
        ('{"own_words": "bel 020-123 45 67"}', True),
        ('{"own_words": "bel +31 20 1234567"}', True),
        ('{"own_words": "Samira de Boer belde"}', False),
        ('{"own_words": "020 7654321"}', False),
    ],
)
def test_drafts_that_name_somebody_go_and_others_stay(world, content, goes):
    world.put(*somebody(family_name="Amrani", aliases=("Sam",), phone="020 1234567"))
    world.put(Draft(id="x", account_id="k", place="walk_in", form="contact", content=content, kept_at=THEN))
    world.keeping.erase("r1")
    assert (world.all(Kind.DRAFTS) == ()) is goes


def over(**fields):
    promise = WordBack(to_volunteer="v1", due=LONG_AGO, given_on=LONG_AGO, given_status=WordBackStatus.ENDED)
    plain = {"status": HandoverStatus.CANCELLED, "requested_on": LONG_AGO, "ended_on": LONG_AGO, "word_back": promise}
    return a_handover(ask_ids=(), **plain | fields)


THINGS = {
    Kind.HANDOVERS: (over(), a_consent("k1", event_state=EventState.WITHDRAWN, event_time=THEN)),
    Kind.MATCHES: (
        a_match(state=MatchState.ENDED, ended_on=LONG_AGO),
        a_consent("k2", event_state=EventState.REFUSED, event_time=THEN, purpose=Purpose.MATCHING),
    ),
    Kind.CONTACT_MOMENTS: (a_contact("c1", took_place_at=THEN), a_contact("c2", took_place_at=THEN)),
    Kind.ACTIONS: (Action(id="x1", owner="o1", text="belt de woningbouw", done_on=LONG_AGO),),
    Kind.CONCERNS: (
        a_concern(reported_on=LONG_AGO, word_given_on=LONG_AGO, status=ConcernStatus.CLOSED),
        Action(id="x2", owner="o1", text="kijkt", concern_id="s1", done_on=LONG_AGO),
    ),
    Kind.DRAFTS: (Draft(id="f", account_id="k", place="walk_in", form="contact", content="{}", kept_at=THEN),),
}


@pytest.mark.parametrize("kind", list(THINGS))
def test_things_that_may_go_go_when_somebody_says_so(world, kind):
    resident = a_resident("r1", since=date(2026, 11, 1))
    world.put(resident, *THINGS[kind])
    ((_, chosen),) = world.things().items()
    assert chosen.kind is kind
    world.keeping.erase_things(chosen)
    assert world.all(kind) == ()
    assert world.all(Kind.RESIDENTS) == (resident,)
    assert not [one for one in world.all(Kind.ACTIONS) if one.concern_id]
    assert world.keeping.proposals().things == ()
    assert world.all(Kind.ERASURES) == ()


def test_a_table_stays_and_what_lay_on_it_goes(world):
    item = AgendaItem(kind=ItemKind.THEME, title="eenzaamheid")
    world.put(Meeting(id="t", title="Wijktafel", day=LONG_AGO, starts_at=time(10), items=(item,), used_letters=("A",)))
    ((_, chosen),) = world.things().items()
    assert (chosen.name, chosen.since) == ("Wijktafel", LONG_AGO)
    world.keeping.erase_things(chosen)
    (table,) = world.all(Kind.MEETINGS)
    assert (table.items, table.used_letters) == ((), ("A",))


def test_where_a_paper_was_saved_is_forgotten_and_that_it_left_is_not(world):
    plain = {"document": DocumentKind.WEEK, "about_id": "2025-W11", "sha256": "", "made_at": THEN}
    world.put(
        Printout(id="p1", target_path="/map/een.pdf", state=WriteState.WRITTEN, **plain),
        Printout(id="p2", target_path="/map/twee.pdf", state=WriteState.WRITING, **plain),
    )
    ((_, chosen),) = world.things().items()
    assert chosen.ids == ("p1",)
    world.keeping.erase_things(chosen)
    assert [one.target_path for one in world.all(Kind.PRINTOUTS)] == ["", "/map/twee.pdf"]


def test_contacts_come_by_month_and_one_that_got_a_file_since_stops_all(world):
    april = datetime(2025, 4, 2, 12, tzinfo=UTC)
    world.put(*THINGS[Kind.CONTACT_MOMENTS], a_contact("c3", took_place_at=april))
    world.put(a_resident("r1", since=date(2026, 11, 1)))
    months = [(one.since, one.ids) for one in world.keeping.proposals().things]
    assert months == [(date(2025, 3, 1), ("c1", "c2")), (date(2025, 4, 1), ("c3",))]
    chosen = world.keeping.proposals().things[0]
    world.put(a_contact("c1", took_place_at=THEN, resident_id="r1"))
    with pytest.raises(StillWaits):
        world.keeping.erase_things(chosen)
    assert len(world.all(Kind.CONTACT_MOMENTS)) == 3
