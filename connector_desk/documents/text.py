"""Text as it is drawn: spans of a style, and lines cut into runs of one font."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from connector_desk.documents.arabic import shaped
from connector_desk.documents.bidi import has_right_to_left, isolated, placed
from connector_desk.documents.fonts import ARABIC_EXTRA_POINTS, ARABIC_FONTS, font_for, latin_font, width_points
from connector_desk.documents.measures import MM_PER_POINT, Style

NO_BREAK: Final = "\u00a0"
# Signs that only steer other signs: without an engine that obeys them they would come out as empty boxes.
_STEERING = re.compile(
    "[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
)
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one style; a newline in them begins a new line."""

    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that one font draws, in the order of drawing."""

    text: str
    font: str
    size: float
    grey: float

    @property
    def width_mm(self) -> float:
        """How far the pen moves on."""
        return width_points(self.text, self.font, self.size) * MM_PER_POINT

    @property
    def is_arabic(self) -> bool:
        """Its language is marked in the file."""
        return self.font in ARABIC_FONTS


@dataclass(frozen=True, slots=True)
class Line:
    """One line, ready to draw from the left."""

    runs: tuple[Run, ...]

    @property
    def width_mm(self) -> float:
        """Width of all runs together."""
        return sum(run.width_mm for run in self.runs)


def cleaned(text: str) -> str:
    """Return the text composed (NFC), with newlines but no other control signs."""
    whole = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _CONTROL.sub(" ", whole)


def kept_whole(text: str) -> str:
    """Return a name, day or number so that it stays on one line."""
    return NO_BREAK.join(text.split())


def spoken(text: str) -> str:
    """Return somebody's own words between low and high quotation marks, exactly as said."""
    return f"„{isolated(text.strip())}”"


def begun(text: str) -> str:
    """Return a text that somebody wrote with a capital in front, where it began with a small letter."""
    whole = text.strip()
    # Dutch counts ij at the head of a word as one letter.
    first = 2 if whole.startswith("ij") else 1
    return whole[:first].upper() + whole[first:]


def ended(text: str) -> str:
    """Return a text that somebody wrote as a sentence: a capital and a full stop are added, nothing else."""
    whole = begun(text)
    last = whole.rstrip("”’\"')»")[-1:]
    return f"{whole}." if last.isalnum() else whole


def filled(template: str, style: Style, **values: str) -> tuple[Span, ...]:
    """Fill in a sentence; what stands between two pairs of asterisks in the template comes out bold."""
    safe = {name: isolated(value) for name, value in values.items()}
    parts = template.split("**")
    spans = (Span(part.format(**safe), style.bold if at % 2 else style) for at, part in enumerate(parts))
    return tuple(span for span in spans if span.text)


def runs_of(text: str, style: Style, base_level: int = 0) -> tuple[Run, ...]:
    """Cut one line of one style into runs, each with a font that has its characters, in the order of drawing.

    `base_level` is 1 where the line itself runs from right to left.
    """
    text = text.replace(NO_BREAK, " ")
    if text.isascii() and not base_level:
        return (Run(text, latin_font(style.face), style.size, style.grey),) if text else ()
    if base_level or has_right_to_left(text):
        text = "".join(place.character for place in placed(shaped(text), base_level))
    text = _STEERING.sub("", text)
    drawn = [font_for(character, style.face) for character in text]
    fonts = _with_blanks_joined([font for font, _ in drawn], text)
    pairs = zip(fonts, (character for _, character in drawn), strict=True)
    return tuple(
        Run("".join(character for _, character in group), font, _size(font, style), style.grey)
        for font, group in groupby(pairs, key=lambda pair: pair[0])
    )


def _with_blanks_joined(fonts: list[str], text: str) -> list[str]:
    """Let a blank between two Arabic words stay in their run."""
    last = len(fonts) - 1
    return [
        fonts[at - 1] if text[at] == " " and 0 < at < last and fonts[at - 1] == fonts[at + 1] else font
        for at, font in enumerate(fonts)
    ]


def _size(font: str, style: Style) -> float:
    return style.size + ARABIC_EXTRA_POINTS if font in ARABIC_FONTS else style.size


def width_mm(text: str, style: Style) -> float:
    """Return how wide one line of one style comes out."""
    if text.isascii():
        # One font draws it as it is: most words of a sheet are measured here, some of them many times.
        return width_points(text, latin_font(style.face), style.size) * MM_PER_POINT
    return sum(run.width_mm for run in runs_of(text, style))


def line_of(spans: Sequence[Span]) -> Line:
    """Return spans as one line; neighbours of the same style become one run."""
    whole = (
        Span("".join(span.text for span in group), style)
        for style, group in groupby(spans, key=lambda span: span.style)
    )
    return Line(tuple(run for span in whole for run in runs_of(span.text, span.style)))


def single(text: str, style: Style) -> Line:
    """Return a text as one line, whatever its width."""
    plain = text if text.isascii() and text.isprintable() else cleaned(text).replace("\n", " ")
    return Line(runs_of(plain, style))
