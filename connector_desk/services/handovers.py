"""What the desk does with handovers: each keeps its promise of word back until word was given."""

from dataclasses import dataclass
from datetime import date, timedelta

from connector_desk.domain.consent import Purpose, category_of_ask, ground_for
from connector_desk.domain.entity import AskId, HandoverId, OrganizationId, ResidentId, VolunteerId
from connector_desk.domain.errors import NotFound, OutOfRange, StepNotAllowed, TextMissing, WordBackNeedsGround
from connector_desk.domain.handover import (
    ENDED,
    AgreedTask,
    CategorizedText,
    Direction,
    Handover,
    HandoverStatus,
    Manner,
    Phase,
    WordBack,
    WordBackContent,
    WordBackStatus,
    fitting_words,
    moved,
    with_word_given,
)
from connector_desk.domain.organization import Formality, Organization
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import Work
from connector_desk.services.withdrawing import living_recipient

MOST_QUESTIONS = 4  # a title and three things asked: what one sheet carries (PAPER.md, verwijsbrief)


@dataclass(frozen=True)
class HandoverDraft:
    """What somebody filled in about a handover.

    Exactly one of the two `word_back_to_...` says who waits for word; with neither it is the sender. Without a day,
    word is promised within the days that the desk's settings say.
    """

    resident_id: ResidentId
    sender: OrganizationId
    recipient: OrganizationId
    ask_ids: tuple[AskId, ...] = ()
    recipient_person: str = ""
    manner: Manner = Manner.TRANSFER
    phase: Phase = Phase.REACH
    reason: CategorizedText | None = None
    questions: tuple[CategorizedText, ...] = ()
    agreed_tasks: tuple[AgreedTask, ...] = ()
    not_agreed: tuple[AgreedTask, ...] = ()
    responsible: OrganizationId | None = None
    word_back_to_volunteer: VolunteerId | None = None
    word_back_to_organization: OrganizationId | None = None
    word_back_due: date | None = None
    word_back_content: WordBackContent = WordBackContent.STATUS_ONLY


def draft_of(handover: Handover) -> HandoverDraft:
    """Return what a form shows of a handover to be changed."""
    promise = handover.word_back
    return HandoverDraft(
        resident_id=handover.resident_id,
        sender=handover.sender,
        recipient=handover.recipient,
        ask_ids=handover.ask_ids,
        recipient_person=handover.recipient_person,
        manner=handover.manner,
        phase=handover.phase,
        reason=handover.reason,
        questions=handover.questions,
        agreed_tasks=handover.agreed_tasks,
        not_agreed=handover.not_agreed,
        responsible=handover.responsible,
        word_back_to_volunteer=promise.to_volunteer,
        word_back_to_organization=promise.to_organization,
        word_back_due=promise.due,
        word_back_content=promise.content,
    )


@dataclass(frozen=True)
class WordToTell:
    """What whoever waits may hear: one of `statuses`, and more only where `may_tell_more`."""

    to_name: str
    phone: str
    code: str
    statuses: tuple[WordBackStatus, ...]
    may_tell_more: bool


class HandoverService:
    """Keeps handovers. Every act is one unit of work and can be undone."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def add(self, draft: HandoverDraft) -> HandoverId:
        """Keep a new handover as a draft, with a fresh code for its letter.

        Raises:
            NotFound: the resident, an ask, a party or who waits for word is gone.
            TextMissing: neither an ask nor a reason says what it is about.
            HandoverToItself: sender and recipient are the same.
            OutOfRange: more is asked than one sheet carries.
            CitizenServiceNumberRefused: a text holds one.

        """
        new_id = HandoverId(self._room.random.new_id())
        with self._room.act(Act.ADDED) as work:
            work.handovers.put(self._made(work, draft, {"id": new_id, "code": self._fresh_code(work)}))
        return new_id

    def change(self, handover_id: HandoverId, draft: HandoverDraft) -> None:
        """Keep what was changed; state, days and code stay. Raises as `add`, and StepNotAllowed once it ended."""
        with self._room.act(Act.CHANGED) as work:
            known = work.handovers.get(handover_id)
            if known.status in ENDED or known.status is HandoverStatus.ENTERED_IN_ERROR:
                raise StepNotAllowed("handover", known.status, known.status)
            kept = ("id", "sample_id", "code", "status", "status_reason", "requested_on", "accepted_on", "ended_on")
            work.handovers.put(self._made(work, draft, {name: getattr(known, name) for name in kept}, known))

    def request(self, handover_id: HandoverId) -> None:
        """Hand it over: from here on the promise runs. Raises NotFound, StepNotAllowed."""
        self.move(handover_id, HandoverStatus.REQUESTED)

    def move(self, handover_id: HandoverId, status: HandoverStatus, reason: str = "") -> None:
        """Take the handover to its next state.

        Raises:
            NotFound: there is no such handover.
            StepNotAllowed: there is no such step from here.
            ReasonMissing: the step says no, waits or stops, and does not say why.
            WordBackMissing: it would be round while somebody still waits for word.

        """
        with self._room.act(Act.MOVED_ON) as work:
            self._put(work, moved(work.handovers.get(handover_id), status, self._room.clock.today(), reason))

    def give_word(self, handover_id: HandoverId, status: WordBackStatus, text: str = "") -> None:
        """Keep that whoever waited was told.

        Raises:
            NotFound: there is no such handover.
            StepNotAllowed: no word is owed, or this word would not be true.
            WordBackNeedsGround: more than the status was told, and no ground covers that.

        """
        with self._room.act(Act.WORD_GIVEN) as work:
            handover = work.handovers.get(handover_id)
            if status not in fitting_words(handover):
                raise StepNotAllowed("word_back", handover.status, status)
            if text.strip() and not self._may_tell_more(work, handover):
                raise WordBackNeedsGround(handover_id)
            self._put(work, with_word_given(handover, status, self._room.clock.today(), text))

    def word_to_tell(self, handover_id: HandoverId) -> WordToTell:
        """Return what whoever waits may hear today. Raises NotFound."""
        with self._room.look() as work:
            handover = work.handovers.get(handover_id)
            name, phone = _who_waits(work, handover)
            return WordToTell(name, phone, handover.code, fitting_words(handover), self._may_tell_more(work, handover))

    def remove(self, handover_id: HandoverId) -> None:
        """Take the handover away; what was printed of it stays on record. Raises NotFound."""
        with self._room.act(Act.REMOVED) as work:
            work.handovers.remove(handover_id)

    def _may_tell_more(self, work: Work, handover: Handover) -> bool:
        """Say whether the resident allowed more towards the party that waits, for each thing that was asked.

        The desk's own organisation keeps all of it anyway. A volunteer hears it through the organisation that
        the volunteer belongs to, for the purpose of matching.
        """
        promise = handover.word_back
        if promise.content is not WordBackContent.FULL:
            return False
        listener, purpose = promise.to_organization, Purpose.REFERRAL
        if promise.to_volunteer is not None:
            listener, purpose = work.volunteers.get(promise.to_volunteer).organization_id, Purpose.MATCHING
        elif listener == work.desk.all()[0].own_organization_id:
            return True
        asks = work.asks.where(id=handover.ask_ids) if handover.ask_ids else ()
        categories = {category_of_ask(ask.life_domain) for ask in asks}
        categories |= {handover.reason.data_category} if handover.reason else set()
        grounds, on = work.consents.where(resident_id=handover.resident_id), self._room.clock.today()
        return (
            listener is not None
            and bool(categories)
            and all(ground_for(category, grounds, listener, purpose, on) for category in categories)
        )

    def _made(
        self, work: Work, draft: HandoverDraft, kept: dict[str, object], known: Handover | None = None
    ) -> Handover:
        work.residents.get(draft.resident_id)
        _check_asks(work, draft)
        if len(draft.questions) > MOST_QUESTIONS:
            raise OutOfRange("questions")
        sender, recipient = living_recipient(work, draft.sender), living_recipient(work, draft.recipient)
        return Handover.model_validate(
            kept
            | {
                "resident_id": draft.resident_id,
                "ask_ids": draft.ask_ids,
                "sender": sender.id,
                "recipient": recipient.id,
                "recipient_person": draft.recipient_person,
                "direction": direction_between(sender, recipient),
                "manner": draft.manner,
                "phase": draft.phase,
                "reason": draft.reason,
                "questions": draft.questions,
                "agreed_tasks": draft.agreed_tasks,
                "not_agreed": draft.not_agreed,
                "responsible": draft.responsible or sender.id,
                "word_back": self._promise(work, draft, known.word_back if known else None),
            }
        )

    def _promise(self, work: Work, draft: HandoverDraft, known: WordBack | None) -> WordBack:
        if draft.word_back_to_volunteer is not None:
            work.volunteers.get(draft.word_back_to_volunteer)
            to_organization = None
        else:
            to_organization = work.organizations.get(draft.word_back_to_organization or draft.sender).id
        days = work.desk.all()[0].settings.word_back_within_days
        given = known.model_dump(include={"given_on", "given_status", "given_text"}) if known else {}
        return WordBack(
            to_volunteer=draft.word_back_to_volunteer,
            to_organization=to_organization,
            due=draft.word_back_due or self._room.clock.today() + timedelta(days=days),
            content=draft.word_back_content,
            **given,
        )

    def _fresh_code(self, work: Work) -> str:
        code = self._room.random.new_code()
        while work.handovers.where(code=code):
            code = self._room.random.new_code()
        return code

    def _put(self, work: Work, handover: Handover) -> None:
        # Built anew: a copy with other fields would pass by the rules for text.
        work.handovers.put(Handover.model_validate(dict(handover)))


def _check_asks(work: Work, draft: HandoverDraft) -> None:
    if not draft.ask_ids and draft.reason is None:
        raise TextMissing("asks")
    for ask_id in draft.ask_ids:
        if work.asks.get(ask_id).resident_id != draft.resident_id:
            raise NotFound("asks", ask_id)


def direction_between(sender: Organization, recipient: Organization) -> Direction:
    """Return between which worlds a handover goes."""
    formal = (sender.formality is Formality.FORMAL, recipient.formality is Formality.FORMAL)
    return {
        (False, True): Direction.INFORMAL_TO_FORMAL,
        (True, False): Direction.FORMAL_TO_INFORMAL,
        (True, True): Direction.FORMAL_TO_FORMAL,
        (False, False): Direction.INFORMAL_TO_INFORMAL,
    }[formal]


def _who_waits(work: Work, handover: Handover) -> tuple[str, str]:
    promise = handover.word_back
    if promise.to_volunteer is not None:
        volunteer = work.volunteers.get(promise.to_volunteer)
        return volunteer.name, volunteer.phone
    organization = work.organizations.get(promise.to_organization or handover.sender)
    return organization.name, organization.phone
