"""Rules for text: names fold for search, and a citizen service number is refused wherever it is typed."""

import string
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.errors import CitizenServiceNumberRefused, TextMissing, TextTooLong
from connector_desk.domain.resident import Resident, SafeContact
from connector_desk.domain.text import LINE_LIMIT, citizen_service_number, folded, shortened_name, split_family_name

WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def passes_the_eleven_test(number: str) -> bool:
    return sum(w * int(d) for w, d in zip(WEIGHTS, number, strict=True)) % 11 == 0 and int(number) > 0


nine_digits = st.integers(1, 999_999_999).map(lambda number: f"{number:09d}")


def with_check_digit(number: int) -> str:
    eight = f"{number:08d}"
    return eight + str(sum(w * int(d) for w, d in zip(WEIGHTS, eight, strict=False)) % 11)


numbers = st.integers(10, 99_999_999).map(with_check_digit).filter(lambda number: len(number) == 9)
others = nine_digits.filter(lambda number: not passes_the_eleven_test(number))


@given(numbers, st.sampled_from(["{0}", "{0}.", "bsn: {0}, graag", "({0})", "x {0} y"]))
def test_a_citizen_service_number_is_found_wherever_it_stands(number, around):
    found = citizen_service_number(around.format(number))
    assert found is not None
    start, end = found
    assert around.format(number)[start:end] == number


@given(numbers, st.sampled_from([".", " ", "-"]))
def test_it_is_found_in_groups_too(number, separator):
    grouped = separator.join((number[:4], number[4:6], number[6:]))
    assert citizen_service_number(grouped) is not None


@given(numbers)
def test_it_is_found_in_other_digits_too(number):
    arabic = "".join(chr(0x0660 + int(digit)) for digit in number)
    assert citizen_service_number(arabic) is not None


@given(others)
def test_other_numbers_of_nine_digits_stay(number):
    assert citizen_service_number(number) is None


@given(numbers, st.sampled_from(string.digits + string.ascii_letters))
def test_a_longer_number_or_word_is_no_citizen_service_number(number, more):
    assert citizen_service_number(number + more) is None


@pytest.mark.parametrize("text", ["020 0000011", "06 12345678", "24-11-2026 om 10:00", "1056 AA", "€ 1.234,56", ""])
def test_telephone_numbers_days_and_postcodes_stay(text):
    assert citizen_service_number(text) is None


def test_it_is_refused_in_every_field_at_every_depth():
    bsn = "111222333"
    for fields in (
        {"first_name": bsn},
        {"first_name": "Ayşe", "phone": bsn},
        {"first_name": "Ayşe", "wishes": ("lezen", f"mijn nummer is {bsn}")},
    ):
        with pytest.raises(CitizenServiceNumberRefused):
            Resident(id="r", **fields)
    with pytest.raises(CitizenServiceNumberRefused):
        Resident(id="r", first_name="Ayşe", safe_contact=SafeContact(note=f"let op {bsn}"))


def test_own_words_may_be_long_and_of_any_script_but_never_empty():
    words = ("أريد أن أتكلم 🙂 'quotes' \"double\" " * 400).strip()
    moment = ContactMoment(id="c", own_words=words, took_place_at=datetime(2026, 11, 24, tzinfo=UTC))
    assert moment.own_words == words
    assert len(words) > 10_000
    with pytest.raises(TextMissing):
        ContactMoment(id="c", own_words=" \n ", took_place_at=datetime(2026, 11, 24, tzinfo=UTC))


@pytest.mark.parametrize("name", ["O'Brien", 'Jan "Jantje"', "Noor 🙂", "محمد", "Đorđe", "Ng"])
def test_a_name_is_kept_as_it_was_given(name):
    assert Resident(id="r", first_name=name).first_name == name


def test_a_line_that_is_too_long_is_refused():
    with pytest.raises(TextTooLong) as refused:
        Resident(id="r", first_name="a" * 10_000)
    assert refused.value == TextTooLong(LINE_LIMIT, 10_000)


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Ayse Yilmaz", "Ayşe Yılmaz"),
        ("ayse", "AYŞE"),
        ("ibrahim", "İbrahim"),
        ("soren", "Søren"),
        ("ijsbrand", "Ĳsbrand"),
    ],
)
def test_what_is_typed_plainly_finds_what_is_written_with_marks(typed, kept):
    assert folded(typed) == folded(kept)[: len(folded(typed))]


@pytest.mark.parametrize(
    ("typed", "prefix", "family_name"),
    [
        ("van den Berg", "van den", "Berg"),
        ("Berg, van den", "van den", "Berg"),
        ("Van der Meer", "Van der", "Meer"),
        ("Berg", "", "Berg"),
        ("el Amrani", "el", "Amrani"),
        ("Vandenberg", "", "Vandenberg"),
        ("Berg, Henk", "", "Berg, Henk"),
        ("", "", ""),
    ],
)
def test_tussenvoegsels_are_taken_apart_either_way_round(typed, prefix, family_name):
    assert split_family_name(typed) == (prefix, family_name)


def test_names_are_said_and_shortened_the_dutch_way():
    henk = Resident(id="r", first_name="Henk", prefix="van den", family_name="Berg")
    assert (henk.full_name, henk.short_name) == ("Henk van den Berg", "Henk B.")
    assert Resident(id="r", first_name="Samira").short_name == "Samira"


@pytest.mark.parametrize(
    ("typed", "short"),
    [("Henk van den Berg", "Henk B."), ("Anne Marie", "Anne M."), ("Samira", "Samira"), ("", "")],
)
def test_a_whole_name_in_one_field_is_shortened_too(typed, short):
    assert shortened_name(typed) == short
