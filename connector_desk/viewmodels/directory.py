"""The directory on a screen: what is open first, how old each check is, what is like it and has room."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from connector_desk.domain.ecogram import gives
from connector_desk.domain.entity import InitiativeId
from connector_desk.domain.organization import Formality, Initiative, Reach
from connector_desk.domain.resident import Support
from connector_desk.domain.text import folded
from connector_desk.domain.week import Weekday, weekday_of
from connector_desk.services.directory import DirectoryLine


class Filter(StrEnum):
    """Keys above the list."""

    ALL = "all"
    TOGETHER = "together"
    ONE_TO_ONE = "one_to_one"
    STALE = "stale"
    SUPPORT = "support"


class OpeningKind(StrEnum):
    """When somebody can go there."""

    NOW = "now"
    LATER_TODAY = "later_today"
    ON_DAY = "on_day"
    ASK = "ask"


@dataclass(frozen=True)
class Opening:
    """The next time something is open: `at` is the clock time of closing (now) or opening (later)."""

    kind: OpeningKind
    day: date | None = None
    at: time | None = None


@dataclass(frozen=True)
class DirectoryRow:
    """One line of the list."""

    id: InitiativeId
    label: str
    organization: str
    is_informal: bool
    opening: Opening
    fresh_blocks: int
    days_since_check: int | None


def freshness(days: int | None) -> int:
    """Return four blocks up to 30 days, three up to 90, two up to 180, one beyond and where nobody ever checked."""
    if days is None or days > 180:
        return 1
    return 4 if days <= 30 else 3 if days <= 90 else 2


def next_opening(initiative: Initiative, now: datetime) -> Opening:
    """Return when it is open, from this moment of the wall clock on, within a week."""
    coming: list[tuple[datetime, datetime]] = []
    for schedule in initiative.schedules:
        for offset in range(8):
            day = now.date() + timedelta(days=offset)
            if weekday_of(day) in schedule.byday:
                opens = datetime.combine(day, schedule.opens_at, now.tzinfo)
                closes = datetime.combine(day, schedule.closes_at, now.tzinfo)
                if closes > now:
                    coming.append((opens, closes))
    if not coming:
        return Opening(OpeningKind.ASK)
    opens, closes = min(coming)
    if opens <= now:
        return Opening(OpeningKind.NOW, now.date(), closes.time())
    if opens.date() == now.date():
        return Opening(OpeningKind.LATER_TODAY, opens.date(), opens.time())
    return Opening(OpeningKind.ON_DAY, opens.date(), opens.time())


def rows(
    lines: tuple[DirectoryLine, ...], text: str, chosen: Filter, now: datetime, support: Support | None = None
) -> tuple[DirectoryRow, ...]:
    """Return the lines that fit what was typed and chosen: open now first, then by when they open, then by name.

    With `Filter.SUPPORT` those whose aims give that kind of support.
    """
    wanted = folded(text).split()
    found = [
        _row(line, now)
        for line in lines
        if _fits(line, chosen, support) and all(word in _searched(line) for word in wanted)
    ]
    return tuple(sorted(found, key=_order))


def _row(line: DirectoryLine, now: datetime) -> DirectoryRow:
    return DirectoryRow(
        id=line.initiative.id,
        label=line.initiative.public_label,
        organization=line.organization.name,
        is_informal=line.organization.formality is Formality.INFORMAL,
        opening=next_opening(line.initiative, now),
        fresh_blocks=freshness(line.days_since_check),
        days_since_check=line.days_since_check,
    )


def _order(row: DirectoryRow) -> tuple[bool, bool, date, time, str]:
    opening = row.opening
    return (
        opening.kind is not OpeningKind.NOW,
        opening.kind is OpeningKind.ASK,
        opening.day or date.max,
        opening.at or time.max,
        folded(row.label),
    )


def _fits(line: DirectoryLine, chosen: Filter, support: Support | None) -> bool:
    match chosen:
        case Filter.SUPPORT:
            return support is not None and gives(line.initiative.purpose, support)
        case Filter.TOGETHER:
            return line.initiative.reach is Reach.COLLECTIVE
        case Filter.ONE_TO_ONE:
            return line.initiative.reach is Reach.INDIVIDUAL
        case Filter.STALE:
            return line.is_stale
        case _:
            return True


def _searched(line: DirectoryLine) -> str:
    initiative = line.initiative
    parts = (
        initiative.public_label,
        initiative.name,
        line.organization.name,
        line.area_name,
        initiative.target_group,
        *initiative.purpose,
    )
    return folded(" ".join(parts))


def opening_hours(initiative: Initiative) -> tuple[tuple[Weekday, time, time], ...]:
    """Return each weekly opening, Monday first."""
    return tuple(
        sorted(
            (
                (day, schedule.opens_at, schedule.closes_at)
                for schedule in initiative.schedules
                for day in schedule.byday
            ),
            key=lambda hours: (hours[0].number, hours[1]),
        )
    )


def like_it_with_room(line: DirectoryLine, lines: tuple[DirectoryLine, ...]) -> DirectoryLine | None:
    """Return another line for the same aims where nobody waits, if this one is full; the freshest check first."""
    if not line.initiative.waiting:
        return None
    aims = set(line.initiative.purpose)
    others = [
        other
        for other in lines
        if other.initiative.id != line.initiative.id
        and other.initiative.reach is line.initiative.reach
        and not other.initiative.waiting
        and aims & set(other.initiative.purpose)
    ]
    return min(
        others,
        key=lambda other: (
            -len(aims & set(other.initiative.purpose)),
            other.days_since_check if other.days_since_check is not None else 10_000,
            other.initiative.public_label,
        ),
        default=None,
    )
