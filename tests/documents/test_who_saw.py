"""Who saw my file: nothing is left out, in both settings, and the sentences are plain."""

import re
from dataclasses import replace
from datetime import date, time
from io import BytesIO
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from connector_desk.domain.papers import Letterhead
from connector_desk.domain.resident import FormOfAddress
from connector_desk.domain.who_saw import Deed, Seen
from tests.documents.conftest import ROOT
from tests.documents.reading import (
    font_sizes_of,
    fonts_without_file,
    ink_in_the_margin,
    metadata_of,
    outline_of,
    rendered,
    sheets_of,
    text_of,
)
from tests.documents.samples import LETTERHEAD, a_who_saw
from tests.documents.test_hard_facts import ARABIC, LONGEST, TURKISH, ink_right_of_the_text, worded

LONG_AGO = Seen(day=date(2026, 9, 24), at=time(9), who="Ria", deed=Deed.LOOKED)
MANY = tuple(replace(LONG_AGO, at=time(8 + at // 60, at % 60), who=f"Medewerker{at}") for at in range(120))


@pytest.fixture(params=[False, True], ids=["table", "large"])
def large(request):
    return request.param


def told(press, dutch, large_print=False, **changes):
    return text_of(press.who_saw(a_who_saw(**changes), dutch, large_print=large_print))


def test_what_this_is_comes_first_and_whom_to_ask_comes_last(press, dutch, large):
    text = told(press, dutch, large)
    order = [
        "Maatjesproject Slotervaart",
        "Wie keek in uw gegevens?",
        "Beste mevrouw Samira Amrani,",
        "Hier leest u wie dat was, van 24 september 2026 tot en met 25 november 2026.",
        "Het was 6 keer. Alles staat hier, de laatste keer bovenaan.",
        "23 november 2026",
        "08.30 uur",
        "Els",
        "vrijwilligerscoördinator",
        "maakte een blad met uw naam",
        "11 november 2026",
        "maakte een brief voor Thuiszorg Nieuw-West",
        "11 november 2026",
        "veranderde iets in uw gegevens",
        "14.06 uur",
        "keek in uw gegevens",
        "14.05 uur",
        "zocht iets en zag uw naam",
        "24 september 2026",
        "schreef iets over u op",
        "Klopt deze lijst?",
        "Ja. De computer keek alles na op 25 november 2026.",
        "Wilt u meer weten?",
        "Bel Ria: 020 0000001.",
    ]
    at = -1
    for words in order:
        assert words in text[at + 1 :], words
        at = text.index(words, at + 1)


def test_every_record_is_there_once_and_they_are_counted(press, dutch, large):
    sheets = sheets_of(press.who_saw(a_who_saw(seen=MANY), dutch, large_print=large))
    assert "Het was 120 keer." in sheets[0]
    # When, who and what of a record stand together: no row was split between two sheets.
    whole = [number for sheet in sheets for number in re.findall(r"uur Medewerker(\d+) keek in uw gegevens", sheet)]
    assert whole == [str(at) for at in reversed(range(120))]


def test_the_head_of_the_table_returns_on_every_sheet(press, dutch):
    sheets = [one for one in sheets_of(press.who_saw(a_who_saw(seen=MANY), dutch)) if "Medewerker" in one]
    assert len(sheets) > 5
    assert [sheet.count("Wanneer Wie Wat") for sheet in sheets] == [1] * len(sheets)


def test_large_print_says_the_same_in_larger_type(press, dutch):
    plain, large = (press.who_saw(a_who_saw(), dutch, large_print=one) for one in (False, True))
    assert min(font_sizes_of(plain)) == 9
    assert font_sizes_of(large) == {14.0, 18.0, 26.0}
    columns = {"Wanneer", "Wie", "Wat"}
    words = set(re.findall(r"\w+", text_of(plain))) - columns
    assert words <= set(re.findall(r"\w+", text_of(large)))


def test_a_broken_log_is_said(press, dutch, large):
    text = told(press, dutch, large, is_unbroken=False)
    assert "Dat weten wij niet zeker. De computer keek alles na op 25 november 2026." in text
    assert "Er is iets weg of veranderd." in text
    assert "geen regel" not in text


def test_nobody_is_said_too(press, dutch, large):
    text = told(press, dutch, large, seen=())
    assert "In die tijd deed niemand iets met uw gegevens." in text
    assert "Wanneer" not in text
    assert "Klopt deze lijst?" in text


def test_one_time_is_counted_as_one(press, dutch):
    assert "Het was 1 keer. Dat staat hier." in told(press, dutch, seen=(LONG_AGO,))


@pytest.mark.parametrize(
    ("contact", "phone", "sentence"),
    [
        ("Ria", "020 0000001", "Bel Ria: 020 0000001."),
        ("Ria", "", "Vraag het aan Ria."),
        ("", "020 0000001", "Bel ons: 020 0000001."),
        ("", "", "Vraag het ons."),
    ],
)
def test_there_is_always_somebody_to_ask(press, dutch, contact, phone, sentence):
    text = told(press, dutch, contact=contact, letterhead=Letterhead(name=LETTERHEAD.name, phone=phone))
    assert sentence in text


@pytest.mark.parametrize(
    ("form", "greeting"),
    [
        (FormOfAddress.MENEER, "Beste meneer Samira Amrani,"),
        (FormOfAddress.FIRST_NAME, "Beste Samira Amrani,"),
    ],
)
def test_the_resident_is_addressed_as_they_wish(press, dutch, form, greeting):
    assert greeting in told(press, dutch, form_of_address=form)


def test_every_deed_has_words_of_its_own(press, dutch):
    said = {told(press, dutch, seen=(replace(LONG_AGO, deed=deed),)) for deed in Deed}
    assert len(said) == len(Deed)


@pytest.mark.parametrize("words", [LONGEST, TURKISH, ARABIC])
def test_large_print_keeps_the_rules_of_the_paper_whatever_somebody_is_called(press, dutch, qapp, words):
    pdf = press.who_saw(worded(a_who_saw(), words), dutch, large_print=True)
    assert fonts_without_file(pdf) == []
    assert outline_of(pdf)
    pages = PdfReader(BytesIO(pdf)).pages
    text = text_of(pdf)
    assert all(f"blad {number} van {len(pages)}" in text for number in range(1, len(pages) + 1))
    assert all(word in text for word in words.split())
    assert words not in str(metadata_of(pdf))
    for image in rendered(pdf):
        assert ink_in_the_margin(image, ()) == []
        assert ink_right_of_the_text(image, ()) == []
    assert press.who_saw(worded(a_who_saw(), words), dutch, large_print=True) == pdf


def test_no_sentence_is_longer_than_fifteen_words_and_none_speaks_of_the_system():
    contexts = ElementTree.parse(ROOT / "i18n" / "nl.ts").getroot().iter("context")
    (context,) = [one for one in contexts if one.findtext("name") == "WhoSaw"]
    texts = [" ".join(found.itertext()) for found in context.iter("translation")]
    assert len(texts) > 25
    for text in texts:
        for sentence in re.split(r"(?<=[.?!:])\s", text.replace("**", "")):
            assert len(sentence.split()) <= 15, sentence
        assert not re.search(r"(?i)\b(log|logboek|dossier|cliënt|systeem|registratie|inzage)\b", text)
