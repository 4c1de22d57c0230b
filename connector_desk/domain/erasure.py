"""What stays of somebody who was erased: a mark without a name, so that an older backup does not bring them back."""

from datetime import datetime
from enum import StrEnum

from connector_desk.domain.entity import Entity, ErasureId, Value


class KeepingGround(StrEnum):
    """Why something may be kept no longer, or must be."""

    REFUSED_OR_WITHDRAWN = "refused_or_withdrawn"
    CLOSED = "closed"
    ASKED = "asked"
    MUNICIPALITY = "municipality"


class KeepingRules(Value, frozen=True):
    """How long things are kept. `works_for_municipality` holds files for 15 years (Wmo 2015, article 5.3.4)."""

    weeks_after_refusal: int = 6
    years_after_closing: int = 1
    years_for_municipality: int = 15
    works_for_municipality: bool = False


class Erasure(Entity, frozen=True):
    """The mark: the random id of the resident, when, on which ground, and how many things went."""

    id: ErasureId
    resident_id: str
    erased_at: datetime
    ground: KeepingGround
    things: int
