"""who-knows and file: what a resident may ask for; and what consent says about what had been shared."""

import json

import pytest
from pypdf import PdfReader

from connector_desk.domain import errors
from tests.cli.conftest import sentence, text_of
from tests.cli.test_consents import WHAT, ran, told
from tests.cli.test_papers import NOBODY


@pytest.fixture
def samira(shell, tmp_path):
    """Samira, after her letter left."""
    assert shell.run("letter", shell.id_of("handovers", "h1"), "-o", str(tmp_path / "brief.pdf")).code == 0
    return shell.id_of("residents", "r-samira")


def test_who_knows_tells_each_paper_with_its_fields_ground_and_maker(shell, samira):
    (knower,) = ran(shell, "who-knows", samira, "--json")
    assert set(knower) == {"recipient", "name", "now_called", "told"}
    assert knower["name"] == "Thuiszorg Nieuw-West"
    (paper,) = knower["told"]
    assert (paper["document"], paper["purpose"], paper["by"]) == ("letter", "referral", "Coördinator")
    assert paper["categories"] == ["ask:physical_health", "contact", "identity", "network_roles"]
    assert {"category": "identity", "key": "name"} in paper["fields"]
    assert {one["category"] for one in paper["fields"]} == set(paper["categories"])
    (ground,) = paper["grounds"]
    assert (ground["basis"], ground["now"], ground["changed_on"]) == ("consent", "stands", None)


def test_who_knows_and_the_whole_file_are_papers_for_the_resident(shell, samira, tmp_path):
    for command, title in (("who-knows", "Wie weet wat over u?"), ("file", "Wat bewaren wij over u?")):
        target = tmp_path / f"{command}.pdf"
        done = shell.run(command, samira, "-o", str(target))
        assert (done.code, done.out, done.err) == (0, "", "")
        text = text_of(target)
        assert title in text
        assert "Thuiszorg Nieuw-West" in text
        assert "Fatima" not in text
        assert PdfReader(target).outline
    assert "ik vergeet mijn medicijnen" in text_of(tmp_path / "file.pdf")


def test_both_need_somebody_who_is_there(shell, tmp_path):
    for arguments in (("who-knows", NOBODY, "--json"), ("file", NOBODY, "-o", str(tmp_path / "a.pdf"))):
        assert shell.refused(*arguments) == sentence(errors.NotFound("residents", NOBODY))
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize("arguments", [(), ("--json", "-o", "a.pdf")])
def test_who_knows_goes_to_a_file_or_to_the_shell(shell, arguments):
    assert shell.run("who-knows", NOBODY, *arguments).code == 2


def test_a_withdrawal_says_what_had_been_shared_and_who_hears_it(shell, samira):
    home_care = next(one["recipient"] for one in ran(shell, "who-knows", samira, "--json"))
    asked = (
        *("consent", "withdraw", samira, "--recipient", home_care, "--purpose", "referral"),
        *("--category", "identity", "--category", "contact", "--json"),
    )
    refused = shell.refused(*asked, "--tell", shell.id_of("organizations", "abc"))
    assert "kreeg niets onder dit ja" in refused
    taken = ran(shell, *asked, "--tell", home_care)
    (shared,) = taken["shared"]
    assert (shared["recipient"], shared["tell"]) == (home_care, True)
    assert [one["document"] for one in shared["papers"]] == ["letter"]
    (knower,) = ran(shell, "who-knows", samira, "--json")
    assert [one["now"] for one in knower["told"][0]["grounds"]] == ["withdrawn"]
    dry = json.loads(shell.run("letter", shell.id_of("handovers", "h1"), "--dry-run", "--json").out)
    assert {"category": "identity", "reason": "withdrawn"} in dry["withheld"]


def test_answers_that_contradict_or_overlap_are_said_in_words(shell):
    ayse = shell.id_of("residents", "r-ayse")
    yes = ran(shell, *told(shell, "give", ayse, *WHAT, "--until", "2099-01-31"))
    assert yes["said"] == []
    again = ran(shell, *told(shell, "give", ayse, *WHAT, "--until", "2098-01-31"))
    assert again["beside"] == [yes["id"]]
    assert "blijft ook staan, tot en met 31 januari 2099." in again["said"][0]
    no = ran(shell, *told(shell, "refuse", ayse, *WHAT))
    assert no["beats"] == [yes["id"], again["id"]]
    assert "Dit nee telt vanaf nu." in no["said"][0]
    back = ran(shell, *told(shell, "give", ayse, *WHAT))
    assert back["overrules"] == [no["id"]]
    assert "Er was een nee van" in back["said"][0]


def test_only_a_ground_without_a_yes_is_ended(shell):
    ayse = shell.id_of("residents", "r-ayse")
    yes = ran(shell, *told(shell, "give", ayse, *WHAT))
    refused = shell.refused("consent", "end", ayse, yes["id"], "--why", "klaar", "--json")
    assert refused == sentence(errors.StepNotAllowed("consent", "given", "withdrawn"))


def test_nothing_is_asked_or_told_about_somebody_who_was_erased(shell, samira):
    assert shell.run("erase", samira).code == 0
    for arguments in (told(shell, "give", samira, *WHAT), ("who-knows", samira, "--json")):
        assert "Deze persoon is gewist op" in shell.refused(*arguments)
