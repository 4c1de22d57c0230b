import pytest

from connector_desk.domain.entity import Kind
from connector_desk.domain.resident import SafeContact
from connector_desk.services.search import Found, FoundOffer, FoundPerson
from connector_desk.services.waiting import Party
from connector_desk.viewmodels.search import SearchAct, found_letters, search_view

SAMIRA = Party(Kind.RESIDENTS, "r1", "Samira", "020 0000011", SafeContact())


def test_groups_keep_their_order_and_acts_are_for_the_first_person():
    person = FoundPerson(Kind.RESIDENTS, "r1", "Samira Amrani", 72, "Slotervaart")
    offer = FoundOffer(Kind.INITIATIVES, "i1", "Samen koken")
    view = search_view(Found("sam", (person,), (offer,), first=SAMIRA))
    assert view.rows[:2] == (person, offer)
    assert [row.act for row in view.acts] == list(SearchAct)


def test_nobody_is_called_who_may_not_be_called():
    quiet = Party(Kind.RESIDENTS, "r1", "Wilma", "020 0000013", SafeContact(call=False))
    assert SearchAct.CALL not in [row.act for row in search_view(Found("wil", first=quiet)).acts]


def test_a_volunteer_is_called_and_nothing_else():
    joris = Party(Kind.VOLUNTEERS, "v1", "Joris", "020 0000088")
    assert [row.act for row in search_view(Found("jor", first=joris)).acts] == [SearchAct.CALL]


def test_nothing_found_is_said():
    assert search_view(Found("zzz")).is_empty


@pytest.mark.parametrize(
    ("name", "text", "marked"),
    [
        ("Samira Amrani", "sam", "Sam"),
        ("Samira Amrani", "AMR", "Amr"),
        ("Ayşe Yılmaz", "ays", "Ayş"),
        ("Ayşe Yılmaz", "yil", "Yıl"),
        ("Zoë", "zoe", "Zoë"),
        ("Henk van den Berg", "enk", None),
        ("Henk", "  ", None),
    ],
)
def test_the_found_letters_are_marked_at_the_start_of_a_word(name, text, marked):
    found = found_letters(name, text)
    assert (name[slice(*found)] if found else None) == marked
