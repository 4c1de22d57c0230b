"""Asks and offers of residents that are about the same, picked by what stands in their columns."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, String, or_, select, type_coerce

from connector_desk.domain.entity import Kind
from connector_desk.domain.lines import AskLine, OfferLine
from connector_desk.domain.resident import SENSITIVE_DOMAINS, AskState, LifeDomain
from connector_desk.domain.topics import domain_topics
from connector_desk.store.tables import KEPT

_RESIDENT = KEPT[Kind.RESIDENTS].table
_ASK = KEPT[Kind.ASKS].table
_SIDE = (_RESIDENT.c.id.label("resident_id"), _RESIDENT.c.first_name, _RESIDENT.c.languages, _RESIDENT.c.area_id)
_NONE = "[]"
MOST = 300
"""So many are looked at: in a large desk a life domain alone fits thousands, and nobody calls thousands."""


def offers_about(connection: Connection, topics: frozenset[str]) -> Sequence[OfferLine]:
    """Return what residents offer that is about one of these topics, who came last first."""
    wanted = select(*_SIDE, _RESIDENT.c.offers, _RESIDENT.c.offer_topics).where(_any(_RESIDENT.c.offer_topics, topics))
    newest = wanted.order_by(_RESIDENT.c.since.desc(), _RESIDENT.c.id).limit(MOST)
    return [
        OfferLine(**_side(row), own_words=row.offers, about=frozenset(row.offer_topics))
        for row in connection.execute(newest)
    ]


def asks_about(connection: Connection, topics: frozenset[str], domains: Sequence[LifeDomain]) -> Sequence[AskLine]:
    """Return open asks about one of these topics, the last asked first, then those that fit by their life domain."""
    has_none = type_coerce(_ASK.c.topics, String) == _NONE
    columns = (
        _ASK.c.id.label("ask_id"),
        _ASK.c.own_words,
        _ASK.c.topics,
        _ASK.c.life_domain,
        _ASK.c.sensitive,
        _ASK.c.requires_qualification,
    )
    wanted = (
        select(*_SIDE, *columns)
        .join(_ASK, _ASK.c.resident_id == _RESIDENT.c.id)
        .where(
            _ASK.c.state == AskState.OPEN, or_(_any(_ASK.c.topics, topics), has_none & _ASK.c.life_domain.in_(domains))
        )
        .order_by(has_none, _ASK.c.asked_on.desc(), _ASK.c.id)
        .limit(MOST)
    )
    return [_ask_line(row) for row in connection.execute(wanted)]


def _ask_line(row: Any) -> AskLine:  # noqa: ANN401 - a row has as many types as columns
    return AskLine(
        **_side(row),
        ask_id=row.ask_id,
        own_words=row.own_words,
        about=frozenset(row.topics) or domain_topics(row.life_domain),
        life_domain=row.life_domain,
        is_shut=row.sensitive or row.life_domain in SENSITIVE_DOMAINS,
        needs_training=bool(row.requires_qualification),
    )


def _side(row: Any) -> dict[str, Any]:  # noqa: ANN401
    return {
        "resident_id": row.resident_id,
        "first_name": row.first_name,
        "languages": tuple(one.tag for one in row.languages),
        "area_id": row.area_id,
    }


def _any(column: ColumnElement[Any], topics: frozenset[str]) -> ColumnElement[bool]:
    packed = type_coerce(column, String)
    return or_(*(packed.contains(f'"{topic}"', autoescape=True) for topic in sorted(topics)))
