"""What the forms about volunteers and matches still lack or cannot keep, by field."""

from collections.abc import Mapping
from datetime import date

from connector_desk.domain.text import checked_line, checked_name, checked_text
from connector_desk.viewmodels.resident_forms import Check, Faults, birth_fault, faults_in, lines_of


def _each_line(text: str) -> str:
    return "\n".join(checked_line(line) for line in lines_of(text))


_VOLUNTEER: Mapping[str, Check] = {
    "name": checked_name,
    "trainings": _each_line,
    "specialised": _each_line,
    "boundary": checked_text,
    "aspiration": checked_text,
}
_AGREEMENT: Mapping[str, Check] = {"agreed": _each_line, "not_agreed": _each_line, "note": checked_text}


def volunteer_faults(texts: Mapping[str, str], birth_year: str, today: date) -> Faults:
    """Return what is wrong with the form of a volunteer; only the name must be there."""
    found = faults_in(texts, _VOLUNTEER)
    if (fault := birth_fault(birth_year, today)) is not None:
        found["birth_year"] = fault
    return found


def agreement_faults(texts: Mapping[str, str]) -> Faults:
    """Return what is wrong with the form of a match's agreements."""
    return faults_in(texts, _AGREEMENT)
