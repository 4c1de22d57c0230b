from dataclasses import replace
from datetime import timedelta

import pytest

from connector_desk.device.numbers import TypedNumbers
from connector_desk.domain.consent import DataCategory, EventState, GroundRef, Purpose, ground_for
from connector_desk.domain.disclosure import DocumentKind, WriteState
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import DiskFull, NothingToUndo, UndoConflict
from connector_desk.services.acts import Act, Room, UndoService
from connector_desk.services.asks import AskDraft, AskService
from connector_desk.services.consents import ConsentDraft, ConsentService
from connector_desk.services.publishing import Finished, Publisher, Telling
from connector_desk.services.residents import ResidentService, draft_of
from tests.builders import (
    MONDAY,
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
from tests.fakes import FakeClock, FakeFiles, FakeRandom, FakeWork, protected

YES = ConsentDraft(
    resident_id="r1",
    recipient="o1",
    purpose=Purpose.REFERRAL,
    data_categories=(DataCategory.IDENTITY,),
    answer=EventState.GIVEN,
    valid_from=MONDAY,
    witness="Els",
)


class Desk:
    def __init__(self, *entities):
        self.work, self.clock, self.heard = FakeWork(a_resident(), an_organization(), *entities), FakeClock(), []
        self.room = Room(lambda: self.work, self.clock, FakeRandom(), self.heard.append)
        self.undo = UndoService(self.room)
        self.residents, self.consents = ResidentService(self.room, TypedNumbers()), ConsentService(self.room)

    def call(self, name):
        resident = self.work.residents.get("r1")
        self.residents.change("r1", replace(draft_of(resident), first_name=name))

    def ground(self):
        return ground_for(DataCategory.IDENTITY, self.work.consents.all(), "o1", Purpose.REFERRAL, MONDAY)


def test_nothing_was_done_yet():
    desk = Desk()
    assert not desk.undo.can_undo
    with pytest.raises(NothingToUndo):
        desk.undo.undo()
    assert desk.heard == []


def test_acts_are_taken_back_newest_first_and_the_house_hears_of_each():
    desk = Desk()
    for name in ("Sam", "Samira A.", "mevrouw Amrani"):
        desk.call(name)
    names = []
    while desk.undo.can_undo:
        assert desk.undo.undo() is Act.CHANGED
        names.append(desk.work.residents.get("r1").first_name)
        assert desk.heard[-1].act is Act.UNDONE
        assert desk.heard[-1].topics == {Kind.RESIDENTS}
        assert not desk.heard[-1].can_undo
    assert names == ["Samira A.", "Sam", "Samira"]
    with pytest.raises(NothingToUndo):
        desk.undo.undo()


def test_an_act_that_changed_nothing_is_not_remembered():
    desk = Desk()
    desk.call("Samira")
    assert not desk.undo.can_undo


def test_removing_somebody_comes_back_whole_in_one_step():
    desk = Desk(
        an_ask(),
        a_tie(),
        a_volunteer(),
        a_match(ask_id="a1"),
        an_organization("o2", "MEE"),
        a_handover(),
        a_contact(resident_id="r1"),
        a_consent(),
    )
    before = dict(desk.work.kept)
    desk.residents.remove("r1")
    assert Kind.RESIDENTS not in {kind for kind, _ in desk.work.kept}
    assert len(desk.room.history.done) == 1
    desk.undo.undo()
    assert desk.work.kept == before


def test_a_yes_is_never_taken_away_but_counts_no_more():
    desk = Desk()
    kept = desk.consents.record(YES)
    assert desk.ground().id == kept
    assert desk.undo.undo() is Act.CONSENT_RECORDED
    assert desk.work.consents.get(kept).entered_in_error
    assert desk.ground() is None


def test_taking_back_a_withdrawal_lets_the_yes_count_again_and_keeps_both_records():
    desk = Desk()
    kept = desk.consents.record(YES)
    desk.clock.moment += timedelta(minutes=5)
    withdrawn = desk.consents.withdraw(kept)
    assert desk.ground() is None
    assert desk.undo.undo() is Act.CONSENT_WITHDRAWN
    assert desk.ground().id == kept
    assert desk.work.consents.get(withdrawn).entered_in_error
    assert len(desk.work.consents.all()) == 2


def test_taking_back_that_something_was_an_error():
    desk = Desk()
    kept = desk.consents.record(YES)
    desk.consents.mark_in_error(kept)
    desk.undo.undo()
    assert not desk.work.consents.get(kept).entered_in_error


def test_what_left_the_house_cannot_be_taken_back(tmp_path):
    desk = Desk(a_consent())
    grounds = (GroundRef(category=DataCategory.IDENTITY, ground_id="k1"),)
    telling = Telling("r1", "o1", Purpose.REFERRAL, grounds)
    desk.call("Sam")
    publisher = Publisher(desk.room, FakeFiles(), protected)
    publisher.save(Finished(DocumentKind.LETTER, "h1", b"paper", tellings=(telling,)), tmp_path / "brief.pdf")
    assert [one.can_undo for one in desk.heard] == [True, False, False], "undo still takes back what was done before"
    assert desk.undo.undo() is Act.CHANGED
    assert not desk.undo.can_undo
    assert [one.state for one in desk.work.disclosures.all()] == [WriteState.WRITTEN]


def test_what_was_changed_again_elsewhere_is_left_as_it_is():
    desk = Desk()
    desk.call("Sam")
    with desk.work as work:
        work.residents.put(a_resident(first_name="Iemand anders"))
        work.commit()
    with pytest.raises(UndoConflict):
        desk.undo.undo()
    assert desk.work.residents.get("r1").first_name == "Iemand anders"
    assert not desk.undo.can_undo, "what cannot be taken back must not block what was done before"


def test_a_conflict_takes_back_no_part_of_the_act():
    desk = Desk(an_ask(), an_ask("a2", "brieven lezen"))
    desk.residents.remove("r1")
    with desk.work as work:
        work.asks.put(an_ask("a2", "anders"))
        work.commit()
    before = dict(desk.work.kept)
    with pytest.raises(UndoConflict):
        desk.undo.undo()
    assert desk.work.kept == before


def test_an_act_that_fails_leaves_nothing_to_take_back():
    desk = Desk()

    def full():
        raise DiskFull(None)

    desk.work.commit = full
    with pytest.raises(DiskFull):
        desk.call("Sam")
    assert not desk.undo.can_undo
    assert [(one.is_saved, one.can_undo) for one in desk.heard] == [(False, False)]


def test_the_ask_of_somebody_comes_and_goes():
    desk = Desk()
    asks = AskService(desk.room)
    kept = asks.add("r1", AskDraft("weer eens naar buiten"))
    asks.remove(kept)
    assert [desk.undo.undo(), desk.undo.undo()] == [Act.REMOVED, Act.ADDED]
    assert desk.work.asks.all() == ()
