"""The words for consent: what for, about what, how it was given, why something is held back."""

from connector_desk.domain.consent import (
    CollectionMethod,
    DataCategory,
    EventState,
    LawfulBasis,
    Purpose,
    WithholdingReason,
)
from connector_desk.domain.words import Words
from connector_desk.words.terms.table import Tables, Terms


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
        WithholdingReason.NOT_NEEDED: words.translate("WithholdingReason", "This letter does not need it."),
    }


CONSENT_TERMS: Tables = {
    Purpose: _purpose,
    DataCategory: _data_category,
    EventState: _event_state,
    CollectionMethod: _collection_method,
    LawfulBasis: _lawful_basis,
    WithholdingReason: _withholding_reason,
}
