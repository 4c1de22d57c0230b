"""Who stands on the paper of an ecogram: roles and words; a name only where that person wants it."""

import pytest

from connector_desk.domain.ecogram_paper import paper_ties
from connector_desk.domain.errors import IdentifyingText
from connector_desk.domain.resident import TieRole
from tests.builders import a_resident, a_tie
from tests.fakes import FakeWork


class Plain:
    """Words that say each term as it is."""

    language = "en"

    def term(self, member):
        return f"<{member.value}>"


def told(*ties):
    work = FakeWork(a_resident("r1", "Samira"), a_resident("r2", "Wilhelmina", family_name="Kramer"), *ties)
    return [one.who for one in paper_ties(ties, a_resident("r1", "Samira"), work.known_names(), Plain())]


def test_a_name_stays_here_unless_that_person_wants_it_told():
    shy = a_tie("t1", word="", name="Nadia", role=TieRole.CARE_WORKER)
    open_one = a_tie("t2", word="buurvrouw", name="Fatima", name_may_leave=True)
    assert told(shy, open_one) == ["<care_worker>", "Fatima"]


def test_a_word_is_said_and_without_one_the_role():
    assert told(a_tie("t1", word="oudste zoon"), a_tie("t2", word="", role=TieRole.NEIGHBOUR, name="")) == [
        "oudste zoon",
        "<neighbour>",
    ]


def test_a_wish_without_a_name_tells_the_word():
    assert told(a_tie("t1", word="buurman", name="", name_may_leave=True)) == ["buurman"]


def test_a_word_that_names_somebody_holds_the_paper_back():
    with pytest.raises(IdentifyingText) as refused:
        told(a_tie("t1", word="de zus van Wilhelmina Kramer"))
    assert refused.value.place == "tie"
