"""init, check and list, and how a passphrase comes in."""

import json
from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid5

import pytest

from connector_desk.domain import errors
from tests.cli.conftest import sentence
from tests.conftest import PASSPHRASE

KINDS = [
    "residents",
    "organizations",
    "initiatives",
    "volunteers",
    "matches",
    "contact-moments",
    "handovers",
    "consents",
    "concerns",
    "actions",
    "meetings",
    "disclosures",
]


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_init_makes_a_desk_with_the_name_of_its_organisation(shell, tmp_path):
    made = tmp_path / "nieuw"
    ran = shell.run("init", "--organization", "Huis “De Ünie” & zn.", desk=made)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert {"desk.db", "desk.keys"} <= {path.name for path in made.iterdir()}
    told = json.loads(shell.run("list", "organizations", "--json", desk=made).out)
    assert [one["name"] for one in told] == ["Huis “De Ünie” & zn."]
    assert json.loads(shell.run("list", "residents", "--json", desk=made).out) == []


def test_init_with_the_sample_brings_the_neighbourhood(shell, tmp_path):
    made = tmp_path / "voorbeeld"
    assert shell.run("init", "--sample", desk=made).code == 0
    told = json.loads(shell.run("list", "residents", "--json", desk=made).out)
    assert {one["first_name"] for one in told} == {"Samira", "Henk", "Wilma", "Ayşe"}


def test_init_never_overwrites(shell):
    before = files_of(shell.desk)
    assert shell.refused("init") == sentence(errors.DeskExists(shell.desk / "desk.db"))
    assert files_of(shell.desk) == before


@pytest.mark.parametrize("left", ["desk.db", "desk.keys"])
def test_init_never_meets_half_a_desk(shell, left):
    for name in {"desk.db", "desk.keys"} - {left}:
        (shell.desk / name).unlink()
    before = files_of(shell.desk)
    shell.refused("init")
    assert files_of(shell.desk) == before


def test_check_says_that_all_is_well(shell):
    ran = shell.run("check", "--json")
    assert (ran.code, json.loads(ran.out), ran.err) == (0, {"ok": True, "problems": []}, "")
    assert shell.run("check").code == 0


def test_check_says_what_is_damaged(shell):
    path = shell.desk / "desk.db"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)
    ran = shell.run("check", "--json")
    told = json.loads(ran.out)
    assert ran.code == 1
    assert told["ok"] is False
    assert told["problems"]
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("kind", KINDS)
def test_list_gives_an_array_in_which_each_has_an_id(shell, kind):
    told = shell.list(kind)
    assert bool(told) is (kind != "disclosures")
    for one in told:
        assert str(UUID(one["id"])) == one["id"]
        # Days are relative: rows of the sample are known again by what their file calls them.
        if one["sample_id"] is not None:
            assert UUID(one["id"]) == uuid5(NAMESPACE_URL, f"urn:connector-desk:sample:{one['sample_id']}")
    assert len({one["id"] for one in told}) == len(told)


def test_rows_of_the_sample_keep_the_name_that_the_sample_gives_them(shell):
    sample = json.loads((Path(__file__).parents[2] / "resources/sample/neighbourhood.json").read_text("utf-8"))
    for kind in ("organizations", "initiatives", "volunteers", "residents", "matches", "handovers", "meetings"):
        assert {one["sample_id"] for one in shell.list(kind)} == {one["id"] for one in sample[kind]}


def test_list_without_json_is_for_people(shell):
    ran = shell.run("list", "residents")
    assert ran.code == 0
    assert len(ran.out.splitlines()) == 4
    assert "Samira" in ran.out


@pytest.mark.parametrize("ending", [b"", b"\n", b"\r\n"])
def test_the_passphrase_may_come_from_standard_input(shell, say, ending):
    say(PASSPHRASE.encode() + ending)
    assert shell.run("list", "meetings", "--json", passphrase="-").code == 0


@pytest.mark.parametrize("given", [b"", b"\n", b"vier woorden en meer\n\n", b" vier woorden en meer", b"x" * 10_000])
def test_another_passphrase_does_not_fit(shell, say, given):
    say(given)
    before = files_of(shell.desk)
    assert shell.refused("list", "residents", passphrase="-") == sentence(errors.WrongPassphrase())
    after = files_of(shell.desk)
    # That somebody tried is written down; nothing else.
    del after["desk.attempts"]
    assert after == before
