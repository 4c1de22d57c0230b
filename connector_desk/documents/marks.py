"""Signs that are drawn and not set: ticks, boxes, lines to write on, the table, the cut and folds."""

import math

from connector_desk.documents.fonts import SCISSORS_FONT
from connector_desk.documents.measures import (
    BLACK,
    FIRST_FOLD,
    HAIRLINE,
    LINE_GREY,
    RULE,
    SECOND_FOLD,
    SHEET_HEIGHT,
    SHEET_WIDTH,
    Style,
)
from connector_desk.documents.pen import Align, Pen, Point
from connector_desk.documents.text import Line, Run, single

BOX_MM = 4.0


def tick(pen: Pen, x: float, baseline: float) -> None:
    """Draw "yes", 3.2 mm wide, standing on the baseline."""
    pen.path([(x, baseline - 1.1), (x + 1.1, baseline - 0.1), (x + 3.2, baseline - 2.6)], 1.5)


def cross(pen: Pen, x: float, baseline: float) -> None:
    """Draw "no", 2.5 mm wide, standing on the baseline."""
    pen.path([(x + 0.2, baseline - 2.5), (x + 2.7, baseline)], 1.5)
    pen.path([(x + 0.2, baseline), (x + 2.7, baseline - 2.5)], 1.5)


def bullet(pen: Pen, x: float, baseline: float) -> None:
    """Draw the dot of a list."""
    pen.circle(x + 0.8, baseline - 1.15, 0.55, 0.2, is_filled=True)


def box(pen: Pen, x: float, y: float, side: float = BOX_MM, weight: float = 1.0, *, is_filled: bool = False) -> None:
    """Draw a box to tick; a filled one says "taken"."""
    if is_filled:
        pen.solid([(x, y, side, side)])
    pen.frame(x, y, side, side, weight)


def letter_block(pen: Pen, letter: Line, corner: Point, size: Point, baseline: float) -> None:
    """Draw a white letter on a black block."""
    pen.solid([(*corner, *size)])
    pen.line(letter, corner[0] + size[0] / 2, baseline, Align.MIDDLE)


def writing_line(pen: Pen, x: float, y: float, to: float, label: Line | None = None) -> None:
    """Draw a line to write on; its label stands on the line, to the left."""
    if label is not None:
        pen.line(label, x, y - 0.6)
        x += label.width_mm + 2
    pen.rule(x, y, to)


def table_mark(pen: Pen, x: float, y: float, size: float) -> None:
    """Draw the table from above with its five chairs; the open one, at the top, is the resident's."""
    middle_x, middle_y, reach = x + size / 2, y + size / 2, size * 0.42
    pen.circle(middle_x, middle_y, size * 0.25, 0.9)
    for seat in range(5):
        angle = math.radians(-90 + 72 * seat)
        at = (middle_x + reach * math.cos(angle), middle_y + reach * math.sin(angle))
        pen.circle(*at, size * 0.085, 0.9, is_filled=seat > 0)


def cut_line(pen: Pen, y: float) -> None:
    """Draw the dashed line over the full width, with the scissors in a gap."""
    pen.path([(0, y), (17, y)], 0.6, LINE_GREY, (3, 2))
    pen.path([(24, y), (SHEET_WIDTH, y)], 0.6, LINE_GREY, (3, 2))
    pen.line(Line((Run("✂", SCISSORS_FONT, 13, BLACK),)), 17.6, y + 1.5)


def fold_marks(pen: Pen) -> None:
    """Draw where to fold in three, and where to punch."""
    for y in (FIRST_FOLD, SECOND_FOLD):
        pen.path([(0, y), (SHEET_WIDTH, y)], 0.5, LINE_GREY, (0.7, 2.2))
        pen.path([(5, y), (10, y)], HAIRLINE, LINE_GREY)
    pen.path([(5, SHEET_HEIGHT / 2), (8, SHEET_HEIGHT / 2)], HAIRLINE, LINE_GREY)


def sample_mark(pen: Pen, word: str, style: Style, right: float, baseline: float) -> None:
    """Write in a frame that the sheet is an example, ending at `right`."""
    line = single(word, style.bold)
    wide = line.width_mm + 4
    pen.frame(right - wide, baseline - style.size_mm * 0.78 - 1.1, wide, style.size_mm * 0.78 + 2.2, RULE)
    pen.line(line, right - 2, baseline, Align.RIGHT)
