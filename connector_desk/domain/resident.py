"""The resident: own words first, what somebody offers beside what somebody asks, third persons as roles."""

from datetime import date
from enum import StrEnum

from connector_desk.domain.entity import AreaId, AskId, Entity, OrganizationId, ResidentId, TieId, Value, VolunteerId
from connector_desk.domain.errors import OutOfRange
from connector_desk.domain.language import SpokenLanguage
from connector_desk.domain.organization import Formality
from connector_desk.domain.text import Line, Name, OwnWords, Text, shortened_name


class FormOfAddress(StrEnum):
    """How somebody wishes to be addressed."""

    MEVROUW = "mevrouw"
    MENEER = "meneer"
    FIRST_NAME = "first_name"


class LifeDomain(StrEnum):
    """The thirteen names of the Zelfredzaamheid-Matrix 2017. Names only: no scores, and none is compulsory."""

    FINANCE = "finance"
    WORK_EDUCATION = "work_education"
    DAYTIME = "daytime"
    HOUSING = "housing"
    DOMESTIC_RELATIONS = "domestic_relations"
    MENTAL_HEALTH = "mental_health"
    PHYSICAL_HEALTH = "physical_health"
    SUBSTANCE_USE = "substance_use"
    BASIC_ADL = "basic_adl"
    INSTRUMENTAL_ADL = "instrumental_adl"
    SOCIAL_NETWORK = "social_network"
    PARTICIPATION = "participation"
    JUSTICE = "justice"


# Health, addiction and justice (GDPR articles 9 and 10): words about them stay closed until somebody says what for.
SENSITIVE_DOMAINS = frozenset(
    {LifeDomain.MENTAL_HEALTH, LifeDomain.PHYSICAL_HEALTH, LifeDomain.SUBSTANCE_USE, LifeDomain.JUSTICE}
)
OLDEST_YEARS = 125


class Urgency(StrEnum):
    """How soon something must happen."""

    SAME_DAY = "same_day"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    NONE = "none"


class AskState(StrEnum):
    """Whether somebody still waits."""

    OPEN = "open"
    HELPED = "helped"
    CLOSED = "closed"


class Label(StrEnum):
    """The words of the system. They stand beside an ask, never in front of it."""

    CARE = "care"
    WELFARE = "welfare"
    PARTICIPATION = "participation"


class SafeContact(Value, frozen=True):
    """How somebody can be reached safely; binds every letter, list and slip. Its words stay at the desk."""

    call: bool = True
    voicemail: bool = False
    post: bool = False
    note: Text = ""
    best_moment: Line = ""
    place: Line = ""
    post_opened_by: Line = ""


class ViewBy(StrEnum):
    """Whose view of what is needed."""

    RESIDENT = "resident"
    VOLUNTEER = "volunteer"
    PROFESSIONAL = "professional"


class View(Value, frozen=True):
    """What somebody thinks is needed, in their own words, and when they said so."""

    by: ViewBy
    text: OwnWords
    on: date


class Resident(Entity, frozen=True):
    """A persona profile. Nothing in it is compulsory but a name to be called by."""

    id: ResidentId
    sample_id: str | None = None
    first_name: Name
    prefix: Line = ""
    family_name: Line = ""
    aliases: tuple[Line, ...] = ()
    form_of_address: FormOfAddress = FormOfAddress.FIRST_NAME
    birth_year: int | None = None
    area_id: AreaId | None = None
    address: Line = ""
    postcode: Line = ""
    phone: Line = ""
    safe_contact: SafeContact = SafeContact()
    household: Line = ""
    languages: tuple[SpokenLanguage, ...] = ()
    works_well: Text = ""
    works_badly: Text = ""
    story: Text = ""
    wishes: tuple[OwnWords, ...] = ()
    offers: tuple[OwnWords, ...] = ()
    offer_topics: tuple[Line, ...] = ()
    views: tuple[View, ...] = ()
    since: date | None = None

    @property
    def full_name(self) -> str:
        """First name, prefix and family name as one says them: "Henk van den Berg"."""
        return " ".join(part for part in (self.first_name, self.prefix, self.family_name) if part)

    @property
    def short_name(self) -> str:
        """First name and initial, for paper that stays in the house: "Henk B."."""
        return shortened_name(self.first_name, self.family_name)

    def age(self, on: date) -> int | None:
        """Years on that day, as good as a year of birth can tell."""
        return None if self.birth_year is None else max(0, on.year - self.birth_year)


def checked_birth_year(year: int | None, on: date) -> int | None:
    """Return the year of birth if somebody born then can be alive on that day. Raises OutOfRange."""
    if year is not None and not on.year - OLDEST_YEARS <= year <= on.year:
        raise OutOfRange("birth_year")
    return year


class Ask(Entity, frozen=True):
    """What somebody asks, in own words; domain and labels are optional and stand beside it.

    `topics` are the codes by which offers and volunteers are told, so that both can be matched either way.
    """

    id: AskId
    sample_id: str | None = None
    resident_id: ResidentId
    own_words: OwnWords
    life_domain: LifeDomain | None = None
    topics: tuple[Line, ...] = ()
    labels: tuple[Label, ...] = ()
    urgency: Urgency = Urgency.NONE
    sensitive: bool = False
    requires_qualification: Line = ""
    state: AskState = AskState.OPEN
    asked_on: date | None = None


class TieRole(StrEnum):
    """Who somebody is to a resident. On paper a third person is this role, never a name."""

    FAMILY = "family"
    FAMILY_CARER = "family_carer"
    FRIEND = "friend"
    NEIGHBOUR = "neighbour"
    VOLUNTEER = "volunteer"
    CARE_WORKER = "care_worker"
    DISTRICT_NURSE = "district_nurse"
    CASE_WORKER = "case_worker"
    OFFICIAL = "official"
    OTHER = "other"


class TieCategory(StrEnum):
    """Categories of the ecogram."""

    FAMILY_OF_ORIGIN = "family_of_origin"
    OTHER_FAMILY = "other_family"
    FRIENDS = "friends"
    ACQUAINTANCES = "acquaintances"
    NEIGHBOURS = "neighbours"
    ADVISERS = "advisers"
    CARERS = "carers"


class Support(StrEnum):
    """Kinds of support that a tie gives."""

    PRACTICAL = "practical"
    COMPANY = "company"
    ADVICE = "advice"
    EMOTIONAL = "emotional"


class TieDirection(StrEnum):
    """Which way the support goes between a resident and somebody around."""

    TO_RESIDENT = "to_resident"
    FROM_RESIDENT = "from_resident"
    BOTH = "both"


class NetworkTie(Entity, frozen=True):
    """Somebody around a resident. `name_may_leave` is that person's own wish, not the resident's."""

    id: TieId
    resident_id: ResidentId
    role: TieRole = TieRole.OTHER
    word: Line = ""
    name: Line = ""
    phone: Line = ""
    name_may_leave: bool = False
    organization_id: OrganizationId | None = None
    volunteer_id: VolunteerId | None = None
    category: TieCategory = TieCategory.ACQUAINTANCES
    formality: Formality = Formality.INFORMAL
    closeness: int = 2
    direction: TieDirection = TieDirection.BOTH
    support: tuple[Support, ...] = ()
    tasks: tuple[Line, ...] = ()
    not_agreed: tuple[Line, ...] = ()
