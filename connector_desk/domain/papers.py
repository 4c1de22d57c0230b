"""The finished facts of each paper: what already passed the filter, as plain values, ready to be set in type.

Nothing here knows a resident or a consent: what is not in these values cannot reach a sheet. Sentences are made
where the paper is set, so these values hold names, days, numbers, codes, and texts that people wrote themselves.
Empty texts and tuples mean that there is nothing to say; the sheet then leaves the place out.
"""

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from connector_desk.domain.consent import CollectionMethod, DataCategory, LawfulBasis
from connector_desk.domain.handover import Manner
from connector_desk.domain.language import SpokenLanguage
from connector_desk.domain.letter_text import LetterKind, LetterText
from connector_desk.domain.meeting import ItemKind
from connector_desk.domain.organization import Schedule
from connector_desk.domain.resident import FormOfAddress
from connector_desk.domain.week import Availability, DayPart, IsoWeek


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


@dataclass(frozen=True, kw_only=True, slots=True)
class AgendaAction:
    """What somebody would do before a day."""

    text: str
    owner: str = ""
    due: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AgendaEntry:
    """One item of a meeting.

    `letter` is the case's letter for this meeting only; `name` is set only where everybody invited may hear it;
    `known` is what may be said of the case.
    """

    starts: time
    minutes: int
    kind: ItemKind
    title: str = ""
    question: str = ""
    letter: str = ""
    name: str = ""
    is_follow_up: bool = False
    known: tuple[str, ...] = ()
    actions: tuple[AgendaAction, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Agenda:
    """A meeting on paper; the minutes of its entries may end after `ends`, which the sheet then says."""

    sample: bool
    title: str
    day: date
    starts: time
    ends: time
    place: str
    entries: tuple[AgendaEntry, ...]


class CallReason(StrEnum):
    """Why somebody must be called."""

    CONSENT_WITHDRAWN = "consent_withdrawn"
    SAME_DAY = "same_day"
    WORD_BACK = "word_back"
    SILENT_MATCH = "silent_match"
    COACHING = "coaching"
    CHECK_LINE = "check_line"


class CallMoment(StrEnum):
    """When to call; the order of the sheet."""

    TODAY = "today"
    THIS_WEEK = "this_week"
    WHEN_QUIET = "when_quiet"


@dataclass(frozen=True, kw_only=True, slots=True)
class WeekCall:
    """One call to make: whom (`who`), the number to dial, and why.

    `resident` is a first name and initial, or empty. `since` is the day of the withdrawal, contact, last talk, last
    check (None: never), or on which word was asked; `due` the promised day. `line` names what to check in the
    directory, or the place of a concern that owes `who` word; `code` the letter.
    """

    moment: CallMoment
    reason: CallReason
    who: str
    phone: str = ""
    resident: str = ""
    code: str = ""
    line: str = ""
    since: date | None = None
    due: date | None = None
    waiting: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class WeekEntry:
    """Something on a day of the week: a visit (`volunteer` to `resident`), a promise or a public `text`.

    A promise: `volunteer` gets word back on that day, about `resident` (empty where it is about nobody by name).
    """

    day: date
    part: DayPart
    starts: time | None = None
    volunteer: str = ""
    resident: str = ""
    text: str = ""
    is_visit: bool = False
    is_uncertain: bool = False
    is_promise: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class RoomLine:
    """A volunteer who may have room: matches carried and the most they want, and their own boundary."""

    name: str
    taken: int
    limit: int
    can: tuple[Availability, ...] = ()
    last_talk: date | None = None
    talk_is_late: bool = False
    boundary: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Week:
    """The weekly overview; `today` is the day from which "days late" counts."""

    sample: bool
    week: IsoWeek
    today: date
    calls: tuple[WeekCall, ...] = ()
    entries: tuple[WeekEntry, ...] = ()
    room: tuple[RoomLine, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetVisit:
    """One visit in the week."""

    day: date
    starts: time
    minutes: int


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetMatch:
    """One match of the volunteer: first name of the resident, visits, and what may be told."""

    resident: str
    visits: tuple[SheetVisit, ...] = ()
    agreed: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class VolunteerSheet:
    """A volunteer's own week, folded in three; `code` is "WB-48-04"."""

    sample: bool
    code: str
    volunteer: str
    week: IsoWeek
    organization: str
    matches: tuple[SheetMatch, ...]
    call_phone: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckRow:
    """A line of the directory to check by telephone."""

    name: str
    organization: str = ""
    checked_on: date | None = None
    phone: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckList:
    """Lines of the directory to check, in the order in which to call."""

    sample: bool
    day: date
    rows: tuple[CheckRow, ...]
