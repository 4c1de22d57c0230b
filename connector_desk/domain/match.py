"""Matches between a resident's ask and a volunteer. Either side may say no without blame."""

from datetime import date, time, timedelta
from enum import StrEnum

from connector_desk.domain.entity import AskId, Entity, InitiativeId, MatchId, ResidentId, Value, VolunteerId
from connector_desk.domain.errors import OutOfRange, StepNotAllowed
from connector_desk.domain.text import Line, Text
from connector_desk.domain.week import Weekday, weekday_of


class MatchState(StrEnum):
    """Where a match stands."""

    PROPOSED = "proposed"
    INTRODUCED = "introduced"
    TRIAL = "trial"
    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


_STEPS: dict[MatchState, frozenset[MatchState]] = {
    MatchState.PROPOSED: frozenset({MatchState.INTRODUCED, MatchState.ENDED}),
    MatchState.INTRODUCED: frozenset({MatchState.TRIAL, MatchState.ACTIVE, MatchState.ENDED}),
    MatchState.TRIAL: frozenset({MatchState.ACTIVE, MatchState.PAUSED, MatchState.ENDED}),
    MatchState.ACTIVE: frozenset({MatchState.PAUSED, MatchState.ENDED}),
    MatchState.PAUSED: frozenset({MatchState.ACTIVE, MatchState.ENDED}),
    MatchState.ENDED: frozenset(),
}

# States in which a match takes a place of what a volunteer can carry.
CARRIED = frozenset({MatchState.INTRODUCED, MatchState.TRIAL, MatchState.ACTIVE, MatchState.PAUSED})
# States in which contact is expected, so that silence means something.
LIVING = frozenset({MatchState.INTRODUCED, MatchState.TRIAL, MatchState.ACTIVE})
VISITING = frozenset({MatchState.TRIAL, MatchState.ACTIVE})

MINUTES_OF_A_DAY = 24 * 60
LONGEST_RHYTHM_DAYS = 366


class PlannedVisit(Value, frozen=True):
    """A weekly visit: day, clock time and length in minutes. Raises OutOfRange for a visit without minutes."""

    weekday: Weekday
    starts_at: time
    minutes: int = 60

    def model_post_init(self, _context: object, /) -> None:
        """Refuse a length that cannot be."""
        if not 0 < self.minutes <= MINUTES_OF_A_DAY:
            raise OutOfRange("minutes")


class Match(Entity, frozen=True):
    """A tie for one ask, with what was agreed and what was not. Raises OutOfRange for a rhythm without days."""

    id: MatchId
    sample_id: str | None = None
    resident_id: ResidentId
    ask_id: AskId | None = None
    volunteer_id: VolunteerId
    initiative_id: InitiativeId | None = None
    state: MatchState = MatchState.PROPOSED
    proposed_on: date | None = None
    introduced_on: date | None = None
    ended_on: date | None = None
    agreed_tasks: tuple[Line, ...] = ()
    not_agreed: tuple[Line, ...] = ()
    rhythm_days: int = 7
    visits: tuple[PlannedVisit, ...] = ()
    contacts: tuple[date, ...] = ()
    note: Text = ""

    def model_post_init(self, _context: object, /) -> None:
        """Refuse a rhythm that cannot be."""
        if not 0 < self.rhythm_days <= LONGEST_RHYTHM_DAYS:
            raise OutOfRange("rhythm_days")

    @property
    def last_contact(self) -> date | None:
        """The last day on which they met or spoke; the introduction counts."""
        return max((*self.contacts, *(day for day in (self.introduced_on,) if day)), default=None)

    def silent_days(self, on: date) -> int | None:
        """Days since the last contact, or None where nothing is expected."""
        last = self.last_contact
        return None if last is None or self.state not in LIVING else (on - last).days

    def is_silent(self, on: date, times_rhythm: int, at_least_days: int) -> bool:
        """Say whether nothing was heard for `times_rhythm` rhythms or `at_least_days`, whichever comes first."""
        days = self.silent_days(on)
        return days is not None and days >= min(times_rhythm * self.rhythm_days, at_least_days)


def next_states(match: Match) -> tuple[MatchState, ...]:
    """Return the states to which a match may go, in the order of the work."""
    return tuple(state for state in MatchState if state in _STEPS[match.state])


def moved(match: Match, state: MatchState, on: date) -> Match:
    """Return the match in its new state. Raises StepNotAllowed."""
    if state not in _STEPS[match.state]:
        raise StepNotAllowed("match", match.state, state)
    days: dict[str, date] = {}
    if state is MatchState.INTRODUCED:
        days["introduced_on"] = on
    if state is MatchState.ENDED:
        days["ended_on"] = on
    return match.model_copy(update={"state": state, **days})


def with_contact(match: Match, on: date) -> Match:
    """Return the match with one more day of contact, once."""
    return match.model_copy(update={"contacts": tuple(sorted({*match.contacts, on}))})


def visit_day(visit: PlannedVisit, week_days: tuple[date, ...]) -> date:
    """Return the day of that week on which the visit falls."""
    return next(day for day in week_days if weekday_of(day) is visit.weekday)


def next_visit(match: Match, on: date) -> tuple[date, PlannedVisit] | None:
    """Return the next planned visit on or after that day."""
    if match.state not in VISITING:
        return None
    coming = ((visit_day(visit, tuple(on + timedelta(days=n) for n in range(7))), visit) for visit in match.visits)
    return min(coming, key=lambda pair: (pair[0], pair[1].starts_at), default=None)
