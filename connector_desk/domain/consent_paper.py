"""The finished facts of the consent form: what one recipient may know, to be signed; no box is filled beforehand."""

from dataclasses import dataclass
from datetime import date

from connector_desk.domain.consent import DataCategory, Purpose
from connector_desk.domain.consent_notice import BothNotices
from connector_desk.domain.papers import Letterhead


@dataclass(frozen=True, kw_only=True, slots=True)
class ConsentFormPaper:
    """A form in Dutch, or in Dutch beside a second language.

    `recipient` is the name of who would know it, `until` the last day, `code` is "TF-3H8W". There is a line with a
    yes and a no for each of the `categories`. `representative` is who answers for the resident: their name, an empty
    text where they write it themselves, or None where the resident answers.
    """

    sample: bool
    letterhead: Letterhead
    code: str
    recipient: str
    purpose: Purpose
    categories: tuple[DataCategory, ...]
    until: date
    notices: BothNotices
    representative: str | None = None
