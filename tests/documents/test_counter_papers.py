"""The slip of a visitor and the log of an hour: what stands on them, and what never does."""

from io import BytesIO

import pikepdf
import pytest

from connector_desk.documents.ticket import WIDE_MM
from tests.documents.reading import font_sizes_of, fonts_without_file, metadata_of, rendered, text_of
from tests.documents.samples import a_ticket, an_hour_log

MM = 72 / 25.4
NAME = "ZwaluwnestOoievaarReiger"


def size_of(pdf):
    """Return width and height of the one page, in millimetres."""
    with pikepdf.open(BytesIO(pdf)) as document:
        assert document.check_pdf_syntax() == []
        (page,) = document.pages
        _left, _bottom, wide, high = (float(value) / MM for value in page.mediabox)
    return wide, high


def test_the_slip_says_number_day_place_and_when_to_come_back(press, dutch):
    pdf = press.ticket(a_ticket(), dutch)
    text = text_of(pdf)
    for told in (
        "De Tagerijn",
        "14",
        "25 november 2026, 10.00",
        "Kom terug",
        "donderdag 26 november om 10.00. Vraag naar Ria.",
    ):
        assert told in text
    wide, high = size_of(pdf)
    assert (round(wide), high < 140) == (round(WIDE_MM), True)
    assert fonts_without_file(pdf) == []
    assert min(font_sizes_of(pdf)) >= 9
    assert "14" not in str(metadata_of(pdf))


def test_without_an_appointment_there_is_none(press, dutch):
    assert "Kom terug" not in text_of(press.ticket(a_ticket(come_back=""), dutch))


@pytest.mark.parametrize(
    "label", ["1", "vlinder", "regenboogforel", "een heel lang woord dat niet op een regel past", "W" * 200, "شمس"]
)
def test_any_word_stays_on_the_strip(press, dutch, qapp, label):
    pdf = press.ticket(a_ticket(label=label, sample=False), dutch)
    for image in rendered(pdf):
        edge = round(4 * 75 / 25.4)
        for x in (*range(edge), *range(image.width() - edge, image.width())):
            assert all(image.pixelColor(x, y).lightness() > 250 for y in range(image.height())), (label, x)
    if label.isascii():
        assert label.replace(" ", "") in text_of(pdf).replace(" ", "")


def test_a_slip_of_the_sample_says_so_and_another_does_not(press, dutch):
    assert "VOORBEELD" in text_of(press.ticket(a_ticket(), dutch))
    assert "VOORBEELD" not in text_of(press.ticket(a_ticket(sample=False), dutch))


def test_equal_slips_are_equal_bytes(press, dutch):
    assert press.ticket(a_ticket(), dutch) == press.ticket(a_ticket(), dutch)


def test_the_log_says_every_number_and_nobody(press, dutch):
    text = text_of(press.hour_log(an_hour_log(), dutch))
    for told in (
        "Bezoekers 17",
        "Geholpen 15",
        "Weg zonder hulp 2",
        "Langste wachttijd, in minuten 34",
        "Opgeschreven contacten 18",
        "Daarvan nog open 1",
        "Daarvan konden niet wachten 3",
        "Mensen die hielpen 2",
        "Vandaag nog 2",
        "Deze week 9",
        "Niet gezegd 7",
        "Aan de balie 16",
        "Aan de telefoon 2",
        "10.00 tot 12.40",
        "Het koffieapparaat lekt.",
    ):
        assert told in text, told
    assert "gingen voor" not in text, "the word of the queue is for visitors"
    counts = {"visitors": 1, f"helper.{NAME}": 1}
    assert NAME not in text_of(press.hour_log(an_hour_log(counts=counts), dutch))


def test_the_log_of_an_hour_from_before_who_went_first_was_counted_says_nothing_of_it(press, dutch):
    text = text_of(press.hour_log(an_hour_log(counts={"visitors": 17, "contacts": 18, "open": 1}), dutch))
    assert "Daarvan nog open 1" in text
    assert "konden niet wachten" not in text


def test_the_log_of_an_hour_that_is_open_says_since_when(press, dutch):
    assert "open sinds 10.00" in text_of(press.hour_log(an_hour_log(closed_at=None), dutch))
