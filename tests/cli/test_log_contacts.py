"""Contacts from a shell: each id is printed once it is durable, a bad line harms no other."""

import json
import subprocess
import sys
import threading

import pytest

from tests.conftest import PASSPHRASE


def lines(*values: object) -> bytes:
    return b"".join((value if isinstance(value, bytes) else json.dumps(value).encode()) + b"\n" for value in values)


def test_each_line_becomes_a_contact_and_its_id(shell, say):
    helper = shell.list("volunteers")[0]["id"]
    whole = {
        "own_words": "morgen word ik uit huis gezet",
        "urgency": "same_day",
        "helper": helper,
        "channel": "phone",
        "subject": "huur",
        "language": "ary",
        "confidential": True,
        "succeeded": False,
        "took_place_at": "2026-11-20T10:05:00+01:00",
    }
    say(lines({"own_words": "een brief van de gemeente"}, b"", whole))
    ran = shell.run("log-contacts")
    assert (ran.code, ran.err) == (0, "")
    first, second = ran.out.split()
    kept = {one["id"]: one for one in shell.list("contact-moments")}
    assert kept[first]["own_words"] == "een brief van de gemeente"
    assert kept[first]["urgency"] is None
    found = kept[second]
    assert found["took_place_at"] == "2026-11-20T09:05:00Z"
    assert (found["helper_id"], found["succeeded"]) == (helper, False)
    same = ("own_words", "urgency", "channel", "subject", "language", "confidential")
    assert {key: found[key] for key in same} == {key: whole[key] for key in same}


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (b"{", "line 2: "),
        ({"urgency": "same_day"}, "line 2: own_words: Field required"),
        ({"own_words": "x", "hulp": 1}, "line 2: hulp: Extra inputs are not permitted"),
        ({"own_words": 7}, "line 2: own_words: Input should be a valid string"),
        ({"own_words": "x", "took_place_at": "2026-11-20T10:05:00"}, "line 2: took_place_at: "),
        ({"own_words": "x", "took_place_at": "2999-01-01T00:00:00Z"}, "line 2: Dat is nog niet gebeurd."),
        ({"own_words": "x", "channel": "duif"}, "line 2: channel: "),
        ({"own_words": "  "}, "line 2: De eigen woorden"),
        ({"own_words": "mijn nummer is 111222333"}, "line 2: Dit lijkt een burgerservicenummer."),
        ({"own_words": "x", "helper": "niemand"}, "line 2: "),
        (b"\xff\xfe", "line 2: "),
    ],
)
def test_a_bad_line_is_told_by_its_number_and_the_rest_goes_on(shell, say, bad, said):
    say(lines({"own_words": "eerste"}, bad, {"own_words": "laatste"}))
    ran = shell.run("log-contacts")
    assert ran.code == 1
    assert ran.err.startswith(said)
    assert "111222333" not in ran.err
    assert ran.err.count("\n") == 1
    assert len(ran.out.split()) == 2


def test_the_passphrase_cannot_come_where_the_contacts_come(shell, say):
    say(lines({"own_words": "x"}))
    assert shell.run("log-contacts", passphrase="-").code == 2


def test_an_id_comes_while_the_input_stays_open(shell):
    command = [sys.executable, "-m", "connector_desk", "log-contacts"]
    where = ["--desk", str(shell.desk), "--passphrase-file", str(shell.passphrase)]
    process = subprocess.Popen([*command, *where], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    guard = threading.Timer(60, process.kill)
    guard.start()
    process.stdin.write(lines({"own_words": "ik wacht niet op het einde"}))
    process.stdin.flush()
    told = process.stdout.readline().decode().strip()
    process.kill()
    process.wait()
    guard.cancel()
    process.stdin.close()
    process.stdout.close()
    assert told in {one["id"] for one in shell.list("contact-moments")}


def test_the_chain_is_verified(shell):
    ran = shell.run("audit", "verify", "--json")
    told = json.loads(ran.out)
    assert (ran.code, told["ok"], told["first_bad"]) == (0, True, None)
    assert told["records"] > 0


def test_a_record_that_was_changed_is_told_by_its_number(shell):
    from connector_desk.store.engine import open_database
    from connector_desk.store.keys import unlock_desk

    engine = open_database(shell.desk / "desk.db", unlock_desk(shell.desk, PASSPHRASE))
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE audit_record SET content = '{}' WHERE seq = 1")
    engine.dispose()
    ran = shell.run("audit", "verify", "--json")
    assert (ran.code, json.loads(ran.out)["first_bad"]) == (1, 1)
    assert ran.err == "Regel 1 is niet meer zoals hij werd opgeschreven.\n"
    ran = shell.run("check", "--full", "--json")
    assert (ran.code, json.loads(ran.out)) == (1, {"ok": False, "problems": ["audit_chain"]})
    assert shell.refused("list", "residents").startswith("Iets in de tafel is niet meer zoals")


def test_a_danger_is_kept_and_an_unknown_one_is_refused(shell, say):
    say(b'{"own_words": "morgen word ik uit huis gezet", "danger": "eviction"}\n{"own_words": "x", "danger": "rain"}\n')
    ran = shell.run("log-contacts")
    assert ran.code == 1
    assert ran.err.startswith("line 2: danger:")
    (moment_id,) = ran.out.split()
    (kept,) = (one for one in shell.list("contact-moments") if one["id"] == moment_id)
    assert (kept["danger"], kept["done"]) == ("eviction", "")
