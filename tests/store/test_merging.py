"""Joining files in the real store: references hold, the search knows both names, undo brings everything back."""

import pytest

from connector_desk.domain.consent import EventState
from connector_desk.domain.entity import Kind
from tests.builders import (
    a_consent,
    a_contact,
    a_handover,
    a_match,
    a_resident,
    a_tie,
    a_volunteer,
    an_ask,
    an_organization,
)
from tests.ui.real_desk import RealDesk

PEOPLE = (
    an_organization(),
    an_organization("o2", "ABC"),
    a_volunteer(),
    a_resident("k", "Mohammed", family_name="Amrani", birth_year=1954),
    a_resident("g", "Moussa", family_name="Amrani", birth_year=1954, phone="020 0000011"),
    an_ask("a", resident_id="g"),
    a_tie("t", resident_id="g"),
    a_contact("c", resident_id="g"),
    a_handover("h", resident_id="g", ask_ids=("a",), sender="o1", recipient="o2"),
    a_match("m", resident_id="g", ask_id="a"),
    a_consent("y", resident_id="g"),
    a_consent("n", resident_id="k", recipient="o2", event_state=EventState.REFUSED),
)


@pytest.fixture
def desk(tmp_path):
    made = RealDesk(tmp_path, *PEOPLE)
    yield made
    made.close()


def everything(desk):
    return {kind: desk.all(kind) for kind in Kind if kind is not Kind.PERSON_MERGES}


def test_joined_found_by_both_names_and_undone(desk):
    before = everything(desk)
    desk.merging.merge(desk.merging.compare("k", "g"), "samen")
    assert [line.id for line in desk.reads.like_named("Moessa", 3)] == ["k"]
    assert [line.id for line in desk.reads.residents("weer eens")] == ["k"]
    assert desk.reads.count(Kind.RESIDENTS) == 1
    desk.undo.undo()
    after = everything(desk)
    # What the merge itself said stays as a record, and counts for nothing.
    said = [one for one in after.pop(Kind.CONSENTS) if one not in before[Kind.CONSENTS]]
    assert all(one.entered_in_error for one in said)
    assert after == {kind: rows for kind, rows in before.items() if kind is not Kind.CONSENTS}


def test_taken_apart_and_that_undone(desk):
    before = everything(desk)
    merge_id = desk.merging.merge(desk.merging.compare("k", "g"), "samen")
    joined = everything(desk)
    desk.merging.take_apart(merge_id)
    apart = everything(desk)
    assert {kind: apart[kind] for kind in apart if kind is not Kind.CONSENTS} == {
        kind: before[kind] for kind in before if kind is not Kind.CONSENTS
    }
    desk.undo.undo()
    assert everything(desk) == joined


def test_pairs_are_found_and_who_was_taken_apart_is_none(desk):
    (pair,) = desk.merging.maybe_same() or (None,)
    assert pair is None
    with desk.room.open_work() as work:
        work.residents.put(a_resident("x", "Mohamed", family_name="El Amrani", birth_year=1954))
        work.commit()
    (pair,) = desk.merging.maybe_same()
    assert {pair.one.id, pair.other.id} == {"k", "x"}
    desk.merging.take_apart(desk.merging.merge(desk.merging.compare("k", "x"), "samen"))
    assert desk.merging.maybe_same() == ()
