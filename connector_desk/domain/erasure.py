"""What stays of somebody who was erased: a mark without a name, so that an older backup does not bring them back."""

from datetime import datetime
from enum import StrEnum

from connector_desk.domain.entity import Entity, ErasureId, Value


class KeepingGround(StrEnum):
    """Why something may be kept no longer, or must be. `replayed` is what an older backup had brought back."""

    REFUSED_OR_WITHDRAWN = "refused_or_withdrawn"
    CLOSED = "closed"
    ASKED = "asked"
    MUNICIPALITY = "municipality"
    REPLAYED = "replayed"


class KeepingRules(Value, frozen=True):
    """How long each kind of record is kept; after that it is proposed, and a person decides.

    A desk that works for a municipality keeps files for 15 years (Wmo 2015, article 5.3.4); else GDPR article 5 (1) (e)
    is the source: no longer than needed. Contacts without a file, what lay on a table, where a paper was saved, and
    what was typed and never kept, each have a time of their own.
    """

    weeks_after_refusal: int = 6
    years_after_closing: int = 1
    years_for_municipality: int = 15
    works_for_municipality: bool = False
    years_without_file: int = 1
    years_after_table: int = 1
    years_of_paths: int = 1
    weeks_of_drafts: int = 6


class Erasure(Entity, frozen=True):
    """The mark: the random id of the resident, when, on which ground, and how many things went."""

    id: ErasureId
    resident_id: str
    erased_at: datetime
    ground: KeepingGround
    things: int
