"""What a shell hears while somebody else has the desk open."""

import pytest

from connector_desk import bootstrap
from connector_desk.domain.errors import DeskInUse
from connector_desk.words.errors import explain
from tests.conftest import PASSPHRASE


@pytest.mark.parametrize("command", [("check",), ("check", "--json"), ("list", "residents", "--json")])
def test_a_desk_that_is_open_is_refused_and_afterwards_not(shell, command):
    opened = bootstrap.open_desk(shell.desk, PASSPHRASE)
    try:
        assert shell.refused(*command) == explain(DeskInUse(shell.desk), bootstrap.words()).sentence
    finally:
        opened.close()
    assert shell.run(*command).code == 0


def test_it_is_said_before_the_passphrase_is_tried(shell, monkeypatch):
    opened = bootstrap.open_desk(shell.desk, PASSPHRASE)
    monkeypatch.setattr("connector_desk.store.keys.unlock", lambda *_given: pytest.fail("it was stretched"))
    try:
        shell.refused("check")
    finally:
        opened.close()
