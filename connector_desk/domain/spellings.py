"""How a name, an address or a number may be written in a text without being another one."""

import re
import unicodedata
from functools import lru_cache

from connector_desk.domain.text import folded

# Signs that may stand between the groups of a number, whoever writes it.
_BETWEEN = r"[\W_]{0,3}"
_LEAST_DIGITS, _MOST_DIGITS = 6, 13
_NUMBER = re.compile(r"\+?\d[\d .\-()]{6,}\d")
_NOT_IN_WORD, _NOT_ON = r"(?<![^\W\d_])", r"(?![^\W\d_])"

# Words that end the name of a street, as they are written in full and short.
_ENDINGS = {
    "straat": "str(?:aat)?",
    "laan": "l(?:aa)?n",
    "plein": "pl(?:ei)?n?",
    "weg": "we?g",
    **{word: word for word in ("kade", "gracht", "hof", "dijk", "singel", "steeg", "dreef", "plantsoen", "burgwal")},
}
_STREET = re.compile(rf"[^\W\d_]{{3,}}(?:{'|'.join(_ENDINGS)})\b", re.IGNORECASE)
_ENDED = re.compile(rf"(.{{3,}})({'|'.join(_ENDINGS)})")
_POSTCODE = re.compile(r"\b(\d{4})\s?([A-Za-z]{2})\b")
# What stands before the last number of an address is the street: "Plein '40-'45 12", "Proefstraat 8-hs, achter".
_HOUSE = re.compile(r"^(?P<street>.*?[^\W\d_]{3}.*?)\s*(?<!\d)(?<!')\d+[\w\-/ ]{0,8}(?:,.*)?$")


def readable(text: str) -> tuple[str, list[int]]:
    """Return the text as it is compared, and for each of its characters the place in the text as it was typed.

    No accents, no case, figures of any script as 0 to 9; signs that nobody sees are left out.
    """
    plain: list[str] = []
    at: list[int] = []
    for index, character in enumerate(text):
        piece = _piece(character)
        plain.append(piece)
        at.extend([index] * len(piece))
    return "".join(plain), at


@lru_cache(maxsize=4096)
def _piece(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) == "Cf" else folded(character)


def numbers(text: str) -> tuple[str, ...]:
    """Return each telephone number in a text; a text that is one number comes back whole, however it is grouped."""
    plain = readable(text)[0]
    is_one = not re.search(r"[^\W\d_]", plain) and _LEAST_DIGITS <= len(re.sub(r"\D", "", plain)) <= _MOST_DIGITS
    return (text,) if is_one else tuple(_NUMBER.findall(plain))


def streets(address: str) -> tuple[str, ...]:
    """Return the streets that an address or place names, whole and by their last word."""
    house = _HOUSE.match(address)
    whole = (re.sub(r"^\d+e\s+", "", house["street"]),) if house else ()
    return tuple(dict.fromkeys((*whole, *_STREET.findall(address))))


def postcodes(address: str) -> tuple[str, ...]:
    """Return the postcodes in an address, as "1055 AA"."""
    return tuple(f"{digits} {letters}" for digits, letters in _POSTCODE.findall(address))


def words_of(name: str) -> frozenset[str]:
    """Return the words of a name, folded: "Anne-Marie el Idrissi" has four."""
    return frozenset(re.findall(r"[^\W_]+", readable(name)[0]))


def name_pattern(name: str) -> str:
    """Return what finds a name in a readable text, empty for a name without letters.

    Words may be joined or parted by a sign, and a genitive s ("Samira's", "Henks") points at the same person.
    """
    words = re.findall(r"[^\W_]+", readable(name)[0])
    if not words:
        return ""
    return _NOT_IN_WORD + r"[\W_]*".join(r"[-'’]?".join(word) for word in words) + r"(?:['’]?s)?" + _NOT_ON


def address_pattern(address: str) -> str:
    """Return what finds a street, an address or a postcode in a readable text; "Proefstr. 8" is "Proefstraat 8"."""
    words = re.findall(r"[^\W_]+", readable(address)[0])
    return r"(?<!\w)" + r"[\W_]*".join(map(_address_word, words)) + r"(?!\w)" if words else ""


def _address_word(word: str) -> str:
    if ended := _ENDED.fullmatch(word):
        return re.escape(ended[1]) + r"\W*" + _ENDINGS[ended[2]]
    return re.escape(word)


def number_pattern(number: str) -> str:
    """Return what finds a telephone number in a readable text, with or without the codes of land and exit.

    Empty for fewer than six digits: those are no number of a person.
    """
    digits = re.sub(r"\D", "", readable(number)[0]).removeprefix("00")
    if digits.startswith("31") and len(digits) > 10:
        digits = digits.removeprefix("31")
    digits = digits.removeprefix("0")
    if len(digits) < _LEAST_DIGITS:
        return ""
    codes = rf"(?:(?:\+|00){_BETWEEN})?(?:31{_BETWEEN})?(?:0{_BETWEEN})?"
    return rf"(?<!\d){codes}" + _BETWEEN.join(digits) + r"(?!\d)"
