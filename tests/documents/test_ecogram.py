"""The ecogram on paper: words where they fit, numbers where not, and always everybody in words after it."""

import re
from dataclasses import replace

import pytest

from connector_desk.domain.ecogram_paper import EcogramTie
from connector_desk.domain.resident import Support, TieCategory, TieDirection
from tests.documents.reading import font_sizes_of, ink_in_the_margin, rendered, sheets_of, text_of
from tests.documents.samples import an_ecogram
from tests.documents.test_hard_facts import ink_right_of_the_text

SOMEBODY = EcogramTie(
    who="nicht",
    category=TieCategory.OTHER_FAMILY,
    closeness=2,
    is_formal=False,
    is_volunteer=False,
    direction=TieDirection.BOTH,
    support=(Support.EMOTIONAL,),
)
CELLS = [(category, closeness) for category in TieCategory for closeness in (3, 2, 1)]


def many(count):
    return tuple(
        replace(SOMEBODY, category=category, closeness=closeness, who=f"nicht {at + 1}")
        for at, (category, closeness) in enumerate((CELLS * count)[:count])
    )


def drawn_part(press, dutch, **changes):
    """The text of the drawing: what stands on the first sheet, before its foot and before the list."""
    first = sheets_of(press.ecogram(an_ecogram(**changes), dutch))[0]
    return first.split("Iedereen in woorden")[0].split("Ecogram 25 november 2026 ·")[0]


def test_the_drawing_has_the_words_of_everybody_and_of_every_circle(press, dutch):
    text = drawn_part(press, dutch)
    for words in ("Wie staan er om u heen?", "oudste zoon", "wijkverpleegkundige", "nieuwe buren", "Zorgverleners"):
        assert words in text
    assert not re.search(r"\d", text.split("vertrouwder.")[1])


def test_the_list_says_all_that_the_drawing_shows(press, dutch):
    listed = text_of(press.ecogram(an_ecogram(), dutch)).split("Iedereen in woorden")[1]
    assert "oudste zoon Eigen gezin en ouders heel dichtbij u steunt elkaar: gezelschap, praktische hulp" in listed
    assert "nieuwe buren op de galerij Buren verder weg u geeft steun" in listed
    assert "wijkverpleegkundige Zorgverleners dichtbij steunt u: praktische hulp, raad" in listed


def test_the_legend_explains_shapes_and_marks(press, dutch):
    text = drawn_part(press, dutch)
    for words in ("vrijwilliger", "via een organisatie", "de pijl wijst naar wie steun krijgt"):
        assert words in text
    for words in ("praktische hulp", "gezelschap", "raad", "een luisterend oor"):
        assert words in text


def test_sixty_people_get_numbers_that_the_list_explains(press, dutch):
    drawing = drawn_part(press, dutch, ties=many(60))
    listed = text_of(press.ecogram(an_ecogram(ties=many(60)), dutch)).split("Iedereen in woorden")[1]
    assert [int(one) for one in re.findall(r"\d+", drawing.split("vertrouwder.")[1])] == list(range(1, 61))
    assert all(f"{number}. nicht {number}" in listed for number in range(1, 61))
    assert "nicht" not in drawing


def test_so_many_that_no_drawing_holds_them_stand_in_the_list(press, dutch):
    crowd = tuple(replace(one, category=TieCategory.FRIENDS, closeness=3) for one in many(60))
    text = text_of(press.ecogram(an_ecogram(ties=crowd), dutch))
    assert "Er staan zoveel mensen om u heen dat ze niet in een tekening passen." in text
    assert all(f"nicht {number} " in text for number in range(1, 61))


def test_nobody_around_leaves_rings_to_draw_in(press, dutch):
    (sheet,) = sheets_of(press.ecogram(an_ecogram(ties=()), dutch))
    assert "Teken de mensen die belangrijk voor u zijn." in sheet
    assert "Iedereen in woorden" not in sheet


def test_a_word_too_long_for_a_box_is_never_cut(press, dutch):
    long = replace(SOMEBODY, who="de vroegere overbuurvrouw van de tweede verdieping achter")
    whole = text_of(press.ecogram(an_ecogram(ties=(long,)), dutch))
    drawing, listed = whole.split("Iedereen in woorden")
    assert "1. de vroegere overbuurvrouw van de tweede verdieping achter" in listed
    assert "overbuurvrouw" not in drawing


@pytest.mark.parametrize("ties", [many(6), many(21), many(60)])
def test_large_print_says_the_same_and_stays_on_the_sheet(press, dutch, qapp, ties):
    pdf = press.ecogram(an_ecogram(ties=ties), dutch, large_print=True)
    assert min(font_sizes_of(pdf)) >= 14
    assert all(one.who in text_of(pdf) for one in ties)
    for image in rendered(pdf):
        assert ink_in_the_margin(image, ()) == []
        assert ink_right_of_the_text(image, ()) == []


@pytest.mark.parametrize("count", [1, 6, 21, 60])
def test_nothing_sticks_out_and_equal_facts_give_equal_bytes(press, dutch, qapp, count):
    pdf = press.ecogram(an_ecogram(ties=many(count)), dutch)
    for image in rendered(pdf):
        assert ink_in_the_margin(image, ()) == []
        assert ink_right_of_the_text(image, ()) == []
    assert press.ecogram(an_ecogram(ties=many(count)), dutch) == pdf
