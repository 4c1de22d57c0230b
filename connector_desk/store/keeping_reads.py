"""Which rows the rules of keeping have to look at: selected coarsely and by their ids, so that a full desk stays quick.

Nothing is decided here. Whoever does not come out waits or came by too lately; whoever does is looked at by the rules.
"""

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import ColumnElement, Connection, Table, exists, or_, select

from connector_desk.domain.consent import EventState
from connector_desk.domain.entity import ContactMomentId, Kind, ResidentId
from connector_desk.domain.match import MatchState
from connector_desk.domain.resident import AskState, Urgency
from connector_desk.store.tables import KEPT

_RESIDENT = KEPT[Kind.RESIDENTS].table
_ASK = KEPT[Kind.ASKS].table
_MATCH = KEPT[Kind.MATCHES].table
_MOMENT = KEPT[Kind.CONTACT_MOMENTS].table
_CONSENT = KEPT[Kind.CONSENTS].table


def _has(table: Table, *conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """Say whether a resident has a row in another table that fulfils the conditions."""
    return exists().where(table.c.resident_id == _RESIDENT.c.id, *conditions)


# Where nobody knows since when somebody is kept, another day may be known; without any, nothing is ever proposed.
_KNOWN_DAYS = (
    _has(_ASK, _ASK.c.asked_on.is_not(None)),
    *(_has(table) for table in (_MATCH, _MOMENT, _CONSENT, KEPT[Kind.HANDOVERS].table, KEPT[Kind.CONCERNS].table)),
    _has(KEPT[Kind.ACTIONS].table),
)


def quiet_residents(connection: Connection, before: date, *, after_no: bool) -> list[ResidentId]:
    """Return residents who ask nothing, have no match and did not come since that day."""
    conditions = [
        or_(_RESIDENT.c.since <= before, _RESIDENT.c.since.is_(None) & or_(*_KNOWN_DAYS)),
        ~_has(_ASK, _ASK.c.state == AskState.OPEN),
        ~_has(_MATCH, _MATCH.c.state != MatchState.ENDED),
        ~_has(_MOMENT, _MOMENT.c.took_place_at >= _end_of(before)),
    ]
    if after_no:
        said_no = _CONSENT.c.event_state.in_((EventState.REFUSED, EventState.WITHDRAWN))
        conditions.append(_has(_CONSENT, said_no, _CONSENT.c.event_time < _end_of(before)))
    return list(connection.execute(select(_RESIDENT.c.id).where(*conditions).order_by(_RESIDENT.c.id)).scalars())


def loose_contacts(connection: Connection, before: date) -> list[ContactMomentId]:
    """Return contact moments before the end of that day that belong to nobody and of which nothing waits."""
    waits = (_MOMENT.c.urgency == Urgency.SAME_DAY) & (_MOMENT.c.done == "")
    loose = (
        _MOMENT.c.resident_id.is_(None),
        _MOMENT.c.took_place_at < _end_of(before),
        or_(_MOMENT.c.urgency.is_(None), ~waits),
    )
    return list(connection.execute(select(_MOMENT.c.id).where(*loose).order_by(_MOMENT.c.took_place_at)).scalars())


def _end_of(day: date) -> datetime:
    """Return a moment after the end of that day anywhere on earth: a day at the desk is not one of UTC."""
    return datetime.combine(day + timedelta(days=2), time.min, UTC)
