"""What the Volunteers place shows: who was not spoken to for longest, who has room, what is due."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from connector_desk.domain.entity import MatchId, VolunteerId
from connector_desk.domain.match import CARRIED, VISITING, Match, MatchState, PlannedVisit, next_states, next_visit
from connector_desk.domain.matching import carried_by
from connector_desk.domain.text import folded
from connector_desk.domain.volunteer import Volunteer, VolunteerStatus
from connector_desk.domain.week import Availability, day_part_of
from connector_desk.services.volunteers import VolunteerBook

SOON_DAYS = 7


class Show(StrEnum):
    """The keys above the list."""

    ALL = "all"
    HAS_ROOM = "has_room"
    HERE_NOW = "here_now"


class Mark(StrEnum):
    """The one chip of a row; the first that is true, in this order."""

    LEFT = "left"
    TOO_MUCH = "too_much"
    SILENT_MATCH = "silent_match"
    LONG_SILENT = "long_silent"
    TALK_NOW = "talk_now"
    TALK_SOON = "talk_soon"
    NOT_YET = "not_yet"


class Talk(StrEnum):
    """How it stands with the talk that is owed to a volunteer."""

    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    NOT_AGREED = "not_agreed"


@dataclass(frozen=True)
class VolunteerRow:
    """One line of the list. `silent_days` counts from the last talk, or from the start where `is_new`."""

    id: VolunteerId
    name: str
    organization: str
    status: VolunteerStatus
    taken: int
    limit: int
    silent_days: int | None
    is_new: bool
    boundary: str
    mark: Mark | None = None
    mark_name: str = ""
    talk_due: date | None = None

    @property
    def has_room(self) -> bool:
        """One more would still be within what was agreed."""
        return self.status is VolunteerStatus.ACTIVE and self.taken < self.limit


@dataclass(frozen=True)
class MatchRow:
    """One match in the detail of a volunteer."""

    id: MatchId
    resident_id: str
    resident_name: str
    first_name: str
    state: MatchState
    agreed: tuple[str, ...]
    not_agreed: tuple[str, ...]
    visits: tuple[PlannedVisit, ...]
    heard_days: int | None
    is_silent: bool
    next_day: date | None
    steps: tuple[MatchState, ...]


@dataclass(frozen=True)
class VolunteerView:
    """The detail of one volunteer."""

    volunteer: Volunteer
    age: int | None
    organization: str
    area: str
    talk: Talk
    talk_due: date | None
    row: VolunteerRow
    matches: tuple[MatchRow, ...]
    visitors: tuple[tuple[Availability, str], ...]

    @property
    def room_left(self) -> int:
        """How many matches could still be added; below nought when there are too many."""
        return self.row.limit - self.row.taken


def rows(
    book: VolunteerBook, show: Show = Show.ALL, text: str = "", now: Availability | None = None
) -> list[VolunteerRow]:
    """Return the list: longest silent first, those who have left last; `now` is the present part of the week."""
    wanted = folded(text).split()
    found = []
    for volunteer in book.volunteers:
        row = _row(book, volunteer)
        if not _is_found(book, volunteer, wanted) or not _is_shown(volunteer, row, show, now):
            continue
        found.append(row)
    return sorted(
        found,
        key=lambda row: (
            row.status is VolunteerStatus.LEFT,
            row.silent_days is not None,
            -(row.silent_days or 0),
            folded(row.name),
            row.id,
        ),
    )


def waiting_for_a_talk(book: VolunteerBook) -> int:
    """Return with how many active volunteers nobody spoke for longer than was agreed."""
    return sum(
        volunteer.status is VolunteerStatus.ACTIVE and volunteer.is_coaching_late(book.today)
        for volunteer in book.volunteers
    )


def detail(book: VolunteerBook, volunteer_id: str) -> VolunteerView | None:
    """Return the detail of a volunteer, or None when they are gone."""
    volunteer = next((one for one in book.volunteers if one.id == volunteer_id), None)
    if volunteer is None:
        return None
    matches = sorted(
        (one for one in book.matches if one.volunteer_id == volunteer_id),
        key=lambda one: (list(MatchState).index(one.state) == 0, one.introduced_on or date.max, one.id),
    )
    return VolunteerView(
        volunteer=volunteer,
        age=volunteer.age(book.today),
        organization=_organization(book, volunteer),
        area=book.areas.get(volunteer.area_id, "") if volunteer.area_id else "",
        talk=_talk(volunteer, book.today),
        talk_due=volunteer.coaching_due(),
        row=_row(book, volunteer),
        matches=tuple(_match_row(book, one) for one in matches),
        visitors=_visitors(book, matches),
    )


def first_to_visit(book: VolunteerBook) -> str:
    """Return the first volunteer by name with planned visits, or nothing: their week sheet comes first."""
    visiting = {one.volunteer_id for one in book.matches if one.state in VISITING and one.visits}
    found = sorted((folded(one.full_name), one.id) for one in book.volunteers if one.id in visiting)
    return found[0][1] if found else ""


def volunteer_of(book: VolunteerBook, thing_id: str) -> VolunteerId | None:
    """Return the volunteer that an id means: their own, or that of one of their matches."""
    if any(one.id == thing_id for one in book.volunteers):
        return VolunteerId(thing_id)
    return next((one.volunteer_id for one in book.matches if one.id == thing_id), None)


def _organization(book: VolunteerBook, volunteer: Volunteer) -> str:
    return book.organizations.get(volunteer.organization_id, "") if volunteer.organization_id else ""


def _is_found(book: VolunteerBook, volunteer: Volunteer, wanted: list[str]) -> bool:
    if not wanted:
        return True
    names = f"{volunteer.full_name} {_organization(book, volunteer)} {' '.join(volunteer.skills)}"
    words = folded(names).split()
    return all(any(word.startswith(part) for word in words) for part in wanted)


def _is_shown(volunteer: Volunteer, row: VolunteerRow, show: Show, now: Availability | None) -> bool:
    if show is Show.HAS_ROOM:
        return row.has_room
    if show is Show.HERE_NOW:
        return volunteer.status is VolunteerStatus.ACTIVE and now in volunteer.available
    return True


def _row(book: VolunteerBook, volunteer: Volunteer) -> VolunteerRow:
    start = volunteer.last_coaching or volunteer.since
    mark, name = _mark(book, volunteer)
    return VolunteerRow(
        id=volunteer.id,
        name=volunteer.full_name,
        organization=_organization(book, volunteer),
        status=volunteer.status,
        taken=len(carried_by(volunteer.id, book.matches)),
        limit=volunteer.max_matches,
        silent_days=None if start is None else max(0, (book.today - start).days),
        is_new=volunteer.last_coaching is None,
        boundary=volunteer.boundary,
        mark=mark,
        mark_name=name,
        talk_due=volunteer.coaching_due(),
    )


def _mark(book: VolunteerBook, volunteer: Volunteer) -> tuple[Mark | None, str]:
    if volunteer.status is VolunteerStatus.LEFT:
        return Mark.LEFT, ""
    carried = carried_by(volunteer.id, book.matches)
    if len(carried) > volunteer.max_matches:
        return Mark.TOO_MUCH, ""
    silent = next((one for one in carried if _is_silent(book, one)), None)
    if silent is not None:
        resident = book.residents.get(silent.resident_id)
        return Mark.SILENT_MATCH, resident.first_name if resident else ""
    return _talk_mark(volunteer, book.today), ""


def _talk_mark(volunteer: Volunteer, today: date) -> Mark | None:
    talk, due = _talk(volunteer, today), volunteer.coaching_due()
    if talk is Talk.OVERDUE and due is not None:
        # More than half a rhythm too late is no appointment that slipped: nobody speaks to this person.
        is_long = (today - due).days * 2 > (volunteer.coaching_every_days or 0)
        return Mark.LONG_SILENT if is_long else Mark.TALK_NOW
    if talk is Talk.SOON:
        return Mark.TALK_SOON
    return Mark.NOT_YET if volunteer.last_coaching is None else None


def _talk(volunteer: Volunteer, today: date) -> Talk:
    due = volunteer.coaching_due()
    if due is None:
        return Talk.NOT_AGREED
    if due < today:
        return Talk.OVERDUE
    return Talk.SOON if (due - today).days < SOON_DAYS else Talk.LATER


def _is_silent(book: VolunteerBook, match: Match) -> bool:
    return match.is_silent(book.today, book.settings.silent_after_rhythms, book.settings.silent_after_days)


def _match_row(book: VolunteerBook, match: Match) -> MatchRow:
    resident = book.residents.get(match.resident_id)
    coming = next_visit(match, book.today)
    last = match.last_contact
    return MatchRow(
        id=match.id,
        resident_id=match.resident_id,
        resident_name=resident.full_name if resident else "",
        first_name=resident.first_name if resident else "",
        state=match.state,
        agreed=match.agreed_tasks,
        not_agreed=match.not_agreed,
        visits=match.visits,
        heard_days=None if last is None else max(0, (book.today - last).days),
        is_silent=_is_silent(book, match),
        next_day=coming[0] if coming else None,
        steps=next_states(match),
    )


def _visitors(book: VolunteerBook, matches: list[Match]) -> tuple[tuple[Availability, str], ...]:
    found: list[tuple[Availability, str]] = []
    for match in matches:
        resident = book.residents.get(match.resident_id)
        if match.state not in CARRIED or resident is None:
            continue
        found.extend(
            (Availability(weekday=one.weekday, day_part=day_part_of(one.starts_at)), resident.first_name)
            for one in match.visits
        )
    return tuple(found)
