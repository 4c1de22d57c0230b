"""A window on a real screen: shows that the system's libraries suffice, which a drawing offscreen does not."""

import os
import subprocess
import sys

import pytest

WINDOW = """
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication([])
window = QMainWindow()
window.show()
print(application.platformName(), QTest.qWaitForWindowExposed(window, 30_000))
"""


@pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="there is no X screen")
def test_a_window_opens_on_the_screen_itself():
    real = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    real["QT_QPA_PLATFORM"] = "xcb"
    command = [sys.executable, "-c", WINDOW]
    done = subprocess.run(command, env=real, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["xcb", "True"]
