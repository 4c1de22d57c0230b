"""What was counted in the walk-in hours of a day, from a shell; the keys are those of the manual."""

import json

import pytest

from connector_desk import bootstrap
from connector_desk.domain.contact_moment import Danger
from connector_desk.domain.resident import Urgency
from connector_desk.services.contacts import Intake
from tests.conftest import PASSPHRASE


@pytest.fixture
def two_hours(shell):
    """Let two hours be held today, the second still open; return the day and who helped."""
    desk = bootstrap.open_desk(shell.desk, PASSPHRASE)
    helper = desk.contacts.helpers()[0]
    ticket = desk.queue.welcome()
    desk.queue.welcome()
    desk.queue.call(ticket, helper.id)
    desk.contacts.log(Intake("een brief", Urgency.SAME_DAY, helper.id, ticket_id=ticket))
    answered = desk.contacts.log(Intake("geen eten", None, helper.id, danger=Danger.NO_FOOD))
    desk.contacts.note_done(answered, "pakket meegegeven")
    desk.hours.close(note="druk")
    desk.queue.welcome("vlinder")
    (first, _second) = desk.hours.hours_on(desk.clock.today())
    desk.close()
    return first.day.isoformat(), helper


def test_both_hours_of_a_day_in_their_order(shell, two_hours):
    day, helper = two_hours
    ran = shell.run("hour-log", "--day", day, "--json")
    assert (ran.code, ran.err) == (0, "")
    told = json.loads(ran.out)
    assert set(told) == {"day", "hours"}
    assert told["day"] == day
    first, second = told["hours"]
    assert set(first) == set(second) == {"id", "opened_at", "closed_at", "counts", "note"}
    assert first["closed_at"].endswith("Z")
    assert first["opened_at"] <= first["closed_at"] <= second["opened_at"]
    assert second["closed_at"] is None
    assert first["counts"] == {
        "visitors": 2,
        "helped": 1,
        "left": 1,
        "contacts": 2,
        "open": 1,
        "went_first": 1,
        "longest_wait_minutes": 0,
        "by_urgency": {"same_day": 1, "not_said": 1},
        "by_channel": {"walk_in": 2},
        "by_helper": {helper.id: 2},
    }
    assert (first["note"], second["note"]) == ("druk", "")
    assert second["counts"]["visitors"] == 1
    assert (second["counts"]["contacts"], second["counts"]["by_helper"]) == (0, {})
    assert helper.name not in ran.out
    assert "vlinder" not in ran.out
    assert "no_food" not in ran.out


def test_a_line_an_hour_without_json(shell, two_hours):
    lines = shell.run("hour-log", "--day", two_hours[0]).out.splitlines()
    assert len(lines) == 2
    assert "visitors 2, helped 1, left 1" in lines[0]
    assert "  open  " in lines[1]


def test_a_day_without_an_hour_is_no_fault(shell):
    ran = shell.run("hour-log", "--day", "2026-01-05", "--json")
    assert (ran.code, json.loads(ran.out)) == (0, {"day": "2026-01-05", "hours": []})


@pytest.mark.parametrize("day", ["5 januari", "2026-02-30", ""])
def test_what_is_no_day_is_wrong_usage(shell, day):
    ran = shell.run("hour-log", "--day", day)
    assert (ran.code, ran.out) == (2, "")


def test_a_contact_from_the_shell_knows_whose_passphrase_it_was(shell, say):
    say(json.dumps({"own_words": "een brief"}).encode() + b"\n")
    (moment_id,) = shell.run("log-contacts").out.split()
    (account,) = json.loads(shell.run("accounts", "list", "--json").out)
    kept = {one["id"]: one for one in shell.list("contact-moments")}
    assert kept[moment_id]["logged_by"] == account["id"]
