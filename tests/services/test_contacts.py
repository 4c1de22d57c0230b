from datetime import UTC, datetime

import pytest

from connector_desk.domain.contact_moment import Danger, LetterHelp
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import (
    CitizenServiceNumberRefused,
    DangerStillOpen,
    NotFound,
    TextMissing,
    TextTooLong,
)
from connector_desk.domain.resident import Urgency
from connector_desk.domain.volunteer import VolunteerStatus
from connector_desk.domain.week import Availability, DayPart, Weekday
from connector_desk.services.acts import Act, Changed, Room, UndoService
from connector_desk.services.contacts import ContactService, Intake
from tests.builders import MOMENT, MONDAY, a_contact, a_resident, a_volunteer
from tests.fakes import FakeClock, FakeRandom, FakeWork

WORDS = "morgen word ik uit huis gezet"


class Desk:
    def __init__(self, *entities):
        self.work, self.heard = FakeWork(a_resident(), a_volunteer(), *entities), []
        self.room = Room(lambda: self.work, FakeClock(), FakeRandom(), self.heard.append)
        self.contacts = ContactService(self.room, reads=None)


def test_only_the_own_words_must_be_there():
    desk = Desk()
    moment_id = desk.contacts.log(Intake(WORDS))
    kept = desk.contacts.get(moment_id)
    assert (kept.own_words, kept.took_place_at) == (WORDS, MOMENT)
    assert (kept.urgency, kept.helper_id, kept.resident_id, kept.called, kept.reach) == (None, None, None, "", "")
    assert desk.heard == [Changed(frozenset({Kind.CONTACT_MOMENTS}), Act.LOGGED)]


def test_all_that_was_said_is_kept():
    desk = Desk()
    intake = Intake(WORDS, Urgency.SAME_DAY, "v1", "r1", "Samira", "via de buurvrouw", confidential=True)
    kept = desk.contacts.get(desk.contacts.log(intake))
    assert (kept.urgency, kept.helper_id, kept.resident_id) == (Urgency.SAME_DAY, "v1", "r1")
    assert (kept.called, kept.reach, kept.confidential) == ("Samira", "via de buurvrouw", True)
    assert kept.is_open_today


@pytest.mark.parametrize(
    ("intake", "error"),
    [
        (Intake("  \n "), TextMissing),
        (Intake("mijn nummer is 111222333"), CitizenServiceNumberRefused),
        (Intake(WORDS, called="111222333"), CitizenServiceNumberRefused),
        (Intake(WORDS, reach="x" * 201), TextTooLong),
        (Intake(WORDS, resident_id="gone"), NotFound),
        (Intake(WORDS, helper_id="gone"), NotFound),
    ],
)
def test_what_cannot_be_kept_leaves_everything_as_it_was(intake, error):
    desk = Desk()
    with pytest.raises(error):
        desk.contacts.log(intake)
    assert desk.work.contact_moments.all() == ()
    assert not desk.work.committed
    assert desk.heard == []


def test_own_words_are_kept_whole():
    desk = Desk()
    words = "عندي رسالة 🏠 " + "woord " * 2000 + "einde"
    assert desk.contacts.get(desk.contacts.log(Intake(words))).own_words == words


def test_a_contact_is_tied_later_and_untied_again():
    desk = Desk(a_contact())
    desk.contacts.tie("c1", "r1")
    assert desk.contacts.get("c1").resident_id == "r1"
    desk.contacts.tie("c1", None)
    assert desk.contacts.get("c1").resident_id is None
    with pytest.raises(NotFound):
        desk.contacts.tie("c1", "gone")


def test_changing_keeps_the_moment_and_what_was_done():
    desk = Desk(a_contact(done="ABC gebeld", urgency=Urgency.SAME_DAY))
    desk.contacts.change("c1", Intake("toch volgende week", Urgency.WEEK))
    changed = desk.contacts.get("c1")
    assert (changed.own_words, changed.urgency, changed.done) == ("toch volgende week", Urgency.WEEK, "ABC gebeld")
    assert changed.took_place_at == MOMENT


def test_a_same_day_contact_waits_until_it_says_what_was_done():
    desk = Desk(a_contact(urgency=Urgency.SAME_DAY))
    with pytest.raises(TextMissing):
        desk.contacts.note_done("c1", "  ")
    assert desk.contacts.get("c1").is_open_today
    desk.contacts.note_done("c1", "samen gebeld, hij mag blijven")
    assert not desk.contacts.get("c1").is_open_today


def test_undo_brings_a_removed_contact_back():
    desk = Desk(a_contact())
    desk.contacts.remove("c1")
    with pytest.raises(NotFound):
        desk.contacts.get("c1")
    assert UndoService(desk.room).undo() is Act.REMOVED
    assert desk.contacts.get("c1") == a_contact()


def test_undo_takes_a_logged_contact_away():
    desk = Desk()
    moment_id = desk.contacts.log(Intake(WORDS))
    UndoService(desk.room).undo()
    with pytest.raises(NotFound):
        desk.contacts.get(moment_id)


def test_helpers_of_this_house_come_first_and_who_left_is_not_asked():
    from connector_desk.domain.desk import Desk as DeskRow
    from tests.builders import an_organization

    here = MOMENT.astimezone()
    part = DayPart.MORNING if here.hour < 12 else DayPart.AFTERNOON if here.hour < 18 else DayPart.EVENING
    now = Availability(weekday=list(Weekday)[here.weekday()], day_part=part)
    desk = Desk(
        an_organization("own", "De Tagerijn"),
        DeskRow(id="desk", own_organization_id="own"),
        a_volunteer("v2", "Ria", organization_id="own", available=(now,)),
        a_volunteer("v3", "Anna", organization_id="own"),
        a_volunteer("v4", "Gerrit", organization_id="own", status=VolunteerStatus.LEFT),
    )
    helpers = desk.contacts.helpers()
    assert [one.name for one in helpers] == ["Anna", "Ria", "Fatima"]
    assert [one.is_expected for one in helpers] == [False, True, False]
    assert [one.is_own for one in helpers] == [True, True, False]


def test_the_moment_is_the_clocks():
    desk = Desk()
    desk.room.clock.moment = datetime(2026, 11, 24, 13, 5, tzinfo=UTC)
    assert desk.contacts.get(desk.contacts.log(Intake(WORDS))).took_place_at == desk.room.clock.moment


def test_a_danger_is_closed_only_by_what_was_done():
    desk = Desk()
    moment_id = desk.contacts.log(Intake(WORDS, danger=Danger.EVICTION, alerted="woningcorporatie"))
    kept = desk.contacts.get(moment_id)
    assert (kept.danger, kept.alerted, kept.is_open_today) == (Danger.EVICTION, "woningcorporatie", True)
    with pytest.raises(DangerStillOpen):
        desk.contacts.change(moment_id, Intake(WORDS))
    with pytest.raises(DangerStillOpen):
        desk.contacts.remove(moment_id)
    with pytest.raises(TextMissing):
        desk.contacts.note_done(moment_id, "  ")
    assert desk.contacts.get(moment_id) == kept
    desk.contacts.note_done(moment_id, "samen gebeld, ontruiming gaat niet door", "woningcorporatie, deurwaarder")
    done = desk.contacts.get(moment_id)
    assert (done.is_open_today, done.alerted) == (False, "woningcorporatie, deurwaarder")
    desk.contacts.change(moment_id, Intake(WORDS))
    desk.contacts.remove(moment_id)


def test_help_with_a_letter_is_kept_without_the_letter():
    desk = Desk()
    letter = LetterHelp(sent_by="de Belastingdienst", about="toeslag", next_on=MONDAY)
    moment_id = desk.contacts.log(Intake(WORDS, letter=letter))
    assert desk.contacts.get(moment_id).letter == letter
    done = letter.model_copy(update={"is_done": True})
    desk.contacts.change(moment_id, Intake(WORDS, letter=done))
    assert desk.contacts.get(moment_id).letter == done
    with pytest.raises(CitizenServiceNumberRefused):
        desk.contacts.change(moment_id, Intake(WORDS, letter=letter.model_copy(update={"about": "111222333"})))
