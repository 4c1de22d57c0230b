"""The agenda of a table: anonymous by default, named only where everyone invited may hear it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path

from connector_desk.domain.account import Right
from connector_desk.domain.consent import DataCategory, Fact, Purpose, Shared, share
from connector_desk.domain.disclosure import DocumentKind, sent_fields
from connector_desk.domain.entity import MeetingId, OrganizationId, PrintoutId, ResidentId
from connector_desk.domain.free_text import finds_in, refuse_finds
from connector_desk.domain.identifying import (
    Identifier,
    IdentifyingKind,
    identifiers_around,
    identifiers_of,
    identifiers_of_concern,
    refuse_identifying,
)
from connector_desk.domain.known_names import KnownNames
from connector_desk.domain.meeting import Action, AgendaItem, ItemKind, Meeting, timed
from connector_desk.domain.papers import Agenda, AgendaAction, AgendaEntry
from connector_desk.domain.resident import Resident
from connector_desk.domain.words import Words
from connector_desk.services.acts import Room
from connector_desk.services.meetings import may_be_named
from connector_desk.services.ports import Press, Work
from connector_desk.services.publishing import Finished, Publisher, Telling


@dataclass(frozen=True)
class AgendaPreview:
    """The paper of a table, what it tells to whom, and the actions that stay off it because they point at somebody."""

    paper: Agenda
    tellings: tuple[Telling, ...]
    held_back: tuple[Action, ...]


class AgendaService:
    """Makes the agenda of a meeting and lets it leave."""

    def __init__(self, room: Room, press: Press, publisher: Publisher) -> None:
        self._room = room
        self._press = press
        self._publisher = publisher

    def preview(
        self, meeting_id: MeetingId, name_all_allowed: bool = False, *, keep_anonymous: bool = False
    ) -> AgendaPreview:
        """Return the finished facts; `name_all_allowed` names whom consent allows, beside whom the chair chose.

        `keep_anonymous` names nobody, also not whom the chair chose. Who is named is looked at, and nobody else.

        Raises:
            NotAllowed: the role sees no tables.
            NotFound, MeetingWithoutItems.
            IdentifyingText: a title, the place or a question points at somebody who is not named.

        """
        self._room.refuse_unless_sees(Right.TABLES)
        with self._room.look() as work:
            meeting = _as_chosen(work.meetings.get(meeting_id), name_all_allowed, keep_anonymous)
            timed(meeting)
            named = _named(work, meeting)
            identifiers = _identifiers(work, meeting, named)
            scan = _Scan(work.known_names(), identifiers, tuple(one.name for one in named.values()))
            _refuse(meeting, scan)
            entries, held_back = _entries(work, meeting, named, scan)
            start = datetime.combine(meeting.day, meeting.starts_at)
            paper = Agenda(
                sample=work.desk.all()[0].is_sample,
                title=meeting.title,
                day=meeting.day,
                starts=meeting.starts_at,
                ends=(start + timedelta(minutes=meeting.minutes)).time(),
                place=meeting.place,
                entries=entries,
            )
            tellings = tuple(telling for shared in named.values() for telling in shared.tellings)
        self._room.looked_at(*named)
        return AgendaPreview(paper, tellings, held_back)

    def finished(
        self, meeting_id: MeetingId, words: Words, name_all_allowed: bool = False, *, keep_anonymous: bool = False
    ) -> Finished:
        """Set the agenda. Raises what `preview` raises."""
        made = self.preview(meeting_id, name_all_allowed, keep_anonymous=keep_anonymous)
        return Finished(DocumentKind.AGENDA, meeting_id, self._press.agenda(made.paper, words), tellings=made.tellings)

    def save(
        self,
        meeting_id: MeetingId,
        target: Path,
        words: Words,
        name_all_allowed: bool = False,
        *,
        open_password: str = "",
    ) -> PrintoutId:
        """Write the agenda as a PDF; a named one is a disclosure to everyone invited. Raises FileError too."""
        return self._publisher.save(
            self.finished(meeting_id, words, name_all_allowed), target, open_password=open_password
        )


@dataclass(frozen=True)
class _Named:
    name: str
    tellings: tuple[Telling, ...]


@dataclass(frozen=True)
class _Scan:
    """What a text of this agenda is held against."""

    known: KnownNames
    near: tuple[Identifier, ...]
    told: tuple[str, ...]

    def points_at_somebody(self, text: str) -> bool:
        return bool(finds_in(text, self.known, self.near, self.told))

    def refuse(self, texts: Iterable[tuple[str, str]]) -> None:
        refuse_finds(texts, self.known, self.near, self.told)


def _as_chosen(meeting: Meeting, name_all_allowed: bool, keep_anonymous: bool) -> Meeting:
    """Return the meeting with the choice for this one paper; what the chair chose for the meeting stays kept."""
    if not name_all_allowed and not keep_anonymous:
        return meeting
    items = tuple(item.model_copy(update={"is_named": not keep_anonymous}) for item in meeting.items)
    return meeting.model_copy(update={"items": items})


def _named(work: Work, meeting: Meeting) -> dict[ResidentId, _Named]:
    """Return the name of each case that may and shall be named, as it came out of the filter for each recipient."""
    named: dict[ResidentId, _Named] = {}
    for item in meeting.items:
        if not item.is_named or not may_be_named(work, meeting, item):
            continue
        assert item.resident_id is not None
        resident = work.residents.get(item.resident_id)
        fact = Fact(category=DataCategory.IDENTITY, key="name", text=resident.full_name)
        grounds = work.consents.where(resident_id=resident.id)
        passed = {one: share((fact,), grounds, one, Purpose.CASE_DISCUSSION, meeting.day) for one in meeting.invited}
        if all(shared.facts for shared in passed.values()):
            named[resident.id] = _Named(resident.full_name, _tellings(work, resident, passed))
    return named


def _tellings(work: Work, resident: Resident, passed: dict[OrganizationId, Shared]) -> tuple[Telling, ...]:
    own = work.desk.all()[0].own_organization_id
    return tuple(
        Telling(resident.id, one, Purpose.CASE_DISCUSSION, shared.included, sent_fields(shared.facts))
        for one, shared in passed.items()
        if one != own
    )


def _identifiers(work: Work, meeting: Meeting, named: Mapping[ResidentId, _Named]) -> tuple[Identifier, ...]:
    """Return everything that would give away a case which stays anonymous, and the network of every case."""
    found: list[Identifier] = []
    for item in meeting.items:
        concern = work.concerns.find(item.concern_id)
        if concern is not None:
            found.extend(identifiers_of_concern(concern))
        about = concern.resident_id if concern else item.resident_id
        if about is not None and (resident := work.residents.find(about)):
            found.extend(_identifiers_of_case(work, resident, is_named=concern is None and about in named))
    return tuple(dict.fromkeys(found))


def _identifiers_of_case(work: Work, resident: Resident, *, is_named: bool) -> Iterator[Identifier]:
    own = identifiers_of(resident)
    yield from (one for one in own if not (is_named and one.kind is IdentifyingKind.NAME))
    ties = work.ties.where(resident_id=resident.id)
    helping = {match.volunteer_id for match in work.matches.where(resident_id=resident.id)}
    helping |= {tie.volunteer_id for tie in ties if tie.volunteer_id}
    # Who left the desk may still stand in a circle around somebody.
    volunteers = filter(None, (work.volunteers.find(one) for one in sorted(helping)))
    yield from identifiers_around(ties, volunteers, work.contact_moments.where(resident_id=resident.id))


def _refuse(meeting: Meeting, scan: _Scan) -> None:
    # A table meets at an address: only that of somebody at the table counts there.
    refuse_identifying("place", meeting.place, scan.near)
    texts = [("title", meeting.title)]
    for item in meeting.items:
        texts += [("title", item.title), ("question", item.question)]
    scan.refuse(texts)


def _entries(
    work: Work, meeting: Meeting, named: Mapping[ResidentId, _Named], scan: _Scan
) -> tuple[tuple[AgendaEntry, ...], tuple[Action, ...]]:
    waiting = [action for action in work.actions.all() if action.done_on is None]
    here = [action for action in waiting if any(_belongs(action, item) for item in meeting.items)]
    held_back = tuple(action for action in here if scan.points_at_somebody(action.text))
    organizations = {one.id: one.name for one in work.organizations.all()}

    def told(item: AgendaItem) -> tuple[AgendaAction, ...]:
        shown = (action for action in here if action not in held_back and _belongs(action, item))
        return tuple(AgendaAction(text=one.text, owner=organizations.get(one.owner, ""), due=one.due) for one in shown)

    return tuple(_entry(starts, item, named, told(item)) for starts, item in timed(meeting)), held_back


def _entry(
    starts: time, item: AgendaItem, named: Mapping[ResidentId, _Named], actions: tuple[AgendaAction, ...]
) -> AgendaEntry:
    case = named.get(item.resident_id) if item.resident_id and item.is_named else None
    return AgendaEntry(
        starts=starts,
        minutes=item.minutes,
        kind=item.kind,
        title=item.title,
        question="" if item.is_follow_up else item.question,
        letter=item.letter,
        name=case.name if case else "",
        is_follow_up=item.is_follow_up,
        actions=actions,
    )


def _belongs(action: Action, item: AgendaItem) -> bool:
    """An action about a case shows at its follow-up only; the others at the item that looks back."""
    if action.resident_id or action.concern_id:
        return item.is_follow_up and (action.resident_id, action.concern_id) == (item.resident_id, item.concern_id)
    return item.kind is ItemKind.ACTIONS
