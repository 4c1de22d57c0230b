"""Who works at the counter and reads no files sees this shift and initials, and ties after one more fact."""

from datetime import timedelta
from pathlib import Path

import pytest

from connector_desk.domain.account import Account, Role
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.contact_moment import Danger
from connector_desk.domain.errors import NotAllowed, NotConfirmed, NotFound
from connector_desk.domain.likeness import LikeReason
from connector_desk.domain.lines import ContactLine, LikeLine
from connector_desk.domain.resident import Urgency
from connector_desk.domain.walk_in_hour import WalkInHour
from connector_desk.services.acts import Room
from connector_desk.services.contacts import ContactService, Intake
from connector_desk.services.resident_files import ResidentFiles
from connector_desk.services.session import Session
from connector_desk.services.visitors import VisitorService
from connector_desk.words.catalogue import Catalogue
from connector_desk.words.errors import explain
from tests.builders import MOMENT, MONDAY, a_contact, a_resident
from tests.fakes import FakeClock, FakeRandom, FakeWork

SAMIRA = a_resident("s", prefix="el", family_name="Amrani", birth_year=1954)
EARLIER = MOMENT - timedelta(days=2)


class Reads:
    """Gives what the store would give, whoever asks."""

    def __init__(self, *moments):
        self._moments = moments

    def like_named(self, _text, _limit):
        return [LikeLine("s", "Samira", "Samira el Amrani", "Amrani", LikeReason.SOUNDS)]

    def contact_moments(self, _text, _after, _limit):
        return [
            ContactLine(
                id=one.id, own_words=one.own_words, urgency=one.urgency or "", took_place_at=one.took_place_at,
                helper_name="", resident_id=one.resident_id, resident_name="Samira el Amrani",
                is_done=bool(one.done), key=("", one.id), danger=one.danger or "",
            )
            for one in self._moments
        ]  # fmt: skip


class Counter:
    """A desk with whoever works at it; `work_as` lets somebody else take over, or come back after the lock."""

    def __init__(self, *moments, role=Role.WALK_IN):
        self.work, self.clock, self.reads = FakeWork(SAMIRA, *moments), FakeClock(), Reads(*moments)
        self.work_as("a1", role)

    def work_as(self, account_id, role=Role.WALK_IN):
        account = Account(id=account_id, name=account_id, role=role, added_on=MONDAY)
        self.room = Room(lambda: self.work, self.clock, FakeRandom(), lambda _: None, session=Session(account=account))
        self.contacts = ContactService(self.room, self.reads)
        self.visitors = VisitorService(self.room, self.reads)


def test_one_more_fact_ties_and_is_recorded_as_a_look():
    desk = Counter()
    with pytest.raises(NotConfirmed):
        desk.contacts.log(Intake("een brief", resident_id="s"))
    (proposed,) = desk.visitors.suggest("samiera")
    with pytest.raises(NotConfirmed):
        desk.contacts.log(Intake("een brief", resident_id=proposed.id))
    assert desk.contacts.resident_name("s") == "S. A."
    assert desk.visitors.confirm([proposed.id], "1954").name == "Samira el Amrani"
    moment_id = desk.contacts.log(Intake("een brief", resident_id="s"))
    assert desk.contacts.get(moment_id).resident_id == "s"
    assert desk.contacts.resident_name("s") == "Samira el Amrani"
    told = [(one.event, one.account_id, one.resident_id) for one in desk.work.told]
    assert (AuditEvent.SEARCHED, "a1", None) in told
    assert told.count((AuditEvent.LOOKED_AT, "a1", "s")) == 1


def test_a_fact_outlasts_the_lock_and_midnight_but_not_the_night_and_counts_for_nobody_else():
    desk = Counter(a_contact("c", took_place_at=MOMENT))
    desk.visitors.confirm(["s"], "1954")
    desk.work_as("a2")
    with pytest.raises(NotConfirmed):
        desk.contacts.tie("c", "s")
    desk.work_as("a1")
    desk.clock.moment += timedelta(hours=11)
    desk.contacts.tie("c", "s")
    desk.clock.moment += timedelta(hours=2)
    with pytest.raises(NotConfirmed):
        desk.contacts.log(Intake("nog iets", resident_id="s"))


def test_what_is_tied_already_stays_tied_and_says_initials_only():
    desk = Counter(a_contact("c", resident_id="s", took_place_at=MOMENT))
    desk.contacts.tie("c", "s")
    desk.contacts.change("c", Intake("andere woorden", resident_id="s"))
    assert (desk.contacts.get("c").own_words, desk.contacts.get("c").resident_id) == ("andere woorden", "s")
    assert desk.contacts.resident_name("s") == "S. A."
    assert AuditEvent.LOOKED_AT not in {one.event for one in desk.work.told}
    with pytest.raises(NotFound):
        desk.contacts.tie("c", "gone")


@pytest.mark.parametrize(
    ("more", "is_in_sight"),
    [
        ({"took_place_at": MOMENT}, True),
        ({"took_place_at": EARLIER}, False),
        ({"took_place_at": EARLIER, "danger": Danger.EVICTION}, True),
        ({"took_place_at": EARLIER, "urgency": Urgency.SAME_DAY}, True),
        ({"took_place_at": EARLIER, "danger": Danger.EVICTION, "done": "gebeld"}, False),
    ],
)
def test_words_of_earlier_contacts_stay_shut(more, is_in_sight):
    contact = a_contact("c", resident_id="s", **{"urgency": Urgency.WEEK, **more})
    desk = Counter(contact)
    lines = desk.contacts.page()
    assert [(one.id, one.resident_name) for one in lines] == ([("c", "")] if is_in_sight else [])
    acts = (
        lambda: desk.contacts.get("c"),
        lambda: desk.contacts.note_done("c", "gebeld"),
    )
    if is_in_sight:
        for act in acts:
            act()
        return
    more_acts = (
        lambda: desk.contacts.change("c", Intake("anders", resident_id="s", danger=contact.danger)),
        lambda: desk.contacts.tie("c", None),
        lambda: desk.contacts.remove("c"),
    )
    for act in (*acts, *more_acts):
        with pytest.raises(NotAllowed):
            act()
    assert not desk.work.committed


def test_an_hour_that_runs_past_midnight_keeps_its_evening_in_sight():
    desk = Counter(a_contact("c", took_place_at=MOMENT))
    desk.clock.moment = MOMENT + timedelta(days=1)
    assert desk.contacts.page() == ()
    with desk.room.open_work() as work:
        work.walk_in_hours.put(WalkInHour(id="h", day=MONDAY, opened_at=MOMENT))
        work.commit()
    assert [one.id for one in desk.contacts.page()] == ["c"]
    assert desk.contacts.get("c").id == "c"


def test_no_file_and_no_list_of_names_opens_for_this_role():
    desk = Counter()
    with pytest.raises(NotAllowed) as refused:
        ResidentFiles(desk.room, desk.reads).file("s")
    with pytest.raises(NotAllowed):
        desk.visitors.named("sam", 6)
    assert desk.work.told == []
    said = explain(refused.value, Catalogue.load(Path(__file__).parents[2] / "i18n", "nl"))
    assert said.happened == "Met jouw rol kun je dit niet zien."


def test_who_reads_files_sees_what_was_said_before_and_ties_at_once():
    desk = Counter(a_contact("c", resident_id="s", took_place_at=EARLIER), role=Role.COORDINATOR)
    assert desk.contacts.page()[0].resident_name == "Samira el Amrani"
    assert desk.contacts.resident_name("s") == "Samira el Amrani"
    assert desk.contacts.log(Intake("een brief", resident_id="s"))
    assert desk.contacts.get("c").own_words
