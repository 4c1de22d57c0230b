"""The conversation wheel: one for each conversation, nothing compulsory, and it goes when the resident goes."""

import pytest

from connector_desk.device.numbers import TypedNumbers
from connector_desk.domain.errors import CitizenServiceNumberRefused, NotFound, OutOfRange, TextMissing
from connector_desk.domain.wheel import Dimension, Wheel, WheelMark
from connector_desk.services.acts import Room, UndoService
from connector_desk.services.residents import ResidentService
from connector_desk.services.wheels import WheelDraft, WheelService
from tests.builders import MONDAY, a_resident
from tests.fakes import FakeClock, FakeRandom, FakeWork

MARK = WheelMark(dimension=Dimension.MEANING, mark=0)
WORDS = WheelMark(dimension=Dimension.PARTICIPATION, words="nu Fatima er is")


class Desk:
    def __init__(self, *entities):
        self.work = FakeWork(*entities)
        self.clock = FakeClock()
        room = Room(lambda: self.work, self.clock, FakeRandom(), lambda _changed: None)
        self.wheels, self.residents, self.undo = (
            WheelService(room),
            ResidentService(room, TypedNumbers()),
            UndoService(room).undo,
        )


@pytest.fixture
def desk():
    return Desk(a_resident())


@pytest.mark.parametrize(
    "draft", [WheelDraft((MARK,)), WheelDraft((WORDS,)), WheelDraft(wish="naar buiten"), WheelDraft((MARK, WORDS), "x")]
)
def test_any_part_alone_is_enough(desk, draft):
    wheel_id = desk.wheels.add("r1", draft)
    (wheel,) = desk.wheels.about("r1")
    assert (wheel.id, wheel.on) == (wheel_id, desk.clock.today())
    assert (wheel.marks, wheel.wish) == (draft.marks, draft.wish)


OLD = Wheel(id="w1", resident_id="r1", on=MONDAY.replace(year=2020), wish="toen")


def test_the_newest_comes_first():
    desk = Desk(a_resident(), OLD)
    desk.wheels.add("r1", WheelDraft(wish="nu"))
    assert [one.wish for one in desk.wheels.about("r1")] == ["nu", "toen"]


@pytest.mark.parametrize("draft", [WheelDraft(), WheelDraft((WheelMark(dimension=Dimension.MEANING),), "  ")])
def test_nothing_at_all_is_nothing_to_keep(desk, draft):
    with pytest.raises(TextMissing):
        desk.wheels.add("r1", draft)
    assert desk.wheels.about("r1") == ()


@pytest.mark.parametrize("mark", [-1, 11])
def test_a_mark_beside_the_spoke_is_refused(mark):
    with pytest.raises(OutOfRange):
        WheelMark(dimension=Dimension.MEANING, mark=mark)


def test_a_spoke_is_marked_once(desk):
    with pytest.raises(OutOfRange):
        desk.wheels.add("r1", WheelDraft((MARK, WheelMark(dimension=Dimension.MEANING, mark=4))))


def test_a_citizen_service_number_is_refused(desk):
    with pytest.raises(CitizenServiceNumberRefused):
        desk.wheels.add("r1", WheelDraft(wish="mijn nummer is 111222333"))
    assert desk.wheels.about("r1") == ()


def test_a_change_keeps_the_day_and_undo_takes_it_back():
    desk = Desk(a_resident(), OLD)
    desk.wheels.change("w1", WheelDraft(wish="anders"))
    assert desk.work.wheels.get("w1").on == MONDAY.replace(year=2020)
    desk.undo()
    assert desk.work.wheels.get("w1").wish == "toen"
    desk.wheels.remove("w1")
    desk.undo()
    assert desk.work.wheels.get("w1").wish == "toen"


def test_who_is_gone_has_no_wheel(desk):
    with pytest.raises(NotFound):
        desk.wheels.about("r9")
    with pytest.raises(NotFound):
        desk.wheels.add("r9", WheelDraft(wish="x"))


def test_wheels_go_with_the_resident_and_come_back_with_undo(desk):
    desk.wheels.add("r1", WheelDraft((MARK,)))
    desk.residents.remove("r1")
    assert desk.work.wheels.all() == ()
    desk.undo()
    assert len(desk.wheels.about("r1")) == 1
