from datetime import date

import pytest

from connector_desk.device.resources import resources_folder
from connector_desk.domain.consent import CollectionMethod, DataCategory, EventState, Purpose
from connector_desk.domain.consent_notice import BothNotices
from connector_desk.viewmodels.consent_talk import MOST_KINDS, Answer, HowSaid, Talk, drafts_of, kinds_to_ask
from connector_desk.words.consent_notices import ConsentNotices
from tests.builders import MONDAY

NOTICES = ConsentNotices(resources_folder() / "consent")
KINDS = (DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.ASK_FINANCE)
TALK = Talk(
    resident_id="r1",
    name="Ayşe",
    today=MONDAY,
    recipient="o1",
    recipient_name="Markant",
    purpose=Purpose.REFERRAL,
    kinds=KINDS,
    notices=BothNotices(dutch=NOTICES.notice("nl"), other=NOTICES.notice("tr")),
)
SIGNED = HowSaid(CollectionMethod.WRITTEN)


@pytest.mark.parametrize("purpose", list(Purpose))
def test_only_what_the_purpose_needs_and_the_desk_keeps_is_asked(purpose):
    everything = tuple(DataCategory)
    asked = kinds_to_ask(purpose, everything, DataCategory.ASK_JUSTICE)
    assert len(asked) <= MOST_KINDS
    assert asked[:2] == (DataCategory.IDENTITY, DataCategory.ASK_JUSTICE)
    assert len(set(asked)) == len(asked)
    assert DataCategory.NETWORK_NAMES not in asked
    assert kinds_to_ask(purpose, (DataCategory.IDENTITY,)) == (DataCategory.IDENTITY,)


def test_each_answer_becomes_a_record_and_only_a_yes_has_a_last_day():
    answers = dict(zip(KINDS, (Answer.YES, Answer.LATER, Answer.NO), strict=True))
    yes, no, later = drafts_of(TALK, answers, 6, SIGNED)
    assert (yes.answer, yes.data_categories, yes.valid_until) == (EventState.GIVEN, KINDS[:1], date(2027, 5, 23))
    assert (no.answer, no.data_categories, no.valid_until) == (EventState.REFUSED, KINDS[2:], None)
    assert (later.answer, later.data_categories, later.valid_until) == (EventState.REQUESTED, KINDS[1:2], None)
    assert {(one.notice_version, one.notice_language) for one in (yes, no, later)} == {("2-tr-2", "tr")}


def test_what_was_not_answered_is_no_yes():
    assert drafts_of(TALK, {}, 6, SIGNED) == ()
    (only,) = drafts_of(TALK, {DataCategory.CONTACT: Answer.NO}, 6, SIGNED)
    assert only.answer is EventState.REFUSED


def test_the_name_goes_where_it_belongs():
    answers = {DataCategory.IDENTITY: Answer.YES}
    (heard,) = drafts_of(TALK, answers, 6, HowSaid(CollectionMethod.ORAL_WITNESSED, "Els"))
    (answered,) = drafts_of(TALK, answers, 6, HowSaid(CollectionMethod.REPRESENTATIVE, "Deniz"))
    (signed,) = drafts_of(TALK, answers, 6, HowSaid(CollectionMethod.WRITTEN, "Els"))
    told = [(one.witness, one.representative) for one in (heard, answered, signed)]
    assert told == [("Els", ""), ("", "Deniz"), ("", "")]
