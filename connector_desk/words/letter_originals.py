"""Reads the templates of letters in `resources/letters`, as they came with the desk: a file per kind and language."""

from functools import cache
from pathlib import Path

from connector_desk.domain.consent import DataCategory, Purpose
from connector_desk.domain.errors import LetterLanguageUnknown
from connector_desk.domain.letter_text import LETTER_LANGUAGES, LetterKind
from connector_desk.words.consent_notices import ConsentNotices


class LetterOriginals:
    """The templates that nobody changed, and the words in which a resident was asked; each read when first needed."""

    def __init__(self, folder: Path, notices: ConsentNotices) -> None:
        self._folder = folder
        self._notices = notices
        self._read = cache(self._from_file)

    def text(self, kind: LetterKind, language: str) -> str:
        """Return the template of a letter in a language (BCP 47). Raises LetterLanguageUnknown."""
        if language not in LETTER_LANGUAGES:
            raise LetterLanguageUnknown(language)
        return self._read(kind, language)

    def category(self, category: DataCategory, language: str) -> str:
        """Return what a category is called to a resident: "uw telefoonnummer"."""
        return self._notices.notice(language).sentences[f"category:{category}"]

    def purpose(self, purpose: Purpose, language: str) -> str:
        """Return what it is for, to a resident: "Zodat zij u kunnen helpen met uw vraag."."""
        return self._notices.notice(language).sentences[f"purpose:{purpose}"]

    def _from_file(self, kind: LetterKind, language: str) -> str:
        return (self._folder / f"{kind}.{language}.txt").read_text(encoding="utf-8")
