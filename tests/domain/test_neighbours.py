from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_desk.domain.consent import DataCategory, EventState, LawfulBasis, Purpose
from connector_desk.domain.language import SpokenLanguage
from connector_desk.domain.matching import ReasonCode
from connector_desk.domain.neighbours import ask_line, asker_said_yes, giver_said_yes, neighbour_fits, offer_line
from connector_desk.domain.resident import LifeDomain
from tests.builders import MOMENT, MONDAY, a_consent, a_resident, an_ask

TOPICS = ("cooking", "company", "garden", "repairs")
SAMIRA = a_resident("r1", languages=(SpokenLanguage(tag="ary"),), area_id="area1")
HENK = a_resident("r2", "Henk", offers=("helpt graag met een klus",), offer_topics=("repairs",), area_id="area2")


def fits(asks, givers):
    return neighbour_fits(asks, [offer_line(one) for one in givers])


def test_an_ask_meets_an_offer_about_the_same():
    (fit,) = fits([ask_line(an_ask(topics=("repairs",)), SAMIRA)], [HENK])
    assert (fit.ask.ask_id, fit.giver.resident_id) == ("a1", "r2")
    assert [(one.code, one.detail) for one in fit.reasons] == [
        (ReasonCode.LIKES_THIS, "repairs"),
        (ReasonCode.OTHER_AREA, ""),
    ]


@pytest.mark.parametrize(
    "ask",
    [
        an_ask(topics=("garden",)),
        an_ask(),
        an_ask(topics=("repairs",), requires_qualification="repairs"),
    ],
)
def test_what_is_about_something_else_or_asks_for_a_training_fits_no_neighbour(ask):
    assert fits([ask_line(ask, SAMIRA)], [HENK]) == ()


def test_a_shut_ask_does_not_tell_what_it_is_about():
    ask = an_ask(topics=("repairs",), life_domain=LifeDomain.JUSTICE)
    (fit,) = fits([ask_line(ask, SAMIRA)], [HENK])
    assert fit.ask.is_shut
    assert "repairs" not in {one.detail for one in fit.reasons}


def test_more_in_common_then_a_language_then_the_neighbourhood():
    ask = ask_line(an_ask(topics=("cooking", "company")), SAMIRA)
    givers = [
        a_resident("near", "Near", offer_topics=("cooking",), area_id="area1"),
        a_resident("speaks", "Speaks", offer_topics=("cooking",), languages=(SpokenLanguage(tag="ary"),)),
        a_resident("both", "Both", offer_topics=("cooking", "company")),
    ]
    assert [one.giver.resident_id for one in fits([ask], givers)] == ["both", "speaks", "near"]


people = st.lists(
    st.builds(
        a_resident,
        st.sampled_from(("r1", "r2", "r3", "r4")),
        offer_topics=st.lists(st.sampled_from(TOPICS), unique=True).map(tuple),
    ),
    unique_by=lambda one: one.id,
)


@given(people, st.lists(st.sampled_from(TOPICS), unique=True))
def test_nobody_fits_their_own_ask_and_each_fit_shares_a_topic(residents, topics):
    ask = ask_line(an_ask(topics=tuple(topics)), SAMIRA)
    found = fits([ask], residents)
    assert {fit.giver.resident_id for fit in found} == {
        one.id for one in residents if one.id != "r1" and set(one.offer_topics) & set(topics)
    }


ENDED = {"valid_from": MONDAY - timedelta(days=9), "valid_until": MONDAY - timedelta(days=1)}


def yes(*categories, **fields):
    return a_consent(recipient="own", purpose=Purpose.MATCHING, data_categories=categories, **fields)


@pytest.mark.parametrize(
    ("grounds", "said"),
    [
        ((yes(DataCategory.IDENTITY, DataCategory.OFFERS),), True),
        ((yes(DataCategory.IDENTITY), yes(DataCategory.OFFERS, id="k2")), True),
        ((yes(DataCategory.OFFERS),), False),
        ((yes(DataCategory.IDENTITY),), False),
        ((), False),
        (
            (yes(DataCategory.IDENTITY, DataCategory.OFFERS, **ENDED),),
            False,
        ),
        ((yes(DataCategory.IDENTITY, DataCategory.OFFERS, lawful_basis=LawfulBasis.PUBLIC_TASK, reason="x"),), False),
        (
            (
                yes(DataCategory.IDENTITY, DataCategory.OFFERS),
                yes(
                    DataCategory.OFFERS,
                    id="k2",
                    event_state=EventState.WITHDRAWN,
                    event_time=MOMENT + timedelta(hours=1),
                ),
            ),
            False,
        ),
    ],
)
def test_only_an_own_yes_that_stands_brings_the_giver_to_somebody(grounds, said):
    assert giver_said_yes(grounds, "own", MONDAY) is said


def test_the_asker_said_yes_to_this_very_kind_of_ask():
    ask = ask_line(an_ask(life_domain=LifeDomain.HOUSING), SAMIRA)
    assert asker_said_yes(ask, (yes(DataCategory.IDENTITY, DataCategory.ASK_HOUSING),), "own", MONDAY)
    assert not asker_said_yes(ask, (yes(DataCategory.IDENTITY, DataCategory.ASK_FINANCE),), "own", MONDAY)
    assert not asker_said_yes(ask, (yes(DataCategory.IDENTITY, DataCategory.ASK_HOUSING),), "other", MONDAY)
