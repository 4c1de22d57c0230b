"""Sheets that tell a resident what the desk knows: a title, what this is, parts with rows, and what may be asked.

Two settings of the same words: a label beside its text, and in large print one column.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from connector_desk.documents.bidi import isolated
from connector_desk.documents.blocks import (
    Beside,
    Block,
    Stack,
    heading,
    paragraph,
    plain,
    ruled_heading,
    space,
    spaced,
    title,
)
from connector_desk.documents.measures import WIDTH
from connector_desk.documents.resident_sheet import Setting, resident_sheet
from connector_desk.documents.table import row_of
from connector_desk.documents.text import Span, filled, kept_whole, spoken
from connector_desk.domain.papers import Letterhead
from connector_desk.domain.resident import FormOfAddress
from connector_desk.domain.words import Words

_LABEL, _GAP = 53.0, 3.0
_BETWEEN = 2.4
_BETWEEN_LINES = 0.8
_PADDING, _LARGE_PADDING = 1.6, 2.6


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody's own words, which stand between quotation marks."""

    text: str


@dataclass(frozen=True, slots=True)
class ToldRow:
    """What a row is about, its first line bold; and what it tells, line by line."""

    label: tuple[str, ...]
    told: tuple[str | Said, ...]


@dataclass(frozen=True, slots=True)
class ToldPart:
    """A part under its own heading, which stands in the outline; `note` comes before the rows."""

    title: str
    rows: tuple[ToldRow, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class ToldSheet:
    """All words of the sheet. In `intro` and in the answers, what stands between two asterisks comes out bold."""

    kind: str
    title: str
    greeting: str
    intro: tuple[str, ...]
    parts: tuple[ToldPart, ...]
    answers: tuple[tuple[str, str], ...]
    letterhead: Letterhead
    day: date
    is_sample: bool


def set_told_sheet(sheet: ToldSheet, words: Words, *, large_print: bool = False) -> bytes:
    """Set the sheet. Raises DoesNotFit."""
    setting = _Setting(words, large_print)
    return resident_sheet(setting, sheet.letterhead, sheet.kind, sheet.day, sheet.is_sample, _blocks(sheet, setting))


def greeting(words: Words, form: FormOfAddress, name: str) -> str:
    """Return "Beste mevrouw Samira Amrani,"."""
    whole = f"{words.term(form)} {name}" if form is not FormOfAddress.FIRST_NAME else name
    return words.translate("Told", "Dear {name},").format(name=isolated(kept_whole(whole)))


def whom_to_ask(words: Words, contact: str, phone: str) -> str:
    """Return whom to call about the sheet, as an answer."""
    if contact and phone:
        told = words.translate("Told", "Call **{contact}**: **{phone}**. Or come by. You need not say why.")
        return told.format(contact=isolated(kept_whole(contact)), phone=isolated(kept_whole(phone)))
    if phone:
        told = words.translate("Told", "Call us: **{phone}**. Or come by. You need not say why.")
        return told.format(phone=isolated(kept_whole(phone)))
    return words.translate("Told", "Ask us. You need not say why.")


class _Setting(Setting):
    @property
    def told_width(self) -> float:
        return WIDTH if self.is_large else WIDTH - _LABEL

    @property
    def padding(self) -> float:
        return _LARGE_PADDING if self.is_large else _PADDING


def _blocks(sheet: ToldSheet, setting: _Setting) -> Iterator[tuple[Block, float]]:
    body = setting.sizes.body
    yield title(sheet.title, setting.sizes.title, WIDTH), 0.0
    yield plain(sheet.greeting, body, WIDTH), _BETWEEN
    for text in sheet.intro:
        yield paragraph(_spans(text, setting), body, WIDTH), _BETWEEN
    for part in sheet.parts:
        yield from _part(part, setting)
    gap = 3 * _BETWEEN
    for question, answer in sheet.answers:
        asked = heading(question, setting.sizes.heading, WIDTH if setting.is_large else _LABEL - _GAP)
        yield _row(asked, (paragraph(_spans(answer, setting), body, setting.told_width),), setting), gap
        gap = 0.0


def _part(part: ToldPart, setting: _Setting) -> Iterator[tuple[Block, float]]:
    """Yield the heading with what must not be parted from it, then the other rows."""
    sizes = setting.sizes
    head: list[Block] = [ruled_heading(part.title, sizes.heading, WIDTH)]
    if part.note:
        head.append(plain(part.note, sizes.body, WIDTH))
    rows = [_told_row(one, setting) for one in part.rows]
    yield Stack((*head, *rows[:1]), headed=True), 3 * _BETWEEN
    for row in rows[1:]:
        yield row, 0.0


def _told_row(row: ToldRow, setting: _Setting) -> Block:
    body = setting.sizes.body
    first, *rest = row.label or ("",)
    wide = WIDTH if setting.is_large else _LABEL - _GAP
    label = Stack((plain(first, body.bold, wide), *(plain(one, body, wide) for one in rest)))
    told = [_line(one, setting) for one in row.told]
    return _row(label, told, setting)


def _line(one: str | Said, setting: _Setting) -> Block:
    body = setting.sizes.body
    if isinstance(one, Said):
        return plain(spoken(one.text), body.serif, setting.told_width)
    return plain(one, body, setting.told_width)


def _row(label: Block, told: Sequence[Block], setting: _Setting) -> Block:
    """Return a row; one that is longer than a sheet goes on over the next, the others stay whole."""
    lines = Stack(spaced(told, _BETWEEN_LINES))
    cells: Block = Stack((label, lines)) if setting.is_large else Beside(((0.0, label), (_LABEL, lines)))
    whole = row_of(cells, WIDTH, setting.padding)
    if whole.height < _LONGEST_ROW:
        return whole
    return Stack((space(setting.padding), cells, space(setting.padding)))


_LONGEST_ROW = 120.0


def _spans(text: str, setting: _Setting) -> tuple[Span, ...]:
    return filled(text.replace("{", "{{").replace("}", "}}"), setting.sizes.body)
