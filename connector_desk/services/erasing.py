"""What belongs to a resident, and how all of it goes: rows, words, drafts; of the proof only what is free text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from connector_desk.domain.consent import Consent
from connector_desk.domain.disclosure import Disclosure, Printout, WriteState
from connector_desk.domain.draft import Draft
from connector_desk.domain.entity import Entity, Kind, ResidentId
from connector_desk.domain.meeting import Meeting
from connector_desk.domain.person_merge import PersonMerge
from connector_desk.domain.resident import Resident
from connector_desk.domain.text import folded
from connector_desk.services.ports import E, Work

BLANKED = "—"
"""What stands where a free text of a record was: that there was a reason stays, and what it said goes."""

# The order has no meaning: references are checked when the act ends.
_GOES = (
    *(Kind.HANDOVERS, Kind.MATCHES, Kind.TIES, Kind.ASKS, Kind.CONTACT_MOMENTS, Kind.CONCERNS),
    *(Kind.ATTACHMENTS, Kind.WHEELS),
)
_WORDS = re.compile(r"\w+")
# A draft is JSON: a new line in it is written with a letter.
_ESCAPED = re.compile(r"\\.")


@dataclass(frozen=True)
class Belonging:
    """A resident with all that is about them: what goes, and the records of which only the free text goes.

    `resident` is None where the profile was taken away before and only records are left. `meetings` are those with an
    item about them, or about a concern of theirs. What is attached to somebody goes with its bytes; signed papers, too.
    """

    resident_id: ResidentId
    resident: Resident | None
    rows: Mapping[Kind, tuple[Entity, ...]]
    meetings: tuple[Meeting, ...]
    consents: tuple[Consent, ...]
    disclosures: tuple[Disclosure, ...]
    printouts: tuple[Printout, ...]

    @property
    def is_anything(self) -> bool:
        """There is a profile, or at least a record."""
        return self.resident is not None or bool(self.consents or self.disclosures or self.counts)

    @property
    def joined_ids(self) -> tuple[str, ...]:
        """The ids of files that were joined into this one and are no file of their own any more."""
        return _joined_ids(self.rows.get(Kind.PERSON_MERGES, ()))

    @property
    def counts(self) -> dict[Kind, int]:
        """How many things of each kind go, the profile among them; a situation on an agenda counts as its meeting."""
        gone = {Kind.RESIDENTS: int(self.resident is not None), **{kind: len(rows) for kind, rows in self.rows.items()}}
        return {kind: count for kind, count in (gone | {Kind.MEETINGS: len(self.meetings)}).items() if count}


def belonging_of(work: Work, resident_id: ResidentId) -> Belonging:
    """Read all that is about a resident, also where the profile is gone."""
    resident = work.residents.find(resident_id)
    rows: dict[Kind, tuple[Entity, ...]] = {
        kind: work.repository(kind).where(resident_id=resident_id) for kind in _GOES
    }
    concern_ids = _ids(rows[Kind.CONCERNS])
    rows[Kind.ACTIONS] = _merged(
        work.actions.where(resident_id=resident_id), work.actions.where(concern_id=concern_ids)
    )
    rows[Kind.WITHDRAWAL_NOTICES] = work.withdrawal_notices.where(resident_id=resident_id)
    gone = {resident_id, *(one.id for some in rows.values() for one in some)}
    rows[Kind.PERSON_MERGES] = merges_about(work, resident_id)
    # What a merge does not move, such as the record of a paper, names the file that was joined.
    gone.update(_joined_ids(rows[Kind.PERSON_MERGES]))
    rows[Kind.DRAFTS] = tuple(one for one in work.drafts.all() if _tells_of(one, resident, gone))
    disclosures = work.disclosures.where(resident_id=resident_id)
    told = tuple(dict.fromkeys(one.printout_id for one in disclosures))
    printouts = _merged(work.printouts.where(id=told), work.printouts.where(about_id=tuple(sorted(gone))))
    rows[Kind.KEPT_DOCUMENTS] = _merged(
        work.kept_documents.where(resident_id=resident_id), work.kept_documents.where(id=_ids(printouts))
    )
    return Belonging(
        resident_id=resident_id,
        resident=resident,
        rows=rows,
        meetings=tuple(one for one in work.meetings.all() if without_items(one, resident_id, concern_ids) != one),
        consents=work.consents.where(resident_id=resident_id),
        disclosures=disclosures,
        printouts=printouts,
    )


def merges_about(work: Work, resident_id: ResidentId) -> tuple[PersonMerge, ...]:
    """Return the merges that hold a profile of somebody: also of files that were joined into a file joined into theirs.

    A file that stands by itself again has merges of its own.
    """
    found = {one.id: one for one in work.person_merges.where(kept_id=resident_id)}
    for merge in tuple(found.values()):
        if merge.taken_apart_at is None:
            found |= {one.id: one for one in merges_about(work, merge.gone_id)}
    apart = work.person_merges.where(gone_id=resident_id)
    return tuple((found | {one.id: one for one in apart if one.taken_apart_at is not None}).values())


def erase_belonging(work: Work, belonging: Belonging) -> int:
    """Take away all that is about a resident, and what the chain says of them; return how many things went.

    Consents and disclosures stay as the proof of what was allowed, under a random id that leads nowhere any more.
    """
    resident_id, concern_ids = belonging.resident_id, _ids(belonging.rows[Kind.CONCERNS])
    for kind, rows in belonging.rows.items():
        for one in rows:
            work.repository(kind).remove(one.id)
            if kind is Kind.ATTACHMENTS:
                work.attachment_contents.remove(one.id)
    for meeting in belonging.meetings:
        work.meetings.put(without_items(meeting, resident_id, concern_ids))
    for consent in belonging.consents:
        work.consents.put(blanked(consent))
    for disclosure in belonging.disclosures:
        if disclosure.disclosed_by:
            work.disclosures.put(disclosure.model_copy(update={"disclosed_by": BLANKED}))
    blank_paths(work, belonging.printouts)
    if belonging.resident is not None:
        work.residents.remove(resident_id)
    work.forget((resident_id, *belonging.joined_ids))
    return sum(belonging.counts.values())


def erase_concerns(work: Work, concern_ids: tuple[str, ...]) -> None:
    """Take away concerns that are about no resident, with the actions and the situations that they became."""
    for action in work.actions.where(concern_id=concern_ids):
        work.actions.remove(action.id)
    for meeting in work.meetings.all():
        work.meetings.put(without_items(meeting, None, concern_ids))
    for concern_id in concern_ids:
        work.concerns.remove(concern_id)


def without_items(meeting: Meeting, resident_id: ResidentId | None, concern_ids: tuple[str, ...]) -> Meeting:
    """Return the meeting without the items about that resident or those concerns."""
    kept = tuple(
        item
        for item in meeting.items
        if (resident_id is None or item.resident_id != resident_id) and item.concern_id not in concern_ids
    )
    return meeting if kept == meeting.items else meeting.model_copy(update={"items": kept})


_FREE_IN_CONSENT = ("reason", "could_ask", "representative", "witness", "withdrawal_method", "recorded_by")


def blanked(consent: Consent) -> Consent:
    """Return the record without its free text: who might know what, for what, when, and how it was said, stay."""
    free = {name: BLANKED if getattr(consent, name) else "" for name in _FREE_IN_CONSENT}
    return consent.model_copy(update={**free, "sample_id": None})


def blank_paths(work: Work, printouts: tuple[Printout, ...]) -> None:
    """Let it be unknown where papers were saved and by whom: a file's name may name somebody.

    One under way keeps its path.
    """
    for one in printouts:
        if one.state is not WriteState.WRITING:
            made_by = BLANKED if one.made_by else ""
            work.printouts.put(one.model_copy(update={"target_path": "", "temporary_path": "", "made_by": made_by}))


def _tells_of(draft: Draft, resident: Resident | None, gone: set[str]) -> bool:
    """Say whether something half typed is about what goes, or names the resident in full, by alias or by number."""
    if draft.about_id in gone or any(one in draft.content for one in gone):
        return True
    if resident is None:
        return False
    typed = folded(_ESCAPED.sub(" ", draft.content))
    words = set(_WORDS.findall(typed))
    return any(name and name <= words for name in _names(resident)) or _number(resident.phone) in _digits(typed)


def _names(resident: Resident) -> Iterator[set[str]]:
    yield set(_WORDS.findall(folded(f"{resident.first_name} {resident.family_name}")))
    yield from (set(_WORDS.findall(folded(alias))) for alias in resident.aliases)


def _number(phone: str) -> str:
    """Return the last nine digits of a telephone number: what comes before may be a 0 or a country.

    What is too short to tell somebody by fits nothing.
    """
    digits = _digits(phone)
    return digits[-9:] if len(digits) >= 8 else " "


def _digits(text: str) -> str:
    return "".join(one for one in text if one.isdigit())


def _joined_ids(merges: tuple[Entity, ...]) -> tuple[str, ...]:
    known = (one for one in merges if isinstance(one, PersonMerge))
    return tuple(dict.fromkeys(one.gone_id for one in known if one.taken_apart_at is None))


def _ids(rows: tuple[Entity, ...]) -> tuple[str, ...]:
    return tuple(one.id for one in rows)


def _merged(*some: tuple[E, ...]) -> tuple[E, ...]:
    return tuple({one.id: one for part in some for one in part}.values())
