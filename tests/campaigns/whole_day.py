"""A whole day in a process of its own: forms and services, the window on every page, and the shell.

Run as `python -m tests.campaigns.whole_day FOLDER`; prints the words that were entered, by field, as JSON.
"""

import json
import logging
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, get_type_hints

from pydantic import BaseModel

from tests.campaigns.fork_server import ROOT

FOLDERS = ("home", "data", "config", "state", "cache", "runtime", "tmp")


def surroundings(place: Path) -> dict[str, str]:
    """Return what to set so that everything that a program keeps for itself lies below the place."""
    for name in FOLDERS:
        (place / name).mkdir(mode=0o700)
    kinds = {f"XDG_{kind.upper()}_HOME": str(place / kind) for kind in ("data", "config", "state", "cache")}
    own = {"HOME": str(place / "home"), "XDG_RUNTIME_DIR": str(place / "runtime"), "TMPDIR": str(place / "tmp")}
    return {**kinds, **own, "QT_QPA_PLATFORM": "offscreen"}


def run(place: Path, environment: Mapping[str, str]) -> dict[str, str]:
    """Run the day below the place, and return which word was entered in which field."""
    command = [sys.executable, "-m", "tests.campaigns.whole_day", str(place)]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def main(place: Path) -> None:
    """Work at the desk, look at every page, and ask the shell."""
    from tests.campaigns import driver
    from tests.campaigns.day import Day, Words

    _knock()
    words, folder, papers = Words(), place / "desk", place / "papers"
    papers.mkdir()
    keys = driver.made(folder)
    desk = driver.opened(folder, keys)
    day = Day(desk, papers, words)
    for _name, step in day.steps:
        step()
    mark_all(desk, words)
    desk.close()
    walk(folder, place / "live", words)
    kept = driver.opened(folder, keys)
    assert words.word("typed and kept") in {line.own_words for line in kept.contacts.page()}
    kept.close()
    ask_the_shell(folder, place)
    print(json.dumps(words.by_field))


def _knock() -> None:
    """Give whoever watches the network from below a sign that they do: a door on this machine that is not there."""
    with socket.socket(socket.AF_UNIX) as door:
        door.connect_ex("/nowhere")


def mark_all(desk: Any, words: Any) -> None:
    """Give every text field that is still empty, of everything that is kept, a word of its own."""
    from connector_desk.services.acts import Act
    from connector_desk.store.tables import KEPT

    with desk.room.act(Act.CHANGED) as work:
        for kind in KEPT:
            repository = work.repository(kind)
            for entity in repository.all():
                repository.put(_marked(entity, f"{kind}", words))


def _marked(value: BaseModel, place: str, words: Any) -> BaseModel:
    hints = get_type_hints(type(value))
    fresh = {name: _fresh(held, hints[name], f"{place}.{name}", words) for name, held in value}
    return type(value).model_validate(dict(value) | fresh)


def _fresh(held: Any, hint: object, place: str, words: Any) -> Any:
    if isinstance(held, BaseModel):
        return _marked(held, place, words)
    if isinstance(held, tuple) and any(isinstance(one, BaseModel) for one in held):
        return tuple(_marked(one, place, words) for one in held)
    if held == "" and hint is str:
        return words.word(place)
    return (words.word(place),) if held == () and hint == tuple[str, ...] else held


def walk(folder: Path, live: Path, words: Any) -> None:
    """Unlock by keyboard, open every page and its first details, search, write something down, and lock."""
    from PySide6.QtWidgets import QApplication

    from connector_desk import bootstrap
    from connector_desk.__main__ import _doors
    from connector_desk.device.resources import resources_folder
    from connector_desk.ui import theme
    from connector_desk.ui.first_window import street_window
    from connector_desk.ui.start import DeskStart, prepare
    from connector_desk.ui.window import MainWindow
    from tests.conftest import PASSPHRASE
    from tests.hands import Hands, until, window_name

    app, hands = QApplication([]), Hands()
    theme.load_fonts(resources_folder() / "fonts")
    prepare(app, resources_folder(), bootstrap.words(), is_dark=False)
    first = street_window(bootstrap.words(), is_dark=False, has_box=True)
    first.show()
    street = partial(street_window, bootstrap.words(), is_dark=False, has_box=True)
    start = DeskStart(app, _doors(folder), resources_folder(), street)
    start.begin(first)
    until(lambda: window_name() == "StreetWindow" and QApplication.focusWidget() is not None)
    hands.write(PASSPHRASE)
    hands.press("Return")
    until(lambda: window_name() == "MainWindow")
    window = next(one for one in app.topLevelWidgets() if isinstance(one, MainWindow))
    hands.press("F2")
    hands.write(words.word("typed and kept"))
    hands.press("Ctrl+Return", "Ctrl+K")
    hands.write(words.word("typed into the search"))
    hands.press("Escape", "F2")
    hands.write(words.word("typed and not kept"))
    _look_around(window)
    _fail(words.word("in an error"))
    shutil.copytree(folder, live)
    start.lock()
    until(lambda: start._desk is None)


def _look_around(window: Any) -> None:
    """Open every page, and the first rows of its lists."""
    from connector_desk.ui.places import Place
    from tests.ui import every_view

    for place in Place:
        page = every_view._go(window, place)
        # The list of what was printed before leads to papers, not to things with an id.
        for row_id in every_view._rows(page) if place is not Place.PRINT else ():
            page.open(row_id)
            every_view.settle()


def _fail(word: str) -> None:
    """Let the program meet a fault that nobody foresaw and whose text holds what somebody said."""
    try:
        raise ValueError(word)
    except ValueError as wrong:
        logging.getLogger("connector_desk").error("went wrong: %s", word, exc_info=wrong)


def ask_the_shell(folder: Path, place: Path) -> None:
    """Check, list and print from a shell, as processes of their own."""
    from tests.conftest import PASSPHRASE

    given = ("--desk", str(folder), "--passphrase-file", "-")
    paper = ("week", "2026-W48", "-o", str(place / "papers" / "week-from-shell.pdf"))
    for command in (("check", "--json"), ("list", "residents", "--json"), paper):
        subprocess.run(
            [sys.executable, "-m", "connector_desk", *command, *given],
            cwd=ROOT,
            input=PASSPHRASE,
            text=True,
            stdout=subprocess.DEVNULL,
            check=True,
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
