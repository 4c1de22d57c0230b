"""What is previewed is what prints: the same bytes on the screen, on the printer and in the file."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from connector_desk.documents.press import Press
from connector_desk.ui import printing
from connector_desk.ui.panels.paper_preview import PaperPreview
from connector_desk.words.catalogue import Catalogue
from tests.builders import MONDAY
from tests.services.letter_world import OWN_WORDS, World
from tests.ui.conftest import RESOURCES


@pytest.fixture(scope="module")
def letter():
    paper = World().letters.paper("h1", MONDAY)
    return Press(RESOURCES / "fonts").letter(paper, Catalogue.load(RESOURCES.parent / "i18n", "nl"))


@pytest.fixture
def preview(qtbot):
    shown = PaperPreview()
    qtbot.addWidget(shown)
    shown.resize(500, 700)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def pages(content):
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return document.pageCount()


def test_a_whole_sheet_fits_and_its_text_can_be_read_aloud(preview, letter):
    preview.show_pdf(letter)
    assert preview.page_count == pages(letter)
    assert OWN_WORDS in preview._scroll.accessibleDescription()
    first = preview._sheets._page_size(0)
    assert first.height() <= preview._scroll.height()
    assert first.width() <= preview._scroll.width()


def test_ctrl_plus_enlarges_and_ctrl_0_shows_the_whole_sheet_again(preview, letter):
    preview.show_pdf(letter)
    preview.setFocus()
    before = preview._sheets._page_size(0).width()
    QTest.keyClick(preview._scroll, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preview._sheets._page_size(0).width() > before
    QTest.keyClick(preview._scroll, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preview._sheets._page_size(0).width() == before


def test_the_page_in_sight_is_told(qtbot, preview, letter):
    with qtbot.waitSignal(preview.pageChanged) as told:
        preview.show_pdf(letter)
    assert told.args == [1, preview.page_count]


def test_bytes_that_are_no_pdf_are_refused(preview):
    with pytest.raises(ValueError, match=r"Error|Format|Invalid"):
        preview.show_pdf(b"no paper")


def test_clearing_leaves_nothing_of_the_letter(preview, letter):
    preview.show_pdf(letter)
    preview.clear()
    assert preview.page_count == 0
    assert preview._scroll.accessibleDescription() == ""


def test_the_printer_gets_every_sheet_under_a_name_that_tells_nothing(dutch, letter, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printing.send_to(printer)(letter)
    assert printer.docName() == "Verbinderstafel"
    printed = (tmp_path / "out.pdf").read_bytes()
    assert pages(printed) == pages(letter)
    assert b"Samira" not in printed


def test_no_pdf_reaches_no_printer(tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    with pytest.raises(ValueError, match=r"Error|Format|Invalid"):
        printing.send(b"no paper", printer)
    assert not (tmp_path / "out.pdf").exists()


def test_a_file_is_proposed_under_its_code(qtbot, preview, tmp_path):
    chosen = []
    dialog = printing.ask_file(preview, "Waar komt de brief?", "VB-7K4M", lambda *what: chosen.append(what))
    qtbot.addWidget(dialog)
    assert [path.rpartition("/")[2] for path in dialog.selectedFiles()] == ["VB-7K4M.pdf"]
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("VB-7K4M")
    password = dialog.findChild(QLineEdit, "open-password")
    assert password.isVisible()
    password.setText("samen koken")
    dialog.accept()
    assert chosen == [(tmp_path / "VB-7K4M.pdf", "samen koken")]
