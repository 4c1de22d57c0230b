"""The papers of a resident by their keys: attached without what tells, opened in the window, taken away and back."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from connector_desk.domain.attachment import AttachmentUse
from connector_desk.domain.desk import Desk, Settings
from connector_desk.domain.entity import Kind
from connector_desk.ui import theme
from connector_desk.ui.dialogs.attachment import AttachmentDialog, as_sheet
from connector_desk.ui.dialogs.resident_consents import RecordsDialog
from connector_desk.ui.widgets.banner import Banner, ThreePartMessage
from connector_desk.ui.widgets.text import Text
from tests.builders import a_consent
from tests.device.test_intake import a_huge_png
from tests.ui.resident_hands import places

DESK = Desk(id="d1", own_organization_id="o2")
WITH_PHOTOS = Desk(id="d1", own_organization_id="o2", settings=Settings(has_photos=True))


@pytest.fixture
def place(qtbot, tmp_path):
    yield from places(qtbot, tmp_path)


@pytest.fixture
def scan(tmp_path) -> Path:
    """A photo of a form, with a camera that says where it was."""
    told = Image.Exif()
    told[0x010F] = "Geheimcamera"
    sheet = Image.new("RGB", (900, 1200), "white")
    ImageDraw.Draw(sheet).rectangle((100, 100, 800, 200), fill="black")
    sheet.save(tmp_path / "Formulier.jpg", exif=told)
    return tmp_path / "Formulier.jpg"


def choose(qtbot, path):
    """Answer the question for a file that stands over the window."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in opened(QFileDialog)))
    (dialog,) = [one for one in opened(QFileDialog) if one.isVisible()]
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    dialog.accept()


def opened(kind):
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]


def kept(desk):
    return desk.all(Kind.ATTACHMENTS)


def said(page):
    texts = (one for message in page.findChildren(ThreePartMessage) for one in message.findChildren(Text))
    return [one.text() for one in texts]


def take_in(qtbot, page, scan):
    with qtbot.waitSignal(page.noticeAsked):
        page.profile.papers._add.click()
        choose(qtbot, scan)


def sheet_of(desk, page):
    page.profile.papers.list.opened.emit(kept(desk)[0].id)
    (dialog,) = opened(AttachmentDialog)
    return dialog


def test_a_scan_is_kept_opened_and_taken_away(qtbot, place, scan):
    desk, page = place(DESK)
    page.open("r1")
    assert page.profile.papers._nothing.isVisibleTo(page)
    take_in(qtbot, page, scan)
    ((one,), contents) = kept(desk), desk.all(Kind.ATTACHMENT_CONTENTS)
    assert (one.use, one.resident_id, one.name) == (AttachmentUse.PAPER, "r1", "Formulier")
    assert b"Geheimcamera" not in contents[0].content
    page.profile.papers.list.opened.emit(one.id)
    (dialog,) = opened(AttachmentDialog)
    assert dialog.preview.page_count == 1
    assert "Formulier" not in dialog.windowTitle()
    dialog.accept()
    page.profile.papers.list.select(one.id)
    page.profile.papers._remove()
    assert (kept(desk), desk.all(Kind.ATTACHMENT_CONTENTS)) == ((), ())
    desk.undo.undo()
    assert desk.all(Kind.ATTACHMENT_CONTENTS) == contents


def test_with_large_letters_the_sheet_leaves_room_for_what_can_be_done_with_it(qapp, qtbot, place, scan):
    theme.apply(qapp, "light", 1.5)
    desk, page = place(DESK)
    page.window().resize(1280, 800)
    page.open("r1")
    take_in(qtbot, page, scan)
    dialog = sheet_of(desk, page)
    QApplication.processEvents()
    assert dialog.height() <= 800
    for one in (dialog.copy, dialog.preview._smaller, dialog.preview._larger):
        assert one.visibleRegion().boundingRect() == one.rect(), one.text()
    assert dialog.preview.height() >= 300
    dialog.accept()


def test_opening_leaves_no_file_and_no_place_behind(qtbot, place, scan, tmp_path, monkeypatch):
    desk, page = place(DESK)
    page.open("r1")
    take_in(qtbot, page, scan)
    empty = tmp_path / "passing"
    empty.mkdir()
    monkeypatch.setenv("TMPDIR", str(empty))
    page.profile.papers.list.opened.emit(kept(desk)[0].id)
    QApplication.processEvents()
    assert list(empty.iterdir()) == []
    (dialog,) = opened(AttachmentDialog)
    dialog.copy.click()
    choose(qtbot, tmp_path / "kopie.jpg")
    qtbot.waitUntil(lambda: (tmp_path / "kopie.jpg").exists())
    assert (tmp_path / "kopie.jpg").read_bytes() == desk.all(Kind.ATTACHMENT_CONTENTS)[0].content
    dialog.accept()
    qtbot.waitUntil(lambda: not opened(QFileDialog))
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert not settings.value("FileDialog/lastVisited")


def test_a_copy_that_cannot_be_saved_says_so_over_the_sheet(qtbot, place, scan, tmp_path):
    desk, page = place(DESK)
    page.open("r1")
    take_in(qtbot, page, scan)
    dialog = sheet_of(desk, page)
    target = tmp_path / "kopie.jpg"
    target.write_bytes(b"the copy before")
    target.chmod(0o444)
    dialog._save_copy(target)
    assert said(dialog)[1:] == ["Wat er stond, staat er nog.", "Kies een andere plek."]
    assert target.read_bytes() == b"the copy before"
    target.chmod(0o644)
    dialog._save_copy(target)
    assert isinstance(dialog._message, Banner)
    assert target.read_bytes() == desk.all(Kind.ATTACHMENT_CONTENTS)[0].content


def test_the_signed_form_hangs_on_its_record(qtbot, place, scan):
    desk, page = place(DESK, a_consent("c1", resident_id="r1"))
    page.open("r1")
    page.forms.show_records(page.profile.file, "o1", a_consent().purpose)
    (dialog,) = opened(RecordsDialog)
    with qtbot.waitSignal(page.noticeAsked):
        dialog.records[0].attach.click()
        choose(qtbot, scan)
    (one,) = kept(desk)
    assert (one.use, one.consent_id) == (AttachmentUse.SIGNED_CONSENT, "c1")
    qtbot.waitUntil(lambda: not opened(RecordsDialog))
    page.forms.show_records(page.profile.file, "o1", a_consent().purpose)
    (dialog,) = opened(RecordsDialog)
    dialog.paperAsked.emit(one.id)
    assert len(opened(AttachmentDialog)) == 1
    opened(AttachmentDialog)[0].accept()
    dialog.accept()


HUGE = "Deze foto is te groot om te openen: meer dan 100 miljoen punten."
RENAME = "Is het het goede bestand? Geef het dan zijn eigen uitgang en probeer het nog eens."
AGAIN = "Maak de scan of foto opnieuw, of kies een ander bestand."
SMALLER = "Maak een kleinere foto of scan."
CHOOSE = "Kies een foto of scan (JPEG, PNG, TIFF, WebP) of een pdf."


@pytest.mark.parametrize(
    ("name", "content", "happened", "now"),
    [
        ("leeg.jpg", b"", "Dit bestand is leeg.", CHOOSE),
        ("brief.pdf", b"\xff\xd8\xff\xe0", "De naam eindigt op .pdf, maar er zit iets anders in: JPEG.", RENAME),
        ("brief.jpg", b"\xff\xd8\xff\xe0", "Dit bestand is beschadigd: het is niet tot het eind te lezen.", AGAIN),
        ("brief.doc", b"\xd0\xcf\x11\xe0", "Dit is geen foto of pdf die we kunnen lezen.", CHOOSE),
        ("foto.png", a_huge_png(20_000, 10_000), HUGE, SMALLER),
    ],
)
def test_what_is_refused_is_said_on_the_page(qtbot, place, tmp_path, name, content, happened, now):
    desk, page = place(DESK)
    (tmp_path / name).write_bytes(content)
    page.open("r1")
    with qtbot.waitSignal(page.papers.refused):
        page.profile.papers._add.click()
        choose(qtbot, tmp_path / name)
    assert said(page) == [happened, "Er is niets bewaard; het bestand staat nog waar het stond.", now]
    assert (tmp_path / name).read_bytes() == content
    assert kept(desk) == ()


def test_a_photo_is_offered_and_shown_only_where_the_desk_has_photos(qtbot, place, scan):
    desk, page = place(DESK)
    page.open("r1")
    assert not page.profile.head._may_choose_photo
    with desk.room.open_work() as work:
        work.desk.put(WITH_PHOTOS)
        work.commit()
    page.refresh()
    assert page.profile.head._may_choose_photo
    assert page.profile.head._face._photo.isNull()
    with qtbot.waitSignal(page.noticeAsked):
        page.profile.head.photoAsked.emit()
        choose(qtbot, scan)
    assert not page.profile.head._face._photo.isNull()
    with desk.room.open_work() as work:
        work.desk.put(DESK)
        work.commit()
    page.refresh()
    assert page.profile.head._face._photo.isNull()
    assert [one.use for one in kept(desk)] == [AttachmentUse.PHOTO], "it waits among the papers to be taken away"


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_becomes_a_sheet_in_memory(qapp, kind):
    kept = BytesIO()
    Image.new("RGB", (300, 500), "white").save(kept, kind)
    assert as_sheet(kept.getvalue()).startswith(b"%PDF")
    with pytest.raises(ValueError, match="no picture"):
        as_sheet(b"words")
    assert not QImage.fromData(kept.getvalue()).isNull()
