"""The finished facts of letters beside the referral: a question without a name, notices, the resident's own."""

from dataclasses import dataclass
from datetime import date

from connector_desk.domain.handover import WordBackStatus
from connector_desk.domain.letter_text import LetterKind, LetterText
from connector_desk.domain.papers import (
    Correspondent,
    GroundLine,
    Letterhead,
    LetterPerson,
    ReferralLetter,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class SentPaper:
    """A paper that somebody received from here: when, and its code where it had one."""

    day: date
    code: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class PlainLetter:
    """A letter of sentences: a question without a name, a notice, a request to destroy, word back.

    `person` is set on notices only, and only where the recipient had the name; `sent` is what the recipient had.
    `ended` is the day on which the consent ended. `waits` is who gets word back, `status` how it stands, and `more`
    what that party may hear beyond it.
    """

    kind: LetterKind
    text: LetterText
    sample: bool
    letterhead: Letterhead
    sender: Correspondent
    recipient: Correspondent
    code: str
    day: date
    person: LetterPerson | None = None
    asked: tuple[str, ...] = ()
    why_now: tuple[str, ...] = ()
    sent: tuple[SentPaper, ...] = ()
    ended: date | None = None
    grounds: tuple[GroundLine, ...] = ()
    waits: str = ""
    status: WordBackStatus | None = None
    more: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """One kind of data that left, in the words in which the resident was asked; `quotes` are the own words among it."""

    label: str
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ResidentLetter:
    """What was told about a resident, to whom and why; to that resident, in plain words.

    `why` says what it was for. `due` is the day of the promise where it is still to be kept; `worker` keeps it.
    """

    text: LetterText
    sample: bool
    letterhead: Letterhead
    person: LetterPerson
    recipient: str
    sender: str
    code: str
    day: date
    worker: str
    why: str
    told: tuple[Told, ...]
    grounds: tuple[GroundLine, ...]
    due: date | None = None


Letter = ReferralLetter | PlainLetter | ResidentLetter
"""Any letter, ready to be set."""
