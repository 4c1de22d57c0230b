"""Six more kinds of letters: what stands on each, in both languages and in large print, and that the sheet is sound."""

from io import BytesIO

import pikepdf
import pytest
from PIL import Image
from pypdf import PdfReader

from connector_desk.bootstrap import words
from connector_desk.domain.consent import LawfulBasis
from connector_desk.domain.handover import WordBackStatus
from connector_desk.domain.letter_papers import Told
from connector_desk.domain.letter_text import LETTER_LANGUAGES, LetterKind
from connector_desk.domain.papers import GroundLine, LetterPerson
from tests.documents.letter_samples import a_letter_of, a_plain_letter, a_resident_letter, an_introduction, text_in
from tests.documents.reading import (
    font_sizes_of,
    fonts_without_file,
    ink_in_the_margin,
    metadata_of,
    outline_of,
    rendered,
    scanned,
    sheets_of,
    text_of,
)
from tests.documents.samples import LETTERHEAD, a_letter
from tests.documents.test_every_sheet import cut_of

KINDS = [kind for kind in LetterKind if kind is not LetterKind.REFERRAL]
SLIPS = {
    LetterKind.INTRODUCTION: "VB-7K4M-A",
    LetterKind.CONSULTATION: "VB-7K4M-A",
    LetterKind.DESTROY: "VB-7K4M-A",
    LetterKind.RESIDENT: "BB-2QX9-S",
}
LONG = "Jonkvrouw Maximiliana Wilhelmina Theodora van den Heuvel-Rijnders tot Broekhuizen van 't Zandt"


@pytest.fixture(params=[(kind, tag) for kind in KINDS for tag in LETTER_LANGUAGES], ids=lambda one: "-".join(one))
def one(request):
    return request.param


@pytest.fixture
def pdf(one, press):
    kind, tag = one
    return press.letter(a_letter_of(kind, tag), words(tag))


def test_a_sheet_is_sound(one, pdf, qapp):
    kind, tag = one
    assert len(PdfReader(BytesIO(pdf)).pages) == 1
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert opened.check_pdf_syntax() == []
        assert opened.Root.Lang == {"nl": "nl-NL", "en": "en-GB"}[tag]
        assert "/EmbeddedFiles" not in opened.Root.get("/Names", {})
    assert fonts_without_file(pdf) == []
    assert min(font_sizes_of(pdf)) >= 9
    assert outline_of(pdf)
    told = metadata_of(pdf)
    assert told["/Author"] == told["/Creator"] == told["/Producer"] == "Connector Desk"
    assert told["/Subject"] == told["/Keywords"] == ""
    assert "Samira" not in str(told)
    (image,) = rendered(pdf)
    assert ink_in_the_margin(image, (cut_of(image),) if kind in SLIPS else ()) == []


def test_equal_facts_give_equal_bytes(one, pdf, press):
    kind, tag = one
    assert press.letter(a_letter_of(kind, tag), words(tag)) == pdf
    assert "VOORBEELD" not in text_of(press.letter(a_letter_of(kind, tag, sample=False), words(tag)))


def test_a_slip_reads_back_as_its_printed_code(one, pdf, qapp):
    kind, _ = one
    codes = [code for image in rendered(pdf) for code in scanned(image)]
    assert codes == [SLIPS[kind]] if kind in SLIPS else codes == []
    if kind in SLIPS:
        slip = text_of(pdf).rpartition("1 van 1" if one[1] == "nl" else "1 of 1")[2]
        assert SLIPS[kind] in slip
        assert "Samira" not in slip
        assert "Amrani" not in slip


def out_of_order(text: str, *parts: str) -> list[str]:
    """Return the parts that do not stand in the text after the one before."""
    at, missing = -1, []
    for part in parts:
        found = text.find(part, at + 1)
        if found < 0:
            missing.append(part)
        at = max(at, found)
    return missing


def test_the_introduction_in_the_order_of_deciding(press, dutch):
    (sheet,) = sheets_of(press.letter(an_introduction(), dutch))
    assert (
        out_of_order(
            sheet,
            "Kennismaking",
            "Wilt u kennismaken met mevrouw Samira Amrani?",
            "Het gaat om mevrouw Samira Amrani, 72 jaar",
            "„ik vergeet mijn medicijnen",
            "Wie en wanneer",
            "Samira vraagt bij u naar Yvette.",
            "Spreekuur wijkzorg: dinsdag en donderdag van 09.00 tot 12.00 uur",
            "Wat wij u vragen",
            "Bericht terug, uiterlijk",
            "Op 24 september 2026 gaf Samira schriftelijk toestemming",
            "Antwoord op kennismaking VB-7K4M",
            "Wij hebben kennisgemaakt.",
        )
        == []
    )


def test_an_introduction_without_anybody_to_ask_for_has_no_such_heading(press, dutch):
    text = text_of(press.letter(an_introduction(ask_for="", when=()), dutch))
    assert "Wie en wanneer" not in text
    assert "vraagt bij u naar" not in text


def test_the_question_without_a_name(press, dutch):
    (sheet,) = sheets_of(press.letter(a_plain_letter(LetterKind.CONSULTATION), dutch))
    assert (
        out_of_order(
            sheet,
            "Vraag zonder naam",
            "Wilt u met ons meedenken?",
            "Wij noemen geen naam, geen adres en geen leeftijd.",
            "Waar het om gaat De doos raakt leeg.",
            "Wat wij u vragen 1. Hoe vaak komt de apotheek langs?",
            "Antwoord op vraag VB-7K4M",
        )
        == []
    )
    asked = text_of(press.letter(a_plain_letter(LetterKind.CONSULTATION, asked=(), why_now=("leeg",)), dutch))
    assert "1. Wat zou u doen? En wie kan helpen?" in asked


@pytest.mark.parametrize(
    ("kind", "title", "end"),
    [
        (
            LetterKind.WITHDRAWAL,
            "Een toestemming over mevrouw Samira Amrani is gestopt",
            "De toestemming daarvoor stopte op 24 november 2026.",
        ),
        (
            LetterKind.DESTROY,
            "Wilt u vernietigen wat u over mevrouw Samira Amrani kreeg?",
            "Op 24 november 2026 stopte de toestemming.",
        ),
    ],
)
def test_a_notice_tells_the_day_the_papers_and_the_law(press, dutch, kind, title, end):
    (sheet,) = sheets_of(press.letter(a_plain_letter(kind), dutch))
    assert (
        out_of_order(
            sheet,
            title,
            end,
            "1. Op 25 september 2026, met de code VB-2QX9.",
            "2. Op 11 november 2026, met de code VB-7K4M.",
            "Wij schrijven dit omdat de wet het vraagt (artikel 19 van de AVG).",
        )
        == []
    )
    assert "72" not in sheet
    assert "Slotervaart)" not in sheet


@pytest.mark.parametrize(
    ("status", "title"),
    [
        (WordBackStatus.TAKEN_UP, "De vraag die is doorgegeven, is opgepakt"),
        (WordBackStatus.NOT_TAKEN_UP, "De vraag die is doorgegeven, is niet opgepakt"),
        (WordBackStatus.ENDED, "De hulp voor de vraag die is doorgegeven, is gestopt"),
    ],
)
def test_word_back_begins_with_how_it_stands(press, dutch, status, title):
    (sheet,) = sheets_of(press.letter(a_plain_letter(LetterKind.WORD_BACK, status=status), dutch))
    assert out_of_order(sheet, title, "Beste Fatima,", "De doos komt wekelijks.", "noem de code VB-7K4M.") == []


def test_the_resident_reads_what_with_whom_why_and_how_to_stop(press, dutch):
    (sheet,) = sheets_of(press.letter(a_resident_letter(), dutch))
    assert (
        out_of_order(
            sheet,
            "Dit hebben wij over u verteld",
            "Beste mevrouw Samira Amrani,",
            "Wat is gedeeld?",
            "uw naam en leeftijd",
            "uw telefoonnummer",
            "uw vraag over uw gezondheid. U zei: „ik vergeet mijn medicijnen”",
            "Met wie?",
            "Met Thuiszorg Nieuw-West.",
            "Waarom?",
            "U zei ja op 24 september 2026.",
            "Wat niet?",
            "En nu?",
            "Orlando vertelt u uiterlijk woensdag 25 november",
            "Toch liever niet?",
            "Met vriendelijke groet,",
            "Orlando, Maatjesproject Slotervaart",
            "Deel niets meer over mij met Thuiszorg Nieuw-West.",
            "Geef deze strook af bij Maatjesproject Slotervaart.",
        )
        == []
    )


def test_sentences_to_a_resident_stay_short():
    for language in LETTER_LANGUAGES:
        text = text_in(LetterKind.RESIDENT, language)
        for paragraph in text.paragraphs:
            for sentence in paragraph.text.replace("?", ".").split("."):
                assert len(sentence.split()) <= 15, sentence


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_large_print_says_the_same_on_more_sheets(press, language):
    paper, said = a_resident_letter(language), words(language)
    plain, large = press.letter(paper, said), press.letter(paper, said, large_print=True)
    assert min(font_sizes_of(large)) >= 10.5
    assert 18.0 in font_sizes_of(large)
    assert len(sheets_of(large)) == 2
    for word in set(text_of(plain).split()) - {"1", "blad", "sheet"}:
        assert word in text_of(large), word
    assert [code for image in rendered(large) for code in scanned(image)] == ["BB-2QX9-S"]


def test_another_ground_is_told_without_softening(press, dutch):
    line = GroundLine(recipient="x", lawful_basis=LawfulBasis.VITAL_INTEREST, reason="er was gas in huis")
    text = text_of(press.letter(a_resident_letter(grounds=(line,)), dutch))
    assert "Wij vertelden dit zonder uw ja, omdat iemand in gevaar was. De reden: er was gas in huis." in text


def test_a_letter_without_a_telephone_and_a_promise_leaves_those_sentences_out(press, dutch):
    head = type(LETTERHEAD)(name=LETTERHEAD.name)
    text = text_of(press.letter(a_resident_letter(letterhead=head, due=None), dutch))
    assert "U hebt een vraag?" not in text
    assert "En nu?" not in text
    assert "Bellen mag ook" not in text
    notice = text_of(press.letter(a_plain_letter(LetterKind.WITHDRAWAL, letterhead=head, code=""), dutch))
    assert "Vragen" not in notice


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["Ayşe İbrahim-Yıldız", LONG, 'O\'Neill "Bé" {naam} %n **vet**', "مريم بنت علي"])
def test_any_name_comes_out_and_nothing_runs_over(press, dutch, qapp, kind, name):
    person = LetterPerson(name=name, short_name=name)
    about = {} if kind in {LetterKind.CONSULTATION, LetterKind.WORD_BACK} else {"person": person}
    changes = about or ({"waits": name} if kind is LetterKind.WORD_BACK else {})
    pdf = press.letter(a_letter_of(kind, **changes), dutch)
    if changes and name.isascii():
        assert name in text_of(pdf)
    for image in rendered(pdf):
        assert ink_in_the_margin(image, (cut_of(image),) if cut_dark(image) else ()) == []


def cut_dark(image) -> bool:
    return any(image.pixelColor(3, y).lightness() < 250 for y in range(image.height()))


@pytest.mark.parametrize("large_print", [False, True])
def test_a_long_list_flows_on_with_the_slip_on_its_last_sheet(press, dutch, qapp, large_print):
    told = tuple(Told(label=f"uw vraag {number}", quotes=("ik wil dit wel eens weten " * 3,)) for number in range(60))
    sheets = sheets_of(press.letter(a_resident_letter(told=told), dutch, large_print=large_print))
    assert len(sheets) > 2
    assert [at for at, sheet in enumerate(sheets) if "Deel niets meer" in sheet] == [len(sheets) - 1]
    assert all(f"uw vraag {number}." in " ".join(sheets) for number in range(60))


def test_the_organisations_own_words_stand_where_the_text_has_them(press, dutch):
    house = "## Ons huis\n\nBij **{house}** op {day}."
    own = (
        f"# Wilt u {{name}} zien?\n\n{house}\n\n## De afspraak\n\n{{promise}}\n\n## Leeg\n\n{{why_now}}\n\n{{grounds}}"
    )
    paper = a_letter(text=text_in(LetterKind.REFERRAL, text=own), why_now=())
    (sheet,) = sheets_of(press.letter(paper, dutch))
    assert (
        out_of_order(sheet, "Wilt u Samira zien?", "Ons huis", "Bij Maatjesproject Slotervaart op 11 november 2026.")
        == []
    )
    assert out_of_order(sheet, "De afspraak Bericht terug", "Samira vindt dit goed.") == []
    assert "Leeg" not in sheet
    assert "Wat wij u vragen" not in sheet


@pytest.mark.parametrize(("size", "mode"), [((400, 100), "RGBA"), ((60, 300), "RGB")])
def test_the_logo_stands_beside_the_name_within_its_place(press, dutch, qapp, size, mode):
    kept = BytesIO()
    Image.new(mode, size, (20, 20, 20, 255)[: len(mode)]).save(kept, "PNG")
    head = type(LETTERHEAD)(name=LETTERHEAD.name, lines=LETTERHEAD.lines, phone=LETTERHEAD.phone, logo=kept.getvalue())
    pdf = press.letter(a_letter(letterhead=head), dutch)
    assert press.letter(a_letter(letterhead=head), dutch) == pdf
    (image,) = rendered(pdf)
    dark = image.pixelColor(round(31 * 75 / 25.4), round(17 * 75 / 25.4)).lightness()
    assert dark < 100
    assert "Maatjesproject Slotervaart" in text_of(pdf)
    (plain,) = rendered(press.letter(a_letter(), dutch))
    assert plain.pixelColor(round(31 * 75 / 25.4), round(16.6 * 75 / 25.4)).lightness() > 100
