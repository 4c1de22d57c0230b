"""From the start of the process until the unlock box is painted, against an empty QMainWindow of the same size."""

import os
import subprocess
import sys
import time

from big_desk import big_desk
from measure import ROOT, paired, say

FLOOR = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""
# First the picture of the box stands, then the field in it takes the keys: both are told.
OURS = """
import os, sys
import connector_desk.__main__ as start
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
class Application(QApplication):
    def notify(self, receiver, event):
        done = super().notify(receiver, event)
        if event.type() is QEvent.Type.Paint and type(receiver).__name__ == sys.argv[2]:
            os._exit(0)
        return done
import PySide6.QtWidgets
PySide6.QtWidgets.QApplication = Application
start.main(["--desk", sys.argv[1]])
"""


def seconds(code: str, *arguments: str) -> float:
    """Return how long the process lives."""
    # Compiled files are written, as on any machine where the program was started before.
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, env=environment | {"PYTHONPATH": str(ROOT)}, check=True
    )
    return time.perf_counter() - start


if __name__ == "__main__":
    folder = str(big_desk(1_000))
    for what, widget in (("box is painted", "StreetWindow"), ("field takes the keys", "QLineEdit")):
        pairs = paired(lambda widget=widget: seconds(OURS, folder, widget), lambda: seconds(FLOOR), 15)
        say(f"start until the unlock {what}", pairs, 1.3)
