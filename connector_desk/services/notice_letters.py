"""Notices to whoever received something under a consent that ended, and requests to destroy it (GDPR article 19)."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from connector_desk.domain.consent import DataCategory, Fact, Facts, Shared, share
from connector_desk.domain.disclosure import DocumentKind, sent_fields
from connector_desk.domain.entity import PrintoutId, WithdrawalNoticeId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.letter_papers import PlainLetter, SentPaper
from connector_desk.domain.letter_text import LetterKind
from connector_desk.domain.papers import Correspondent, GroundLine, LetterPerson
from connector_desk.domain.resident import FormOfAddress
from connector_desk.domain.text import in_plain_order
from connector_desk.domain.week import day_of
from connector_desk.domain.withdrawal import duty_to_tell, ended_on
from connector_desk.domain.words import Words
from connector_desk.services.acts import Act, Room
from connector_desk.services.letter_draft import Drafted, Scan, left_out, not_needed
from connector_desk.services.letter_templates import LetterTexts, Template, template_of
from connector_desk.services.notice_cases import NoticeCase, case_of_notice
from connector_desk.services.ports import Press
from connector_desk.services.publishing import Finished, Publisher, Telling


def notice(case: NoticeCase, on: date, template: Template) -> Drafted:
    """Return a notice or a request to destroy: who it is about, and the days and codes of what the recipient had."""
    duty = duty_to_tell(case.record, on)
    facts = _identity(case)
    shared = share(facts, (duty,), case.recipient.id, case.record.purpose, on)
    stays = not_needed(case.facts, {DataCategory.IDENTITY})
    telling = Telling(
        case.resident.id,
        case.recipient.id,
        case.record.purpose,
        shared.included,
        sent_fields(shared.facts),
        case.handover_id,
    )
    empty = {name for name, value in {"phone": case.letterhead.phone, "code": case.code}.items() if not value}
    return Drafted(
        resident_id=case.resident.id,
        facts=case.facts,
        shared=shared.model_copy(update={"withheld": stays}),
        stopped_by=_stops(case, shared, template),
        make=lambda: _paper(case, shared, on, template),
        code=case.code,
        left_out=left_out(template, facts, shared, empty),
        tellings=(telling,),
        notice_id=case.notice_id,
    )


def _identity(case: NoticeCase) -> Facts:
    """Return the name as the recipient had it: a week sheet tells no more than the first name."""
    only_first = all(one.document is DocumentKind.VOLUNTEER_SHEET for one, _ in case.sent)
    name = case.resident.first_name if only_first else case.resident.full_name
    form = FormOfAddress.FIRST_NAME if only_first else case.resident.form_of_address
    return (
        Fact(category=DataCategory.IDENTITY, key="name", text=name),
        Fact(category=DataCategory.IDENTITY, key="form_of_address", text=form),
    )


def _stops(case: NoticeCase, shared: Shared, template: Template) -> tuple[DeskError, ...]:
    if template.broken:
        return (template.broken,)
    names = shared.texts(DataCategory.IDENTITY, "name")
    return Scan(case.known, case.near, names).stops((), template)


def _paper(case: NoticeCase, shared: Shared, on: date, template: Template) -> PlainLetter:
    (name,) = shared.texts(DataCategory.IDENTITY, "name")
    (form,) = shared.texts(DataCategory.IDENTITY, "form_of_address")
    duty = duty_to_tell(case.record, on)
    return PlainLetter(
        kind=template.kind,
        text=template.text,
        sample=case.desk.is_sample,
        letterhead=case.letterhead,
        sender=Correspondent(name=case.letterhead.name),
        recipient=Correspondent(name=case.recipient.name),
        code=case.code,
        day=on,
        person=LetterPerson(
            name=in_plain_order(name),
            short_name=in_plain_order(case.resident.first_name),
            form_of_address=FormOfAddress(form),
        ),
        # Sheets of one day and one code are told once: the recipient can tell them apart no further.
        sent=tuple(dict.fromkeys(SentPaper(day=day_of(one.disclosed_at), code=code) for one, code in case.sent)),
        ended=ended_on(case.record),
        grounds=(GroundLine(recipient=case.recipient.name, lawful_basis=duty.lawful_basis, reason=duty.reason),),
    )


def mark_made(room: Room, notice_id: WithdrawalNoticeId | None, printout_id: PrintoutId) -> None:
    """Keep that a notice left, and with which paper; one that was made before keeps its first day."""
    if notice_id is None:
        return
    with room.look() as work:
        known = work.withdrawal_notices.find(notice_id)
    if known is None or known.made_on is not None:
        return
    with room.act(Act.WORD_GIVEN) as work:
        made = {"made_on": room.clock.today(), "printout_id": printout_id}
        work.withdrawal_notices.put(known.model_copy(update=made))


class NoticeLetterService:
    """Makes the letters of notices, one at a time, by the id of the notice.

    `kind` is WITHDRAWAL or DESTROY. Every method raises NotFound, and where there is nothing to write NothingSent.
    """

    def __init__(self, room: Room, press: Press, publisher: Publisher, texts: LetterTexts) -> None:
        self._room = room
        self._press = press
        self._publisher = publisher
        self._texts = texts

    def draft(
        self, notice_id: WithdrawalNoticeId, on: date, language: str, kind: LetterKind = LetterKind.WITHDRAWAL
    ) -> Drafted:
        """Show both sides before anything is made."""
        with self._room.look() as work:
            case = case_of_notice(work, work.withdrawal_notices.get(notice_id), on)
            template = template_of(work, self._texts, kind, language)
        self._room.looked_at(case.resident.id)
        return notice(case, on, template)

    def finished(
        self, notice_id: WithdrawalNoticeId, on: date, words: Words, kind: LetterKind = LetterKind.WITHDRAWAL
    ) -> Finished:
        """Set the letter, with what it tells. Raises the first of what stops it, and DoesNotFit."""
        draft = self.draft(notice_id, on, words.language, kind)
        for error in draft.stopped_by:
            raise error
        content = self._press.letter(draft.make(), words)
        about = draft.tellings[0].handover_id or notice_id
        return Finished(kind.document, about, content, draft.code, draft.tellings)

    def save(
        self,
        notice_id: WithdrawalNoticeId,
        target: Path,
        on: date,
        words: Words,
        kind: LetterKind = LetterKind.WITHDRAWAL,
        *,
        open_password: str = "",
    ) -> PrintoutId:
        """Write the letter as a file; the notice is made then. Raises as `finished` does, and FileError."""
        finished = self.finished(notice_id, on, words, kind)
        printout_id = self._publisher.save(finished, target, open_password=open_password)
        mark_made(self._room, notice_id, printout_id)
        return printout_id

    def print(
        self,
        notice_id: WithdrawalNoticeId,
        on: date,
        words: Words,
        send: Callable[[bytes], None],
        kind: LetterKind = LetterKind.WITHDRAWAL,
    ) -> PrintoutId:
        """Hand the letter to a printer through `send`; the notice is made then. Raises as `finished` does."""
        finished = self.finished(notice_id, on, words, kind)
        printout_id = self._publisher.print(finished, lambda: send(finished.content))
        mark_made(self._room, notice_id, printout_id)
        return printout_id
