"""An agenda points at nobody unless everyone invited may hear it; a named one is a disclosure to each of them."""

from datetime import time
from pathlib import Path
from typing import Any

import pytest

from connector_desk.domain.consent import DataCategory, EventState, Purpose
from connector_desk.domain.desk import Desk
from connector_desk.domain.errors import IdentifyingText, MeetingWithoutItems
from connector_desk.domain.meeting import Action, AgendaItem, ItemKind, Meeting
from connector_desk.services.acts import Room
from connector_desk.services.agendas import AgendaService
from connector_desk.services.meetings import MeetingService
from connector_desk.services.publishing import Publisher
from tests.builders import (
    MOMENT,
    MONDAY,
    a_concern,
    a_consent,
    a_contact,
    a_match,
    a_resident,
    a_tie,
    a_volunteer,
    an_organization,
)
from tests.fakes import FakeClock, FakeFiles, FakeRandom, FakeWork, protected

CASE = AgendaItem(kind=ItemKind.CASE, resident_id="r1", question="Wat helpt na zo'n brief?", letter="A")
CONCERN = AgendaItem(kind=ItemKind.CASE, concern_id="s1", question="Hoe leggen we contact?", letter="B")
BACK = AgendaItem(kind=ItemKind.ACTIONS, title="Acties van de vorige keer")


class FakePress:
    """Prints the words of a paper as they are, so that a test can look for them."""

    def agenda(self, paper: Any, words: Any) -> bytes:
        return repr(paper).encode()


def may_hear(recipient: str, **fields: Any):
    plain = {"recipient": recipient, "purpose": Purpose.CASE_DISCUSSION, "data_categories": (DataCategory.IDENTITY,)}
    return a_consent(f"{recipient}-{len(fields)}", **plain | fields)


class Table:
    """A table with Samira's case and a concern about her street; o3 keeps the desk."""

    def __init__(self, *more: Any, items: tuple[AgendaItem, ...] = (CASE, CONCERN, BACK), **meeting: Any) -> None:
        plain = {"id": "t1", "title": "Wijktafel", "day": MONDAY, "starts_at": time(10), "invited": ("o1", "o2", "o3")}
        self.work = FakeWork(
            *(an_organization(one, f"Organisatie {one}") for one in ("o1", "o2", "o3", "o4")),
            Desk(id="desk", own_organization_id="o3"),
            a_resident(family_name="Amrani", aliases=("tante Sam",), address="Voorbeeldplein 12", phone="020 0000011"),
            a_resident("r2", "Henk", family_name="Bos"),
            a_volunteer(family_name="Bakkali"),
            a_volunteer("v2", "Orlando"),
            a_tie(volunteer_id="v1"),
            a_tie("t2", name="Karim"),
            a_match(volunteer_id="v2"),
            a_contact(resident_id="r1", called="Sammie"),
            a_concern(place="derde portiek", resident_id="r2", reporter="mevrouw De Wit"),
            Meeting(**plain | {"items": items} | meeting),
            *more,
        )
        room = Room(lambda: self.work, FakeClock(), FakeRandom(), lambda _changed: None)
        self.agendas = AgendaService(room, FakePress(), Publisher(room, FakeFiles(), protected))
        self.meetings = MeetingService(room)

    def told(self, **choice: Any) -> str:
        return repr(self.agendas.preview("t1", **choice).paper)

    def disclosures(self) -> tuple[Any, ...]:
        with self.work as work:
            return work.disclosures.all()


EVERYBODY = tuple(may_hear(one) for one in ("o1", "o2", "o3"))
NAMED = CASE.model_copy(update={"is_named": True})


def test_nobody_stands_on_it_by_default():
    table = Table(*EVERYBODY)
    assert not [word for word in ("Samira", "Amrani", "Henk", "portiek", "Voorbeeldplein") if word in table.told()]
    table.agendas.save("t1", Path("/desk/agenda.pdf"), None)
    assert not table.disclosures()


@pytest.mark.parametrize("choice", [{"name_all_allowed": True}, {}])
def test_a_name_stands_there_where_everyone_invited_may_hear_it(choice):
    item = CASE if choice else NAMED
    table = Table(*EVERYBODY, items=(item, CONCERN))
    assert "Samira Amrani" in table.told(**choice)
    table.agendas.save("t1", Path("/desk/agenda.pdf"), None, **choice)
    told = table.disclosures()
    assert sorted(one.recipient for one in told) == ["o1", "o2"]
    assert {one.data_categories for one in told} == {(DataCategory.IDENTITY,)}
    assert {ref.ground_id for one in told for ref in one.grounds} == {"o1-0", "o2-0"}


@pytest.mark.parametrize(
    "consents",
    [
        EVERYBODY[:2],
        (*EVERYBODY[:2], may_hear("o3", purpose=Purpose.REFERRAL)),
        (*EVERYBODY[:2], may_hear("o3", data_categories=(DataCategory.STORY,))),
        (*EVERYBODY, may_hear("o2", event_state=EventState.REFUSED)),
        (*EVERYBODY, may_hear("o2", event_state=EventState.WITHDRAWN, event_time=MOMENT)),
    ],
)
def test_one_who_may_not_hear_it_keeps_everyone_from_hearing(consents):
    table = Table(*consents, items=(NAMED,))
    assert "Samira" not in table.told(name_all_allowed=True)


def test_inviting_one_more_makes_the_case_anonymous_again():
    table = Table(*EVERYBODY, items=(NAMED,))
    table.meetings.put(table.meetings.meeting("t1").model_copy(update={"invited": ("o1", "o2", "o3", "o4")}))
    assert not table.meetings.meeting("t1").items[0].is_named
    assert "Samira" not in table.told(name_all_allowed=True)


def test_only_the_case_that_was_chosen_is_named():
    again = CASE.model_copy(update={"letter": "C", "is_follow_up": True})
    paper = Table(*EVERYBODY, items=(NAMED, again)).agendas.preview("t1").paper
    assert [entry.name for entry in paper.entries] == ["Samira Amrani", ""]


def test_a_concern_is_never_named_even_where_it_is_about_a_resident():
    item = CONCERN.model_copy(update={"resident_id": "r1", "is_named": True})
    table = Table(*EVERYBODY, items=(item,))
    assert "Samira" not in table.told(name_all_allowed=True)
    assert not table.agendas.preview("t1", name_all_allowed=True).tellings


@pytest.mark.parametrize(
    "text",
    [
        *("Wat kan Samira zelf?", "mevrouw amrani", "tante Sam", "op het Voorbeeldpl. 12", "bel 020-0000011"),
        *("de zoon Karim helpt", "wat kan Orlando nog?", "vraag Fatima", "mevrouw Bakkali", "Sammie kwam langs"),
        *("het derde portiek", "Henk van boven", "volgens De Wit"),
    ],
)
@pytest.mark.parametrize("place", ["question", "title", "place"])
def test_a_text_that_points_at_somebody_is_refused(text, place):
    fields = {"items": (CASE.model_copy(update={place: text}), CONCERN)} if place == "question" else {place: text}
    with pytest.raises(IdentifyingText) as caught:
        Table(**fields).agendas.preview("t1")
    assert caught.value.place == place


def test_a_name_that_may_be_heard_may_stand_in_a_question_and_nothing_else_of_the_person():
    asked = NAMED.model_copy(update={"question": "Wat kan mevrouw Amrani zelf?"})
    assert "Wat kan mevrouw Amrani" in Table(*EVERYBODY, items=(asked,)).told()
    asked = NAMED.model_copy(update={"question": "Wie gaat naar het Voorbeeldplein?"})
    with pytest.raises(IdentifyingText):
        Table(*EVERYBODY, items=(asked,)).agendas.preview("t1")


def test_a_follow_up_shows_its_actions_and_no_question():
    action = Action(id="a1", owner="o1", text="belt de corporatie", resident_id="r1", due=MONDAY)
    again = CASE.model_copy(update={"is_follow_up": True})
    (entry,) = Table(action, items=(again,)).agendas.preview("t1").paper.entries
    assert (entry.question, [one.text for one in entry.actions]) == ("", ["belt de corporatie"])


def test_an_action_that_points_at_somebody_stays_off_the_sheet_and_the_worker_sees_it():
    telling = Action(id="a1", owner="o1", text="belt Karim", due=MONDAY)
    plain = Action(id="a2", owner="o2", text="zoekt een zaal")
    elsewhere = Action(id="a3", owner="o2", text="vraagt Orlando", resident_id="r2")
    preview = Table(telling, plain, elsewhere).agendas.preview("t1")
    assert [one.text for entry in preview.paper.entries for one in entry.actions] == ["zoekt een zaal"]
    assert [one.id for one in preview.held_back] == ["a1"]


def test_somebody_around_who_is_no_volunteer_any_more_stops_no_agenda():
    table = Table(a_tie("t3", name="Gerrit", volunteer_id="gone"))
    assert table.told()
    with pytest.raises(IdentifyingText):
        Table(a_tie("t3", name="Gerrit", volunteer_id="gone"), title="Gerrit en wij").agendas.preview("t1")


def test_an_agenda_without_items_is_no_agenda():
    with pytest.raises(MeetingWithoutItems):
        Table(items=()).agendas.preview("t1")
