"""After the lock nothing of a person is left: in no window, on no clipboard, behind no open file; and the way back."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QListView, QToolTip, QWidget

from connector_desk import bootstrap
from connector_desk.domain.audit import AuditEvent
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.first_window import street_window
from connector_desk.ui.locking import delete_all_but
from connector_desk.ui.places import Place
from connector_desk.ui.printing import ask_file, ask_printer
from connector_desk.ui.start import DeskStart, Doors
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.widgets.rows import ROW, RowView
from connector_desk.ui.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.hands import Hands, focus, until, window_name
from tests.ui.conftest import RESOURCES

NAMES = ("Samira", "Henk", "Fatima", "Yvette")
TYPED = "kwikstaartwater"


@pytest.fixture
def start(qapp, sample_desk, dutch):
    def street():
        return street_window(bootstrap.words(), is_dark=False, has_box=True)

    doors = Doors(
        has_desk=lambda: True,
        warm_up=bootstrap.warm_up,
        open_desk=lambda passphrase: bootstrap.open_desk(sample_desk, passphrase),
        create_desk=lambda *_given: pytest.fail("there is a desk"),
        main_window=bootstrap.main_window,
        explain=bootstrap.explain,
    )
    first = street()
    first.show()
    made = DeskStart(qapp, doors, RESOURCES, street)
    made.begin(first)
    until(lambda: window_name() == "StreetWindow" and QApplication.focusWidget() is not None)
    yield made
    made.lock()
    until(lambda: made._desk is None)
    delete_all_but(None)
    made.deleteLater()


@pytest.fixture
def hands(start):
    made = Hands()
    unlock(made)
    return made


def unlock(hands):
    until(lambda: QApplication.focusWidget() is not None and focus().accessibleName() == "Je wachtzin")
    hands.write(PASSPHRASE)
    hands.press("Return")
    until(lambda: window_name() == "MainWindow")


def is_locked(start):
    return start._desk is None and window_name() == "StreetWindow"


def main(start) -> MainWindow:
    assert start._main is not None
    return start._main


def said_by(widget: QWidget) -> str:
    said = [widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    for name in ("text", "toPlainText", "placeholderText", "title"):
        tell = getattr(widget, name, None)
        if callable(tell):
            said.append(str(tell()))
    if isinstance(widget, QComboBox):
        said += [widget.itemText(at) for at in range(widget.count())]
    if isinstance(widget, QListView) and widget.model() is not None:
        for at in range(widget.model().rowCount()):
            index = widget.model().index(at, 0)
            said.append(str(index.data(Qt.ItemDataRole.DisplayRole)))
            row = index.data(ROW)
            said.append(row.spoken() if isinstance(row, RowView) else "")
    return " ".join(said)


def everything_said() -> str:
    for _ in range(3):
        QTest.qWait(5)
    return " ".join(said_by(widget) for widget in QApplication.allWidgets())


def named(said: str) -> list[str]:
    return [name for name in (*NAMES, TYPED) if name in said]


def open_files() -> list[str]:
    folder = Path("/proc/self/fd")
    targets = []
    for handle in folder.iterdir():
        try:
            targets.append(str(handle.readlink()))
        except OSError:
            continue
    return [target for target in targets if "desk.db" in target or "desk.lock" in target]


def visit_everything(hands):
    for number in range(1, 9):
        hands.press(f"Ctrl+{number}")
    hands.press("Ctrl+2")
    hands.write("sam")
    until(lambda: "Samira" in everything_said())
    hands.press("Return")


def test_after_the_lock_no_widget_holds_a_name_and_no_file_is_open(hands, start, sample_desk):
    visit_everything(hands)
    assert {"Samira", "Henk"} <= set(named(everything_said()))
    if sys.platform.startswith("linux"):
        assert {Path(one).name for one in open_files()} >= {"desk.db", "desk.db-wal", "desk.lock"}
    hands.press("Ctrl+L")
    until(lambda: is_locked(start))
    assert named(everything_said()) == []
    assert {one.windowTitle() for one in QApplication.topLevelWidgets() if one.isVisible()} == {"Verbinderstafel"}
    if sys.platform.startswith("linux"):
        assert open_files() == []
    bootstrap.open_desk(sample_desk, PASSPHRASE).close()


def test_what_goes_wrong_while_drafts_are_kept_leaves_no_desk_open(hands, start, sample_desk, qtbot):
    """The fault comes into the log; keys, files and windows go all the same."""

    def fail():
        raise RuntimeError("a form that cannot be kept")

    assert start._desk is not None
    start._desk.keep_before_close(fail)
    with qtbot.capture_exceptions() as raised:
        hands.press("Ctrl+L")
        until(lambda: is_locked(start))
    assert [str(one[1]) for one in raised] == ["a form that cannot be kept"]
    assert named(everything_said()) == []
    bootstrap.open_desk(sample_desk, PASSPHRASE).close()


def put_a_form_with_text(hands, _window):
    hands.press("F2")
    hands.write(TYPED)
    hands.press("Ctrl+2")
    hands.write("sam")
    hands.press("Return")
    hands.push("Verander hoe contact werkt")
    until(lambda: window_name() != "MainWindow")
    hands.write(TYPED)


def put_a_file_dialog(_hands, window):
    ask_file(window, "Waar", "brief", lambda *_what: None)


def put_a_search(hands, _window):
    hands.press("Ctrl+K")
    hands.write("sam")


def put_a_tooltip(_hands, window):
    QToolTip.showText(QPoint(10, 10), "Samira", window)


def put_a_list_that_dropped_down(_hands, window):
    combo = QComboBox(window)
    combo.addItems(["Samira", "Henk"])
    combo.setEditable(True)
    combo.show()
    combo.completer().complete()
    combo.showPopup()


SIGHTS = (put_a_form_with_text, put_a_file_dialog, put_a_search, put_a_tooltip, put_a_list_that_dropped_down)


@pytest.mark.parametrize("put", SIGHTS)
def test_whatever_lies_open_goes_with_the_desk(hands, start, put):
    put(hands, main(start))
    assert named(everything_said())
    main(start).lock_after(30, 30)
    until(lambda: is_locked(start))
    assert named(everything_said()) == []
    assert [one for one in QApplication.allWidgets() if isinstance(one, QDialog)] == []


@pytest.mark.parametrize("put", SIGHTS)
def test_behind_the_curtain_no_name_can_be_read(hands, start, put):
    put(hands, main(start))
    main(start).draw_curtain()
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert shown == [main(start)]
    curtain = main(start)._curtain
    assert curtain.geometry() == main(start).rect()
    assert main(start).childAt(curtain.rect().center()) is curtain
    assert main(start).windowTitle() == "Verbinderstafel"


@pytest.mark.parametrize("ask", ["form", "file", "printer"])
def test_the_keys_of_the_window_work_over_every_dialog(hands, start, ask, monkeypatch):
    window = main(start)
    if ask == "form":
        hands.press("Ctrl+1")
        hands.push("Instellen wanneer iets te lang duurt")
    elif ask == "file":
        ask_file(window, "Waar", "brief", lambda *_what: None)
    else:
        ask_printer(window, lambda _printer: None)
    until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    dialog = QApplication.activeModalWidget()
    dialog.activateWindow()
    until(lambda: QApplication.activeWindow() is dialog)
    hands.press("F9")
    until(window._curtain.isVisible)
    assert not dialog.isVisible()
    hands.press("F9")
    until(dialog.isVisible)
    dialog.activateWindow()
    until(lambda: QApplication.activeWindow() is dialog)
    hands.press("Ctrl+L")
    until(lambda: is_locked(start))


def test_a_form_that_is_being_filled_in_is_locked_at_once_and_comes_back(hands, start):
    put_a_form_with_text(hands, main(start))
    form = QApplication.activeModalWidget()
    assert isinstance(form, FormDialog)
    assert form.windowTitle() == "Verbinderstafel"
    assert "Samira" in form.accessibleName()
    hands.press("Ctrl+L")
    until(lambda: is_locked(start))
    assert TYPED not in everything_said()
    until(lambda: focus().accessibleName() == "Je wachtzin")
    hands.write(PASSPHRASE)
    hands.press("Return")
    until(lambda: isinstance(QApplication.activeModalWidget(), FormDialog))
    assert TYPED in said_by(QApplication.activeModalWidget().focusWidget())


def test_another_time_until_the_lock_counts_at_once(hands, start):
    window = main(start)
    assert (window._lock_ms, window._lock_at_counter_ms) == (300_000, 120_000)
    hands.push("Instellen wanneer iets te lang duurt")
    for question, minutes in (("Na hoeveel stille minuten", "9"), ("En bij de inloop?", "3")):
        hands.go_to(question)
        hands.press("Ctrl+A")
        hands.write(minutes)
    hands.press("Ctrl+Return")
    until(lambda: window_name() == "MainWindow")
    assert (window._lock_ms, window._lock_at_counter_ms) == (540_000, 180_000)


def test_place_and_choice_come_back(hands, start):
    window = main(start)
    window.go(Place.VOLUNTEERS)
    hands.press("Down", "Down")
    volunteer = window.page(Place.VOLUNTEERS).selected_id()
    window.go(Place.HANDOVERS)
    hands.press("Down")
    handover = window.page(Place.HANDOVERS).selected_id()
    window.go(Place.DIRECTORY, window.page(Place.DIRECTORY)._lines[3].initiative.id)
    line = window.page(Place.DIRECTORY).selected_id()
    window.go(Place.RESIDENTS)
    hands.write("sam")
    hands.press("Return")
    resident = window.page(Place.RESIDENTS).selected_id()
    assert all((volunteer, handover, line, resident))
    assert not any(name in str(window.whereabouts()) for name in NAMES)
    hands.press("Ctrl+L")
    until(lambda: is_locked(start))
    unlock(hands)
    window = main(start)
    assert window.place is Place.RESIDENTS
    assert window.page(Place.RESIDENTS).profile.file.resident.id == resident
    for place, chosen in ((Place.VOLUNTEERS, volunteer), (Place.HANDOVERS, handover), (Place.DIRECTORY, line)):
        assert window.page(place).selected_id() == chosen


@pytest.mark.parametrize("place", list(Place))
def test_each_page_opens_what_it_says_is_chosen(hands, start, place):
    window = main(start)
    window.go(place)
    page = window.page(place)
    QTest.qWait(30)
    if place is Place.TODAY:
        hands.go_to("Zij wachten op bericht")
    hands.press("Down")
    chosen = page.selected_id()
    page.open("" if place is not Place.PRINT else "week")
    page.open(chosen)
    assert page.selected_id() == chosen
    assert bool(chosen) is (place not in {Place.WALK_IN, Place.VAULT})


def test_a_row_of_the_list_is_chosen_again(hands, start):
    hands.press("Ctrl+2", "Down", "Down")
    chosen = main(start).page(Place.RESIDENTS).selected_id()
    assert chosen.startswith("listed:")
    hands.press("Ctrl+L")
    until(lambda: is_locked(start))
    unlock(hands)
    assert main(start).page(Place.RESIDENTS).selected_id() == chosen


def test_a_job_is_waited_for_and_not_cut(hands, start):
    go_on, ended = threading.Event(), []
    desk = start._desk

    class Listener(Tasks):
        def done(self, result):
            # The desk is still open when the result comes.
            with desk.room.look() as work:
                ended.append((result, len(work.residents.all()) > 0))

    tasks = Listener(main(start))

    def write(_ticket):
        go_on.wait()
        return "written"

    tasks.start(write, tasks.done, lambda error: pytest.fail(str(error)))
    hands.press("Ctrl+L")
    QTest.qWait(100)
    assert not any(isinstance(one, MainWindow) and one.isVisible() for one in QApplication.topLevelWidgets())
    assert start._desk is desk
    go_on.set()
    until(lambda: is_locked(start))
    assert ended == [("written", True)]


@pytest.mark.parametrize("is_ours", [True, False])
def test_what_was_copied_here_goes_and_what_another_copied_stays(hands, start, monkeypatch, is_ours):
    clipboard = QApplication.clipboard()
    # Drawn offscreen there is no clipboard that anybody could own.
    monkeypatch.setattr(type(clipboard), "ownsClipboard", lambda _self: is_ours)
    clipboard.setText("Samira")
    hands.press("Ctrl+L")
    until(lambda: is_locked(start))
    assert clipboard.text() == ("" if is_ours else "Samira")


COPY = """
import connector_desk.ui
from PySide6.QtWidgets import QApplication
from connector_desk.ui.locking import forget_clipboard
app = QApplication([])
board = QApplication.clipboard()
board.setText("Samira")
board.setText("Samira", board.Mode.Selection)
app.processEvents()
forget_clipboard()
app.processEvents()
print([board.text(), board.text(board.Mode.Selection)])
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="brings a screen of its own")
def test_on_a_real_screen_both_clipboards_are_emptied():
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    command = ["xvfb-run", "-a", sys.executable, "-c", COPY]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "['', '']\n"


def test_the_file_dialog_leaves_no_folder_behind(qtbot, tmp_path, monkeypatch):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    secret = tmp_path / "Samira Amrani"
    secret.mkdir()
    chosen = []
    dialog = ask_file(window, "Waar", "brief", lambda *what: chosen.append(what))
    dialog.setDirectory(str(secret))
    dialog.setHistory([str(secret)])
    dialog.setSidebarUrls([f"file://{secret}"])
    dialog.accept()
    qtbot.waitUntil(lambda: chosen != [])
    dialog.deleteLater()
    QTest.qWait(20)
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept = Path(settings.fileName()).read_text() if Path(settings.fileName()).exists() else ""
    assert "treeViewHeader" in kept  # Qt did write there
    assert "Samira" not in kept


def test_a_print_job_names_nobody(dutch, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ask_printer(window, lambda _printer: None)
    assert dialog.printer().docName() == dialog.printer().creator() == "Verbinderstafel"
    dialog.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has such a bus")
def test_the_desk_locks_before_the_machine_sleeps_and_then_lets_it(start, tmp_path, monkeypatch):
    from tests.ui.fake_logind import FakeLogind

    logind = FakeLogind(tmp_path)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", logind.address)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", logind.address)
    try:
        hands = Hands()
        for happens in (
            logind.sleep,
            logind.lock_session,
            lambda: logind.screen("org.gnome.ScreenSaver", is_locked=True),
        ):
            unlock(hands)
            until(logind.inhibits)
            QTest.qWait(50)
            happens()
            until(lambda: is_locked(start))
            until(lambda: not logind.inhibits())
            assert named(everything_said()) == []
    finally:
        logind.stop()


def test_the_desk_is_closed_with_the_program(hands, start, sample_desk):
    main(start)
    start._leave()
    assert open_files() == []
    desk = bootstrap.open_desk(sample_desk, PASSPHRASE)
    events = [line.event for line in desk.trails.page(limit=2)]
    desk.close()
    assert events == [AuditEvent.UNLOCKED, AuditEvent.LOCKED]


def test_closed_twice_the_records_say_it_once(sample_desk):
    desk = bootstrap.open_desk(sample_desk, PASSPHRASE)
    desk.close()
    desk.close()
    again = bootstrap.open_desk(sample_desk, PASSPHRASE)
    events = [line.event for line in again.trails.page(limit=2)]
    again.close()
    assert events == [AuditEvent.UNLOCKED, AuditEvent.LOCKED]
