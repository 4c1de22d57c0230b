from datetime import time, timedelta

import pytest

from connector_desk.domain.desk import Desk
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import (
    CitizenServiceNumberRefused,
    LimitReached,
    MatchRuledOut,
    NotFound,
    OutOfRange,
    StepNotAllowed,
    StillInUse,
    TextMissing,
)
from connector_desk.domain.handover import WordBack
from connector_desk.domain.match import MatchState, PlannedVisit
from connector_desk.domain.volunteer import VolunteerStatus
from connector_desk.domain.week import Availability, DayPart, Weekday
from connector_desk.services.acts import Act, Changed, Room, UndoService
from connector_desk.services.matches import AgreementDraft, MatchService, draft_of
from connector_desk.services.volunteers import VolunteerDraft, VolunteerService
from tests.builders import (
    MONDAY,
    a_contact,
    a_handover,
    a_match,
    a_resident,
    a_tie,
    a_volunteer,
    an_ask,
    an_organization,
)
from tests.fakes import FakeClock, FakeRandom, FakeWork

TUESDAY = PlannedVisit(weekday=Weekday.TUESDAY, starts_at=time(10), minutes=90)


class House:
    def __init__(self, *entities):
        own = (an_organization(), an_organization("o2"), Desk(id="d", own_organization_id="o2"))
        self.work, self.heard = FakeWork(*own, a_resident(), an_ask(), a_volunteer(), *entities), []
        self.room = Room(lambda: self.work, FakeClock(), FakeRandom(), self.heard.append)
        self.matches, self.volunteers = MatchService(self.room), VolunteerService(self.room)
        self.undo = UndoService(self.room).undo

    def match(self, match_id="m1"):
        return self.matches.get(match_id)


def test_a_proposal_names_the_ask_and_takes_no_place_yet():
    house = House()
    match_id = house.matches.propose("a1", "v1")
    match = house.match(match_id)
    assert (match.state, match.resident_id, match.ask_id, match.proposed_on) == (
        MatchState.PROPOSED,
        "r1",
        "a1",
        MONDAY,
    )
    assert house.heard == [Changed(frozenset({Kind.MATCHES}), Act.ADDED)]


def test_nobody_is_asked_twice_for_the_same():
    house = House(a_match(ask_id="a1"))
    with pytest.raises(MatchRuledOut):
        house.matches.propose("a1", "v1")
    assert not house.work.committed


def test_nobody_is_asked_above_the_limit():
    house = House(a_match(state=MatchState.TRIAL))
    with pytest.raises(LimitReached) as caught:
        house.matches.propose("a1", "v1")
    assert caught.value == LimitReached("v1", 1)


def test_two_proposals_may_wait_and_only_one_becomes_more():
    house = House(a_match("m1"), a_match("m2"))
    house.matches.move("m1", MatchState.INTRODUCED)
    with pytest.raises(LimitReached):
        house.matches.move("m2", MatchState.INTRODUCED)
    assert house.match("m2").state is MatchState.PROPOSED
    house.matches.move("m1", MatchState.TRIAL)
    house.matches.move("m1", MatchState.ENDED)
    house.matches.move("m2", MatchState.INTRODUCED)
    assert house.match("m1").ended_on == MONDAY
    assert house.match("m2").introduced_on == MONDAY


def test_a_match_does_not_skip_the_introduction():
    house = House(a_match())
    with pytest.raises(StepNotAllowed):
        house.matches.move("m1", MatchState.ACTIVE)


def test_agreements_are_kept_and_read_back():
    house = House(a_match(state=MatchState.ACTIVE, contacts=(MONDAY,)))
    draft = AgreementDraft(("brieven lezen",), ("medicijnen",), 14, (TUESDAY,), "sleutel ligt hier")
    house.matches.agree("m1", draft)
    assert draft_of(house.match()) == draft
    assert house.match().contacts == (MONDAY,)
    house.undo()
    assert draft_of(house.match()) == AgreementDraft()


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (AgreementDraft(rhythm_days=0), OutOfRange),
        (AgreementDraft(agreed_tasks=("bsn 111222333",)), CitizenServiceNumberRefused),
    ],
)
def test_agreements_that_cannot_be_leave_everything_as_it_was(draft, error):
    house = House(a_match())
    with pytest.raises(error):
        house.matches.agree("m1", draft)
    assert not house.work.committed


@pytest.mark.parametrize("minutes", [0, -5, 24 * 60 + 1])
def test_a_visit_has_a_length_that_can_be(minutes):
    with pytest.raises(OutOfRange):
        PlannedVisit(weekday=Weekday.MONDAY, starts_at=time(9), minutes=minutes)


def test_a_contact_counts_once_and_never_ahead_of_its_day():
    house = House(a_match(state=MatchState.ACTIVE))
    house.matches.add_contact("m1")
    house.matches.add_contact("m1", MONDAY)
    house.matches.add_contact("m1", MONDAY - timedelta(7))
    assert house.match().contacts == (MONDAY - timedelta(7), MONDAY)
    with pytest.raises(OutOfRange):
        house.matches.add_contact("m1", MONDAY + timedelta(1))


def test_a_removed_match_comes_back_by_undo():
    house = House(a_match())
    house.matches.remove("m1")
    with pytest.raises(NotFound):
        house.match()
    house.undo()
    assert house.match() == a_match()


def test_who_fits_knows_the_ask_the_resident_and_everybody():
    house = House(a_volunteer("v2", "Ali"), a_tie(volunteer_id="v2"))
    fitting = house.matches.fitting("a1")
    assert [one.volunteer_id for one in fitting.suggestions] == ["v2", "v1"]
    assert (fitting.ask.id, fitting.resident.id, fitting.today) == ("a1", "r1", MONDAY)


def test_a_volunteer_is_kept_from_today_on_and_changed_without_losing_days():
    house = House()
    volunteer_id = house.volunteers.add(VolunteerDraft("Noor", boundary="alleen op woensdag"))
    can = Availability(weekday=Weekday.SUNDAY, day_part=DayPart.EVENING)
    early = Availability(weekday=Weekday.MONDAY, day_part=DayPart.MORNING)
    house.volunteers.set_available(volunteer_id, frozenset({can, early}))
    house.volunteers.change(volunteer_id, VolunteerDraft("Noor", phone="020 0000034"))
    kept = house.volunteers.get(volunteer_id)
    assert (kept.since, kept.phone, kept.boundary, kept.available) == (MONDAY, "020 0000034", "", (early, can))


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (VolunteerDraft("  "), TextMissing),
        (VolunteerDraft("Noor", birth_year=1700), OutOfRange),
        (VolunteerDraft("Noor", max_matches=-1), OutOfRange),
        (VolunteerDraft("Noor", coaching_every_days=0), OutOfRange),
        (VolunteerDraft("Noor", aspiration="mijn bsn is 111222333"), CitizenServiceNumberRefused),
    ],
)
def test_a_volunteer_that_cannot_be_is_refused(draft, error):
    house = House()
    with pytest.raises(error):
        house.volunteers.add(draft)
    assert not house.work.committed


def test_a_talk_moves_the_next_one():
    house = House(a_volunteer("v2", coaching_every_days=90, last_coaching=MONDAY - timedelta(100)))
    house.volunteers.record_coaching("v2")
    assert house.volunteers.get("v2").coaching_due() == MONDAY + timedelta(90)
    with pytest.raises(OutOfRange):
        house.volunteers.record_coaching("v2", MONDAY + timedelta(1))


@pytest.mark.parametrize("state", [MatchState.INTRODUCED, MatchState.ACTIVE, MatchState.PAUSED])
def test_who_visits_somebody_is_not_removed_and_does_not_leave(state):
    house = House(a_match(state=state))
    with pytest.raises(StillInUse) as caught:
        house.volunteers.remove("v1")
    assert caught.value.kinds == (Kind.MATCHES,)
    with pytest.raises(StillInUse):
        house.volunteers.change("v1", VolunteerDraft("Fatima", status=VolunteerStatus.LEFT))


def test_who_waits_for_word_is_not_removed():
    house = House(a_handover(word_back=WordBack(to_volunteer="v1", due=MONDAY)))
    with pytest.raises(StillInUse) as caught:
        house.volunteers.remove("v1")
    assert caught.value.kinds == (Kind.HANDOVERS,)


def test_a_removed_volunteer_takes_old_matches_along_and_undo_brings_all_back():
    known, unnamed = a_tie("t1", volunteer_id="v1"), a_tie("t2", word="", volunteer_id="v1")
    house = House(a_match(state=MatchState.ENDED), known, unnamed, a_contact(helper_id="v1"))
    before = dict(house.work.kept)
    house.volunteers.remove("v1")
    assert house.work.ties.find("t1").volunteer_id is None
    assert house.work.ties.find("t2") is None
    assert house.work.contact_moments.get("c1").helper_id is None
    assert house.work.matches.all() == ()
    house.undo()
    assert house.work.kept == before


def test_the_book_holds_only_the_residents_that_matches_are_about():
    house = House(a_resident("r2"), a_match(), a_match("m2", resident_id="r2", state=MatchState.ENDED))
    book = house.volunteers.book()
    assert set(book.residents) == {"r1"}
    assert [one.id for one in book.matches] == ["m1"]
