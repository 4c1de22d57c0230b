"""The letter holds what passed the filter and nothing else; without a ground for identity there is none."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from connector_desk.domain.consent import DataCategory, LawfulBasis, Purpose, WithholdingReason
from connector_desk.domain.consent_steps import withdrawn
from connector_desk.domain.disclosure import DocumentKind, WriteState
from connector_desk.domain.errors import IdentifyingText, NoGroundForIdentity, NotFound, NothingToPrint
from connector_desk.domain.handover import CategorizedText, HandoverStatus, WordBack
from connector_desk.domain.language import SpokenLanguage
from connector_desk.domain.papers import Answerable
from connector_desk.domain.resident import FormOfAddress, SafeContact
from tests.builders import MONDAY, a_consent, a_contact, a_tie
from tests.services.letter_world import DUTCH, GIVEN, HEALTH, OWN_WORDS, World, a_letter_handover, refused

TARGET = Path("/desk/VB-7K4M.pdf")
WITH_NAMES = (*GIVEN, DataCategory.NETWORK_NAMES)


def consents(*categories: DataCategory, **fields):
    return (a_consent(data_categories=categories, **fields),)


def test_the_dry_run_names_both_sides_and_why():
    shared = World().letters.dry_run("h1", MONDAY)
    assert [ref.category for ref in shared.included] == sorted(GIVEN)
    assert {one.category: one.reason for one in shared.withheld} == dict.fromkeys(
        (
            DataCategory.ADDRESS,
            DataCategory.HOUSEHOLD,
            DataCategory.NETWORK_NAMES,
            DataCategory.STORY,
            DataCategory.WISHES,
        ),
        WithholdingReason.NO_CONSENT,
    )


def test_the_letter_says_who_writes_why_and_what_was_agreed():
    paper = World().letters.paper("h1", MONDAY)
    assert (paper.letterhead.name, paper.letterhead.lines) == ("Huis van de Wijk", ("Straat 1",))
    assert (paper.sender.name, paper.recipient.name) == ("Maatjesproject Slotervaart", "Thuiszorg Nieuw-West")
    assert (paper.code, paper.day, paper.sample) == ("VB-7K4M", MONDAY, True)
    assert (paper.person.name, paper.person.age, paper.person.area) == ("Samira Amrani", 72, "")
    assert paper.quotes == (OWN_WORDS,)
    assert paper.why_now == ("het maatje mag die niet geven",)
    assert [(task.who, task.what) for task in paper.agreed] == [
        ("Thuiszorg Nieuw-West", "medicijnen klaarzetten"),
        ("Maatjesproject Slotervaart", "blijft wekelijks komen"),
    ]
    assert [task.what for task in paper.not_agreed] == ["geeft geen medicijnen"]
    assert [(ground.recipient, ground.given_on) for ground in paper.grounds] == [("Thuiszorg Nieuw-West", MONDAY)]


def test_asks_of_other_handovers_do_not_belong_to_this_question():
    world = World(consents=consents(*DataCategory))
    assert world.letters.paper("h1", MONDAY).quotes == (OWN_WORDS,)
    preview = world.letters.preview("h1", MONDAY)
    assert [ask.id for ask in preview.other_asks] == ["a2"]
    assert DataCategory.ASK_FINANCE not in {fact.category for fact in preview.facts}


@pytest.mark.parametrize("category", [HEALTH, DataCategory.CONTACT, DataCategory.NETWORK_ROLES])
def test_what_is_refused_is_nowhere_on_the_paper(category):
    world = World(consents=(*consents(*GIVEN), refused(category).model_copy(update={"event_time": later()})))
    told = repr(world.letters.paper("h1", MONDAY))
    texts = [fact.text for fact in world.letters.preview("h1", MONDAY).facts if fact.category is category and fact.text]
    assert texts
    assert not [text for text in texts if text in told]


def later() -> datetime:
    return datetime(2026, 11, 23, 12, tzinfo=UTC)


def test_reason_and_tasks_need_the_ground_of_their_own_category():
    paper = World(consents=consents(DataCategory.IDENTITY)).letters.paper("h1", MONDAY)
    assert (paper.quotes, paper.why_now, paper.agreed, paper.not_agreed, paper.further) == ((), (), (), (), ())
    assert paper.reach is not None
    assert not paper.reach.phone


def test_how_to_reach_follows_safety_and_the_note_stays():
    world = World()
    reach = world.letters.paper("h1", MONDAY).reach
    assert reach is not None
    assert (reach.phone, reach.may_call, reach.may_leave_voicemail, reach.may_send_post) == (
        "020 0000011",
        True,
        False,
        False,
    )
    assert "brieven leest" not in repr(world.letters.paper("h1", MONDAY))


def test_a_number_that_nobody_may_use_is_not_told():
    safe = SafeContact(call=False, voicemail=False)
    world = World(resident={"safe_contact": safe})
    reach = world.letters.paper("h1", MONDAY).reach
    assert reach is not None
    assert (reach.phone, reach.may_call) == ("", False)


def test_a_number_that_is_not_told_is_no_disclosure():
    world = World(resident={"safe_contact": SafeContact(call=False, voicemail=False)})
    world.letters.save("h1", TARGET, MONDAY, DUTCH)
    (disclosure,) = world.kept("disclosures")
    assert disclosure.data_categories == tuple(sorted(set(GIVEN) - {DataCategory.CONTACT}))
    assert {ref.category for ref in disclosure.grounds} == set(disclosure.data_categories)


def test_a_reason_stands_in_its_own_place_only():
    reason = CategorizedText(text="zij wil naar buiten", data_category=DataCategory.STORY)
    world = World(handover=a_letter_handover(reason=reason), consents=consents(*GIVEN, DataCategory.STORY))
    paper = world.letters.paper("h1", MONDAY)
    assert paper.why_now == (reason.text,)
    assert [one.lines for one in paper.further if one.category is DataCategory.STORY] == [("Komt weinig buiten.",)]


def test_address_neighbourhood_and_languages_go_only_with_their_own_ground():
    languages = (SpokenLanguage(tag="ary"), SpokenLanguage(tag="nl", reads="no"))
    more = (*GIVEN, DataCategory.ADDRESS, DataCategory.LANGUAGES, DataCategory.HOUSEHOLD, DataCategory.WISHES)
    paper = World(resident={"languages": languages}, consents=consents(*more)).letters.paper("h1", MONDAY)
    assert paper.person.area == "Slotervaart"
    assert paper.reach is not None
    assert paper.reach.address == ("Voorbeeldplein 12-3, 1065 AA",)
    assert paper.languages == languages
    assert [(one.category, one.lines) for one in paper.further][:2] == [
        (DataCategory.HOUSEHOLD, ("alleen, klein flatje",)),
        (DataCategory.WISHES, ("in het park wandelen",)),
    ]


def test_third_persons_stand_there_by_role():
    paper = World().letters.paper("h1", MONDAY)
    roles = [one.lines for one in paper.further if one.category is DataCategory.NETWORK_ROLES]
    assert roles == [("care_worker", "oudste zoon")]
    assert "Nadia" not in repr(paper)
    assert "Fatima" not in repr(paper)
    assert paper.promise.volunteers_of == ("Maatjesproject Slotervaart",)


def test_who_is_nearest_stands_first():
    ties = (
        a_tie("t1", word="nieuwe buren", role="neighbour", category="neighbours", closeness=1),
        a_tie("t2", word="verzorgende", role="care_worker", category="carers", closeness=3),
        a_tie("t3", word="oudste zoon", role="family_carer", category="family_of_origin", closeness=3),
        a_tie("t4", word="buurvrouw", role="neighbour", category="neighbours", closeness=2),
    )
    paper = World(ties=ties).letters.paper("h1", MONDAY)
    assert paper.further[-1].lines == ("oudste zoon", "verzorgende", "buurvrouw", "nieuwe buren")


def test_a_name_of_the_network_goes_on_that_persons_own_wish():
    nadia = {"role": "care_worker", "word": "", "name": "Nadia", "organization_id": "o1"}
    for wish, names in ((False, []), (True, [("Nadia",)])):
        world = World(ties=(a_tie(**nadia, name_may_leave=wish),), consents=consents(*WITH_NAMES))
        paper = world.letters.paper("h1", MONDAY)
        assert [one.lines for one in paper.further if one.category is DataCategory.NETWORK_NAMES] == names


def test_a_third_party_that_waits_is_part_of_the_network():
    promise = WordBack(to_organization="o3", due=MONDAY)
    handover = a_letter_handover(word_back=promise, responsible="o3")
    told = World(handover=handover).letters.paper("h1", MONDAY).promise
    assert (told.told_by_us, told.answerable, told.other) == (
        ("Huis van de Wijk",),
        Answerable.OTHER,
        "Huis van de Wijk",
    )
    without = World(handover=handover, consents=consents(DataCategory.IDENTITY)).letters.paper("h1", MONDAY).promise
    assert (without.told_by_us, without.other) == ((), "")


@pytest.mark.parametrize(
    ("responsible", "status", "answerable"),
    [
        ("o2", HandoverStatus.REQUESTED, Answerable.SENDER),
        ("o1", HandoverStatus.REQUESTED, Answerable.RECIPIENT_ONCE_ACCEPTED),
        ("o1", HandoverStatus.ACCEPTED, Answerable.RECIPIENT),
    ],
)
def test_who_is_responsible_follows_from_the_answer(responsible, status, answerable):
    handover = a_letter_handover(responsible=responsible, status=status)
    assert World(handover=handover).letters.paper("h1", MONDAY).promise.answerable is answerable


def test_a_first_question_becomes_the_title():
    questions = tuple(
        CategorizedText(text=text, data_category=HEALTH) for text in ("Wilt u meekijken?", "Bel haar", "Zeg het ons")
    )
    paper = World(handover=a_letter_handover(questions=questions)).letters.paper("h1", MONDAY)
    assert (paper.question, paper.asked) == ("Wilt u meekijken?", ("Bel haar", "Zeg het ons"))
    paper = World(handover=a_letter_handover(questions=questions[1:])).letters.paper("h1", MONDAY)
    assert (paper.question, paper.asked) == ("", ("Bel haar", "Zeg het ons"))


def test_another_basis_than_consent_is_printed_with_its_reason():
    ground = consents(*GIVEN, lawful_basis=LawfulBasis.VITAL_INTEREST, reason="zij reageert niet meer")
    line = World(consents=ground).letters.paper("h1", MONDAY).grounds[0]
    assert (line.lawful_basis, line.reason) == (LawfulBasis.VITAL_INTEREST, "zij reageert niet meer")


@pytest.mark.parametrize(
    ("some", "reason"),
    [
        ((), WithholdingReason.NO_CONSENT),
        (consents(HEALTH), WithholdingReason.NO_CONSENT),
        (consents(*GIVEN, purpose=Purpose.MATCHING), WithholdingReason.OTHER_PURPOSE),
        (consents(*GIVEN, recipient="o2"), WithholdingReason.OTHER_RECIPIENT),
        (consents(*GIVEN, valid_until=MONDAY - timedelta(days=1), valid_from=MONDAY - timedelta(9)), "expired"),
        ((*consents(*GIVEN), withdrawn(consents(*GIVEN)[0], "w", later())), WithholdingReason.WITHDRAWN),
    ],
)
def test_without_a_ground_for_identity_nothing_is_made_written_or_logged(some, reason):
    world = World(consents=some)
    for act in (
        lambda: world.letters.paper("h1", MONDAY),
        lambda: world.letters.render("h1", MONDAY, DUTCH),
        lambda: world.letters.save("h1", TARGET, MONDAY, DUTCH),
        lambda: world.letters.print("h1", MONDAY, DUTCH, lambda _content: pytest.fail("printed")),
    ):
        with pytest.raises(NoGroundForIdentity) as caught:
            act()
        assert caught.value == NoGroundForIdentity("Thuiszorg Nieuw-West", reason)
    assert not world.files.files
    assert world.kept("disclosures") == ()
    assert world.kept("printouts") == ()
    assert not world.work.committed
    assert world.letters.preview("h1", MONDAY).stopped_by == (NoGroundForIdentity("Thuiszorg Nieuw-West", reason),)


REASONS = {
    "bel Fatima maar": "name",
    "Orlando weet ervan": "name",
    "zuster Nadia kwam": "name",
    "tante Sam wil niet": "alias",
    "op het Voorbeeldplein": "address",
    "bij 1065aa": "postcode",
    "bel 06-1111 2222": "phone",
}


@pytest.mark.parametrize("text", REASONS)
def test_a_text_that_names_somebody_who_did_not_pass_stops_the_letter(text):
    reason = CategorizedText(text=text, data_category=HEALTH)
    world = World(handover=a_letter_handover(reason=reason))
    with pytest.raises(IdentifyingText) as caught:
        world.letters.save("h1", TARGET, MONDAY, DUTCH)
    assert (caught.value.place, caught.value.kind) == ("reason", REASONS[text])
    assert not world.files.files
    assert not world.work.committed
    assert world.letters.preview("h1", MONDAY).stopped_by == (caught.value,)


def test_a_text_that_stays_here_may_name_anybody():
    reason = CategorizedText(text="bel Fatima", data_category=DataCategory.HOUSEHOLD)
    paper = World(handover=a_letter_handover(reason=reason)).letters.paper("h1", MONDAY)
    assert paper.why_now == ()


def test_what_passed_may_be_named_in_a_text():
    reason = CategorizedText(text="mevrouw Amrani op het Voorbeeldplein: 020 0000011", data_category=HEALTH)
    world = World(handover=a_letter_handover(reason=reason), consents=consents(*GIVEN, DataCategory.ADDRESS))
    assert world.letters.paper("h1", MONDAY).why_now == (reason.text,)


@pytest.mark.parametrize("place", ["question", "agreed", "not_agreed"])
def test_every_place_is_looked_at(place):
    told = CategorizedText(text="vraag het Orlando", data_category=HEALTH)
    task = a_letter_handover().agreed_tasks[0].model_copy(update={"task": "vraag het Orlando"})
    fields = {
        "question": {"questions": (told,)},
        "agreed": {"agreed_tasks": (task,)},
        "not_agreed": {"not_agreed": (task,)},
    }
    with pytest.raises(IdentifyingText) as caught:
        World(handover=a_letter_handover(**fields[place])).letters.paper("h1", MONDAY)
    assert caught.value.place == place


@pytest.mark.parametrize(("field", "category"), [("household", "household"), ("story", "story")])
def test_the_profiles_own_texts_are_looked_at(field, category):
    world = World(resident={field: "met Orlando"}, consents=consents(*GIVEN, DataCategory(category)))
    with pytest.raises(IdentifyingText) as caught:
        world.letters.paper("h1", MONDAY)
    assert caught.value.place == field


def test_the_word_for_somebody_around_is_looked_at():
    with pytest.raises(IdentifyingText) as caught:
        World(ties=(a_tie(word="zoon Karim", name="Karim"),)).letters.paper("h1", MONDAY)
    assert caught.value.place == "network"


def test_somebody_at_the_recipient_may_be_addressed_and_nobody_else():
    assert World(handover=a_letter_handover(recipient_person="Nadia")).letters.paper("h1", MONDAY).recipient.lines == (
        "Nadia",
    )
    with pytest.raises(IdentifyingText) as caught:
        World(handover=a_letter_handover(recipient_person="Nadia, via Fatima")).letters.paper("h1", MONDAY)
    assert caught.value.place == "recipient_person"


def test_what_was_left_at_the_counter_does_not_go_along():
    reason = CategorizedText(text="Sammie belt zelf", data_category=HEALTH)
    world = World(handover=a_letter_handover(reason=reason))
    assert world.letters.paper("h1", MONDAY).why_now
    with world.work as work:
        work.contact_moments.put(a_contact(resident_id="r1", called="Sammie", reach="06-77778888"))
        work.commit()
    with pytest.raises(IdentifyingText):
        world.letters.paper("h1", MONDAY)


def test_a_letter_that_leaves_is_a_disclosure():
    world = World()
    printout_id = world.letters.save("h1", TARGET, MONDAY, DUTCH)
    (disclosure,) = world.kept("disclosures")
    (printout,) = world.kept("printouts")
    assert world.written() == {TARGET.name: disclosure.sha256}
    assert (printout.id, printout.code, printout.about_id) == (printout_id, "VB-7K4M", "h1")
    assert (printout.state, disclosure.state) == (WriteState.WRITTEN, WriteState.WRITTEN)
    assert (disclosure.recipient, disclosure.purpose, disclosure.document) == (
        "o1",
        Purpose.REFERRAL,
        DocumentKind.LETTER,
    )
    assert disclosure.data_categories == tuple(sorted(GIVEN))
    assert {ref.ground_id for ref in disclosure.grounds} == {"k1"}


def test_the_printer_gets_the_very_bytes_of_the_preview():
    world, sent = World(), []
    world.letters.print("h1", MONDAY, DUTCH, sent.append)
    assert sent == [world.letters.render("h1", MONDAY, DUTCH)]
    assert len(world.kept("disclosures")) == 1


def test_equal_facts_give_equal_paper():
    assert World().letters.paper("h1", MONDAY) == World().letters.paper("h1", MONDAY)


def test_what_was_entered_in_error_or_is_gone_gives_no_letter():
    with pytest.raises(NothingToPrint):
        World(handover=a_letter_handover(status=HandoverStatus.ENTERED_IN_ERROR)).letters.paper("h1", MONDAY)
    with pytest.raises(NotFound):
        World().letters.preview("nothing", MONDAY)


def test_somebody_without_family_name_year_or_form_still_has_a_letter():
    bare = {"family_name": "", "birth_year": None, "form_of_address": FormOfAddress.FIRST_NAME, "area_id": None}
    person = World(resident=bare).letters.paper("h1", MONDAY).person
    assert (person.name, person.short_name, person.age) == ("Samira", "Samira", None)
