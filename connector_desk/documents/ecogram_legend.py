"""What the drawing means, in small type under it: two columns, so that it stays on the sheet of the drawing."""

from collections.abc import Callable

from connector_desk.documents.blocks import Beside, Drawn, Stack, plain, space
from connector_desk.documents.ecogram_marks import person_box, support_mark, tie_line
from connector_desk.documents.measures import HALF_WIDTH, LEFT, SECOND_HALF, Style
from connector_desk.documents.pen import Pen
from connector_desk.domain.resident import Support, TieDirection
from connector_desk.domain.words import Words

_SIGN_WIDE = 17.0
Sign = Callable[[Pen, float, float], None]
"""Draws a sign from x on, around a height."""


def legend(words: Words, style: Style, *, is_numbered: bool) -> Beside:
    """Return both columns: shapes and lines, and kinds of support where the drawing shows them."""
    people = (
        (_box(), words.translate("EcogramPaper", "family, friends, neighbours")),
        (_box(is_volunteer=True), words.translate("EcogramPaper", "volunteer")),
        (_box(is_formal=True), words.translate("EcogramPaper", "through an organisation")),
        (_arrow, words.translate("EcogramPaper", "the arrow shows who gets support")),
    )
    support = tuple((_mark(one), words.term(one)) for one in Support)
    left = Stack(tuple(_entry(sign, said, style) for sign, said in people), holds=True)
    right = Stack(tuple(_entry(sign, said, style) for sign, said in support), holds=True)
    return Beside(((0.0, left),) if is_numbered else ((0.0, left), (SECOND_HALF - LEFT, right)))


def _entry(sign: Sign, said: str, style: Style) -> Stack:
    text = plain(said, style, HALF_WIDTH - _SIGN_WIDE)
    drawn = Drawn(text.height, lambda pen, x, top: sign(pen, x, top + style.line_mm / 2))
    return Stack((Beside(((0.0, drawn), (_SIGN_WIDE, text))), space(0.9)), holds=True)


def _box(*, is_formal: bool = False, is_volunteer: bool = False) -> Sign:
    def draw(pen: Pen, x: float, y: float) -> None:
        pen.path([(x, y), (x + 6, y)], 1.2, dash=(4.0, 2.4) if is_formal else None)
        person_box(pen, (x + 10.2, y), (8.4, 4.0), is_formal=is_formal, is_volunteer=is_volunteer)

    return draw


def _arrow(pen: Pen, x: float, y: float) -> None:
    tie_line(pen, (x, y), (x + 14.4, y), TieDirection.FROM_RESIDENT, closeness=2, is_formal=False)


def _mark(support: Support) -> Sign:
    return lambda pen, x, y: support_mark(pen, support, x + 12.0, y, 2.8)
