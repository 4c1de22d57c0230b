"""Blocks: pieces of a sheet that know their height before they are drawn, and where they may be parted."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from connector_desk.documents.breaking import balanced, broken
from connector_desk.documents.measures import BLACK, RULE, SIZES, Style
from connector_desk.documents.pen import Pen
from connector_desk.documents.text import Line, Span, single, spoken

Sign = Callable[[Pen, float, float], None]
"""Draws a small sign at x and a baseline."""

_UNDER_HEADING = 0.6
_UNDER_RULE = 1.6
_BAR_WIDE = 1.6
_BAR_ROOM = 6.0


class Block(Protocol):
    """A piece of a sheet. Heights are millimetres."""

    @property
    def height(self) -> float:
        """How much of the sheet it takes."""
        ...

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw it with its top left corner there."""
        ...

    def parted(self, room: float) -> "tuple[Block | None, Block | None]":
        """Return what fits in the room and what goes on to the next sheet."""
        ...


def _whole(block: Block, room: float) -> tuple[Block | None, Block | None]:
    return (block, None) if block.height <= room + 0.001 else (None, block)


@dataclass(frozen=True)
class Drawn:
    """Something of a fixed height that draws itself; never parted."""

    height: float
    how: Callable[[Pen, float, float], None]

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw it."""
        self.how(pen, x, top)

    def parted(self, room: float) -> tuple[Block | None, Block | None]:
        """Fit or go on."""
        return _whole(self, room)


def space(height: float) -> Drawn:
    """Return white space."""
    return Drawn(height, lambda _pen, _x, _top: None)


@dataclass(frozen=True)
class Lines:
    """A paragraph: its first baseline lies one font size below its top."""

    lines: tuple[Line, ...]
    style: Style

    @property
    def height(self) -> float:
        """One leading a line."""
        return len(self.lines) * self.style.line_mm

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw line by line."""
        for at, line in enumerate(self.lines):
            pen.line(line, x, top + self.style.size_mm + at * self.style.line_mm)

    def parted(self, room: float) -> "tuple[Lines | None, Lines | None]":
        """Part between two lines."""
        fit = int((room + 0.001) / self.style.line_mm)
        if fit >= len(self.lines):
            return self, None
        if fit < 1:
            return None, self
        return Lines(self.lines[:fit], self.style), Lines(self.lines[fit:], self.style)


@dataclass(frozen=True)
class Stack:
    """Blocks below each other.

    One that `holds` goes to the next sheet as a whole; one that is `headed` never leaves its first block alone.
    """

    blocks: tuple[Block, ...]
    holds: bool = False
    headed: bool = False

    @cached_property
    def height(self) -> float:
        """All heights together."""
        return sum(block.height for block in self.blocks)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw from top to bottom."""
        for block in self.blocks:
            block.draw(pen, x, top)
            top += block.height

    def parted(self, room: float) -> tuple[Block | None, Block | None]:
        """Part between two blocks, or inside the one that does not fit."""
        if self.holds or self.height <= room:
            return _whole(self, room)
        for at, block in enumerate(self.blocks):
            if block.height > room + 0.001:
                head, tail = block.parted(room)
                first = (*self.blocks[:at], *((head,) if head else ()))
                if self.headed and len(first) < 2:
                    return None, self
                rest = (*((tail,) if tail else ()), *self.blocks[at + 1 :])
                return (Stack(first) if first else None), (Stack(rest) if rest else None)
            room -= block.height
        return self, None


@dataclass(frozen=True)
class Beside:
    """Blocks beside each other, each with its distance from the left."""

    parts: tuple[tuple[float, Block], ...]

    @cached_property
    def height(self) -> float:
        """The highest counts."""
        return max((block.height for _, block in self.parts), default=0.0)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw from left to right."""
        for indent, block in self.parts:
            block.draw(pen, x + indent, top)

    def parted(self, room: float) -> tuple[Block | None, Block | None]:
        """Part each column where it is full; a column that cannot begin keeps all of them together."""
        halves = [(indent, *block.parted(room)) for indent, block in self.parts]
        if any(head is None and tail is not None for _, head, tail in halves):
            return None, self
        heads = tuple((indent, head) for indent, head, _ in halves if head)
        tails = tuple((indent, tail) for indent, _, tail in halves if tail)
        return (Beside(heads) if heads else None), (Beside(tails) if tails else None)


@dataclass(frozen=True)
class Signed:
    """A block with a sign before its first line; where it is parted, the sign stays with the head."""

    sign: Sign
    block: Block
    indent: float
    style: Style

    @property
    def height(self) -> float:
        """That of the block."""
        return self.block.height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the sign, then the words."""
        self.sign(pen, x, top + self.style.size_mm)
        self.block.draw(pen, x + self.indent, top)

    def parted(self, room: float) -> tuple[Block | None, Block | None]:
        """Part the words."""
        head, tail = self.block.parted(room)
        if head is None:
            return None, self
        return (
            Signed(self.sign, head, self.indent, self.style),
            Beside(((self.indent, tail),)) if tail else None,
        )


@dataclass(frozen=True)
class Quotation:
    """Own words beside a black bar; parted, each part has its bar."""

    block: Block

    @property
    def height(self) -> float:
        """That of the words, and a little for the bar."""
        return self.block.height + 1.0

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the bar, then the words."""
        pen.solid([(x, top, _BAR_WIDE, self.height)])
        self.block.draw(pen, x + _BAR_ROOM, top)

    def parted(self, room: float) -> tuple[Block | None, Block | None]:
        """Part the words."""
        head, tail = self.block.parted(room - 1.0)
        return (Quotation(head) if head else None), (Quotation(tail) if tail else None)


@dataclass(frozen=True)
class Framed:
    """A block in a frame of a given width; never parted."""

    block: Block
    wide: float
    weight: float
    padding: float = 3.6

    @property
    def height(self) -> float:
        """That of the block and the room around it."""
        return self.block.height + 2 * self.padding

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the frame, then what is in it."""
        pen.frame(x, top, self.wide, self.height, self.weight)
        self.block.draw(pen, x + self.padding, top + self.padding)

    def parted(self, room: float) -> tuple[Block | None, Block | None]:
        """Fit or go on."""
        return _whole(self, room)


def spaced(blocks: Iterable[Block], gap: float) -> tuple[Block, ...]:
    """Return blocks with white space between them."""
    return tuple(part for at, block in enumerate(blocks) for part in ((space(gap), block) if at else (block,)))


def paragraph(spans: Iterable[Span], style: Style, wide: float) -> Lines:
    """Return spans broken to a width."""
    return Lines(broken(tuple(spans), wide), style)


def plain(text: str, style: Style, wide: float) -> Lines:
    """Return a text of one style broken to a width."""
    return paragraph([Span(text, style)], style, wide)


def label_on_baseline(text: str, style: Style, neighbour: Style) -> Drawn:
    """Return one line of a small style that stands on the first baseline of its neighbour."""
    line = single(text, style)
    return Drawn(neighbour.line_mm, lambda pen, x, top: pen.line(line, x, top + neighbour.size_mm))


def title(text: str, style: Style, wide: float) -> Stack:
    """Return the title of a document: balanced, and the first entry of its outline."""
    return Stack((_outlined(text, 0), Lines(balanced([Span(text, style)], wide), style)), holds=True)


def heading(text: str, style: Style, wide: float) -> Stack:
    """Return a heading with the room under it."""
    return Stack((_outlined(text, 1), plain(text, style, wide), space(_UNDER_HEADING)), holds=True)


def ruled_heading(text: str, style: Style, wide: float) -> Stack:
    """Return a heading with a black rule under it."""
    rule = Drawn(_UNDER_RULE, lambda pen, x, top: pen.rule(x, top, x + wide, RULE, BLACK))
    return Stack((heading(text, style, wide), rule), holds=True)


def _outlined(text: str, level: int) -> Drawn:
    entry = " ".join(text.split())
    return Drawn(0.0, lambda pen, _x, top: pen.heading(entry, level, top))


def quotation(label: str, quotes: Sequence[str], style: Style, wide: float, *, runs_on: bool = False) -> Quotation:
    """Return own words under their label, each between quotation marks and on a line of its own unless it runs on."""
    room = wide - _BAR_ROOM
    told = [spoken(quote) for quote in quotes]
    said = spaced((plain(text, style, room) for text in ([" ".join(told)] if runs_on else told)), 1.0)
    above = Stack((plain(label, SIZES.label, room), space(0.5)), holds=True)
    return Quotation(Stack((above, *said), headed=True))
