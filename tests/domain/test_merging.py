"""Two files become one, and nothing leaves of it that would not have left of one of them."""

from dataclasses import dataclass
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from connector_desk.domain.consent import DataCategory, EventState, Fact, LawfulBasis, Purpose, share
from connector_desk.domain.facts import facts_about, facts_of_asks
from connector_desk.domain.merging import joined, narrowing, widened
from connector_desk.domain.resident import LifeDomain, SafeContact
from tests.builders import MOMENT, MONDAY, a_consent, a_resident, a_tie, an_ask
from tests.domain.test_consent_filter import DAYS, ORGANIZATIONS, moment

CATEGORIES = (DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.ASK_FINANCE, DataCategory.WISHES)
WORDS = st.text("abc", min_size=1, max_size=2)


@dataclass(frozen=True)
class File:
    resident: object
    facts: tuple[Fact, ...]
    grounds: tuple


@st.composite
def some_grounds(draw, begin):
    count = draw(st.integers(0, 5))
    made = []
    for number in range(count):
        start, basis = draw(DAYS), draw(st.sampled_from(LawfulBasis))
        made.append(
            a_consent(
                id=f"{begin}{number}",
                recipient=draw(st.sampled_from(ORGANIZATIONS[:2])),
                purpose=draw(st.sampled_from((Purpose.REFERRAL, Purpose.MATCHING))),
                data_categories=tuple(draw(st.sets(st.sampled_from(CATEGORIES), min_size=1))),
                lawful_basis=basis,
                reason="" if basis is LawfulBasis.CONSENT else "er is gevaar",
                event_state=draw(st.sampled_from(EventState)),
                event_time=moment(draw(DAYS)),
                valid_from=start,
                valid_until=draw(st.sampled_from((None, start, start + timedelta(40), start + timedelta(400)))),
                entered_in_error=draw(st.booleans()),
            )
        )
    return tuple(made)


@st.composite
def files(draw, name):
    resident = a_resident(
        name,
        draw(WORDS),
        family_name=draw(st.just("") | WORDS),
        phone=draw(st.just("") | WORDS),
        birth_year=draw(st.none() | st.integers(1940, 1950)),
        wishes=tuple(draw(st.lists(WORDS, max_size=2))),
    )
    asks = tuple(
        an_ask(f"{name}{number}", text, resident_id=name, life_domain=LifeDomain.FINANCE)
        for number, text in enumerate(draw(st.lists(WORDS, max_size=2)))
    )
    facts = (*facts_about(resident, "", (), MONDAY), *facts_of_asks(asks))
    return File(resident, facts, draw(some_grounds(name)))


def merged(kept, gone):
    profile = joined(kept.resident, gone.resident)
    asks = tuple(fact for file in (kept, gone) for fact in file.facts if fact.key == "ask")
    facts = (*facts_about(profile, "", (), MONDAY), *asks)
    grounds = (*kept.grounds, *gone.grounds)
    before = ((kept.facts, kept.grounds), (gone.facts, gone.grounds))
    added = [
        record.model_copy(update={"id": f"n{number}"})
        for number, record in enumerate(
            record
            for question in widened(before, (facts, grounds), MONDAY)
            for record in narrowing(question, grounds, MOMENT, "twee dossiers samengevoegd")
        )
    ]
    return facts, (*grounds, *added)


def let_out(facts, grounds, recipient, purpose, on):
    return {(fact.text, recipient, purpose) for fact in share(facts, grounds, recipient, purpose, on).facts}


LATER = st.integers(0, 800).map(lambda days: MONDAY + timedelta(days=days))


@given(files("k"), files("g"), st.sampled_from(ORGANIZATIONS), st.sampled_from(Purpose), LATER)
def test_a_merge_never_lets_out_more_than_both_files_did(kept, gone, recipient, purpose, on):
    facts, grounds = merged(kept, gone)
    after = let_out(facts, grounds, recipient, purpose, on)
    before = let_out(kept.facts, kept.grounds, recipient, purpose, on)
    assert after <= before | let_out(gone.facts, gone.grounds, recipient, purpose, on)


@given(files("k"), files("g"), st.sampled_from(CATEGORIES), LATER)
def test_a_no_that_stood_in_one_file_stands_in_the_joined_one(kept, gone, category, on):
    no = a_consent(
        id="no",
        recipient="o1",
        data_categories=(category,),
        event_state=EventState.REFUSED,
        event_time=moment(MONDAY - timedelta(days=500)),
    )
    yes = a_consent(id="yes", recipient="o1", data_categories=(category,), event_time=moment(MONDAY))
    kept = File(kept.resident, kept.facts, (no,))
    gone = File(gone.resident, gone.facts, (yes,))
    facts, grounds = merged(kept, gone)
    assert category not in {ref.category for ref in share(facts, grounds, "o1", no.purpose, on).included}


def test_a_yes_goes_on_where_the_other_file_adds_nothing_to_tell():
    kept = File(a_resident("k"), facts_about(a_resident("k"), "", (), MONDAY), (a_consent("yes"),))
    gone = File(a_resident("g"), facts_about(a_resident("g"), "", (), MONDAY), ())
    facts, grounds = merged(kept, gone)
    assert grounds == kept.grounds
    assert share(facts, grounds, "o1", kept.grounds[0].purpose, MONDAY).allows(DataCategory.IDENTITY)


def test_another_ground_does_not_reach_what_came_from_the_other_file():
    vital = a_consent("vital", lawful_basis=LawfulBasis.VITAL_INTEREST, reason="er is gevaar")
    kept = File(a_resident("k", "Samira"), (Fact(category="identity", key="name", text="Samira"),), ())
    gone = File(a_resident("g", "Samirah"), (Fact(category="identity", key="name", text="Samirah"),), (vital,))
    facts, grounds = merged(kept, gone)
    assert not share(facts, grounds, "o1", vital.purpose, MONDAY).facts
    assert grounds[-1].lawful_basis is LawfulBasis.VITAL_INTEREST


def test_a_joined_profile_keeps_its_own_words_first_and_loses_none():
    kept = a_resident("k", "Samira", family_name="Amrani", wishes=("tuin",), works_well="rustig", phone="1")
    gone = a_resident(
        "g",
        "Samirah",
        prefix="el",
        family_name="Amrani",
        birth_year=1954,
        phone="2",
        wishes=("tuin", "koken"),
        works_well="samen bellen",
        safe_contact=SafeContact(call=False, voicemail=True, note="niet na vijven"),
    )
    one = joined(kept, gone)
    assert (one.id, one.full_name, one.phone, one.birth_year) == ("k", "Samira Amrani", "1", 1954)
    assert one.aliases == ("Samirah el Amrani",)
    assert one.wishes == ("tuin", "koken")
    assert one.works_well == "rustig\nsamen bellen"
    assert (one.safe_contact.call, one.safe_contact.voicemail) == (False, False)
    assert one.safe_contact.note == "niet na vijven"


def test_the_role_of_a_third_person_does_not_leave_by_the_yes_of_the_other_file():
    yes = a_consent("yes", data_categories=(DataCategory.NETWORK_ROLES,))
    around = facts_about(a_resident("g"), "", (a_tie(resident_id="g"),), MONDAY)
    kept = File(a_resident("k"), facts_about(a_resident("k"), "", (), MONDAY), (yes,))
    before = ((kept.facts, kept.grounds), (around, ()))
    found = widened(before, ((*kept.facts, *around), kept.grounds), MONDAY)
    assert [category for _, _, category in found] == [DataCategory.NETWORK_ROLES]
