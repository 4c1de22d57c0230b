from dataclasses import replace
from datetime import timedelta

import pytest

from connector_desk.domain.account import Account
from connector_desk.domain.consent import (
    CollectionMethod,
    DataCategory,
    EventState,
    LawfulBasis,
    Purpose,
    ground_for,
)
from connector_desk.domain.consent_steps import review_due
from connector_desk.domain.errors import (
    CitizenServiceNumberRefused,
    ConsentEndsBeforeStart,
    KeptAsRecord,
    NotFound,
    ReasonMissing,
    RepresentativeWithoutName,
    SecondLookMissing,
    StepNotAllowed,
    TextMissing,
    WitnessMissing,
)
from connector_desk.services.acts import Act, Room, UndoService
from connector_desk.services.consents import ConsentDraft, ConsentService
from connector_desk.services.reviews import grounds_to_review
from tests.builders import MONDAY, a_resident, an_organization
from tests.fakes import FakeClock, FakeRandom, FakeWork

YES = ConsentDraft(
    resident_id="r1",
    recipient="o1",
    purpose=Purpose.REFERRAL,
    data_categories=(DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.IDENTITY),
    answer=EventState.GIVEN,
    valid_from=MONDAY,
    valid_until=MONDAY + timedelta(days=30),
    witness="Els",
    notice_language="ary",
)

OTHER = replace(
    YES, lawful_basis=LawfulBasis.VITAL_INTEREST, reason="hij reageert niet op de bel", could_ask="nee, hij lag op bed"
)


class Desk:
    def __init__(self):
        self.work, self.clock = FakeWork(a_resident(), an_organization()), FakeClock()
        self.room = Room(lambda: self.work, self.clock, FakeRandom(), lambda changed: None)
        self.consents = ConsentService(self.room)

    def ground(self, category=DataCategory.IDENTITY):
        return ground_for(category, self.work.consents.all(), "o1", Purpose.REFERRAL, MONDAY)

    def later(self):
        self.clock.moment += timedelta(minutes=5)


def test_a_yes_is_kept_with_how_it_was_given():
    desk = Desk()
    kept = desk.work.consents.get(desk.consents.record(YES))
    assert kept.data_categories == (DataCategory.CONTACT, DataCategory.IDENTITY)
    assert (kept.given_on, kept.event_time, kept.notice_language) == (MONDAY, desk.clock.moment, "ary")
    assert desk.ground() == kept


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (replace(YES, data_categories=()), TextMissing),
        (replace(YES, valid_until=MONDAY - timedelta(days=1)), ConsentEndsBeforeStart),
        (replace(YES, lawful_basis=LawfulBasis.VITAL_INTEREST), ReasonMissing),
        (replace(YES, lawful_basis=LawfulBasis.LEGAL_DUTY, reason="  "), ReasonMissing),
        (replace(YES, lawful_basis=LawfulBasis.LEGAL_DUTY, reason="wet", answer=EventState.REFUSED), StepNotAllowed),
        (replace(OTHER, reason="nr 111222333"), CitizenServiceNumberRefused),
        (replace(OTHER, could_ask="nr 111222333"), CitizenServiceNumberRefused),
        (replace(OTHER, could_ask=" "), SecondLookMissing),
        (replace(YES, answer=EventState.WITHDRAWN), StepNotAllowed),
        (replace(YES, collection_method=CollectionMethod.REPRESENTATIVE), RepresentativeWithoutName),
        (
            replace(YES, collection_method=CollectionMethod.REPRESENTATIVE, representative=" "),
            RepresentativeWithoutName,
        ),
        (replace(YES, witness="nr 111222333"), CitizenServiceNumberRefused),
        (replace(YES, witness=""), WitnessMissing),
        (replace(YES, witness=" "), WitnessMissing),
        (replace(YES, witness="", answer=EventState.REFUSED), WitnessMissing),
        (replace(YES, recipient="nobody"), NotFound),
        (replace(YES, resident_id="nobody"), NotFound),
    ],
)
def test_what_can_be_no_ground_is_not_kept(draft, error):
    desk = Desk()
    with pytest.raises(error):
        desk.consents.record(draft)
    assert not desk.work.consents.all()
    assert not desk.work.committed


def test_a_no_beats_the_yes_before_it_and_a_new_yes_counts_again():
    desk = Desk()
    desk.consents.record(YES)
    desk.later()
    desk.consents.record(replace(YES, answer=EventState.REFUSED, valid_until=None))
    assert desk.ground() is None
    desk.later()
    again = desk.consents.record(YES)
    assert desk.ground().id == again


def test_withdrawing_adds_a_record_and_leaves_the_yes_as_it_was():
    desk = Desk()
    given = desk.consents.record(YES)
    before = desk.work.consents.get(given)
    desk.later()
    taken_back = desk.consents.withdraw(given, "zei het aan de balie")
    record = desk.work.consents.get(taken_back)
    assert desk.work.consents.get(given) == before
    assert (record.event_state, record.withdrawal_method) == (EventState.WITHDRAWN, "zei het aan de balie")
    assert desk.ground() is None


def test_a_yes_is_taken_back_once():
    desk = Desk()
    given = desk.consents.record(YES)
    desk.later()
    taken_back = desk.consents.withdraw(given)
    for consent_id in (given, taken_back):
        with pytest.raises(StepNotAllowed):
            desk.consents.withdraw(consent_id)
    assert len(desk.work.consents.all()) == 2


def test_how_we_heard_of_a_withdrawal_may_hold_no_citizen_service_number():
    desk = Desk()
    given = desk.consents.record(YES)
    with pytest.raises(CitizenServiceNumberRefused):
        desk.consents.withdraw(given, "111222333")
    assert len(desk.work.consents.all()) == 1


def test_another_ground_is_no_yes_and_cannot_be_taken_back():
    desk = Desk()
    kept = desk.consents.record(OTHER)
    assert desk.ground().reason == "hij reageert niet op de bel"
    with pytest.raises(StepNotAllowed):
        desk.consents.withdraw(kept)


def test_a_record_in_error_counts_for_nothing_and_stays():
    desk = Desk()
    given = desk.consents.record(YES)
    desk.consents.mark_in_error(given)
    assert desk.work.consents.get(given).entered_in_error
    assert desk.ground() is None
    with pytest.raises(StepNotAllowed):
        desk.consents.mark_in_error(given)
    with desk.work, pytest.raises(KeptAsRecord):
        desk.work.consents.remove(given)


def test_undoing_a_yes_marks_it_as_entered_in_error():
    desk = Desk()
    given = desk.consents.record(YES)
    assert UndoService(desk.room).undo() is Act.CONSENT_RECORDED
    assert desk.work.consents.get(given).entered_in_error


def test_who_answered_who_heard_it_and_who_wrote_it_down_are_kept():
    desk = Desk()
    desk.room.session.account = Account(id="p1", name="Ria", added_on=MONDAY)
    heard = desk.work.consents.get(desk.consents.record(YES))
    by_son = replace(YES, collection_method=CollectionMethod.REPRESENTATIVE, representative="Karim Amrani", witness="")
    answered = desk.work.consents.get(desk.consents.record(by_son))
    assert (heard.witness, heard.recorded_by, heard.notice_version) == ("Els", "Ria", "2")
    assert (answered.representative, answered.witness) == ("Karim Amrani", "")


def test_nobody_answered_a_question_that_is_still_thought_over():
    desk = Desk()
    for method in CollectionMethod:
        asked = replace(YES, answer=EventState.REQUESTED, collection_method=method, witness="")
        assert desk.work.consents.get(desk.consents.record(asked)).event_state is EventState.REQUESTED


def test_a_yes_that_goes_on_is_renewed_and_one_after_a_no_is_not():
    desk = Desk()
    desk.consents.record(YES)
    desk.later()
    again = desk.work.consents.get(desk.consents.record(YES))
    desk.later()
    wider = desk.work.consents.get(
        desk.consents.record(replace(YES, data_categories=(DataCategory.IDENTITY, DataCategory.WISHES)))
    )
    desk.later()
    desk.consents.withdraw(again.id)
    desk.later()
    afresh = desk.work.consents.get(desk.consents.record(YES))
    states = (again.event_state, wider.event_state, afresh.event_state)
    assert states == (EventState.RENEWED, EventState.GIVEN, EventState.GIVEN)


def test_what_stands_of_some_categories_is_taken_back_at_once():
    desk = Desk()
    desk.consents.record(YES)
    desk.later()
    desk.consents.record(replace(YES, data_categories=(DataCategory.WISHES,)))
    desk.later()
    asked = (DataCategory.WISHES, DataCategory.CONTACT, DataCategory.STORY)
    taken = desk.work.consents.get(desk.consents.take_back("r1", "o1", Purpose.REFERRAL, asked, "belde"))
    assert (taken.event_state, taken.data_categories) == (
        EventState.WITHDRAWN,
        (DataCategory.CONTACT, DataCategory.WISHES),
    )
    assert desk.ground(DataCategory.WISHES) is desk.ground(DataCategory.CONTACT) is None
    assert desk.ground(DataCategory.IDENTITY) is not None
    with pytest.raises(StepNotAllowed):
        desk.consents.take_back("r1", "o1", Purpose.REFERRAL, asked)
    with pytest.raises(NotFound):
        desk.consents.take_back("r1", "nobody", Purpose.REFERRAL, asked)


def test_another_ground_is_looked_at_again_within_a_week_and_once():
    desk = Desk()
    kept = desk.consents.record(OTHER)
    assert review_due(desk.work.consents.get(kept)) == MONDAY + timedelta(days=7)
    (waiting,) = grounds_to_review(desk.work)
    assert (waiting.resident_id, waiting.name, waiting.due) == ("r1", "Samira", MONDAY + timedelta(days=7))
    desk.clock.moment += timedelta(days=3)
    desk.consents.review(kept)
    assert desk.work.consents.get(kept).reviewed_on == MONDAY + timedelta(days=3)
    assert grounds_to_review(desk.work) == ()
    assert desk.ground().id == kept
    with pytest.raises(StepNotAllowed):
        desk.consents.review(kept)


def test_a_yes_and_a_ground_in_error_are_not_to_be_looked_at_again():
    desk = Desk()
    given, other = desk.consents.record(YES), desk.consents.record(OTHER)
    desk.consents.mark_in_error(other)
    assert grounds_to_review(desk.work) == ()
    for consent_id in (given, other):
        with pytest.raises(StepNotAllowed):
            desk.consents.review(consent_id)
