"""Everything of one kind as plain values, for the shell."""

from typing import Any

from connector_desk.domain.account import Right
from connector_desk.domain.entity import Entity, Kind
from connector_desk.services.acts import Room
from connector_desk.services.ports import Work

LISTED = {
    Kind.RESIDENTS: Right.RESIDENTS,
    Kind.ORGANIZATIONS: Right.DIRECTORY,
    Kind.INITIATIVES: Right.DIRECTORY,
    Kind.VOLUNTEERS: Right.VOLUNTEERS,
    Kind.MATCHES: Right.VOLUNTEERS,
    Kind.CONTACT_MOMENTS: Right.RESIDENTS,
    Kind.HANDOVERS: Right.HANDOVERS,
    Kind.CONSENTS: Right.RESIDENTS,
    Kind.CONCERNS: Right.TABLES,
    Kind.ACTIONS: Right.TABLES,
    Kind.MEETINGS: Right.TABLES,
    Kind.DISCLOSURES: Right.RESIDENTS,
}
"""What can be listed, and the place in which the window shows it: whose role does not lead there is told nothing."""


class ListingService:
    """Lists what the desk keeps."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def values(self, kind: Kind) -> list[dict[str, Any]]:
        """Return the entities of a kind as JSON values; a resident comes with asks and network. Raises NotAllowed."""
        self._room.refuse_unless_sees(LISTED[kind])
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
