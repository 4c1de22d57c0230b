from datetime import datetime, time, timedelta

import pytest

from connector_desk.domain.entity import Kind
from connector_desk.domain.handover import Direction, Handover, HandoverStatus, WordBack
from connector_desk.domain.lines import Hit
from connector_desk.domain.organization import Initiative, Schedule
from connector_desk.domain.week import Weekday
from connector_desk.services.acts import Room
from connector_desk.services.search import SearchService
from tests.builders import MONDAY, a_contact, a_resident, a_volunteer, an_area, an_ask, an_organization
from tests.fakes import FakeClock, FakeRandom, FakeWork

HANDOVER = Handover(
    id="h1",
    resident_id="r1",
    sender="own",
    recipient="o1",
    direction=Direction.INFORMAL_TO_FORMAL,
    status=HandoverStatus.REQUESTED,
    requested_on=MONDAY,
    responsible="o1",
    word_back=WordBack(to_volunteer="v1", due=MONDAY),
)
KOKEN = Initiative(
    id="i1",
    organization_id="own",
    name="Kookclub",
    public_label="Samen koken",
    purpose=("loneliness",),
    schedules=(Schedule(byday=(Weekday.FRIDAY,), opens_at=time(16), closes_at=time(18)),),
)


class Reads:
    """Finds what it was told to find."""

    def __init__(self, *hits):
        self.hits, self.asked = hits, []

    def find(self, text, kinds, limit=8):
        self.asked.append(text)
        return [hit for hit in self.hits if hit.kind in kinds][:limit]


def search(*hits, offer=KOKEN, now=None):
    clock = FakeClock()
    clock.moment = now or clock.moment
    work = FakeWork(
        an_area(),
        an_organization("own", "De Tagerijn"),
        an_organization(),
        a_resident(family_name="Amrani", birth_year=1954, area_id="area1", phone="020 0000011"),
        an_ask("a1", "ik vergeet mijn medicijnen", sensitive=True),
        a_volunteer(),
        a_contact("c1", called="Henk"),
        a_contact("c2", resident_id="r1"),
        HANDOVER,
        offer,
    )
    reads = Reads(*hits)
    return SearchService(Room(lambda: work, clock, FakeRandom(), lambda changed: None), reads), reads


def test_no_text_asks_nothing():
    service, reads = search(Hit(Kind.RESIDENTS, "r1"))
    assert service.find("  ").people == ()
    assert reads.asked == []


def test_a_resident_is_found_with_who_waits():
    service, _ = search(Hit(Kind.RESIDENTS, "r1"), Hit(Kind.VOLUNTEERS, "v1"))
    found = service.find("sam")
    person, volunteer = found.people
    assert (person.name, person.age, person.place, person.waiter_name) == ("Samira Amrani", 72, "Slotervaart", "Fatima")
    assert (volunteer.kind, volunteer.name) == (Kind.VOLUNTEERS, "Fatima")
    assert (found.first.name, found.first.number, found.first_ask_id) == ("Samira", "020 0000011", "a1")


def test_an_offer_shows_its_public_name_and_never_its_purpose():
    service, _ = search(Hit(Kind.INITIATIVES, "i1"), Hit(Kind.ORGANIZATIONS, "o1"))
    found = service.find("sam")
    offer, organization = found.offers
    assert (offer.name, offer.organization_name) == ("Samen koken", "Kookclub, De Tagerijn")
    assert (offer.opens_on.isoformat(), offer.opens_at) == ("2026-11-27", time(16))
    assert organization.name == "Thuiszorg Nieuw-West"
    assert "loneliness" not in repr(found)
    assert found.first is None


@pytest.mark.parametrize(
    ("hour", "opens"),
    [(8, (0, time(9))), (10, (0, time(9))), (13, (0, time(15))), (18, (7, time(9)))],
)
def test_the_next_opening_is_one_that_is_not_over(hour, opens):
    """Of two on a day the first that comes, whichever was written down first; then a week later."""
    monday = {"byday": (Weekday.MONDAY,)}
    twice = (
        Schedule(**monday, opens_at=time(15), closes_at=time(17)),
        Schedule(**monday, opens_at=time(9), closes_at=time(12)),
    )
    now = datetime.combine(MONDAY, time(hour)).astimezone()
    offer = KOKEN.model_copy(update={"schedules": twice})
    service, _ = search(Hit(Kind.INITIATIVES, "i1"), offer=offer, now=now)
    (found,) = service.find("koken").offers
    days, at = opens
    assert (found.opens_on, found.opens_at) == (MONDAY + timedelta(days=days), at)


def test_own_words_are_searched_and_never_shown():
    service, _ = search(
        Hit(Kind.RESIDENTS, "r1"),
        Hit(Kind.HANDOVERS, "h1"),
        Hit(Kind.CONTACT_MOMENTS, "c1"),
        Hit(Kind.CONTACT_MOMENTS, "c2"),
    )
    found = service.find("medicijnen")
    assert [(one.kind, one.name) for one in found.things] == [
        (Kind.HANDOVERS, "Samira"),
        (Kind.CONTACT_MOMENTS, "Henk"),
        (Kind.CONTACT_MOMENTS, "Samira"),
    ]
    for words in ("medicijnen", "huis gezet"):
        assert words not in repr(found.people + found.things)


def test_a_code_opens_its_handover_and_nothing_else_is_looked_for():
    service, reads = search(Hit(Kind.RESIDENTS, "r1"))
    with service._room.open_work() as work:
        work.handovers.put(HANDOVER.model_copy(update={"code": "VB-7K10"}))
        work.commit()
    found = service.find("vb 7kio a")
    assert (found.code, found.letter.id, found.letter.kind) == ("VB-7K10", "h1", Kind.HANDOVERS)
    assert (found.people, found.things, reads.asked) == ((), (), [])


def test_a_code_that_no_letter_has_is_told_as_one():
    found = search(Hit(Kind.RESIDENTS, "r1"))[0].find("VB-9999-A")
    assert (found.code, found.letter, found.people) == ("VB-9999", None, ())
