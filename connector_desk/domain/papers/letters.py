"""What stands on a letter from one organisation to another about one person."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from connector_desk.domain.consent import CollectionMethod, DataCategory, LawfulBasis
from connector_desk.domain.handover import Manner
from connector_desk.domain.language import SpokenLanguage
from connector_desk.domain.letter_text import LetterKind, LetterText
from connector_desk.domain.organization import Schedule
from connector_desk.domain.resident import FormOfAddress


@dataclass(frozen=True, kw_only=True, slots=True)
class Letterhead:
    """The organisation that keeps the desk, as it stands at the head of a letter and on the slip.

    `logo` are the bytes of a picture, or nothing.
    """

    name: str
    lines: tuple[str, ...] = ()
    phone: str = ""
    logo: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Correspondent:
    """An organisation that writes or is written to; `lines` name the person or team below it."""

    name: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterPerson:
    """Who the letter is about.

    `name` is the whole name that may be told, `short_name` what the sentences call the person. `age` in years.
    """

    name: str
    short_name: str
    form_of_address: FormOfAddress = FormOfAddress.FIRST_NAME
    age: int | None = None
    area: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reach:
    """How the person can be reached safely. A ban is printed whether or not a number is."""

    phone: str = ""
    address: tuple[str, ...] = ()
    may_call: bool = True
    may_leave_voicemail: bool = False
    may_send_post: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Task:
    """Something that was agreed, or agreed not to happen, and whose part it is (empty: nobody's in particular)."""

    who: str
    what: str


@dataclass(frozen=True, kw_only=True, slots=True)
class FurtherFacts:
    """More facts of one category that a ground covers: household, wishes, offers, story, network roles.

    A line of network roles is the word for somebody, or the value of a TieRole where nobody has another word.
    """

    category: DataCategory
    lines: tuple[str, ...]


class Answerable(StrEnum):
    """Who is responsible for what the letter asks."""

    SENDER = "sender"
    RECIPIENT_ONCE_ACCEPTED = "recipient_once_accepted"
    RECIPIENT = "recipient"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterPromise:
    """Who gets word back by which day, and who is responsible (`other` names a third party).

    `told_by_us` are those to whom the sender passes the word on; the resident hears it from the recipient.
    `volunteers_of` are organisations of which a volunteer is told: a volunteer stands there by role, without a name.
    With `other` answerable and no ground for naming them, `other` is empty: the sheet then says to ask the sender.
    """

    due: date
    told_by_us: tuple[str, ...] = ()
    volunteers_of: tuple[str, ...] = ()
    answerable: Answerable = Answerable.RECIPIENT_ONCE_ACCEPTED
    other: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class GroundLine:
    """One ground on which the letter rests; a basis other than consent prints its written reason."""

    recipient: str
    lawful_basis: LawfulBasis = LawfulBasis.CONSENT
    collection_method: CollectionMethod = CollectionMethod.WRITTEN
    given_on: date | None = None
    valid_until: date | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Opening:
    """When something is open, under the name by which it is known outside."""

    name: str
    schedules: tuple[Schedule, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ReferralLetter:
    """A letter from one organisation to another about one person: a referral, or an introduction.

    `text` is its template. An introduction says whom the person will `ask_for`, and `when` the recipient is open.
    `code` is "VB-7K4M"; `question` is the worker's own sentence, and where it is empty `manner` makes one.
    `quotes` are the person's own words, without quotation marks.
    """

    sample: bool
    letterhead: Letterhead
    sender: Correspondent
    recipient: Correspondent
    code: str
    day: date
    person: LetterPerson
    manner: Manner
    promise: LetterPromise
    grounds: tuple[GroundLine, ...]
    question: str = ""
    reach: Reach | None = None
    quotes: tuple[str, ...] = ()
    why_now: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    agreed: tuple[Task, ...] = ()
    not_agreed: tuple[Task, ...] = ()
    languages: tuple[SpokenLanguage, ...] = ()
    further: tuple[FurtherFacts, ...] = ()
    text: LetterText
    kind: LetterKind = LetterKind.REFERRAL
    ask_for: str = ""
    when: tuple[Opening, ...] = ()
