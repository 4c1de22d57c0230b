"""What is said where an answer and an earlier one contradict or overlap: a no beats, yeses add up."""

from collections.abc import Iterable

from connector_desk.domain.consent import Consent
from connector_desk.domain.consent_steps import beats, overlapping, overrules
from connector_desk.domain.week import day_of
from connector_desk.domain.words import Words
from connector_desk.words.days import full_day


def collision_sentences(words: Words, record: Consent, others: Iterable[Consent]) -> tuple[str, ...]:
    """Return a sentence for each way in which a new answer meets earlier ones; mostly none."""
    known = tuple(others)
    before = tuple(one for one in known if one.event_time < record.event_time and one.id != record.id)
    beaten, beside = beats(record, before), overlapping(record, before)
    said = []
    if beaten:
        told = words.translate(
            "Collision", "This no counts from now on. The yes of {day} does not count any more for it."
        )
        said.append(told.format(day=_day(words, beaten[-1])))
    if noes := overrules(record, before):
        told = words.translate("Collision", "There was a no of {day}. This yes counts from now on.")
        said.append(told.format(day=_day(words, noes[-1])))
    if beside:
        longest = max(beside, key=_last)
        told = (
            words.translate("Collision", "The yes of {day} stands as well, without a last day.")
            if longest.valid_until is None
            else words.translate("Collision", "The yes of {day} stands as well, until {end}.")
        )
        end = full_day(words, longest.valid_until) if longest.valid_until else ""
        said.append(told.format(day=_day(words, longest), end=end))
    return tuple(said)


def _last(consent: Consent) -> tuple[bool, int]:
    """Order by the last day; without one comes after every day."""
    return consent.valid_until is None, consent.valid_until.toordinal() if consent.valid_until else 0


def _day(words: Words, consent: Consent) -> str:
    return full_day(words, consent.given_on or day_of(consent.event_time))
