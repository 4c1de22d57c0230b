"""Backups are thinned out by day, week and month, and never the newest."""

from datetime import datetime, timedelta
from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from connector_desk.domain.keeping_backups import superseded

# Names bear local moments without a zone.
local = partial(datetime, tzinfo=None)
NOW = st.datetimes(local(2024, 1, 1), local(2028, 1, 1))
MOMENTS = st.sets(NOW, max_size=60)


@given(MOMENTS, NOW)
def test_the_newest_stays_and_never_more_than_23(moments, now):
    gone = superseded(moments, now)
    past = {moment for moment in moments if moment <= now}
    assert gone <= past
    if past:
        assert max(past) not in gone
    assert len(past - gone) <= 23


@given(MOMENTS, NOW)
def test_a_clock_that_was_set_back_takes_nothing_newer_away(moments, now):
    assert all(moment <= now for moment in superseded(moments, now))


@given(MOMENTS, NOW)
def test_what_stays_would_stay_again(moments, now):
    kept = moments - superseded(moments, now)
    assert superseded(kept, now) == frozenset()


@given(MOMENTS, NOW)
def test_each_of_the_last_days_weeks_and_months_keeps_its_newest(moments, now):
    past = {moment for moment in moments if moment <= now}
    kept = past - superseded(moments, now)
    for period, periods in (
        (lambda moment: moment.date(), 7),
        (lambda moment: moment.isocalendar()[:2], 4),
        (lambda moment: (moment.year, moment.month), 12),
    ):
        for one in sorted({period(moment) for moment in past}, reverse=True)[:periods]:
            assert max(moment for moment in past if period(moment) == one) in kept


def test_two_years_of_three_a_day_leave_days_weeks_and_months():
    last = local(2026, 11, 26, 21, 45)
    moments = {last - timedelta(hours=8 * number) for number in range(2 * 365 * 3)}
    kept = sorted(moments - superseded(moments, last), reverse=True)
    # Days 26 to 20 (with the weeks that end on 26 and 22), weeks that end on 15 and 8, months from October on.
    assert [moment.date().isoformat() for moment in kept[:9]] == [
        *(f"2026-11-{day}" for day in (26, 25, 24, 23, 22, 21, 20)),
        "2026-11-15",
        "2026-11-08",
    ]
    assert [moment.date().isoformat()[:7] for moment in kept[9:]] == [
        "2026-10", "2026-09", "2026-08", "2026-07", "2026-06", "2026-05", "2026-04", "2026-03", "2026-02", "2026-01",
        "2025-12",
    ]  # fmt: skip
