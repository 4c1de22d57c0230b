"""At the counter initials are all there is to see, until one more fact says who it is."""

import pytest

from connector_desk.domain.errors import FactFitsNobody, FactFitsSeveral
from connector_desk.domain.likeness import LikeReason
from connector_desk.domain.lines import LikeLine
from connector_desk.domain.one_more_fact import initials
from connector_desk.services.acts import Room
from connector_desk.services.visitors import VisitorService
from tests.builders import a_resident
from tests.fakes import FakeClock, FakeRandom, FakeWork

SAMIRA = a_resident(
    "s", prefix="el", family_name="Amrani", birth_year=1954, phone="06 12345678", address="Proefstraat 8",
    postcode="1055 AA",
)  # fmt: skip
OTHER = a_resident("o", family_name="Amrani", birth_year=1954, address="Plein '40-'45 12")
BARE = a_resident("b", "Truus", family_name="Hof")


class Reads:
    def like_named(self, text, limit):
        return [LikeLine("s", "Samira", "Samira el Amrani", "Amrani", LikeReason.SOUNDS)]


@pytest.fixture
def desk():
    work = FakeWork(SAMIRA, OTHER, BARE)
    return VisitorService(Room(lambda: work, FakeClock(), FakeRandom(), lambda _: None), Reads()), work


def test_a_suggestion_holds_no_name(desk):
    (found,) = desk[0].suggest("samiera")
    assert (found.id, found.initials, found.reason) == ("s", "S. A.", LikeReason.SOUNDS)
    assert "Samira" not in repr(found)
    assert desk[0].suggest("  ") == ()


@pytest.mark.parametrize(
    "fact",
    [
        "12-03-1954",
        "1954",
        "678",
        "06 12345678",
        "5678",
        "Proefstraat",
        "proefstraat 8",
        "Proefst",
        "1055aa",
        "1055 AA",
    ],
)
def test_one_more_fact_opens_the_file_and_is_recorded(desk, fact):
    visitors, work = desk
    known = visitors.confirm(["s"], fact)
    assert (known.id, known.name) == ("s", "Samira el Amrani")
    assert [record.resident_id for record in work.told] == ["s"]


@pytest.mark.parametrize("fact", ["", "  ", "1955", "78", "straat", "Pro", "Samira", "1055 AB", "19541954", "0", "+"])
def test_what_does_not_fit_opens_nothing(desk, fact):
    visitors, work = desk
    with pytest.raises(FactFitsNobody):
        visitors.confirm(["s"], fact)
    assert work.told == []


def test_one_fact_tells_two_apart_or_asks_for_more(desk):
    with pytest.raises(FactFitsSeveral):
        desk[0].confirm(["s", "o"], "1954")
    assert desk[0].confirm(["s", "o"], "Plein '40-'45").id == "o"


def test_where_a_file_holds_nothing_else_the_whole_name_has_to_do(desk):
    with pytest.raises(FactFitsNobody):
        desk[0].confirm(["b"], "Truus")
    assert desk[0].confirm(["b"], "truus hof").id == "b"


@pytest.mark.parametrize(
    ("first", "family", "shown"),
    [
        ("Samira", "Amrani", "S. A."),
        ("Truus", "", "T."),
        ("Zoë 👵🏽", "'t Hart", "Z. T."),
        ("🌷 Ayşe", "ılgaz", "A. I."),
        ("\u202bمريم\u202c", "بنت علي", "م. ب."),
        ("שָׂרָה", "", "ש."),
        ("🌷", "", "🌷."),
    ],
)
def test_initials_are_letters_in_any_script_whatever_stands_before_them(first, family, shown):
    assert initials(first, family) == shown
