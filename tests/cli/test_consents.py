import json
from datetime import UTC, datetime

import pytest

from connector_desk import bootstrap
from connector_desk.domain import errors
from tests.cli.conftest import sentence
from tests.conftest import PASSPHRASE


def told(shell, act, resident, *more, **changes):
    plain = {
        "--recipient": shell.id_of("organizations", "abc"),
        "--purpose": "referral",
        "--method": "written",
        "--explained-in": "tr",
    } | {f"--{name.replace('_', '-')}": value for name, value in changes.items()}
    return ("consent", act, resident, *(part for pair in plain.items() for part in pair), *more, "--json")


def ran(shell, *arguments):
    done = shell.run(*arguments)
    assert (done.code, done.err) == (0, "")
    return json.loads(done.out)


WHAT = ("--category", "identity", "--category", "ask:finance")


def test_a_yes_is_given_listed_and_taken_back_in_part(shell):
    ayse = shell.id_of("residents", "r-ayse")
    before = ran(shell, "consent", "list", ayse, "--json")
    given = ran(shell, *told(shell, "give", ayse, *WHAT, "--until", "2099-01-31"))
    assert (given["event_state"], given["valid_until"], given["notice_language"]) == ("given", "2099-01-31", "tr")
    assert given["stands"] == given["data_categories"] == ["ask:finance", "identity"]
    taken = ran(shell, *told(shell, "withdraw", ayse, "--category", "ask:finance"))
    assert (taken["event_state"], taken["data_categories"]) == ("withdrawn", ["ask:finance"])
    after = ran(shell, "consent", "list", ayse, "--json")
    assert len(after) == len(before) + 2
    assert [one["stands"] for one in after if one["id"] == given["id"]] == [["identity"]]
    again = shell.refused(*told(shell, "withdraw", ayse, "--category", "ask:finance"))
    assert again == sentence(errors.StepNotAllowed("consent", "", "withdrawn"))


def test_a_no_is_kept_and_ends_the_yes(shell):
    ayse = shell.id_of("residents", "r-ayse")
    given = ran(shell, *told(shell, "give", ayse, *WHAT))
    no = ran(shell, *told(shell, "refuse", ayse, *WHAT))
    assert (no["event_state"], no["stands"]) == ("refused", [])
    assert [one["stands"] for one in ran(shell, "consent", "list", ayse, "--json") if one["id"] == given["id"]] == [[]]


def test_a_representative_needs_a_name(shell):
    ayse = shell.id_of("residents", "r-ayse")
    refused = shell.refused(*told(shell, "give", ayse, *WHAT, method="representative"))
    assert refused == sentence(errors.RepresentativeWithoutName())
    by_son = told(shell, "give", ayse, *WHAT, method="representative", representative="Deniz")
    assert ran(shell, *by_son)["representative"] == "Deniz"


@pytest.mark.parametrize("act", ["give", "refuse"])
def test_what_was_said_aloud_needs_who_heard_it(shell, act):
    ayse = shell.id_of("residents", "r-ayse")
    before = ran(shell, "consent", "list", ayse, "--json")
    refused = shell.refused(*told(shell, act, ayse, *WHAT, method="oral_witnessed", witness=" "))
    assert refused == sentence(errors.WitnessMissing())
    assert ran(shell, "consent", "list", ayse, "--json") == before
    heard = told(shell, act, ayse, *WHAT, method="oral_witnessed", witness="Els")
    assert ran(shell, *heard)["witness"] == "Els"


@pytest.mark.parametrize("act", ["give", "refuse", "withdraw"])
def test_only_who_is_there_can_be_asked_and_told(shell, act):
    nobody = sentence(errors.NotFound("residents", "nobody"))
    assert shell.refused(*told(shell, act, "nobody", *WHAT)) == nobody
    assert shell.refused("consent", "list", "nobody") == nobody
    ayse = shell.id_of("residents", "r-ayse")
    assert shell.refused(*told(shell, act, ayse, *WHAT, recipient="nobody")) == sentence(
        errors.NotFound("organizations", "nobody")
    )


def test_nobody_who_was_erased_is_asked_and_nothing_is_written(shell, tmp_path):
    ayse, paper = shell.id_of("residents", "r-ayse"), tmp_path / "blad.pdf"
    assert shell.run("erase", ayse).code == 0
    gone = sentence(errors.ResidentErased(datetime.now(tz=UTC).astimezone().date()))
    for act in ("give", "refuse", "withdraw"):
        assert shell.refused(*told(shell, act, ayse, *WHAT)) == gone
    for command in (("consent", "list", ayse, "--json"), ("who-knows", ayse, "--json")):
        assert shell.refused(*command) == gone
    for command in ("who-knows", "file"):
        assert shell.refused(command, ayse, "-o", str(paper)) == gone
    assert not paper.exists()


def test_a_recipient_that_went_on_as_another_is_told_by_both_names(shell):
    ayse, old = shell.id_of("residents", "r-ayse"), shell.id_of("organizations", "abc")
    into = next(one for one in shell.list("organizations") if one["id"] != old)
    desk = bootstrap.open_desk(shell.desk, PASSPHRASE)
    desk.party_merges.merge(old, into["id"])
    desk.close()
    before = ran(shell, "consent", "list", ayse, "--json")
    merged = shell.refused(*told(shell, "give", ayse, *WHAT, recipient=old))
    assert into["name"] in merged
    assert len(ran(shell, "consent", "list", ayse, "--json")) == len(before)


def test_what_contradicts_an_earlier_answer_says_so(shell):
    ayse = shell.id_of("residents", "r-ayse")
    first = ran(shell, *told(shell, "give", ayse, *WHAT))
    no = ran(shell, *told(shell, "refuse", ayse, *WHAT))
    assert (first["id"] in no["beats"], bool(no["said"])) == (True, True)
    again = ran(shell, *told(shell, "give", ayse, *WHAT))
    assert (no["id"] in again["overrules"], bool(again["said"])) == (True, True)


@pytest.mark.parametrize(
    "changes", [{"purpose": "fun"}, {"method": "guessed"}, {"explained_in": "Turkish!"}, {"until": "soon"}]
)
def test_what_cannot_be_understood_is_wrong_usage(shell, changes):
    done = shell.run(*told(shell, "give", "r1", *WHAT, **changes))
    assert (done.code, done.out) == (2, "")
    assert shell.run(*told(shell, "give", "r1", "--category", "secrets")).code == 2
    assert shell.run(*told(shell, "give", "r1")).code == 2
