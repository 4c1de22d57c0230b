"""The head and foot of a letter: the organisation, what kind of letter it is, and the slip to tear off."""

from collections.abc import Iterable
from functools import cached_property

from connector_desk.documents.blocks import Lines, plain
from connector_desk.documents.marks import cut_line, sample_mark
from connector_desk.documents.measures import (
    BLACK,
    FOOTER_BASELINE,
    LARGE_SIZES,
    LEFT,
    MM_PER_POINT,
    RIGHT,
    RULE,
    SIZES,
    SLIP_BOTTOM,
    TOP,
    Style,
)
from connector_desk.documents.pen import Align, Pen, Picture, fitted
from connector_desk.documents.sheets import Sheet, footer, sheet_number
from connector_desk.documents.text import kept_whole, single, width_mm
from connector_desk.domain.papers import Letterhead
from connector_desk.domain.words import Words

_LEFT_WIDTH = 104.0
_LOGO_WIDEST, _LOGO_HIGHEST, _BESIDE_LOGO = 38.0, 13.0, 4.0
_SAMPLE_BASELINE = 12.5
_FOOTER_ABOVE_CUT = 4.2


class LetterFurniture:
    """Head and foot of every sheet of a letter. `kind` and `about` stand at the right; the mark of the desk does not.

    The resident deals with the organisation, not with a program.
    """

    def __init__(
        self,
        words: Words,
        letterhead: Letterhead,
        kind: str,
        about: str,
        running: str,
        sample: bool,
        *,
        large_print: bool = False,
    ) -> None:
        self._words = words
        self._letterhead = letterhead
        self._kind = kind
        self._about = about
        self._running = running
        self._sample = sample
        self._strong = LARGE_SIZES.small.bold if large_print else SIZES.heading
        self._small = LARGE_SIZES.small if large_print else SIZES.small

    @cached_property
    def _logo(self) -> Picture | None:
        logo = self._letterhead.logo
        return fitted(logo, _LOGO_WIDEST, _LOGO_HIGHEST) if logo else None

    @property
    def _beside(self) -> float:
        """How much room the logo takes before the name."""
        return self._logo.wide + _BESIDE_LOGO if self._logo else 0.0

    @cached_property
    def _name(self) -> Lines:
        return plain(self._letterhead.name, self._strong, _LEFT_WIDTH - self._beside)

    @cached_property
    def _address(self) -> Lines:
        parts = [kept_whole(part) for part in (*self._letterhead.lines, self._letterhead.phone) if part]
        style, room = self._small.label, _LEFT_WIDTH - self._beside
        return plain("\n".join(_joined(parts, style, room)), style, room)

    @cached_property
    def rule_at(self) -> float:
        """Where the rule under the head lies; long names and the logo push it down."""
        words = self._name.height + self._address.height
        return TOP + max(words, self._logo.high if self._logo else 0.0) + 2.5

    def head(self, pen: Pen, _sheet: Sheet, _number: int, _total: int) -> None:
        """Draw the organisation, the kind of letter and, on a sample, that it is one."""
        if self._logo:
            pen.picture(self._logo, LEFT, TOP)
        left = LEFT + self._beside
        self._name.draw(pen, left, TOP)
        self._address.draw(pen, left, TOP + self._name.height)
        baseline = TOP + self._strong.size_mm
        pen.line(single(self._kind, self._strong), RIGHT, baseline, Align.RIGHT)
        under = TOP + self._strong.line_mm + self._small.size_mm
        pen.line(single(self._about, self._small.label), RIGHT, under, Align.RIGHT)
        pen.rule(LEFT, self.rule_at, RIGHT, RULE, BLACK)
        if self._sample:
            sample_mark(pen, self._words.translate("Paper", "SAMPLE"), self._small, RIGHT, _SAMPLE_BASELINE)

    def foot(self, pen: Pen, sheet: Sheet, number: int, total: int) -> None:
        """Draw the number of the sheet; where there is a slip, above the cut."""
        numbered = f"{self._running} · {sheet_number(self._words, number, total)}"
        if sheet.slip is None:
            footer(pen, FOOTER_BASELINE, "", numbered, self._small.label)
            return
        cut_at = SLIP_BOTTOM - sheet.slip.height
        footer(pen, cut_at - _FOOTER_ABOVE_CUT, "", numbered, self._small.label)
        cut_line(pen, cut_at)
        sheet.slip.draw(pen, LEFT, cut_at)


def _joined(parts: Iterable[str], style: Style, room_mm: float) -> list[str]:
    """Return lines of parts with a dot between them: where a line ends the dot would join nothing, and stays out."""
    lines: list[str] = []
    for part in parts:
        longer = f"{lines[-1]} · {part}" if lines else part
        if lines and width_mm(longer, style) <= room_mm:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


def room_above_slip(slip_height: float) -> float:
    """Return where text must end on the sheet that carries the slip."""
    return SLIP_BOTTOM - slip_height - _FOOTER_ABOVE_CUT - SIZES.small.size_mm - 4 * MM_PER_POINT
