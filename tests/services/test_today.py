# ruff: noqa: A002 - `id` is the entity's own word

from datetime import time, timedelta

import pytest

from connector_desk.domain.consent import DataCategory, EventState, Purpose
from connector_desk.domain.contact_moment import Danger, LetterHelp
from connector_desk.domain.desk import Desk as DeskRow
from connector_desk.domain.desk import PhoneCardLine, Settings
from connector_desk.domain.entity import Kind
from connector_desk.domain.handover import Direction, Handover, HandoverStatus, WordBack, WordBackStatus
from connector_desk.domain.match import MatchState, PlannedVisit
from connector_desk.domain.meeting import Action, AgendaItem, Concern, ItemKind, Meeting
from connector_desk.domain.organization import Initiative, Schedule
from connector_desk.domain.resident import SafeContact, Urgency
from connector_desk.domain.week import Weekday, weekday_of
from connector_desk.services.acts import Room
from connector_desk.services.today import TodayService
from tests.builders import (
    MOMENT,
    MONDAY,
    a_consent,
    a_contact,
    a_match,
    a_resident,
    a_volunteer,
    an_area,
    an_ask,
    an_organization,
)
from tests.fakes import FakeClock, FakeLetterReads, FakeRandom, FakeWork

HOUSE = (
    an_area(),
    an_organization("own", "De Tagerijn", phone="020 0000001"),
    an_organization("o1", "Thuiszorg Nieuw-West", phone="020 0000033"),
    DeskRow(
        id="desk",
        own_organization_id="own",
        settings=Settings(),
        phone_card=(PhoneCardLine(name="Spoed", number="112"),),
    ),
    a_resident(family_name="Amrani", phone="020 0000011", area_id="area1", birth_year=1954),
    a_volunteer(),
)


def ago(days):
    return MONDAY - timedelta(days=days)


def the_service(*entities):
    work = FakeWork(*HOUSE, *entities)
    return TodayService(Room(lambda: work, FakeClock(), FakeRandom(), lambda changed: None), FakeLetterReads(work))


def waits(*entities):
    return the_service(*entities).what_waits()


def a_handover(id="h1", days=12, due=2, **fields):
    plain = {
        "id": id,
        "resident_id": "r1",
        "sender": "own",
        "recipient": "o1",
        "direction": Direction.INFORMAL_TO_FORMAL,
        "status": HandoverStatus.REQUESTED,
        "requested_on": ago(days),
        "responsible": "o1",
        "word_back": WordBack(to_volunteer="v1", due=ago(-due)),
    }
    return Handover(**plain | fields)


def test_an_empty_desk_waits_for_nothing():
    view = waits()
    assert (view.today, view.loops, view.same_day, view.silent, view.stale) == (MONDAY, (), (), (), ())
    assert the_service().waiting_count() == 0


def test_who_waits_longest_stands_on_top():
    view = waits(a_handover("h1", days=3), a_handover("h2", days=25, due=-4), a_handover("h3", days=12))
    assert [loop.id for loop in view.loops] == ["h2", "h3", "h1"]
    assert [(loop.open_days, loop.days_late) for loop in view.loops] == [(25, 4), (12, 0), (3, 0)]
    assert view.loops[0].waiter.name == "Fatima"
    assert view.loops[0].recipient.number == "020 0000033"


def test_handing_over_is_not_closing():
    told = WordBack(to_volunteer="v1", due=MONDAY, given_on=MONDAY, given_status=WordBackStatus.TAKEN_UP)
    service = the_service(
        a_handover("h1", status=HandoverStatus.REJECTED, status_reason="vol"),
        a_handover("h2", word_back=told),
        a_handover("h3", status=HandoverStatus.DRAFT, requested_on=None),
    )
    assert [(loop.id, loop.has_ended) for loop in service.what_waits().loops] == [("h1", True)]
    assert service.waiting_count() == 1


def test_words_of_a_sensitive_ask_stay_closed():
    shut = an_ask("a1", "ik vergeet mijn medicijnen", sensitive=True)
    view = waits(shut, a_handover(ask_ids=("a1",)))
    assert (view.loops[0].own_words, view.loops[0].is_sensitive) == ("", True)
    assert "medicijnen" not in repr(view)


def test_of_several_asks_an_open_one_is_shown():
    view = waits(
        an_ask("a1", "ik maak de post niet meer open", sensitive=True),
        an_ask("a2", "morgen word ik uit huis gezet"),
        a_handover(ask_ids=("a1", "a2")),
    )
    assert (view.loops[0].own_words, view.loops[0].is_sensitive) == ("morgen word ik uit huis gezet", False)


def test_a_withdrawn_consent_is_known():
    given = a_consent("k1", purpose=Purpose.REFERRAL, valid_from=ago(20), event_time=MOMENT - timedelta(days=20))
    gone = given.model_copy(update={"id": "k2", "event_state": EventState.WITHDRAWN, "event_time": MOMENT})
    assert not waits(given, a_handover()).loops[0].was_withdrawn
    assert waits(given, gone, a_handover()).loops[0].was_withdrawn
    again = given.model_copy(update={"id": "k3", "event_time": MOMENT + timedelta(minutes=1)})
    assert not waits(given, gone, again, a_handover()).loops[0].was_withdrawn
    assert given.data_categories == (DataCategory.IDENTITY,)


def test_a_concern_is_named_by_its_place_and_by_nothing_else():
    concern = Concern(
        id="s1",
        observed="gordijnen al weken dicht",
        place="derde portiek",
        area_id="area1",
        reporter="buurtbewoner",
        reported_on=ago(6),
        word_back_due=ago(-8),
    )
    table = Meeting(
        id="t1",
        title="Wijktafel",
        day=ago(-3),
        starts_at=time(10),
        items=(AgendaItem(kind=ItemKind.CASE, concern_id="s1"),),
    )
    loop = waits(concern, table).loops[0]
    assert (loop.kind, loop.name, loop.open_days) == (Kind.CONCERNS, "Derde portiek, Slotervaart", 6)
    assert loop.table_on == table.day
    assert "gordijnen" not in repr(loop)
    assert the_service(concern).waiting_count() == 1


def test_same_day_contacts_wait_until_something_was_done():
    service = the_service(
        a_contact("c1", urgency=Urgency.SAME_DAY, resident_id="r1", helper_id="v1"),
        a_contact("c2", urgency=Urgency.SAME_DAY, done="gebeld"),
        a_contact("c3", urgency=Urgency.WEEK),
        a_contact("c4"),
        a_contact("c5", "geheim", urgency=Urgency.SAME_DAY, confidential=True),
        a_handover(days=0),
    )
    found = service.what_waits().same_day
    assert [one.id for one in found] == ["c1", "c5"]
    first, shut = found
    assert (first.full_name, first.area_name, first.helper_name) == ("Samira Amrani", "Slotervaart", "Fatima")
    assert (first.asked.name, first.asked_on, first.was_taken_up) == ("Thuiszorg Nieuw-West", MONDAY, False)
    assert shut.own_words == ""


def test_a_handover_that_was_taken_up_says_so():
    taken = a_handover(status=HandoverStatus.ACCEPTED)
    assert waits(a_contact(urgency=Urgency.SAME_DAY, resident_id="r1"), taken).same_day[0].was_taken_up


@pytest.mark.parametrize(
    ("rhythm", "days", "is_silent"), [(7, 20, False), (7, 21, True), (2, 6, True), (2, 5, False), (14, 21, True)]
)
def test_silence_is_three_rhythms_or_21_days(rhythm, days, is_silent):
    match = a_match(state=MatchState.ACTIVE, rhythm_days=rhythm, introduced_on=ago(60), contacts=(ago(days),))
    assert [one.days for one in waits(match).silent] == ([days] if is_silent else [])


def test_silence_follows_the_settings():
    desk = DeskRow(id="desk", own_organization_id="own", settings=Settings(silent_after_days=5))
    match = a_match(state=MatchState.ACTIVE, contacts=(ago(6),))
    assert len(waits(desk, match).silent) == 1


def test_a_paused_match_is_never_silent():
    assert waits(a_match(state=MatchState.PAUSED, contacts=(ago(200),))).silent == ()


def test_a_talk_is_due_by_the_agreed_rhythm():
    overdue = a_volunteer("v2", "Mehmet", coaching_every_days=180, last_coaching=ago(300))
    nearly = a_volunteer("v3", "Orlando", coaching_every_days=90, last_coaching=ago(85))
    later = a_volunteer("v4", "Ria", coaching_every_days=90, last_coaching=ago(10))
    talks = waits(later, nearly, overdue).talks
    assert [(talk.volunteer.name, talk.days_left) for talk in talks] == [("Mehmet", -120), ("Orlando", 5)]


def an_initiative(id, assured, **fields):
    return Initiative(
        **{"id": id, "organization_id": "o1", "name": id, "public_label": id, "assured_date": assured} | fields
    )


def test_lines_are_stale_after_ninety_days_and_when_never_checked():
    fresh, old, never = (
        an_initiative("fresh", ago(90)),
        an_initiative("old", ago(91)),
        an_initiative("never", None),
    )
    assert [(one.id, one.days) for one in waits(fresh, old, never).stale] == [("never", None), ("old", 91)]


def test_actions_show_a_week_before_their_day_and_until_they_are_done():
    def action(id, due, **fields):
        return Action(id=id, owner="o1", text="navragen", due=due, **fields)

    found = waits(
        action("late", ago(3)),
        action("soon", ago(-4)),
        action("far", ago(-8)),
        action("done", ago(3), done_on=ago(1)),
    )
    assert [(one.id, one.days_left) for one in found.actions] == [("late", -3), ("soon", 4)]


def test_appointments_come_from_visits_walk_in_hours_and_tables():
    tomorrow = ago(-1)
    visit = PlannedVisit(weekday=weekday_of(tomorrow), starts_at=time(9), minutes=60)
    hours = Schedule(byday=(Weekday.WEDNESDAY, Weekday.THURSDAY), opens_at=time(10), closes_at=time(13))
    table = Meeting(id="t1", title="Wijktafel", day=ago(-5), starts_at=time(10), place="zaal 2")
    found = waits(
        a_match(state=MatchState.ACTIVE, visits=(visit,), introduced_on=ago(1)),
        an_initiative("i1", MONDAY, organization_id="own", walk_in=True, schedules=(hours,)),
        an_initiative("i2", MONDAY, walk_in=True, schedules=(hours,)),
        table,
        table.model_copy(update={"id": "t2", "day": ago(-30)}),
    ).appointments
    assert [(one.kind, one.day) for one in found] == [
        (Kind.MATCHES, tomorrow),
        (Kind.INITIATIVES, ago(-2)),
        (Kind.MEETINGS, ago(-5)),
    ]
    assert found[0].names == ("Samira", "Fatima")
    assert found[0].opens == "v1"


def test_what_is_over_today_is_no_appointment_any_more():
    here = MOMENT.astimezone()
    earlier = Meeting(id="t1", title="Vroeg", day=here.date(), starts_at=time(0, 1), minutes=10)
    later = Meeting(id="t2", title="Laat", day=here.date(), starts_at=time(23, 0), minutes=10)
    assert [one.id for one in waits(earlier, later).appointments] == ["t2"]


def test_a_rule_of_a_resident_travels_with_the_number():
    quiet = a_resident(phone="020 0000013", safe_contact=SafeContact(call=False))
    loop = waits(quiet, a_handover()).loops[0]
    assert not loop.subject.may_be_called


def test_the_counter_has_house_hours_and_numbers_at_hand():
    here = MOMENT.astimezone()
    hours = Schedule(byday=(weekday_of(here.date()),), opens_at=time(0), closes_at=time(23, 59))
    counter = the_service(
        an_initiative("i1", MONDAY, organization_id="own", walk_in=True, schedules=(hours,))
    ).counter()
    assert (counter.house_name, counter.open_until) == ("De Tagerijn", time(23, 59))
    assert [line.number for line in counter.phone_card] == ["112", "113", "0800-2000"]
    assert the_service().counter().open_until is None


def test_a_walk_in_hour_that_is_over_makes_place_for_the_next():
    here = MOMENT.astimezone()
    tomorrow = here.date() + timedelta(days=1)
    days = (weekday_of(here.date()), weekday_of(tomorrow))
    over = Schedule(byday=days, opens_at=time(0), closes_at=time(0, 1))
    seen = waits(an_initiative("i1", MONDAY, organization_id="own", walk_in=True, schedules=(over,)))
    assert [(one.kind, one.day) for one in seen.appointments] == [(Kind.INITIATIVES, tomorrow)]


def test_of_two_hours_on_a_day_the_first_comes_first_however_they_were_written_down():
    tomorrow = MOMENT.astimezone().date() + timedelta(days=1)
    late, early = (Schedule(byday=(weekday_of(tomorrow),), opens_at=time(at), closes_at=time(at + 1)) for at in (14, 9))
    seen = waits(an_initiative("i1", MONDAY, organization_id="own", walk_in=True, schedules=(late, early)))
    assert [one.starts_at for one in seen.appointments] == [time(9)]


def test_a_danger_stands_on_top_whatever_its_urgency_and_has_the_numbers_at_hand():
    danger = a_contact("danger", danger=Danger.VIOLENCE, urgency=None, took_place_at=MOMENT)
    older = a_contact("older", urgency=Urgency.SAME_DAY, took_place_at=MOMENT - timedelta(days=1))
    seen = waits(danger, older, a_contact("done", danger=Danger.OTHER, done="112 gebeld"))
    assert [one.id for one in seen.same_day] == ["danger", "older"]
    assert seen.same_day[0].danger is Danger.VIOLENCE
    assert [line.number for line in seen.phone_card] == ["112", "113", "0800-2000"]


def test_help_with_a_letter_comes_back_on_its_day():
    def with_letter(name, **fields):
        return a_contact(name, letter=LetterHelp(sent_by="de Belastingdienst", **fields))

    seen = waits(
        with_letter("today", next_on=MONDAY, about="toeslag"),
        with_letter("late", next_on=ago(3)),
        with_letter("later", next_on=MONDAY + timedelta(days=1)),
        with_letter("done", next_on=ago(1), is_done=True),
        with_letter("never"),
    )
    assert [one.id for one in seen.letters] == ["late", "today"]
    assert (seen.letters[1].sent_by, seen.letters[1].about) == ("de Belastingdienst", "toeslag")
