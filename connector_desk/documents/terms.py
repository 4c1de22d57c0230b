"""Words for the codes that stand on paper: languages, how well somebody speaks them, and who is around somebody."""

from connector_desk.domain.language import Reads, Speaks, SpokenLanguage
from connector_desk.domain.resident import TieRole
from connector_desk.domain.words import Words


def _languages(words: Words) -> dict[str, str]:
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


def spoken_language(words: Words, one: SpokenLanguage) -> str:
    """Return "Turks: moedertaal, leest het"; what is not known about reading is left out."""
    speaks = {
        Speaks.NATIVE: words.translate("Speaks", "mother tongue"),
        Speaks.GOOD: words.translate("Speaks", "good"),
        Speaks.MODERATE: words.translate("Speaks", "some"),
        Speaks.LITTLE: words.translate("Speaks", "a little"),
    }[one.speaks]
    reads = {
        Reads.YES: words.translate("Reads", "reads it"),
        Reads.SOME: words.translate("Reads", "reads some"),
        Reads.NO: words.translate("Reads", "does not read it"),
    }.get(one.reads)
    name = _languages(words).get(one.tag, one.tag)
    return f"{name}: {', '.join(part for part in (speaks, reads) if part)}"


def role(words: Words, text: str) -> str:
    """Return the word for a role where the text is its code, else the word that the resident uses."""
    return {
        TieRole.FAMILY.value: words.translate("TieRole", "family"),
        TieRole.FAMILY_CARER.value: words.translate("TieRole", "family carer"),
        TieRole.FRIEND.value: words.translate("TieRole", "friend"),
        TieRole.NEIGHBOUR.value: words.translate("TieRole", "neighbour"),
        TieRole.VOLUNTEER.value: words.translate("TieRole", "volunteer"),
        TieRole.CARE_WORKER.value: words.translate("TieRole", "care worker"),
        TieRole.DISTRICT_NURSE.value: words.translate("TieRole", "district nurse"),
        TieRole.CASE_WORKER.value: words.translate("TieRole", "personal counsellor"),
        TieRole.OFFICIAL.value: words.translate("TieRole", "official"),
        TieRole.OTHER.value: words.translate("TieRole", "somebody else"),
    }.get(text, text)
