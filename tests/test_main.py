"""The program from its first line: which errors reach the log, and that the window starts it as the shell does."""

import os
import subprocess
import sys

START = """
import sys
from pathlib import Path
import connector_desk.__main__ as main
import connector_desk.bootstrap as bootstrap
import connector_desk.ui.first_window as first
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

def broken(folder, passphrase, **_ways):
    raise KeyError(f"Samira {passphrase}")

def look():
    field = QApplication.focusWidget()
    if field is None:
        QTimer.singleShot(50, look)
        return
    QTest.keyClicks(field, "een wachtzin")
    QTest.keyClick(field, "\\r")
    listen()

def listen():
    from connector_desk.ui.widgets.field_frame import FaultLine
    said = [line.accessibleName() for top in QApplication.topLevelWidgets() for line in top.findChildren(FaultLine)]
    if not any(said):
        QTimer.singleShot(50, listen)
        return
    print(next(filter(None, said)))
    def slot():
        raise ZeroDivisionError("Samira")
    QTimer.singleShot(0, slot)
    QTimer.singleShot(200, QApplication.quit)

bootstrap.open_desk = broken
class Later(QApplication):
    def __init__(self, *given):
        super().__init__(*given)
        QTimer.singleShot(300, look)
first.QApplication = Later
raise SystemExit(main.main(["--desk", sys.argv[1]]))
"""


def test_the_window_tells_of_a_fault_in_plain_words_and_logs_its_place(sample_desk, tmp_path):
    state = tmp_path / "state"
    done = subprocess.run(
        [sys.executable, "-c", START, str(sample_desk)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "XDG_STATE_HOME": str(state), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert "Er ging iets mis in dit programma." in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    assert done.returncode == 0
    (path,) = state.rglob("*.log")
    written = path.read_text("utf-8")
    assert "builtins.KeyError" in written
    assert "builtins.ZeroDivisionError" in written
    for secret in ("Samira", "een wachtzin", str(sample_desk)):
        assert secret not in written
