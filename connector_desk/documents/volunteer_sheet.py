"""A volunteer's week, folded in three: what is told of a resident lies in the middle, covered twice."""

from collections.abc import Iterator
from dataclasses import dataclass

from connector_desk.documents.blocks import (
    Beside,
    Block,
    Framed,
    Lines,
    Signed,
    Stack,
    paragraph,
    plain,
    quotation,
    ruled_heading,
    space,
    spaced,
    title,
)
from connector_desk.documents.days import clock, day_and_month
from connector_desk.documents.folded import COVER_TEXT, cover_head, fold_backward, fold_inward, found_note, sheet_code
from connector_desk.documents.marks import box, cross, fold_marks, tick, writing_line
from connector_desk.documents.measures import (
    CLEAR_OF_FOLD,
    FIRST_FOLD,
    FOOTER_BASELINE,
    FRAME,
    HALF_WIDTH,
    HOME_LINE,
    LEFT,
    RIGHT,
    SECOND_FOLD,
    SECOND_HALF,
    SIZES,
    WIDTH,
    Face,
    Style,
)
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.sheets import Flow, Sheet, footer, printed, sheet_number
from connector_desk.documents.text import Span, filled, kept_whole, single, spoken
from connector_desk.domain.papers import SheetMatch, SheetVisit, VolunteerSheet
from connector_desk.domain.words import Words

_WORDS = Style(Face.SERIF, 14, 19.9)
_SIGN_INDENT = 5.0
_PADDING = 2.8
_DAY_WIDTH = 42.0
_CLOSEST = 1.6
_GAPS = (5.0, 4.2, 3.4, 2.8, 2.2)
_ROOM_BELOW = 3.0


def volunteer_sheet(paper: VolunteerSheet, words: Words) -> bytes:
    """Set the sheet, on as many sides as its matches need; each is folded by itself. Raises DoesNotFit."""
    kind = words.translate("VolunteerSheet", "Week sheet")
    pen = Pen(f"{kind} {paper.code}", words.language)
    return printed(pen, _middles(paper, words).sheets, _Cover(paper, words))


def _middles(paper: VolunteerSheet, words: Words) -> Flow:
    """Lay the middle thirds out, with as much room between the parts as needs no side more and leaves some below."""
    closest = _flow(paper, words, _CLOSEST)
    flows = (_flow(paper, words, gap) for gap in _GAPS)
    fitting = (flow for flow in flows if len(flow.sheets) == len(closest.sheets) and flow.room >= _ROOM_BELOW)
    return next(fitting, closest)


def _flow(paper: VolunteerSheet, words: Words, gap: float) -> Flow:
    flow = Flow(FIRST_FOLD + CLEAR_OF_FOLD, FIRST_FOLD + CLEAR_OF_FOLD, SECOND_FOLD - CLEAR_OF_FOLD)
    hello = words.translate("VolunteerSheet", "Hello {name}, this is your week").format(name=paper.volunteer)
    above: tuple[Block, ...] = (title(hello, SIZES.title, WIDTH), space(1.6))
    for match in paper.matches:
        flow.add(_together((*above, *spaced(_match(match, words), gap)), flow), 4.4)
        above = ()
    if above:
        flow.add(Stack(above))
    return flow


def _together(blocks: tuple[Block, ...], flow: Flow) -> Stack:
    """Keep what belongs to one resident on one side, unless it is more than a side can hold."""
    whole = Stack(blocks)
    return Stack(blocks, holds=whole.height <= flow.room_of_a_sheet)


def _match(match: SheetMatch, words: Words) -> Iterator[Block]:
    """Yield the visits, what was agreed and need not be done, and what the resident would like and has to give."""
    yield Framed(_visits(match, words), WIDTH, FRAME, _PADDING)
    yield _tasks(match, words)
    if match.wishes:
        label = words.translate("VolunteerSheet", "What {name} would like").format(name=match.resident)
        yield quotation(label, match.wishes, _WORDS, WIDTH, runs_on=True)
    if match.offers:
        label = words.translate("VolunteerSheet", "**What {name} has to give:**")
        offers = Span(" " + ", ".join(map(spoken, match.offers)), SIZES.body.serif)
        yield paragraph((*filled(label, SIZES.body, name=match.resident), offers), SIZES.body, WIDTH)


def _visits(match: SheetMatch, words: Words) -> Block:
    if not match.visits:
        nothing = words.translate("VolunteerSheet", "**{name}:** nothing is planned for this week.")
        return paragraph(filled(nothing, SIZES.body, name=match.resident), SIZES.body, WIDTH - 2 * _PADDING)
    return Stack(spaced((_visit(visit, match.resident, words) for visit in match.visits), 2.0))


def _visit(visit: SheetVisit, resident: str, words: Words) -> Beside:
    day = f"{words.short_weekday(visit.day.weekday())} {day_and_month(words, visit.day)}"
    at = filled(
        words.translate("VolunteerSheet", "**{time}** with {name}"),
        COVER_TEXT,
        time=clock(visit.starts),
        name=resident,
    )
    lasts = words.translate("VolunteerSheet", "Takes about %n minute(s).", "", visit.minutes)
    went = words.translate("VolunteerSheet", "went")
    not_went = words.translate("VolunteerSheet", "did not work out")
    told = Stack((paragraph(at, COVER_TEXT, 72.0), plain(lasts, SIZES.body, 72.0)))
    return Beside(
        (
            (0.0, plain(day, SIZES.heading, _DAY_WIDTH - 2.0)),
            (_DAY_WIDTH, told),
            (116.0, Stack((_to_tick(went), space(1.6), _to_tick(not_went)))),
        )
    )


def _to_tick(text: str) -> Signed:
    words = plain(text, SIZES.body, 30.0)
    return Signed(lambda pen, x, baseline: box(pen, x, baseline - 3.5), words, 6.5, SIZES.body)


def _tasks(match: SheetMatch, words: Words) -> Beside:
    """Return what was agreed beside one fixed list for everyone, so that it tells nothing about this resident."""
    need_not = (
        words.translate("VolunteerSheet", "care for the body or give medicine"),
        words.translate("VolunteerSheet", "keep money or keys"),
    )
    agreed = match.agreed or (words.translate("VolunteerSheet", "being there"),)
    first = ruled_heading(words.translate("VolunteerSheet", "This we agreed"), SIZES.heading, HALF_WIDTH)
    second = ruled_heading(words.translate("VolunteerSheet", "This you need not do"), SIZES.heading, HALF_WIDTH)
    return Beside(
        (
            (0.0, Stack((first, *(_task(text, is_agreed=True) for text in agreed)), headed=True)),
            (
                SECOND_HALF - LEFT,
                Stack((second, *(_task(text, is_agreed=False) for text in need_not)), headed=True),
            ),
        )
    )


def _task(text: str, *, is_agreed: bool) -> Signed:
    words = plain(text, SIZES.body, HALF_WIDTH - _SIGN_INDENT)
    return Signed(tick if is_agreed else cross, words, _SIGN_INDENT, SIZES.body)


@dataclass(frozen=True)
class _Cover:
    """The outer thirds of every side: no name, no day and no place of a visit stands there."""

    paper: VolunteerSheet
    words: Words

    def head(self, pen: Pen, _sheet: Sheet, _number: int, _total: int) -> None:
        """Draw the cover: what this is, for whom (written by hand), and what a finder should do."""
        words, week = self.words, self.paper.week
        period = words.translate("VolunteerSheet", "week {number} · {year}").format(number=week.number, year=week.year)
        kind = words.translate("VolunteerSheet", "Week sheet")
        cover_head(pen, words, kind, period, is_sample=self.paper.sample)
        personal = words.translate("VolunteerSheet", "Personal. From hand to hand.")
        pen.line(single(personal, COVER_TEXT), LEFT, 46.0)
        writing_line(pen, LEFT, 60.6, 110.0, single(words.translate("VolunteerSheet", "For"), COVER_TEXT))
        hint = words.translate("VolunteerSheet", "(write the first name here yourself)")
        pen.line(single(hint, SIZES.label), 114.0, 59.8)
        pen.rule(LEFT, 69.0, RIGHT)
        found_note(words, self.paper.organization, 124.0).draw(pen, LEFT, 72.0)
        pen.line(single(sheet_code(words, self.paper.code), SIZES.label), RIGHT, 72.0 + SIZES.body.size_mm, Align.RIGHT)
        fold_backward(pen, words)
        fold_marks(pen)

    def foot(self, pen: Pen, _sheet: Sheet, number: int, total: int) -> None:
        """Draw the last third: how it went, whom to call, thanks."""
        words = self.words
        fold_inward(pen, words)
        ask = words.translate("VolunteerSheet", "How did it go? Write what matters to you.")
        pen.heading(ask, 1, SECOND_FOLD + CLEAR_OF_FOLD)
        pen.line(single(ask, SIZES.heading), LEFT, 209.0)
        for row in range(4):
            writing_line(pen, LEFT, 219.0 + row * HOME_LINE, RIGHT)
        call = self._call()
        call.draw(pen, LEFT, 251.0)
        thanks = words.translate("VolunteerSheet", "**For you:** thank you. Somebody looks forward to you.")
        paragraph(filled(thanks, SIZES.body), SIZES.body, WIDTH).draw(pen, LEFT, 251.0 + call.height + 3.0)
        back = words.translate("VolunteerSheet", "Folded, back in the letterbox on Friday.")
        numbered = f"{self.paper.code} · {sheet_number(words, number, total)}"
        footer(pen, FOOTER_BASELINE, back, numbered, SIZES.label)

    def _call(self) -> Lines:
        words = self.words
        worried = (
            words.translate("VolunteerSheet", "Are you worried? **Call at once.** You need not be sure: **{phone}**")
            if self.paper.call_phone
            else words.translate("VolunteerSheet", "Are you worried? **Tell us at once.** You need not be sure.")
        )
        return paragraph(filled(worried, SIZES.body, phone=kept_whole(self.paper.call_phone)), SIZES.body, WIDTH)
