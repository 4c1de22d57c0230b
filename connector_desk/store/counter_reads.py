"""What the counter counts: contacts of an hour by their columns, without a word of what was said."""

from datetime import datetime

from sqlalchemy import Connection, func, select

from connector_desk.domain.entity import Kind
from connector_desk.domain.lines import HourContact
from connector_desk.domain.resident import Urgency
from connector_desk.store.tables import KEPT

_MOMENT = KEPT[Kind.CONTACT_MOMENTS].table
_WENT_FIRST = _MOMENT.c.danger.is_not(None)
_IS_OPEN = ((_MOMENT.c.urgency == Urgency.SAME_DAY) | _WENT_FIRST) & (_MOMENT.c.done == "")


def hour_contacts(connection: Connection, start: datetime, end: datetime) -> list[HourContact]:
    """Return the contacts that took place from one moment until another, both included, oldest first."""
    at = _MOMENT.c.took_place_at
    counted = (_IS_OPEN.label("is_open"), _WENT_FIRST.label("went_first"))
    chosen = select(_MOMENT.c.id, _MOMENT.c.urgency, _MOMENT.c.channel, _MOMENT.c.helper_id, *counted)
    rows = connection.execute(chosen.where(at >= start, at <= end).order_by(at, _MOMENT.c.id))
    return [
        HourContact(row.id, row.urgency, row.channel, row.helper_id, bool(row.is_open), bool(row.went_first))
        for row in rows
    ]


def open_contacts(connection: Connection) -> int:
    """Return how many contacts wait for what was done about them today."""
    return connection.execute(select(func.count()).select_from(_MOMENT).where(_IS_OPEN)).scalar_one()
