"""Today: reads what waits, for the page that says where to begin and for the badges beside it."""

from dataclasses import dataclass
from datetime import time

from connector_desk.domain.desk import PhoneCardLine, whole_card
from connector_desk.domain.week import weekday_of
from connector_desk.services.acts import Room
from connector_desk.services.ending import consents_ending
from connector_desk.services.notices import open_notices
from connector_desk.services.ports import Reads
from connector_desk.services.reviews import grounds_to_review
from connector_desk.services.today_look import TodayLook, open_concerns, open_handovers
from connector_desk.services.waiting import WhatWaits


@dataclass(frozen=True)
class Counter:
    """What the counter needs at hand: whose house it is, until when the walk-in is open, numbers without a network."""

    house_name: str
    open_until: time | None
    phone_card: tuple[PhoneCardLine, ...]


class TodayService:
    """Looks only: what it finds is changed at the place where it belongs."""

    def __init__(self, room: Room, reads: Reads) -> None:
        self._room = room
        self._reads = reads

    def what_waits(self) -> WhatWaits:
        """Return all that waits today, the most pressing of each kind first."""
        now = self._room.clock.now().astimezone()
        with self._room.look() as work:
            look = TodayLook(work, now, self._reads.due_letters(now.date()))
            return WhatWaits(
                today=now.date(),
                loops=look.loops(),
                same_day=look.same_day(),
                appointments=look.appointments(),
                silent=look.silent(),
                talks=look.talks(),
                stale=look.stale(),
                actions=look.actions(),
                reviews=grounds_to_review(work),
                letters=look.letters(),
                phone_card=look.phone_card,
                ending=consents_ending(work, now.date()),
                notices=open_notices(work),
            )

    def counter(self) -> Counter:
        """Return what the counter needs at hand now."""
        here = self._room.clock.now().astimezone()
        with self._room.look() as work:
            desk = next(iter(work.desk.all()))
            hours = (
                hours
                for one in work.initiatives.where(organization_id=desk.own_organization_id, walk_in=True)
                for hours in one.schedules
                if weekday_of(here.date()) in hours.byday and hours.opens_at <= here.time() < hours.closes_at
            )
            return Counter(
                house_name=work.organizations.get(desk.own_organization_id).name,
                open_until=max((one.closes_at for one in hours), default=None),
                phone_card=whole_card(desk.phone_card),
            )

    def waiting_count(self) -> int:
        """Return how many wait for word."""
        with self._room.look() as work:
            return len(open_handovers(work)) + len(open_concerns(work))
