"""Reads the templates of letters in `resources/letters`, as they came with the desk: a file per kind and language."""

from functools import cache
from pathlib import Path

from connector_desk.domain.errors import LetterLanguageUnknown
from connector_desk.domain.letter_text import LETTER_LANGUAGES, LetterKind


class LetterOriginals:
    """The templates that nobody changed, each read when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read = cache(self._from_file)

    def text(self, kind: LetterKind, language: str) -> str:
        """Return the template of a letter in a language (BCP 47). Raises LetterLanguageUnknown."""
        if language not in LETTER_LANGUAGES:
            raise LetterLanguageUnknown(language)
        return self._read(kind, language)

    def _from_file(self, kind: LetterKind, language: str) -> str:
        return (self._folder / f"{kind}.{language}.txt").read_text(encoding="utf-8")
