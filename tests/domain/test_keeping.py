"""The rules of keeping: never who waits, never before the day, and nothing new by a clock that was set back."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_desk.domain.consent import EventState, Purpose
from connector_desk.domain.disclosure import Disclosure, DocumentKind, WriteState
from connector_desk.domain.erasure import KeepingGround, KeepingRules
from connector_desk.domain.handover import HandoverStatus, WordBack, WordBackStatus
from connector_desk.domain.keeping import (
    Around,
    Waiting,
    action_due,
    concern_due,
    contact_due,
    draft_due,
    handover_due,
    last_day,
    match_due,
    meeting_due,
    path_due,
    resident_due,
    what_waits,
    years_ago,
    years_later,
)
from connector_desk.domain.match import MatchState
from connector_desk.domain.meeting import Action, AgendaItem, ConcernStatus, ItemKind, Meeting
from connector_desk.domain.resident import AskState, Urgency
from connector_desk.domain.withdrawal import WithdrawalNotice
from tests.builders import a_concern, a_consent, a_contact, a_handover, a_match, a_resident, an_ask

RULES = KeepingRules()
DAY = date(2025, 3, 10)
DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))
MAYBE = st.none() | DAYS


def noon(day):
    return datetime.combine(day, time(12), UTC)


def kept_promise(day):
    return WordBack(to_volunteer="v1", due=day, given_on=day, given_status=WordBackStatus.ENDED)


def a_table(day, **item):
    return Meeting(id="t", title="Tafel", day=day, starts_at=time(10), items=(AgendaItem(kind=ItemKind.CASE, **item),))


def an_action(done_on=DAY, **fields):
    return Action(id="x", owner="o1", text="belt haar", done_on=done_on, **fields)


def a_notice(**fields):
    plain = {"id": "n", "resident_id": "r1", "recipient": "o1", "consent_id": "k9", "asked_on": DAY}
    return WithdrawalNotice(**plain | fields)


def closed(day=DAY, **parts):
    plain = {"asks": (an_ask(state=AskState.CLOSED, asked_on=day),), "resident": a_resident(since=day)}
    return Around(**plain | parts)


WAITS = {
    Waiting.ASK: {"asks": (an_ask(state=AskState.OPEN, asked_on=DAY),)},
    Waiting.HANDOVER: {"handovers": (a_handover(status=HandoverStatus.DRAFT, requested_on=None),)},
    Waiting.WORD_BACK: {"handovers": (a_handover(status=HandoverStatus.REJECTED, requested_on=DAY, ended_on=DAY),)},
    Waiting.MATCH: {"matches": (a_match(state=MatchState.PAUSED, introduced_on=DAY),)},
    Waiting.SAME_DAY: {"contact_moments": (a_contact(urgency=Urgency.SAME_DAY, took_place_at=noon(DAY)),)},
    Waiting.TABLE: {"meetings": (a_table(date(2040, 1, 1), resident_id="r1"),)},
    Waiting.CONCERN: {"concerns": (a_concern(reported_on=DAY, status=ConcernStatus.TAKEN_UP),)},
    Waiting.ACTION: {"actions": (an_action(done_on=None),)},
    Waiting.NOTICE: {"withdrawal_notices": (a_notice(),)},
}


@pytest.mark.parametrize("waiting", list(Waiting))
@pytest.mark.parametrize("has_no", [True, False])
def test_who_waits_is_never_proposed(waiting, has_no):
    nos = (a_consent(event_state=EventState.REFUSED, event_time=noon(DAY)),) if has_no else ()
    around = (
        closed(consents=nos, **WAITS[waiting])
        if waiting is not Waiting.ASK
        else Around(a_resident(since=DAY), consents=nos, **WAITS[waiting])
    )
    assert waiting in what_waits(around, date(2039, 1, 1))
    for rules in (RULES, KeepingRules(works_for_municipality=True)):
        assert resident_due(around, rules, date(2039, 1, 1)) is None


@pytest.mark.parametrize("done", [{"made_on": DAY}, {"entered_in_error": True}, {"consent_id": "k1"}])
def test_a_notice_that_nobody_has_to_make_any_more_keeps_nobody(done):
    mistake = a_consent("k1", event_state=EventState.WITHDRAWN, event_time=noon(DAY), entered_in_error=True)
    around = closed(consents=(mistake,), withdrawal_notices=(a_notice(**done),))
    assert what_waits(around, date(2039, 1, 1)) == ()


def test_a_year_after_the_last_contact_and_not_a_day_before():
    around = closed(contact_moments=(a_contact(took_place_at=noon(date(2025, 6, 1))),))
    assert resident_due(around, RULES, date(2026, 5, 31)) is None
    due = resident_due(around, RULES, date(2026, 6, 1))
    assert (due.ground, due.since, due.due_on) == (KeepingGround.CLOSED, date(2025, 6, 1), date(2026, 6, 1))


def test_a_leap_day_is_never_proposed_early():
    around = closed(date(2024, 2, 29))
    assert resident_due(around, RULES, date(2025, 2, 28)) is None
    assert resident_due(around, RULES, date(2025, 3, 1))


def test_six_weeks_after_the_last_no_and_not_a_day_before():
    no = a_consent(event_state=EventState.WITHDRAWN, event_time=noon(date(2025, 4, 1)))
    around = closed(consents=(no,))
    assert resident_due(around, RULES, date(2025, 5, 12)) is None
    due = resident_due(around, RULES, date(2025, 5, 13))
    assert (due.ground, due.since) == (KeepingGround.REFUSED_OR_WITHDRAWN, date(2025, 4, 1))


def test_who_came_back_after_the_no_gets_the_time_anew():
    no = a_consent(event_state=EventState.REFUSED, event_time=noon(date(2025, 4, 1)))
    around = closed(consents=(no,), contact_moments=(a_contact(took_place_at=noon(date(2025, 5, 1))),))
    assert resident_due(around, RULES, date(2025, 5, 20)) is None
    assert resident_due(around, RULES, date(2025, 6, 12)).since == date(2025, 5, 1)


def test_one_yes_that_still_stands_is_enough_to_wait_a_year():
    no = a_consent("k1", event_state=EventState.REFUSED, event_time=noon(DAY), recipient="o2")
    yes = a_consent("k2", event_time=noon(DAY), valid_from=DAY)
    around = closed(consents=(no, yes))
    assert resident_due(around, RULES, DAY + timedelta(weeks=8)) is None
    assert resident_due(around, RULES, years_later(DAY, 1)).ground is KeepingGround.CLOSED


def test_a_no_that_was_entered_in_error_counts_for_nothing():
    no = a_consent(event_state=EventState.REFUSED, event_time=noon(DAY), entered_in_error=True)
    assert resident_due(closed(consents=(no,)), RULES, DAY + timedelta(weeks=8)) is None


def test_a_desk_that_works_for_a_municipality_keeps_fifteen_years_also_after_a_no():
    no = a_consent(event_state=EventState.REFUSED, event_time=noon(DAY))
    rules = KeepingRules(works_for_municipality=True)
    assert resident_due(closed(consents=(no,)), rules, date(2040, 3, 9)) is None
    assert resident_due(closed(consents=(no,)), rules, date(2040, 3, 10)).ground is KeepingGround.MUNICIPALITY


def test_closing_an_old_ask_counts_as_something_that_happened():
    around = closed(date(2020, 1, 1), touched_on=date(2026, 1, 1))
    assert resident_due(around, RULES, date(2026, 12, 31)) is None
    assert resident_due(around, RULES, date(2027, 1, 1))


def test_of_whom_no_day_is_known_nothing_is_proposed():
    assert last_day(Around(a_resident())) is None
    assert resident_due(Around(a_resident()), RULES, date(2090, 1, 1)) is None


@st.composite
def anybody(draw):
    """Somebody with any mix of open and closed, of yes and no, on any days."""
    asked, told, said = draw(MAYBE), draw(DAYS), draw(DAYS)
    status = draw(st.sampled_from(HandoverStatus))
    promise = kept_promise(told) if draw(st.booleans()) else WordBack(to_volunteer="v1", due=told)
    consent = a_consent(
        event_state=draw(st.sampled_from(EventState)), event_time=noon(said), valid_from=said, valid_until=None
    )
    parts = {
        "asks": (an_ask(state=draw(st.sampled_from(AskState)), asked_on=asked),),
        "matches": (a_match(state=draw(st.sampled_from(MatchState)), ended_on=draw(MAYBE)),),
        "handovers": (a_handover(status=status, requested_on=told, ended_on=draw(MAYBE), word_back=promise),),
        "contact_moments": (a_contact(urgency=draw(st.sampled_from([None, *Urgency])), took_place_at=noon(said)),),
        "consents": (consent,),
        "concerns": (a_concern(reported_on=said, status=draw(st.sampled_from(ConcernStatus)), word_given_on=said),),
        "actions": (an_action(done_on=draw(MAYBE)),),
        "meetings": (a_table(draw(DAYS), resident_id="r1"),),
    }
    kept = {name: part for name, part in parts.items() if draw(st.booleans())}
    return Around(a_resident(since=draw(MAYBE)), touched_on=draw(MAYBE), **kept)


RULE_SETS = st.builds(
    KeepingRules,
    weeks_after_refusal=st.integers(1, 60),
    years_after_closing=st.integers(1, 20),
    works_for_municipality=st.booleans(),
)


@given(around=anybody(), rules=RULE_SETS, on=DAYS)
def test_a_proposal_waits_for_nothing_and_comes_never_before_its_day(around, rules, on):
    due = resident_due(around, rules, on)
    if due is not None:
        assert what_waits(around, on) == ()
        assert due.since == last_day(around) < on
        weeks = timedelta(weeks=rules.weeks_after_refusal)
        least = {
            KeepingGround.REFUSED_OR_WITHDRAWN: due.since + weeks,
            KeepingGround.CLOSED: years_later(due.since, rules.years_after_closing),
            KeepingGround.MUNICIPALITY: years_later(due.since, 15),
        }[due.ground]
        assert on >= least == due.due_on
        assert (due.ground is KeepingGround.MUNICIPALITY) is rules.works_for_municipality


@given(around=anybody(), rules=RULE_SETS, on=DAYS, back=st.integers(1, 9000))
def test_a_clock_that_was_set_back_proposes_nothing_new(around, rules, on, back):
    if resident_due(around, rules, on) is None:
        assert resident_due(around, rules, on - timedelta(days=back)) is None


@given(day=DAYS, years=st.integers(1, 15))
def test_the_two_ways_to_count_years_agree(day, years):
    assert years_later(years_ago(day, years), years) <= day
    assert years_later(years_ago(day, years) + timedelta(days=1), years) > day


def test_a_handover_goes_when_its_ground_was_taken_back_and_not_while_word_is_owed():
    no = a_consent(event_state=EventState.WITHDRAWN, event_time=noon(date(2025, 4, 1)))
    over = a_handover(
        status=HandoverStatus.CANCELLED, requested_on=DAY, ended_on=date(2025, 4, 3), word_back=kept_promise(DAY)
    )
    assert handover_due(over, (no,), RULES, date(2025, 5, 14)) is None
    assert handover_due(over, (no,), RULES, date(2025, 5, 15)).since == date(2025, 4, 3)
    owed = over.model_copy(update={"word_back": WordBack(to_volunteer="v1", due=DAY)})
    elsewhere = a_consent(event_state=EventState.WITHDRAWN, event_time=noon(DAY), recipient="o9")
    yes = a_consent("k2", event_time=noon(date(2025, 4, 2)), valid_from=date(2025, 4, 2))
    for handover, grounds in ((owed, (no,)), (over, (elsewhere,)), (over, (no, yes)), (over, ())):
        assert handover_due(handover, grounds, RULES, date(2035, 1, 1)) is None
    assert handover_due(over, (no,), KeepingRules(works_for_municipality=True), date(2035, 1, 1)) is None


def test_a_match_goes_when_somebody_takes_no_part_in_matching_any_more():
    no = a_consent(event_state=EventState.REFUSED, event_time=noon(DAY), purpose=Purpose.MATCHING)
    over = a_match(state=MatchState.ENDED, proposed_on=DAY, ended_on=DAY)
    assert match_due(over, (no,), RULES, DAY + timedelta(days=41)) is None
    assert match_due(over, (no,), RULES, DAY + timedelta(days=42))
    paused = over.model_copy(update={"state": MatchState.PAUSED})
    assert match_due(paused, (no,), RULES, date(2035, 1, 1)) is None


def test_contacts_of_nobody_go_after_a_year_unless_something_must_still_happen():
    moment = a_contact(took_place_at=noon(DAY))
    assert contact_due(moment, RULES, date(2026, 3, 9)) is None
    assert contact_due(moment, RULES, date(2026, 3, 10))
    for fields in ({"urgency": Urgency.SAME_DAY}, {"resident_id": "r1"}):
        assert contact_due(moment.model_copy(update=fields), RULES, date(2036, 3, 10)) is None


def test_what_lay_on_a_table_goes_after_a_year_and_an_empty_table_has_nothing_to_go():
    table = a_table(DAY, question="wie belt")
    assert meeting_due(table, RULES, date(2026, 3, 9)) is None
    assert meeting_due(table, RULES, date(2026, 3, 10))
    assert meeting_due(table.model_copy(update={"items": ()}), RULES, date(2036, 1, 1)) is None


def test_actions_and_concerns_of_nobody_go_once_they_are_over():
    late = date(2036, 1, 1)
    assert action_due(an_action(), RULES, date(2026, 3, 9)) is None
    assert action_due(an_action(), RULES, date(2026, 3, 10))
    assert action_due(an_action(done_on=None), RULES, late) is None
    assert action_due(an_action(resident_id="r1"), RULES, late) is None
    over = a_concern(reported_on=DAY, word_given_on=DAY, status=ConcernStatus.CLOSED)
    assert concern_due(over, (), (), RULES, date(2026, 3, 9)) is None
    assert concern_due(over, (an_action(),), (a_table(DAY),), RULES, date(2026, 3, 10))
    assert concern_due(over, (an_action(done_on=None),), (), RULES, late) is None
    assert concern_due(over, (), (a_table(date(2036, 1, 1)),), RULES, late) is None
    for fields in ({"word_given_on": None}, {"status": ConcernStatus.REPORTED}, {"resident_id": "r1"}):
        assert concern_due(over.model_copy(update=fields), (), (), RULES, late) is None


def test_paths_and_drafts_have_times_of_their_own():
    assert path_due(noon(DAY), RULES, date(2026, 3, 9)) is None
    assert path_due(noon(DAY), RULES, date(2026, 3, 10))
    assert draft_due(noon(DAY), RULES, DAY + timedelta(days=41)) is None
    assert draft_due(noon(DAY), RULES, DAY + timedelta(days=42))


def test_what_was_told_to_others_counts_as_a_day_on_which_something_happened():
    told = Disclosure(
        id="d",
        printout_id="p",
        resident_id="r1",
        recipient="o1",
        purpose=Purpose.REFERRAL,
        data_categories=(),
        grounds=(),
        document=DocumentKind.LETTER,
        sha256="",
        disclosed_at=noon(date(2025, 8, 1)),
        state=WriteState.WRITTEN,
    )
    assert last_day(closed(disclosures=(told,))) == date(2025, 8, 1)
