"""What may be kept no longer is shown first; what a person chose is erased for good."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from connector_desk.domain.entity import ErasureId, Kind, ResidentId
from connector_desk.domain.erasure import Erasure, KeepingGround, KeepingRules
from connector_desk.domain.errors import DeskBusy, FileError, NotAllowed, NotFound, OutOfRange, RemainsLeft, StillWaits
from connector_desk.domain.keeping import Due, Waiting, what_waits
from connector_desk.services.acts import Act, Room
from connector_desk.services.erasing import Belonging, belonging_of, blank_paths, erase_belonging, erase_concerns
from connector_desk.services.keeping_look import DueThings, KeepingLook
from connector_desk.services.ports import AuditTrail, Reads, Remains, Work

MOST_YEARS = 100


@dataclass(frozen=True)
class GoingResident:
    """What would go of one resident: how many of each kind, why, and what they still wait for.

    `due` is None where no rule asks for it: then it goes because the resident wants it.
    """

    id: ResidentId
    name: str
    counts: Mapping[Kind, int]
    due: Due | None = None
    waits: tuple[Waiting, ...] = ()


@dataclass(frozen=True)
class Proposals:
    """All that may be kept no longer on one day; nothing of it goes before a person says so."""

    on: date
    residents: tuple[GoingResident, ...] = ()
    things: tuple[DueThings, ...] = ()


class KeepingService:
    """Proposes by the rules, shows what would go, and erases what somebody chose. For the coordinator alone."""

    def __init__(self, room: Room, reads: Reads, trail: AuditTrail, remains: Remains) -> None:
        self._room, self._reads, self._trail, self._remains = room, reads, trail, remains

    @property
    def may_erase(self) -> bool:
        """Say whether the role of whoever works here lets them erase."""
        return Kind.ERASURES in self._room.session.may_change

    def rules(self) -> KeepingRules:
        """Return how long things are kept."""
        with self._room.look() as work:
            return work.desk.all()[0].keeping

    def change_rules(self, rules: KeepingRules) -> None:
        """Keep other rules. Raises NotAllowed, and OutOfRange where a length of time is not at least one."""
        lengths = rules.model_dump(exclude={"works_for_municipality"}).values()
        if any(not 1 <= length <= MOST_YEARS for length in lengths):
            raise OutOfRange("keeping")
        with self._room.act(Act.CHANGED) as work:
            desk = work.desk.all()[0]
            work.desk.put(desk.model_copy(update={"keeping": rules}))

    def count(self) -> int:
        """Return how many residents may be kept no longer today; nobody where the role does not let erase."""
        if not self.may_erase:
            return 0
        with self._room.look() as work:
            return len(self._look(work).residents())

    def proposals(self) -> Proposals:
        """Return what may be kept no longer today, longest ago first. Raises NotAllowed."""
        self._ask_role()
        with self._room.look() as work:
            look = self._look(work)
            residents = tuple(
                GoingResident(
                    id=one.resident.id,
                    name=one.resident.full_name,
                    counts=belonging_of(work, one.resident.id).counts,
                    due=one.due,
                )
                for one in look.residents()
            )
            return Proposals(self._room.clock.today(), residents, look.things())

    def going(self, resident_id: ResidentId) -> GoingResident:
        """Return what would go of one resident who wants it, also of one whose profile was taken away before.

        Raises:
            NotAllowed, NotFound

        """
        self._ask_role()
        with self._room.look() as work:
            belonging = _found(work, resident_id)
            around = next(self._look(work).around((resident_id,)), None)
            return GoingResident(
                id=resident_id,
                name=belonging.resident.full_name if belonging.resident else resident_id,
                counts=belonging.counts,
                waits=what_waits(around, self._room.clock.today()) if around else (),
            )

    def erase(self, resident_id: ResidentId, ground: KeepingGround = KeepingGround.ASKED) -> None:
        """Erase a resident with everything about them, for good; call `sweep` after the last one.

        Raises:
            NotAllowed, NotFound
            StillWaits: a rule proposed it, and something happened since.
            RemainsLeft: it is erased, but could not be noted beside the database.
            FileError, DeskBusy: nothing was erased.

        """
        self._ask_role()
        with self._room.act(Act.ERASED, ground=ground) as work:
            belonging = _found(work, resident_id)
            if ground is not KeepingGround.ASKED:
                self._ask_rule(work, belonging, ground)
            _erase(self._room, work, belonging, ground, self._room.clock.now())
        self._tidy(self._keep_marks)

    def erase_things(self, chosen: DueThings) -> None:
        """Erase what belongs to nobody, or what rested on a yes that is gone; call `sweep` after the last one.

        Raises:
            NotAllowed
            StillWaits: something of it may not go any more.
            FileError, DeskBusy: nothing was erased.

        """
        self._ask_role()
        with self._room.act(Act.ERASED, ground=chosen.ground) as work:
            still = {one for some in self._look(work).things() if some.kind is chosen.kind for one in some.ids}
            if not still.issuperset(chosen.ids):
                raise StillWaits(chosen.name)
            _ERASERS.get(chosen.kind, _remove)(work, chosen)
            work.forget(())

    def sweep(self) -> None:
        """Write the file anew, so that no page of it holds what was erased. Raises RemainsLeft.

        It takes longer with a large desk, and nothing can be saved meanwhile.
        """
        self._tidy(self._remains.sweep)

    def _keep_marks(self) -> None:
        with self._room.look() as work:
            self._remains.keep_marks(work.erasures.all())

    def _tidy(self, act: Callable[[], None]) -> None:
        try:
            act()
        except (FileError, DeskBusy) as refused:
            raise RemainsLeft from refused

    def _ask_rule(self, work: Work, belonging: Belonging, ground: KeepingGround) -> None:
        due = self._look(work).due_of(belonging.resident_id)
        if due is None or due.ground is not ground:
            raise StillWaits(belonging.resident.full_name if belonging.resident else "")

    def _ask_role(self) -> None:
        if not self.may_erase:
            raise NotAllowed(self._room.session.account.role, (Kind.ERASURES,))

    def _look(self, work: Work) -> KeepingLook:
        rules = work.desk.all()[0].keeping
        return KeepingLook(work, self._reads, self._trail, rules, self._room.clock.today())


def replay(room: Room, marks: Mapping[str, date]) -> int:
    """Erase again whom an older backup brought back, and return how many they were; before anybody looks.

    `marks` are the random ids of who was erased, each with the day. Raises DeskBusy, FileError.
    """
    with room.look() as work:
        known = {one.resident_id for one in work.erasures.all()}
    again = 0
    for resident_id, day in sorted(marks.items()):
        if resident_id in known:
            continue
        with room.act(Act.ERASED, ground=KeepingGround.REPLAYED) as work:
            belonging = belonging_of(work, ResidentId(resident_id))
            again += belonging.is_anything
            noon = datetime.combine(day, time(12), UTC)
            _erase(room, work, belonging, KeepingGround.REPLAYED, noon)
    return again


def _found(work: Work, resident_id: ResidentId) -> Belonging:
    belonging = belonging_of(work, resident_id)
    if not belonging.is_anything or work.erasures.where(resident_id=resident_id):
        raise NotFound(Kind.RESIDENTS, resident_id)
    return belonging


def _erase(room: Room, work: Work, belonging: Belonging, ground: KeepingGround, at: datetime) -> None:
    things = erase_belonging(work, belonging)
    # An older backup still holds the files that were joined into this one, each under its own id.
    for one, count in ((belonging.resident_id, things), *((joined_id, 0) for joined_id in belonging.joined_ids)):
        mark = Erasure(id=ErasureId(room.random.new_id()), resident_id=one, erased_at=at, ground=ground, things=count)
        work.erasures.put(mark)


def _remove(work: Work, chosen: DueThings) -> None:
    if chosen.kind is Kind.HANDOVERS:
        blank_paths(work, work.printouts.where(about_id=chosen.ids))
    for one in chosen.ids:
        work.repository(chosen.kind).remove(one)


def _clear_tables(work: Work, chosen: DueThings) -> None:
    for meeting in work.meetings.where(id=chosen.ids):
        work.meetings.put(meeting.model_copy(update={"items": ()}))


_ERASERS: dict[Kind, Callable[[Work, DueThings], None]] = {
    Kind.MEETINGS: _clear_tables,
    Kind.CONCERNS: lambda work, chosen: erase_concerns(work, chosen.ids),
    Kind.PRINTOUTS: lambda work, chosen: blank_paths(work, work.printouts.where(id=chosen.ids)),
}
