"""Who did what with whose data: read from the chain of records, for the worker and for the resident."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from connector_desk.domain.account import Account, Role
from connector_desk.domain.audit import AuditEvent, AuditLine, AuditRecord, AuditReport
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.entity import AccountId, Kind, PrintoutId, ResidentId
from connector_desk.domain.errors import NothingToPrint
from connector_desk.domain.letter_text import letter_kind_of
from connector_desk.domain.week import day_of
from connector_desk.domain.who_saw import Deed, Seen, WhoSaw
from connector_desk.domain.words import Words
from connector_desk.services.acts import Room
from connector_desk.services.letter_paper import letterhead_of_house
from connector_desk.services.ports import AuditTrail, Press, Work
from connector_desk.services.publishing import Finished, Publisher

_AT_ONCE = 500
_DEEDS = {
    AuditEvent.LOOKED_AT: Deed.LOOKED,
    AuditEvent.SEARCHED: Deed.FOUND,
    AuditEvent.ADDED: Deed.ADDED,
    AuditEvent.REMOVED: Deed.REMOVED,
    AuditEvent.ERASED: Deed.ERASED,
}
_LEAVING = frozenset({AuditEvent.PRINTED, AuditEvent.EXPORTED})


@dataclass(frozen=True)
class TrailLine:
    """One record. `who` and `resident` are names, empty where nobody was meant or they are gone.

    `event` is None where the content was erased.
    """

    seq: int
    at: datetime | None
    who: str
    role: Role | None
    event: AuditEvent | None
    kinds: tuple[Kind, ...]
    resident_id: ResidentId | None
    resident: str


class TrailService:
    """Shows who did what, checks that nothing of it was changed, and prints it for the resident."""

    def __init__(self, room: Room, trail: AuditTrail, press: Press, publisher: Publisher) -> None:
        self._room, self._trail, self._press, self._publisher = room, trail, press, publisher

    def page(
        self,
        resident_id: ResidentId | None = None,
        before: int | None = None,
        limit: int = 60,
        account_id: AccountId | None = None,
    ) -> tuple[TrailLine, ...]:
        """Return records, newest first, about one resident or all, by one person or all.

        `before` is the number to go on from.
        """
        found: list[AuditLine] = []
        at_once = limit if account_id is None else _AT_ONCE
        while len(found) < limit and (lines := self._trail.lines(resident_id, before, at_once)):
            found += [line for line in lines if account_id is None or _is_by(line, account_id)]
            before = lines[-1].seq
        with self._room.look() as work:
            return tuple(_line(work, line) for line in found[:limit])

    def people(self) -> tuple[Account, ...]:
        """Return everybody who ever had a passphrase, by name; whoever is gone still stands in the records."""
        with self._room.look() as work:
            return tuple(sorted(work.accounts.all(), key=lambda one: (one.name.casefold(), one.id)))

    def verify(self) -> AuditReport:
        """Compute the whole chain again."""
        return self._trail.verified()

    def finished(self, resident_id: ResidentId, words: Words, *, large_print: bool = False) -> Finished:
        """Return "who saw my file" of a resident as a PDF.

        Raises:
            NotFound: the resident is not there any more.
            NothingToPrint: nobody did anything with the file since records are kept.

        """
        records = tuple(self._records(resident_id))
        if not records:
            raise NothingToPrint(DocumentKind.WHO_SAW)
        report = self._trail.verified()
        with self._room.look() as work:
            paper = _paper(work, resident_id, records, report, self._room.clock.today(), words)
        content = self._press.who_saw(paper, words, large_print=large_print)
        return Finished(document=DocumentKind.WHO_SAW, about_id=resident_id, content=content)

    def save(self, resident_id: ResidentId, target: Path, words: Words, *, open_password: str = "") -> PrintoutId:
        """Write "who saw my file" as a PDF. Raises FileError, and what `finished` raises."""
        return self._publisher.save(self.finished(resident_id, words), target, open_password=open_password)

    def _records(self, resident_id: ResidentId) -> Iterator[AuditRecord]:
        """Yield all records about a resident, oldest first."""
        found: list[AuditRecord] = []
        before: int | None = None
        while lines := self._trail.lines(resident_id, before, _AT_ONCE):
            found += [line.record for line in lines if line.record is not None]
            before = lines[-1].seq
        yield from reversed(found)


def _is_by(line: AuditLine, account_id: AccountId) -> bool:
    return line.record is not None and line.record.account_id == account_id


def _line(work: Work, line: AuditLine) -> TrailLine:
    record = line.record
    if record is None:
        return TrailLine(line.seq, None, "", None, None, (), None, "")
    account = work.accounts.find(record.account_id)
    resident = work.residents.find(record.resident_id)
    return TrailLine(
        seq=line.seq,
        at=record.at,
        who=account.name if account else "",
        role=account.role if account else None,
        event=record.event,
        kinds=record.kinds,
        resident_id=record.resident_id,
        resident=resident.full_name if resident else "",
    )


def _paper(
    work: Work,
    resident_id: ResidentId,
    records: tuple[AuditRecord, ...],
    report: AuditReport,
    today: date,
    words: Words,
) -> WhoSaw:
    resident, desk = work.residents.get(resident_id), work.desk.all()[0]
    return WhoSaw(
        sample=desk.is_sample,
        letterhead=letterhead_of_house(work),
        day=today,
        name=resident.full_name,
        since=day_of(records[0].at),
        until=today,
        seen=tuple(_seen(work, records, words)),
        is_unbroken=report.is_whole,
        checked_on=today,
        form_of_address=resident.form_of_address,
    )


def _seen(work: Work, records: tuple[AuditRecord, ...], words: Words) -> Iterator[Seen]:
    """Yield what was done; that a paper was about to leave and that it left are one deed."""
    papers: set[str] = set()
    for record in records:
        if record.event in _LEAVING:
            if papers.issuperset(record.subject_ids):
                continue
            papers.update(record.subject_ids)
        here = record.at.astimezone()
        account = work.accounts.find(record.account_id)
        deed, recipient = _deed(work, record)
        yield Seen(
            day=here.date(),
            at=here.time(),
            who=account.name if account else words.translate("Trail", "The desk itself"),
            role=words.term(account.role) if account else "",
            deed=deed,
            recipient=recipient,
        )


def _deed(work: Work, record: AuditRecord) -> tuple[Deed, str]:
    if record.event not in _LEAVING:
        return _DEEDS.get(record.event, Deed.CHANGED), ""
    for disclosure in work.disclosures.where(id=record.subject_ids):
        if letter_kind_of(disclosure.document) is not None:
            recipient = work.organizations.find(disclosure.recipient)
            return Deed.LETTER, recipient.name if recipient else ""
    return (Deed.FILE if record.event is AuditEvent.EXPORTED else Deed.SHEET), ""
