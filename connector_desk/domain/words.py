"""The port through which documents and the shell get their sentences."""

from datetime import date
from enum import StrEnum
from typing import Protocol


class Words(Protocol):
    """Source texts are English; a catalogue gives the sentence in the reader's language.

    What window and paper both say, each word for a state, a language or a day, is said here once for both.
    """

    @property
    def language(self) -> str:
        """BCP 47 tag of the language that comes out."""
        ...

    def translate(self, context: str, text: str, comment: str = "", count: int = -1) -> str:
        """Return `text` in the reader's language; `%n` becomes `count`, which also picks the plural form."""
        ...

    def term(self, member: StrEnum) -> str:
        """Return the word for a member of an enumeration of the domain: "moedertaal", "woensdag"."""
        ...

    def language_name(self, tag: str) -> str:
        """Return the name of a language by its BCP 47 tag, or what was typed where it is none."""
        ...

    def day_and_month(self, day: date) -> str:
        """Return "24 november"."""
        ...

    def short_weekday(self, number: int) -> str:
        """Return "ma" for 0 to "zo" for 6."""
        ...
