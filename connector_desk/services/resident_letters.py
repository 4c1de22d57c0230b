"""The letter to the resident: what was sent in this handover, to whom and why, as the log of disclosures knows it."""

from dataclasses import dataclass
from datetime import date

from connector_desk.domain.consent import DataCategory, GroundRef, Purpose, Shared
from connector_desk.domain.disclosure import Disclosure, DocumentKind
from connector_desk.domain.errors import DeskError, NothingSent
from connector_desk.domain.identifying import identifiers_around
from connector_desk.domain.letter_papers import ResidentLetter, Told
from connector_desk.domain.papers import LetterPerson
from connector_desk.domain.text import in_plain_order
from connector_desk.services.letter_case import LetterCase
from connector_desk.services.letter_draft import Drafted, Scan, left_out, not_needed
from connector_desk.services.letter_paper import ground_lines, letterhead_of
from connector_desk.services.letter_templates import LetterTexts, Template
from connector_desk.services.ports import Work
from connector_desk.services.withdrawing import has_left

_PAPERS = (DocumentKind.LETTER, DocumentKind.INTRODUCTION)


def sent_in(work: Work, case: LetterCase) -> tuple[Disclosure, ...]:
    """Return what left in this handover, oldest first; a sheet on its way to the printer counts as gone."""
    handover = case.handover
    told = work.disclosures.where(resident_id=handover.resident_id, recipient=handover.recipient, document=_PAPERS)
    papers = {one.id for one in work.printouts.where(about_id=handover.id)}
    left = (one for one in told if (one.handover_id == handover.id or one.printout_id in papers) and has_left(one))
    return tuple(sorted(left, key=lambda one: (one.disclosed_at, one.id)))


@dataclass(frozen=True)
class Reader:
    """In which language (BCP 47) the resident reads, with the words for what was asked, and who keeps the promise."""

    texts: LetterTexts
    language: str
    worker: str


def resident_letter(
    case: LetterCase, sent: tuple[Disclosure, ...], on: date, template: Template, reader: Reader
) -> Drafted:
    """Return the letter, which tells what left as it was asked, and nothing of what did not."""
    told = {ref.category: ref for one in sent for ref in one.grounds}
    refs = tuple(told[category] for category in DataCategory if category in told)
    facts = tuple(fact for fact in case.facts(on) if fact.category in told)
    sorted_refs = tuple(told[category] for category in sorted(told))
    shared = Shared(facts=facts, included=sorted_refs, withheld=not_needed(case.facts(on), told))
    due = _due(case, on)
    own = case.organizations[case.desk.own_organization_id]
    filled = {"phone": own.phone, "code": case.handover.code, "due": due}
    return Drafted(
        resident_id=case.resident.id,
        facts=case.facts(on),
        shared=shared,
        stopped_by=_stops(case, refs, template),
        make=lambda: _paper(case, refs, on, template, reader),
        code=case.handover.code,
        left_out=left_out(template, (), shared, {name for name, value in filled.items() if not value}),
        is_by_hand=not case.resident.safe_contact.post,
    )


def _due(case: LetterCase, on: date) -> date | None:
    """Return the day of the promise where it is still to be kept."""
    promise = case.handover.word_back
    return promise.due if promise.given_on is None and promise.due >= on else None


def _stops(case: LetterCase, refs: tuple[GroundRef, ...], template: Template) -> tuple[DeskError, ...]:
    if template.broken:
        return (template.broken,)
    if not refs:
        return (NothingSent(case.organizations[case.handover.recipient].name),)
    resident = case.resident
    around = tuple(identifiers_around(case.ties, case.volunteers.values(), case.moments))
    own_wish = (tie.name for tie in case.ties if tie.name_may_leave)
    told = (resident.full_name, resident.phone, resident.address, resident.postcode, *own_wish)
    quotes = tuple(("ask", quote) for one in refs for quote in _quotes(case, one.category))
    return Scan(case.known, around, told).stops(quotes, template)


def _quotes(case: LetterCase, category: DataCategory) -> tuple[str, ...]:
    return tuple(fact.text for fact in case.facts(date.min) if fact.key == "ask" and fact.category is category)


def _paper(
    case: LetterCase, refs: tuple[GroundRef, ...], on: date, template: Template, reader: Reader
) -> ResidentLetter:
    handover, names, resident = case.handover, case.organizations, case.resident
    recipient = names[handover.recipient].name
    return ResidentLetter(
        text=template.text,
        sample=case.desk.is_sample,
        letterhead=letterhead_of(names[case.desk.own_organization_id], case.logo),
        person=LetterPerson(
            name=in_plain_order(resident.full_name),
            short_name=in_plain_order(resident.first_name),
            form_of_address=resident.form_of_address,
        ),
        recipient=recipient,
        sender=names[handover.sender].name,
        code=handover.code,
        day=on,
        worker=reader.worker or names[case.desk.own_organization_id].name,
        why=reader.texts.purpose(Purpose.REFERRAL, reader.language),
        told=tuple(_told(case, one.category, reader) for one in refs),
        grounds=ground_lines(case.grounds, {one.ground_id for one in refs}, recipient),
        due=_due(case, on),
    )


def _told(case: LetterCase, category: DataCategory, reader: Reader) -> Told:
    return Told(label=reader.texts.category(category, reader.language), quotes=_quotes(case, category))
