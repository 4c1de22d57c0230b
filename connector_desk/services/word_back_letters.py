"""Word back on paper to whoever waits: how it stands, and more only where a ground towards that party covers it."""

from dataclasses import dataclass
from datetime import date

from connector_desk.domain.consent import Fact, Facts, GroundRef, Purpose, Shared, category_of_ask, share
from connector_desk.domain.disclosure import sent_fields
from connector_desk.domain.entity import OrganizationId
from connector_desk.domain.errors import DeskError, NoWordYet
from connector_desk.domain.handover import WordBackContent, WordBackStatus, fitting_words
from connector_desk.domain.letter_papers import PlainLetter
from connector_desk.domain.papers import Correspondent
from connector_desk.services.letter_case import LetterCase
from connector_desk.services.letter_draft import Drafted, Scan, left_out, not_needed
from connector_desk.services.letter_paper import letterhead_of
from connector_desk.services.letter_templates import Template
from connector_desk.services.publishing import Telling

KEY = "word_back"


@dataclass(frozen=True)
class _Listener:
    """Who waits for word: what they are called, through which organisation they hear it, and for what."""

    name: str
    told: tuple[str, ...]
    organization_id: OrganizationId | None
    purpose: Purpose


def word_back(case: LetterCase, on: date, template: Template) -> Drafted:
    """Return word to whoever waits. That something is taken up, or not, or ended, needs no ground and names nobody."""
    listener = _listener(case)
    more = _more(case)
    shared = _shared(case, more, listener, on)
    stays = not_needed(case.facts(on), {fact.category for fact in more})
    own = case.organizations[case.desk.own_organization_id]
    empty = {name for name, value in {"phone": own.phone, "code": case.handover.code}.items() if not value}
    withheld = tuple(sorted((*shared.withheld, *stays), key=lambda one: one.category))
    return Drafted(
        resident_id=case.resident.id,
        facts=(*case.facts(on), *more),
        shared=shared.model_copy(update={"withheld": withheld}),
        stopped_by=_stops(case, shared, listener, template),
        make=lambda: _paper(case, shared, listener, on, template),
        code=case.handover.code,
        left_out=left_out(template, (), shared, empty),
        tellings=_tellings(case, shared, listener),
    )


def _listener(case: LetterCase) -> _Listener:
    promise = case.handover.word_back
    volunteer = case.volunteers.get(promise.to_volunteer) if promise.to_volunteer else None
    if volunteer is not None:
        told = (volunteer.name, volunteer.full_name)
        return _Listener(volunteer.name, told, volunteer.organization_id, Purpose.MATCHING)
    organization = case.organizations[promise.to_organization or case.handover.sender]
    return _Listener(organization.name, (organization.name,), organization.id, Purpose.REFERRAL)


def _more(case: LetterCase) -> Facts:
    """Return what was told beyond the state, once under each category that was asked about."""
    promise, reason = case.handover.word_back, case.handover.reason
    if promise.content is not WordBackContent.FULL or not promise.given_text:
        return ()
    categories = {category_of_ask(ask.life_domain) for ask in case.asks} | ({reason.data_category} if reason else set())
    return tuple(Fact(category=one, key=KEY, text=promise.given_text) for one in sorted(categories))


def _shared(case: LetterCase, more: Facts, listener: _Listener, on: date) -> Shared:
    """Keep what goes beyond the state only where all of it is covered; this house keeps all of it anyway."""
    if listener.organization_id == case.desk.own_organization_id:
        return Shared(facts=more, included=(), withheld=())
    towards = listener.organization_id or OrganizationId("")
    shared = share(more, case.grounds, towards, listener.purpose, on)
    return shared.model_copy(update={"facts": (), "included": ()}) if shared.withheld else shared


def _status(case: LetterCase) -> WordBackStatus | None:
    promise = case.handover.word_back
    return promise.given_status or next(iter(fitting_words(case.handover)), None)


def _stops(case: LetterCase, shared: Shared, listener: _Listener, template: Template) -> tuple[DeskError, ...]:
    if template.broken:
        return (template.broken,)
    if _status(case) is None:
        return (NoWordYet(listener.name),)
    texts = dict.fromkeys((KEY, fact.text) for fact in shared.facts)
    return Scan(case.known, case.identifiers(Shared(facts=(), included=(), withheld=())), listener.told).stops(
        texts, template
    )


def _tellings(case: LetterCase, shared: Shared, listener: _Listener) -> tuple[Telling, ...]:
    if listener.organization_id is None or not shared.included:
        return ()
    grounds: tuple[GroundRef, ...] = shared.included
    fields = sent_fields(shared.facts)
    return (Telling(case.resident.id, listener.organization_id, listener.purpose, grounds, fields, case.handover.id),)


def _paper(case: LetterCase, shared: Shared, listener: _Listener, on: date, template: Template) -> PlainLetter:
    names = case.organizations
    through = names.get(listener.organization_id) if listener.organization_id else None
    lines = (through.name,) if through is not None and through.name != listener.name else ()
    return PlainLetter(
        kind=template.kind,
        text=template.text,
        sample=case.desk.is_sample,
        letterhead=letterhead_of(names[case.desk.own_organization_id], case.logo),
        sender=Correspondent(name=names[case.desk.own_organization_id].name),
        recipient=Correspondent(name=listener.name, lines=lines),
        code=case.handover.code,
        day=on,
        waits=listener.name,
        status=_status(case),
        more=tuple(dict.fromkeys(fact.text for fact in shared.facts)),
    )
