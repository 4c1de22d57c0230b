import pytest

from connector_desk.device.numbers import TypedNumbers
from connector_desk.domain.errors import PhoneNotRight, PostcodeNotRight

NUMBERS = TypedNumbers()


@pytest.mark.parametrize(
    "typed",
    ["", "  ", "06 12345678", "020 0000011", "(020) 000 00 11", "+32 470 12 34 56", "0031612345678", "٠٦١٢٣٤٥٦٧٨"],
)
def test_a_number_stays_as_it_was_typed(typed):
    assert NUMBERS.checked_phone(typed, "phone") == typed


@pytest.mark.parametrize("typed", ["06-1234567a", "O6 12345678", "via de buurvrouw", "0800-HELP", "06 1234٥٦٧ ب"])
def test_letters_are_told_apart(typed):
    with pytest.raises(PhoneNotRight) as refused:
        NUMBERS.checked_phone(typed, "phone")
    assert (refused.value.field, refused.value.has_letters) == ("phone", True)


@pytest.mark.parametrize("typed", ["112", "06 1", "06 12345678 / 020 1234567", "+999 123456", "0" * 40, "?!"])
def test_what_no_telephone_can_dial_is_refused(typed):
    with pytest.raises(PhoneNotRight) as refused:
        NUMBERS.checked_phone(typed, "phone")
    assert not refused.value.has_letters


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("1055aa", "1055 AA"), (" 1055  AA ", "1055 AA"), ("", ""), ("B-1000", "B-1000"), ("75008", "75008"),
     ("SW1A 1AA", "SW1A 1AA"), ("D-10115", "D-10115")],
)  # fmt: skip
def test_a_dutch_postcode_is_set_right_and_another_one_is_kept(typed, kept):
    assert NUMBERS.checked_postcode(typed, "postcode") == kept


@pytest.mark.parametrize("typed", ["0123 AB", "1234 SS", "Amsterdam", "1" * 30, "10?5"])
def test_what_is_no_postcode_anywhere_is_refused(typed):
    with pytest.raises(PostcodeNotRight):
        NUMBERS.checked_postcode(typed, "postcode")
