"""That two profiles turned out to be one person: what moved, so that it can be taken apart again."""

from datetime import datetime

from connector_desk.domain.entity import ConsentId, Entity, Kind, PersonMergeId, ResidentId, Value
from connector_desk.domain.resident import Resident
from connector_desk.domain.text import Line


class Moved(Value, frozen=True):
    """One thing that belonged to the profile that went; of a meeting its id, a colon and the letter of the case."""

    kind: Kind
    id: Line


class PersonMerge(Entity, frozen=True):
    """A merge of `gone` into the profile `kept_id`, whose form before it is `kept_before`.

    `narrowed` are records that the merge itself added, so that no consent covers more than it covered before.
    """

    id: PersonMergeId
    kept_id: ResidentId
    gone_id: ResidentId
    kept_before: Resident
    gone: Resident
    moved: tuple[Moved, ...] = ()
    narrowed: tuple[ConsentId, ...] = ()
    merged_at: datetime
    merged_by: Line = ""
    taken_apart_at: datetime | None = None
