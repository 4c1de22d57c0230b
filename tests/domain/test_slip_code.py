"""Whatever way a code is typed or scanned, the letter that bears it is meant; and a name is never a code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_desk.device.chance import SystemRandom
from connector_desk.domain.slip_code import SIGNS, letter_code, slip_code

CODES = st.text(SIGNS, min_size=4, max_size=4).map("VB-{}".format)
BETWEEN = st.lists(st.sampled_from(["", "", " ", "-", " - ", "\u2013", "\t", ".", "\u00a0"]), min_size=9, max_size=9)
LOOKS_LIKE = {"0": "0Oo", "1": "1IiLl"}


@given(CODES, st.booleans(), BETWEEN, st.data())
def test_case_blanks_dashes_and_what_looks_alike_say_nothing(code, is_slip, between, data):
    signs = (slip_code(code) if is_slip else code).replace("-", "")
    drawn = [data.draw(st.sampled_from(LOOKS_LIKE.get(sign, sign + sign.lower()))) for sign in signs]
    typed = "".join(part for pair in zip(between, drawn, strict=False) for part in pair) + between[-1]
    assert letter_code(typed) == code


def test_what_a_gun_types_is_what_stands_on_the_slip():
    assert slip_code("VB-7K4M") == "VB-7K4M-A"
    assert letter_code("VB-7K4M-A\r") == "VB-7K4M"


def test_every_fresh_code_is_one():
    code = SystemRandom().new_code()
    assert letter_code(code) == letter_code(slip_code(code)) == code


@pytest.mark.parametrize(
    "typed", ["", "VB", "VB-7K4", "VB-7K4M-B", "VB-7K4M-AA", "XB-7K4M", "Samira", "7K4M", "VB-7K4U"]
)
def test_what_is_no_code_is_none(typed):
    assert letter_code(typed) is None
