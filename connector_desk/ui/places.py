"""The places of the window: eight in the rail, in their fixed order, and the vault at its foot."""

from enum import Enum


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
