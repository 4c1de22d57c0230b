"""The one filter: whatever the grounds, nothing outside them passes."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_desk.domain.consent import (
    Consent,
    DataCategory,
    EventState,
    Fact,
    LawfulBasis,
    Purpose,
    WithholdingReason,
    ground_for,
    is_covered_for_all,
    share,
)
from connector_desk.domain.consent_steps import marked_in_error, withdrawn
from tests.builders import MONDAY, a_consent

RECIPIENT = "o1"
ORGANIZATIONS = ("o1", "o2", "o3")
DAYS = st.integers(-400, 400).map(lambda days: MONDAY + timedelta(days=days))
CATEGORIES = st.sampled_from(DataCategory)
# Not needed is what a kind of letter says, and not the filter.
REASONS = [reason for reason in WithholdingReason if reason is not WithholdingReason.NOT_NEEDED]


def moment(day: date, hour: int = 12) -> datetime:
    return datetime.combine(day, time(hour), UTC)


@st.composite
def grounds(draw):
    start = draw(DAYS)
    basis = draw(st.sampled_from(LawfulBasis))
    return a_consent(
        id=str(draw(st.integers(0, 10**6))),
        recipient=draw(st.sampled_from(ORGANIZATIONS)),
        purpose=draw(st.sampled_from(Purpose)),
        data_categories=tuple(draw(st.sets(CATEGORIES, min_size=1, max_size=6))),
        lawful_basis=basis,
        reason="" if basis is LawfulBasis.CONSENT else "er is gevaar",
        event_state=draw(st.sampled_from(EventState)),
        event_time=moment(draw(DAYS)),
        valid_from=start,
        valid_until=draw(st.none() | st.integers(0, 400).map(lambda days: start + timedelta(days=days))),
        entered_in_error=draw(st.booleans()),
    )


SOME_GROUNDS = st.lists(grounds(), max_size=8).map(tuple)
FACTS = st.lists(
    st.builds(
        Fact,
        category=CATEGORIES,
        key=st.sampled_from(("ask", "reason", "phone")),
        text=st.text("abcdef ", min_size=1, max_size=8),
        third_person=st.booleans(),
        own_wish=st.booleans(),
    ),
    max_size=10,
).map(tuple)


@given(FACTS, SOME_GROUNDS, DAYS, st.sampled_from(Purpose))
def test_nothing_passes_without_a_ground_that_permits_it_that_day(facts, some, on, purpose):
    shared = share(facts, some, RECIPIENT, purpose, on)
    for fact in shared.facts:
        assert any(
            ground.permits
            and ground.recipient == RECIPIENT
            and ground.purpose is purpose
            and fact.category in ground.data_categories
            and ground.valid_from <= on
            and (ground.valid_until is None or on <= ground.valid_until)
            for ground in some
        )
        assert fact.own_wish or not fact.third_person


@given(FACTS, SOME_GROUNDS, DAYS)
def test_each_category_with_facts_stands_on_one_side(facts, some, on):
    shared = share(facts, some, RECIPIENT, Purpose.REFERRAL, on)
    included = [ref.category for ref in shared.included]
    withheld = [one.category for one in shared.withheld]
    assert sorted((*included, *withheld)) == sorted({fact.category for fact in facts})
    assert included == sorted(included)
    assert withheld == sorted(withheld)
    assert {fact.category for fact in shared.facts} == set(included)
    assert {ref.ground_id for ref in shared.included} <= {ground.id for ground in some}


@given(FACTS, SOME_GROUNDS, DAYS, st.data())
def test_dropping_a_given_consent_never_adds_a_field(facts, some, on, data):
    kept = tuple(ground for ground in some if not ground.permits or data.draw(st.booleans()))
    more = share(facts, some, RECIPIENT, Purpose.REFERRAL, on)
    less = share(facts, kept, RECIPIENT, Purpose.REFERRAL, on)
    assert set(less.facts) <= set(more.facts)


@given(FACTS, SOME_GROUNDS, DAYS, st.sampled_from((EventState.REFUSED, EventState.WITHDRAWN)))
def test_a_last_no_beats_every_yes_before_it(facts, some, on, state):
    everything = tuple(DataCategory)
    last = a_consent(
        id="no", data_categories=everything, event_state=state, event_time=moment(MONDAY + timedelta(days=500))
    )
    shared = share(facts, (*some, last), RECIPIENT, Purpose.REFERRAL, on)
    by_id = {ground.id: ground for ground in some}
    assert all(by_id[ref.ground_id].lawful_basis is not LawfulBasis.CONSENT for ref in shared.included)


@given(FACTS, SOME_GROUNDS, DAYS)
def test_what_was_entered_in_error_counts_for_nothing(facts, some, on):
    clean = tuple(ground for ground in some if not ground.entered_in_error)
    assert share(facts, some, RECIPIENT, Purpose.REFERRAL, on) == share(facts, clean, RECIPIENT, Purpose.REFERRAL, on)


@given(FACTS, SOME_GROUNDS, DAYS, st.randoms())
def test_the_order_of_the_records_does_not_matter(facts, some, on, random):
    unique = tuple({ground.id: ground for ground in some}.values())
    shuffled = list(unique)
    random.shuffle(shuffled)
    one = share(facts, unique, RECIPIENT, Purpose.REFERRAL, on)
    assert share(facts, tuple(shuffled), RECIPIENT, Purpose.REFERRAL, on) == one


def fact(category=DataCategory.IDENTITY, **fields):
    return Fact(category=category, key="name", text="Samira", **fields)


def reason_for(*some: Consent, on: date = MONDAY) -> WithholdingReason | None:
    shared = share((fact(),), some, RECIPIENT, Purpose.REFERRAL, on)
    return shared.withheld[0].reason if shared.withheld else None


YESTERDAY, TOMORROW = MONDAY - timedelta(days=1), MONDAY + timedelta(days=1)
TRUTHS = {
    WithholdingReason.WITHDRAWN: {"event_state": EventState.WITHDRAWN},
    WithholdingReason.REFUSED: {"event_state": EventState.REFUSED},
    WithholdingReason.EXPIRED: {"valid_from": date(2026, 1, 1), "valid_until": YESTERDAY},
    WithholdingReason.NOT_YET_VALID: {"valid_from": TOMORROW},
    WithholdingReason.OTHER_PURPOSE: {"purpose": Purpose.MATCHING},
    WithholdingReason.OTHER_RECIPIENT: {"recipient": "o2"},
}


@pytest.mark.parametrize("reason", TRUTHS)
def test_each_reason_is_told(reason):
    assert reason_for(a_consent(**TRUTHS[reason])) is reason


@pytest.mark.parametrize(
    ("first", "later"),
    [(first, later) for at, first in enumerate(REASONS[:-1]) for later in REASONS[at + 1 : -1]],
)
def test_the_first_true_reason_is_told(first, later):
    both = (a_consent(id="a", **TRUTHS[later]), a_consent(id="b", **TRUTHS[first]))
    assert reason_for(*both) is first


def test_without_any_record_nobody_asked():
    assert reason_for() is WithholdingReason.NO_CONSENT
    assert reason_for(a_consent(event_state=EventState.REQUESTED)) is WithholdingReason.NO_CONSENT


def test_a_yes_after_a_no_counts_again():
    no = a_consent(id="no", event_state=EventState.REFUSED, event_time=moment(YESTERDAY))
    yes = a_consent(id="yes", event_time=moment(MONDAY))
    assert reason_for(no, yes) is None
    assert reason_for(yes, no.model_copy(update={"event_time": moment(MONDAY, 13)})) is WithholdingReason.REFUSED


def test_a_no_counts_for_its_own_recipient_purpose_and_category_only():
    yes = a_consent(id="yes", data_categories=(DataCategory.IDENTITY, DataCategory.CONTACT))
    later = {"event_state": EventState.REFUSED, "event_time": moment(TOMORROW)}
    for elsewhere in ({"recipient": "o2"}, {"purpose": Purpose.MATCHING}, {"data_categories": (DataCategory.CONTACT,)}):
        assert reason_for(yes, a_consent(id="no", **later | elsewhere)) is None


@pytest.mark.parametrize("elsewhere", [{"purpose": Purpose.MATCHING}, {"recipient": "o2"}])
def test_a_yes_that_was_taken_back_is_no_yes_to_something_else(elsewhere):
    yes = a_consent(id="yes", **elsewhere)
    assert reason_for(yes, withdrawn(yes, "w", moment(MONDAY, 13))) is WithholdingReason.NO_CONSENT


def test_a_no_to_names_of_the_network_is_told_as_a_no():
    name = fact(DataCategory.NETWORK_NAMES, third_person=True)
    no = a_consent(data_categories=(DataCategory.NETWORK_NAMES,), event_state=EventState.REFUSED)
    for some, reason in (((no,), WithholdingReason.REFUSED), ((), WithholdingReason.NO_CONSENT)):
        (held,) = share((name,), some, RECIPIENT, Purpose.REFERRAL, MONDAY).withheld
        assert held.reason is reason


def test_the_first_and_the_last_day_count():
    ground = a_consent(valid_from=MONDAY, valid_until=TOMORROW)
    assert reason_for(ground, on=MONDAY) is None
    assert reason_for(ground, on=TOMORROW) is None
    assert reason_for(ground, on=YESTERDAY) is WithholdingReason.NOT_YET_VALID
    assert reason_for(ground, on=TOMORROW + timedelta(days=1)) is WithholdingReason.EXPIRED


def test_permissions_add_up():
    one, two = a_consent(id="a"), a_consent(id="b", data_categories=(DataCategory.CONTACT,))
    facts = (fact(), fact(DataCategory.CONTACT))
    assert share(facts, (one, two), RECIPIENT, Purpose.REFERRAL, MONDAY).facts == facts


def test_a_withdrawal_ends_the_consent_that_it_names():
    yes = a_consent()
    no = withdrawn(yes, "w", moment(MONDAY, 13))
    assert reason_for(yes, no) is WithholdingReason.WITHDRAWN
    assert reason_for(yes, marked_in_error(no)) is None


def test_another_lawful_basis_does_not_end_by_a_no():
    duty = a_consent(lawful_basis=LawfulBasis.VITAL_INTEREST, reason="er is gevaar")
    no = a_consent(id="no", event_state=EventState.REFUSED, event_time=moment(TOMORROW))
    assert reason_for(duty, no) is None


def test_a_third_persons_name_needs_that_persons_own_wish():
    ground = a_consent(data_categories=(DataCategory.NETWORK_NAMES,))
    for wishes, passes in ((False, 0), (True, 1)):
        name = fact(DataCategory.NETWORK_NAMES, third_person=True, own_wish=wishes)
        assert len(share((name,), (ground,), RECIPIENT, Purpose.REFERRAL, MONDAY).facts) == passes


def test_naming_before_everybody_needs_everybody():
    both = (a_consent(id="a"), a_consent(id="b", recipient="o2"))
    covered = lambda *who: is_covered_for_all(DataCategory.IDENTITY, both, who, Purpose.REFERRAL, MONDAY)  # noqa: E731
    assert covered("o1", "o2")
    assert not covered("o1", "o2", "o3")
    assert not covered()


@pytest.mark.parametrize("basis", LawfulBasis)
def test_a_refusal_ends_a_yes_on_whatever_basis_and_a_withdrawal_ends_its_own(basis):
    later = {"lawful_basis": basis, "reason": "er is gevaar", "event_time": moment(TOMORROW)}
    refused = a_consent(id="refused", event_state=EventState.REFUSED, **later)
    withdrawn = a_consent(id="withdrawn", event_state=EventState.WITHDRAWN, **later)
    for first in LawfulBasis:
        ground = a_consent(lawful_basis=first, reason="er is gevaar")
        asked = (ground.data_categories[0], ground.recipient, ground.purpose)
        stands = {
            no.id: ground_for(asked[0], (ground, no), *asked[1:], TOMORROW) is not None for no in (refused, withdrawn)
        }
        assert stands == {"refused": first is not LawfulBasis.CONSENT, "withdrawn": first is not basis}
