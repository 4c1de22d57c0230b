"""A table that runs over sheets: its head returns on each of them, and a row does not split."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from connector_desk.documents.blocks import Block, Drawn, Stack, space
from connector_desk.documents.measures import BLACK, RULE, Style
from connector_desk.documents.pen import Pen
from connector_desk.documents.text import single


@dataclass(frozen=True)
class Table:
    """Rows under their head."""

    head: Block
    rows: tuple[Block, ...]

    @cached_property
    def height(self) -> float:
        """The head and all rows."""
        return self.head.height + sum(row.height for row in self.rows)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the head, then row by row."""
        Stack((self.head, *self.rows)).draw(pen, x, top)

    def parted(self, room: float) -> "tuple[Table | None, Table | None]":
        """Part between two rows; a head is never left alone."""
        room -= self.head.height - 0.001
        for fit, row in enumerate(self.rows):
            if row.height > room:
                return (Table(self.head, self.rows[:fit]) if fit else None), Table(self.head, self.rows[fit:])
            room -= row.height
        return self, None


def head_row(texts: Sequence[tuple[float, str]], style: Style, wide: float) -> Drawn:
    """Return the names of the columns, each at its distance from the left, above a black rule."""
    lines = [(at, single(text, style)) for at, text in texts]

    def how(pen: Pen, x: float, top: float) -> None:
        for at, line in lines:
            pen.line(line, x + at, top + style.size_mm)
        pen.rule(x, top + style.line_mm + 1.0, x + wide, RULE, BLACK)

    return Drawn(style.line_mm + 1.0, how)


def row_of(cells: Block, wide: float, padding: float) -> Stack:
    """Return one row: its cells with white above and below, and a rule under them."""
    rule = Drawn(0.0, lambda pen, x, top: pen.rule(x, top, x + wide))
    return Stack((space(padding), cells, space(padding), rule), holds=True)
