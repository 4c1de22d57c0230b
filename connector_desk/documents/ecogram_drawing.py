"""The drawing itself: the resident in the middle, rings, wedges with their words, and everybody with a line."""

import math
from dataclasses import dataclass

from connector_desk.documents.blocks import Block, plain
from connector_desk.documents.ecogram_marks import MARK_MM, person_box, ring, support_mark, tie_line
from connector_desk.documents.measures import HAIRLINE, LABEL_GREY, LINE_GREY, WHITE, WIDTH, Style
from connector_desk.documents.pen import Align, Pen, Point
from connector_desk.documents.text import Line, kept_whole, single, width_mm
from connector_desk.domain.ecogram import RING_EDGES, Arrangement, Frame, Size, arranged
from connector_desk.domain.ecogram_paper import EcogramPaper, EcogramTie
from connector_desk.domain.entity import TieId
from connector_desk.domain.resident import TieCategory
from connector_desk.domain.words import Words

_HALF_HIGH, _HALF_HIGH_NUMBERED = 90.0, 76.0
_PERSON = 15.0
_MOST_LINES = 2
_WIDTHS = (20.0, 24.0, 28.0, 33.0)
_PADDING = 1.2
_GAP = 2.0
_HALF_WIDTHS = (78.0, 72.0, 66.0, 60.0)
"""The widest drawing in which every box stays on the sheet is the one that is made."""


@dataclass(frozen=True)
class _Standing:
    """Somebody with a place in the drawing, under their number."""

    id: TieId
    category: TieCategory
    closeness: int


@dataclass(frozen=True)
class Drawing:
    """A drawing that fits on a sheet; never parted. `labels` are the lines in each box, in the order of the ties."""

    arrangement: Arrangement
    ties: tuple[EcogramTie, ...]
    labels: tuple[tuple[Line, ...], ...]
    sizes: tuple[Size, ...]
    titles: tuple[tuple[TieCategory, Line], ...]
    person: Line
    style: Style
    is_numbered: bool

    @property
    def height(self) -> float:
        """The drawing with the boxes that stand out of its rim."""
        return 2 * self.arrangement.high + self.arrangement.frame.tie[1]

    def parted(self, room: float) -> "tuple[Block | None, Block | None]":
        """Fit or go on."""
        return (self, None) if self.height <= room + 0.001 else (None, self)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw from the ground up; the boxes in reading order."""
        middle = (x + WIDTH / 2, top + self.height / 2)
        self._draw_ground(pen, middle)
        self._draw_lines(pen, middle)
        person_box(pen, middle, (_PERSON, _PERSON), is_formal=False)
        pen.line(self.person, middle[0], middle[1] + self.style.size_mm * 0.36, Align.MIDDLE)
        for number, (tie, label) in enumerate(zip(self.ties, self.labels, strict=True)):
            self._draw_box(pen, self._spot(number, middle), number, tie, label)

    def _draw_ground(self, pen: Pen, middle: Point) -> None:
        drawn = self.arrangement
        for share in RING_EDGES[1:]:
            ring(pen, middle, drawn.wide * share, drawn.high * share, LABEL_GREY)
        for number in range(len(TieCategory)):
            across, down = drawn.edge_of(number)
            inner = (middle[0] + across * RING_EDGES[0], middle[1] + down * RING_EDGES[0])
            pen.path([inner, (middle[0] + across, middle[1] + down)], HAIRLINE, LINE_GREY)
        for category, line in self.titles:
            across, down = drawn.title_at(category)
            at, half = (middle[0] + across, middle[1] + down), line.width_mm / 2 + 0.8
            pen.solid([(at[0] - half, at[1] - self.style.line_mm / 2, 2 * half, self.style.line_mm)], WHITE)
            pen.line(line, at[0], at[1] + self.style.size_mm * 0.36, Align.MIDDLE)

    def _draw_lines(self, pen: Pen, middle: Point) -> None:
        for number, tie in enumerate(self.ties):
            there = self._spot(number, middle)
            across, down = there[0] - middle[0], there[1] - middle[1]
            far = math.hypot(across, down)
            wide, high = self.sizes[number]
            share = min((wide / 2 + 0.6) / (abs(across) or 0.001), (high / 2 + 0.6) / (abs(down) or 0.001))
            start = (middle[0] + across / far * (_PERSON / 2 + 0.8), middle[1] + down / far * (_PERSON / 2 + 0.8))
            end = (there[0] - across * min(share, 1.0), there[1] - down * min(share, 1.0))
            tie_line(pen, start, end, tie.direction, closeness=tie.closeness, is_formal=tie.is_formal)

    def _draw_box(self, pen: Pen, middle: Point, number: int, tie: EcogramTie, label: tuple[Line, ...]) -> None:
        wide, high = self.sizes[number]
        person_box(pen, middle, (wide, high), is_formal=tie.is_formal, is_volunteer=tie.is_volunteer)
        baseline = middle[1] - high / 2 + _PADDING + self.style.size_mm * 0.95
        for line in label:
            pen.line(line, middle[0], baseline, Align.MIDDLE)
            baseline += self.style.line_mm
        if self.is_numbered:
            return
        left = middle[0] - (len(tie.support) - 1) * MARK_MM * 0.75
        for at, support in enumerate(tie.support):
            support_mark(pen, support, left + at * MARK_MM * 1.5, middle[1] + high / 2 - _PADDING - MARK_MM / 2)

    def _spot(self, number: int, middle: Point) -> Point:
        spot = self.arrangement.spots[_id(number)]
        return middle[0] + spot.x, middle[1] + spot.y


def drawing_of(paper: EcogramPaper, words: Words, style: Style) -> Drawing | None:
    """Return the drawing with words, else with numbers; None where neither fits."""
    for is_numbered in (False, True):
        made = _drawing(paper, words, style, is_numbered=is_numbered)
        if made is not None:
            return made
    return None


def _drawing(paper: EcogramPaper, words: Words, style: Style, *, is_numbered: bool) -> Drawing | None:
    labels = _numbers(paper, style) if is_numbered else _words(paper, style)
    if labels is None:
        return None
    sizes = [_size(tie, label, style, is_numbered=is_numbered) for tie, label in zip(paper.ties, labels, strict=True)]
    titles = tuple((category, single(kept_whole(words.term(category)), style.label)) for category in TieCategory)
    title = max(line.width_mm for _, line in titles) + _GAP, style.line_mm + 1
    for wide in _HALF_WIDTHS:
        found = _placed(paper.ties, sizes, title, wide, is_numbered=is_numbered)
        if found is not None:
            person = single(words.translate("EcogramPaper", "you"), style.bold)
            return Drawing(found, paper.ties, labels, tuple(sizes), titles, person, style, is_numbered)
    return None


def _placed(
    ties: tuple[EcogramTie, ...], sizes: list[Size], title: Size, wide: float, *, is_numbered: bool
) -> Arrangement | None:
    """Return everybody's place in a drawing of that half width, or None where somebody has none on the sheet."""
    gap, half = (_GAP / 2, _HALF_HIGH_NUMBERED) if is_numbered else (_GAP, _HALF_HIGH)
    highest = max((high for _, high in sizes), default=0.0)
    frame = Frame((_PERSON + 5, _PERSON + 5), (0.0, highest), title, half, wide / half)
    standing = [_Standing(_id(at), tie.category, tie.closeness) for at, tie in enumerate(ties)]
    roomy = {_id(at): (broad + gap, high + gap) for at, (broad, high) in enumerate(sizes)}
    found = arranged(standing, frame, sizes=roomy)
    reach = max((abs(found.spots[_id(at)].x) + broad / 2 for at, (broad, _) in enumerate(sizes)), default=0.0)
    return found if found.high == half and reach <= WIDTH / 2 else None


def _size(tie: EcogramTie, label: tuple[Line, ...], style: Style, *, is_numbered: bool) -> Size:
    """Return the box of somebody: their words, and below them the marks of what they give."""
    marks = 0 if is_numbered else len(tie.support)
    high = len(label) * style.line_mm + 2 * _PADDING + (MARK_MM + 0.4 if marks else 0.0)
    return max(_widest(label) + (2.6 if is_numbered else 4.4), marks * MARK_MM * 1.5 + 2, high), high


def _numbers(paper: EcogramPaper, style: Style) -> tuple[tuple[Line, ...], ...]:
    return tuple((single(str(number), style.bold),) for number in range(1, len(paper.ties) + 1))


def _words(paper: EcogramPaper, style: Style) -> tuple[tuple[Line, ...], ...] | None:
    """Return what stands in each box, as narrow as two lines allow; None where somebody's word is too long."""
    labels = []
    for tie in paper.ties:
        tries = (plain(tie.who, style, wide).lines for wide in _WIDTHS)
        # A word that would be broken in the middle stands whole where there is more room.
        longest = max((width_mm(word, style) for word in tie.who.split()), default=0.0)
        fits = (lines for wide, lines in zip(_WIDTHS, tries, strict=True) if longest <= wide and _fits(lines, wide))
        found = next(fits, None)
        if found is None:
            return None
        labels.append(found)
    return tuple(labels)


def _fits(lines: tuple[Line, ...], wide: float) -> bool:
    return len(lines) <= _MOST_LINES and _widest(lines) <= wide


def _widest(label: tuple[Line, ...]) -> float:
    return max((line.width_mm for line in label), default=0.0)


def _id(number: int) -> TieId:
    return TieId(f"{number:05}")
