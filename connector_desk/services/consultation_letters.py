"""A question to somebody without saying whose it is: nothing that identifies, whatever consent covers."""

from datetime import date

from connector_desk.domain.consent import Facts, Shared
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.errors import DeskError, NothingToPrint
from connector_desk.domain.facts import facts_of_handover
from connector_desk.domain.letter_papers import PlainLetter
from connector_desk.domain.papers import Correspondent
from connector_desk.services.letter_case import LetterCase
from connector_desk.services.letter_draft import Drafted, Scan, left_out, not_needed, turned
from connector_desk.services.letter_paper import addressee_places, letterhead_of
from connector_desk.services.letter_templates import Template


def consultation(case: LetterCase, on: date, template: Template) -> Drafted:
    """Return what is asked and why, held against everybody; own words stay here, since people are known by them.

    Nobody can be recognised by it, so it is no disclosure and needs no ground.
    """
    asked = tuple(one for one in facts_of_handover(case.handover) if one.key in {"question", "reason"})
    shared = Shared(facts=(), included=(), withheld=not_needed(case.facts(on)))
    own = case.organizations[case.desk.own_organization_id]
    empty = {name for name, value in {"phone": own.phone, "code": case.handover.code}.items() if not value}
    return Drafted(
        resident_id=case.resident.id,
        facts=case.facts(on),
        shared=shared,
        stopped_by=_stops(case, shared, asked, template),
        make=lambda: _paper(case, asked, on, template),
        code=case.handover.code,
        left_out=left_out(template, (), shared, empty),
    )


def _stops(case: LetterCase, shared: Shared, asked: Facts, template: Template) -> tuple[DeskError, ...]:
    if template.broken:
        return (template.broken,)
    if not asked:
        return (NothingToPrint(DocumentKind.CONSULTATION),)
    texts = ((one.key, one.text) for one in asked)
    # No ground counts here: whoever the desk knows may not be in it, and first of all not whom it is about.
    stops = Scan(case.known, case.identifiers(shared)).stops(texts, template)
    addressee = turned((("recipient_person", case.handover.recipient_person),))
    return (*stops, *addressee, *addressee_places(case, shared))


def _paper(case: LetterCase, asked: Facts, on: date, template: Template) -> PlainLetter:
    handover, names = case.handover, case.organizations
    return PlainLetter(
        kind=template.kind,
        text=template.text,
        sample=case.desk.is_sample,
        letterhead=letterhead_of(names[case.desk.own_organization_id], case.logo),
        sender=Correspondent(name=names[handover.sender].name),
        recipient=Correspondent(
            name=names[handover.recipient].name, lines=tuple(filter(None, (handover.recipient_person,)))
        ),
        code=handover.code,
        day=on,
        asked=tuple(one.text for one in asked if one.key == "question"),
        why_now=tuple(one.text for one in asked if one.key == "reason"),
    )
