"""A recovery code is read back however it is typed, and a slip of the pen is told by its group."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_desk.domain.errors import RecoveryCodeMistyped, RecoveryCodeWrongLength
from connector_desk.store.recovery_code import ALPHABET, RecoveryCode, new_code, parse

codes = st.binary(min_size=20, max_size=20).map(RecoveryCode)
FULL_WIDTH = str.maketrans(
    string.digits + string.ascii_uppercase, "０１２３４５６７８９" + "".join(chr(0xFF21 + n) for n in range(26))
)


def test_it_is_printed_in_eight_groups_of_five():
    code = new_code()
    assert re.fullmatch(rf"([{ALPHABET}]{{5}} ){{7}}[{ALPHABET}]{{5}}", code.text)
    assert code.qr_text == code.text.replace(" ", "")
    assert len(code.bits) == 20
    assert new_code() != code


def test_the_spelling_is_fixed_for_good():
    """What is printed today must open the desk in ten years."""
    code = RecoveryCode(bytes(range(1, 21)))
    assert code.text == "04105 6105J 0R3G1 G28AX 1C60S T3GFS 208H0 44RMT"
    assert parse(code.text) == code


@given(codes)
def test_it_is_read_back_however_it_is_typed(code):
    for typed in (
        code.text,
        code.qr_text,
        code.text.lower(),
        code.text.replace(" ", "-"),
        code.text.replace(" ", " \N{EN DASH} ") + "\n",
        code.text.replace(" ", "\N{NO-BREAK SPACE}"),
        " ".join(code.qr_text[at : at + 4] for at in range(0, 40, 4)),
        code.text.translate(FULL_WIDTH),
        code.text.replace("0", "O").replace("1", "I"),
        code.text.replace("0", "o").replace("1", "l"),
    ):
        assert parse(typed) == code


@given(codes, st.integers(0, 39), st.sampled_from(ALPHABET))
def test_each_wrong_character_is_told_by_its_group(code, at, letter):
    typed = code.qr_text[:at] + letter + code.qr_text[at + 1 :]
    if typed == code.qr_text:
        return
    with pytest.raises(RecoveryCodeMistyped) as error:
        parse(typed)
    assert error.value.group == at // 5 + 1


@given(codes)
def test_the_first_of_two_faults_is_named(code):
    groups = code.text.split()
    groups[2] = "UUUUU"
    groups[6] = "!!!!!"
    with pytest.raises(RecoveryCodeMistyped) as error:
        parse(" ".join(groups))
    assert error.value.group == 3


def test_nearly_every_swap_of_neighbours_is_told():
    told = tried = 0
    for _ in range(200):
        text = new_code().qr_text
        for at in (at for at in range(39) if at % 5 != 4 and text[at] != text[at + 1]):
            tried += 1
            try:
                parse(text[:at] + text[at + 1] + text[at] + text[at + 2 :])
            except RecoveryCodeMistyped as error:
                told += error.group == at // 5 + 1
    assert told / tried > 0.99


@pytest.mark.parametrize("text", ["", " - ", "7KMPX", "A" * 39, "A" * 41, "0" * 100_000])
def test_another_length_is_told(text):
    with pytest.raises(RecoveryCodeWrongLength) as error:
        parse(text)
    assert error.value.length == len(text.strip(" -"))


@given(st.text(max_size=60))
def test_nothing_that_is_typed_is_a_fault_of_the_program(text):
    with pytest.raises((RecoveryCodeMistyped, RecoveryCodeWrongLength)):
        parse(text)
