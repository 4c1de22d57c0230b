"""Head and foot of the sheets that stay in the house: the mark, what kind of sheet it is, and what to do with it."""

from dataclasses import dataclass

from connector_desk.documents.blocks import Lines
from connector_desk.documents.marks import sample_mark, table_mark
from connector_desk.documents.measures import (
    BLACK,
    FOOTER_BASELINE,
    LEFT,
    MM_PER_POINT,
    RIGHT,
    RULE,
    SIZES,
    TEXT_BOTTOM,
)
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.sheets import Sheet, footer, sheet_number
from connector_desk.documents.text import Line, single
from connector_desk.domain.words import Words

INTERNAL_TOP = 24.5
_BASELINE = 20.4
_MARK_SIDE = 9.5
_SAMPLE_BASELINE = 12.5
_NOTE_GAP = 2.0


@dataclass(frozen=True)
class InternalFurniture:
    """`kind` beside the mark; `note` stands in full width above the footer of every sheet.

    `about` stands at the right, one line for each sheet; the last one holds for all that follow. `warning` stands
    above everything.
    """

    words: Words
    kind: Line
    about: tuple[Line, ...]
    to_do: str
    sample: bool
    note: Lines | None = None
    warning: str = ""

    def head(self, pen: Pen, _sheet: Sheet, number: int, _total: int) -> None:
        """Draw the mark, what kind of sheet it is, and what it is about."""
        pen.line(single(self.warning, SIZES.small.bold), LEFT, _SAMPLE_BASELINE)
        table_mark(pen, LEFT - 1.0, _BASELINE - 6.2, _MARK_SIDE)
        pen.line(self.kind, LEFT + 10.0, _BASELINE)
        pen.line(self.about[min(number, len(self.about)) - 1], RIGHT, _BASELINE, Align.RIGHT)
        draw_sample_mark(pen, self.words, is_sample=self.sample)

    def foot(self, pen: Pen, _sheet: Sheet, number: int, total: int) -> None:
        """Draw the note, what to do with the sheet, and which one it is."""
        if self.note is not None:
            top = self.text_bottom + _NOTE_GAP
            pen.rule(LEFT, top, RIGHT, RULE, BLACK)
            self.note.draw(pen, LEFT, top + 1.6)
        footer(pen, FOOTER_BASELINE, self.to_do, sheet_number(self.words, number, total), SIZES.label)

    @property
    def text_bottom(self) -> float:
        """Where text ends on these sheets."""
        if self.note is None:
            return TEXT_BOTTOM
        return FOOTER_BASELINE - SIZES.small.size_mm - 9 * MM_PER_POINT - self.note.height - _NOTE_GAP


def draw_sample_mark(pen: Pen, words: Words, *, is_sample: bool) -> None:
    """Say on a sheet made from invented people that it is one."""
    if is_sample:
        sample_mark(pen, words.translate("Paper", "SAMPLE"), SIZES.small, RIGHT, _SAMPLE_BASELINE)
