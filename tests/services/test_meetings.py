from dataclasses import dataclass, field
from datetime import time, timedelta

import pytest

from connector_desk.domain.consent import DataCategory, EventState, Purpose
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import CitizenServiceNumberRefused, NotFound, OutOfRange, TextMissing
from connector_desk.domain.meeting import Action, AgendaItem, ConcernStatus, ItemKind, Meeting
from connector_desk.services.acts import Act, Changed, Room, UndoService
from connector_desk.services.meetings import FollowUpService, MeetingService
from tests.builders import MONDAY, a_concern, a_consent, a_resident, an_organization
from tests.fakes import FakeClock, FakeRandom, FakeWork

FRIDAY = MONDAY + timedelta(days=4)
SAMIRA = AgendaItem(kind=ItemKind.CASE, question="Wat helpt?", resident_id="r1")
PORCH = AgendaItem(kind=ItemKind.CASE, question="Hoe leggen we contact?", concern_id="s1")


def a_meeting(**fields):
    plain = {"id": "", "title": "Wijktafel", "day": FRIDAY, "starts_at": time(10), "invited": ("o1", "o2")}
    return Meeting(**plain | {"items": (SAMIRA,)} | fields)


def may_hear(organization, id="", **fields):  # noqa: A002 - the entity's own word
    return a_consent(id or f"k-{organization}", recipient=organization, purpose=Purpose.CASE_DISCUSSION, **fields)


@dataclass
class Table:
    """Both services over one store in memory."""

    entities: tuple = ()
    heard: list[Changed] = field(default_factory=list)

    def __post_init__(self):
        house = (
            a_resident(family_name="Amrani"),
            a_resident("r2", "Henk"),
            a_concern(place="derde portiek", resident_id="r1", reported_on=MONDAY, word_back_due=FRIDAY),
            *(an_organization(one, f"Organisatie {one}") for one in ("o1", "o2", "o3")),
        )
        self.work = FakeWork(*house, *self.entities)
        self.room = Room(lambda: self.work, FakeClock(), FakeRandom(), self.heard.append)
        self.meetings, self.follow_ups = MeetingService(self.room), FollowUpService(self.room)
        self.undo = UndoService(self.room).undo

    def letters(self, meeting_id):
        return [item.letter for item in self.meetings.meeting(meeting_id).items]

    def is_named(self, meeting_id, at=0):
        return self.meetings.meeting(meeting_id).items[at].is_named


def test_the_next_meeting_comes_first_and_the_past_ones_last():
    days = {"gisteren": -1, "straks": 8, "morgen": 1, "lang geleden": -30, "vandaag": 0}
    past = tuple(a_meeting(id=name, title=name, day=MONDAY + timedelta(days=n), items=()) for name, n in days.items())
    assert [one.title for one in Table(past).meetings.meetings()] == [
        "vandaag",
        "morgen",
        "straks",
        "gisteren",
        "lang geleden",
    ]


def test_each_case_gets_a_letter_that_stood_for_nobody_before():
    table = Table()
    first = table.meetings.put(a_meeting(items=(AgendaItem(kind=ItemKind.OPENING), SAMIRA, PORCH)))
    assert table.letters(first) == ["", "A", "B"]
    second = table.meetings.put(a_meeting())
    assert table.letters(second) == ["C"]


def test_the_letter_of_a_case_that_was_taken_off_is_not_given_to_another():
    table = Table()
    meeting_id = table.meetings.put(a_meeting(items=(SAMIRA, PORCH)))
    kept = table.meetings.meeting(meeting_id)
    table.meetings.put(kept.model_copy(update={"items": kept.items[1:]}))
    kept = table.meetings.meeting(meeting_id)
    henk = AgendaItem(kind=ItemKind.CASE, resident_id="r2")
    table.meetings.put(kept.model_copy(update={"items": (*kept.items, henk)}))
    assert table.letters(meeting_id) == ["B", "C"]


def test_a_case_keeps_its_letter_when_the_agenda_changes():
    table = Table()
    meeting_id = table.meetings.put(a_meeting(items=(SAMIRA, PORCH)))
    kept = table.meetings.meeting(meeting_id)
    table.meetings.put(kept.model_copy(update={"items": kept.items[::-1], "title": "Anders"}))
    assert table.letters(meeting_id) == ["B", "A"]


def test_naming_needs_a_yes_towards_every_organisation_invited():
    table = Table((may_hear("o1"),))
    meeting_id = table.meetings.put(a_meeting())
    (case,) = table.meetings.cases(meeting_id)
    assert (case.subject, case.may_be_named, case.missing) == ("Samira Amrani", False, ("o2",))
    assert table.meetings.set_named(meeting_id, 0, is_named=True) is False

    table = Table((may_hear("o1"), may_hear("o2")))
    meeting_id = table.meetings.put(a_meeting())
    assert table.meetings.cases(meeting_id)[0].missing == ()
    assert not table.is_named(meeting_id)
    assert table.meetings.set_named(meeting_id, 0, is_named=True) is True
    assert table.meetings.set_named(meeting_id, 0, is_named=False) is False


def test_inviting_one_more_makes_a_named_case_anonymous_again_and_going_back_names_nobody():
    table = Table((may_hear("o1"), may_hear("o2")))
    meeting_id = table.meetings.put(a_meeting())
    table.meetings.set_named(meeting_id, 0, is_named=True)
    named = table.meetings.meeting(meeting_id)
    table.meetings.put(named.model_copy(update={"invited": ("o1", "o2", "o3")}))
    assert not table.is_named(meeting_id)
    fewer = table.meetings.meeting(meeting_id)
    table.meetings.put(fewer.model_copy(update={"invited": ("o1", "o2")}))
    assert not table.is_named(meeting_id)


@pytest.mark.parametrize(
    "more",
    [
        may_hear("o2", event_state=EventState.REFUSED),
        may_hear("o2", valid_until=MONDAY),
        may_hear("o2", valid_from=FRIDAY + timedelta(days=1)),
        may_hear("o2", data_categories=(DataCategory.STORY,)),
        may_hear("o2", entered_in_error=True),
        a_consent("k2", recipient="o2", purpose=Purpose.REFERRAL),
    ],
)
def test_what_is_no_yes_on_the_day_of_the_meeting_names_nobody(more):
    table = Table((may_hear("o1"), more))
    meeting_id = table.meetings.put(a_meeting())
    assert table.meetings.set_named(meeting_id, 0, is_named=True) is False


def test_nobody_is_named_to_an_empty_table():
    table = Table()
    meeting_id = table.meetings.put(a_meeting(invited=()))
    assert not table.meetings.cases(meeting_id)[0].may_be_named
    assert table.meetings.set_named(meeting_id, 0, is_named=True) is False


def test_a_concern_stays_anonymous_also_where_it_is_about_a_resident_who_may_be_named():
    table = Table((may_hear("o1"), may_hear("o2")))
    meeting_id = table.meetings.put(a_meeting(items=(PORCH, PORCH.model_copy(update={"resident_id": "r1"}))))
    for at, case in enumerate(table.meetings.cases(meeting_id)):
        assert (case.subject, case.is_concern, case.may_be_named) == ("derde portiek", True, False)
        assert table.meetings.set_named(meeting_id, at, is_named=True) is False


@pytest.mark.parametrize("wrong", [{"minutes": 0}, {"items": (SAMIRA.model_copy(update={"minutes": -5}),)}])
def test_times_that_cannot_be_are_refused(wrong):
    with pytest.raises(OutOfRange):
        a_meeting(**wrong)


def test_a_citizen_service_number_is_refused_on_the_agenda_too():
    table = Table()
    meeting_id = table.meetings.put(a_meeting())
    kept = table.meetings.meeting(meeting_id)
    item = SAMIRA.model_copy(update={"question": "over 111222333?"})
    with pytest.raises(CitizenServiceNumberRefused):
        table.meetings.put(kept.model_copy(update={"items": (item,)}))
    assert table.meetings.meeting(meeting_id) == kept


def test_every_act_on_a_meeting_can_be_taken_back():
    table = Table((may_hear("o1"), may_hear("o2")))
    meeting_id = table.meetings.put(a_meeting())
    first = table.meetings.meeting(meeting_id)
    table.meetings.set_named(meeting_id, 0, is_named=True)
    table.meetings.remove(meeting_id)
    with pytest.raises(NotFound):
        table.meetings.meeting(meeting_id)
    assert [table.undo(), table.undo()] == [Act.REMOVED, Act.CHANGED]
    assert table.meetings.meeting(meeting_id) == first
    assert table.undo() is Act.ADDED
    assert table.meetings.meetings() == ()


def test_removing_a_concern_takes_it_off_the_table_and_undo_brings_both_back():
    table = Table()
    meeting_id = table.meetings.put(a_meeting(items=(SAMIRA, PORCH)))
    before = table.meetings.meeting(meeting_id)
    table.follow_ups.remove_concern("s1")
    assert [item.resident_id for item in table.meetings.meeting(meeting_id).items] == ["r1"]
    assert table.heard[-1].topics == {Kind.CONCERNS, Kind.MEETINGS}
    table.undo()
    assert table.meetings.meeting(meeting_id) == before
    assert [one.id for one in table.follow_ups.concerns()] == ["s1"]


def test_word_to_who_reported_something_closes_the_loop():
    table = Table()
    assert table.follow_ups.concerns()[0].is_open
    table.follow_ups.give_word("s1")
    (concern,) = table.follow_ups.concerns()
    assert (concern.is_open, concern.word_given_on, concern.status) == (False, MONDAY, ConcernStatus.CLOSED)
    assert table.undo() is Act.WORD_GIVEN
    assert table.follow_ups.concerns()[0].is_open


def test_actions_wait_by_their_day_and_those_done_come_last():
    table = Table()
    ids = {
        text: table.follow_ups.put_action(Action(id="", owner="o1", text=text, due=due))
        for text, due in (("later", FRIDAY), ("ooit", None), ("eerst", MONDAY), ("klaar", MONDAY))
    }
    table.follow_ups.finish(ids["klaar"])
    assert [one.text for one in table.follow_ups.actions()] == ["eerst", "later", "ooit", "klaar"]
    assert table.follow_ups.actions()[-1].done_on == MONDAY
    table.follow_ups.finish(ids["klaar"], is_done=False)
    assert table.follow_ups.actions()[-1].text == "ooit"
    table.follow_ups.remove_action(ids["eerst"])
    table.undo()
    assert len(table.follow_ups.actions()) == 4


@pytest.mark.parametrize("act", ["finish", "remove_action", "give_word", "remove_concern"])
def test_what_is_not_there_changes_nothing(act):
    table = Table()
    with pytest.raises(NotFound):
        getattr(table.follow_ups, act)("nergens")
    assert not table.work.committed
    assert table.heard == []


def test_an_action_without_words_is_refused():
    with pytest.raises(TextMissing):
        Action(id="", owner="o1", text="  ")
