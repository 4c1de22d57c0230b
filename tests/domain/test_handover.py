"""Handovers: only steps that FHIR Task knows, a reason for every no, and no end without word."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_desk.domain.errors import (
    CitizenServiceNumberRefused,
    HandoverToItself,
    ReasonMissing,
    StepNotAllowed,
    WordBackMissing,
)
from connector_desk.domain.handover import (
    ENDED,
    NEEDS_REASON,
    AgreedTask,
    CategorizedText,
    HandoverStatus,
    WordBackStatus,
    fitting_words,
    moved,
    next_statuses,
    with_word_given,
)
from tests.builders import MONDAY, a_handover

STATUSES = st.sampled_from(HandoverStatus)


def test_nobody_hands_over_to_themselves():
    with pytest.raises(HandoverToItself):
        a_handover(sender="o1", recipient="o1")


@given(STATUSES, STATUSES)
def test_only_known_steps_are_taken(at, to):
    handover = a_handover(status=at)
    if to in next_statuses(handover):
        told = handover.model_copy(update={"word_back": handover.word_back.model_copy(update={"given_on": MONDAY})})
        assert moved(told, to, MONDAY, "omdat").status is to
    else:
        with pytest.raises(StepNotAllowed):
            moved(handover, to, MONDAY, "omdat")


@given(st.lists(STATUSES, max_size=8))
def test_whatever_was_tried_it_never_ends_completed_without_word(steps):
    handover = a_handover(status=HandoverStatus.DRAFT, requested_on=None)
    for step in steps:
        try:
            handover = moved(handover, step, MONDAY, "omdat")
        except (StepNotAllowed, WordBackMissing):
            continue
    assert handover.status is not HandoverStatus.COMPLETED


@pytest.mark.parametrize("status", sorted(NEEDS_REASON))
@pytest.mark.parametrize("reason", ["", "  \n"])
def test_a_no_needs_a_reason(status, reason):
    handover = a_handover(
        status=HandoverStatus.REQUESTED if status is HandoverStatus.REJECTED else HandoverStatus.ACCEPTED
    )
    with pytest.raises(ReasonMissing):
        moved(handover, status, MONDAY, reason)
    assert moved(handover, status, MONDAY, " vol ").status_reason == "vol"


def test_it_is_round_only_after_word_was_given():
    handover = a_handover(status=HandoverStatus.ACCEPTED)
    with pytest.raises(WordBackMissing):
        moved(handover, HandoverStatus.COMPLETED, MONDAY)
    told = with_word_given(handover, WordBackStatus.TAKEN_UP, MONDAY)
    assert moved(told, HandoverStatus.COMPLETED, MONDAY).ended_on == MONDAY


def test_each_step_keeps_its_day():
    draft = a_handover(status=HandoverStatus.DRAFT, requested_on=None)
    asked = moved(draft, HandoverStatus.REQUESTED, MONDAY)
    taken = moved(asked, HandoverStatus.ACCEPTED, MONDAY + timedelta(days=2))
    assert (asked.requested_on, taken.requested_on, taken.accepted_on) == (MONDAY, MONDAY, MONDAY + timedelta(days=2))
    assert taken.ended_on is None


def test_handing_over_is_not_closing():
    assert not a_handover(status=HandoverStatus.DRAFT).is_open
    for status in (HandoverStatus.REQUESTED, HandoverStatus.REJECTED, HandoverStatus.CANCELLED):
        assert a_handover(status=status).is_open
    told = with_word_given(a_handover(status=HandoverStatus.REJECTED), WordBackStatus.NOT_TAKEN_UP, MONDAY)
    assert not told.is_open
    with pytest.raises(StepNotAllowed):
        with_word_given(told, WordBackStatus.NOT_TAKEN_UP, MONDAY)


def test_days_count_from_asking_and_lateness_from_the_promise():
    handover = a_handover(requested_on=MONDAY - timedelta(days=12))
    assert handover.open_days(MONDAY) == 12
    assert handover.days_late(MONDAY) == 0
    assert handover.days_late(MONDAY + timedelta(days=4)) == 4
    told = with_word_given(
        a_handover(status=HandoverStatus.ACCEPTED), WordBackStatus.TAKEN_UP, MONDAY + timedelta(days=9)
    )
    assert told.days_late(MONDAY + timedelta(days=10)) == 0


@given(STATUSES)
def test_nothing_can_be_told_before_there_is_an_answer(status):
    words = fitting_words(a_handover(status=status))
    is_answered = status in ENDED | {HandoverStatus.ACCEPTED, HandoverStatus.IN_PROGRESS, HandoverStatus.ON_HOLD}
    assert bool(words) == (is_answered and status is not HandoverStatus.COMPLETED)
    assert (WordBackStatus.TAKEN_UP in words) <= (status not in ENDED)


def test_a_citizen_service_number_is_refused_in_every_text():
    with pytest.raises(CitizenServiceNumberRefused):
        CategorizedText(text="nummer 111222333", data_category="ask:finance")
    with pytest.raises(CitizenServiceNumberRefused):
        AgreedTask(who="o1", task="belt 111222333", data_category="ask:finance")
    with pytest.raises(CitizenServiceNumberRefused):
        a_handover(status_reason="111222333")
