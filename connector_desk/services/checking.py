"""The weekly look at all of the desk: due or not, what it found, and when it last found nothing."""

from collections.abc import Callable
from datetime import timedelta

from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.entity import Kind
from connector_desk.services.acts import Act, Changed, Room

EVERY = timedelta(days=7)

Report = Callable[[float], None]
Look = Callable[[Report], tuple[str, ...]]
"""Looks through everything beside whoever works, and returns what is wrong; what the report raises stops it."""


class CheckService:
    """Looks by what the store offers. `run` may run off the GUI thread."""

    def __init__(self, room: Room, look: Look) -> None:
        self._room, self._look = room, look
        self.problems: tuple[str, ...] = ()
        """What the last check since the desk was opened found. It is looked for again at the next opening."""

    def is_due(self) -> bool:
        """Say whether nobody looked for a week; a day that is yet to come proves nothing."""
        with self._room.look() as work:
            checked_on = work.desk.all()[0].checked_on
        today = self._room.clock.today()
        return checked_on is None or not checked_on <= today < checked_on + EVERY

    def run(self, report: Report = lambda _: None) -> tuple[str, ...]:
        """Look through everything, and keep the day where all is well. Raises DeskBusy, DiskFull, NotWritten."""
        self.problems = self._look(report)
        if not self.problems:
            self._keep_day()
        return self.problems

    def _keep_day(self) -> None:
        """Keep the day without an entry to undo: nobody did it."""
        with self._room.look() as work:
            desk = work.desk.all()[0]
            work.desk.put(desk.model_copy(update={"checked_on": self._room.clock.today()}))
            self._room.commit(work, Act.CHECKED, AuditEvent.CHECKED)
        self._room.announce(Changed(frozenset({Kind.DESK}), Act.CHECKED, can_undo=False))
