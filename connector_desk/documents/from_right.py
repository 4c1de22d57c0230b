"""Paragraphs that run from right to left, also where a line of them begins with a Latin name or a number."""

from collections.abc import Iterator
from dataclasses import dataclass

from connector_desk.documents.bidi import END_OF_ISOLATE, FIRST_STRONG_ISOLATE
from connector_desk.documents.fonts import ARABIC_EXTRA_POINTS
from connector_desk.documents.measures import Style
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.text import NO_BREAK, Line, cleaned, kept_whole, runs_of

_LEADING = 1.44
_RIGHT_TO_LEFT = 1


@dataclass(frozen=True)
class LinesFromRight:
    """A paragraph whose lines end at `wide` millimetres; its first baseline lies one font size below its top."""

    lines: tuple[Line, ...]
    style: Style
    wide: float

    @property
    def height(self) -> float:
        """One leading a line."""
        return len(self.lines) * self.style.line_mm

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw line by line."""
        for at, line in enumerate(self.lines):
            pen.line(line, x + self.wide, top + self.style.size_mm + at * self.style.line_mm, Align.RIGHT)

    def parted(self, room: float) -> "tuple[LinesFromRight | None, LinesFromRight | None]":
        """Fit or go on: its paragraphs are short."""
        return (self, None) if self.height <= room + 0.001 else (None, self)


def arabic_style(style: Style) -> Style:
    """Return the style with the room between lines that Arabic letters need."""
    return Style(style.face, style.size, (style.size + ARABIC_EXTRA_POINTS) * _LEADING, style.grey)


def set_apart(value: str) -> str:
    """Return a name, day or number so that its own order stays, and so that it stays on one line."""
    return f"{FIRST_STRONG_ISOLATE}{kept_whole(value)}{END_OF_ISOLATE}"


def line_from_right(text: str, style: Style) -> Line:
    """Return a text as one line, whatever its width."""
    return Line(runs_of(cleaned(text).replace("\n", " "), style, _RIGHT_TO_LEFT))


def from_right(text: str, style: Style, wide: float) -> LinesFromRight:
    """Return a text broken to a width; lines break in the order of reading, and each is turned round by itself."""
    style = arabic_style(style)
    lines: list[str] = []
    for word in _fitting(text, style, wide):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and line_from_right(longer, style).width_mm <= wide:
            lines[-1] = longer
        else:
            lines.append(word)
    return LinesFromRight(tuple(line_from_right(line, style) for line in lines), style, wide)


def _fitting(text: str, style: Style, wide: float) -> Iterator[str]:
    """Yield words that fit on a line; a name that is wider is taken apart at its blanks, and then anywhere."""
    for word in text.split(" "):
        for part in [word] if line_from_right(word, style).width_mm <= wide else word.split(NO_BREAK):
            while line_from_right(part, style).width_mm > wide:
                fits = next(at for at in range(len(part), 0, -1) if line_from_right(part[:at], style).width_mm <= wide)
                yield part[:fits]
                part = part[fits:]
            yield part
