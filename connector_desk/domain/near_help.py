"""Who can do this, today or one of the coming days: from when volunteers can and when the doors are open."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from connector_desk.domain.entity import OrganizationId
from connector_desk.domain.organization import Initiative, Organization
from connector_desk.domain.volunteer import Volunteer, VolunteerStatus
from connector_desk.domain.week import Availability, DayPart, day_part_of, weekday_of

DAYS_AHEAD = 7


@dataclass(frozen=True)
class NearHelp:
    """Somebody who can do something on a day: a volunteer of the house, or what another party offers.

    `starts_at` is when the door opens; a volunteer of whom nothing more is known than the part of the day has none.
    `skills` are what the volunteer can do, or what the offer is for; `place` is empty for the own house.
    """

    day: date
    day_part: DayPart
    name: str
    starts_at: time | None = None
    skills: tuple[str, ...] = ()
    place: str = ""
    is_now: bool = False


def near_help(
    volunteers: Sequence[Volunteer],
    initiatives: Sequence[Initiative],
    organizations: Iterable[Organization],
    own_id: OrganizationId,
    now: datetime,
) -> tuple[NearHelp, ...]:
    """Return who can do something from now until a week ahead, soonest first. `now` is the moment on the wall."""
    names = {one.id: one.name for one in organizations}
    open_doors = [one for one in initiatives if one.walk_in]
    found: list[NearHelp] = []
    for day in (now.date() + timedelta(days=offset) for offset in range(DAYS_AHEAD + 1)):
        hours = list(_hours_on(day, [one for one in open_doors if one.organization_id == own_id], now))
        own = (one for one in volunteers if one.status is VolunteerStatus.ACTIVE and one.organization_id == own_id)
        found += [chance for one in own for chance in _volunteer_on(one, day, hours, now)]
        elsewhere = (one for one in open_doors if one.organization_id != own_id)
        found += [chance for one in elsewhere for chance in _offer_on(one, day, names, now)]
    return tuple(sorted(found, key=lambda one: (one.day, _part(one), one.starts_at or time.max, one.place, one.name)))


def _part(one: NearHelp) -> int:
    return list(DayPart).index(one.day_part)


def _hours_on(day: date, doors: Iterable[Initiative], now: datetime) -> Iterator[tuple[DayPart, time]]:
    """Yield for each part of the day in which a door of the house is still to be open, from when."""
    for one in doors:
        for hours in one.schedules:
            if weekday_of(day) not in hours.byday or (day == now.date() and hours.closes_at <= now.time()):
                continue
            start = max(hours.opens_at, now.time()) if day == now.date() else hours.opens_at
            yield day_part_of(start), start


def _volunteer_on(
    volunteer: Volunteer, day: date, hours: Sequence[tuple[DayPart, time]], now: datetime
) -> Iterator[NearHelp]:
    for part in DayPart:
        if Availability(weekday=weekday_of(day), day_part=part) not in volunteer.available:
            continue
        if day == now.date() and _part_is_over(part, now.time()):
            continue
        opens = min((start for known, start in hours if known is part), default=None)
        is_now = day == now.date() and opens == now.time()
        yield NearHelp(day, part, volunteer.name, None if is_now else opens, volunteer.skills, is_now=is_now)


def _part_is_over(part: DayPart, at: time) -> bool:
    parts = list(DayPart)
    return parts.index(part) < parts.index(day_part_of(at))


def _offer_on(offer: Initiative, day: date, names: dict[OrganizationId, str], now: datetime) -> Iterator[NearHelp]:
    for hours in offer.schedules:
        if weekday_of(day) not in hours.byday or (day == now.date() and hours.closes_at <= now.time()):
            continue
        is_now = day == now.date() and hours.opens_at <= now.time()
        yield NearHelp(
            day,
            day_part_of(hours.opens_at),
            offer.public_label,
            None if is_now else hours.opens_at,
            offer.purpose,
            names.get(offer.organization_id, ""),
            is_now,
        )
