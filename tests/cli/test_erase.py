"""`erase` from a shell: without a terminal it does what it was told, in a terminal it asks for the name."""

import io
import sys

import pytest

from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import NotFound
from tests.cli.conftest import sentence


class Terminal(io.StringIO):
    """Somebody at the keys."""

    def isatty(self):
        return True


def test_it_erases_without_asking_where_nobody_can_answer(shell):
    samira = shell.id_of("residents", "r-samira")
    ran = shell.run("erase", samira)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert samira not in [one["id"] for one in shell.list("residents")]
    assert samira in (shell.desk / "desk.erasures").read_text()
    assert all(one["reason"] in ("", "—") for one in shell.list("consents") if one["resident_id"] == samira)
    assert shell.run("check", "--full", "--json").code == 0
    assert shell.run("audit", "verify", "--json").code == 0


def test_whom_nobody_knows_and_who_is_erased_already_get_a_sentence(shell):
    unknown = "00000000-0000-4000-8000-000000000000"
    assert shell.refused("erase", unknown) == sentence(NotFound(Kind.RESIDENTS, unknown))
    samira = shell.id_of("residents", "r-samira")
    assert shell.run("erase", samira).code == 0
    assert shell.refused("erase", samira) == sentence(NotFound(Kind.RESIDENTS, samira))


@pytest.mark.parametrize(("answer", "code"), [("Samira Amrani\n", 0), ("samira\n", 1), ("", 1)])
def test_in_a_terminal_it_asks_for_the_name(shell, monkeypatch, answer, code):
    samira = next(one for one in shell.list("residents") if one["sample_id"] == "r-samira")
    name = " ".join(filter(None, (samira["first_name"], samira["prefix"], samira["family_name"])))
    monkeypatch.setattr(sys, "stdin", Terminal(answer.replace("Samira Amrani", name)))
    ran = shell.run("erase", samira["id"])
    assert ran.code == code
    assert name in ran.err
    assert (samira["id"] in [one["id"] for one in shell.list("residents")]) is bool(code)
