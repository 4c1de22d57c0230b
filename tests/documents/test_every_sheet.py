"""What holds for every document: fonts, sizes, margins, metadata, and equal bytes for equal facts."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pikepdf import Pdf
from pypdf import PdfReader

from tests.documents.conftest import ROOT
from tests.documents.reading import (
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
    a_consent_form,
    a_letter,
    a_recovery_sheet,
    a_volunteer_sheet,
    a_week,
    a_who_knows,
    a_who_saw,
    an_agenda,
    an_ecogram,
    an_hour_log,
    an_own_file,
)

FOLDS = (99.0, 198.0, 148.5)
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
    "consent_form": a_consent_form,
    "hour_log": an_hour_log,
}
FOLDED = frozenset({"volunteer_sheet", "recovery_sheet"})
KINDS = list(MAKE)


@pytest.fixture(params=KINDS)
def kind(request):
    return request.param


@pytest.fixture
def pdf(kind, press, dutch):
    return getattr(press, kind)(MAKE[kind](), dutch)


def test_only_embedded_fonts(pdf):
    assert fonts_without_file(pdf) == []


def test_no_type_under_nine_points(pdf):
    assert min(font_sizes_of(pdf)) >= 9


def test_no_ink_in_the_outer_five_millimetres_but_cuts_and_folds(kind, pdf, qapp):
    for image in rendered(pdf):
        allowed = FOLDS if kind in FOLDED else (cut_of(image),) if kind == "letter" else ()
        assert ink_in_the_margin(image, allowed) == []


def cut_of(image):
    """The height (mm) of the dashed line: the only dark place at the left edge."""
    dark = [y for y in range(image.height()) if image.pixelColor(3, y).lightness() < 250]
    assert len(dark) <= 2
    return dark[0] / (75 / 25.4)


def test_metadata_is_neutral_and_the_language_is_dutch(pdf):
    told = metadata_of(pdf)
    assert told["/Author"] == told["/Creator"] == told["/Producer"] == "Connector Desk"
    assert told["/Subject"] == told["/Keywords"] == ""
    assert told["/CreationDate"].startswith("D:2000")
    catalogue = PdfReader(BytesIO(pdf)).trailer["/Root"]
    assert catalogue["/Lang"] == "nl-NL"
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "Samira" not in str(told)


def test_every_sheet_is_numbered(kind, pdf):
    pages = PdfReader(BytesIO(pdf)).pages
    for number, page in enumerate(pages, start=1):
        # Each copy of a recovery sheet is one sheet for whoever keeps it.
        # So is each copy of a consent form.
        numbered = "blad 1 van 1" if kind in {"recovery_sheet", "consent_form"} else f"blad {number} van {len(pages)}"
        assert numbered in " ".join(page.extract_text().split())


def test_headings_make_an_outline(pdf):
    assert outline_of(pdf)


def test_the_check_for_margins_sees_ink(press, dutch, qapp):
    assert ink_in_the_margin(rendered(press.letter(a_letter(), dutch))[0], ())


def test_a_sheet_made_from_the_sample_says_so(kind, press, dutch, pdf):
    assert "VOORBEELD" in text_of(pdf)
    assert "VOORBEELD" not in text_of(getattr(press, kind)(MAKE[kind](sample=False), dutch))


def test_equal_facts_give_equal_bytes_in_every_process(kind, pdf):
    script = (
        "import sys, pathlib, hashlib; sys.path.insert(0, sys.argv[1]); import tests.documents.samples as samples;"
        "from connector_desk.documents.press import Press; from connector_desk.words.catalogue import Catalogue;"
        "root = pathlib.Path(sys.argv[1]); words = Catalogue.load(root / 'i18n', 'nl');"
        "make = getattr(samples, sys.argv[3]);"
        "data = getattr(Press(root / 'resources' / 'fonts'), sys.argv[2])(make(), words);"
        "print(hashlib.sha256(data).hexdigest())"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, str(ROOT), kind, MAKE[kind].__name__],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONHASHSEED": "77"},
    )
    assert told.stdout.strip() == hashlib.sha256(pdf).hexdigest()


@pytest.mark.parametrize(
    "name",
    [
        "Ayşe İbrahim-Yıldız",
        "Jonkvrouw Maximiliana Wilhelmina Theodora van den Heuvel-Rijnders tot Broekhuizen van 't Zandt",
        'O\'Neill "Bé" {naam} %n **vet**',
    ],
)
def test_any_name_comes_out_as_it_is(press, dutch, name):
    sender = a_letter().sender
    pdf = press.letter(a_letter(sender=type(sender)(name=name, lines=(name,))), dutch)
    assert name in text_of(pdf)


def test_ten_thousand_characters_without_a_blank_are_all_there(press, dutch):
    pdf = press.letter(a_letter(why_now=("x" * 10_000,)), dutch)
    assert text_of(pdf).lower().count("x") >= 10_000


def test_the_check_list_returns_its_head_on_every_sheet(press, dutch):
    pages = PdfReader(BytesIO(press.check_list(a_check_list(70), dutch))).pages
    assert len(pages) > 2
    for page in pages:
        assert "Nagebeld op" in page.extract_text()
    names = " ".join(page.extract_text() for page in pages)
    assert all(f"Burenhulp {number}" in names for number in range(70))


def test_an_empty_check_list_is_a_sheet_with_a_head(press, dutch):
    assert "Klopt het nog?" in text_of(press.check_list(a_check_list(0), dutch))


@pytest.mark.parametrize("month", range(1, 13))
def test_the_day_of_the_last_check_stays_on_one_line(press, dutch, month):
    (row,) = a_check_list(1).rows
    row = replace(row, organization="Humanitas", checked_on=date(2026, month, 28))
    # 28 rows of one line fill a sheet; with days of two lines they would need another.
    pdf = press.check_list(replace(a_check_list(), rows=(row,) * 28), dutch)
    assert len(PdfReader(BytesIO(pdf)).pages) == 1


def test_an_independent_reader_finds_nothing_wrong_and_nobody_named(pdf):
    reader = PdfReader(BytesIO(pdf), strict=True)
    assert all(page.extract_text().strip() for page in reader.pages)
    assert (reader.metadata.author, reader.metadata.subject or "") == ("Connector Desk", "")
    assert reader.trailer["/Root"]["/Lang"] == "nl-NL"
    assert reader.attachments == {}
    with Pdf.open(BytesIO(pdf)) as opened:
        assert opened.check_pdf_syntax() == []
