"""What asks and offers are about, in the codes that volunteers' skills have: one vocabulary, so both meet either way.

A word list proposes topics for own words; only a person keeps them. Own words are Dutch here, often English, so these
words are data and no sentences of the window.
"""

import re
from collections.abc import Mapping

from connector_desk.domain.resident import Ask, LifeDomain
from connector_desk.domain.text import folded

_WORDS: Mapping[str, str] = {
    "listening": r"luister\w*|praten|praatje|gesprek\w*|hart luchten|verhaal kwijt|listen\w*|talk\w*",
    "company": (
        r"gezelschap|gezellig\w*|eenzaam|koffie\w*|theedrinken|wandel\w*|naar buiten|bezoek\w*|visite|spelletjes?"
        r"|puzzel\w*|kaarten|schaken|muziek|zing\w*|company|walk\w*"
    ),
    "reading_letters": r"brief|brieven|post|voorlez\w*|leest voor|letters?",
    "light_household": r"schoonma\w*|schoonhoud\w*|huishoud\w*|stofzuig\w*|opruim\w*|strijk\w*|ramen|afwas\w*|cleaning",
    "administration": r"administratie|papieren|papierwerk|rekening\w*|geldzaken|boekhoud\w*|paperwork",
    "forms": r"formulier\w*|aanvra\w+|aanvraag|toeslag\w*|belasting\w*|uitkering\w*|forms?",
    "debt_letters": r"schuld\w*|deurwaarder\w*|incasso\w*|aanmaning\w*|debts?",
    "mental_health": r"angst\w*|paniek\w*|somber\w*|depress\w*|psychi\w*",
    "sports": r"sport\w*|fiets\w*|zwem\w*|voetbal\w*|fitness\w*|yoga|bewegen|hardlop\w*",
    "repairs": r"klus\w*|repar\w*|timmer\w*|kapot\w*|schilder\w*|ophangen|lekt|naait?|naaien|verstel\w*|fix\w*",
    "garden": r"tuin\w*|planten|balkon|snoei\w*|garden\w*",
    "transport": r"rijdt|rijden|vervoer\w*|autorijd\w*|meerijd\w*|halen en brengen|rolstoel\w*|driv\w*",
    "digital": r"computer\w*|laptop\w*|tablet\w*|internet\w*|digid|mobiel\w*|smartphone\w*|e-?mail\w*",
    "groceries": r"boodschap\w*|winkel\w*|supermarkt\w*|markt|groceries|shopping",
    "cooking": r"kookt?|koken|kook\w*|recept\w*|bakt|bakken|maaltijd\w*|eten maken|cook\w*|bak(?:es?|ing)",
    "languages": r"taal|talen|tolkt?|tolken|vertal\w*|vertaalt?|inburger\w*|nederlands leren|languages?|translat\w*",
    "children": r"kind|kinderen|kinder\w*|oppas\w*|huiswerk\w*|kleinkind\w*|child\w*",
}
_PATTERNS = {code: re.compile(rf"\b(?:{words})\b") for code, words in _WORDS.items()}

# What volunteers and neighbours like, as it fits a life domain.
_OF_DOMAIN: Mapping[LifeDomain, frozenset[str]] = {
    LifeDomain.FINANCE: frozenset({"administration", "forms", "debt_letters", "reading_letters"}),
    LifeDomain.WORK_EDUCATION: frozenset({"digital", "administration", "forms"}),
    LifeDomain.DAYTIME: frozenset({"company", "cooking", "garden", "sports"}),
    LifeDomain.HOUSING: frozenset({"repairs", "garden", "administration", "forms"}),
    LifeDomain.DOMESTIC_RELATIONS: frozenset({"listening", "company"}),
    LifeDomain.MENTAL_HEALTH: frozenset({"mental_health", "listening"}),
    LifeDomain.PHYSICAL_HEALTH: frozenset({"transport", "company"}),
    LifeDomain.INSTRUMENTAL_ADL: frozenset({"light_household", "groceries", "cooking", "transport", "repairs"}),
    LifeDomain.SOCIAL_NETWORK: frozenset({"company", "listening", "cooking", "sports", "garden"}),
    LifeDomain.PARTICIPATION: frozenset({"company", "cooking", "digital", "sports", "garden"}),
}


def topics_in(text: str) -> tuple[str, ...]:
    """Return the topics that the words point at, in the order of the list: a proposal, never kept by itself."""
    plain = folded(text)
    return tuple(code for code, pattern in _PATTERNS.items() if pattern.search(plain))


def topics_of(ask: Ask) -> frozenset[str]:
    """Return what an ask is about: the topics that somebody chose, and else what fits its life domain."""
    return frozenset(ask.topics) or domain_topics(ask.life_domain)


def domain_topics(domain: LifeDomain | None) -> frozenset[str]:
    """Return what fits a life domain."""
    return _OF_DOMAIN.get(domain, frozenset()) if domain else frozenset()


def domains_of(topics: frozenset[str]) -> tuple[LifeDomain, ...]:
    """Return the life domains in which one of these topics may fit."""
    return tuple(domain for domain, codes in _OF_DOMAIN.items() if codes & topics)
