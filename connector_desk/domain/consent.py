"""The consent filter, once. Everything that leaves the desk passes `share`.

Records follow ISO/IEC TS 27560, states W3C DPV; GDPR articles 6, 7 and 9 are the source of the rules.
"""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from connector_desk.domain.entity import ConsentId, Entity, OrganizationId, ResidentId, Value
from connector_desk.domain.errors import ConsentEndsBeforeStart, ReasonMissing, TextMissing
from connector_desk.domain.resident import LifeDomain
from connector_desk.domain.text import Line, Text


class Purpose(StrEnum):
    """What data are shared for."""

    REFERRAL = "referral"
    MATCHING = "matching"
    CASE_DISCUSSION = "case_discussion"
    WEEK_SHEET = "week_sheet"


class DataCategory(StrEnum):
    """Kinds of data that a resident can allow one by one; an ask has its life domain as a category of its own."""

    IDENTITY = "identity"
    CONTACT = "contact"
    ADDRESS = "address"
    HOUSEHOLD = "household"
    LANGUAGES = "languages"
    WISHES = "wishes"
    OFFERS = "offers"
    STORY = "story"
    NETWORK_ROLES = "network_roles"
    NETWORK_NAMES = "network_names"
    DOCUMENTS = "documents"
    ASK_OTHER = "ask:other"
    ASK_FINANCE = "ask:finance"
    ASK_WORK_EDUCATION = "ask:work_education"
    ASK_DAYTIME = "ask:daytime"
    ASK_HOUSING = "ask:housing"
    ASK_DOMESTIC_RELATIONS = "ask:domestic_relations"
    ASK_MENTAL_HEALTH = "ask:mental_health"
    ASK_PHYSICAL_HEALTH = "ask:physical_health"
    ASK_SUBSTANCE_USE = "ask:substance_use"
    ASK_BASIC_ADL = "ask:basic_adl"
    ASK_INSTRUMENTAL_ADL = "ask:instrumental_adl"
    ASK_SOCIAL_NETWORK = "ask:social_network"
    ASK_PARTICIPATION = "ask:participation"
    ASK_JUSTICE = "ask:justice"


def category_of_ask(life_domain: LifeDomain | None) -> DataCategory:
    """Return the category of an ask; one without a life domain is `ask:other`."""
    return DataCategory(f"ask:{life_domain}") if life_domain else DataCategory.ASK_OTHER


class EventState(StrEnum):
    """States of a consent (W3C DPV). `expired` follows from the day and is never stored."""

    REQUESTED = "requested"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    RENEWED = "renewed"


class CollectionMethod(StrEnum):
    """How a consent was given."""

    WRITTEN = "written"
    ORAL_WITNESSED = "oral_witnessed"
    REPRESENTATIVE = "representative"


class LawfulBasis(StrEnum):
    """Grounds of GDPR article 6 that the desk knows. Every other than consent needs a written reason."""

    CONSENT = "consent"
    VITAL_INTEREST = "vital_interest"
    LEGAL_DUTY = "legal_duty"
    PUBLIC_TASK = "public_task"


class Consent(Entity, frozen=True):
    """A ground: what one recipient may know, for one purpose, from and until which day (both included).

    `representative` answered for the resident, `witness` heard an answer that nobody signed: names, or empty.
    Another ground than consent also says in `could_ask` why nobody could be asked, and is looked at again.

    Raises:
        ConsentEndsBeforeStart: the end lies before the start.
        ReasonMissing: another ground than consent came without its reason in words.
        TextMissing: no data category was chosen.

    """

    id: ConsentId
    sample_id: str | None = None
    resident_id: ResidentId
    recipient: OrganizationId
    purpose: Purpose
    data_categories: tuple[DataCategory, ...]
    lawful_basis: LawfulBasis = LawfulBasis.CONSENT
    reason: Text = ""
    could_ask: Text = ""
    reviewed_on: date | None = None
    event_state: EventState
    event_time: datetime
    given_on: date | None = None
    valid_from: date
    valid_until: date | None = None
    collection_method: CollectionMethod = CollectionMethod.ORAL_WITNESSED
    representative: Line = ""
    witness: Line = ""
    notice_version: Line = ""
    notice_language: Line = "nl"
    withdrawal_method: Line = ""
    recorded_by: Line = ""
    entered_in_error: bool = False

    def model_post_init(self, _context: object, /) -> None:
        """Refuse what can never be a ground."""
        if not self.data_categories:
            raise TextMissing("data_categories")
        if self.valid_until is not None and self.valid_until < self.valid_from:
            raise ConsentEndsBeforeStart(self.valid_from, self.valid_until)
        if self.lawful_basis is not LawfulBasis.CONSENT and not self.reason:
            raise ReasonMissing(self.lawful_basis)

    @property
    def permits(self) -> bool:
        """It was given or renewed, and not ended since."""
        return self.event_state in {EventState.GIVEN, EventState.RENEWED} and not self.entered_in_error

    @property
    def ends_basis(self) -> LawfulBasis | None:
        """On which basis it ends what was permitted before: a refusal is a no to every yes, a withdrawal to its own."""
        if self.entered_in_error or self.event_state not in {EventState.REFUSED, EventState.WITHDRAWN}:
            return None
        return LawfulBasis.CONSENT if self.event_state is EventState.REFUSED else self.lawful_basis

    @property
    def forbids(self) -> bool:
        """It is a refusal or a withdrawal of a yes."""
        return self.ends_basis is LawfulBasis.CONSENT

    @property
    def ends_ground(self) -> bool:
        """It says that a ground without a yes ended before its time."""
        return self.ends_basis not in {None, LawfulBasis.CONSENT}

    def is_valid(self, on: date) -> bool:
        """It permits, and the day lies within it."""
        return self.permits and self.valid_from <= on and not self.is_over(on)

    def is_over(self, on: date) -> bool:
        """Its last day has passed."""
        return self.valid_until is not None and self.valid_until < on


class WithholdingReason(StrEnum):
    """Why something is held back; the first that is true, in this order."""

    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    OTHER_PURPOSE = "other_purpose"
    OTHER_RECIPIENT = "other_recipient"
    NO_CONSENT = "no_consent"
    NOT_NEEDED = "not_needed"
    """Whatever a ground covers: a letter of this kind never tells it."""


class GroundRef(Value, frozen=True):
    """Which ground covers which category."""

    category: DataCategory
    ground_id: ConsentId


class Withheld(Value, frozen=True):
    """A category that has facts and stays here, and why."""

    category: DataCategory
    reason: WithholdingReason


class Fact(Value, frozen=True):
    """One thing that could leave: its category, what it is (`key`) and the words for it.

    `third_person` marks the name of somebody in the network: it leaves on that person's own wish only.
    """

    category: DataCategory
    key: Line
    text: Text
    third_person: bool = False
    own_wish: bool = False


Facts = tuple[Fact, ...]
Grounds = tuple[Consent, ...]


class Shared(Value, frozen=True):
    """What may leave, on which ground, and what stays here and why; both sorted by category."""

    facts: Facts
    included: tuple[GroundRef, ...]
    withheld: tuple[Withheld, ...]

    def allows(self, category: DataCategory) -> bool:
        """Say whether facts of this category are among what leaves."""
        return any(ref.category is category for ref in self.included)

    def texts(self, category: DataCategory, key: str = "") -> tuple[str, ...]:
        """Return the words that may leave in a category, of one key or of all."""
        return tuple(fact.text for fact in self.facts if fact.category is category and key in {"", fact.key})


def ground_for(
    category: DataCategory, grounds: Grounds, recipient: OrganizationId, purpose: Purpose, on: date
) -> Consent | None:
    """Return the ground that covers one category for that recipient, purpose and day, or None.

    A refusal or withdrawal beats every earlier consent for the same recipient, purpose and category, whichever
    day the document bears: a no counts from the moment it is known. Otherwise permissions add up. Another lawful
    basis does not rest on a yes, so a no does not end it: a record on the same basis does, such as the one that a merge
    of two files adds (`domain/merging.py`).
    """
    fitting = [
        g for g in grounds if g.recipient == recipient and g.purpose is purpose and category in g.data_categories
    ]
    ends = {g.ends_basis: g.event_time for g in sorted(fitting, key=_moment) if g.ends_basis is not None}
    valid = [
        g for g in fitting if g.is_valid(on) and (g.lawful_basis not in ends or g.event_time > ends[g.lawful_basis])
    ]
    return max(valid, key=lambda g: (g.lawful_basis is LawfulBasis.CONSENT, g.event_time, g.id), default=None)


def _moment(consent: Consent) -> datetime:
    return consent.event_time


def why_withheld(
    category: DataCategory, grounds: Grounds, recipient: OrganizationId, purpose: Purpose, on: date
) -> WithholdingReason:
    """Return the first reason that is true for a category that no ground covers."""
    about = [g for g in grounds if category in g.data_categories and not g.entered_in_error]
    fitting = [g for g in about if g.recipient == recipient and g.purpose is purpose]
    # Only what still stands: a yes that was taken back there is no yes to something else.
    standing = {(g.recipient, g.purpose) for g in about if ground_for(category, grounds, g.recipient, g.purpose, on)}
    truths = {
        WithholdingReason.WITHDRAWN: any(g.forbids and g.event_state is EventState.WITHDRAWN for g in fitting),
        WithholdingReason.REFUSED: any(g.forbids and g.event_state is EventState.REFUSED for g in fitting),
        WithholdingReason.EXPIRED: any(g.permits and g.is_over(on) for g in fitting),
        WithholdingReason.NOT_YET_VALID: any(g.permits and g.valid_from > on for g in fitting),
        WithholdingReason.OTHER_PURPOSE: any(who == recipient for who, _ in standing),
        WithholdingReason.OTHER_RECIPIENT: any(who != recipient for who, _ in standing),
    }
    return next((reason for reason, is_true in truths.items() if is_true), WithholdingReason.NO_CONSENT)


def _may_leave(fact: Fact) -> bool:
    return fact.own_wish or not (fact.third_person or fact.category is DataCategory.NETWORK_NAMES)


def share(facts: Facts, grounds: Grounds, recipient: OrganizationId, purpose: Purpose, on: date) -> Shared:
    """Keep the facts that a ground covers for that recipient, purpose and day; name what is held back and why.

    A category is listed only where it has facts. The name of a third person needs that person's own wish beside
    the resident's ground (PRODUCT rule 5).
    """
    covered: list[GroundRef] = []
    withheld: list[Withheld] = []
    for category in sorted({fact.category for fact in facts}):
        ground = ground_for(category, grounds, recipient, purpose, on)
        if ground is None:
            withheld.append(Withheld(category=category, reason=why_withheld(category, grounds, recipient, purpose, on)))
        elif any(_may_leave(fact) for fact in facts if fact.category is category):
            covered.append(GroundRef(category=category, ground_id=ground.id))
        else:
            withheld.append(Withheld(category=category, reason=WithholdingReason.NO_CONSENT))
    allowed = {ref.category for ref in covered}
    kept = tuple(fact for fact in facts if fact.category in allowed and _may_leave(fact))
    return Shared(facts=kept, included=tuple(covered), withheld=tuple(withheld))


def is_covered_for_all(
    category: DataCategory, grounds: Grounds, recipients: Iterable[OrganizationId], purpose: Purpose, on: date
) -> bool:
    """Say whether a ground covers the category towards every one of at least one recipient."""
    everyone = tuple(recipients)
    return bool(everyone) and all(ground_for(category, grounds, one, purpose, on) for one in everyone)
