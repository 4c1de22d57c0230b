"""A process of its own that types at the counter and into a form, and then waits to be killed.

Run as: python -m tests.ui.typing_process FOLDER
"""

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import connector_desk.ui  # noqa: F401 - mends what PySide6 gets wrong, before anything else uses it
from connector_desk import bootstrap
from connector_desk.ui import icons, theme
from tests.hands import Hands, until, window_name
from tests.ui.every_view import whole_window

RESOURCES = Path(__file__).parents[2] / "resources"
TALK, CALLED = "de kwikstaartwasmachine lekt en", "Ooievaarlina"
NAME, FAMILY = "Reigerine", "Spreeuwpomp"
WITHIN_MS = 1100


def type_and_wait(folder: Path) -> None:
    app = QApplication([])
    theme.load_fonts(RESOURCES / "fonts")
    icons.use_folder(RESOURCES / "icons")
    theme.apply(app, "light")
    with whole_window(folder, (1280, 800), 1.0, bootstrap.words()):
        until(lambda: window_name() == "MainWindow")
        hands = Hands()
        # To the counter; there somebody comes in, and is called.
        hands.press("F2", "F2", "F7")
        hands.write(TALK)
        hands.press("Alt+2")
        hands.answer("Hoe mogen we u noemen?", CALLED)
        hands.press("Ctrl+2", "Ctrl+N")
        until(lambda: window_name() == "ResidentDialog")
        hands.write(NAME)
        hands.press("Tab")
        hands.write(FAMILY)
        QTest.qWait(WITHIN_MS)
        sys.stdout.write("typed\n")
        sys.stdout.flush()
        time.sleep(600)


if __name__ == "__main__":
    type_and_wait(Path(sys.argv[1]))
