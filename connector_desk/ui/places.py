"""The places of the window: eight in the rail, in their fixed order, and the vault at its foot."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from connector_desk.services.drafts import DraftKey


class Place(Enum):
    """A place; the value is the word that `goAsked` carries."""

    TODAY = "today"
    RESIDENTS = "residents"
    WALK_IN = "walk_in"
    HANDOVERS = "handovers"
    DIRECTORY = "directory"
    VOLUNTEERS = "volunteers"
    TABLES = "tables"
    PRINT = "print"
    VAULT = "vault"


NEXT_VISITOR = "next visitor"
"""What the walk-in opens with it: somebody comes in and gets the next number."""
HOUR = "hour:"
"""An id that starts so asks the walk-in for the log of the hour whose id follows."""


@dataclass(frozen=True)
class Whereabouts:
    """Where somebody was when the desk locked: the place in sight, what was chosen in each, and the form, by id."""

    place: Place
    chosen: Mapping[Place, str]
    typing: "DraftKey | None" = None


ICONS = {
    Place.TODAY: "sun",
    Place.RESIDENTS: "person",
    Place.WALK_IN: "door",
    Place.HANDOVERS: "loop",
    Place.DIRECTORY: "shop",
    Place.VOLUNTEERS: "heart",
    Place.TABLES: "table",
    Place.PRINT: "printer",
    Place.VAULT: "key",
}
