"""Two files of one person are joined and taken apart; undo, erasure and a second helper stay safe meanwhile."""

from datetime import timedelta

import pytest

from connector_desk.device.numbers import TypedNumbers
from connector_desk.domain.attachment import Attachment, AttachmentContent, AttachmentUse
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.consent import DataCategory, EventState, Purpose, ground_for
from connector_desk.domain.disclosure import Disclosure, DocumentKind
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import ChangedMeanwhile, MergeWithItself, NotApartAnyMore, NotFound
from connector_desk.domain.meeting import Action, AgendaItem, ItemKind, Meeting
from connector_desk.domain.withdrawal import WithdrawalNotice
from connector_desk.services.acts import Act, Room, UndoService
from connector_desk.services.consents import ConsentDraft, ConsentService
from connector_desk.services.keeping import KeepingService
from connector_desk.services.merging import Apart, MergeService
from connector_desk.services.residents import ResidentService, draft_of
from tests.builders import (
    MOMENT,
    MONDAY,
    a_concern,
    a_consent,
    a_contact,
    a_handover,
    a_match,
    a_resident,
    a_tie,
    a_volunteer,
    an_ask,
    an_organization,
)
from tests.fakes import FakeClock, FakeRandom, FakeWork

KEPT = a_resident("k", "Mohammed", family_name="Amrani", phone="020 0000011", birth_year=1954)
GONE = a_resident("g", "Mohamed", family_name="Amrani", address="Proefstraat 8", wishes=("tuinieren",))
TABLE = Meeting(
    id="t",
    title="Wijktafel",
    day=MONDAY,
    starts_at=MOMENT.time(),
    items=(
        AgendaItem(kind=ItemKind.CASE, letter="A", resident_id="k"),
        AgendaItem(kind=ItemKind.CASE, letter="B", resident_id="g"),
    ),
)
OF_GONE = (
    an_ask("a-g", resident_id="g"),
    a_tie("t-g", resident_id="g"),
    a_contact("c-g", resident_id="g", took_place_at=MOMENT),
    a_handover("h-g", resident_id="g", ask_ids=("a-g",)),
    a_match("m-g", resident_id="g", ask_id="a-g"),
    a_concern("s-g", resident_id="g"),
    Action(id="act-g", text="bellen", owner="o1", resident_id="g"),
    a_consent("y-g", resident_id="g"),
    Disclosure(
        id="d-g",
        printout_id="p",
        resident_id="g",
        recipient="o1",
        purpose=Purpose.REFERRAL,
        data_categories=(DataCategory.IDENTITY,),
        grounds=(),
        document=next(iter(DocumentKind)),
        sha256="0" * 64,
        disclosed_at=MOMENT,
    ),
    AttachmentContent(id="att-g", content=b"een brief"),
    Attachment(
        id="att-g",
        use=AttachmentUse.PAPER,
        resident_id="g",
        name="brief",
        media_type="image/png",
        size=1,
        sha256="0" * 64,
        added_at=MOMENT,
    ),
    WithdrawalNotice(id="w-g", resident_id="g", recipient="o1", consent_id="y-g", asked_on=MONDAY),
    TABLE,
)


SAID = "twee dossiers zijn één geworden"


class Desk:
    def __init__(self, *entities):
        self.work = FakeWork(KEPT, GONE, a_volunteer(), an_organization(), *entities)
        self.clock = FakeClock()
        self.room = Room(lambda: self.work, self.clock, FakeRandom(), lambda _: None)
        self.merging, self.undo = MergeService(self.room, None), UndoService(self.room)
        self.consents, self.residents = ConsentService(self.room), ResidentService(self.room, TypedNumbers())

    def merge(self, kept="k", gone="g"):
        merge_id = self.merging.merge(self.merging.compare(kept, gone), SAID)
        self.clock.moment += timedelta(hours=1)
        return merge_id

    def owners(self):
        return {key: entity.resident_id for key, entity in self.work.kept.items() if hasattr(entity, "resident_id")} | {
            item.letter: item.resident_id for item in self.work.kept[Kind.MEETINGS, "t"].items
        }

    def ground(self, resident_id):
        return ground_for(
            DataCategory.IDENTITY, self.work.consents.where(resident_id=resident_id), "o1", Purpose.REFERRAL, MONDAY
        )


def test_everything_moves_and_the_profile_holds_both():
    desk = Desk(*OF_GONE)
    seen = desk.merging.compare("k", "g")
    assert set(seen.moving) == {
        *(Kind.ASKS, Kind.TIES, Kind.CONTACT_MOMENTS, Kind.HANDOVERS, Kind.MATCHES, Kind.CONSENTS, Kind.DISCLOSURES),
        *(Kind.WITHDRAWAL_NOTICES, Kind.ATTACHMENTS, Kind.CONCERNS, Kind.ACTIONS, Kind.MEETINGS),
    }
    desk.merge()
    assert set(desk.owners().values()) == {"k"}
    assert desk.work.residents.find("g") is None
    one = desk.work.residents.get("k")
    assert (one.full_name, one.address, one.wishes) == ("Mohammed Amrani", "Proefstraat 8", ("tuinieren",))
    assert one.aliases == ("Mohamed Amrani",)


def test_both_files_that_are_shown_side_by_side_were_looked_at():
    desk = Desk()
    desk.merging.compare("k", "g")
    looked = [one.resident_id for one in desk.work.told if one.event is AuditEvent.LOOKED_AT]
    assert looked == ["k", "g"]


def test_a_yes_from_the_other_file_does_not_tell_this_name():
    desk = Desk(*OF_GONE)
    assert desk.ground("g") is not None
    assert [category for _, _, category in desk.merging.compare("k", "g").ends] == [DataCategory.IDENTITY]
    desk.merge()
    assert desk.ground("k") is None
    assert {one.withdrawal_method for one in desk.work.consents.all() if one.forbids} == {SAID}


def test_undo_takes_a_merge_back_whole():
    desk = Desk(*OF_GONE)
    before = dict(desk.work.kept)
    desk.merge()
    assert desk.undo.undo() is Act.MERGED
    after = {key: entity for key, entity in desk.work.kept.items() if key in before}
    assert after == before
    more = [entity for key, entity in desk.work.kept.items() if key not in before]
    assert all(one.entered_in_error for one in more)
    assert desk.ground("g") is not None


def test_a_merge_is_taken_apart_later():
    desk = Desk(*OF_GONE)
    before, owners = (desk.work.residents.get("k"), desk.work.residents.get("g")), desk.owners()
    merge_id = desk.merge()
    told = desk.merging.take_apart(merge_id)
    assert (told.gone, told.stays, told.fields) == (0, 0, ())
    assert (desk.work.residents.get("k"), desk.work.residents.get("g")) == before
    after = desk.owners()
    assert {key: after[key] for key in owners} == owners
    assert desk.ground("g") is not None
    assert desk.merging.standing() == ()


def test_what_was_changed_and_added_since_stays_and_is_told():
    desk = Desk(*OF_GONE)
    merge_id = desk.merge()
    changed = draft_of(desk.work.residents.get("k"))
    desk.residents.change("k", type(changed)(**{**vars(changed), "phone": "020 0000099"}))
    with desk.room.act(Act.ADDED) as work:
        work.contact_moments.put(a_contact("new", resident_id="k", took_place_at=desk.clock.now()))
        work.ties.remove("t-g")
    told = desk.merging.take_apart(merge_id)
    assert (told.gone, told.stays, told.fields) == (1, 1, ("phone",))
    assert desk.work.residents.get("k").phone == "020 0000099"
    assert desk.work.residents.get("k").address == ""
    assert desk.work.contact_moments.get("new").resident_id == "k"


def test_a_no_that_was_said_meanwhile_counts_for_both():
    same = a_resident("g", "Mohammed", family_name="Amrani", birth_year=1954)
    desk = Desk(same, a_consent("y-g", resident_id="g"), a_consent("y-k", resident_id="k"))
    merge_id = desk.merge()
    assert desk.ground("k") is not None
    desk.consents.withdraw("y-k", "aan de balie")
    desk.clock.moment += timedelta(hours=1)
    desk.merging.take_apart(merge_id)
    assert desk.ground("k") is None
    assert desk.ground("g") is None


def test_what_belongs_to_both_keeps_them_joined():
    desk = Desk(*OF_GONE, an_ask("a-k", resident_id="k"))
    merge_id = desk.merge()
    with desk.room.act(Act.ADDED) as work:
        work.handovers.put(a_handover("both", resident_id="k", ask_ids=("a-g", "a-k")))
    with pytest.raises(NotApartAnyMore) as refused:
        desk.merging.take_apart(merge_id)
    assert refused.value.reason is Apart.MIXED
    assert desk.work.residents.find("g") is None


def test_the_last_merge_is_taken_apart_first():
    desk = Desk(a_resident("third", "Moh", family_name="Amrani"), TABLE)
    first = desk.merge()
    second = desk.merge("k", "third")
    with pytest.raises(NotApartAnyMore) as refused:
        desk.merging.take_apart(first)
    assert refused.value.reason is Apart.JOINED_AGAIN
    desk.merging.take_apart(second)
    desk.merging.take_apart(first)
    with pytest.raises(NotApartAnyMore) as refused:
        desk.merging.take_apart(first)
    assert refused.value.reason is Apart.ALREADY


def test_nobody_is_joined_with_themselves_or_with_somebody_who_is_gone():
    desk = Desk()
    with pytest.raises(MergeWithItself):
        desk.merging.compare("k", "k")
    with pytest.raises(NotFound):
        desk.merging.compare("k", "nobody")


def test_who_comes_second_is_told_and_loses_nothing():
    desk = Desk(*OF_GONE)
    seen = desk.merging.compare("k", "g")
    desk.residents.change("g", draft_of(a_resident("g", "Mohamed", phone="020 0000077")))
    before = dict(desk.work.kept)
    with pytest.raises(ChangedMeanwhile):
        desk.merging.merge(seen, SAID)
    assert desk.work.kept == before
    desk.merging.merge(desk.merging.compare("k", "g"), SAID)
    with pytest.raises(NotFound):
        desk.merging.merge(seen, SAID)


def test_a_refusal_of_one_file_counts_for_both():
    yes = ConsentDraft("g", "o1", Purpose.REFERRAL, (DataCategory.IDENTITY,), EventState.GIVEN, MONDAY, witness="Els")
    desk = Desk(a_consent("no", resident_id="k", event_state=EventState.REFUSED))
    desk.clock.moment += timedelta(hours=1)
    desk.consents.record(yes)
    desk.merge()
    assert desk.ground("k") is None


class Remains:
    """Remembers the marks that would lie beside the database."""

    def keep_marks(self, marks):
        self.marks = {mark.resident_id for mark in marks}


def erased(desk, resident_id):
    remains = Remains()
    KeepingService(desk.room, None, None, remains).erase(resident_id)
    return remains.marks


def test_an_erasure_takes_every_profile_along_that_was_joined():
    desk = Desk(a_resident("third", "Moh"), *OF_GONE)
    desk.merge("g", "third")
    desk.merge("k", "g")
    assert erased(desk, "k") == {"k", "g", "third"}
    assert desk.work.person_merges.all() == ()
    assert desk.work.residents.all() == ()
    told = "".join(
        entity.model_dump_json() for (kind, _), entity in desk.work.kept.items() if kind is not Kind.ERASURES
    )
    assert "Moh" not in told


def test_an_erasure_leaves_a_file_alone_that_was_taken_apart():
    desk = Desk(*OF_GONE)
    desk.merging.take_apart(desk.merge())
    assert erased(desk, "g") == {"g"}
    assert desk.work.person_merges.all() == ()
    assert [one.id for one in desk.work.residents.all()] == ["k"]
