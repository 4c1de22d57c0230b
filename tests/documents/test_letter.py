"""The referral letter: what must stand there, in which order, and what happens when there is more or less of it."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from PIL import Image, ImageDraw
from pypdf import PdfReader

from connector_desk.domain.consent import CollectionMethod, LawfulBasis
from connector_desk.domain.handover import Manner
from connector_desk.domain.papers import Answerable, GroundLine, LetterPerson, LetterPromise, Reach, Task
from tests.documents.reading import DOTS_PER_MM, ink_in_the_margin, outline_of, rendered, scanned, sheets_of, text_of
from tests.documents.samples import FURTHER, LANGUAGES, LETTERHEAD, SAMIRA, a_letter, an_own_file


def letter_text(press, dutch, **changes):
    return text_of(press.letter(a_letter(**changes), dutch))


def test_everything_is_there_in_the_order_of_deciding(press, dutch):
    (sheet,) = sheets_of(press.letter(a_letter(), dutch))
    order = [
        "Verwijsbrief",
        "Van",
        "Maatjesproject Slotervaart",
        "Aan",
        "Thuiszorg Nieuw-West",
        "Wilt u met mevrouw Samira kijken naar haar medicijnen?",
        "Het gaat om mevrouw Samira Amrani, 72 jaar (Slotervaart).",
        "Bel haar: 020 0000011. Spreek geen bericht in. Stuur geen post.",
        "In haar eigen woorden",
        "„ik vergeet mijn medicijnen, ook de bloedverdunners”",
        "Waarom nu",
        "Wat wij u vragen",
        "Afgesproken",
        "Fatima: elke week op bezoek",
        "Niet afgesproken",
        "geeft geen medicijnen; zij wast",
        "Bericht terug, uiterlijk woensdag 25 november",
        "Samira hoort het van u",
        "Fatima hoort het van ons",
        "Wij zijn verantwoordelijk tot u ja zegt. Daarna u.",
        "Op 24 september 2026 gaf Samira schriftelijk toestemming om dit te delen met Thuiszorg Nieuw-West.",
        "Dat geldt tot en met 24 september 2027.",
        "blad 1 van 1",
        "Antwoord op verwijsbrief VB-7K4M",
        "VB-7K4M-A",
    ]
    at = -1
    for words in order:
        assert words in sheet[at + 1 :], words
        at = sheet.index(words, at + 1)


def test_the_slip_tells_no_name(press, dutch):
    slip = letter_text(press, dutch).partition("Antwoord op verwijsbrief")[2]
    assert "Wij pakken dit op." in slip
    assert "Samira" not in slip
    assert "Fatima" not in slip


def test_the_code_on_the_slip_can_be_scanned_at_half_size(press, dutch, qapp):
    (image,) = rendered(press.letter(a_letter(), dutch))
    assert scanned(image) == ["VB-7K4M-A"]


def test_twice_the_facts_take_another_sheet_and_the_slip_goes_to_the_last(press, dutch):
    sheets = sheets_of(press.letter(a_letter(further=FURTHER * 2, languages=LANGUAGES), dutch))
    assert len(sheets) == 2
    assert "Antwoord op verwijsbrief" not in sheets[0]
    assert "Antwoord op verwijsbrief" in sheets[1]
    assert "Bericht terug" in sheets[0]
    assert "vindt dit goed" in sheets[1]
    both = " ".join(sheets)
    for words in ("alleen, klein flatje", "„in het park wandelen”", "zoon, vrijwilliger", "Marokkaans", "Nederlands"):
        assert words in both


def test_a_very_long_reason_runs_on_and_loses_nothing(press, dutch):
    words = [f"woord{number}" for number in range(3000)]
    sheets = sheets_of(press.letter(a_letter(why_now=(" ".join(words),)), dutch))
    assert len(sheets) > 3
    assert re.findall(r"woord\d+", " ".join(sheets).replace("Woord0", "woord0")) == words


def test_what_people_wrote_gets_a_capital_and_a_full_stop_and_nothing_else(press, dutch):
    text = letter_text(
        press,
        dutch,
        why_now=("de zoon belt niet meer", "IJsland? Nee!"),
        asked=("ijs halen",),
        agreed=(Task(who="", what="samen wandelen"), Task(who="MEE", what="belt terug")),
    )
    for told in ("De zoon belt niet meer. IJsland? Nee! ", "1. IJs halen. 2.", "Samen wandelen. MEE: belt terug Niet"):
        assert told in text
    assert "„ik vergeet mijn medicijnen, ook de bloedverdunners”" in text


def test_blocks_stand_closer_together_where_that_keeps_one_sheet(press, dutch):
    further = FURTHER[3:]
    reason = "Dit is een zin die laat zien hoe het gaat als iemand wat meer te vertellen heeft dan anders. " * 2
    (sheet,) = sheets_of(press.letter(a_letter(why_now=(reason,), further=further), dutch))
    assert sheet.index("Bericht terug") < sheet.index("Wie er al zijn") < sheet.index("vindt dit goed")


def test_without_a_number_nobody_is_asked_to_call(press, dutch):
    letterhead = replace(LETTERHEAD, phone="")
    text = letter_text(press, dutch, letterhead=letterhead, not_agreed=(), reach=None)
    assert "Contact gaat via ons. " in text
    assert "Twijfelt u of iets erbij hoort? Vraag het ons." in text
    assert "Stuur deze strook naar Maatjesproject Slotervaart. " in text


def test_empty_fields_leave_no_empty_places(press, dutch):
    text = letter_text(
        press,
        dutch,
        question="",
        quotes=(),
        why_now=(),
        asked=(),
        agreed=(),
        not_agreed=(),
        reach=None,
        person=LetterPerson(name="Henk", short_name="Henk"),
    )
    assert "Wilt u samen met ons kijken wat Henk nodig heeft?" in text
    assert "Het gaat om Henk. Contact gaat via ons: 020 0000001." in text
    assert "Spreek met Henk en met ons af wie wat doet." in text
    assert "Wij spreken graag met u af wie wat doet." in text
    assert "Twijfelt u of iets erbij hoort? Bel ons." in text
    assert "eigen woorden" not in text
    assert "Waarom nu" not in text


@pytest.mark.parametrize(
    ("manner", "title"),
    [
        (Manner.SIGNPOST, "Mag mevrouw Samira Amrani met een vraag bij u komen?"),
        (Manner.TRANSFER, "Wilt u mevrouw Samira Amrani verder helpen?"),
    ],
)
def test_without_a_question_the_manner_asks(press, dutch, manner, title):
    pdf = press.letter(a_letter(question="", manner=manner), dutch)
    assert title in text_of(pdf)
    assert outline_of(pdf)[0] == title


def test_a_question_of_many_lines_heads_the_list(press, dutch):
    long = "Wilt u " + "heel rustig " * 40 + "kijken?"
    text = letter_text(press, dutch, question=long)
    assert "Wilt u samen met ons kijken wat mevrouw Samira Amrani nodig heeft?" in text
    assert f"1. {long}" in text


@pytest.mark.parametrize(
    ("reach", "told"),
    [
        (Reach(phone="020 0000013", may_call=False, may_leave_voicemail=True, may_send_post=True),
         "Bel niet. Een bericht mag wel: 020 0000013."),
        (Reach(may_call=False), "Bel niet. Stuur geen post. Contact gaat via ons"),
        (Reach(phone="020 0000012", may_leave_voicemail=True, may_send_post=True), "Bel haar: 020 0000012."),
        (Reach(address=("Proefstraat 8-hs", "1055 AA"), may_send_post=True), "Het adres is Proefstraat 8-hs, 1055 AA."),
    ],
)  # fmt: skip
def test_safe_contact_binds_the_letter(press, dutch, reach, told):
    assert told in letter_text(press, dutch, reach=reach)


def test_no_number_stands_there_where_calling_and_messages_are_unsafe(press, dutch):
    text = letter_text(press, dutch, reach=Reach(phone="020 0000019", may_call=False))
    assert "020 0000019" not in text


@pytest.mark.parametrize(
    ("ground", "told"),
    [
        (GroundLine(recipient="ABC", lawful_basis=LawfulBasis.VITAL_INTEREST, reason="brand in huis."),
         "omdat iemand in gevaar is. Het is alleen voor ABC. De reden: brand in huis."),
        (GroundLine(recipient="ABC", lawful_basis=LawfulBasis.LEGAL_DUTY, reason="meldplicht",
                    given_on=date(2026, 3, 2)),
         "omdat het van de wet moet. Het is alleen voor ABC. Dit is besloten op 2 maart 2026. De reden: meldplicht."),
        (GroundLine(recipient="ABC", collection_method=CollectionMethod.ORAL_WITNESSED, given_on=date(2026, 3, 2)),
         "Op 2 maart 2026 zei Samira, met een getuige erbij, dat wij dit mogen delen met ABC."),
        (GroundLine(recipient="ABC", collection_method=CollectionMethod.REPRESENTATIVE, given_on=date(2026, 3, 2)),
         "gaf de vertegenwoordiger van Samira toestemming om dit te delen met ABC."),
    ],
)  # fmt: skip
def test_each_ground_is_said_in_plain_words(press, dutch, ground, told):
    assert told in letter_text(press, dutch, grounds=(ground,))


@pytest.mark.parametrize(
    ("promise", "told"),
    [
        (LetterPromise(due=date(2026, 12, 1), answerable=Answerable.SENDER), "Wij blijven verantwoordelijk."),
        (LetterPromise(due=date(2026, 12, 1), answerable=Answerable.RECIPIENT), "U bent verantwoordelijk."),
        (LetterPromise(due=date(2026, 12, 1), answerable=Answerable.OTHER, other="MEE"), "MEE is verantwoordelijk."),
        (LetterPromise(due=date(2026, 12, 1), volunteers_of=("MEE",)), "De vrijwilliger van MEE hoort het van ons"),
        (LetterPromise(due=date(2026, 12, 1), volunteers_of=("Maatjesproject Slotervaart",)),
         "Onze vrijwilliger hoort het van ons, zodra u antwoordt."),
        (LetterPromise(due=date(2026, 12, 1), answerable=Answerable.OTHER), "Wij vertellen u wie verantwoordelijk is."),
    ],
)  # fmt: skip
def test_the_promise_says_who_is_responsible(press, dutch, promise, told):
    assert told in letter_text(press, dutch, promise=promise)


def test_a_name_in_arabic_script_comes_out_and_leaves_numbers_in_place(press, dutch):
    person = replace(SAMIRA, name="محمد الأمراني", short_name="محمد")
    text = letter_text(press, dutch, person=person, question="")
    assert "محمد" in text
    assert "الأمراني" in text
    assert "72 jaar (Slotervaart)." in text
    assert "Op 24 september 2026 gaf" in text


def test_signs_that_no_font_has_are_seen_to_be_missing(press, dutch):
    text = letter_text(press, dutch, agreed=(Task(who="李", what="thee \U0001f44b\U0001f3fd zetten"),))
    assert "\ufffd: thee \ufffd zetten" in text


def test_the_longest_names_stay_on_the_sheet(press, dutch, qapp):
    long = "Stichting Samenwerkende Vrijwilligersorganisaties en Bewonersinitiatieven Amsterdam Nieuw-West en Omstreken"
    facts = a_letter()
    pdf = press.letter(
        replace(
            facts,
            letterhead=replace(facts.letterhead, name=long, lines=(long,)),
            sender=replace(facts.sender, name=long),
            recipient=replace(facts.recipient, name=long),
            promise=replace(facts.promise, told_by_us=(long,)),
        ),
        dutch,
    )
    assert text_of(pdf).count(long) >= 5
    for image in rendered(pdf):
        right = round(191 * DOTS_PER_MM)
        columns = [
            (x, y)
            for y in range(image.height())
            for x in range(right, image.width())
            if image.pixelColor(x, y).lightness() < 200
        ]
        assert len({y for _, y in columns}) <= 2  # the dashed line to cut along


@pytest.mark.parametrize("is_large", [False, True], ids=["usual", "large print"])
@pytest.mark.parametrize("logo", [False, True], ids=["bare", "logo"])
@pytest.mark.parametrize("phone", ["020 0000001", "020 0000001, op werkdagen van negen tot vijf"])
def test_no_line_of_a_letterhead_ends_or_begins_on_a_dot(press, dutch, phone, logo, is_large):
    for street in ("Voorbeeldweg 1", "Voorbeeldstraat 100-hs", "Burgemeester van Voorbeeldplantsoen 100-hs"):
        lines = (street, "1056 AA Amsterdam", "welkom@tagerijn.example")
        head = replace(LETTERHEAD, lines=lines, phone=phone, logo=a_logo((800, 60)) if logo else b"")
        pdf = press.own_file(an_own_file(letterhead=head), dutch, large_print=is_large)
        drawn = [line.strip() for line in PdfReader(BytesIO(pdf)).pages[0].extract_text().splitlines()]
        assert not [line for line in drawn if line.startswith("·") or line.endswith("·")]
        assert all(part in text_of(pdf) for part in (*lines, phone))


def a_logo(size=(400, 260)):
    kept, drawn = BytesIO(), Image.new("RGBA", size, (0, 0, 0, 0))
    ImageDraw.Draw(drawn).ellipse((10, 10, size[0] - 10, size[1] - 10), fill=(0, 80, 60, 255))
    drawn.save(kept, "PNG")
    return kept.getvalue()


@pytest.mark.parametrize("size", [(400, 260), (800, 60), (60, 800)])
def test_the_logo_stands_beside_the_name_once_in_the_file(press, dutch, size):
    head = replace(LETTERHEAD, logo=a_logo(size))
    pdf = press.letter(a_letter(letterhead=head, quotes=("lang " * 900,)), dutch)
    with_logo, without = rendered(pdf), rendered(press.letter(a_letter(quotes=("lang " * 900,)), dutch))
    assert len(PdfReader(BytesIO(pdf)).pages) > 1
    assert pdf.count(b"/Subtype /Image") == 2, "the picture and what is clear in it"
    assert text_of(pdf).startswith("Maatjesproject Slotervaart")
    assert all(image != bare for image, bare in zip(with_logo, without, strict=False))
    assert all(ink_in_the_margin(image, (0.0,)) == [] for image in with_logo[:1])
    assert pdf == press.letter(a_letter(letterhead=head, quotes=("lang " * 900,)), dutch)
