"""The kinds of letters, and the text of one: paragraphs with fields in braces, which an organisation may change.

A paragraph after "# " is the title, one after "## " a heading; a paragraph that is nothing but a field of several lines
is replaced by them. `**` stands around bold words. A paragraph with a field that has nothing to say is left out whole.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from connector_desk.domain.consent import DataCategory, WithholdingReason
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.text import order_marks

LETTER_LANGUAGES = ("nl", "en")


class LetterKind(StrEnum):
    """What a letter is for."""

    REFERRAL = "referral"
    INTRODUCTION = "introduction"
    CONSULTATION = "consultation"
    WITHDRAWAL = "withdrawal"
    DESTROY = "destroy"
    RESIDENT = "resident"
    WORD_BACK = "word-back"

    @property
    def document(self) -> DocumentKind:
        """The kind of paper that it is."""
        return _DOCUMENTS[self]


_DOCUMENTS = {
    LetterKind.REFERRAL: DocumentKind.LETTER,
    LetterKind.INTRODUCTION: DocumentKind.INTRODUCTION,
    LetterKind.CONSULTATION: DocumentKind.CONSULTATION,
    LetterKind.WITHDRAWAL: DocumentKind.WITHDRAWAL,
    LetterKind.DESTROY: DocumentKind.DESTROY,
    LetterKind.RESIDENT: DocumentKind.RESIDENT_LETTER,
    LetterKind.WORD_BACK: DocumentKind.WORD_BACK,
}
HANDING_OVER = frozenset({LetterKind.REFERRAL, LetterKind.INTRODUCTION})
"""Letters by which somebody is handed over; the others are written beside a handover."""
NOTICES = frozenset({LetterKind.WITHDRAWAL, LetterKind.DESTROY})
"""Letters that the law asks for where a consent ended."""


def letter_kind_of(document: DocumentKind) -> LetterKind | None:
    """Return which letter a paper is, or None where it is no letter."""
    return next((kind for kind, paper in _DOCUMENTS.items() if paper is document), None)


@dataclass(frozen=True, slots=True)
class LetterField:
    """A place in a template. `fact` is the key of the fact that fills it, empty where it tells nothing of a resident.

    One that is `sure` is never empty, so it may stand in a title; one of `lines` has a paragraph to itself.
    """

    fact: str = ""
    is_sure: bool = False
    has_lines: bool = False


_SURE, _MAYBE, _LINES = LetterField(is_sure=True), LetterField(), LetterField(has_lines=True)
_COMMON = {"sender": _SURE, "recipient": _SURE, "house": _SURE, "day": _SURE, "code": _MAYBE, "phone": _MAYBE}
_NAMED = {"name": LetterField("name", is_sure=True), "called": LetterField("name", is_sure=True)}
_REFERRAL = {
    **_COMMON,
    **_NAMED,
    "due": _SURE,
    "question": _SURE,
    "recipient_person": _MAYBE,
    "age": LetterField("age"),
    "area": LetterField("area"),
    "resident_phone": LetterField("phone"),
    "address": LetterField("address"),
    **dict.fromkeys(("about", "own_words", "why_now", "asked", "tasks", "promise", "further", "grounds"), _LINES),
}
_NOTICE = {**_COMMON, **_NAMED, "ended": _SURE, "sent": _LINES, "grounds": _LINES}
FIELDS: dict[LetterKind, dict[str, LetterField]] = {
    LetterKind.REFERRAL: _REFERRAL,
    LetterKind.INTRODUCTION: {**_REFERRAL, "ask_for": _MAYBE, "when": _LINES},
    LetterKind.CONSULTATION: {**_COMMON, "asked": _LINES, "why_now": _LINES},
    LetterKind.WITHDRAWAL: _NOTICE,
    LetterKind.DESTROY: _NOTICE,
    LetterKind.RESIDENT: {
        **_COMMON,
        **dict.fromkeys(("greeting", "worker", "why"), _SURE),
        "due": _MAYBE,
        "shared": _LINES,
        "grounds": _LINES,
    },
    LetterKind.WORD_BACK: {**_COMMON, "waits": _SURE, "status": _SURE, "more": _LINES},
}
"""What may stand in a letter of each kind: a field that is not among them is one that no ground ever covers there."""
_NEEDED: dict[LetterKind, tuple[str, ...]] = {
    LetterKind.REFERRAL: ("promise", "grounds"),
    LetterKind.INTRODUCTION: ("promise", "grounds"),
    LetterKind.CONSULTATION: ("asked",),
    LetterKind.WITHDRAWAL: ("sent", "grounds"),
    LetterKind.DESTROY: ("sent", "grounds"),
    LetterKind.RESIDENT: ("shared", "recipient", "grounds"),
    LetterKind.WORD_BACK: ("status",),
}
_KNOWN = frozenset(name for fields in FIELDS.values() for name in fields)
_PLACE = re.compile(r"\{([^{}\n]*)\}")
_BEFORE, _AFTER = re.compile(r"\n[ \t]*\n[ \t]*\Z"), re.compile(r"[ \t]*(\n[ \t]*\n|\s*\Z)")
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a template: a heading, text with fields, or (`lines`) the field that it is replaced by."""

    text: str
    is_heading: bool = False
    lines: str = ""

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields in it, each once."""
        return tuple(dict.fromkeys(_PLACE.findall(self.text)))


@dataclass(frozen=True, slots=True)
class LetterText:
    """A template without flaws, taken apart."""

    title: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def inline_fields(self) -> tuple[str, ...]:
        """The fields within sentences, each once, in order."""
        told = (Paragraph(self.title), *(one for one in self.paragraphs if not one.lines))
        return tuple(dict.fromkeys(name for one in told for name in one.fields))


class FlawKind(StrEnum):
    """What can be wrong with a template."""

    BROKEN_BRACE = "broken_brace"
    UNKNOWN_FIELD = "unknown_field"
    NEVER_COVERED = "never_covered"
    NEEDS_PARAGRAPH = "needs_paragraph"
    NOT_IN_TITLE = "not_in_title"
    NO_TITLE = "no_title"
    FIELD_MISSING = "field_missing"
    ORDER_MARK = "order_mark"


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong with a template: which field, and from where to where in the text."""

    kind: FlawKind
    field: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A field of a letter that stays empty, with the paragraph around it; without a category nobody filled it in."""

    field: str
    category: DataCategory | None = None
    reason: WithholdingReason | None = None


def flaws_of(text: str, kind: LetterKind) -> tuple[Flaw, ...]:
    """Return what is wrong with a template for that kind of letter, in the order of the text."""
    found = (*_brace_flaws(text), *_field_flaws(text, kind), *_mark_flaws(text))
    missing = tuple(
        Flaw(FlawKind.FIELD_MISSING, name) for name in _NEEDED[kind] if f"{{{name}}}" not in text and name in _KNOWN
    )
    return (*sorted(found, key=lambda flaw: flaw.start), *_title_flaws(text), *missing)


def taken_apart(text: str, kind: LetterKind) -> LetterText:
    """Return the paragraphs of a template that has no flaws."""
    title, *rest = (paragraph.strip() for paragraph in _PARAGRAPH.split(text.strip()))
    return LetterText(title.removeprefix("# "), tuple(_paragraph(one, kind) for one in rest))


def _paragraph(text: str, kind: LetterKind) -> Paragraph:
    if text.startswith("## "):
        return Paragraph(text.removeprefix("## "), is_heading=True)
    whole = _PLACE.fullmatch(text)
    field = FIELDS[kind].get(whole[1]) if whole else None
    return Paragraph(text, lines=whole[1] if whole and field and field.has_lines else "")


def _brace_flaws(text: str) -> Iterator[Flaw]:
    # What is left of the braces once every place was taken out belongs to none.
    bare = _PLACE.sub(lambda found: " " * len(found[0]), text)
    for found in re.finditer(r"[{}]", bare):
        yield Flaw(FlawKind.BROKEN_BRACE, start=found.start(), end=found.end())


def _field_flaws(text: str, kind: LetterKind) -> Iterator[Flaw]:
    title_end = len(text) - len(text.lstrip()) + len(_PARAGRAPH.split(text.lstrip(), maxsplit=1)[0])
    for found in _PLACE.finditer(text):
        name, field = found[1], FIELDS[kind].get(found[1])
        if name not in _KNOWN:
            yield Flaw(FlawKind.UNKNOWN_FIELD, name, *found.span())
        elif field is None:
            yield Flaw(FlawKind.NEVER_COVERED, name, *found.span())
        elif found.start() < title_end and not field.is_sure:
            yield Flaw(FlawKind.NOT_IN_TITLE, name, *found.span())
        elif field.has_lines and not _is_alone(text, found.start(), found.end()):
            yield Flaw(FlawKind.NEEDS_PARAGRAPH, name, *found.span())


def _is_alone(text: str, start: int, end: int) -> bool:
    return bool(_BEFORE.search(text[:start]) and _AFTER.match(text[end:]))


def _mark_flaws(text: str) -> Iterator[Flaw]:
    return (Flaw(FlawKind.ORDER_MARK, start=start, end=end) for start, end in order_marks(text))


def _title_flaws(text: str) -> Iterator[Flaw]:
    if not text.lstrip().startswith("# "):
        yield Flaw(FlawKind.NO_TITLE)
