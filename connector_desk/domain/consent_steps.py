"""What happens to a consent: it is answered, goes on, is beaten by a later no, is taken back. Records only add up."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from connector_desk.domain.consent import CollectionMethod, Consent, DataCategory, EventState, LawfulBasis
from connector_desk.domain.entity import ConsentId
from connector_desk.domain.errors import (
    DeskError,
    ReasonMissing,
    RepresentativeWithoutName,
    SecondLookMissing,
    StepNotAllowed,
    WitnessMissing,
)
from connector_desk.domain.week import day_of

REVIEW_WITHIN = timedelta(days=7)
"""Another ground than consent is looked at again within a week."""


class NameBeside(NamedTuple):
    """The name that an answer bears: in which field of a consent it stands, and what is wrong without it."""

    field: str
    missing: type[DeskError]


_NAMES = {
    CollectionMethod.REPRESENTATIVE: NameBeside("representative", RepresentativeWithoutName),
    CollectionMethod.ORAL_WITNESSED: NameBeside("witness", WitnessMissing),
}


def name_beside(basis: LawfulBasis, answer: EventState | None, method: CollectionMethod | None) -> NameBeside | None:
    """Return the name that an answer bears which the resident did not sign, or None: of who answered, or heard it."""
    is_answer = basis is LawfulBasis.CONSENT and answer not in {None, EventState.REQUESTED}
    return _NAMES.get(method) if is_answer and method else None


def answered(consent: Consent, earlier: Iterable[Consent]) -> Consent:
    """Return the record of an answer; a yes that goes on where an earlier one stood is renewed.

    Raises:
        RepresentativeWithoutName: somebody answered for the resident, and nothing says who.
        WitnessMissing: somebody said it aloud, and nothing says who else heard it.
        SecondLookMissing: another ground than consent, and nothing says whether the resident could be asked.

    """
    if consent.lawful_basis is not LawfulBasis.CONSENT and not consent.could_ask:
        raise SecondLookMissing
    name = name_beside(consent.lawful_basis, consent.event_state, consent.collection_method)
    if name is not None and not getattr(consent, name.field):
        raise name.missing
    if consent.lawful_basis is not LawfulBasis.CONSENT or not consent.permits:
        return consent
    known = tuple(earlier)
    went_before = {category for one in known for category in standing(one, known) if _same(one, consent)}
    goes_on = went_before >= set(consent.data_categories)
    return consent.model_copy(update={"event_state": EventState.RENEWED}) if goes_on else consent


def _same(one: Consent, other: Consent) -> bool:
    return (one.resident_id, one.recipient, one.purpose) == (other.resident_id, other.recipient, other.purpose)


def standing(consent: Consent, others: Iterable[Consent]) -> tuple[DataCategory, ...]:
    """Return what a yes still says yes to, whether or not its last day passed: no later no was about it."""
    if not consent.permits or consent.lawful_basis is not LawfulBasis.CONSENT:
        return ()
    beaten = {category for no in beating(consent, others) for category in no.data_categories}
    return tuple(category for category in consent.data_categories if category not in beaten)


def beating(consent: Consent, others: Iterable[Consent]) -> tuple[Consent, ...]:
    """Return the later refusals and withdrawals that take something of a yes away, oldest first."""
    return tuple(
        sorted(
            (
                no
                for no in others
                if no.forbids
                and _same(no, consent)
                and no.event_time >= consent.event_time
                and not set(no.data_categories).isdisjoint(consent.data_categories)
            ),
            key=lambda no: no.event_time,
        )
    )


def is_withdrawn(consent: Consent, others: Iterable[Consent]) -> bool:
    """Say whether later withdrawals take every category of this consent back."""
    withdrawals = (no for no in beating(consent, others) if no.event_state is EventState.WITHDRAWN)
    return {category for no in withdrawals for category in no.data_categories} >= set(consent.data_categories)


def withdrawn(
    consent: Consent,
    new_id: ConsentId,
    at: datetime,
    method: str = "",
    by: str = "",
    categories: tuple[DataCategory, ...] = (),
) -> Consent:
    """Return the record of a withdrawal, of all or of some categories; the consent that it ends stays as it was.

    Raises:
        StepNotAllowed: there is nothing to withdraw, or the ground does not rest on a yes.

    """
    if not consent.permits or consent.lawful_basis is not LawfulBasis.CONSENT:
        raise StepNotAllowed("consent", consent.event_state, EventState.WITHDRAWN)
    return consent.model_copy(
        update={
            "id": new_id,
            "sample_id": None,
            "data_categories": categories or consent.data_categories,
            "event_state": EventState.WITHDRAWN,
            "event_time": at,
            "withdrawal_method": method,
            "recorded_by": by,
        }
    )


def ended(ground: Consent, new_id: ConsentId, at: datetime, why: str, by: str = "") -> Consent:
    """Return the record that a ground without a yes ended before its time; the ground itself stays as it was.

    Raises:
        ReasonMissing: nothing says why.
        StepNotAllowed: it rests on a yes, or there is nothing to end.

    """
    if not ground.permits or ground.lawful_basis is LawfulBasis.CONSENT:
        raise StepNotAllowed("consent", ground.event_state, EventState.WITHDRAWN)
    if not why.strip():
        raise ReasonMissing(ground.lawful_basis)
    return ground.model_copy(
        update={
            "id": new_id,
            "sample_id": None,
            "event_state": EventState.WITHDRAWN,
            "event_time": at,
            "withdrawal_method": why,
            "recorded_by": by,
        }
    )


def ending(ground: Consent, others: Iterable[Consent]) -> Consent | None:
    """Return the record that ended all of a ground without a yes before its time, or None."""
    ends = (
        one
        for one in others
        if one.ends_ground
        and _same(one, ground)
        and one.lawful_basis is ground.lawful_basis
        and one.event_time >= ground.event_time
        and set(one.data_categories) >= set(ground.data_categories)
    )
    return min(ends, key=lambda one: one.event_time, default=None)


def beats(record: Consent, others: Iterable[Consent]) -> tuple[Consent, ...]:
    """Return the earlier yeses of which a no takes something that still stood until then, oldest first."""
    known = [one for one in others if one.id != record.id]
    stood = (one for one in known if _same(one, record) and set(standing(one, known)) & set(record.data_categories))
    return tuple(sorted(stood, key=lambda one: one.event_time)) if record.forbids else ()


def overlapping(record: Consent, others: Iterable[Consent]) -> tuple[Consent, ...]:
    """Return the earlier yeses that still stand beside a new one about the same data, oldest first.

    They add up: what either of them covers may be known.
    """
    known = [one for one in others if one.id != record.id]
    wanted = set(standing(record, known))
    beside = (one for one in known if _same(one, record) and set(standing(one, known)) & wanted)
    return tuple(sorted(beside, key=lambda one: one.event_time))


def overrules(record: Consent, others: Iterable[Consent]) -> tuple[Consent, ...]:
    """Return the earlier noes about the same data that a new yes comes after, oldest first."""
    wanted = set(record.data_categories) if record.permits and record.lawful_basis is LawfulBasis.CONSENT else set()
    noes = (
        one
        for one in others
        if one.forbids
        and _same(one, record)
        and one.event_time < record.event_time
        and set(one.data_categories) & wanted
    )
    return tuple(sorted(noes, key=lambda one: one.event_time))


def review_due(consent: Consent) -> date | None:
    """Return by which day another ground than consent must be looked at again, or None where nothing is due."""
    is_open = consent.lawful_basis is not LawfulBasis.CONSENT and consent.permits and consent.reviewed_on is None
    return day_of(consent.event_time) + REVIEW_WITHIN if is_open else None


def reviewed(consent: Consent, on: date) -> Consent:
    """Return the record with the day on which it was looked at again. Raises StepNotAllowed."""
    if review_due(consent) is None:
        raise StepNotAllowed("consent", consent.event_state, "reviewed")
    return consent.model_copy(update={"reviewed_on": on})


def marked_in_error(consent: Consent) -> Consent:
    """Return the record marked as entered in error: it counts for nothing, and it stays."""
    return consent.model_copy(update={"entered_in_error": True})


def ending_soon(consent: Consent, others: Iterable[Consent], on: date, days: int) -> tuple[DataCategory, ...]:
    """Return what a yes covers that ends within so many days and that no other yes outlasts."""
    last = consent.valid_until
    if last is None or not consent.is_valid(on) or last > on + timedelta(days=days):
        return ()
    known = tuple(others)
    outlasting = (one for one in known if _same(one, consent) and one.permits and _outlasts(one, last))
    covered = {category for one in outlasting for category in standing(one, known)}
    return tuple(category for category in standing(consent, known) if category not in covered)


def _outlasts(consent: Consent, day: date) -> bool:
    return consent.valid_until is None or consent.valid_until > day
