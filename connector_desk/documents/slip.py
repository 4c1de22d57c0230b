"""The slip at the foot of a letter that is answered: three ticks, fillable standing up, without a name."""

from connector_desk.documents.blocks import Beside, Block, Drawn, Stack, paragraph, plain, space
from connector_desk.documents.marks import box, writing_line
from connector_desk.documents.measures import SIZES
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.qr_code import QrCode
from connector_desk.documents.text import filled, kept_whole, single
from connector_desk.domain.letter_text import LetterKind
from connector_desk.domain.papers import Letterhead
from connector_desk.domain.slip_code import slip_code
from connector_desk.domain.words import Words

_WORDS_WIDTH = 118.0
_INDENT = 6.5
_HIGHEST_MM = 73.0
_QR_LEFT = 126.0
_QR_SIDE = 31.9


def answer_slip(words: Words, letterhead: Letterhead, code: str, kind: LetterKind = LetterKind.REFERRAL) -> Block:
    """Return the slip for a letter with that code; it carries no name and no reason."""
    return Beside(((0.0, _answers(words, letterhead, code, kind)), (_QR_LEFT, _scannable(words, slip_code(code)))))


def _title(words: Words, kind: LetterKind) -> str:
    return {
        LetterKind.INTRODUCTION: words.translate("Letter", "Answer to introduction {code}"),
        LetterKind.CONSULTATION: words.translate("Letter", "Answer to question {code}"),
        LetterKind.DESTROY: words.translate("Letter", "Answer to request {code}"),
    }.get(kind, words.translate("Letter", "Answer to referral letter {code}"))


def _ticks(words: Words, kind: LetterKind) -> tuple[str, str, str]:
    """Return what can be ticked; the first has a line of its own, the others go on where they end."""
    talk = words.translate("Letter", "We want to talk first. Call us at:")
    elsewhere = words.translate("Letter", "This does not suit us. It may suit:")
    return {
        LetterKind.INTRODUCTION: (words.translate("Letter", "We met. This is what we agreed:"), talk, elsewhere),
        LetterKind.CONSULTATION: (words.translate("Letter", "We would do this:"), talk, elsewhere),
        LetterKind.DESTROY: (
            words.translate("Letter", "Everything was destroyed, on this day and by this person:"),
            words.translate("Letter", "We have to keep this, because:"),
            talk,
        ),
    }.get(kind, (words.translate("Letter", "We take this up. Who calls the resident, and when?"), talk, elsewhere))


def _answers(words: Words, letterhead: Letterhead, code: str, kind: LetterKind) -> Stack:
    title = _title(words, kind).format(code=kept_whole(code))
    first, second, third = _ticks(words, kind)
    where = (
        words.translate("Letter", "Send this slip to {organization}, or call {phone}.")
        if letterhead.phone
        else words.translate("Letter", "Send this slip to {organization}.")
    )
    told = filled(where, SIZES.small, organization=kept_whole(letterhead.name), phone=kept_whole(letterhead.phone))
    return Stack(
        (
            space(3.8),
            plain(title, SIZES.heading, _WORDS_WIDTH),
            paragraph(told, SIZES.small, _WORDS_WIDTH),
            space(2.2),
            _answer(first, has_own_line=True),
            _answer(second, has_own_line=False),
            _answer(third, has_own_line=False),
            _signed(words),
        ),
        holds=True,
    )


def _answer(text: str, *, has_own_line: bool) -> Drawn:
    line = single(text, SIZES.body)

    def how(pen: Pen, x: float, top: float) -> None:
        baseline = top + 4.6
        box(pen, x, baseline - 3.6)
        pen.line(line, x + _INDENT, baseline)
        start = x + _INDENT if has_own_line else x + _INDENT + line.width_mm + 2
        at = baseline + 8.0 if has_own_line else baseline + 1.2
        writing_line(pen, start, at, x + _WORDS_WIDTH)

    return Drawn(13.2 if has_own_line else 7.1, how)


def _signed(words: Words) -> Drawn:
    name = single(words.translate("Letter", "Name"), SIZES.small)
    day = single(words.translate("Letter", "Date"), SIZES.small)

    def how(pen: Pen, x: float, top: float) -> None:
        writing_line(pen, x, top + 8.6, x + 66, name)
        writing_line(pen, x + 70, top + 8.6, x + _WORDS_WIDTH, day)

    return Drawn(8.8, how)


def _scannable(words: Words, code: str) -> Drawn:
    note = plain(words.translate("Letter", "No name stands on this slip."), SIZES.label, 34.0)
    drawing = QrCode(code, _QR_SIDE)
    side = drawing.ink_mm

    def how(pen: Pen, x: float, top: float) -> None:
        middle = x + 17.0
        drawing.draw(pen, middle - side / 2, top + 8.4)
        pen.line(single(code, SIZES.body.bold), middle, top + 8.4 + side + 7.6, Align.MIDDLE)
        for at, line in enumerate(note.lines):
            baseline = top + 8.4 + side + 12.6 + at * SIZES.label.line_mm
            pen.line(line, middle, baseline, Align.MIDDLE)

    return Drawn(8.4 + side + 9.4 + note.height, how)


def is_too_high(slip: Block) -> bool:
    """Say whether the slip outgrew the place where letters are torn off."""
    return slip.height > _HIGHEST_MM
