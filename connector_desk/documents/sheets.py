"""Sheets: blocks flow from one to the next, and every sheet is numbered once all of them are known."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from connector_desk.documents.blocks import Block
from connector_desk.documents.measures import LEFT, RIGHT, TEXT_BOTTOM, Style
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.text import single
from connector_desk.domain.errors import DoesNotFit
from connector_desk.domain.words import Words


@dataclass(frozen=True)
class Placed:
    """A block at its place on a sheet."""

    block: Block
    x: float
    top: float


@dataclass
class Sheet:
    """One side of paper: what lies on it, and the slip at its foot where it has one."""

    placed: list[Placed] = field(default_factory=list)
    slip: Block | None = None


class Furniture(Protocol):
    """What every sheet of a document carries; drawn around the text, since drawing order is reading order."""

    def head(self, pen: Pen, sheet: Sheet, number: int, total: int) -> None:
        """Draw what stands above the text."""
        ...

    def foot(self, pen: Pen, sheet: Sheet, number: int, total: int) -> None:
        """Draw what stands below it."""
        ...


class Flow:
    """Places blocks from top to bottom and begins a new sheet where one is full.

    `first_top` and `top` say where text begins on the first sheet and on those after it.
    """

    def __init__(self, first_top: float, top: float, bottom: float = TEXT_BOTTOM) -> None:
        self.sheets: list[Sheet] = [Sheet()]
        self._top = top
        self._start = first_top
        self._at = first_top
        self._bottom = bottom

    @property
    def at(self) -> float:
        """Where the next block begins."""
        return self._at

    @property
    def room(self) -> float:
        """What is left of this sheet."""
        return self._bottom - self._at

    @property
    def room_of_a_sheet(self) -> float:
        """What a sheet after the first holds."""
        return self._bottom - self._top

    def add(self, block: Block, gap: float = 0.0) -> None:
        """Place a block after a gap, parting it where it may be parted. Raises DoesNotFit."""
        waiting: Block | None = block
        while waiting is not None:
            before = gap if self._at > self._start else 0.0
            head, waiting = waiting.parted(self.room - before)
            if head is not None:
                self._place(head, before)
            elif before == 0.0 and self._at == self._start and waiting is not None:
                raise DoesNotFit(round(waiting.height))
            if waiting is not None:
                self.next_sheet()

    def next_sheet(self) -> None:
        """Begin a new sheet."""
        self.sheets.append(Sheet())
        self._at = self._start = self._top

    def _place(self, block: Block, gap: float) -> None:
        self.sheets[-1].placed.append(Placed(block, LEFT, self._at + gap))
        self._at += gap + block.height


def printed(pen: Pen, sheets: Sequence[Sheet], furniture: Furniture) -> bytes:
    """Draw all sheets and return the file."""
    for number, sheet in enumerate(sheets, start=1):
        furniture.head(pen, sheet, number, len(sheets))
        for one in sheet.placed:
            one.block.draw(pen, one.x, one.top)
        furniture.foot(pen, sheet, number, len(sheets))
        pen.next_sheet()
    return pen.finished()


def sheet_number(words: Words, number: int, total: int) -> str:
    """Return "blad 1 van 2"."""
    return words.translate("Paper", "sheet {number} of {total}").format(number=number, total=total)


def footer(pen: Pen, baseline: float, left: str, right: str, style: Style) -> None:
    """Draw what to do with the sheet, and which one it is."""
    pen.line(single(left, style), LEFT, baseline)
    pen.line(single(right, style), RIGHT, baseline, Align.RIGHT)
