from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from connector_desk.ui import icons, theme

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session", autouse=True)
def fonts_and_icons(qapp: QApplication):
    theme.load_fonts(RESOURCES / "fonts")
    icons.use_folder(RESOURCES / "icons")


@pytest.fixture(autouse=True)
def light(qapp: QApplication, fonts_and_icons):
    theme.apply(qapp, "light")
