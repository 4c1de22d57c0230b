"""Who somebody is at the counter: initials, until one more thing that only they would say fits their file."""

import re

from connector_desk.domain.resident import Resident
from connector_desk.domain.spellings import readable, streets
from connector_desk.domain.text import folded

_LEAST_DIGITS = 3
_LEAST_LETTERS = 4
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")


def initials(first_name: str, family_name: str) -> str:
    """Return "S. A." of Samira el Amrani; a sign before the first letter, as in "'t Hart", is passed over."""
    return " ".join(f"{_initial(name)}." for name in (first_name, family_name) if name)


def _initial(name: str) -> str:
    return next((sign for sign in name if sign.isalpha()), name[0]).upper()


def tells(fact: str, resident: Resident) -> bool:
    """Say whether a year of birth, the end of a telephone number, a street or a postcode is that of a resident.

    A whole day of birth counts by its year. Where the file holds none of these, the whole name has to do.
    """
    plain = " ".join(readable(fact)[0].split())
    if not (resident.birth_year or resident.phone or resident.address or resident.postcode):
        return len(plain) >= _LEAST_LETTERS and plain == folded(resident.full_name)
    return _is_year(plain, resident) or _ends_number(plain, resident) or _is_place(plain, resident)


def _is_year(plain: str, resident: Resident) -> bool:
    years = _YEAR.findall(plain)
    return len(years) == 1 and not re.search(r"[^\W\d_]", plain) and int(years[0]) == resident.birth_year


def _ends_number(plain: str, resident: Resident) -> bool:
    digits, number = _digits(plain), _digits(readable(resident.phone)[0])
    is_digits = not re.search(r"[^\W\d_]", plain)
    return is_digits and len(digits) >= _LEAST_DIGITS and number.endswith(digits.removeprefix("0") or digits)


def _is_place(plain: str, resident: Resident) -> bool:
    joined = plain.replace(" ", "")
    if joined == folded(resident.postcode).replace(" ", "") and len(joined) > _LEAST_LETTERS:
        return True
    places = (resident.address, *streets(resident.address))
    letters = sum(character.isalpha() for character in plain)
    return letters >= _LEAST_LETTERS and any(_begins(plain, folded(place)) for place in places if place)


def _begins(plain: str, place: str) -> bool:
    """The street with its number or not, and half a word is enough: "Proefst", "proefstraat 8"."""
    return place.startswith(plain) or plain.startswith(f"{place} ")


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
