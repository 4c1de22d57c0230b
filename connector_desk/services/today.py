"""Today: reads what waits, for the page that says where to begin and for the badges beside it."""

from connector_desk.services.acts import Room
from connector_desk.services.today_look import TodayLook, open_concerns, open_handovers, open_same_day
from connector_desk.services.waiting import WhatWaits


class TodayService:
    """Looks only: what it finds is changed at the place where it belongs."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def what_waits(self) -> WhatWaits:
        """Return all that waits today, the most pressing of each kind first."""
        today = self._room.clock.today()
        with self._room.look() as work:
            look = TodayLook(work, today)
            return WhatWaits(
                today=today,
                loops=look.loops(),
                same_day=look.same_day(),
                appointments=look.appointments(),
                silent=look.silent(),
                talks=look.talks(),
                stale=look.stale(),
                actions=look.actions(),
            )

    def waiting_count(self) -> int:
        """Return how many wait for word."""
        with self._room.look() as work:
            return len(open_handovers(work)) + len(open_concerns(work))

    def same_day_count(self) -> int:
        """Return how many same-day contacts do not say yet what was done."""
        with self._room.look() as work:
            return len(open_same_day(work))
