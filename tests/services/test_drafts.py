"""A draft is kept for its account alone, is no act, and tells whoever works here when it cannot be kept."""

from datetime import timedelta

import pytest

from connector_desk.domain.account import Account
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import DeskBusy, DiskFull
from connector_desk.domain.text import citizen_service_number, citizen_service_number_blanked
from connector_desk.services.acts import Room, UndoService
from connector_desk.services.drafts import DraftKey, DraftService
from tests.builders import MONDAY
from tests.fakes import FakeClock, FakeRandom, FakeWork

NADIA, ORLANDO = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"
TALK, OTHER = DraftKey("walk_in", "talk", "t1"), DraftKey("walk_in", "talk", "t2")


class World:
    def __init__(self) -> None:
        self.work, self.clock, self.heard = FakeWork(), FakeClock(), []
        self.room = Room(lambda: self.work, self.clock, FakeRandom(), self.heard.append)
        self.drafts = DraftService(self.room)
        self.sit_down(NADIA)

    def sit_down(self, account_id):
        self.room.session.account = Account(id=account_id, name="iemand", added_on=MONDAY)


@pytest.fixture
def world():
    return World()


def test_what_is_kept_again_takes_the_place_of_what_was_kept(world):
    world.drafts.keep(TALK, "Een gesprek", {"own_words": "half"})
    world.clock.moment += timedelta(minutes=1)
    world.drafts.keep(TALK, "Een gesprek", {"own_words": "half een verhaal", "urgency": "week"})
    found = world.drafts.find(TALK)
    assert (found.title, found.fields) == ("Een gesprek", {"own_words": "half een verhaal", "urgency": "week"})
    assert found.kept_at == world.clock.moment
    assert len(world.drafts.waiting()) == 1


def test_the_newest_stands_first_and_nobody_finds_what_another_typed(world):
    world.drafts.keep(TALK, "Een gesprek", {"own_words": "eerst"})
    world.clock.moment += timedelta(minutes=1)
    world.drafts.keep(OTHER, "Een gesprek", {"own_words": "daarna"})
    assert [line.key for line in world.drafts.waiting()] == [OTHER, TALK]
    world.sit_down(ORLANDO)
    assert world.drafts.waiting() == ()
    assert world.drafts.find(TALK) is None
    world.drafts.keep(TALK, "Een gesprek", {"own_words": "van mij"})
    world.sit_down(NADIA)
    assert world.drafts.find(TALK).fields == {"own_words": "eerst"}


def test_a_draft_is_no_act(world):
    world.drafts.keep(TALK, "Een gesprek", {"own_words": "half"})
    world.drafts.drop(TALK)
    world.drafts.drop(TALK)
    assert world.work.told == []
    assert not UndoService(world.room).can_undo
    # The rail hears that it is saved, and no page has to ask again.
    assert [(one.topics, one.is_saved, one.can_undo) for one in world.heard] == [(frozenset(), True, False)] * 3
    assert world.drafts.waiting() == ()


@pytest.mark.parametrize("fault", [DiskFull("desk"), DeskBusy()])
def test_what_cannot_be_kept_is_announced_and_what_was_kept_stays(world, monkeypatch, fault):
    world.drafts.keep(TALK, "Een gesprek", {"own_words": "half"})

    def full():
        raise fault

    with monkeypatch.context() as patch:
        patch.setattr(world.work, "commit", full)
        with pytest.raises(type(fault)):
            world.drafts.keep(TALK, "Een gesprek", {"own_words": "half een"})
    assert [one.is_saved for one in world.heard] == [True, False]
    assert world.drafts.find(TALK).fields == {"own_words": "half"}


def test_a_citizen_service_number_is_blanked_and_the_rest_is_kept(world):
    fields = {"own_words": "mijn bsn is 111222333\nen 020 0000011", "tags": ["111.222.333", 3, True]}
    world.drafts.keep(TALK, "Een gesprek", fields)
    assert world.drafts.find(TALK).fields == {
        "own_words": "mijn bsn is ·········\nen 020 0000011",
        "tags": ["···.···.···", 3, True],
    }
    (kept,) = (entity for (kind, _), entity in world.work.kept.items() if kind is Kind.DRAFTS)
    assert "111" not in kept.content


def test_a_text_of_any_length_and_script_comes_back_as_it_was(world):
    words = 'zij zei: "é", ك\\ \t' + "a" * 150_000 + "  "
    world.drafts.keep(TALK, "Een gesprek", {"own_words": words})
    assert world.drafts.find(TALK).fields == {"own_words": words}


@pytest.mark.parametrize("text", ["111222333 en 123456782", "niets", "１１１２２２３３３", "020 0000011"])
def test_no_number_is_left_after_blanking(text):
    blanked = citizen_service_number_blanked(text)
    assert citizen_service_number(blanked) is None
    assert len(blanked) == len(text)
    assert (blanked == text) is (citizen_service_number(text) is None)
