import pytest

from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.consent import DataCategory, EventState, Purpose
from connector_desk.domain.desk import Desk
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import IntroductionNeedsYes, NotFound, TextMissing
from connector_desk.domain.neighbours import MOST_SHOWN
from connector_desk.domain.resident import AskState, LifeDomain
from connector_desk.services.consents import ConsentService
from connector_desk.services.neighbours import IntroductionDraft, NeighbourService
from connector_desk.store import neighbour_reads
from tests.builders import MONDAY, a_consent, a_resident, an_ask, an_organization
from tests.ui.real_desk import RealDesk

COOK = DataCategory.ASK_OTHER
SAID = IntroductionDraft("dat lijkt me fijn", "ik kook graag voor twee", "wordt voorgesteld", "wordt voorgesteld aan")


def yes(resident_id, category, **fields):
    return a_consent(
        f"k-{resident_id}",
        resident_id=resident_id,
        recipient="own",
        purpose=Purpose.MATCHING,
        data_categories=(DataCategory.IDENTITY, category),
        **fields,
    )


@pytest.fixture
def house(tmp_path):
    desks = []

    def make(*entities):
        own = (an_organization("own", "Huis Kwakernaat"), Desk(id="d", own_organization_id="own"))
        people = (
            a_resident("r1", "Samira"),
            a_resident("r2", "Henk", offers=("kookt voor de hele trap",), offer_topics=("cooking",)),
            an_ask(own_words="warm eten, en niet alleen", topics=("cooking",)),
        )
        desks.append(RealDesk(tmp_path, *own, *people, *entities))
        return desks[-1], NeighbourService(desks[-1].room, desks[-1].reads)

    yield make
    for desk in desks:
        desk.close()


def test_an_ask_finds_who_offers_it_and_an_offer_finds_who_asks(house):
    _, neighbours = house()
    (given,), (asked,) = neighbours.givers("a1"), neighbours.askers("r2")
    assert given == asked
    assert (given.ask.own_words, given.giver.own_words) == ("warm eten, en niet alleen", ("kookt voor de hele trap",))
    assert given.missing == ("r1", "r2")


def test_an_ask_without_topics_is_found_by_its_life_domain(house):
    _, neighbours = house(an_ask("a2", "overdag iets te doen", life_domain=LifeDomain.DAYTIME))
    assert {fit.ask.ask_id for fit in neighbours.askers("r2")} == {"a1", "a2"}


def test_asks_that_are_round_or_somebody_elses_secret_stay_out(house):
    _, neighbours = house(
        an_ask("done", topics=("cooking",), state=AskState.CLOSED),
        an_ask("shut", topics=("cooking",), sensitive=True),
        an_ask("health", topics=("cooking",), life_domain=LifeDomain.PHYSICAL_HEALTH),
        an_ask("own", topics=("cooking",), resident_id="r2"),
    )
    assert [fit.ask.ask_id for fit in neighbours.askers("r2")] == ["a1"]
    assert [fit.ask.ask_id for fit in neighbours.askers("r2", "shut")] == ["shut", "a1"]


def test_no_more_than_a_few_are_shown_and_only_those_are_looked_at(house):
    desk, neighbours = house(
        *(a_resident(f"x{at}", "Piet", offers=("kookt",), offer_topics=("cooking",)) for at in range(20))
    )
    assert len(neighbours.givers("a1")) == MOST_SHOWN
    records = [line.record for line in desk.trail.lines() if line.record is not None]
    looked_at = [one.resident_id for one in records if one.event is AuditEvent.LOOKED_AT]
    assert len(looked_at) == len(set(looked_at)) == MOST_SHOWN + 1


def test_both_say_yes_for_themselves_before_they_are_introduced(house):
    desk, neighbours = house(yes("r1", COOK))
    assert neighbours.givers("a1")[0].missing == ("r2",)
    with pytest.raises(IntroductionNeedsYes) as refused:
        neighbours.introduce("a1", "r2", SAID)
    assert refused.value == IntroductionNeedsYes(("Henk",))
    assert desk.all(Kind.CONTACT_MOMENTS) == ()


def test_an_introduction_is_kept_with_both_in_their_own_words_and_without_the_others_name(house):
    desk, neighbours = house(yes("r1", COOK), yes("r2", DataCategory.OFFERS))
    neighbours.introduce("a1", "r2", SAID)
    kept = {one.resident_id: one for one in desk.all(Kind.CONTACT_MOMENTS)}
    assert (kept["r1"].own_words, kept["r2"].own_words) == ("dat lijkt me fijn", "ik kook graag voor twee")
    assert "Henk" not in kept["r1"].model_dump_json() + kept["r2"].done
    assert "kookt voor" not in kept["r1"].model_dump_json()
    assert "warm eten" not in kept["r2"].model_dump_json()
    desk.undo.undo()
    assert desk.all(Kind.CONTACT_MOMENTS) == ()


def test_a_yes_that_was_taken_back_ends_it(house):
    desk, neighbours = house(yes("r1", COOK), yes("r2", DataCategory.OFFERS))
    ConsentService(desk.room).withdraw("k-r2", "gebeld")
    assert {one.event_state for one in desk.all(Kind.CONSENTS)} >= {EventState.WITHDRAWN}
    with pytest.raises(IntroductionNeedsYes):
        neighbours.introduce("a1", "r2", SAID)


def test_nothing_said_and_somebody_gone_are_refused(house):
    desk, neighbours = house(yes("r1", COOK), yes("r2", DataCategory.OFFERS))
    with pytest.raises(TextMissing):
        neighbours.introduce("a1", "r2", IntroductionDraft("ja", " ", "", ""))
    for ask, giver in (("a9", "r2"), ("a1", "r9")):
        with pytest.raises(NotFound):
            neighbours.introduce(ask, giver, SAID)
    assert desk.all(Kind.CONTACT_MOMENTS) == ()


def test_of_thousands_those_with_a_chosen_topic_are_looked_at_first_and_the_last_asked_among_them(house, monkeypatch):
    monkeypatch.setattr(neighbour_reads, "MOST", 2)
    _, neighbours = house(
        *(an_ask(f"d{at}", life_domain=LifeDomain.DAYTIME, asked_on=MONDAY) for at in range(5)),
        an_ask("old", topics=("cooking",), asked_on=MONDAY.replace(year=2020)),
        an_ask("new", topics=("cooking",), asked_on=MONDAY),
    )
    assert {fit.ask.ask_id for fit in neighbours.askers("r2")} == {"new", "old"}
