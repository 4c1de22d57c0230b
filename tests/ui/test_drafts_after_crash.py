"""A process is killed while somebody types: every letter of a second ago is there again, and in no file to be read."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from connector_desk import bootstrap
from connector_desk.ui.places import Place
from tests.hands import Hands, focus, until, window_name
from tests.ui.every_view import whole_window
from tests.ui.typing_process import CALLED, FAMILY, NAME, TALK

ROOT = Path(__file__).parents[2]


@pytest.fixture
def killed_desk(sample_desk):
    """Return the folder of a desk whose process was killed without a word while somebody typed."""
    command = [sys.executable, "-m", "tests.ui.typing_process", str(sample_desk)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as typing:
        assert typing.stdout is not None
        try:
            assert typing.stdout.readline() == "typed\n"
        finally:
            os.kill(typing.pid, signal.SIGKILL)
        typing.wait()
    return sample_desk


def spellings(text):
    return [text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]


def test_what_was_typed_a_second_before_a_kill_is_offered_with_every_letter(qapp, killed_desk):
    files = [path for path in killed_desk.rglob("*") if path.is_file()]
    assert any(path.name.endswith("-wal") for path in files)
    for path in files:
        content = path.read_bytes()
        assert not any(word in content for secret in (TALK, CALLED, NAME, FAMILY) for word in spellings(secret)), path
    with whole_window(killed_desk, (1280, 800), 1.0, bootstrap.words()) as window:
        until(lambda: window_name() == "MainWindow")
        hands, left = Hands(), window.page(Place.TODAY)._left
        assert left.isVisible()
        assert [line.title for line in left._lines] == ["Nieuwe bewoner", "Een gesprek aan de balie"]
        hands.press("Ctrl+G")
        until(lambda: window_name() == "ResidentDialog")
        fields = QApplication.activeModalWidget()._fields
        assert (fields["first_name"].value(), fields["family_name"].value()) == (NAME, FAMILY)
        hands.press("Ctrl+Return")
        until(lambda: window_name() == "MainWindow")
        hands.press("Ctrl+1", "Ctrl+G")
        until(lambda: window.place is Place.WALK_IN)
        draft = window.page(Place.WALK_IN).draft()
        assert (draft.own_words, draft.urgency, draft.called) == (TALK, "week", CALLED)
        assert focus().toPlainText() == TALK
        panel = window.page(Place.WALK_IN)._queue.panel
        assert panel.talk_id(), "whoever was called is still tied to the talk"
        hands.write(" de buren klagen")
        hands.press("Ctrl+Return")
        assert panel.rows.model.rowCount() == 0
        hands.press("Ctrl+1")
        assert left.isHidden()


def test_after_a_lock_in_the_middle_of_typing_the_form_comes_back_with_its_words(qapp, sample_desk):
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words()) as window:
        until(lambda: window_name() == "MainWindow")
        hands = Hands()
        assert window.being_typed() is None
        hands.press("Ctrl+2", "Ctrl+N")
        until(lambda: window_name() == "ResidentDialog")
        hands.write(NAME)
        key = window.being_typed()
        # Whoever closes the desk, and however soon after the last letter.
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words()) as window:
        assert window.resume(key)
        until(lambda: window_name() == "ResidentDialog")
        assert focus().text() == NAME
        Hands().write(" M")
        assert QApplication.activeModalWidget()._fields["first_name"].value() == f"{NAME} M"


def test_a_desk_that_closes_by_itself_keeps_what_is_being_typed(qapp, sample_desk, monkeypatch):
    opened = []
    whole = bootstrap.open_desk
    monkeypatch.setattr(bootstrap, "open_desk", lambda *given: opened.append(whole(*given)) or opened[-1])
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words()) as window:
        until(lambda: window_name() == "MainWindow")
        hands = Hands()
        hands.press("F2")
        hands.write(TALK)
        key = window.being_typed()
        opened[0].close()
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words()) as window:
        assert window.resume(key)
        assert window.page(Place.WALK_IN).draft().own_words == TALK
