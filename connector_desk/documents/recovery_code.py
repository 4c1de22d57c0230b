"""The middle third of a recovery sheet: the code in eight groups, and the same code for a scanner."""

from connector_desk.documents.blocks import Block, Drawn, Stack, heading, plain, space, spaced
from connector_desk.documents.days import full_day
from connector_desk.documents.marks import letter_block, sample_mark
from connector_desk.documents.measures import FRAME, RIGHT, SIZES, WIDTH, Face, Style
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.qr_code import QrCode
from connector_desk.documents.text import single
from connector_desk.domain.recovery_sheet import GROUP_LENGTH, RecoverySheet
from connector_desk.domain.words import Words

_CHARACTER = Style(Face.BOLD, 18, 18)
_CELL = 7.0
_COLUMNS = 2
_COLUMN_STEP = 60.0
_BOX_WIDE, _BOX_HIGH = 56.0, 14.4
_ROW_STEP = _BOX_HIGH + 2.6
_TAB = 8.0
_FIRST_CELL = _TAB + (_BOX_WIDE - _TAB - GROUP_LENGTH * _CELL) / 2
_QR_SIDE = 45.0
_CAP_HEIGHT = 0.714
"""Height of a capital of Noto Sans as a part of its size."""


def recovery_code(paper: RecoverySheet, words: Words) -> Block:
    """Return the code: what it can do, its groups beside their QR code, and how it may be typed."""
    told = words.translate("RecoverySheet", "Who has this code can read everything. Show it to nobody.")
    hint = words.translate("RecoverySheet", "Small or capital letters: both are good. There is no I, L, O or U in it.")
    return Stack(
        (
            _sample(paper, words),
            heading(words.translate("RecoverySheet", "The recovery code"), SIZES.day, WIDTH),
            plain(told, SIZES.body, WIDTH),
            space(2.6),
            _groups_and_qr(paper, words),
            space(2.2),
            plain(hint, SIZES.small, _COLUMN_STEP + _BOX_WIDE),
        ),
        holds=True,
    )


def _sample(paper: RecoverySheet, words: Words) -> Drawn:
    def how(pen: Pen, _x: float, top: float) -> None:
        if paper.sample:
            sample_mark(pen, words.translate("Paper", "SAMPLE"), SIZES.small, RIGHT, top + SIZES.day.size_mm)

    return Drawn(0.0, how)


def _groups_and_qr(paper: RecoverySheet, words: Words) -> Drawn:
    rows = -(-len(paper.groups) // _COLUMNS)
    code = QrCode(paper.qr_text, _QR_SIDE)
    below = (
        plain(words.translate("RecoverySheet", "the same code, for a scanner"), SIZES.label, code.ink_mm),
        plain(
            words.translate("RecoverySheet", "made on {day}").format(day=full_day(words, paper.day)),
            SIZES.label,
            code.ink_mm,
        ),
    )
    under = Stack(spaced(below, 2.0))

    def how(pen: Pen, x: float, top: float) -> None:
        for at, group in enumerate(paper.groups):
            row, column = divmod(at, _COLUMNS)
            _group(pen, at + 1, group, x + column * _COLUMN_STEP, top + row * _ROW_STEP)
        left = RIGHT - code.ink_mm
        code.draw(pen, left, top)
        under.draw(pen, left, top + code.ink_mm + code.quiet_mm)

    return Drawn(rows * _ROW_STEP - (_ROW_STEP - _BOX_HIGH), how)


def _group(pen: Pen, number: int, group: str, x: float, y: float) -> None:
    """Draw one group in its box, one character each 7 mm, its number on the black tab at the left."""
    numeral = SIZES.heading.white
    middle = y + _BOX_HIGH / 2
    letter_block(
        pen,
        single(str(number), numeral),
        (x, y),
        (_TAB, _BOX_HIGH),
        middle + numeral.size_mm * _CAP_HEIGHT / 2,
    )
    pen.frame(x, y, _BOX_WIDE, _BOX_HIGH, FRAME)
    baseline = middle + _CHARACTER.size_mm * _CAP_HEIGHT / 2
    for at, character in enumerate(group):
        pen.line(single(character, _CHARACTER), x + _FIRST_CELL + (at + 0.5) * _CELL, baseline, Align.MIDDLE)
