"""Pictures and papers in a real desk: byte for byte through undo, backup and restore, and gone with an erasure."""

from pathlib import Path

import pytest
from PIL import Image

from connector_desk import bootstrap
from connector_desk.domain.account import Role
from connector_desk.domain.attachment import AttachmentUse, TakenIn
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import (
    CitizenServiceNumberRefused,
    DiskFull,
    NotAllowed,
    NotFound,
    PhotosAreOff,
    TargetIsFolder,
)
from connector_desk.services.acts import Act
from connector_desk.store.keys import unlock, unlock_desk
from connector_desk.store.restoring import restore_backup
from connector_desk.store.work import DeskWork
from tests.builders import a_consent, a_resident, an_organization
from tests.conftest import PASSPHRASE
from tests.store.marked import marker
from tests.store.pages import decrypted_pages, found

PAPER, PHOTO, SIGNED = AttachmentUse.PAPER, AttachmentUse.PHOTO, AttachmentUse.SIGNED_CONSENT
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


def test_a_file_leaves_only_by_an_act_of_its_own_which_is_told(desk, tmp_path):
    added = desk.attachments.add(SCAN, PAPER, "r1")
    desk.attachments.export(added, tmp_path / "formulier.jpg")
    assert (tmp_path / "formulier.jpg").read_bytes() == EVERY_BYTE
    assert desk.trails.page("r1")[0].event is AuditEvent.EXPORTED
    with pytest.raises(TargetIsFolder):
        desk.attachments.export(added, tmp_path)


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
