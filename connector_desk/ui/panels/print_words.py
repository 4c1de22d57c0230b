"""What the place for printing says: how a paper is called, what stays off it, and where it went before."""

from connector_desk.domain.consent import WithholdingReason
from connector_desk.domain.disclosure import DocumentKind, WriteState
from connector_desk.domain.errors import (
    DeskError,
    IdentifyingText,
    MeetingWithoutItems,
    NoGroundForIdentity,
    NothingToPrint,
)
from connector_desk.domain.letter_text import letter_kind_of
from connector_desk.domain.week import IsoWeek
from connector_desk.domain.words import Words
from connector_desk.services.printouts import PrintoutLine
from connector_desk.ui.panels.print_making import Made
from connector_desk.ui.widgets.rows import ChipView, RowView
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.tiles import HeldLine
from connector_desk.viewmodels.printing import LETTER_KINDS, PaperKind, ReadyPaper, StayKind, Stays
from connector_desk.words.days import clock_time, long_day, week_name
from connector_desk.words.errors import explain
from connector_desk.words.letters import letter_name
from connector_desk.words.terms import term


def and_list(words: Words, names: tuple[str, ...]) -> str:
    """Return "Samira", "Samira en Henk" or "Samira, Henk en Ayşe"."""
    if len(names) < 2:
        return "".join(names)
    return words.translate("PrintWords", "{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def paper_title(words: Words, paper: ReadyPaper, week: IsoWeek) -> str:
    """Return what stands above the sheet."""
    match paper.key.kind:
        case PaperKind.WEEK:
            return words.translate("PrintWords", "Overview of {week}").format(week=week_name(words, week))
        case PaperKind.VOLUNTEER:
            return words.translate("PrintWords", "Week sheet of {name}").format(name=paper.name)
        case PaperKind.LETTER:
            return words.translate("PrintWords", "Letter: {name} to {recipient}").format(
                name=paper.name, recipient=and_list(words, paper.other)
            )
        case PaperKind.AGENDA:
            return words.translate("PrintWords", "Agenda for the table")
        case kind if kind in LETTER_KINDS:
            letter = letter_name(words, LETTER_KINDS[kind])
            return words.translate("PrintWords", "{letter}: {name}").format(letter=letter, name=paper.name)
        case _:
            return paper_name(words, paper)


def paper_name(words: Words, paper: ReadyPaper) -> str:
    """Return the first line of a paper in the list."""
    match paper.key.kind:
        case PaperKind.WEEK:
            return words.translate("PrintWords", "Weekly overview")
        case PaperKind.CHECK_LIST:
            return words.translate("PrintWords", "List to check by phone")
        case PaperKind.AGENDA:
            return words.translate("PrintWords", "Agenda")
        case PaperKind.NAMED_AGENDA:
            return words.translate("PrintWords", "Agenda with names")
        case _:
            return paper.name


def paper_line(words: Words, paper: ReadyPaper) -> str:
    """Return the second line of a paper in the list: what it is, or why it cannot be made."""
    if paper.stopped_by is not None:
        return _stopped(words, paper.stopped_by)
    match paper.key.kind:
        case PaperKind.WEEK:
            return words.translate("PrintWords", "Whom to call first, who goes where")
        case PaperKind.CHECK_LIST:
            return words.translate("PrintWords", "Offers that were not checked for long")
        case PaperKind.VOLUNTEER:
            return _first_visit(words, paper)
        case PaperKind.AGENDA:
            return words.translate("PrintWords", "{day}, without names").format(day=_day(words, paper))
        case PaperKind.NAMED_AGENDA:
            return words.translate("PrintWords", "Apart: names {names}").format(names=and_list(words, paper.other))
        case PaperKind.LETTER:
            return words.translate("PrintWords", "The letter is ready")
        case _:
            return letter_name(words, LETTER_KINDS[paper.key.kind])


def _stopped(words: Words, error: DeskError) -> str:
    """Return in four words why there is no paper; the whole stands in the place of the sheet."""
    match error:
        case NoGroundForIdentity(reason=reason):
            return _no_ground(words)[WithholdingReason(reason)]
        case IdentifyingText():
            return words.translate("PrintWords", "A text names somebody")
        case MeetingWithoutItems():
            return words.translate("PrintWords", "Nothing on it yet")
        case NothingToPrint():
            return words.translate("PrintWords", "Nothing for this sheet")
        case _:
            return explain(error, words).happened


def _no_ground(words: Words) -> dict[WithholdingReason, str]:
    return {
        WithholdingReason.WITHDRAWN: words.translate("PrintWords", "The yes was taken back"),
        WithholdingReason.REFUSED: words.translate("PrintWords", "The answer was no"),
        WithholdingReason.EXPIRED: words.translate("PrintWords", "The yes has ended"),
        WithholdingReason.NOT_YET_VALID: words.translate("PrintWords", "The yes counts later"),
        WithholdingReason.OTHER_PURPOSE: words.translate("PrintWords", "Yes to something else"),
        WithholdingReason.OTHER_RECIPIENT: words.translate("PrintWords", "Yes to somebody else"),
        WithholdingReason.NO_CONSENT: words.translate("PrintWords", "Not asked yet"),
        WithholdingReason.NOT_NEEDED: words.translate("PrintWords", "Not needed for this"),
    }


def _day(words: Words, paper: ReadyPaper) -> str:
    day = long_day(words, paper.day) if paper.day else ""
    return day[:1].upper() + day[1:]


def _first_visit(words: Words, paper: ReadyPaper) -> str:
    if paper.day is None or paper.starts is None:
        return words.translate("PrintWords", "No visit this week")
    return words.translate("PrintWords", "{day} {time} at {names}").format(
        day=_day(words, paper).partition(" ")[0], time=clock_time(paper.starts), names=and_list(words, paper.other)
    )


def held_lines(words: Words, stays: tuple[Stays, ...]) -> list[HeldLine]:
    """Return what stays here, with what has the same reason on one line."""
    told: dict[tuple[str, str], list[str]] = {}
    for one in stays:
        what, why = _held(words, one)
        told.setdefault((one.whom, why), []).append(what)
    lines = []
    for number, ((whom, why), things) in enumerate(told.items()):
        what = ", ".join((things[0], *(thing[:1].lower() + thing[1:] for thing in things[1:])))
        lines.append(HeldLine(str(number), f"{whom}: {what[:1].lower()}{what[1:]}" if whom else what, why))
    return lines


def _held(words: Words, stays: Stays) -> tuple[str, str]:
    match stays.kind:
        case StayKind.RESIDENTS_NUMBERS:
            what = words.translate("PrintWords", "Addresses and numbers of residents")
            return what, words.translate("PrintWords", "They never stand on a week sheet.")
        case StayKind.WHY_HELP:
            what = words.translate("PrintWords", "Why somebody gets help")
            return what, words.translate("PrintWords", "That is nobody's business on paper.")
        case StayKind.NAMES_AT_TABLE:
            what = words.translate("PrintWords", "All names")
            return what, words.translate("PrintWords", "On the table each situation has a letter.")
        case StayKind.ACTION:
            what = words.translate("PrintWords", "Action: {text}").format(text=stays.text)
            return what, words.translate("PrintWords", "It points at somebody who is not named.")
        case StayKind.CATEGORY:
            assert stays.category is not None
            assert stays.reason is not None
            return term(words, stays.category), term(words, stays.reason)


def how_it_prints(words: Words, kind: PaperKind, sheets: int) -> tuple[str, ...]:
    """Return how the paper comes out of the printer, a sentence each."""
    lines = [words.translate("PrintWords", "A4, black and white, %n sheet(s)", "", sheets)]
    if kind is PaperKind.VOLUNTEER:
        lines.append(words.translate("PrintWords", "To fold in three, printed on one side"))
    if kind in LETTER_KINDS and kind is not PaperKind.WORD_BACK:
        lines.append(words.translate("PrintWords", "On one side: the slip is torn off"))
    if kind is PaperKind.WEEK:
        lines.append(words.translate("PrintWords", "Into the shredder after this week"))
    if kind in {PaperKind.AGENDA, PaperKind.NAMED_AGENDA}:
        lines.append(words.translate("PrintWords", "Into the shredder after the table"))
    return tuple(lines)


def who_hears(words: Words, made: Made) -> str:
    """Return who gets to know something by this paper, or that it stays in the house."""
    if not made.recipients:
        return words.translate("PrintWords", "Nobody gets to know anything about anybody by it.")
    names = and_list(words, made.recipients)
    return words.translate("PrintWords", "{names} will know this. The desk writes that down.").format(names=names)


def earlier_row(words: Words, line: PrintoutLine, day: str) -> RowView:
    """Return one row of what was printed before."""
    return RowView(
        id=line.id,
        name=_earlier_name(words, line),
        what=_went(words, line),
        who=day,
        chip=_mark(words, line),
        is_chip_right=True,
    )


def _mark(words: Words, line: PrintoutLine) -> ChipView | None:
    if line.entered_in_error:
        return ChipView(words.translate("PrintWords", "Mistake"), Shape.NOT)
    if line.state is WriteState.NOT_WRITTEN:
        return ChipView(words.translate("PrintWords", "Did not leave"), Shape.NOT)
    return None


def _earlier_name(words: Words, line: PrintoutLine) -> str:
    match line.document:
        case DocumentKind.WEEK:
            return words.translate("PrintWords", "Overview of {week}").format(
                week=week_name(words, IsoWeek.parsed(line.about_id))
            )
        case DocumentKind.VOLUNTEER_SHEET if line.about:
            return words.translate("PrintWords", "Week sheet of {name}").format(name=line.about)
        case DocumentKind.LETTER if line.about:
            return words.translate("PrintWords", "Letter about {name}").format(name=line.about)
        case document if letter_kind_of(document) and line.about:
            letter = term(words, document)
            return words.translate("PrintWords", "{letter}: {name}").format(letter=letter, name=line.about)
        case DocumentKind.AGENDA if line.about:
            return words.translate("PrintWords", "Agenda {title}").format(title=line.about)
        case _:
            return term(words, line.document)


def _went(words: Words, line: PrintoutLine) -> str:
    if line.recipients:
        return words.translate("PrintWords", "To {names}").format(names=and_list(words, line.recipients))
    if line.is_file:
        return words.translate("PrintWords", "Kept as a file, told nobody")
    return words.translate("PrintWords", "For the house")


def mend_words(words: Words, kind: PaperKind) -> str:
    """Return the word of the act that goes where the reason can be taken away, or nothing."""
    match kind:
        case PaperKind.VOLUNTEER:
            return words.translate("PrintWords", "To the volunteer")
        case PaperKind.AGENDA | PaperKind.NAMED_AGENDA:
            return words.translate("PrintWords", "To the table")
        case _ if kind in LETTER_KINDS:
            return words.translate("PrintWords", "To the handover")
        case _:
            return ""
