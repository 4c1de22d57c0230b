import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from connector_desk.ui import looks, street_window, tokens
from connector_desk.ui.bell import Bell
from connector_desk.ui.last_account import last_account, remember_account
from connector_desk.ui.page import Page
from connector_desk.ui.places import Place
from connector_desk.ui.start import DeskStart, Doors
from connector_desk.ui.street_window import StreetWindow
from connector_desk.ui.unlock import Unlocking
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.window import MainWindow
from tests.ui.conftest import RESOURCES


class WrongPassphrase(Exception):
    pass


@dataclass
class FakeDoors:
    right: str = "soeppan galerij dinsdag fiets"
    tried: list[str] = field(default_factory=list)
    warmed: list[bool] = field(default_factory=list)

    def open(self, passphrase: str) -> str:
        self.tried.append(passphrase)
        if passphrase != self.right:
            raise WrongPassphrase
        return "the desk"

    def explain(self, error: BaseException) -> tuple[str, str, str]:
        assert isinstance(error, WrongPassphrase)
        return "Deze wachtzin past niet.", "Er is niets weg.", "Probeer het nog eens."


@pytest.fixture
def doors() -> FakeDoors:
    return FakeDoors()


@pytest.fixture
def window(qtbot, doors):
    street = StreetWindow("Verbinderstafel", "links", "rechts", is_dark=False, box_title="Verbinderstafel")
    qtbot.addWidget(street)
    with qtbot.waitSignal(street.pictureDone):
        street.show()
    made = Unlocking(street, doors.open, doors.explain, lambda: doors.warmed.append(True))
    qtbot.waitUntil(lambda: doors.warmed == [True])
    return made


def test_the_right_passphrase_opens_and_leaves_the_field_empty(qtbot, window, doors):
    editor = window.box.field.editor
    qtbot.keyClicks(editor, doors.right)
    with qtbot.waitSignal(window.deskOpened) as heard:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert heard.args == ["the desk"]
    assert editor.text() == ""


def test_a_wrong_one_says_so_under_the_field_and_keeps_what_was_typed(qtbot, window, doors):
    editor = window.box.field.editor
    qtbot.keyClicks(editor, "soeppan galerij")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    fault = window.box.field.field.fault
    qtbot.waitUntil(fault.isVisible)
    assert fault.accessibleName() == "Deze wachtzin past niet. Er is niets weg. Probeer het nog eens."
    assert editor.text() == "soeppan galerij"
    assert not editor.isReadOnly()
    qtbot.keyClicks(editor, doors.right)
    with qtbot.waitSignal(window.deskOpened):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert doors.tried == ["soeppan galerij", doors.right]


def test_an_empty_field_tries_nothing(qtbot, window, doors):
    qtbot.keyClick(window.box.field.editor, Qt.Key.Key_Return)
    assert doors.tried == []


def test_caps_lock_is_noticed(qtbot, window):
    editor = window.box.field.editor
    qtbot.keyClick(editor, "A")
    assert window.box.field.hint.text() == "Caps Lock is on."
    qtbot.keyClick(editor, "A", Qt.KeyboardModifier.ShiftModifier)
    assert window.box.field.hint.text() == ""
    assert editor.echoMode() is QLineEdit.EchoMode.Password


FIRST_PICTURE = """
import connector_desk.ui
import PySide6.QtCore
from PySide6.QtWidgets import QApplication
from connector_desk.ui.street_window import StreetWindow
app = QApplication([])
street = StreetWindow("Verbinderstafel", "links", "rechts", is_dark=False, box_title="Verbinderstafel")
def look():
    print("Qt" in vars(PySide6.QtCore))
    app.quit()
street.pictureDone.connect(look)
street.show()
app.exec()
"""


def test_the_first_picture_stands_before_the_namespace_of_qt_is_built():
    done = subprocess.run([sys.executable, "-c", FIRST_PICTURE], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "False\n"


class OpenedDesk:
    is_open = True
    account_id = "els"

    def close(self):
        self.is_open = False


def test_a_window_that_cannot_be_made_leads_back_to_the_box(qtbot, qapp):
    told, streets, desk = [], [], OpenedDesk()

    def street():
        streets.append(StreetWindow("Verbinderstafel", "links", "rechts", is_dark=False))
        return streets[-1]

    def broken(_desk):
        raise KeyError

    doors = Doors(
        has_desk=lambda: True,
        warm_up=lambda: None,
        open_desk=lambda _words: desk,
        create_desk=lambda *_given: desk,
        main_window=broken,
        explain=lambda error: (str(error), "", ""),
        start_log=told.append,
        fault_sentence=lambda: "Er ging iets mis.",
    )
    start = DeskStart(qapp, doors, RESOURCES, street)
    start.begin(street())
    start.unlocking.box.wait()
    with qtbot.captureExceptions() as caught:
        start.unlocking.deskOpened.emit(desk)
    told[0](caught[0][1])
    qtbot.waitUntil(lambda: len(streets) == 2)
    qtbot.addWidget(streets[1])
    assert not desk.is_open
    assert start.unlocking.box._open.isEnabled()
    assert any("Er ging iets mis." in one.text() for one in start.unlocking.box.findChildren(Text))


class KeyringDoors:
    """Doors over a desk that the keyring opens, and that says who asked it."""

    def __init__(self) -> None:
        self.asked, self.windows = [], []

    def doors(self) -> Doors:
        return Doors(
            has_desk=lambda: True,
            warm_up=lambda: None,
            open_desk=lambda _words: self.desk("els"),
            create_desk=lambda _wanted: self.desk("els"),
            main_window=self.window,
            explain=lambda error: (str(error), "", ""),
            recovery=lambda: None,
            open_by_keyring=self.by_keyring,
        )

    def by_keyring(self, account):
        self.asked.append(account)
        return self.desk(account)

    def desk(self, account):
        made = OpenedDesk()
        made.account_id = account
        return made

    def window(self, _desk):
        self.windows.append(MainWindow({Place.TODAY: Page}, bell=Bell(), counts=dict, find=lambda _text: ()))
        return self.windows[-1]


@pytest.fixture
def settings(tmp_path):
    file = tmp_path / "window.ini"
    looks.use_file(file)
    yield file
    looks.use_file(None)


def test_the_keyring_is_asked_for_the_last_account_at_the_start_and_not_after_a_lock(qtbot, qapp, settings):
    world = KeyringDoors()

    def street():
        made = StreetWindow("Verbinderstafel", "links", "rechts", is_dark=False)
        qtbot.addWidget(made)
        return made

    remember_account("els")
    start = DeskStart(qapp, world.doors(), RESOURCES, street)
    start.begin(street())
    qtbot.waitUntil(lambda: len(world.windows) == 1, timeout=10_000)
    assert world.asked == ["els"]
    start.lock()
    qtbot.waitUntil(lambda: start.unlocking.box.isVisible(), timeout=10_000)
    qtbot.wait(200)
    assert world.asked == ["els"]
    assert len(world.windows) == 1


def test_of_who_opened_the_desk_nothing_but_the_id_is_kept(settings):
    assert last_account() == ""
    remember_account("4f0c2f66-3a55-4c0d-8f0d-a7b0f2d6f8a1")
    assert last_account() == "4f0c2f66-3a55-4c0d-8f0d-a7b0f2d6f8a1"
    assert settings.read_text().split() == ["[unlock]", "account=4f0c2f66-3a55-4c0d-8f0d-a7b0f2d6f8a1"]


def test_another_window_comes_over_the_desk_that_is_open(qtbot, qapp, settings):
    world = KeyringDoors()
    street = StreetWindow("Verbinderstafel", "links", "rechts", is_dark=False)
    start = DeskStart(qapp, world.doors(), RESOURCES, lambda: street)
    start.begin(street)
    start.unlocking.deskOpened.emit(world.desk("els"))
    world.windows[0].deskChanged.emit(world.desk("wim"))
    qtbot.waitUntil(lambda: len(world.windows) == 2, timeout=5000)
    qtbot.addWidget(world.windows[1])
    assert last_account() == "wim"


def test_the_first_picture_wears_the_colours_of_the_theme():
    assert {name: getattr(tokens.LIGHT, name) for name in street_window.LIGHT} == street_window.LIGHT
    assert {name: getattr(tokens.DARK, name) for name in street_window.DARK} == street_window.DARK


HEAVY = """
import sys
import connector_desk.__main__
import connector_desk.ui.first_window
print(sorted({"pydantic", "typer", "sqlalchemy", "sqlmodel", "reportlab", "sqlcipher3", "alembic"} & set(sys.modules)))
"""


def test_nothing_heavy_comes_before_the_first_picture():
    done = subprocess.run([sys.executable, "-c", HEAVY], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


ONE_START = """
import sys
from pathlib import Path
import connector_desk.ui.first_window as first
from connector_desk.ui.start import Doors
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

def doors():
    def type_into_the_field():
        window = QApplication.activeWindow() or QApplication.topLevelWidgets()[0]
        field = window.focusWidget()
        QTest.keyClicks(field, "open")
        print(type(field).__name__, field.text() == "open")
        QApplication.quit()
    QTimer.singleShot(300, type_into_the_field)
    nothing = lambda *_given: None
    return Doors(lambda: True, nothing, nothing, nothing, nothing, lambda _error: ("", "", ""))

root = Path(sys.argv[1])
raise SystemExit(first.run(doors, root / "resources", root / "i18n", "nl", has_desk=True))
"""


def test_the_box_takes_the_keyboard_after_the_first_picture():
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", ONE_START, str(root)], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "QLineEdit True\n"
