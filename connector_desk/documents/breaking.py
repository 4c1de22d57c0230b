"""Where lines break: at blanks only, and titles so that their lines come out alike in length."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from connector_desk.documents.fonts import latin_font, width_points
from connector_desk.documents.measures import MM_PER_POINT, Style
from connector_desk.documents.text import NO_BREAK, Line, Span, cleaned, line_of, single, width_mm

_PIECES = re.compile(r"\n| +|[^ \n]+")
_TOLERANCE_MM = 0.001


@dataclass(frozen=True, slots=True)
class _Word:
    """What may not be broken, the blank before it, and whether a new line was asked for."""

    spans: tuple[Span, ...]
    blank: Span | None = None
    starts_line: bool = False

    @property
    def wide_mm(self) -> float:
        return sum(width_mm(span.text, span.style) for span in self.spans)


def broken(spans: Iterable[Span], room_mm: float) -> tuple[Line, ...]:
    """Break spans into lines no wider than the room.

    A word that is wider than a whole line goes on in the next one: a sheet that leaves something out would be
    worse, and names that people bear do fit.
    """
    lines: list[list[Span]] = [[]]
    used = 0.0
    for word, wide in _fitting(_words(spans), room_mm):
        gap = width_mm(word.blank.text, word.blank.style) if word.blank and lines[-1] else 0.0
        if word.starts_line or (lines[-1] and used + gap + wide > room_mm + _TOLERANCE_MM):
            lines.append([])
            used = gap = 0.0
        if gap and word.blank:
            lines[-1].append(word.blank)
        lines[-1].extend(word.spans)
        used += gap + wide
    return tuple(line_of(line) for line in lines)


def broken_plainly(text: str, style: Style, room_mm: float) -> tuple[Line, ...]:
    """Break a text of one style, for long tables: the same lines as `broken`, with less to look after."""
    font, size = latin_font(style.face), style.size
    room = room_mm / MM_PER_POINT + _TOLERANCE_MM
    words = text.split(" ")
    if not text.isascii() or not text.isprintable() or "" in words:
        return broken([Span(text, style)], room_mm)
    if width_points(text, font, size) <= room:
        return (single(text, style),)
    widths = [width_points(word, font, size) for word in words]
    if max(widths) > room:
        return broken([Span(text, style)], room_mm)
    blank, lines, used = width_points(" ", font, size), [words[0]], widths[0]
    for word, wide in zip(words[1:], widths[1:], strict=True):
        if used + blank + wide > room:
            lines.append(word)
            used = wide
        else:
            lines[-1] += f" {word}"
            used += blank + wide
    return tuple(single(line, style) for line in lines)


def balanced(spans: Sequence[Span], room_mm: float) -> tuple[Line, ...]:
    """Break a title so that its lines are as narrow as can be without one more."""
    best = broken(spans, room_mm)
    if len(best) == 1:
        return best
    widest = max((word.wide_mm for word in _words(spans)), default=0.0)
    low, high = room_mm / (len(best) + 1), room_mm
    while high - low > 0.5:
        middle = (low + high) / 2
        trial = broken(spans, middle)
        if len(trial) > len(best) or widest > middle:
            low = middle
        else:
            best, high = trial, middle
    return best


def _words(spans: Iterable[Span]) -> Iterator[_Word]:
    """Join what stands together without a blank, also where the style changes within it."""
    held: list[Span] = []
    blank: Span | None = None
    is_new = False
    for span in spans:
        for piece in _PIECES.findall(cleaned(span.text)):
            if not piece.isspace() or piece.startswith(NO_BREAK):
                held.append(Span(piece, span.style))
                continue
            if held or is_new:
                yield _Word(tuple(held), blank, is_new)
                is_new = False
            held, blank = [], Span(" ", span.style)
            is_new = piece == "\n"
    if held or is_new:
        yield _Word(tuple(held), blank, is_new)


def _fitting(words: Iterable[_Word], room_mm: float) -> Iterator[tuple[_Word, float]]:
    """Yield words that fit on a line, with their widths."""
    for word in words:
        wide = word.wide_mm
        if wide <= room_mm + _TOLERANCE_MM:
            yield word, wide
        elif any(NO_BREAK in span.text for span in word.spans):
            loose = [Span(span.text.replace(NO_BREAK, " "), span.style) for span in word.spans]
            parts = list(_words(loose))
            yield from _fitting([_Word(parts[0].spans, word.blank, word.starts_line), *parts[1:]], room_mm)
        else:
            yield from ((part, part.wide_mm) for part in _cut(word, room_mm))


def _cut(word: _Word, room_mm: float) -> Iterator[_Word]:
    """Cut a word between two characters, never before a sign that belongs to the one before it."""
    held: list[Span] = []
    used, blank, is_new = 0.0, word.blank, word.starts_line
    for character, style in ((c, span.style) for span in word.spans for c in span.text):
        wide = width_mm(character, style)
        if held and used + wide > room_mm and not unicodedata.combining(character):
            yield _Word(tuple(held), blank, is_new)
            held, used, blank, is_new = [], 0.0, None, True
        held.append(Span(character, style))
        used += wide
    yield _Word(tuple(held), blank, is_new)
