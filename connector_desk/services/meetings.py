"""Neighbourhood tables: meetings with their agenda, concerns about a place, and the actions that come back."""

from collections.abc import Callable
from dataclasses import dataclass

from connector_desk.domain.consent import DataCategory, Purpose, is_covered_for_all
from connector_desk.domain.entity import ActionId, ConcernId, MeetingId, OrganizationId
from connector_desk.domain.meeting import Action, AgendaItem, Concern, ConcernStatus, ItemKind, Meeting, fresh_letter
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import Work


@dataclass(frozen=True)
class CaseView:
    """Who or what a case is about, for the worker's eyes only, and whether naming is allowed.

    `subject` is a resident's name or a concern's place; `missing` are the invited organisations without a ground.
    """

    at: int
    subject: str
    is_concern: bool
    may_be_named: bool
    missing: tuple[OrganizationId, ...]


class MeetingService:
    """Keeps meetings and what lies on the table."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def meetings(self) -> tuple[Meeting, ...]:
        """Return every meeting, the next one first, then the past ones, newest first."""
        with self._room.look() as work:
            meetings = work.meetings.all()
        today = self._room.clock.today()
        coming = sorted((m for m in meetings if m.day >= today), key=lambda m: (m.day, m.starts_at))
        past = sorted((m for m in meetings if m.day < today), key=lambda m: (m.day, m.starts_at), reverse=True)
        return (*coming, *past)

    def meeting(self, meeting_id: MeetingId) -> Meeting:
        """Return one meeting. Raises NotFound."""
        with self._room.look() as work:
            return work.meetings.get(meeting_id)

    def cases(self, meeting_id: MeetingId, *, only_named: bool = False) -> tuple[CaseView, ...]:
        """Return who the cases are about and whom consent allows to be named, which is a look at each of them.

        `only_named` leaves out whom the agenda does not name: nobody looks at them.

        Raises:
            NotFound

        """
        with self._room.look() as work:
            meeting = work.meetings.get(meeting_id)
            cases = tuple(
                _case(work, meeting, at, item)
                for at, item in enumerate(meeting.items)
                if item.kind is ItemKind.CASE and (item.is_named or not only_named)
            )
        shown = tuple(one for one in cases if one.may_be_named or not only_named)
        abouts = (meeting.items[one.at].resident_id for one in shown if one.subject and not one.is_concern)
        self._room.looked_at(*filter(None, abouts))
        return shown

    def put(self, meeting: Meeting) -> MeetingId:
        """Add or change a meeting; every new case gets a letter that stood for nobody before.

        A case that was named becomes anonymous again where somebody is invited now who may not hear the name.
        """
        is_new = not meeting.id
        with self._room.act(Act.ADDED if is_new else Act.CHANGED) as work:
            kept = meeting.model_copy(update={"id": self._room.random.new_id()}) if is_new else meeting
            work.meetings.put(_with_letters(work, _with_allowed_names(work, kept)))
        return kept.id

    def set_named(self, meeting_id: MeetingId, at: int, is_named: bool) -> bool:
        """Choose to name the case at that place, or not; return whether it is named now.

        It stays anonymous where consent does not cover everyone invited, and always for a concern. Raises NotFound.
        """
        with self._room.act(Act.CHANGED) as work:
            meeting = work.meetings.get(meeting_id)
            items = list(meeting.items)
            items[at] = items[at].model_copy(update={"is_named": is_named})
            kept = _with_allowed_names(work, meeting.model_copy(update={"items": tuple(items)}))
            work.meetings.put(kept)
        return kept.items[at].is_named

    def remove(self, meeting_id: MeetingId) -> None:
        """Take a meeting away. Raises NotFound."""
        with self._room.act(Act.REMOVED) as work:
            work.meetings.remove(meeting_id)


def _case(work: Work, meeting: Meeting, at: int, item: AgendaItem) -> CaseView:
    concern = work.concerns.find(item.concern_id)
    if concern is not None or item.resident_id is None:
        return CaseView(at, concern.place if concern else "", True, False, meeting.invited)
    grounds = work.consents.where(resident_id=item.resident_id)
    missing = tuple(
        one
        for one in meeting.invited
        if not is_covered_for_all(DataCategory.IDENTITY, grounds, (one,), Purpose.CASE_DISCUSSION, meeting.day)
    )
    resident = work.residents.find(item.resident_id)
    return CaseView(at, resident.full_name if resident else "", False, bool(meeting.invited) and not missing, missing)


def may_be_named(work: Work, meeting: Meeting, item: AgendaItem) -> bool:
    """Say whether everyone invited may hear who a case is about, on the day of the meeting."""
    if item.kind is not ItemKind.CASE or item.resident_id is None or item.concern_id is not None:
        return False
    grounds = work.consents.where(resident_id=item.resident_id)
    return is_covered_for_all(DataCategory.IDENTITY, grounds, meeting.invited, Purpose.CASE_DISCUSSION, meeting.day)


def _with_allowed_names(work: Work, meeting: Meeting) -> Meeting:
    items = tuple(
        item.model_copy(update={"is_named": item.is_named and may_be_named(work, meeting, item)})
        for item in meeting.items
    )
    return Meeting.model_validate(meeting.model_copy(update={"items": items}).model_dump())


def _with_letters(work: Work, meeting: Meeting) -> Meeting:
    used = {letter for other in work.meetings.all() for letter in other.used_letters} | set(meeting.used_letters)
    own = list(meeting.used_letters)
    items = []
    for item in meeting.items:
        if item.kind is ItemKind.CASE and not item.letter:
            letter = fresh_letter(used)
            used.add(letter)
            own.append(letter)
            items.append(item.model_copy(update={"letter": letter}))
        else:
            items.append(item)
    return meeting.model_copy(update={"items": tuple(items), "used_letters": tuple(own)})


class FollowUpService:
    """Keeps what a table leaves behind: actions with a day, and concerns whose reporter waits for word."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def actions(self) -> tuple[Action, ...]:
        """Return every action, open ones first, by the day they are due."""
        with self._room.look() as work:
            actions = work.actions.all()
        return tuple(sorted(actions, key=lambda a: (a.done_on is not None, a.due is None, a.due or a.done_on, a.text)))

    def concerns(self) -> tuple[Concern, ...]:
        """Return every concern, those whose reporter waits first, oldest first."""
        with self._room.look() as work:
            concerns = work.concerns.all()
        return tuple(sorted(concerns, key=lambda c: (not c.is_open, c.reported_on)))

    def put_action(self, action: Action) -> ActionId:
        """Add or change an action; one without an id gets a fresh one."""
        kept = action.model_copy(update={"id": action.id or self._room.random.new_id()})
        with self._room.act(Act.CHANGED if action.id else Act.ADDED) as work:
            work.actions.put(kept)
        return kept.id

    def finish(self, action_id: ActionId, is_done: bool = True) -> None:
        """Mark an action as done today, or as open again. Raises NotFound."""
        self._change_action(
            action_id, lambda one: one.model_copy(update={"done_on": self._room.clock.today() if is_done else None})
        )

    def _change_action(self, action_id: ActionId, change: Callable[[Action], Action]) -> None:
        with self._room.act(Act.CHANGED) as work:
            work.actions.put(change(work.actions.get(action_id)))

    def remove_action(self, action_id: ActionId) -> None:
        """Take an action away. Raises NotFound."""
        with self._room.act(Act.REMOVED) as work:
            work.actions.remove(action_id)

    def put_concern(self, concern: Concern) -> ConcernId:
        """Add or change a concern; one without an id gets a fresh one."""
        kept = concern.model_copy(update={"id": concern.id or self._room.random.new_id()})
        with self._room.act(Act.CHANGED if concern.id else Act.ADDED) as work:
            work.concerns.put(kept)
        return kept.id

    def give_word(self, concern_id: ConcernId) -> None:
        """Note that the reporter got word today; that closes the loop. Raises NotFound."""
        with self._room.act(Act.WORD_GIVEN) as work:
            concern = work.concerns.get(concern_id)
            work.concerns.put(
                concern.model_copy(update={"word_given_on": self._room.clock.today(), "status": ConcernStatus.CLOSED})
            )

    def remove_concern(self, concern_id: ConcernId) -> None:
        """Take a concern away, and the agenda items about it. Raises NotFound."""
        with self._room.act(Act.REMOVED) as work:
            for meeting in work.meetings.all():
                items = tuple(item for item in meeting.items if item.concern_id != concern_id)
                if items != meeting.items:
                    work.meetings.put(meeting.model_copy(update={"items": items}))
            work.concerns.remove(concern_id)
