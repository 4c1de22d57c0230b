"""The main job by keyboard alone: from unlocking to a saved letter, on a real encrypted desk.

The words of this test are unusual, so that they can be looked for in every file afterwards.
"""

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog

from connector_desk import bootstrap
from connector_desk.__main__ import _doors
from connector_desk.domain.consent import DataCategory, Purpose
from connector_desk.domain.disclosure import WriteState
from connector_desk.ui import theme
from connector_desk.ui.first_window import street_window
from connector_desk.ui.locking import delete_all_but
from connector_desk.ui.start import DeskStart, prepare
from tests.beside import opened_beside
from tests.conftest import PASSPHRASE
from tests.hands import Hands, focus, until, window_name

RESOURCES = Path(__file__).parents[1] / "resources"
ORGANIZATION = "Stichting Zwaluwnest"
OWN_WORDS = "de wasmachine lekt kwikstaartwater"
NAME, PHONE, STREET = "Ooievaarlina", "0612340987", "Nachtegaalhof 77"
REASON, QUESTION, TASK = "de vloer wordt glad van reigerschuim", "Kunnen jullie de spreeuwpomp maken?", "de merelslang"
SECRETS = ("kwikstaart", NAME, PHONE, "Nachtegaal", "reigerschuim", "spreeuwpomp", "merelslang", "Zwaluwnest")


@contextmanager
def own_hooks() -> Iterator[None]:
    """Let the log be started, and still let errors that nobody caught fail the test."""
    kept = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = kept


@pytest.fixture
def locked_desk(qapp: QApplication, empty_desk: Path) -> Iterator[Path]:
    """Show the unlock box of an empty desk, as the program does."""
    theme.load_fonts(RESOURCES / "fonts")
    prepare(qapp, RESOURCES, bootstrap.words(), is_dark=False)
    first = _street()
    first.show()
    with own_hooks():
        start = DeskStart(qapp, _doors(empty_desk), RESOURCES, _street)
    start.begin(first)
    until(lambda: window_name() == "StreetWindow" and QApplication.focusWidget() is not None)
    yield empty_desk
    # A desk that stays open would be found by tests that look which files are.
    start.lock()
    until(lambda: start._desk is None)
    delete_all_but(None)
    start.deleteLater()


def _street():
    return street_window(bootstrap.words(), is_dark=False, has_box=True)


def test_from_unlocking_to_a_saved_letter(locked_desk: Path, tmp_path: Path):
    hands, letter = Hands(), tmp_path / "brief.pdf"
    unlock(hands)
    write_down_organization(hands)
    with hands.counted() as presses:
        log_contact(hands)
    assert presses[0] <= 2  # the place, and keeping it; the own words are all that must be there
    make_resident(hands)
    keep_consent(hands)
    hand_over(hands)
    save_letter(hands, letter)
    assert hands.presses < 200
    hands.press("Ctrl+L")
    until(lambda: window_name() == "StreetWindow")
    # A backup is made before the desk closes; the box comes after that.
    until(lambda: window_name() and QApplication.focusWidget() and focus().accessibleName() == "Je wachtzin")
    read_letter(letter)
    nothing_lies_open(locked_desk)
    disclosure_is_kept(locked_desk, letter)


def unlock(hands: Hands) -> None:
    assert focus().accessibleName() == "Je wachtzin"
    hands.write(PASSPHRASE)
    hands.press("Return")
    until(lambda: window_name() == "MainWindow")


def write_down_organization(hands: Hands) -> None:
    hands.press("Ctrl+5")
    hands.push("Nieuwe organisatie", "Shift+Tab")
    hands.answer("Hoe heet het?", ORGANIZATION)
    hands.press("Ctrl+Return")
    until(lambda: window_name() == "MainWindow")


def log_contact(hands: Hands) -> None:
    hands.press("F2")
    hands.write(OWN_WORDS)
    hands.press("Ctrl+Return")


def make_resident(hands: Hands) -> None:
    """Make a new resident from the contact, with a telephone number and an address."""
    hands.go_to("Vandaag aan de balie", "F6")
    hands.press("Return")
    hands.push("Maak hiervan een nieuwe bewoner")
    hands.answer("Hoe heet iemand?", NAME)
    hands.go_to("Wie")
    hands.press("Right")
    hands.answer("Telefoonnummer", PHONE)
    hands.go_to("Bereiken")
    hands.press("Right")
    hands.press("Right")
    hands.answer("Straat en nummer", STREET)
    hands.press("Ctrl+Return")
    until(lambda: window_name() == "MainWindow")


def keep_consent(hands: Hands) -> None:
    """Yes for the name and the ask; the telephone number and the address stay here."""
    hands.push("Vraag om een ja")
    hands.answer("Wie mag iets weten?", "zwaluwnest")
    choose(hands, "Waarvoor?", "overdragen")
    hands.push("Naam en leeftijd")
    hands.push("Een andere vraag")
    hands.push("Ja, dat mag")
    choose(hands, "Hoe is het gezegd?", "schriftelijk")
    choose(hands, "In welke taal", "Nederlands")
    hands.push("Half jaar")
    hands.press("Ctrl+Return")
    until(lambda: window_name() == "MainWindow")


def choose(hands: Hands, name: str, word: str) -> None:
    """Step down through the words of a field until the one wanted."""
    field = hands.go_to(name)
    assert isinstance(field, QComboBox)
    for _ in range(field.count()):
        if field.currentText() == word:
            return
        hands.press("Down")
    assert field.currentText() == word


def hand_over(hands: Hands) -> None:
    hands.press("Ctrl+4", "Ctrl+N")
    hands.write("ooievaar")
    hands.press("Return")
    hands.push(OWN_WORDS)
    choose(hands, "Naar wie gaat het?", ORGANIZATION)
    hands.answer("Waarom nu?", REASON)
    hands.answer("Wat is je vraag", QUESTION)
    hands.press("Ctrl+Return")
    hands.answer("Uiterlijk", "24-12-2030")
    hands.push("Afspraak erbij")
    hands.answer("Wat doen zij?", TASK)
    hands.press("Ctrl+Return")


def save_letter(hands: Hands, letter: Path) -> None:
    """Go on from the preview, and type where the letter goes."""
    hands.press("Ctrl+Return")
    until(lambda: focus().isEnabled())
    hands.push("Bewaar als PDF")
    until(lambda: isinstance(QApplication.activeWindow(), QFileDialog))
    hands.press("Ctrl+A")
    hands.write(str(letter))
    hands.press("Return")
    until(letter.exists)
    until(lambda: window_name() == "MainWindow")


def read_letter(letter: Path) -> None:
    reader = PdfReader(letter)
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for told in (NAME, OWN_WORDS, REASON, QUESTION, TASK, ORGANIZATION, "24 december"):
        assert told.lower() in text.lower()
    kept = str(reader.metadata) + text + letter.read_bytes().decode("latin-1")
    for withheld in (PHONE, "06 12340987", "12340987", "Nachtegaal"):
        assert withheld not in kept
    assert NAME not in str(reader.metadata)
    assert not reader.attachments


def nothing_lies_open(desk: Path) -> None:
    """Search the desk, the settings and the log for what was typed, also the passphrase."""
    folders = [desk, *(Path(os.environ[f"XDG_{kind}_HOME"]) for kind in ("DATA", "CONFIG", "STATE", "CACHE"))]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert {"desk.db", "desk.keys", "window.ini"} <= {path.name for path in files}
    for path in files:
        content = path.read_bytes().lower()
        for secret in (*SECRETS, PASSPHRASE):
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert secret.lower().encode(encoding) not in content, path.name


def disclosure_is_kept(desk: Path, letter: Path) -> None:
    from hashlib import sha256

    with opened_beside(desk) as opened, opened.room.look() as work:
        (disclosure,) = work.disclosures.all()
        (consent,) = work.consents.all()
        (handover,) = work.handovers.all()
    assert disclosure.sha256 == sha256(letter.read_bytes()).hexdigest()
    assert disclosure.state is WriteState.WRITTEN
    assert (disclosure.recipient, disclosure.purpose) == (handover.recipient, Purpose.REFERRAL)
    assert disclosure.data_categories == (DataCategory.ASK_OTHER, DataCategory.IDENTITY)
    assert {ref.ground_id for ref in disclosure.grounds} == {consent.id}
    assert str(handover.word_back.due) == "2030-12-24"


def test_undo_takes_back_what_was_done_while_the_focus_is_in_an_empty_field(locked_desk: Path):
    hands = Hands()
    unlock(hands)
    log_contact(hands)
    assert focus().accessibleName() == "Wat is er aan de hand?"
    hands.write("half")
    hands.press("Ctrl+Z")
    assert focus().toPlainText() == ""
    assert moments(locked_desk) == 1
    hands.press("Ctrl+Z")
    assert moments(locked_desk) == 0


def moments(desk: Path) -> int:
    with opened_beside(desk) as opened, opened.room.look() as work:
        return len(work.contact_moments.all())
