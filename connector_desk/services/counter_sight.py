"""What somebody sees of contacts who works at the counter and reads no files: this shift, and initials.

Whoever reads files sees all. For everybody else a name needs one more fact that was said to them, lately.
"""

from datetime import datetime, time, timedelta

from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.entity import ResidentId
from connector_desk.domain.errors import NotAllowed, NotConfirmed
from connector_desk.services.acts import Room
from connector_desk.services.hours import open_hour
from connector_desk.services.ports import Work

CONFIRMED_FOR = timedelta(hours=12)
"""How long one more fact lasts: over a lock, a crash and midnight, and not until the next day."""


def is_known(room: Room, work: Work, resident_id: ResidentId) -> bool:
    """Say whether whoever works here may see who it is: they read files, or one more fact was said to them lately."""
    if room.session.reads_files:
        return True
    since, me = room.clock.now() - CONFIRMED_FOR, room.session.account.id
    return any(
        one.event is AuditEvent.LOOKED_AT and one.account_id == me and one.at >= since
        for one in work.told_about(resident_id)
    )


def refuse_unknown(room: Room, work: Work, resident_id: ResidentId | None) -> None:
    """Let nobody be tied to whom no fact confirmed. Raises NotFound, NotConfirmed."""
    if resident_id is None:
        return
    work.residents.get(resident_id)
    if not is_known(room, work, resident_id):
        raise NotConfirmed


def shift_start(room: Room, work: Work) -> datetime:
    """Return since when contacts are in sight: this morning, or the evening before where the hour still runs."""
    morning = datetime.combine(room.clock.now().astimezone().date(), time.min).astimezone()
    hour = open_hour(work)
    return morning if hour is None else min(morning, hour.opened_at)


def refuse_earlier(room: Room, work: Work, moment: ContactMoment) -> None:
    """Let only contacts of this shift be opened, and what is still open. Raises NotAllowed."""
    if room.session.reads_files or moment.is_open_today or moment.took_place_at >= shift_start(room, work):
        return
    raise NotAllowed(room.session.account.role)
