"""Read a `.ts` file of Qt Linguist without Qt, so that the shell and the documents speak too."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Self
from xml.parsers import expat

if TYPE_CHECKING:
    from datetime import date
    from enum import StrEnum

_GONE = frozenset({"vanished", "obsolete"})
_TEXT = frozenset({"name", "source", "comment", "translation", "numerusform"})

Key = tuple[str, str, str]
"""Context, source text and comment (empty where there is none)."""


class Catalogue:
    """The sentences of one language; fits the `Words` port of the domain."""

    def __init__(self, language: str, forms: Mapping[Key, tuple[str, ...]]) -> None:
        self._language = language
        self._forms = dict(forms)
        self._unread: dict[str, bytes] = {}

    @classmethod
    def load(cls, folder: Path, language: str) -> Self:
        """Take `language`.ts in that folder. Raises OSError when it is not there: a desk without words is a bug.

        Each context is read when somebody first asks for one of its sentences: the first windows need but a few.
        """
        made = cls(language, {})
        for context in (folder / f"{language}.ts").read_bytes().split(b"<context>")[1:]:
            name = context[context.index(b"<name>") + len(b"<name>") : context.index(b"</name>")]
            made._unread[name.decode()] = context[: context.index(b"</context>")]
        return made

    @property
    def language(self) -> str:
        """BCP 47 tag of the language that comes out."""
        return self._language

    def find(self, context: str, text: str, comment: str = "", count: int = -1) -> str | None:
        """Return the sentence with `%n` still in it, or None when it was never translated."""
        if context in self._unread:
            self._read(context)
        forms = self._forms.get((context, text, comment)) or self._forms.get((context, text, ""))
        if forms is None:
            return None
        # Dutch and English know two forms, and only one is singular; -1 means that nothing is counted.
        return forms[0] if count == 1 else forms[-1]

    def translate(self, context: str, text: str, comment: str = "", count: int = -1) -> str:
        """Return the sentence, or `text` itself when it was never translated; `%n` becomes `count`."""
        found = self.find(context, text, comment, count)
        sentence = text if found is None else found
        return sentence if count < 0 else sentence.replace("%n", str(count))

    def _read(self, context: str) -> None:
        # Two threads may come here at once: what is still unread is read before it is taken off.
        self._forms.update(_Reader().parse(b"<context>" + self._unread.get(context, b"") + b"</context>"))
        self._unread.pop(context, None)

    # The tables of words import the whole domain, which the first window does without: so they load when asked for.

    def term(self, member: StrEnum) -> str:
        """Return the word for a member of an enumeration of the domain: "moedertaal", "woensdag"."""
        from connector_desk.words.terms import term

        return term(self, member)

    def language_name(self, tag: str) -> str:
        """Return the name of a language by its BCP 47 tag, or what was typed where it is none."""
        from connector_desk.words.vocabulary import language

        return language(self, tag)

    def day_and_month(self, day: date) -> str:
        """Return "24 november"."""
        from connector_desk.words.days import day_and_month

        return day_and_month(self, day)

    def short_weekday(self, number: int) -> str:
        """Return "ma" for 0 to "zo" for 6."""
        from connector_desk.words.days import short_weekdays

        return short_weekdays(self)[number]


class _Reader:
    """Walks through a context once and keeps nothing but the sentences: expat alone imports much faster than a tree."""

    def __init__(self) -> None:
        self._found: dict[Key, tuple[str, ...]] = {}
        self._context = ""
        self._source = ""
        self._comment = ""
        self._plurals: list[str] = []
        self._is_gone = False
        self._text: list[str] = []

    def parse(self, data: bytes) -> dict[Key, tuple[str, ...]]:
        """Return the forms of each message in the text of a context; one form, or singular and plural."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        parser.Parse(data, True)
        return self._found

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in _TEXT:
            self._text.clear()
        if tag == "message":
            self._source = self._comment = ""
            self._plurals = []
        elif tag == "translation":
            self._is_gone = attributes.get("type") in _GONE

    def _end(self, tag: str) -> None:
        if tag not in _TEXT:
            return
        text = "".join(self._text)
        if tag == "name":
            self._context = text
        elif tag == "source":
            self._source = text
        elif tag == "comment":
            self._comment = text
        elif tag == "numerusform":
            self._plurals.append(text)
        else:
            self._keep(tuple(self._plurals) or (text,))

    def _keep(self, forms: tuple[str, ...]) -> None:
        if all(forms) and not self._is_gone:
            self._found[self._context, self._source, self._comment] = forms
