"""A withdrawal: it counts at once, says what had been shared, and starts the notices that the resident ticked."""

from datetime import timedelta

import pytest

from connector_desk.domain.consent import DataCategory, EventState, GroundRef, LawfulBasis, Purpose, WithholdingReason
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import (
    NoGroundForIdentity,
    NotFound,
    NothingWasShared,
    ReasonMissing,
    ResidentErased,
    StepNotAllowed,
)
from connector_desk.services.acts import Act, UndoService
from connector_desk.services.consents import ConsentService
from connector_desk.services.notices import NoticeService
from connector_desk.services.publishing import Finished, Telling
from connector_desk.services.reviews import grounds_to_review
from connector_desk.services.today import TodayService
from connector_desk.words.catalogue import Catalogue
from tests.builders import MONDAY, a_consent, an_organization
from tests.fakes import FakeLetterReads
from tests.services.letter_world import GIVEN, World

WORDS = Catalogue("en", {})


class Shared(World):
    """Samira's letter left for home care under her yes."""

    def __init__(self, **changes):
        super().__init__(**changes)
        self.consents, self.notices = ConsentService(self.room), NoticeService(self.room)
        self.letters.print("h1", MONDAY, WORDS, lambda _content: None)
        self.clock.moment += timedelta(minutes=5)

    def ground(self, **fields):
        """Keep a ground without a yes beside the yes."""
        plain = {"lawful_basis": LawfulBasis.LEGAL_DUTY, "reason": "de wet vraagt dit", "could_ask": "nee"}
        with self.room.act(Act.ADDED) as work:
            work.consents.put(a_consent("duty", **plain | fields))


@pytest.fixture
def world():
    return Shared()


def test_what_had_been_shared_is_told_before_anything_is_withdrawn(world):
    (receiver,) = world.notices.receivers("k1")
    assert (receiver.recipient, receiver.name) == ("o1", "Thuiszorg Nieuw-West")
    (paper,) = receiver.papers
    assert (paper.document, paper.code, paper.on) == (DocumentKind.LETTER, "VB-7K4M", MONDAY)
    assert set(paper.categories) == set(GIVEN)
    assert world.notices.receivers_of("r1", "o1", Purpose.REFERRAL, (DataCategory.CONTACT,)) == (receiver,)
    assert world.notices.receivers_of("r1", "o1", Purpose.REFERRAL, (DataCategory.WISHES,)) == ()
    assert world.notices.receivers_of("r1", "o1", Purpose.MATCHING, GIVEN) == ()


def test_a_withdrawal_counts_in_the_same_second(world):
    assert world.letters.preview("h1", MONDAY).stopped_by == ()
    world.consents.withdraw("k1", "zei het aan de balie")
    stopped = NoGroundForIdentity("Thuiszorg Nieuw-West", WithholdingReason.WITHDRAWN)
    assert world.letters.preview("h1", MONDAY).stopped_by == (stopped,)
    with pytest.raises(NoGroundForIdentity):
        world.letters.print("h1", MONDAY, WORDS, lambda _content: None)


def test_nobody_hears_of_it_who_was_not_ticked(world):
    world.consents.withdraw("k1")
    assert world.notices.waiting() == ()


@pytest.mark.parametrize("act", ["withdraw", "take_back"])
def test_who_was_ticked_waits_on_today_until_the_notice_is_made(world, act):
    if act == "withdraw":
        withdrawn = world.consents.withdraw("k1", "", ("o1",))
    else:
        withdrawn = world.consents.take_back("r1", "o1", Purpose.REFERRAL, GIVEN, "", ("o1",))
    (notice,) = world.kept("withdrawal_notices")
    assert (notice.consent_id, notice.recipient, notice.asked_on) == (withdrawn, "o1", MONDAY)
    assert notice.disclosure_ids == tuple(one.id for one in world.kept("disclosures"))
    (waiting,) = TodayService(world.room, FakeLetterReads(world.work)).what_waits().notices
    assert (waiting.id, waiting.resident_name, waiting.recipient_name, waiting.papers) == (
        notice.id,
        "Samira",
        "Thuiszorg Nieuw-West",
        1,
    )
    world.notices.mark_made(notice.id, "p9")
    assert world.notices.waiting() == ()
    (made,) = world.kept("withdrawal_notices")
    assert (made.made_on, made.printout_id) == (MONDAY, "p9")
    with pytest.raises(StepNotAllowed):
        world.notices.mark_made(notice.id)


def test_a_notice_that_is_not_wanted_after_all_leaves_the_list_and_can_come_back(world):
    world.consents.withdraw("k1", "", ("o1",))
    (notice,) = world.notices.waiting("r1")
    world.notices.leave_out(notice.id)
    assert world.notices.waiting("r1") == ()
    UndoService(world.room).undo()
    assert len(world.notices.waiting("r1")) == 1


def test_undoing_the_withdrawal_takes_the_notice_along(world):
    world.consents.withdraw("k1", "", ("o1",))
    UndoService(world.room).undo()
    assert world.kept("withdrawal_notices") == ()
    assert world.letters.preview("h1", MONDAY).stopped_by == ()


def test_who_received_nothing_need_not_hear_and_nothing_is_withdrawn(world):
    with pytest.raises(NothingWasShared) as refused:
        world.consents.withdraw("k1", "", ("o2",))
    assert refused.value == NothingWasShared("Maatjesproject Slotervaart")
    assert not any(one.event_state is EventState.WITHDRAWN for one in world.kept("consents"))


def test_what_never_left_or_went_on_another_ground_is_not_told(world):
    world.ground()
    on_duty = Telling("r1", "o1", Purpose.REFERRAL, (GroundRef(category=DataCategory.IDENTITY, ground_id="duty"),))
    world.publisher.print(Finished(DocumentKind.LETTER, "h1", b"%PDF", tellings=(on_duty,)), lambda: None)
    (receiver,) = world.notices.receivers("k1")
    assert len(receiver.papers) == 1


def test_a_consent_of_somebody_erased_can_neither_be_recorded_nor_withdrawn(world):
    from connector_desk.domain.erasure import Erasure, KeepingGround
    from connector_desk.services.consents import ConsentDraft
    from connector_desk.services.erasing import belonging_of, erase_belonging

    with world.room.act(Act.ERASED) as work:
        erase_belonging(work, belonging_of(work, "r1"))
        mark = {"resident_id": "r1", "erased_at": world.clock.now(), "ground": KeepingGround.ASKED, "things": 1}
        work.erasures.put(Erasure(id="e1", **mark))
    draft = ConsentDraft(
        "r1", "o1", Purpose.REFERRAL, (DataCategory.IDENTITY,), EventState.GIVEN, MONDAY, witness="Els"
    )
    for act in (
        lambda: world.consents.record(draft),
        lambda: world.consents.withdraw("k1"),
        lambda: world.consents.take_back("r1", "o1", Purpose.REFERRAL, GIVEN),
    ):
        with pytest.raises(ResidentErased) as refused:
            act()
        assert refused.value == ResidentErased(MONDAY)
    assert world.kept("withdrawal_notices") == ()


def test_a_ground_without_a_yes_ends_before_its_time_and_the_yes_stands(world):
    world.ground()
    world.consents.withdraw("k1")
    assert world.letters.preview("h1", MONDAY).stopped_by == ()
    world.clock.moment += timedelta(minutes=5)
    assert len(TodayService(world.room, FakeLetterReads(world.work)).what_waits().reviews) == 1
    ended = world.consents.end("duty", "het gevaar is voorbij")
    (stopped,) = world.letters.preview("h1", MONDAY).stopped_by
    assert stopped.reason is WithholdingReason.WITHDRAWN
    record = next(one for one in world.kept("consents") if one.id == ended)
    assert (record.withdrawal_method, record.ends_ground, record.forbids) == ("het gevaar is voorbij", True, False)
    with world.room.look() as work:
        assert grounds_to_review(work) == ()
    with pytest.raises(StepNotAllowed):
        world.consents.end("duty", "nog eens")


def test_the_end_of_another_ground_takes_no_yes_away(world):
    world.ground()
    world.consents.end("duty", "de wet vraagt het niet meer")
    assert world.letters.preview("h1", MONDAY).stopped_by == ()
    assert not any(one.forbids for one in world.kept("consents"))


@pytest.mark.parametrize(("ground", "why", "refusal"), [("duty", " ", ReasonMissing), ("k1", "klaar", StepNotAllowed)])
def test_ending_needs_a_reason_and_a_ground_without_a_yes(world, ground, why, refusal):
    world.ground()
    with pytest.raises(refusal):
        world.consents.end(ground, why)


def test_there_is_nothing_to_end_where_there_is_no_record(world):
    with pytest.raises(NotFound) as refused:
        world.consents.end("nobody", "klaar")
    assert refused.value.kind is Kind.CONSENTS


def test_a_yes_that_ends_soon_comes_up_once_until_another_outlasts_it():
    world = Shared(consents=(a_consent(data_categories=GIVEN, valid_until=MONDAY + timedelta(days=10)),))
    today = TodayService(world.room, FakeLetterReads(world.work))
    (ending,) = today.what_waits().ending
    assert (ending.name, ending.recipient, ending.ends_on) == ("Samira", "o1", MONDAY + timedelta(days=10))
    with world.room.act(Act.ADDED) as work:
        longer = {"data_categories": GIVEN, "valid_until": MONDAY + timedelta(days=300)}
        work.consents.put(a_consent("k2", event_time=world.clock.now(), **longer))
    assert today.what_waits().ending == ()


@pytest.mark.parametrize("days", [31, -1])
def test_what_ends_later_or_ended_before_does_not_come_up(days):
    start = MONDAY - timedelta(days=90)
    world = Shared()
    with world.room.act(Act.ADDED) as work:
        work.organizations.put(an_organization("o9", "Markant"))
        ends = {"valid_from": start, "valid_until": MONDAY + timedelta(days=days)}
        work.consents.put(a_consent("k9", recipient="o9", **ends))
    assert TodayService(world.room, FakeLetterReads(world.work)).what_waits().ending == ()
