"""Handing over: kept as a draft, asked, answered, told; each act can be undone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from connector_desk.domain.consent import DataCategory, Purpose
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import (
    CitizenServiceNumberRefused,
    HandoverToItself,
    NotFound,
    OutOfRange,
    ReasonMissing,
    StepNotAllowed,
    TextMissing,
    WordBackMissing,
    WordBackNeedsGround,
)
from connector_desk.domain.handover import (
    CategorizedText,
    Direction,
    HandoverStatus,
    WordBack,
    WordBackContent,
    WordBackStatus,
)
from connector_desk.domain.organization import Formality
from connector_desk.services.acts import Act, UndoService
from connector_desk.services.handover_book import HandoverBook
from connector_desk.services.handovers import HandoverDraft, HandoverService, draft_of
from tests.builders import MONDAY, a_consent, an_ask, an_organization
from tests.services.letter_world import DUTCH, GIVEN, HEALTH, World, a_letter_handover

DRAFT = HandoverDraft(resident_id="r1", sender="o2", recipient="o1", ask_ids=("a1",), word_back_to_volunteer="v1")


def a_desk(**changes):
    world = World(**changes)
    return world, HandoverService(world.room)


def only_new(world):
    return next(one for one in world.kept("handovers") if one.id != "h1")


def test_a_new_handover_is_a_draft_with_a_code_and_a_promise():
    world, service = a_desk()
    new_id = service.add(DRAFT)
    kept = only_new(world)
    assert (kept.id, kept.status, kept.code) == (new_id, HandoverStatus.DRAFT, "VB-0002")
    assert kept.word_back == WordBack(to_volunteer="v1", due=MONDAY + timedelta(days=7))
    assert (kept.responsible, kept.direction) == ("o2", Direction.INFORMAL_TO_INFORMAL)
    assert world.heard[-1].topics == {Kind.HANDOVERS}
    assert world.heard[-1].act is Act.ADDED


def test_word_goes_to_the_sender_when_nobody_else_was_named():
    world, service = a_desk()
    service.add(replace(DRAFT, word_back_to_volunteer=None))
    assert only_new(world).word_back.to_organization == "o2"


def test_the_direction_follows_from_the_parties():
    world, service = a_desk()
    with world.work as work:
        work.organizations.put(an_organization(formality=Formality.FORMAL))
        work.commit()
    service.add(DRAFT)
    assert only_new(world).direction is Direction.INFORMAL_TO_FORMAL


def test_a_code_is_never_given_twice():
    world, service = a_desk(handover=a_letter_handover(code="VB-0002"))
    service.add(DRAFT)
    assert only_new(world).code == "VB-0003"


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"recipient": "o2"}, HandoverToItself("o2")),
        ({"ask_ids": ()}, TextMissing("asks")),
        ({"recipient": ""}, NotFound(Kind.ORGANIZATIONS, "")),
        ({"resident_id": "r9"}, NotFound(Kind.RESIDENTS, "r9")),
        ({"ask_ids": ("a9",)}, NotFound(Kind.ASKS, "a9")),
        ({"word_back_to_volunteer": "v9"}, NotFound(Kind.VOLUNTEERS, "v9")),
        ({"recipient_person": "111222333"}, CitizenServiceNumberRefused(0, 9)),
        ({"questions": (CategorizedText(text="kom", data_category=HEALTH),) * 5}, OutOfRange("questions")),
    ],
)
def test_what_cannot_be_a_handover_is_refused_and_changes_nothing(changes, error):
    world, service = a_desk()
    with pytest.raises(type(error)) as caught:
        service.add(replace(DRAFT, **changes))
    assert caught.value == error
    assert len(world.kept("handovers")) == 1
    assert not world.heard


def test_an_ask_of_somebody_else_does_not_belong_here():
    world, service = a_desk()
    with world.work as work:
        work.residents.put(work.residents.get("r1").model_copy(update={"id": "r2"}))
        work.asks.put(an_ask("a3", resident_id="r2"))
        work.commit()
    with pytest.raises(NotFound):
        service.add(replace(DRAFT, ask_ids=("a3",)))


def test_a_change_keeps_state_days_and_code():
    world, service = a_desk()
    before = world.kept("handovers")[0]
    service.change("h1", replace(draft_of(before), recipient_person="team west", word_back_due=MONDAY))
    after = world.kept("handovers")[0]
    assert after == before.model_copy(update={"recipient_person": "team west", "direction": after.direction})


def test_what_ended_is_not_changed_any_more():
    _, service = a_desk(handover=a_letter_handover(status=HandoverStatus.REJECTED, status_reason="vol"))
    with pytest.raises(StepNotAllowed):
        service.change("h1", DRAFT)


def test_the_steps_from_draft_to_round():
    world, service = a_desk()
    new_id = service.add(DRAFT)
    service.request(new_id)
    assert only_new(world).requested_on == MONDAY
    assert only_new(world).is_open
    service.move(new_id, HandoverStatus.ACCEPTED)
    with pytest.raises(WordBackMissing):
        service.move(new_id, HandoverStatus.COMPLETED)
    service.give_word(new_id, WordBackStatus.TAKEN_UP)
    service.move(new_id, HandoverStatus.COMPLETED)
    kept = only_new(world)
    assert (kept.status, kept.word_back.given_status, kept.word_back.given_on) == (
        HandoverStatus.COMPLETED,
        WordBackStatus.TAKEN_UP,
        MONDAY,
    )
    assert [one.act for one in world.heard] == [
        Act.ADDED,
        Act.MOVED_ON,
        Act.MOVED_ON,
        Act.WORD_GIVEN,
        Act.MOVED_ON,
    ]


def test_a_no_asks_why_and_the_loop_stays_open():
    world, service = a_desk(handover=a_letter_handover(status=HandoverStatus.REQUESTED))
    with pytest.raises(ReasonMissing):
        service.move("h1", HandoverStatus.REJECTED)
    service.move("h1", HandoverStatus.REJECTED, "geen plek")
    assert world.kept("handovers")[0].status_reason == "geen plek"
    assert world.kept("handovers")[0].is_open


def test_a_reason_holds_no_citizen_service_number():
    world, service = a_desk()
    with pytest.raises(CitizenServiceNumberRefused):
        service.move("h1", HandoverStatus.ON_HOLD, "111222333")
    assert world.kept("handovers")[0].status is HandoverStatus.ACCEPTED


def test_only_true_words_can_be_given():
    _, service = a_desk()
    with pytest.raises(StepNotAllowed):
        service.give_word("h1", WordBackStatus.NOT_TAKEN_UP)
    _, service = a_desk(handover=a_letter_handover(status=HandoverStatus.REQUESTED))
    with pytest.raises(StepNotAllowed):
        service.give_word("h1", WordBackStatus.TAKEN_UP)


def test_a_volunteer_hears_only_how_it_stands():
    _, service = a_desk()
    told = service.word_to_tell("h1")
    assert (told.to_name, told.phone, told.code) == ("Fatima", "06 11112222", "VB-7K4M")
    assert told.statuses == (WordBackStatus.TAKEN_UP, WordBackStatus.ENDED)
    assert not told.may_tell_more
    with pytest.raises(WordBackNeedsGround):
        service.give_word("h1", WordBackStatus.TAKEN_UP, "de wijkzuster komt dinsdag")


FULL = WordBack(to_volunteer="v1", due=MONDAY, content=WordBackContent.FULL)


@pytest.mark.parametrize(
    ("consent", "content", "may"),
    [
        ({"recipient": "o2", "purpose": Purpose.MATCHING}, WordBackContent.FULL, True),
        ({"recipient": "o2", "purpose": Purpose.MATCHING}, WordBackContent.STATUS_ONLY, False),
        ({"recipient": "o2", "purpose": Purpose.REFERRAL}, WordBackContent.FULL, False),
        ({"recipient": "o3", "purpose": Purpose.MATCHING}, WordBackContent.FULL, False),
        (
            {"recipient": "o2", "purpose": Purpose.MATCHING, "data_categories": (DataCategory.WISHES,)},
            WordBackContent.FULL,
            False,
        ),
    ],
)
def test_a_volunteer_hears_more_only_on_a_ground_towards_their_organisation(consent, content, may):
    ground = a_consent(**{"data_categories": GIVEN} | consent)
    handover = a_letter_handover(word_back=FULL.model_copy(update={"content": content}))
    world, service = a_desk(handover=handover, consents=(ground,))
    assert service.word_to_tell("h1").may_tell_more is may
    if may:
        service.give_word("h1", WordBackStatus.TAKEN_UP, "de wijkzuster komt dinsdag")
        assert world.kept("handovers")[0].word_back.given_text == "de wijkzuster komt dinsdag"


def test_the_desks_own_organisation_hears_what_it_keeps_anyway():
    promise = WordBack(to_organization="o3", due=MONDAY, content=WordBackContent.FULL)
    _, service = a_desk(handover=a_letter_handover(word_back=promise), consents=())
    assert service.word_to_tell("h1").may_tell_more


def test_another_organisation_hears_more_on_a_ground_for_referral():
    promise = WordBack(to_organization="o2", due=MONDAY, content=WordBackContent.FULL)
    for recipient, may in (("o2", True), ("o1", False)):
        ground = a_consent(recipient=recipient, data_categories=GIVEN)
        _, service = a_desk(handover=a_letter_handover(word_back=promise), consents=(ground,))
        assert service.word_to_tell("h1").may_tell_more is may


def test_removing_is_undone_and_what_left_stays_on_record():
    from pathlib import Path

    world, service = a_desk()
    world.letters.save("h1", Path("/desk/VB-7K4M.pdf"), MONDAY, DUTCH)
    before = world.kept("handovers")
    service.remove("h1")
    assert world.kept("handovers") == ()
    assert len(world.kept("disclosures")) == 1
    assert UndoService(world.room).undo() is Act.REMOVED
    assert world.kept("handovers") == before


def test_each_act_can_be_undone():
    world, service = a_desk()
    before = world.kept("handovers")
    service.add(DRAFT)
    service.move("h1", HandoverStatus.IN_PROGRESS)
    service.give_word("h1", WordBackStatus.TAKEN_UP)
    undo = UndoService(world.room)
    assert [undo.undo() for _ in range(3)] == [Act.WORD_GIVEN, Act.MOVED_ON, Act.ADDED]
    assert world.kept("handovers") == before


class NoReads:
    def residents(self, text="", after=None, limit=60):
        return []


def test_the_book_tells_who_waits_since_when():
    world, service = a_desk(handover=a_letter_handover(requested_on=MONDAY - timedelta(days=12)))
    service.add(DRAFT)
    lines = {line.id: line for line in HandoverBook(world.room, NoReads()).lines()}
    line = lines["h1"]
    assert (line.resident_name, line.recipient_name, line.waits_for_word) == (
        "Samira",
        "Thuiszorg Nieuw-West",
        "Fatima",
    )
    assert (line.open_days, line.days_late, line.promised_days, line.has_answer) == (12, 0, 12, True)
    assert (line.own_words, line.is_sensitive) == ("", True)
    assert not lines[only_new(world).id].is_open


def test_the_book_leaves_out_what_was_entered_in_error():
    world, _ = a_desk(handover=a_letter_handover(status=HandoverStatus.ENTERED_IN_ERROR))
    assert HandoverBook(world.room, NoReads()).lines() == ()


def test_the_book_shows_when_the_letter_left():
    from pathlib import Path

    world, _ = a_desk()
    world.letters.save("h1", Path("/desk/VB-7K4M.pdf"), MONDAY, DUTCH)
    detail = HandoverBook(world.room, NoReads()).detail("h1")
    assert detail.printed == (world.clock.now(),)
    assert detail.responsible_name == "Thuiszorg Nieuw-West"
    assert HandoverStatus.IN_PROGRESS in detail.next_statuses


def test_choices_begin_with_whom_the_resident_knows():
    world, _ = a_desk()
    choices = HandoverBook(world.room, NoReads()).choices("r1")
    assert [one.name for one in choices.volunteers] == ["Orlando", "Fatima"]
    assert choices.likely_volunteer_id == "v2"
    assert choices.likely_due == MONDAY + timedelta(days=7)
    assert [one.name for one in choices.organizations] == sorted(one.name for one in choices.organizations)
