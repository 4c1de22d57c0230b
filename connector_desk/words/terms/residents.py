"""The words for residents: what they ask, how they live, who stands around them."""

from connector_desk.domain.contact_moment import Channel, Danger
from connector_desk.domain.language import Reads, Speaks
from connector_desk.domain.resident import (
    AskState,
    FormOfAddress,
    Label,
    LifeDomain,
    Support,
    TieCategory,
    TieDirection,
    TieRole,
    Urgency,
    ViewBy,
)
from connector_desk.domain.wheel import Dimension
from connector_desk.domain.words import Words
from connector_desk.words.terms.table import Tables, Terms


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
        FormOfAddress.MEVROUW: words.translate("FormOfAddress", "Ms"),
        FormOfAddress.MENEER: words.translate("FormOfAddress", "Mr"),
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


def _channel(words: Words) -> Terms:
    return {
        Channel.WALK_IN: words.translate("Channel", "At the counter"),
        Channel.PHONE: words.translate("Channel", "By telephone"),
        Channel.EMAIL: words.translate("Channel", "By e-mail"),
        Channel.HOME_VISIT: words.translate("Channel", "At home"),
        Channel.STREET: words.translate("Channel", "In the street"),
        Channel.LETTER: words.translate("Channel", "By letter"),
    }


def _danger(words: Words) -> Terms:
    return {
        Danger.EVICTION: words.translate("Danger", "Put out of the house"),
        Danger.NO_FOOD: words.translate("Danger", "No food"),
        Danger.NO_MEDICINE: words.translate("Danger", "No medicine"),
        Danger.VIOLENCE: words.translate("Danger", "Violence"),
        Danger.CHILD_ALONE: words.translate("Danger", "A child alone"),
        Danger.WANTS_TO_DIE: words.translate("Danger", "Somebody wants to die"),
        Danger.OTHER: words.translate("Danger", "Something else"),
    }


def _tie_direction(words: Words) -> Terms:
    return {
        TieDirection.TO_RESIDENT: words.translate("TieDirection", "helps"),
        TieDirection.FROM_RESIDENT: words.translate("TieDirection", "is helped"),
        TieDirection.BOTH: words.translate("TieDirection", "both ways"),
    }


def _dimension(words: Words) -> Terms:
    return {
        Dimension.BODILY_FUNCTIONS: words.translate("Dimension", "Bodily functions"),
        Dimension.MENTAL_WELLBEING: words.translate("Dimension", "Mental wellbeing"),
        Dimension.MEANING: words.translate("Dimension", "Meaning"),
        Dimension.QUALITY_OF_LIFE: words.translate("Dimension", "Quality of life"),
        Dimension.PARTICIPATION: words.translate("Dimension", "Participation"),
        Dimension.DAILY_FUNCTIONING: words.translate("Dimension", "Daily functioning"),
    }


RESIDENT_TERMS: Tables = {
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
    Channel: _channel,
    Danger: _danger,
    TieDirection: _tie_direction,
    Dimension: _dimension,
}
