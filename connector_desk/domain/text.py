"""Rules for text: what a line may hold, how names fold for search, and the number that is refused."""

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator

from connector_desk.domain.errors import CitizenServiceNumberRefused, TextMissing, TextTooLong

LINE_LIMIT = 200
TEXT_LIMIT = 100_000

# Nine digits, possibly grouped by blanks, dots, dashes or signs that nobody sees, and no part of a longer number.
_BETWEEN = "[\\s.\\-\u00ad\u200b-\u200f\u2010-\u2015\u2060\ufeff]"
_NINE_DIGITS = re.compile(rf"(?<!\w)(?<!\d{_BETWEEN})(?:\d{_BETWEEN}{{0,3}}){{8}}\d(?!{_BETWEEN}?\d)(?!\w)")
# Signs that nobody sees and that turn the order of what stands around them: LRM, RLM, ALM, embeddings, isolates.
_ORDER_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_TUSSENVOEGSELS = (
    "van der|van den|van de|van het|van 't|van|von|de la|de|den|der|del|ten|ter|te|in 't|in de|op de|op den|op 't|'t"
    "|el|al|la|le|du|bij de|aan de|uit de|uit den"
)
_PREFIX = re.compile(rf"^(?P<prefix>{_TUSSENVOEGSELS})\s+(?P<rest>\S.*)$", re.IGNORECASE)
# Letters that Unicode does not take apart, and that people type plainly.
_PLAIN = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ĳ": "ij", "’": "'"}
)


def citizen_service_number(text: str) -> tuple[int, int] | None:
    """Return where the text holds nine digits that pass the eleven test of the BSN, or None.

    Source: Besluit burgerservicenummer; the desk has no legal ground to keep it (AP, PRODUCT rule 4).
    """
    for found in _NINE_DIGITS.finditer(text):
        digits = "".join(str(unicodedata.digit(character)) for character in found.group() if character.isdigit())
        if passes_eleven_test(digits):
            return found.start(), found.end()
    return None


def passes_eleven_test(digits: str) -> bool:
    """Say whether nine figures could be a BSN."""
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True))
    return any(digit != "0" for digit in digits) and total % 11 == 0


def without_citizen_service_number(text: str) -> str:
    """Return the text as it is. Raises CitizenServiceNumberRefused."""
    if found := citizen_service_number(text):
        raise CitizenServiceNumberRefused(*found)
    return text


def citizen_service_number_blanked(text: str) -> str:
    """Return the text with a point for each digit of such a number, for what must be kept unasked: a draft."""
    while found := citizen_service_number(text):
        start, end = found
        points = "".join("·" if character.isdigit() else character for character in text[start:end])
        text = text[:start] + points + text[end:]
    return text


def checked_line(text: str) -> str:
    """Return one line, trimmed and in NFC. Raises TextTooLong."""
    line = " ".join(unicodedata.normalize("NFC", text).split())
    if len(line) > LINE_LIMIT:
        raise TextTooLong(LINE_LIMIT, len(line))
    return line


def checked_text(text: str) -> str:
    """Return a text of any shape, in NFC. Raises TextTooLong."""
    whole = unicodedata.normalize("NFC", text).strip()
    if len(whole) > TEXT_LIMIT:
        raise TextTooLong(TEXT_LIMIT, len(whole))
    return whole


def checked_words(text: str) -> str:
    """Return somebody's own words: never shortened, never empty. Raises TextMissing, TextTooLong."""
    whole = checked_text(text)
    if not whole:
        raise TextMissing("own_words")
    return whole


def checked_name(text: str) -> str:
    """Return a name of one line that is not empty. Raises TextMissing, TextTooLong."""
    line = checked_line(text)
    if not line:
        raise TextMissing("name")
    return line


Line = Annotated[str, AfterValidator(checked_line)]
Name = Annotated[str, AfterValidator(checked_name)]
Text = Annotated[str, AfterValidator(checked_text)]
OwnWords = Annotated[str, AfterValidator(checked_words)]


def order_marks(text: str) -> tuple[tuple[int, int], ...]:
    """Return where a text holds signs that only turn the order of words: with them a number can read otherwise."""
    return tuple(found.span() for found in _ORDER_MARKS.finditer(text))


def in_plain_order(text: str) -> str:
    """Return a name without such signs: who copied it has them unseen, and nobody reads it otherwise for that."""
    return _ORDER_MARKS.sub("", text)


def folded(text: str) -> str:
    """Return the text as it is searched and sorted: no accents, no case, Turkish and other letters made plain."""
    # Some letters only show a second letter, or a case, once they are taken apart: so fold, take apart, fold.
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN)).casefold().translate(_PLAIN)
    bare = "".join(character for character in apart if not unicodedata.combining(character))
    return " ".join(unicodedata.normalize("NFKC", bare).split())


def split_family_name(family_name: str) -> tuple[str, str]:
    """Split "van den Berg" and "Berg, van den" into prefix ("van den") and family name ("Berg")."""
    name = " ".join(family_name.split())
    head, comma, tail = name.partition(",")
    if comma and _PREFIX.match(f"{tail.strip()} x"):
        return tail.strip(), head.strip()
    if found := _PREFIX.match(name):
        return found["prefix"], found["rest"]
    return "", name


def shortened_name(first_name: str, family_name: str = "") -> str:
    """Return first name and initial, "Henk B."; of a whole name that was typed as one, too."""
    if family_name:
        return f"{first_name} {family_name[0]}."
    first, *rest = first_name.split() or [""]
    return f"{first} {rest[-1][0].upper()}." if rest else first
