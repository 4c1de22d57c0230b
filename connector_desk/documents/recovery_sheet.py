"""The recovery sheet, folded in three: the code lies in the middle, covered twice; two copies, each a sheet."""

from dataclasses import dataclass

from connector_desk.documents.blocks import Block, Signed, Stack, heading, paragraph, plain, space, spaced
from connector_desk.documents.folded import COVER_TEXT, cover_head, fold_backward, fold_inward, found_note, sheet_code
from connector_desk.documents.marks import fold_marks, writing_line
from connector_desk.documents.measures import (
    CLEAR_OF_FOLD,
    FIRST_FOLD,
    FOOTER_BASELINE,
    LEFT,
    PEN_LINE,
    RIGHT,
    SECOND_FOLD,
    SIZES,
    WIDTH,
)
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.recovery_code import recovery_code
from connector_desk.documents.sheets import Placed, Sheet, footer, printed, sheet_number
from connector_desk.documents.text import filled, single
from connector_desk.domain.errors import DoesNotFit
from connector_desk.domain.recovery_sheet import RecoverySheet
from connector_desk.domain.words import Words

_MIDDLE = FIRST_FOLD + CLEAR_OF_FOLD
_LAST = SECOND_FOLD + CLEAR_OF_FOLD
_COPY_AT, _KEEP_AT, _KEPT_BY_AT, _RULE_AT, _NOTES_AT = 34.6, 44.0, 55.8, 61.6, 63.8
_DATE_FROM = 136.0
_NOTE_GAPS = (2.8, 1.4, 0.0)
_CHECKED_AT = 273.0
_NUMBER_WIDTH = 8.0
_WRONG_WIDTH = 124.0


def recovery_sheet(paper: RecoverySheet, words: Words) -> bytes:
    """Set both copies: one for the coordinator, one for the board. Raises DoesNotFit."""
    kind = words.translate("RecoverySheet", "Recovery sheet")
    keepers = (
        words.translate("RecoverySheet", "for the coordinator"),
        words.translate("RecoverySheet", "for the board"),
    )
    middle = _fitting(recovery_code(paper, words), SECOND_FOLD - CLEAR_OF_FOLD - _MIDDLE)
    steps = _fitting(_how_to_use(words), _CHECKED_AT - PEN_LINE - _LAST)
    pen = Pen(f"{kind} {paper.code}", words.language)
    sheets = [Sheet([Placed(middle, LEFT, _MIDDLE)]) for _ in keepers]
    return printed(pen, sheets, _Thirds(paper, words, kind, keepers, _notes(paper, words), steps))


def _fitting(block: Block, room: float) -> Block:
    """Return the block. Raises DoesNotFit: a third has no next sheet to go on."""
    if block.height > room:
        raise DoesNotFit(round(block.height))
    return block


def _notes(paper: RecoverySheet, words: Words) -> Block:
    """Return what a finder should do and what an open fold means, as far apart as the cover has room for."""
    opened = words.translate(
        "RecoverySheet",
        "**Is the fold open and do you not know why?** Tell the coordinator. Then make a new recovery sheet. This "
        "sheet will then no longer work.",
    )
    notes = (
        found_note(words, paper.organization, WIDTH),
        paragraph(filled(opened, SIZES.body), SIZES.body, WIDTH),
    )
    room = FIRST_FOLD - CLEAR_OF_FOLD - _NOTES_AT
    stacks = [Stack(spaced(notes, gap)) for gap in _NOTE_GAPS]
    return _fitting(next((stack for stack in stacks if stack.height <= room), stacks[-1]), room)


@dataclass(frozen=True)
class _Thirds:
    """The outer thirds of both copies. The last one shows through thin paper: no name and no code stands there."""

    paper: RecoverySheet
    words: Words
    kind: str
    keepers: tuple[str, ...]
    notes: Block
    steps: Block

    def head(self, pen: Pen, _sheet: Sheet, number: int, total: int) -> None:
        """Draw the cover: what this is, who keeps it where, what a finder should do and what an open fold means."""
        words = self.words
        copy = words.translate("RecoverySheet", "copy {number} of {total}").format(number=number, total=total)
        pen.heading(f"{self.kind}, {copy}", 0, 0.0)
        cover_head(pen, words, self.kind, sheet_code(words, self.paper.code), is_sample=self.paper.sample)
        pen.line(single(f"{copy}, {self.keepers[number - 1]}", SIZES.body.bold), RIGHT, _COPY_AT, Align.RIGHT)
        keep = words.translate("RecoverySheet", "Keep it folded, under lock and key. Not with the laptop.")
        pen.line(single(keep, COVER_TEXT), LEFT, _KEEP_AT)
        kept_by = single(words.translate("RecoverySheet", "Kept by"), COVER_TEXT)
        writing_line(pen, LEFT, _KEPT_BY_AT, _DATE_FROM - 6.0, kept_by)
        writing_line(pen, _DATE_FROM, _KEPT_BY_AT, RIGHT, single(words.translate("RecoverySheet", "Date"), COVER_TEXT))
        pen.rule(LEFT, _RULE_AT, RIGHT)
        self.notes.draw(pen, LEFT, _NOTES_AT)
        fold_backward(pen, words)
        fold_marks(pen)

    def foot(self, pen: Pen, _sheet: Sheet, _number: int, _total: int) -> None:
        """Draw the last third: how the sheet is used, and where somebody says that it was tried."""
        words = self.words
        fold_inward(pen, words)
        self.steps.draw(pen, LEFT, _LAST)
        checked = words.translate("RecoverySheet", "Checked: the code was typed over and found right on")
        writing_line(pen, LEFT, _CHECKED_AT, RIGHT, single(checked, SIZES.body))
        never = words.translate("RecoverySheet", "No photo, no copy, not by mail.")
        # Each copy is a sheet of its own, whatever else the printer brings out with it.
        footer(pen, FOOTER_BASELINE, never, f"{self.paper.code} · {sheet_number(words, 1, 1)}", SIZES.label)


def _how_to_use(words: Words) -> Stack:
    program = words.translate("RecoverySheet", "Connector Desk")
    steps = (
        words.translate("RecoverySheet", "Open {program}. Choose **I no longer know my passphrase**."),
        words.translate("RecoverySheet", "Type the eight groups, from 1 to 8."),
        words.translate("RecoverySheet", "Choose a new passphrase."),
        words.translate(
            "RecoverySheet",
            "A **new recovery sheet** comes. Put this sheet in the shredder: it no longer works.",
        ),
    )
    wrong = words.translate(
        "RecoverySheet",
        "Typed something wrong? You see at once in which group. Try again, with no hurry. Nothing is lost.",
    )
    numbered = (_step(number, text, program) for number, text in enumerate(steps, start=1))
    return Stack(
        (
            heading(words.translate("RecoverySheet", "How to use this sheet"), SIZES.heading, WIDTH),
            space(1.6),
            *spaced(numbered, 1.8),
            space(4.4),
            plain(wrong, COVER_TEXT, _WRONG_WIDTH),
        )
    )


def _step(number: int, text: str, program: str) -> Signed:
    numeral = single(f"{number}.", COVER_TEXT.bold)
    spans = paragraph(filled(text, COVER_TEXT, program=program), COVER_TEXT, WIDTH - _NUMBER_WIDTH)
    return Signed(lambda pen, x, baseline: pen.line(numeral, x, baseline), spans, _NUMBER_WIDTH, COVER_TEXT)
