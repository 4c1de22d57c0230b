"""What can be printed for a week, and what was printed before: records that are marked, and never taken away."""

from dataclasses import dataclass
from datetime import date, datetime, time

from connector_desk.domain.disclosure import Disclosure, DocumentKind, Printout, WriteState
from connector_desk.domain.entity import KeptDocumentId, OrganizationId, PrintoutId, VolunteerId
from connector_desk.domain.match import LIVING, VISITING, Match, visit_day
from connector_desk.domain.week import IsoWeek
from connector_desk.services.acts import Act, Room
from connector_desk.services.kept import kept_copy
from connector_desk.services.ports import Work


@dataclass(frozen=True)
class PrintoutLine:
    """One document that left, or was about to.

    `about` is whom or what it is about, for the worker's eyes; `residents` and `recipients` are the names of whom
    it told about and of who got to know it. `day` is the day of the meeting of an agenda. `is_kept` says that the
    document itself can be opened again.
    """

    id: PrintoutId
    document: DocumentKind
    about_id: str
    about: str
    day: date | None
    code: str
    made_at: datetime
    is_file: bool
    state: WriteState
    residents: tuple[str, ...]
    recipients: tuple[str, ...]
    entered_in_error: bool
    is_kept: bool = False


@dataclass(frozen=True)
class VisitingVolunteer:
    """A volunteer with matches under way: the first visit of a week and to whom, and how many there are."""

    id: VolunteerId
    name: str
    first_day: date | None
    first_starts: time | None
    residents: tuple[str, ...]
    visits: int


class PrintoutService:
    """Reads what was printed before and marks what was printed by mistake."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def page(self, after: PrintoutId | None = None, limit: int = 60) -> tuple[PrintoutLine, ...]:
        """Return documents that left, newest first, from after the one named; slips of the queue tell of nobody.

        Raises:
            NotFound: the one named is not there.

        """
        with self._room.look() as work:
            told = (one for one in work.printouts.all() if one.document is not DocumentKind.TICKET)
            kept = sorted(told, key=lambda one: (one.made_at, one.id), reverse=True)
            if after is not None:
                last = work.printouts.get(after)
                kept = [one for one in kept if (one.made_at, one.id) < (last.made_at, last.id)]
            return tuple(_line(work, printout) for printout in kept[:limit])

    def kept(self, printout_id: PrintoutId) -> bytes:
        """Return a paper as it left. Raises NotFound where no copy of it was kept."""
        return kept_copy(self._room, printout_id)

    def mark_in_error(self, printout_id: PrintoutId, is_in_error: bool = True) -> None:
        """Mark a document and all it told as entered in error, or take the mark away; both stay. Raises NotFound."""
        with self._room.act(Act.CHANGED) as work:
            printout = work.printouts.get(printout_id)
            work.printouts.put(printout.model_copy(update={"entered_in_error": is_in_error}))
            for disclosure in work.disclosures.where(printout_id=printout_id):
                work.disclosures.put(disclosure.model_copy(update={"entered_in_error": is_in_error}))

    def names(self, organizations: tuple[OrganizationId, ...]) -> tuple[str, ...]:
        """Return the names of these organisations, each once. Raises NotFound."""
        with self._room.look() as work:
            return tuple(work.organizations.get(one).name for one in dict.fromkeys(organizations))

    def visiting(self, week: IsoWeek, also: str = "") -> tuple[VisitingVolunteer, ...]:
        """Return the volunteers with a visit in that week, by their first one; and `also` one without."""
        with self._room.look() as work:
            matches = work.matches.where(state=tuple(LIVING))
            volunteers = {one.id: one.short_name for one in work.volunteers.all()}
            names = _first_names(work, matches)
        found = tuple(
            _visiting(volunteer_id, name, [one for one in matches if one.volunteer_id == volunteer_id], names, week)
            for volunteer_id, name in volunteers.items()
        )
        wanted = (one for one in found if one.visits or one.id == also)
        return tuple(sorted(wanted, key=_order))


def _order(one: VisitingVolunteer) -> tuple[date, time, str]:
    return (one.first_day or date.max, one.first_starts or time.max, one.name.casefold())


def _first_names(work: Work, matches: tuple[Match, ...]) -> dict[str, str]:
    ids = tuple(sorted({one.resident_id for one in matches}))
    return {one.id: one.first_name for one in work.residents.where(id=ids)} if ids else {}


def _visiting(
    volunteer_id: VolunteerId, name: str, matches: list[Match], names: dict[str, str], week: IsoWeek
) -> VisitingVolunteer:
    visits = sorted(
        (visit_day(visit, week.days), visit.starts_at, names[match.resident_id])
        for match in matches
        if match.state in VISITING
        for visit in match.visits
        if visit_day(visit, week.days) >= (match.introduced_on or date.min)
    )
    return VisitingVolunteer(
        id=volunteer_id,
        name=name,
        first_day=visits[0][0] if visits else None,
        first_starts=visits[0][1] if visits else None,
        residents=tuple(dict.fromkeys(resident for _, _, resident in visits)),
        visits=len(visits),
    )


def _line(work: Work, printout: Printout) -> PrintoutLine:
    disclosures = work.disclosures.where(printout_id=printout.id)
    about, day = _about(work, printout, disclosures)
    return PrintoutLine(
        id=printout.id,
        document=printout.document,
        about_id=printout.about_id,
        about=about,
        day=day,
        code=printout.code,
        made_at=printout.made_at,
        is_file=bool(printout.target_path),
        state=printout.state,
        residents=_residents(work, disclosures),
        recipients=tuple(work.organizations.get(one).name for one in dict.fromkeys(d.recipient for d in disclosures)),
        entered_in_error=printout.entered_in_error,
        is_kept=work.kept_documents.find(KeptDocumentId(printout.id)) is not None,
    )


def _residents(work: Work, disclosures: tuple[Disclosure, ...]) -> tuple[str, ...]:
    """Return the first names of those who are still at the desk; the record of somebody who left names nobody."""
    found = (work.residents.find(one) for one in dict.fromkeys(d.resident_id for d in disclosures))
    return tuple(resident.first_name for resident in found if resident is not None)


def _about(work: Work, printout: Printout, disclosures: tuple[Disclosure, ...]) -> tuple[str, date | None]:
    match printout.document:
        case DocumentKind.VOLUNTEER_SHEET:
            volunteer = work.volunteers.find(printout.about_id)
            return (volunteer.short_name if volunteer else ""), None
        case DocumentKind.AGENDA:
            meeting = work.meetings.find(printout.about_id)
            return (meeting.title, meeting.day) if meeting else ("", None)
        case DocumentKind.WEEK:
            return printout.about_id, None
        case _:
            return ", ".join(_residents(work, disclosures)), None
