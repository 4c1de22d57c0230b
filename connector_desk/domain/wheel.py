"""The conversation wheel: six dimensions of Positieve Gezondheid, drawn together. Never averaged, never reported."""

from datetime import date
from enum import StrEnum

from connector_desk.domain.entity import Entity, ResidentId, Value, WheelId
from connector_desk.domain.errors import OutOfRange
from connector_desk.domain.text import Text

HIGHEST_MARK = 10


class Dimension(StrEnum):
    """The six dimensions (Institute for Positive Health)."""

    BODILY_FUNCTIONS = "bodily_functions"
    MENTAL_WELLBEING = "mental_wellbeing"
    MEANING = "meaning"
    QUALITY_OF_LIFE = "quality_of_life"
    PARTICIPATION = "participation"
    DAILY_FUNCTIONING = "daily_functioning"


class WheelMark(Value, frozen=True):
    """Where somebody puts themself on one spoke, 0 to 10, and what they say to it; either may be left out.

    Raises OutOfRange.
    """

    dimension: Dimension
    mark: int | None = None
    words: Text = ""

    def model_post_init(self, _context: object, /) -> None:
        """Refuse a mark beside the spoke."""
        if self.mark is not None and not 0 <= self.mark <= HIGHEST_MARK:
            raise OutOfRange("mark")


class Wheel(Entity, frozen=True):
    """One conversation; a dimension that nobody wished to speak about has no mark.

    Raises OutOfRange where a dimension is marked twice.
    """

    id: WheelId
    resident_id: ResidentId
    on: date
    marks: tuple[WheelMark, ...] = ()
    wish: Text = ""

    def model_post_init(self, _context: object, /) -> None:
        """Refuse a spoke that is marked twice."""
        if len({one.dimension for one in self.marks}) != len(self.marks):
            raise OutOfRange("mark")

    @property
    def is_empty(self) -> bool:
        """Nothing was marked and nothing was said."""
        return not self.wish and all(one.mark is None and not one.words for one in self.marks)
