"""Tables: clock times from minutes, and letters that never stand for two people."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_desk.domain.errors import MeetingWithoutItems, OutOfRange
from connector_desk.domain.meeting import AgendaItem, ItemKind, Meeting, fresh_letter, timed


def a_meeting(*minutes: int) -> Meeting:
    return Meeting(
        id="t",
        title="Wijktafel",
        day=date(2026, 12, 1),
        starts_at=time(10),
        items=tuple(AgendaItem(kind=ItemKind.THEME, title="Iets", minutes=one) for one in minutes),
    )


@given(st.lists(st.integers(1, 90), min_size=1, max_size=8))
def test_each_item_starts_where_the_one_before_ends(minutes):
    starts = [start.hour * 60 + start.minute for start, _ in timed(a_meeting(*minutes))]
    assert starts == [(600 + sum(minutes[:at])) % 1440 for at in range(len(minutes))]


def test_a_meeting_without_items_has_no_agenda():
    with pytest.raises(MeetingWithoutItems):
        timed(a_meeting())


def test_an_item_takes_at_least_a_minute():
    with pytest.raises(OutOfRange):
        a_meeting(10, 0)


@given(st.integers(0, 800))
def test_a_fresh_letter_was_never_used(how_many):
    used: list[str] = []
    for _ in range(how_many):
        used.append(fresh_letter(used))
    assert len(set(used)) == how_many
    assert all(letter.isalpha() and letter.isupper() for letter in used)


def test_letters_go_on_after_z():
    used = [chr(ord("A") + number) for number in range(26)]
    assert fresh_letter(()) == "A"
    assert fresh_letter(used) == "AA"
    assert fresh_letter([*used, "AA"]) == "AB"
