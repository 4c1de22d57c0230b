"""From what passed the filter to the finished facts of a letter; nothing that was held back is looked at here."""

from collections.abc import Collection
from datetime import date
from typing import Any

from connector_desk.domain.consent import DataCategory, Facts, GroundRef, Grounds, Shared
from connector_desk.domain.entity import ConsentId, OrganizationId
from connector_desk.domain.errors import IdentifyingText
from connector_desk.domain.free_text import identifying_texts
from connector_desk.domain.handover import AgreedTask, Handover, HandoverStatus
from connector_desk.domain.identifying import Identifier, found_in, identifiers_of_tie
from connector_desk.domain.language import Reads, Speaks, SpokenLanguage
from connector_desk.domain.letter_text import LetterKind, LetterText
from connector_desk.domain.organization import Organization
from connector_desk.domain.papers import (
    Answerable,
    Correspondent,
    FurtherFacts,
    GroundLine,
    Letterhead,
    LetterPerson,
    LetterPromise,
    Opening,
    Reach,
    ReferralLetter,
    Task,
)
from connector_desk.domain.resident import FormOfAddress, TieRole
from connector_desk.domain.text import in_plain_order
from connector_desk.services.attachments import logo_of
from connector_desk.services.letter_case import RESPONSIBLE, WAITS, WAITS_VOLUNTEER, LetterCase, may_be_called
from connector_desk.services.ports import Work

# Facts that are no free text: they are names, numbers and codes that stand there because they passed.
_NO_FREE_TEXT = frozenset(
    {"name", "form_of_address", "age", "phone", "address", "area", "language", WAITS, WAITS_VOLUNTEER, RESPONSIBLE}
)
_PLACES = frozenset({"household", "wish", "offer", "story", "reason", "question", "agreed", "not_agreed", "ask"})
_FURTHER = {
    DataCategory.HOUSEHOLD: "household",
    DataCategory.WISHES: "wish",
    DataCategory.OFFERS: "offer",
    DataCategory.STORY: "story",
}
_TAKEN_UP = frozenset({HandoverStatus.ACCEPTED, HandoverStatus.IN_PROGRESS, HandoverStatus.ON_HOLD})


def identifying_places(case: LetterCase, shared: Shared) -> tuple[IdentifyingText, ...]:
    """Return each place where a free text of the letter points at somebody who did not pass the filter."""
    outside = case.identifiers(shared)
    finds = identifying_texts(free_texts(case, shared), case.known, outside, case.told(shared))
    return (*finds, *addressee_places(case, shared))


def addressee_places(case: LetterCase, shared: Shared) -> tuple[IdentifyingText, ...]:
    """Return where the name of who is addressed points at somebody around the resident.

    Who is addressed works there: that somebody in the store bears the same name says nothing.
    """
    text, near = case.handover.recipient_person, _known_to_recipient(case)
    found = found_in(text, (one for one in case.identifiers(shared) if one not in near))
    return (IdentifyingText("recipient_person", text, found.start, found.end, found.kind),) if found else ()


def _known_to_recipient(case: LetterCase) -> frozenset[Identifier]:
    # Somebody who works at the recipient may be addressed there by name.
    ties = (tie for tie in case.ties if tie.organization_id == case.handover.recipient)
    return frozenset(one for tie in ties for one in identifiers_of_tie(tie))


def free_texts(case: LetterCase, shared: Shared) -> tuple[tuple[str, str], ...]:
    """Return the free texts of a letter, each with the word for its place."""
    facts = (
        (fact.key.partition(":")[0], fact.text)
        for fact in shared.facts
        if fact.key not in _NO_FREE_TEXT and fact.category is not DataCategory.NETWORK_NAMES
    )
    grounds = {ref.ground_id for ref in told_grounds(case, shared)}
    return (
        *((key if key in _PLACES else "network", text) for key, text in facts),
        *(("ground", ground.reason) for ground in case.grounds if ground.id in grounds),
    )


def paper_of(case: LetterCase, shared: Shared, on: date, kind: LetterKind, text: LetterText) -> ReferralLetter:
    """Return a referral or an introduction as facts that may leave; identity must be among them."""
    handover = case.handover
    own = case.organizations[case.desk.own_organization_id]
    recipient = case.organizations[handover.recipient].name
    title, asked = _questions(shared)
    return ReferralLetter(
        sample=case.desk.is_sample,
        kind=kind,
        text=text,
        letterhead=letterhead_of(own, case.logo),
        sender=Correspondent(name=case.organizations[handover.sender].name),
        recipient=Correspondent(name=recipient, lines=tuple(filter(None, (handover.recipient_person,)))),
        code=handover.code,
        day=on,
        person=_person(case, shared),
        manner=handover.manner,
        promise=_promise(case, shared),
        grounds=_grounds(case, shared, recipient),
        question=title,
        reach=_reach(case, shared),
        quotes=_of_key(shared, "ask"),
        why_now=_of_key(shared, "reason"),
        asked=asked,
        agreed=_tasks(case, shared, "agreed", handover.agreed_tasks),
        not_agreed=_tasks(case, shared, "not_agreed", handover.not_agreed),
        languages=_languages(shared),
        further=_further(shared),
        **_meeting(case) if kind is LetterKind.INTRODUCTION else {},
    )


def _meeting(case: LetterCase) -> dict[str, Any]:
    """Return whom to ask for, and when: what the recipient offers is known by its public name, never by its purpose."""
    open_at = (one for one in case.initiatives if one.schedules)
    when = tuple(Opening(name=one.public_label, schedules=one.schedules) for one in open_at)
    return {"ask_for": case.handover.recipient_person, "when": when}


def told_grounds(case: LetterCase, shared: Shared) -> tuple[GroundRef, ...]:
    """Return the grounds of what the letter tells: a number that nobody may use is covered, and stays off it."""
    told = {fact.category for fact in told_facts(case, shared)}
    return tuple(ref for ref in shared.included if ref.category in told)


def told_facts(case: LetterCase, shared: Shared) -> Facts:
    """Return the facts that the letter tells."""
    return tuple(fact for fact in shared.facts if fact.key != "phone" or may_be_called(case.resident))


def letterhead_of(own: Organization, logo: bytes = b"") -> Letterhead:
    """Return the head of a letter of this house; its name does not stand there twice."""
    lines = tuple(line for line in own.letterhead if line != own.name)
    return Letterhead(name=own.name, lines=lines, phone=own.phone, logo=logo)


def letterhead_of_house(work: Work) -> Letterhead:
    """Return the head of whatever leaves this house, with its logo where it has one."""
    desk = work.desk.all()[0]
    return letterhead_of(work.organizations.get(desk.own_organization_id), logo_of(work, desk))


def _of_key(shared: Shared, key: str) -> tuple[str, ...]:
    return tuple(fact.text for fact in shared.facts if fact.key == key)


def _questions(shared: Shared) -> tuple[str, tuple[str, ...]]:
    """Take the first thing asked as the title where it is a question; the rest is the list of what is asked."""
    asked = _of_key(shared, "question")
    return (asked[0], asked[1:]) if asked and asked[0].endswith("?") else ("", asked)


def _person(case: LetterCase, shared: Shared) -> LetterPerson:
    form, age = shared.texts(DataCategory.IDENTITY, "form_of_address"), shared.texts(DataCategory.IDENTITY, "age")
    return LetterPerson(
        name=in_plain_order(shared.texts(DataCategory.IDENTITY, "name")[0]),
        short_name=in_plain_order(case.resident.first_name),
        form_of_address=FormOfAddress(form[0]),
        age=int(age[0]) if age else None,
        area="".join(shared.texts(DataCategory.ADDRESS, "area")),
    )


def _reach(case: LetterCase, shared: Shared) -> Reach:
    """Bans bind whether or not a number may be told; a number that nobody may use is not told."""
    safe = case.resident.safe_contact
    phone = shared.texts(DataCategory.CONTACT, "phone") if may_be_called(case.resident) else ()
    return Reach(
        phone="".join(phone),
        address=shared.texts(DataCategory.ADDRESS, "address"),
        may_call=safe.call,
        may_leave_voicemail=safe.voicemail,
        may_send_post=safe.post,
    )


def _tasks(case: LetterCase, shared: Shared, key: str, tasks: tuple[AgreedTask, ...]) -> tuple[Task, ...]:
    # Compared as facts, so that a task stands there only when this very text passed.
    passed = {(fact.category, fact.key, fact.text) for fact in shared.facts}
    return tuple(
        Task(who=_name(case, task.who), what=task.task)
        for task in tasks
        if (task.data_category, f"{key}:{task.who}", task.task) in passed
    )


def _name(case: LetterCase, organization_id: OrganizationId) -> str:
    found = case.organizations.get(organization_id)
    return found.name if found else ""


def _promise(case: LetterCase, shared: Shared) -> LetterPromise:
    handover = case.handover
    told_by_us = _of_key(shared, WAITS)
    if handover.word_back.to_organization == handover.recipient:
        told_by_us = (_name(case, handover.recipient),)
    volunteers_of = _of_key(shared, WAITS_VOLUNTEER)
    if case.waiting_volunteers_organization == handover.sender:
        volunteers_of = (_name(case, handover.sender),)
    return LetterPromise(
        due=handover.word_back.due,
        told_by_us=told_by_us,
        volunteers_of=volunteers_of,
        answerable=_answerable(handover),
        other="".join(_of_key(shared, RESPONSIBLE)),
    )


def _answerable(handover: Handover) -> Answerable:
    if handover.responsible == handover.sender:
        return Answerable.SENDER
    if handover.responsible != handover.recipient:
        return Answerable.OTHER
    return Answerable.RECIPIENT if handover.status in _TAKEN_UP else Answerable.RECIPIENT_ONCE_ACCEPTED


def _grounds(case: LetterCase, shared: Shared, recipient: str) -> tuple[GroundLine, ...]:
    return ground_lines(case.grounds, {ref.ground_id for ref in told_grounds(case, shared)}, recipient)


def ground_lines(grounds: Grounds, used: Collection[ConsentId], recipient: str) -> tuple[GroundLine, ...]:
    """Return those grounds of a resident that a letter rests on, oldest first."""
    return tuple(
        GroundLine(
            recipient=recipient,
            lawful_basis=ground.lawful_basis,
            collection_method=ground.collection_method,
            given_on=ground.given_on or ground.valid_from,
            valid_until=ground.valid_until,
            reason=ground.reason,
        )
        for ground in sorted(grounds, key=lambda one: (one.valid_from, one.id))
        if ground.id in used
    )


def _languages(shared: Shared) -> tuple[SpokenLanguage, ...]:
    parts = (text.split(" ") for text in shared.texts(DataCategory.LANGUAGES, "language"))
    return tuple(
        SpokenLanguage(tag=" ".join(tag), speaks=Speaks(speaks), reads=Reads(reads)) for *tag, speaks, reads in parts
    )


def _further(shared: Shared) -> tuple[FurtherFacts, ...]:
    # By key: a reason or a task of the same category has a place of its own.
    told = ((category, shared.texts(category, key)) for category, key in _FURTHER.items())
    plain = tuple(FurtherFacts(category=category, lines=lines) for category, lines in told if lines)
    return (*plain, *_network(shared))


def _network(shared: Shared) -> tuple[FurtherFacts, ...]:
    roles = {role.value for role in TieRole}
    around = (one.text for one in shared.facts if one.category is DataCategory.NETWORK_ROLES and one.key in roles)
    lines = {
        DataCategory.NETWORK_ROLES: tuple(dict.fromkeys(around)),
        DataCategory.NETWORK_NAMES: shared.texts(DataCategory.NETWORK_NAMES),
    }
    return tuple(FurtherFacts(category=category, lines=told) for category, told in lines.items() if told)
