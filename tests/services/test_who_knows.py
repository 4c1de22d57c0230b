"""Who knows what: every document that left, with its fields, its maker and what became of the yes; and its copy."""

from datetime import timedelta
from pathlib import Path

import pytest

from connector_desk.domain.account import Account
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.consent import DataCategory, EventState, LawfulBasis, Purpose
from connector_desk.domain.desk import Settings
from connector_desk.domain.disclosure import SentField
from connector_desk.domain.errors import NotFound, TargetReadOnly
from connector_desk.domain.who_knows import GroundNow
from connector_desk.services.acts import Act
from connector_desk.services.consents import ConsentDraft, ConsentService
from connector_desk.services.erasing import belonging_of, erase_belonging
from connector_desk.services.party_merging import PartyMergeService
from connector_desk.services.printouts import PrintoutService
from connector_desk.services.publishing import Publisher
from connector_desk.services.who_knows import WhoKnowsService
from connector_desk.words.catalogue import Catalogue
from tests.builders import MONDAY, a_consent, an_organization
from tests.fakes import protected
from tests.services.letter_world import GIVEN, HEALTH, World

WORDS = Catalogue("en", {})
RIA = Account(id="ria", name="Ria", added_on=MONDAY)


class Desk(World):
    def __init__(self, **changes):
        super().__init__(**changes)
        self.room.session.account = RIA
        self.knowing = WhoKnowsService(self.room, self.press, self.publisher)

    def keep_documents(self):
        with self.room.act(Act.CHANGED) as work:
            desk = work.desk.all()[0]
            work.desk.put(desk.model_copy(update={"settings": Settings(keeps_documents=True)}))

    def print(self):
        printed = self.letters.print("h1", MONDAY, WORDS, lambda _content: None)
        self.clock.moment += timedelta(minutes=5)
        return printed

    def told(self):
        (knower,) = self.knowing.paper("r1").knowers
        return knower.told

    def grounds(self):
        return [(one.now, one.changed_on) for one in self.told()[0].grounds]


@pytest.fixture
def world():
    return Desk()


def test_a_disclosure_names_each_field_its_maker_and_its_handover(world):
    world.print()
    (disclosure,) = world.kept("disclosures")
    assert (disclosure.disclosed_by, disclosure.handover_id) == ("Ria", "h1")
    assert {one.category for one in disclosure.fields} == set(GIVEN)
    assert SentField(category=DataCategory.IDENTITY, key="name") in disclosure.fields
    assert SentField(category=HEALTH, key="ask") in disclosure.fields
    assert [one.made_by for one in world.kept("printouts")] == ["Ria"]


def test_a_number_that_nobody_may_call_is_no_field_that_left():
    world = Desk(resident={"safe_contact": {"call": False, "voicemail": False, "post": False}})
    world.print()
    (disclosure,) = world.kept("disclosures")
    assert DataCategory.CONTACT not in {one.category for one in disclosure.fields}


def test_nobody_knows_anything_before_something_left(world):
    assert world.knowing.paper("r1").knowers == ()


def test_each_paper_stands_with_what_when_why_and_by_whom(world):
    printed = world.print()
    (knower,) = world.knowing.paper("r1").knowers
    (told,) = knower.told
    assert (knower.name, told.printout_id, told.day, told.code) == ("Thuiszorg Nieuw-West", printed, MONDAY, "VB-7K4M")
    assert (told.purpose, told.by, told.is_kept) == (Purpose.REFERRAL, "Ria", False)
    assert world.grounds() == [(GroundNow.STANDS, None)]


def test_a_withdrawal_a_refusal_a_mistake_and_the_last_day_show(world):
    consents = ConsentService(world.room)
    world.print()
    world.clock.moment += timedelta(days=1)
    consents.withdraw("k1")
    assert world.grounds() == [(GroundNow.WITHDRAWN, MONDAY + timedelta(days=1))]
    consents.mark_in_error("k1")
    assert world.grounds() == [(GroundNow.IN_ERROR, None)]


def test_a_later_no_shows(world):
    world.print()
    no = ConsentDraft("r1", "o1", Purpose.REFERRAL, (HEALTH,), EventState.REFUSED, MONDAY, witness="Els")
    ConsentService(world.room).record(no)
    assert world.grounds() == [(GroundNow.REFUSED, MONDAY)]


def test_a_yes_past_its_last_day_shows():
    world = Desk(consents=(a_consent(data_categories=GIVEN, valid_until=MONDAY),))
    world.print()
    world.clock.moment += timedelta(days=2)
    assert world.grounds() == [(GroundNow.EXPIRED, MONDAY)]


def test_another_ground_that_ended_shows():
    duty = {"lawful_basis": LawfulBasis.LEGAL_DUTY, "reason": "de wet", "could_ask": "nee"}
    world = Desk(consents=(a_consent(data_categories=GIVEN, **duty),))
    world.print()
    ConsentService(world.room).end("k1", "hoeft niet meer")
    assert world.grounds() == [(GroundNow.ENDED, MONDAY)]


def test_a_recipient_that_went_on_bears_both_names(world):
    world.print()
    with world.room.act(Act.ADDED) as work:
        work.organizations.put(an_organization("new", "Cordaan Thuis"))
    PartyMergeService(world.room).merge("o1", "new")
    (knower,) = world.knowing.paper("r1").knowers
    assert (knower.name, knower.now_called) == ("Thuiszorg Nieuw-West", "Cordaan Thuis")


def test_what_never_left_and_what_was_a_mistake_are_not_told(world):
    PrintoutService(world.room).mark_in_error(world.print())
    assert world.knowing.paper("r1").knowers == ()


def test_no_copy_is_kept_where_nobody_chose_so(world):
    printed = world.print()
    assert world.kept("kept_documents") == ()
    with pytest.raises(NotFound):
        world.knowing.kept(printed)


def test_the_copy_is_kept_in_the_same_act_and_opening_it_is_a_look(world):
    world.keep_documents()
    printed = world.print()
    (copy,) = world.kept("kept_documents")
    assert (copy.id, copy.resident_id) == (printed, "r1")
    assert world.told()[0].is_kept
    world.clock.moment += timedelta(hours=1)
    before = len(world.work.told)
    assert world.knowing.kept(printed) == copy.content
    assert [one.event for one in world.work.told[before:]] == [AuditEvent.LOOKED_AT]
    assert PrintoutService(world.room).page()[0].is_kept


def test_a_copy_opens_without_the_password_of_the_file(world):
    world.keep_documents()
    printed = world.letters.save("h1", Path("/brief.pdf"), MONDAY, WORDS, open_password="geheim")
    assert not world.knowing.kept(printed).startswith(b"locked")


def test_what_did_not_leave_leaves_no_copy(world):
    world.keep_documents()

    def refuse():
        raise TargetReadOnly(Path("/brief.pdf"))

    finished = world.letters.finished("h1", MONDAY, WORDS)
    publisher = Publisher(world.room, world.files, protected)
    publisher._has_left = lambda _printout: False
    with pytest.raises(TargetReadOnly):
        publisher.print(finished, refuse)
    assert world.kept("kept_documents") == ()


def test_a_copy_and_who_made_it_go_at_erasure(world):
    world.keep_documents()
    world.print()
    ConsentService(world.room).withdraw("k1", "", ("o1",))
    with world.room.act(Act.ERASED) as work:
        erase_belonging(work, belonging_of(work, "r1"))
    assert world.kept("kept_documents") == world.kept("withdrawal_notices") == ()
    (disclosure,), (printout,) = world.kept("disclosures"), world.kept("printouts")
    assert (disclosure.disclosed_by, printout.made_by) == ("—", "—")
