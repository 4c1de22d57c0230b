"""One look at what may be kept no longer: coarsely by the read side, then each one by the rules."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain
from typing import Any

from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.consent import Consent, EventState
from connector_desk.domain.disclosure import WriteState
from connector_desk.domain.entity import Entity, Kind, ResidentId
from connector_desk.domain.erasure import KeepingGround, KeepingRules
from connector_desk.domain.keeping import (
    Around,
    Due,
    action_due,
    concern_due,
    contact_due,
    draft_due,
    handover_due,
    match_due,
    meeting_due,
    path_due,
    resident_due,
    years_ago,
)
from connector_desk.domain.meeting import Meeting
from connector_desk.domain.resident import Resident
from connector_desk.domain.week import day_of
from connector_desk.services.ports import AuditTrail, Reads, Work

_AT_ONCE = 400
_TOUCHING = frozenset({AuditEvent.ADDED, AuditEvent.CHANGED, AuditEvent.REMOVED, AuditEvent.UNDONE})


@dataclass(frozen=True)
class DueResident:
    """Somebody who may go with everything about them, and why."""

    resident: Resident
    due: Due


@dataclass(frozen=True)
class DueThings:
    """Things of one kind that may go together: one handover, match or table, or all of one month.

    `name` is whom or what it is about; where it is empty, they are all those of the month of `since`.
    """

    kind: Kind
    ids: tuple[str, ...]
    ground: KeepingGround
    since: date
    name: str = ""


class KeepingLook:
    """Reads what the rules need, within one unit of work."""

    def __init__(self, work: Work, reads: Reads, trail: AuditTrail, rules: KeepingRules, on: date) -> None:
        self._work, self._reads, self._trail, self._rules, self._on = work, reads, trail, rules, on
        self._meetings = work.meetings.all()

    def residents(self) -> tuple[DueResident, ...]:
        """Return who may be kept no longer, longest ago first."""
        found = [one for some in _in_parts(self._quiet()) for one in self._due(some)]
        return tuple(sorted(found, key=lambda one: (one.due.since, one.resident.id)))

    def due_of(self, resident_id: ResidentId) -> Due | None:
        """Return why one resident may be kept no longer, or None."""
        return next((one.due for one in self._due((resident_id,))), None)

    def around(self, resident_ids: Sequence[ResidentId]) -> Iterator[Around]:
        """Return residents, each with all that the rules look at but the day on which they were last touched."""
        of = {name: self._by_resident(getattr(self._work, name), resident_ids) for name in _PARTS}
        for resident in self._work.residents.where(id=tuple(resident_ids)):
            parts: dict[str, Any] = {name: tuple(found[resident.id]) for name, found in of.items()}
            yield Around(resident, **parts, meetings=tuple(self._tables_of(resident.id)))

    def things(self) -> tuple[DueThings, ...]:
        """Return what else may go: what rested on a yes that is gone, and what belongs to nobody."""
        loose = chain(self._contacts(), self._actions(), self._concerns(), self._paths(), self._drafts())
        return (*self._rested(), *self._tables(), *_by_month(loose))

    def _quiet(self) -> list[ResidentId]:
        rules, on = self._rules, self._on
        if rules.works_for_municipality:
            return list(self._reads.quiet_residents(years_ago(on, rules.years_for_municipality), after_no=False))
        closed = self._reads.quiet_residents(years_ago(on, rules.years_after_closing), after_no=False)
        after_no = on - timedelta(weeks=rules.weeks_after_refusal)
        return sorted({*closed, *self._reads.quiet_residents(after_no, after_no=True)})

    def _due(self, resident_ids: Sequence[ResidentId]) -> Iterator[DueResident]:
        for around in self.around(resident_ids):
            # The chain is asked only about who is due by what stands in the rows.
            if resident_due(around, self._rules, self._on) is None:
                continue
            touched = replace(around, touched_on=self._touched_on(around.resident.id))
            if due := resident_due(touched, self._rules, self._on):
                yield DueResident(around.resident, due)

    def _touched_on(self, resident_id: ResidentId) -> date | None:
        """Return the last day on which somebody changed anything about a resident, as far as the chain knows."""
        before = None
        while lines := self._trail.lines(resident_id, before):
            for line in lines:
                if line.record is not None and line.record.event in _TOUCHING:
                    return day_of(line.record.at)
            before = lines[-1].seq
        return None

    def _tables_of(self, resident_id: ResidentId) -> Iterator[Meeting]:
        return (one for one in self._meetings if any(item.resident_id == resident_id for item in one.items))

    def _by_resident(self, repository: Any, resident_ids: Sequence[str]) -> defaultdict[str, list[Any]]:  # noqa: ANN401
        found: defaultdict[str, list[Any]] = defaultdict(list)
        for one in repository.where(resident_id=tuple(resident_ids)):
            found[one.resident_id].append(one)
        return found

    def _rested(self) -> Iterator[DueThings]:
        nos = self._work.consents.where(event_state=(EventState.REFUSED, EventState.WITHDRAWN))
        for some in _in_parts(sorted({one.resident_id for one in nos})):
            for around in self.around(some):
                yield from self._rested_of(around)

    def _rested_of(self, around: Around) -> Iterator[DueThings]:
        grounds: tuple[Consent, ...] = around.consents
        for handover in around.handovers:
            if due := handover_due(handover, grounds, self._rules, self._on):
                yield _one(Kind.HANDOVERS, handover, due, around.resident.full_name)
        for match in around.matches:
            if due := match_due(match, grounds, self._rules, self._on):
                yield _one(Kind.MATCHES, match, due, around.resident.full_name)

    def _tables(self) -> Iterator[DueThings]:
        for one in sorted(self._meetings, key=lambda one: (one.day, one.id)):
            if due := meeting_due(one, self._rules, self._on):
                yield _one(Kind.MEETINGS, one, due, one.title)

    def _contacts(self) -> Iterator[tuple[Kind, Entity, Due]]:
        before = years_ago(self._on, self._rules.years_without_file)
        for some in _in_parts(self._reads.loose_contacts(before)):
            for one in self._work.contact_moments.where(id=tuple(some)):
                if due := contact_due(one, self._rules, self._on):
                    yield Kind.CONTACT_MOMENTS, one, due

    def _actions(self) -> Iterator[tuple[Kind, Entity, Due]]:
        for one in self._work.actions.where(resident_id=None, concern_id=None):
            if due := action_due(one, self._rules, self._on):
                yield Kind.ACTIONS, one, due

    def _concerns(self) -> Iterator[tuple[Kind, Entity, Due]]:
        for one in self._work.concerns.where(resident_id=None):
            actions = self._work.actions.where(concern_id=one.id)
            tables = tuple(table for table in self._meetings if any(item.concern_id == one.id for item in table.items))
            if due := concern_due(one, actions, tables, self._rules, self._on):
                yield Kind.CONCERNS, one, due

    def _paths(self) -> Iterator[tuple[Kind, Entity, Due]]:
        for one in self._work.printouts.where(state=(WriteState.WRITTEN, WriteState.NOT_WRITTEN)):
            if one.target_path and (due := path_due(one.made_at, self._rules, self._on)):
                yield Kind.PRINTOUTS, one, due

    def _drafts(self) -> Iterator[tuple[Kind, Entity, Due]]:
        for one in self._work.drafts.all():
            if due := draft_due(one.kept_at, self._rules, self._on):
                yield Kind.DRAFTS, one, due


_PARTS = (
    *("asks", "matches", "handovers", "contact_moments", "consents", "disclosures", "concerns", "actions"),
    "withdrawal_notices",
)


def _one(kind: Kind, entity: Entity, due: Due, name: str) -> DueThings:
    return DueThings(kind, (entity.id,), due.ground, due.since, name)


def _by_month(loose: Iterable[tuple[Kind, Entity, Due]]) -> Iterator[DueThings]:
    # Of what may be thousands of things no more is held than what is told of them.
    months: dict[tuple[Kind, date], tuple[KeepingGround, list[str]]] = {}
    for kind, entity, due in loose:
        _, ids = months.setdefault((kind, due.since.replace(day=1)), (due.ground, []))
        ids.append(entity.id)
    for (kind, month), (ground, ids) in sorted(months.items(), key=lambda one: (one[0][1], one[0][0])):
        yield DueThings(kind, tuple(sorted(ids)), ground, month)


def _in_parts(ids: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (ids[at : at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE))
