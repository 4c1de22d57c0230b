from dataclasses import replace
from datetime import time

import pytest

from connector_desk.device.numbers import TypedNumbers
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import (
    CitizenServiceNumberRefused,
    NotFound,
    OutOfRange,
    PhoneNotRight,
    PostcodeNotRight,
    StillInUse,
    TextMissing,
)
from connector_desk.domain.meeting import Action, AgendaItem, Concern, ItemKind, Meeting
from connector_desk.domain.resident import AskState, LifeDomain, TieCategory, TieDirection, Urgency, ViewBy
from connector_desk.services.acts import Act, Room, UndoService
from connector_desk.services.asks import AskDraft, AskService, TieDraft, TieService, draft_of_ask, draft_of_tie
from connector_desk.services.residents import ResidentDraft, ResidentService, draft_of
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
from tests.fakes import FakeClock, FakeRandom, FakeWork

BSN = "111222333"


class Desk:
    def __init__(self, *entities):
        self.work, self.heard = FakeWork(*entities), []
        room = Room(lambda: self.work, FakeClock(), FakeRandom(), self.heard.append)
        self.residents, self.asks = ResidentService(room, TypedNumbers()), AskService(room)
        self.ties = TieService(room, TypedNumbers())
        self.undo = UndoService(room).undo


HOUSE = (an_organization("o1"), an_organization("o2", "De Tagerijn"), a_volunteer())


def test_a_new_resident_needs_only_a_name_to_be_called_by():
    desk = Desk()
    made = desk.residents.add(ResidentDraft("Henk", prefix="van den", family_name="Berg"))
    kept = desk.work.residents.get(made)
    assert (kept.full_name, kept.since) == ("Henk van den Berg", MONDAY)
    assert [(one.topics, one.act) for one in desk.heard] == [(frozenset({Kind.RESIDENTS}), Act.ADDED)]


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (ResidentDraft("  "), TextMissing),
        (ResidentDraft("Henk", story=f"zijn nummer is {BSN}"), CitizenServiceNumberRefused),
        (ResidentDraft("Henk", wishes=("rust", BSN)), CitizenServiceNumberRefused),
        (ResidentDraft("Henk", birth_year=1800), OutOfRange),
        (ResidentDraft("Henk", birth_year=2030), OutOfRange),
    ],
)
def test_what_cannot_be_kept_leaves_everything_as_it_was(draft, error):
    desk = Desk(a_resident())
    with pytest.raises(error):
        desk.residents.add(draft)
    with pytest.raises(error):
        desk.residents.change("r1", draft)
    assert (desk.work.residents.all(), desk.heard) == ((a_resident(),), [])


def test_a_change_keeps_what_the_form_does_not_show():
    before = a_resident(sample_id="r-samira", since=MONDAY, wishes=("naar buiten",))
    desk = Desk(before)
    desk.residents.change("r1", ResidentDraft("Samira", family_name="Amrani"))
    after = desk.work.residents.get("r1")
    assert (after.sample_id, after.since, after.family_name, after.wishes) == ("r-samira", MONDAY, "Amrani", ())
    assert draft_of(after) == ResidentDraft("Samira", family_name="Amrani")


def test_a_resident_from_a_contact_moment_starts_with_their_own_words():
    desk = Desk(a_contact(urgency=Urgency.SAME_DAY))
    made = desk.residents.add_from_contact("c1", ResidentDraft("Henk"))
    (ask,) = desk.work.asks.all()
    assert (ask.own_words, ask.urgency, ask.resident_id) == (
        "morgen word ik uit huis gezet",
        Urgency.SAME_DAY,
        made,
    )
    assert desk.work.contact_moments.get("c1").resident_id == made
    assert len(desk.heard) == 1
    desk.undo()
    assert not desk.work.residents.all()
    assert not desk.work.asks.all()
    assert desk.work.contact_moments.get("c1") == a_contact(urgency=Urgency.SAME_DAY)


def test_a_contact_moment_that_is_gone_makes_no_resident():
    desk = Desk()
    with pytest.raises(NotFound):
        desk.residents.add_from_contact("c1", ResidentDraft("Henk"))
    assert not desk.work.residents.all()


def test_removing_takes_everything_along_in_one_act_and_undo_brings_it_back():
    about = (AgendaItem(kind=ItemKind.CASE, resident_id="r1"), AgendaItem(kind=ItemKind.CLOSING))
    desk = Desk(
        *HOUSE,
        a_resident(),
        an_ask(),
        a_tie(),
        a_match(ask_id="a1"),
        a_handover(),
        a_contact(resident_id="r1"),
        Concern(id="s1", observed="de gordijnen blijven dicht", resident_id="r1", reported_on=MONDAY),
        Action(id="x1", owner="o1", text="bellen", resident_id="r1"),
        Meeting(id="w1", title="Wijktafel", day=MONDAY, starts_at=time(10), items=about),
        a_consent(),
    )
    before = dict(desk.work.kept)
    desk.residents.remove("r1")
    for gone in (Kind.RESIDENTS, Kind.ASKS, Kind.TIES, Kind.MATCHES, Kind.HANDOVERS):
        assert not desk.work.repository(gone).all()
    assert desk.work.contact_moments.get("c1").resident_id is None
    assert desk.work.concerns.get("s1").resident_id is None
    assert desk.work.actions.get("x1").resident_id is None
    assert desk.work.meetings.get("w1").items == about[1:]
    assert desk.work.consents.get("k1") == a_consent()
    assert len(desk.heard) == 1
    desk.undo()
    assert desk.work.kept == before


def test_views_stand_side_by_side():
    desk = Desk(a_resident())
    desk.residents.add_view("r1", ViewBy.PROFESSIONAL, "De medicijnen moeten veilig.")
    desk.residents.add_view("r1", ViewBy.RESIDENT, "Ik wil iemand die mijn taal spreekt.")
    views = desk.work.residents.get("r1").views
    assert [(view.by, view.on) for view in views] == [(ViewBy.PROFESSIONAL, MONDAY), (ViewBy.RESIDENT, MONDAY)]
    with pytest.raises(TextMissing):
        desk.residents.add_view("r1", ViewBy.VOLUNTEER, "   ")
    desk.residents.remove_view("r1", views[0])
    assert desk.work.residents.get("r1").views == views[1:]


def test_words_about_health_are_always_kept_as_sensitive():
    desk = Desk(a_resident())
    ask_id = desk.asks.add("r1", AskDraft("ik vergeet mijn medicijnen", LifeDomain.PHYSICAL_HEALTH))
    ask = desk.work.asks.get(ask_id)
    assert (ask.sensitive, ask.asked_on) == (True, MONDAY)
    desk.asks.change(ask_id, AskDraft("het huis schoonhouden", LifeDomain.INSTRUMENTAL_ADL))
    assert draft_of_ask(desk.work.asks.get(ask_id)) == AskDraft("het huis schoonhouden", LifeDomain.INSTRUMENTAL_ADL)


def test_an_ask_needs_own_words_and_somebody_who_asks():
    desk = Desk(a_resident())
    with pytest.raises(TextMissing):
        desk.asks.add("r1", AskDraft(" \n "))
    with pytest.raises(NotFound):
        desk.asks.add("r2", AskDraft("hulp"))
    assert not desk.work.asks.all()


def test_an_ask_can_be_helped_and_opened_again():
    desk = Desk(a_resident(), an_ask())
    desk.asks.set_state("a1", AskState.HELPED)
    assert desk.work.asks.get("a1").state is AskState.HELPED
    assert desk.undo() is Act.MOVED_ON
    assert desk.work.asks.get("a1").state is AskState.OPEN


def test_an_ask_that_others_lean_on_stays():
    desk = Desk(*HOUSE, a_resident(), an_ask(), an_ask("a2"), a_match(ask_id="a1"), a_handover())
    with pytest.raises(StillInUse) as refused:
        desk.asks.remove("a1")
    assert refused.value.kinds == (Kind.HANDOVERS, Kind.MATCHES)
    desk.asks.remove("a2")
    assert [one.id for one in desk.work.asks.all()] == ["a1"]


def test_a_tie_says_who_it_is_and_can_go():
    desk = Desk(a_resident())
    with pytest.raises(TextMissing):
        desk.ties.add("r1", TieDraft())
    with pytest.raises(OutOfRange):
        desk.ties.add("r1", TieDraft(word="buurvrouw", closeness=4))
    tie_id = desk.ties.add("r1", TieDraft(word="buurvrouw"))
    desk.ties.change(tie_id, TieDraft(word="buurvrouw", closeness=3))
    assert draft_of_tie(desk.work.ties.get(tie_id)).closeness == 3
    desk.ties.remove(tie_id)
    assert not desk.work.ties.all()


def test_a_number_that_cannot_be_is_refused_at_its_field_and_an_old_one_is_left_alone():
    desk = Desk(a_resident("old", phone="via de buurvrouw"))
    with pytest.raises(PhoneNotRight):
        desk.residents.add(ResidentDraft("Henk", phone="06 12345678 overdag"))
    with pytest.raises(PhoneNotRight):
        desk.ties.add("old", TieDraft(word="zoon", phone="bel maar"))
    with pytest.raises(PostcodeNotRight):
        desk.residents.add(ResidentDraft("Henk", postcode="1234 SS"))
    desk.residents.change("old", replace(draft_of(desk.work.residents.get("old")), first_name="Samia"))
    assert desk.work.residents.get("old").first_name == "Samia"


@pytest.mark.parametrize("name", ["Samira 🌷", "محمد الحسن", "李娜", "O'Neill-Şahin", "נעמי"])
def test_a_name_is_kept_as_somebody_writes_it(name):
    desk = Desk()
    kept = desk.work.residents.get(desk.residents.add(ResidentDraft(name)))
    assert kept.first_name == name


def test_a_tie_gets_another_place_once_and_only_where_there_is_one():
    desk = Desk(a_resident(), a_tie("t1", direction=TieDirection.TO_RESIDENT))
    desk.ties.move("t1", TieCategory.FRIENDS, 3)
    moved = desk.work.ties.get("t1")
    assert (moved.category, moved.closeness) == (TieCategory.FRIENDS, 3)
    assert moved.direction is TieDirection.TO_RESIDENT
    rung = len([one for one in desk.heard if one.can_undo])
    desk.ties.move("t1", TieCategory.FRIENDS, 3)
    assert len([one for one in desk.heard if one.can_undo]) == rung
    with pytest.raises(OutOfRange):
        desk.ties.move("t1", TieCategory.FRIENDS, 0)
    with pytest.raises(NotFound):
        desk.ties.move("t9", TieCategory.FRIENDS, 1)
