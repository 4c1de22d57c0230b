"""The grid, the sizes of type and the strength of ink of every sheet, in one place.

Lengths are millimetres from the top left of an A4 sheet, sizes of type are points.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

MM_PER_POINT: Final = 25.4 / 72

SHEET_WIDTH: Final = 210.0
SHEET_HEIGHT: Final = 297.0
LEFT: Final = 30.0
RIGHT: Final = 190.0
WIDTH: Final = RIGHT - LEFT
TOP: Final = 16.0
TEXT_BOTTOM: Final = 280.0
SLIP_BOTTOM: Final = 289.0
FOOTER_BASELINE: Final = SHEET_HEIGHT - 10.5
SECOND_HALF: Final = 112.0
HALF_WIDTH: Final = 78.0
FIRST_FOLD: Final = 99.0
SECOND_FOLD: Final = 198.0
CLEAR_OF_FOLD: Final = 5.0
PEN_LINE: Final = 7.0
HOME_LINE: Final = 9.0

BLACK: Final = 0.0
LABEL_GREY: Final = 0x59 / 255
LINE_GREY: Final = 0x8C / 255
WHITE: Final = 1.0

HAIRLINE: Final = 0.45
RULE: Final = 0.9
FRAME: Final = 0.8
HEAVY_FRAME: Final = 1.2


class Face(StrEnum):
    """The voices of the paper: the desk plain and bold, and people's own words."""

    SANS = "sans"
    BOLD = "bold"
    SERIF = "serif"


@dataclass(frozen=True, slots=True)
class Style:
    """A face at a size, with the distance between baselines and its grey (0 is black)."""

    face: Face
    size: float
    leading: float
    grey: float = BLACK

    @property
    def bold(self) -> "Style":
        """The same in bold and black."""
        return replace(self, face=Face.BOLD, grey=BLACK)

    @property
    def serif(self) -> "Style":
        """The same in the voice of own words."""
        return replace(self, face=Face.SERIF)

    @property
    def label(self) -> "Style":
        """The same in the grey of what may be missed."""
        return replace(self, grey=LABEL_GREY)

    @property
    def white(self) -> "Style":
        """The same in white, for solid bars."""
        return replace(self, grey=WHITE)

    @property
    def line_mm(self) -> float:
        """Distance between two baselines."""
        return self.leading * MM_PER_POINT

    @property
    def size_mm(self) -> float:
        """From the top of a paragraph to its first baseline."""
        return self.size * MM_PER_POINT


@dataclass(frozen=True, slots=True)
class TypeSizes:
    """One setting of all styles of a document."""

    title: Style
    heading: Style
    body: Style
    small: Style
    words: Style
    phone: Style
    day: Style

    @property
    def label(self) -> Style:
        """Small and grey."""
        return self.small.label


SIZES: Final = TypeSizes(
    title=Style(Face.BOLD, 20, 25),
    heading=Style(Face.BOLD, 12, 15.6),
    body=Style(Face.SANS, 10.5, 14.2),
    small=Style(Face.SANS, 9, 12),
    words=Style(Face.SERIF, 15, 15 * 1.42),
    phone=Style(Face.BOLD, 14, 18),
    day=Style(Face.BOLD, 15, 18.5),
)

RESIDENT_SIZES: Final = TypeSizes(
    title=Style(Face.BOLD, 22, 28),
    heading=Style(Face.BOLD, 13, 18.4),
    body=Style(Face.SANS, 13, 18.4),
    small=Style(Face.SANS, 9, 12),
    words=Style(Face.SERIF, 15, 15 * 1.42),
    phone=Style(Face.BOLD, 15, 18.4),
    day=Style(Face.BOLD, 15, 18.5),
)
"""Papers to residents."""

FORM_SIZES: Final = replace(
    RESIDENT_SIZES,
    title=Style(Face.BOLD, 16, 21),
    heading=Style(Face.BOLD, 11.5, 15.6),
    body=Style(Face.SANS, 11.5, 15.6),
)
"""A form that is signed: one sheet with five questions in two languages, so that nobody signs half of it."""

LARGE_SIZES: Final = TypeSizes(
    title=Style(Face.BOLD, 26, 33),
    heading=Style(Face.BOLD, 18, 26),
    body=Style(Face.SANS, 18, 26),
    small=Style(Face.SANS, 14, 20),
    words=Style(Face.SERIF, 18, 26),
    phone=Style(Face.BOLD, 20, 26),
    day=Style(Face.BOLD, 20, 26),
)
"""The same papers in large print: a second setting, not a zoom."""
