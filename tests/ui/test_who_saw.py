"""Who saw somebody's data: from the timeline, as a list and as a paper for the resident."""

import io

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from connector_desk import bootstrap
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.errors import DiskFull
from connector_desk.ui.dialogs.who_saw import WhoSawDialog
from connector_desk.ui.panels import paper_to_give
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import DeskButton
from tests.conftest import PASSPHRASE


@pytest.fixture
def asked(qtbot, sample_desk):
    """Return the desk and the dialog about the first resident, opened from her timeline."""
    desk = bootstrap.open_desk(sample_desk, PASSPHRASE)
    window = bootstrap.main_window(desk)
    qtbot.addWidget(window)
    window.show()
    window.go(Place.RESIDENTS)
    page = window.page(Place.RESIDENTS)
    page.open(page.list.list.model.row_at(0).id)
    page.profile.past.allAsked.emit()
    button = next(one for one in page.timeline.findChildren(DeskButton) if one.text() == "Who saw these data")
    qtbot.waitUntil(button.isVisible)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    (dialog,) = page.findChildren(WhoSawDialog)
    qtbot.waitUntil(lambda: dialog.paper.preview.page_count > 0, timeout=20_000)
    yield desk, dialog, page.profile.file.resident
    dialog.done(0)
    desk.close()


def test_the_list_begins_with_this_look_and_the_paper_is_for_the_resident(asked):
    _desk, dialog, resident = asked
    first = dialog.rows.model.row_at(0)
    assert first.name == "Keek in de gegevens"
    assert resident.full_name in first.what
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(dialog.paper._finished.content)).pages)
    assert resident.full_name in text


def test_large_print_makes_another_paper(qtbot, asked):
    _desk, dialog, _resident = asked
    before = dialog.paper._finished.content
    qtbot.keyClick(dialog.paper.large, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.paper._finished.content != before, timeout=20_000)


def test_what_is_kept_as_a_pdf_stands_among_what_left(qtbot, asked, monkeypatch, tmp_path):
    desk, dialog, resident = asked
    target = tmp_path / "wie-zag.pdf"
    monkeypatch.setattr(
        paper_to_give, "ask_file", lambda _parent, _title, name, chosen: chosen(tmp_path / f"{name}.pdf", "")
    )
    dialog.paper.file.click()
    assert target.read_bytes() == dialog.paper._finished.content
    with desk.room.look() as work:
        assert [(one.document, one.about_id) for one in work.printouts.all()][-1] == (
            DocumentKind.WHO_SAW,
            resident.id,
        )


def test_a_full_disk_is_said_and_nothing_is_kept(asked, monkeypatch, tmp_path):
    _desk, dialog, _resident = asked
    target = tmp_path / "wie-zag.pdf"
    monkeypatch.setattr(paper_to_give, "ask_file", lambda _parent, _title, _name, chosen: chosen(target, ""))

    class Full:
        def save(self, _finished, path, *, open_password=""):
            raise DiskFull(path)

    dialog.paper._publisher = Full()
    dialog.paper.file.click()
    assert dialog.findChildren(ThreePartMessage)
    assert not target.exists()
