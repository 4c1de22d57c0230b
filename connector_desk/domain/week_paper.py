"""The weekly overview: what needs a call first, then who visits whom, then who has room.

It stays in the house, so it is no disclosure; still it lies on tables. Residents stand on it by first name and
initial, never with what they ask, where they live or what number they have: the number to dial is always that of
an organisation or a volunteer, which also keeps every rule for safe contact.
"""

from collections.abc import Iterable

from connector_desk.domain.match import VISITING, MatchState, visit_day
from connector_desk.domain.matching import carried_by
from connector_desk.domain.papers import RoomLine, Week, WeekEntry
from connector_desk.domain.volunteer import VolunteerStatus
from connector_desk.domain.week import DayPart, day_part_of
from connector_desk.domain.week_calls import week_calls
from connector_desk.domain.week_facts import WeekFacts

# Visits that were spoken of while nobody said yes for good: they stand with a question mark.
_UNCERTAIN = frozenset({MatchState.PROPOSED, MatchState.INTRODUCED})


def week_entries(facts: WeekFacts) -> tuple[WeekEntry, ...]:
    """Return the visits and promises of the week, by day and clock; promises stand before the visits of their day."""
    entries = (*_visits(facts), *_promises(facts))
    parts = list(DayPart)
    return tuple(
        sorted(entries, key=lambda one: (one.day, parts.index(one.part), str(one.starts or ""), one.volunteer))
    )


def _visits(facts: WeekFacts) -> Iterable[WeekEntry]:
    for match in facts.matches:
        if match.state not in VISITING | _UNCERTAIN:
            continue
        for visit in match.visits:
            day = visit_day(visit, facts.week.days)
            if match.introduced_on is not None and day < match.introduced_on:
                continue
            yield WeekEntry(
                day=day,
                part=day_part_of(visit.starts_at),
                starts=visit.starts_at,
                volunteer=facts.volunteer_name(match.volunteer_id),
                resident=facts.resident_name(match.resident_id),
                is_visit=True,
                is_uncertain=match.state in _UNCERTAIN,
            )


def _promises(facts: WeekFacts) -> Iterable[WeekEntry]:
    days = set(facts.week.days)
    for handover in facts.handovers:
        if handover.is_open and handover.word_back.due in days:
            yield WeekEntry(
                day=handover.word_back.due,
                part=DayPart.MORNING,
                volunteer=facts.waiter(handover)[0],
                resident=facts.resident_name(handover.resident_id),
                is_promise=True,
            )
    for concern in facts.concerns:
        if concern.is_open and concern.word_back_due in days:
            yield WeekEntry(
                day=concern.word_back_due,
                part=DayPart.MORNING,
                volunteer=concern.reporter or concern.place,
                is_promise=True,
            )


def room_lines(facts: WeekFacts) -> tuple[RoomLine, ...]:
    """Return who carries what, those with most room first; above the limit shows in the numbers, never hidden."""
    lines = []
    for volunteer in facts.volunteers.values():
        taken = len(carried_by(volunteer.id, facts.matches))
        if volunteer.status is not VolunteerStatus.ACTIVE and not taken:
            continue
        lines.append(
            RoomLine(
                name=volunteer.short_name,
                taken=taken,
                limit=volunteer.max_matches,
                can=volunteer.available,
                last_talk=volunteer.last_coaching,
                talk_is_late=volunteer.is_coaching_late(facts.today),
                boundary=volunteer.boundary,
            )
        )
    return tuple(sorted(lines, key=lambda line: (line.taken <= line.limit, line.taken - line.limit, line.name)))


def week_paper(facts: WeekFacts) -> Week:
    """Return the finished facts of the overview."""
    return Week(
        sample=facts.desk.is_sample,
        week=facts.week,
        today=facts.today,
        calls=week_calls(facts),
        entries=week_entries(facts),
        room=room_lines(facts),
    )
