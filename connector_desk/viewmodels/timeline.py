"""What happened around a resident, newest first, what is still owed on top; and who else knows it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from connector_desk.domain.consent import Consent, DataCategory, EventState, LawfulBasis, category_of_ask
from connector_desk.domain.disclosure import Disclosure, DocumentKind, WriteState
from connector_desk.domain.entity import AskId, ConsentId, HandoverId, OrganizationId
from connector_desk.domain.handover import Handover, HandoverStatus
from connector_desk.domain.match import Match
from connector_desk.domain.resident import Ask, ViewBy
from connector_desk.domain.week import day_of
from connector_desk.services.resident_files import ResidentFile
from connector_desk.viewmodels.consents import kept_categories, said_on
from connector_desk.viewmodels.residents import is_shut

Told = Mapping[OrganizationId, set[DataCategory]]


class EntryKind(StrEnum):
    """What a line of the timeline tells; `ui` has a sentence for each."""

    WORD_OWED = "word_owed"
    CAME_BY = "came_by"
    MET = "met"
    INTRODUCED = "introduced"
    MATCH_ENDED = "match_ended"
    HANDED_OVER = "handed_over"
    TAKEN_UP = "taken_up"
    NOT_TAKEN_UP = "not_taken_up"
    HANDOVER_ENDED = "handover_ended"
    WORD_GIVEN = "word_given"
    RESIDENT_SAID = "resident_said"
    VOLUNTEER_SAID = "volunteer_said"
    PROFESSIONAL_SAID = "professional_said"
    SAID_YES = "said_yes"
    SAID_NO = "said_no"
    THINKS = "thinks"
    WITHDREW = "withdrew"
    OTHER_BASIS = "other_basis"
    BASIS_ENDED = "basis_ended"
    SHARED = "shared"


class Sort(StrEnum):
    """The filters above the timeline; what was shared is who learned what, and when."""

    CONTACT = "contact"
    MATCH = "match"
    HANDOVER = "handover"
    CONSENT = "consent"
    SHARED = "shared"


@dataclass(frozen=True)
class Entry:
    """One line: whom it is about (`who`), the words that were said, and who else knows it."""

    day: date
    kind: EntryKind
    sort: Sort
    who: str = ""
    own_words: str = ""
    line: str = ""
    is_shut: bool = False
    is_in_error: bool = False
    known_to: tuple[str, ...] = ()
    handover_id: HandoverId | None = None
    consent_id: ConsentId | None = None
    categories: tuple[DataCategory, ...] = ()
    tasks: tuple[str, ...] = ()
    document: DocumentKind | None = None


@dataclass(frozen=True)
class Knows:
    """What one recipient was told, since when, and with which paper's code."""

    recipient: OrganizationId
    name: str
    since: date
    categories: tuple[DataCategory, ...]


def timeline(file: ResidentFile) -> tuple[Entry, ...]:
    """Return what is owed first, soonest due on top, then all that happened, newest first."""
    told, asks = _told(file), {ask.id: ask for ask in file.asks}
    shown = (
        *_contacts(file),
        *(entry for match in file.matches for entry in _of_match(match, file)),
        *(entry for handover in file.handovers for entry in _of_handover(handover, file, asks, told)),
        *(_of_consent(consent, file) for consent in file.consents),
        *(_of_disclosure(disclosure, file) for disclosure in file.disclosures),
    )
    owed = sorted((one for one in shown if one.kind is EntryKind.WORD_OWED), key=lambda one: one.day)
    past = sorted((one for one in shown if one.kind is not EntryKind.WORD_OWED), key=lambda one: one.day, reverse=True)
    return (*owed, *past)


def of_sort(entries: Sequence[Entry], sort: Sort | None) -> tuple[Entry, ...]:
    """Return the lines of one sort, or all."""
    return tuple(entry for entry in entries if sort in {None, entry.sort})


def papers_in(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the papers that left the house, the newest first."""
    return tuple(one for one in entries if one.kind is EntryKind.SHARED and not one.is_in_error)


def who_knows(file: ResidentFile) -> tuple[Knows, ...]:
    """Return per recipient what left the house; sheets that never left do not count."""
    left = _left(file)
    told = dict.fromkeys(one.recipient for one in left)
    return tuple(_knows(recipient, [one for one in left if one.recipient == recipient], file) for recipient in told)


def told_nobody(file: ResidentFile) -> tuple[DataCategory, ...]:
    """Return the kinds of data that we keep and gave to nobody."""
    given = {category for one in _left(file) for category in one.data_categories}
    return tuple(one for one in kept_categories(file) if one not in given and one is not DataCategory.IDENTITY)


def _left(file: ResidentFile) -> list[Disclosure]:
    """Return what left, a sheet still on its way included: better one too many than one too few."""
    return [one for one in file.disclosures if one.state is not WriteState.NOT_WRITTEN and not one.entered_in_error]


def _knows(recipient: OrganizationId, told: list[Disclosure], file: ResidentFile) -> Knows:
    categories = {category for one in told for category in one.data_categories}
    since = day_of(min(one.disclosed_at for one in told))
    return Knows(
        recipient, file.organization_name(recipient), since, tuple(sorted(categories, key=list(DataCategory).index))
    )


def _contacts(file: ResidentFile) -> tuple[Entry, ...]:
    said = {
        ViewBy.RESIDENT: EntryKind.RESIDENT_SAID,
        ViewBy.VOLUNTEER: EntryKind.VOLUNTEER_SAID,
        ViewBy.PROFESSIONAL: EntryKind.PROFESSIONAL_SAID,
    }
    came = tuple(
        Entry(
            day_of(moment.took_place_at),
            EntryKind.CAME_BY,
            Sort.CONTACT,
            file.volunteer_name(moment.helper_id),
            moment.own_words,
            moment.done,
            is_shut=moment.confidential,
        )
        for moment in file.contact_moments
    )
    views = tuple(Entry(view.on, said[view.by], Sort.CONTACT, own_words=view.text) for view in file.resident.views)
    return came + views


def _of_match(match: Match, file: ResidentFile) -> tuple[Entry, ...]:
    who = file.volunteer_name(match.volunteer_id)
    entries = [Entry(day, EntryKind.MET, Sort.MATCH, who) for day in match.contacts]
    if match.introduced_on:
        entries.append(Entry(match.introduced_on, EntryKind.INTRODUCED, Sort.MATCH, who, tasks=match.agreed_tasks))
    if match.ended_on:
        entries.append(Entry(match.ended_on, EntryKind.MATCH_ENDED, Sort.MATCH, who))
    return tuple(entries)


def _told(file: ResidentFile) -> Told:
    """Return what each recipient was told; looked up once, for a long timeline asks it at each handover."""
    told: dict[OrganizationId, set[DataCategory]] = {}
    for one in _left(file):
        told.setdefault(one.recipient, set()).update(one.data_categories)
    return told


def _of_handover(handover: Handover, file: ResidentFile, asks: Mapping[AskId, Ask], told: Told) -> tuple[Entry, ...]:
    if handover.status in {HandoverStatus.DRAFT, HandoverStatus.ENTERED_IN_ERROR}:
        return ()
    who = file.organization_name(handover.recipient)
    back = handover.word_back
    waits = file.volunteer_name(back.to_volunteer) or file.organization_name(back.to_organization)
    days = (
        (back.due if handover.is_open else None, EntryKind.WORD_OWED, waits),
        (handover.accepted_on, EntryKind.TAKEN_UP, who),
        (back.given_on, EntryKind.WORD_GIVEN, waits),
        (handover.ended_on, _ended_as(handover), who),
    )
    steps = tuple(
        Entry(day, kind, Sort.HANDOVER, name, handover_id=handover.id) for day, kind, name in days if day is not None
    )
    return (*_handed_over(handover, who, asks, told), *steps)


def _handed_over(handover: Handover, who: str, asks: Mapping[AskId, Ask], told: Told) -> tuple[Entry, ...]:
    if handover.requested_on is None:
        return ()
    about = [asks[ask_id] for ask_id in handover.ask_ids if ask_id in asks]
    heard = told.get(handover.recipient, set()) & {category_of_ask(ask.life_domain) for ask in about}
    entry = Entry(
        handover.requested_on,
        EntryKind.HANDED_OVER,
        Sort.HANDOVER,
        who,
        own_words=about[0].own_words if about else "",
        is_shut=any(is_shut(ask) for ask in about[:1]),
        known_to=(who,) if heard else (),
        handover_id=handover.id,
    )
    return (entry,)


def _ended_as(handover: Handover) -> EntryKind:
    return EntryKind.NOT_TAKEN_UP if handover.status is HandoverStatus.REJECTED else EntryKind.HANDOVER_ENDED


def _of_consent(consent: Consent, file: ResidentFile) -> Entry:
    kinds = {
        EventState.GIVEN: EntryKind.SAID_YES,
        EventState.RENEWED: EntryKind.SAID_YES,
        EventState.REFUSED: EntryKind.SAID_NO,
        EventState.WITHDRAWN: EntryKind.WITHDREW,
        EventState.REQUESTED: EntryKind.THINKS,
    }
    kind = kinds[consent.event_state]
    if consent.lawful_basis is not LawfulBasis.CONSENT:
        is_end = consent.event_state is EventState.WITHDRAWN
        kind = EntryKind.BASIS_ENDED if is_end else EntryKind.OTHER_BASIS
    return Entry(
        said_on(consent),
        kind,
        Sort.CONSENT,
        file.organization_name(consent.recipient),
        line=consent.withdrawal_method if consent.ends_ground else consent.reason,
        is_in_error=consent.entered_in_error,
        consent_id=consent.id,
        categories=consent.data_categories,
    )


def _of_disclosure(disclosure: Disclosure, file: ResidentFile) -> Entry:
    name = file.organization_name(disclosure.recipient)
    return Entry(
        day_of(disclosure.disclosed_at),
        EntryKind.SHARED,
        Sort.SHARED,
        name,
        is_in_error=disclosure.entered_in_error or disclosure.state is WriteState.NOT_WRITTEN,
        known_to=(name,),
        categories=disclosure.data_categories,
        document=disclosure.document,
    )
