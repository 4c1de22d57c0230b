"""From the template of a letter and what fills its fields to blocks, and from blocks to sheets with a slip.

A paragraph that has nothing to say is left out whole, and so is a heading under which nothing follows.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from connector_desk.documents.blocks import Block, Stack, heading, paragraph, space, spaced, title
from connector_desk.documents.letterhead import LetterFurniture, room_above_slip
from connector_desk.documents.measures import SIZES, WIDTH
from connector_desk.documents.sheets import Flow
from connector_desk.documents.text import begun, cleaned, filled
from connector_desk.domain.letter_text import LetterText, Paragraph

BETWEEN = (5.6, 5.0, 4.2, 3.4)
"""Room between two blocks (mm): the first with which the letter keeps to one sheet."""


@dataclass(frozen=True)
class Lines:
    """What replaces a field of several lines: blocks with a gap (mm) between them under a heading.

    One that `is_alone` is never part of what stands under a heading. `before` is the room above it, where that is
    another than between other blocks; where only the slip needs a new sheet, it may begin after what `parts`.
    """

    blocks: Sequence[Block]
    gap: float = 1.2
    before: float | None = None
    is_alone: bool = False
    parts: bool = False


@dataclass(frozen=True)
class Filling:
    """What fills the fields of one letter: values within sentences, and lines."""

    values: Mapping[str, str]
    lines: Mapping[str, Lines]

    def is_told(self, one: Paragraph) -> bool:
        """Say whether a paragraph has all that it speaks of."""
        if one.lines:
            return bool(self.lines[one.lines].blocks)
        return all(self.values[name] for name in one.fields)

    def titled(self, text: LetterText) -> str:
        """Return the title of the letter; it stands in one style."""
        return begun(cleaned(text.title).replace("**", "").format(**self.values))


@dataclass(frozen=True)
class Piece:
    """One block of a letter, with the room above it where that is its own, and whether the letter may part after it."""

    block: Block
    before: float | None = None
    parts: bool = False


def pieces(text: LetterText, filling: Filling) -> Iterator[Piece]:
    """Yield a letter to a professional from top to bottom, first the title with the paragraph under it."""
    asked = title(filling.titled(text), SIZES.title, WIDTH)
    first, *rest = text.paragraphs or (Paragraph(""),)
    is_opening = not first.is_heading and not _stands_alone(first, filling)
    opening = _blocks(first, filling) if is_opening and first.text and filling.is_told(first) else ()
    yield Piece(Stack((space(1.6), asked, space(1.0), *spaced(opening, 1.2))))
    for part in _parts(rest if is_opening else text.paragraphs, filling):
        told = [one for one in part.paragraphs if filling.is_told(one)]
        if part.heading is not None and told:
            yield Piece(_section(part.heading, told, filling))
        elif told and told[0].lines:
            lines = filling.lines[told[0].lines]
            yield from (Piece(block, lines.before, lines.parts) for block in lines.blocks)
        else:
            yield from (Piece(block) for one in told for block in _blocks(one, filling))


@dataclass(frozen=True)
class _Part:
    """A heading with the paragraphs under it, or one paragraph by itself."""

    heading: Paragraph | None
    paragraphs: list[Paragraph]


def _parts(paragraphs: Sequence[Paragraph], filling: Filling) -> list[_Part]:
    """Return the parts of a letter; what stands alone is under a heading only where it is the first thing under it."""
    parts: list[_Part] = []
    is_open = False
    for one in paragraphs:
        if one.is_heading:
            parts.append(_Part(one, []))
            is_open = True
            continue
        is_alone = _stands_alone(one, filling)
        if is_open and not (is_alone and parts[-1].paragraphs):
            parts[-1].paragraphs.append(one)
        else:
            parts.append(_Part(None, [one]))
            is_open = False
        is_open = is_open and not is_alone
    return parts


def _stands_alone(one: Paragraph, filling: Filling) -> bool:
    return bool(one.lines) and filling.lines[one.lines].is_alone


def _blocks(one: Paragraph, filling: Filling) -> Sequence[Block]:
    if one.lines:
        return filling.lines[one.lines].blocks
    return (paragraph(filled(cleaned(one.text), SIZES.body, **filling.values), SIZES.body, WIDTH),)


def _section(one: Paragraph, under: Sequence[Paragraph], filling: Filling) -> Stack:
    gap = next((filling.lines[part.lines].gap for part in under if part.lines), 1.2)
    blocks = [block for part in under for block in _blocks(part, filling)]
    return Stack((heading(cleaned(one.text), SIZES.heading, WIDTH), *spaced(blocks, gap)), headed=True)


def laid_out(head: Block, letter: Sequence[Piece], furniture: LetterFurniture, slip: Block | None) -> Flow:
    """Lay a letter out on one sheet where its blocks can stand closer together; else let it flow on.

    Where only the slip needs another sheet, what follows the last part goes along with it.
    """

    def flow(between: float, *, is_parted: bool = False) -> Flow:
        made = Flow(furniture.rule_at + 3.2, furniture.rule_at + 5.0)
        made.add(head)
        for piece in letter:
            made.add(piece.block, between if piece.before is None else piece.before)
            if is_parted and piece.parts:
                made.next_sheet()
        return made

    bottom = None if slip is None else room_above_slip(slip.height)
    found = _first_that_fits(flow, bottom)
    if bottom is not None and found.at > bottom:
        found = flow(BETWEEN[0], is_parted=True)
    if bottom is not None and found.at > bottom:
        found.next_sheet()
    found.sheets[-1].slip = slip
    return found


def _first_that_fits(flow: Callable[[float], Flow], bottom: float | None) -> Flow:
    made = (flow(between) for between in BETWEEN)
    fits = (one for one in made if len(one.sheets) == 1 and (bottom is None or one.at <= bottom))
    return next(fits, None) or flow(BETWEEN[0])
