"""The port through which documents and the shell get their sentences."""

from typing import Protocol


class Words(Protocol):
    """Source texts are English; a catalogue gives the sentence in the reader's language."""

    @property
    def language(self) -> str:
        """BCP 47 tag of the language that comes out."""
        ...

    def translate(self, context: str, text: str, comment: str = "", count: int = -1) -> str:
        """Return `text` in the reader's language; `%n` becomes `count`, which also picks the plural form."""
        ...
