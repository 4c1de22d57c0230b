"""The facts of a recovery sheet: only a code that can be typed back gets onto paper."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_desk.domain.recovery_sheet import ALPHABET, GROUP_LENGTH, GROUPS, RecoverySheet

GROUP = st.text(alphabet=sorted(ALPHABET), min_size=GROUP_LENGTH, max_size=GROUP_LENGTH)


def a_sheet(groups):
    return RecoverySheet(sample=True, code="HB-01", groups=groups, organization="Buurthuis", day=date(2026, 11, 24))


def test_the_alphabet_has_32_signs_and_none_that_is_taken_for_another():
    assert len(ALPHABET) == 32
    assert not ALPHABET & set("ILOU")


@given(st.lists(GROUP, min_size=GROUPS, max_size=GROUPS).map(tuple))
def test_what_is_scanned_is_what_is_printed(groups):
    sheet = a_sheet(groups)
    assert len(sheet.qr_text) == GROUPS * GROUP_LENGTH
    assert tuple(sheet.qr_text[at : at + GROUP_LENGTH] for at in range(0, 40, GROUP_LENGTH)) == groups


@pytest.mark.parametrize(
    "groups",
    [
        (),
        ("7KMP4",) * 7,
        ("7KMP4",) * 9,
        ("7KMP4",) * 7 + ("7KMP",),
        ("7KMP4",) * 7 + ("7KMP45",),
        ("7KMP4",) * 7 + ("7KMPO",),
        ("7KMP4",) * 7 + ("7kmp4",),
        ("7KMP4",) * 7 + ("7KM 4",),
    ],
)
def test_another_shape_is_refused_and_the_error_does_not_repeat_the_code(groups):
    with pytest.raises(ValueError, match="group") as refused:
        a_sheet(groups)
    assert "7KM" not in str(refused.value)
