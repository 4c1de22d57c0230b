"""Parts that letters of several kinds have: who writes to whom, numbered lines, opening hours, grounds."""

from collections.abc import Iterator, Sequence
from datetime import date

from connector_desk.documents.blocks import Beside, Block, Signed, Stack, label_on_baseline, paragraph, plain, spaced
from connector_desk.documents.days import clock, full_day
from connector_desk.documents.letter_words import ground
from connector_desk.documents.measures import HALF_WIDTH, LEFT, SECOND_HALF, SIZES, WIDTH, Style
from connector_desk.documents.text import Span, filled, kept_whole, single
from connector_desk.domain.organization import Schedule
from connector_desk.domain.papers import Correspondent, GroundLine, Letterhead, Opening
from connector_desk.domain.words import Words

_SIGN_INDENT = 5.0
_NAME_AT = 12.0


def correspondents(words: Words, sender: Correspondent, recipient: Correspondent) -> Beside:
    """Return who writes and who is written to, side by side."""
    second = SECOND_HALF - LEFT
    return Beside(
        (
            (0.0, label_on_baseline(words.translate("Letter", "From"), SIZES.label, SIZES.body)),
            (_NAME_AT, _correspondent(sender)),
            (second, label_on_baseline(words.translate("Letter", "To"), SIZES.label, SIZES.body)),
            (second + _NAME_AT, _correspondent(recipient)),
        )
    )


def _correspondent(party: Correspondent) -> Stack:
    wide = HALF_WIDTH - _NAME_AT
    lines = (plain(line, SIZES.body, wide) for line in party.lines)
    return Stack((plain(party.name, SIZES.body.bold, wide), *lines))


def numbered(number: int, spans: Sequence[Span]) -> Signed:
    """Return one line of a list with its number."""
    line = single(f"{number}.", SIZES.body.bold)
    indent = max(_SIGN_INDENT, line.width_mm + 1.2)
    words = paragraph(spans, SIZES.body, WIDTH - indent)
    return Signed(lambda pen, x, baseline: pen.line(line, x, baseline), words, indent, SIZES.body)


def grounds(words: Words, lines: Sequence[GroundLine], name: str) -> Stack:
    """Return on what a letter rests, a paragraph each."""
    blocks = (paragraph(ground(words, line, name, SIZES.small), SIZES.small, WIDTH) for line in lines)
    return Stack(spaced(blocks, 1.0))


def opening_lines(words: Words, when: Sequence[Opening], style: Style, wide: float) -> Iterator[Block]:
    """Yield when a recipient is open, a line for each thing that it offers."""
    for one in when:
        hours = "; ".join(_hours(words, schedule) for schedule in one.schedules)
        told = words.translate("Letter", "**{name}**: {hours}")
        yield paragraph(filled(told, style, name=kept_whole(one.name), hours=hours), style, wide)


def _hours(words: Words, schedule: Schedule) -> str:
    """Return "dinsdag en donderdag van 10.00 tot 12.00 uur"."""
    *days, last = (words.term(day) for day in schedule.byday)
    told = words.translate("Letter", "{days} and {last}").format(days=", ".join(days), last=last) if days else last
    hours = words.translate("Letter", "{days} from {opens} to {closes}")
    return hours.format(days=told, opens=clock(schedule.opens_at), closes=clock(schedule.closes_at))


def common_values(
    words: Words, sender: Correspondent, recipient: Correspondent, house: Letterhead, code: str, day: date
) -> dict[str, str]:
    """Return the fields that every letter to a party can have; they tell nothing about a resident."""
    return {
        "sender": kept_whole(sender.name),
        "recipient": kept_whole(recipient.name),
        "house": kept_whole(house.name),
        "phone": kept_whole(house.phone),
        "code": kept_whole(code),
        "day": full_day(words, day),
    }
