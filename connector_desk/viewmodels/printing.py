"""What the place for printing shows: what is ready, in four groups, what stays here, and how a paper is named."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from connector_desk.domain.consent import DataCategory, WithholdingReason
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.errors import DeskError
from connector_desk.domain.letter_text import LetterKind, letter_kind_of
from connector_desk.domain.week import IsoWeek
from connector_desk.services.printouts import PrintoutLine


class PaperKind(StrEnum):
    """The papers that can be printed from here; the values are how other pages ask for them."""

    WEEK = "week"
    CHECK_LIST = "check_list"
    VOLUNTEER = "volunteer"
    AGENDA = "agenda"
    NAMED_AGENDA = "named_agenda"
    LETTER = "letter"
    INTRODUCTION = "introduction"
    CONSULTATION = "consultation"
    RESIDENT_LETTER = "resident_letter"
    WORD_BACK = "word_back"


LETTER_KINDS = {
    PaperKind.LETTER: LetterKind.REFERRAL,
    PaperKind.INTRODUCTION: LetterKind.INTRODUCTION,
    PaperKind.CONSULTATION: LetterKind.CONSULTATION,
    PaperKind.RESIDENT_LETTER: LetterKind.RESIDENT,
    PaperKind.WORD_BACK: LetterKind.WORD_BACK,
}
"""The papers that are about a handover. Notices are made where their withdrawal stands: they are ticked off there."""


@dataclass(frozen=True)
class PaperKey:
    """Which paper: its kind, and what it is about."""

    kind: PaperKind
    id: str = ""

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}" if self.id else str(self.kind)


def parsed(text: str, this_week: IsoWeek) -> tuple[PaperKey, IsoWeek]:
    """Read "week", "week:2026-W48", "volunteer:<id>"... and return the paper with the week it asks for.

    Raises:
        OutOfRange: there is no such week.
        ValueError: there is no such paper.

    """
    word, _, about = text.partition(":")
    kind = PaperKind(word)
    if kind is PaperKind.WEEK:
        return PaperKey(kind), IsoWeek.parsed(about) if about else this_week
    return PaperKey(kind, about), this_week


@dataclass(frozen=True)
class ReadyPaper:
    """One paper in the list. `stopped_by` says why it cannot be made.

    `name` is a volunteer, a meeting's title or a resident; `other` to whom: residents visited, cases named, or
    the recipient of a letter.
    """

    key: PaperKey
    name: str = ""
    other: tuple[str, ...] = ()
    day: date | None = None
    starts: time | None = None
    stopped_by: DeskError | None = None


@dataclass(frozen=True)
class Ready:
    """What can be printed, for one week, in the order of the four groups."""

    week: IsoWeek
    week_papers: tuple[ReadyPaper, ...] = ()
    sheets: tuple[ReadyPaper, ...] = ()
    tables: tuple[ReadyPaper, ...] = ()
    letters: tuple[ReadyPaper, ...] = ()
    also: PaperKey | None = None
    """The paper that was asked for by name."""

    @property
    def groups(self) -> tuple[tuple[ReadyPaper, ...], ...]:
        """The four groups."""
        return (self.week_papers, self.sheets, self.tables, self.letters)

    def paper(self, key: PaperKey) -> ReadyPaper | None:
        """Return a paper of the list."""
        return next((paper for group in self.groups for paper in group if paper.key == key), None)

    def sheets_to_print(self) -> tuple[PaperKey, ...]:
        """Return the volunteers' sheets that may be made."""
        return tuple(paper.key for paper in self.sheets if paper.stopped_by is None)


def makeable_first(papers: tuple[ReadyPaper, ...]) -> tuple[ReadyPaper, ...]:
    """Return what can be made before what cannot, each in the order it had."""
    return tuple(sorted(papers, key=lambda paper: paper.stopped_by is not None))


def week_to_print(today: date) -> IsoWeek:
    """Return the week that is about to be printed: on Saturday and Sunday it is the next one."""
    return IsoWeek.of(today + timedelta(days=2))


def week_beside(week: IsoWeek, steps: int) -> IsoWeek:
    """Return the week so many weeks later, or earlier."""
    return IsoWeek.of(week.days[0] + timedelta(weeks=steps))


class StayKind(StrEnum):
    """What stays here, by why."""

    RESIDENTS_NUMBERS = "residents_numbers"
    WHY_HELP = "why_help"
    NAMES_AT_TABLE = "names_at_table"
    ACTION = "action"
    CATEGORY = "category"


@dataclass(frozen=True)
class Stays:
    """One thing that does not stand on the paper; `whom` it is about, and `text` where it is a text of its own."""

    kind: StayKind
    category: DataCategory | None = None
    reason: WithholdingReason | None = None
    whom: str = ""
    text: str = ""


# What never stands on a paper of this kind, whatever consent says (the filter decides on the rest).
NEVER: dict[PaperKind, tuple[Stays, ...]] = {
    PaperKind.WEEK: (Stays(StayKind.RESIDENTS_NUMBERS), Stays(StayKind.WHY_HELP)),
    PaperKind.VOLUNTEER: (Stays(StayKind.RESIDENTS_NUMBERS), Stays(StayKind.WHY_HELP)),
    PaperKind.AGENDA: (Stays(StayKind.NAMES_AT_TABLE),),
}


def key_of(line: PrintoutLine) -> PaperKey | None:
    """Return the paper that would be made today where this one was printed before; None where it is made elsewhere."""
    match line.document:
        case DocumentKind.WEEK:
            return PaperKey(PaperKind.WEEK, line.about_id)
        case DocumentKind.CHECK_LIST:
            return PaperKey(PaperKind.CHECK_LIST)
        case DocumentKind.VOLUNTEER_SHEET:
            return PaperKey(PaperKind.VOLUNTEER, line.about_id)
        case DocumentKind.AGENDA:
            return PaperKey(PaperKind.NAMED_AGENDA if line.recipients else PaperKind.AGENDA, line.about_id)
        case _:
            kind = letter_kind_of(line.document)
            paper = next((paper for paper, letter in LETTER_KINDS.items() if letter is kind), None)
            return PaperKey(paper, line.about_id) if paper else None


def file_stem(key: PaperKey, code: str, week: IsoWeek, day: date) -> str:
    """Return a file's name that tells nothing about anybody: its code, or else kind and day."""
    if code:
        return code
    return f"week-{week}" if key.kind is PaperKind.WEEK else f"{key.kind.replace('_', '-')}-{day}"
