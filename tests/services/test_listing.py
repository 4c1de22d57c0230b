"""What the shell lists, role by role: no more than the window would show."""

import pytest

from connector_desk.domain.account import Account, Role
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import NotAllowed
from connector_desk.services.acts import Room
from connector_desk.services.listing import LISTED, ListingService
from tests.builders import MONDAY, a_resident
from tests.fakes import FakeClock, FakeRandom, FakeWork

DIRECTORY = {Kind.ORGANIZATIONS, Kind.INITIATIVES}
SEEN = {
    Role.COORDINATOR: set(LISTED),
    Role.READER: set(LISTED),
    Role.VOLUNTEER_COORDINATOR: {*DIRECTORY, Kind.VOLUNTEERS, Kind.MATCHES},
    Role.WALK_IN: DIRECTORY,
}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("kind", LISTED)
def test_a_role_is_listed_what_its_places_show(role, kind):
    work = FakeWork(a_resident())
    room = Room(lambda: work, FakeClock(), FakeRandom(), lambda _changed: None)
    room.session.account = Account(id="els", name="Els", role=role, added_on=MONDAY)
    listing = ListingService(room)
    if kind in SEEN[role]:
        assert len(listing.values(kind)) == (kind is Kind.RESIDENTS)
    else:
        with pytest.raises(NotAllowed):
            listing.values(kind)
