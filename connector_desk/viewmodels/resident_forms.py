"""What a form about a resident still lacks or cannot keep, by field, before it is handed to the desk."""

import re
from collections.abc import Callable, Mapping
from datetime import date

from connector_desk.domain.errors import BornTooLongAgo, DeskError, NotBornYet, OutOfRange
from connector_desk.domain.resident import OLDEST_YEARS
from connector_desk.domain.text import (
    checked_line,
    checked_name,
    checked_text,
    checked_words,
    split_family_name,
    without_citizen_service_number,
)

Faults = dict[str, DeskError]
Check = Callable[[str], str]

_BETWEEN = re.compile(r"[-/. ]")
_DUTCH = re.compile(r"\d{4}\s*[A-Za-z]{2}")
_LINES: Mapping[str, Check] = {
    "first_name": checked_name,
    "family_name": checked_line,
    "phone": checked_line,
    "address": checked_line,
    "postcode": checked_line,
    "household": checked_line,
    "aliases": checked_text,
    "note": checked_text,
    "works_well": checked_text,
    "works_badly": checked_text,
    "story": checked_text,
    "wishes": checked_text,
    "offers": checked_text,
}


def faults_in(texts: Mapping[str, str], checks: Mapping[str, Check] = _LINES) -> Faults:
    """Return what is wrong with the texts typed, by field and in the order of the form."""
    found: Faults = {}
    for name, text in texts.items():
        try:
            without_citizen_service_number(checks.get(name, checked_line)(text))
        except DeskError as error:
            found[name] = error
    return found


def resident_faults(texts: Mapping[str, str], birth_year: str, today: date) -> Faults:
    """Return what is wrong with the form of a profile; only the name to be called by must be there."""
    found = faults_in(texts)
    if (fault := birth_fault(birth_year, today)) is not None:
        found["birth_year"] = fault
    return found


def ask_faults(own_words: str, qualification: str) -> Faults:
    """Return what is wrong with the form of an ask; only the own words must be there."""
    return faults_in({"own_words": own_words, "requires_qualification": qualification}, {"own_words": checked_words})


def offer_faults(own_words: str) -> Faults:
    """Return what is wrong with the form of an offer; only the own words must be there."""
    return faults_in({"own_words": own_words}, {"own_words": checked_words})


def introduction_faults(asker_said: str, giver_said: str) -> Faults:
    """Return what is wrong with the form of an introduction; both must have said something."""
    texts = {"asker_said": asker_said, "giver_said": giver_said}
    return faults_in(texts, dict.fromkeys(texts, checked_words))


def birth_year_of(text: str, today: date) -> int | None:
    """Return the year of birth that was typed, worked out from an age such as "72", or that of a whole day of birth.

    None where it cannot be: a day to come, or somebody of more than 125 years.
    """
    born = _born(text, today)
    return born.year if born is not None and _can_live(born, today) else None


def birth_fault(text: str, today: date) -> DeskError | None:
    """Return what is wrong with the year, day or age that was typed; None where it can be, or nothing was typed."""
    born = _born(text, today)
    if not text.strip() or (born is not None and _can_live(born, today)):
        return None
    if born is None:
        return OutOfRange("birth_year")
    return NotBornYet() if born > today else BornTooLongAgo()


def _can_live(born: date, today: date) -> bool:
    return born <= today and today.year - OLDEST_YEARS <= born.year


def _born(text: str, today: date) -> date | None:
    """Return the day that was typed, the first of the year where it was a year or an age; None where it is neither."""
    digits = text.strip()
    if (born := _day_of(digits)) is not None:
        return born
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 4:
        return None
    year = today.year - int(digits) if int(digits) <= OLDEST_YEARS else int(digits)
    return date(year, 1, 1)


def _day_of(text: str) -> date | None:
    """Return a day as people write it: "12-3-1954", "12/03/1954", "1954-03-12"."""
    parts = _BETWEEN.split(text)
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    year, month, day = parts if len(parts[0]) == 4 else reversed(parts)
    try:
        return date(int(year), int(month), int(day)) if len(year) == 4 else None
    except ValueError:
        return None


def is_of_another_country(postcode: str) -> bool:
    """Say whether something that stands for a postcode is not written as a Dutch one."""
    return bool(postcode.strip()) and _DUTCH.fullmatch(postcode.strip()) is None


def family_name_of(text: str) -> tuple[str, str]:
    """Return prefix and family name of "van den Berg" or "Berg, van den"."""
    return split_family_name(text)


def lines_of(text: str) -> tuple[str, ...]:
    """Return what was typed one thing a line, without empty lines."""
    return tuple(line for piece in text.splitlines() if (line := " ".join(piece.split())))
