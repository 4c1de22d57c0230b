"""Who stands at the counter: proposed by initials while the name is typed, known by one more fact.

The public looks on, so a name is shown only to whom it was told: once a fact that was typed fits the file.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from connector_desk.domain.entity import ResidentId
from connector_desk.domain.errors import FactFitsNobody, FactFitsSeveral
from connector_desk.domain.likeness import LikeReason
from connector_desk.domain.lines import LikeLine
from connector_desk.domain.one_more_fact import initials, tells
from connector_desk.services.acts import Room
from connector_desk.services.ports import Reads

SUGGESTED = 6


@dataclass(frozen=True)
class Suggestion:
    """Somebody who may be meant, as the public may see it."""

    id: ResidentId
    initials: str
    reason: LikeReason


@dataclass(frozen=True)
class KnownVisitor:
    """Somebody whom one more fact confirmed."""

    id: ResidentId
    name: str


class VisitorService:
    """Proposes residents for a name in any spelling, and opens none before one more fact was held against it."""

    def __init__(self, room: Room, reads: Reads) -> None:
        self._room = room
        self._reads = reads

    def suggest(self, text: str) -> tuple[Suggestion, ...]:
        """Return at most six who may be meant, likeliest first; nobody for no text."""
        found = self._like(text, SUGGESTED)
        return tuple(Suggestion(one.id, initials(one.first_name, one.family_name), one.reason) for one in found)

    def named(self, text: str, limit: int) -> Sequence[LikeLine]:
        """Return who may be meant by a name, likeliest first, with the name. Raises NotAllowed."""
        self._room.refuse_reading()
        return self._like(text, limit)

    def _like(self, text: str, limit: int) -> Sequence[LikeLine]:
        if not text.strip():
            return ()
        self._room.searched()
        return self._reads.like_named(text, limit)

    def confirm(self, ids: Sequence[ResidentId], fact: str) -> KnownVisitor:
        """Return who of these the fact is about, and record that their file was looked at.

        Raises:
            FactFitsNobody: it is about none of them, or nothing was typed.
            FactFitsSeveral: it does not tell them apart.

        """
        with self._room.look() as work:
            fitting = [one for one in work.residents.where(id=tuple(ids)) if fact.strip() and tells(fact, one)]
        if not fitting:
            raise FactFitsNobody
        if len(fitting) > 1:
            raise FactFitsSeveral(len(fitting))
        self._room.looked_at(fitting[0].id)
        return KnownVisitor(fitting[0].id, fitting[0].full_name)
