"""Every document with facts as life has them: the longest names, other scripts, next to nothing, and twice as much."""

import unicodedata
from dataclasses import MISSING, fields, is_dataclass, replace
from functools import partial
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from connector_desk.domain.letter_text import LetterKind, LetterText
from tests.documents.letter_samples import a_letter_of
from tests.documents.reading import (
    DOTS_PER_MM,
    font_sizes_of,
    fonts_without_file,
    ink_in_the_margin,
    metadata_of,
    outline_of,
    rendered,
    text_of,
)
from tests.documents.samples import (
    a_check_list,
    a_letter,
    a_recovery_sheet,
    a_volunteer_sheet,
    a_week,
    a_who_knows,
    a_who_saw,
    an_agenda,
    an_ecogram,
    an_own_file,
)

LETTERS = {f"letter {kind}": partial(a_letter_of, kind) for kind in LetterKind if kind is not LetterKind.REFERRAL}
MAKE = {
    "letter": a_letter,
    "agenda": an_agenda,
    "week": a_week,
    "volunteer_sheet": a_volunteer_sheet,
    "check_list": a_check_list,
    "recovery_sheet": a_recovery_sheet,
    "who_saw": a_who_saw,
    "ecogram": an_ecogram,
    "who_knows": a_who_knows,
    "own_file": an_own_file,
    **LETTERS,
}
FOLDED = frozenset({"volunteer_sheet", "recovery_sheet"})
# Codes and numbers keep their form whatever somebody is called.
FORMED = frozenset({"code", "phone", "call_phone", "letter", "tag", "reason", "groups"})
FOLDS = (99.0, 148.5, 198.0)
LONGEST = "Jonkvrouw Maximiliana Wilhelmina Theodora van den Heuvel-Rijnders tot Broekhuizen van 't Zandt"
TURKISH = "Ayşe Gülşen İbrahim-Yıldız"
ARABIC = "فاطمة الزهراء الأمراني"


def worded(fact: Any, words: str) -> Any:
    """The same facts with other words in every text."""
    if isinstance(fact, LetterText):
        return fact
    if type(fact) is str:
        return words if fact else ""
    if isinstance(fact, tuple):
        return tuple(worded(one, words) for one in fact)
    if is_dataclass(fact):
        names = [one.name for one in fields(fact) if one.name not in FORMED]
        return replace(fact, **{name: worded(getattr(fact, name), words) for name in names})
    return fact


def bare(fact: Any) -> Any:
    """The same facts with everything left out that may be left out."""
    if isinstance(fact, LetterText):
        return fact
    if isinstance(fact, tuple):
        return tuple(bare(one) for one in fact)
    if is_dataclass(fact):
        return replace(fact, **{one.name: _least(getattr(fact, one.name), one.default) for one in fields(fact)})
    return fact


def _least(value: Any, default: Any) -> Any:
    return default if default is not MISSING and default in {"", (), None} else bare(value)


def doubled(fact: Any) -> Any:
    """The same facts with every list in it twice as long."""
    if isinstance(fact, LetterText):
        return fact
    if isinstance(fact, tuple):
        return tuple(doubled(one) for one in fact) * 2
    if is_dataclass(fact):
        names = [one.name for one in fields(fact) if one.name not in FORMED]
        return replace(fact, **{name: doubled(getattr(fact, name)) for name in names})
    return fact


VARIANTS = {
    "longest": lambda fact: worded(fact, LONGEST),
    "turkish": lambda fact: worded(fact, TURKISH),
    "arabic": lambda fact: worded(fact, ARABIC),
    "bare": bare,
    "twice": doubled,
}


@pytest.fixture(params=list(MAKE))
def kind(request):
    return request.param


@pytest.fixture(params=list(VARIANTS))
def variant(request):
    return request.param


@pytest.fixture
def paper(kind, variant):
    return VARIANTS[variant](MAKE[kind]())


@pytest.fixture
def pdf(kind, paper, press, dutch):
    return getattr(press, kind.partition(" ")[0])(paper, dutch)


def test_every_sheet_keeps_the_rules_of_the_paper(kind, pdf, qapp):
    assert fonts_without_file(pdf) == []
    assert min(font_sizes_of(pdf)) >= 9
    assert outline_of(pdf)
    catalogue = PdfReader(BytesIO(pdf)).trailer["/Root"]
    assert catalogue["/Lang"] == "nl-NL"
    pages = PdfReader(BytesIO(pdf)).pages
    for number, page in enumerate(pages, start=1):
        # Each copy of a recovery sheet is one sheet for whoever keeps it.
        numbered = "blad 1 van 1" if kind == "recovery_sheet" else f"blad {number} van {len(pages)}"
        assert numbered in " ".join(page.extract_text().split())
    for image in rendered(pdf):
        allowed = FOLDS if kind in FOLDED else cuts_of(image) if kind.startswith("letter") else ()
        assert ink_in_the_margin(image, allowed) == []
        assert ink_right_of_the_text(image, allowed) == []


def cuts_of(image) -> tuple[float, ...]:
    """The height (mm) of the dashed line, on the sheet that has one: the only dark place at the left edge."""
    dark = [y / DOTS_PER_MM for y in range(image.height()) if image.pixelColor(3, y).lightness() < 250]
    assert len(dark) <= 2
    return tuple(dark)


def ink_right_of_the_text(image, allowed_mm: tuple[float, ...]) -> list[float]:
    """Heights (mm) at which something sticks out to the right of the text."""
    start = round(191.2 * DOTS_PER_MM)
    return [
        y / DOTS_PER_MM
        for y in range(image.height())
        if not any(abs(y / DOTS_PER_MM - line) < 1.0 for line in allowed_mm)
        and any(image.pixelColor(x, y).lightness() < 200 for x in range(start, image.width()))
    ]


def test_metadata_tells_nothing_of_anybody(paper, pdf):
    told = unicodedata.normalize("NFKC", str(metadata_of(pdf)))
    for words in (LONGEST, TURKISH, ARABIC, "Samira", "Fatima", "Henk"):
        assert words not in told


def test_the_same_facts_give_the_same_bytes(kind, paper, pdf, press, dutch):
    assert getattr(press, kind.partition(" ")[0])(paper, dutch) == pdf


@pytest.mark.parametrize("words", [LONGEST, TURKISH])
def test_a_name_is_never_cut_and_never_without_its_signs(kind, words, press, dutch):
    text = text_of(getattr(press, kind.partition(" ")[0])(worded(MAKE[kind](), words), dutch))
    for word in words.split():
        assert word in text
    assert "\ufffd" not in text


def test_arabic_is_there_in_letters_that_join(kind, press, dutch):
    text = text_of(getattr(press, kind.partition(" ")[0])(worded(MAKE[kind](), ARABIC), dutch))
    for word in ARABIC.split():
        assert word in text
    assert "\ufffd" not in text


# A recovery sheet has no list that could grow.
@pytest.mark.parametrize("kind", [kind for kind in MAKE if kind not in {"recovery_sheet", *LETTERS}])
def test_twice_the_facts_lose_none_of_them(kind, press, dutch):
    once, twice = (
        text_of(getattr(press, kind.partition(" ")[0])(facts, dutch)) for facts in (MAKE[kind](), doubled(MAKE[kind]()))
    )
    told = {"letter": "wassen, aankleden", "agenda": "rooster van de sporthal", "week": "Joris bij Wilma"}
    told |= {"volunteer_sheet": "wekelijks bezoek", "check_list": "Burenhulp 1", "who_saw": "maakte een brief"}
    told |= {"ecogram": "Eigen gezin en ouders heel dichtbij"}
    told |= {"who_knows": "Zij weten", "own_file": "Afgesproken"}
    assert once.count(told[kind]) > 0
    assert twice.count(told[kind]) >= 2 * once.count(told[kind])
