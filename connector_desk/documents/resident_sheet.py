"""What papers for residents share: two sizes of print, and sheets that bear the day and flow on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from connector_desk.documents.blocks import Block, Drawn
from connector_desk.documents.days import full_day
from connector_desk.documents.letterhead import LetterFurniture
from connector_desk.documents.measures import BLACK, LARGE_SIZES, RESIDENT_SIZES, RULE, WIDTH, TypeSizes
from connector_desk.documents.pen import Pen
from connector_desk.documents.sheets import Flow, printed
from connector_desk.documents.table import head_row
from connector_desk.domain.papers import Letterhead
from connector_desk.domain.words import Words

_UNDER_RULE = 5.0


@dataclass(frozen=True)
class Setting:
    """One setting of the facts: parts beside each other, or one column in large print."""

    words: Words
    is_large: bool

    @property
    def sizes(self) -> TypeSizes:
        """The type of this setting."""
        return LARGE_SIZES if self.is_large else RESIDENT_SIZES


def resident_sheet(
    setting: Setting, letterhead: Letterhead, kind: str, day: date, sample: bool, blocks: Iterable[tuple[Block, float]]
) -> bytes:
    """Set blocks, each with the gap above it, under a head with the kind of paper and its day. Raises DoesNotFit."""
    words, told = setting.words, full_day(setting.words, day)
    furniture = LetterFurniture(words, letterhead, kind, told, f"{kind} {told}", sample, large_print=setting.is_large)
    flow = Flow(furniture.rule_at + _UNDER_RULE, furniture.rule_at + _UNDER_RULE)
    for block, gap in blocks:
        flow.add(block, gap)
    return printed(Pen(f"{kind} {told}", words.language), flow.sheets, furniture)


def column_names(setting: Setting, columns: tuple[tuple[float, str], ...]) -> Drawn:
    """Return the names of columns, each at its distance from the left, over a black rule; one column has no name."""
    if setting.is_large:
        return Drawn(0.0, lambda pen, x, top: pen.rule(x, top, x + WIDTH, RULE, BLACK))
    return head_row(columns, setting.sizes.small.label, WIDTH)
