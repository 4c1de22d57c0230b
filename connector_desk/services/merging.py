"""Two files of one person: joined in one act, and taken apart again as long as nothing contradicts it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from connector_desk.domain.consent import Consent, Facts
from connector_desk.domain.duplicates import MaybeSame, maybe_same
from connector_desk.domain.entity import ConsentId, Entity, Kind, PersonMergeId, ResidentId
from connector_desk.domain.errors import ChangedMeanwhile, MergeWithItself, NotApartAnyMore
from connector_desk.domain.facts import facts_about, facts_of_asks, facts_of_handover
from connector_desk.domain.meeting import Meeting
from connector_desk.domain.merging import Question, joined, narrowing, widened
from connector_desk.domain.person_merge import Moved, PersonMerge
from connector_desk.domain.resident import Resident
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import Reads, Work

# What bears the id of a resident and moves along. Meetings bear it in their items.
MOVING = (
    Kind.ASKS,
    Kind.TIES,
    Kind.CONTACT_MOMENTS,
    Kind.HANDOVERS,
    Kind.MATCHES,
    Kind.CONSENTS,
    Kind.DISCLOSURES,
    Kind.WITHDRAWAL_NOTICES,
    Kind.ATTACHMENTS,
    Kind.KEPT_DOCUMENTS,
    Kind.WHEELS,
    Kind.CONCERNS,
    Kind.ACTIONS,
)
_BETWEEN = ":"


class Apart(StrEnum):
    """Why two files cannot be taken apart."""

    ALREADY = "already"
    JOINED_AGAIN = "joined_again"
    MIXED = "mixed"


@dataclass(frozen=True)
class SideBySide:
    """Two files before they are joined: how many things move, and for whom a yes ends since it would reach too far."""

    kept: Resident
    gone: Resident
    moving: Mapping[Kind, int]
    ends: tuple[Question, ...]


@dataclass(frozen=True)
class TakenApart:
    """What became of a merge that was taken apart: how many things went back, are gone, or stay where they are.

    `stays` counts what was added since; it belongs to the file that stood. `fields` are those of the profile that
    somebody changed since: they stay as they are.
    """

    back: int
    gone: int
    stays: int
    fields: tuple[str, ...] = ()


class MergeService:
    """Joins two files and takes them apart again."""

    def __init__(self, room: Room, reads: Reads) -> None:
        self._room = room
        self._reads = reads

    def maybe_same(self) -> tuple[MaybeSame, ...]:
        """Return pairs of files that may be one person, those with most in common first.

        All residents are read for it, which takes seconds in a large desk. Who was taken apart is no pair again.
        """
        with self._room.look() as work:
            merges = [one for one in work.person_merges.all() if one.taken_apart_at is not None]
        return maybe_same(self._reads.people(), [frozenset((one.kept_id, one.gone_id)) for one in merges])

    def compare(self, kept_id: ResidentId, gone_id: ResidentId) -> SideBySide:
        """Return both files and what a merge would do. Raises NotFound, MergeWithItself."""
        with self._room.look_at(kept_id) as work:
            kept, gone = _both(work, kept_id, gone_id)
            moving = {kind: len(things) for kind, things in _moving(work, gone_id).items() if things}
            moving |= {Kind.MEETINGS: count} if (count := len(_tables(work, gone_id))) else {}
            seen = SideBySide(kept, gone, moving, _ends(work, kept, gone, self._room.clock.today()))
        self._room.looked_at(gone_id)
        return seen

    def merge(self, seen: SideBySide, said: str) -> PersonMergeId:
        """Join `gone` into `kept`: everything moves, no yes reaches further than it did. Undo takes it back.

        `said` stands in the records that end a yes, as how that came: in words of who reads them.

        Raises:
            NotFound: one of them is not there any more.
            ChangedMeanwhile: one of them is not as it was shown.
            MergeWithItself

        """
        merge_id = PersonMergeId(self._room.random.new_id())
        with self._room.act(Act.MERGED) as work:
            kept, gone = _both(work, seen.kept.id, seen.gone.id)
            if (kept, gone) != (seen.kept, seen.gone):
                raise ChangedMeanwhile
            ends = _ends(work, kept, gone, self._room.clock.today())
            moved = tuple(self._move(work, gone.id, kept.id))
            narrowed = tuple(self._narrow(work, kept.id, ends, said))
            work.residents.put(joined(kept, gone))
            work.residents.remove(gone.id)
            work.person_merges.put(
                PersonMerge(
                    id=merge_id,
                    kept_id=kept.id,
                    gone_id=gone.id,
                    kept_before=kept,
                    gone=gone,
                    moved=moved,
                    narrowed=narrowed,
                    merged_at=self._room.clock.now(),
                    merged_by=self._room.session.account.name,
                )
            )
        return merge_id

    def standing(self) -> tuple[PersonMerge, ...]:
        """Return all merges that still stand, newest first."""
        with self._room.look() as work:
            merges = work.person_merges.where(taken_apart_at=None)
        return tuple(sorted(merges, key=lambda one: (one.merged_at, one.id), reverse=True))

    def take_apart(self, merge_id: PersonMergeId) -> TakenApart:
        """Make two files of one again; what was added since stays with the file that stood.

        A no that was said since counts for both. Undo takes this back, too.

        Raises:
            NotFound: the merge or the file is gone.
            NotApartAnyMore: a later merge stands in the way, or something made since belongs to both.

        """
        with self._room.act(Act.CHANGED) as work:
            merge = work.person_merges.get(merge_id)
            kept = work.residents.get(merge.kept_id)
            _refuse_what_contradicts(work, merge)
            work.residents.put(merge.gone)
            back = _move_back(work, merge)
            stays = self._after(work, merge)
            profile, changed = _as_before(kept, merge)
            work.residents.put(profile)
            work.person_merges.put(merge.model_copy(update={"taken_apart_at": self._room.clock.now()}))
        return TakenApart(back, len(merge.moved) - back, stays, changed)

    def _move(self, work: Work, gone_id: ResidentId, kept_id: ResidentId) -> Iterator[Moved]:
        for kind, things in _moving(work, gone_id).items():
            for one in things:
                work.repository(kind).put(one.model_copy(update={"resident_id": kept_id}))
                yield Moved(kind=kind, id=one.id)
        for meeting in _tables(work, gone_id):
            letters = [item.letter for item in meeting.items if item.resident_id == gone_id]
            work.meetings.put(_with_cases(meeting, gone_id, kept_id, letters))
            yield from (Moved(kind=Kind.MEETINGS, id=f"{meeting.id}{_BETWEEN}{letter}") for letter in letters)

    def _narrow(self, work: Work, kept_id: ResidentId, ends: Iterable[Question], said: str) -> Iterator[ConsentId]:
        grounds, at = work.consents.where(resident_id=kept_id), self._room.clock.now()
        for question in ends:
            for record in narrowing(question, grounds, at, said):
                new_id = ConsentId(self._room.random.new_id())
                by = self._room.session.account.name
                work.consents.put(record.model_copy(update={"id": new_id, "recorded_by": by}))
                yield new_id

    def _after(self, work: Work, merge: PersonMerge) -> int:
        """Let the merge's own records count no more, give each later no to both, and count what stays."""
        moved = {one.id for one in merge.moved}
        for consent in work.consents.where(resident_id=merge.kept_id):
            if consent.id in merge.narrowed:
                work.consents.put(consent.model_copy(update={"entered_in_error": True}))
            elif consent.forbids and consent.event_time > merge.merged_at and consent.id not in moved:
                self._give_to_both(work, consent, merge)
        later = (one for things in _moving(work, merge.kept_id).values() for one in things)
        return sum(_is_later(one, merge) for one in later)

    def _give_to_both(self, work: Work, no: Consent, merge: PersonMerge) -> None:
        own = ConsentId(self._room.random.new_id())
        work.consents.put(no.model_copy(update={"id": own, "sample_id": None, "resident_id": merge.gone_id}))


def _both(work: Work, kept_id: ResidentId, gone_id: ResidentId) -> tuple[Resident, Resident]:
    if kept_id == gone_id:
        raise MergeWithItself
    return work.residents.get(kept_id), work.residents.get(gone_id)


def _moving(work: Work, resident_id: ResidentId) -> dict[Kind, tuple[Entity, ...]]:
    return {kind: work.repository(kind).where(resident_id=resident_id) for kind in MOVING}


def _tables(work: Work, resident_id: ResidentId) -> tuple[Meeting, ...]:
    return tuple(one for one in work.meetings.all() if any(item.resident_id == resident_id for item in one.items))


def _with_cases(meeting: Meeting, from_id: ResidentId, to_id: ResidentId, letters: Iterable[str]) -> Meeting:
    """Return the meeting with these cases given to another file; a letter stands for one case at any table."""
    known = tuple(letters)
    items = (
        item.model_copy(update={"resident_id": to_id}) if item.resident_id == from_id and item.letter in known else item
        for item in meeting.items
    )
    return meeting.model_copy(update={"items": tuple(items)})


def _ends(work: Work, kept: Resident, gone: Resident, on: date) -> tuple[Question, ...]:
    before = [(_facts(work, one, (one,), on), work.consents.where(resident_id=one.id)) for one in (kept, gone)]
    grounds = tuple(ground for _, some in before for ground in some)
    return widened(before, (_facts(work, joined(kept, gone), (kept, gone), on), grounds), on)


def _facts(work: Work, profile: Resident, files: tuple[Resident, ...], on: date) -> Facts:
    ids = tuple(one.id for one in files)
    area = work.areas.find(profile.area_id)
    return (
        *facts_about(profile, area.name if area else "", work.ties.where(resident_id=ids), on),
        *facts_of_asks(work.asks.where(resident_id=ids)),
        *(fact for one in work.handovers.where(resident_id=ids) for fact in facts_of_handover(one)),
    )


def _standing(work: Work, resident_id: ResidentId) -> tuple[PersonMerge, ...]:
    merges = work.person_merges.where(kept_id=resident_id, taken_apart_at=None)
    return tuple(sorted(merges, key=lambda one: (one.merged_at, one.id), reverse=True))


def _refuse_what_contradicts(work: Work, merge: PersonMerge) -> None:
    if merge.taken_apart_at is not None or work.residents.find(merge.gone_id) is not None:
        raise NotApartAnyMore(Apart.ALREADY)
    if _standing(work, merge.kept_id)[0] != merge:
        raise NotApartAnyMore(Apart.JOINED_AGAIN)
    went = {one.id for one in merge.moved}
    for handover in work.handovers.where(resident_id=merge.kept_id):
        if any((ask_id in went) != (handover.id in went) for ask_id in handover.ask_ids):
            raise NotApartAnyMore(Apart.MIXED)
    for match in work.matches.where(resident_id=merge.kept_id):
        if match.ask_id is not None and (match.ask_id in went) != (match.id in went):
            raise NotApartAnyMore(Apart.MIXED)


def _move_back(work: Work, merge: PersonMerge) -> int:
    back = 0
    for one in merge.moved:
        thing_id, _, letter = one.id.partition(_BETWEEN)
        thing = work.repository(one.kind).find(thing_id)
        given = None if thing is None else _given_back(thing, merge, letter)
        if given is not None and given != thing:
            work.repository(one.kind).put(given)
            back += 1
    return back


def _given_back(thing: Entity, merge: PersonMerge, letter: str) -> Entity:
    if isinstance(thing, Meeting):
        return _with_cases(thing, merge.kept_id, merge.gone_id, (letter,))
    is_still_here = getattr(thing, "resident_id", None) == merge.kept_id
    return thing.model_copy(update={"resident_id": merge.gone_id}) if is_still_here else thing


def _is_later(thing: Entity, merge: PersonMerge) -> bool:
    moments = (getattr(thing, name, None) for name in ("took_place_at", "event_time", "added_at"))
    return any(moment is not None and moment > merge.merged_at for moment in moments)


def _as_before(kept: Resident, merge: PersonMerge) -> tuple[Resident, tuple[str, ...]]:
    """Return the profile as it was before the merge, and the fields that somebody changed since: these stay."""
    merged = joined(merge.kept_before, merge.gone)
    changed = tuple(name for name in Resident.model_fields if getattr(kept, name) != getattr(merged, name))
    own = {name: getattr(kept if name in changed else merge.kept_before, name) for name in Resident.model_fields}
    return Resident.model_validate(own), changed
