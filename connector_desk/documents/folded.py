"""What all sheets share that are folded in three: the head of the cover, and where to fold."""

from typing import Final

from connector_desk.documents.blocks import Lines, paragraph
from connector_desk.documents.internal import draw_sample_mark
from connector_desk.documents.marks import table_mark
from connector_desk.documents.measures import FIRST_FOLD, LEFT, RIGHT, SECOND_FOLD, SIZES, Face, Style
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.text import filled, kept_whole, single
from connector_desk.domain.words import Words

COVER_TEXT: Final = Style(Face.SANS, 12, 16.4)
_COVER = Style(Face.BOLD, 26, 32)
_BASELINE = 28.4


def cover_head(pen: Pen, words: Words, kind: str, about: str, *, is_sample: bool) -> None:
    """Draw the mark, in large letters what kind of sheet this is, and at the right what it is about."""
    draw_sample_mark(pen, words, is_sample=is_sample)
    table_mark(pen, LEFT - 1.0, 19.5, 13.0)
    pen.line(single(kind, _COVER), LEFT + 16.0, _BASELINE)
    pen.line(single(about, COVER_TEXT), RIGHT, _BASELINE, Align.RIGHT)


def sheet_code(words: Words, code: str) -> str:
    """Return "blad WB-48-04"."""
    return words.translate("Paper", "sheet {code}").format(code=code)


def found_note(words: Words, organization: str, wide: float) -> Lines:
    """Return what somebody should do who finds the sheet."""
    found = words.translate(
        "Paper", "**Found?** Would you keep this sheet closed and bring it to {organization}? Thank you."
    )
    return paragraph(filled(found, SIZES.body, organization=kept_whole(organization)), SIZES.body, wide)


def fold_backward(pen: Pen, words: Words) -> None:
    """Say at the first fold that the cover goes outside."""
    _fold_hint(pen, words.translate("Paper", "fold backward here"), FIRST_FOLD)


def fold_inward(pen: Pen, words: Words) -> None:
    """Say at the second fold that the last third goes over the middle."""
    _fold_hint(pen, words.translate("Paper", "fold inward here"), SECOND_FOLD)


def _fold_hint(pen: Pen, text: str, fold_at: float) -> None:
    pen.line(single(text, SIZES.label), RIGHT, fold_at - 2.0, Align.RIGHT)
