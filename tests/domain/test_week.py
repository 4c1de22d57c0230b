from datetime import UTC, datetime, time, timedelta

import pytest

from connector_desk.domain.consent import EventState, Purpose
from connector_desk.domain.desk import Desk
from connector_desk.domain.errors import OutOfRange
from connector_desk.domain.handover import HandoverStatus, WordBack
from connector_desk.domain.match import MatchState, PlannedVisit
from connector_desk.domain.meeting import Concern
from connector_desk.domain.organization import Initiative
from connector_desk.domain.papers import CallMoment, CallReason
from connector_desk.domain.resident import SafeContact, Urgency
from connector_desk.domain.volunteer import VolunteerStatus
from connector_desk.domain.week import DayPart, IsoWeek, Weekday
from connector_desk.domain.week_facts import WeekFacts
from connector_desk.domain.week_paper import week_paper
from tests.builders import (
    MONDAY,
    a_consent,
    a_contact,
    a_handover,
    a_match,
    a_resident,
    a_volunteer,
    an_ask,
    an_organization,
)

WEEK = IsoWeek.of(MONDAY)
SAMIRA = a_resident(
    family_name="Amrani", phone="020 0000011", address="Voorbeeldplein 12-3", safe_contact=SafeContact(call=False)
)
FATIMA = a_volunteer(phone="020 0000046", organization_id="o2")
TUESDAY = PlannedVisit(weekday=Weekday.TUESDAY, starts_at=time(10), minutes=90)


def before(days):
    return MONDAY - timedelta(days=days)


def facts(**fields):
    organizations = (
        an_organization("o1", phone="020 0000035"),
        an_organization("o2", "Maatjesproject"),
        an_organization("own", "De Tagerijn", phone="020 0000001"),
    )
    plain = {
        "desk": Desk(id="d", own_organization_id="own", is_sample=True),
        "week": WEEK,
        "today": MONDAY,
        "organizations": {one.id: one for one in organizations},
        "volunteers": {"v1": FATIMA},
        "residents": {"r1": SAMIRA},
    }
    return WeekFacts(**plain | fields)


def calls(**fields):
    return week_paper(facts(**fields)).calls


def test_an_open_loop_is_a_call_to_who_knows_with_name_and_initial_only():
    handover = a_handover(recipient_person="Yvette", word_back=WordBack(to_volunteer="v1", due=MONDAY + timedelta(2)))
    (call,) = calls(handovers=(handover,))
    assert (call.who, call.phone) == ("Yvette, Thuiszorg Nieuw-West", "020 0000035")
    assert (call.moment, call.reason, call.resident) == (CallMoment.THIS_WEEK, CallReason.WORD_BACK, "Samira A.")
    assert call.waiting == ("Fatima",)


@pytest.mark.parametrize(
    ("due", "moment"),
    [(0, CallMoment.TODAY), (-4, CallMoment.TODAY), (6, CallMoment.THIS_WEEK), (7, CallMoment.WHEN_QUIET)],
)
def test_a_promise_of_today_or_earlier_stands_under_today(due, moment):
    handover = a_handover(word_back=WordBack(to_volunteer="v1", due=MONDAY + timedelta(due)))
    assert calls(handovers=(handover,))[0].moment is moment


def test_a_loop_about_something_that_cannot_wait_stands_under_today():
    handover = a_handover(word_back=WordBack(to_volunteer="v1", due=MONDAY + timedelta(1)))
    ask = an_ask(urgency=Urgency.SAME_DAY)
    assert calls(handovers=(handover,), asks={"a1": ask})[0].moment is CallMoment.TODAY


def test_the_longest_waiting_stands_first():
    old = a_handover("old", requested_on=before(18))
    new = a_handover("new", requested_on=before(1))
    assert [one.since for one in calls(handovers=(new, old))] == [before(18), before(1)]


def test_an_ended_handover_is_a_call_to_who_still_waits():
    (call,) = calls(handovers=(a_handover(status=HandoverStatus.REJECTED, status_reason="geen plek"),))
    assert (call.who, call.phone, call.waiting) == ("Fatima", "020 0000046", ())


def test_a_closed_loop_is_no_call():
    told = a_handover(word_back=WordBack(to_volunteer="v1", due=MONDAY, given_on=MONDAY))
    assert calls(handovers=(told,)) == ()


def test_a_concern_owes_word_to_who_reported_it():
    concern = Concern(
        id="s", observed="gordijnen dicht", place="derde portiek", reporter="buurman", reported_on=before(6),
        word_back_due=MONDAY + timedelta(2),
    )  # fmt: skip
    (call,) = calls(concerns=(concern,))
    assert (call.who, call.line, call.resident, call.moment) == ("buurman", "derde portiek", "", CallMoment.THIS_WEEK)


@pytest.mark.parametrize(
    ("rhythm", "days", "is_silent"),
    [(7, 20, False), (7, 21, True), (14, 20, False), (14, 21, True), (3, 9, True), (3, 8, False)],
)
def test_a_match_is_silent_after_three_rhythms_or_three_weeks(rhythm, days, is_silent):
    match = a_match(state=MatchState.ACTIVE, rhythm_days=rhythm, contacts=(before(days),))
    found = calls(matches=(match,))
    assert [one.reason for one in found] == [CallReason.SILENT_MATCH] * is_silent
    if found:
        assert (found[0].who, found[0].phone, found[0].resident) == ("Fatima", "020 0000046", "Samira A.")


def test_nobody_expects_word_of_a_match_that_rests():
    for state in (MatchState.PROPOSED, MatchState.PAUSED, MatchState.ENDED):
        assert calls(matches=(a_match(state=state, contacts=(before(100),)),)) == ()


def test_a_same_day_contact_is_a_call_to_the_helper_and_never_to_the_resident():
    moment = a_contact(urgency=Urgency.SAME_DAY, resident_id="r1", helper_id="v1")
    (call,) = calls(same_day=(moment,))
    assert (call.moment, call.reason, call.phone) == (CallMoment.TODAY, CallReason.SAME_DAY, "020 0000046")


def test_somebody_without_a_profile_stands_by_first_name_and_initial():
    (call,) = calls(same_day=(a_contact(urgency=Urgency.SAME_DAY, called="Piet van der Veen 06-12345678"),))
    assert (call.who, call.resident) == ("De Tagerijn", "Piet V.")


def test_a_withdrawn_consent_stands_under_today_and_takes_the_open_loop_with_it():
    withdrawn = a_consent(event_state=EventState.WITHDRAWN, event_time=datetime(2026, 11, 21, 9, tzinfo=UTC))
    late = a_handover(word_back=WordBack(to_organization="o2", due=before(4)), code="VB-2QX9")
    (call,) = calls(consents=(withdrawn,), handovers=(late,))
    assert (call.moment, call.reason, call.who) == (
        CallMoment.TODAY,
        CallReason.CONSENT_WITHDRAWN,
        "Thuiszorg Nieuw-West",
    )
    assert (call.since, call.waiting, call.resident) == (before(2), ("Maatjesproject",), "Samira A.")


def test_a_withdrawal_stays_as_long_as_something_runs_with_that_party():
    long_ago = datetime(2026, 1, 5, 9, tzinfo=UTC)
    withdrawn = a_consent(
        recipient="o2", purpose=Purpose.MATCHING, event_state=EventState.WITHDRAWN, event_time=long_ago
    )
    assert calls(consents=(withdrawn,)) == ()
    running = a_match(state=MatchState.ACTIVE, contacts=(MONDAY,))
    assert [one.reason for one in calls(consents=(withdrawn,), matches=(running,))] == [CallReason.CONSENT_WITHDRAWN]


def test_a_new_yes_or_a_mistake_ends_the_call_about_a_withdrawal():
    withdrawn = a_consent(event_state=EventState.WITHDRAWN)
    again = a_consent("k2", event_time=withdrawn.event_time + timedelta(hours=1))
    assert calls(consents=(withdrawn, again)) == ()
    assert calls(consents=(withdrawn.model_copy(update={"entered_in_error": True}),)) == ()


def test_a_talk_is_due_this_week_with_who_visits_and_later_with_who_does_not():
    due = a_volunteer(last_coaching=before(90), coaching_every_days=90)
    match = a_match(state=MatchState.ACTIVE, contacts=(MONDAY,))
    (with_match,) = calls(volunteers={"v1": due}, matches=(match,))
    (without,) = calls(volunteers={"v1": due})
    assert (with_match.moment, without.moment) == (CallMoment.THIS_WEEK, CallMoment.WHEN_QUIET)
    assert with_match.due == MONDAY
    assert calls(volunteers={"v1": due.model_copy(update={"status": VolunteerStatus.LEFT})}) == ()


def test_old_and_never_checked_lines_are_one_call_for_each_organisation():
    def line(id_, label, days):
        assured = None if days is None else before(days)
        return Initiative(id=id_, organization_id="o1", name=label, public_label=label, assured_date=assured)

    lines = (line("1", "Koffie", 90), line("2", "Koken", 91), line("3", "Soep", None))
    (call,) = calls(initiatives=lines)
    assert (call.moment, call.reason, call.line) == (CallMoment.WHEN_QUIET, CallReason.CHECK_LINE, "Soep, Koken")
    assert call.since is None


def test_who_visits_whom_stands_on_its_day():
    sure = a_match(state=MatchState.ACTIVE, visits=(TUESDAY,), contacts=(MONDAY,))
    maybe = a_match("m2", state=MatchState.PROPOSED, visits=(TUESDAY,))
    paused = a_match("m3", state=MatchState.PAUSED, visits=(TUESDAY,))
    entries = week_paper(facts(matches=(sure, maybe, paused))).entries
    assert [(one.day, one.part, one.starts) for one in entries] == [(WEEK.days[1], DayPart.MORNING, time(10))] * 2
    assert [(one.volunteer, one.resident) for one in entries] == [("Fatima", "Samira A.")] * 2
    assert sorted(one.is_uncertain for one in entries) == [False, True]


def test_a_visit_does_not_stand_in_a_week_before_they_met():
    match = a_match(state=MatchState.ACTIVE, visits=(TUESDAY,), introduced_on=WEEK.days[2])
    assert week_paper(facts(matches=(match,))).entries == ()


def test_promises_stand_on_the_day_they_are_due():
    kept = a_handover(word_back=WordBack(to_organization="o2", due=WEEK.days[3]))
    other = a_handover("h2", word_back=WordBack(to_organization="o2", due=WEEK.days[3] + timedelta(7)))
    (entry,) = week_paper(facts(handovers=(kept, other))).entries
    assert (entry.day, entry.is_promise, entry.volunteer, entry.resident) == (
        WEEK.days[3],
        True,
        "Maatjesproject",
        "Samira A.",
    )


def test_who_carries_more_than_agreed_stands_on_top_with_the_numbers():
    full = a_volunteer("v2", "Noor", max_matches=1)
    matches = tuple(a_match(f"m{n}", volunteer_id="v2", state=MatchState.PAUSED) for n in range(2))
    room = week_paper(facts(volunteers={"v1": FATIMA, "v2": full}, matches=matches)).room
    assert [(one.name, one.taken, one.limit) for one in room] == [("Noor", 2, 1), ("Fatima", 0, 1)]


def test_who_has_left_and_carries_nothing_is_not_asked_for_room():
    left = FATIMA.model_copy(update={"status": VolunteerStatus.LEFT})
    assert week_paper(facts(volunteers={"v1": left})).room == ()


def test_nothing_of_a_resident_but_first_name_and_initial_is_on_the_paper():
    handover, match = a_handover(), a_match(state=MatchState.ACTIVE, visits=(TUESDAY,), contacts=(before(40),))
    moment = a_contact(urgency=Urgency.SAME_DAY, resident_id="r1", reach="bel 020 0000011")
    whole = repr(
        week_paper(
            facts(handovers=(handover,), matches=(match,), same_day=(moment,), asks={"a1": an_ask()}),
        )
    )
    for secret in ("Amrani", "020 0000011", "Voorbeeldplein", "weer eens naar buiten", "uit huis gezet"):
        assert secret not in whole


@pytest.mark.parametrize("text", ["2026-W54", "2026W", "vandaag", "2026-W00"])
def test_a_week_that_is_not_there_is_refused(text):
    with pytest.raises(OutOfRange):
        IsoWeek.parsed(text)


def test_a_week_knows_its_days_and_is_read_back():
    assert IsoWeek.parsed("2026-w48") == WEEK
    assert str(WEEK) == "2026-W48"
    assert WEEK.days[0] == MONDAY
