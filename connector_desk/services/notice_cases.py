"""Which consent ended towards whom, and what they have from here: what notices are made of (GDPR article 19)."""

from dataclasses import dataclass
from datetime import date

from connector_desk.domain.consent import Consent, DataCategory, EventState, Facts, LawfulBasis
from connector_desk.domain.desk import Desk
from connector_desk.domain.disclosure import Disclosure
from connector_desk.domain.entity import HandoverId, WithdrawalNoticeId
from connector_desk.domain.errors import NothingEnded, NothingSent
from connector_desk.domain.facts import facts_about
from connector_desk.domain.handover import Handover
from connector_desk.domain.identifying import Identifier, identifiers_around, identifiers_of
from connector_desk.domain.known_names import KnownNames
from connector_desk.domain.organization import Organization
from connector_desk.domain.papers import Letterhead
from connector_desk.domain.resident import Resident
from connector_desk.domain.week import day_of
from connector_desk.domain.withdrawal import WithdrawalNotice, ended_on
from connector_desk.services.letter_paper import letterhead_of_house
from connector_desk.services.ports import Work
from connector_desk.services.withdrawing import has_left, received_under


@dataclass(frozen=True)
class NoticeCase:
    """A consent that ended, who had received something under it, and what: `sent` with the code of each paper."""

    resident: Resident
    recipient: Organization
    record: Consent
    sent: tuple[tuple[Disclosure, str], ...]
    desk: Desk
    letterhead: Letterhead
    known: KnownNames
    near: tuple[Identifier, ...]
    facts: Facts
    notice_id: WithdrawalNoticeId | None = None
    handover_id: HandoverId | None = None
    code: str = ""


def case_of_notice(work: Work, notice: WithdrawalNotice, on: date) -> NoticeCase:
    """Read what a notice is about. Raises NotFound, and NothingSent where nothing of it told who it is about."""
    record = work.consents.get(notice.consent_id)
    return _case(work, record, work.disclosures.where(id=notice.disclosure_ids), on, notice_id=notice.id)


def case_of_handover(work: Work, handover: Handover, on: date) -> NoticeCase:
    """Read the notice that is to be given to the recipient of a handover, asked for or not.

    Raises:
        NotFound
        NothingEnded: no consent towards them came to an end.
        NothingSent: they never received anything under it that told who it is about.

    """
    about = {"resident_id": handover.resident_id, "recipient": handover.recipient}
    asked = work.withdrawal_notices.where(entered_in_error=False, **about)
    if asked:
        notice = max(asked, key=lambda one: (one.made_on is None, one.asked_on, one.id))
        record, told = work.consents.get(notice.consent_id), work.disclosures.where(id=notice.disclosure_ids)
        return _case(work, record, told, on, notice_id=notice.id, handover=handover)
    ended = tuple((one, _received(work, one)) for one in _ended(work, handover, on))
    # The newest end may be of something that was never sent: then it is an earlier one that they have to hear of.
    record, told = next((one for one in ended if any(map(_told_who, one[1]))), ended[0])
    return _case(work, record, told, on, handover=handover)


def _ended(work: Work, handover: Handover, on: date) -> tuple[Consent, ...]:
    """Return the consents that ended, newest first, those that were taken back before those past their last day."""
    known = [
        one
        for one in work.consents.where(resident_id=handover.resident_id, recipient=handover.recipient)
        # A legal duty that is over is no consent that stopped: what was told under it they may keep.
        if one.lawful_basis is LawfulBasis.CONSENT and not one.entered_in_error
    ]
    newest_first = sorted(known, key=lambda one: (one.event_time, one.id), reverse=True)
    taken_back = [one for one in newest_first if one.event_state is EventState.WITHDRAWN]
    over = [one for one in newest_first if one.permits and one.is_over(on)]
    if not taken_back and not over:
        raise NothingEnded(work.organizations.get(handover.recipient).name)
    return (*taken_back, *over)


def _received(work: Work, record: Consent) -> tuple[Disclosure, ...]:
    until = ended_on(record)
    return tuple(one for one in received_under(work, record) if day_of(one.disclosed_at) <= until)


def _told_who(disclosure: Disclosure) -> bool:
    return has_left(disclosure) and DataCategory.IDENTITY in disclosure.data_categories


def _case(
    work: Work,
    record: Consent,
    told: tuple[Disclosure, ...],
    on: date,
    *,
    notice_id: WithdrawalNoticeId | None = None,
    handover: Handover | None = None,
) -> NoticeCase:
    resident, recipient = work.residents.get(record.resident_id), work.organizations.get(record.recipient)
    sent = [one for one in told if _told_who(one)]
    if not sent:
        raise NothingSent(recipient.name)
    printouts = {one.id: one.code for one in work.printouts.where(id=tuple(one.printout_id for one in sent))}
    ties = work.ties.where(resident_id=resident.id)
    around = identifiers_around(ties, (), work.contact_moments.where(resident_id=resident.id))
    return NoticeCase(
        resident=resident,
        recipient=recipient,
        record=record,
        sent=tuple((one, printouts.get(one.printout_id, "")) for one in sorted(sent, key=lambda one: one.disclosed_at)),
        desk=work.desk.all()[0],
        letterhead=letterhead_of_house(work),
        known=work.known_names(),
        near=(*identifiers_of(resident), *around),
        facts=facts_about(resident, "", ties, on),
        notice_id=notice_id,
        handover_id=handover.id if handover else sent[0].handover_id,
        code=handover.code if handover else printouts.get(sent[0].printout_id, ""),
    )
