from datetime import time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_desk.domain.consent import DataCategory, EventState, Purpose, WithholdingReason
from connector_desk.domain.desk import Desk
from connector_desk.domain.disclosure import DocumentKind, WriteState
from connector_desk.domain.errors import IdentifyingText, NoGroundForIdentity, NotFound, NothingToPrint
from connector_desk.domain.match import MatchState, PlannedVisit
from connector_desk.domain.resident import LifeDomain
from connector_desk.domain.week import IsoWeek, Weekday
from connector_desk.services.acts import Room
from connector_desk.services.publishing import Publisher
from connector_desk.services.week import WeekService
from tests.builders import MONDAY, a_consent, a_match, a_resident, a_tie, a_volunteer, an_ask, an_organization
from tests.fakes import FakeClock, FakeFiles, FakeRandom, FakeWork, protected

WEEK = IsoWeek.of(MONDAY)
TUESDAY = PlannedVisit(weekday=Weekday.TUESDAY, starts_at=time(10), minutes=90)
SAMIRA = a_resident(
    family_name="Amrani",
    aliases=("tante Sam",),
    phone="020 0000011",
    address="Voorbeeldplein 12",
    wishes=("in het park wandelen",),
    offers=("weet alles van recepten",),
)
MATCH = a_match(
    ask_id="a1",
    state=MatchState.ACTIVE,
    visits=(TUESDAY,),
    agreed_tasks=("brieven lezen",),
    not_agreed=("medicijnen",),
    note="moeilijk met de zoon",
)
ALL = (
    DataCategory.IDENTITY,
    DataCategory.WISHES,
    DataCategory.OFFERS,
    DataCategory.ASK_SOCIAL_NETWORK,
)


def a_yes(categories=ALL, **fields):
    return a_consent(**{"purpose": Purpose.MATCHING, "recipient": "o2", "data_categories": categories} | fields)


class PaperPress:
    """Sets no type: the bytes are the facts, so that a test can read what reached the sheet."""

    def week(self, paper, words):
        return repr(paper).encode()

    def volunteer_sheet(self, paper, words):
        return repr(paper).encode()


class Desk1:
    def __init__(self, *entities):
        plain = (
            an_organization("o2", "Maatjesproject"),
            an_organization("own", "De Tagerijn", phone="020 0000001"),
            Desk(id="d", own_organization_id="own", is_sample=True),
            SAMIRA,
            an_ask(life_domain=LifeDomain.SOCIAL_NETWORK),
            a_volunteer(organization_id="o2", max_matches=3),
            MATCH,
        )
        merged = {(type(one), one.id): one for one in (*plain, *entities)}
        self.work, self.files = FakeWork(*merged.values()), FakeFiles()
        room = Room(lambda: self.work, FakeClock(), FakeRandom(), lambda _changed: None)
        self.weeks = WeekService(room, PaperPress(), Publisher(room, self.files, protected))

    def sheet(self):
        return self.weeks.sheet_plan("v1", WEEK).paper


def test_the_overview_is_written_without_a_disclosure():
    desk = Desk1()
    desk.weeks.save(WEEK, Path("week.pdf"), None)
    (printout,) = desk.work.printouts.all()
    assert (printout.document, printout.about_id, printout.state) == (DocumentKind.WEEK, "2026-W48", WriteState.WRITTEN)
    assert desk.work.disclosures.all() == ()
    assert b"Samira A." in desk.files.files[Path("week.pdf")]
    assert b"Amrani" not in desk.files.files[Path("week.pdf")]


def test_a_sheet_holds_own_matches_and_what_the_consent_covers():
    (match,) = Desk1(a_yes()).sheet().matches
    assert (match.resident, match.agreed, match.wishes, match.offers) == (
        "Samira",
        ("brieven lezen",),
        ("in het park wandelen",),
        ("weet alles van recepten",),
    )
    assert [(one.day, one.starts, one.minutes) for one in match.visits] == [(MONDAY + timedelta(1), time(10), 90)]


def test_what_is_not_covered_is_absent_and_the_worker_sees_why():
    plan = Desk1(a_yes((DataCategory.IDENTITY,))).weeks.sheet_plan("v1", WEEK)
    (match,) = plan.paper.matches
    assert (match.agreed, match.wishes, match.offers) == ((), (), ())
    assert {one.category for one in plan.held} == set(ALL) - {DataCategory.IDENTITY}
    assert {one.reason for one in plan.held} == {WithholdingReason.NO_CONSENT}


def test_nothing_that_stays_at_the_desk_reaches_the_sheet():
    text = repr(Desk1(a_yes()).sheet())
    for secret in ("Amrani", "020 0000011", "Voorbeeldplein", "medicijnen", "moeilijk", "weer eens naar buiten"):
        assert secret not in text


def test_without_a_ground_for_identity_there_is_no_sheet_and_no_trace():
    desk = Desk1(a_yes((DataCategory.WISHES,)))
    with pytest.raises(NoGroundForIdentity) as caught:
        desk.weeks.save_volunteer_sheet("v1", WEEK, Path("sheet.pdf"), None)
    assert caught.value == NoGroundForIdentity("Maatjesproject", WithholdingReason.NO_CONSENT)
    assert desk.files.names == []
    assert not desk.work.committed


def test_a_yes_for_another_purpose_or_recipient_is_none():
    for other, reason in (
        ({"purpose": Purpose.REFERRAL}, WithholdingReason.OTHER_PURPOSE),
        ({"recipient": "own"}, WithholdingReason.OTHER_RECIPIENT),
    ):
        with pytest.raises(NoGroundForIdentity) as caught:
            Desk1(a_yes(**other)).sheet()
        assert caught.value.reason is reason


def test_a_withdrawal_ends_the_sheet():
    no = a_yes(id="k2", event_state=EventState.WITHDRAWN)
    with pytest.raises(NoGroundForIdentity) as caught:
        Desk1(a_yes(), no.model_copy(update={"event_time": no.event_time + timedelta(hours=1)})).sheet()
    assert caught.value.reason is WithholdingReason.WITHDRAWN


def test_a_yes_that_ends_before_the_week_begins_does_not_carry_the_sheet():
    desk = Desk1(a_yes(valid_until=MONDAY + timedelta(3)))
    assert desk.sheet().matches
    with pytest.raises(NoGroundForIdentity) as caught:
        desk.weeks.sheet_plan("v1", IsoWeek.of(MONDAY + timedelta(7)))
    assert caught.value.reason is WithholdingReason.EXPIRED


@pytest.mark.parametrize("state", [MatchState.PROPOSED, MatchState.PAUSED, MatchState.ENDED])
def test_a_volunteer_without_matches_under_way_has_no_sheet(state):
    with pytest.raises(NothingToPrint):
        Desk1(a_yes(), MATCH.model_copy(update={"state": state})).sheet()


def test_a_volunteer_without_an_organisation_belongs_to_the_desk():
    desk = Desk1(a_yes(recipient="own"), a_volunteer())
    assert desk.sheet().matches
    assert desk.weeks.sheet_plan("v1", WEEK).tellings[0].recipient == "own"


def test_each_resident_on_the_sheet_is_told_about_once():
    other = MATCH.model_copy(update={"id": "m2", "ask_id": None, "agreed_tasks": ()})
    desk = Desk1(a_yes(), other)
    desk.weeks.save_volunteer_sheet("v1", WEEK, Path("sheet.pdf"), None)
    (told,) = desk.work.disclosures.all()
    assert (told.resident_id, told.recipient, told.purpose, told.state) == ("r1", "o2", Purpose.MATCHING, "written")
    assert set(told.data_categories) == set(ALL)
    assert len(desk.sheet().matches) == 2


def test_of_two_residents_only_who_said_yes_stands_on_the_sheet():
    henk = a_resident("r2", "Henk")
    match = a_match("m2", resident_id="r2", state=MatchState.ACTIVE, visits=(TUESDAY,))
    plan = Desk1(a_yes(), henk, match).weeks.sheet_plan("v1", WEEK)
    assert [one.resident for one in plan.paper.matches] == ["Samira"]
    assert [one.resident_id for one in plan.tellings] == ["r1"]
    assert ("r2", DataCategory.IDENTITY) in {(one.resident_id, one.category) for one in plan.held}


@pytest.mark.parametrize(
    "task",
    [
        "bellen met Nadia",
        "naar mevrouw Amrani",
        "tante Sam helpen",
        "ophalen op Voorbeeldplein 12",
        "bel 020-0000011",
        "samen met Henk wandelen",
    ],
)
def test_a_text_that_names_somebody_who_did_not_pass_is_refused(task):
    henk = a_resident("r2", "Henk")
    with_henk = a_match("m2", resident_id="r2", state=MatchState.ACTIVE)
    nadia = a_tie(name="Nadia", word="verzorgende")
    desk = Desk1(a_yes(), MATCH.model_copy(update={"agreed_tasks": (task,)}), nadia, henk, with_henk)
    with pytest.raises(IdentifyingText) as caught:
        desk.sheet()
    assert (caught.value.place, caught.value.text) == ("agreed", task)


def test_the_first_name_and_the_reader_may_be_named():
    task = "Samira komt bij Fatima"
    assert Desk1(a_yes(), MATCH.model_copy(update={"agreed_tasks": (task,)})).sheet().matches[0].agreed == (task,)


def test_a_text_that_does_not_leave_may_name_anybody():
    match = MATCH.model_copy(update={"agreed_tasks": ("bellen met Nadia",)})
    desk = Desk1(a_yes((DataCategory.IDENTITY,)), match, a_tie(name="Nadia"))
    assert desk.sheet().matches[0].agreed == ()


def test_an_unknown_volunteer_has_no_sheet():
    with pytest.raises(NotFound):
        Desk1().weeks.sheet_plan("nobody", WEEK)


def test_what_is_previewed_is_what_is_written():
    desk = Desk1(a_yes())
    preview = desk.weeks.finished_sheet("v1", WEEK, None).content
    desk.weeks.save_volunteer_sheet("v1", WEEK, Path("sheet.pdf"), None)
    assert desk.files.files[Path("sheet.pdf")] == preview


def test_the_code_says_week_and_a_number_and_no_name():
    assert Desk1(a_yes(), a_volunteer("v0", "Ali")).sheet().code == "WB-48-02"


WORDS = {
    DataCategory.WISHES: "in het park wandelen",
    DataCategory.OFFERS: "weet alles van recepten",
    DataCategory.ASK_SOCIAL_NETWORK: "brieven lezen",
}


@given(st.sets(st.sampled_from(list(DataCategory))))
def test_whatever_the_ground_nothing_outside_it_is_on_the_sheet(categories):
    desk = Desk1(a_yes(tuple(categories | {DataCategory.IDENTITY})))
    plan = desk.weeks.sheet_plan("v1", WEEK)
    text = repr(plan.paper)
    for category, words in WORDS.items():
        assert (words in text) == (category in categories)
    assert set(plan.tellings[0].data_categories) <= categories | {DataCategory.IDENTITY}
