"""Who may know what about a resident, told per recipient; and what a consent form still lacks."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from connector_desk.domain.attachment import Attachment
from connector_desk.domain.consent import (
    CollectionMethod,
    Consent,
    DataCategory,
    EventState,
    LawfulBasis,
    Purpose,
    category_of_ask,
    ground_for,
    why_withheld,
)
from connector_desk.domain.consent_steps import (
    NameBeside,
    beating,
    ending,
    ending_soon,
    is_withdrawn,
    name_beside,
    review_due,
)
from connector_desk.domain.disclosure import Disclosure, WriteState
from connector_desk.domain.entity import ConsentId, OrganizationId, ResidentId
from connector_desk.domain.errors import ConsentEndsBeforeStart, DeskError, ReasonMissing, TextMissing
from connector_desk.domain.text import checked_text, without_citizen_service_number
from connector_desk.domain.week import day_of
from connector_desk.services.consents import ConsentDraft
from connector_desk.services.resident_files import ResidentFile


class TileState(StrEnum):
    """What a recipient may know now."""

    MAY = "may"
    OTHER_BASIS = "other_basis"
    LATER = "later"
    THINKING = "thinking"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    EXPIRED = "expired"
    NOTHING = "nothing"


@dataclass(frozen=True)
class ConsentTile:
    """One recipient and purpose: what they may know now and until when, and what they were told no to."""

    recipient: OrganizationId
    purpose: Purpose
    state: TileState
    categories: tuple[DataCategory, ...]
    until: date | None
    refused: tuple[DataCategory, ...]
    since: date | None


@dataclass(frozen=True)
class RecordRow:
    """One record of consent, and what can be done with it.

    `beaten_by` are the later noes that took something of it away, `shared` is what left under it, `papers` are the
    forms that were signed for it. `ended_by` is the record that ended a ground without a yes, which `can_end` says can
    still be made.
    """

    id: ConsentId
    consent: Consent
    beaten_by: tuple[Consent, ...]
    shared: tuple[Disclosure, ...]
    review_due: date | None
    can_withdraw: bool
    can_mark: bool
    papers: tuple[Attachment, ...] = ()
    can_end: bool = False
    ended_by: Consent | None = None


def said_on(consent: Consent) -> date:
    """Return the day of a record: of the withdrawal, else of the answer."""
    happened = day_of(consent.event_time)
    return happened if consent.event_state is EventState.WITHDRAWN else consent.given_on or happened


def tiles_of(consents: tuple[Consent, ...], on: date) -> tuple[ConsentTile, ...]:
    """Return a tile for each recipient and purpose that was ever asked for, those who may know something first."""
    counting = tuple(one for one in consents if not one.entered_in_error)
    pairs = dict.fromkeys((one.recipient, one.purpose) for one in sorted(counting, key=lambda c: c.event_time))
    tiles = [_tile(counting, recipient, purpose, on) for recipient, purpose in pairs]
    return tuple(sorted(tiles, key=lambda tile: list(TileState).index(tile.state)))


def _tile(consents: tuple[Consent, ...], recipient: OrganizationId, purpose: Purpose, on: date) -> ConsentTile:
    about = [one for one in consents if (one.recipient, one.purpose) == (recipient, purpose)]
    categories = sorted({category for one in about for category in one.data_categories}, key=list(DataCategory).index)
    grounds = {category: ground_for(category, consents, recipient, purpose, on) for category in categories}
    covering = [ground for ground in grounds.values() if ground is not None]
    newest = max(about, key=lambda one: one.event_time)
    return ConsentTile(
        recipient=recipient,
        purpose=purpose,
        state=_state(covering, categories, consents, newest, on),
        categories=tuple(category for category in categories if grounds[category] is not None),
        until=min((one.valid_until for one in covering if one.valid_until), default=newest.valid_until),
        refused=tuple(category for category in categories if _was_refused(category, about, grounds[category])),
        since=said_on(newest),
    )


def _state(
    covering: list[Consent], categories: list[DataCategory], consents: tuple[Consent, ...], newest: Consent, on: date
) -> TileState:
    if covering:
        rests_on_yes = any(one.lawful_basis is LawfulBasis.CONSENT for one in covering)
        return TileState.MAY if rests_on_yes else TileState.OTHER_BASIS
    if newest.event_state is EventState.REQUESTED:
        return TileState.THINKING
    reasons = {why_withheld(one, consents, newest.recipient, newest.purpose, on) for one in categories}
    states = {str(reason): reason for reason in reasons}
    if "not_yet_valid" in states and newest.permits:
        return TileState.LATER
    first = next((state for state in ("withdrawn", "refused", "expired") if state in states), "nothing")
    return TileState(first)


def _was_refused(category: DataCategory, about: Iterable[Consent], ground: Consent | None) -> bool:
    return ground is None and any(one.forbids and category in one.data_categories for one in about)


def records_of(
    consents: tuple[Consent, ...],
    recipient: OrganizationId | None = None,
    purpose: Purpose | None = None,
    disclosures: tuple[Disclosure, ...] = (),
    attachments: tuple[Attachment, ...] = (),
) -> tuple[RecordRow, ...]:
    """Return the records, newest first: all, or those of one recipient and purpose."""
    shown = [
        one for one in consents if recipient in {None, one.recipient} and (purpose is None or one.purpose is purpose)
    ]
    return tuple(
        RecordRow(
            id=one.id,
            consent=one,
            beaten_by=beating(one, consents) if one.permits and one.lawful_basis is LawfulBasis.CONSENT else (),
            shared=tuple(told for told in disclosures if _left_under(told, one.id)),
            review_due=review_due(one) if ending(one, consents) is None else None,
            ended_by=ending(one, consents),
            can_end=one.permits and one.lawful_basis is not LawfulBasis.CONSENT and ending(one, consents) is None,
            can_withdraw=one.permits and one.lawful_basis is LawfulBasis.CONSENT and not is_withdrawn(one, consents),
            can_mark=not one.entered_in_error,
            papers=tuple(kept for kept in attachments if kept.consent_id == one.id),
        )
        for one in sorted(shown, key=lambda c: c.event_time, reverse=True)
    )


def endings(consents: tuple[Consent, ...], on: date, within_days: int) -> dict[tuple[OrganizationId, Purpose], date]:
    """Return by recipient and purpose the first day on which a yes ends that is to be asked again by then."""
    soon = sorted(
        (one for one in consents if ending_soon(one, consents, on, within_days)),
        key=lambda one: one.valid_until or date.max,
        reverse=True,
    )
    return {(one.recipient, one.purpose): one.valid_until for one in soon if one.valid_until}


def went_on(file: ResidentFile, recipient: OrganizationId) -> str:
    """Return the name under which a recipient went on, or nothing."""
    found = file.organizations.get(recipient)
    return file.organization_name(found.merged_into) if found else ""


def _left_under(told: Disclosure, consent_id: ConsentId) -> bool:
    """Say whether something left the desk on this record."""
    is_gone = told.state is not WriteState.NOT_WRITTEN and not told.entered_in_error
    return is_gone and any(ground.ground_id == consent_id for ground in told.grounds)


def kept_categories(file: ResidentFile) -> tuple[DataCategory, ...]:
    """Return the kinds of data that the desk keeps about somebody; a name there always is."""
    resident = file.resident
    kept: dict[DataCategory, object] = {
        DataCategory.IDENTITY: True,
        DataCategory.CONTACT: resident.phone,
        DataCategory.ADDRESS: resident.address or resident.postcode,
        DataCategory.HOUSEHOLD: resident.household,
        DataCategory.LANGUAGES: resident.languages,
        DataCategory.WISHES: resident.wishes,
        DataCategory.OFFERS: resident.offers,
        DataCategory.STORY: resident.story,
        DataCategory.NETWORK_ROLES: file.ties,
        DataCategory.NETWORK_NAMES: [tie for tie in file.ties if tie.name],
        **{category_of_ask(ask.life_domain): True for ask in file.asks},
    }
    return tuple(category for category in DataCategory if kept.get(category))


@dataclass(frozen=True)
class ConsentForm:
    """What is filled in so far; nothing is chosen before somebody answers."""

    resident_id: ResidentId
    valid_from: date
    recipient: OrganizationId | None = None
    purpose: Purpose | None = None
    data_categories: tuple[DataCategory, ...] = ()
    answer: EventState | None = None
    valid_until: date | None = None
    has_no_end: bool = False
    collection_method: CollectionMethod | None = None
    representative: str = ""
    witness: str = ""
    notice_language: str = ""
    lawful_basis: LawfulBasis = LawfulBasis.CONSENT
    reason: str = ""
    is_sure: bool = False
    could_ask: str = ""


def consent_faults(form: ConsentForm) -> dict[str, DeskError]:
    """Return what is wrong or missing, by field, in the order of the form; empty when it can be kept."""
    is_consent = form.lawful_basis is LawfulBasis.CONSENT
    is_no = is_consent and form.answer in {EventState.REFUSED, EventState.REQUESTED}
    wanted = {
        "recipient": form.recipient,
        "purpose": form.purpose,
        "data_categories": form.data_categories,
        "answer": form.answer or not is_consent,
        "valid_until": form.valid_until or form.has_no_end or is_no,
        "collection_method": form.collection_method or not is_consent or form.answer is EventState.REQUESTED,
        "notice_language": form.notice_language or not is_consent,
    }
    wanted |= {"is_sure": form.is_sure or is_consent, "could_ask": form.could_ask.strip() or is_consent}
    faults: dict[str, DeskError] = {field: TextMissing(field) for field, value in wanted.items() if not value}
    if (name := _name(form)) is not None and not getattr(form, name.field).strip():
        faults[name.field] = name.missing()
    if form.valid_until is not None and form.valid_until < form.valid_from and not is_no:
        faults["valid_until"] = ConsentEndsBeforeStart(form.valid_from, form.valid_until)
    if not is_consent and not form.reason.strip():
        faults["reason"] = ReasonMissing(form.lawful_basis)
    for field in ("reason", "could_ask", "representative", "witness"):
        try:
            without_citizen_service_number(checked_text(getattr(form, field)))
        except DeskError as error:
            faults[field] = error
    return faults


def _name(form: ConsentForm) -> NameBeside | None:
    return name_beside(form.lawful_basis, form.answer, form.collection_method)


def day_after(start: date, months: int) -> date:
    """Return the same day that many months later, or the last day of that month where it has no such day."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def draft_of(form: ConsentForm) -> ConsentDraft:
    """Return what the service keeps. The form must be without faults."""
    assert form.recipient is not None
    assert form.purpose is not None
    is_consent = form.lawful_basis is LawfulBasis.CONSENT
    answer = form.answer if is_consent and form.answer is not None else EventState.GIVEN
    name = _name(form)
    ends = form.valid_until if answer is EventState.GIVEN and not form.has_no_end else None
    return ConsentDraft(
        resident_id=form.resident_id,
        recipient=form.recipient,
        purpose=form.purpose,
        data_categories=form.data_categories,
        answer=answer,
        valid_from=form.valid_from,
        valid_until=ends,
        collection_method=form.collection_method or CollectionMethod.ORAL_WITNESSED,
        representative=form.representative if name and name.field == "representative" else "",
        witness=form.witness if name and name.field == "witness" else "",
        notice_language=form.notice_language or "nl",
        lawful_basis=form.lawful_basis,
        reason=form.reason if not is_consent else "",
        could_ask=form.could_ask if not is_consent else "",
    )
