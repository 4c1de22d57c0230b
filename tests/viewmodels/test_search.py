from connector_desk.domain.entity import Kind
from connector_desk.domain.resident import SafeContact
from connector_desk.services.search import Found, FoundOffer, FoundPerson
from connector_desk.services.waiting import Party
from connector_desk.viewmodels.search import SearchAct, search_view

SAMIRA = Party(Kind.RESIDENTS, "r1", "Samira", "020 0000011", SafeContact())


def test_groups_keep_their_order_and_acts_are_for_the_first_person():
    person = FoundPerson(Kind.RESIDENTS, "r1", "Samira Amrani", 72, "Slotervaart")
    offer = FoundOffer(Kind.INITIATIVES, "i1", "Samen koken")
    view = search_view(Found("sam", (person,), (offer,), first=SAMIRA, first_ask_id="a1"))
    assert (view.people, view.offers) == ((person,), (offer,))
    assert [row.act for row in view.acts] == list(SearchAct)
    assert view.acts[-1].ask_id == "a1"


def test_without_an_open_ask_nobody_is_sought():
    acts = [row.act for row in search_view(Found("sam", first=SAMIRA)).acts]
    assert acts == [SearchAct.CALL, SearchAct.WRITE_DOWN, SearchAct.HAND_OVER]


def test_nobody_is_called_who_may_not_be_called():
    quiet = Party(Kind.RESIDENTS, "r1", "Wilma", "020 0000013", SafeContact(call=False))
    assert SearchAct.CALL not in [row.act for row in search_view(Found("wil", first=quiet)).acts]


def test_a_volunteer_is_called_and_nothing_else():
    joris = Party(Kind.VOLUNTEERS, "v1", "Joris", "020 0000088")
    assert [row.act for row in search_view(Found("jor", first=joris)).acts] == [SearchAct.CALL]


def test_nothing_can_be_done_with_nobody():
    assert search_view(Found("zzz")).acts == ()
