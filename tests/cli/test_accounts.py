"""Who may open the desk, from a shell; and the recovery sheet as a PDF."""

import json

import pytest
from pypdf import PdfReader

from connector_desk import bootstrap
from connector_desk.domain.errors import NameTaken, WrongPassphrase, WrongRecoveryCode
from tests.cli.conftest import sentence
from tests.conftest import PASSPHRASE

pytestmark = pytest.mark.usefixtures("cheap_keys")


def other_words(shell, words="een andere wachtzin"):
    file = shell.desk.parent / "andere.txt"
    file.write_text(f"{words}\n", encoding="utf-8")
    return str(file)


def add(shell, name="Wim", role="walk_in", words="een andere wachtzin"):
    file = other_words(shell, words)
    return shell.run("accounts", "add", "--name", name, "--role", role, "--new-passphrase-file", file)


def listed(shell):
    return json.loads(shell.run("accounts", "list", "--json").out)


def test_somebody_is_added_listed_and_revoked(shell):
    ran = add(shell)
    assert (ran.code, ran.err) == (0, "")
    account_id = ran.out.strip()
    rows = listed(shell)
    assert [(one["name"], one["role"]) for one in rows] == [("Coördinator", "coordinator"), ("Wim", "walk_in")]
    assert set(rows[0]) == {"id", "name", "role", "added_on"}
    assert f"{account_id}  walk_in  Wim" in shell.run("accounts", "list").out
    bootstrap.open_desk(shell.desk, "een andere wachtzin").close()
    ran = shell.run("accounts", "revoke", account_id)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert [one["name"] for one in listed(shell)] == ["Coördinator"]
    with pytest.raises(WrongPassphrase):
        bootstrap.open_desk(shell.desk, "een andere wachtzin")


def test_a_name_that_somebody_has_is_refused_and_comes_free_when_they_leave(shell):
    first = add(shell).out.strip()
    again = add(shell, name=" wím", words="nog een wachtzin")
    assert (again.code, again.out, again.err) == (1, "", sentence(NameTaken("Wim")) + "\n")
    assert len(listed(shell)) == 2
    with pytest.raises(WrongPassphrase):
        bootstrap.open_desk(shell.desk, "nog een wachtzin")
    assert shell.run("accounts", "revoke", first).code == 0
    assert add(shell, name="wim", words="nog een wachtzin").code == 0


def test_who_is_no_coordinator_adds_nobody(shell):
    add(shell)
    refused = shell.refused(
        "accounts",
        "add",
        "--name",
        "Eva",
        "--role",
        "reader",
        "--new-passphrase-file",
        other_words(shell, "nog een"),
        passphrase=other_words(shell),
    )
    assert refused
    assert len(listed(shell)) == 2


@pytest.mark.parametrize("words", ["ﬁets ﬁets ﬁets", "x" * 10_000])
def test_any_passphrase_of_any_signs_opens(shell, words):
    assert add(shell, words=words).code == 0
    bootstrap.open_desk(shell.desk, words.replace("ﬁ", "fi")).close()


def test_an_empty_passphrase_is_refused(shell):
    file = other_words(shell, "")
    assert shell.refused("accounts", "add", "--name", "Eva", "--role", "reader", "--new-passphrase-file", file)
    assert len(listed(shell)) == 1


def test_the_last_coordinator_is_not_revoked(shell):
    assert shell.refused("accounts", "revoke", listed(shell)[0]["id"])
    bootstrap.open_desk(shell.desk, PASSPHRASE).close()


def test_an_unknown_role_or_one_standard_input_for_both_is_wrong_usage(shell):
    assert add(shell, role="chef").code == 2
    both = ("accounts", "add", "--name", "Eva", "--role", "reader", "--new-passphrase-file", "-")
    assert shell.run(*both, passphrase="-").code == 2


def test_the_recovery_sheet_opens_the_desk_and_the_one_before_does_not(shell, tmp_path):
    codes = []
    for number in (1, 2):
        target = tmp_path / f"blad-{number}.pdf"
        ran = shell.run("recovery-sheet", "-o", str(target))
        assert (ran.code, ran.out, ran.err) == (0, "", "")
        codes.append(code_in(target))
    assert codes[0] != codes[1]
    bootstrap.recover_desk(shell.desk, codes[1]).close()
    with pytest.raises(WrongRecoveryCode):
        bootstrap.recover_desk(shell.desk, codes[0])


def test_where_the_sheet_cannot_be_written_the_one_before_still_works(shell, tmp_path):
    target = tmp_path / "blad.pdf"
    shell.run("recovery-sheet", "-o", str(target))
    assert shell.refused("recovery-sheet", "-o", str(tmp_path / "nergens" / "blad.pdf"))
    bootstrap.recover_desk(shell.desk, code_in(target)).close()


def code_in(target):
    """Return the eight groups as they can be read on the paper."""
    from connector_desk.store.recovery_code import first_mistyped

    text = PdfReader(target).pages[0].extract_text()
    found = [line.replace(" ", "") for line in text.split("\n")]
    groups = [one[1:] if len(one) == 6 else one for one in found]
    signs = [one for one in groups if len(one) == 5 and one.isalnum() and one.isupper() | one.isdigit()]
    code = " ".join(signs[:8])
    assert first_mistyped(code) == 0
    return code
