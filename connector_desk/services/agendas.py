"""The agenda of a table: anonymous by default, named only where everyone invited may hear it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from connector_desk.domain.consent import DataCategory, Fact, Purpose, Shared, share
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.entity import MeetingId, OrganizationId, PrintoutId, ResidentId
from connector_desk.domain.identifying import (
    Identifier,
    found_in,
    identifiers_of,
    identifiers_of_concern,
    identifiers_of_tie,
    refuse_identifying,
)
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

        `keep_anonymous` names nobody, also not whom the chair chose.

        Raises:
            NotFound, MeetingWithoutItems.
            IdentifyingText: a title or question points at somebody who is not named.

        """
        with self._room.look() as work:
            meeting = work.meetings.get(meeting_id)
            timed(meeting)
            named = {} if keep_anonymous else _named(work, meeting, name_all_allowed)
            identifiers = _identifiers(work, meeting, named)
            _refuse(meeting, identifiers)
            entries, held_back = _entries(work, meeting, named, identifiers)
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
        return AgendaPreview(paper, tellings, held_back)

    def finished(
        self, meeting_id: MeetingId, words: Words, name_all_allowed: bool = False, *, keep_anonymous: bool = False
    ) -> Finished:
        """Set the agenda. Raises what `preview` raises."""
        made = self.preview(meeting_id, name_all_allowed, keep_anonymous=keep_anonymous)
        return Finished(DocumentKind.AGENDA, meeting_id, self._press.agenda(made.paper, words), tellings=made.tellings)

    def save(self, meeting_id: MeetingId, target: Path, words: Words, name_all_allowed: bool = False) -> PrintoutId:
        """Write the agenda as a PDF; a named one is a disclosure to everyone invited. Raises FileError too."""
        return self._publisher.save(self.finished(meeting_id, words, name_all_allowed), target)


@dataclass(frozen=True)
class _Named:
    name: str
    tellings: tuple[Telling, ...]


def _named(work: Work, meeting: Meeting, name_all_allowed: bool) -> dict[ResidentId, _Named]:
    """Return the name of each case that may and shall be named, as it came out of the filter for each recipient."""
    named: dict[ResidentId, _Named] = {}
    for item in meeting.items:
        if not (item.is_named or name_all_allowed) or not may_be_named(work, meeting, item):
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
        Telling(resident.id, one, Purpose.CASE_DISCUSSION, shared.included)
        for one, shared in passed.items()
        if one != own
    )


def _identifiers(work: Work, meeting: Meeting, named: dict[ResidentId, _Named]) -> tuple[Identifier, ...]:
    """Return everything that would give away a case which stays anonymous, and the network of every case."""
    found: list[Identifier] = []
    for item in meeting.items:
        if concern := work.concerns.find(item.concern_id):
            found.extend(identifiers_of_concern(concern))
            if concern.resident_id and (resident := work.residents.find(concern.resident_id)):
                found.extend(identifiers_of(resident))
        elif item.resident_id and (resident := work.residents.find(item.resident_id)):
            found.extend(_identifiers_of_case(work, resident, resident.id in named))
    return tuple(found)


def _identifiers_of_case(work: Work, resident: Resident, is_named: bool) -> list[Identifier]:
    names = {resident.full_name, resident.first_name, resident.family_name} if is_named else set()
    own = [one for one in identifiers_of(resident) if one.text not in names]
    ties = work.ties.where(resident_id=resident.id)
    for tie in ties:
        volunteer = work.volunteers.find(tie.volunteer_id)
        own.extend(identifiers_of_tie(tie, volunteer.name if volunteer else ""))
    return own


def _refuse(meeting: Meeting, identifiers: tuple[Identifier, ...]) -> None:
    refuse_identifying("title", meeting.title, identifiers)
    for item in meeting.items:
        refuse_identifying("title", item.title, identifiers)
        refuse_identifying("question", item.question, identifiers)


def _entries(
    work: Work, meeting: Meeting, named: dict[ResidentId, _Named], identifiers: tuple[Identifier, ...]
) -> tuple[tuple[AgendaEntry, ...], tuple[Action, ...]]:
    open_actions = [action for action in work.actions.all() if action.done_on is None]
    held_back = tuple(action for action in open_actions if found_in(action.text, identifiers))
    shown = [action for action in open_actions if action not in held_back]
    organizations = {one.id: one.name for one in work.organizations.all()}
    entries = []
    for starts, item in timed(meeting):
        case = named.get(item.resident_id) if item.resident_id else None
        entries.append(
            AgendaEntry(
                starts=starts,
                minutes=item.minutes,
                kind=item.kind,
                title=item.title,
                question="" if item.is_follow_up else item.question,
                letter=item.letter,
                name=case.name if case else "",
                is_follow_up=item.is_follow_up,
                actions=tuple(
                    AgendaAction(text=action.text, owner=organizations.get(action.owner, ""), due=action.due)
                    for action in shown
                    if _belongs(action, item)
                ),
            )
        )
    return tuple(entries), held_back


def _belongs(action: Action, item: AgendaItem) -> bool:
    """An action about a case shows at its follow-up only; the others at the item that looks back."""
    if action.resident_id or action.concern_id:
        return item.is_follow_up and (action.resident_id, action.concern_id) == (item.resident_id, item.concern_id)
    return item.kind is ItemKind.ACTIONS
