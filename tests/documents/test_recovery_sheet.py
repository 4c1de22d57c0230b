"""The recovery sheet: the printed code can be read back and scanned, and folding hides it."""

from dataclasses import replace

import pytest
from zxingcpp import BarcodeFormat, read_barcodes

from connector_desk.documents.qr_code import QrCode
from connector_desk.domain.errors import DoesNotFit
from connector_desk.words.catalogue import Catalogue
from tests.documents.conftest import ROOT
from tests.documents.reading import DOTS_PER_MM, metadata_of, outline_of, rendered, scanned, sheets_of
from tests.documents.samples import a_recovery_sheet

GROUPS = a_recovery_sheet().groups
# Every character of the code's alphabet stands somewhere on this one.
ALL_CHARACTERS = ("01234", "56789", "ABCDE", "FGHJK", "MNPQR", "STVWX", "YZYZY", "WWWWW")


@pytest.fixture(scope="module")
def pdf(press, dutch):
    return press.recovery_sheet(a_recovery_sheet(), dutch)


def printed_groups(sheet: str) -> list[str]:
    """The groups as somebody reads them: after each number from 1 to 8, five characters."""
    middle = sheet.partition("De herstelcode")[2].partition("Kleine of grote letters")[0]
    signs = middle.partition("aan niemand zien.")[2].split()
    numbered = [signs[at : at + 6] for at in range(0, 48, 6)]
    assert [number for number, *_ in numbered] == list("12345678")
    return ["".join(characters) for _, *characters in numbered]


@pytest.mark.parametrize("groups", [GROUPS, ALL_CHARACTERS])
def test_the_code_that_is_read_and_the_code_that_is_scanned_are_the_same(press, dutch, qapp, groups):
    content = press.recovery_sheet(a_recovery_sheet(groups=groups), dutch)
    sheets = sheets_of(content)
    assert [printed_groups(sheet) for sheet in sheets] == [list(groups)] * 2
    assert [scanned(image) for image in rendered(content)] == [["".join(groups)]] * 2


def test_the_qr_code_is_45_mm_wide_at_level_q_with_its_white_around_it(pdf, qapp):
    image = rendered(pdf)[0]
    (found,) = read_barcodes(image, BarcodeFormat.QRCode)
    assert found.ec_level == "Q"
    corners = found.position
    ink = (corners.top_right.x - corners.top_left.x) / DOTS_PER_MM
    module = 45.0 / (29 + 8)  # 40 characters need 29 modules in alphanumeric mode, and 33 in any other
    assert ink == pytest.approx(29 * module, abs=0.8)
    left, top, right, bottom = (
        corners.top_left.x - 3.6 * module * DOTS_PER_MM,
        corners.top_left.y - 3.6 * module * DOTS_PER_MM,
        corners.top_right.x + 3.6 * module * DOTS_PER_MM,
        corners.bottom_left.y + 3.6 * module * DOTS_PER_MM,
    )
    inside = (
        range(corners.top_left.x - 1, corners.top_right.x + 2),
        range(corners.top_left.y - 1, corners.bottom_left.y + 2),
    )
    dark = [
        (x, y)
        for x in range(round(left), round(right))
        for y in range(round(top), round(bottom))
        if not (x in inside[0] and y in inside[1]) and image.pixelColor(x, y).lightness() < 128
    ]
    assert dark == []


def test_each_copy_says_which_one_it_is_and_for_whom(pdf):
    first, second = sheets_of(pdf)
    assert "exemplaar 1 van 2, voor de coördinator" in first
    assert "exemplaar 2 van 2, voor het bestuur" in second
    assert first.count("blad HB-02") == second.count("blad HB-02") == 1
    assert outline_of(pdf).count("De herstelcode") == 2


def test_the_parts_stand_in_the_order_of_reading(pdf):
    sheet = sheets_of(pdf)[0]
    order = [
        "Herstelblad",
        "Dichtgevouwen bewaren, achter slot. Niet bij de laptop.",
        "Bewaard door",
        "Gevonden? Wilt u dit blad dicht laten en brengen naar Buurthuis Slotervaart?",
        "Is de vouw open en weet u niet waarom?",
        "hier naar achter vouwen",
        "De herstelcode",
        "gemaakt op 24 november 2026",
        "hier naar binnen vouwen",
        "Zo gebruikt u dit blad",
        "1. Open Verbinderstafel. Kies Ik weet mijn wachtzin niet meer.",
        "2. Typ de acht groepen, van 1 tot en met 8.",
        "3. Kies een nieuwe wachtzin.",
        "4. Er komt een nieuw herstelblad. Versnipper dit blad: het werkt niet meer.",
        "Gecontroleerd: code overgetypt en goed bevonden op",
        "Geen foto, geen kopie, niet in de mail.",
    ]
    at = -1
    for words in order:
        assert words in sheet[at + 1 :], words
        at = sheet.index(words, at + 1)


def test_cover_last_third_outline_and_metadata_hold_nothing_of_the_code(pdf):
    for sheet in sheets_of(pdf):
        cover, _, rest = sheet.partition("De herstelcode")
        last = rest.partition("hier naar binnen vouwen")[2]
        for part in (cover, last):
            for group in GROUPS:
                assert " ".join(group) not in part
                assert group not in part
        assert "Slotervaart" not in last
    for told in (str(metadata_of(pdf)), str(outline_of(pdf))):
        assert not any(group in told.replace(" ", "") for group in GROUPS)


def test_no_ink_of_the_code_within_five_millimetres_of_the_folds(pdf, qapp):
    for image in rendered(pdf):
        for start, end in ((100.0, 103.8), (191.5, 193.0)):
            rows = range(round(start * DOTS_PER_MM), round(end * DOTS_PER_MM))
            columns = range(round(25 * DOTS_PER_MM), image.width())
            assert not [(x, y) for x in columns for y in rows if image.pixelColor(x, y).lightness() < 128]


def test_a_sample_says_so_on_the_cover_and_beside_the_code(press, dutch, pdf):
    for sheet in sheets_of(pdf):
        cover, _, inside = sheet.partition("hier naar achter vouwen")
        assert "VOORBEELD" in cover
        assert "VOORBEELD" in inside
    real = press.recovery_sheet(a_recovery_sheet(sample=False), dutch)
    assert all("VOORBEELD" not in sheet for sheet in sheets_of(real))


def test_a_name_that_needs_more_than_the_cover_has_is_refused_not_cut(press, dutch):
    longest = a_recovery_sheet(organization="Buurthuis van de Wijk en " * 8)  # 200 characters, all a name may have
    assert "Buurthuis van de Wijk" in sheets_of(press.recovery_sheet(longest, dutch))[0]
    with pytest.raises(DoesNotFit):
        press.recovery_sheet(replace(longest, organization="W" * 400), dutch)


class LongWinded:
    """Says one sentence many times over."""

    language = "nl"

    def __init__(self, words, sentence):
        self._words, self._sentence = words, sentence

    def translate(self, context, text, comment="", count=-1):
        return self._words.translate(context, text, comment, count) * (30 if text.startswith(self._sentence) else 1)

    def __getattr__(self, name):
        return getattr(self._words, name)


@pytest.mark.parametrize("sentence", ["**Is the fold open", "Who has this code", "Typed something wrong?"])
def test_a_language_that_needs_more_than_a_third_is_refused_not_drawn_over_the_fold(press, dutch, sentence):
    with pytest.raises(DoesNotFit):
        press.recovery_sheet(a_recovery_sheet(), LongWinded(dutch, sentence))


def test_english_fits_too(press):
    english = Catalogue.load(ROOT / "i18n", "en")
    assert "How to use this sheet" in sheets_of(press.recovery_sheet(a_recovery_sheet(), english))[0]


@pytest.mark.parametrize("text", ["hb-02", "HÉ", "A\nB"])
def test_a_qr_code_refuses_what_would_need_more_modules(text):
    with pytest.raises(ValueError, match="capitals"):
        QrCode(text, 45.0)


def test_a_qr_code_refuses_modules_that_no_copier_keeps():
    with pytest.raises(ValueError, match="do not fit"):
        QrCode("A" * 40, 32.0)


def test_a_code_is_not_told_by_what_python_shows_of_a_value():
    assert "7KMP4" not in repr(a_recovery_sheet()) + repr(QrCode("7KMP4", 45.0))
