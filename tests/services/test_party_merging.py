"""Two organisations that are one: what leaned on the one leans on the other, and nobody's yes goes along."""

from datetime import time, timedelta

import pytest

from connector_desk.domain.consent import DataCategory, EventState, Purpose
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import MergeNotAllowed, NoGroundForIdentity, NotFound, RecipientMerged
from connector_desk.domain.handover import Direction
from connector_desk.domain.meeting import Action, Meeting
from connector_desk.domain.organization import Formality, Initiative
from connector_desk.services.acts import Act, UndoService
from connector_desk.services.consents import ConsentDraft, ConsentService
from connector_desk.services.handovers import HandoverService, draft_of
from connector_desk.services.party_merging import PartyMergeService
from connector_desk.words.catalogue import Catalogue
from tests.builders import MONDAY, a_consent, a_handover, a_volunteer, an_organization
from tests.services.letter_world import GIVEN, World

NEW = an_organization("new", "Cordaan Thuis", formality=Formality.FORMAL)


class Merging(World):
    def __init__(self):
        super().__init__()
        self.merges = PartyMergeService(self.room)
        with self.room.act(Act.ADDED) as work:
            work.organizations.put(NEW)
            work.organizations.put(an_organization("older", "Oude Thuiszorg", merged_into="o1"))
            work.initiatives.put(
                Initiative(id="i1", organization_id="o1", name="Wijkzorg", public_label="hulp bij wassen")
            )
            work.volunteers.put(a_volunteer("v3", "Els", organization_id="o1"))
            work.actions.put(Action(id="x1", owner="o1", text="rooster sturen"))
            work.meetings.put(
                Meeting(id="m1", title="Wijktafel", day=MONDAY, starts_at=time(10), invited=("o1", "new", "o2"))
            )
            work.handovers.put(a_handover("between", sender="new", recipient="o1", responsible="new"))


@pytest.fixture
def world():
    return Merging()


def leaning_on(world, party):
    found = {kind: world.kept(kind) for kind in (Kind.INITIATIVES, Kind.VOLUNTEERS, Kind.TIES)}
    return {kind for kind, some in found.items() if any(one.organization_id == party for one in some)}


def test_everything_but_consents_goes_along(world):
    told = world.merges.going_along("o1", "new")
    assert told.counts == {
        Kind.INITIATIVES: 1,
        Kind.VOLUNTEERS: 1,
        Kind.TIES: 1,
        Kind.ACTIONS: 1,
        Kind.MEETINGS: 1,
        Kind.HANDOVERS: 1,
    }
    assert told.residents_to_ask == 1
    consents = world.kept("consents")
    world.merges.merge("o1", "new")
    assert leaning_on(world, "o1") == set()
    assert leaning_on(world, "new") == {Kind.INITIATIVES, Kind.VOLUNTEERS, Kind.TIES}
    assert [one.owner for one in world.kept("actions")] == ["new"]
    assert [one.invited for one in world.kept("meetings")] == [("new", "o2")]
    handover = next(one for one in world.kept("handovers") if one.id == "h1")
    assert (handover.recipient, handover.responsible) == ("new", "new")
    assert handover.direction is Direction.INFORMAL_TO_FORMAL
    assert [task.who for task in handover.agreed_tasks] == ["new", "o2"]
    assert world.kept("consents") == consents
    merged = {one.id: one.merged_into for one in world.kept("organizations")}
    assert (merged["o1"], merged["older"], merged["new"]) == ("new", "new", None)


def test_a_handover_between_the_two_stays_as_it_is(world):
    world.merges.merge("o1", "new")
    between = next(one for one in world.kept("handovers") if one.id == "between")
    assert (between.sender, between.recipient) == ("new", "o1")


def test_the_yes_does_not_go_along_and_is_asked_anew(world):
    assert world.letters.preview("h1", MONDAY).stopped_by == ()
    world.merges.merge("o1", "new")
    (stopped,) = world.letters.preview("h1", MONDAY).stopped_by
    assert isinstance(stopped, NoGroundForIdentity)
    assert stopped.recipient == "Cordaan Thuis"
    draft = ConsentDraft("r1", "new", Purpose.REFERRAL, GIVEN, EventState.GIVEN, MONDAY, witness="Els")
    ConsentService(world.room).record(draft)
    assert world.letters.preview("h1", MONDAY).stopped_by == ()


def test_nothing_new_can_be_allowed_to_or_handed_over_to_the_old_one(world):
    before = draft_of(next(one for one in world.kept("handovers") if one.id == "h1"))
    world.merges.merge("o1", "new")
    refusal = RecipientMerged("Thuiszorg Nieuw-West", "Cordaan Thuis")
    draft = ConsentDraft(
        "r1", "o1", Purpose.REFERRAL, (DataCategory.IDENTITY,), EventState.GIVEN, MONDAY, witness="Els"
    )
    for act in (lambda: ConsentService(world.room).record(draft), lambda: HandoverService(world.room).add(before)):
        with pytest.raises(RecipientMerged) as refused:
            act()
        assert refused.value == refusal


def test_a_yes_to_the_old_one_can_still_be_taken_back_and_the_new_one_hears_it(world):
    world.letters.print("h1", MONDAY, Catalogue("en", {}), lambda _content: None)
    world.merges.merge("o1", "new")
    world.clock.moment += timedelta(minutes=1)
    ConsentService(world.room).withdraw("k1", "", ("o1",))
    assert [one.recipient for one in world.kept("withdrawal_notices")] == ["new"]


def test_a_merge_is_taken_back_as_one(world):
    kinds = (Kind.HANDOVERS, Kind.INITIATIVES, Kind.VOLUNTEERS, Kind.MEETINGS, Kind.ORGANIZATIONS, Kind.TIES)
    before = [world.kept(kind) for kind in kinds]
    world.merges.merge("o1", "new")
    UndoService(world.room).undo()
    assert [world.kept(kind) for kind in kinds] == before


@pytest.mark.parametrize(("old", "new"), [("o1", "o1"), ("older", "new"), ("new", "older"), ("o3", "new")])
def test_one_that_is_the_same_went_on_or_is_our_own_is_refused(world, old, new):
    for act in (world.merges.merge, world.merges.going_along):
        with pytest.raises(MergeNotAllowed):
            act(old, new)


def test_both_must_be_there(world):
    with pytest.raises(NotFound):
        world.merges.merge("o1", "nobody")


def test_who_only_said_no_need_not_be_asked(world):
    with world.room.act(Act.ADDED) as work:
        late = world.clock.now() + timedelta(minutes=1)
        work.consents.put(a_consent("no", event_state=EventState.REFUSED, data_categories=GIVEN, event_time=late))
    assert world.merges.going_along("o1", "new").residents_to_ask == 0
