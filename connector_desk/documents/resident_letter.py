"""The letter to a resident: what was told about them, with whom and why, and a slip to stop it.

Two settings of the same facts: questions beside their answers, and in large print one column.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from connector_desk.documents.blocks import Beside, Block, Drawn, Signed, Stack, heading, paragraph, plain, space, title
from connector_desk.documents.days import day_and_month, full_day, weekday
from connector_desk.documents.letter_body import Filling, Lines
from connector_desk.documents.letter_parts import common_values
from connector_desk.documents.letter_words import called, letter_title
from connector_desk.documents.letterhead import LetterFurniture, room_above_slip
from connector_desk.documents.marks import box, bullet, writing_line
from connector_desk.documents.measures import LARGE_SIZES, RESIDENT_SIZES, SIZES, WIDTH, TypeSizes
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.qr_code import QrCode
from connector_desk.documents.resident_words import stop_sentence, where_to_give, why_it_was_allowed
from connector_desk.documents.sheets import Flow, printed
from connector_desk.documents.text import Span, cleaned, filled, kept_whole, single, spoken
from connector_desk.domain.letter_papers import ResidentLetter, Told
from connector_desk.domain.letter_text import LetterKind, Paragraph
from connector_desk.domain.papers import Correspondent
from connector_desk.domain.words import Words

_ANSWER_AT, _GAP = 44.0, 2.6
_INDENT = 5.0
_HIGHEST_ROW = 120.0
"""A row keeps together up to this height (mm); a longer one goes on to the next sheet."""
_PADDINGS = (2.8, 2.2, 1.7)
"""White above and below a row (mm): the first with which the letter keeps to one sheet."""
_SLIP_WORDS = 116.0
_SLIP_INDENT = 9.0
_QR_LEFT, _QR_SIDE = 126.0, 30.0


def resident_letter(paper: ResidentLetter, words: Words, *, large_print: bool = False) -> bytes:
    """Set the letter as its template says. Raises DoesNotFit."""
    setting = _Setting(paper, words, LARGE_SIZES if large_print else RESIDENT_SIZES, large_print)
    kind, day, code = letter_title(words, LetterKind.RESIDENT), full_day(words, paper.day), kept_whole(paper.code)
    furniture = LetterFurniture(
        words,
        paper.letterhead,
        kind,
        day,
        f"{kind} {code}",
        paper.sample,
        large_print=large_print,
    )
    return printed(Pen(f"{kind} {paper.code}", words.language), _laid_out(setting, furniture).sheets, furniture)


@dataclass(frozen=True)
class _Setting:
    """One setting of the facts."""

    paper: ResidentLetter
    words: Words
    sizes: TypeSizes
    is_large: bool

    @property
    def answer_width(self) -> float:
        """How wide the answer to a question is."""
        return WIDTH if self.is_large else WIDTH - _ANSWER_AT


def _laid_out(setting: _Setting, furniture: LetterFurniture) -> Flow:
    """Lay the letter out on one sheet where its rows can stand closer together; else let it flow on."""
    slip = _slip(setting)
    bottom = room_above_slip(slip.height)

    def flow(padding: float) -> Flow:
        made = Flow(furniture.rule_at + 6.0, furniture.rule_at + 6.0)
        for block in _blocks(setting, padding):
            made.add(block)
        return made

    fits = (one for one in map(flow, _PADDINGS) if len(one.sheets) == 1 and one.at <= bottom)
    found = next(fits, None) or flow(_PADDINGS[0])
    if found.at > bottom:
        found.next_sheet()
    found.sheets[-1].slip = slip
    return found


def _blocks(setting: _Setting, padding: float) -> Iterator[Block]:
    """Yield title and salutation, then a row for each question, then who writes."""
    text, sizes = setting.paper.text, setting.sizes
    filling = _filling(setting)
    yield Stack((title(filling.titled(text), sizes.title, WIDTH), space(3.0)), holds=True)
    told = [one for one in text.paragraphs if one.is_heading or filling.is_told(one)]
    while told and not told[0].is_heading:
        yield Stack((*_answer(told.pop(0), filling, setting, WIDTH), space(2.4)))
    yield _line()
    while told:
        question = told.pop(0)
        answers: list[Paragraph] = []
        while told and not told[0].is_heading:
            answers.append(told.pop(0))
        if answers:
            both = _row(question, answers, filling, setting)
            holds = both.height <= _HIGHEST_ROW
            yield Stack((space(padding), both, space(padding), _line()), holds=holds)
    yield _signature(setting)


def _row(question: Paragraph, answers: Sequence[Paragraph], filling: Filling, setting: _Setting) -> Block:
    """Return a question with its answer beside it, or below in large print; a sheet ends only between two rows."""
    wide = setting.answer_width
    asked = heading(cleaned(question.text), setting.sizes.heading, WIDTH if setting.is_large else _ANSWER_AT - _GAP)
    told = Stack(tuple(block for one in answers for block in _answer(one, filling, setting, wide)))
    return Stack((asked, told)) if setting.is_large else Beside(((0.0, asked), (_ANSWER_AT, told)))


def _answer(one: Paragraph, filling: Filling, setting: _Setting, wide: float) -> Sequence[Block]:
    if one.lines:
        return filling.lines[one.lines].blocks
    body = setting.sizes.body
    return (paragraph(filled(cleaned(one.text), body, **filling.values), body, wide),)


def _line() -> Drawn:
    return Drawn(0.0, lambda pen, x, top: pen.rule(x, top, x + WIDTH))


def _filling(setting: _Setting) -> Filling:
    paper, words, body = setting.paper, setting.words, setting.sizes.body
    name = called(words, paper.person) if paper.person.form_of_address != "first_name" else paper.person.short_name
    sender, recipient = Correspondent(name=paper.sender), Correspondent(name=paper.recipient)
    due = f"{weekday(words, paper.due)} {day_and_month(words, paper.due)}" if paper.due else ""
    allowed = [paragraph(why_it_was_allowed(words, line, body), body, setting.answer_width) for line in paper.grounds]
    return Filling(
        values={
            **common_values(words, sender, recipient, paper.letterhead, paper.code, paper.day),
            "greeting": words.translate("Letter", "Dear {name},").format(name=kept_whole(name)),
            "worker": kept_whole(paper.worker),
            "why": paper.why,
            "due": due,
        },
        lines={
            "shared": Lines([_told(one, setting) for one in paper.told]),
            "grounds": Lines(allowed),
        },
    )


def _told(one: Told, setting: _Setting) -> Signed:
    """Return one line of what was shared; own words are quoted, exactly as said."""
    body = setting.sizes.body
    spans: list[Span] = [Span(one.label, body)]
    if one.quotes:
        said = setting.words.translate("Letter", "{what}. You said:").format(what=one.label)
        spans = [Span(f"{said} ", body), Span(" ".join(map(spoken, one.quotes)), body.serif)]
    indent = _INDENT + (1.5 if setting.is_large else 0.0)
    return Signed(bullet, paragraph(spans, body, setting.answer_width - indent), indent, body)


def _signature(setting: _Setting) -> Stack:
    words, body = setting.words, setting.sizes.body
    house = setting.paper.letterhead.name
    who = setting.paper.worker if setting.paper.worker == house else f"{setting.paper.worker}, {house}"
    greeting = plain(words.translate("Letter", "With kind regards,"), body, WIDTH)
    return Stack((space(4.0), greeting, space(9.0), plain(who, body, WIDTH)), holds=True)


def _slip(setting: _Setting) -> Beside:
    """Return the slip with which the resident stops it; it tells who may no longer hear anything, and no name."""
    paper, words, sizes = setting.paper, setting.words, setting.sizes
    wide = _SLIP_WORDS - _SLIP_INDENT
    wish = paragraph(stop_sentence(words, paper.recipient, sizes.heading), sizes.heading, wide)
    tick = Drawn(0.0, lambda pen, x, top: box(pen, x, top + 0.8, 5.0))
    where = paragraph(where_to_give(words, paper.letterhead, sizes.small), sizes.small, wide)
    told = Stack((space(4.6), wish, space(0.8), where, space(6.0), _signed(setting, wide), space(1.0)), holds=True)
    at_tick = Stack((space(4.6), tick))
    return Beside(((0.0, at_tick), (_SLIP_INDENT, told), (_QR_LEFT, _scannable(f"{paper.code}-S"))))


def _signed(setting: _Setting, wide: float) -> Drawn:
    words, small = setting.words, setting.sizes.small
    day, name = single(words.translate("Letter", "Date"), small), single(words.translate("Letter", "Signature"), small)

    def how(pen: Pen, x: float, top: float) -> None:
        writing_line(pen, x, top + 8.0, x + wide * 0.4, day)
        writing_line(pen, x + wide * 0.43, top + 8.0, x + wide, name)

    return Drawn(8.4, how)


def _scannable(code: str) -> Drawn:
    drawing = QrCode(code, _QR_SIDE)
    side = drawing.ink_mm

    def how(pen: Pen, x: float, top: float) -> None:
        middle = x + 17.0
        drawing.draw(pen, middle - side / 2, top + 8.4)
        pen.line(single(code, SIZES.body.bold), middle, top + 8.4 + side + 7.6, Align.MIDDLE)

    return Drawn(8.4 + side + 9.4, how)
