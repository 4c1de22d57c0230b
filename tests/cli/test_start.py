"""What the shell says where no window and no desk can be made."""

import pytest

from connector_desk import __main__ as start
from connector_desk import cli


@pytest.fixture
def no_screen(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_where_there_is_no_screen_a_sentence_says_so(no_screen, tmp_path, capsys):
    assert start.main(["--desk", str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith("Er is hier geen scherm")


def test_an_empty_passphrase_makes_no_desk(tmp_path, capsys):
    empty = tmp_path / "empty"
    empty.write_text("\n", encoding="utf-8")
    desk = tmp_path / "desk"
    assert cli.main(["init", "--desk", str(desk), "--passphrase-file", str(empty)]) == 1
    assert capsys.readouterr().err.startswith("De wachtzin is leeg.")
    assert not desk.exists()
