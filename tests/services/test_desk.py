import pytest

from connector_desk.domain.desk import Desk, PhoneCardLine, Settings
from connector_desk.domain.errors import CitizenServiceNumberRefused, OutOfRange
from connector_desk.services.acts import Room, UndoService
from connector_desk.services.desk import DeskService
from tests.builders import an_organization
from tests.fakes import FakeClock, FakeRandom, FakeWork


def a_room() -> Room:
    work = FakeWork(an_organization("own"), Desk(id="desk", own_organization_id="own"))
    return Room(lambda: work, FakeClock(), FakeRandom(), lambda _changed: None)


def test_other_settings_and_numbers_are_kept_and_can_be_taken_back():
    room = a_room()
    desk = DeskService(room)
    desk.change(Settings(silent_after_days=10), (PhoneCardLine(name="Spoed", number="112"),))
    assert desk.settings().silent_after_days == 10
    assert desk.phone_card()[0].number == "112"
    UndoService(room).undo()
    assert desk.settings() == Settings()


def test_a_length_of_time_is_at_least_one_day():
    desk = DeskService(a_room())
    with pytest.raises(OutOfRange):
        desk.change(Settings(stale_after_days=0), ())
    for minutes in ({"lock_after_minutes": 0}, {"lock_at_counter_after_minutes": 0}):
        with pytest.raises(OutOfRange):
            desk.change(Settings(**minutes), ())
    assert desk.settings() == Settings()


def test_the_phone_card_keeps_no_citizen_service_number():
    with pytest.raises(CitizenServiceNumberRefused):
        PhoneCardLine(name="111222333", number="")
