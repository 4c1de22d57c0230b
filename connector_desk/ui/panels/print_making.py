"""Makes the papers of the place for printing; reads and sets type only, so it may run off the GUI thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from connector_desk.domain.entity import HandoverId, MeetingId, OrganizationId, PrintoutId, VolunteerId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.handover import HandoverStatus
from connector_desk.domain.letter_text import LetterKind
from connector_desk.domain.meeting import Meeting
from connector_desk.domain.week import IsoWeek
from connector_desk.domain.words import Words
from connector_desk.services.agendas import AgendaPreview
from connector_desk.services.directory import DirectoryLine
from connector_desk.services.handover_book import HandoverLine
from connector_desk.services.letters import DUTCH, REFERRAL, LetterChoice, LetterPreview
from connector_desk.services.meetings import CaseView
from connector_desk.services.ports import Clock
from connector_desk.services.printouts import PrintoutLine, VisitingVolunteer
from connector_desk.services.publishing import Finished
from connector_desk.services.week import SheetPlan
from connector_desk.ui import rights
from connector_desk.ui.places import Place
from connector_desk.viewmodels.printing import (
    LETTER_KINDS,
    NEVER,
    PaperKey,
    PaperKind,
    Ready,
    ReadyPaper,
    StayKind,
    Stays,
    makeable_first,
)

_NEEDED = {
    PaperKind.AGENDA: Place.TABLES,
    PaperKind.NAMED_AGENDA: Place.TABLES,
    **dict.fromkeys(LETTER_KINDS, Place.HANDOVERS),
}


def is_seen(kind: PaperKind) -> bool:
    """Say whether whoever works here sees the place that papers of this kind come from."""
    return kind not in _NEEDED or rights.may_see(_NEEDED[kind])


class Weeks(Protocol):
    """What is needed of the week."""

    def finished(self, week: IsoWeek, words: Words) -> Finished: ...  # noqa: D102
    def finished_sheet(self, volunteer_id: VolunteerId, week: IsoWeek, words: Words) -> Finished: ...  # noqa: D102
    def sheet_plan(self, volunteer_id: VolunteerId, week: IsoWeek) -> SheetPlan: ...  # noqa: D102


class Agendas(Protocol):
    """What is needed of agendas."""

    def preview(  # noqa: D102
        self, meeting_id: MeetingId, name_all_allowed: bool = False, *, keep_anonymous: bool = False
    ) -> AgendaPreview: ...
    def finished(  # noqa: D102
        self, meeting_id: MeetingId, words: Words, name_all_allowed: bool = False, *, keep_anonymous: bool = False
    ) -> Finished: ...


class Meetings(Protocol):
    """What is needed of the tables."""

    def meetings(self) -> tuple[Meeting, ...]: ...  # noqa: D102
    def cases(self, meeting_id: MeetingId, *, only_named: bool = False) -> tuple[CaseView, ...]: ...  # noqa: D102


class Letters(Protocol):
    """What is needed of letters."""

    def preview(  # noqa: D102
        self, handover_id: HandoverId, on: date, choice: LetterChoice = REFERRAL, language: str = DUTCH
    ) -> LetterPreview: ...
    def finished(  # noqa: D102
        self, handover_id: HandoverId, on: date, words: Words, choice: LetterChoice = REFERRAL
    ) -> Finished: ...


class Handovers(Protocol):
    """What is needed of handovers."""

    def lines(self) -> Sequence[HandoverLine]: ...  # noqa: D102


class CheckLists(Protocol):
    """What is needed of the directory."""

    def lines(self) -> tuple[DirectoryLine, ...]: ...  # noqa: D102
    def check_list(self, words: Words) -> Finished: ...  # noqa: D102


class Printouts(Protocol):
    """What is needed of what was printed before."""

    def page(self, after: PrintoutId | None = None, limit: int = 60) -> tuple[PrintoutLine, ...]: ...  # noqa: D102
    def kept(self, printout_id: PrintoutId) -> bytes: ...  # noqa: D102
    def mark_in_error(self, printout_id: PrintoutId, is_in_error: bool = True) -> None: ...  # noqa: D102
    def names(self, organizations: tuple[OrganizationId, ...]) -> tuple[str, ...]: ...  # noqa: D102
    def visiting(self, week: IsoWeek, also: str = "") -> tuple[VisitingVolunteer, ...]: ...  # noqa: D102


@dataclass(frozen=True)
class Made:
    """A paper that was made, what stays off it, and who gets to know something by it."""

    key: PaperKey
    week: IsoWeek
    finished: Finished
    stays: tuple[Stays, ...]
    recipients: tuple[str, ...]


@dataclass(frozen=True)
class NotMade:
    """A paper that cannot be made, and why."""

    key: PaperKey
    week: IsoWeek
    error: DeskError


@dataclass(frozen=True, kw_only=True)
class PaperMaker:
    """Says what is ready, and makes one paper at a time."""

    weeks: Weeks
    agendas: Agendas
    meetings: Meetings
    letters: Letters
    handovers: Handovers
    directory: CheckLists
    printouts: Printouts
    words: Words
    clock: Clock

    def ready(self, week: IsoWeek, also: PaperKey | None = None) -> Ready:
        """Return what can be printed for a week, with `also` in it when it would not stand there by itself.

        Of a place that the role does not see nothing is read: that group is empty.
        """
        wanted = also.id if also else ""
        return Ready(
            week=week,
            week_papers=self._week_papers(week),
            sheets=makeable_first(tuple(self._sheet(one, week) for one in self.printouts.visiting(week, wanted))),
            tables=self._tables(wanted) if is_seen(PaperKind.AGENDA) else (),
            letters=self._letters(wanted, also) if is_seen(PaperKind.LETTER) else (),
            also=also,
        )

    def made(self, key: PaperKey, week: IsoWeek) -> Made | NotMade:
        """Make a paper, or say why it cannot be made."""
        try:
            finished, stays = self._made(key, week)
            recipients = self.printouts.names(tuple(telling.recipient for telling in finished.tellings))
        except DeskError as error:
            return NotMade(key, week, error)
        return Made(key, week, finished, stays, recipients)

    def _week_papers(self, week: IsoWeek) -> tuple[ReadyPaper, ...]:
        overview = ReadyPaper(PaperKey(PaperKind.WEEK, str(week)))
        if not any(line.is_stale for line in self.directory.lines()):
            return (overview,)
        return (overview, ReadyPaper(PaperKey(PaperKind.CHECK_LIST)))

    def _sheet(self, one: VisitingVolunteer, week: IsoWeek) -> ReadyPaper:
        return ReadyPaper(
            key=PaperKey(PaperKind.VOLUNTEER, one.id),
            name=one.name,
            other=one.residents,
            day=one.first_day,
            starts=one.first_starts,
            stopped_by=_refusal(lambda: self.weeks.sheet_plan(one.id, week)),
        )

    def _tables(self, wanted: str) -> tuple[ReadyPaper, ...]:
        today = self.clock.today()
        coming = [one for one in self.meetings.meetings() if one.day >= today or one.id == wanted]
        return tuple(paper for meeting in coming for paper in self._agendas_of(meeting))

    def _agendas_of(self, meeting: Meeting) -> tuple[ReadyPaper, ...]:
        plain = ReadyPaper(
            key=PaperKey(PaperKind.AGENDA, meeting.id),
            name=meeting.title,
            day=meeting.day,
            starts=meeting.starts_at,
            stopped_by=_refusal(lambda: self.agendas.preview(meeting.id, keep_anonymous=True)),
        )
        chosen = tuple(case.subject for case in self.meetings.cases(meeting.id, only_named=True))
        if not chosen:
            return (plain,)
        named = ReadyPaper(
            key=PaperKey(PaperKind.NAMED_AGENDA, meeting.id),
            name=meeting.title,
            other=chosen,
            day=meeting.day,
            starts=meeting.starts_at,
            stopped_by=_refusal(lambda: self.agendas.preview(meeting.id)),
        )
        return (plain, named)

    def _letters(self, wanted: str, also: PaperKey | None) -> tuple[ReadyPaper, ...]:
        """Return the referral letters that may be due, and one of another kind where it was asked for by name."""
        lines = (one for one in self.handovers.lines() if one.is_open or _is_draft(one) or one.id == wanted)
        ordered = sorted(lines, key=lambda one: (one.resident_name.casefold(), one.recipient_name.casefold()))
        other = also.kind if also and also.kind in LETTER_KINDS and also.kind is not PaperKind.LETTER else None
        beside = (self._letter(one, other) for one in ordered if other and one.id == wanted)
        return makeable_first((*beside, *(self._letter(one, PaperKind.LETTER) for one in ordered)))

    def _letter(self, line: HandoverLine, kind: PaperKind) -> ReadyPaper:
        return ReadyPaper(
            key=PaperKey(kind, line.id),
            name=line.resident_name,
            other=(_addressee(line, kind),),
            stopped_by=_refusal(lambda: self._refused(line.id, LETTER_KINDS[kind])),
        )

    def _refused(self, handover_id: HandoverId, kind: LetterKind) -> None:
        """Do nothing where the letter can be made. Raises the first of what stops it."""
        preview = self.letters.preview(handover_id, self.clock.today(), LetterChoice(kind), self.words.language)
        for error in preview.stopped_by:
            raise error

    def _made(self, key: PaperKey, week: IsoWeek) -> tuple[Finished, tuple[Stays, ...]]:
        match key.kind:
            case PaperKind.WEEK:
                return self.weeks.finished(IsoWeek.parsed(key.id), self.words), NEVER[key.kind]
            case PaperKind.CHECK_LIST:
                return self.directory.check_list(self.words), ()
            case PaperKind.VOLUNTEER:
                volunteer_id = VolunteerId(key.id)
                plan = self.weeks.sheet_plan(volunteer_id, week)
                held = tuple(Stays(StayKind.CATEGORY, one.category, one.reason, one.resident_name) for one in plan.held)
                finished = self.weeks.finished_sheet(volunteer_id, week, self.words)
                return finished, (*held, *NEVER[key.kind])
            case PaperKind.AGENDA | PaperKind.NAMED_AGENDA:
                return self._made_agenda(MeetingId(key.id), keep_anonymous=key.kind is PaperKind.AGENDA)
            case _:
                return self._made_letter(HandoverId(key.id), LetterChoice(LETTER_KINDS[key.kind]))

    def _made_letter(self, handover_id: HandoverId, choice: LetterChoice) -> tuple[Finished, tuple[Stays, ...]]:
        today = self.clock.today()
        withheld = self.letters.preview(handover_id, today, choice, self.words.language).shared.withheld
        finished = self.letters.finished(handover_id, today, self.words, choice)
        return finished, tuple(Stays(StayKind.CATEGORY, one.category, one.reason) for one in withheld)

    def _made_agenda(self, meeting_id: MeetingId, *, keep_anonymous: bool) -> tuple[Finished, tuple[Stays, ...]]:
        preview = self.agendas.preview(meeting_id, keep_anonymous=keep_anonymous)
        finished = self.agendas.finished(meeting_id, self.words, keep_anonymous=keep_anonymous)
        actions = tuple(Stays(StayKind.ACTION, text=action.text) for action in preview.held_back)
        return finished, (*(NEVER[PaperKind.AGENDA] if keep_anonymous else ()), *actions)


def _addressee(line: HandoverLine, kind: PaperKind) -> str:
    """Return to whom a letter goes."""
    others = {PaperKind.RESIDENT_LETTER: line.resident_name, PaperKind.WORD_BACK: line.waits_for_word}
    return others.get(kind, line.recipient_name)


def _is_draft(line: HandoverLine) -> bool:
    return line.status is HandoverStatus.DRAFT


def _refusal(made: Callable[[], object]) -> DeskError | None:
    """Return why it cannot be made, or None."""
    try:
        made()
    except DeskError as error:
        return error
    return None
