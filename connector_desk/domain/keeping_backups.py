"""Which backups stay: the newest of each of the last days, weeks and months in which there was one."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime

DAYS, WEEKS, MONTHS = 7, 4, 12


def superseded(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return the moments whose backups may go; at most 23 of those up to now stay, the newest always.

    What bears a moment after now stays as it is: a clock was set back, and nobody knows which of both was right.
    """
    past = sorted((moment for moment in moments if moment <= now), reverse=True)
    kept = (
        _newest_of_each(past, _day, DAYS) | _newest_of_each(past, _week, WEEKS) | _newest_of_each(past, _month, MONTHS)
    )
    return frozenset(past) - kept


def _newest_of_each(
    newest_first: list[datetime], period: Callable[[datetime], Hashable], periods: int
) -> set[datetime]:
    """Return the newest of each period, for the last periods that have one: a closed month costs no backup."""
    newest: dict[Hashable, datetime] = {}
    for moment in newest_first:
        if len(newest) < periods:
            newest.setdefault(period(moment), moment)
    return set(newest.values())


def _day(moment: datetime) -> Hashable:
    return moment.date()


def _week(moment: datetime) -> Hashable:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> Hashable:
    return moment.year, moment.month
