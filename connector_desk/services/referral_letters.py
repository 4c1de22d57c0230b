"""The two letters by which somebody is handed over: they tell what the consent for referral covers."""

from datetime import date

from connector_desk.domain.consent import DataCategory, Purpose, Shared, share
from connector_desk.domain.disclosure import sent_fields
from connector_desk.domain.errors import DeskError, NoGroundForIdentity
from connector_desk.domain.letter_text import LeftOut, LetterKind
from connector_desk.services.letter_case import LetterCase, may_be_called
from connector_desk.services.letter_draft import Drafted, Scan, as_one, left_out, turned
from connector_desk.services.letter_paper import free_texts, identifying_places, paper_of, told_facts, told_grounds
from connector_desk.services.letter_templates import Template
from connector_desk.services.publishing import Telling


def referral(case: LetterCase, on: date, template: Template) -> Drafted:
    """Return a referral letter or an introduction, as its template says."""
    handover = case.handover
    shared = share(case.facts(on), case.grounds, handover.recipient, Purpose.REFERRAL, on)
    telling = Telling(
        case.resident.id,
        handover.recipient,
        Purpose.REFERRAL,
        told_grounds(case, shared),
        sent_fields(told_facts(case, shared)),
        handover.id,
    )
    return Drafted(
        resident_id=case.resident.id,
        facts=case.facts(on),
        shared=shared,
        stopped_by=_stops(case, shared, template),
        make=lambda: paper_of(case, shared, on, template.kind, template.text),
        code=handover.code,
        left_out=_left_out(case, shared, on, template),
        tellings=(telling,),
        other_asks=case.other_asks,
    )


def _stops(case: LetterCase, shared: Shared, template: Template) -> tuple[DeskError, ...]:
    if template.broken:
        return (template.broken,)
    if no_ground := _no_ground(case, shared):
        return (no_ground,)
    texts = (*free_texts(case, shared), ("recipient_person", case.handover.recipient_person))
    own = Scan(case.known, case.identifiers(shared), case.told(shared)).stops((), template)
    return (*turned(texts), *as_one(identifying_places(case, shared)), *own)


def _no_ground(case: LetterCase, shared: Shared) -> NoGroundForIdentity | None:
    """Return the refusal of a letter about nobody: who it is about must be covered before anything else."""
    recipient = case.organizations[case.handover.recipient].name
    reasons = (one.reason for one in shared.withheld if one.category is DataCategory.IDENTITY)
    return next((NoGroundForIdentity(recipient, reason) for reason in reasons), None)


def _left_out(case: LetterCase, shared: Shared, on: date, template: Template) -> tuple[LeftOut, ...]:
    own = case.organizations[case.desk.own_organization_id]
    filled = {"recipient_person": case.handover.recipient_person, "phone": own.phone, "code": case.handover.code}
    if template.kind is LetterKind.INTRODUCTION:
        has_hours = any(one.schedules for one in case.initiatives)
        filled |= {"ask_for": case.handover.recipient_person, "when": "open" if has_hours else ""}
    empty = {name for name, value in filled.items() if not value}
    hidden = () if may_be_called(case.resident) else ("phone",)
    return left_out(template, case.facts(on), shared, empty, hidden)
