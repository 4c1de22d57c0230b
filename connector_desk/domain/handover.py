"""Handovers with a promise of word back: states after FHIR Task and the Gravity closed-loop referral."""

from datetime import date
from enum import StrEnum

from connector_desk.domain.consent import DataCategory
from connector_desk.domain.entity import AskId, Entity, HandoverId, OrganizationId, ResidentId, Value, VolunteerId
from connector_desk.domain.errors import HandoverToItself, ReasonMissing, StepNotAllowed, WordBackMissing
from connector_desk.domain.text import Line, OwnWords, Text


class HandoverStatus(StrEnum):
    """Where a handover stands."""

    DRAFT = "draft"
    REQUESTED = "requested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    IN_PROGRESS = "in_progress"
    ON_HOLD = "on_hold"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    ENTERED_IN_ERROR = "entered_in_error"


NEEDS_REASON = frozenset(
    {HandoverStatus.REJECTED, HandoverStatus.ON_HOLD, HandoverStatus.FAILED, HandoverStatus.CANCELLED}
)
ENDED = frozenset({HandoverStatus.REJECTED, HandoverStatus.COMPLETED, HandoverStatus.FAILED, HandoverStatus.CANCELLED})
_STEPS: dict[HandoverStatus, frozenset[HandoverStatus]] = {
    HandoverStatus.DRAFT: frozenset({HandoverStatus.REQUESTED, HandoverStatus.CANCELLED}),
    HandoverStatus.REQUESTED: frozenset({HandoverStatus.ACCEPTED, HandoverStatus.REJECTED, HandoverStatus.CANCELLED}),
    HandoverStatus.ACCEPTED: frozenset(
        {HandoverStatus.IN_PROGRESS, HandoverStatus.COMPLETED, HandoverStatus.FAILED, HandoverStatus.CANCELLED}
        | {HandoverStatus.ON_HOLD}
    ),
    HandoverStatus.IN_PROGRESS: frozenset(
        {HandoverStatus.ON_HOLD, HandoverStatus.COMPLETED, HandoverStatus.FAILED, HandoverStatus.CANCELLED}
    ),
    HandoverStatus.ON_HOLD: frozenset({HandoverStatus.IN_PROGRESS, HandoverStatus.FAILED, HandoverStatus.CANCELLED}),
}


class Direction(StrEnum):
    """Between which worlds the handover goes."""

    INFORMAL_TO_FORMAL = "informal_to_formal"
    FORMAL_TO_INFORMAL = "formal_to_informal"
    FORMAL_TO_FORMAL = "formal_to_formal"
    INFORMAL_TO_INFORMAL = "informal_to_informal"


class Manner(StrEnum):
    """Pointing the way, handing over, or doing it together."""

    SIGNPOST = "signpost"
    TRANSFER = "transfer"
    TOGETHER = "together"


class Phase(StrEnum):
    """The six phases of the support process."""

    REACH = "reach"
    ASSESS = "assess"
    PLAN = "plan"
    SUPPORT = "support"
    AFTERCARE = "aftercare"
    EVALUATE = "evaluate"


class CategorizedText(Value, frozen=True):
    """A free text with the category of what it tells; it passes the filter like any fact."""

    text: OwnWords
    data_category: DataCategory


class AgreedTask(Value, frozen=True):
    """Who does, or does not do, what."""

    who: OrganizationId
    task: OwnWords
    data_category: DataCategory


class WordBackContent(StrEnum):
    """How much word back tells; `full` needs a ground towards whom it goes."""

    STATUS_ONLY = "status_only"
    FULL = "full"


class WordBackStatus(StrEnum):
    """All that word back says without a ground for more."""

    TAKEN_UP = "taken_up"
    NOT_TAKEN_UP = "not_taken_up"
    ENDED = "ended"


class WordBack(Value, frozen=True):
    """The promise: who gets word, by when, and once it was given, when and what.

    Exactly one of `to_volunteer` and `to_organization` says who waits.
    """

    to_volunteer: VolunteerId | None = None
    to_organization: OrganizationId | None = None
    due: date
    content: WordBackContent = WordBackContent.STATUS_ONLY
    given_on: date | None = None
    given_status: WordBackStatus | None = None
    given_text: Text = ""


class Handover(Entity, frozen=True):
    """One ask or more, handed from one party to another. `code` is random and stands on the letter.

    Raises:
        HandoverToItself: sender and recipient are the same.

    """

    id: HandoverId
    sample_id: str | None = None
    code: Line = ""
    resident_id: ResidentId
    ask_ids: tuple[AskId, ...] = ()
    sender: OrganizationId
    recipient: OrganizationId
    recipient_person: Line = ""
    direction: Direction
    manner: Manner = Manner.TRANSFER
    phase: Phase = Phase.REACH
    status: HandoverStatus = HandoverStatus.DRAFT
    status_reason: Text = ""
    requested_on: date | None = None
    accepted_on: date | None = None
    ended_on: date | None = None
    reason: CategorizedText | None = None
    questions: tuple[CategorizedText, ...] = ()
    agreed_tasks: tuple[AgreedTask, ...] = ()
    not_agreed: tuple[AgreedTask, ...] = ()
    responsible: OrganizationId
    word_back: WordBack

    def model_post_init(self, _context: object, /) -> None:
        """Refuse a handover to oneself."""
        if self.sender == self.recipient:
            raise HandoverToItself(self.recipient)

    @property
    def is_open(self) -> bool:
        """Word is still owed: asked, and nobody told yet who waits. Handing over is not closing."""
        return (
            self.status not in {HandoverStatus.DRAFT, HandoverStatus.ENTERED_IN_ERROR}
            and self.word_back.given_on is None
        )

    def open_days(self, on: date) -> int:
        """Days since it was asked."""
        return 0 if self.requested_on is None else max(0, (on - self.requested_on).days)

    def days_late(self, on: date) -> int:
        """Days past the promise; 0 while it still holds or once word was given."""
        return max(0, (on - self.word_back.due).days) if self.is_open else 0


def next_statuses(handover: Handover) -> tuple[HandoverStatus, ...]:
    """Return where a handover may go from here, in the order of the work."""
    return tuple(status for status in HandoverStatus if status in _STEPS.get(handover.status, frozenset()))


def moved(handover: Handover, status: HandoverStatus, on: date, reason: str = "") -> Handover:
    """Return the handover one step on.

    Raises:
        StepNotAllowed: FHIR Task knows no such step.
        ReasonMissing: the step says no or waits, and does not say why.
        WordBackMissing: it would be completed while whoever waits was not told.

    """
    if status not in _STEPS.get(handover.status, frozenset()):
        raise StepNotAllowed("handover", handover.status, status)
    if status in NEEDS_REASON and not reason.strip():
        raise ReasonMissing(status)
    if status is HandoverStatus.COMPLETED and handover.word_back.given_on is None:
        raise WordBackMissing(handover.id)
    days: dict[str, date] = {}
    if status is HandoverStatus.REQUESTED:
        days["requested_on"] = on
    elif status is HandoverStatus.ACCEPTED:
        days["accepted_on"] = on
    elif status in ENDED:
        days["ended_on"] = on
    return handover.model_copy(update={"status": status, "status_reason": reason.strip(), **days})


_FITTING_WORDS: dict[HandoverStatus, tuple[WordBackStatus, ...]] = {
    HandoverStatus.ACCEPTED: (WordBackStatus.TAKEN_UP, WordBackStatus.ENDED),
    HandoverStatus.IN_PROGRESS: (WordBackStatus.TAKEN_UP, WordBackStatus.ENDED),
    HandoverStatus.ON_HOLD: (WordBackStatus.TAKEN_UP, WordBackStatus.ENDED),
    HandoverStatus.REJECTED: (WordBackStatus.NOT_TAKEN_UP,),
    HandoverStatus.FAILED: (WordBackStatus.ENDED, WordBackStatus.NOT_TAKEN_UP),
    HandoverStatus.CANCELLED: (WordBackStatus.ENDED, WordBackStatus.NOT_TAKEN_UP),
}


def fitting_words(handover: Handover) -> tuple[WordBackStatus, ...]:
    """Return what may truly be told to whoever waits, likeliest first; nothing before there is an answer."""
    return _FITTING_WORDS.get(handover.status, ()) if handover.is_open else ()


def with_word_given(handover: Handover, status: WordBackStatus, on: date, text: str = "") -> Handover:
    """Return the handover with the promise kept. Raises StepNotAllowed where no word is owed."""
    if not handover.is_open:
        raise StepNotAllowed("word_back", handover.status, status)
    kept = handover.word_back.model_dump() | {"given_on": on, "given_status": status, "given_text": text}
    return handover.model_copy(update={"word_back": WordBack.model_validate(kept)})
