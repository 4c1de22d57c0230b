from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_desk.domain.alternatives import alternatives
from connector_desk.domain.consent import DataCategory, EventState, Purpose
from connector_desk.domain.errors import LimitReached, MatchRuledOut
from connector_desk.domain.language import SpokenLanguage
from connector_desk.domain.match import MatchState
from connector_desk.domain.matching import (
    ReasonCode,
    ReasonKind,
    Situation,
    reasons_about,
    refuse_ruled_out,
    suggestions,
)
from connector_desk.domain.organization import Initiative
from connector_desk.domain.resident import LifeDomain, SafeContact
from connector_desk.domain.volunteer import VolunteerStatus
from connector_desk.domain.week import Availability, DayPart, Weekday
from connector_desk.domain.wished_times import WishedTimes, wished_times
from tests.builders import (
    MONDAY,
    a_consent,
    a_match,
    a_resident,
    a_tie,
    a_volunteer,
    an_ask,
    an_organization,
)

TUESDAY_MORNING = Availability(weekday=Weekday.TUESDAY, day_part=DayPart.MORNING)
SAMIRA = a_resident(
    languages=(SpokenLanguage(tag="ary"), SpokenLanguage(tag="nl")), works_well="bekende gezichten, 's ochtends"
)
HOUSE = an_ask(own_words="het huis schoonhouden", life_domain=LifeDomain.INSTRUMENTAL_ADL)


def a_situation(**fields):
    return Situation(**{"ask": HOUSE, "resident": SAMIRA, "on": MONDAY, "own_organization": "own"} | fields)


def codes(situation, volunteer):
    return {reason.code for reason in reasons_about(situation, volunteer)}


def test_who_is_known_stands_before_who_only_speaks_the_language():
    known = a_volunteer("known", "Zoë", languages=("nl",), max_matches=2)
    speaks = a_volunteer("speaks", "Ali", languages=("ary",), max_matches=2)
    found = suggestions(a_situation(ties=(a_tie(volunteer_id="known"),)), (speaks, known))
    assert [one.volunteer_id for one in found] == ["known", "speaks"]


def test_a_match_that_runs_makes_known_and_counts_for_room():
    fatima = a_volunteer(max_matches=2)
    running = a_match(ask_id="another", state=MatchState.ACTIVE)
    assert {ReasonCode.KNOWN, ReasonCode.LAST_PLACE} <= codes(a_situation(matches=(running,)), fatima)


def test_the_wished_part_of_the_day_is_a_reason():
    morning = a_volunteer(available=(TUESDAY_MORNING,))
    evening = a_volunteer(available=(Availability(weekday=Weekday.MONDAY, day_part=DayPart.EVENING),))
    assert ReasonCode.WISHED_TIME in codes(a_situation(), morning)
    assert ReasonCode.OTHER_TIME in codes(a_situation(), evening)
    assert not {ReasonCode.WISHED_TIME, ReasonCode.OTHER_TIME} & codes(a_situation(), a_volunteer())


def test_the_best_moment_for_contact_is_a_wished_time():
    resident = a_resident(safe_contact=SafeContact(best_moment="na negen uur ’s ochtends"))
    morning = a_volunteer(available=(TUESDAY_MORNING,))
    assert ReasonCode.WISHED_TIME in codes(a_situation(resident=resident), morning)


def test_topics_that_were_chosen_count_before_the_life_domain():
    cook = a_volunteer(skills=("cooking", "forms"))
    asked = an_ask(topics=("forms",), life_domain=LifeDomain.INSTRUMENTAL_ADL)
    assert [one.detail for one in reasons_about(a_situation(ask=asked), cook) if one.code is ReasonCode.LIKES_THIS] == [
        "forms"
    ]
    assert ReasonCode.LIKES_THIS not in codes(a_situation(ask=asked), a_volunteer(skills=("cooking",)))


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("op zaterdag sporten met iemand", WishedTimes(weekdays=frozenset({Weekday.SATURDAY}))),
        ("liefst op zaterdagochtend", WishedTimes(frozenset({DayPart.MORNING}), frozenset({Weekday.SATURDAY}))),
        ("niet 's avonds, wel 's middags", WishedTimes(frozenset({DayPart.AFTERNOON}))),
        ("kort en duidelijk", WishedTimes()),
        ("geen bezoek op maandag", WishedTimes()),
    ],
)
def test_times_are_read_from_own_words(text, wished):
    assert wished_times([text]) == wished


def test_a_yes_that_was_not_given_is_a_question_and_never_a_no():
    fatima = a_volunteer(organization_id="o1")
    situation = a_situation()
    assert ReasonCode.NO_YES_YET in codes(situation, fatima)
    assert suggestions(situation, (fatima,))[0].fits
    yes = a_consent(purpose=Purpose.MATCHING, data_categories=(DataCategory.ASK_INSTRUMENTAL_ADL,))
    assert ReasonCode.NO_YES_YET not in codes(a_situation(grounds=(yes,)), fatima)
    withdrawn = yes.model_copy(update={"id": "k2", "event_state": EventState.WITHDRAWN})
    later = withdrawn.model_copy(update={"event_time": yes.event_time + timedelta(hours=1)})
    assert ReasonCode.NO_YES_YET in codes(a_situation(grounds=(yes, later)), fatima)


@pytest.mark.parametrize(
    ("volunteer", "matches", "error"),
    [
        (a_volunteer(max_matches=1), (a_match(ask_id="x", state=MatchState.PAUSED),), LimitReached("v1", 1)),
        (a_volunteer(status=VolunteerStatus.LEFT), (), MatchRuledOut("v1", "not_active", "left")),
        (
            a_volunteer(max_matches=2),
            (a_match(ask_id="a1", state=MatchState.PROPOSED),),
            MatchRuledOut("v1", "already_matched"),
        ),
    ],
)
def test_what_rules_somebody_out_is_refused(volunteer, matches, error):
    with pytest.raises(type(error)) as caught:
        refuse_ruled_out(a_situation(matches=matches), volunteer)
    assert caught.value == error


def test_a_required_training_is_a_gate():
    ask = an_ask(requires_qualification="mental_health")
    with pytest.raises(MatchRuledOut):
        refuse_ruled_out(a_situation(ask=ask), a_volunteer())
    refuse_ruled_out(a_situation(ask=ask), a_volunteer(specialised=("mental_health",)))


def test_an_ended_match_takes_no_place_and_may_be_tried_again():
    going_on, ended = (a_match(ask_id="a1", state=state) for state in (MatchState.ACTIVE, MatchState.ENDED))
    with pytest.raises((LimitReached, MatchRuledOut)):
        refuse_ruled_out(a_situation(matches=(going_on,)), a_volunteer(max_matches=1))
    refuse_ruled_out(a_situation(matches=(ended,)), a_volunteer(max_matches=1))


def test_initiatives_stand_beside_volunteers_with_the_same_reasons():
    care = Initiative(
        id="i1",
        organization_id="o1",
        name="Verzorging thuis",
        public_label="Thuiszorg",
        purpose=("care",),
        formal_only=True,
        waiting=6,
        assured_date=MONDAY - timedelta(days=120),
    )
    dance = care.model_copy(update={"id": "i2", "purpose": ("sports",)})
    situation = a_situation(ties=(a_tie(organization_id="o1"),))
    (found,) = alternatives(situation, (care, dance), {"o1": an_organization()}, stale_after_days=90)
    assert (found.initiative_id, found.is_professional) == ("i1", True)
    by_code = {reason.code: reason for reason in found.reasons}
    assert {ReasonCode.KNOWN, ReasonCode.PROFESSIONAL, ReasonCode.WAITING_LIST} <= set(by_code)
    assert by_code[ReasonCode.CHECK_AGAIN].detail == "120"


VOLUNTEERS = st.lists(
    st.builds(
        a_volunteer,
        id=st.uuids().map(str),
        name=st.sampled_from(["Ali", "Bo", "Çiğdem"]),
        languages=st.lists(st.sampled_from(["nl", "ary", "tr"]), max_size=2).map(tuple),
        skills=st.lists(st.sampled_from(["light_household", "listening"]), max_size=2).map(tuple),
        status=st.sampled_from(list(VolunteerStatus)),
        max_matches=st.integers(0, 3),
        boundary=st.sampled_from(["", "alleen op woensdag"]),
        birth_year=st.one_of(st.none(), st.integers(1930, 2005)),
        available=st.lists(
            st.builds(Availability, weekday=st.sampled_from(Weekday), day_part=st.sampled_from(DayPart)), max_size=3
        ).map(tuple),
    ),
    max_size=6,
    unique_by=lambda one: one.id,
)


@given(VOLUNTEERS)
def test_everybody_is_named_once_and_who_is_ruled_out_stands_last(volunteers):
    found = suggestions(a_situation(), tuple(volunteers))
    assert sorted(one.volunteer_id for one in found) == sorted(one.id for one in volunteers)
    assert [one.fits for one in found] == sorted((one.fits for one in found), reverse=True)
    for one in found:
        assert one.fits == all(reason.kind is not ReasonKind.RULES_OUT for reason in one.reasons)
        assert one.reasons


@given(VOLUNTEERS, st.randoms())
def test_the_order_does_not_hang_on_the_order_of_the_list_nor_on_age(volunteers, random):
    expected = [one.volunteer_id for one in suggestions(a_situation(), tuple(volunteers))]
    shuffled = [one.model_copy(update={"birth_year": random.randint(1930, 2005)}) for one in volunteers]
    random.shuffle(shuffled)
    assert [one.volunteer_id for one in suggestions(a_situation(), tuple(shuffled))] == expected


@given(VOLUNTEERS)
def test_whoever_does_not_fit_is_refused_and_whoever_fits_is_not(volunteers):
    situation = a_situation()
    by_id = {one.id: one for one in volunteers}
    for one in suggestions(situation, tuple(volunteers)):
        if one.fits:
            refuse_ruled_out(situation, by_id[one.volunteer_id])
        else:
            with pytest.raises((LimitReached, MatchRuledOut)):
                refuse_ruled_out(situation, by_id[one.volunteer_id])


def test_a_day_before_a_consent_begins_it_is_no_yes():
    yes = a_consent(
        purpose=Purpose.MATCHING, data_categories=(DataCategory.ASK_INSTRUMENTAL_ADL,), valid_from=date(2027, 1, 1)
    )
    assert ReasonCode.NO_YES_YET in codes(a_situation(grounds=(yes,)), a_volunteer(organization_id="o1"))
