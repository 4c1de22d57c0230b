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
# First the picture of the box stands, then the field in it takes the keys: both are told, each with its first painting.
# Watched from inside the paint event, as in the floor; the watch is set where the start has just imported its window.
OURS = """
import os, sys
from importlib import import_module
import connector_desk.__main__ as start
folder, room, name = sys.argv[1:]
def watch():
    widget = getattr(import_module(room), name)
    paint = widget.paintEvent
    def painted(self, event):
        paint(self, event)
        os._exit(0)
    widget.paintEvent = painted
settings_file = start.settings_file
def settings_file_and_watch():
    watch()
    return settings_file()
start.settings_file = settings_file_and_watch
start.main(["--desk", folder])
"""
SEEN = {
    "box is painted": ("connector_desk.ui.street_window", "StreetWindow"),
    "field takes the keys": ("PySide6.QtWidgets", "QLineEdit"),
}


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
    for what, widget in SEEN.items():
        pairs = paired(lambda widget=widget: seconds(OURS, folder, *widget), lambda: seconds(FLOOR), 15)
        say(f"start until the unlock {what}", pairs, 1.3)
