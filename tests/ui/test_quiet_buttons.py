"""A quiet button has no border: stretched over a form its words would float in the middle, away from what they do."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk import bootstrap
from connector_desk.device.resources import resources_folder
from connector_desk.domain.account import Account, Role
from connector_desk.domain.letter_text import LetterKind
from connector_desk.services.letter_templates import Template
from connector_desk.ui.dialogs.directory_openings import OpeningsField
from connector_desk.ui.dialogs.letter_text import LetterTextDialog
from connector_desk.ui.dialogs.switch import SwitchDialog
from connector_desk.ui.widgets.buttons import QuietButton
from tests.builders import MONDAY


def switch():
    return SwitchDialog(bootstrap.words(), "Nadia", [Account(id="w", name="Wim", role=Role.WALK_IN, added_on=MONDAY)])


def letter_text():
    raw = (resources_folder() / "letters" / "referral.nl.txt").read_text(encoding="utf-8")
    return LetterTextDialog(Template(LetterKind.REFERRAL, raw), "nl", raw, bootstrap.words())


def openings():
    sheet = QWidget()
    QVBoxLayout(sheet).addWidget(OpeningsField(bootstrap.words(), ()))
    return sheet


@pytest.mark.parametrize("made", [switch, letter_text, openings])
def test_a_quiet_button_is_as_wide_as_its_words_and_stands_at_the_left(qtbot, made):
    sheet = made()
    qtbot.addWidget(sheet)
    sheet.resize(900, 700)
    sheet.show()
    qtbot.waitExposed(sheet)
    quiet = [one for one in sheet.findChildren(QuietButton) if one.isVisible()]
    assert quiet
    for button in quiet:
        assert button.width() == button.sizeHint().width(), button.text()
        assert button.x() < 30, button.text()
