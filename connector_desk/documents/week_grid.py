"""The days of the week by part of the day; a box only where a visit must be confirmed."""

from collections.abc import Iterator
from datetime import date

from connector_desk.documents.blocks import Beside, Block, Drawn, Stack, paragraph, plain, space
from connector_desk.documents.days import clock
from connector_desk.documents.marks import box
from connector_desk.documents.measures import BLACK, LINE_GREY, RULE, SIZES, WIDTH, Face, Style
from connector_desk.documents.pen import Pen
from connector_desk.documents.text import Line, Span, filled, kept_whole, single
from connector_desk.domain.papers import Week, WeekEntry
from connector_desk.domain.week import DayPart
from connector_desk.domain.words import Words

_COLUMNS = {DayPart.MORNING: (22.0, 50.0), DayPart.AFTERNOON: (73.0, 47.0), DayPart.EVENING: (121.0, 39.0)}
_LOWEST_ROW = 15.0
_BOX = 3.8
_TIME_WIDTH = 9.6
_DAY = Style(Face.BOLD, 14, 18)
_DAY_NUMBER = Style(Face.SANS, 14, 18)
_FRIDAY = 4


def days_grid(paper: Week, words: Words) -> Iterator[Block]:
    """Yield the head of the grid, a row for each day, and what the boxes mean."""
    yield _head(words)
    for number, day in enumerate(paper.week.days):
        yield _day_row(number, day, paper, words)
    yield _legend(paper, words)


def _head(words: Words) -> Drawn:
    def how(pen: Pen, x: float, top: float) -> None:
        for part, (at, _) in _COLUMNS.items():
            pen.line(single(words.term(part).capitalize(), SIZES.body.bold), x + at, top + 4.6)
        pen.rule(x, top + 6.6, x + WIDTH, RULE, BLACK)

    return Drawn(7.6, how)


def _day_row(number: int, day: date, paper: Week, words: Words) -> Stack:
    cells = [
        (at, Stack(tuple(_entry(entry, words, wide - 3.0) for entry in _entries(paper, day, part))))
        for part, (at, wide) in _COLUMNS.items()
    ]
    high = max(_LOWEST_ROW, *(cell.height + 3.0 for _, cell in cells))
    name = single(words.short_weekday(number), _DAY)
    date_of_month = single(str(day.day), _DAY_NUMBER)

    def frame(pen: Pen, x: float, top: float) -> None:
        pen.line(name, x, top + 6.4)
        pen.line(date_of_month, x + 9.6, top + 6.4)
        for at, _ in list(_COLUMNS.values())[1:]:
            pen.path([(x + at - 1.8, top + 0.6), (x + at - 1.8, top + high - 1.6)], 0.45, LINE_GREY)
        ends_week = number == _FRIDAY
        pen.rule(x, top + high - 0.5, x + WIDTH, RULE if ends_week else 0.45, BLACK if ends_week else LINE_GREY)

    placed = [(at, Stack((space(1.2), cell))) for at, cell in cells]
    return Stack((Beside(((0.0, Drawn(high, frame)), *placed)),), holds=True)


def _entries(paper: Week, day: date, part: DayPart) -> list[WeekEntry]:
    return [entry for entry in paper.entries if entry.day == day and entry.part is part]


def _entry(entry: WeekEntry, words: Words, wide: float) -> Beside:
    """Return one line of a cell: box, time, and who visits whom or what is open to everyone."""
    style = SIZES.small.bold if entry.is_visit else SIZES.small
    indent = _BOX + 1.6 if entry.is_visit else 0.0
    time_width = _TIME_WIDTH if entry.starts else 0.0
    parts: list[tuple[float, Block]] = []
    if entry.is_visit:
        parts.append((0.0, Drawn(5.4, lambda pen, x, top: _visit_box(pen, x, top, is_uncertain=entry.is_uncertain))))
    if entry.starts:
        parts.append((indent, plain(clock(entry.starts), SIZES.label, _TIME_WIDTH)))
    text = Stack((paragraph(_told(entry, words, style), style, wide - indent - time_width), space(1.5)))
    parts.append((indent + time_width, text))
    return Beside(tuple(parts))


def _told(entry: WeekEntry, words: Words, style: Style) -> tuple[Span, ...]:
    if entry.is_promise:
        return filled(_promised(entry, words), style, name=entry.volunteer, resident=kept_whole(entry.resident))
    if entry.volunteer and entry.resident:
        sentence = words.translate("Week", "{volunteer} visits {resident}")
        return filled(sentence, style, volunteer=entry.volunteer, resident=kept_whole(entry.resident))
    return filled("{text}", style, text=entry.text or entry.volunteer or entry.resident)


def _promised(entry: WeekEntry, words: Words) -> str:
    if entry.resident:
        return words.translate("Week", "Word back to {name}, about {resident}")
    return words.translate("Week", "Word back to {name}")


def _visit_box(pen: Pen, x: float, top: float, *, is_uncertain: bool) -> None:
    box(pen, x, top, _BOX, 0.9)
    if is_uncertain:
        pen.line(single("?", SIZES.small.bold), x + 1.1, top + 3.1)


def _legend(paper: Week, words: Words) -> Drawn:
    """Return what the boxes mean, as far as this week has them; promises speak for themselves."""
    visits = [entry for entry in paper.entries if entry.is_visit]
    keys: list[tuple[Line, bool | None]] = []
    if visits:
        keys.append((single(words.translate("Week", "visit: tick when it took place"), SIZES.small), False))
    if any(entry.is_uncertain for entry in visits):
        keys.append((single(words.translate("Week", "not certain yet"), SIZES.small), True))
    if any(entry.text for entry in paper.entries):
        keys.append((single(words.translate("Week", "without a box: everyone may come"), SIZES.small), None))

    def how(pen: Pen, x: float, top: float) -> None:
        for line, is_uncertain in keys:
            if is_uncertain is not None:
                _visit_box(pen, x, top + 3.0, is_uncertain=is_uncertain)
                x += 5.4
            pen.line(line, x, top + 6.1)
            x += line.width_mm + 8.6

    return Drawn(9.0 if keys else 0.0, how)
