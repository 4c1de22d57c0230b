from datetime import date

import pytest

from connector_desk.domain.errors import NothingToPrint, OutOfRange
from connector_desk.domain.week import IsoWeek
from connector_desk.viewmodels.printing import (
    PaperKey,
    PaperKind,
    Ready,
    ReadyPaper,
    file_stem,
    makeable_first,
    parsed,
    week_beside,
    week_to_print,
)

WEEK = IsoWeek(year=2026, number=48)


@pytest.mark.parametrize(
    ("text", "key", "week"),
    [
        ("week", PaperKey(PaperKind.WEEK), WEEK),
        ("week:2026-W50", PaperKey(PaperKind.WEEK), IsoWeek(year=2026, number=50)),
        ("volunteer:v1", PaperKey(PaperKind.VOLUNTEER, "v1"), WEEK),
        ("agenda:m1", PaperKey(PaperKind.AGENDA, "m1"), WEEK),
        ("named_agenda:m1", PaperKey(PaperKind.NAMED_AGENDA, "m1"), WEEK),
        ("letter:h1", PaperKey(PaperKind.LETTER, "h1"), WEEK),
        ("check_list", PaperKey(PaperKind.CHECK_LIST), WEEK),
    ],
)
def test_a_paper_is_asked_for_by_its_kind_and_what_it_is_about(text, key, week):
    assert parsed(text, WEEK) == (key, week)


def test_a_week_that_is_none_is_refused():
    with pytest.raises(OutOfRange):
        parsed("week:2026-W54", WEEK)


@pytest.mark.parametrize(("day", "number"), [(20, 47), (21, 48), (22, 48), (23, 48)])
def test_at_the_weekend_the_coming_week_is_printed(day, number):
    assert week_to_print(date(2026, 11, day)) == IsoWeek(year=2026, number=number)


def test_weeks_go_on_over_the_turn_of_the_year():
    assert week_beside(IsoWeek(year=2026, number=53), 1) == IsoWeek(year=2027, number=1)
    assert week_beside(IsoWeek(year=2027, number=1), -1) == IsoWeek(year=2026, number=53)


def test_what_can_be_made_comes_first_and_only_that_is_printed_together():
    held = ReadyPaper(PaperKey(PaperKind.VOLUNTEER, "v1"), stopped_by=NothingToPrint("volunteer_sheet"))
    ready = ReadyPaper(PaperKey(PaperKind.VOLUNTEER, "v2"))

    sheets = makeable_first((held, ready))

    assert sheets == (ready, held)
    assert Ready(WEEK, sheets=sheets).sheets_to_print() == (ready.key,)
    assert Ready(WEEK, sheets=sheets).paper(held.key) is held


@pytest.mark.parametrize(
    ("kind", "code", "name"),
    [
        (PaperKind.LETTER, "VB-7K4M", "VB-7K4M"),
        (PaperKind.WEEK, "", "week-2026-W48"),
        (PaperKind.NAMED_AGENDA, "", "named-agenda-2026-11-23"),
    ],
)
def test_the_name_of_a_file_tells_nothing_about_anybody(kind, code, name):
    assert file_stem(PaperKey(kind, "Samira"), code, WEEK, date(2026, 11, 23)) == name
