"""Everything of one kind as plain values, for the shell."""

from typing import Any

from connector_desk.domain.entity import Entity, Kind
from connector_desk.services.acts import Room
from connector_desk.services.ports import Work

LISTED = (
    Kind.RESIDENTS,
    Kind.ORGANIZATIONS,
    Kind.INITIATIVES,
    Kind.VOLUNTEERS,
    Kind.MATCHES,
    Kind.CONTACT_MOMENTS,
    Kind.HANDOVERS,
    Kind.CONSENTS,
    Kind.CONCERNS,
    Kind.ACTIONS,
    Kind.MEETINGS,
    Kind.DISCLOSURES,
)


class ListingService:
    """Lists what the desk keeps."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def values(self, kind: Kind) -> list[dict[str, Any]]:
        """Return the entities of a kind as JSON values; a resident comes with asks and network."""
        with self._room.look() as work:
            if kind is Kind.RESIDENTS:
                return _residents(work)
            return [_value(entity) for entity in work.repository(kind).all()]


def _residents(work: Work) -> list[dict[str, Any]]:
    asks: dict[str, list[dict[str, Any]]] = {}
    ties: dict[str, list[dict[str, Any]]] = {}
    for ask in work.asks.all():
        asks.setdefault(ask.resident_id, []).append(_value(ask))
    for tie in work.ties.all():
        ties.setdefault(tie.resident_id, []).append(_value(tie))
    return [
        _value(resident) | {"asks": asks.get(resident.id, []), "network": ties.get(resident.id, [])}
        for resident in work.residents.all()
    ]


def _value(entity: Entity) -> dict[str, Any]:
    return entity.model_dump(mode="json")
