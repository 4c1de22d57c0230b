"""A press with the real fonts and the real Dutch."""

from pathlib import Path

import pytest

from connector_desk.documents.press import Press
from connector_desk.words.catalogue import Catalogue

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def press() -> Press:
    return Press(ROOT / "resources" / "fonts")


@pytest.fixture(scope="session")
def dutch() -> Catalogue:
    return Catalogue.load(ROOT / "i18n", "nl")
