"""What the desk does with consent. Records are added, never changed and never removed (ISO/IEC TS 27560)."""

from dataclasses import dataclass, fields
from datetime import date

from connector_desk.domain.consent import (
    CollectionMethod,
    Consent,
    DataCategory,
    EventState,
    LawfulBasis,
    Purpose,
    marked_in_error,
    withdrawn,
)
from connector_desk.domain.entity import ConsentId, OrganizationId, ResidentId
from connector_desk.domain.errors import StepNotAllowed
from connector_desk.services.acts import Act, Room

# The text that is read aloud or handed over before somebody answers; a new text gets a new number.
NOTICE_VERSION = "1"
ANSWERS = frozenset({EventState.REQUESTED, EventState.GIVEN, EventState.REFUSED})


@dataclass(frozen=True)
class ConsentDraft:
    """What was asked and answered. Another lawful basis than consent carries its reason instead of an answer."""

    resident_id: ResidentId
    recipient: OrganizationId
    purpose: Purpose
    data_categories: tuple[DataCategory, ...]
    answer: EventState
    valid_from: date
    valid_until: date | None = None
    collection_method: CollectionMethod = CollectionMethod.ORAL_WITNESSED
    notice_language: str = "nl"
    lawful_basis: LawfulBasis = LawfulBasis.CONSENT
    reason: str = ""


class ConsentService:
    """Keeps who may know what, what for and until when."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def record(self, draft: ConsentDraft) -> ConsentId:
        """Keep an answer: yes, no, or not yet.

        Raises:
            NotFound: the resident or the recipient is gone.
            TextMissing: no data category was chosen.
            ConsentEndsBeforeStart: the last day lies before the first.
            ReasonMissing: another basis than consent came without its reason.
            StepNotAllowed: the answer is none that somebody can give, or another basis rests on a no.

        """
        if draft.answer not in ANSWERS:
            raise StepNotAllowed("consent", "", draft.answer)
        if draft.lawful_basis is not LawfulBasis.CONSENT and draft.answer is not EventState.GIVEN:
            raise StepNotAllowed("consent", draft.lawful_basis, draft.answer)
        consent = self._made(draft)
        with self._room.act(Act.CONSENT_RECORDED) as work:
            work.residents.get(draft.resident_id)
            work.organizations.get(draft.recipient)
            work.consents.put(consent)
        return consent.id

    def withdraw(self, consent_id: ConsentId, method: str = "") -> ConsentId:
        """Keep that somebody takes a yes back; `method` says how we heard.

        Raises:
            NotFound: there is no such record.
            StepNotAllowed: there is nothing to withdraw, or it was withdrawn before.

        """
        new_id = ConsentId(self._room.random.new_id())
        with self._room.act(Act.CONSENT_WITHDRAWN) as work:
            consent = work.consents.get(consent_id)
            others = work.consents.where(resident_id=consent.resident_id)
            if is_withdrawn(consent, others):
                raise StepNotAllowed("consent", EventState.WITHDRAWN, EventState.WITHDRAWN)
            record = withdrawn(consent, new_id, self._room.clock.now(), method)
            work.consents.put(Consent.model_validate({name: getattr(record, name) for name in Consent.model_fields}))
        return new_id

    def mark_in_error(self, consent_id: ConsentId) -> None:
        """Say that a record was entered in error: it counts for nothing, and it stays.

        Raises:
            NotFound: there is no such record.
            StepNotAllowed: it is marked already.

        """
        with self._room.act(Act.CHANGED) as work:
            consent = work.consents.get(consent_id)
            if consent.entered_in_error:
                raise StepNotAllowed("consent", "entered_in_error", "entered_in_error")
            work.consents.put(marked_in_error(consent))

    def _made(self, draft: ConsentDraft) -> Consent:
        return Consent.model_validate(
            {one.name: getattr(draft, one.name) for one in fields(ConsentDraft) if one.name != "answer"}
            | {
                "id": self._room.random.new_id(),
                "data_categories": tuple(sorted(set(draft.data_categories))),
                "event_state": draft.answer,
                "event_time": self._room.clock.now(),
                "given_on": self._room.clock.today(),
                "notice_version": NOTICE_VERSION if draft.lawful_basis is LawfulBasis.CONSENT else "",
            }
        )


def is_withdrawn(consent: Consent, others: tuple[Consent, ...]) -> bool:
    """Say whether a later withdrawal takes every category of this consent back."""
    taken_back = {
        category
        for other in others
        if other.event_state is EventState.WITHDRAWN
        and not other.entered_in_error
        and (other.recipient, other.purpose) == (consent.recipient, consent.purpose)
        and other.event_time >= consent.event_time
        for category in other.data_categories
    }
    return taken_back >= set(consent.data_categories)
