"""What the desk does with consent. Records are added, never changed and never removed (ISO/IEC TS 27560)."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date

from connector_desk.domain.consent import (
    CollectionMethod,
    Consent,
    DataCategory,
    EventState,
    LawfulBasis,
    Purpose,
)
from connector_desk.domain.consent_steps import (
    answered,
    ended,
    ending,
    is_withdrawn,
    marked_in_error,
    reviewed,
    standing,
    withdrawn,
)
from connector_desk.domain.entity import ConsentId, OrganizationId, ResidentId
from connector_desk.domain.errors import StepNotAllowed
from connector_desk.services.acts import Act, Room
from connector_desk.services.withdrawing import ask_for_notices, living_recipient, present_resident

# The text that is read aloud or handed over before somebody answers; a new text gets a new number.
NOTICE_VERSION = "2"
ANSWERS = frozenset({EventState.REQUESTED, EventState.GIVEN, EventState.REFUSED})


@dataclass(frozen=True)
class ConsentDraft:
    """What was asked and answered. Another lawful basis than consent carries its reason instead of an answer.

    `notice_version` is that of the text that was read aloud, with its language where it was translated: "2-tr-2".
    """

    resident_id: ResidentId
    recipient: OrganizationId
    purpose: Purpose
    data_categories: tuple[DataCategory, ...]
    answer: EventState
    valid_from: date
    valid_until: date | None = None
    collection_method: CollectionMethod = CollectionMethod.ORAL_WITNESSED
    representative: str = ""
    witness: str = ""
    notice_version: str = NOTICE_VERSION
    notice_language: str = "nl"
    lawful_basis: LawfulBasis = LawfulBasis.CONSENT
    reason: str = ""
    could_ask: str = ""


class ConsentService:
    """Keeps who may know what, what for and until when."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def record(self, draft: ConsentDraft) -> ConsentId:
        """Keep an answer: yes, no, or not yet. A yes that goes on where an earlier one stood is kept as renewed.

        Raises what `record_all` raises.
        """
        return self.record_all((draft,))[0]

    def record_all(self, drafts: Sequence[ConsentDraft]) -> tuple[ConsentId, ...]:
        """Keep the answers of one conversation, all of them or none.

        Raises:
            NotFound: the resident or the recipient is gone.
            ResidentErased: the resident was erased for good.
            RecipientMerged: the recipient went on as another organisation.
            TextMissing: no data category was chosen.
            ConsentEndsBeforeStart: the last day lies before the first.
            ReasonMissing: another basis than consent came without its reason.
            SecondLookMissing: another basis, and nothing says whether the resident could be asked.
            RepresentativeWithoutName: somebody answered for the resident, and nothing says who.
            WitnessMissing: somebody said it aloud, and nothing says who else heard it.
            StepNotAllowed: the answer is none that somebody can give, or another basis rests on a no.

        """
        made = tuple(self._made(draft) for draft in drafts)
        with self._room.act(Act.CONSENT_RECORDED) as work:
            for consent in made:
                present_resident(work, consent.resident_id)
                living_recipient(work, consent.recipient)
                work.consents.put(answered(consent, work.consents.where(resident_id=consent.resident_id)))
        return tuple(consent.id for consent in made)

    def records(self, resident_id: ResidentId) -> tuple[Consent, ...]:
        """Return every record about a resident, oldest first. Raises NotFound, ResidentErased."""
        with self._room.look_at(resident_id) as work:
            present_resident(work, resident_id)
            found = work.consents.where(resident_id=resident_id)
        return tuple(sorted(found, key=lambda one: (one.event_time, one.id)))

    def withdraw(self, consent_id: ConsentId, method: str = "", tell: tuple[OrganizationId, ...] = ()) -> ConsentId:
        """Keep that somebody takes a yes back; `method` says how we heard, `tell` whom the resident wants to hear it.

        Raises:
            NotFound: there is no such record.
            ResidentErased: whose it was is erased for good.
            NothingWasShared: somebody to tell received nothing under it.
            StepNotAllowed: there is nothing to withdraw, or it was withdrawn before.

        """
        new_id = ConsentId(self._room.random.new_id())
        with self._room.act(Act.CONSENT_WITHDRAWN) as work:
            consent = work.consents.get(consent_id)
            present_resident(work, consent.resident_id)
            others = work.consents.where(resident_id=consent.resident_id)
            if is_withdrawn(consent, others):
                raise StepNotAllowed("consent", EventState.WITHDRAWN, EventState.WITHDRAWN)
            record = withdrawn(consent, new_id, self._room.clock.now(), method, self._room.session.account.name)
            work.consents.put(_checked(record))
            ask_for_notices(work, self._room, record, tell)
        return new_id

    def take_back(
        self,
        resident_id: ResidentId,
        recipient: OrganizationId,
        purpose: Purpose,
        categories: tuple[DataCategory, ...],
        method: str = "",
        tell: tuple[OrganizationId, ...] = (),
    ) -> ConsentId:
        """Keep that somebody takes back what stands of these categories, whichever answers it rests on.

        Raises:
            NotFound: the resident or the recipient is gone.
            ResidentErased: the resident was erased for good.
            NothingWasShared: somebody to tell received nothing under it.
            StepNotAllowed: nothing of it stands.

        """
        new_id, at = ConsentId(self._room.random.new_id()), self._room.clock.now()
        with self._room.act(Act.CONSENT_WITHDRAWN) as work:
            present_resident(work, resident_id)
            work.organizations.get(recipient)
            known = work.consents.where(resident_id=resident_id, recipient=recipient, purpose=purpose)
            yeses = [(one, set(standing(one, known)) & set(categories)) for one in known]
            taken = tuple(sorted({category for _, some in yeses for category in some}))
            if not taken:
                raise StepNotAllowed("consent", "", EventState.WITHDRAWN)
            newest = max((one for one, some in yeses if some), key=lambda one: one.event_time)
            by = self._room.session.account.name
            record = withdrawn(newest, new_id, at, method, by, taken)
            work.consents.put(_checked(record))
            ask_for_notices(work, self._room, record, tell)
        return new_id

    def end(self, ground_id: ConsentId, why: str) -> ConsentId:
        """Keep that a ground without a yes ended before its time, and why.

        Raises:
            NotFound: there is no such record, or the resident is gone.
            ResidentErased: whose it was is erased for good.
            ReasonMissing: nothing says why.
            StepNotAllowed: it rests on a yes, which is taken back instead, or it ended already.

        """
        new_id = ConsentId(self._room.random.new_id())
        with self._room.act(Act.CHANGED) as work:
            ground = work.consents.get(ground_id)
            present_resident(work, ground.resident_id)
            if ending(ground, work.consents.where(resident_id=ground.resident_id)) is not None:
                raise StepNotAllowed("consent", EventState.WITHDRAWN, EventState.WITHDRAWN)
            record = ended(ground, new_id, self._room.clock.now(), why, self._room.session.account.name)
            work.consents.put(_checked(record))
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

    def review(self, consent_id: ConsentId) -> None:
        """Keep that another ground than consent was looked at again today.

        Raises:
            NotFound: there is no such record.
            StepNotAllowed: it rests on a yes, counts for nothing, or was looked at already.

        """
        with self._room.act(Act.CHECKED) as work:
            work.consents.put(reviewed(work.consents.get(consent_id), self._room.clock.today()))

    def _made(self, draft: ConsentDraft) -> Consent:
        if draft.answer not in ANSWERS:
            raise StepNotAllowed("consent", "", draft.answer)
        if draft.lawful_basis is not LawfulBasis.CONSENT and draft.answer is not EventState.GIVEN:
            raise StepNotAllowed("consent", draft.lawful_basis, draft.answer)
        return Consent.model_validate(
            {one.name: getattr(draft, one.name) for one in fields(ConsentDraft) if one.name != "answer"}
            | {
                "id": self._room.random.new_id(),
                "data_categories": tuple(sorted(set(draft.data_categories))),
                "event_state": draft.answer,
                "event_time": self._room.clock.now(),
                "given_on": self._room.clock.today(),
                "notice_version": draft.notice_version if draft.lawful_basis is LawfulBasis.CONSENT else "",
                "recorded_by": self._room.session.account.name,
            }
        )


def _checked(record: Consent) -> Consent:
    """Return the record once more through its rules: a copy does not look at what was typed."""
    return Consent.model_validate({name: getattr(record, name) for name in Consent.model_fields})
