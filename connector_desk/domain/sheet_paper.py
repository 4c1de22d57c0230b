"""A volunteer's own week: only own matches, and of each resident only what the consent for matching covers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from connector_desk.domain.consent import (
    DataCategory,
    Fact,
    Facts,
    Grounds,
    Purpose,
    Shared,
    category_of_ask,
    share,
)
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.entity import OrganizationId
from connector_desk.domain.free_text import refuse_finds
from connector_desk.domain.identifying import (
    Identifier,
    identifiers_around,
    identifiers_of,
    without_told,
)
from connector_desk.domain.known_names import KnownNames
from connector_desk.domain.match import VISITING, Match, visit_day
from connector_desk.domain.papers import SheetMatch, SheetVisit
from connector_desk.domain.resident import Ask, NetworkTie, Resident
from connector_desk.domain.volunteer import Volunteer
from connector_desk.domain.week import IsoWeek


@dataclass(frozen=True, kw_only=True)
class SheetCase:
    """One resident, the volunteer's own matches with them, and everything that must not slip in sideways."""

    resident: Resident
    matches: tuple[tuple[Match, Ask | None], ...]
    grounds: Grounds
    ties: tuple[NetworkTie, ...] = ()
    moments: tuple[ContactMoment, ...] = ()
    other_volunteers: tuple[Volunteer, ...] = ()

    def facts(self) -> Facts:
        """Return what could stand on the sheet: first name, wishes, offers, and what was agreed for each ask."""
        resident = self.resident
        return (
            Fact(category=DataCategory.IDENTITY, key="first_name", text=resident.first_name),
            *(Fact(category=DataCategory.WISHES, key="wish", text=text) for text in resident.wishes),
            *(Fact(category=DataCategory.OFFERS, key="offer", text=text) for text in resident.offers),
            *(
                Fact(category=_category(ask), key=_agreed(match), text=task)
                for match, ask in self.matches
                for task in match.agreed_tasks
            ),
        )

    def identifiers(self, volunteer: Volunteer) -> tuple[Identifier, ...]:
        """Return what may not stand in a text: all that points at somebody but this first name and the reader."""
        around = identifiers_around(self.ties, self.other_volunteers, self.moments)
        return without_told((*identifiers_of(self.resident), *around), self.told(volunteer))

    def told(self, volunteer: Volunteer) -> tuple[str, ...]:
        """Return the names that stand on the sheet anyway: whom it is about, and who reads it."""
        return self.resident.first_name, volunteer.full_name


def _category(ask: Ask | None) -> DataCategory:
    return category_of_ask(ask.life_domain if ask else None)


def _agreed(match: Match) -> str:
    return f"agreed:{match.id}"


def shared_on_sheet(case: SheetCase, recipient: OrganizationId, week: IsoWeek, today: date) -> Shared:
    """Return what may stand on the sheet: covered when it is handed out, and still when the week begins."""
    shared = share(case.facts(), case.grounds, recipient, Purpose.MATCHING, today)
    monday = week.days[0]
    if monday <= today:
        return shared
    later = share(shared.facts, case.grounds, recipient, Purpose.MATCHING, monday)
    return Shared(
        facts=later.facts,
        included=later.included,
        withheld=tuple(sorted((*shared.withheld, *later.withheld), key=lambda one: one.category)),
    )


def sheet_matches(
    case: SheetCase,
    shared: Shared,
    volunteer: Volunteer,
    week: IsoWeek,
    known: KnownNames,
    others: Iterable[Identifier] = (),
) -> tuple[SheetMatch, ...]:
    """Return what the sheet says of one resident; wishes and offers stand with the first match only.

    Raises:
        IdentifyingText: a text points at somebody who may not be named; nothing is shortened or rewritten.

    """
    forbidden = (*case.identifiers(volunteer), *others)
    refuse_finds(_free_texts(shared), known, forbidden, case.told(volunteer))
    return tuple(
        SheetMatch(
            resident=case.resident.first_name,
            visits=_visits(match, week),
            agreed=shared.texts(_category(ask), _agreed(match)),
            wishes=shared.texts(DataCategory.WISHES) if number == 0 else (),
            offers=shared.texts(DataCategory.OFFERS) if number == 0 else (),
        )
        for number, (match, ask) in enumerate(case.matches)
    )


def _free_texts(shared: Shared) -> Iterator[tuple[str, str]]:
    texts = (fact for fact in shared.facts if fact.category is not DataCategory.IDENTITY)
    return ((fact.key.partition(":")[0], fact.text) for fact in texts)


def _visits(match: Match, week: IsoWeek) -> tuple[SheetVisit, ...]:
    if match.state not in VISITING:
        return ()
    visits = (
        SheetVisit(day=visit_day(visit, week.days), starts=visit.starts_at, minutes=visit.minutes)
        for visit in match.visits
    )
    begun = match.introduced_on or date.min
    return tuple(sorted((one for one in visits if one.day >= begun), key=lambda one: (one.day, one.starts)))
