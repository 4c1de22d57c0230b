"""Breaking, shaping and ordering of text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_desk.documents.arabic import shaped
from connector_desk.documents.bidi import isolated, placed
from connector_desk.documents.breaking import balanced, broken, broken_plainly
from connector_desk.documents.measures import SIZES
from connector_desk.documents.text import Line, Span, filled, kept_whole, runs_of, spoken

BODY = SIZES.body


def drawn(text, base_level=0):
    return "".join(one.character for one in placed(text, base_level))


def said(line: Line) -> str:
    return "".join(run.text for run in line.runs)


@pytest.mark.parametrize(
    ("text", "from_the_left"),
    [
        ("Bel nu", "Bel nu"),
        ("שלום", "םולש"),
        ("Bel שלום nu", "Bel םולש nu"),
        ("a שלום (bc) עולם d", "a םולש (bc) םלוע d"),
        ("שלום 12-34", "12-34 םולש"),
    ],
)
def test_words_from_right_to_left_are_turned_round(text, from_the_left):
    assert drawn(text) == from_the_left


def test_brackets_are_mirrored_in_a_line_from_right_to_left():
    assert drawn("(שלום)", 1) == "(םולש)"


def test_a_number_after_an_arabic_name_stays_behind_it_when_the_name_is_isolated():
    name = "محمد"
    assert drawn(f"Bel {isolated(name)} 020 12").endswith("020 12")
    assert not drawn(f"Bel {name} 020 12").endswith("020 12")


def test_arabic_letters_join():
    assert shaped("محمد") == "\ufee3\ufea4\ufee4\ufeaa"
    assert shaped("سلام") == "\ufeb3\ufefc\ufee1"
    assert unicodedata.normalize("NFKC", shaped("فاطمة الزهراء")) == "فاطمة الزهراء"


def test_vowel_signs_are_left_out_and_latin_is_left_alone():
    assert shaped("مُحَمَّد") == shaped("محمد")
    assert shaped("Ayşe") == "Ayşe"


def test_a_run_for_each_font(press):
    fonts = [run.font for run in runs_of("Bel محمد الأمراني nu", BODY)]
    assert fonts == ["Desk-Sans", "Desk-Naskh", "Desk-Sans"]


def test_what_no_font_has_is_drawn_as_a_mark_and_steering_signs_are_dropped(press):
    (run,) = runs_of("a\U0001f468\u200d\U0001f469b\ufe0f", BODY)
    assert run.text == "a\ufffd\ufffdb"


def test_lines_break_at_blanks_and_keep_names_whole(press):
    spans = [Span(f"Samen met {kept_whole('De Buren van Oost')} gaan wij", BODY)]
    lines = [said(line) for line in broken(spans, 40)]
    assert lines == ["Samen met", "De Buren van Oost", "gaan wij"]


def test_a_name_wider_than_the_line_breaks_at_its_blanks_then_anywhere(press):
    spans = [Span(kept_whole("De Buren van Oost en omgeving"), BODY)]
    assert [said(line) for line in broken(spans, 30)] == ["De Buren van", "Oost en", "omgeving"]
    assert "".join(said(line) for line in broken([Span("x" * 100, BODY)], 30)) == "x" * 100


def test_a_change_of_style_is_no_place_to_break(press):
    lines = broken(filled("Bel **{number}**.", BODY, number="020"), 11)
    assert [said(line) for line in lines] == ["Bel", "020."]


def test_newlines_begin_a_line_also_twice(press):
    assert [said(line) for line in broken([Span("a\nb\n\nc", BODY)], 50)] == ["a", "b", "", "c"]


def test_a_title_is_balanced_without_another_line(press):
    spans = [Span("Wilt u met mevrouw Samira kijken naar haar medicijnen?", SIZES.title)]
    lines = balanced(spans, 160)
    assert [said(line) for line in lines] == ["Wilt u met mevrouw Samira", "kijken naar haar medicijnen?"]


def test_values_are_never_taken_for_marks(press):
    spans = filled("**{name}** zei {what}", BODY, name="{x}", what="**niet** {name}")
    assert "".join(span.text for span in spans) == "{x} zei **niet** {name}"
    assert spoken(" ja ") == "„ja”"


LETTERS = st.text(alphabet="ab cde ş\n", max_size=80)


@given(LETTERS)
def test_breaking_loses_and_adds_nothing(press, text):
    lines = broken([Span(text, BODY)], 20)
    assert "".join("".join(said(line) for line in lines).split()) == "".join(text.split())
    assert all(line.width_mm <= 20.01 for line in lines)


@given(st.text(alphabet="abc def", max_size=60))
def test_the_quick_way_breaks_alike(press, text):
    slow = [said(line) for line in broken([Span(text, BODY)], 20)]
    quick = [said(line) for line in broken_plainly(text, BODY, 20)]
    assert " ".join(" ".join(quick).split()) == " ".join(" ".join(slow).split())
    assert len(quick) == len(slow)


@given(st.text(alphabet="aב م1 (-", max_size=30))
def test_ordering_keeps_every_character(text):
    mirrored = str.maketrans("()", "((")
    assert sorted(drawn(text).translate(mirrored)) == sorted(text.translate(mirrored))
