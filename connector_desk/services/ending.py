"""What a resident said yes to and soon ends: it comes up in the next conversation, never by mail."""

from datetime import date, timedelta

from connector_desk.domain.consent import Consent
from connector_desk.domain.consent_steps import ending_soon
from connector_desk.domain.desk import Settings
from connector_desk.services.ports import Work
from connector_desk.services.waiting import EndingConsent


def consents_ending(work: Work, on: date) -> tuple[EndingConsent, ...]:
    """Return what ends within the days that the settings say, the soonest first, once for each recipient.

    Somebody who is gone, and a recipient that went on as another organisation, are left out.
    """
    days = next((desk.settings for desk in work.desk.all()), Settings()).ask_again_within_days
    last_days = tuple(on + timedelta(days=number) for number in range(days + 1))
    found: dict[tuple[str, str], EndingConsent] = {}
    for consent in sorted(work.consents.where(valid_until=last_days), key=_last_day):
        line = _line(work, consent, on, days)
        if line is not None:
            found.setdefault((line.resident_id, line.recipient), line)
    return tuple(sorted(found.values(), key=lambda one: (one.ends_on, one.name, one.resident_id)))


def _last_day(consent: Consent) -> date:
    return consent.valid_until or date.max


def _line(work: Work, consent: Consent, on: date, days: int) -> EndingConsent | None:
    resident, recipient = work.residents.find(consent.resident_id), work.organizations.get(consent.recipient)
    if resident is None or recipient.merged_into is not None or consent.valid_until is None:
        return None
    known = work.consents.where(resident_id=resident.id, recipient=recipient.id)
    if not ending_soon(consent, known, on, days):
        return None
    return EndingConsent(resident.id, resident.first_name, recipient.id, recipient.name, consent.valid_until)
