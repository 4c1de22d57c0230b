"""No file under its final name without its record, whenever the power goes; start-up settles what is left."""

from hashlib import sha256
from pathlib import Path

import pytest

from connector_desk.device.whole_file import WholeFiles
from connector_desk.domain.consent import DataCategory, GroundRef, Purpose
from connector_desk.domain.disclosure import DocumentKind, WriteState
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import DiskFull, TargetReadOnly
from connector_desk.services.acts import UndoService
from connector_desk.services.publishing import Finished, Publisher, Telling
from tests.fakes import protected
from tests.services.letter_world import World

TELLING = Telling("r1", "o1", Purpose.REFERRAL, (GroundRef(category=DataCategory.IDENTITY, ground_id="k1"),))
CONTENT = b"%PDF the letter"
FINISHED = Finished(DocumentKind.LETTER, "h1", CONTENT, "VB-7K4M", (TELLING,))


class PowerCut(BaseException):
    """The machine stops: nothing after this runs, not even what catches errors."""


class CutFiles(WholeFiles):
    """Stops the machine at one point: before the records, before the new name, or just after it."""

    def __init__(self, at: str) -> None:
        super().__init__()
        self.at = at

    def prepare(self, target, content):
        prepared = super().prepare(target, content)
        if self.at == "prepared":
            raise PowerCut
        return _Cut(prepared, self.at)


class _Cut:
    def __init__(self, prepared, at):
        self._prepared, self._at = prepared, at
        self.temporary_path, self.target_path = prepared.temporary_path, prepared.target_path
        self.sha256 = prepared.sha256

    def publish(self):
        if self._at == "renamed":
            self._prepared.publish()
        raise PowerCut

    def discard(self):
        """Do nothing: the machine is off."""


@pytest.fixture
def world():
    return World()


def states(world):
    return {one.state for one in (*world.kept("printouts"), *world.kept("disclosures"))}


def cut(world, at, target):
    """Save, and lose the power at one point: what would run after it does not."""
    publisher = Publisher(world.room, CutFiles(at), protected)
    publisher._settled = lambda *_: None
    with pytest.raises(PowerCut):
        publisher.save(FINISHED, target)


def test_a_cut_before_the_records_leaves_neither_name_nor_record(world, tmp_path):
    cut(world, "prepared", tmp_path / "VB-7K4M.pdf")
    assert not (tmp_path / "VB-7K4M.pdf").exists()
    assert states(world) == set()
    assert Publisher(world.room, WholeFiles(), protected).settle() == 0


def test_a_cut_before_the_new_name_settles_as_not_written(world, tmp_path):
    target = tmp_path / "VB-7K4M.pdf"
    target.write_bytes(b"the letter before")
    cut(world, "recorded", target)
    assert states(world) == {WriteState.WRITING}
    assert Publisher(world.room, WholeFiles(), protected).settle() == 1
    assert states(world) == {WriteState.NOT_WRITTEN}
    assert target.read_bytes() == b"the letter before"
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_a_cut_after_the_new_name_settles_as_written(world, tmp_path):
    target = tmp_path / "VB-7K4M.pdf"
    cut(world, "renamed", target)
    assert states(world) == {WriteState.WRITING}
    assert Publisher(world.room, WholeFiles(), protected).settle() == 1
    assert states(world) == {WriteState.WRITTEN}
    assert target.read_bytes() == CONTENT


def test_a_file_that_was_carried_off_before_the_desk_woke_up_counts_as_gone(world, tmp_path):
    target = tmp_path / "VB-7K4M.pdf"
    cut(world, "renamed", target)
    target.rename(tmp_path / "elsewhere.pdf")
    assert Publisher(world.room, WholeFiles(), protected).settle() == 1
    assert states(world) == {WriteState.WRITTEN}


def test_settling_again_changes_nothing(world, tmp_path):
    cut(world, "renamed", tmp_path / "VB-7K4M.pdf")
    publisher = Publisher(world.room, WholeFiles(), protected)
    publisher.settle()
    before = (world.kept("printouts"), world.kept("disclosures"))
    assert publisher.settle() == 0
    assert (world.kept("printouts"), world.kept("disclosures")) == before


def test_a_sheet_on_its_way_to_the_printer_counts_as_gone(world):
    publisher = Publisher(world.room, world.files, protected)
    publisher._settled = lambda *_: None

    def send():
        raise PowerCut

    with pytest.raises(PowerCut):
        publisher.print(FINISHED, send)
    assert states(world) == {WriteState.WRITING}
    assert Publisher(world.room, world.files, protected).settle() == 1
    assert states(world) == {WriteState.WRITTEN}


def test_the_record_is_there_before_the_file_has_its_name(world):
    seen = []

    class Watching(type(world.files)):
        def prepare(self, target, content):
            prepared = super().prepare(target, content)
            publish = prepared.publish

            def watched():
                seen.append(states(world))
                publish()

            prepared.publish = watched
            return prepared

    Publisher(world.room, Watching(), protected).save(FINISHED, Path("/desk/VB-7K4M.pdf"))
    assert seen == [{WriteState.WRITING}]
    assert states(world) == {WriteState.WRITTEN}


@pytest.mark.parametrize("error", [DiskFull(Path("/desk")), TargetReadOnly(Path("/desk/VB-7K4M.pdf"))])
def test_a_file_that_cannot_be_written_is_recorded_as_not_written(world, error):
    world.files.refuse = error
    with pytest.raises(type(error)):
        Publisher(world.room, world.files, protected).save(FINISHED, Path("/desk/VB-7K4M.pdf"))
    assert world.files.names == []
    assert states(world) == {WriteState.NOT_WRITTEN}


def test_a_file_that_got_its_name_although_that_failed_is_recorded_as_written(world):
    class Late(type(world.files)):
        def prepare(self, target, content):
            prepared = super().prepare(target, content)
            publish = prepared.publish

            def too_late():
                publish()
                raise DiskFull(target)

            prepared.publish = too_late
            return prepared

    with pytest.raises(DiskFull):
        Publisher(world.room, Late(), protected).save(FINISHED, Path("/desk/VB-7K4M.pdf"))
    assert states(world) == {WriteState.WRITTEN}


def test_a_printer_that_says_no_is_recorded_as_not_written(world):
    def send():
        raise RuntimeError

    with pytest.raises(RuntimeError):
        Publisher(world.room, world.files, protected).print(FINISHED, send)
    assert states(world) == {WriteState.NOT_WRITTEN}


def test_records_that_cannot_be_kept_leave_no_file(world):
    def refuse():
        raise DiskFull(Path("/desk"))

    world.work.commit = refuse
    with pytest.raises(DiskFull):
        Publisher(world.room, world.files, protected).save(FINISHED, Path("/desk/VB-7K4M.pdf"))
    assert world.files.names == []


def test_a_disclosure_is_not_undone(world):
    Publisher(world.room, world.files, protected).save(FINISHED, Path("/desk/VB-7K4M.pdf"))
    assert not UndoService(world.room).can_undo
    assert len(world.kept("disclosures")) == 1


def test_a_paper_about_nobody_is_a_printout_without_disclosure(world):
    Publisher(world.room, world.files, protected).save(
        Finished(DocumentKind.WEEK, "2026-W48", CONTENT), Path("/desk/week.pdf")
    )
    assert len(world.kept("printouts")) == 1
    assert world.kept("disclosures") == ()


def test_one_paper_may_tell_several_parties(world):
    both = (TELLING, Telling("r1", "o2", Purpose.CASE_DISCUSSION, TELLING.grounds))
    finished = Finished(DocumentKind.AGENDA, "t1", CONTENT, tellings=both)
    printout_id = Publisher(world.room, world.files, protected).save(finished, Path("/desk/agenda.pdf"))
    kept = world.kept("disclosures")
    assert {(one.recipient, one.purpose, one.printout_id) for one in kept} == {
        ("o1", Purpose.REFERRAL, printout_id),
        ("o2", Purpose.CASE_DISCUSSION, printout_id),
    }


def test_a_file_with_a_password_leaves_its_two_digests(world):
    publisher = Publisher(world.room, world.files, protected)
    publisher.save(FINISHED, Path("/desk/VB-7K4M.pdf"), open_password="samen koken")
    (content,) = world.files.files.values()
    assert content == protected(FINISHED.content, "samen koken")
    (printout,) = world.work.repository(Kind.PRINTOUTS).all()
    assert printout.sha256 == sha256(content).hexdigest()
    assert printout.unprotected_sha256 == sha256(FINISHED.content).hexdigest()
    assert "samen koken" not in repr(world.work.kept)
