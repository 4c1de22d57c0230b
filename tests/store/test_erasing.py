"""Erased means erased: no decrypted page holds a marked word afterwards, and no backup brings somebody back."""

import json
import random
import shutil
from enum import StrEnum
from uuid import uuid4

import pytest

from connector_desk import bootstrap
from connector_desk.bootstrap.opening import change_lock
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.backup import BackupPlace, Secret
from connector_desk.domain.entity import Kind
from connector_desk.domain.erasure import KeepingGround
from connector_desk.domain.errors import DeskBusy, DeskDamaged, NotFound, RemainsLeft
from connector_desk.domain.person_merge import PersonMerge
from connector_desk.domain.week import day_of
from connector_desk.services.acts import Act
from connector_desk.store.desk import open_desk
from connector_desk.store.erasures_file import ERASURES_FILE, read_erasures
from connector_desk.store.keys import unlock_desk
from connector_desk.store.tables import KEPT
from tests.beside import opened_beside
from tests.builders import a_resident
from tests.conftest import PASSPHRASE
from tests.store.marked import marked_entities, marker
from tests.store.pages import decrypted_pages, exported, found

KIND_OF = {kept.entity: kind for kind, kept in KEPT.items()}
# What no person types: ids, words of the desk, digests.
NO_TEXT = {
    *(
        "id",
        "owner",
        "sender",
        "responsible",
        "recipient",
        "purpose",
        "lawful_basis",
        "event_state",
        "collection_method",
        "code",
        "state",
        "place",
        "form",
    ),
    *("notice_version", "notice_language", "document", "sha256", "media_type"),
}


class World:
    """A desk with a marked resident among neighbours, whose words were changed a few times."""

    def __init__(self, folder, seed=1):
        self.folder, self.random = folder, random.Random(seed)
        self.desk = bootstrap.open_desk(folder, PASSPHRASE)
        self.keys = unlock_desk(folder, PASSPHRASE)
        self.word, self.made = marker()
        self.resident_id, self.other_id = str(uuid4()), str(uuid4())
        self.entities = marked_entities(self.word, self.resident_id, self.other_id)
        self.joined_id = next(one.gone_id for one in self.entities if isinstance(one, PersonMerge))
        self._add_neighbours()
        with self.desk.room.act(Act.ADDED) as work:
            for entity in self.entities:
                work.repository(KIND_OF[type(entity)]).put(entity)
        for _ in range(4):
            self._add_neighbours()
            self._change()

    def pages(self):
        return decrypted_pages(self.folder, self.keys)

    def all(self, kind):
        with self.desk.room.look() as work:
            return work.repository(kind).all()

    def _words(self):
        return " ".join(self.word() for _ in range(self.random.randrange(1, 250)))

    def _add_neighbours(self):
        with self.desk.room.act(Act.ADDED) as work:
            for _ in range(30):
                family, story = f"Fam{self.random.randrange(9999)}", "verhaal " * self.random.randrange(80)
                work.residents.put(a_resident(str(uuid4()), "Nadia", family_name=family, story=story))

    def _change(self):
        with self.desk.room.act(Act.CHANGED) as work:
            resident = work.residents.get(self.resident_id)
            work.residents.put(resident.model_copy(update={"story": self._words()}))
            for moment in work.contact_moments.where(resident_id=self.resident_id):
                work.contact_moments.put(moment.model_copy(update={"own_words": self._words()}))
            for consent in work.consents.where(resident_id=self.resident_id):
                work.consents.put(consent.model_copy(update={"reason": self._words()}))


@pytest.fixture
def world(empty_desk):
    world = World(empty_desk)
    yield world
    world.desk.close()


def test_the_world_marks_every_text_field(world):
    """Otherwise a field that comes later would be left out of what follows."""
    kinds = {KIND_OF[type(one)] for one in world.entities if getattr(one, "resident_id", None) == world.resident_id}
    about = {kind for kind, kept in KEPT.items() if "resident_id" in kept.entity.model_fields}
    assert kinds == about - {Kind.ERASURES}
    for entity in world.entities:
        if world.resident_id in entity.model_dump_json() and type(entity).__name__ != "Meeting":
            for name, value in entity.model_dump().items():
                is_typed = isinstance(value, str) and not isinstance(value, StrEnum)
                if is_typed and name not in NO_TEXT and not name.endswith("_id"):
                    assert "zwqx" in value, (type(entity).__name__, name)


def test_no_page_holds_a_word_of_somebody_who_was_erased(world, tmp_path):
    assert found(world.made, world.pages()) == world.made
    world.desk.keeping.erase(world.resident_id)
    world.desk.keeping.sweep()
    log = world.folder / "desk.db-wal"
    assert not log.exists() or log.stat().st_size == 0
    assert found(world.made, world.pages()) == set()
    assert found(world.made, exported(world.folder, world.keys, tmp_path / "plain.db")) == set()
    assert world.desk.problems() == ()
    for file in world.folder.iterdir():
        assert found(world.made, file.read_bytes()) == set(), file.name


def test_without_the_sweep_something_may_stay_which_is_why_it_stays_due(empty_desk):
    world = World(empty_desk, seed=3)
    world.desk.keeping.erase(world.resident_id)
    keys, folder = world.keys, world.folder
    world.desk.close()
    store = open_desk(folder, keys)
    assert store.is_sweep_due()
    store.close()
    reopened = bootstrap.open_desk(folder, PASSPHRASE)
    reopened.close()
    store = open_desk(folder, keys)
    assert not store.is_sweep_due()
    store.close()
    assert found(world.made, decrypted_pages(folder, keys)) == set()


def test_what_stays_is_the_proof_and_nothing_of_others_goes(world):
    before = world.all(Kind.RESIDENTS)
    world.desk.keeping.erase(world.resident_id)
    assert world.all(Kind.RESIDENTS) == tuple(one for one in before if one.id != world.resident_id)
    (consent,) = world.all(Kind.CONSENTS)
    assert (consent.resident_id, consent.reason, consent.recorded_by) == (world.resident_id, "—", "—")
    assert consent.data_categories
    (disclosure,) = world.all(Kind.DISCLOSURES)
    assert disclosure.resident_id == world.resident_id
    (printout,) = world.all(Kind.PRINTOUTS)
    assert (printout.target_path, printout.temporary_path) == ("", "")
    (table,) = world.all(Kind.MEETINGS)
    assert [item.letter for item in table.items] == ["C"]
    for kind in (Kind.ASKS, Kind.TIES, Kind.MATCHES, Kind.HANDOVERS, Kind.CONTACT_MOMENTS, Kind.CONCERNS, Kind.DRAFTS):
        assert world.all(kind) == ()
    for kind in (Kind.ACTIONS, Kind.ATTACHMENTS, Kind.ATTACHMENT_CONTENTS, Kind.WHEELS):
        assert world.all(kind) == ()
    for kind in (Kind.KEPT_DOCUMENTS, Kind.WITHDRAWAL_NOTICES, Kind.PERSON_MERGES):
        assert world.all(kind) == ()
    marks = {mark.resident_id: mark for mark in world.all(Kind.ERASURES)}
    assert set(marks) == {world.resident_id, world.joined_id}
    mark = marks[world.resident_id]
    assert mark.ground == KeepingGround.ASKED
    assert mark.things == 16


def test_the_chain_says_who_erased_whom_and_why_and_forgets_the_rest(world):
    world.desk.keeping.erase(world.resident_id)
    of_them = world.desk.trail.lines(world.resident_id)
    assert [line.record.event for line in of_them] == [AuditEvent.ERASED]
    record = of_them[0].record
    assert (record.resident_id, record.ground) == (world.resident_id, KeepingGround.ASKED)
    assert record.account_id == world.desk.room.session.account.id
    report = world.desk.trail.verified()
    assert report.is_whole
    assert any(line.record is None for line in world.desk.trail.lines(limit=1000))


def test_undo_forgets_what_was_erased_and_keeps_the_rest(world):
    history = world.desk.room.history
    with world.desk.room.act(Act.CHANGED) as work:
        other = work.residents.get(world.other_id)
        work.residents.put(other.model_copy(update={"story": "zij zingt"}))
    world.desk.keeping.erase(world.resident_id)
    assert not any(world.resident_id in str(done) for done in history.done)
    assert world.desk.undo.undo() is Act.CHANGED
    assert not any(word in repr(history.done) for word in world.made)


def test_nobody_is_erased_twice(world):
    world.desk.keeping.erase(world.resident_id)
    with pytest.raises(NotFound):
        world.desk.keeping.erase(world.resident_id)
    with pytest.raises(NotFound):
        world.desk.keeping.going(world.resident_id)


def test_a_profile_that_was_taken_away_can_still_be_erased(world):
    """Taking away leaves the reasons in the records; erasing takes those as well."""
    world.desk.residents.remove(world.resident_id)
    assert world.desk.keeping.going(world.resident_id).name == world.resident_id
    world.desk.keeping.erase(world.resident_id)
    assert world.all(Kind.CONSENTS)[0].reason == "—"


def test_an_older_backup_brings_nobody_back(world, tmp_path):
    world.desk.close()
    backup = shutil.copytree(world.folder, tmp_path / "backup")
    world.desk = bootstrap.open_desk(world.folder, PASSPHRASE)
    world.desk.keeping.erase(world.resident_id)
    world.desk.keeping.sweep()
    shutil.copy(world.folder / ERASURES_FILE, backup / ERASURES_FILE)
    restored = bootstrap.open_desk(backup, PASSPHRASE)
    with restored.room.look() as work:
        assert work.residents.find(world.resident_id) is None
        (mark,) = work.erasures.where(resident_id=world.resident_id)
    assert mark.ground is KeepingGround.REPLAYED
    assert day_of(mark.erased_at) == restored.clock.today()
    assert restored.problems() == ()
    restored.close()
    assert found(world.made, decrypted_pages(backup, world.keys)) == set()


@pytest.mark.parametrize("is_in_place", [True, False])
@pytest.mark.parametrize("changes", [1, 2])
def test_a_backup_of_before_the_lock_was_changed_brings_nobody_back(world, tmp_path, is_in_place, changes):
    here, stick = world.desk.backups.state().places[0].place, tmp_path / "stick"
    stick.mkdir()
    old = stick / world.desk.backups.make(BackupPlace(name="stick", folder=str(stick))).file_name
    for _ in range(changes):
        world.desk = change_lock(world.desk)
        assert world.desk.fault is None
    world.desk.keeping.erase(world.resident_id)
    world.desk.backups.make(here)
    world.desk.close()
    to = world.folder if is_in_place else tmp_path / "elders"
    returning = bootstrap.returning(world.folder if is_in_place else tmp_path / "weg")
    if not is_in_place:
        shutil.copy(next((world.folder / "backups").glob("*.erasures")), stick)
    known = returning.look(old, Secret(PASSPHRASE))
    assert known.keys.data_key == world.keys.data_key
    if is_in_place:
        returning.in_place(known, world.desk.clock.now())
    else:
        returning.to_new(known, to)
    world.desk = bootstrap.open_desk(to, PASSPHRASE)
    with world.desk.room.look() as work:
        assert work.residents.find(world.resident_id) is None
    assert world.desk.problems() == ()
    world.desk.close()
    assert found(world.made, decrypted_pages(to, world.keys)) == set()


def test_marks_under_a_lock_that_nobody_knows_any_more_are_told_before_anybody_is_back(world, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    old = stick / world.desk.backups.make(BackupPlace(name="stick", folder=str(stick))).file_name
    world.desk = change_lock(world.desk)
    world.desk.keeping.erase(world.resident_id)
    path = world.folder / ERASURES_FILE
    path.write_text(json.dumps({**json.loads(path.read_text()), "links": []}))
    world.desk.close()
    returning = bootstrap.returning(world.folder)
    returning.in_place(returning.look(old, Secret(PASSPHRASE)), world.desk.clock.now())
    with pytest.raises(DeskDamaged) as refused:
        bootstrap.open_desk(world.folder, PASSPHRASE)
    assert refused.value.problems == ("erasures",)
    assert "wie gewist is, kan terug zijn" in bootstrap.explain(refused.value)[0]
    world.desk = bootstrap.open_desk(world.folder, PASSPHRASE, accepts_damage=True)


def test_the_marks_of_the_desk_come_back_where_the_file_is_gone(world):
    world.desk.keeping.erase(world.resident_id)
    world.desk.close()
    (world.folder / ERASURES_FILE).unlink()
    world.desk = bootstrap.open_desk(world.folder, PASSPHRASE)
    today = world.desk.clock.now().date()
    assert read_erasures(world.folder, world.keys).marks == {world.resident_id: today, world.joined_id: today}


def test_a_damaged_file_of_marks_is_told_and_made_again_once_somebody_accepts_that(world):
    world.desk.keeping.erase(world.resident_id)
    world.desk.close()
    (world.folder / ERASURES_FILE).write_text("{}")
    with pytest.raises(DeskDamaged) as refused:
        bootstrap.open_desk(world.folder, PASSPHRASE)
    assert refused.value.problems == ("erasures",)
    world.desk = bootstrap.open_desk(world.folder, PASSPHRASE, accepts_damage=True)
    assert world.resident_id in (world.folder / ERASURES_FILE).read_text()


def test_somebody_who_writes_meanwhile_leaves_the_sweep_due(world, monkeypatch):
    monkeypatch.setattr("connector_desk.store.engine.BUSY_TIMEOUT_MS", 50)
    world.desk.keeping.erase(world.resident_id)
    with opened_beside(world.folder) as beside:
        with beside.room.open_work() as writing:
            writing.residents.remove(world.other_id)
            with pytest.raises(RemainsLeft) as left:
                world.desk.keeping.sweep()
        assert isinstance(left.value.__cause__, DeskBusy)
        assert beside._store.is_sweep_due()
    world.desk.keeping.sweep()
    assert found(world.made, world.pages()) == set()
