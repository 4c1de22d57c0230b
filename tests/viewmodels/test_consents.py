from dataclasses import replace
from datetime import date, timedelta

import pytest

from connector_desk.domain.consent import CollectionMethod, DataCategory, EventState, LawfulBasis, Purpose
from connector_desk.domain.errors import (
    CitizenServiceNumberRefused,
    ConsentEndsBeforeStart,
    ReasonMissing,
    RepresentativeWithoutName,
    TextMissing,
    WitnessMissing,
)
from connector_desk.viewmodels.consents import (
    ConsentForm,
    TileState,
    consent_faults,
    day_after,
    draft_of,
    records_of,
    tiles_of,
)
from tests.builders import MOMENT, MONDAY, a_consent

EMPTY = ConsentForm(resident_id="r1", valid_from=MONDAY)
FULL = replace(
    EMPTY,
    recipient="o1",
    purpose=Purpose.REFERRAL,
    data_categories=(DataCategory.IDENTITY,),
    answer=EventState.GIVEN,
    valid_until=MONDAY,
    collection_method=CollectionMethod.WRITTEN,
    notice_language="tr",
)
LATER = MOMENT + timedelta(hours=1)


def test_a_tile_adds_up_what_one_recipient_may_know_until_the_first_of_the_last_days():
    consents = (
        a_consent("k1", valid_until=MONDAY + timedelta(days=30)),
        a_consent("k2", data_categories=(DataCategory.CONTACT,), valid_until=MONDAY + timedelta(days=5)),
        a_consent("k3", recipient="o2", event_state=EventState.REFUSED),
        a_consent("k4", recipient="o3", entered_in_error=True),
    )
    may, no = tiles_of(consents, MONDAY)
    assert (may.recipient, may.state, may.until) == ("o1", TileState.MAY, MONDAY + timedelta(days=5))
    assert may.categories == (DataCategory.IDENTITY, DataCategory.CONTACT)
    assert (no.recipient, no.state, no.categories, no.refused) == (
        "o2",
        TileState.REFUSED,
        (),
        (DataCategory.IDENTITY,),
    )


@pytest.mark.parametrize(
    ("last", "state"),
    [
        ({"event_state": EventState.WITHDRAWN}, TileState.WITHDRAWN),
        ({"event_state": EventState.REFUSED}, TileState.REFUSED),
    ],
)
def test_a_no_after_a_yes_empties_the_tile(last, state):
    (tile,) = tiles_of((a_consent(), a_consent("k2", event_time=LATER, **last)), MONDAY)
    assert (tile.state, tile.categories) == (state, ())


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({"valid_from": MONDAY + timedelta(days=1)}, TileState.LATER),
        ({"valid_from": MONDAY - timedelta(days=9), "valid_until": MONDAY - timedelta(days=1)}, TileState.EXPIRED),
        ({"event_state": EventState.REQUESTED}, TileState.THINKING),
        ({"lawful_basis": LawfulBasis.VITAL_INTEREST, "reason": "geen antwoord"}, TileState.OTHER_BASIS),
    ],
)
def test_a_tile_says_why_nothing_or_on_what_ground(fields, state):
    (tile,) = tiles_of((a_consent(**fields),), MONDAY)
    assert tile.state is state


def test_a_withdrawal_bears_its_own_day():
    (tile,) = tiles_of(
        (
            a_consent(given_on=MONDAY - timedelta(days=60)),
            a_consent("k2", given_on=MONDAY - timedelta(days=60), event_state=EventState.WITHDRAWN, event_time=LATER),
        ),
        MONDAY,
    )
    assert tile.since == MONDAY


def test_only_a_standing_yes_can_be_withdrawn():
    consents = (
        a_consent("k1"),
        a_consent("k2", event_time=LATER, event_state=EventState.WITHDRAWN),
        a_consent("k3", recipient="o2"),
        a_consent("k4", recipient="o2", lawful_basis=LawfulBasis.LEGAL_DUTY, reason="wet"),
        a_consent("k5", recipient="o2", entered_in_error=True),
    )
    assert [row.id for row in records_of(consents) if row.can_withdraw] == ["k3"]
    assert [row.id for row in records_of(consents, "o1", Purpose.REFERRAL)] == ["k2", "k1"]
    assert not next(row for row in records_of(consents) if row.id == "k5").can_mark


def test_nothing_is_chosen_beforehand_and_everything_is_asked_for():
    faults = consent_faults(EMPTY)
    assert set(faults) == {
        "recipient",
        "purpose",
        "data_categories",
        "answer",
        "valid_until",
        "collection_method",
        "notice_language",
    }
    assert all(type(fault) is TextMissing for fault in faults.values())
    assert consent_faults(FULL) == {}


def test_an_end_before_the_start_is_told_at_its_field():
    form = replace(FULL, valid_until=MONDAY - timedelta(days=1))
    assert consent_faults(form) == {"valid_until": ConsentEndsBeforeStart(MONDAY, MONDAY - timedelta(days=1))}


def test_a_no_needs_no_last_day():
    form = replace(FULL, answer=EventState.REFUSED, valid_until=None)
    assert consent_faults(form) == {}
    assert draft_of(form).valid_until is None


def test_another_ground_needs_its_reason_and_no_answer():
    form = replace(FULL, lawful_basis=LawfulBasis.LEGAL_DUTY, answer=None, notice_language="", collection_method=None)
    assert consent_faults(form) == {
        "reason": ReasonMissing(LawfulBasis.LEGAL_DUTY),
        "is_sure": TextMissing("is_sure"),
        "could_ask": TextMissing("could_ask"),
    }
    form = replace(form, is_sure=True, could_ask="de rechter wachtte")
    assert type(consent_faults(replace(form, reason="nr 111222333"))["reason"]) is CitizenServiceNumberRefused
    draft = draft_of(replace(form, reason="de rechter vroeg erom"))
    assert (draft.answer, draft.reason) == (EventState.GIVEN, "de rechter vroeg erom")


def test_a_reason_typed_and_then_not_needed_is_not_kept():
    assert draft_of(replace(FULL, reason="toch niet")).reason == ""


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 11, 23), 12, date(2027, 11, 23)),
        (date(2026, 6, 30), 6, date(2026, 12, 30)),
    ],
)
def test_half_a_year_later_is_the_same_day_or_the_last_of_the_month(start, months, end):
    assert day_after(start, months) == end


@pytest.mark.parametrize(
    ("method", "field", "error"),
    [
        (CollectionMethod.REPRESENTATIVE, "representative", RepresentativeWithoutName),
        (CollectionMethod.ORAL_WITNESSED, "witness", WitnessMissing),
    ],
)
def test_an_answer_that_was_not_signed_has_a_name_beside_it(method, field, error):
    unnamed = replace(FULL, collection_method=method, **{field: " "})
    assert {name: type(fault) for name, fault in consent_faults(unnamed).items()} == {field: error}
    named = replace(unnamed, **{field: "Karim Amrani"})
    assert consent_faults(named) == {}
    assert getattr(draft_of(named), field) == "Karim Amrani"
    assert consent_faults(replace(unnamed, answer=EventState.REQUESTED)) == {}
    assert getattr(draft_of(replace(named, collection_method=CollectionMethod.WRITTEN)), field) == ""


def test_a_yes_names_the_later_noes_that_took_something_away():
    yes = a_consent("k1", data_categories=(DataCategory.IDENTITY, DataCategory.CONTACT))
    no = a_consent("k2", data_categories=(DataCategory.CONTACT,), event_state=EventState.REFUSED, event_time=LATER)
    elsewhere = a_consent("k3", recipient="o2", event_state=EventState.REFUSED, event_time=LATER)
    before = a_consent("k4", event_state=EventState.REFUSED, event_time=MOMENT - timedelta(days=1))
    rows = {row.id: row.beaten_by for row in records_of((yes, no, elsewhere, before))}
    assert rows == {"k1": (no,), "k2": (), "k3": (), "k4": ()}
