"""Words for the open vocabularies: languages, skills and aims. A code that is not known is shown as it was typed."""

from collections.abc import Mapping

from connector_desk.domain.words import Words

SIGNED = frozenset({"dse"})
"""Languages that are not spoken."""


def languages(words: Words) -> Mapping[str, str]:
    """Languages of people, by BCP 47 tag."""
    return {
        "nl": words.translate("Language", "Dutch"),
        "en": words.translate("Language", "English"),
        "de": words.translate("Language", "German"),
        "fr": words.translate("Language", "French"),
        "es": words.translate("Language", "Spanish"),
        "pt": words.translate("Language", "Portuguese"),
        "pap": words.translate("Language", "Papiamento"),
        "srn": words.translate("Language", "Sranantongo"),
        "tr": words.translate("Language", "Turkish"),
        "ku": words.translate("Language", "Kurdish"),
        "ar": words.translate("Language", "Arabic"),
        "ary": words.translate("Language", "Moroccan Arabic"),
        "ber": words.translate("Language", "Berber"),
        "fa": words.translate("Language", "Farsi"),
        "prs": words.translate("Language", "Dari"),
        "ps": words.translate("Language", "Pashto"),
        "so": words.translate("Language", "Somali"),
        "ti": words.translate("Language", "Tigrinya"),
        "am": words.translate("Language", "Amharic"),
        "uk": words.translate("Language", "Ukrainian"),
        "ru": words.translate("Language", "Russian"),
        "pl": words.translate("Language", "Polish"),
        "bg": words.translate("Language", "Bulgarian"),
        "ro": words.translate("Language", "Romanian"),
        "it": words.translate("Language", "Italian"),
        "ur": words.translate("Language", "Urdu"),
        "hi": words.translate("Language", "Hindi"),
        "zh": words.translate("Language", "Chinese"),
        "vi": words.translate("Language", "Vietnamese"),
        "dse": words.translate("Language", "Dutch Sign Language"),
    }


def skills(words: Words) -> Mapping[str, str]:
    """What volunteers like to do and know."""
    return {
        "listening": words.translate("Skill", "listening"),
        "company": words.translate("Skill", "company"),
        "reading_letters": words.translate("Skill", "reading letters"),
        "light_household": words.translate("Skill", "light work in the house"),
        "administration": words.translate("Skill", "paperwork"),
        "forms": words.translate("Skill", "forms"),
        "debt_letters": words.translate("Skill", "letters about debt"),
        "mental_health": words.translate("Skill", "mental health"),
        "sports": words.translate("Skill", "sports"),
        "repairs": words.translate("Skill", "repairs"),
        "garden": words.translate("Skill", "the garden"),
        "transport": words.translate("Skill", "driving"),
        "digital": words.translate("Skill", "computer and phone"),
        "groceries": words.translate("Skill", "groceries"),
        "cooking": words.translate("Skill", "cooking"),
        "languages": words.translate("Skill", "languages"),
        "children": words.translate("Skill", "children"),
    }


def aims(words: Words) -> Mapping[str, str]:
    """What an initiative is for; shown to the worker only."""
    return {
        "administration": words.translate("Aim", "paperwork"),
        "debt": words.translate("Aim", "debt"),
        "advice": words.translate("Aim", "advice"),
        "meeting": words.translate("Aim", "meeting people"),
        "loneliness": words.translate("Aim", "against being alone"),
        "practical_help": words.translate("Aim", "practical help"),
        "prevention": words.translate("Aim", "prevention"),
        "self_reliance": words.translate("Aim", "managing oneself"),
        "participation": words.translate("Aim", "taking part"),
        "work": words.translate("Aim", "work"),
        "mental_health": words.translate("Aim", "mental health"),
        "informal_care": words.translate("Aim", "family care"),
        "respite": words.translate("Aim", "respite"),
        "education": words.translate("Aim", "education"),
        "family": words.translate("Aim", "family"),
        "multiple_problems": words.translate("Aim", "several problems at once"),
        "disability": words.translate("Aim", "disability"),
        "care": words.translate("Aim", "care"),
        "food": words.translate("Aim", "food"),
        "mobility": words.translate("Aim", "getting around"),
    }


def language(words: Words, tag: str) -> str:
    """Return the name of a language."""
    return languages(words).get(tag, tag)


def skill(words: Words, code: str) -> str:
    """Return the words for a skill."""
    return skills(words).get(code, code)


def aim(words: Words, code: str) -> str:
    """Return the words for an aim."""
    return aims(words).get(code, code)
