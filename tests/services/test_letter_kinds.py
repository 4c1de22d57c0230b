"""Each kind of letter tells what its ground covers and nothing else; tokens are planted where anything could slip."""

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from connector_desk.domain.consent import DataCategory, EventState, LawfulBasis, Purpose, WithholdingReason
from connector_desk.domain.disclosure import DocumentKind, WriteState
from connector_desk.domain.errors import (
    IdentifyingText,
    NoGroundForIdentity,
    NotFound,
    NothingEnded,
    NothingSent,
    NothingToPrint,
    NoWordYet,
    OrderTurned,
)
from connector_desk.domain.handover import CategorizedText, HandoverStatus, WordBack, WordBackContent, WordBackStatus
from connector_desk.domain.letter_papers import PlainLetter, ResidentLetter
from connector_desk.domain.letter_text import LetterKind
from connector_desk.domain.organization import Initiative, Schedule
from connector_desk.domain.resident import FormOfAddress, SafeContact
from connector_desk.domain.week import Weekday
from connector_desk.domain.withdrawal import WithdrawalNotice
from connector_desk.services.consents import ConsentService
from connector_desk.services.letters import LetterChoice
from connector_desk.services.notice_letters import NoticeLetterService
from tests.builders import MONDAY, a_consent, a_tie
from tests.services.letter_world import DUTCH, GIVEN, HEALTH, OWN_WORDS, TEXTS, World, a_letter_handover

CONSULTATION = LetterChoice(LetterKind.CONSULTATION)
INTRODUCTION = LetterChoice(LetterKind.INTRODUCTION)
RESIDENT = LetterChoice(LetterKind.RESIDENT)
WITHDRAWAL = LetterChoice(LetterKind.WITHDRAWAL)
DESTROY = LetterChoice(LetterKind.DESTROY)
WORD_BACK = LetterChoice(LetterKind.WORD_BACK)
TOKENS = {
    "household": "zwijgendtokenhuishouden",
    "story": "zwijgendtokenverhaal",
    "wishes": ("zwijgendtokenwens",),
    "offers": ("zwijgendtokenaanbod",),
    "works_well": "zwijgendtokenwerkt",
}
PLANTED = ("zwijgendtoken", "Amrani", "Voorbeeldplein", "1065", "020 0000011", "tante Sam", "Nadia", "Fatima")


def target(number: int = 0) -> Path:
    return Path(f"/desk/{number}.pdf")


def sent(world: World, kind: LetterKind = LetterKind.REFERRAL) -> None:
    world.letters.save("h1", target(), MONDAY, DUTCH, LetterChoice(kind))


def ended(world: World) -> str:
    """Take the consent back, some time after the letter left."""
    world.clock.moment += timedelta(hours=1)
    return ConsentService(world.room).withdraw("k1", "aan de balie")


# The introduction


def test_the_introduction_says_whom_to_ask_for_and_when_it_is_open():
    world = World(handover=a_letter_handover(recipient_person="Yvette"))
    hours = Schedule(byday=(Weekday.TUESDAY,), opens_at=time(9), closes_at=time(12))
    coffee = Initiative(
        id="i1", organization_id="o1", name="Spreekuur", public_label="Spreekuur wijkzorg", purpose=("zwijgend",),
        schedules=(hours,),
    )  # fmt: skip
    with world.work as work:
        work.initiatives.put(coffee)
        work.commit()
    paper = world.letters.paper("h1", MONDAY, INTRODUCTION)
    assert (paper.kind, paper.ask_for) == (LetterKind.INTRODUCTION, "Yvette")
    assert [(one.name, one.schedules) for one in paper.when] == [("Spreekuur wijkzorg", (hours,))]
    assert "zwijgend" not in repr(paper)
    assert world.letters.preview("h1", MONDAY, INTRODUCTION).left_out == ()


def test_an_introduction_without_anybody_to_ask_for_says_so_to_the_worker():
    left_out = World().letters.preview("h1", MONDAY, INTRODUCTION).left_out
    assert [(one.field, one.category, one.reason) for one in left_out] == [
        ("ask_for", None, None),
        ("when", None, None),
    ]


def test_an_introduction_passes_the_filter_of_a_referral_and_is_a_disclosure_of_its_handover():
    world = World()
    assert world.letters.preview("h1", MONDAY, INTRODUCTION).shared == world.letters.dry_run("h1", MONDAY)
    sent(world, LetterKind.INTRODUCTION)
    (disclosure,) = world.kept("disclosures")
    assert (disclosure.document, disclosure.handover_id, disclosure.purpose) == (
        DocumentKind.INTRODUCTION,
        "h1",
        Purpose.REFERRAL,
    )
    assert disclosure.data_categories == tuple(sorted(GIVEN))
    with pytest.raises(NoGroundForIdentity):
        World(consents=()).letters.paper("h1", MONDAY, INTRODUCTION)


# The question without a name


def test_a_question_without_a_name_tells_nothing_of_anybody_though_all_of_it_is_covered():
    world = World(
        resident=TOKENS,
        consents=(a_consent(data_categories=tuple(DataCategory)),),
        handover=a_letter_handover(
            questions=(CategorizedText(text="Hoe vaak komt de apotheek langs?", data_category=HEALTH),)
        ),
    )
    preview = world.letters.preview("h1", MONDAY, CONSULTATION)
    assert (preview.shared.facts, preview.shared.included, preview.stopped_by) == ((), (), ())
    assert {one.reason for one in preview.shared.withheld} == {WithholdingReason.NOT_NEEDED}
    assert {one.category for one in preview.shared.withheld} == {one.category for one in preview.facts}
    sent(world, LetterKind.CONSULTATION)
    (content,) = world.files.files.values()
    told = content.decode()
    assert "Hoe vaak komt de apotheek langs?" in told
    assert [token for token in (*PLANTED, OWN_WORDS, "72", "Samira") if token in told] == []
    assert world.kept("disclosures") == ()
    (printout,) = world.kept("printouts")
    assert (printout.document, printout.about_id) == (DocumentKind.CONSULTATION, "h1")


@pytest.mark.parametrize(
    "text",
    [
        "Wat kan Samira doen?",
        "Wat kan mevrouw Amrani doen?",
        "Kan iemand naar het Voorbeeldplein komen?",
        "Bel 020 0000011, wat dan?",
        "Wat zegt Nadia ervan?",
    ],
)
def test_whatever_identifies_stops_a_question_without_a_name(text):
    questions = (CategorizedText(text=text, data_category=HEALTH),)
    world = World(
        consents=(a_consent(data_categories=tuple(DataCategory)),), handover=a_letter_handover(questions=questions)
    )
    (stop,) = world.letters.preview("h1", MONDAY, CONSULTATION).stopped_by
    assert isinstance(stop, IdentifyingText)
    assert stop.place == "question"
    with pytest.raises(IdentifyingText):
        sent(world, LetterKind.CONSULTATION)


def test_a_question_about_nothing_is_not_asked():
    world = World(handover=a_letter_handover(reason=None))
    with pytest.raises(NothingToPrint):
        sent(world, LetterKind.CONSULTATION)


# Notices


def test_a_notice_tells_who_when_and_which_code_and_rests_on_the_law():
    world = World(resident=TOKENS)
    sent(world)
    withdrawal = ended(world)
    paper = world.letters.paper("h1", MONDAY, WITHDRAWAL)
    assert isinstance(paper, PlainLetter)
    assert paper.person is not None
    assert paper.person.name == "Samira Amrani"
    assert [(one.day, one.code) for one in paper.sent] == [(MONDAY, "VB-7K4M")]
    assert (paper.ended, paper.grounds[0].lawful_basis) == (MONDAY, LawfulBasis.LEGAL_DUTY)
    told = repr(paper)
    assert [token for token in (*PLANTED, OWN_WORDS) if token in told and token != "Amrani"] == []
    preview = world.letters.preview("h1", MONDAY, WITHDRAWAL)
    assert [(ref.category, ref.ground_id) for ref in preview.shared.included] == [(DataCategory.IDENTITY, withdrawal)]
    assert {one.reason for one in preview.shared.withheld} == {WithholdingReason.NOT_NEEDED}


@pytest.mark.parametrize("choice", [WITHDRAWAL, DESTROY])
def test_a_notice_is_a_disclosure_of_identity_and_nothing_else(choice):
    world = World()
    sent(world)
    withdrawal = ended(world)
    world.letters.save("h1", target(1), MONDAY, DUTCH, choice)
    disclosure = next(one for one in world.kept("disclosures") if one.document is choice.kind.document)
    assert disclosure.data_categories == (DataCategory.IDENTITY,)
    assert [(ref.category, ref.ground_id) for ref in disclosure.grounds] == [(DataCategory.IDENTITY, withdrawal)]
    assert (disclosure.recipient, disclosure.handover_id, disclosure.state) == ("o1", "h1", WriteState.WRITTEN)
    # What was written about the withdrawal is nothing that was received under the consent.
    assert len(world.letters.paper("h1", MONDAY, DESTROY).sent) == 1


def test_without_an_end_or_without_anything_sent_there_is_no_notice():
    world = World()
    with pytest.raises(NothingEnded) as open_still:
        world.letters.preview("h1", MONDAY, WITHDRAWAL)
    assert open_still.value.recipient == "Thuiszorg Nieuw-West"
    ended(world)
    with pytest.raises(NothingSent):
        world.letters.preview("h1", MONDAY, DESTROY)
    with pytest.raises(NothingEnded):
        World(consents=()).letters.paper("h1", MONDAY, WITHDRAWAL)


def test_a_consent_past_its_last_day_has_ended_too():
    until = MONDAY + timedelta(days=3)
    world = World(consents=(a_consent(data_categories=GIVEN, valid_until=until),))
    sent(world)
    paper = world.letters.paper("h1", until + timedelta(days=2), WITHDRAWAL)
    assert paper.ended == until


def test_sheets_of_one_day_and_one_code_are_told_once():
    world = World()
    sent(world)
    sent(world, LetterKind.INTRODUCTION)
    ended(world)
    assert len(world.kept("disclosures")) == 2
    assert len(world.letters.paper("h1", MONDAY, WITHDRAWAL).sent) == 1


def test_the_end_of_something_that_was_never_sent_does_not_hide_an_earlier_end():
    world = World()
    sent(world)
    first = ended(world)
    later = {"event_state": EventState.WITHDRAWN, "event_time": world.clock.moment + timedelta(hours=1)}
    with world.work as work:
        work.consents.put(a_consent("wishes", data_categories=(DataCategory.WISHES,), **later))
        work.commit()
    preview = world.letters.preview("h1", MONDAY, WITHDRAWAL)
    assert [ref.ground_id for ref in preview.shared.included] == [first]


def test_a_ground_without_a_yes_that_is_over_is_no_consent_that_stopped():
    duty = {"lawful_basis": LawfulBasis.LEGAL_DUTY, "reason": "de wet", "valid_until": MONDAY}
    world = World(consents=(a_consent(data_categories=GIVEN, **duty),))
    sent(world)
    with pytest.raises(NothingEnded):
        world.letters.preview("h1", MONDAY + timedelta(days=2), WITHDRAWAL)


DUTY = {"data_categories": GIVEN, "lawful_basis": LawfulBasis.LEGAL_DUTY, "reason": "Wmo 2015, artikel 2.3.2"}


@pytest.mark.parametrize(
    "end",
    [
        {"event_state": EventState.WITHDRAWN},
        {"valid_from": MONDAY - timedelta(days=9), "valid_until": MONDAY - timedelta(days=1)},
    ],
)
def test_the_end_of_a_legal_duty_is_no_consent_that_ended(end):
    world = World(consents=(a_consent("k2", **DUTY | end),))
    with pytest.raises(NothingEnded):
        world.letters.preview("h1", MONDAY, WITHDRAWAL)


def test_what_was_told_on_a_legal_duty_was_not_received_under_the_consent():
    world = World(consents=(a_consent("k2", **DUTY),))
    sent(world)
    no = a_consent("k3", data_categories=GIVEN, event_state=EventState.WITHDRAWN, event_time=world.clock.now())
    with world.work as work:
        work.consents.put(no)
        work.commit()
    with pytest.raises(NothingSent):
        world.letters.preview("h1", MONDAY, WITHDRAWAL)


def a_notice(world: World, **fields) -> WithdrawalNotice:
    (told,) = world.kept("disclosures")
    plain = {
        "id": "n1",
        "resident_id": "r1",
        "recipient": "o1",
        "consent_id": next(one.id for one in world.kept("consents") if one.event_state is EventState.WITHDRAWN),
        "disclosure_ids": (told.id,),
        "asked_on": MONDAY,
    }
    with world.work as work:
        work.withdrawal_notices.put(WithdrawalNotice(**plain | fields))
        work.commit()
    return world.kept("withdrawal_notices")[0]


def test_a_notice_that_was_asked_for_is_ticked_off_by_the_letter():
    world = World()
    sent(world)
    ended(world)
    a_notice(world)
    service = NoticeLetterService(world.room, world.press, world.publisher, TEXTS)
    assert service.draft("n1", MONDAY, "nl").stopped_by == ()
    printed: list[bytes] = []
    printout_id = service.print("n1", MONDAY, DUTCH, printed.append)
    (notice,) = world.kept("withdrawal_notices")
    assert (notice.made_on, notice.printout_id) == (MONDAY, printout_id)
    assert len(printed) == 1
    # Once more keeps the first day.
    world.clock.moment += timedelta(days=1)
    service.save("n1", target(2), MONDAY, DUTCH, LetterKind.DESTROY)
    assert world.kept("withdrawal_notices")[0].printout_id == printout_id


def test_from_a_handover_the_notice_that_waits_is_the_one_that_is_made():
    world = World()
    sent(world)
    ended(world)
    a_notice(world, made_on=MONDAY, printout_id="before")
    a_notice(world, id="n2")
    printout_id = world.letters.save("h1", target(1), MONDAY, DUTCH, WITHDRAWAL)
    made = {one.id: one.printout_id for one in world.kept("withdrawal_notices")}
    assert made == {"n1": "before", "n2": printout_id}


def test_a_notice_of_what_never_left_is_not_written():
    world = World()
    sent(world)
    ended(world)
    (told,) = world.kept("disclosures")
    a_notice(world)
    with world.work as work:
        work.disclosures.put(told.model_copy(update={"entered_in_error": True}))
        work.commit()
    with pytest.raises(NothingSent):
        NoticeLetterService(world.room, world.press, world.publisher, TEXTS).draft("n1", MONDAY, "nl")
    with pytest.raises(NotFound):
        NoticeLetterService(world.room, world.press, world.publisher, TEXTS).draft("nobody", MONDAY, "nl")


# To the resident


def test_the_resident_reads_what_the_log_says_and_no_more():
    world = World(resident=TOKENS)
    with pytest.raises(NothingSent):
        world.letters.paper("h1", MONDAY, RESIDENT)
    sent(world)
    (disclosure,) = world.kept("disclosures")
    paper = world.letters.paper("h1", MONDAY, RESIDENT)
    assert isinstance(paper, ResidentLetter)
    assert len(paper.told) == len(disclosure.data_categories)
    assert {one.label for one in paper.told} == {TEXTS.category(one, "nl") for one in disclosure.data_categories}
    assert [one.quotes for one in paper.told if one.quotes] == [(OWN_WORDS,)]
    assert (paper.recipient, paper.why) == ("Thuiszorg Nieuw-West", "Zodat zij u kunnen helpen met uw vraag.")
    assert "zwijgendtoken" not in repr(paper)
    assert "brieven begrijp ik niet" not in repr(paper)


def test_what_was_marked_as_a_mistake_was_not_told():
    world = World()
    sent(world)
    (told,) = world.kept("disclosures")
    with world.work as work:
        work.disclosures.put(told.model_copy(update={"entered_in_error": True}))
        work.commit()
    with pytest.raises(NothingSent):
        world.letters.paper("h1", MONDAY, RESIDENT)


@pytest.mark.parametrize(("post", "by_hand"), [(True, False), (False, True)])
def test_where_no_post_may_go_the_letter_is_handed_over(post, by_hand):
    world = World(resident={"safe_contact": SafeContact(post=post)})
    sent(world)
    assert world.letters.preview("h1", MONDAY, RESIDENT).is_by_hand is by_hand


def test_a_promise_that_is_kept_is_not_made_again():
    promise = WordBack(to_volunteer="v1", due=MONDAY, given_on=MONDAY, given_status=WordBackStatus.TAKEN_UP)
    world = World(handover=a_letter_handover(word_back=promise))
    sent(world)
    assert world.letters.paper("h1", MONDAY, RESIDENT).due is None
    late = World()
    sent(late)
    assert late.letters.paper("h1", MONDAY, RESIDENT).due == MONDAY
    assert late.letters.paper("h1", MONDAY + timedelta(days=1), RESIDENT).due is None


def test_the_letter_to_the_resident_is_no_disclosure():
    world = World()
    sent(world)
    world.letters.save("h1", target(1), MONDAY, DUTCH, RESIDENT)
    assert [one.document for one in world.kept("disclosures")] == [DocumentKind.LETTER]
    assert {one.document for one in world.kept("printouts")} == {DocumentKind.LETTER, DocumentKind.RESIDENT_LETTER}


# Word back


def given(content: WordBackContent, text: str = "", **fields) -> WordBack:
    plain = {"to_volunteer": "v1", "due": MONDAY, "given_on": MONDAY, "given_status": WordBackStatus.TAKEN_UP}
    return WordBack(**plain | {"content": content, "given_text": text} | fields)


def test_word_back_tells_how_it_stands_and_nobody():
    world = World(resident=TOKENS)
    paper = world.letters.paper("h1", MONDAY, WORD_BACK)
    assert (paper.status, paper.waits, paper.more) == (WordBackStatus.TAKEN_UP, "Fatima", ())
    assert paper.recipient.lines == ("Maatjesproject Slotervaart",)
    told = repr(paper)
    assert [token for token in (*PLANTED, "Samira", OWN_WORDS) if token in told and token != "Fatima"] == []
    world.letters.save("h1", target(), MONDAY, DUTCH, WORD_BACK)
    assert world.kept("disclosures") == ()


def test_more_than_the_state_needs_a_ground_towards_whoever_waits():
    promise = given(WordBackContent.FULL, "de apotheek komt voortaan langs")
    held = World(handover=a_letter_handover(word_back=promise))
    assert held.letters.paper("h1", MONDAY, WORD_BACK).more == ()
    ground = a_consent("k2", recipient="o2", purpose=Purpose.MATCHING, data_categories=(HEALTH,))
    world = World(handover=a_letter_handover(word_back=promise), consents=(ground,))
    assert world.letters.paper("h1", MONDAY, WORD_BACK).more == ("de apotheek komt voortaan langs",)
    world.letters.save("h1", target(), MONDAY, DUTCH, WORD_BACK)
    (disclosure,) = world.kept("disclosures")
    assert (disclosure.document, disclosure.recipient, disclosure.purpose) == (
        DocumentKind.WORD_BACK,
        "o2",
        Purpose.MATCHING,
    )
    assert [(ref.category, ref.ground_id) for ref in disclosure.grounds] == [(HEALTH, "k2")]


def test_word_back_that_names_somebody_waits():
    promise = given(WordBackContent.FULL, "mevrouw Amrani krijgt een doos")
    ground = a_consent("k2", recipient="o2", purpose=Purpose.MATCHING, data_categories=(HEALTH,))
    world = World(handover=a_letter_handover(word_back=promise), consents=(ground,))
    (stop,) = world.letters.preview("h1", MONDAY, WORD_BACK).stopped_by
    assert isinstance(stop, IdentifyingText)
    assert stop.place == "word_back"


def test_without_an_answer_there_is_no_word_back():
    world = World(handover=a_letter_handover(status=HandoverStatus.REQUESTED))
    with pytest.raises(NoWordYet) as refused:
        world.letters.paper("h1", MONDAY, WORD_BACK)
    assert refused.value.name == "Fatima"


# All of them


@pytest.mark.parametrize("mark", ["\u202e", "\u2067", "\u200f"])
def test_signs_that_turn_the_order_of_a_text_stop_the_letter(mark):
    reason = CategorizedText(text=f"bel {mark}321 0000 020", data_category=HEALTH)
    world = World(handover=a_letter_handover(reason=reason))
    (stop, *_) = world.letters.preview("h1", MONDAY).stopped_by
    assert isinstance(stop, OrderTurned)
    assert (stop.place, stop.start) == ("reason", 4)
    with pytest.raises(OrderTurned):
        world.letters.paper("h1", MONDAY)
    with pytest.raises(OrderTurned):
        world.letters.paper("h1", MONDAY, CONSULTATION)


def test_a_name_that_was_copied_with_such_signs_stands_in_plain_order():
    world = World(resident={"first_name": "\u202bSamira\u202c", "form_of_address": FormOfAddress.MEVROUW})
    assert world.letters.paper("h1", MONDAY).person.name == "Samira Amrani"


@pytest.mark.parametrize("kind", LetterKind)
def test_a_handover_in_error_makes_no_letter(kind):
    world = World(handover=a_letter_handover(status=HandoverStatus.ENTERED_IN_ERROR))
    with pytest.raises((NothingToPrint, NothingEnded)):
        world.letters.paper("h1", MONDAY, LetterChoice(kind))


@pytest.mark.parametrize("kind", LetterKind)
def test_a_handover_that_is_not_there_makes_no_letter(kind):
    with pytest.raises(NotFound):
        World().letters.preview("nobody", MONDAY, LetterChoice(kind))


def test_third_persons_are_in_no_letter_by_name():
    world = World(ties=(a_tie("t2", word="", role="care_worker", name="Zwijgendtokennaam", organization_id="o1"),))
    sent(world)
    ended(world)
    for choice in (CONSULTATION, WITHDRAWAL, DESTROY, RESIDENT, WORD_BACK):
        assert "Zwijgendtokennaam" not in repr(world.letters.paper("h1", MONDAY, choice)), choice


def test_a_day_later_the_same_facts_are_another_letter_and_the_same_day_the_same():
    world = World()
    first = world.letters.paper("h1", date(2026, 11, 23))
    assert world.letters.paper("h1", date(2026, 11, 23)) == first
    assert replace(world.letters.paper("h1", date(2026, 11, 24)), day=first.day) == first
