"""The read side: lists and counts select just their columns, a page at a time by key, and build no entities."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from heapq import merge
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, String, and_, case, func, literal, or_, select, tuple_
from sqlalchemy import text as sql
from sqlalchemy.dialects import sqlite

from connector_desk.domain.entity import AskId, ContactMomentId, Kind, ResidentId
from connector_desk.domain.likeness import LikeReason
from connector_desk.domain.lines import (
    AskLine,
    ContactLine,
    Hit,
    HourContact,
    LikeLine,
    OfferLine,
    OpenAskLine,
    PersonLine,
    ResidentLine,
)
from connector_desk.domain.match import MatchState
from connector_desk.domain.resident import AskState, LifeDomain, Urgency
from connector_desk.store.counter_reads import hour_contacts, open_contacts
from connector_desk.store.keeping_reads import loose_contacts, quiet_residents
from connector_desk.store.like_names import like_named
from connector_desk.store.neighbour_reads import asks_about, offers_about
from connector_desk.store.search_index import driver_of
from connector_desk.store.search_reads import Place, places
from connector_desk.store.tables import KEPT
from connector_desk.store.told import FAULTS, told

Key = tuple[str, str]

_RESIDENT = KEPT[Kind.RESIDENTS].table
_AREA = KEPT[Kind.AREAS].table
_ASK = KEPT[Kind.ASKS].table
_MOMENT = KEPT[Kind.CONTACT_MOMENTS].table
_MATCH = KEPT[Kind.MATCHES].table
_VOLUNTEER = KEPT[Kind.VOLUNTEERS].table
_ACCOUNT = KEPT[Kind.ACCOUNTS].table

_OPEN_ASKS = (
    select(func.count())
    .where(_ASK.c.resident_id == _RESIDENT.c.id, _ASK.c.state == AskState.OPEN)
    .scalar_subquery()
    .label("open_asks")
)
_RESIDENT_LINES = select(
    _RESIDENT.c.id,
    _RESIDENT.c.first_name,
    _RESIDENT.c.prefix,
    _RESIDENT.c.family_name,
    _RESIDENT.c.sort_key,
    func.coalesce(_AREA.c.name, "").label("area_name"),
    _OPEN_ASKS,
).select_from(_RESIDENT.outerjoin(_AREA, _AREA.c.id == _RESIDENT.c.area_id))
_UNMATCHED_ASKS = (
    select(_ASK.c.id, _RESIDENT.c.first_name, case((_ASK.c.sensitive, ""), else_=_ASK.c.own_words), _ASK.c.urgency)
    .join_from(_ASK, _RESIDENT, _RESIDENT.c.id == _ASK.c.resident_id)
    .where(
        _ASK.c.state == AskState.OPEN,
        ~select(_MATCH.c.id).where(_MATCH.c.ask_id == _ASK.c.id, _MATCH.c.state != MatchState.ENDED).exists(),
    )
    .order_by(case({one.value: at for at, one in enumerate(Urgency)}, value=_ASK.c.urgency), _ASK.c.asked_on, _ASK.c.id)
)
# Written once, for the driver: at each key Core would take three times as long over this as SQLite.
_FOUND_RESIDENT_LINES = str(
    _RESIDENT_LINES.where(sql("resident.id IN (SELECT value FROM json_each(?))")).compile(
        dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}
    )
)
_PEOPLE = "SELECT id, first_name, prefix, family_name, birth_year, phone, address, postcode FROM resident"
_DUE_LETTERS = (
    "SELECT id FROM contact_moment WHERE letter IS NOT NULL AND letter ->> 'next_on' <= ? AND letter ->> 'is_done' = 0"
)
_OPEN_DANGER = and_(_MOMENT.c.danger.is_not(None), _MOMENT.c.done == "")
_CONTACT_LINES = select(
    _MOMENT.c.id,
    _MOMENT.c.own_words,
    _MOMENT.c.urgency,
    _MOMENT.c.took_place_at,
    _MOMENT.c.resident_id,
    _MOMENT.c.called,
    _MOMENT.c.confidential,
    (_MOMENT.c.done != "").label("is_done"),
    _MOMENT.c.danger,
    func.coalesce(_VOLUNTEER.c.name, "").label("helper_name"),
    func.coalesce(_ACCOUNT.c.name, "").label("noted_by"),
    _RESIDENT.c.first_name,
    _RESIDENT.c.prefix,
    _RESIDENT.c.family_name,
).select_from(
    _MOMENT.outerjoin(_VOLUNTEER, _VOLUNTEER.c.id == _MOMENT.c.helper_id)
    .outerjoin(_RESIDENT, _RESIDENT.c.id == _MOMENT.c.resident_id)
    .outerjoin(_ACCOUNT, _ACCOUNT.c.id == _MOMENT.c.logged_by)
)


class DeskReads:
    """Lists, search and counts of the encrypted store; each call sees one moment."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path

    def residents(self, text: str = "", after: Key | None = None, limit: int = 60) -> Sequence[ResidentLine]:
        """Return residents by name; with a text those whose name or words begin like it, best names first."""
        with self._connection() as connection:
            if text.strip():
                return _found_residents(connection, places(connection, Kind.RESIDENTS, text, after, limit))
            page = _RESIDENT_LINES.order_by(_RESIDENT.c.sort_key, _RESIDENT.c.id).limit(limit)
            if after is not None:
                page = page.where(tuple_(_RESIDENT.c.sort_key, _RESIDENT.c.id) > tuple_(*map(_text, after)))
            return [_resident_line(row, (row.sort_key, row.id)) for row in connection.execute(page)]

    def like_named(self, text: str, limit: int = 8) -> Sequence[LikeLine]:
        """Return residents who may be meant by a name in any spelling, likeliest first."""
        with self._connection() as connection:
            found = like_named(connection, text, limit)
            wanted = json.dumps([one.id for one in found])
            rows = {row[0]: row for row in driver_of(connection).execute(_FOUND_RESIDENT_LINES, (wanted,))}
        return [_like_line(rows[one.id], one.reason) for one in found]

    def people(self) -> Iterator[PersonLine]:
        """Return what tells each resident from the others, in no order."""
        with self._connection() as connection:
            yield from (PersonLine(ResidentId(row[0]), *row[1:]) for row in driver_of(connection).execute(_PEOPLE))

    def some_residents(self, limit: int) -> Sequence[ResidentLine]:
        """Return residents picked by chance."""
        with self._connection() as connection:
            picked = select(_RESIDENT.c.id).order_by(func.random()).limit(limit)
            rows = connection.execute(_RESIDENT_LINES.where(_RESIDENT.c.id.in_(picked)))
            return [_resident_line(row, (row.sort_key, row.id)) for row in rows]

    def contact_moments(self, text: str = "", after: Key | None = None, limit: int = 60) -> Sequence[ContactLine]:
        """Return contact moments, open dangers and then newest first; with a text those whose words begin like it.

        The first page holds all open dangers beside its own lines, so that it may be longer.
        """
        with self._connection() as connection:
            if text.strip():
                found = places(connection, Kind.CONTACT_MOMENTS, text, after, limit, newest_first=True)
                return _found_contacts(connection, found)
            newest = (_MOMENT.c.took_place_at.desc(), _MOMENT.c.id.desc())
            rest = or_(_MOMENT.c.danger.is_(None), _MOMENT.c.done != "")
            page = _CONTACT_LINES.where(rest).order_by(*newest).limit(limit)
            dangers = _CONTACT_LINES.where(_OPEN_DANGER).order_by(*newest) if after is None else None
            if after is not None:
                moment = literal(datetime.fromisoformat(after[0]), _MOMENT.c.took_place_at.type)
                page = page.where(tuple_(_MOMENT.c.took_place_at, _MOMENT.c.id) < tuple_(moment, _text(after[1])))
            first = [] if dangers is None else connection.execute(dangers).all()
            rows = (*first, *connection.execute(page))
            return [_contact_line(row, (row.took_place_at.isoformat(), row.id)) for row in rows]

    def due_letters(self, on: date) -> Sequence[ContactMomentId]:
        """Return contacts with help with a letter that goes on by that day, and is not done."""
        with self._connection() as connection:
            rows = driver_of(connection).execute(_DUE_LETTERS, (on.isoformat(),)).fetchall()
        return [ContactMomentId(row[0]) for row in rows]

    def find(self, text: str, kinds: Sequence[Kind], limit: int = 8) -> Sequence[Hit]:
        """Return things of those kinds, names in their order before words; what is typed is text, never a query."""
        with self._connection() as connection:
            found = [
                [(place.key, Hit(kind, place.id)) for place in places(connection, kind, text, None, limit)]
                for kind in kinds
            ]
        return [hit for _, hit in islice(merge(*found, key=itemgetter(0)), limit)]

    def hour_contacts(self, start: datetime, end: datetime) -> Sequence[HourContact]:
        """Return the contacts that took place from one moment until another, both included, oldest first."""
        with self._connection() as connection:
            return hour_contacts(connection, start, end)

    def open_contacts(self) -> int:
        """Return how many contacts wait for what was done about them today."""
        with self._connection() as connection:
            return open_contacts(connection)

    def count(self, kind: Kind) -> int:
        """Return how many there are."""
        with self._connection() as connection:
            return connection.execute(select(func.count()).select_from(KEPT[kind].table)).scalar_one()

    def unmatched_asks(self, text: str = "", limit: int = 100) -> Sequence[OpenAskLine]:
        """Return open asks for which nobody is proposed, most urgent and oldest first.

        A text is looked for in first names, and in own words that are not sensitive.
        """
        wanted = _UNMATCHED_ASKS.limit(limit)
        if text:
            told = (~_ASK.c.sensitive) & _ASK.c.own_words.icontains(text, autoescape=True)
            wanted = wanted.where(or_(_RESIDENT.c.first_name.istartswith(text, autoescape=True), told))
        with self._connection() as connection:
            return [OpenAskLine(AskId(one), *rest) for one, *rest in connection.execute(wanted)]

    def quiet_residents(self, before: date, *, after_no: bool) -> Sequence[ResidentId]:
        """Return at least all residents who ask nothing and did not come since that day, in a stable order.

        With `after_no` only those who refused or withdrew something before that day.
        """
        with self._connection() as connection:
            return quiet_residents(connection, before, after_no=after_no)

    def loose_contacts(self, before: date) -> Sequence[ContactMomentId]:
        """Return at least all contact moments before that day that belong to nobody, oldest first."""
        with self._connection() as connection:
            return loose_contacts(connection, before)

    def offers_about(self, topics: frozenset[str]) -> Sequence[OfferLine]:
        """Return what residents offer that is about one of these topics: at most some hundreds, the last first."""
        with self._connection() as connection:
            return offers_about(connection, topics)

    def asks_about(self, topics: frozenset[str], domains: Sequence[LifeDomain]) -> Sequence[AskLine]:
        """Return open asks about one of these topics, then by life domain: at most some hundreds, the last first."""
        with self._connection() as connection:
            return asks_about(connection, topics, domains)

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        try:
            with self._engine.connect() as connection:
                yield connection
        except FAULTS as fault:
            raise told(fault, self._path) from fault


def _text(value: str) -> Any:  # noqa: ANN401 - a bound text of SQLAlchemy
    return literal(value, String)


def _found_residents(connection: Connection, found: list[Place]) -> list[ResidentLine]:
    """Return the lines of what was found in the order in which it was found."""
    wanted = json.dumps([place.id for place in found])
    rows = {row[0]: row for row in driver_of(connection).execute(_FOUND_RESIDENT_LINES, (wanted,))}
    return [_resident_line(rows[place.id], place.key) for place in found]


def _found_contacts(connection: Connection, found: list[Place]) -> list[ContactLine]:
    lines = _CONTACT_LINES.where(_MOMENT.c.id.in_([place.id for place in found]))
    rows = {row.id: row for row in connection.execute(lines)}
    return [_contact_line(rows[place.id], place.key) for place in found]


def _resident_line(row: Any, key: Key) -> ResidentLine:  # noqa: ANN401 - a row has as many types as columns
    resident_id, first_name, prefix, family_name, _sort_key, area_name, open_asks = row
    return ResidentLine(ResidentId(resident_id), first_name, prefix, family_name, area_name, open_asks, key)


def _like_line(row: Any, reason: LikeReason) -> LikeLine:  # noqa: ANN401
    resident_id, first_name, prefix, family_name, *_ = row
    whole = " ".join(part for part in (first_name, prefix, family_name) if part)
    return LikeLine(ResidentId(resident_id), first_name, whole, family_name, reason)


def _contact_line(row: Any, key: Key) -> ContactLine:  # noqa: ANN401
    name = " ".join(part for part in (row.first_name, row.prefix, row.family_name) if part)
    return ContactLine(
        id=row.id,
        own_words=row.own_words,
        urgency=row.urgency or "",
        took_place_at=row.took_place_at,
        helper_name=row.helper_name,
        resident_id=row.resident_id,
        resident_name=name or row.called,
        is_done=row.is_done,
        key=key,
        is_confidential=row.confidential,
        danger=row.danger or "",
        noted_by=row.noted_by,
    )
