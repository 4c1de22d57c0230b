from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from connector_desk import bootstrap
from connector_desk.ui import icons, theme
from connector_desk.ui.start import prepare

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session", autouse=True)
def fonts_and_icons(qapp: QApplication):
    theme.load_fonts(RESOURCES / "fonts")
    icons.use_folder(RESOURCES / "icons")


@pytest.fixture(autouse=True)
def light(qapp: QApplication, fonts_and_icons):
    theme.apply(qapp, "light")


@pytest.fixture
def dutch(qapp):
    """Speak Dutch as the program does, and then no more: other tests read what stands in the code."""
    locale, known = QLocale(), set(qapp.findChildren(QTranslator))
    prepare(qapp, RESOURCES, bootstrap.words(), is_dark=False)
    yield
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
