"""The fonts of the paper: which of them draws a character, and how wide it comes out."""

from functools import cache
from pathlib import Path
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from connector_desk.documents.measures import Face

REPLACEMENT: Final = "\ufffd"
"""Drawn where no font has the character: the text of the file then says the same as the sheet."""

SCISSORS_FONT: Final = "Desk-Symbols"

_FILES: Final = {
    "Desk-Sans": "NotoSans-Regular.ttf",
    "Desk-Sans-Bold": "NotoSans-Bold.ttf",
    "Desk-Serif": "NotoSerif-Regular.ttf",
    "Desk-Naskh": "NotoNaskhArabic-Regular.ttf",
    "Desk-Naskh-Bold": "NotoNaskhArabic-Bold.ttf",
    SCISSORS_FONT: "NotoSansSymbols2-Regular.ttf",
}
_LATIN: Final = {Face.SANS: "Desk-Sans", Face.BOLD: "Desk-Sans-Bold", Face.SERIF: "Desk-Serif"}
_ARABIC: Final = {Face.SANS: "Desk-Naskh", Face.BOLD: "Desk-Naskh-Bold", Face.SERIF: "Desk-Naskh"}
ARABIC_FONTS: Final = frozenset(_ARABIC.values())
ARABIC_EXTRA_POINTS: Final = 1.5


def register_fonts(folder: Path) -> None:
    """Make the fonts of the folder known, once per process. Raises OSError when one is missing."""
    known = set(pdfmetrics.getRegisteredFontNames())
    for name, file in _FILES.items():
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, str(_existing(folder / file))))


def _existing(path: Path) -> Path:
    path.stat()
    return path


def latin_font(face: Face) -> str:
    """Return the font that draws plain text in that voice."""
    return _LATIN[face]


@cache
def font_for(character: str, face: Face) -> tuple[str, str]:
    """Return the font and the character to draw with it: the same one, or the replacement where no font has it."""
    for name in (_LATIN[face], _ARABIC[face]):
        if _has_glyph(name, character):
            return name, character
    return _LATIN[face], REPLACEMENT


def _has_glyph(name: str, character: str) -> bool:
    font = pdfmetrics.getFont(name)
    if not isinstance(font, TTFont):
        raise TypeError(name)
    return ord(character) in font.face.charToGlyph


def width_points(text: str, font: str, size: float) -> float:
    """Return how wide a run comes out."""
    return float(pdfmetrics.stringWidth(text, font, size))
