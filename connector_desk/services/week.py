"""What the desk does for the week on paper: the overview for the desk itself, and a sheet for each volunteer."""

from dataclasses import dataclass
from pathlib import Path

from connector_desk.domain.account import Right
from connector_desk.domain.consent import DataCategory, Purpose, WithholdingReason
from connector_desk.domain.disclosure import DocumentKind, sent_fields
from connector_desk.domain.entity import PrintoutId, ResidentId, VolunteerId
from connector_desk.domain.errors import NoGroundForIdentity, NothingToPrint
from connector_desk.domain.known_names import KnownNames
from connector_desk.domain.papers import VolunteerSheet, Week
from connector_desk.domain.sheet_paper import shared_on_sheet, sheet_matches
from connector_desk.domain.week import IsoWeek
from connector_desk.domain.week_paper import week_paper
from connector_desk.domain.words import Words
from connector_desk.services.acts import Room
from connector_desk.services.ports import Press
from connector_desk.services.publishing import Finished, Publisher, Telling
from connector_desk.services.week_reading import SheetFacts, read_sheet, read_week


@dataclass(frozen=True)
class HeldBack:
    """Something that does not stand on a sheet, and why; the sheet itself says nothing about it."""

    resident_id: ResidentId
    resident_name: str
    category: DataCategory
    reason: WithholdingReason


@dataclass(frozen=True)
class SheetPlan:
    """A volunteer's sheet before it is printed: what stands on it, what it tells, and what stays here."""

    paper: VolunteerSheet
    tellings: tuple[Telling, ...]
    held: tuple[HeldBack, ...]


class WeekService:
    """Makes the week on paper. The overview stays in the house; a volunteer's sheet is a disclosure."""

    def __init__(self, room: Room, press: Press, publisher: Publisher) -> None:
        self._room = room
        self._press = press
        self._publisher = publisher

    def paper(self, week: IsoWeek) -> Week:
        """Return the finished facts of the overview. Raises NotAllowed."""
        self._room.refuse_unless_sees(Right.PRINT)
        with self._room.look() as work:
            return week_paper(read_week(work, week, self._room.clock.today()))

    def finished(self, week: IsoWeek, words: Words) -> Finished:
        """Set the overview. It stays in the house, so it tells nothing to anybody. Raises NotAllowed."""
        content = self._press.week(self.paper(week), words)
        return Finished(document=DocumentKind.WEEK, about_id=str(week), content=content)

    def save(self, week: IsoWeek, target: Path, words: Words, *, open_password: str = "") -> PrintoutId:
        """Write the overview as a PDF. Raises NotAllowed, FileError."""
        return self._publisher.save(self.finished(week, words), target, open_password=open_password)

    def sheet_plan(self, volunteer_id: VolunteerId, week: IsoWeek) -> SheetPlan:
        """Return what would stand on a volunteer's sheet, what it would tell, and what stays here and why.

        Raises:
            NotAllowed: the role prints nothing.
            NotFound: the volunteer is gone.
            NothingToPrint: the volunteer has no match that is under way.
            NoGroundForIdentity: of nobody the volunteer may hear who it is.
            IdentifyingText: a text on the sheet points at somebody else.

        """
        self._room.refuse_unless_sees(Right.PRINT)
        with self._room.look() as work:
            facts = read_sheet(work, volunteer_id)
            if not facts.cases:
                raise NothingToPrint(DocumentKind.VOLUNTEER_SHEET)
            return self._planned(facts, week, work.known_names())

    def finished_sheet(self, volunteer_id: VolunteerId, week: IsoWeek, words: Words) -> Finished:
        """Set a volunteer's sheet, with what it tells. Raises as `sheet_plan`."""
        plan = self.sheet_plan(volunteer_id, week)
        return Finished(
            document=DocumentKind.VOLUNTEER_SHEET,
            about_id=volunteer_id,
            content=self._press.volunteer_sheet(plan.paper, words),
            code=plan.paper.code,
            tellings=plan.tellings,
        )

    def save_volunteer_sheet(
        self, volunteer_id: VolunteerId, week: IsoWeek, target: Path, words: Words, *, open_password: str = ""
    ) -> PrintoutId:
        """Write a volunteer's sheet as a PDF; a disclosure for each resident on it.

        Raises:
            FileError: the file could not be written; then nothing was recorded.
            DeskError: as `sheet_plan`.

        """
        return self._publisher.save(self.finished_sheet(volunteer_id, week, words), target, open_password=open_password)

    def _planned(self, facts: SheetFacts, week: IsoWeek, known: KnownNames) -> SheetPlan:
        today, recipient = self._room.clock.today(), facts.recipient
        shares = [(case, shared_on_sheet(case, recipient.id, week, today)) for case in facts.cases]
        held = tuple(
            HeldBack(case.resident.id, case.resident.short_name, one.category, one.reason)
            for case, shared in shares
            for one in shared.withheld
        )
        told = [(case, shared) for case, shared in shares if shared.allows(DataCategory.IDENTITY)]
        if not told:
            reason = next(one.reason for one in held if one.category is DataCategory.IDENTITY)
            raise NoGroundForIdentity(recipient.name, reason)
        matches = tuple(
            match
            for case, shared in told
            for match in sheet_matches(case, shared, facts.volunteer, week, known, facts.names_of_others(case))
        )
        tellings = tuple(
            Telling(case.resident.id, recipient.id, Purpose.MATCHING, shared.included, sent_fields(shared.facts))
            for case, shared in told
        )
        return SheetPlan(paper=facts.paper(week, matches), tellings=tellings, held=held)
