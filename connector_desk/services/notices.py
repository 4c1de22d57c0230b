"""Word of a withdrawal: what had left under it, who is still to hear, and what became of each notice."""

from dataclasses import dataclass
from datetime import date

from connector_desk.domain.consent import Consent, DataCategory, Purpose
from connector_desk.domain.disclosure import Disclosure, DocumentKind
from connector_desk.domain.entity import (
    ConsentId,
    OrganizationId,
    PrintoutId,
    ResidentId,
    WithdrawalNoticeId,
)
from connector_desk.domain.errors import StepNotAllowed
from connector_desk.domain.week import day_of
from connector_desk.domain.withdrawal import WithdrawalNotice
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import Work
from connector_desk.services.waiting import OpenNotice
from connector_desk.services.withdrawing import received_under


@dataclass(frozen=True)
class SharedPaper:
    """One paper that a recipient received: when, which, with which code, and what it told."""

    document: DocumentKind
    code: str
    on: date
    categories: tuple[DataCategory, ...]


@dataclass(frozen=True)
class Receiver:
    """Somebody who received something under a yes, and which papers, oldest first."""

    recipient: OrganizationId
    name: str
    papers: tuple[SharedPaper, ...]


class NoticeService:
    """Shows what had been shared under a yes, and keeps count of who must still hear that it ended."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def receivers(self, consent_id: ConsentId) -> tuple[Receiver, ...]:
        """Return who received something under a yes. Raises NotFound."""
        with self._room.look() as work:
            return _receivers(work, work.consents.get(consent_id))

    def receivers_of(
        self,
        resident_id: ResidentId,
        recipient: OrganizationId,
        purpose: Purpose,
        categories: tuple[DataCategory, ...],
    ) -> tuple[Receiver, ...]:
        """Return who received something of these categories on a yes for that purpose."""
        with self._room.look() as work:
            known = work.consents.where(resident_id=resident_id, recipient=recipient, purpose=purpose)
            asked = (one.model_copy(update={"data_categories": categories}) for one in known)
            return next((_receivers(work, one) for one in asked), ())

    def waiting(self, resident_id: ResidentId | None = None) -> tuple[OpenNotice, ...]:
        """Return the notices that are still to be made, of one resident or of all, the oldest first."""
        with self._room.look() as work:
            return open_notices(work, resident_id)

    def mark_made(self, notice_id: WithdrawalNoticeId, printout_id: PrintoutId | None = None) -> None:
        """Keep that the recipient was told today; without a printout by somebody's own word.

        Raises:
            NotFound
            StepNotAllowed: it was made before, or taken off the list.

        """
        with self._room.act(Act.WORD_GIVEN) as work:
            notice = _still_open(work, notice_id)
            made = {"made_on": self._room.clock.today(), "printout_id": printout_id}
            work.withdrawal_notices.put(notice.model_copy(update=made))

    def leave_out(self, notice_id: WithdrawalNoticeId) -> None:
        """Keep that the resident does not want this recipient to hear it after all. Raises as `mark_made`."""
        with self._room.act(Act.CHANGED) as work:
            notice = _still_open(work, notice_id)
            work.withdrawal_notices.put(notice.model_copy(update={"entered_in_error": True}))


def open_notices(work: Work, resident_id: ResidentId | None = None) -> tuple[OpenNotice, ...]:
    """Return the notices that nobody made yet, the oldest first; not of a withdrawal that was entered in error."""
    known = {"made_on": None, "entered_in_error": False}
    about = {} if resident_id is None else {"resident_id": resident_id}
    found = []
    for notice in work.withdrawal_notices.where(**known, **about):
        resident, consent = work.residents.find(notice.resident_id), work.consents.find(notice.consent_id)
        if resident is not None and consent is not None and not consent.entered_in_error:
            name = work.organizations.get(notice.recipient).name
            papers = len(notice.disclosure_ids)
            found.append(OpenNotice(notice.id, resident.id, resident.first_name, name, notice.asked_on, papers))
    return tuple(sorted(found, key=lambda one: (one.asked_on, one.resident_name, one.id)))


def _still_open(work: Work, notice_id: WithdrawalNoticeId) -> WithdrawalNotice:
    notice = work.withdrawal_notices.get(notice_id)
    if notice.made_on is not None or notice.entered_in_error:
        raise StepNotAllowed("notice", "made" if notice.made_on else "left_out", "made")
    return notice


def _receivers(work: Work, record: Consent) -> tuple[Receiver, ...]:
    told = received_under(work, record)
    return tuple(
        Receiver(
            recipient=one,
            name=work.organizations.get(one).name,
            papers=tuple(_paper(work, disclosure) for disclosure in told if disclosure.recipient == one),
        )
        for one in dict.fromkeys(disclosure.recipient for disclosure in told)
    )


def _paper(work: Work, disclosure: Disclosure) -> SharedPaper:
    printout = work.printouts.find(disclosure.printout_id)
    return SharedPaper(
        document=disclosure.document,
        code=printout.code if printout else "",
        on=day_of(disclosure.disclosed_at),
        categories=disclosure.data_categories,
    )
