"""The queue of the walk-in hour and its closing, over the fake store."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from connector_desk.domain.contact_moment import Channel, Danger
from connector_desk.domain.desk import Desk as DeskRow
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import (
    IdentifyingText,
    NobodyWaits,
    NotFound,
    TextTooLong,
    TicketEnded,
    TicketTaken,
    WordInUse,
    WordIsName,
)
from connector_desk.domain.lines import HourContact
from connector_desk.domain.organization import Initiative, Schedule
from connector_desk.domain.resident import Urgency
from connector_desk.domain.week import Availability, DayPart, Weekday
from connector_desk.services.acts import Room, UndoService
from connector_desk.services.contacts import ContactService, Intake
from connector_desk.services.hours import HourService
from connector_desk.services.queue import QueueService
from connector_desk.services.volunteers import VolunteerService
from tests.builders import MOMENT, a_contact, a_resident, a_volunteer, an_organization
from tests.fakes import FakeClock, FakeRandom, FakeWork

HOUSE = (
    an_organization("own", "De Tagerijn"),
    DeskRow(id="desk", own_organization_id="own"),
    a_volunteer("v1", "Orlando", organization_id="own"),
    a_volunteer("v2", "Ria", organization_id="own"),
    a_resident("r1", "Samira", family_name="Amrani"),
)


class Reads:
    """Counts contacts of the fake store as the real one does."""

    def __init__(self, work):
        self._work = work

    def hour_contacts(self, start, end):
        return [
            HourContact(one.id, one.urgency, one.channel, one.helper_id, one.is_open_today, one.danger is not None)
            for one in self._work.contact_moments.all()
            if start <= one.took_place_at <= end
        ]


class NoPress:
    """No paper is made in these tests."""


class Desk:
    def __init__(self, *entities):
        self.work, self.clock = FakeWork(*HOUSE, *entities), FakeClock()
        self.room = Room(lambda: self.work, self.clock, FakeRandom(), lambda _changed: None)
        self.contacts = ContactService(self.room, Reads(self.work))
        self.queue = QueueService(self.room, NoPress())
        self.hours = HourService(self.room, Reads(self.work), NoPress())
        self.undo = UndoService(self.room)

    def later(self, minutes):
        self.clock.moment += timedelta(minutes=minutes)

    def labels(self):
        return [one.label for one in self.queue.queue().waiting]

    def all(self, kind):
        return [entity for (known, _), entity in self.work.kept.items() if known is kind]


def counts(hour):
    return {one.name: one.number for one in hour.counts}


def test_the_first_visitor_opens_the_hour_and_gets_the_first_number():
    desk = Desk()
    assert desk.queue.queue().hour is None
    desk.queue.welcome()
    desk.queue.welcome("vlinder")
    desk.queue.welcome()
    assert desk.labels() == ["1", "vlinder", "3"]
    assert desk.queue.queue().hour.day == date(2026, 11, 23)
    assert len(desk.all(Kind.WALK_IN_HOURS)) == 1


def test_opening_twice_is_one_hour():
    desk = Desk()
    assert desk.queue.open() == desk.queue.open()


@pytest.mark.parametrize("word", ["Samira", "samira", "Amrani", "SAMÍRA", "Orlando", "mevrouw Amrani"])
def test_a_name_that_the_desk_knows_is_no_word_for_the_queue(word):
    desk = Desk()
    with pytest.raises(WordIsName):
        desk.queue.welcome(word)
    assert desk.all(Kind.TICKETS) == []


def test_a_word_that_is_a_name_as_well_may_be_chosen():
    desk = Desk(a_resident("r2", "Roos", family_name="Bos"))
    desk.queue.welcome("roos")
    assert desk.labels() == ["roos"]


def test_nobody_gets_the_word_of_somebody_who_is_still_there():
    desk = Desk()
    ticket = desk.queue.welcome("Vlinder")
    with pytest.raises(WordInUse):
        desk.queue.welcome("vlinder ")
    desk.queue.leave(ticket)
    desk.queue.welcome("vlinder")
    with pytest.raises(TextTooLong):
        desk.queue.welcome("v" * 201)


def test_the_mark_brings_somebody_to_the_top_and_off_again():
    desk = Desk()
    for _ in range(3):
        last = desk.queue.welcome()
    assert desk.queue.mark_first(last)
    assert desk.labels() == ["3", "1", "2"]
    assert not desk.queue.mark_first(last)
    assert desk.labels() == ["1", "2", "3"]


def test_calling_the_next_says_who_is_with_whom_and_saving_ends_it():
    desk = Desk()
    first, _second = desk.queue.welcome(), desk.queue.welcome()
    assert desk.queue.call_next("v1") == first
    queue = desk.queue.queue()
    assert [(one.label, queue.helpers[one.helper_id]) for one in queue.here] == [("1", "Orlando")]
    assert desk.labels() == ["2"]
    moment = desk.contacts.log(Intake("een brief", helper_id="v1", ticket_id=first))
    assert desk.queue.queue().here == ()
    ticket = desk.work.kept[(Kind.TICKETS, first)]
    assert (ticket.contact_id, ticket.left_at) == (moment, MOMENT)
    desk.undo.undo()
    assert [one.label for one in desk.queue.queue().here] == ["1"]
    assert desk.all(Kind.CONTACT_MOMENTS) == []


def test_nobody_is_called_from_an_empty_queue():
    desk = Desk()
    with pytest.raises(NobodyWaits):
        desk.queue.call_next()
    desk.queue.open()
    with pytest.raises(NobodyWaits):
        desk.queue.call_next()


def test_the_second_helper_is_told_with_whom_a_visitor_is_and_nothing_changes():
    desk = Desk()
    ticket = desk.queue.welcome()
    desk.queue.call(ticket, "v1")
    before = dict(desk.work.kept)
    with pytest.raises(TicketTaken) as told:
        desk.queue.call(ticket, "v2")
    assert told.value == TicketTaken("1", "Orlando")
    assert desk.work.kept == before
    desk.queue.call(ticket, "v1")


def test_another_account_is_told_too_where_no_helper_was_chosen():
    desk = Desk()
    ticket = desk.queue.welcome()
    desk.queue.call(ticket)
    account = desk.room.session.account
    desk.room.session.account = account.model_copy(update={"id": "00000000-0000-0000-0000-00000000000a"})
    with pytest.raises(TicketTaken):
        desk.queue.call(ticket)


def test_two_who_wrote_about_the_same_visitor_lose_nothing():
    desk = Desk()
    ticket = desk.queue.welcome()
    desk.queue.call(ticket)
    desk.contacts.log(Intake("een brief", ticket_id=ticket))
    with pytest.raises(TicketEnded):
        desk.contacts.log(Intake("en de huur", ticket_id=ticket))
    desk.contacts.log(Intake("en de huur"))
    assert {one.own_words for one in desk.all(Kind.CONTACT_MOMENTS)} == {"een brief", "en de huur"}


def test_who_leaves_is_out_of_the_queue_and_comes_back_by_undo():
    desk = Desk()
    ticket = desk.queue.welcome()
    desk.queue.leave(ticket)
    assert desk.labels() == []
    with pytest.raises(TicketEnded):
        desk.queue.call(ticket)
    desk.undo.undo()
    assert desk.labels() == ["1"]


def test_a_queue_that_runs_past_midnight_stays_one_hour():
    desk = Desk()
    desk.clock.moment = datetime(2026, 11, 23, 22, 50, tzinfo=UTC)
    desk.queue.welcome()
    assert desk.hours.left_open() is None
    desk.clock.moment = datetime(2026, 11, 24, 0, 20, tzinfo=UTC)
    desk.queue.welcome()
    assert desk.labels() == ["1", "2"]
    assert desk.hours.left_open().day == date(2026, 11, 23)
    desk.hours.close()
    (hour,) = desk.hours.hours_on(date(2026, 11, 23))
    assert (counts(hour)["visitors"], counts(hour)["longest_wait_minutes"]) == (2, 90)
    assert desk.hours.hours_on(date(2026, 11, 24)) == ()
    assert desk.hours.left_open() is None


def test_closing_counts_hands_on_and_empties_the_queue_in_one_act():
    desk = Desk(a_contact("c0", took_place_at=MOMENT - timedelta(days=1), urgency=Urgency.SAME_DAY))
    tickets = [desk.queue.welcome() for _ in range(4)]
    desk.later(12)
    for ticket, urgency, channel in (
        (tickets[0], Urgency.SAME_DAY, Channel.WALK_IN),
        (tickets[1], None, Channel.PHONE),
    ):
        desk.queue.call(ticket, "v1")
        desk.contacts.log(Intake("woorden", urgency, "v1", channel=channel, ticket_id=ticket))
    desk.queue.leave(tickets[2])
    closing = desk.hours.closing()
    assert closing.open_contacts[0].id == "c0"
    assert [one.label for one in closing.still_here] == ["4"]
    hour_id = desk.hours.close({"c0": "v2"}, "het was druk")
    assert desk.all(Kind.CONTACT_MOMENTS)[0].taken_by == "v2"
    assert desk.all(Kind.TICKETS) == []
    hour = desk.hours.hour(hour_id)
    assert hour.note == "het was druk"
    assert counts(hour) == {
        "visitors": 4,
        "helped": 2,
        "left": 2,
        "contacts": 2,
        "open": 1,
        "went_first": 0,
        "longest_wait_minutes": 12,
        "channel.phone": 1,
        "channel.walk_in": 1,
        "helper.v1": 2,
        "urgency.not_said": 1,
        "urgency.same_day": 1,
    }
    desk.undo.undo()
    assert desk.labels() == ["4"]
    assert desk.all(Kind.CONTACT_MOMENTS)[0].taken_by is None


def test_a_danger_that_was_answered_still_counts_as_gone_first_and_never_says_which():
    desk = Desk()
    desk.queue.welcome()
    desk.contacts.log(Intake("een brief", Urgency.SAME_DAY, "v1"))
    desk.contacts.log(Intake("geen eten", None, "v1", danger=Danger.NO_FOOD))
    desk.contacts.log(Intake("morgen uit huis", None, "v1", danger=Danger.EVICTION))
    answered = next(one for one in desk.all(Kind.CONTACT_MOMENTS) if one.danger is Danger.NO_FOOD)
    desk.contacts.note_done(answered.id, "pakket meegegeven")
    told = counts(desk.hours.hour(desk.hours.close()))
    assert (told["contacts"], told["open"], told["went_first"]) == (3, 2, 2)
    assert not [name for name in told if any(one in name for one in Danger)]


def test_a_note_that_names_somebody_closes_nothing():
    desk = Desk()
    desk.queue.welcome()
    with pytest.raises(IdentifyingText):
        desk.hours.close(note="Samira Amrani komt morgen terug")
    assert desk.queue.queue().hour is not None


def test_what_is_not_open_is_not_closed():
    desk = Desk()
    with pytest.raises(NotFound):
        desk.hours.close()
    with pytest.raises(NotFound):
        desk.hours.closing()


def test_two_hours_on_a_day_are_counted_apart():
    desk = Desk()
    desk.queue.welcome()
    desk.contacts.log(Intake("eerste"))
    desk.hours.close()
    desk.later(120)
    desk.queue.welcome()
    desk.queue.welcome()
    assert desk.labels() == ["1", "2"]
    first, second = desk.hours.hours_on(date(2026, 11, 23))
    assert [counts(one)["visitors"] for one in (first, second)] == [1, 2]
    assert [counts(one)["contacts"] for one in (first, second)] == [1, 0]


def test_a_volunteer_who_goes_leaves_the_visitor_behind():
    desk = Desk()
    ticket = desk.queue.welcome()
    desk.queue.call(ticket, "v1")
    VolunteerService(desk.room).remove("v1")
    assert desk.queue.queue().here[0].helper_id is None


def test_who_can_do_this_comes_soonest_first_with_day_and_time():
    tuesday = Availability(weekday=Weekday.TUESDAY, day_part=DayPart.MORNING)
    now = Availability(weekday=Weekday.MONDAY, day_part=DayPart.MORNING)
    desk = Desk(
        a_volunteer("v3", "Wim", organization_id="own", available=(tuesday, now), skills=("forms",)),
        a_volunteer("v4", "Els", organization_id="o1", available=(tuesday,)),
        an_organization("o1", "Stichting Post"),
        Initiative(
            id="i1",
            organization_id="own",
            name="Inloop",
            public_label="Inloop",
            walk_in=True,
            schedules=(Schedule(byday=(Weekday.MONDAY, Weekday.TUESDAY), opens_at=time(9, 0), closes_at=time(12, 0)),),
        ),
        Initiative(
            id="i2",
            organization_id="o1",
            name="Postbus",
            public_label="Hulp met post",
            walk_in=True,
            schedules=(Schedule(byday=(Weekday.TUESDAY,), opens_at=time(14, 0), closes_at=time(16, 0)),),
        ),
    )
    here = desk.clock.moment.astimezone()
    found = desk.queue.near_help()
    told = [(one.day.day, one.starts_at, one.name, one.skills, one.is_now) for one in found][:3]
    assert 9 <= here.hour < 12, "the clock of these tests stands in the morning"
    assert told == [
        (23, None, "Wim", ("forms",), True),
        (24, time(9, 0), "Wim", ("forms",), False),
        (24, time(14, 0), "Hulp met post", (), False),
    ]


def test_what_stands_on_the_slip_is_kept_and_taken_off():
    desk = Desk()
    ticket = desk.queue.welcome()
    desk.queue.come_back(ticket, "dinsdag 24 november om 10.00")
    assert desk.work.kept[(Kind.TICKETS, ticket)].come_back == "dinsdag 24 november om 10.00"
    desk.queue.come_back(ticket, "")
    assert desk.work.kept[(Kind.TICKETS, ticket)].come_back == ""
