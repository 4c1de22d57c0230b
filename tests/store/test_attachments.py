"""Pictures and papers in a real desk: byte for byte through undo, backup and restore, and gone with an erasure."""

import errno
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from connector_desk import bootstrap
from connector_desk.device.whole_file import Prepared
from connector_desk.domain.account import Role
from connector_desk.domain.attachment import AttachmentUse, TakenIn
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.disclosure import DocumentKind, WriteState
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import (
    CitizenServiceNumberRefused,
    DiskFull,
    NotAllowed,
    NotFound,
    PhotosAreOff,
    TargetInUse,
    TargetIsFolder,
    TargetReadOnly,
)
from connector_desk.services.acts import Act
from connector_desk.services.erasing import BLANKED
from connector_desk.services.printouts import PrintoutService
from connector_desk.store.keys import unlock, unlock_desk
from connector_desk.store.restoring import restore_backup
from connector_desk.store.work import DeskWork
from tests.builders import a_consent, a_resident, an_organization
from tests.conftest import PASSPHRASE
from tests.store.marked import marker
from tests.store.pages import decrypted_pages, found

PAPER, PHOTO, SIGNED = AttachmentUse.PAPER, AttachmentUse.PHOTO, AttachmentUse.SIGNED_CONSENT
ATTACHMENT = DocumentKind.ATTACHMENT
EVERY_BYTE = bytes(range(256)) * 40
SCAN = TakenIn(name="Getekend formulier", media_type="image/jpeg", content=EVERY_BYTE)
FACE = TakenIn(name="Samira", media_type="image/jpeg", content=b"a face")
OTHER_FACE = TakenIn(name="Samira", media_type="image/jpeg", content=b"another face")


@pytest.fixture
def desk(empty_desk):
    desk = bootstrap.open_desk(empty_desk, PASSPHRASE)
    with desk.room.open_work() as work:
        work.organizations.put(an_organization("o1"))
        work.residents.put(a_resident("r1"))
        work.residents.put(a_resident("r2", "Henk"))
        work.consents.put(a_consent("c1"))
        work.commit()
    yield desk
    desk.close()


def rows(desk):
    with desk.room.look() as work:
        return work.attachments.all(), tuple(one.content for one in work.attachment_contents.all())


def allow_photos(desk):
    with desk.room.act(Act.CHANGED) as work:
        house = work.desk.all()[0]
        settings = house.settings.model_copy(update={"has_photos": True})
        work.desk.put(house.model_copy(update={"settings": settings}))


def test_a_signed_paper_hangs_on_what_was_signed(desk):
    added = desk.attachments.add(SCAN, SIGNED, "r1", "c1")
    ((kept,), _) = rows(desk)
    assert (kept.id, kept.resident_id, kept.consent_id, kept.use, kept.size) == (added, "r1", "c1", SIGNED, 10_240)
    assert desk.attachments.content(added) == EVERY_BYTE


def test_bytes_survive_undo_both_ways(desk):
    added = desk.attachments.add(SCAN, PAPER, "r1")
    desk.attachments.remove(added)
    assert rows(desk) == ((), ())
    desk.undo.undo()
    assert desk.attachments.content(added) == EVERY_BYTE
    desk.undo.undo()
    assert rows(desk) == ((), ())


def test_who_is_taken_away_takes_along_what_is_attached_and_brings_it_back(desk):
    added = desk.attachments.add(SCAN, PAPER, "r1")
    desk.residents.remove("r1")
    assert rows(desk) == ((), ())
    desk.undo.undo()
    assert desk.attachments.content(added) == EVERY_BYTE


def test_it_goes_with_an_erasure_and_no_page_holds_it(desk, empty_desk):
    word, made = marker()
    desk.attachments.add(TakenIn(name=word(), media_type="image/png", content=f"{word()}".encode() * 9), PAPER, "r1")
    desk.attachments.add(SCAN, PAPER, "r2")
    keys = unlock_desk(empty_desk, PASSPHRASE)
    assert found(made, decrypted_pages(empty_desk, keys)) == made
    assert desk.keeping.going("r1").counts == {Kind.RESIDENTS: 1, Kind.ATTACHMENTS: 1}
    desk.keeping.erase("r1")
    desk.keeping.sweep()
    assert found(made, decrypted_pages(empty_desk, keys)) == set()
    ((kept,), contents) = rows(desk)
    assert (kept.resident_id, contents) == ("r2", (EVERY_BYTE,))
    assert not desk.undo.can_undo or "r1" not in repr(desk.room.history)


def test_it_comes_back_from_a_backup(desk, empty_desk, tmp_path):
    added = desk.attachments.add(SCAN, PAPER, "r1")
    desk.backups.make_everywhere()
    (file,) = (empty_desk / "backups").glob("*.deskbackup")
    restore_backup(file, lambda keys: unlock(keys, PASSPHRASE).keys, tmp_path / "nieuw")
    again = bootstrap.open_desk(tmp_path / "nieuw", PASSPHRASE)
    assert again.attachments.content(added) == EVERY_BYTE
    again.close()


def test_photos_are_off_until_somebody_wants_them(desk):
    with pytest.raises(PhotosAreOff):
        desk.attachments.add(FACE, PHOTO, "r1")
    assert rows(desk) == ((), ())
    allow_photos(desk)
    desk.attachments.add(FACE, PHOTO, "r1")
    desk.attachments.add(OTHER_FACE, PHOTO, "r1")
    assert rows(desk)[1] == (b"another face",)
    desk.undo.undo()
    assert rows(desk)[1] == (b"a face",)


def test_what_it_is_about_must_be_there(desk):
    for resident_id, consent_id in (("weg", None), ("r1", "weg"), ("r2", "c1")):
        with pytest.raises(NotFound):
            desk.attachments.add(SCAN, SIGNED, resident_id, consent_id)
    with pytest.raises(NotFound):
        desk.attachments.remove("weg")
    assert rows(desk) == ((), ())


def test_a_citizen_service_number_in_the_name_is_refused(desk):
    with pytest.raises(CitizenServiceNumberRefused):
        desk.attachments.add(TakenIn(name="brief 111222333", media_type="image/png", content=b"x"), PAPER, "r1")


def test_a_full_disk_keeps_nothing_and_loses_nothing(desk, monkeypatch):
    before = desk.attachments.add(SCAN, PAPER, "r1")

    def full(_work):
        raise DiskFull(Path("desk.db"))

    with monkeypatch.context() as patch:
        patch.setattr(DeskWork, "commit", full)
        with pytest.raises(DiskFull):
            desk.attachments.add(SCAN, PAPER, "r1")
    assert [one.id for one in rows(desk)[0]] == [before]
    assert desk.attachments.content(before) == EVERY_BYTE


def printouts(desk):
    with desk.room.look() as work:
        return work.printouts.all()


def test_a_file_leaves_only_by_an_act_of_its_own_which_is_told(desk, tmp_path):
    added, target = desk.attachments.add(SCAN, PAPER, "r1"), tmp_path / "formulier.jpg"
    made = desk.attachments.export(added, target)
    assert target.read_bytes() == EVERY_BYTE
    ((kept,), _), (left,) = rows(desk), printouts(desk)
    assert (left.id, left.document, left.about_id, left.state) == (made, ATTACHMENT, "r1", WriteState.WRITTEN)
    assert (left.sha256, left.target_path) == (kept.sha256, str(target))
    with pytest.raises(TargetIsFolder):
        desk.attachments.export(added, tmp_path)
    assert printouts(desk) == (left,)


def test_a_file_that_left_is_told_to_its_resident_once_and_stands_in_what_left_before(desk, tmp_path):
    added = desk.attachments.add(SCAN, PAPER, "r1")
    made = desk.attachments.export(added, tmp_path / "formulier.jpg")
    told = [line.record for line in desk.trail.lines("r1") if line.record.event is AuditEvent.EXPORTED]
    # It was about to leave, and it left.
    assert [one.subject_ids for one in told] == [(made,)] * 2
    desk.trails.save("r1", tmp_path / "who-saw.pdf", bootstrap.words())
    text = " ".join("".join(page.extract_text() for page in PdfReader(tmp_path / "who-saw.pdf").pages).split())
    assert text.count("maakte een bestand met uw gegevens") == 1
    papers = PrintoutService(desk.room).page()
    assert [(one.id, one.is_file, one.recipients) for one in papers if one.document is ATTACHMENT] == [(made, True, ())]


def test_no_file_has_its_name_before_its_record(desk, tmp_path, monkeypatch):
    added, target, seen, publish = desk.attachments.add(SCAN, PAPER, "r1"), tmp_path / "kopie.jpg", [], Prepared.publish

    def watched(prepared):
        seen.append(([one.state for one in printouts(desk)], target.exists()))
        publish(prepared)

    monkeypatch.setattr(Prepared, "publish", watched)
    desk.attachments.export(added, target)
    assert seen == [([WriteState.WRITING], False)]


def test_a_cut_before_the_new_name_is_settled_when_the_desk_opens(desk, empty_desk, tmp_path, monkeypatch):
    added, target = desk.attachments.add(SCAN, PAPER, "r1"), tmp_path / "kopie.jpg"
    target.write_bytes(b"the copy before")

    class PowerCut(BaseException):
        pass

    def off(_prepared):
        raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr(Prepared, "publish", off)
        patch.setattr(Prepared, "discard", lambda _prepared: None)
        patch.setattr(desk.publisher, "_settled", lambda *_: None)
        with pytest.raises(PowerCut):
            desk.attachments.export(added, target)
    (left,) = printouts(desk)
    assert (left.state, Path(left.temporary_path).read_bytes()) == (WriteState.WRITING, EVERY_BYTE)
    desk.close()
    again = bootstrap.open_desk(empty_desk, PASSPHRASE)
    assert [one.state for one in printouts(again)] == [WriteState.NOT_WRITTEN]
    again.close()
    assert {path.name: path.read_bytes() for path in tmp_path.glob("*kopie*")} == {"kopie.jpg": b"the copy before"}
    assert not Path(left.temporary_path).exists()


@pytest.mark.parametrize("why", [DiskFull, TargetReadOnly, TargetInUse])
def test_a_copy_that_cannot_be_saved_leaves_all_as_it_was(desk, tmp_path, monkeypatch, why):
    added, folder = desk.attachments.add(SCAN, PAPER, "r1"), tmp_path / "uit"
    folder.mkdir()
    target = folder / "kopie.jpg"
    target.write_bytes(b"the copy before")
    with monkeypatch.context() as patch:
        if why is DiskFull:
            patch.setattr("connector_desk.device.whole_file.os.fsync", refusing(OSError(errno.ENOSPC, "full")))
        elif why is TargetReadOnly:
            target.chmod(0o444)
        else:
            patch.setattr(Path, "replace", refusing(PermissionError()))
        with pytest.raises(why):
            desk.attachments.export(added, target)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"kopie.jpg": b"the copy before"}
    # Only of what had its record before it was refused there is one: it did not leave.
    states = [one.state for one in printouts(desk)]
    assert states == ([WriteState.NOT_WRITTEN] if why is TargetInUse else [])
    assert desk.attachments.content(added) == EVERY_BYTE


def refusing(error):
    def refuse(*_given):
        raise error

    return refuse


def test_where_it_was_saved_goes_with_an_erasure(desk, tmp_path):
    desk.attachments.export(desk.attachments.add(SCAN, PAPER, "r1"), tmp_path / "Samira.jpg")
    desk.keeping.erase("r1")
    (left,) = printouts(desk)
    assert (left.target_path, left.temporary_path, left.made_by) == ("", "", BLANKED)


def test_where_it_was_saved_goes_also_where_its_file_was_joined_into_another(desk, tmp_path):
    desk.attachments.export(desk.attachments.add(SCAN, PAPER, "r2"), tmp_path / "Henk.jpg")
    desk.merging.merge(desk.merging.compare("r1", "r2"), "twee dossiers zijn één geworden")
    desk.keeping.erase("r1")
    assert [one.target_path for one in printouts(desk)] == [""]


def test_the_logo_is_about_nobody(desk, tmp_path):
    desk.attachments.change_logo(FACE)
    ((logo,), _) = rows(desk)
    desk.attachments.export(logo.id, tmp_path / "logo.jpg")
    assert [one.about_id for one in printouts(desk)] == [""]
    told = [line.record for line in desk.trail.lines() if line.record.event is AuditEvent.EXPORTED]
    assert {one.resident_id for one in told} == {None}


def test_who_may_only_look_carries_nothing_off(desk, tmp_path):
    added = desk.attachments.add(SCAN, PAPER, "r1")
    session = desk.room.session
    session.account = session.account.model_copy(update={"role": Role.READER})
    assert desk.attachments.content(added) == EVERY_BYTE
    for act in (
        lambda: desk.attachments.export(added, tmp_path / "formulier.jpg"),
        lambda: desk.attachments.remove(added),
        lambda: desk.attachments.add(SCAN, PAPER, "r1"),
    ):
        with pytest.raises(NotAllowed):
            act()
    assert not (tmp_path / "formulier.jpg").exists()


def test_opening_one_is_a_look_at_the_resident(desk):
    added = desk.attachments.add(SCAN, PAPER, "r1")
    desk.attachments.content(added)
    assert AuditEvent.LOOKED_AT in {line.event for line in desk.trails.page("r1")}


def test_a_logo_changes_and_goes(desk, tmp_path):
    Image.new("RGB", (20, 10), "red").save(tmp_path / "logo.png")
    taken = desk.attachments.take_in(tmp_path / "logo.png", AttachmentUse.LOGO)
    desk.attachments.change_logo(taken)
    assert desk.attachments.logo() == taken.content
    desk.attachments.change_logo(FACE)
    assert (desk.attachments.logo(), rows(desk)[1]) == (b"a face", (b"a face",))
    desk.attachments.change_logo(None)
    assert (desk.attachments.logo(), rows(desk)) == (b"", ((), ()))
    desk.undo.undo()
    assert desk.attachments.logo() == b"a face"
