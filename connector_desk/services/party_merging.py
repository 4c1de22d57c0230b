"""Two lines of the directory that are one party: what leaned on the one leans on the other, and consents do not."""

from collections.abc import Iterator
from dataclasses import dataclass

from connector_desk.domain.consent_steps import standing
from connector_desk.domain.entity import Entity, Kind, OrganizationId
from connector_desk.domain.errors import MergeNotAllowed
from connector_desk.domain.handover import AgreedTask, Handover
from connector_desk.domain.meeting import Meeting
from connector_desk.services.acts import Act, Room
from connector_desk.services.handovers import direction_between
from connector_desk.services.ports import Work


@dataclass(frozen=True)
class GoingAlong:
    """What would lean on the other organisation: how many of each kind; and how many residents must be asked anew."""

    counts: dict[Kind, int]
    residents_to_ask: int


class PartyMergeService:
    """Lets an organisation go on as another one. What it was allowed to know stays with its old name."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def going_along(self, old: OrganizationId, new: OrganizationId) -> GoingAlong:
        """Return what would go along. Raises NotFound, MergeNotAllowed."""
        with self._room.look() as work:
            _refuse(work, old, new)
            moved = [kind for kind, _ in _moved(work, old, new) if kind is not Kind.ORGANIZATIONS]
            known = work.consents.where(recipient=old)
            asked = {one.resident_id for one in known if standing(one, known) and work.residents.find(one.resident_id)}
        return GoingAlong({kind: moved.count(kind) for kind in dict.fromkeys(moved)}, len(asked))

    def merge(self, old: OrganizationId, new: OrganizationId) -> None:
        """Let `old` go on as `new`, in one act that can be taken back.

        Initiatives, volunteers, people around residents, tables, actions, handovers and notices of a withdrawal lean on
        `new` from now on. Consents, and what was shared, stay with `old`: whoever said yes to it is asked anew. A
        handover between the two stays as it is.

        Raises:
            NotFound: one of both is not there.
            MergeNotAllowed: they are the same, one went on elsewhere, or `old` is whose desk this is.

        """
        with self._room.act(Act.CHANGED) as work:
            _refuse(work, old, new)
            for kind, entity in list(_moved(work, old, new)):
                work.repository(kind).put(entity)


def _refuse(work: Work, old: OrganizationId, new: OrganizationId) -> None:
    leaving, staying = work.organizations.get(old), work.organizations.get(new)
    is_own = any(desk.own_organization_id == old for desk in work.desk.all())
    if old == new or is_own or leaving.merged_into is not None or staying.merged_into is not None:
        raise MergeNotAllowed(leaving.name)


def _moved(work: Work, old: OrganizationId, new: OrganizationId) -> Iterator[tuple[Kind, Entity]]:
    """Yield everything that leans on the one, leaning on the other."""
    for party in (work.organizations.get(old), *work.organizations.where(merged_into=old)):
        yield Kind.ORGANIZATIONS, party.model_copy(update={"merged_into": new})
    for kind, field in (
        (Kind.INITIATIVES, "organization_id"),
        (Kind.VOLUNTEERS, "organization_id"),
        (Kind.TIES, "organization_id"),
        (Kind.ACTIONS, "owner"),
    ):
        for one in work.repository(kind).where(**{field: old}):
            yield kind, one.model_copy(update={field: new})
    for notice in work.withdrawal_notices.where(recipient=old, made_on=None):
        yield Kind.WITHDRAWAL_NOTICES, notice.model_copy(update={"recipient": new})
    for meeting in work.meetings.all():
        if old in meeting.invited:
            yield Kind.MEETINGS, _invited(meeting, old, new)
    for handover in work.handovers.all():
        if old in _parties(handover) and {handover.sender, handover.recipient} != {old, new}:
            yield Kind.HANDOVERS, _handed(work, handover, old, new)


def _invited(meeting: Meeting, old: OrganizationId, new: OrganizationId) -> Meeting:
    invited = dict.fromkeys(new if one == old else one for one in meeting.invited)
    return meeting.model_copy(update={"invited": tuple(invited)})


def _parties(handover: Handover) -> set[OrganizationId | None]:
    tasks = (task.who for task in (*handover.agreed_tasks, *handover.not_agreed))
    promise = handover.word_back.to_organization
    return {handover.sender, handover.recipient, handover.responsible, promise, *tasks}


def _handed(work: Work, handover: Handover, old: OrganizationId, new: OrganizationId) -> Handover:
    def now(one: OrganizationId) -> OrganizationId:
        return new if one == old else one

    def tasks(some: tuple[AgreedTask, ...]) -> tuple[AgreedTask, ...]:
        return tuple(task.model_copy(update={"who": now(task.who)}) for task in some)

    sender, recipient = now(handover.sender), now(handover.recipient)
    promise = handover.word_back
    waits = now(promise.to_organization) if promise.to_organization else None
    return handover.model_copy(
        update={
            "sender": sender,
            "recipient": recipient,
            "responsible": now(handover.responsible),
            "direction": direction_between(work.organizations.get(sender), work.organizations.get(recipient)),
            "agreed_tasks": tasks(handover.agreed_tasks),
            "not_agreed": tasks(handover.not_agreed),
            "word_back": promise.model_copy(update={"to_organization": waits}),
        }
    )
