"""The words for states, kinds and categories, one table for each enumeration of the domain."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from connector_desk.domain.account import Role
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.consent import (
    CollectionMethod,
    DataCategory,
    EventState,
    LawfulBasis,
    Purpose,
    WithholdingReason,
)
from connector_desk.domain.contact_moment import Channel
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.handover import Direction, HandoverStatus, Manner, Phase, WordBackContent, WordBackStatus
from connector_desk.domain.language import Reads, Speaks
from connector_desk.domain.match import MatchState
from connector_desk.domain.meeting import ConcernStatus, ItemKind
from connector_desk.domain.organization import Formality, OrganizationType, Reach, Ring
from connector_desk.domain.resident import (
    AskState,
    FormOfAddress,
    Label,
    LifeDomain,
    Support,
    TieCategory,
    TieRole,
    Urgency,
    ViewBy,
)
from connector_desk.domain.volunteer import VolunteerStatus
from connector_desk.domain.week import DayPart, Weekday
from connector_desk.domain.words import Words
from connector_desk.words.vault_terms import audit_event, role

Terms = Mapping[StrEnum, str]


def _urgency(words: Words) -> Terms:
    return {
        Urgency.SAME_DAY: words.translate("Urgency", "Today"),
        Urgency.DAY: words.translate("Urgency", "Within a day"),
        Urgency.WEEK: words.translate("Urgency", "This week"),
        Urgency.MONTH: words.translate("Urgency", "This month"),
        Urgency.QUARTER: words.translate("Urgency", "The coming months"),
        Urgency.NONE: words.translate("Urgency", "No hurry"),
    }


def _ask_state(words: Words) -> Terms:
    return {
        AskState.OPEN: words.translate("AskState", "Open"),
        AskState.HELPED: words.translate("AskState", "Being helped"),
        AskState.CLOSED: words.translate("AskState", "Closed"),
    }


def _form_of_address(words: Words) -> Terms:
    return {
        FormOfAddress.MEVROUW: words.translate("FormOfAddress", "mevrouw"),
        FormOfAddress.MENEER: words.translate("FormOfAddress", "meneer"),
        FormOfAddress.FIRST_NAME: words.translate("FormOfAddress", "first name"),
    }


def _life_domain(words: Words) -> Terms:
    return {
        LifeDomain.FINANCE: words.translate("LifeDomain", "Money"),
        LifeDomain.WORK_EDUCATION: words.translate("LifeDomain", "Work and education"),
        LifeDomain.DAYTIME: words.translate("LifeDomain", "How the day is spent"),
        LifeDomain.HOUSING: words.translate("LifeDomain", "Living"),
        LifeDomain.DOMESTIC_RELATIONS: words.translate("LifeDomain", "At home together"),
        LifeDomain.MENTAL_HEALTH: words.translate("LifeDomain", "Mental health"),
        LifeDomain.PHYSICAL_HEALTH: words.translate("LifeDomain", "Physical health"),
        LifeDomain.SUBSTANCE_USE: words.translate("LifeDomain", "Addiction"),
        LifeDomain.BASIC_ADL: words.translate("LifeDomain", "Washing, dressing, eating"),
        LifeDomain.INSTRUMENTAL_ADL: words.translate("LifeDomain", "Housekeeping and errands"),
        LifeDomain.SOCIAL_NETWORK: words.translate("LifeDomain", "People around somebody"),
        LifeDomain.PARTICIPATION: words.translate("LifeDomain", "Taking part"),
        LifeDomain.JUSTICE: words.translate("LifeDomain", "Police and justice"),
    }


def _label(words: Words) -> Terms:
    return {
        Label.CARE: words.translate("Label", "care"),
        Label.WELFARE: words.translate("Label", "welfare"),
        Label.PARTICIPATION: words.translate("Label", "participation"),
    }


def _view_by(words: Words) -> Terms:
    return {
        ViewBy.RESIDENT: words.translate("ViewBy", "The resident"),
        ViewBy.VOLUNTEER: words.translate("ViewBy", "The volunteer"),
        ViewBy.PROFESSIONAL: words.translate("ViewBy", "The professional"),
    }


def _tie_role(words: Words) -> Terms:
    return {
        TieRole.FAMILY: words.translate("TieRole", "family"),
        TieRole.FAMILY_CARER: words.translate("TieRole", "family carer"),
        TieRole.FRIEND: words.translate("TieRole", "friend"),
        TieRole.NEIGHBOUR: words.translate("TieRole", "neighbour"),
        TieRole.VOLUNTEER: words.translate("TieRole", "volunteer"),
        TieRole.CARE_WORKER: words.translate("TieRole", "care worker"),
        TieRole.DISTRICT_NURSE: words.translate("TieRole", "district nurse"),
        TieRole.CASE_WORKER: words.translate("TieRole", "personal counsellor"),
        TieRole.OFFICIAL: words.translate("TieRole", "official"),
        TieRole.OTHER: words.translate("TieRole", "somebody else"),
    }


def _tie_category(words: Words) -> Terms:
    return {
        TieCategory.FAMILY_OF_ORIGIN: words.translate("TieCategory", "Own family"),
        TieCategory.OTHER_FAMILY: words.translate("TieCategory", "Other family"),
        TieCategory.FRIENDS: words.translate("TieCategory", "Friends"),
        TieCategory.ACQUAINTANCES: words.translate("TieCategory", "Acquaintances"),
        TieCategory.NEIGHBOURS: words.translate("TieCategory", "Neighbours"),
        TieCategory.ADVISERS: words.translate("TieCategory", "Advisers"),
        TieCategory.CARERS: words.translate("TieCategory", "Carers"),
    }


def _support(words: Words) -> Terms:
    return {
        Support.PRACTICAL: words.translate("Support", "practical help"),
        Support.COMPANY: words.translate("Support", "company"),
        Support.ADVICE: words.translate("Support", "advice"),
        Support.EMOTIONAL: words.translate("Support", "a listening ear"),
    }


def _speaks(words: Words) -> Terms:
    return {
        Speaks.NATIVE: words.translate("Speaks", "mother tongue"),
        Speaks.GOOD: words.translate("Speaks", "good"),
        Speaks.MODERATE: words.translate("Speaks", "some"),
        Speaks.LITTLE: words.translate("Speaks", "a little"),
    }


def _reads(words: Words) -> Terms:
    return {
        Reads.YES: words.translate("Reads", "reads it"),
        Reads.SOME: words.translate("Reads", "reads some"),
        Reads.NO: words.translate("Reads", "does not read it"),
        Reads.UNKNOWN: words.translate("Reads", "reading not known"),
    }


def _formality(words: Words) -> Terms:
    return {
        Formality.INFORMAL: words.translate("Formality", "informal"),
        Formality.FORMAL: words.translate("Formality", "formal"),
    }


def _organization_type(words: Words) -> Terms:
    return {
        OrganizationType.VOLUNTEERS_ONLY: words.translate("OrganizationType", "Volunteers only"),
        OrganizationType.VOLUNTEERS_WITH_PROFESSIONALS: words.translate("OrganizationType", "Volunteers, with support"),
        OrganizationType.PROFESSIONALS_WITH_VOLUNTEERS: words.translate(
            "OrganizationType", "Professionals, with volunteers"
        ),
        OrganizationType.PROFESSIONALS_ONLY: words.translate("OrganizationType", "Professionals only"),
        OrganizationType.HYBRID: words.translate("OrganizationType", "Mixed"),
    }


def _ring(words: Words) -> Terms:
    return {
        Ring.CORE: words.translate("Ring", "Sits at the table"),
        Ring.OUTER: words.translate("Ring", "Stands around it"),
    }


def _reach(words: Words) -> Terms:
    return {
        Reach.INDIVIDUAL: words.translate("Reach", "For one person at a time"),
        Reach.COLLECTIVE: words.translate("Reach", "Together with others"),
    }


def _volunteer_status(words: Words) -> Terms:
    return {
        VolunteerStatus.REGISTERED: words.translate("VolunteerStatus", "registered"),
        VolunteerStatus.ACTIVE: words.translate("VolunteerStatus", "active"),
        VolunteerStatus.LEAVING: words.translate("VolunteerStatus", "leaving"),
        VolunteerStatus.LEFT: words.translate("VolunteerStatus", "left"),
    }


def _match_state(words: Words) -> Terms:
    return {
        MatchState.PROPOSED: words.translate("MatchState", "Proposed"),
        MatchState.INTRODUCED: words.translate("MatchState", "Introduced"),
        MatchState.TRIAL: words.translate("MatchState", "Trying it"),
        MatchState.ACTIVE: words.translate("MatchState", "Going on"),
        MatchState.PAUSED: words.translate("MatchState", "Paused"),
        MatchState.ENDED: words.translate("MatchState", "Ended"),
    }


def _channel(words: Words) -> Terms:
    return {
        Channel.WALK_IN: words.translate("Channel", "At the counter"),
        Channel.PHONE: words.translate("Channel", "By telephone"),
        Channel.EMAIL: words.translate("Channel", "By e-mail"),
        Channel.HOME_VISIT: words.translate("Channel", "At home"),
        Channel.STREET: words.translate("Channel", "In the street"),
        Channel.LETTER: words.translate("Channel", "By letter"),
    }


def _purpose(words: Words) -> Terms:
    return {
        Purpose.REFERRAL: words.translate("Purpose", "handing over"),
        Purpose.MATCHING: words.translate("Purpose", "finding a match"),
        Purpose.CASE_DISCUSSION: words.translate("Purpose", "talking at the neighbourhood table"),
        Purpose.WEEK_SHEET: words.translate("Purpose", "the week sheet"),
    }


def _data_category(words: Words) -> Terms:
    return {
        DataCategory.IDENTITY: words.translate("DataCategory", "Name and age"),
        DataCategory.CONTACT: words.translate("DataCategory", "Telephone number"),
        DataCategory.ADDRESS: words.translate("DataCategory", "Address"),
        DataCategory.HOUSEHOLD: words.translate("DataCategory", "Household"),
        DataCategory.LANGUAGES: words.translate("DataCategory", "Languages"),
        DataCategory.WISHES: words.translate("DataCategory", "Wishes"),
        DataCategory.OFFERS: words.translate("DataCategory", "What somebody has to offer"),
        DataCategory.STORY: words.translate("DataCategory", "The story"),
        DataCategory.NETWORK_ROLES: words.translate("DataCategory", "Who stands around, without names"),
        DataCategory.NETWORK_NAMES: words.translate("DataCategory", "Names of people around"),
        DataCategory.DOCUMENTS: words.translate("DataCategory", "Documents"),
        DataCategory.ASK_OTHER: words.translate("DataCategory", "Another question"),
        DataCategory.ASK_FINANCE: words.translate("DataCategory", "Question about money"),
        DataCategory.ASK_WORK_EDUCATION: words.translate("DataCategory", "Question about work or education"),
        DataCategory.ASK_DAYTIME: words.translate("DataCategory", "Question about the day"),
        DataCategory.ASK_HOUSING: words.translate("DataCategory", "Question about living"),
        DataCategory.ASK_DOMESTIC_RELATIONS: words.translate("DataCategory", "Question about home"),
        DataCategory.ASK_MENTAL_HEALTH: words.translate("DataCategory", "Question about how somebody feels"),
        DataCategory.ASK_PHYSICAL_HEALTH: words.translate("DataCategory", "Question about health"),
        DataCategory.ASK_SUBSTANCE_USE: words.translate("DataCategory", "Question about addiction"),
        DataCategory.ASK_BASIC_ADL: words.translate("DataCategory", "Question about washing, dressing, eating"),
        DataCategory.ASK_INSTRUMENTAL_ADL: words.translate("DataCategory", "Question about housekeeping and errands"),
        DataCategory.ASK_SOCIAL_NETWORK: words.translate("DataCategory", "Question about people around"),
        DataCategory.ASK_PARTICIPATION: words.translate("DataCategory", "Question about taking part"),
        DataCategory.ASK_JUSTICE: words.translate("DataCategory", "Question about police or justice"),
    }


def _event_state(words: Words) -> Terms:
    return {
        EventState.REQUESTED: words.translate("EventState", "Asked"),
        EventState.GIVEN: words.translate("EventState", "Yes"),
        EventState.REFUSED: words.translate("EventState", "No"),
        EventState.WITHDRAWN: words.translate("EventState", "Withdrawn"),
        EventState.RENEWED: words.translate("EventState", "Yes, again"),
    }


def _collection_method(words: Words) -> Terms:
    return {
        CollectionMethod.WRITTEN: words.translate("CollectionMethod", "in writing"),
        CollectionMethod.ORAL_WITNESSED: words.translate("CollectionMethod", "said, with a witness"),
        CollectionMethod.REPRESENTATIVE: words.translate("CollectionMethod", "by a representative"),
    }


def _lawful_basis(words: Words) -> Terms:
    return {
        LawfulBasis.CONSENT: words.translate("LawfulBasis", "Consent"),
        LawfulBasis.VITAL_INTEREST: words.translate("LawfulBasis", "Somebody was in danger"),
        LawfulBasis.LEGAL_DUTY: words.translate("LawfulBasis", "The law demands it"),
        LawfulBasis.PUBLIC_TASK: words.translate("LawfulBasis", "A public task"),
    }


def _withholding_reason(words: Words) -> Terms:
    return {
        WithholdingReason.WITHDRAWN: words.translate("WithholdingReason", "The yes was withdrawn."),
        WithholdingReason.REFUSED: words.translate("WithholdingReason", "The answer was no."),
        WithholdingReason.EXPIRED: words.translate("WithholdingReason", "The yes is past its last day."),
        WithholdingReason.NOT_YET_VALID: words.translate("WithholdingReason", "The yes does not count yet."),
        WithholdingReason.OTHER_PURPOSE: words.translate("WithholdingReason", "The yes was for something else."),
        WithholdingReason.OTHER_RECIPIENT: words.translate("WithholdingReason", "The yes was for somebody else."),
        WithholdingReason.NO_CONSENT: words.translate("WithholdingReason", "Nobody asked yet."),
    }


def _handover_status(words: Words) -> Terms:
    return {
        HandoverStatus.DRAFT: words.translate("HandoverStatus", "Not given yet"),
        HandoverStatus.REQUESTED: words.translate("HandoverStatus", "Asked"),
        HandoverStatus.ACCEPTED: words.translate("HandoverStatus", "Taken up"),
        HandoverStatus.REJECTED: words.translate("HandoverStatus", "Not taken up"),
        HandoverStatus.IN_PROGRESS: words.translate("HandoverStatus", "Being worked on"),
        HandoverStatus.ON_HOLD: words.translate("HandoverStatus", "Waiting"),
        HandoverStatus.COMPLETED: words.translate("HandoverStatus", "Round"),
        HandoverStatus.FAILED: words.translate("HandoverStatus", "Did not work out"),
        HandoverStatus.CANCELLED: words.translate("HandoverStatus", "Stopped"),
        HandoverStatus.ENTERED_IN_ERROR: words.translate("HandoverStatus", "Entered in error"),
    }


def _direction(words: Words) -> Terms:
    return {
        Direction.INFORMAL_TO_FORMAL: words.translate("Direction", "from informal to formal help"),
        Direction.FORMAL_TO_INFORMAL: words.translate("Direction", "from formal to informal help"),
        Direction.FORMAL_TO_FORMAL: words.translate("Direction", "between formal parties"),
        Direction.INFORMAL_TO_INFORMAL: words.translate("Direction", "between informal parties"),
    }


def _manner(words: Words) -> Terms:
    return {
        Manner.SIGNPOST: words.translate("Manner", "point the way"),
        Manner.TRANSFER: words.translate("Manner", "hand over"),
        Manner.TOGETHER: words.translate("Manner", "do it together"),
    }


def _phase(words: Words) -> Terms:
    return {
        Phase.REACH: words.translate("Phase", "reach"),
        Phase.ASSESS: words.translate("Phase", "assess"),
        Phase.PLAN: words.translate("Phase", "plan"),
        Phase.SUPPORT: words.translate("Phase", "support"),
        Phase.AFTERCARE: words.translate("Phase", "aftercare"),
        Phase.EVALUATE: words.translate("Phase", "evaluate"),
    }


def _word_back_content(words: Words) -> Terms:
    return {
        WordBackContent.STATUS_ONLY: words.translate("WordBackContent", "only whether it was taken up"),
        WordBackContent.FULL: words.translate("WordBackContent", "the whole story"),
    }


def _word_back_status(words: Words) -> Terms:
    return {
        WordBackStatus.TAKEN_UP: words.translate("WordBackStatus", "taken up"),
        WordBackStatus.NOT_TAKEN_UP: words.translate("WordBackStatus", "not taken up"),
        WordBackStatus.ENDED: words.translate("WordBackStatus", "ended"),
    }


def _item_kind(words: Words) -> Terms:
    return {
        ItemKind.OPENING: words.translate("ItemKind", "Opening"),
        ItemKind.THEME: words.translate("ItemKind", "Theme"),
        ItemKind.CASE: words.translate("ItemKind", "Situation"),
        ItemKind.ACTIONS: words.translate("ItemKind", "Actions"),
        ItemKind.DIRECTORY: words.translate("ItemKind", "News of the directory"),
        ItemKind.CLOSING: words.translate("ItemKind", "Closing"),
    }


def _concern_status(words: Words) -> Terms:
    return {
        ConcernStatus.REPORTED: words.translate("ConcernStatus", "Reported"),
        ConcernStatus.TAKEN_UP: words.translate("ConcernStatus", "Taken up"),
        ConcernStatus.CLOSED: words.translate("ConcernStatus", "Closed"),
    }


def _document_kind(words: Words) -> Terms:
    return {
        DocumentKind.LETTER: words.translate("DocumentKind", "Referral letter"),
        DocumentKind.AGENDA: words.translate("DocumentKind", "Agenda"),
        DocumentKind.WEEK: words.translate("DocumentKind", "Weekly overview"),
        DocumentKind.VOLUNTEER_SHEET: words.translate("DocumentKind", "Volunteer's week sheet"),
        DocumentKind.CHECK_LIST: words.translate("DocumentKind", "Check list"),
        DocumentKind.WHO_SAW: words.translate("DocumentKind", "Who saw the file"),
        DocumentKind.CONSENT_FORM: words.translate("DocumentKind", "Consent form"),
    }


def _weekday(words: Words) -> Terms:
    return {
        Weekday.MONDAY: words.translate("Weekday", "Monday"),
        Weekday.TUESDAY: words.translate("Weekday", "Tuesday"),
        Weekday.WEDNESDAY: words.translate("Weekday", "Wednesday"),
        Weekday.THURSDAY: words.translate("Weekday", "Thursday"),
        Weekday.FRIDAY: words.translate("Weekday", "Friday"),
        Weekday.SATURDAY: words.translate("Weekday", "Saturday"),
        Weekday.SUNDAY: words.translate("Weekday", "Sunday"),
    }


def _day_part(words: Words) -> Terms:
    return {
        DayPart.MORNING: words.translate("DayPart", "morning"),
        DayPart.AFTERNOON: words.translate("DayPart", "afternoon"),
        DayPart.EVENING: words.translate("DayPart", "evening"),
    }


_TERMS: dict[type[StrEnum], Callable[[Words], Terms]] = {
    Urgency: _urgency,
    AskState: _ask_state,
    FormOfAddress: _form_of_address,
    LifeDomain: _life_domain,
    Label: _label,
    ViewBy: _view_by,
    TieRole: _tie_role,
    TieCategory: _tie_category,
    Support: _support,
    Speaks: _speaks,
    Reads: _reads,
    Formality: _formality,
    OrganizationType: _organization_type,
    Ring: _ring,
    Reach: _reach,
    VolunteerStatus: _volunteer_status,
    MatchState: _match_state,
    Channel: _channel,
    Purpose: _purpose,
    DataCategory: _data_category,
    EventState: _event_state,
    CollectionMethod: _collection_method,
    LawfulBasis: _lawful_basis,
    WithholdingReason: _withholding_reason,
    HandoverStatus: _handover_status,
    Direction: _direction,
    Manner: _manner,
    Phase: _phase,
    WordBackContent: _word_back_content,
    WordBackStatus: _word_back_status,
    ItemKind: _item_kind,
    ConcernStatus: _concern_status,
    DocumentKind: _document_kind,
    Role: role,
    AuditEvent: audit_event,
    Weekday: _weekday,
    DayPart: _day_part,
}


def term(words: Words, member: StrEnum) -> str:
    """Return the word for a member of any enumeration of the domain."""
    return _TERMS[type(member)](words)[member]


def terms(words: Words, kind: type[StrEnum]) -> Terms:
    """Return the words for all members of an enumeration, in its order."""
    return _TERMS[kind](words)
