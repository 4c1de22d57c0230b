"""What the place of handovers shows first, and what stands beside the letter."""

from dataclasses import replace
from datetime import timedelta

import pytest

from connector_desk.domain.consent import DataCategory, WithholdingReason
from connector_desk.domain.handover import HandoverStatus
from connector_desk.services.handover_book import HandoverLine
from connector_desk.viewmodels.handovers import Standing, loop_of, ordered, standing_of, waiting_count
from connector_desk.viewmodels.letter_preview import HeldKind, held_by, is_ready
from tests.builders import MONDAY, a_consent
from tests.services.letter_world import GIVEN, World

WAITS = HandoverLine(
    id="h1",
    resident_name="Ayşe",
    recipient_name="Markant",
    own_words="ik kan mijn moeder niet alleen laten",
    is_sensitive=False,
    status=HandoverStatus.REQUESTED,
    due=MONDAY,
    waits_for_word="ABC",
    is_open=True,
    open_days=5,
    days_late=0,
    promised_days=10,
    has_answer=False,
    last_day=MONDAY,
)
LATE = replace(WAITS, id="h2", due=MONDAY - timedelta(days=4), days_late=4, open_days=14)
DRAFT = replace(WAITS, id="h3", status=HandoverStatus.DRAFT, is_open=False)
TOLD = replace(WAITS, id="h4", status=HandoverStatus.COMPLETED, is_open=False)


def test_the_longest_wait_stands_first_and_what_is_round_last():
    assert [line.id for line in ordered((TOLD, DRAFT, WAITS, LATE))] == ["h2", "h1", "h3", "h4"]
    assert waiting_count((TOLD, DRAFT, WAITS, LATE)) == 2


@pytest.mark.parametrize(("text", "found"), [("ayse", 1), ("MARK", 1), ("moeder abc", 1), ("henk", 0), ("", 1)])
def test_searching_ignores_accents_and_case_and_takes_every_word(text, found):
    assert len(ordered((WAITS,), text)) == found


def test_a_loop_fills_with_days_and_closes_only_with_word():
    assert (loop_of(WAITS).fraction, loop_of(WAITS).is_closed) == (0.5, False)
    assert (loop_of(LATE).fraction, loop_of(LATE).is_late, loop_of(LATE).is_closed) == (1.0, True, False)
    assert loop_of(TOLD).is_closed
    assert not loop_of(DRAFT).is_closed


def test_being_late_matters_most():
    assert standing_of(replace(LATE, has_answer=True)) is Standing.LATE
    assert standing_of(replace(WAITS, has_answer=True)) is Standing.HAS_ANSWER
    assert (standing_of(WAITS), standing_of(DRAFT), standing_of(TOLD)) == (
        Standing.NO_ANSWER,
        Standing.DRAFT,
        Standing.TOLD,
    )


def held(**changes):
    preview = World(**changes).letters.preview("h1", MONDAY)
    return is_ready(preview), {one.kind: one for one in held_by(preview)}, held_by(preview)


def test_categories_that_share_a_reason_share_a_line():
    ready, kinds, lines = held()
    assert ready
    assert kinds[HeldKind.NO_GROUND].categories == (
        DataCategory.ADDRESS,
        DataCategory.HOUSEHOLD,
        DataCategory.STORY,
        DataCategory.WISHES,
    )
    assert kinds[HeldKind.NO_GROUND].can_ask
    assert not kinds[HeldKind.ROLES_ONLY].can_ask
    assert kinds[HeldKind.OTHER_QUESTION].words == "brieven begrijp ik niet"
    assert len(lines) == 3


def test_whoever_said_no_is_not_asked_again_from_the_list():
    no = a_consent("no", data_categories=(DataCategory.WISHES,), event_state="refused")
    _, _, lines = held(consents=(a_consent(data_categories=GIVEN), no))
    refused = next(one for one in lines if one.reason is WithholdingReason.REFUSED)
    assert (refused.categories, refused.can_ask) == ((DataCategory.WISHES,), False)


def test_a_question_of_this_letter_has_its_own_line_on_top():
    ready, _, lines = held(consents=(a_consent(data_categories=(DataCategory.IDENTITY,)),))
    assert ready
    assert lines[0].categories == (DataCategory.ASK_PHYSICAL_HEALTH,)
