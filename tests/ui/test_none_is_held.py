"""PySide6 6.12 gives None away on Python 3.11; the window must outlive any number of calls."""

import subprocess
import sys

CALLS = """
import connector_desk.ui
from PySide6.QtGui import QFont
font = QFont("x")
for size in range(30_000):
    font.setPointSizeF(10 + size % 5)
print("alive")
"""


def test_thirty_thousand_calls_that_return_nothing():
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "alive\n", "")
