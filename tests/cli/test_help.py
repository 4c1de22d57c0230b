"""The help of every command and group: Dutch, with English as the source text in the code."""

import pytest
from typer.main import get_command

from connector_desk import bootstrap, cli
from connector_desk.bootstrap import speech
from connector_desk.cli.app import app
from connector_desk.words.catalogue import Catalogue


def below(command, *path):
    yield path, command
    for name, one in getattr(command, "commands", {}).items():
        yield from below(one, *path, name)


EVERY = dict(below(get_command(app)))


def texts(command, translated):
    """Return what the help of a command shows: what it does and takes, and how each command in it begins."""
    under = [translated(one.help).split("\n\n")[0] for one in getattr(command, "commands", {}).values()]
    return [translated(command.help), *under, *(translated(one.help) for one in command.params if one.help)]


def dutch(source):
    found = bootstrap.words().find("Help", source)
    assert found is not None, source
    return found


def on_one_line(text):
    return " ".join(text.replace("│", " ").split())


@pytest.fixture
def helped(capsys, monkeypatch):
    """Return what stands in the help of a command, in a terminal so wide that no sentence is broken."""
    monkeypatch.setenv("COLUMNS", "1000")

    def said(path):
        assert cli.main([*path, "--help"]) == 0
        out, err = capsys.readouterr()
        assert err == ""
        return on_one_line(out)

    return said


def test_the_help_covers_groups_and_what_is_in_them():
    assert {(), ("letter",), ("consent",), ("consent", "give"), ("accounts", "add")} <= set(EVERY)


@pytest.mark.parametrize("path", EVERY, ids=lambda path: " ".join(path) or "all")
def test_all_of_the_help_is_dutch(helped, path):
    said = helped(path)
    for text in texts(EVERY[path], dutch):
        assert on_one_line(text) in said
    for text in texts(EVERY[path], str):
        assert not [line for line in text.splitlines() if line and line in said]
    assert "<" not in said


@pytest.mark.parametrize("path", [(), ("consent",), ("hour-log",)])
def test_where_nothing_is_translated_the_help_is_the_text_in_the_code(helped, monkeypatch, path):
    monkeypatch.setattr(speech, "loaded", lambda language: Catalogue(language, {}))
    said = helped(path)
    assert all(on_one_line(text) in said for text in texts(EVERY[path], str))


@pytest.mark.parametrize("path", EVERY, ids=lambda path: " ".join(path) or "all")
def test_each_command_and_each_option_says_what_it_is_for(path):
    assert EVERY[path].help
    assert [one.name for one in EVERY[path].params if one.param_type_name == "option" and not one.help] == []
