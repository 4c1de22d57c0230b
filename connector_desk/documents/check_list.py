"""The list of directory lines to check by telephone: long, so it is set row by row and holds no blocks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from connector_desk.documents.blocks import title
from connector_desk.documents.breaking import broken_plainly
from connector_desk.documents.days import full_day
from connector_desk.documents.internal import INTERNAL_TOP, InternalFurniture
from connector_desk.documents.measures import BLACK, LEFT, RULE, SIZES, TEXT_BOTTOM, WIDTH
from connector_desk.documents.pen import Pen
from connector_desk.documents.sheets import Placed, Sheet, printed
from connector_desk.documents.text import Line, single
from connector_desk.domain.errors import DoesNotFit
from connector_desk.domain.papers import CheckList
from connector_desk.domain.words import Words

_COLUMNS = ((7.0, 52.0), (61.0, 44.0), (107.0, 30.0), (139.0, 21.0))
_STYLES = (SIZES.small.bold, SIZES.small, SIZES.small, SIZES.small.bold)
_ROW = 8.2
_PADDING = 2.3
_HEAD = 7.4
"""Room for the title on the first sheet is measured; the head of the table takes this on every sheet."""


@dataclass(frozen=True)
class _Rows:
    """The rows of one sheet under the head of the table."""

    heads: Sequence[str]
    rows: Sequence[tuple[float, Sequence[Sequence[Line]]]]

    @property
    def height(self) -> float:
        return _HEAD + sum(high for high, _ in self.rows)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        for (at, _), head in zip(_COLUMNS, self.heads, strict=True):
            pen.line(single(head, SIZES.label), x + at, top + 4.6)
        pen.rule(x, top + 6.6, x + WIDTH, RULE, BLACK)
        self._draw_grid(pen, x, top + _HEAD)
        self._draw_words(pen, x, top + _HEAD + _PADDING + SIZES.small.size_mm)

    def _draw_grid(self, pen: Pen, x: float, top: float) -> None:
        tops = list(accumulate((high for high, _ in self.rows), initial=top))
        boxes = [(x, at + 2.0, 4.0, 4.0) for at in tops[:-1]]
        pen.grid(boxes, [(x, at - 0.2, x + WIDTH) for at in tops[1:]], 0.9)

    def _draw_words(self, pen: Pen, x: float, baseline: float) -> None:
        leading = SIZES.small.line_mm
        for high, cells in self.rows:
            for (at, _), lines in zip(_COLUMNS, cells, strict=True):
                for number, line in enumerate(lines):
                    pen.line(line, x + at, baseline + number * leading)
            baseline += high

    def parted(self, _room: float) -> tuple[None, "_Rows"]:
        return None, self


def check_list(paper: CheckList, words: Words) -> bytes:
    """Set the list; a row does not split and the head returns on every sheet. Raises DoesNotFit."""
    kind = words.translate("CheckList", "Check by phone")
    furniture = InternalFurniture(
        words=words,
        kind=single(kind, SIZES.heading),
        about=(single(full_day(words, paper.day), SIZES.body),),
        to_do=words.translate("CheckList", "Tick what is still right. Write down what changed."),
        sample=paper.sample,
    )
    pen = Pen(f"{kind} {full_day(words, paper.day)}", words.language)
    return printed(pen, list(_sheets(paper, words)), furniture)


def _sheets(paper: CheckList, words: Words) -> Iterator[Sheet]:
    heads = (
        words.translate("CheckList", "What"),
        words.translate("CheckList", "Organisation"),
        words.translate("CheckList", "Last checked"),
        words.translate("CheckList", "Telephone"),
    )
    heading = title(words.translate("CheckList", "Is it still right?"), SIZES.title, WIDTH)
    sheet = Sheet([Placed(heading, LEFT, INTERNAL_TOP)])
    top = INTERNAL_TOP + heading.height
    rows: list[tuple[float, Sequence[Sequence[Line]]]] = []
    used = top + _HEAD
    for row in _measured(paper, words):
        if used + row[0] > TEXT_BOTTOM and rows:
            sheet.placed.append(Placed(_Rows(heads, rows), LEFT, top))
            yield sheet
            sheet, rows, top = Sheet(), [], INTERNAL_TOP
            used = top + _HEAD
        if used + row[0] > TEXT_BOTTOM:
            raise DoesNotFit(round(row[0]))
        rows.append(row)
        used += row[0]
    sheet.placed.append(Placed(_Rows(heads, rows), LEFT, top))
    yield sheet


def _measured(paper: CheckList, words: Words) -> Iterator[tuple[float, Sequence[Sequence[Line]]]]:
    """Yield the height and the broken cells of each row; the words for a day are made once for each day."""
    never = words.translate("CheckList", "never")
    days = {row.checked_on: full_day(words, row.checked_on) for row in paper.rows if row.checked_on}
    known: dict[tuple[str, int], Sequence[Line]] = {}
    for row in paper.rows:
        texts = (row.name, row.organization, days[row.checked_on] if row.checked_on else never, row.phone)
        cells = tuple(_cell(text, column, known) for column, text in enumerate(texts))
        yield max(_ROW, max(map(len, cells)) * SIZES.small.line_mm + _PADDING * 1.6), cells


def _cell(text: str, column: int, known: dict[tuple[str, int], Sequence[Line]]) -> Sequence[Line]:
    """Return the lines of a cell; organisations and days return often."""
    if (text, column) not in known:
        known[text, column] = broken_plainly(text, _STYLES[column], _COLUMNS[column][1])
    return known[text, column]
