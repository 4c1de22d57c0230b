"""The agenda of a neighbourhood table: heights follow minutes, one question per case, follow-ups show their actions."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from connector_desk.documents.blocks import Beside, Block, Drawn, Lines, Signed, Stack, paragraph, plain, space, title
from connector_desk.documents.days import clock, day_and_month, full_day, weekday
from connector_desk.documents.internal import INTERNAL_TOP, InternalFurniture
from connector_desk.documents.marks import box, writing_line
from connector_desk.documents.measures import BLACK, LINE_GREY, PEN_LINE, RULE, SIZES, WIDTH, Face, Style
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.sheets import Flow, Sheet, printed
from connector_desk.documents.text import NO_BREAK, Span, ended, filled, single
from connector_desk.documents.worksheet import worksheet
from connector_desk.domain.meeting import ItemKind
from connector_desk.domain.papers import Agenda, AgendaAction, AgendaEntry
from connector_desk.domain.words import Words

_MM_PER_MINUTE = 2.28
_HIGHEST_MM = 45 * _MM_PER_MINUTE
_RAIL_AT = 21.5
_TEXT_AT = 27.0
_RAIL_WIDE = 1.6
_SHEET_NOTE_ROOM = 16.0
_ACTION_INDENT = 5.0
_QUESTION = Style(Face.SERIF, 13, 17.5)


def agenda(paper: Agenda, words: Words) -> bytes:
    """Set the agenda and, for every case that is not a follow-up, its worksheet. Raises DoesNotFit."""
    furniture = _furniture(paper, words)
    before = len(_overview(paper, words, furniture, {}).sheets)
    worksheets, places = _worksheets(paper, words, furniture)
    overview = _overview(paper, words, furniture, {at: before + number for at, number in places.items()})
    about = single(words.translate("Agenda", "Worksheet"), SIZES.label)
    furniture = replace(furniture, about=(*furniture.about * before, about))
    kind = words.translate("Agenda", "Agenda")
    pen = Pen(f"{kind} {full_day(words, paper.day)}", words.language)
    return printed(pen, [*overview.sheets, *worksheets], furniture)


def _furniture(paper: Agenda, words: Words) -> InternalFurniture:
    promise = words.translate("Agenda", "**What is said here about residents stays here.**")
    names = (
        words.translate("Agenda", "Say no other name than what stands on this sheet.")
        if any(entry.name for entry in paper.entries)
        else words.translate("Agenda", "Say no names, not even if you know who it is about.")
    )
    leave = words.translate("Agenda", "Do not take this sheet along: leave it in the box at the door.")
    return InternalFurniture(
        words=words,
        kind=single(words.translate("Agenda", "Agenda"), SIZES.heading),
        about=(single(words.translate("Agenda", "For everyone at the table"), SIZES.label),),
        to_do=_running(paper, words),
        sample=paper.sample,
        note=paragraph(filled(f"{promise} {names} {leave}", SIZES.small), SIZES.small, WIDTH),
    )


def _running(paper: Agenda, words: Words) -> str:
    """Return the title with the day, or the day alone where the title would run into the number of the sheet."""
    day = full_day(words, paper.day)
    whole = f"{paper.title} · {day}"
    return whole if single(whole, SIZES.label).width_mm < WIDTH - _SHEET_NOTE_ROOM - 20.0 else day


def _overview(paper: Agenda, words: Words, furniture: InternalFurniture, sheet_of: Mapping[int, int]) -> Flow:
    """Lay the items out; `sheet_of` says for the place of an item on which sheet its worksheet stands."""
    flow = Flow(INTERNAL_TOP, INTERNAL_TOP + 2.0, furniture.text_bottom)
    flow.add(_opening(paper, words))
    for at, entry in enumerate(paper.entries):
        flow.add(_row(entry, words, sheet_of.get(at, 0), is_first=at == 0))
    flow.add(_end(paper, words))
    return flow


def _opening(paper: Agenda, words: Words) -> Stack:
    when = words.translate("Agenda", "**{weekday} {day}, {starts}–{ends} hours**").format(
        weekday=weekday(words, paper.day).capitalize(),
        day=full_day(words, paper.day),
        starts=clock(paper.starts),
        ends=clock(paper.ends),
    )
    spans = (*filled(when, SIZES.body), *((Span(f" · {paper.place}", SIZES.body),) if paper.place else ()))
    stop = words.translate("Agenda", "Not finished at {ends}? Then we stop all the same.")
    return Stack(
        (
            title(paper.title, SIZES.title, WIDTH),
            paragraph(spans, SIZES.body, WIDTH),
            plain(stop.format(ends=clock(paper.ends)), SIZES.label, WIDTH),
            space(3.6),
        )
    )


def _row(entry: AgendaEntry, words: Words, sheet: int, *, is_first: bool) -> Drawn:
    """Return one item, as high as its minutes or as its words need; never parted."""
    content = _content(entry, words)
    high = max(min(entry.minutes * _MM_PER_MINUTE, _HIGHEST_MM), content.height + 3.2, 12.6)
    is_case = entry.kind is ItemKind.CASE and not entry.is_follow_up
    minutes = single(words.translate("Agenda", "%n minute(s)", "", entry.minutes), SIZES.label)
    starts = single(clock(entry.starts), SIZES.heading)

    def how(pen: Pen, x: float, top: float) -> None:
        pen.rule(x, top, x + WIDTH, RULE if is_first else 0.5, BLACK if is_first else LINE_GREY)
        baseline = top + 1.3 + SIZES.heading.size_mm
        pen.line(starts, x, baseline)
        pen.line(minutes, x, baseline + 4.9)
        _rail(pen, x + _RAIL_AT, top + 1.4, high - 2.8, is_case=is_case)
        content.draw(pen, x + _TEXT_AT, top + 1.3)
        if sheet:
            note = words.translate("Agenda", "sheet {number}").format(number=sheet)
            pen.line(single(note, SIZES.label), x + WIDTH, baseline, Align.RIGHT)
        _room_to_write(pen, x, top + 1.3 + content.height, top + high)

    return Drawn(high, how)


def _rail(pen: Pen, x: float, top: float, high: float, *, is_case: bool) -> None:
    if is_case:
        pen.solid([(x, top, _RAIL_WIDE, high)])
    else:
        pen.frame(x, top, _RAIL_WIDE, high, 0.6)


def _room_to_write(pen: Pen, x: float, start: float, end: float) -> None:
    at = start + PEN_LINE + 0.6
    while at <= end - 2.6:
        writing_line(pen, x + _TEXT_AT, at, x + WIDTH)
        at += PEN_LINE


def _content(entry: AgendaEntry, words: Words) -> Stack:
    wide = WIDTH - _TEXT_AT
    blocks: list[Block] = [_entry_title(entry, words, wide)]
    told = entry.question or _second_line(entry, words)
    if told and not entry.is_follow_up:
        blocks.append(plain(told, _QUESTION if entry.kind is ItemKind.CASE else SIZES.body, wide))
    if entry.actions:
        blocks.append(space(1.0))
        blocks += [_action(action, words, wide) for action in entry.actions]
    return Stack(tuple(blocks))


def _first_line(title: str) -> tuple[str, str]:
    """Part a title after its question: "Waarom doen we dit? Daarna pas hoe" leads with the question."""
    question, mark, rest = title.partition("?")
    return (question + mark, rest.strip()) if mark and rest.strip()[:1].isalpha() else (title, "")


def _entry_title(entry: AgendaEntry, words: Words, wide: float) -> Lines:
    room = wide - _SHEET_NOTE_ROOM
    if entry.kind is not ItemKind.CASE:
        return plain(_first_line(entry.title)[0] or _default_titles(words)[entry.kind], SIZES.heading, room)
    case = words.translate("Agenda", "Case {letter}").format(letter=entry.letter)
    spans = [Span(f"{case} · {entry.name}" if entry.name else case, SIZES.heading)]
    if entry.is_follow_up:
        follow_up = words.translate("Agenda", "Follow-up: only the actions of last time.")
        spans.append(Span(f"{NO_BREAK * 2} {follow_up}", SIZES.body))
    return paragraph(spans, SIZES.heading, room)


def _default_titles(words: Words) -> dict[ItemKind, str]:
    return {
        ItemKind.OPENING: words.translate("Agenda", "Opening and getting to know each other"),
        ItemKind.THEME: words.translate("Agenda", "Why do we do this together?"),
        ItemKind.ACTIONS: words.translate("Agenda", "Actions of last time"),
        ItemKind.DIRECTORY: words.translate("Agenda", "New and changed in what there is"),
        ItemKind.CLOSING: words.translate("Agenda", "What do you take back with you?"),
    }


def _second_line(entry: AgendaEntry, words: Words) -> str:
    """Return what follows the question in the title, else a line of help; a theme of its own needs none."""
    if rest := _first_line(entry.title)[1]:
        return ended(rest)
    is_own_theme = entry.kind is ItemKind.THEME and entry.title != ""
    return "" if is_own_theme else _hints(words).get(entry.kind, "")


def _hints(words: Words) -> dict[ItemKind, str]:
    return {
        ItemKind.OPENING: words.translate("Agenda", "Who are you, and whom do you not know here yet?"),
        ItemKind.THEME: words.translate("Agenda", "First why. Only then how and what."),
        ItemKind.ACTIONS: words.translate("Agenda", "Done? Then cross it out."),
        ItemKind.DIRECTORY: words.translate("Agenda", "What is new? What has stopped?"),
        ItemKind.CLOSING: words.translate("Agenda", "One thing. Everyone says it in one sentence."),
    }


def _action(action: AgendaAction, words: Words, wide: float) -> Signed:
    who_and_when = ""
    if action.owner and action.due:
        who_and_when = words.translate("Agenda", " (**{owner}**, before {day})")
    elif action.owner:
        who_and_when = " (**{owner}**)"
    elif action.due:
        who_and_when = words.translate("Agenda", " (before {day})")
    day = day_and_month(words, action.due) if action.due else ""
    spans = filled(f"{{text}}{who_and_when}", SIZES.body, text=action.text, owner=action.owner, day=day)
    block = paragraph(spans, SIZES.body, wide - _ACTION_INDENT)
    return Signed(lambda pen, x, base: box(pen, x, base - 2.9, 3.2, 0.9), block, _ACTION_INDENT, SIZES.body)


def _end(paper: Agenda, words: Words) -> Stack:
    over = _minutes_over(paper)
    told = words.translate("Agenda", "End. We stop on time.")
    if over > 0:
        more = words.translate("Agenda", "Together the items take %n minute(s) longer.", "", over)
        told = " ".join((words.translate("Agenda", "End."), more))
    rule = Drawn(1.3, lambda pen, x, top: pen.rule(x, top, x + WIDTH, RULE, BLACK))
    line = Beside(
        (
            (0.0, plain(clock(paper.ends), SIZES.heading, _RAIL_AT)),
            (_TEXT_AT, plain(told, SIZES.body, WIDTH - _TEXT_AT)),
        )
    )
    return Stack((rule, line), holds=True)


def _minutes_over(paper: Agenda) -> int:
    room = datetime.combine(paper.day, paper.ends) - datetime.combine(paper.day, paper.starts)
    return sum(entry.minutes for entry in paper.entries) - round(room.total_seconds() / 60)


def _worksheets(paper: Agenda, words: Words, furniture: InternalFurniture) -> tuple[list[Sheet], dict[int, int]]:
    """Return the worksheets and, for the place of each case, on which of them it stands, counted from 1."""
    places: dict[int, int] = {}
    flow = Flow(INTERNAL_TOP + 4.0, INTERNAL_TOP + 4.0, furniture.text_bottom)
    for at, entry in enumerate(paper.entries):
        if entry.kind is ItemKind.CASE and not entry.is_follow_up:
            flow.add(worksheet(entry, words), 7.0)
            places[at] = len(flow.sheets)
    return (flow.sheets if places else []), places
